// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/monthchart.h"

#include "ui/charts/scale.h"
#include "ui/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLoansFamily = 3;      // of tokens.h
constexpr int kTitle = 20, kMonthsBelow = 18, kPanelGap = 14;
constexpr int kSmallWidth = 150, kSmallHeight = 84, kSmallMost = 128;

} // namespace

QColor inkOf(MonthInk ink, const Tokens &colours)
{
    // Towards white in both themes: towards the surface the dark one's last shades could not be told from it.
    const auto shade = [&colours](double own) {
        const QColor &family = colours.family[kLoansFamily];
        const QColor &white = colours.dark ? colours.text : colours.surface;
        const auto mix = [own](int a, int b) { return int(std::lround(a * own + b * (1 - own))); };
        return QColor(mix(family.red(), white.red()), mix(family.green(), white.green()), mix(family.blue(), white.blue()));
    };
    switch (ink) {
    case MonthInk::Income: return colours.income;
    case MonthInk::Muted: return colours.control;
    case MonthInk::Loans1: return shade(1);
    case MonthInk::Loans2: return shade(0.74);
    case MonthInk::Loans3: return shade(0.52);
    case MonthInk::Loans4: return shade(0.36);
    case MonthInk::Other: return colours.family[8];
    }
    Q_UNREACHABLE();
}

