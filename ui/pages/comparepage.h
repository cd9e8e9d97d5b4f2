// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/parity.h"
#include "ui/pages/insightpage.h"

class QCheckBox;
class QComboBox;

namespace saldoscope {

/// What a provider delivered, for the page that sets it beside ours.
struct ProviderAnswer {
    qint64 id = 0;                       ///< of the collection
    QString provider;                    ///< "Nordigen"
    QJsonObject figures;
    parity::Terms terms = {};            ///< by which the figures were asked for
};

/// A provider's figures beside ours: at the left each figure with both values and the difference, at the right the rows that
/// the two file differently. The drawer leads to the rows behind a disagreement. What is shown here is in no sum of ours.
class ComparePage : public InsightPage
{
    Q_OBJECT
public:
    explicit ComparePage(const Format &format, QWidget *parent = nullptr);
    void setCase(CaseFlow *flow) override;
    QWidget *firstFocus() override;
    /// What setCase() follows; by itself for pages without a case (tests).
    void setAnswers(std::vector<ProviderAnswer> answers);
    const parity::Sides &sides() const { return m_sides; }
    QCheckBox *onlyDifferences() const { return m_onlyDifferences; }

Q_SIGNALS:
    void compared();                     ///< after figures and rows were set beside each other

protected:
    void present(const View &view) override;

private:
    void followCollections();
    void takeAnswers();
    void compare();
    void fill();
    const ProviderAnswer *answer() const;
    std::vector<TableLine> figureLines() const;
    std::vector<TableLine> rowLines() const;
    TableLine comparisonLine(const parity::Comparison &one) const;
    TableLine rowLine(const parity::Filed &one) const;
    void say();

    std::vector<ProviderAnswer> m_answers;
    parity::Sides m_sides;
    std::shared_ptr<const Analysis> m_of;   ///< what m_sides was made of, with m_ofAnswer
    qint64 m_ofAnswer = 0;
    int m_asked = 0;                        ///< counts questions: a late answer to an older one is not taken
    QComboBox *m_which;
    QCheckBox *m_onlyDifferences;
    EmptyState *m_none;
};

} // namespace saldoscope
