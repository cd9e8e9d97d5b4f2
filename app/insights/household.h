// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/policy.h"
#include "insights/figure.h"

namespace saldoscope {

struct Analysis;

/// Somebody the income has to feed.
struct Person {
    int years = 0;              ///< full years
    int months = 6;             ///< full months, looked at under one year only: food is counted from six
    bool lunchOut = false;      ///< lunch out on weekdays (school, work) instead of all meals at home
    bool operator==(const Person &) const = default;
};

/// A loan with the home as security, as the officer entered it. Minor units of the policy's currency.
struct SecuredLoan {
    qint64 principal = 0;
    qint64 basis = 0;           ///< what the amortisation is counted on (original loan); 0: the principal
    RatePpm rate = 0;           ///< of the contract
    int monthsLeft = 0;         ///< for Finland's ratio; 0: the policy's longest
    bool operator==(const SecuredLoan &) const = default;
};

/// Where the applicant lives and what it costs, as the officer entered it (first priority of d.15).
struct HousingEntry {
    qint64 costAMonth = 0;      ///< rent or fee, positive minor units
    qint64 operatingAMonth = 0; ///< heating, water, waste, insurance of a house: what the fee does not hold
    std::vector<SecuredLoan> loans;
    qint64 propertyValue = 0;   ///< 0: not known; amortisation is then counted as if at the highest step
    bool operator==(const HousingEntry &) const = default;
};

enum class DebtType : quint8 { Vehicle, Study, Unsecured, Card, Instalments, Other };
/// A debt the applicant told of that the officer entered: account data show payments, never what is left.
struct DeclaredDebt {
    DebtType type = DebtType::Unsecured;
    qint64 principal = 0;       ///< left, positive minor units
    RatePpm rate = 0;
    int monthsLeft = 0;
    bool inData = false;        ///< its payments are among the streams found: then only the total debt and Finland's ratio use it
    bool operator==(const DeclaredDebt &) const = default;
};

/// Costs the template does not hold (O of d.17).
enum class Extra : quint8 { LocalTravel, Car, Childcare, Membership, Medicine, Maintenance, Other };
QString word(Extra extra);      ///< "local_travel", …
struct ExtraEntry {
    Extra extra = Extra::Other;
    qint64 minor = 0;           ///< a month, positive; stands instead of what was seen and of the policy's
    bool operator==(const ExtraEntry &) const = default;
};

/// Who lives on the income, as the officer says. Nothing in it is guessed; suggestions are separate values.
struct Household {
    std::vector<Person> adults; ///< 18 and older, at least one or no living costs can be said
    std::vector<Person> children;
    std::optional<HousingEntry> housing;   ///< not entered: what the data show
    std::vector<DeclaredDebt> debts;
    std::optional<qint64> grossYearly;     ///< household's gross income a year, minor units, for the Swedish debt ratio
    std::vector<ExtraEntry> extras;
    bool operator==(const Household &) const = default;
    int persons() const { return int(adults.size() + children.size()); }
};

/// What the command line writes: adults, then the ages of all, adults first: "2,35,38,8,5". An age with "o" behind it
/// eats lunch out: "8o"; one with "m" is in months: "9m". Error Unsupported; `detail` says what was expected.
Result<Household> parseHousehold(const QString &text);

/// How many children the child benefit speaks of (d.16): a suggestion with its evidence; the officer decides.
struct DependantsSuggested {
    std::optional<int> children;           ///< nullopt: no benefit was seen that matches; not "no children"
    bool shared = false;                   ///< half amounts: the other parent gets the other half
    bool otherReceiver = false;            ///< could also be more children with a shared benefit
    qint64 benefitAMonth = 0;
    std::vector<Row> evidence;
    QString table;                         ///< "se-child-benefit 2018": which amounts were matched
    bool tableVerified = false;
    qint64 childcareAMonth = 0;            ///< other traces, seen in the data
    qint64 maintenancePaidAMonth = 0;
    qint64 maintenanceReceivedAMonth = 0;
    bool operator==(const DependantsSuggested &) const = default;
};
DependantsSuggested suggestDependants(const Analysis &analysis);

/// What the data show of housing (d.15, second and third priority).
enum class HousingSeen : quint8 { None, Rent, Fee, Mortgage, FeeAndMortgage };
struct HousingSuggested {
    HousingSeen seen = HousingSeen::None;
    std::vector<quint32> streams;          ///< into Analysis::streams: rent, fee, mortgage, operating costs
    qint64 costAMonth = 0;                 ///< rent and fee
    qint64 mortgageAMonth = 0;
    qint64 operatingAMonth = 0;
    bool twoHomes = false;                 ///< two at once: a move, or a second home: ask
    bool outOfRange = false;               ///< outside the policy's plausible range
    std::vector<Row> evidence;
    bool operator==(const HousingSuggested &) const = default;
    qint64 aMonth() const { return costAMonth + mortgageAMonth + operatingAMonth; }
};
HousingSuggested suggestHousing(const Analysis &analysis, const Policy &policy);

} // namespace saldoscope
