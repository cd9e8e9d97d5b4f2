// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/notablerows.h"

#include "insights/loanrows.h"
#include "insights/riskrows.h"

#include <algorithm>

namespace saldoscope {

namespace {

class Notable
{
public:
    explicit Notable(const Analysis &analysis)
        : m_verdicts(analysis.verdicts)
    {
        const std::vector<LoanPart> loans = loanParts(analysis.knowledge->tree());
        const std::vector<RiskKind> risks = riskKinds(analysis.knowledge->tree());
        for (std::size_t id = 0; id < loans.size(); ++id)
            m_categories.push_back(loans[id] != LoanPart::None || risks[id] != RiskKind::None ? 1 : 0);
    }
    bool has(Row row) const
    {
        const Verdict &verdict = m_verdicts[row];
        return verdict.sensitivity != Sensitivity::None || (verdict.category < m_categories.size() && m_categories[verdict.category] != 0);
    }

private:
    std::span<const Verdict> m_verdicts;
    std::vector<quint8> m_categories;
};

} // namespace

std::vector<Row> notableRows(const Analysis &analysis)
{
    const Notable notable(analysis);
    std::vector<Row> rows;
    for (Row row = 0; row < analysis.verdicts.size(); ++row) {
        if (notable.has(row))
            rows.push_back(row);
    }
    return rows;
}

std::vector<Row> notableRows(const Analysis &analysis, std::span<const Row> before, std::span<const Row> changed)
{
    const Notable notable(analysis);
    std::vector<Row> now;
    std::ranges::copy_if(changed, std::back_inserter(now), [&](Row row) { return notable.has(row); });
    std::vector<Row> kept;
    kept.reserve(before.size());
    std::ranges::set_difference(before, changed, std::back_inserter(kept));
    std::vector<Row> rows;
    rows.reserve(kept.size() + now.size());
    std::ranges::merge(kept, now, std::back_inserter(rows));
    return rows;
}

} // namespace saldoscope
