// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/qifreader.h"

#include "statement/datespan.h"
#include "statement/lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kLinesBetweenQuestions = 8192;

QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

bool beginsIgnoringCase(std::string_view text, std::string_view with) { return text.size() >= with.size() && equalsIgnoringCase(text.substr(0, with.size()), with); }

/// Some programs write "$" or "€" beside their amounts; QIF knows no currency, so it says nothing that we could keep.
std::string_view withoutSigns(std::string_view amount, std::string &room)
{
    constexpr std::string_view signs[] = {"$", "\u20AC", "\u00A3"};
    for (const std::string_view sign : signs) {
        const std::size_t at = amount.find(sign);
        if (at == std::string_view::npos)
            continue;
        room = amount.substr(0, at);
        room += amount.substr(at + sign.size());
        return room;
    }
    return amount;
}

/// What the records of a section are.
enum class Kind { Bank, Investment, Account, List, Switch };

Kind kindOf(std::string_view header)
{
    const std::string_view text = trimmed(header);
    if (beginsIgnoringCase(text, "!account"))
        return Kind::Account;
    if (!beginsIgnoringCase(text, "!type"))
        return Kind::Switch;
    const std::size_t colon = text.find(':');
    const std::string_view type = colon == std::string_view::npos ? std::string_view() : trimmed(text.substr(colon + 1));
    if (beginsIgnoringCase(type, "invst") || beginsIgnoringCase(type, "port") || beginsIgnoringCase(type, "401"))
        return Kind::Investment;
    constexpr std::string_view lists[] = {"cat", "class", "memorized", "prices", "security", "budget", "invoice", "tag", "template", "bill", "invitem"};
    return std::ranges::any_of(lists, [type](std::string_view list) { return beginsIgnoringCase(type, list); }) ? Kind::List : Kind::Bank;
}

/// How this file writes dates and numbers.
struct Style {
    DateOrder order = DateOrder::MonthDayYear;
    NumberStyle numbers;
    bool mixed = false; ///< amounts of both styles: each is read by its own marks
};

Style settle(std::string_view text, StatementDraft &draft)
{
    DateOrderFinder dates;
    DateSpan span;
    NumberStyleFinder numbers;
    Kind kind = Kind::Bank;
    bool europeanMarks = false;
    std::string_view lastDate;
    std::string room;
    Lines lines(text);
    for (std::size_t count = 0; !lines.atEnd() && (count % kLinesBetweenQuestions != 0 || !draft.stopped()); ++count) {
        const std::string_view line = trimmed(lines.next());
        if (line.empty())
            continue;
        if (line[0] == '!')
            kind = kindOf(line);
        if (kind != Kind::Bank)
            continue;
        if (line[0] == 'D') {
            if (line == lastDate)
                continue;
            lastDate = line;
            dates.see(line.substr(1));
            span.see(line.substr(1));
            europeanMarks = europeanMarks || line.find('.') != std::string_view::npos;
        } else if (line[0] == 'T' || line[0] == 'U' || line[0] == '$') {
            numbers.see(withoutSigns(line.substr(1), room));
        }
    }
    Style style;
    const ReadHints &hints = draft.limits().hints;
    const auto settledNumbers = hints.numbers ? hints.numbers : numbers.settled();
    style.numbers = settledNumbers.value_or(NumberStyle {'.'});
    style.mixed = numbers.contradictory() && !hints.numbers;
    draft.choice({Choice::About::DecimalMark, style.mixed ? QString() : QString(QChar::fromLatin1(style.numbers.decimal)), settledNumbers.has_value()});
    if (!settledNumbers)
        draft.problemAt(0, Problem::Kind::Ambiguous, style.mixed ? "one decimal mark in the whole file; each amount was read by its own marks"
                                                                 : "an amount that tells the decimal mark; marks were read as those of thousands");
    const bool yearFirst = !hints.dateOrder && span.yearFirst();
    const auto settledOrder = hints.dateOrder ? hints.dateOrder : yearFirst ? std::optional(DateOrder::YearMonthDay) : dates.settled();
    const DateOrder otherwise = europeanMarks || style.numbers.decimal == ',' ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    style.order = settledOrder.value_or(dates.ambiguous() ? dates.likeliest(otherwise) : otherwise);
    const bool dayFirst = style.order == DateOrder::DayMonthYear;
    draft.choice({Choice::About::DateOrder, dayFirst ? u"dmy"_s : style.order == DateOrder::MonthDayYear ? u"mdy"_s : u"ymd"_s, (settledOrder.has_value() || !dates.ambiguous()) && !yearFirst});
    if (yearFirst)
        draft.problemAt(0, Problem::Kind::Ambiguous, "a date that tells year from day; read as year, month, day");
    if (!settledOrder && dates.ambiguous())
        draft.problemAt(0, Problem::Kind::Ambiguous, dayFirst ? "a date that tells day from month; read as day, month, year" : "a date that tells day from month; read as month, day, year");
    return style;
}

