// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/affordability.h"

namespace saldoscope {

class JsonObject;

/// The lines of a template of living costs (d.17.2), in the order of the table.
enum class LivingLine : quint8 {
    Food, Clothes, Leisure, Mobile, Hygiene, Insurance, Gear, Consumables, Equipment, Internet, Media, Electricity, Water, HomeInsurance, Count
};
inline constexpr std::size_t kLivingLines = std::size_t(LivingLine::Count);
QLatin1StringView name(LivingLine line);   ///< "food", as in packs and in the policy's "living.food"

using LivingSums = std::array<qint64, kLivingLines>; ///< minor units a month, positive

/// A dated table of resources/costs and what it says. Sums in minor units of `currency`, ages in full months.
struct CostPack {
    enum class Kind : quint8 { Living, Floor, Relief, Amortisation, ChildBenefit };
    struct Food { int fromMonths = 0; int untilMonths = 0; qint64 home = 0; qint64 out = 0; };
    struct ByAge { int fromMonths = 0; int untilMonths = 0; LivingSums sums {}; };
    struct ByPersons { int persons = 0; LivingSums sums {}; };
    struct Child { int fromYears = 0; int untilYears = 0; std::vector<qint64> amounts; }; ///< first, second, third and further child of the household
    struct Step { double above = 0; double rate = 0; };                                  ///< shares

    Kind kind = Kind::Living;
    TableUsed table;
    QString country;
    Currency currency;
    Period inForce;                        ///< `last` kNoDay: until further notice

    std::vector<Food> food;                ///< Living
    std::vector<ByAge> person;
    std::vector<ByPersons> household;
    qint64 single = 0, couple = 0, singleParent = 0, furtherAdult = 0; ///< Floor; singleParent 0: as single
    std::vector<Child> child;
    qint64 reliefLimit = 0;                ///< Relief: interest a year and person
    double reliefBelow = 0, reliefAbove = 0;
    std::vector<Step> steps;               ///< Amortisation, by loan to value, highest first
    std::optional<Step> debtToIncome;
    double purchaseCap = 0, topUpCap = 0;
    std::vector<qint64> sole, shared;      ///< ChildBenefit for 1, 2, … children
};

/// What a table was chosen for and whether it fits.
struct ChosenPack {
    const CostPack *pack = nullptr;        ///< null: the country has none of the kind
    bool fits = false;                     ///< in force on the day and, where it names a year, of that year
};

/// All shipped tables. Errors only where the build is broken.
class CostPacks
{
public:
    static const CostPacks &shipped();
    static Result<CostPacks> fromJson(const std::vector<std::pair<QString, QByteArray>> &files);
    /// One table. An Error's `where` is the member's path.
    static Result<CostPack> read(const JsonObject &whole);
    /// With a lender's tables on top: one of the same kind, country and first day takes the place of the one before.
    CostPacks with(const std::vector<CostPack> &lenders) const;

    std::span<const CostPack> all() const { return m_packs; }
    /// The newest in force on the day; else the newest before it; else the oldest.
    ChosenPack on(CostPack::Kind kind, const QString &country, Day day) const;

private:
    void sort();

    std::vector<CostPack> m_packs;         ///< by kind, country, first day
};

/// What the template says for a household: L of d.17.2 by line. nullopt where an age or the size is not in the table.
std::optional<LivingSums> livingCosts(const CostPack &pack, const Household &household);
/// The legal floor of a household (d.17.3, d.17.4); a couple is the first two adults, children count from the eldest.
std::optional<qint64> legalFloor(const CostPack &pack, const Household &household);
/// Amortisation a year as a share of the basis, by loan to value; the highest step where the value is not known.
double amortisationShare(const CostPack &pack, qint64 debt, qint64 value, std::optional<qint64> grossYearly);

} // namespace saldoscope
