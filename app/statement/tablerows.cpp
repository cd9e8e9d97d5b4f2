// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablerows.h"

#include "statement/tablecolumns.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr quint32 kRowsBetweenQuestions = 4096;
constexpr quint32 kRowsBeforeEstimate = 1000;
constexpr quint32 kMostHeadersLooked = 10'000; // rows without a day that may begin another table

} // namespace

TableReader::TableReader(Table &table, TableLayout layout, const TableStyle &style, const Preamble &preamble, StatementDraft &draft)
    : m_table(table)
    , m_layout(std::move(layout))
    , m_style(style)
    , m_preamble(preamble)
    , m_draft(draft)
    , m_words(TableWords::shipped())
    , m_problemsBefore(draft.problemCount())
{
    m_at.fill(-1);
    const auto &columns = m_layout.mapping.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        int &at = m_at[std::size_t(columns[i].meaning)];
        at = at < 0 ? int(i) : at;
        if (columns[i].meaning == ColumnMeaning::Text)
            m_texts.push_back(i);
        const bool kept = columns[i].meaning == ColumnMeaning::Further || columns[i].meaning == ColumnMeaning::ForeignAmount
            || columns[i].meaning == ColumnMeaning::ForeignCurrency;
        if (kept && !columns[i].header.isEmpty())
            m_further.emplace_back(i, columns[i].header.simplified().toStdString());
    }
}

quint32 TableReader::read()
{
    m_table.rewind();
    TableRow row;
    quint32 count = 0;
    while (m_table.next(row) && m_otherHeader == 0) {
        if (row.line <= m_layout.mapping.headerLine)
            continue;
        if (++count % kRowsBetweenQuestions == 0 && m_draft.stopped())
            return 0;
        if (count == kRowsBeforeEstimate)
            m_draft.builder().expect(m_table.likelyRows());
        take(row);
    }
    if (!m_hasAccount)
        accountOf({}, m_layout.mapping.currency, m_layout.mapping.headerLine); // a statement without rows is one, too
    if (!m_sawTransaction && m_firstPassed > 0 && m_draft.problemCount() == m_problemsBefore)
        m_draft.problemAt(m_firstPassed, Problem::Kind::NotUnderstood, "rows with a date and an amount below the headers; none was read");
    if (!m_sawMoney && m_zeros > 2) // of fees, perhaps
        m_draft.problemAt(m_layout.mapping.headerLine, Problem::Kind::Ambiguous, "a column of amounts; the one that was read holds nothing but zeros");
    finishAccounts();
    return m_otherHeader;
}

void TableReader::take(const TableRow &row)
{
    bool blank = true;
    for (const std::string_view text : row.cells)
        blank = blank && (text.empty() || trimmedCell(text).empty());
    if (blank)
        return;
    if (isHeaderAgain(row)) {
        if (m_otherNumber) // named between the two: the same columns, and another account
            m_otherHeader = row.line;
        return;
    }
    const std::string_view bookedText = cell(row, ColumnMeaning::BookedOn);
    const std::string_view valuedText = cell(row, ColumnMeaning::ValuedOn);
    const std::string_view transactedText = cell(row, ColumnMeaning::TransactedOn);
    NewRow made {.bookedOn = day(bookedText), .valuedOn = otherDay(valuedText, 1), .source = row.line};
    const Day transacted = otherDay(transactedText, 2);
    const bool isUndated = made.bookedOn == kNoDay && made.valuedOn == kNoDay && transacted == kNoDay;
    if (isUndated && m_sawTransaction && m_headersLooked++ < kMostHeadersLooked && isHeaderRow(row.cells)) {
        m_otherHeader = row.line;
        return;
    }
    bool badCurrency = false;
    made.currency = currencyOf(row, badCurrency);
    Amount its = rowAmount(row, made.currency.digits());
    if (its.currency.known() && (!has(ColumnMeaning::Currency) || (has(ColumnMeaning::Direction) && has(ColumnMeaning::MoneyIn))))
        made.currency = its.currency;
    if (isSummary(row, its, made)) {
        m_lastLine = row.line;
        return;
    }
    made.pending = status(row) == Status::Pending
        || (!bookedText.empty() && made.bookedOn == kNoDay && !isDateLike(bookedText) && m_words.is(Word::Pending, foldedWords(bookedText)));
    const bool hasDay = made.bookedOn != kNoDay || made.valuedOn != kNoDay || transacted != kNoDay;
    const bool badDay = !hasDay && (isDateLike(bookedText) || isDateLike(valuedText));
    if (!hasDay && !badDay && !(made.pending && its.state == Amount::State::Read)) {
        notATransaction(row, its);
        return;
    }
    forgetTrailing();
    m_lastLine = row.line;
    if (isRemainder(row)) {
        m_draft.problemAt(row.line, Problem::Kind::LeftOut, "a row with as many cells as the others; this one says something else");
        return;
    }
    if (its.state != Amount::State::Read) {
        lacksAmount(row, its);
        return;
    }
    if (badCurrency) {
        m_draft.problemAt(row.line, Problem::Kind::BadCurrency, "an ISO 4217 currency code");
        return;
    }
    m_sawTransaction = true;
    m_sawMoney = m_sawMoney || its.minor != 0;
    m_zeros += its.minor == 0 ? 1 : 0;
    if (badDay || (made.bookedOn == kNoDay && isDateLike(bookedText)))
        m_draft.problemAt(row.line, Problem::Kind::BadDate, "a day of the calendar");
    made.minor = its.minor;
    if (made.bookedOn == kNoDay && made.valuedOn == kNoDay)
        made.bookedOn = transacted; // reserved rows are not booked yet
    add(row, made);
}

