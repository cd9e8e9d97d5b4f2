// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "ui/format.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct ShownWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::ShownWords)
};

constexpr int kShownDigits = 4;

} // namespace

QString accountName(const Account &account)
{
    QStringList parts;
    for (const QString &part : {account.bankName, account.product}) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    if (parts.isEmpty())
        parts += ShownWords::tr("Account");
    if (account.number.size() > kShownDigits)
        parts += u"••"_s + account.number.right(kShownDigits);
    return parts.join(u' ');
}

QString categoryTitle(const Analysis &analysis, CategoryId category, const Format &format)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    return category < tree.all().size() ? tree.title(category, format.language()) : ShownWords::tr("Not sorted");
}

QString familyName(int family)
{
    switch (family) {
    case 0: return ShownWords::tr("Housing");
    case 1: return ShownWords::tr("Food and household");
    case 2: return ShownWords::tr("Travel");
    case 3: return ShownWords::tr("Loans and credits");
    case 4: return ShownWords::tr("Leisure and shopping");
    case 5: return ShownWords::tr("Phone and media");
    case 6: return ShownWords::tr("Health and care");
    case 7: return ShownWords::tr("People");
    default: return ShownWords::tr("Other");
    }
}

QString categoriesTitle(const Analysis &analysis, const std::vector<CategoryId> &categories, const Format &format)
{
    if (categories.size() == 1)
        return categoryTitle(analysis, categories.front(), format);
    const CategoryTree &tree = analysis.knowledge->tree();
    const auto family = [&tree](CategoryId id) { return id < tree.all().size() ? familyOf(tree[id].key) : -1; };
    const bool one = !categories.empty()
        && std::ranges::all_of(categories, [&](CategoryId id) { return family(id) == family(categories.front()); });
    return one && family(categories.front()) < 8 ? familyName(family(categories.front())) : ShownWords::tr("%n categories", "", int(categories.size()));
}

QString cadenceText(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly: return ShownWords::tr("Weekly");
    case Cadence::Biweekly: return ShownWords::tr("Every second week");
    case Cadence::FourWeekly: return ShownWords::tr("Every four weeks");
    case Cadence::SemiMonthly: return ShownWords::tr("Twice a month");
    case Cadence::Monthly: return ShownWords::tr("Monthly");
    case Cadence::Quarterly: return ShownWords::tr("Quarterly");
    case Cadence::HalfYearly: return ShownWords::tr("Half-yearly");
    case Cadence::Yearly: return ShownWords::tr("Yearly");
    case Cadence::Irregular: return ShownWords::tr("Irregular");
    }
    Q_UNREACHABLE();
}

QString ordinal(int day)
{
    const bool teen = day >= 11 && day <= 13;
    if (!teen && day % 10 == 1)
        return ShownWords::tr("%1st", "day of the month ending in 1, but 11").arg(day);
    if (!teen && day % 10 == 2)
        return ShownWords::tr("%1nd", "day of the month ending in 2, but 12").arg(day);
    if (!teen && day % 10 == 3)
        return ShownWords::tr("%1rd", "day of the month ending in 3, but 13").arg(day);
    return ShownWords::tr("%1th", "any other day of the month").arg(day);
}

QString streamText(const Stream &stream)
{
    const QString cadence = cadenceText(stream.cadence);
    const QString when = stream.payDay > 0 ? ShownWords::tr("%1, %2", "rhythm, day of the month").arg(cadence, ordinal(stream.payDay)) : cadence;
    return stream.status == StreamStatus::Ended ? ShownWords::tr("%1 (ended)").arg(when) : when;
}

QString reasonText(const Analysis &analysis, const Verdict &verdict)
{
    const Knowledge &knowledge = *analysis.knowledge;
    switch (verdict.layer) {
    case Layer::None: return ShownWords::tr("no rule speaks about this row");
    case Layer::Merchant:
        if (verdict.rule < knowledge.merchants().brands())
            return ShownWords::tr("merchant %1").arg(knowledge.merchants().title(verdict.rule));
        [[fallthrough]];
    case Layer::Structure:
    case Layer::Counterparty: {
        const Rule *rule = knowledge.ruleBehind(verdict.layer, verdict.rule);
        if (!rule)
            return {};
        return rule->pack.isEmpty() ? ShownWords::tr("rule %1").arg(rule->id) : ShownWords::tr("rule %1 of the pack %2").arg(rule->id, rule->pack);
    }
    case Layer::Transfer: return ShownWords::tr("both sides of the transfer were found");
    case Layer::Override: return ShownWords::tr("chosen by you");
    }
    Q_UNREACHABLE();
}

QString layerText(Layer layer)
{
    switch (layer) {
    case Layer::None: return ShownWords::tr("Nobody");
    case Layer::Structure: return ShownWords::tr("Wording");
    case Layer::Merchant: return ShownWords::tr("Merchant");
    case Layer::Counterparty: return ShownWords::tr("List");
    case Layer::Transfer: return ShownWords::tr("Pairing");
    case Layer::Override: return ShownWords::tr("You");
    }
    Q_UNREACHABLE();
}

QString layerIcon(Layer layer)
{
    switch (layer) {
    case Layer::None: return u"circle-help"_s;
    case Layer::Structure: return u"text-search"_s;
    case Layer::Merchant: return u"store"_s;
    case Layer::Counterparty: return u"list-filter"_s;
    case Layer::Transfer: return u"arrow-left-right"_s;
    case Layer::Override: return u"hand"_s;
    }
    Q_UNREACHABLE();
}

bool needsALook(const CategoryTree &tree, CategoryId category)
{
    if (category >= tree.all().size())
        return false;
    constexpr std::array<QStringView, 5> watched {u"gambling", u"arrears", u"loan.repayment.payday", u"loan.receipt.payday", u"loan.repayment.pawn"};
    const QString &key = tree[category].key;
    if (key == u"gambling.charity_lottery" || key == u"gambling.lottery")
        return false;
    return std::ranges::any_of(watched, [&key](QStringView prefix) {
        return key.startsWith(prefix) && (key.size() == prefix.size() || key[prefix.size()] == u'.');
    });
}

} // namespace saldoscope
