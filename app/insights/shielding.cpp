// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/shielding.h"

#include "ledger/rowcopy.h"

#include <algorithm>

namespace saldoscope {

namespace {

constexpr std::string_view kShielded = "(shielded)";

/// Pending rows are in no metric and have no verdict: they are asked as if they were booked.
std::vector<bool> shieldedPending(const Analysis &analysis)
{
    const Ledger &ledger = analysis.ledger();
    const Rows &pending = ledger.pending();
    if (pending.empty() || analysis.preparation.unfolded)
        return std::vector<bool>(pending.size(), false);
    LedgerBuilder builder;
    for (const Account &account : ledger.accounts())
        builder.addAccount(account);
    for (Row row = 0; row < pending.size(); ++row)
        builder.add(copyOf(ledger, pending, row));
    std::vector<bool> shielded;
    for (const Verdict &verdict : categorise(*builder.finish(), *analysis.knowledge, analysis.country, {}))
        shielded.push_back(verdict.sensitivity != Sensitivity::None);
    return shielded;
}

NewRow withoutTexts(NewRow row)
{
    row.text = kShielded;
    row.counterparty = row.counterpartyAccount = row.bankCode = row.further = {};
    return row;
}

} // namespace

ShownLedger shownLedger(const Analysis &analysis)
{
    const Ledger &ledger = analysis.ledger();
    const std::vector<bool> hidden = shieldedPending(analysis);
    ShownLedger shown {analysis.merged.ledger, std::size_t(std::ranges::count(hidden, true))};
    for (Row row = 0; row < ledger.booked().size(); ++row)
        shown.shielded += isShielded(analysis, row) ? 1 : 0;
    if (shown.shielded == 0)
        return shown;
    LedgerBuilder builder;
    builder.reserve(ledger.booked().size() + ledger.pending().size(), ledger.texts().bytes());
    for (const Account &account : ledger.accounts())
        builder.addAccount(account);
    const auto add = [&](const Rows &rows, Row row, bool isHidden, bool isPending) {
        NewRow copy = copyOf(ledger, rows, row);
        copy.pending = isPending;
        builder.add(isHidden ? withoutTexts(copy) : copy);
    };
    for (Row row = 0; row < ledger.booked().size(); ++row)
        add(ledger.booked(), row, isShielded(analysis, row), false);
    for (Row row = 0; row < ledger.pending().size(); ++row)
        add(ledger.pending(), row, hidden[row], true);
    shown.ledger = builder.finish();
    return shown;
}

} // namespace saldoscope
