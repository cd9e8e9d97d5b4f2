// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/categoryrings.h"

#include "ui/charts/scale.h"
#include "ui/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 2;
constexpr double kLabelsApart = 40;
constexpr double kLabelHeight = 34;
constexpr double kGreatestRadius = 150;
constexpr int kLeastLabel = 90, kMostLabel = 150;
constexpr int kLabelsFromRing = 27, kLabelEdge = 10;
constexpr double kLeastSpan = 0.25; ///< degrees; thinner slices are not drawn

QPointF at(QPointF centre, double radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {centre.x() + radius * std::sin(angle), centre.y() - radius * std::cos(angle)};
}

/// A piece of a ring. Qt counts angles from three o'clock against the clock.
QPainterPath piece(QPointF centre, double inside, double outside, double from, double span)
{
    const QRectF outer(centre.x() - outside, centre.y() - outside, 2 * outside, 2 * outside);
    const QRectF inner(centre.x() - inside, centre.y() - inside, 2 * inside, 2 * inside);
    QPainterPath path;
    path.arcMoveTo(outer, 90 - from);
    path.arcTo(outer, 90 - from, -span);
    path.arcTo(inner, 90 - from - span, span);
    path.closeSubpath();
    return path;
}

} // namespace

CategoryRings::CategoryRings(const Format &format, QWidget *parent)
    : ItemCanvas(parent)
    , m_format(format)
{
    setAccessibleName(tr("Spending by category"));
}

void CategoryRings::show(const CategoryModel &model)
{
    m_slices.clear();
    m_title = tr("Spending");
    m_total.clear();
    m_unit.clear();
    if (model.view()) {
        const Currency currency = model.view()->analysis->currency;
        const auto &lines = model.lines();
        qint64 total = 0;
        for (const int group : model.groups())
            total += std::max<qint64>(0, lines[std::size_t(group)].perMonth);
        m_total = m_format.whole(model.totalPerMonth(), currency);
        m_unit = tr("%1 a month").arg(m_format.unit(currency));
        double from = 0;
        if (total > 0 && !model.groups().empty())
            from = -180.0 * double(std::max<qint64>(0, lines[std::size_t(model.groups().front())].perMonth)) / double(total);
        const auto add = [&](int index, int family, int part, double begin, double span) {
            const CategoryModel::Line &line = lines[std::size_t(index)];
            Slice slice;
            slice.line = index;
            slice.family = family;
            slice.part = part;
            slice.from = begin;
            slice.span = span;
            slice.name = line.name;
            slice.money = m_format.wholeMoney(line.perMonth, currency);
            slice.share = m_format.percent(line.share);
            slice.spoken = model.sentence(index);
            m_slices.push_back(std::move(slice));
        };
        for (const int group : model.groups()) {
            const CategoryModel::Line &line = lines[std::size_t(group)];
            const double span = total > 0 ? 360.0 * double(std::max<qint64>(0, line.perMonth)) / double(total) : 0;
            if (span < kLeastSpan)
                continue;
            add(group, line.family, -1, from, span);
            // A family with one part that has parts of its own shows those: "Loan repayments" says less than its loans.
            const std::vector<int> *parts = &line.children;
            while (parts->size() == 1 && lines[std::size_t(parts->front())].children.size() > 1)
                parts = &lines[std::size_t(parts->front())].children;
            double begin = from;
            int part = 0;
            for (const int child : *parts) {
                const double childSpan = 360.0 * double(std::max<qint64>(0, lines[std::size_t(child)].perMonth)) / double(total);
                if (childSpan < kLeastSpan)
                    continue;
                add(child, line.family, part++, begin, std::min(childSpan, from + span - begin));
                begin += childSpan;
            }
            if (part == 0)
                add(group, line.family, 0, from, span);
            else if (from + span - begin > 1)
                add(group, line.family, part, begin, from + span - begin); // paid straight under the family's name
            from += span;
        }
    }
    const QFontMetrics names(saldoscope::font(FontRole::SmallStrong));
    const QFontMetrics sums(saldoscope::font(FontRole::Small));
    int widest = 0;
    for (const Slice &slice : m_slices) {
        if (slice.part < 0)
            widest = std::max({widest, names.horizontalAdvance(slice.name), sums.horizontalAdvance(slice.money + u"  "_s + slice.share)});
    }
    m_labelRoom = std::clamp(widest + 4, kLeastLabel, kMostLabel) + kLabelsFromRing + kLabelEdge;
    itemsChanged();
}

void CategoryRings::setSelected(int line)
{
    if (line == m_selected)
        return;
    m_selected = line;
    update();
}

QString CategoryRings::summary() const
{
    QStringList parts;
    for (const Slice &slice : m_slices) {
        if (slice.part < 0)
            parts += u"%1 %2"_s.arg(slice.name, slice.share);
    }
    return parts.join(u", "_s);
}

