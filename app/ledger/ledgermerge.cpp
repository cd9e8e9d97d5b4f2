// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgermerge.h"

#include "ledger/mergedaccounts.h"
#include "ledger/rowhash.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace saldoscope {

namespace {

using Ledgers = std::span<const std::shared_ptr<const Ledger>>;
using RowsOf = const Rows &(Ledger::*)() const;

/// What may tell two rows of a merged account apart beside day, amount and texts: only what all of its rows have.
struct Distinguishes {
    bool byBalance = true;
    bool byId = true;
};

std::vector<Distinguishes> distinguishes(Ledgers ledgers, const MergedAccounts &merged, RowsOf rowsOf)
{
    std::vector<Distinguishes> all(merged.accounts.size());
    for (std::size_t ledger = 0; ledger < ledgers.size(); ++ledger) {
        const Rows &rows = ((*ledgers[ledger]).*rowsOf)();
        for (Row row = 0; row < rows.size(); ++row) {
            Distinguishes &account = all[merged.indexOf[ledger][rows.account[row]]];
            account.byBalance = account.byBalance && Rows::at(rows.balanceAfter, row, kNoAmount) != kNoAmount;
            account.byId = account.byId && Rows::at(rows.id, row, TextId(0)) != 0;
        }
    }
    return all;
}

/// A row and the hash of all that makes it equal to another.
struct Candidate {
    quint64 hash = 0;
    Origin origin;
    bool operator<(const Candidate &other) const
    {
        if (hash != other.hash)
            return hash < other.hash;
        return std::pair(origin.ledger, origin.row) < std::pair(other.origin.ledger, other.origin.row);
    }
};

/// Counts equal rows: of each kind as many are kept as the one file has that has most of them.
class Duplicates
{
public:
    /// Marks rows to leave out. `candidates` are all rows that may be equal to each other.
    void settle(std::vector<Candidate> &candidates, std::vector<std::vector<bool>> &leftOut)
    {
        std::sort(candidates.begin(), candidates.end());
        for (auto first = candidates.begin(); first != candidates.end();) {
            const auto last = std::find_if(first, candidates.end(), [&](const Candidate &c) { return c.hash != first->hash; });
            settleEquals(std::span(first, last), leftOut);
            first = last;
        }
        candidates.clear();
    }

    std::size_t overlapping() const { return m_overlapping; }
    std::size_t equalKept() const { return m_equalKept; }

private:
    void settleEquals(std::span<const Candidate> equals, std::vector<std::vector<bool>> &leftOut)
    {
        std::size_t kept = 0;
        std::size_t inThisLedger = 0;
        for (std::size_t i = 0; i < equals.size(); ++i) {
            const Origin origin = equals[i].origin;
            inThisLedger = i > 0 && equals[i - 1].origin.ledger == origin.ledger ? inThisLedger + 1 : 1;
            if (inThisLedger > kept) {
                kept = inThisLedger;
            } else {
                leftOut[origin.ledger][origin.row] = true;
                ++m_overlapping;
            }
        }
        m_equalKept += kept - 1;
    }

