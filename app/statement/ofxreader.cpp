// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ofxreader.h"

#include "statement/longlines.h"
#include "statement/ofxtags.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using ofx::Tag;

constexpr std::size_t kRowsBetweenQuestions = 1024;
constexpr std::size_t kMostOpen = 64;

/// Elements that hold elements. All others hold text, whether they close or not.
enum class Part {
    None, Status, Institution, Statement, CardStatement, InvestmentStatement, LoanStatement, Rows, PendingRows, InvestmentRows, BankRowOfInvestment,
    Row, PendingRow, OwnAccount, OtherAccount, Payee, Currency, OriginalCurrency, LedgerBalance, AvailableBalance, InvestmentRow
};

Part partOf(std::string_view name)
{
    constexpr std::string_view leafLetters = "DMNTUV"; // nothing below begins like most of a row
    if (name.empty() || leafLetters.find(name.front()) != std::string_view::npos)
        return Part::None;
    struct Entry {
        std::string_view name;
        Part part;
    };
    constexpr Entry entries[] = {{"STATUS", Part::Status}, {"FI", Part::Institution}, {"STMTRS", Part::Statement}, {"CCSTMTRS", Part::CardStatement},
        {"INVSTMTRS", Part::InvestmentStatement}, {"LOANSTMTRS", Part::LoanStatement}, {"BANKTRANLIST", Part::Rows}, {"BANKTRANLISTP", Part::PendingRows},
        {"INVTRANLIST", Part::InvestmentRows}, {"INVBANKTRAN", Part::BankRowOfInvestment}, {"STMTTRN", Part::Row}, {"STMTTRNP", Part::PendingRow},
        {"BANKACCTFROM", Part::OwnAccount}, {"CCACCTFROM", Part::OwnAccount}, {"INVACCTFROM", Part::OwnAccount}, {"BANKACCTTO", Part::OtherAccount},
        {"CCACCTTO", Part::OtherAccount}, {"PAYEE", Part::Payee}, {"CURRENCY", Part::Currency}, {"ORIGCURRENCY", Part::OriginalCurrency},
        {"LEDGERBAL", Part::LedgerBalance}, {"AVAILBAL", Part::AvailableBalance}};
    const auto *found = std::ranges::find(entries, name, &Entry::name);
    return found != std::end(entries) ? found->part : Part::None;
}

bool isStatement(Part part) { return part == Part::Statement || part == Part::CardStatement || part == Part::InvestmentStatement; }

constexpr std::string_view kInvestmentRows[] = {"BUYDEBT", "BUYMF", "BUYOPT", "BUYOTHER", "BUYSTOCK", "CLOSUREOPT", "INCOME", "INVEXPENSE", "JRNLFUND",
    "JRNLSEC", "MARGININTEREST", "REINVEST", "RETOFCAP", "SELLDEBT", "SELLMF", "SELLOPT", "SELLOTHER", "SELLSTOCK", "SPLIT", "TRANSFER"};

QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The day a date and time begins with, as the bank printed it: zones are left alone.
std::optional<Day> dayOfTime(std::string_view text)
{
    const auto parts = dateParts(text);
    if (parts && (parts->order == DateOrder::YearMonthDay || text.find_first_of("/.") == std::string_view::npos || text.find_first_of("/.") >= 8))
        return parts->order == DateOrder::YearMonthDay ? dayOf(*parts, DateOrder::YearMonthDay) : std::nullopt;
    return std::nullopt;
}

/// OFX has no marks between thousands, only a point or a comma before decimals; some banks group nevertheless.
NumberStyle styleOf(std::string_view amount)
{
    const std::size_t comma = amount.rfind(',');
    const std::size_t point = amount.rfind('.');
    constexpr auto none = std::string_view::npos;
    if (comma != none && point != none)
        return {comma > point ? ',' : '.'};
    if (comma != none && std::ranges::count(amount, ',') == 1)
        return {','};
    return {point != none && std::ranges::count(amount, '.') > 1 ? ',' : '.'};
}

