// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personastory.h"

namespace saldoscope::sandbox {

AccountBook &Story::open(AccountHead head, QByteArray idPrefix)
{
    m_accounts.push_back(std::make_unique<AccountBook>(std::move(head), std::move(idPrefix)));
    return *m_accounts.back();
}

void Story::add(AccountBook &account, const std::vector<Regular> &regulars)
{
    for (const Regular &regular : regulars)
        m_regulars.emplace_back(&account, regular);
}

void Story::shop(AccountBook &account, std::vector<Shop> shops, int perMille, const char *how, qint64 reserve)
{
    m_shopping.push_back({&account, std::move(shops), perMille, how, reserve});
}

void Story::live(Day day)
{
    for (const auto &account : m_accounts)
        account->beginDay(day);
    for (const auto &[account, regular] : m_regulars) {
        // A bill of the end of a month may be paid in the next one; pay never is.
        const bool due = regular.minor > 0 ? day == bankDayAtOrBefore(dayInMonth(monthOf(day), regular.day), m_country)
                                           : isBankDay(day) && fallsDue(day, regular.day, m_country);
        const Month month = monthOf(day);
        const bool inSeason = (regular.months >> (month % 12) & 1u) != 0;
        if (!due || !inSeason || month < regular.from || (regular.until != 0 && month >= regular.until))
            continue;
        const qint64 jitter = regular.jitter == 0 ? 0 : m_dice.between(-regular.jitter / 100, regular.jitter / 100) * 100;
        account->book(day, regular.minor + jitter, regular.partner, regular.info, regular.what);
    }
    for (const Happening &happening : m_happenings)
        happening(*this, day);
    for (const Shopping &shopping : m_shopping) {
        if (!m_dice.chance(shopping.perMille))
            continue;
        const Shop &shop = m_dice.pick(shopping.shops);
        const qint64 sum = m_dice.between(shop.least, shop.most);
        if (shopping.account->available() - sum >= shopping.reserve) {
            shopping.account->bookLater(bankDayAtOrAfter(day + 1, m_country), -sum, shop.text,
                QByteArray(shopping.how) + ' ' + shop.text, "card");
        }
    }
    for (const auto &account : m_accounts)
        account->endDay(day);
}

PersonaStatement Story::tell(const std::function<void(Story &, QJsonObject &truth)> &truth)
{
    for (Day day = m_first; day <= m_last; ++day)
        live(day);
    std::vector<const AccountBook *> accounts;
    for (const auto &account : m_accounts)
        accounts.push_back(account.get());
    QJsonObject all = commonTruth(accounts, m_first, m_last);
    all.insert(QStringLiteral("gambling"), QJsonObject {{QStringLiteral("stakes"), 0}, {QStringLiteral("winnings"), 0}});
    QJsonArray salaries;
    for (const auto &[account, regular] : m_regulars) {
        const std::string_view what = regular.what;
        if (what == "rent")
            all.insert(QStringLiteral("rent"), account->tally(regular.what).toJson());
        if (what.ends_with("salary"))
            salaries.append(incomeTruth(regular.partner, "salary", account->tally(regular.what), regular.minor, regular.day));
    }
    if (!salaries.isEmpty())
        all.insert(QStringLiteral("salaries"), salaries);
    truth(*this, all);
    return {statementJson(accounts, m_first, m_last), all};
}

} // namespace saldoscope::sandbox
