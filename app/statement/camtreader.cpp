// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/camtreader.h"

#include "statement/camtentry.h"
#include "statement/longlines.h"
#include "statement/fieldreading.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using namespace camt;

constexpr quint32 kEntriesBetweenQuestions = 1024;

struct NamedBalance {
    std::string_view code;
    const char16_t *type;
};
// Berlin Group's words where it has one.
constexpr NamedBalance kBalances[] = {{"OPBD", u"openingBooked"}, {"CLBD", u"closingBooked"}, {"ITBD", u"interimBooked"},
    {"PRCD", u"previouslyClosedBooked"}, {"OPAV", u"openingAvailable"}, {"CLAV", u"closingAvailable"},
    {"ITAV", u"interimAvailable"}, {"FWAV", u"forwardAvailable"}, {"XPCD", u"expected"}, {"INFO", u"information"}};

QString typeOf(std::string_view code)
{
    for (const NamedBalance &balance : kBalances) {
        if (balance.code == code)
            return QString::fromUtf16(balance.type);
    }
    return QString::fromUtf8(code.data(), qsizetype(code.size())).left(40);
}

QString toString(std::string_view text)
{
    std::string cleaned;
    appendCleaned(cleaned, text);
    return QString::fromStdString(cleaned);
}

std::optional<qint64> number(std::string_view text)
{
    qint64 value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && rest == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// A balance as read, before it is decided what it is to the account.
struct Balance {
    std::string_view code;
    Money money;
    Day on = kNoDay;
    quint32 line = 0;
};

/// Reads one <Stmt>, <Rpt> or <Ntfctn>.
class StatementReader
{
public:
    StatementReader(xml::Cursor &cursor, StatementDraft &draft)
        : m_cursor(cursor)
        , m_draft(draft)
        , m_entries(cursor, draft)
    {
    }

    void read()
    {
        m_line = m_cursor.line();
        if (!m_draft.takesAccountAt(m_line))
            return;
        m_account.file = m_draft.file();
        m_owner.account = m_draft.builder().addAccount({});
        m_section.account = m_owner.account;
        m_section.where = u"line %1"_s.arg(m_line);
        m_cursor.each([this](std::string_view name) { take(name); });
        settle();
        m_draft.builder().account(m_owner.account) = std::move(m_account);
        m_draft.section(std::move(m_section));
    }

private:
    void take(std::string_view name)
    {
        if (name == "Ntry")
            takeEntry();
        else if (name == "Acct")
            takeAccount();
        else if (name == "Bal")
            takeBalance();
        else if (name == "TxsSummry")
            takeSummary();
        else if (name == "FrToDt")
            takePeriod();
        else if (name == "ElctrncSeqNb")
            m_section.number = number(m_cursor.text());
        else if (name == "StmtPgntn" || name == "RptPgntn" || name == "NtfctnPgntn")
            takePage();
    }

    void takeEntry()
    {
        if (++m_count % kEntriesBetweenQuestions == 0 && m_draft.stopped()) {
            m_cursor.stop();
            return;
        }
        if (m_count == 1)
            beforeFirstEntry();
        m_entries.read(m_owner);
        m_cursor.clearTexts();
    }

    void beforeFirstEntry()
    {
        m_number = m_account.number.toStdString();
        m_holder = m_account.holderName.toStdString();
        m_owner.number = m_number;
        m_owner.holder = m_holder;
        m_owner.currency = m_account.currency;
        if (m_account.period.known() && m_account.period.first == m_account.period.last)
            m_owner.onlyDay = m_account.period.first;
        else if (m_openedOn != kNoDay && m_openedOn == m_closedOn)
            m_owner.onlyDay = m_openedOn;
    }

    void takeAccount()
    {
        m_cursor.each([this](std::string_view name) {
            if (name == "Id") {
                m_account.number = toString(accountNumber(m_cursor)).remove(u' ');
            } else if (name == "Ccy") {
                const auto currency = Currency::fromAscii(m_cursor.text());
                if (!currency)
                    m_draft.problemAt(m_cursor.line(), Problem::Kind::BadCurrency, "an ISO 4217 currency code");
                m_account.currency = currency.value_or(Currency());
            } else if (name == "Nm") {
                m_account.product = toString(m_cursor.text());
            } else if (name == "Tp") {
                const QString type = toString(m_cursor.allText());
                if (m_account.product.isEmpty())
                    m_account.product = type;
            } else if (name == "Ownr") {
                takeOwner();
            } else if (name == "Svcr") {
                takeServicer();
            }
        });
    }

    void takeOwner()
    {
        m_cursor.each([this](std::string_view name) {
            if (name == "Nm") {
                m_account.holderName = toString(m_cursor.text());
            } else if (name == "Pty") {
                takeOwner();
            } else if (name == "Id") {
                takeHolderId();
            }
        });
    }

    void takeHolderId()
    {
        m_cursor.each([this](std::string_view kind) { // PrvtId, OrgId
            if (kind != "PrvtId" && kind != "OrgId")
                return;
            m_cursor.each([this](std::string_view name) {
                if (name == "Othr" || name == "PrtryId") {
                    m_cursor.each([this](std::string_view member) {
                        if (member == "Id" && m_account.holderId.isEmpty())
                            m_account.holderId = toString(m_cursor.text());
                    });
                }
            });
        });
    }

    void takeServicer()
    {
        m_cursor.each([this](std::string_view institution) {
            if (institution != "FinInstnId")
                return;
            m_cursor.each([this](std::string_view name) {
                if (name == "BIC" || name == "BICFI") {
                    m_account.bic = toString(m_cursor.text());
                } else if (name == "Nm") {
                    m_account.bankName = toString(m_cursor.text());
                } else if (name == "NmAndAdr" || name == "CmbndId") {
                    m_cursor.each([this](std::string_view member) {
                        if (member == "Nm")
                            m_account.bankName = toString(m_cursor.text());
                        else if (member == "BIC")
                            m_account.bic = toString(m_cursor.text());
                    });
                }
            });
        });
    }

    void takeBalance()
    {
        Balance balance {.line = m_cursor.line()};
        AmountText amount;
        Direction its = Direction::Unsaid;
        bool broken = false;
        m_cursor.each([&](std::string_view name) {
            if (name == "Tp") {
                const std::string_view code = m_cursor.allText();
                balance.code = code.substr(0, code.find_first_of(" \t\r\n")); // a subtype may stand behind
            } else if (name == "Amt") {
                amount = amountText(m_cursor);
            } else if (name == "CdtDbtInd") {
                its = direction(m_cursor.text());
            } else if (name == "Dt") {
                balance.on = day(m_cursor, broken);
            }
        });
        if (!amount.given()) {
            m_draft.problemAt(balance.line, Problem::Kind::MissingKey, "a balance with an amount");
            return;
        }
        if (broken)
            m_draft.problemAt(balance.line, Problem::Kind::BadDate, "a date as yyyy-mm-dd");
        balance.money.currency = Currency::fromAscii(amount.currency).value_or(m_account.currency);
        if (const auto minor = signedMinor(amount, balance.money.currency, its, balance.line, m_draft)) {
            balance.money.minor = *minor;
            keep(balance);
        }
    }

    void keep(const Balance &balance)
    {
        if (m_account.balances.size() < 1000)
            m_account.balances.push_back({typeOf(balance.code), balance.money, balance.on});
        const bool isOpening = balance.code == "OPBD" || balance.code == "PRCD";
        const bool isClosing = balance.code == "CLBD";
        if (balance.code == "ITBD") {
            m_interim.push_back(balance);
            return;
        }
        if (!isOpening && !isClosing)
            return;
        if (!m_account.currency.known())
            m_account.currency = balance.money.currency;
        if (balance.money.currency != m_account.currency) {
            m_draft.problemAt(balance.line, Problem::Kind::BadCurrency, "a balance in the currency of the account; this one is only shown");
            return;
        }
        // A statement over several days may carry the balances of each: the first opens and the last closes.
        if (isOpening && (!m_account.opening || balance.on < m_openedOn || (m_openedByOther && balance.code == "OPBD"))) {
            m_account.opening = balance.money.minor;
            m_openedOn = balance.on;
            m_openedByOther = balance.code != "OPBD";
        }
        if (isClosing && (!m_account.closing || balance.on > m_closedOn)) {
            m_account.closing = balance.money.minor;
            m_closedOn = balance.on;
        }
    }

    void takeSummary()
    {
        const auto total = [this](std::optional<qint64> &sum, std::optional<quint32> &count) {
            const quint32 line = m_cursor.line();
            m_cursor.each([&](std::string_view name) {
                if (name == "Sum") {
                    const AmountText text {m_cursor.text(), {}};
                    const auto minor = signedMinor(text, m_account.currency, Direction::Unsaid, line, m_draft);
                    sum = minor ? std::optional(std::abs(*minor)) : sum;
                } else if (name == "NbOfNtries") {
                    const auto rows = number(m_cursor.text());
                    count = rows && *rows >= 0 && *rows < std::numeric_limits<qint32>::max() ? std::optional(quint32(*rows)) : count;
                }
            });
        };
        m_cursor.each([&](std::string_view name) {
            if (name == "TtlCdtNtries")
                total(m_account.statedCredits, m_section.credits);
            else if (name == "TtlDbtNtries")
                total(m_account.statedDebits, m_section.debits);
        });
    }

    void takePeriod()
    {
        m_cursor.each([this](std::string_view name) {
            Day &end = name.starts_with("Fr") ? m_account.period.first : m_account.period.last;
            end = parseIsoDay(m_cursor.text().substr(0, 10)).value_or(end);
        });
    }

    void takePage()
    {
        m_cursor.each([this](std::string_view name) {
            if (name == "PgNb")
                m_section.page = number(m_cursor.text());
            else if (name == "LastPgInd")
                m_section.continues = m_cursor.text() == "false";
        });
    }

    /// What can be said only once all of the statement is known.
    void settle()
    {
        if (!m_account.currency.known())
            m_account.currency = m_entries.firstCurrency();
        // Pages after the first open, and pages before the last close, with an interim balance.
        m_section.continued = !m_account.opening && m_section.page.value_or(1) > 1 && !m_interim.empty();
        if (m_section.continued && m_interim.front().money.currency == m_account.currency)
            m_account.opening = m_interim.front().money.minor;
        if (m_section.continues && !m_account.closing && !m_interim.empty() && m_interim.back().money.currency == m_account.currency)
            m_account.closing = m_interim.back().money.minor;
        if (m_entries.openedBatches())
            m_section.credits = m_section.debits = std::nullopt; // the bank counts entries
        if (m_entries.tookOnlyDay())
            m_draft.problemAt(m_line, Problem::Kind::MissingKey, "a date for each entry; where there is none, the only day of the statement was taken");
    }

    xml::Cursor &m_cursor;
    StatementDraft &m_draft;
    EntryReader m_entries;
    Account m_account;
    Section m_section;
    Owner m_owner;
    std::string m_number, m_holder;
    std::vector<Balance> m_interim;
    Day m_openedOn = kNoDay;
    Day m_closedOn = kNoDay;
    bool m_openedByOther = false;
    quint32 m_line = 0;
    quint32 m_count = 0;
};

/// Looks for the messages of a document, whatever is around them.
class DocumentReader
{
public:
    DocumentReader(xml::Cursor &cursor, StatementDraft &draft)
        : m_cursor(cursor)
        , m_draft(draft)
    {
    }

    void read()
    {
        m_cursor.each([this](std::string_view name) {
            const std::string_view form = formOf(name);
            if (form.empty())
                read();
            else
                readMessage(form);
        });
    }

    bool foundMessage() const { return m_foundMessage; }
    bool foundStatement() const { return m_foundStatement; }

private:
    static std::string_view formOf(std::string_view name)
    {
        return name.starts_with("BkToCstmrAcctRpt")    ? "camt.052"
            : name.starts_with("BkToCstmrStmt")        ? "camt.053"
            : name.starts_with("BkToCstmrDbtCdtNtfctn") ? "camt.054"
                                                       : std::string_view();
    }

    void readMessage(std::string_view form)
    {
        m_foundMessage = true;
        m_draft.setFormat(QString::fromLatin1(form.data(), qsizetype(form.size())));
        m_cursor.each([this](std::string_view name) {
            if (name != "Stmt" && name != "Rpt" && name != "Ntfctn")
                return;
            m_foundStatement = true;
            StatementReader(m_cursor, m_draft).read();
            m_cursor.clearTexts();
        });
    }

    xml::Cursor &m_cursor;
    StatementDraft &m_draft;
    bool m_foundMessage = false;
    bool m_foundStatement = false;
};

void tellFault(xml::Cursor &cursor, StatementDraft &draft)
{
    switch (cursor.fault()) {
    case xml::Fault::None:
    case xml::Fault::Stopped:
        return;
    case xml::Fault::Truncated:
        return draft.problemAt(cursor.faultLine(), Problem::Kind::Truncated, "an XML document with its end");
    case xml::Fault::Malformed:
        return draft.problemAt(cursor.faultLine(), Problem::Kind::NotXml, "well-formed XML; what stands behind was not read");
    case xml::Fault::TooDeep:
        return draft.problemAt(cursor.faultLine(), Problem::Kind::TooDeep, "fewer nested elements");
    case xml::Fault::DocumentType:
        return draft.problemAt(cursor.faultLine(), Problem::Kind::NotXml, "XML without a document type, which no statement has");
    }
    Q_UNREACHABLE();
}

} // namespace

