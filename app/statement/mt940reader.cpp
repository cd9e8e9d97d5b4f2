// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940reader.h"

#include "statement/mt940fields.h"
#include "statement/mt940row.h"
#include "statement/mt940values.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using mt940::Balance;
using mt940::Field;
using mt940::firstLine;
using mt940::styleOf;
using mt940::takeAmount;

constexpr std::size_t kRowsBetweenQuestions = 1024;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

class MessageReader
{
public:
    MessageReader(std::string_view text, StatementDraft &draft)
        : m_fields(text)
        , m_draft(draft)
        , m_row(draft)
    {
    }

    void read()
    {
        Field field;
        while (m_fields.next(field)) {
            take(field);
            if (m_draft.builder().rows() >= m_nextQuestion) {
                m_draft.expectRows(m_fields.offset(), m_fields.size());
                m_nextQuestion = m_draft.builder().rows() + kRowsBetweenQuestions;
                if (m_draft.stopped())
                    return;
            }
        }
        endSection();
        m_draft.setFormat(m_interim && !m_sawOpening ? u"mt942"_s : u"mt940"_s); // only a statement has an opening balance
        if (m_draft.accounts() == 0)
            m_draft.problemAt(0, Problem::Kind::MissingKey, "a message with an account");
    }

private:
    /// What stands for one message or page.
    struct Open {
        bool begun = false;          ///< anything was said
        bool hasAccount = false;
        bool hasNumber = false;
        bool hasClosing = false;
        bool hasCurrency = false;
        quint32 line = 0;
        AccountIndex index = 0;
        Account account;
        Section section;
        Day openingOn = kNoDay, closingOn = kNoDay;
        Day firstRow = kNoDay, lastRow = kNoDay;
    };

    void take(const Field &field)
    {
        if (field.kind == Field::Kind::MessageBegins) {
            endSection();
            m_interim = m_interim || field.tag.find("{2:I942") != std::string_view::npos || field.tag.find("{2:O942") != std::string_view::npos;
            return;
        }
        if (field.kind == Field::Kind::MessageEnds)
            return endSection();
        if (field.kind == Field::Kind::Unknown) {
            m_draft.problemAt(field.line, Problem::Kind::NotUnderstood, "a field of a statement message");
            return;
        }
        const std::string_view tag = field.tag.substr(0, 2);
        if (tag == "61")
            return takeRow(field);
        if (tag == "86")
            return takeInformation(field);
        if (tag == "NS")
            return; // the bank's own, for its own programs
        endRow();
        if (tag == "20" || field.tag == "940" || field.tag == "942") {
            endSection();
            m_interim = m_interim || field.tag == "942";
            if (tag == "20")
                open(field.line);
        } else if (tag == "25") {
            takeNumber(field);
        } else if (tag == "28") {
            takePage(field);
        } else if (tag == "60") {
            takeOpening(field);
        } else if (tag == "62") {
            takeClosing(field);
        } else if (tag == "64" || tag == "65") {
            takeStated(field, tag == "64" ? u"closingAvailable"_s : u"forwardAvailable"_s);
        } else if (field.tag == "34F") {
            m_interim = true;
            learnCurrency(field);
        } else if (tag == "90") {
            takeTotal(field);
        } else if (tag == "13") {
            m_interim = true;
        }
    }

    void open(quint32 line)
    {
        if (m_open.begun)
            return;
        m_open.begun = true;
        m_open.line = line;
        m_open.section.where = u"line %1"_s.arg(line);
    }

    /// The account comes into being with the first thing that is said of it.
    bool account(quint32 line)
    {
        open(line);
        if (m_open.hasAccount)
            return true;
        if (!m_draft.takesAccountAt(line))
            return false;
        m_open.hasAccount = true;
        m_open.account.file = m_draft.file();
        m_open.index = m_draft.builder().addAccount({});
        m_open.section.account = m_open.index;
        return true;
    }