QString CategoryRings::itemText(int item) const { return m_slices[std::size_t(item)].spoken; }

CategoryRings::Ring CategoryRings::ring() const
{
    const double room = std::min(width() - 2.0 * m_labelRoom, height() - 48.0) / 2;
    Ring ring;
    ring.outside = std::clamp(room, 60.0, kGreatestRadius + std::max(0.0, (height() - 560.0) / 8));
    ring.middle = ring.outside * 0.785;
    ring.hole = ring.outside * 0.52;
    ring.centre = QPointF(std::round(width() / 2.0), std::round(height() / 2.0));
    return ring;
}

QRect CategoryRings::itemRect(int item) const
{
    const Ring place = ring();
    const Slice &slice = m_slices[std::size_t(item)];
    const bool inner = slice.part < 0;
    return piece(place.centre, inner ? place.hole : place.middle, inner ? place.middle : place.outside, slice.from, slice.span).boundingRect().toAlignedRect();
}

int CategoryRings::itemAt(QPoint point) const
{
    const Ring place = ring();
    const QPointF from = QPointF(point) - place.centre;
    const double radius = std::hypot(from.x(), from.y());
    if (radius < place.hole || radius > place.outside)
        return -1;
    const double degrees = std::atan2(from.x(), -from.y()) * 180 / std::numbers::pi;
    for (int i = 0; i < itemCount(); ++i) {
        const Slice &slice = m_slices[std::size_t(i)];
        const bool inner = slice.part < 0;
        const double along = std::fmod(degrees - slice.from + 720, 360);
        if (inner == (radius < place.middle) && along < slice.span)
            return i;
    }
    return -1;
}

void CategoryRings::activate(int item)
{
    if (item >= 0 && item < itemCount())
        Q_EMIT linePicked(m_slices[std::size_t(item)].line);
}

/// Left and right stay in their ring; down goes out to the parts, up goes in to the family.
int CategoryRings::itemFor(int key, Qt::KeyboardModifiers modifiers) const
{
    if (currentItem() < 0)
        return ItemCanvas::itemFor(Qt::Key_Home, modifiers);
    const int current = currentItem();
    const bool inner = m_slices[std::size_t(current)].part < 0;
    const auto seek = [&](int step, bool wantInner) {
        for (int i = current + step; i >= 0 && i < itemCount(); i += step) {
            if ((m_slices[std::size_t(i)].part < 0) == wantInner)
                return i;
        }
        return current;
    };
    switch (key) {
    case Qt::Key_Left: return seek(-1, inner);
    case Qt::Key_Right: return seek(1, inner);
    case Qt::Key_Down: return inner ? seek(1, false) : current;
    case Qt::Key_Up: return inner ? current : seek(-1, true);
    default: return ItemCanvas::itemFor(key, modifiers);
    }
}

QColor CategoryRings::colourOf(const Slice &slice) const
{
    const Tokens &colours = tokens(this);
    return slice.part < 0 ? colours.family[std::size_t(slice.family)] : partColour(colours, slice.family, slice.part);
}

/// Moves labels that stand too close just as far as needed: neighbours that push each other stand around the middle of
/// where they would like to be.
void CategoryRings::spread(std::vector<Label> &labels) const
{
    struct Block {
        double sum = 0;    // of the wished places, each less the room of those above it in all
        int count = 0;
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        blocks.push_back({labels[i].y - double(i) * kLabelsApart, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].sum / blocks[blocks.size() - 2].count > blocks.back().sum / blocks.back().count) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    const double top = kLabelHeight / 2 + 2;
    const double lowest = height() - kLabelHeight / 2 - 2 - double(labels.size() - 1) * kLabelsApart;
    std::size_t i = 0;
    for (const Block &block : blocks) {
        for (int n = 0; n < block.count; ++n, ++i)
            labels[i].y = std::clamp(block.sum / block.count, top, std::max(top, lowest)) + double(i) * kLabelsApart;
    }
}

/// Families on one side, from above to below, at least 40 apart.
std::vector<CategoryRings::Label> CategoryRings::labels(bool right) const
{
    const Ring place = ring();
    std::vector<Label> labels;
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        const Slice &slice = m_slices[i];
        const double middle = std::fmod(slice.from + slice.span / 2 + 720, 360);
        if (slice.part >= 0 || (middle < 180) != right)
            continue;
        labels.push_back({i, at(place.centre, place.outside + 14, middle).y()});
    }
    std::ranges::stable_sort(labels, {}, &Label::y);
    spread(labels);
    return labels;
}

