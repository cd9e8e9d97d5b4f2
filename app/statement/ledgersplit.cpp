// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ledgersplit.h"

#include "ledger/rowcopy.h"

#include <algorithm>

namespace saldoscope {

namespace {

void addRow(LedgerBuilder &to, const Ledger &from, const Rows &rows, Row row, AccountIndex account, bool pending)
{
    NewRow copy = copyOf(from, rows, row);
    copy.account = account;
    copy.source = 0; // of a file that this one is not
    copy.pending = pending;
    to.add(copy);
}

/// Where the next piece ends: after so many rows, or where the month of the last of them began.
std::size_t endOfPiece(const Rows &rows, const std::vector<Row> &all, std::size_t begin, std::size_t mostRows)
{
    if (all.size() - begin <= mostRows)
        return all.size();
    const std::size_t end = begin + mostRows;
    const auto monthAt = [&](std::size_t at) { return rows.day(all[at]) == kNoDay ? Month() : monthOf(rows.day(all[at])); };
    std::size_t cut = end;
    while (cut > begin && monthAt(cut - 1) == monthAt(end))
        --cut;
    return cut == begin ? end : cut;
}

class AccountSplitter
{
public:
    AccountSplitter(const Ledger &ledger, AccountIndex account, std::size_t mostRows)
        : m_ledger(ledger)
        , m_account(account)
        , m_mostRows(std::max<std::size_t>(1, mostRows))
    {
    }
    void addTo(std::vector<std::shared_ptr<const Ledger>> &pieces)
    {
        const Rows &rows = m_ledger.booked();
        std::vector<Row> all;
        for (Row row = 0; row < Row(rows.size()); ++row)
            if (rows.account[row] == m_account)
                all.push_back(row);
        std::ranges::stable_sort(all, {}, [&](Row row) { return rows.day(row); }); // kNoDay is the least
        std::optional<qint64> balance = m_ledger.accounts()[m_account].opening;
        for (std::size_t begin = 0, end = 0; begin == 0 || begin < all.size(); begin = end) {
            end = endOfPiece(rows, all, begin, m_mostRows);
            pieces.push_back(piece(all, begin, end, balance));
            if (end == 0)
                return; // an account without rows
        }
    }

private:
    std::shared_ptr<const Ledger> piece(const std::vector<Row> &all, std::size_t begin, std::size_t end, std::optional<qint64> &balance) const
    {
        const Rows &rows = m_ledger.booked();
        const bool isFirst = begin == 0, isLast = end == all.size();
        Account account = m_ledger.accounts()[m_account];
        const Period whole = account.period;
        if (!(isFirst && isLast)) {
            account.statedDebits.reset();
            account.statedCredits.reset();
            const Day first = rows.day(all[begin]), last = rows.day(all[end - 1]);
            account.period = {isFirst && whole.known() ? whole.first : first, isLast && whole.known() ? whole.last : last};
        }
        account.opening = balance;
        for (std::size_t i = begin; balance && i < end; ++i)
            if (rows.currency[all[i]] == account.currency)
                *balance += rows.minor[all[i]];
        if (!isLast) {
            account.closing = balance;
            account.balances.clear();
        }
        LedgerBuilder builder;
        const AccountIndex index = builder.addAccount(std::move(account));
        for (std::size_t i = begin; i < end; ++i)
            addRow(builder, m_ledger, rows, all[i], index, false);
        if (isLast) {
            const Rows &pending = m_ledger.pending();
            for (Row row = 0; row < Row(pending.size()); ++row)
                if (pending.account[row] == m_account)
                    addRow(builder, m_ledger, pending, row, index, true);
        }
        return builder.finish();
    }

    const Ledger &m_ledger;
    AccountIndex m_account;
    std::size_t m_mostRows;
};

} // namespace

std::vector<std::shared_ptr<const Ledger>> splitByAccountAndPeriod(const Ledger &ledger, std::size_t mostRows)
{
    std::vector<std::shared_ptr<const Ledger>> pieces;
    for (AccountIndex account = 0; account < AccountIndex(ledger.accounts().size()); ++account)
        AccountSplitter(ledger, account, mostRows).addTo(pieces);
    return pieces;
}

} // namespace saldoscope
