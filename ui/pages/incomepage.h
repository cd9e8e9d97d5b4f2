// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/insightpage.h"

namespace saldoscope {

class InkLegend;
class MonthChart;

/// Every source of income: what was found, what of it counts and why, how steady it is. A tick takes a source in or
/// leaves it out, and everything on the page follows at once.
class IncomePage : public InsightPage
{
    Q_OBJECT
public:
    explicit IncomePage(const Format &format, QWidget *parent = nullptr);
    MonthChart *chart() const { return m_chart; }
    /// What is shown: the analysis' own, or what follows from a tick that the case has not worked out yet.
    const IncomePicture &picture() const;
    /// The officer's choices so far, for the window that keeps them.
    const std::vector<IncomeChoice> &choices() const { return m_choices; }
    void setChoices(std::vector<IncomeChoice> choices) { m_choices = std::move(choices); }

Q_SIGNALS:
    void chosen(const saldoscope::IncomeChoice &choice);

protected:
    void present(const View &view) override;

private:
    void fill();
    void choose(int line, bool use);
    void showPanels(const Analysis &analysis);
    TableLine sourceLine(const Analysis &analysis, std::size_t index) const;
    std::vector<TableLine> renameLines(const Analysis &analysis) const;
    std::vector<TableLine> figureLines() const;
    void pickMonth(int panel, Month month);

    TextLabel *m_finding;
    TextLabel *m_measure;
    InkLegend *m_legend;
    MonthChart *m_chart;
    std::shared_ptr<const Analysis> m_of;          ///< whose picture m_picture is
    std::optional<IncomePicture> m_picture;        ///< ahead of the analysis
    std::vector<IncomeChoice> m_choices;
    std::vector<std::vector<std::vector<Row>>> m_panelRows; ///< panel, month
    Month m_firstMonth = 0;
};

} // namespace saldoscope
