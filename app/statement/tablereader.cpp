// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablereader.h"

#include "statement/balancechain.h"
#include "statement/tablecells.h"
#include "statement/tablecolumns.h"
#include "statement/tablelayout.h"
#include "statement/tablepreamble.h"
#include "statement/tablesections.h"
#include "statement/tablestyle.h"
#include "statement/tablewords.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr quint32 kRowsBetweenQuestions = 4096;
constexpr quint32 kRowsBeforeEstimate = 1000;
constexpr quint32 kMostHeadersLooked = 10'000; // rows without a day that may begin another table
constexpr std::size_t kMeanings = std::size_t(ColumnMeaning::Further) + 1;
using Word = TableWords::Word;

/// The last answer for a cell that is mostly the same as in the row before.
template <class Value> struct Remembered {
    std::string cell;
    Value value {};
    bool filled = false;

    template <class Make> const Value &operator()(std::string_view text, Make make)
    {
        if (!filled || cell != text) {
            cell = text;
            value = make(text);
            filled = true;
        }
        return value;
    }
};

/// What an amount in a cell came to.
struct Amount {
    enum class State { Empty, Read, Bad } state = State::Empty;
    qint64 minor = 0;
    Currency currency;                 ///< where it stands in the cell
    const char *fault = nullptr;
};

class TableReader
{
public:
    TableReader(Table &table, TableLayout layout, const TableStyle &style, const Preamble &preamble, StatementDraft &draft)
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

    /// Gives the line of another header, where another table begins that was not read; 0 where none does.
    quint32 read()
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
    /// Behind which what stands belongs to the next table.
    quint32 lastLine() const { return m_lastLine; }

private:
    bool has(ColumnMeaning meaning) const { return m_at[std::size_t(meaning)] >= 0; }
    std::string_view cell(const TableRow &row, ColumnMeaning meaning) const
    {
        const int at = m_at[std::size_t(meaning)];
        return at >= 0 && std::size_t(at) < row.cells.size() ? trimmedCell(row.cells[std::size_t(at)]) : std::string_view();
    }

    Day day(std::string_view text)
    {
        if (text.empty())
            return kNoDay;
        return m_days[0](text, [this](std::string_view date) { return parseDay(date, m_style.dateOrder).value_or(kNoDay); });
    }
    Day otherDay(std::string_view text, std::size_t memory)
    {
        return text.empty() ? kNoDay : m_days[memory](text, [this](std::string_view date) { return parseDay(date, m_style.dateOrder).value_or(kNoDay); });
    }

    Amount amount(std::string_view text, NumberStyle style, int digits)
    {
        if (text.empty())
            return {};
        if (!m_style.eachByItself) {
            if (const auto plain = plainAmount(text, style.decimal, digits))
                return {Amount::State::Read, *plain, Currency(), nullptr};
        }
        const auto parts = amountCell(text);
        if (!parts)
            return {text == "-" || text == "\u2013" ? Amount::State::Empty : Amount::State::Bad, 0, Currency(), "an exact amount"};
        if (m_style.eachByItself) {
            NumberStyleFinder finder;
            finder.see(parts->number);
            if (!finder.settled())
                return {Amount::State::Bad, 0, Currency(), "amounts with one decimal mark in all of the file"};
            style = *finder.settled();
        }
        const FieldAmount parsed = parseCell(*parts, style, parts->currency.known() ? parts->currency.digits() : digits);
        if (parsed.fault)
            return {Amount::State::Bad, 0, Currency(), *parsed.fault == AmountFault::TooManyDecimals ? "an amount with no more decimals than its currency has" : "an exact amount"};
        return {Amount::State::Read, parsed.minor, parts->currency, nullptr};
    }

    Currency currencyOf(const TableRow &row, bool &bad)
    {
        const std::string_view code = cell(row, ColumnMeaning::Currency);
        if (code.empty())
            return m_layout.mapping.currency;
        const Currency currency = m_currencies(code, [](std::string_view text) {
            if (const auto known = Currency::fromAscii(text))
                return *known;
            const auto sign = amountCell(std::string("1 ") + std::string(text));
            return sign ? sign->currency : Currency();
        });
        bad = !currency.known();
        return currency;
    }