Likeness looksLikeCamt(const Head &head)
{
    const std::string_view text = trimmed(head.text);
    if (!text.starts_with('<'))
        return Likeness::None;
    if (text.find("BkToCstmr") != std::string_view::npos || text.find("camt.05") != std::string_view::npos)
        return Likeness::Certain;
    return text.starts_with("<?xml") && text.find("<OFX") == std::string_view::npos ? Likeness::Possible : Likeness::None;
}

void readCamt(const Source &source, StatementDraft &draft)
{
    const QByteArrayView bytes = source.bytes();
    const auto said = xml::declaredEncoding({bytes.data(), std::size_t(std::min(bytes.size(), kHeadBytes))});
    const DecodedText decoded = readDecoded(source, said ? encodingNamed(*said) : std::nullopt, draft);
    xml::Cursor cursor(decoded.text, draft.limits().mostDepth);
    draft.nameBrokenProofs();
    if (hasLongLines(decoded.text)) {
        cursor.countBytes();
        draft.setSourceUnit(SourceUnit::Bytes);
    }
    DocumentReader document(cursor, draft);
    document.read();
    tellFault(cursor, draft);
    if (cursor.fault() != xml::Fault::None)
        return;
    if (!document.foundMessage())
        draft.problemAt(0, Problem::Kind::UnknownFormat, "a camt.052, camt.053 or camt.054 message");
    else if (!document.foundStatement())
        draft.problemAt(0, Problem::Kind::Empty, "a statement, report or notification in the message");
}

} // namespace saldoscope
