// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/knowledge.h"

#include <QJsonObject>

namespace saldoscope {

/// How well flags alone tell loans that went bad from those that did not: three points a red one, one an amber one.
/// Used for this measurement and nowhere else: the program shows no score and decides nothing.
struct OutcomeScore {
    struct Account {
        QString file;
        bool wentBad = false;
        int points = 0;
        QStringList flags;      ///< "GAMB_10 red"
    };
    std::vector<Account> accounts;
    int unread = 0;             ///< files that could not be read; told on standard error

    /// Chance that one that went bad has more points than one that did not, half where they are equal; nullopt where one
    /// of the two sorts is missing.
    std::optional<double> areaUnderCurve() const;
};

/// `score --outcomes TABLE`: columns file (beside the table), outcome (good or bad; A, C and B, D as Czech loans have
/// it), and perhaps country, as_of. Error BadFile names line and column.
Result<OutcomeScore> scoreOutcomes(const QString &table, const std::shared_ptr<const Knowledge> &knowledge, const QString &country);
QString outcomeText(const OutcomeScore &score);
QJsonObject outcomeReport(const OutcomeScore &score);

} // namespace saldoscope
