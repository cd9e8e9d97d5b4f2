// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace saldoscope::parity {

/// What the provider's `params` change in its figures. The default is what it does unasked.
struct Terms {
    std::optional<int> months;     ///< only so many newest full calendar months, and the running one; nullopt: all there are
    std::vector<int> income;       ///< category ids that count as income; empty: the documented ones
    std::vector<int> expenses;     ///< as expenses, for what is left of the income; empty: the documented ones
    bool operator==(const Terms &) const = default;
};
/// Of the `params` that were sent; members of the wrong type change nothing.
Terms termsOf(const QJsonObject &params);

/// Our figures in the words and by the definitions of Nordigen's operations insights-income, -loans and -risk: every
/// member of the contract, documented definitions where there are, ours where not. Amounts are plain numbers in the main
/// currency; averages are over full calendar months; null where nothing of the kind was seen. Rows that do not count are
/// in none of it.
QJsonObject nordigenIncome(const Analysis &analysis, const Terms &terms = {});
QJsonObject nordigenLoans(const Analysis &analysis, const Terms &terms = {});
QJsonObject nordigenRisk(const Analysis &analysis, const Terms &terms = {});

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
std::vector<Comparison> compareNordigen(const Analysis &analysis, const QJsonObject &insights, const Terms &terms = {});

/// The rows behind a member of ours.
std::vector<Row> rowsBehind(const Analysis &analysis, const QString &member, const Terms &terms = {});

} // namespace saldoscope::parity
