// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

#include <vector>

namespace saldoscope {

/// What a tile shows, as a value. `figure` empty: `reason` stands in its place, in italics, never a zero.
struct TileFace {
    QString label;               ///< "Income used"
    QString figure;              ///< "28 400"
    QString unit;                ///< "kr a month"
    QString reason;              ///< "not known (too few months)"
    std::vector<double> bars;    ///< oldest first; the last one in accent; empty: none
    enum class Trend { None, Up, Down } trend = Trend::None; ///< only where there is one
    QString line;                ///< trend or condition
    Tone tone = Tone::Neutral;
    QString chip;                ///< word of confidence; empty: none
    bool hasRows = false;        ///< a click leads to rows
    bool operator==(const TileFace &) const = default;
};

/// One figure on 112 pixels: label, figure, twelve months, a line, a chip. A button that leads to the rows behind it;
/// F1 and the "?" explain it.
class Tile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Tile(QWidget *parent = nullptr);
    void setFace(const TileFace &face);
    const TileFace &face() const { return m_face; }
    QSize sizeHint() const override { return {272, size::kTile}; }
    QSize minimumSizeHint() const override { return {210, size::kTile}; }

Q_SIGNALS:
    void explanationWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBars(QPainter &painter, const QRect &area) const;

    TileFace m_face;
    QAbstractButton *m_help;
};

/// A real trend of a series of months, or none: the newest three against those before, beyond their usual spread.
TileFace::Trend trendOf(const std::vector<double> &months);

} // namespace saldoscope
