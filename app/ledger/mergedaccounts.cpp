// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/mergedaccounts.h"

#include "ledger/rowhash.h"

#include <algorithm>

namespace saldoscope {

namespace {

/// One account as one ledger tells it.
struct Part {
    std::size_t ledger = 0;
    AccountIndex index = 0;
    const Account *account = nullptr;
    std::string number;
    Period period; ///< stated, else of its rows
};

Period periodOfRows(const Rows &rows, AccountIndex account)
{
    Period period;
    for (Row row = 0; row < rows.size(); ++row) {
        const Day day = rows.day(row);
        if (rows.account[row] != account || day == kNoDay)
            continue;
        period.first = period.first == kNoDay ? day : std::min(period.first, day);
        period.last = std::max(period.last, day); // kNoDay is the least of all days
    }
    return period;
}

/// Hashes of the part's rows between two days, sorted.
std::vector<quint64> rowsWithin(const Ledger &ledger, AccountIndex account, Period period)
{
    TextHashes<looseHash> texts(ledger.texts());
    const Rows &rows = ledger.booked();
    std::vector<quint64> hashes;
    for (Row row = 0; row < rows.size(); ++row) {
        if (rows.account[row] == account && period.contains(rows.day(row))) {
            hashes.push_back(sameRowHash(rows.day(row), rows.minor[row], rows.currency[row],
                texts[rows.counterparty[row]], texts[rows.text[row]]));
        }
    }
    std::ranges::sort(hashes);
    return hashes;
}

/// Do two accounts without a number hold the same rows wherever their days overlap? One common row proves little,
/// unless it is all that one of them has.
bool overlapAgrees(const Part &a, const Part &b, std::span<const std::shared_ptr<const Ledger>> ledgers)
{
    const Rows &rowsOfA = ledgers[a.ledger]->booked();
    const Rows &rowsOfB = ledgers[b.ledger]->booked();
    const Period daysOfA = periodOfRows(rowsOfA, a.index);
    const Period daysOfB = periodOfRows(rowsOfB, b.index);
    if (!daysOfA.known() || !daysOfB.known())
        return false;
    const Period common {std::max(daysOfA.first, daysOfB.first), std::min(daysOfA.last, daysOfB.last)};
    const auto inA = rowsWithin(*ledgers[a.ledger], a.index, common);
    const bool contained = common == daysOfA || common == daysOfB;
    return (inA.size() >= 2 || (contained && !inA.empty())) && inA == rowsWithin(*ledgers[b.ledger], b.index, common);
}

bool isSameAccount(const Part &a, const Part &b, std::span<const std::shared_ptr<const Ledger>> ledgers)
{
    if (a.number != b.number)
        return false;
    const bool sameCurrency = a.account->currency == b.account->currency;
    if (!a.number.empty())
        return sameCurrency || !a.account->currency.known() || !b.account->currency.known();
    return a.ledger != b.ledger && sameCurrency && a.account->holderName == b.account->holderName
        && a.account->bankName == b.account->bankName && overlapAgrees(a, b, ledgers);
}

void complete(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

/// The first that is known, of parts in order of day.
std::optional<qint64> opening(const std::vector<Part> &parts)
{
    const Day first = parts.front().period.first;
    for (const Part &part : parts) {
        if (part.period.first == first && part.account->opening)
            return part.account->opening;
    }
    return std::nullopt; // a later statement's opening balance does not stand before the first row
}

std::optional<qint64> closing(const std::vector<Part> &parts)
{
    const Day last = std::ranges::max(parts, {}, [](const Part &part) { return part.period.last; }).period.last;
    const auto found = std::find_if(parts.rbegin(), parts.rend(), [last](const Part &part) { return part.period.last == last && part.account->closing; });
    return found == parts.rend() ? std::nullopt : found->account->closing;
}

Account united(std::vector<Part> parts)
{
    if (parts.size() == 1)
        return *parts.front().account;
    std::ranges::stable_sort(parts, {}, [](const Part &part) { return part.period.first; });
    Account whole = *parts.front().account;
    for (auto part = std::next(parts.begin()); part != parts.end(); ++part) {
        const Account &other = *part->account;
        complete(whole.number, other.number);
        complete(whole.holderName, other.holderName);
        complete(whole.holderId, other.holderId);
        complete(whole.bankName, other.bankName);
        complete(whole.bic, other.bic);
        complete(whole.product, other.product);
        if (!whole.currency.known())
            whole.currency = other.currency;
        if (!whole.file.split(QStringLiteral(", ")).contains(other.file))
            whole.file += QStringLiteral(", ") + other.file;
        if (other.isJoint)
            whole.isJoint = whole.isJoint.value_or(false) || *other.isJoint;
        if (whole.period.known() && other.period.known())
            whole.period = {std::min(whole.period.first, other.period.first), std::max(whole.period.last, other.period.last)};
        else
            whole.period = {};
        for (const StatedBalance &balance : other.balances) {
            if (std::ranges::find(whole.balances, balance) == whole.balances.end())
                whole.balances.push_back(balance);
        }
    }
    whole.opening = opening(parts);
    whole.closing = closing(parts);
    whole.statedDebits.reset(); // turnovers of overlapping statements cannot be added
    whole.statedCredits.reset();
    return whole;
}

} // namespace

quint64 sameRowHash(Day day, qint64 minor, Currency currency, quint64 counterparty, quint64 text)
{
    quint64 hash = mixed(mixed(0x9e3779b97f4a7c15ULL, quint32(day)), quint64(minor));
    hash = mixed(hash, currency.packed());
    return mixed(mixed(hash, counterparty), text);
}

MergedAccounts mergedAccounts(std::span<const std::shared_ptr<const Ledger>> ledgers)
{
    std::vector<std::vector<Part>> groups;
    MergedAccounts merged;
    for (std::size_t ledger = 0; ledger < ledgers.size(); ++ledger) {
        std::vector<AccountIndex> &indices = merged.indexOf.emplace_back();
        const auto accounts = ledgers[ledger]->accounts();
        for (std::size_t index = 0; index < accounts.size(); ++index) {
            Part part {.ledger = ledger, .index = AccountIndex(index), .account = &accounts[index],
                .number = comparable(accounts[index].number), .period = accounts[index].period};
            const auto group = std::ranges::find_if(groups, [&](const std::vector<Part> &known) {
                return std::ranges::any_of(known, [&](const Part &other) { return isSameAccount(part, other, ledgers); });
            });
            indices.push_back(AccountIndex(group - groups.begin()));
            if (group == groups.end())
                groups.push_back({std::move(part)});
            else
                group->push_back(std::move(part));
        }
    }
    for (std::vector<Part> &group : groups) {
        if (group.size() > 1) {
            for (Part &part : group) {
                if (!part.period.known())
                    part.period = periodOfRows(ledgers[part.ledger]->booked(), part.index);
            }
        }
        merged.inSeveralLedgers.push_back(std::ranges::any_of(group, [&](const Part &part) { return part.ledger != group.front().ledger; }));
        merged.accounts.push_back(united(std::move(group)));
    }
    return merged;
}

} // namespace saldoscope
