// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/household.h"

#include "insights/analysis.h"
#include "insights/categoryset.h"
#include "insights/costpacks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kOldest = 120, kMostPersons = 30, kOfAge = 18;
constexpr std::size_t kSlots = 6; ///< newest slots whose median is a payment's amount, as for debts (d.8)

Error nonsense(const QString &what) { return Error {.kind = Error::Kind::Unsupported, .detail = what}; }

std::optional<Person> parsePerson(QString text)
{
    Person person;
    person.lunchOut = text.endsWith(u'o');
    if (person.lunchOut)
        text.chop(1);
    const bool inMonths = text.endsWith(u'm');
    if (inMonths)
        text.chop(1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || !text.front().isDigit() || number > (inMonths ? 11 : kOldest))
        return std::nullopt;
    (inMonths ? person.months : person.years) = number;
    return person;
}

qint64 aMonth(const Stream &stream)
{
    const auto median = medianOfLast(stream.hits, int(kSlots));
    return std::abs(perMonth(median.value_or(stream.median), stream.cadence));
}

bool goesOn(const Analysis &analysis, const Stream &stream)
{
    return stream.status != StreamStatus::Ended && stream.cadence != Cadence::Irregular && stream.currency == analysis.currency;
}

qint64 sumOfStreams(const Analysis &analysis, QStringView key, bool incoming)
{
    const CategorySet wanted(analysis.knowledge->tree(), {key});
    qint64 sum = 0;
    for (const Stream &stream : analysis.streams) {
        if (stream.incoming == incoming && goesOn(analysis, stream) && wanted.has(stream.category))
            sum += aMonth(stream);
    }
    return sum;
}

/// Children whose benefit is exactly this sum; 0 where none.
int childrenFor(const std::vector<qint64> &sums, qint64 benefit)
{
    const auto found = std::ranges::find(sums, benefit);
    return found == sums.end() ? 0 : int(found - sums.begin()) + 1;
}

struct Benefits {
    qint64 sum = 0;                 ///< newest amounts of all streams of child benefit
    std::vector<qint64> parts;
    std::vector<Row> evidence;
};
Benefits childBenefits(const Analysis &analysis)
{
    const CategorySet wanted(analysis.knowledge->tree(), {u"income.benefit.child"});
    Benefits benefits;
    for (const Stream &stream : analysis.streams) {
        if (!stream.incoming || !goesOn(analysis, stream) || stream.status != StreamStatus::Active
            || !wanted.has(stream.category))
            continue;
        benefits.parts.push_back(stream.lastAmount);
        benefits.sum += stream.lastAmount;
        benefits.evidence.insert(benefits.evidence.end(), stream.rows.begin(), stream.rows.end());
    }
    std::ranges::sort(benefits.evidence);
    return benefits;
}

} // namespace

Result<Household> parseHousehold(const QString &text)
{
    const QString expected = u"the number of adults, then the ages of all, adults first, as in 2,35,38,8,5"_s;
    const QStringList parts = text.split(u',');
    bool isNumber = false;
    const int adults = parts.front().toInt(&isNumber);
    if (!isNumber || adults < 1 || parts.size() > kMostPersons + 1)
        return nonsense(expected);
    if (parts.size() - 1 < adults)
        return nonsense(u"an age for each of %1 adults; %2 given"_s.arg(adults).arg(parts.size() - 1));
    Household household;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto person = parts[i].isEmpty() ? std::nullopt : parsePerson(parts[i]);
        if (!person)
            return nonsense(u"an age in years (35), in months (9m), with o behind it for lunch out (8o), not %1"_s.arg(parts[i]));
        const bool isAdult = i <= adults;
        if (isAdult != (person->years >= kOfAge))
            return nonsense(isAdult ? u"adults of 18 years and more, not %1"_s.arg(parts[i])
                                    : u"children under 18 years, not %1: who is of age is counted among the adults"_s.arg(parts[i]));
        (isAdult ? household.adults : household.children).push_back(*person);
    }
    return household;
}

