// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = 14;
constexpr int kBarsWidth = 64, kBarsHeight = 22;
constexpr std::size_t kNewest = 3;
constexpr std::size_t kLeastMonths = 6;

/// The round "?" at a tile's corner.
class HelpButton final : public QAbstractButton
{
public:
    explicit HelpButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setToolTip(Tile::tr("How it was worked out (F1)"));
        setFixedSize(24, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.drawPixmap(QPoint(4, 4), iconPixmap(u"circle-help"_s, 16, underMouse() ? colours.accent : colours.text2, devicePixelRatioF()));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colours.focus, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::kRadiusControl, size::kRadiusControl);
        }
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t n = values.size();
    return n == 0 ? 0 : n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

} // namespace

TileFace::Trend trendOf(const std::vector<double> &months)
{
    if (months.size() < kLeastMonths)
        return TileFace::Trend::None;
    const std::vector<double> before(months.begin(), months.end() - kNewest);
    const std::vector<double> newest(months.end() - kNewest, months.end());
    const double usual = median(before);
    std::vector<double> off;
    off.reserve(before.size());
    for (const double month : before)
        off.push_back(std::abs(month - usual));
    const double spread = median(off);
    const double change = median(newest) - usual;
    // A tenth, and twice what months usually differ by; and each of the three on the same side.
    if (std::abs(change) < 0.1 * std::abs(usual) || std::abs(change) < 2 * spread || change == 0)
        return TileFace::Trend::None;
    const bool up = change > 0;
    const bool all = std::ranges::all_of(newest, [&](double month) { return up ? month > usual : month < usual; });
    return !all ? TileFace::Trend::None : up ? TileFace::Trend::Up : TileFace::Trend::Down;
}

Tile::Tile(QWidget *parent)
    : QAbstractButton(parent)
    , m_help(new HelpButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(size::kTile);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_help, &QAbstractButton::clicked, this, &Tile::explanationWanted);
}

void Tile::setFace(const TileFace &face)
{
    m_face = face;
    const QString value = face.figure.isEmpty() ? face.reason : face.figure + u' ' + face.unit;
    setAccessibleName(u"%1: %2"_s.arg(face.label, value));
    QStringList more;
    for (const QString &part : {face.line, face.chip}) {
        if (!part.isEmpty())
            more += part;
    }
    if (face.hasRows)
        more += tr("Enter shows the rows");
    setAccessibleDescription(more.join(u". "_s));
    setToolTip(face.hasRows ? tr("Show the rows behind this figure") : QString());
    setCursor(face.hasRows ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_help->setAccessibleName(tr("How “%1” was worked out").arg(face.label));
    update();
}

void Tile::resizeEvent(QResizeEvent *) { m_help->move(width() - 24 - 7, 6); }
void Tile::enterEvent(QEnterEvent *) { update(); }
void Tile::leaveEvent(QEvent *) { update(); }

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 || event->key() == Qt::Key_Question)
        Q_EMIT explanationWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.focus : underMouse() && m_face.hasRows ? colours.control : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(colours.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), size::kRadiusCard, size::kRadiusCard);
    painter.setBrush(Qt::NoBrush);

    const int wide = width() - 2 * kInset;
    const auto text = [&](FontRole role, const QColor &colour, const QRect &box, const QString &words) {
        painter.setFont(saldoscope::font(role));
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    };
    text(FontRole::Small, colours.text2, QRect(kInset, 10, wide - 24, 18), m_face.label);

    const QFontMetrics figureMetrics(saldoscope::font(FontRole::Figure));
    const int baseline = 58;
    if (m_face.figure.isEmpty()) {
        QFont italic = saldoscope::font(FontRole::Body);
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(colours.text2);
        painter.drawText(QRect(kInset, 34, wide, 40), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_face.reason);
    } else {
        painter.setFont(saldoscope::font(FontRole::Figure));
        painter.setPen(colours.text);
        painter.drawText(QPoint(kInset, baseline), m_face.figure);
        const int after = kInset + figureMetrics.horizontalAdvance(m_face.figure) + 7;
        const bool bars = !m_face.bars.empty();
        const int room = width() - kInset - after - (bars ? kBarsWidth + 6 : 0);
        painter.setFont(saldoscope::font(FontRole::Small));
        painter.setPen(colours.text2);
        painter.drawText(QPoint(after, baseline), painter.fontMetrics().elidedText(m_face.unit, Qt::ElideRight, std::max(0, room)));
        if (bars && room > 8)
            paintBars(painter, QRect(width() - kInset - kBarsWidth, 38, kBarsWidth, kBarsHeight));
    }
    int left = kInset;
    if (m_face.trend != TileFace::Trend::None) {
        painter.drawPixmap(QPoint(left, 65), iconPixmap(m_face.trend == TileFace::Trend::Up ? u"trending-up"_s : u"trending-down"_s, 16, colours.text2, devicePixelRatioF()));
        left += 20;
    }
    if (!m_face.figure.isEmpty() || m_face.reason.size() < 40)
        text(FontRole::Small, colours.text2, QRect(left, 64, wide - (left - kInset), 18), m_face.line);
    if (!m_face.chip.isEmpty())
        Chip::paint(painter, QPoint(kInset - 1, 85), m_face.tone, m_face.chip, colours);
}

void Tile::paintBars(QPainter &painter, const QRect &area) const
{
    const Tokens &colours = tokens(this);
    double most = 0;
    double least = 0;
    for (const double month : m_face.bars) {
        most = std::max(most, month);
        least = std::min(least, month);
    }
    if (most - least <= 0)
        return;
    const int count = int(m_face.bars.size());
    const double step = double(area.width() + 2) / count;
    const auto y = [&](double value) { return area.bottom() + 1 - int(std::lround((value - least) / (most - least) * area.height())); };
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor grey = colours.control;
    grey.setAlphaF(0.55F);
    for (int i = 0; i < count; ++i) {
        const double value = m_face.bars[std::size_t(i)];
        const int x = area.left() + int(std::lround(i * step));
        const int wide = std::max(1, int(std::lround((i + 1) * step)) - int(std::lround(i * step)) - 2);
        const int top = std::min(y(value), y(0));
        painter.fillRect(QRect(x, top, wide, std::max(1, std::max(y(value), y(0)) - top)), i + 1 == count ? colours.accent : grey);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace saldoscope
