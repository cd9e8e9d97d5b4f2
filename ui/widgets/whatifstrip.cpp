// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whatifstrip.h"

#include "ui/format.h"
#include "ui/models/affordabilitywords.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHandle = 16, kTrack = 4;
constexpr RatePpm kRateStep = kPpmAPercent / 10;
constexpr int kMostRate = 250;               // steps: 25 %
constexpr int kMostLess = 50, kMostMore = 30; // per cent of income
constexpr int kLoanSteps = 100;
constexpr qint64 kRound[] {1, 2, 5};
constexpr int kUsualMonths = 60;             // where the case asks for no loan
constexpr int kMostMonths = 180, kMostSecuredMonths = 600;

/// A round step of money, so that about a hundred of them span what the officer may want to try.
qint64 loanStep(qint64 asked, Currency currency)
{
    qint64 unit = 1;
    for (int i = 0; i < currency.digits(); ++i)
        unit *= 10;
    const qint64 most = std::max<qint64>(2 * asked, 100'000 * unit);
    for (qint64 ten = unit;; ten *= 10) {
        for (const qint64 times : kRound) {
            if (most / (ten * times) <= kLoanSteps)
                return ten * times;
        }
    }
}

int usualMonths(const LoanRequest &loan) { return loan.months > 0 ? loan.months : kUsualMonths; }

} // namespace

Slider::Slider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

int Slider::valueAt(int x) const
{
    const int span = std::max(1, width() - kHandle);
    const double share = std::clamp((x - kHandle / 2.0) / span, 0.0, 1.0);
    return minimum() + int(std::lround(share * (maximum() - minimum())));
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setValue(valueAt(int(event->position().x())));
}

void Slider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(valueAt(int(event->position().x())));
}

void Slider::mouseReleaseEvent(QMouseEvent *) { setSliderDown(false); }

void Slider::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const double share = maximum() > minimum() ? double(value() - minimum()) / (maximum() - minimum()) : 0;
    const double x = kHandle / 2.0 + share * (width() - kHandle);
    const QRectF track(kHandle / 2.0, middle - kTrack / 2.0, width() - kHandle, kTrack);
    QColor rest = colours.control;
    rest.setAlphaF(0.45F);
    painter.setBrush(isEnabled() ? rest : colours.border);
    painter.drawRoundedRect(track, kTrack / 2.0, kTrack / 2.0);
    painter.setBrush(isEnabled() ? colours.accent : colours.control);
    painter.drawRoundedRect(QRectF(track.left(), track.top(), x - track.left(), kTrack), kTrack / 2.0, kTrack / 2.0);
    painter.setBrush(colours.surface);
    painter.setPen(QPen(isEnabled() ? colours.accent : colours.control, 2));
    painter.drawEllipse(QPointF(x, middle), kHandle / 2.0 - 2, kHandle / 2.0 - 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::kRadiusControl, size::kRadiusControl);
    }
}

WhatIfStrip::WhatIfStrip(const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
    , m_reset(makeButton(ButtonRole::Quiet, tr("Back to the case"), {}, this))
    , m_left(new TextLabel(FontRole::Figure))
    , m_against(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_chip(new Chip)
{
    setObjectName(u"whatIf"_s);
    setAccessibleName(tr("What if"));
    setFixedHeight(92);
    auto *row = new QHBoxLayout;
    row->setSpacing(22);
    auto *said = new QVBoxLayout;
    said->setSpacing(1);
    said->addWidget(new TextLabel(tr("What if"), FontRole::Heading));
    auto *line = new TextLabel(tr("Nothing here is saved."), FontRole::Small, TextTone::Text2);
    line->setElided(true);
    said->addWidget(line);
    m_reset->setProperty("tight", true);
    m_reset->setFixedHeight(24);
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    said->addWidget(m_reset, 0, Qt::AlignLeft);
    said->addStretch(1);
    row->addLayout(said);
    addColumn(row, Rate, tr("Stressed rate"), u"whatIfRate"_s);
    addColumn(row, Loan, tr("Loan"), u"whatIfLoan"_s);
    addColumn(row, Months, tr("Months"), u"whatIfMonths"_s);
    addColumn(row, Income, tr("Income"), u"whatIfIncome"_s);
    auto *result = new QVBoxLayout;
    result->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new TextLabel(tr("Left to live on"), FontRole::Small, TextTone::Text2));
    top->addStretch(1);
    top->addWidget(m_chip);
    result->addLayout(top);
    m_left->setObjectName(u"whatIfLeft"_s);
    result->addWidget(m_left);
    m_against->setElided(true);
    result->addWidget(m_against);
    result->addStretch(1);
    auto *holder = new QWidget;
    holder->setLayout(result);
    result->setContentsMargins(0, 0, 0, 0);
    holder->setFixedWidth(230);
    row->addWidget(holder);
    body()->addLayout(row, 1);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfStrip::reset);
}

