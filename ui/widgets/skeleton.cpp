// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <chrono>

namespace saldoscope {

using namespace std::chrono_literals;

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_speaks = true;
        setAccessibleDescription(m_words);
        update();
    });
    setAccessibleName(tr("Being worked out"));
}

void Skeleton::setWords(const QString &words)
{
    m_words = words;
    if (m_speaks)
        setAccessibleDescription(m_words);
    update();
}

void Skeleton::showEvent(QShowEvent *event)
{
    m_speaks = false;
    m_patience.start();
    QWidget::showEvent(event);
}

void Skeleton::hideEvent(QHideEvent *event)
{
    m_patience.stop();
    QWidget::hideEvent(event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto card = [&](const QRect &area) {
        painter.setPen(QPen(colours.border, 1));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), size::kRadiusCard, size::kRadiusCard);
    };
    const auto bar = [&](int x, int y, int width, int height) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.neutralSoft);
        painter.drawRoundedRect(x, y, width, height, size::kRadiusSwatch, size::kRadiusSwatch);
    };
    constexpr int kTiles = 4;
    const int gap = size::kCardGap;
    const int wide = (width() - (kTiles - 1) * gap) / kTiles;
    for (int i = 0; i < kTiles; ++i) {
        const int x = i * (wide + gap);
        card(QRect(x, 0, wide, size::kTile));
        bar(x + 13, 14, wide / 3, 12);
        bar(x + 13, 40, wide / 2, 22);
        bar(x + 13, 74, wide * 2 / 3, 10);
        bar(x + 13, 92, wide / 4, 10);
    }
    const int top = size::kTile + gap;
    const QRect below(0, top, width(), height() - top);
    if (below.height() < 60)
        return;
    card(below);
    int y = below.top() + 20;
    for (int i = 0; y + 12 < below.bottom() - 40; ++i, y += size::kTableRow)
        bar(20, y, i % 3 == 0 ? width() * 3 / 5 : i % 3 == 1 ? width() / 2 : width() * 2 / 3, 10);
    if (m_speaks) {
        painter.setFont(saldoscope::font(FontRole::Small));
        painter.setPen(colours.text2);
        painter.drawText(QRect(20, below.bottom() - 32, width() - 40, 18), Qt::AlignLeft | Qt::AlignVCenter, m_words);
    }
}

} // namespace saldoscope
