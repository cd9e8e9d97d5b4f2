// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/balances.h"

#include "insights/flows.h"
#include "insights/textfold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// Days of balances we are ready to hold for all accounts together (80 MB): a file with thousands of accounts and
/// centuries between their rows must not eat the memory.
constexpr std::size_t kMostCells = 10'000'000;

/// A balance known for the end of one day.
struct Known {
    Day day = kNoDay;
    qint64 minor = 0;
    Anchor from = Anchor::None;
};

/// What one pass over the rows gathers of an account.
struct Walk {
    Period days;                     ///< from the first to the last day spoken of
    Currency currency;
    bool mixed = false;              ///< rows in another currency than the account: it cannot be walked
    std::vector<qint64> moved;       ///< sum of each day's rows
    std::vector<qint64> running;     ///< last running balance of each day, kNoAmount where there is none
    std::vector<qint64> mix;         ///< of the balances before and after each row of the day, xor
    bool isOdd(std::size_t at, qint64 end) const { return (end ^ (end - moved[at])) != mix[at]; }
    int forward = 0, backward = 0;   ///< in which order the rows of a day stand, as their running balances tell
    Row lastRow = 0;
    bool any = false;
};

bool isCard(const Account &account)
{
    const QByteArray product = account.product.toUtf8();
    const std::string text = folded(std::string_view(product.constData(), std::size_t(product.size())));
    constexpr std::array words {"card", "kort", "karte", "mastercard", "kreditkart", "korttiluotto", "kaart", "kredito kort"};
    return std::ranges::any_of(words, [&](const char *word) { return text.find(word) != std::string::npos; });
}

void sumDays(const Ledger &ledger, std::vector<Walk> &walks)
{
    const Rows &rows = ledger.booked();
    for (Row row = 0; row < rows.size(); ++row) {
        Walk &walk = walks[rows.account[row]];
        const Day day = rows.day(row);
        if (day == kNoDay || walk.moved.empty() || !walk.days.contains(day))
            continue;
        if (!walk.currency.known())
            walk.currency = rows.currency[row];
        walk.mixed = walk.mixed || rows.currency[row] != walk.currency;
        walk.moved[std::size_t(day - walk.days.first)] += rows.minor[row];
    }
}

/// Some banks write a day's rows in no order at all. Balances before and after each row cancel out but for the day's
/// first and last: the last is the one that with the day's sum leaves what is left over.
void settleDays(const Rows &rows, std::vector<Walk> &walks)
{
    for (Row row = 0; row < rows.size(); ++row) {
        Walk &walk = walks[rows.account[row]];
        const Day day = rows.day(row);
        if (rows.balanceAfter[row] == kNoAmount || walk.running.empty() || !walk.days.contains(day))
            continue;
        const auto at = std::size_t(day - walk.days.first);
        if (walk.isOdd(at, walk.running[at]) && !walk.isOdd(at, rows.balanceAfter[row]))
            walk.running[at] = rows.balanceAfter[row];
    }
}

/// Files stand oldest or newest first; inside one day only the running balances tell which.
void findRunning(const Ledger &ledger, std::vector<Walk> &walks)
{
    const Rows &rows = ledger.booked();
    if (rows.balanceAfter.empty())
        return;
    for (Row row = 0; row < rows.size(); ++row) {
        Walk &walk = walks[rows.account[row]];
        const qint64 now = rows.balanceAfter[row];
        if (now == kNoAmount)
            continue;
        if (walk.any && rows.day(walk.lastRow) == rows.day(row)) {
            const qint64 before = rows.balanceAfter[walk.lastRow];
            walk.forward += now == before + rows.minor[row] ? 1 : 0;
            walk.backward += before == now + rows.minor[walk.lastRow] ? 1 : 0;
        }
        walk.any = true;
        walk.lastRow = row;
    }
    bool odd = false;
    for (Row row = 0; row < rows.size(); ++row) {
        Walk &walk = walks[rows.account[row]];
        const Day day = rows.day(row);
        if (rows.balanceAfter[row] == kNoAmount || day == kNoDay || walk.moved.empty() || !walk.days.contains(day))
            continue;
        if (walk.running.empty()) {
            walk.running.assign(walk.moved.size(), kNoAmount);
            walk.mix.assign(walk.moved.size(), 0);
        }
        const auto at = std::size_t(day - walk.days.first);
        if (walk.running[at] == kNoAmount || walk.backward <= walk.forward)
            walk.running[at] = rows.balanceAfter[row];
        walk.mix[at] ^= rows.balanceAfter[row] ^ (rows.balanceAfter[row] - rows.minor[row]);
        odd = odd || walk.isOdd(at, walk.running[at]);
    }
    if (odd)
        settleDays(rows, walks);
}