    std::size_t m_overlapping = 0;
    std::size_t m_equalKept = 0;
};

/// The hash that equal rows share.
class RowHashes
{
public:
    RowHashes(const Ledger &ledger, const Rows &rows, const std::vector<AccountIndex> &accounts,
        const std::vector<Distinguishes> &distinguishes)
        : m_rows(rows)
        , m_accounts(accounts)
        , m_distinguishes(distinguishes)
        , m_texts(ledger.texts())
    {
    }
    quint64 operator[](Row row)
    {
        const AccountIndex account = m_accounts[m_rows.account[row]];
        quint64 hash = sameRowHash(m_rows.day(row), m_rows.minor[row], m_rows.currency[row],
            m_texts[m_rows.counterparty[row]], m_texts[m_rows.text[row]]);
        hash = mixed(hash, account);
        if (m_distinguishes[account].byId && !m_rows.id.empty())
            hash = mixed(hash, m_texts[m_rows.id[row]]);
        if (m_distinguishes[account].byBalance && !m_rows.balanceAfter.empty())
            hash = mixed(hash, quint64(m_rows.balanceAfter[row]));
        return hash;
    }

private:
    const Rows &m_rows;
    const std::vector<AccountIndex> &m_accounts;
    const std::vector<Distinguishes> &m_distinguishes;
    TextHashes<looseHash> m_texts;
};

bool standsInOrder(const Rows &rows)
{
    for (Row row = 1; row < rows.size(); ++row) {
        if (rows.day(row) < rows.day(row - 1))
            return false;
    }
    return true;
}

/// Banks print the newest row first or last; within a day, too, which matters to a running balance.
bool newestFirst(const Rows &rows)
{
    if (rows.empty() || rows.day(0) <= rows.day(Row(rows.size() - 1)))
        return false;
    for (Row row = 1; row < rows.size(); ++row) {
        if (rows.day(row) > rows.day(row - 1))
            return false;
    }
    return true;
}

/// All rows that are kept, in order of day; within a day in order of the files and of their rows.
std::vector<Origin> inOrderOfDay(Ledgers ledgers, RowsOf rowsOf, const std::vector<std::vector<bool>> &leftOut)
{
    std::vector<Origin> origins;
    std::vector<Day> days;
    for (std::size_t ledger = 0; ledger < ledgers.size(); ++ledger) {
        const Rows &rows = ((*ledgers[ledger]).*rowsOf)();
        const bool backwards = newestFirst(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Row row = Row(backwards ? rows.size() - 1 - i : i);
            if (leftOut[ledger].empty() || !leftOut[ledger][row]) {
                origins.push_back({quint16(ledger), row});
                days.push_back(rows.day(row));
            }
        }
    }
    if (std::ranges::is_sorted(days))
        return origins;
    std::vector<quint32> order(origins.size());
    std::iota(order.begin(), order.end(), quint32(0));
    std::ranges::stable_sort(order, {}, [&days](quint32 i) { return days[i]; });
    std::vector<Origin> sorted;
    sorted.reserve(origins.size());
    for (const quint32 i : order)
        sorted.push_back(origins[i]);
    return sorted;
}

/// Rows of one ledger, which stands in order of day, that equal one before. Inside one file equal texts have one id.
std::size_t equalRows(const Ledger &ledger)
{
    const Rows &rows = ledger.booked();
    const auto hashOf = [&ledger, &rows](Row row) {
        quint64 hash = mixed(quint64(rows.account[row]) << 32 | rows.currency[row].packed(), quint64(rows.minor[row]));
        hash = mixed(hash, quint64(rows.counterparty[row]) << 32 | rows.text[row]);
        if (!rows.id.empty())
            hash = mixed(hash, stableHash(ledger.texts()[rows.id[row]]));
        return rows.balanceAfter.empty() ? hash : mixed(hash, quint64(rows.balanceAfter[row]));
    };
    std::size_t equals = 0;
    std::vector<quint64> seen; // of one day, each where its hash says or behind it; 0 is a free place
    for (Row first = 0, end = 0; first < rows.size(); first = end) {
        while (end < rows.size() && rows.day(end) == rows.day(first))
            ++end;
        const std::size_t places = std::bit_ceil(std::size_t {2} * (end - first));
        seen.assign(places, 0);
        for (Row row = first; row < end; ++row) {
            const quint64 hash = std::max<quint64>(1, hashOf(row));
            std::size_t at = hash & (places - 1);
            while (seen[at] != 0 && seen[at] != hash)
                at = (at + 1) & (places - 1);
            equals += seen[at] == hash ? 1 : 0;
            seen[at] = hash;
        }
    }
    return equals;
}

/// Marks the rows that another file holds as well; only accounts told of by several files can have any.
Duplicates findDuplicates(Ledgers ledgers, const MergedAccounts &merged, RowsOf rowsOf, std::vector<std::vector<bool>> &leftOut)
{
    const auto telling = distinguishes(ledgers, merged, rowsOf);
    std::vector<Candidate> candidates;
    for (std::size_t ledger = 0; ledger < ledgers.size(); ++ledger) {
        const Rows &rows = ((*ledgers[ledger]).*rowsOf)();
        leftOut[ledger].assign(rows.size(), false);
        RowHashes hashes(*ledgers[ledger], rows, merged.indexOf[ledger], telling);
        for (Row row = 0; row < rows.size(); ++row)
            candidates.push_back({hashes[row], {quint16(ledger), row}});
    }
    Duplicates duplicates;
    duplicates.settle(candidates, leftOut);
    return duplicates;
}

} // namespace

/// Builds a ledger from rows of others, column by column. Texts are looked up once a distinct text, not once a row.
class LedgerGatherer
{
public:
    LedgerGatherer(Ledgers ledgers, MergedAccounts merged)
        : m_ledgers(ledgers)
        , m_indexOf(std::move(merged.indexOf))
        , m_ledger(std::make_unique<Ledger>())
    {
        m_ledger->m_accounts = std::move(merged.accounts);
        if (ledgers.size() == 1) {
            m_ledger->m_texts = ledgers.front()->texts(); // the same ids hold
            return;
        }
        for (const auto &ledger : ledgers)
            m_newIds.emplace_back(ledger->texts().size(), kNotYet);
    }

    void gatherBooked(const std::vector<Origin> &origins) { gather(origins, &Ledger::booked, m_ledger->m_booked); }
    void gatherPending(const std::vector<Origin> &origins) { gather(origins, &Ledger::pending, m_ledger->m_pending); }

