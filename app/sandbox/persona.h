// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace saldoscope {

/// An invented bank customer with two years (the newcomer: two months) of plausible bookings and known truth. Seeded: the same id gives the same
/// bytes on every machine.
struct PersonaInfo {
    QString id;              ///< "salaried", "two-employers", …: see personas()
    QString country;         ///< "se", "fi", "gb", "de"
    QString name;
    QString story;           ///< one English sentence
    QString household;       ///< adults, then the ages of all, as parseHousehold() reads them
    bool usesAnothers = false; ///< the account is another person's, whoever says that it is his
};
const std::vector<PersonaInfo> &personas();

struct PersonaStatement {
    QByteArray statement;    ///< Nordigen default JSON, all accounts
    QJsonObject truth;       ///< salary payers and sums, loans, rent, gambling … as the generator knows them
};
/// `until` is the last day of the statement. Precondition: the id is one of personas().
PersonaStatement makePersona(const QString &id, Day until);
/// A plausible household of exactly so many rows that ends with `until`, as Nordigen default JSON: the more rows, the more
/// years, then the more accounts. One salary a month, rent, bills and purchases; no balance is below zero. At least 1 row, at most
/// kMostGeneratedRows.
QByteArray makeStatementOfRows(std::size_t rows, Day until, quint64 seed = 1);
inline constexpr std::size_t kMostGeneratedRows = 1'000'000;

/// Compact Nordigen default JSON with about `rows` plausible rows on one account, for the benchmark.
QByteArray makeLargeStatement(std::size_t rows, quint64 seed = 1);

} // namespace saldoscope
