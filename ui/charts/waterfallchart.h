// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/affordability.h"
#include "ui/charts/twindata.h"
#include "ui/widgets/itemcanvas.h"

namespace saldoscope {

class Format;

/// From income to what is left: a bar a group, thin connectors, the value with its sign above, the name below. Hatched
/// bars come mostly from a template or the policy, solid ones were seen in the data or entered.
class WaterfallChart : public ItemCanvas
{
    Q_OBJECT
public:
    explicit WaterfallChart(const Format &format, QWidget *parent = nullptr);
    /// The stressed side of it. Bars without a result (a block) are drawn as far as they go.
    void setBars(std::vector<WaterfallBar> bars, Currency currency);
    const std::vector<WaterfallBar> &bars() const { return m_bars; }
    TwinData twin() const;               ///< a line a bar: today and stressed

    int itemCount() const override { return int(m_bars.size()); }
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(QPoint point) const override;
    void activate(int item) override;
    QString summary() const override;
    QSize minimumSizeHint() const override { return {360, 200}; }

Q_SIGNALS:
    void picked(saldoscope::TermGroup group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Plot;
    Plot plot() const;
    void paintBar(QPainter &painter, const Plot &at, int item) const;
    void paintLabels(QPainter &painter, const Plot &at) const;

    const Format &m_format;
    std::vector<WaterfallBar> m_bars;
    Currency m_currency;
};

/// "Seen in data", "From template": the two fillings of the bars.
class WaterfallLegend : public QWidget
{
    Q_OBJECT
public:
    explicit WaterfallLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
};

} // namespace saldoscope