    void takeNumber(const Field &field)
    {
        if (m_open.hasNumber && (m_open.hasClosing || m_open.hasCurrency))
            endSection(); // several accounts in one message
        account(field.line);
        m_open.hasNumber = true;
        std::string number;
        for (const char c : withoutCurrency(firstLine(field.value))) {
            if (quint8(c) > ' ')
                number += c;
        }
        const std::size_t slash = number.rfind('/');
        const std::string behind = slash == std::string::npos ? number : number.substr(slash + 1);
        // "BIC/IBAN" and "IBANEUR": what identifies the account everywhere is the IBAN.
        if (behind.size() > 3 && !isIban(behind) && isIban(std::string_view(behind).substr(0, behind.size() - 3))
            && Currency::fromAscii(std::string_view(behind).substr(behind.size() - 3))) {
            number = behind.substr(0, behind.size() - 3);
        } else if (slash != std::string::npos && isIban(behind)) {
            m_open.account.bic = qstring(number.substr(0, slash));
            number = behind;
        }
        m_open.account.number = qstring(number);
        if (number.empty())
            m_draft.problemAt(field.line, Problem::Kind::MissingKey, "an account number");
    }

    /// Rabobank: "1290.34.567 EUR".
    std::string_view withoutCurrency(std::string_view text)
    {
        const std::size_t blank = text.rfind(' ');
        const auto currency = blank == std::string_view::npos || text.size() - blank != 4 ? std::nullopt : Currency::fromAscii(text.substr(blank + 1));
        if (!currency)
            return text;
        if (!m_open.hasCurrency)
            setCurrency(*currency);
        return text.substr(0, blank);
    }

    void takePage(const Field &field)
    {
        account(field.line);
        std::string_view text = firstLine(field.value);
        const int number = mt940::takeNumber(text, 1, 9);
        if (number < 0)
            return;
        m_open.section.number = number;
        if (!text.empty() && text.front() == '/') {
            text.remove_prefix(1);
            const int page = mt940::takeNumber(text, 1, 9);
            if (page >= 0)
                m_open.section.page = page;
        }
    }

    /// A balance, or a problem.
    std::optional<Balance> balance(const Field &field)
    {
        const auto read = mt940::balanceOf(field.value);
        if (!read) {
            m_draft.problemAt(field.line, Problem::Kind::BadAmount, "C or D, a date, a currency and an amount with a comma");
            return std::nullopt;
        }
        if (read->badDay)
            m_draft.problemAt(field.line, Problem::Kind::BadDate, "a date of the calendar as yymmdd");
        if (!read->currency.known())
            m_draft.problemAt(field.line, Problem::Kind::BadCurrency, "an ISO 4217 currency code");
        else if (m_open.hasCurrency && m_open.account.currency.known() && read->currency != m_open.account.currency)
            m_draft.problemAt(field.line, Problem::Kind::BadCurrency, "the currency of the opening balance");
        return read;
    }

    void setCurrency(Currency currency)
    {
        m_open.account.currency = currency;
        m_open.hasCurrency = true;
    }

    void takeOpening(const Field &field)
    {
        if (m_open.hasClosing || m_open.account.opening) {
            const QString number = m_open.account.number;
            endSection(); // the next statement without :20:
            account(field.line);
            m_open.account.number = number;
        }
        account(field.line);
        m_sawOpening = true;
        const auto read = balance(field);
        if (!read)
            return;
        setCurrency(read->currency);
        m_open.account.opening = read->minor;
        m_open.openingOn = read->on;
        m_open.section.continued = (field.tag.ends_with('M') || field.tag.ends_with('m'));
    }

    void takeClosing(const Field &field)
    {
        account(field.line);
        m_open.hasClosing = true;
        const auto read = balance(field);
        if (!read)
            return;
        if (!m_open.hasCurrency)
            setCurrency(read->currency);
        m_open.closingOn = read->on;
        m_open.section.continues = (field.tag.ends_with('M') || field.tag.ends_with('m'));
        if (read->currency == m_open.account.currency)
            m_open.account.closing = read->minor;
    }

    void takeStated(const Field &field, const QString &type)
    {
        account(field.line);
        if (const auto read = balance(field))
            m_open.account.balances.push_back({type, Money {*read->minor, read->currency}, read->on});
    }

    /// ":34F:EURD100,00": the least amount that is reported; we want its currency.
    void learnCurrency(const Field &field)
    {
        account(field.line);
        if (const auto currency = Currency::fromAscii(firstLine(field.value).substr(0, 3)); currency && !m_open.hasCurrency)
            setCurrency(*currency);
    }