    /// The amount of a row by whichever columns say it; Empty where none does.
    Amount rowAmount(const TableRow &row, int digits)
    {
        Amount result;
        if (has(ColumnMeaning::Amount)) {
            result = amount(cell(row, ColumnMeaning::Amount), m_style.amounts, digits);
            if (result.state == Amount::State::Read)
                result = directed(row, result);
        } else {
            const Amount out = amount(cell(row, ColumnMeaning::MoneyOut), m_style.amounts, digits);
            const Amount in = amount(cell(row, ColumnMeaning::MoneyIn), m_style.amounts, digits);
            result = has(ColumnMeaning::Direction) && out.minor != 0 && in.minor != 0 ? bySide(row, out, in) : sided(out, in);
        }
        if (result.state != Amount::State::Read)
            return result;
        if (m_layout.mapping.outIsPositive.value_or(false))
            result.minor = -result.minor;
        if (has(ColumnMeaning::Direction) && has(ColumnMeaning::MoneyIn) && result.minor > 0)
            return result; // the fee was the sender's
        const Amount fee = amount(cell(row, ColumnMeaning::Fee), m_style.amounts, digits);
        if (fee.state == Amount::State::Read)
            result.minor -= std::abs(fee.minor);
        else if (fee.state == Amount::State::Bad)
            return fee;
        return result;
    }

    Amount directed(const TableRow &row, Amount value)
    {
        if (!has(ColumnMeaning::Direction) || !m_layout.directionSigns)
            return value;
        const int sign = directionOf(row);
        if (sign == 0 && value.minor != 0)
            return {Amount::State::Bad, 0, Currency(), "a word beside the amount that says money in or out"};
        value.minor *= sign;
        return value;
    }

    /// Both sides of a transfer in each row: which of them is this account's says a word, and in which currency that side.
    Amount bySide(const TableRow &row, const Amount &out, const Amount &in)
    {
        const int sign = directionOf(row);
        if (sign == 0)
            return {Amount::State::Bad, 0, Currency(), "a word beside the amount that says money in or out"};
        if (sign < 0)
            return {Amount::State::Read, -std::abs(out.minor), Currency(), nullptr};
        const auto currency = Currency::fromAscii(cell(row, ColumnMeaning::ForeignCurrency));
        return {Amount::State::Read, std::abs(in.minor), currency.value_or(Currency()), nullptr};
    }

    int directionOf(const TableRow &row)
    {
        return m_directions(cell(row, ColumnMeaning::Direction), [this](std::string_view text) {
            const QString folded = foldedWords(text);
            return m_words.is(Word::Out, folded) ? -1 : m_words.is(Word::In, folded) ? 1 : 0;
        });
    }

    Amount sided(const Amount &out, const Amount &in) const
    {
        if (out.state == Amount::State::Bad || in.state == Amount::State::Bad)
            return out.state == Amount::State::Bad ? out : in;
        const bool hasOut = out.state == Amount::State::Read && (out.minor != 0 || in.state == Amount::State::Empty);
        const bool hasIn = in.state == Amount::State::Read && in.minor != 0;
        if (hasOut && hasIn && out.minor != 0)
            return {Amount::State::Bad, 0, Currency(), "an amount in one of the columns for money in and out"};
        if (hasIn) {
            Amount result = in;
            result.minor = m_layout.inIsNegative ? -in.minor : in.minor;
            return result;
        }
        if (!hasOut)
            return in.state == Amount::State::Read ? in : Amount {};
        Amount result = out;
        result.minor = m_layout.outIsNegative ? out.minor : -out.minor;
        return result;
    }

    void take(const TableRow &row)
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

    /// A table without headers may end in a line of another form, with the balance.
    bool isRemainder(const TableRow &row)
    {
        m_cells = m_cells == 0 ? row.cells.size() : m_cells;
        return !m_layout.mapping.hasHeader && m_cells >= 6 && row.cells.size() * 2 <= m_cells;
    }

    enum class Status { Booked, Pending, Failed };
    Status status(const TableRow &row)
    {
        if (!has(ColumnMeaning::Status))
            return Status::Booked;
        return m_statuses(cell(row, ColumnMeaning::Status), [this](std::string_view text) {
            const QString folded = foldedWords(text);
            return m_words.is(Word::Pending, folded) ? Status::Pending : m_words.is(Word::Failed, folded) ? Status::Failed : Status::Booked;
        });
    }

