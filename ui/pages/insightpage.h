// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/resultpage.h"
#include "ui/widgets/figuretable.h"

namespace saldoscope {

class FigureDrawer;

/// The frame that Income, Loans and Risk share: two tables below each other, a chart at their right, and a drawer that
/// says what the chosen line rests on. Space opens and closes the drawer, Enter leads to the rows.
class InsightPage : public ResultPage
{
    Q_OBJECT
public:
    QWidget *firstFocus() override { return m_upper; }
    FigureTable *upper() const { return m_upper; }
    FigureTable *lower() const { return m_lower; }
    FigureDrawer *drawer() const { return m_drawer; }

protected:
    /// `left`: how wide the tables are at 1126; both sides grow alike.
    InsightPage(const Format &format, const QString &title, std::vector<TableColumn> upper, std::vector<TableColumn> lower, Card *chart,
        int left, QWidget *parent);
    Card *chartCard() const { return m_chart; }
    void leadTo(std::vector<Row> rows, const QString &name);
    void leadTo(Query query);
    void toggleDrawer();
    /// After the tables have new lines.
    void showEvidence();
    /// A line of a table of figures: name, number, unit or reason, and all of it for the drawer.
    TableLine figureLine(const QString &key, const Figure &figure, const QString &explanation = {}) const;
    TableLine sectionLine(const QString &title) const;

private:
    void follow(FigureTable *table);

    FigureTable *m_upper;
    FigureTable *m_lower;
    FigureTable *m_last;                 ///< whose line the drawer tells of
    Card *m_chart;
    FigureDrawer *m_drawer;
};

} // namespace saldoscope
