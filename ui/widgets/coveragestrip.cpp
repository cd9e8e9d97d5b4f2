// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/coveragestrip.h"

#include "ui/charts/scale.h"
#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr std::size_t kMostLines = 3;
constexpr int kLine = 15;
constexpr std::size_t kMostLifts = 2;
constexpr int kEnoughMonths = 12, kFewMonths = 3;
constexpr int kWellSorted = 90, kThinlySorted = 70;

double coveredShare(Period data, Month month)
{
    if (!data.known())
        return 0;
    const Day first = std::max(data.first, firstDayOf(month));
    const Day last = std::min(data.last, lastDayOf(month));
    return last < first ? 0 : double(last - first + 1) / (lastDayOf(month) - firstDayOf(month) + 1);
}

QString chainText(BalanceCheck chain)
{
    switch (chain) {
    case BalanceCheck::Holds: return CoverageStrip::tr("balance adds up");
    case BalanceCheck::Broken: return CoverageStrip::tr("balance does not add up");
    case BalanceCheck::Unknown: return CoverageStrip::tr("balance cannot be checked");
    }
    Q_UNREACHABLE();
}

} // namespace

CoverageStrip::CoverageStrip(const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
{
    setFixedHeight(72);
    setAccessibleName(tr("Data coverage"));
    for (std::size_t i = 0; i < kMostLifts; ++i) {
        QPushButton *button = makeButton(ButtonRole::Quiet, {}, {}, this);
        button->setFont(saldoscope::font(FontRole::Small));
        button->hide();
        m_liftButtons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_liftLines.size())
                Q_EMIT liftWanted(m_liftLines[i]);
        });
    }
}

int CoverageStrip::chainsLeft() const { return width() - std::clamp(width() / 5, 190, 260); }

void CoverageStrip::showScore(const CoverageScore &score)
{
    m_score = score.score.value ? std::optional(int(std::lround(*score.score.value))) : std::nullopt;
    m_band = score.band;
    m_liftLines.clear();
    for (const CoverageLine &line : score.reasons) {
        if (line.lift > 0 && !coverageActionText(line).isEmpty() && m_liftLines.size() < kMostLifts)
            m_liftLines.push_back(line);
    }
    placeLifts();
}

void CoverageStrip::placeLifts()
{
    const int left = chainsLeft() + 2;
    for (std::size_t i = 0; i < m_liftButtons.size(); ++i) {
        QPushButton *button = m_liftButtons[i];
        const bool shown = m_score && i < m_liftLines.size();
        button->setVisible(shown);
        if (!shown)
            continue;
        const QString whole = tr("%1  +%2", "action, points").arg(coverageActionText(m_liftLines[i])).arg(m_liftLines[i].lift);
        button->setAccessibleName(whole);
        button->setToolTip(coverageReasonText(m_liftLines[i]));
        const QFontMetrics metrics(button->font());
        const int room = width() - 8 - left;
        const QString end = tr("  +%1", "points").arg(m_liftLines[i].lift);
        button->setText(metrics.elidedText(coverageActionText(m_liftLines[i]), Qt::ElideRight, room - 20 - metrics.horizontalAdvance(end)) + end);
        button->setGeometry(left, 25 + int(i) * 21, std::min(room, metrics.horizontalAdvance(button->text()) + 20), 22);
    }
}

void CoverageStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeLifts();
}

