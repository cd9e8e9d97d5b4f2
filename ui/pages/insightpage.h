// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/resultpage.h"
#include "ui/widgets/figuretable.h"

class QBoxLayout;

namespace saldoscope {

class FigureDrawer;

/// The frame that Income, Loans, Risk and Compare share: two tables below each other and a chart at their right, or, without
/// a chart, two tables side by side; and a drawer that says what the chosen line rests on: below, or at the right where the
/// window is wide. Space opens and closes the drawer, Enter leads to the rows.
class InsightPage : public ResultPage
{
    Q_OBJECT
public:
    QWidget *firstFocus() override { return m_upper; }
    FigureTable *upper() const { return m_upper; }
    FigureTable *lower() const { return m_lower; }
    FigureDrawer *drawer() const { return m_drawer; }

protected:
    /// `left`: how wide the tables are at 1126 (without a chart, the first of them); both sides grow alike. `chart` may be null.
    InsightPage(const Format &format, const QString &title, std::vector<TableColumn> upper, std::vector<TableColumn> lower, Card *chart,
        int left, QWidget *parent);
    Card *chartCard() const { return m_chart; }
    QWidget *frame() const { return m_frame; }  ///< tables, chart and drawer
    void leadTo(std::vector<Row> rows, const QString &name);
    void leadTo(Query query);
    void toggleDrawer();
    /// After the tables have new lines.
    void showEvidence();
    /// A line of a table of figures: name, number, unit or reason, and all of it for the drawer.
    TableLine figureLine(const QString &key, const Figure &figure, const QString &explanation = {}) const;
    static TableLine sectionLine(const QString &title);

    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFrame(Card *chart, int left);
    void follow(FigureTable *table);

    FigureTable *m_upper;
    FigureTable *m_lower;
    FigureTable *m_last;                 ///< whose line the drawer tells of
    Card *m_chart;
    QWidget *m_frame;
    QBoxLayout *m_beside;                ///< frame and drawer
    FigureDrawer *m_drawer;
};

} // namespace saldoscope