    bool isHeaderAgain(const TableRow &row) const
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

    /// Rows with balances and turnovers among the transactions. They are no transactions, and what they say is kept.
    bool isSummary(const TableRow &row, const Amount &its, const NewRow &made)
    {
        std::string_view word;
        for (const std::string_view text : row.cells) {
            const std::string_view bare = trimmedCell(text);
            if (m_words.mayBeRowWord(bare) && isRowWord(bare)) {
                word = bare;
                break;
            }
        }
        if (word.empty())
            return false;
        const QString folded = summaryWords(word);
        const bool dated = made.bookedOn != kNoDay || made.valuedOn != kNoDay;
        // "Kontostand am …" stands at both ends.
        const bool isBalance = !dated && m_words.is(Word::BalanceRow, folded);
        const bool isOpening = m_words.is(Word::OpeningRow, folded) || (isBalance && !m_sawTransaction);
        const bool isClosing = m_words.is(Word::ClosingRow, folded) || (isBalance && m_sawTransaction);
        const bool isTurnover = m_words.is(Word::TurnoverRow, folded);
        if (!isOpening && !isClosing && !isTurnover && dated && its.state == Amount::State::Read)
            return false; // "Total" is a petrol station as well
        Amount balance = its;
        if (const Amount stated = amount(cell(row, ColumnMeaning::Balance), m_style.balances, made.currency.digits()); stated.state == Amount::State::Read && !isTurnover)
            balance = stated;
        if (balance.state != Amount::State::Read || (!isOpening && !isClosing && !isTurnover))
            return true;
        keepSummary(row, made.currency, balance.minor, isOpening, isClosing);
        return true;
    }

    /// "Beginning balance as of 01/01/2024" → "beginning balance".
    static QString summaryWords(std::string_view text)
    {
        QString folded = foldedWords(text.substr(0, std::min(text.find_first_of("0123456789"), text.size())));
        for (const QLatin1StringView &link : {QLatin1StringView(" as of"), QLatin1StringView(" per"), QLatin1StringView(" am"), QLatin1StringView(" vom"),
                 QLatin1StringView(" den"), QLatin1StringView(" pr"), QLatin1StringView(" on"), QLatin1StringView(" au"), QLatin1StringView(" at")}) {
            if (folded.endsWith(link))
                folded.chop(link.size());
        }
        return folded;
    }

    bool isRowWord(std::string_view text)
    {
        return m_rowWords(text, [this](std::string_view word) {
            const QString folded = summaryWords(word);
            return m_words.is(Word::OpeningRow, folded) || m_words.is(Word::ClosingRow, folded) || m_words.is(Word::TurnoverRow, folded)
                || m_words.is(Word::TotalRow, folded) || m_words.is(Word::BalanceRow, folded);
        });
    }

    void keepSummary(const TableRow &row, Currency currency, qint64 minor, bool isOpening, bool isClosing)
    {
        const auto index = accountOf(cell(row, ColumnMeaning::OwnAccount), currency, row.line);
        if (!index)
            return;
        Account &account = m_draft.builder().account(*index);
        if (isOpening)
            account.opening = account.opening.value_or(minor);
        else if (isClosing)
            account.closing = minor;
        else if (minor < 0)
            account.statedDebits = -minor;
        else if (has(ColumnMeaning::Direction) || has(ColumnMeaning::MoneyIn))
            account.statedCredits = minor;
    }

    /// No date. Before the first and after the last transaction it belongs to the frame; between them it is told.
    void notATransaction(const TableRow &row, const Amount &its)
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

    void forgetTrailing()
    {
        for (const quint32 line : m_trailing)
            m_draft.problemAt(line, Problem::Kind::NotUnderstood, "a row with a date and an amount");
        m_trailing.clear();
        m_otherNumber = false;
    }

    void lacksAmount(const TableRow &row, const Amount &its)
    {
        if (its.state == Amount::State::Bad)
            m_draft.problemAt(row.line, Problem::Kind::BadAmount, its.fault);
        else if (status(row) == Status::Failed)
            m_draft.problemAt(row.line, Problem::Kind::LeftOut, "a row that was booked; this one has no amount and failed");
        else
            m_draft.problemAt(row.line, Problem::Kind::MissingKey, "a row with an amount");
    }