    std::shared_ptr<const Ledger> finish()
    {
        if (m_ledgers.size() > 1)
            m_ledger->m_texts = m_builder.finish()->texts();
        return std::move(m_ledger);
    }

private:
    static constexpr TextId kNotYet = 0xffff'ffff;

    template <class T> void copy(const std::vector<Origin> &origins, RowsOf rowsOf, std::vector<T> Rows::*column, Rows &to)
    {
        std::vector<T> &target = to.*column;
        reserveLarge(target, origins.size());
        for (const Origin origin : origins)
            target.push_back((((*m_ledgers[origin.ledger]).*rowsOf)().*column)[origin.row]);
    }

    template <class T>
    void copyOptional(const std::vector<Origin> &origins, RowsOf rowsOf, std::vector<T> Rows::*column, T none, Rows &to)
    {
        const auto given = [&](const auto &ledger) { return !(((*ledger).*rowsOf)().*column).empty(); };
        if (!std::ranges::any_of(m_ledgers, given))
            return;
        std::vector<T> &target = to.*column;
        reserveLarge(target, origins.size());
        for (const Origin origin : origins)
            target.push_back(Rows::at(((*m_ledgers[origin.ledger]).*rowsOf)().*column, origin.row, none));
    }

    void translate(const std::vector<Origin> &origins, std::vector<TextId> &column)
    {
        if (m_ledgers.size() == 1)
            return;
        for (std::size_t i = 0; i < column.size(); ++i) {
            TextId &known = m_newIds[origins[i].ledger][column[i]];
            if (known == kNotYet)
                known = m_builder.intern(m_ledgers[origins[i].ledger]->texts()[column[i]]);
            column[i] = known;
        }
    }

    void gather(const std::vector<Origin> &origins, RowsOf rowsOf, Rows &to)
    {
        copy(origins, rowsOf, &Rows::bookedOn, to);
        copyOptional(origins, rowsOf, &Rows::valuedOn, kNoDay, to);
        copy(origins, rowsOf, &Rows::minor, to);
        copy(origins, rowsOf, &Rows::currency, to);
        copy(origins, rowsOf, &Rows::account, to);
        for (std::size_t i = 0; i < origins.size(); ++i)
            to.account[i] = m_indexOf[origins[i].ledger][to.account[i]];
        copy(origins, rowsOf, &Rows::counterparty, to);
        copy(origins, rowsOf, &Rows::text, to);
        for (const auto column : {&Rows::id, &Rows::counterpartyAccount, &Rows::bankCode, &Rows::further})
            copyOptional(origins, rowsOf, column, TextId(0), to);
        for (const auto column : {&Rows::counterparty, &Rows::text, &Rows::id, &Rows::counterpartyAccount, &Rows::bankCode, &Rows::further})
            translate(origins, to.*column);
        copyOptional(origins, rowsOf, &Rows::balanceAfter, kNoAmount, to);
        copyOptional(origins, rowsOf, &Rows::source, quint32(0), to);
    }

    Ledgers m_ledgers;
    std::vector<std::vector<AccountIndex>> m_indexOf;
    std::unique_ptr<Ledger> m_ledger;
    LedgerBuilder m_builder;                    // of texts alone
    std::vector<std::vector<TextId>> m_newIds;  // [ledger][old id]
};

MergedLedger merge(Ledgers ledgers)
{
    MergedLedger result;
    MergedAccounts merged = mergedAccounts(ledgers);
    const bool single = ledgers.size() == 1;
    if (single && standsInOrder(ledgers.front()->booked()) && merged.accounts.size() == ledgers.front()->accounts().size()) {
        result.ledger = ledgers.front(); // the common case: nothing to copy
        result.origins.reserve(result.ledger->booked().size());
        for (Row row = 0; row < result.ledger->booked().size(); ++row)
            result.origins.push_back({0, row});
        result.equalKept = equalRows(*result.ledger);
    } else {
        std::vector<std::vector<bool>> leftOut(ledgers.size());
        const Duplicates booked = findDuplicates(ledgers, merged, &Ledger::booked, leftOut);
        result.overlapping = booked.overlapping();
        result.equalKept = booked.equalKept();
        result.origins = inOrderOfDay(ledgers, &Ledger::booked, leftOut);
        findDuplicates(ledgers, merged, &Ledger::pending, leftOut);
        LedgerGatherer gatherer(ledgers, std::move(merged));
        gatherer.gatherBooked(result.origins);
        gatherer.gatherPending(inOrderOfDay(ledgers, &Ledger::pending, leftOut));
        result.ledger = gatherer.finish();
    }
    PairedTransfers pairs = pairOwnTransfers(*result.ledger);
    result.transfers = std::move(pairs.taken);
    result.doubtful = std::move(pairs.doubtful);
    return result;
}

} // namespace saldoscope
