// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"
#include "ui/widgets/basics.h"

#include <QSlider>

#include <array>

namespace saldoscope {

class Format;

/// A slider painted from the tokens: a track filled up to a ring. A click sets it there.
class Slider : public QSlider
{
    Q_OBJECT
public:
    explicit Slider(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {140, 24}; }
    QSize minimumSizeHint() const override { return {80, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int valueAt(int x) const;
};

/// Rate, loan, months and income on sliders; what would then be left, at once. Nothing of it is saved.
class WhatIfStrip : public Card
{
    Q_OBJECT
public:
    explicit WhatIfStrip(const Format &format, QWidget *parent = nullptr);
    /// Starts anew from the case: sliders stand where the case does.
    void show(std::shared_ptr<const Judgement> judgement, const Assessment &assessment);
    /// What the sliders say now.
    LoanRequest loan() const;
    WhatIf whatIf() const;
    const Affordability &result() const { return m_result; }
    QSize sizeHint() const override { return {1126, 92}; }
    QSize minimumSizeHint() const override { return {800, 92}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Knob { Rate, Loan, Months, Income, KnobCount };
    struct Column {
        TextLabel *value = nullptr;
        TextLabel *hint = nullptr;
        Slider *slider = nullptr;
    };
    void addColumn(QHBoxLayout *row, Knob knob, const QString &title, const QString &name);
    void reset();
    void reckon();
    void sayKnobs();
    void sayResult();

    const Format &m_format;
    std::shared_ptr<const Judgement> m_judgement;
    Assessment m_assessment;
    Affordability m_result;
    std::array<Column, KnobCount> m_columns;
    QPushButton *m_reset;
    TextLabel *m_left;
    TextLabel *m_against;
    Chip *m_chip;
    bool m_filling = false;
};

} // namespace saldoscope
