// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/policyreader.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// Indices of the tunables in order of their keys: keys are asked for on every change of a slider.
const std::vector<std::size_t> &byKey()
{
    static const std::vector<std::size_t> order = [] {
        std::vector<std::size_t> indices(tunables().size());
        for (std::size_t i = 0; i < indices.size(); ++i)
            indices[i] = i;
        std::ranges::sort(indices, {}, [](std::size_t i) { return tunables()[i].key; });
        return indices;
    }();
    return order;
}

template <class Key> std::optional<std::size_t> indexOf(const Key &key)
{
    const auto &order = byKey();
    const auto found = std::lower_bound(order.begin(), order.end(), key, [](std::size_t i, const Key &k) { return tunables()[i].key < k; });
    if (found == order.end() || tunables()[*found].key != key)
        return std::nullopt;
    return *found;
}

double standard(const Tunable &tunable, Currency currency)
{
    return tunable.kind == TunableKind::Money && currency.code() != u"SEK" ? tunable.standardEuro : tunable.standard;
}

bool isFixed(const Tunable &tunable)
{
    return tunable.lowest == tunable.highest && tunable.choices.isEmpty();
}

double scale(const Tunable &tunable, Currency currency)
{
    switch (tunable.kind) {
    case TunableKind::Money:
        return std::pow(10.0, currency.digits());
    case TunableKind::Percent:
        return kPpmAPercent;
    case TunableKind::Days:
    case TunableKind::Months:
    case TunableKind::Count:
        return 1;
    case TunableKind::Share:
    case TunableKind::Number:
    case TunableKind::Flag:
    case TunableKind::Choice:
        return 0;
    }
    Q_UNREACHABLE();
}

QString plain(double value) { return QString::number(value, 'g', 12); }

} // namespace

