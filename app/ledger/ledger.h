// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"
#include "base/prefetch.h"
#include "ledger/largepages.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace saldoscope {

using TextId = quint32;        ///< into Texts; 0 is the empty text
using AccountIndex = quint16;  ///< into Ledger::accounts()
using Row = quint32;           ///< into Ledger::booked()
inline constexpr qint64 kNoAmount = std::numeric_limits<qint64>::min();

/// UTF-8 texts in one arena. Equal texts that were interned share an id.
class Texts
{
public:
    std::string_view operator[](TextId id) const
    {
        return std::string_view(m_arena).substr(m_ends[id], m_ends[id + 1] - m_ends[id]);
    }
    QString string(TextId id) const; ///< made anew: only where a person reads it
    /// Two hints for a text that is read soon: the first well before the second, the second well before the text.
    void askForPlace(TextId id) const { prefetch(&m_ends[id]); }
    void askForLetters(TextId id) const { prefetch(m_arena.data() + m_ends[id]); }
    std::size_t size() const { return m_ends.size() - 1; }
    std::size_t bytes() const { return m_arena.size() + m_ends.size() * sizeof(quint32); } ///< without room never written to

private:
    friend class LedgerBuilder;
    friend class LedgerGatherer;
    std::basic_string<char, std::char_traits<char>, LargePages<char>> m_arena;
    std::vector<quint32, LargePages<quint32>> m_ends {0, 0}; // text i is [m_ends[i], m_ends[i + 1]); at most 4 GB of text
};

/// Booked or pending transactions, a column each; every column has size() elements, except those marked optional,
/// which are empty where no row has a value.
struct Rows {
    std::vector<Day> bookedOn;            ///< booking date; kNoDay where the bank gave none
    std::vector<Day> valuedOn;            ///< value date; optional column, kNoDay where not given
    std::vector<qint64> minor;            ///< minor units of `currency`; money in > 0, money out < 0
    std::vector<Currency> currency;       ///< of this row, which may differ from the account's
    std::vector<AccountIndex> account;
    std::vector<TextId> counterparty;     ///< name of the other side
    std::vector<TextId> text;             ///< what the bank or the payer wrote
    std::vector<TextId> id;               ///< the bank's own id of the row; optional column
    std::vector<TextId> counterpartyAccount; ///< IBAN or other number of the other side; optional column
    std::vector<TextId> bankCode;         ///< ISO 20022 or the bank's own transaction code; optional column
    std::vector<TextId> further;          ///< documented members that have no column of their own, "key=value" lines; optional column
    std::vector<qint64> balanceAfter;     ///< minor units; optional column, kNoAmount where not given
    std::vector<quint32> source;          ///< byte offset (JSON, XML) or line (text) of the row in its file; optional column

    std::size_t size() const { return minor.size(); }
    bool empty() const { return minor.empty(); }
    /// Booking date, else value date (spec d.1); kNoDay where neither was given.
    Day day(Row row) const
    {
        return bookedOn[row] != kNoDay || valuedOn.empty() ? bookedOn[row] : valuedOn[row];
    }
    template <class T> static T at(const std::vector<T> &optionalColumn, Row row, T otherwise)
    {
        return optionalColumn.empty() ? otherwise : optionalColumn[row];
    }
};

/// A balance as a bank states it.
struct StatedBalance {
    QString type;                ///< "interimAvailable", "closingBooked", …
    Money amount;
    Day on = kNoDay;             ///< kNoDay where not said
    bool operator==(const StatedBalance &) const = default;
};

/// One account of a statement, with everything its file said about it. Empty strings and nullopt: not said.
struct Account {
    QString number;              ///< IBAN or the bank's own number, without blanks
    QString holderName;
    QString holderId;
    QString bankName;
    QString bic;
    QString product;
    Currency currency;
    std::optional<qint64> opening;         ///< minor units of `currency`, before the first booked row
    std::optional<qint64> closing;         ///< after the last booked row
    std::optional<qint64> statedDebits;    ///< turnover out as the file states it, positive
    std::optional<qint64> statedCredits;   ///< turnover in
    Period period;                         ///< as the file states it; may be unknown
    std::vector<StatedBalance> balances;
    std::optional<bool> isJoint;           ///< more than one holder
    QString file;                          ///< name of the file it was read from, without its folder
    bool operator==(const Account &) const = default;
};