MonthChart::MonthChart(const Format &format, QWidget *parent)
    : ItemCanvas(parent)
    , m_format(format)
{
    setProperty("pane", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthChart::setPanels(Month first, std::vector<bool> full, std::vector<MonthPanel> panels, Currency currency)
{
    m_first = first;
    m_full = std::move(full);
    m_panels = std::move(panels);
    m_currency = currency;
    m_top = 0;
    itemsChanged();
}

void MonthChart::setMarked(int tag)
{
    m_marked = tag;
    for (int i = 0; tag >= 0 && m_small && i < int(m_panels.size()); ++i) {
        if (m_panels[std::size_t(i)].tag != tag)
            continue;
        const int row = i / columnsOfPanels();
        const int fitting = std::max(1, height() / panelHeight());
        scrollTo(row < m_top ? row : std::max(m_top, row - fitting + 1));
    }
    update();
}

int MonthChart::columnsOfPanels() const { return m_small ? std::max(1, (width() + kPanelGap) / (kSmallWidth + kPanelGap)) : 1; }

int MonthChart::panelHeight() const
{
    if (!m_small)
        return height();
    const int rows = (int(m_panels.size()) + columnsOfPanels() - 1) / columnsOfPanels();
    return std::clamp(height() / std::max(1, rows), kSmallHeight, kSmallMost);
}

QRect MonthChart::cellOf(int panel) const
{
    const int columns = columnsOfPanels();
    const int wide = (width() + kPanelGap) / columns - (columns > 1 || m_small ? kPanelGap : 0);
    const int column = panel % columns;
    const int row = panel / columns - m_top;
    return m_small ? QRect(column * (wide + kPanelGap), row * panelHeight(), wide, panelHeight()) : rect();
}

QRect MonthChart::plotOf(int panel) const
{
    const QRect cell = cellOf(panel);
    if (m_small)
        return cell.adjusted(0, kTitle + 2, 0, -kMonthsBelow - 4);
    int labels = 0;
    const QFontMetrics metrics(saldoscope::font(FontRole::Micro));
    for (const qint64 value : roundSteps(0, highest(m_panels[std::size_t(panel)]), 5).values)
        labels = std::max(labels, metrics.horizontalAdvance(m_format.whole(value, m_currency)));
    return cell.adjusted(labels + 10, 8, -4, -kMonthsBelow - 4);
}

qint64 MonthChart::totalOf(const MonthPanel &panel, int month)
{
    qint64 sum = 0;
    for (const MonthPanel::Part &part : panel.parts)
        sum += part.months[std::size_t(month)];
    return sum;
}

qint64 MonthChart::highest(const MonthPanel &panel) const
{
    qint64 most = 1;
    for (int month = 0; month < months(); ++month)
        most = std::max(most, totalOf(panel, month));
    return m_small ? most : most + most / 16;
}

QRect MonthChart::columnOf(int panel, int month) const
{
    const QRect plot = plotOf(panel);
    const int left = plot.left() + month * plot.width() / std::max(1, months());
    const int right = plot.left() + (month + 1) * plot.width() / std::max(1, months());
    return {left, plot.top(), std::max(1, right - left), plot.height()};
}

QRect MonthChart::itemRect(int item) const { return months() == 0 ? QRect() : columnOf(item / months(), item % months()); }

int MonthChart::itemAt(QPoint point) const
{
    for (int panel = 0; panel < int(m_panels.size()); ++panel) {
        const QRect plot = plotOf(panel).adjusted(0, -4, 0, kMonthsBelow);
        if (months() > 0 && plot.contains(point) && rect().contains(point))
            return panel * months() + std::clamp((point.x() - plot.left()) * months() / std::max(1, plot.width()), 0, months() - 1);
    }
    return -1;
}

QStringList MonthChart::bubble(int item) const
{
    const MonthPanel &panel = m_panels[std::size_t(item / months())];
    const int month = item % months();
    QStringList lines;
    const QString when = m_format.monthYear(m_first + month);
    const qint64 total = totalOf(panel, month);
    lines += tr("%1: %2", "month, money").arg(when, m_format.wholeMoney(total, m_currency));
    if (!panel.title.isEmpty())
        lines += panel.title;
    if (panel.parts.size() > 1) {
        for (const MonthPanel::Part &part : panel.parts) {
            if (part.months[std::size_t(month)] != 0)
                lines += tr("%1: %2", "kind, money").arg(part.name, m_format.wholeMoney(part.months[std::size_t(month)], m_currency));
        }
    }
    if (!m_full[std::size_t(month)])
        lines += tr("not a full month of data");
    if (total != 0)
        lines += tr("Enter shows the rows");
    return lines;
}

QString MonthChart::itemText(int item) const { return months() == 0 ? QString() : bubble(item).join(u". "_s); }

TwinData MonthChart::twin() const
{
    TwinData twin;
    twin.heads += tr("Month");
    twin.csv = u"month"_s;
    const auto quoted = [](QString text) -> QString { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    for (const MonthPanel &panel : m_panels) {
        for (const MonthPanel::Part &part : panel.parts) {
            twin.heads += panel.parts.size() == 1 && !panel.title.isEmpty() ? panel.title : part.name;
            twin.csv += u',' + quoted(twin.heads.last());
        }
    }
    for (int month = months() - 1; month >= 0; --month) { // the newest first
        QStringList line {m_format.monthYear(m_first + month)};
        twin.csv += u'\n' + isoDay(firstDayOf(m_first + month)).left(7);
        for (const MonthPanel &panel : m_panels) {
            for (const MonthPanel::Part &part : panel.parts) {
                const qint64 minor = part.months[std::size_t(month)];
                line += minor == 0 ? u"–"_s : m_format.whole(minor, m_currency);
                twin.csv += u',' + decimalString(minor, m_currency.digits());
            }
        }
        twin.lines.push_back(line);
    }
    twin.csv += u'\n';
    return twin;
}

int MonthChart::panelOfColumn(int column) const
{
    int last = 0;
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        last += int(m_panels[panel].parts.size());
        if (column <= last)
            return int(panel);
    }
    return -1;
}

QString MonthChart::summary() const
{
    QStringList parts;
    for (const MonthPanel &panel : m_panels) {
        qint64 most = 0;
        int month = 0;
        for (int i = 0; i < months(); ++i) {
            if (totalOf(panel, i) > most) {
                most = totalOf(panel, i);
                month = i;
            }
        }
        if (most > 0)
            parts += tr("%1 most in %2: %3", "payer, month, money").arg(panel.title, m_format.monthYear(m_first + month), m_format.wholeMoney(most, m_currency)).trimmed();
    }
    return parts.join(u". "_s);
}

void MonthChart::activate(int item)
{
    if (item >= 0 && item < itemCount() && totalOf(m_panels[std::size_t(item / months())], item % months()) != 0)
        Q_EMIT picked(item / months(), m_first + item % months());
}

int MonthChart::itemFor(int key, Qt::KeyboardModifiers) const
{
    if (itemCount() == 0)
        return -1;
    const int current = currentItem() < 0 ? startItem() : currentItem();
    const int panel = current / months();
    switch (key) {
    case Qt::Key_Left: return std::max(panel * months(), current - 1);
    case Qt::Key_Right: return std::min((panel + 1) * months() - 1, current + 1);
    case Qt::Key_Up: return panel > 0 ? current - months() : current;
    case Qt::Key_Down: return current + months() < itemCount() ? current + months() : current;
    case Qt::Key_Home: return panel * months();
    case Qt::Key_End: return (panel + 1) * months() - 1;
    default: return -1;
    }
}

void MonthChart::scrollTo(int top)
{
    const int rows = (int(m_panels.size()) + columnsOfPanels() - 1) / columnsOfPanels();
    const int fitting = std::max(1, height() / std::max(1, panelHeight()));
    const int wanted = m_small ? std::clamp(top, 0, std::max(0, rows - fitting)) : 0;
    if (wanted == m_top)
        return;
    m_top = wanted;
    update();
}

void MonthChart::keyPressEvent(QKeyEvent *event)
{
    ItemCanvas::keyPressEvent(event);
    if (!m_small || currentItem() < 0 || months() == 0)
        return;
    const int row = currentItem() / months() / columnsOfPanels();
    const int fitting = std::max(1, height() / panelHeight());
    scrollTo(row < m_top ? row : std::max(m_top, row - fitting + 1));
}

void MonthChart::wheelEvent(QWheelEvent *event) { scrollTo(m_top + (event->angleDelta().y() > 0 ? -1 : 1)); }
void MonthChart::resizeEvent(QResizeEvent *) { scrollTo(m_top); }

void MonthChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    ItemCanvas::changeEvent(event);
}

void MonthChart::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    if (months() == 0)
        return;
    for (int panel = m_top * columnsOfPanels(); panel < int(m_panels.size()); ++panel) {
        if (!m_small || cellOf(panel).bottom() <= height() + kMonthsBelow)
            paintPanel(painter, panel);
    }
    const int item = hovered() >= 0 ? hovered() : hasFocus() ? currentItem() : -1;
    if (item >= 0 && item < itemCount())
        paintBubble(painter, columnOf(item / months(), item % months()).center(), rect(), bubble(item), this);
    if (focusByKeyboard()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MonthChart::paintScale(QPainter &painter, const QRect &plot, qint64 high) const
{
    const Tokens &colours = tokens(this);
    painter.setFont(saldoscope::font(FontRole::Micro));
    painter.setPen(colours.text2);
    for (const qint64 value : roundSteps(0, high, 5).values) {
        const int y = plot.bottom() + 1 - int(std::lround(double(value) * plot.height() / double(high)));
        painter.fillRect(QRect(plot.left(), y, plot.width(), 1), value == 0 ? colours.text2 : colours.border);
        painter.drawText(QRect(0, y - 8, plot.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter, m_format.whole(value, m_currency));
    }
}

void MonthChart::paintMonths(QPainter &painter, const QRect &plot) const
{
    const Tokens &colours = tokens(this);
    painter.setFont(saldoscope::font(FontRole::Micro));
    const QFontMetrics metrics = painter.fontMetrics();
    int longest = 0; // "marras" needs more room than "Nov"
    for (Month month = 0; month < 12; ++month)
        longest = std::max(longest, metrics.horizontalAdvance(m_format.monthShort(month)) + 6);
    int every = 12;
    for (const int step : {6, 3, 2, 1}) {
        if (plot.width() * step / std::max(1, months()) >= longest)
            every = step;
    }
    for (int i = 0; i < months(); ++i) {
        const Month month = m_first + i;
        if (month % every != 0)
            continue;
        const bool year = month % 12 == 0;
        const QString text = year ? QString::number(month / 12) : m_format.monthShort(month);
        const int x = plot.left() + i * plot.width() / months();
        painter.setPen(year ? colours.text : colours.text2);
        if (x + metrics.horizontalAdvance(text) <= std::min(plot.right() + 8, width()))
            painter.drawText(QRect(x, plot.bottom() + 3, 80, 14), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void MonthChart::paintPanel(QPainter &painter, int index) const
{
    const Tokens &colours = tokens(this);
    const MonthPanel &panel = m_panels[std::size_t(index)];
    const QRect plot = plotOf(index);
    const qint64 high = highest(panel);
    if (m_small) {
        const QRect cell = cellOf(index);
        painter.setFont(saldoscope::font(FontRole::Small));
        const int note = panel.note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(panel.note) + 2;
        painter.setPen(colours.text2);
        painter.drawText(QRect(cell.right() + 1 - note, cell.top(), note, kTitle), Qt::AlignRight | Qt::AlignVCenter, panel.note);
        const bool marked = m_marked >= 0 && panel.tag == m_marked;
        painter.setFont(saldoscope::font(marked ? FontRole::SmallStrong : FontRole::Small));
        painter.setPen(marked ? colours.accent : colours.text);
        const int wide = cell.width() - note - 8;
        painter.drawText(QRect(cell.left(), cell.top(), wide, kTitle), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(panel.title, Qt::ElideRight, wide));
        painter.fillRect(QRect(plot.left(), plot.bottom() + 1, plot.width(), 1), colours.text2);
    } else {
        paintScale(painter, plot, high);
    }
    for (int month = 0; month < months(); ++month) {
        const QRect column = columnOf(index, month);
        if (!m_full[std::size_t(month)])
            paintHatch(painter, column, colours.border, devicePixelRatioF());
        const int gap = column.width() > 3 ? std::max(1, column.width() / 4) : 1;
        const int wide = std::max(1, std::min(column.width() - gap, 40));
        const int left = column.left() + (column.width() - wide) / 2;
        int bottom = plot.bottom() + 1;
        qint64 below = 0;
        for (const MonthPanel::Part &part : panel.parts) {
            const qint64 minor = part.months[std::size_t(month)];
            if (minor <= 0)
                continue;
            below += minor;
            const int top = plot.bottom() + 1 - int(std::lround(double(below) * plot.height() / double(high)));
            const bool apart = bottom - top > 4 && bottom <= plot.bottom(); // two parts never touch
            painter.fillRect(QRect(left, std::min(top, bottom - 1), wide, std::max(1, bottom - top - (apart ? 1 : 0))), inkOf(part.ink, colours));
            bottom = top;
        }
        if (hovered() == index * months() + month || (hasFocus() && currentItem() == index * months() + month)) {
            painter.setPen(QPen(colours.text, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRect(left - 1, std::min(bottom, plot.bottom()) - 1, wide + 1, plot.bottom() + 2 - bottom));
        }
    }
    paintMonths(painter, plot);
}

namespace {

constexpr int kApart = 13, kLeastApart = 5; // between two entries of a legend

} // namespace

InkLegend::InkLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void InkLegend::setEntries(std::vector<std::pair<MonthInk, QString>> entries)
{
    m_entries = std::move(entries);
    updateGeometry();
    update();
}

QSize InkLegend::sizeHint() const
{
    const QFontMetrics metrics(saldoscope::font(FontRole::Micro));
    int wide = 0;
    for (const auto &entry : m_entries)
        wide += 14 + metrics.horizontalAdvance(entry.second) + kApart;
    return {wide, 18};
}

void InkLegend::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setFont(saldoscope::font(FontRole::Micro));
    // Where they have too little room they come closer, then they lose their ends: none may be missing.
    const int count = std::max(1, int(m_entries.size()));
    const int gap = std::clamp(kApart - (sizeHint().width() - kApart - width() + count - 1) / count, kLeastApart, kApart);
    const int most = std::max(0, (width() + gap) / count - gap - 14);
    const bool tight = sizeHint().width() - count * (kApart - gap) - gap > width();
    int x = 0;
    for (const auto &entry : m_entries) {
        const QString text = tight ? painter.fontMetrics().elidedText(entry.second, Qt::ElideRight, most) : entry.second;
        const int wide = painter.fontMetrics().horizontalAdvance(text) + 2;
        painter.fillRect(QRect(x + 1, height() / 2 - 4, 8, 9), inkOf(entry.first, colours));
        painter.setPen(colours.text2);
        painter.drawText(QRect(x + 14, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += 14 + wide - 2 + gap;
    }
}

} // namespace saldoscope