bool TableReader::isRemainder(const TableRow &row)
{
    m_cells = m_cells == 0 ? row.cells.size() : m_cells;
    return !m_layout.mapping.hasHeader && m_cells >= 6 && row.cells.size() * 2 <= m_cells;
}

TableReader::Status TableReader::status(const TableRow &row)
{
    if (!has(ColumnMeaning::Status))
        return Status::Booked;
    return m_statuses(cell(row, ColumnMeaning::Status), [this](std::string_view text) {
        const QString folded = foldedWords(text);
        return m_words.is(Word::Pending, folded) ? Status::Pending : m_words.is(Word::Failed, folded) ? Status::Failed : Status::Booked;
    });
}

bool TableReader::isHeaderAgain(const TableRow &row) const
{
    const auto &columns = m_layout.mapping.columns;
    if (!m_layout.mapping.hasHeader || row.cells.empty() || row.cells.size() < 2)
        return false;
    std::size_t same = 0;
    for (std::size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
        const std::string_view text = trimmedCell(row.cells[i]);
        if (columns[i].header != QString::fromUtf8(text.data(), qsizetype(text.size())))
            return false;
        same += text.empty() ? 0 : 1;
    }
    return same >= 2;
}

void TableReader::notATransaction(const TableRow &row, const Amount &its)
{
    if (its.state == Amount::State::Read && (m_sawTransaction || m_layout.mapping.hasHeader)) {
        m_draft.problemAt(row.line, Problem::Kind::NotUnderstood, "a row with a date; this one has only an amount and was left out");
        return;
    }
    const bool says = std::ranges::count_if(row.cells, [](std::string_view text) { return !trimmedCell(text).empty(); }) > 1;
    if (!m_sawTransaction && says && m_firstPassed == 0)
        m_firstPassed = row.line;
    if (m_sawTransaction) {
        m_trailing.push_back(row.line);
        const QString number = accountNumberIn(row.cells);
        m_otherNumber = m_otherNumber || (!number.isEmpty() && number != m_preamble.account.number);
    }
    if (m_trailing.size() > 1000)
        forgetTrailing();
}

void TableReader::forgetTrailing()
{
    for (const quint32 line : m_trailing)
        m_draft.problemAt(line, Problem::Kind::NotUnderstood, "a row with a date and an amount");
    m_trailing.clear();
    m_otherNumber = false;
}

void TableReader::lacksAmount(const TableRow &row, const Amount &its)
{
    if (its.state == Amount::State::Bad)
        m_draft.problemAt(row.line, Problem::Kind::BadAmount, its.fault);
    else if (status(row) == Status::Failed)
        m_draft.problemAt(row.line, Problem::Kind::LeftOut, "a row that was booked; this one has no amount and failed");
    else
        m_draft.problemAt(row.line, Problem::Kind::MissingKey, "a row with an amount");
}

void TableReader::add(const TableRow &row, NewRow &made)
{
    if (status(row) == Status::Failed) {
        m_draft.problemAt(row.line, Problem::Kind::LeftOut, "a row that was booked; this one failed or was taken back");
        return;
    }
    const auto index = accountOf(cell(row, ColumnMeaning::OwnAccount), made.currency, row.line);
    if (!index)
        return;
    made.account = *index;
    if (has(ColumnMeaning::Balance)) {
        const Amount balance = amount(cell(row, ColumnMeaning::Balance), m_style.balances, made.currency.digits());
        if (balance.state == Amount::State::Read)
            made.balanceAfter = balance.minor;
        else if (balance.state == Amount::State::Bad)
            m_draft.problemAt(row.line, Problem::Kind::BadAmount, "an exact running balance");
    }
    describe(row, made);
    if (m_draft.addAt(made) && !made.pending)
        m_chains[*index].see(made.minor, made.balanceAfter);
    describeAccount(row, *index);
}

std::optional<AccountIndex> TableReader::accountOf(std::string_view number, Currency currency, quint32 line)
{
    if (number.ends_with('"') && number.find('"') == number.size() - 1)
        number.remove_suffix(1); // the quote before it was lost
    if (m_hasAccount && number == m_lastNumber && currency == m_lastCurrency)
        return m_lastAccount;
    std::string key(number);
    key += '\n' + std::to_string(currency.packed());
    auto found = m_accounts.find(key);
    if (found == m_accounts.end()) {
        if (!m_draft.takesAccountAt(line))
            return std::nullopt;
        Account account = m_preamble.account;
        account.file = m_draft.file();
        account.bankName = account.bankName.isEmpty() ? m_layout.mapping.bank : account.bankName;
        account.currency = currency;
        const std::string_view bare = withoutBlanks(number);
        if (!bare.empty())
            account.number = QString::fromUtf8(bare.data(), qsizetype(bare.size()));
        found = m_accounts.emplace(std::move(key), m_draft.builder().addAccount(std::move(account))).first;
        m_draft.section({.account = found->second, .where = m_draft.lineAt(line)});
    }
    m_hasAccount = true;
    m_lastNumber = number;
    m_lastCurrency = currency;
    m_lastAccount = found->second;
    return m_lastAccount;
}

void TableReader::finishAccounts()
{
    for (const auto &[key, index] : m_accounts) {
        Account &account = m_draft.builder().account(index);
        if (m_accounts.size() > 1 && account.opening == m_preamble.account.opening)
            account.opening.reset();
        if (m_accounts.size() > 1 && account.closing == m_preamble.account.closing)
            account.closing.reset();
        const auto ends = m_chains[index].ends();
        const bool agrees = ends && account.opening.value_or(ends->first) == ends->first && account.closing.value_or(ends->second) == ends->second;
        if (!agrees)
            continue;
        account.opening = ends->first;
        account.closing = ends->second;
    }
}

} // namespace saldoscope
