// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/insightpage.h"

namespace saldoscope {

class ChartTwin;
class InkLegend;
class MonthChart;

/// What has to be paid and what was borrowed: repayments by lender, money from lenders, loans that repaid loans, and
/// the ratios, each under its own name.
class LoansPage : public InsightPage
{
    Q_OBJECT
public:
    explicit LoansPage(const Format &format, QWidget *parent = nullptr);
    MonthChart *chart() const { return m_chart; }

protected:
    void present(const View &view) override;

private:
    std::vector<TableLine> lenderLines(const Analysis &analysis) const;
    TableLine repaymentLine(const Analysis &analysis, const Repayment &repayment) const;
    TableLine receiptLine(const Analysis &analysis, std::size_t index) const;
    TableLine bridgeLine(const Analysis &analysis, const RefinanceBridge &bridge) const;
    std::vector<TableLine> figureLines(const Analysis &analysis) const;
    void showMonths(const Analysis &analysis);
    QString shownName(const QString &lender) const;

    TextLabel *m_finding;
    TextLabel *m_measure;
    InkLegend *m_legend;
    MonthChart *m_chart;
    ChartTwin *m_twin;
    std::vector<std::vector<Row>> m_monthRows;
    Month m_firstMonth = 0;
};

} // namespace saldoscope