class QifReader
{
public:
    QifReader(std::string_view text, const Style &style, StatementDraft &draft)
        : m_lines(text)
        , m_style(style)
        , m_draft(draft)
    {
    }

    void read()
    {
        for (std::size_t count = 0; !m_lines.atEnd(); ++count) {
            if (count % kLinesBetweenQuestions == 0) {
                m_draft.expectRows(m_lines.offset(), m_lines.size());
                if (m_draft.stopped())
                    return;
            }
            const std::string_view line = trimmed(m_lines.next());
            if (line.empty() || (line[0] == '#' && !m_begun))
                continue; // some programs write comments
            if (line[0] == '!')
                header(line);
            else if (line[0] == '^')
                endRecord();
            else
                field(line);
        }
        if (m_begun && m_kind == Kind::Bank && (m_hasAmount || m_hasDate))
            m_draft.problemAt(m_line, Problem::Kind::Truncated, "^ at the end of the last transaction");
        endRecord();
        if (m_draft.accounts() == 0)
            m_draft.problemAt(0, Problem::Kind::Empty, "transactions of a bank account");
    }

private:
    void header(std::string_view line)
    {
        if (m_begun && m_kind == Kind::Bank)
            m_draft.problemAt(m_lines.number(), Problem::Kind::Truncated, "^ at the end of a transaction");
        endRecord();
        const Kind kind = kindOf(line);
        if (kind == Kind::Switch)
            return;
        m_kind = kind;
        if (kind != Kind::Bank)
            return;
        const std::size_t colon = line.find(':');
        m_product = colon == std::string_view::npos ? QString() : qstring(trimmed(line.substr(colon + 1)));
        account(m_lines.number());
    }

    bool account(quint32 line)
    {
        if (m_hasAccount && m_accountName == m_name && m_accountProduct == m_product)
            return true;
        if (!m_draft.takesAccountAt(line))
            return false;
        m_hasAccount = true;
        m_accountName = m_name;
        m_accountProduct = m_product;
        Account account;
        account.file = m_draft.file();
        account.number = m_name;
        account.product = m_product == u"CCard" ? u"Credit card"_s : m_product;
        if (m_statedBalance)
            account.balances.push_back({u"information"_s, Money {*m_statedBalance, Currency()}, m_statedOn});
        m_statedBalance.reset();
        m_index = m_draft.builder().addAccount(std::move(account));
        m_draft.section({.account = m_index, .where = u"line %1"_s.arg(line)});
        m_firstOfAccount = true;
        return true;
    }

    void field(std::string_view line)
    {
        if (!m_begun) {
            m_begun = true;
            m_line = m_lines.number();
            m_row = NewRow {.source = m_line};
            for (std::string *text : {&m_payee, &m_memo, &m_further, &m_split, &m_other})
                text->clear();
            m_hasDate = m_hasAmount = m_badAmount = m_hasSplits = m_transfersToSelf = false;
            m_splitSum = 0;
            m_splitsRead = true;
        }
        const std::string_view value = trimmed(line.substr(1));
        switch (m_kind) {
        case Kind::Bank: return ofRow(line[0], value);
        case Kind::Account: return ofAccount(line[0], value);
        case Kind::Investment:
        case Kind::List:
        case Kind::Switch: return;
        }
    }