/// A bank's words for its balances, best first: booked ones say what is there, available ones may hold a credit limit.
Known statedAnchor(const Account &account, const Walk &walk)
{
    constexpr std::array words {u"closingbooked", u"interimbooked", u"expected", u"closingavailable", u"interimavailable",
        u"forwardavailable", u"available", u"information"};
    for (const char16_t *word : words) {
        for (const StatedBalance &balance : account.balances) {
            if (balance.type.toLower() != QStringView(word)
                || (balance.amount.currency.known() && balance.amount.currency != walk.currency))
                continue;
            const Day on = balance.on == kNoDay ? walk.days.last : balance.on;
            if (walk.days.contains(on))
                return {on, balance.amount.minor, QStringView(word) == u"closingbooked" ? Anchor::Closing : Anchor::Available};
        }
    }
    return {};
}

/// All balances that may hold the walk, best first.
std::vector<Known> anchors(const Account &account, const Walk &walk, Day lastCovered)
{
    std::vector<Known> found;
    for (std::size_t i = walk.running.size(); i-- > 0;) {
        if (walk.running[i] == kNoAmount)
            continue;
        found.push_back({walk.days.first + Day(i), walk.running[i], Anchor::Running});
        break;
    }
    if (account.closing && walk.days.contains(lastCovered))
        found.push_back({lastCovered, *account.closing, Anchor::Closing});
    if (account.opening)
        found.push_back({walk.days.first, *account.opening + walk.moved.front(), Anchor::Opening});
    if (const Known stated = statedAnchor(account, walk); stated.day != kNoDay)
        found.push_back(stated);
    return found;
}

/// Rows in a foreign currency cannot be added up; then every day on which money moved must state its balance.
bool canWalk(const Walk &walk)
{
    if (!walk.mixed)
        return true;
    for (std::size_t i = 0; i < walk.moved.size(); ++i) {
        if (walk.moved[i] != 0 && (walk.running.empty() || walk.running[i] == kNoAmount))
            return false;
    }
    return true;
}

/// Walks both ways from one known day; where the bank gives a running balance it wins.
std::vector<qint64> walked(const Walk &walk, const Known &anchor)
{
    std::vector<qint64> balances(walk.moved.size());
    const auto at = std::size_t(anchor.day - walk.days.first);
    const auto stated = [&walk](std::size_t i, qint64 computed) {
        return walk.running.empty() || walk.running[i] == kNoAmount ? computed : walk.running[i];
    };
    balances[at] = anchor.minor;
    for (std::size_t i = at; i-- > 0;)
        balances[i] = stated(i, walk.mixed ? balances[i + 1] : balances[i + 1] - walk.moved[i + 1]);
    for (std::size_t i = at + 1; i < balances.size(); ++i)
        balances[i] = stated(i, walk.mixed ? balances[i - 1] : balances[i - 1] + walk.moved[i]);
    return balances;
}

/// Do the days follow from each other, and do all other anchors lie on the line?
std::optional<bool> chain(const Walk &walk, const std::vector<qint64> &balances, std::span<const Known> found)
{
    std::size_t compared = 0;
    bool holds = true;
    for (const Known &anchor : found.subspan(1)) {
        if (anchor.from == Anchor::Available)
            continue; // may hold a limit or pending rows: no proof either way
        holds = holds && balances[std::size_t(anchor.day - walk.days.first)] == anchor.minor;
        ++compared;
    }
    if (!walk.running.empty()) {
        for (std::size_t i = 1; i < balances.size(); ++i)
            holds = holds && balances[i] == balances[i - 1] + walk.moved[i];
        compared += std::size_t(std::ranges::count_if(walk.running, [](qint64 minor) { return minor != kNoAmount; })) > 1 ? 1 : 0;
    }
    return compared > 0 ? std::optional(holds) : std::nullopt;
}