void CoverageStrip::show(const Analysis &analysis)
{
    m_lines.clear();
    m_allSorted = std::ranges::none_of(analysis.verdicts, [](const Verdict &verdict) { return verdict.layer == Layer::None; });
    m_fullMonths = analysis.coverage.fullMonths;
    m_sorted = analysis.coverage.categorisedShare;
    const std::vector<Period> &known = analysis.covered;
    const auto &accounts = analysis.ledger().accounts();
    m_accounts = accounts.size();
    // The newest month stands at the right; one that has hardly begun would push out a full one.
    Month last = analysis.asOf == kNoDay ? 0 : monthOf(analysis.asOf);
    if (analysis.asOf != kNoDay && civil(analysis.asOf).day < 8)
        --last;
    m_firstMonth = last - kMonths + 1;
    QStringList spoken {tr("%n full months", "", m_fullMonths), sortedText()};
    QStringList tips;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        Line line;
        line.name = accountName(accounts[i]);
        for (int m = 0; m < kMonths; ++m)
            line.covered.push_back(i < known.size() ? coveredShare(known[i], m_firstMonth + m) : 0);
        line.chain = i < analysis.coverage.chains.size() ? analysis.coverage.chains[i] : BalanceCheck::Unknown;
        tips += tr("%1: %2, %3").arg(line.name, i < known.size() && known[i].known() ? m_format.period(known[i]) : tr("no dates"), chainText(line.chain));
        m_lines.push_back(std::move(line));
    }
    showScore(analysis.coverageScore);
    if (m_score) {
        spoken.prepend(tr("%1 of 100, %2").arg(*m_score).arg(coverageBandText(m_band)));
        QStringList why;
        for (const CoverageLine &line : analysis.coverageScore.reasons) {
            if (line.reason != CoverageReason::None)
                why += coverageReasonText(line);
        }
        spoken += why;
        tips = why + tips;
    }
    spoken += tips;
    setAccessibleDescription(spoken.join(u". "_s));
    setToolTip(tips.join(u'\n'));
    update();
}

/// Rounded to 100 it would say that nothing is left.
QString CoverageStrip::sortedText() const
{
    return m_sorted == 100 && !m_allSorted ? tr("over %1 of money sorted").arg(m_format.percent(0.99))
                                           : tr("%1 of money sorted").arg(m_format.percent(m_sorted / 100.0));
}

void CoverageStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    const auto text = [&](FontRole role, const QColor &colour, QPoint baseline, const QString &words) {
        painter.setFont(saldoscope::font(role));
        painter.setPen(colour);
        painter.drawText(baseline, words);
        return baseline.x() + painter.fontMetrics().horizontalAdvance(words);
    };
    text(FontRole::Small, colours.text2, QPoint(14, 22), tr("Data coverage"));
    if (m_score) {
        int after = text(FontRole::Figure, colours.text, QPoint(14, 53), m_format.count(*m_score));
        after = text(FontRole::Small, colours.text2, QPoint(after + 6, 53), u"/100"_s) + 12;
        const Tone tone = m_band == CoverageBand::Good ? Tone::Ok : m_band == CoverageBand::WithCare ? Tone::Warn : Tone::Bad;
        Chip::paint(painter, QPoint(after, 36), tone, coverageBandText(m_band), colours);
        const int months = std::max(after + Chip::sizeFor(coverageBandText(m_band)).width() + 24, std::min(width() / 4, 260));
        if (chainsLeft() - months > 220)
            paintMonths(painter, months, chainsLeft() - 12);
        painter.fillRect(QRect(chainsLeft(), 12, 1, 48), colours.border);
        if (m_liftLines.empty())
            return paintChains(painter, chainsLeft() + 10, width() - 13);
        text(FontRole::Small, colours.text2, QPoint(chainsLeft() + 12, 22), tr("What would lift it"));
        return;
    }
    int x = text(FontRole::Figure, colours.text, QPoint(14, 53), m_format.count(m_fullMonths));
    x = text(FontRole::Small, colours.text2, QPoint(x + 7, 53), tr("full months", "the figure stands before it", m_fullMonths)) + 12;
    const bool thin = m_fullMonths < kFewMonths || m_sorted < kThinlySorted;
    const bool well = m_fullMonths >= kEnoughMonths && m_sorted >= kWellSorted;
    const QString sorted = sortedText();
    Chip::paint(painter, QPoint(x, 36), well ? Tone::Ok : thin ? Tone::Warn : Tone::Info, sorted, colours);
    const int monthsLeft = std::max(x + Chip::sizeFor(sorted).width() + 24, std::min(248, width() / 3));
    if (chainsLeft() - monthsLeft > 220)
        paintMonths(painter, monthsLeft, chainsLeft() - 12);
    painter.fillRect(QRect(chainsLeft(), 12, 1, 48), colours.border);
    paintChains(painter, chainsLeft() + 10, width() - 13);
}