/// What was booked: immutable, shared between threads, made by LedgerBuilder. Rows stand in the order of their file;
/// a merged ledger (ledgermerge.h) stands in order of day.
class Ledger
{
public:
    const Rows &booked() const { return m_booked; }
    const Rows &pending() const { return m_pending; } ///< shown, never part of a metric (spec d.1)
    std::span<const Account> accounts() const { return m_accounts; }
    const Texts &texts() const { return m_texts; }

    std::string_view counterparty(Row row) const { return m_texts[m_booked.counterparty[row]]; }
    std::string_view text(Row row) const { return m_texts[m_booked.text[row]]; }

    /// First and last day with a booked row or stated by an account; unknown for an empty ledger.
    Period period() const;
    std::size_t bytes() const; ///< memory held, for the benchmark

private:
    friend class LedgerBuilder;
    friend class LedgerGatherer;
    Rows m_booked;
    Rows m_pending;
    std::vector<Account> m_accounts;
    Texts m_texts;
};

/// One transaction on its way into a ledger. The views need to live only until add() returns.
struct NewRow {
    Day bookedOn = kNoDay;
    Day valuedOn = kNoDay;
    qint64 minor = 0;
    Currency currency;
    AccountIndex account = 0;
    std::string_view counterparty;
    std::string_view text;
    std::string_view id;
    std::string_view counterpartyAccount;
    std::string_view bankCode;
    std::string_view further;
    qint64 balanceAfter = kNoAmount;
    quint32 source = 0;
    bool pending = false;
};

/// Gathers accounts and rows; finish() gives the ledger and leaves the builder empty.
class LedgerBuilder
{
public:
    LedgerBuilder();
    ~LedgerBuilder();
    LedgerBuilder(LedgerBuilder &&) noexcept;
    LedgerBuilder &operator=(LedgerBuilder &&) noexcept;

    void reserve(std::size_t rows, std::size_t textBytes);
    /// After the first rows: makes room for so many rows in all that are like them.
    void expect(std::size_t rows);
    AccountIndex addAccount(Account account);
    Account &account(AccountIndex index);
    void add(const NewRow &row);
    std::size_t rows() const;
    std::shared_ptr<const Ledger> finish();

private:
    friend class LedgerGatherer;
    struct Slot {
        TextId id = 0; // 0: free
        quint32 hash = 0;
    };
    /// A row whose texts are in m_letters.
    struct Waiting {
        NewRow row;
        quint32 counterpartyHash = 0;
        quint32 textHash = 0;
    };

    TextId intern(std::string_view text); ///< for names and texts, which repeat
    TextId intern(std::string_view text, quint32 hash);
    TextId likely(quint32 hash) const;
    TextId append(std::string_view text); ///< for ids, which do not: no look-up
    void growTable();
    void wait(const NewRow &row);
    void place(const Waiting &waiting);
    void placeWaiting();

    std::unique_ptr<Ledger> m_ledger;
    std::vector<Slot, LargePages<Slot>> m_slots; // open addressing
    std::size_t m_interned = 0;
    std::vector<Waiting> m_waiting;
    std::unique_ptr<char[]> m_letters; // of rows that wait
    std::size_t m_lettersUsed = 0;
};

/// Does opening + Σ booked rows = closing for this account? Unknown where an anchor or a row is missing, or a row has
/// another currency than the account: an empty section is never called checked.
enum class BalanceCheck { Holds, Broken, Unknown };
BalanceCheck balanceCheck(const Ledger &ledger, AccountIndex index);

/// Number of rows, money in (≥ 0) and money out (≥ 0, as a positive figure) of one account in one currency.
struct Turnover {
    std::size_t rows = 0;
    qint64 credits = 0;
    qint64 debits = 0;
    bool operator==(const Turnover &) const = default;
};
Turnover turnover(const Rows &rows, AccountIndex account);

} // namespace saldoscope
