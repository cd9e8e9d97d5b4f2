// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgermerge.h"
#include "ledger/rowhash.h"

#include <algorithm>

namespace saldoscope {

// The officer's corrections are kept under these keys: whatever changes a key here loses corrections of open cases.
std::vector<RowKey> rowKeys(const Ledger &ledger)
{
    const Rows &rows = ledger.booked();
    std::vector<quint64> accounts;
    for (const Account &account : ledger.accounts())
        accounts.push_back(stableHash(comparable(account.number)));
    TextHashes<stableHash> texts(ledger.texts());

    std::vector<RowKey> keys(rows.size());
    for (Row row = 0; row < rows.size(); ++row) {
        quint64 hash = mixed(accounts[rows.account[row]], quint32(rows.day(row)));
        hash = mixed(hash, quint64(rows.minor[row]));
        hash = mixed(hash, rows.currency[row].packed());
        keys[row] = mixed(mixed(hash, texts[rows.counterparty[row]]), texts[rows.text[row]]);
    }

    // Equal rows are of one day, and in a merged ledger a day's rows stand together: number them day by day.
    std::vector<std::pair<RowKey, Row>> run;
    const auto numberEquals = [&keys, &run] {
        std::ranges::sort(run);
        for (std::size_t i = 1, equals = 0; i < run.size(); ++i) {
            equals = run[i].first == run[i - 1].first ? equals + 1 : 0;
            if (equals > 0)
                keys[run[i].second] = mixed(run[i].first, equals);
        }
        run.clear();
    };
    bool inOrder = true;
    for (Row row = 1; row < rows.size() && inOrder; ++row)
        inOrder = rows.day(row - 1) <= rows.day(row);
    for (Row row = 0; row < rows.size(); ++row) {
        if (inOrder && row > 0 && rows.day(row) != rows.day(row - 1))
            numberEquals();
        run.emplace_back(keys[row], row);
    }
    numberEquals();
    return keys;
}

} // namespace saldoscope
