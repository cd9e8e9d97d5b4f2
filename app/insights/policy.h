// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QStringList>

#include <span>
#include <vector>

namespace saldoscope {

/// A yearly rate of interest in millionths: 8.5 % is 85 000. Exact, so that a year's interest is integer arithmetic.
using RatePpm = qint32;
inline constexpr RatePpm kPpmAPercent = 10'000;

/// What a tunable of the policy is counted in, and how it is written in the file.
enum class TunableKind : quint8 {
    Share,      ///< 0…1, or above for factors of a whole: "0.4"
    Percent,    ///< a yearly rate of interest, or points of it: "6.5"
    Money,      ///< major units of the policy's currency, at most its decimals: "1500"
    Days, Months, Count,
    Number,     ///< a factor or a weight
    Flag,       ///< true or false
    Choice      ///< one of `choices`
};
QString word(TunableKind kind); ///< "share", "percent", … for exports

/// One thing a lender may set: a name that never changes, a default, bounds, and the section of the spec it belongs to.
struct Tunable {
    QString key;                   ///< "kalp.rate_floor"
    TunableKind kind = TunableKind::Number;
    QString section;               ///< "d.17"
    double lowest = 0;             ///< bounds in the unit of the kind; both are allowed values
    double highest = 0;
    double standard = 0;           ///< default; for money in kronor, for a flag 0 or 1, for a choice the index
    double standardEuro = 0;       ///< default where the policy's currency is not SEK; equal but for money
    QStringList choices;           ///< only for Choice
    QString note;                  ///< English: what it does; for the file's comments and the Method drawer
};
/// All of them, in the order of the spec's sections. A static table: indices do not change while the program runs.
std::span<const Tunable> tunables();

/// A lender's settings in force from a day on: every tunable has a value, given or default. Immutable but by changed().
class Policy
{
public:
    /// The defaults of the program for a country (lower case ISO 3166-1): "se" counts in SEK, "gb" in GBP, others in EUR.
    static Policy shipped(const QString &country);

    const QString &name() const { return m_name; }         ///< "SE-2026.2"; what a report quotes
    const QString &version() const { return m_version; }
    const QString &country() const { return m_country; }
    Currency currency() const { return m_currency; }
    Day from() const { return m_from; }                    ///< first case date it is for; kNoDay: always

    /// Values by key. A key that is no tunable, or of another kind, is our own mistake.
    double number(QLatin1StringView key) const;            ///< Share, Number, Days, Months, Count
    int count(QLatin1StringView key) const;                ///< Days, Months, Count
    qint64 minor(QLatin1StringView key) const;             ///< Money
    RatePpm rate(QLatin1StringView key) const;             ///< Percent
    bool flag(QLatin1StringView key) const;
    const QString &choice(QLatin1StringView key) const;
    bool isDefault(QLatin1StringView key) const;
    QJsonValue value(QLatin1StringView key) const;         ///< of any kind, as a file writes it

    /// The same with one value changed, for the settings page. Error Unsupported: `where` is the key, `detail` the bounds.
    Result<Policy> changed(const QString &key, const QJsonValue &value) const;

    /// As in a policy file, every tunable written out. Reading it again gives an equal policy.
    QJsonObject toJson() const;
    /// "policy SE-2026.2 (version 2, from 2026-04-01)"
    QString label() const;

    bool operator==(const Policy &) const = default;

private:
    friend class PolicyReader;
    double at(QLatin1StringView key, TunableKind kind) const;
    Policy inCurrency(Currency currency) const;            ///< the defaults of its money in another currency

    QString m_name, m_version, m_country;
    Currency m_currency;
    Day m_from = kNoDay;
    std::vector<double> m_values;                          ///< one a tunable, in the unit of its kind
};

/// Reads a policy file: one policy, or {"policies": […]}. Errors are BadFile; `where` names the line and the key
/// ("line 12: kalp.rate_floor"), `detail` says what was expected. Unknown and repeated keys are errors.
Result<std::vector<Policy>> readPolicies(const QByteArray &json);
/// The policy in force on the case's date: the newest of the country that began on or before it. NotFound where none did.
Result<Policy> policyOn(std::span<const Policy> policies, const QString &country, Day caseDate);

} // namespace saldoscope
