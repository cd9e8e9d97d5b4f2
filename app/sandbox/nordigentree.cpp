// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigenfigures.h"

#include "sandbox/bookings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox::nordigen {
namespace {

// What the kinds of one category differ in: how it is paid, where, for whom, how often.
constexpr std::array kFacets {"by card", "by direct debit", "by invoice", "in instalments", "online", "in store", "by phone", "abroad", "at home",
    "at work", "for children", "for adults", "for pensioners", "for students", "for companies", "for associations", "weekly", "monthly",
    "quarterly", "yearly", "once", "in advance", "in arrears", "by subscription", "as a gift", "as a deposit", "second hand", "rented",
    "leased", "insured", "public", "private", "municipal", "regional", "national", "international", "by app", "by vending machine",
    "at an airport", "at a station", "at a market", "at a kiosk", "by delivery", "by post", "with a discount", "with a surcharge",
    "for members", "for guests", "season", "day", "night", "weekend", "holiday", "summer", "winter", "urban", "rural", "wholesale",
    "retail", "franchise", "cooperative", "chain", "independent", "other"};
constexpr int kFirstId = 6000; // above every id that is known, below those we mint
constexpr int kMostKinds = 58; // of a category, less a few that a country does not have

bool isIncome(const CategoryTree &tree, CategoryId category)
{
    static constexpr QStringView kInflows[] = {u"income", u"loan.receipt", u"gambling.winnings",
        u"transfer.p2p_in", u"cash.deposit", u"refund", u"other.in"};
    return std::ranges::any_of(kInflows, [&](QStringView key) { return tree.isInside(category, tree.find(key)); });
}

QJsonObject entry(int id, int level, const QJsonValue &parent, const QString &title, bool income)
{
    return {{u"id"_s, id}, {u"level"_s, level}, {u"parent_id"_s, parent}, {u"readable-title"_s, title},
        {u"type"_s, income ? u"income"_s : u"expense"_s}};
}

/// The kinds a country has of a category, always the same ones.
void appendKinds(QJsonArray &list, int id, int place, int level, const QString &title, bool income, const QString &country)
{
    quint64 seed = 0x7ee5 + quint64(place);
    for (const QChar letter : country)
        seed = seed * 31 + letter.unicode();
    Dice dice(seed);
    const int without = dice.days(0, int(kFacets.size()) - 1);
    for (int facet = 0; facet < kMostKinds; ++facet) {
        const int which = (facet + without) % int(kFacets.size());
        if (dice.chance(40))
            continue;
        list.append(entry(kFirstId + place * int(kFacets.size()) + which, level + 1, id,
            title % u", "_s % QLatin1StringView(kFacets[std::size_t(which)]), income));
    }
}

} // namespace

QJsonArray categories(const CategoryTree &tree, const QString &country)
{
    QJsonArray list;
    std::map<int, int> levels; // of what is listed
    for (std::size_t index = 0; index < tree.all().size(); ++index) {
        const int id = tree.toNordigen(CategoryId(index));
        const CategoryId known = tree.fromNordigen(id);
        const CategoryId owner = known == kNoCategory ? CategoryId(index) : known;
        if (levels.contains(id))
            continue;
        CategoryId parent = tree[owner].parent;
        while (parent != kNoCategory && tree.toNordigen(parent) == id)
            parent = tree[parent].parent;
        const int level = int(tree[owner].level);
        levels[id] = level;
        const bool income = isIncome(tree, owner);
        list.append(entry(id, level, parent == kNoCategory ? QJsonValue() : QJsonValue(tree.toNordigen(parent)), tree[owner].titleEn, income));
        if (level < 2)
            appendKinds(list, id, int(index), level, tree[owner].titleEn, income, country);
    }
    return list;
}

} // namespace saldoscope::sandbox::nordigen