void WhatIfStrip::addColumn(QHBoxLayout *row, Knob knob, const QString &title, const QString &name)
{
    Column &column = m_columns[knob];
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    auto *top = new QHBoxLayout;
    auto *label = new TextLabel(title, FontRole::Small, TextTone::Text2);
    column.value = new TextLabel(FontRole::Strong);
    top->addWidget(label);
    top->addStretch(1);
    top->addWidget(column.value);
    column.slider = new Slider;
    column.slider->setObjectName(name);
    column.slider->setAccessibleName(title);
    column.hint = new TextLabel(FontRole::Small, TextTone::Text2);
    column.hint->setElided(true);
    inner->addLayout(top);
    inner->addWidget(column.slider);
    inner->addWidget(column.hint);
    row->addLayout(inner, 1);
    connect(column.slider, &QSlider::valueChanged, this, [this] {
        if (!m_filling)
            reckon();
    });
}

void WhatIfStrip::show(std::shared_ptr<const Judgement> judgement, const Assessment &assessment)
{
    m_judgement = std::move(judgement);
    m_assessment = assessment;
    reset();
}

void WhatIfStrip::reset()
{
    if (!m_judgement)
        return;
    m_filling = true;
    const Affordability &as = m_judgement->affordability;
    const auto set = [this](Knob knob, int low, int high, int value, int page) {
        Slider *slider = m_columns[knob].slider;
        slider->setRange(low, std::max(high, value));
        slider->setPageStep(page);
        slider->setValue(value);
        slider->setEnabled(m_judgement->affordability.block == AffordabilityBlock::None);
    };
    set(Rate, 0, kMostRate, as.stressedRate / kRateStep, 10);
    const qint64 step = loanStep(m_judgement->loan.principal, as.currency);
    set(Loan, 0, int(std::max<qint64>(kLoanSteps, 2 * m_judgement->loan.principal / step)), int((m_judgement->loan.principal + step / 2) / step), 10);
    set(Months, 1, m_judgement->loan.secured ? kMostSecuredMonths : kMostMonths, usualMonths(m_judgement->loan), 12);
    set(Income, -kMostLess, kMostMore, 0, 5);
    m_filling = false;
    reckon();
}

LoanRequest WhatIfStrip::loan() const
{
    LoanRequest loan = m_judgement ? m_judgement->loan : LoanRequest {};
    const qint64 step = loanStep(loan.principal, m_judgement ? m_judgement->affordability.currency : Currency {});
    const int steps = m_columns[Loan].slider->value();
    // Where the slider stands as the case does, the exact sum counts and not the nearest step.
    if (steps != int((loan.principal + step / 2) / step))
        loan.principal = steps * step;
    const int months = m_columns[Months].slider->value();
    if (months != usualMonths(loan) || (loan.months == 0 && loan.principal > 0))
        loan.months = months;
    return loan;
}

