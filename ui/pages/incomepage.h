// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"
#include "ui/pages/insightpage.h"

namespace saldoscope {

class ChartTwin;
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
    const std::vector<IncomeChoice> &choices() const { return m_said.incomeChoices; }
    void setChoices(std::vector<IncomeChoice> choices) { m_said.incomeChoices = std::move(choices); }
    /// All that was said; for the page without a case (tests).
    const Assessment &assessment() const { return m_said; }

Q_SIGNALS:
    void chosen(const saldoscope::IncomeChoice &choice);
    void said(const saldoscope::Assessment &assessment);

protected:
    void present(const View &view) override;

private:
    void fill();
    /// What a line of the upper table speaks of, and which of them.
    struct LineOf {
        enum class What { Nothing, Source, Rename, Joined } what = What::Nothing;
        std::size_t index = 0;
    };
    LineOf lineOf(int line) const;
    void choose(int line, bool use);
    void chooseSource(std::size_t index, bool use);
    void take(const Assessment &said);
    IncomePolicy policy() const;
    RowKey keyOf(Row row) const;
    std::optional<RowKey> keyOf(const IncomeSource &source) const;
    void openMenu(int line, QPoint at);
    void enterAmount(std::size_t index);
    void enterOwn(std::optional<std::size_t> changed);
    void acceptRename(std::size_t index, bool accepted);
    void takeRenameBack(std::size_t index);
    void showPanels(const Analysis &analysis);
    TableLine sourceLine(const Analysis &analysis, std::size_t index) const;
    std::vector<TableLine> renameLines(const Analysis &analysis) const;
    std::vector<TableLine> joinedLines(const Analysis &analysis) const;
    std::vector<TableLine> figureLines() const;
    void pickMonth(int panel, Month month);

    TextLabel *m_finding;
    TextLabel *m_measure;
    InkLegend *m_legend;
    MonthChart *m_chart;
    ChartTwin *m_twin;
    std::shared_ptr<const Analysis> m_of;          ///< whose picture m_picture is
    std::optional<IncomePicture> m_picture;        ///< ahead of the analysis
    Assessment m_said;
    std::vector<LineOf> m_lines;                   ///< one a line of the upper table
    QPushButton *m_enter;
    std::vector<std::vector<std::vector<Row>>> m_panelRows; ///< panel, month
    Month m_firstMonth = 0;
};

} // namespace saldoscope
