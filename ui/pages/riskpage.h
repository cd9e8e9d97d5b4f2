// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/insightpage.h"

namespace saldoscope {

class BalanceCard;

/// What an officer should look at, each with its evidence and never a verdict: flags, good signs, and every figure of
/// gambling, balances, returned payments, collection, cash and the statement itself, beside the balance by day.
class RiskPage : public InsightPage
{
    Q_OBJECT
public:
    explicit RiskPage(const Format &format, QWidget *parent = nullptr);
    /// Shows the flags of the case's judgement: with those of affordability, and with what was dismissed.
    void setCase(CaseFlow *flow) override;
    /// The same without a case (tests); the analysis' own where this was never called.
    void setFlags(std::vector<Flag> flags);
    /// The flag of the line that is chosen; null where it is none.
    const Flag *currentFlag() const;

Q_SIGNALS:
    /// The officer wants to look past this flag, or to take that back.
    void dismissalWanted(const saldoscope::Flag &flag);

protected:
    void present(const View &view) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const std::vector<Flag> &flags() const;
    void fill();
    void askToDismiss();
    TableLine flagLineOf(std::size_t index) const;
    std::vector<TableLine> flagLines(const Analysis &analysis) const;
    std::vector<TableLine> figureLines(const Analysis &analysis) const;
    void addGambling(const Analysis &analysis, std::vector<TableLine> &lines) const;
    void addBalance(const Analysis &analysis, std::vector<TableLine> &lines) const;
    void addMonths(const Analysis &analysis, std::vector<TableLine> &lines) const;
    void addArrears(const Analysis &analysis, std::vector<TableLine> &lines) const;
    void addSigns(const Analysis &analysis, std::vector<TableLine> &lines) const;
    static TableLine factLine(const QString &name, const QString &value, std::vector<Row> rows, const QString &explanation = {});

    BalanceCard *m_balance;
    QPushButton *m_dismiss;
    std::optional<std::vector<Flag>> m_flags;
};

} // namespace saldoscope
