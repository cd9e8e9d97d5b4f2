// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"
#include "ui/pages/resultpage.h"

class QBoxLayout;
class QVBoxLayout;

namespace saldoscope {

class ChartTwin;
class FigureDrawer;
class FigureTable;
class WaterfallChart;
class WhatIfStrip;
struct Evidence;

/// What is left to live on a month (KALP), today and at the stressed rate, where each term came from, how much it bears,
/// and what if. Household, housing, loan and policy are entered here. A figure, never a verdict.
class AffordabilityPage : public ResultPage
{
    Q_OBJECT
public:
    explicit AffordabilityPage(const Format &format, QWidget *parent = nullptr);
    void setCase(CaseFlow *wanted) override;
    QWidget *firstFocus() override;
    /// What the case says; by itself for pages without a case (tests).
    void showJudgement(std::shared_ptr<const Judgement> judgement, const Assessment &assessment);

Q_SIGNALS:
    void said(const saldoscope::Assessment &assessment); ///< the officer entered something

protected:
    void present(const View &view) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void showTerms();
    void showBearing();
    void showChart();
    void sayHeader();
    void sayBlock();
    void toggleDrawer();
    void showEvidence(FigureTable *table);
    void leadTo(const Evidence &evidence);
    void leadToGroup(TermGroup group);
    void openMenu();
    void enter(TermGroup group);                 ///< the dialog where a group's numbers are entered
    void enterHousehold();
    void enterHousing();
    void enterLoan();
    void choosePolicy();
    void showMethod();
    void take(const Assessment &assessment);
    QString country() const;

    std::shared_ptr<const Judgement> m_judgement;
    Assessment m_said;
    Chip *m_coverage;
    QPushButton *m_enter;
    FigureTable *m_terms;
    FigureTable *m_bearing;
    FigureTable *m_last;
    TextLabel *m_finding;
    TextLabel *m_measure;
    WaterfallChart *m_chart;
    ChartTwin *m_twin;
    EmptyState *m_block;
    QPushButton *m_wayOn;
    QWidget *m_legend;
    WhatIfStrip *m_whatIf;
    FigureDrawer *m_drawer;
    QBoxLayout *m_beside;                        ///< page and drawer
    QVBoxLayout *m_tables;
};

} // namespace saldoscope
