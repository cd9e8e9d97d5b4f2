// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/categorymodel.h"
#include "ui/widgets/itemcanvas.h"

namespace saldoscope {

/// Two rings: families inside, their parts outside in the family's colour mixed with the sheet. The greatest family
/// stands at twelve o'clock, so that the small ones share both sides; names stand in two columns with leader lines.
/// Items are the lines of a CategoryModel that have a slice: each family, then its parts.
class CategoryRings : public ItemCanvas
{
    Q_OBJECT
public:
    explicit CategoryRings(const Format &format, QWidget *parent = nullptr);
    /// Reads the model's lines once; call again after each change of it.
    void show(const CategoryModel &model);
    void setSelected(int line);                     ///< of the model; -1: none
    int selected() const { return m_selected; }

    int itemCount() const override { return int(m_slices.size()); }
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(QPoint point) const override;
    void activate(int item) override;
    QString summary() const override;
    QSize minimumSizeHint() const override { return {420, 320}; }

    /// One slice; angles in degrees, clockwise from twelve o'clock.
    struct Slice {
        int line = -1;
        int family = 8;
        int part = -1;          ///< -1: a family, in the inner ring
        double from = 0;
        double span = 0;
        QString name;
        QString money;
        QString share;
        QString spoken;
    };
    const std::vector<Slice> &slices() const { return m_slices; }

Q_SIGNALS:
    void linePicked(int line);

protected:
    int itemFor(int key, Qt::KeyboardModifiers modifiers) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Ring {
        QPointF centre;
        double hole = 0, middle = 0, outside = 0;
    };
    struct Label {
        std::size_t slice = 0;
        double y = 0;
    };
    Ring ring() const;
    QColor colourOf(const Slice &slice) const;
    std::vector<Label> labels(bool right) const;
    void spread(std::vector<Label> &labels) const;
    void paintLabels(QPainter &painter, const Ring &ring, bool right) const;
    void paintHole(QPainter &painter, const Ring &ring) const;

    const Format &m_format;
    std::vector<Slice> m_slices;
    QString m_title, m_total, m_unit;
    int m_selected = -1;
    int m_labelRoom = 150;
};

} // namespace saldoscope
