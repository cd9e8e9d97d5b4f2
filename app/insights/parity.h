// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QJsonObject>
#include <QJsonValue>

namespace saldoscope::parity {

/// Our figures in the words and by the definitions of Nordigen's operations insights-income, -loans and -risk: every
/// member of the contract, documented definitions where there are, ours where not. Amounts are plain numbers in the main
/// currency; averages are over full calendar months; null where nothing of the kind was seen. Rows that do not count are
/// in none of it.
QJsonObject nordigenIncome(const Analysis &analysis);
QJsonObject nordigenLoans(const Analysis &analysis);
QJsonObject nordigenRisk(const Analysis &analysis);

/// One member of an answer, theirs beside ours.
struct Comparison {
    QString member;            ///< "insights-risk.gambling.average_sum_a_month"; items of lists are [0], [1], …
    QJsonValue theirs;         ///< undefined: they have no such member
    QJsonValue ours;
    bool agrees = false;       ///< equal; numbers within half a per cent or the smallest unit shown
    std::vector<Row> rows;     ///< what ours rests on where they disagree, in order of day; empty where no rows stand behind it
};
/// Every value of an `insights` object as the provider sends it ({"insights-income": {…}, …}) beside ours, in the order
/// of members. Operations that were not asked for are left out. What they send and we have no word for is listed too.
std::vector<Comparison> compareNordigen(const Analysis &analysis, const QJsonObject &insights);

/// The rows behind a member of ours.
std::vector<Row> rowsBehind(const Analysis &analysis, const QString &member);

} // namespace saldoscope::parity
