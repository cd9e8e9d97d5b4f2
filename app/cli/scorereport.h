// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/recurringscore.h"

#include <QJsonObject>

namespace saldoscope {

/// Which rows `score` lists beside the counts.
struct ScoreList {
    bool wrong = false;
    bool missed = false; ///< a person could tell, the engine did not
};

/// For people: coverage and error rate of all, of each set, of each group and category, gambling, loans and income first.
QString scoreText(const Score &score, const std::vector<LabelledRow> &rows, const Knowledge &knowledge, ScoreList list);
/// The same with stable keys.
QJsonObject scoreReport(const Score &score, const std::vector<LabelledRow> &rows, const Knowledge &knowledge, ScoreList list);
/// How well regular payments are found; empty where no row is labelled so.
QString recurringText(const std::vector<RecurringTally> &tallies);
QJsonArray recurringReport(const std::vector<RecurringTally> &tallies);

/// The command `score`: `arguments` are what stands behind its name. Returns an Exit.
int runScore(const QStringList &arguments);

} // namespace saldoscope