    void ofAccount(char key, std::string_view value)
    {
        if (key == 'N')
            m_name = qstring(value);
        else if (key == '$')
            m_statedBalance = amount(value);
        else if (key == '/')
            m_statedOn = parseDay(value, m_style.order).value_or(kNoDay);
    }

    void ofRow(char key, std::string_view value)
    {
        switch (key) {
        case 'D': return m_split.empty() ? date(value) : further("splitDate", value);
        case 'T':
        case 'U': return takeAmount(value);
        case 'P': return appendCleaned(m_payee, value);
        case 'M':
            if (!m_memo.empty() && !value.empty())
                m_memo += ' ';
            return appendCleaned(m_memo, value);
        case 'N': return further("checkId", value);
        case 'C': return further("cleared", value);
        case 'L':
            m_transfersToSelf = value.size() > 2 && value.front() == '[' && qstring(value.substr(1, value.find(']') - 1)) == m_name;
            return further("category", value);
        case 'A': return further("address", value);
        case 'S':
        case 'E':
        case '%': return splitPart(value);
        case '$': return splitAmount(value);
        default: return further("field", value);
        }
    }

    void date(std::string_view value)
    {
        m_hasDate = !value.empty();
        if (m_hasDate && value == m_dayText) {
            m_row.bookedOn = m_day; // rows of a day stand together
            return;
        }
        const auto day = parseDay(value, m_style.order);
        if (!day && m_hasDate)
            m_draft.problemAt(m_lines.number(), Problem::Kind::BadDate, "a date of the calendar");
        m_row.bookedOn = day.value_or(kNoDay);
        m_dayText = day ? value : std::string_view();
        m_day = m_row.bookedOn;
    }

    NumberStyle styleOf(std::string_view value) const
    {
        const std::size_t comma = value.rfind(',');
        const std::size_t point = value.rfind('.');
        if (!m_style.mixed || (comma == std::string_view::npos && point == std::string_view::npos))
            return m_style.numbers;
        return {point == std::string_view::npos || (comma != std::string_view::npos && comma > point) ? ',' : '.'};
    }

    std::optional<qint64> amount(std::string_view value)
    {
        value = withoutSigns(value, m_room);
        const FieldAmount read = parseAmount(value, styleOf(value), 2);
        if (read.rounded)
            m_draft.problemAt(m_lines.number(), Problem::Kind::BadAmount, "at most 2 decimals; the amount was rounded");
        else if (read.fault)
            m_draft.problemAt(m_lines.number(), Problem::Kind::BadAmount, "an amount");
        return read.fault && !read.rounded ? std::nullopt : std::optional(read.minor);
    }

    void takeAmount(std::string_view value)
    {
        if (m_hasAmount || m_badAmount)
            return; // U repeats T
        const auto minor = amount(value);
        m_hasAmount = minor.has_value();
        m_badAmount = !minor;
        m_row.minor = minor.value_or(0);
    }

    void splitPart(std::string_view value)
    {
        if (value.empty())
            return;
        m_split += m_split.empty() ? "" : " ";
        appendCleaned(m_split, value);
    }
    void splitAmount(std::string_view value)
    {
        const auto minor = amount(value);
        m_hasSplits = true;
        m_splitsRead = m_splitsRead && minor;
        if (minor && std::abs(m_splitSum) < 1'000'000'000'000'000'000)
            m_splitSum += *minor;
        m_split += m_split.empty() ? "" : " ";
        appendCleaned(m_split, value);
        further("split", m_split);
        m_split.clear();
    }

    void further(std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        if (!m_further.empty())
            m_further += '\n';
        m_further.append(key).append("=");
        appendCleaned(m_further, value);
    }

