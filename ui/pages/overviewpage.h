// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QWidget *firstFocus() override;

protected:
    void present(const View &view) override;

private:
    void explain(std::size_t tile);

    CoverageStrip *m_coverage;
    std::vector<Tile *> m_tiles;
    BalanceCard *m_balance;
    QVBoxLayout *m_side = nullptr;
    TextLabel *m_regularTitle;
    FactList *m_regular;
    TextLabel *m_noticedTitle;
    FactList *m_noticed;
};

} // namespace saldoscope