class OfxReader
{
public:
    OfxReader(std::string_view text, StatementDraft &draft)
        : m_tags(text)
        , m_draft(draft)
        , m_countsBytes(hasLongLines(text))
    {
        if (m_countsBytes)
            draft.setSourceUnit(SourceUnit::Bytes);
    }

    void read()
    {
        Tag tag;
        while (m_tags.next(tag) && !m_tags.hasDocumentType()) {
            if (tag.closes)
                close(tag);
            else
                open(tag);
            if (m_draft.builder().rows() >= m_nextQuestion) {
                m_draft.expectRows(m_tags.offset(), m_tags.size());
                m_nextQuestion = m_draft.builder().rows() + kRowsBetweenQuestions;
                if (m_draft.stopped())
                    return;
            }
        }
        if (m_tags.hasDocumentType())
            m_draft.problemAt(tag.line, Problem::Kind::NotXml, "no document type; nothing from here on was read");
        if (m_inRow)
            m_draft.problemAt(m_rowLine, Problem::Kind::Truncated, "a transaction that ends; it was left out");
        else if (!m_closed && !m_tags.hasDocumentType())
            m_draft.problemAt(tag.line, Problem::Kind::Truncated, "</OFX> at the end");
        m_inRow = false;
        endStatement();
        if (m_draft.accounts() == 0)
            m_draft.problemAt(0, Problem::Kind::Empty, "a statement of an account");
        if (m_positiveDebits > 0 && m_negativeDebits == 0)
            m_draft.problemAt(0, Problem::Kind::Ambiguous, "debits with a minus; all of them have a plus and were read as money in");
    }

private:
    Part part() const { return m_open.empty() ? Part::None : m_open.back(); }
    bool inside(Part part) const { return std::ranges::find(m_open, part) != m_open.end(); }

    void open(const Tag &tag)
    {
        const Part opened = partOf(tag.name);
        if (opened == Part::None) {
            if (std::ranges::find(kInvestmentRows, tag.name) != std::end(kInvestmentRows) && inside(Part::InvestmentRows) && part() == Part::InvestmentRows) {
                m_draft.problemAt(tag.line, Problem::Kind::LeftOut, "a bank transaction; this one is of securities");
                push(Part::InvestmentRow);
                return;
            }
            return leaf(tag);
        }
        if (opened == Part::Row || opened == Part::PendingRow) {
            endRow(); // one that was never closed
            popTo(Part::Row);
            popTo(Part::PendingRow);
            begin(tag, opened == Part::PendingRow);
        } else if (isStatement(opened)) {
            endStatement();
            m_open.clear();
            m_statement = opened;
            statement(tag.line);
        } else if (opened == Part::LoanStatement) {
            m_draft.problemAt(tag.line, Problem::Kind::LeftOut, "a bank statement; this one is of a loan");
        } else if (opened == Part::Currency && m_inRow && !tag.text.empty()) {
            return leaf(tag); // some write the code right here
        }
        push(opened);
    }

    void push(Part part)
    {
        if (m_open.size() < kMostOpen)
            m_open.push_back(part);
    }
    void popTo(Part part)
    {
        const auto found = std::find(m_open.rbegin(), m_open.rend(), part);
        if (found != m_open.rend())
            m_open.erase(std::prev(found.base()), m_open.end());
    }

    void close(const Tag &tag)
    {
        m_closed = m_closed || tag.name == "OFX";
        const Part closed = partOf(tag.name);
        if (closed == Part::None) {
            if (part() == Part::InvestmentRow && std::ranges::find(kInvestmentRows, tag.name) != std::end(kInvestmentRows))
                m_open.pop_back();
            return;
        }
        if (closed == Part::Row || closed == Part::PendingRow || closed == Part::Rows || closed == Part::InvestmentRows || isStatement(closed))
            endRow();
        if (isStatement(closed))
            endStatement();
        popTo(closed);
    }

