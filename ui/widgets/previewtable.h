// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/previewmodel.h"

#include <QTableView>

namespace saldoscope {

/// Rows of a file as they were read. A field that is not sure has a soft fill, a bar at its left and a sign: "~" for likely,
/// "?" for please check.
class PreviewTable : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewTable(PreviewModel *model, QWidget *parent = nullptr);
    void showLine(int line);               ///< current, in the middle

    static void paintSign(QPainter &painter, const QRect &cell, Certainty certainty, const QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();                     ///< to what the model uses
    void setSpans();

    PreviewModel *m_model;
};

/// What the signs mean: "Sure  ~ Likely  ? Please check".
class CertaintyLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CertaintyLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace saldoscope