    void endRecord()
    {
        if (!std::exchange(m_begun, false))
            return;
        if (m_kind == Kind::Investment)
            return m_draft.problemAt(m_line, Problem::Kind::LeftOut, "a bank transaction; this one is of securities");
        if (m_kind != Kind::Bank)
            return;
        if (m_badAmount)
            return; // named already
        if (!m_hasAmount && !(m_hasSplits && m_splitsRead))
            return m_draft.problemAt(m_line, Problem::Kind::MissingKey, "T, an amount; the transaction was left out");
        if (!m_hasAmount) {
            m_row.minor = m_splitSum;
            m_draft.problemAt(m_line, Problem::Kind::MissingKey, "T, an amount; the sum of the parts was taken");
        } else if (m_hasSplits && m_splitsRead && m_splitSum != m_row.minor) {
            m_draft.problemAt(m_line, Problem::Kind::TurnoverDiffers, "parts that add up to the transaction");
        }
        if (!m_hasDate)
            m_draft.problemAt(m_line, Problem::Kind::MissingKey, "D, a date");
        if (!account(m_line))
            return;
        if (m_firstOfAccount && equalsIgnoringCase(m_payee, "Opening Balance") && (m_transfersToSelf || m_name.isEmpty()))
            m_draft.problemAt(m_line, Problem::Kind::Ambiguous, "a transaction; this one states the opening balance and was read as money moved");
        m_firstOfAccount = false;
        m_row.account = m_index;
        m_row.counterparty = m_payee;
        m_row.text = m_memo;
        m_row.further = m_further;
        m_draft.addAt(m_row);
    }

    Lines m_lines;
    Style m_style;
    StatementDraft &m_draft;

    Kind m_kind = Kind::Bank;
    QString m_name;                   ///< of the account named last
    QString m_product;                ///< of the section
    bool m_hasAccount = false;
    QString m_accountName, m_accountProduct;
    AccountIndex m_index = 0;
    bool m_firstOfAccount = false;
    std::optional<qint64> m_statedBalance;
    Day m_statedOn = kNoDay;

    std::string_view m_dayText;
    Day m_day = kNoDay;
    bool m_begun = false;             ///< a record has fields
    quint32 m_line = 0;
    NewRow m_row;
    bool m_hasDate = false, m_hasAmount = false, m_badAmount = false, m_hasSplits = false, m_splitsRead = true, m_transfersToSelf = false;
    qint64 m_splitSum = 0;
    std::string m_payee, m_memo, m_further, m_split, m_other, m_room;
};

} // namespace

Likeness looksLikeQif(const Head &head)
{
    Lines lines(head.text);
    bool date = false;
    bool amount = false;
    std::size_t others = 0;
    while (!lines.atEnd()) {
        const std::string_view line = trimmed(lines.next());
        if (line.empty())
            continue;
        if (beginsIgnoringCase(line, "!type") || beginsIgnoringCase(line, "!account") || beginsIgnoringCase(line, "!option:") || beginsIgnoringCase(line, "!clear:"))
            return Likeness::Certain;
        if (line[0] == '^')
            return date && amount && line.size() == 1 ? Likeness::Likely : Likeness::None;
        date = date || (line[0] == 'D' && dateParts(line.substr(1)));
        amount = amount || ((line[0] == 'T' || line[0] == 'U') && line.size() > 1 && !parseAmount(line.substr(1), {line.rfind(',') == std::string_view::npos ? '.' : ','}, 4).fault);
        if (++others > 40)
            return Likeness::None;
    }
    return Likeness::None;
}

void readQif(const Source &source, StatementDraft &draft)
{
    const DecodedText &decoded = readDecoded(source, draft);
    draft.setFormat(u"qif"_s);
    draft.nameBrokenProofs();
    const Style style = settle(decoded.text, draft);
    QifReader(decoded.text, style, draft).read();
}

} // namespace saldoscope
