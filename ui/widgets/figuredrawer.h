// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/figuretable.h"

class QBoxLayout;

namespace saldoscope {

class Format;
class EvidenceRows;
class Hairline;

/// What one figure rests on: its formula with the real numbers, the numbers by name, the method with its days and
/// tables, and the rows behind it. Below the page, 190 high; at its right, 360 wide, where the window has the room.
class FigureDrawer : public Card
{
    Q_OBJECT
public:
    explicit FigureDrawer(const Format &format, QWidget *parent = nullptr);
    void show(const Analysis &analysis, const Evidence &evidence);
    void showNothing();
    void setBeside(bool beside);         ///< at the right instead of below
    /// Whether drawers stand at the right of a page: from 1680 of its window (the page itself where it has none).
    static bool standsBeside(const QWidget *page);
    static constexpr int kWidthBeside = 360;

Q_SIGNALS:
    void closed();
    void rowsWanted(const std::vector<saldoscope::Row> &rows);

private:
    class Lines;
    QVBoxLayout *addColumn(const QString &title, int stretch, bool last);

    const Format &m_format;
    TextLabel *m_which;
    TextLabel *m_explanation;
    QLabel *m_formula;
    Lines *m_numbers;
    Lines *m_method;
    EvidenceRows *m_rows;
    QPushButton *m_all;
    std::vector<Row> m_behind;
    TextLabel *m_none;                   ///< instead of rows: why there are none
    QBoxLayout *m_columns;
    std::vector<Hairline *> m_hairs;     ///< between the columns
    bool m_beside = false;
};

/// The newest rows behind a figure: day, who, amount. A click or Enter leads to the row.
class EvidenceRows : public ItemCanvas
{
    Q_OBJECT
public:
    explicit EvidenceRows(const Format &format, QWidget *parent = nullptr);
    void setRows(const Analysis *analysis, const std::vector<Row> &rows); ///< null: none

    int itemCount() const override { return int(m_shown.size()); }
    QString itemText(int item) const override;
    QRect itemRect(int item) const override { return {0, item * kHeight, width(), kHeight}; }
    int itemAt(QPoint point) const override;
    void activate(int item) override;
    QSize minimumSizeHint() const override { return {120, kHeight}; }
    static constexpr int kHeight = 21;

Q_SIGNALS:
    void picked(saldoscope::Row row);

protected:
    int itemFor(int key, Qt::KeyboardModifiers modifiers) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shown {
        Row row;
        QString day, who, amount;
    };
    const Format &m_format;
    std::vector<Shown> m_shown;          // newest first, as many as ever fit
};

} // namespace saldoscope
