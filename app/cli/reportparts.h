// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/doubts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <span>

namespace saldoscope {

/// An analysis with what was asked of it, for printing.
struct AnalysedCase {
    const Analysis *analysis = nullptr;
    Affordability affordability;
    Doubts doubts;
    DependantsSuggested dependants;
    HousingSuggested housing;
    std::vector<Flag> flags;            ///< those of affordability among them, where a household was given
    QString policy;
    std::optional<QStringList> earlier; ///< what an earlier report rested on, where one was named
};

/// Names rows in a report: the bank's own id where it has one that no other row bears, else "row:" and the row's key.
class EvidenceIds
{
public:
    explicit EvidenceIds(const Analysis &analysis);
    QString id(Row row) const;
    /// The newest thousand; the number of all stands beside them.
    QJsonArray ids(std::span<const Row> rows) const;
    QStringList packs(std::span<const Row> rows) const; ///< of a lender, that decided these rows' categories

private:
    const Analysis &m_analysis;
    std::vector<RowKey> m_keys;
    std::vector<bool> m_unique;         ///< by text id: one row alone bears it
};

QString word(Unit unit);
QString word(NullReason reason);
QString monthText(Month month);
QJsonValue money(qint64 minor, Currency currency);
QJsonObject periodReport(Period period);
/// A figure with its formula worked out and the rows it rests on.
QJsonObject figureReport(const Figure &figure, const EvidenceIds &ids);
/// A category as it may be shown: "" where nothing but "shielded" may be said.
QJsonValue categoryKey(const CategoryTree &tree, CategoryId category, Sensitivity sensitivity = Sensitivity::None);

struct NamedFigure {
    QString name;
    const Figure *figure;
};
/// Every figure under its stable key: the overview's as they are, then "income.…", "commitments.…", risk's, "coverage.…",
/// "affordability.…".
std::vector<NamedFigure> allFigures(const AnalysedCase &all);

} // namespace saldoscope
