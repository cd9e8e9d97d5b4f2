// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "insights/formula.h"

namespace saldoscope {

class RiskRows;

/// Gathers flags with what they rest on.
class FlagMaker
{
public:
    explicit FlagMaker(const Analysis &analysis)
        : m_analysis(analysis)
    {
    }

    /// A flag on one figure: its evidence is the figure's, but for `evidence`.
    Flag &raise(FlagId id, FlagLevel level, const QString &key, const Figure &figure, std::optional<Term> limit = {},
        std::optional<std::vector<Row>> evidence = {})
    {
        Flag flag {.id = id, .level = level};
        flag.grounds.push_back(ground(key, figure, std::move(limit)));
        flag.evidence = newest(evidence ? *std::move(evidence) : figure.evidence);
        m_flags.push_back(std::move(flag));
        return m_flags.back();
    }
    static void alsoOn(Flag &flag, const QString &key, const Figure &figure, std::optional<Term> limit = {})
    {
        flag.grounds.push_back(ground(key, figure, std::move(limit)));
    }
    /// Without its evidence: that of a sum may be a million rows.
    static FlagGround ground(const QString &key, const Figure &figure, std::optional<Term> limit)
    {
        FlagGround ground {.key = key, .figure = {}, .limit = std::move(limit)};
        ground.figure.value = figure.value;
        ground.figure.minor = figure.minor;
        ground.figure.unit = figure.unit;
        ground.figure.currency = figure.currency;
        ground.figure.window = figure.window;
        ground.figure.observations = figure.observations;
        ground.figure.method = figure.method;
        ground.figure.formula = figure.formula;
        ground.figure.terms = figure.terms;
        ground.figure.tables = figure.tables;
        ground.figure.confidence = figure.confidence;
        ground.figure.nullReason = figure.nullReason;
        return ground;
    }
    /// A count made here.
    Figure count(double value, Period window = {}, Unit unit = Unit::Count) const
    {
        Figure figure;
        figure.unit = unit;
        figure.currency = m_analysis.currency;
        figure.value = value;
        figure.window = window;
        figure.observations = int(value);
        figure.method = QStringLiteral("d.21/1");
        figure.confidence = 100;
        figure.nullReason = NullReason::NotNull;
        return figure;
    }
    /// In order of day; the newest where there are very many.
    static std::vector<Row> newest(std::vector<Row> rows)
    {
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        if (rows.size() > kFlagEvidence)
            rows.erase(rows.begin(), rows.end() - std::ptrdiff_t(kFlagEvidence));
        return rows;
    }
    bool has(FlagId id) const { return std::ranges::find(m_flags, id, &Flag::id) != m_flags.end(); } ///< raised before
    std::vector<Flag> take() { return std::move(m_flags); }

private:
    const Analysis &m_analysis;
    std::vector<Flag> m_flags;
};

void incomeFlags(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts, FlagMaker &make);
void loanFlags(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts, FlagMaker &make);

} // namespace saldoscope