    void statement(quint32 line)
    {
        if (m_hasAccount || !m_draft.takesAccountAt(line))
            return;
        m_hasAccount = true;
        m_account = {};
        m_account.file = m_draft.file();
        m_account.bankName = m_bankName;
        m_line = line;
        m_lastRow = kNoDay;
        if (m_statement == Part::CardStatement)
            m_account.product = u"Credit card"_s;
        else if (m_statement == Part::InvestmentStatement)
            m_account.product = u"Investment"_s;
        m_index = m_draft.builder().addAccount({});
        m_balanceOn = kNoDay;
    }

    void endStatement()
    {
        endRow();
        if (!std::exchange(m_hasAccount, false))
            return;
        if (m_account.closing && m_balanceOn != kNoDay && m_lastRow > m_balanceOn) {
            m_draft.problemAt(m_line, Problem::Kind::Ambiguous, "a ledger balance after the last transaction; this one stands between them");
            m_account.closing.reset();
        }
        m_draft.section({.account = m_index, .where = u"line %1"_s.arg(m_line)});
        m_draft.builder().account(m_index) = std::move(m_account);
        m_statement = Part::None;
    }

    void begin(const Tag &tag, bool pending)
    {
        statement(tag.line); // rows outside of a statement
        m_inRow = true;
        m_row = NewRow {.currency = m_account.currency, .account = m_index, .source = m_countsBytes ? quint32(tag.offset) : tag.line, .pending = pending};
        m_rowLine = tag.line;
        for (std::string *text : {&m_name, &m_payee, &m_longName, &m_memo, &m_type, &m_id, &m_otherAccount, &m_further})
            text->clear();
        m_amount.clear();
        m_hasDate = false;
    }

    void addFurther(std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        if (!m_further.empty())
            m_further += '\n';
        m_further.append(key).append("=");
        appendCleaned(m_further, value);
    }

    Day day(const Tag &tag)
    {
        if (tag.text.find_first_not_of('0') == std::string_view::npos)
            return kNoDay; // empty, or zeros for no date
        if (tag.text == m_dayText)
            return m_day; // rows of a day stand together
        const auto day = dayOfTime(tag.text);
        if (!day) {
            m_draft.problemAt(tag.line, Problem::Kind::BadDate, "a date of the calendar as yyyymmdd");
            return kNoDay;
        }
        m_dayText = tag.text;
        m_day = *day;
        return m_day;
    }

    void leaf(const Tag &tag)
    {
        const std::string_view name = tag.name;
        if (m_inRow)
            return ofRow(tag);
        if (part() == Part::Status && name == "SEVERITY" && equalsIgnoringCase(tag.text, "ERROR"))
            m_draft.problemAt(tag.line, Problem::Kind::LeftOut, "a statement; the bank reports an error instead");
        else if (part() == Part::Institution && name == "ORG")
            m_bankName = qstring(tag.text);
        if (!m_hasAccount)
            return;
        if (name == "CURDEF")
            currency(tag);
        else if (part() == Part::OwnAccount)
            ofOwnAccount(tag);
        else if (part() == Part::LedgerBalance || part() == Part::AvailableBalance)
            balance(tag);
        else if ((part() == Part::Rows || part() == Part::InvestmentRows) && name == "DTSTART")
            m_account.period.first = day(tag);
        else if ((part() == Part::Rows || part() == Part::InvestmentRows) && name == "DTEND")
            m_account.period.last = day(tag);
    }

    void currency(const Tag &tag)
    {
        const auto currency = Currency::fromAscii(tag.text);
        if (currency)
            m_account.currency = *currency;
        else if (!tag.text.empty())
            m_draft.problemAt(tag.line, Problem::Kind::BadCurrency, "an ISO 4217 currency code");
    }