DependantsSuggested suggestDependants(const Analysis &analysis)
{
    DependantsSuggested suggested;
    if (!analysis.knowledge)
        return suggested;
    suggested.childcareAMonth = sumOfStreams(analysis, u"family.childcare", false);
    suggested.maintenancePaidAMonth = sumOfStreams(analysis, u"family.maintenance", false);
    suggested.maintenanceReceivedAMonth = sumOfStreams(analysis, u"income.maintenance", true);
    Benefits benefits = childBenefits(analysis);
    const CostPack *pack = analysis.knowledge->costs().on(CostPack::Kind::ChildBenefit, analysis.country, analysis.asOf).pack;
    if (benefits.parts.empty() || !pack || pack->currency != analysis.currency)
        return suggested;
    suggested.benefitAMonth = benefits.sum;
    suggested.evidence = std::move(benefits.evidence);
    suggested.table = pack->table.label();
    suggested.tableVerified = pack->table.verified;
    // The whole first: several payments to one parent are parts of one entitlement.
    const int sole = childrenFor(pack->sole, benefits.sum);
    const int shared = childrenFor(pack->shared, benefits.sum);
    if (sole > 0 || shared > 0) {
        suggested.children = sole > 0 ? sole : shared;
        suggested.shared = sole == 0;
        suggested.otherReceiver = sole > 0 && shared > 0;
        return suggested;
    }
    int children = 0;
    for (const qint64 part : benefits.parts) {
        const int alone = childrenFor(pack->sole, part);
        const int half = childrenFor(pack->shared, part);
        if (alone == 0 && half == 0)
            return suggested; // an amount the table does not know: nothing is guessed
        children += alone > 0 ? alone : half;
        suggested.shared = suggested.shared || alone == 0;
    }
    suggested.children = children;
    return suggested;
}

HousingSuggested suggestHousing(const Analysis &analysis, const Policy &policy)
{
    HousingSuggested housing;
    if (!analysis.knowledge)
        return housing;
    const CategoryTree &tree = analysis.knowledge->tree();
    const CategorySet rents(tree, {u"housing.rent"}), fees(tree, {u"housing.cooperative_fee"}),
        loans(tree, {u"loan.repayment.mortgage", u"loan.repayment.housing_company"}),
        running(tree, {u"housing.maintenance", u"housing.property_tax", u"utility.heating"});
    const CategoryId unknownKind = tree.find(u"housing");
    int homes = 0;
    bool rent = false, fee = false, mortgage = false;
    for (std::size_t i = 0; i < analysis.streams.size(); ++i) {
        const Stream &stream = analysis.streams[i];
        if (stream.incoming || !goesOn(analysis, stream))
            continue;
        const bool isRent = rents.has(stream.category), isFee = fees.has(stream.category), isLoan = loans.has(stream.category);
        const bool isOperating = running.has(stream.category), isUnknownHousing = stream.category == unknownKind;
        if (!isRent && !isFee && !isLoan && !isOperating && !isUnknownHousing)
            continue;
        (isLoan ? housing.mortgageAMonth : isOperating ? housing.operatingAMonth : housing.costAMonth) += aMonth(stream);
        homes += isRent || isFee || isUnknownHousing;
        rent = rent || isRent || isUnknownHousing;
        fee = fee || isFee;
        mortgage = mortgage || isLoan;
        housing.streams.push_back(quint32(i));
        housing.evidence.insert(housing.evidence.end(), stream.rows.begin(), stream.rows.end());
    }
    std::ranges::sort(housing.evidence);
    housing.seen = fee && mortgage ? HousingSeen::FeeAndMortgage : mortgage && !rent ? HousingSeen::Mortgage
        : rent ? HousingSeen::Rent : fee ? HousingSeen::Fee : HousingSeen::None;
    housing.twoHomes = homes > 1 || (rent && mortgage);
    const qint64 sum = housing.aMonth();
    housing.outOfRange = housing.seen != HousingSeen::None
        && (sum < policy.minor("housing.lowest"_L1) || sum > policy.minor("housing.highest"_L1));
    return housing;
}

} // namespace saldoscope