    void add(const TableRow &row, NewRow &made)
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

    /// Without the apostrophe that keeps a spreadsheet from taking digits for a number.
    static std::string_view withoutApostrophe(std::string_view text)
    {
        if (!text.starts_with('\''))
            return text;
        const std::size_t second = text.find('\'', 1);
        if (second == std::string_view::npos)
            return trimmedCell(text.substr(1));
        return second + 1 == text.size() ? trimmedCell(text.substr(1, second - 1)) : text;
    }

    /// A view into the row where it is clean already, else into `room`.
    static std::string_view cleaned(std::string_view text, std::string &room)
    {
        text = withoutApostrophe(text);
        bool blank = false;
        bool clean = true;
        for (const char c : text) {
            clean = clean && quint8(c) >= ' ' && c != 0x7f && !(blank && c == ' ');
            blank = c == ' ';
        }
        if (clean)
            return text;
        room.clear();
        appendCleaned(room, text);
        return room;
    }

    void describe(const TableRow &row, NewRow &made)
    {
        std::string_view name = cell(row, ColumnMeaning::Counterparty);
        std::string_view number = cell(row, ColumnMeaning::CounterpartyAccount);
        const bool in = made.minor > 0;
        const auto side = [&](std::string_view &target, ColumnMeaning whenIn, ColumnMeaning whenOut) {
            if (target.empty())
                target = cell(row, in ? whenIn : whenOut);
            if (target.empty() && !(has(whenIn) && has(whenOut)))
                target = cell(row, in ? whenOut : whenIn);
        };
        side(name, ColumnMeaning::Payer, ColumnMeaning::Payee);
        side(number, ColumnMeaning::PayerAccount, ColumnMeaning::PayeeAccount);
        made.counterparty = cleaned(name, m_nameRoom);
        made.counterpartyAccount = withoutBlanks(number);
        made.text = textOf(row);
        made.id = cell(row, ColumnMeaning::Id);
        made.bankCode = cell(row, ColumnMeaning::BankCode);
        if (made.text.empty() && made.counterparty.empty())
            made.text = made.bankCode;
        m_furtherRoom.clear();
        for (const auto &[at, header] : m_further) {
            const std::string_view text = at < row.cells.size() ? trimmedCell(row.cells[at]) : std::string_view();
            if (text.empty())
                continue;
            if (!m_furtherRoom.empty())
                m_furtherRoom += '\n';
            m_furtherRoom.append(header).append("=");
            appendCleaned(m_furtherRoom, text);
        }
        made.further = m_furtherRoom;
    }

    std::string_view withoutBlanks(std::string_view number)
    {
        number = withoutApostrophe(number);
        if (number.find(' ') == std::string_view::npos)
            return number;
        m_numberRoom.clear();
        std::ranges::copy_if(number, std::back_inserter(m_numberRoom), [](char c) { return c != ' '; });
        std::string_view bare = m_numberRoom;
        return isIban(bare) ? bare : number;
    }

    std::string_view textOf(const TableRow &row)
    {
        std::string_view only;
        std::size_t filled = 0;
        for (const std::size_t at : m_texts) {
            const std::string_view text = at < row.cells.size() ? trimmedCell(row.cells[at]) : std::string_view();
            if (text.empty())
                continue;
            only = text;
            ++filled;
        }
        if (filled < 2)
            return cleaned(only, m_textRoom);
        m_textRoom.clear();
        for (const std::size_t at : m_texts) {
            const std::string_view text = at < row.cells.size() ? trimmedCell(row.cells[at]) : std::string_view();
            if (text.empty() || m_textRoom.find(text) != std::string::npos)
                continue;
            if (!m_textRoom.empty())
                m_textRoom += ' ';
            appendCleaned(m_textRoom, text);
        }
        return m_textRoom;
    }