    /// ":90D:12EUR345,67": number and sum of all rows out.
    void takeTotal(const Field &field)
    {
        account(field.line);
        std::string_view text = firstLine(field.value);
        const int count = mt940::takeNumber(text, 1, 9);
        const auto currency = Currency::fromAscii(text.substr(0, std::min<std::size_t>(3, text.size())));
        text.remove_prefix(currency ? 3 : 0);
        const std::string_view digits = takeAmount(text);
        const FieldAmount amount = parseAmount(digits, styleOf(digits), currency.value_or(Currency()).digits());
        if (count < 0 || amount.fault || !trimmed(text).empty()) {
            m_draft.problemAt(field.line, Problem::Kind::BadAmount, "a number of rows, a currency and a sum");
            return;
        }
        if (currency && !m_open.hasCurrency)
            setCurrency(*currency);
        const bool debit = field.tag.ends_with('D');
        (debit ? m_open.account.statedDebits : m_open.account.statedCredits) = amount.minor;
        (debit ? m_open.section.debits : m_open.section.credits) = quint32(count);
    }

    void takeRow(const Field &field)
    {
        endRow();
        if (m_open.hasClosing)
            m_draft.problemAt(field.line, Problem::Kind::NotUnderstood, "no row after the closing balance");
        if (!account(field.line))
            return;
        const auto line = mt940::line61(field.value);
        if (!line) {
            m_draft.problemAt(field.line, Problem::Kind::NotUnderstood, "a date, C or D, and an amount with a comma in one line");
            m_skipsInformation = true;
            return;
        }
        if (!m_open.hasCurrency)
            lookForCurrency();
        if (line->type.empty() && m_fields.atEnd() && !m_fields.endsWithLine()) {
            m_draft.problemAt(field.line, Problem::Kind::Truncated, "a transaction that ends; it was left out");
            return;
        }
        if (!m_row.begin(*line, field.line, m_open.account.currency, m_open.index))
            m_skipsInformation = true;
    }

    /// Without an opening balance, the closing balance of this message tells the currency.
    void lookForCurrency()
    {
        m_open.hasCurrency = true; // once
        const std::string_view rest = m_fields.rest();
        const std::string_view message = rest.substr(0, rest.find("\n:20:"));
        for (const std::string_view tag : {std::string_view("\n:62"), std::string_view("\n:90")}) {
            const std::size_t at = message.find(tag);
            const std::size_t colon = at == std::string_view::npos ? at : message.find(':', at + 3);
            if (colon == std::string_view::npos)
                continue;
            std::string_view value = firstLine(message.substr(colon + 1));
            while (!value.empty() && (isDigit(value.front()) || (value.size() > 1 && isLetter(value.front()) && isDigit(value[1]))))
                value.remove_prefix(1);
            if (const auto currency = Currency::fromAscii(value.substr(0, std::min<std::size_t>(3, value.size())))) {
                m_open.account.currency = *currency;
                return;
            }
        }
        m_draft.problemAt(m_open.line, Problem::Kind::MissingKey, "a balance that tells the currency; amounts are read with 2 decimals");
    }

    void takeInformation(const Field &field)
    {
        if (m_row.isOpen())
            return m_row.inform(field.value);
        if (std::exchange(m_skipsInformation, false))
            return;
        if (m_open.hasAccount)
            takeSums(trimmed(field.value));
    }

