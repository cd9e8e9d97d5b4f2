// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"
#include "ui/pages/resultpage.h"

#include <vector>

class QVBoxLayout;

namespace saldoscope {

class BalanceCard;
class CoverageStrip;
class FactList;
class Tile;

/// One screen that says what the statements say: coverage, four figures, the balance, and what was found.
class OverviewPage : public ResultPage
{
    Q_OBJECT
public:
    explicit OverviewPage(const Format &format, QWidget *parent = nullptr);
    void setCase(CaseFlow *wanted) override;
    QWidget *firstFocus() override;
    /// What the case says; by itself for pages without a case (tests).
    void showJudgement(std::shared_ptr<const Judgement> judgement, const Assessment &assessment);

Q_SIGNALS:
    void said(const saldoscope::Assessment &assessment); ///< a flag was looked past, a doubt settled

protected:
    void present(const View &view) override;

private:
    void explain(std::size_t tile);
    void follow();
    void showFlags(const Analysis &analysis);
    void showDoubts(const Analysis &analysis);
    void flagMenu(int item, QPoint globalAt);
    void turnFlag(int item);                     ///< look past it, or take that back
    void settle(std::size_t at);
    void settleNext();
    void lift(const CoverageLine &line);
    void leadTo(const Query &query);
    void take(const Assessment &assessment);
    const Flag *flagAt(int item) const;

    CoverageStrip *m_coverage;
    std::vector<Tile *> m_tiles;
    BalanceCard *m_balance;
    QVBoxLayout *m_side = nullptr;
    TextLabel *m_flagsTitle;
    QPushButton *m_toRisk;
    FactList *m_flags;
    TextLabel *m_doubtsTitle;
    QPushButton *m_settleAll;
    FactList *m_doubts;
    std::shared_ptr<const Judgement> m_judgement;
    Assessment m_said;
    std::vector<Flag> m_shownFlags;
    std::vector<std::size_t> m_order;            // of m_shownFlags, fact by fact
};

} // namespace saldoscope