WhatIf WhatIfStrip::whatIf() const
{
    WhatIf wanted;
    wanted.incomePermille = 1000 + 10 * m_columns[Income].slider->value();
    const int steps = m_columns[Rate].slider->value();
    if (m_judgement && steps != m_judgement->affordability.stressedRate / kRateStep)
        wanted.stressedRate = steps * kRateStep;
    return wanted;
}

void WhatIfStrip::reckon()
{
    if (!m_judgement)
        return;
    m_result = settledAffordability(*m_judgement->analysis, m_assessment.household, loan(), m_judgement->policy, m_assessment.settlements, whatIf(),
        m_judgement->caseDate);
    sayKnobs();
    sayResult();
}

void WhatIfStrip::sayKnobs()
{
    const Affordability &as = m_judgement->affordability;
    const LoanRequest &asked = m_judgement->loan;
    const LoanRequest tried = loan();
    const WhatIf wanted = whatIf();
    const auto say = [this](Knob knob, const QString &value, const QString &hint) {
        m_columns[knob].value->setText(value);
        m_columns[knob].hint->setText(hint);
        m_columns[knob].slider->setAccessibleDescription(u"%1, %2"_s.arg(value, hint));
    };
    const RatePpm rate = wanted.stressedRate.value_or(as.stressedRate);
    const auto points = [this](RatePpm ppm) { return m_format.decimal(double(ppm) / kPpmAPercent, 1); };
    say(Rate, rateText(rate, m_format), asked.rate == 0 ? tr("no contract rate entered") : tr("contract %1 + %2").arg(points(as.contractRate), points(rate - as.contractRate)));
    const QString notAsked = tr("none asked for");
    say(Loan, m_format.wholeMoney(tried.principal, as.currency),
        asked.principal == 0 ? notAsked : tried.principal == asked.principal ? tr("asked for") : tr("asked for %1").arg(m_format.wholeMoney(asked.principal, as.currency)));
    say(Months, m_format.count(m_columns[Months].slider->value()), asked.months == 0 ? notAsked : tried.months == asked.months ? tr("asked for") : tr("asked for %1").arg(asked.months));
    qint64 before = 0;
    qint64 after = 0;
    for (const AffordabilityTerm &term : as.terms)
        before += term.group == TermGroup::Income ? term.stressed : 0;
    for (const AffordabilityTerm &term : m_result.terms)
        after += term.group == TermGroup::Income ? term.stressed : 0;
    const double change = (wanted.incomePermille - 1000) / 1000.0;
    say(Income, (change > 0 ? u"+"_s : QString()) + m_format.percent(change),
        tr("%1 of %2").arg(m_format.whole(after, as.currency), m_format.wholeMoney(before, as.currency)));
    m_reset->setVisible(tried != asked || wanted != WhatIf {});
}

void WhatIfStrip::sayResult()
{
    const Figure &left = m_result.leftStressed;
    const Figure &before = m_judgement->affordability.leftStressed;
    m_chip->setVisible(left.known());
    if (!left.minor) {
        m_left->setText(u"–"_s);
        m_against->setText(tr("not known yet"));
        return;
    }
    m_left->setText(m_format.wholeMoney(*left.minor, left.currency));
    const qint64 moved = *left.minor - before.minor.value_or(*left.minor);
    m_against->setText(moved == 0 ? tr("as the case stands") : tr("%1 against the case").arg(moveText(moved, left.currency, m_format)));
    const qint64 thin = m_judgement->analysis->riskPolicy.thinPerAdult * std::max<qint64>(1, qint64(m_assessment.household.adults.size()));
    if (*left.minor < 0)
        m_chip->set(Tone::Bad, tr("Below zero"));
    else if (*left.minor < thin)
        m_chip->set(Tone::Warn, tr("Thin"));
    else
        m_chip->set(Tone::Ok, tr("Above thin"));
    m_left->setAccessibleName(tr("Left to live on: %1, %2").arg(m_left->text(), m_against->text()));
}

void WhatIfStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    Card::changeEvent(event);
}

} // namespace saldoscope
