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

/// The `indicators` of Powens: eight windows that end at asOf; null where the data are shorter than thirty days. Amounts are
/// whole units, outgoing negative, averages a month of thirty days. The kinds of shielded rows are told by what stands open above.
QJsonValue powensIndicators(const Analysis &analysis);
/// Days of a window by its name, with or without "avg_" and "total_"; nullopt where there is no such window.
std::optional<Period> powensWindow(const Analysis &analysis, QStringView name);

/// What Fimento's insights say of the person and not of the money.
struct FimentoPerson {
    QString socialSecurityNumber, companyId, firstName, lastName, processId;
};
/// Fimento's insights: every member of the contract; the three that it leaves untyped as the contract chose. Shielded rows
/// are "other" and without a description.
QJsonObject fimentoInsights(const Analysis &analysis, const FimentoPerson &person = {});
/// The word under which Fimento files a category.
QString fimentoWord(const Analysis &analysis, CategoryId category);

/// One member of an answer, theirs beside ours.
struct Comparison {
    QString member;            ///< "insights-risk.gambling.average_sum_a_month"; items of lists are [0], [1], …
    QJsonValue theirs;         ///< undefined: they have no such member
    QJsonValue ours;           ///< undefined: we have no word for it; theirs is shown as it is
    bool agrees = false;       ///< equal; numbers within half a per cent or the smallest unit shown
    std::vector<Row> rows;     ///< behind the disagreement, in order of day; empty where no rows stand behind it
    bool filed = false;        ///< `rows` are those which the two file differently; else those ours rests on
};
/// Where a provider filed a row of ours.
struct Filed {
    Row row = 0;
    CategoryId category = kNoCategory; ///< ours for its id or word; kNoCategory where we know none
    QString title;                     ///< as it names it
    bool alike = false;                ///< we would send the row under the same id or word
};
struct Sides {
    std::vector<Comparison> figures;   ///< in the order of members
    std::vector<Filed> rows;           ///< of those we could find again, in the order of rows
    int strangers = 0;                 ///< rows of theirs that we could not find among ours
    bool tellsRows = false;            ///< the answer says where it filed each row
    int parts = 0;                     ///< over 1: the files were sent in parts, and each part was reckoned by itself
};
/// An answer as the provider sent it (Delivery::figures) beside our figures: Nordigen's attributes, Powens' `indicators`,
/// Fimento's insights, told apart by what is in them. Operations that were not asked for are left out; what they send and
/// we have no word for is listed too. Nothing of it is in any sum of ours.
/// `terms`: of the `params` that Nordigen was asked with.
Sides compare(const Analysis &analysis, const QJsonObject &figures, const Terms &terms = {});
/// The same of an `insights` object of Nordigen alone ({"insights-income": {…}, …}).
std::vector<Comparison> compareNordigen(const Analysis &analysis, const QJsonObject &insights, const Terms &terms = {});

/// Rows of ours under the ids or words of an answer: what compare() finds disagreements in.
Sides filedRows(const Analysis &analysis, const QJsonObject &figures);
/// The rows behind a member of ours.
std::vector<Row> rowsBehind(const Analysis &analysis, const QString &member, const Terms &terms = {});

} // namespace saldoscope::parity