void CoverageStrip::paintMonths(QPainter &painter, int left, int right) const
{
    const Tokens &colours = tokens(this);
    const std::size_t shown = std::min(m_lines.size(), kMostLines);
    painter.setFont(saldoscope::font(FontRole::Small));
    int names = painter.fontMetrics().horizontalAdvance(m_format.monthYear(m_firstMonth) + u" – "_s + m_format.monthYear(m_firstMonth + kMonths - 1));
    for (std::size_t i = 0; i < shown; ++i)
        names = std::max(names, painter.fontMetrics().horizontalAdvance(m_lines[i].name));
    names = std::min(names, (right - left) * 2 / 5) + 10;
    const double step = double(right - left - names) / kMonths;
    const int top = 6 + int(kMostLines - shown) * kLine / 2;
    QColor filled = colours.accent;
    filled.setAlphaF(0.8F);
    for (std::size_t i = 0; i < shown; ++i) {
        const int y = top + int(i) * kLine;
        painter.setPen(colours.text);
        painter.drawText(QRect(left, y, names - 6, kLine), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_lines[i].name, Qt::ElideMiddle, names - 8));
        for (int m = 0; m < kMonths; ++m) {
            const int from = left + names + int(std::lround(m * step));
            const int until = left + names + int(std::lround((m + 1) * step)) - 2;
            const QRect cell(from, y + 3, until - from, kLine - 5);
            const int covered = int(std::lround(cell.width() * m_lines[i].covered[std::size_t(m)]));
            if (covered < cell.width()) {
                paintHatch(painter, cell, colours.control, 1);
                painter.setPen(QPen(colours.control, 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(cell.adjusted(0, 0, -1, -1));
            }
            // What is covered of the newest month stands at its left, of the oldest at its right.
            const bool begins = m > 0 && m_lines[i].covered[std::size_t(m) - 1] > 0;
            painter.fillRect(begins ? QRect(cell.left(), cell.top(), covered, cell.height()) : QRect(cell.right() + 1 - covered, cell.top(), covered, cell.height()), filled);
        }
    }
    const int y = top + int(shown) * kLine;
    painter.setPen(colours.text2);
    const QString span = m_accounts > shown ? tr("and %n more accounts", "", int(m_accounts - shown))
                                            : m_format.monthYear(m_firstMonth) + u" – "_s + m_format.monthYear(m_firstMonth + kMonths - 1);
    painter.drawText(QRect(left, y, names - 6, kLine), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(span, Qt::ElideRight, names - 8));
    painter.setFont(saldoscope::font(FontRole::Micro));
    for (int m = 0; m < kMonths; ++m) {
        const int from = left + names + int(std::lround(m * step));
        painter.drawText(QRect(from, y, int(step) - 2, kLine), Qt::AlignCenter, m_format.monthShort(m_firstMonth + m).left(1).toUpper());
    }
}

void CoverageStrip::paintChains(QPainter &painter, int left, int right) const
{
    const Tokens &colours = tokens(this);
    painter.setFont(saldoscope::font(FontRole::Small));
    painter.setPen(colours.text2);
    painter.drawText(QRect(left, 8, right - left, 18), Qt::AlignLeft | Qt::AlignVCenter, tr("Balance chain"));
    const auto count = [this](BalanceCheck what) { return int(std::ranges::count(m_lines, what, &Line::chain)); };
    struct Said { QString icon; QColor colour; QString text; };
    std::vector<Said> said;
    if (const int broken = count(BalanceCheck::Broken); broken > 0)
        said.push_back({u"triangle-alert"_s, colours.warnMark, m_accounts == 1 ? tr("does not add up") : tr("%n do not add up", "accounts", broken)});
    if (const int holds = count(BalanceCheck::Holds); holds > 0)
        said.push_back({u"circle-check"_s, colours.ok, m_accounts == 1 ? tr("adds up to the cent") : tr("%n add up to the cent", "accounts", holds)});
    if (const int unknown = count(BalanceCheck::Unknown); unknown > 0)
        said.push_back({u"circle-help"_s, colours.text2, m_accounts == 1 ? tr("no balances to check") : tr("%n without balances", "accounts", unknown)});
    const int most = std::min(2, int(said.size()));
    for (int i = 0; i < most; ++i) {
        const int y = 26 + i * 18;
        const Said &one = said[std::size_t(i)];
        painter.drawPixmap(QPoint(left, y + 2), iconPixmap(one.icon, 14, one.colour, devicePixelRatioF()));
        painter.setPen(colours.text);
        painter.drawText(QRect(left + 20, y, right - left - 20, 18), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(one.text, Qt::ElideRight, right - left - 20));
    }
}

} // namespace saldoscope