    void ofOwnAccount(const Tag &tag)
    {
        if (tag.name == "ACCTID") {
            std::string number;
            std::ranges::copy_if(tag.text, std::back_inserter(number), [](char c) { return quint8(c) > ' '; });
            m_account.number = qstring(number);
        } else if (tag.name == "ACCTTYPE" && m_statement == Part::Statement) {
            m_account.product = qstring(tag.text);
        } else if (tag.name == "BANKID") {
            const bool isBic = (tag.text.size() == 8 || tag.text.size() == 11) && std::ranges::all_of(tag.text.substr(0, 6), [](char c) { return c >= 'A' && c <= 'Z'; });
            if (isBic)
                m_account.bic = qstring(tag.text);
        }
    }

    void balance(const Tag &tag)
    {
        const bool ledger = part() == Part::LedgerBalance;
        if (tag.name == "BALAMT")
            m_statesBalance = !tag.text.empty();
        if (tag.name == "BALAMT" && !tag.text.empty()) {
            const FieldAmount amount = parseAmount(tag.text, styleOf(tag.text), m_account.currency.digits());
            if (amount.fault)
                m_draft.problemAt(tag.line, Problem::Kind::BadAmount, "a balance with at most as many decimals as the currency has");
            if (amount.fault && !amount.rounded)
                return;
            m_account.balances.push_back({ledger ? u"interimBooked"_s : u"interimAvailable"_s, Money {amount.minor, m_account.currency}, kNoDay});
            if (ledger)
                m_account.closing = amount.minor;
        } else if (tag.name == "DTASOF" && !tag.text.empty()) {
            const Day on = day(tag);
            if (ledger)
                m_balanceOn = on;
            if (m_statesBalance && !m_account.balances.empty())
                m_account.balances.back().on = on;
        }
    }

    void ofRow(const Tag &tag)
    {
        const std::string_view name = tag.name;
        if (part() == Part::Currency || part() == Part::OriginalCurrency)
            return ofCurrency(tag);
        if (name == "CURRENCY") {
            if (const auto currency = Currency::fromAscii(tag.text))
                m_row.currency = *currency;
        } else if (name == "TRNTYPE") {
            m_type = tag.text;
        } else if (name == "DTPOSTED" || name == "DTTRAN") {
            m_row.bookedOn = day(tag);
            m_hasDate = tag.text.find_first_not_of('0') != std::string_view::npos;
        } else if (name == "DTAVAIL" || name == "VALUEDATE") {
            m_row.valuedOn = day(tag);
        } else if (name == "TRNAMT") {
            m_amount = tag.text;
            m_amountLine = tag.line;
        } else if (name == "FITID") {
            appendCleaned(m_id, tag.text);
        } else if (name == "NAME") {
            appendCleaned(part() == Part::Payee ? m_payee : m_name, tag.text);
        } else if (name == "EXTDNAME") {
            appendCleaned(m_longName, tag.text);
        } else if (name == "MEMO") {
            m_memo.clear();
            appendCleaned(m_memo, tag.text);
        } else if (part() == Part::OtherAccount) {
            if (name == "ACCTID")
                appendCleaned(m_otherAccount, tag.text);
        } else if (name == "CHECKNUM") {
            addFurther("checkId", tag.text);
        } else if (name == "REFNUM") {
            addFurther("reference", tag.text);
        } else if (name == "SIC") {
            addFurther("merchantCategoryCode", tag.text);
        } else if (name == "DTUSER") {
            addFurther("transactionDate", tag.text.substr(0, 8));
        } else if (name == "CORRECTFITID" || name == "CORRECTACTION") {
            addFurther(name, tag.text);
            if (name == "CORRECTFITID")
                m_draft.problemAt(tag.line, Problem::Kind::Ambiguous, "a transaction of its own; this one corrects an earlier one, and both were read");
        }
    }

    void ofCurrency(const Tag &tag)
    {
        if (tag.name != "CURSYM")
            return;
        const auto currency = Currency::fromAscii(tag.text);
        if (!currency)
            m_draft.problemAt(tag.line, Problem::Kind::BadCurrency, "an ISO 4217 currency code");
        else if (part() == Part::Currency)
            m_row.currency = *currency;
        else
            addFurther("originalCurrency", tag.text);
    }