    std::optional<AccountIndex> accountOf(std::string_view number, Currency currency, quint32 line)
    {
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
            m_draft.section({.account = found->second, .where = line > 0 ? u"line %1"_s.arg(line) : QString()});
        }
        m_hasAccount = true;
        m_lastNumber = number;
        m_lastCurrency = currency;
        m_lastAccount = found->second;
        return m_lastAccount;
    }

    void describeAccount(const TableRow &row, AccountIndex index)
    {
        if (!has(ColumnMeaning::OwnProduct) && !has(ColumnMeaning::OwnHolder))
            return;
        Account &account = m_draft.builder().account(index);
        if (!account.product.isEmpty() || !account.holderName.isEmpty())
            return;
        const auto text = [&](ColumnMeaning meaning) {
            const std::string_view its = cell(row, meaning);
            return QString::fromUtf8(its.data(), qsizetype(its.size())).simplified();
        };
        account.product = text(ColumnMeaning::OwnProduct);
        account.holderName = text(ColumnMeaning::OwnHolder);
    }

    /// What the preamble says of opening and closing belongs to the account, if there is only one. Where each running
    /// balance follows from the one before, they say themselves what the account opened and closed with.
    void finishAccounts()
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

    Table &m_table;
    TableLayout m_layout;
    TableStyle m_style;
    const Preamble &m_preamble;
    StatementDraft &m_draft;
    const TableWords &m_words;
    std::array<int, kMeanings> m_at;
    std::vector<std::size_t> m_texts;
    std::vector<std::pair<std::size_t, std::string>> m_further;
    Remembered<Day> m_days[3];
    Remembered<Currency> m_currencies;
    Remembered<int> m_directions;
    Remembered<Status> m_statuses;
    Remembered<bool> m_rowWords;
    std::unordered_map<std::string, AccountIndex> m_accounts;
    std::unordered_map<AccountIndex, BalanceChain> m_chains;
    bool m_hasAccount = false;
    std::string m_lastNumber;
    Currency m_lastCurrency;
    AccountIndex m_lastAccount = 0;
    bool m_sawTransaction = false;
    bool m_sawMoney = false;
    std::size_t m_zeros = 0;          // amounts
    quint32 m_otherHeader = 0;
    quint32 m_headersLooked = 0;
    quint32 m_lastLine = 0;
    std::size_t m_cells = 0;          // of the first row
    quint32 m_firstPassed = 0;        // row that is no transaction, before there was one
    const std::size_t m_problemsBefore;
    std::vector<quint32> m_trailing;  // rows without a day behind the last transaction
    bool m_otherNumber = false;       // one of them names another account
    std::string m_nameRoom, m_textRoom, m_furtherRoom, m_numberRoom;
};

/// Names what the table does not say and was taken all the same.
void tellDoubts(TableLayout &layout, const TableStyle &style, bool currencyLikely, bool isFirst, StatementDraft &draft)
{
    const quint32 line = layout.mapping.headerLine;
    if (style.datesAmbiguous)
        draft.problemAt(line, Problem::Kind::Ambiguous, "dates of which one tells day and month apart; they were read in the likelier order");
    if (style.numbersAmbiguous)
        draft.problemAt(line, Problem::Kind::Ambiguous, "amounts of which one tells the decimal mark; the marks were read as grouping");
    if (layout.signUnknown)
        draft.problemAt(line, Problem::Kind::Ambiguous, "amounts with a sign or a column that says money in or out; all were read as money in");
    if (layout.signDoubtful)
        draft.problemAt(line, Problem::Kind::Ambiguous, "signs that are those of an account, not of a card's bill; positive was read as money in");
    if (layout.sidesUnknown)
        draft.problemAt(line, Problem::Kind::Ambiguous, "headers over the columns of amounts; the first was read as money out");
    if (currencyLikely)
        draft.problemAt(line, Problem::Kind::Ambiguous, "a currency; the usual one of the language was taken");
    else if (!layout.mapping.currency.known() && std::ranges::find(layout.mapping.columns, ColumnMeaning::Currency, &ColumnMapping::meaning) == layout.mapping.columns.end())
        draft.problemAt(line, Problem::Kind::MissingKey, "an ISO 4217 currency code; amounts are read with 2 decimals");
    if (!isFirst)
        return; // the choices shown are those of the first table
    draft.choice({Choice::About::DateOrder, word(style.dateOrder), !style.datesAmbiguous});
    draft.choice({Choice::About::DecimalMark, style.eachByItself ? QString() : QString(QLatin1Char(style.amounts.decimal)), !style.numbersAmbiguous && !style.eachByItself});
    if (layout.signUnknown || layout.signDoubtful)
        draft.choice({Choice::About::Sign, u"account"_s, false});
    if (layout.sidesUnknown)
        draft.choice({Choice::About::Sides, u"first"_s, false});
    const bool hasCurrency = std::ranges::find(layout.mapping.columns, ColumnMeaning::Currency, &ColumnMapping::meaning) != layout.mapping.columns.end();
    if (currencyLikely || (!hasCurrency && !layout.mapping.currency.known()))
        draft.choice({Choice::About::Currency, layout.mapping.currency.code(), false});
    const bool certain = std::ranges::all_of(layout.mapping.columns, [](const ColumnMapping &column) { return column.meaning == ColumnMeaning::Ignored || column.meaning == ColumnMeaning::Further || column.certainty > 50; });
    draft.choice({Choice::About::Columns, layout.mapping.profile, certain && !layout.signUnknown && !layout.signDoubtful && !layout.sidesUnknown});
}

