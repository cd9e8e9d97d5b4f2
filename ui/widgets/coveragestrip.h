// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "ui/widgets/basics.h"

#include <optional>
#include <vector>

namespace saldoscope {

class Format;

/// How much of the money the data speaks for: the score of d.18 with its band, months covered account by account, and
/// what would lift the score. Without a score: full months, sorted share, and whether balances add up.
class CoverageStrip : public Card
{
    Q_OBJECT
public:
    explicit CoverageStrip(const Format &format, QWidget *parent = nullptr);
    void show(const Analysis &analysis);
    QSize sizeHint() const override { return {1126, 72}; }
    QSize minimumSizeHint() const override { return {700, 72}; }

    /// One account's line.
    struct Line {
        QString name;
        std::vector<double> covered;  ///< share of each month that the data speaks for, 0…1
        BalanceCheck chain = BalanceCheck::Unknown;
    };
    const std::vector<Line> &lines() const { return m_lines; }
    const std::vector<QPushButton *> &lifts() const { return m_liftButtons; }

Q_SIGNALS:
    void liftWanted(const saldoscope::CoverageLine &line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString sortedText() const;
    void paintMonths(QPainter &painter, int left, int right) const;
    void paintChains(QPainter &painter, int left, int right) const;
    void showScore(const CoverageScore &score);
    void placeLifts();
    int chainsLeft() const;

    const Format &m_format;
    std::vector<Line> m_lines;
    std::size_t m_accounts = 0;
    Month m_firstMonth = 0;
    int m_fullMonths = 0;
    int m_sorted = 0;
    bool m_allSorted = true;
    std::optional<int> m_score;
    CoverageBand m_band = CoverageBand::NotEnough;
    std::vector<CoverageLine> m_liftLines;
    std::vector<QPushButton *> m_liftButtons;
};

} // namespace saldoscope