    /// ING's sums of a statement: "/SUM/4/3/134,46/36,58/" and "D000004C000002D25,24C28,71".
    void takeSums(std::string_view text)
    {
        std::array<std::string_view, 4> parts; // debits, credits, sum out, sum in
        std::string_view rest = text;
        const bool slashes = rest.starts_with("/SUM/");
        if (slashes)
            rest.remove_prefix(5);
        constexpr std::string_view marks = "DCDC";
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!slashes) {
                if (!rest.starts_with(marks[i]))
                    return;
                rest.remove_prefix(1);
            }
            parts[i] = takeAmount(rest);
            if (parts[i].empty() || (slashes && !rest.empty() && rest.front() != '/'))
                return;
            if (slashes && !rest.empty())
                rest.remove_prefix(1);
        }
        const auto out = parseAmount(parts[2], styleOf(parts[2]), m_open.account.currency.digits());
        const auto in = parseAmount(parts[3], styleOf(parts[3]), m_open.account.currency.digits());
        const int debits = mt940::takeNumber(parts[0], 1, 9);
        const int credits = mt940::takeNumber(parts[1], 1, 9);
        if (out.fault || in.fault || debits < 0 || credits < 0 || !parts[0].empty() || !parts[1].empty())
            return;
        m_open.account.statedDebits = out.minor;
        m_open.account.statedCredits = in.minor;
        m_open.section.debits = quint32(debits);
        m_open.section.credits = quint32(credits);
    }

    void endRow()
    {
        m_skipsInformation = false;
        const Day day = m_row.end();
        if (day == kNoDay)
            return;
        m_open.firstRow = m_open.firstRow == kNoDay ? day : std::min(m_open.firstRow, day);
        m_open.lastRow = std::max(m_open.lastRow, day);
    }

    /// The opening balance stands at the end of its day, unless rows of that day follow.
    Period period() const
    {
        if (m_open.openingOn == kNoDay || m_open.closingOn == kNoDay || m_open.closingOn < m_open.openingOn)
            return {};
        Period period {std::min(m_open.openingOn + 1, m_open.closingOn), m_open.closingOn};
        if (m_open.firstRow != kNoDay)
            period = {std::min(period.first, m_open.firstRow), std::max(period.last, m_open.lastRow)};
        return period;
    }

    void endSection()
    {
        endRow();
        if (m_open.hasAccount) {
            m_open.account.period = period();
            if (!m_open.hasNumber && m_open.account.number.isEmpty())
                m_draft.problemAt(m_open.line, Problem::Kind::MissingKey, "an account number");
            if (m_open.account.opening && !m_open.hasClosing)
                m_draft.problemAt(m_open.line, Problem::Kind::Truncated, "a closing balance in this message");
            m_draft.builder().account(m_open.index) = std::move(m_open.account);
            m_draft.section(std::move(m_open.section));
        } else if (m_open.begun) {
            m_draft.problemAt(m_open.line, Problem::Kind::MissingKey, "an account in this message");
        }
        m_open = {};
    }

    mt940::Fields m_fields;
    StatementDraft &m_draft;
    Open m_open;
    mt940::RowBuilder m_row;
    bool m_skipsInformation = false;
    bool m_interim = false;
    bool m_sawOpening = false;
    std::size_t m_nextQuestion = kRowsBetweenQuestions;
};

/// As it comes out of German home banking: "@@" instead of line breaks.
bool hasBankingMarks(std::string_view text)
{
    const std::string_view head = text.substr(0, std::min<std::size_t>(text.size(), 4096));
    return head.find("@@:25:") != std::string_view::npos || head.find("@@:60F:") != std::string_view::npos;
}

std::string withLineBreaks(std::string_view text)
{
    std::string broken(text);
    for (std::size_t at = broken.find("@@"); at != std::string::npos; at = broken.find("@@", at + 2))
        broken.replace(at, 2, "\r\n");
    return broken;
}

} // namespace

Likeness looksLikeMt940(const Head &head)
{
    if (hasBankingMarks(head.text))
        return Likeness::Certain;
    constexpr std::array<std::string_view, 9> tags {"20", "25", "28", "60", "61", "62", "86", "34F", "13D"};
    std::array<bool, tags.size()> seen {};
    Lines lines(head.text);
    while (!lines.atEnd()) {
        const std::string_view line = lines.next();
        const std::string_view tag = mt940::tagOf(line);
        for (std::size_t i = 0; !tag.empty() && i < tags.size(); ++i)
            seen[i] = seen[i] || tag.starts_with(tags[i]);
    }
    const auto count = std::ranges::count(seen, true);
    if (count >= 2)
        return Likeness::Certain;
    return count == 1 || head.text.find("{2:I940") != std::string_view::npos || head.text.find("{2:O940") != std::string_view::npos ? Likeness::Likely : Likeness::None;
}

void readMt940(const Source &source, StatementDraft &draft)
{
    const DecodedText &decoded = readDecoded(source, draft);
    draft.nameBrokenProofs();
    if (!hasBankingMarks(decoded.text))
        return MessageReader(decoded.text, draft).read();
    const std::string broken = withLineBreaks(decoded.text);
    MessageReader(broken, draft).read();
}

} // namespace saldoscope