/// Reads one table; the mapping used, the line of the header of another, and the last line that belongs to this one.
struct TableRead {
    TableMapping mapping;
    quint32 otherHeader = 0;
    quint32 lastLine = 0;
};
std::optional<TableRead> readOne(Table &table, const TableHints &hints, bool isFirst, StatementDraft &draft)
{
    TableSample sample = sampleOf(table);
    cutAtNextHeader(sample);
    auto layout = findLayout(sample, hints.mapping, hints.profiles);
    if (!layout)
        return std::nullopt;
    TableMapping &mapping = layout->mapping;
    const Preamble preamble = preambleOf(sample, *layout);
    // Column, header, the words above the table, a sign in the cells, the bank; then the language, as a doubt.
    const bool hasColumn = std::ranges::find(mapping.columns, ColumnMeaning::Currency, &ColumnMapping::meaning) != mapping.columns.end();
    if (!mapping.currency.known())
        mapping.currency = preamble.account.currency.known() ? preamble.account.currency : preamble.cellCurrency;
    const bool currencyLikely = !hasColumn && !mapping.currency.known() && layout->likelyCurrency.known();
    if (currencyLikely)
        mapping.currency = layout->likelyCurrency;
    const TableStyle style = styleOf(table, sample, *layout, mapping.currency.known() ? mapping.currency : preamble.columnCurrency, hints, draft);
    mapping.dateOrder = style.dateOrder;
    mapping.numbers = style.amounts;
    tellDoubts(*layout, style, currencyLikely, isFirst, draft);
    const TableMapping used = mapping;
    draft.nameBrokenProofs();
    TableReader reader(table, *std::move(layout), style, preamble, draft);
    const quint32 other = reader.read();
    return TableRead {used, other, reader.lastLine()};
}

} // namespace

TableHints tableHints(const ReadHints &hints)
{
    return {hints.mapping.get(), hints.numbers, hints.dateOrder, hints.profiles ? std::span(*hints.profiles) : std::span<const TableMapping>()};
}

std::optional<TableMapping> readTable(Table &table, const TableHints &hints, StatementDraft &draft)
{
    constexpr int kMostTables = 50;
    const auto first = readOne(table, hints, true, draft);
    if (!first)
        return std::nullopt;
    TableRead last = *first;
    for (int tables = 1; last.otherHeader > 0 && !draft.stopped(); ++tables) {
        const quint32 line = last.otherHeader;
        PartOfTable rest(table, last.lastLine);
        TableHints its = hints;
        its.mapping = nullptr; // it is of the first
        const auto next = tables < kMostTables ? readOne(rest, its, false, draft) : std::nullopt;
        if (!next || (next->otherHeader > 0 && next->otherHeader <= line)) {
            draft.problemAt(line, Problem::Kind::NotUnderstood, "rows below headers that are known; from here on nothing was read");
            break;
        }
        last = *next;
    }
    return first->mapping;
}

void readCells(const std::shared_ptr<CellTable> &table, const char *expected, StatementDraft &draft)
{
    if (draft.stopped())
        return;
    const auto used = readTable(*table, tableHints(draft.limits().hints), draft);
    if (used)
        draft.setMapping(std::make_shared<const TableMapping>(*used));
    else
        draft.problemAt(0, Problem::Kind::NotUnderstood, expected);
}

} // namespace saldoscope
