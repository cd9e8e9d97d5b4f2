// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/costpacks.h"

#include "base/json.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// A static library's resources are not found unless something asks for them by name; must stand outside any namespace.
static void initCostsResource()
{
    Q_INIT_RESOURCE(costs);
}

namespace saldoscope {

namespace {

constexpr std::array kKinds {"living"_L1, "floor"_L1, "relief"_L1, "amortisation"_L1, "child_benefit"_L1};
constexpr int kForEver = std::numeric_limits<int>::max();
constexpr double kMostMoney = 1e9; ///< major units
constexpr int kMonthsAYear = 12;
constexpr int kOldestChild = 18; ///< years

/// One file; what is missing or of a wrong type is collected as the first error, so that members read like a list.
class PackReader
{
public:
    explicit PackReader(JsonObject json)
        : m_json(std::move(json))
    {
    }

    Result<CostPack> read()
    {
        CostPack pack;
        const auto kind = std::ranges::find(kKinds, text(m_json, u"kind"_s));
        if (kind == kKinds.end())
            fail(u"kind"_s, u"living, floor, relief, amortisation or child_benefit"_s);
        else
            pack.kind = CostPack::Kind(kind - kKinds.begin());
        pack.table = {.id = text(m_json, u"id"_s), .version = text(m_json, u"version"_s), .title = text(m_json, u"title"_s),
            .source = text(m_json, u"source"_s), .verified = take(m_json.boolean(u"verified"), false), .note = text(m_json, u"note"_s)};
        pack.country = text(m_json, u"country"_s);
        if (pack.country.size() != 2 || pack.country != pack.country.toLower())
            fail(u"country"_s, u"two letters of a country, as in se"_s);
        const auto currency = Currency::fromCode(text(m_json, u"currency"_s));
        if (!currency)
            fail(u"currency"_s, u"three letters of a currency, as in SEK"_s);
        pack.currency = currency.value_or(Currency());
        pack.inForce = {day(u"from"_s), m_json.has(u"until") ? day(u"until"_s) : kNoDay};
        if (pack.inForce.last != kNoDay && pack.inForce.last < pack.inForce.first)
            fail(u"until"_s, u"a day not before from"_s);
        m_unit = std::pow(10.0, pack.currency.digits());
        switch (pack.kind) {
        case CostPack::Kind::Living:
            living(pack);
            break;
        case CostPack::Kind::Floor:
            floor(pack);
            break;
        case CostPack::Kind::Relief:
            pack.reliefLimit = money(m_json, u"limit"_s);
            pack.reliefBelow = number(m_json, u"below"_s);
            pack.reliefAbove = number(m_json, u"above"_s);
            break;
        case CostPack::Kind::Amortisation:
            amortisation(pack);
            break;
        case CostPack::Kind::ChildBenefit:
            pack.sole = amounts(m_json, u"sole"_s);
            pack.shared = amounts(m_json, u"shared"_s);
            break;
        }
        if (m_error)
            return *m_error;
        return pack;
    }

private:
    void fail(const QString &where, const QString &expected)
    {
        if (!m_error)
            m_error = Error {.kind = Error::Kind::BadFile, .detail = expected, .where = where};
    }
    template <class T> T take(const Result<T> &result, T otherwise)
    {
        if (!result)
            fail(result.error().where, result.error().detail);
        return result ? *result : otherwise;
    }
    QString text(const JsonObject &json, const QString &key) { return take(json.string(key), QString()); }
    double number(const JsonObject &json, const QString &key) { return take(json.number(key), 0.0); }
    int whole(const JsonObject &json, const QString &key) { return int(take(json.integer(key), qint64(0))); }
    qint64 money(const JsonObject &json, const QString &key)
    {
        const double sum = number(json, key);
        if (!(sum >= 0 && sum <= kMostMoney))
            fail(json.wrong(key, {}).where, u"an amount a month, not below 0"_s);
        return std::llround(sum * m_unit);
    }
    std::vector<JsonObject> list(const QString &key) { return take(m_json.objects(key), std::vector<JsonObject>()); }
    Day day(const QString &key)
    {
        const auto parsed = parseIsoDay(text(m_json, key).toStdString());
        if (!parsed)
            fail(key, u"a day as yyyy-mm-dd"_s);
        return parsed.value_or(kNoDay);
    }
    std::vector<qint64> amounts(const JsonObject &json, const QString &key)
    {
        std::vector<qint64> sums;
        const QJsonArray array = take(json.array(key), QJsonArray());
        for (const auto &value : array) {
            if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > kMostMoney)
                fail(json.wrong(key, {}).where, u"amounts, not below 0"_s);
            sums.push_back(std::llround(value.toDouble() * m_unit));
        }
        return sums;
    }
    int until(const JsonObject &json) { return json.has(u"until_months") ? whole(json, u"until_months"_s) : kForEver; }
    LivingSums sums(const JsonObject &json)
    {
        LivingSums sums {};
        for (std::size_t line = 0; line < kLivingLines; ++line) {
            const QString key = name(LivingLine(line));
            sums[line] = json.has(key) ? money(json, key) : 0;
        }
        return sums;
    }