QString PolicyReader::expected(const Tunable &tunable, Currency currency)
{
    if (tunable.kind == TunableKind::Flag)
        return u"true or false"_s;
    if (tunable.kind == TunableKind::Choice)
        return u"one of "_s + tunable.choices.join(u", "_s);
    if (isFixed(tunable))
        return u"%1: this version does not let it be changed"_s.arg(plain(standard(tunable, currency)));
    const QString range = u" from %1 to %2"_s.arg(plain(tunable.lowest), plain(tunable.highest));
    switch (tunable.kind) {
    case TunableKind::Money:
        return u"an amount in %1"_s.arg(currency.code()) + range;
    case TunableKind::Percent:
        return u"per cent"_s + range + u", at most four decimals"_s;
    case TunableKind::Days:
        return u"whole days"_s + range;
    case TunableKind::Months:
        return u"whole months"_s + range;
    case TunableKind::Count:
        return u"a whole number"_s + range;
    case TunableKind::Share:
    case TunableKind::Number:
        return u"a number"_s + range;
    case TunableKind::Flag:
    case TunableKind::Choice:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<double> PolicyReader::valueOf(const Tunable &tunable, const QJsonValue &json, Currency currency)
{
    if (tunable.kind == TunableKind::Flag)
        return json.isBool() ? std::optional(json.toBool() ? 1.0 : 0.0) : std::nullopt;
    if (tunable.kind == TunableKind::Choice) {
        const auto index = json.isString() ? tunable.choices.indexOf(json.toString()) : -1;
        return index >= 0 ? std::optional(double(index)) : std::nullopt;
    }
    if (!json.isDouble())
        return std::nullopt;
    const double value = json.toDouble();
    const bool inside = isFixed(tunable) ? value == standard(tunable, currency) : value >= tunable.lowest && value <= tunable.highest;
    if (!inside)
        return std::nullopt;
    const double factor = scale(tunable, currency);
    if (factor > 0 && std::abs(value * factor - std::round(value * factor)) > 1e-6)
        return std::nullopt; // öre do not come in parts, nor do days
    return value;
}

Policy Policy::shipped(const QString &country)
{
    Policy policy;
    policy.m_country = country;
    policy.m_name = u"%1-standard"_s.arg(country.toUpper());
    policy.m_version = u"1"_s;
    const auto code = country == u"se" ? "SEK" : country == u"gb" ? "GBP" : "EUR";
    policy.m_currency = *Currency::fromAscii(code);
    for (const Tunable &tunable : tunables())
        policy.m_values.push_back(standard(tunable, policy.m_currency));
    return policy;
}

Policy Policy::inCurrency(Currency currency) const
{
    Policy policy = *this;
    policy.m_currency = currency;
    for (std::size_t i = 0; i < m_values.size(); ++i)
        policy.m_values[i] = standard(tunables()[i], currency);
    return policy;
}

double Policy::at(QLatin1StringView key, TunableKind kind) const
{
    const auto index = indexOf(key);
    Q_ASSERT_X(index && tunables()[*index].kind == kind, "Policy", key.data());
    Q_UNUSED(kind)
    return m_values[*index];
}

double Policy::number(QLatin1StringView key) const
{
    const auto index = indexOf(key);
    Q_ASSERT_X(index, "Policy", key.data());
    return m_values[*index];
}

int Policy::count(QLatin1StringView key) const { return int(std::lround(number(key))); }
qint64 Policy::minor(QLatin1StringView key) const { return std::llround(at(key, TunableKind::Money) * std::pow(10.0, m_currency.digits())); }
RatePpm Policy::rate(QLatin1StringView key) const { return RatePpm(std::lround(at(key, TunableKind::Percent) * kPpmAPercent)); }
bool Policy::flag(QLatin1StringView key) const { return at(key, TunableKind::Flag) != 0; }

const QString &Policy::choice(QLatin1StringView key) const
{
    return tunables()[*indexOf(key)].choices[qsizetype(at(key, TunableKind::Choice))];
}

bool Policy::isDefault(QLatin1StringView key) const
{
    const std::size_t index = *indexOf(key);
    return m_values[index] == standard(tunables()[index], m_currency);
}

Result<Policy> Policy::changed(const QString &key, const QJsonValue &value) const
{
    const auto index = indexOf(key);
    if (!index)
        return Error {.kind = Error::Kind::Unsupported, .detail = u"the name of a tunable"_s, .where = key};
    const auto number = PolicyReader::valueOf(tunables()[*index], value, m_currency);
    if (!number)
        return Error {.kind = Error::Kind::Unsupported, .detail = PolicyReader::expected(tunables()[*index], m_currency), .where = key};
    Policy changed = *this;
    changed.m_values[*index] = *number;
    return changed;
}

QJsonValue Policy::value(QLatin1StringView key) const
{
    const std::size_t index = *indexOf(key);
    const Tunable &tunable = tunables()[index];
    if (tunable.kind == TunableKind::Flag)
        return m_values[index] != 0;
    if (tunable.kind == TunableKind::Choice)
        return tunable.choices[qsizetype(m_values[index])];
    return m_values[index];
}

QJsonObject Policy::toJson() const
{
    QJsonObject values;
    for (const Tunable &tunable : tunables())
        values.insert(tunable.key, value(QLatin1StringView(tunable.key.toLatin1())));
    QJsonObject json {{u"policy"_s, m_name}, {u"version"_s, m_version}, {u"country"_s, m_country}, {u"currency"_s, m_currency.code()},
        {u"values"_s, values}};
    if (m_from != kNoDay)
        json.insert(u"from"_s, isoDay(m_from));
    return json;
}

QString Policy::label() const
{
    const QString start = m_from == kNoDay ? QString() : QString(u", from "_s + isoDay(m_from));
    return u"policy %1 (version %2%3)"_s.arg(m_name, m_version, start);
}

Result<Policy> policyOn(std::span<const Policy> policies, const QString &country, Day caseDate)
{
    const Policy *newest = nullptr;
    for (const Policy &policy : policies) {
        const bool inForce = policy.country() == country && (policy.from() == kNoDay || policy.from() <= caseDate);
        if (inForce && (!newest || policy.from() > newest->from()))
            newest = &policy;
    }
    if (!newest)
        return Error {.kind = Error::Kind::NotFound, .detail = u"no policy for %1 in force on %2"_s.arg(country, isoDay(caseDate))};
    return *newest;
}

} // namespace saldoscope