    void endRow()
    {
        if (!std::exchange(m_inRow, false))
            return;
        if (m_amount.empty())
            return m_draft.problemAt(m_rowLine, Problem::Kind::MissingKey, "TRNAMT, an amount; the transaction was left out");
        const FieldAmount amount = parseAmount(m_amount, styleOf(m_amount), m_row.currency.digits());
        if (amount.fault && !amount.rounded)
            return m_draft.problemAt(m_amountLine, Problem::Kind::BadAmount, "an amount with a point or comma; the transaction was left out");
        if (amount.rounded)
            m_draft.problemAt(m_amountLine, Problem::Kind::BadAmount, "no more decimals than the currency has; the amount was rounded");
        if (!m_hasDate)
            m_draft.problemAt(m_rowLine, Problem::Kind::MissingKey, "DTPOSTED, a date");
        m_row.minor = amount.minor;
        if (equalsIgnoringCase(m_type, "DEBIT")) {
            m_positiveDebits += amount.minor > 0 ? 1 : 0;
            m_negativeDebits += amount.minor < 0 ? 1 : 0;
        }
        if (m_name.empty())
            m_name.swap(m_payee);
        if (m_longName.size() > m_name.size())
            m_name.swap(m_longName);
        m_row.counterparty = m_name;
        m_row.text = m_memo;
        m_row.id = m_id;
        m_row.bankCode = m_type;
        m_row.counterpartyAccount = m_otherAccount;
        m_row.further = m_further;
        if (m_draft.addAt(m_row) && !m_row.pending)
            m_lastRow = std::max(m_lastRow, m_row.bookedOn);
    }

    ofx::Tags m_tags;
    StatementDraft &m_draft;
    const bool m_countsBytes;      ///< rows are told by their bytes, because lines say nothing
    quint32 m_rowLine = 0;
    std::vector<Part> m_open;
    bool m_closed = false;
    QString m_bankName;

    bool m_hasAccount = false;
    bool m_statesBalance = false;
    Part m_statement = Part::None;
    Account m_account;
    AccountIndex m_index = 0;
    quint32 m_line = 0;
    Day m_balanceOn = kNoDay;
    Day m_lastRow = kNoDay;

    std::string m_dayText;
    Day m_day = kNoDay;
    bool m_inRow = false;
    bool m_hasDate = false;
    NewRow m_row;
    quint32 m_amountLine = 0;
    std::string m_amount, m_name, m_payee, m_longName, m_memo, m_type, m_id, m_otherAccount, m_further;
    std::size_t m_positiveDebits = 0, m_negativeDebits = 0;
    std::size_t m_nextQuestion = kRowsBetweenQuestions;
};

/// "CHARSET:1252" and "ENCODING:UTF-8" of the header.
std::optional<Encoding> saidEncoding(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 2000));
    const std::string_view text(head.data(), std::size_t(head.size()));
    const auto valueOf = [text](std::string_view key) {
        const std::size_t at = text.find(key);
        return at == std::string_view::npos ? std::string_view() : trimmed(text.substr(at + key.size(), std::min<std::size_t>(24, text.find_first_of("\r\n<", at + key.size()) - at - key.size())));
    };
    const auto charset = encodingNamed(valueOf("CHARSET:"));
    return charset ? charset : encodingNamed(valueOf("ENCODING:"));
}

} // namespace

Likeness looksLikeOfx(const Head &head)
{
    const std::string_view text = head.text;
    const auto has = [text](std::string_view word) { return text.find(word) != std::string_view::npos; };
    if (has("OFXHEADER") || has("<OFX>") || has("<ofx>") || has("<OFX "))
        return Likeness::Certain;
    return has("<STMTTRN>") || has("<SIGNONMSGSRSV1>") ? Likeness::Likely : Likeness::None;
}

void readOfx(const Source &source, StatementDraft &draft)
{
    const DecodedText decoded = readDecoded(source, saidEncoding(source.bytes()), draft);
    draft.setFormat(u"ofx"_s);
    draft.nameBrokenProofs();
    OfxReader(decoded.text, draft).read();
}

} // namespace saldoscope