    void living(CostPack &pack)
    {
        for (const JsonObject &json : list(u"food"_s))
            pack.food.push_back({whole(json, u"from_months"_s), until(json), money(json, u"home"_s), money(json, u"out"_s)});
        for (const JsonObject &json : list(u"person"_s))
            pack.person.push_back({whole(json, u"from_months"_s), until(json), sums(json)});
        for (const JsonObject &json : list(u"household"_s))
            pack.household.push_back({whole(json, u"persons"_s), sums(json)});
        if (pack.household.size() < 2)
            fail(u"household"_s, u"two rows at least, by number of persons"_s);
    }
    void floor(CostPack &pack)
    {
        pack.single = money(m_json, u"single"_s);
        pack.couple = money(m_json, u"couple"_s);
        pack.singleParent = m_json.has(u"single_parent") ? money(m_json, u"single_parent"_s) : 0;
        pack.furtherAdult = money(m_json, u"further_adult"_s);
        for (const JsonObject &json : list(u"child"_s)) {
            pack.child.push_back({whole(json, u"from_years"_s), whole(json, u"until_years"_s), amounts(json, u"amounts"_s)});
            if (pack.child.back().amounts.empty())
                fail(json.wrong(u"amounts", {}).where, u"one amount at least"_s);
        }
    }
    void amortisation(CostPack &pack)
    {
        for (const JsonObject &json : list(u"steps"_s))
            pack.steps.push_back({number(json, u"above"_s), number(json, u"rate"_s)});
        if (m_json.has(u"debt_to_income")) {
            if (const auto json = m_json.object(u"debt_to_income"))
                pack.debtToIncome = CostPack::Step {number(*json, u"above"_s), number(*json, u"rate"_s)};
        }
        pack.purchaseCap = number(m_json, u"purchase_cap"_s);
        pack.topUpCap = number(m_json, u"top_up_cap"_s);
    }

    JsonObject m_json;
    double m_unit = 100;
    std::optional<Error> m_error;
};

Result<CostPacks> readShipped()
{
    initCostsResource();
    std::vector<std::pair<QString, QByteArray>> files;
    const QDir folder(u":/costs"_s);
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error {.kind = Error::Kind::BadFile, .detail = u"a resource of the program"_s, .where = name};
        files.emplace_back(name, file.readAll());
    }
    return CostPacks::fromJson(files);
}

int ageInMonths(const Person &person) { return person.years > 0 ? person.years * kMonthsAYear : person.months; }

} // namespace

QLatin1StringView name(LivingLine line)
{
    constexpr std::array<QLatin1StringView, kLivingLines> names {"food"_L1, "clothes"_L1, "leisure"_L1, "mobile"_L1, "hygiene"_L1,
        "insurance"_L1, "gear"_L1, "consumables"_L1, "equipment"_L1, "internet"_L1, "media"_L1, "electricity"_L1, "water"_L1,
        "home_insurance"_L1};
    return names[std::size_t(line)];
}

Result<CostPacks> CostPacks::fromJson(const std::vector<std::pair<QString, QByteArray>> &files)
{
    CostPacks packs;
    for (const auto &[file, bytes] : files) {
        auto pack = JsonObject::fromBytes(bytes).and_then(&CostPacks::read);
        if (!pack)
            return Error {.kind = Error::Kind::BadFile, .detail = u"a table of living costs"_s, .where = file + u": "_s + pack.error().where};
        packs.m_packs.push_back(*std::move(pack));
    }
    packs.sort();
    return packs;
}

Result<CostPack> CostPacks::read(const JsonObject &whole) { return PackReader(whole).read(); }

CostPacks CostPacks::with(const std::vector<CostPack> &lenders) const
{
    CostPacks packs = *this;
    for (const CostPack &lender : lenders) {
        std::erase_if(packs.m_packs, [&](const CostPack &pack) {
            return pack.kind == lender.kind && pack.country == lender.country && pack.inForce.first == lender.inForce.first;
        });
        packs.m_packs.push_back(lender);
    }
    packs.sort();
    return packs;
}