void CategoryRings::paintLabels(QPainter &painter, const Ring &ring, bool right) const
{
    const Tokens &colours = tokens(this);
    const double column = right ? ring.centre.x() + ring.outside + kLabelsFromRing : ring.centre.x() - ring.outside - kLabelsFromRing;
    const int room = int(right ? width() - kLabelEdge - column : column - kLabelEdge);
    for (const Label &label : labels(right)) {
        const Slice &slice = m_slices[label.slice];
        const double middle = slice.from + slice.span / 2;
        const QPointF from = at(ring.centre, ring.outside + 2, middle);
        const QPointF elbow = at(ring.centre, ring.outside + 14, middle);
        const double lineY = std::round(label.y) + 0.5;
        painter.setPen(QPen(colours.control, 1));
        painter.setBrush(Qt::NoBrush);
        QPainterPath path(from);
        path.lineTo(std::abs(elbow.y() - lineY) < 2 ? QPointF(elbow.x(), lineY) : elbow);
        path.lineTo(right ? column - 12 : column + 12, lineY);
        path.lineTo(right ? column - 4 : column + 4, lineY);
        painter.drawPath(path);
        const Qt::Alignment side = right ? Qt::AlignLeft : Qt::AlignRight;
        const QRect box(int(right ? column : column - room), int(std::round(label.y)) - 17, room, 17);
        painter.setFont(saldoscope::font(FontRole::SmallStrong));
        painter.setPen(colours.text);
        painter.drawText(box, int(side | Qt::AlignVCenter), painter.fontMetrics().elidedText(slice.name, Qt::ElideRight, room));
        painter.setFont(saldoscope::font(FontRole::Small));
        painter.setPen(colours.text2);
        painter.drawText(box.translated(0, 17), int(side | Qt::AlignVCenter), slice.money + u"  "_s + slice.share);
    }
}

void CategoryRings::paintHole(QPainter &painter, const Ring &ring) const
{
    const Tokens &colours = tokens(this);
    const int wide = int(ring.hole * 1.8);
    const QRect box(int(ring.centre.x()) - wide / 2, 0, wide, 0);
    const int middle = int(ring.centre.y());
    painter.setFont(saldoscope::font(FontRole::Small));
    painter.setPen(colours.text2);
    painter.drawText(box.adjusted(0, middle - 27, 0, middle - 9), Qt::AlignCenter, m_title);
    painter.drawText(box.adjusted(0, middle + 13, 0, middle + 31), Qt::AlignCenter, m_unit);
    painter.setFont(saldoscope::font(FontRole::Title));
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(0, middle - 12, 0, middle + 14), Qt::AlignCenter, m_total);
}

void CategoryRings::paintEvent(QPaintEvent *)
{
    if (m_slices.empty())
        return;
    const Tokens &colours = tokens(this);
    const Ring place = ring();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shape = [&place](const Slice &slice) {
        const bool inner = slice.part < 0;
        return piece(place.centre, inner ? place.hole : place.middle, inner ? place.middle : place.outside, slice.from, slice.span);
    };
    const bool alone = std::ranges::count(m_slices, -1, &Slice::part) == 1;
    painter.setPen(alone ? QPen(Qt::NoPen) : QPen(colours.surface, kGap));
    for (const Slice &slice : m_slices) {
        painter.setBrush(colourOf(slice));
        painter.drawPath(shape(slice));
    }
    painter.setPen(QPen(colours.surface, kGap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place.centre, place.middle, place.middle);

    QPainterPath chosen;
    bool family = false;
    for (const Slice &slice : m_slices) {
        if (slice.line != m_selected)
            continue;
        family = family || slice.part < 0;
        // A family is outlined with its parts.
        chosen = slice.part < 0 ? piece(place.centre, place.hole, place.outside, slice.from, slice.span) : family ? chosen : chosen.united(shape(slice));
    }
    const int marked = hovered() >= 0 ? hovered() : hasFocus() ? currentItem() : -1;
    painter.setBrush(Qt::NoBrush);
    if (!chosen.isEmpty()) {
        painter.setPen(QPen(colours.text, 2));
        painter.drawPath(chosen);
    }
    if (marked >= 0) {
        painter.setPen(QPen(focusByKeyboard() ? colours.focus : colours.text2, 2));
        painter.drawPath(shape(m_slices[std::size_t(marked)]));
    }
    paintHole(painter, place);
    paintLabels(painter, place, true);
    paintLabels(painter, place, false);
    if (marked >= 0) {
        const Slice &slice = m_slices[std::size_t(marked)];
        const double radius = slice.part < 0 ? (place.hole + place.middle) / 2 : (place.middle + place.outside) / 2;
        paintBubble(painter, at(place.centre, radius, slice.from + slice.span / 2).toPoint(), rect(),
            {slice.name, tr("%1 a month, %2").arg(slice.money, slice.share), tr("Enter shows the rows")}, this);
    }
    if (focusByKeyboard()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CategoryRings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    ItemCanvas::changeEvent(event);
}

} // namespace saldoscope
