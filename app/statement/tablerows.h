// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/balancechain.h"
#include "statement/statementdraft.h"
#include "statement/table.h"
#include "statement/tablecells.h"
#include "statement/tablelayout.h"
#include "statement/tablepreamble.h"
#include "statement/tablestyle.h"
#include "statement/tablewords.h"

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace saldoscope {

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
struct CellAmount {
    enum class State { Empty, Read, Bad } state = State::Empty;
    qint64 minor = 0;
    Currency currency;                 ///< where it stands in the cell
    const char *fault = nullptr;
};

/// Reads the rows of one table whose layout and style are known into a draft.
class TableReader
{
    using Amount = CellAmount;
    using Word = TableWords::Word;

public:
    TableReader(Table &table, TableLayout layout, const TableStyle &style, const Preamble &preamble, StatementDraft &draft);

    /// Gives the line of another header, where another table begins that was not read; 0 where none does.
    quint32 read();
    /// Behind which what stands belongs to the next table.
    quint32 lastLine() const { return m_lastLine; }

private:
    bool has(ColumnMeaning meaning) const { return m_at[std::size_t(meaning)] >= 0; }
    std::string_view cell(const TableRow &row, ColumnMeaning meaning) const
    {
        const int at = m_at[std::size_t(meaning)];
        return at >= 0 && std::size_t(at) < row.cells.size() ? trimmedCell(row.cells[std::size_t(at)]) : std::string_view();
    }

    Day day(std::string_view text);
    Day dayIn(std::string_view text) const;
    Day otherDay(std::string_view text, std::size_t memory);
    Amount amount(std::string_view text, NumberStyle style, int digits);
    Currency currencyOf(const TableRow &row, bool &bad);

    /// The amount of a row by whichever columns say it; Empty where none does.
    Amount rowAmount(const TableRow &row, int digits);
    Amount directed(const TableRow &row, Amount value);

    /// Both sides of a transfer in each row: which of them is this account's says a word, and in which currency that side.
    Amount bySide(const TableRow &row, const Amount &out, const Amount &in);
    int directionOf(const TableRow &row);
    Amount sided(const Amount &out, const Amount &in) const;
    void take(const TableRow &row);

    /// A table without headers may end in a line of another form, with the balance.
    bool isRemainder(const TableRow &row);

    enum class Status { Booked, Pending, Failed };
    Status status(const TableRow &row);
    bool isHeaderAgain(const TableRow &row) const;

    /// Rows with balances and turnovers among the transactions. They are no transactions, and what they say is kept.
    bool keepOnlyAmount(const TableRow &row, Currency currency, bool isOpening);
    bool isSummary(const TableRow &row, const Amount &its, const NewRow &made);

    bool isRowWord(std::string_view text);
    void keepSummary(const TableRow &row, Currency currency, qint64 minor, bool isOpening, bool isClosing);

    /// No date. Before the first and after the last transaction it belongs to the frame; between them it is told.
    void notATransaction(const TableRow &row, const Amount &its);
    void forgetTrailing();
    void lacksAmount(const TableRow &row, const Amount &its);
    void add(const TableRow &row, NewRow &made);

    /// Without the apostrophe that keeps a spreadsheet from taking digits for a number.
    static std::string_view withoutApostrophe(std::string_view text);

    /// A view into the row where it is clean already, else into `room`.
    static std::string_view cleaned(std::string_view text, std::string &room);
    void describe(const TableRow &row, NewRow &made);
    std::string_view withoutBlanks(std::string_view number);
    std::string_view textOf(const TableRow &row);
    std::optional<AccountIndex> accountOf(std::string_view number, Currency currency, quint32 line);
    /// Of a row that states a balance: where it says neither number nor currency, it is of the account of the rows around it.
    std::optional<AccountIndex> accountOfSummary(const TableRow &row, Currency currency);
    void describeAccount(const TableRow &row, AccountIndex index);

    /// What the preamble says of opening and closing belongs to the account, if there is only one. Where each running
    /// balance follows from the one before, they say themselves what the account opened and closed with.
    void finishAccounts();

    Table &m_table;
    TableLayout m_layout;
    TableStyle m_style;
    const Preamble &m_preamble;
    StatementDraft &m_draft;
    const TableWords &m_words;
    std::array<int, std::size_t(ColumnMeaning::Further) + 1> m_at;
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

} // namespace saldoscope