void CostPacks::sort()
{
    std::ranges::stable_sort(m_packs, {}, [](const CostPack &pack) { return std::tuple(pack.kind, pack.country, pack.inForce.first); });
}

const CostPacks &CostPacks::shipped()
{
    static const CostPacks packs = readShipped().value_or(CostPacks());
    return packs;
}

ChosenPack CostPacks::on(CostPack::Kind kind, const QString &country, Day day) const
{
    ChosenPack chosen;
    for (const CostPack &pack : m_packs) {
        if (pack.kind != kind || pack.country != country)
            continue;
        if (!chosen.pack || pack.inForce.first <= day)
            chosen.pack = &pack;
    }
    if (!chosen.pack)
        return chosen;
    const CostPack &pack = *chosen.pack;
    chosen.fits = day >= pack.inForce.first && (pack.inForce.last == kNoDay || day <= pack.inForce.last);
    // A table of living costs is named after its year and stays in the program when the year is over.
    if (kind == CostPack::Kind::Living && pack.table.version.size() == 4)
        chosen.fits = chosen.fits && civil(day).year == pack.table.version.toInt();
    return chosen;
}

std::optional<LivingSums> livingCosts(const CostPack &pack, const Household &household)
{
    if (household.adults.empty())
        return std::nullopt;
    LivingSums sums {};
    const auto add = [&sums](const LivingSums &more) {
        for (std::size_t line = 0; line < kLivingLines; ++line)
            sums[line] += more[line];
    };
    const auto person = [&](const Person &one) {
        const int months = ageInMonths(one);
        const auto holds = [months](const auto &row) { return months >= row.fromMonths && months < row.untilMonths; };
        const auto food = std::ranges::find_if(pack.food, holds);
        if (food != pack.food.end()) // under six months nothing is eaten that is bought
            sums[std::size_t(LivingLine::Food)] += one.lunchOut ? food->out : food->home;
        const auto individual = std::ranges::find_if(pack.person, holds);
        if (individual == pack.person.end())
            return false;
        add(individual->sums);
        return true;
    };
    for (const std::vector<Person> *group : {&household.adults, &household.children}) {
        for (const Person &one : *group) {
            if (!person(one))
                return std::nullopt;
        }
    }
    const int persons = household.persons();
    const CostPack::ByPersons &last = pack.household.back();
    const auto row = std::ranges::find(pack.household, std::min(persons, last.persons), &CostPack::ByPersons::persons);
    if (row == pack.household.end())
        return std::nullopt;
    add(row->sums);
    const LivingSums &before = pack.household[pack.household.size() - 2].sums;
    for (int more = last.persons; more < persons; ++more) { // the table's own rule: the last step again for each person
        for (std::size_t line = 0; line < kLivingLines; ++line)
            sums[line] += last.sums[line] - before[line];
    }
    return sums;
}

std::optional<qint64> legalFloor(const CostPack &pack, const Household &household)
{
    const auto adults = qint64(household.adults.size());
    if (adults == 0)
        return std::nullopt;
    qint64 sum = adults >= 2 ? pack.couple + (adults - 2) * pack.furtherAdult
        : !household.children.empty() && pack.singleParent > 0 ? pack.singleParent : pack.single;
    std::vector<int> ages;
    for (const Person &child : household.children)
        ages.push_back(child.years);
    std::ranges::sort(ages, std::ranges::greater());
    for (std::size_t i = 0; i < ages.size(); ++i) {
        const int age = std::min(ages[i], kOldestChild - 1);
        const auto row = std::ranges::find_if(pack.child, [age](const CostPack::Child &c) { return age >= c.fromYears && age < c.untilYears; });
        if (row == pack.child.end())
            return std::nullopt;
        sum += row->amounts[std::min(i, row->amounts.size() - 1)];
    }
    return sum;
}

double amortisationShare(const CostPack &pack, qint64 debt, qint64 value, std::optional<qint64> grossYearly)
{
    double share = 0;
    const auto step = std::ranges::find_if(pack.steps, [&](const CostPack::Step &s) { return value <= 0 || double(debt) > s.above * double(value); });
    if (step != pack.steps.end())
        share = step->rate;
    if (pack.debtToIncome && grossYearly && double(debt) > pack.debtToIncome->above * double(*grossYearly))
        share += pack.debtToIncome->rate;
    return share;
}

} // namespace saldoscope