void judge(DayBalances &balances)
{
    if (balances.endOfDay.empty())
        return;
    const auto lowest = std::ranges::min_element(balances.endOfDay);
    balances.lowest = *lowest;
    balances.lowestOn = balances.first + Day(lowest - balances.endOfDay.begin());
    if (!balances.card)
        balances.overdraftDays = int(std::ranges::count_if(balances.endOfDay, [](qint64 minor) { return minor < 0; }));
}

} // namespace

std::vector<DayBalances> dayBalances(const Ledger &ledger, Day asOf, std::span<const Period> covered)
{
    const std::span<const Account> accounts = ledger.accounts();
    const std::vector<Period> coverage = covered.empty() ? coverages(ledger) : std::vector(covered.begin(), covered.end());
    std::vector<Walk> walks(accounts.size());
    std::vector<Day> lastCovered(accounts.size(), kNoDay);
    std::size_t cells = 0;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        Walk &walk = walks[i];
        walk.currency = accounts[i].currency;
        walk.days = coverage[i];
        if (!walk.days.known())
            continue;
        lastCovered[i] = walk.days.last;
        for (const StatedBalance &balance : accounts[i].balances) // the data speaks for the day the bank was asked
            walk.days.last = balance.on == kNoDay ? walk.days.last : std::max(walk.days.last, balance.on);
        if (cells + std::size_t(walk.days.days()) > kMostCells)
            continue;
        cells += std::size_t(walk.days.days());
        walk.moved.assign(std::size_t(walk.days.days()), 0);
    }
    sumDays(ledger, walks);
    findRunning(ledger, walks);

    std::vector<DayBalances> result(accounts.size());
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const Walk &walk = walks[i];
        DayBalances &balances = result[i];
        balances.account = AccountIndex(i);
        balances.currency = walk.currency;
        balances.card = isCard(accounts[i]);
        if (walk.moved.empty())
            continue;
        const std::vector<Known> found = anchors(accounts[i], walk, lastCovered[i]);
        if (found.empty() || !canWalk(walk))
            continue;
        balances.anchor = found.front().from;
        balances.first = walk.days.first;
        balances.endOfDay = walked(walk, found.front());
        if (!walk.mixed)
            balances.chainHolds = chain(walk, balances.endOfDay, found);
        if (asOf != kNoDay && walk.days.last > asOf)
            balances.endOfDay.resize(std::size_t(std::max(0, asOf - walk.days.first + 1)));
        judge(balances);
    }
    return result;
}

DayBalances householdBalances(std::span<const DayBalances> accounts, Currency currency)
{
    DayBalances sum;
    sum.currency = currency;
    Period shared;
    std::vector<const DayBalances *> parts;
    for (const DayBalances &account : accounts) {
        if (account.card || account.currency != currency || account.endOfDay.empty())
            continue;
        const Period days {account.first, account.first + Day(account.endOfDay.size()) - 1};
        shared = parts.empty() ? days : Period {std::max(shared.first, days.first), std::min(shared.last, days.last)};
        parts.push_back(&account);
    }
    if (parts.empty() || shared.days() == 0)
        return sum;
    sum.anchor = parts.front()->anchor;
    sum.first = shared.first;
    sum.endOfDay.assign(std::size_t(shared.days()), 0);
    std::vector<bool> below(sum.endOfDay.size(), false);
    bool known = false;
    bool holds = true;
    for (const DayBalances *part : parts) {
        for (std::size_t i = 0; i < sum.endOfDay.size(); ++i) {
            const qint64 minor = part->endOfDay[i + std::size_t(shared.first - part->first)];
            sum.endOfDay[i] += minor;
            below[i] = below[i] || minor < 0;
        }
        known = known || part->chainHolds.has_value();
        holds = holds && part->chainHolds.value_or(true);
    }
    if (known)
        sum.chainHolds = holds;
    judge(sum);
    sum.overdraftDays = int(std::ranges::count(below, true));
    return sum;
}

} // namespace saldoscope
