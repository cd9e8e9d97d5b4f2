// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuredrawer.h"

#include "insights/packs.h"
#include "insights/shielding.h"
#include "ui/format.h"
#include "ui/models/figurewords.h"
#include "ui/models/words.h"
#include "ui/widgets/hairline.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 190;
constexpr int kLineHeight = 20;
constexpr std::size_t kMostRows = 40; ///< more than ever fit

/// Where a text may go on in the next line: behind a space, and behind the signs that join the parts of a member's name.
qsizetype breakIn(const QString &text, const QFontMetrics &metrics, int width)
{
    qsizetype at = 0;
    for (qsizetype i = 1; i < text.size() && metrics.horizontalAdvance(text.left(i)) <= width; ++i) {
        if (QStringView(u" ._-/").contains(text[i - 1]) && text[i] != u' ')
            at = i;
    }
    return at;
}

/// The text in so many lines at most, the first of them narrower; what is left over for the last one loses its middle.
QStringList broken(QString text, const QFontMetrics &metrics, int first, int width, int most)
{
    QStringList lines;
    while (!text.isEmpty()) {
        const int room = lines.isEmpty() ? first : width;
        const bool last = lines.size() + 1 >= most;
        if (metrics.horizontalAdvance(text) <= room || last)
            return lines << metrics.elidedText(text, Qt::ElideMiddle, room);
        const qsizetype at = breakIn(text, metrics, room);
        if (at == 0 && !lines.isEmpty())
            return lines << metrics.elidedText(text, Qt::ElideMiddle, room);
        lines += text.left(at).trimmed(); // nothing of it beside a long name
        text = text.mid(at);
    }
    return lines;
}

} // namespace

/// Names at the left, values at the right. A long value goes on below itself while there is room, and then gives up its middle.
class FigureDrawer::Lines final : public QWidget
{
public:
    using Line = std::pair<QString, QString>;
    explicit Lines(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void set(std::vector<Line> lines)
    {
        m_lines = std::move(lines);
        QStringList spoken;
        for (const Line &line : m_lines)
            spoken += u"%1: %2"_s.arg(line.first, line.second);
        setAccessibleDescription(spoken.join(u". "_s));
        setToolTip(spoken.join(u'\n'));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colours = tokens(this);
        QPainter painter(this);
        painter.setFont(saldoscope::font(FontRole::Small));
        const QFontMetrics metrics = painter.fontMetrics();
        int y = 0;
        int spare = std::max(0, height() / kLineHeight - int(m_lines.size()));
        for (const Line &line : m_lines) {
            if (y + kLineHeight > height())
                break;
            const bool fits = metrics.horizontalAdvance(line.first) + 10 + metrics.horizontalAdvance(line.second) <= width();
            const int most = fits || spare == 0 ? width() * 2 / 5 : width() * 3 / 5;
            const int left = width() - 10 - metrics.horizontalAdvance(line.second);
            const int name = std::max(left, std::min(metrics.horizontalAdvance(line.first) + 2, most));
            const int value = width() - name - 8;
            painter.setPen(colours.text2);
            painter.drawText(QRect(0, y, name, kLineHeight), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(line.first, Qt::ElideRight, name));
            painter.setPen(colours.text);
            const QStringList pieces = broken(line.second, metrics, value, width(), spare + 1);
            spare -= std::max(0, int(pieces.size()) - 1);
            for (const QString &piece : pieces) {
                painter.drawText(QRect(0, y, width(), kLineHeight), Qt::AlignRight | Qt::AlignVCenter, piece);
                y += kLineHeight;
            }
            y += pieces.isEmpty() ? kLineHeight : 0;
        }
    }

private:
    std::vector<Line> m_lines;
};

FigureDrawer::FigureDrawer(const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
    , m_which(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_explanation(new TextLabel(FontRole::Small))
    , m_formula(new QLabel)
    , m_numbers(new Lines(this))
    , m_method(new Lines(this))
    , m_rows(new EvidenceRows(format, this))
    , m_none(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setFixedHeight(kHeight);
    setObjectName(u"figureEvidence"_s);
    setAccessibleName(tr("Evidence"));
    m_which->setElided(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(13, 0, 6, 0);
    top->setSpacing(12);
    top->addWidget(new TextLabel(tr("Evidence"), FontRole::Heading));
    top->addWidget(m_which, 1);
    QPushButton *close = makeButton(ButtonRole::Quiet, {}, u"x"_s, this);
    close->setAccessibleName(tr("Close the evidence"));
    close->setToolTip(tr("Close (Space)"));
    close->setFixedSize(28, 28);
    connect(close, &QPushButton::clicked, this, &FigureDrawer::closed);
    top->addWidget(close);
    body()->setContentsMargins(1, 3, 1, 10);
    body()->setSpacing(0);
    body()->addLayout(top);
    body()->addSpacing(3);
    body()->addWidget(new Hairline(Qt::Horizontal));

    m_columns->setContentsMargins(13, 8, 13, 0);
    m_columns->setSpacing(13);
    QVBoxLayout *how = addColumn(tr("How it was worked out"), 13, false);
    m_explanation->setWordWrap(true);
    m_explanation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(11);
    m_formula->setFont(fixed);
    m_formula->setObjectName(u"formula"_s);
    m_formula->setTextFormat(Qt::PlainText);
    m_formula->setWordWrap(true);
    m_formula->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formula->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    how->addWidget(m_explanation);
    how->addWidget(m_formula, 1);
    QVBoxLayout *numbers = addColumn(tr("The numbers in it"), 10, false);
    m_numbers->setAccessibleName(tr("The numbers in it"));
    numbers->addWidget(m_numbers, 1);
    QVBoxLayout *method = addColumn(tr("Method and data"), 10, false);
    m_method->setAccessibleName(tr("Method and data"));
    method->addWidget(m_method, 1);
    QVBoxLayout *rows = addColumn(tr("Rows behind it"), 11, true);
    m_rows->setAccessibleName(tr("Rows behind it"));
    m_rows->setObjectName(u"evidenceRows"_s);
    m_all = makeButton(ButtonRole::Quiet, {}, {}, this);
    m_all->setObjectName(u"evidenceAll"_s);
    m_all->setProperty("tight", true);
    m_all->setFixedHeight(22);
    auto *link = new QHBoxLayout;
    link->addSpacing(-12); // a quiet button's words stand 12 inside it
    link->addWidget(m_all);
    link->addStretch(1);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_none->setObjectName(u"noRows"_s);
    rows->addWidget(m_rows, 1);
    rows->addWidget(m_none, 1);
    rows->addLayout(link);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT rowsWanted(m_behind); });
    connect(m_rows, &EvidenceRows::picked, this, [this](Row row) { Q_EMIT rowsWanted({row}); });
    body()->addLayout(m_columns, 1);
    showNothing();
}

QVBoxLayout *FigureDrawer::addColumn(const QString &title, int stretch, bool last)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *label = new TextLabel(title, FontRole::SmallStrong);
    label->setElided(true);
    column->addWidget(label);
    m_columns->addLayout(column, stretch);
    if (!last) {
        m_hairs.push_back(new Hairline(Qt::Vertical));
        m_columns->addWidget(m_hairs.back());
    }
    return column;
}

bool FigureDrawer::standsBeside(const QWidget *page)
{
    constexpr int kWide = 1680;
    return page->window()->width() >= kWide;
}

void FigureDrawer::setBeside(bool beside)
{
    if (beside == m_beside)
        return;
    m_beside = beside;
    setMinimumSize(beside ? QSize(kWidthBeside, kHeight) : QSize(0, kHeight));
    setMaximumSize(beside ? QSize(kWidthBeside, QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, kHeight));
    m_columns->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (Hairline *hair : m_hairs)
        hair->lie(beside ? Qt::Horizontal : Qt::Vertical);
}

void FigureDrawer::showNothing()
{
    m_which->setText(tr("Choose a line to see what it rests on"));
    m_explanation->clear();
    m_formula->clear();
    m_numbers->set({});
    m_method->set({});
    m_rows->setRows(nullptr, {});
    m_rows->show();
    m_none->hide();
    m_all->hide();
    m_behind.clear();
}

void FigureDrawer::show(const Analysis &analysis, const Evidence &evidence)
{
    const Figure &figure = evidence.figure;
    m_which->setText(evidence.value.isEmpty() ? evidence.title : tr("%1: %2", "figure, value").arg(evidence.title, evidence.value));
    m_explanation->setText(evidence.explanation);
    m_explanation->setVisible(!evidence.explanation.isEmpty());
    QString formula = formulaText(figure, m_format);
    if (!formula.contains(u'='))
        formula.clear(); // the value alone stands above already
    m_formula->setText(formula);
    m_formula->setToolTip(formula);
    m_formula->setAccessibleName(tr("Formula: %1").arg(formula));

    std::vector<Lines::Line> numbers = termLines(figure, m_format);
    numbers.insert(numbers.end(), evidence.facts.begin(), evidence.facts.end());
    if (numbers.empty() && !evidence.behind().empty())
        numbers.emplace_back(tr("Read off the rows"), QString());
    m_numbers->set(std::move(numbers));

    std::vector<Lines::Line> method;
    if (figure.window.known())
        method.emplace_back(tr("Days"), m_format.period(figure.window));
    if (figure.observations > 0)
        method.emplace_back(tr("Observations"), m_format.count(figure.observations));
    if (figure.known())
        method.emplace_back(tr("How sure"), tr("%1 of 100").arg(figure.confidence));
    if (!figure.method.isEmpty())
        method.emplace_back(tr("Method"), figure.method);
    // A lender's packs that decided rows behind the figure are among what it rests on.
    const QStringList tables = figure.tables + packsBehind(analysis, evidence.behind());
    method.emplace_back(tr("Tables"), tables.isEmpty() ? tr("none") : tables.join(u", "_s));
    m_method->set(std::move(method));

    m_behind = evidence.behind();
    m_rows->setRows(&analysis, m_behind);
    m_all->setText(tr("Show the %n rows", "", int(m_behind.size())));
    m_all->setVisible(!m_behind.empty());
    m_rows->setVisible(!m_behind.empty());
    m_none->setVisible(m_behind.empty());
    m_none->setText(!figure.tables.isEmpty() ? tr("None: it comes from a table, not from the statements.")
            : figure.known()                 ? tr("None: it was entered, or reckoned from figures that have rows of their own.")
                                             : tr("None were seen."));
}

EvidenceRows::EvidenceRows(const Format &format, QWidget *parent)
    : ItemCanvas(parent)
    , m_format(format)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void EvidenceRows::setRows(const Analysis *analysis, const std::vector<Row> &rows)
{
    m_shown.clear();
    if (analysis) {
        const Rows &booked = analysis->ledger().booked();
        std::vector<Row> newest(rows.begin(), rows.end());
        std::ranges::stable_sort(newest, std::ranges::greater(), [&](Row row) { return booked.day(row); });
        newest.resize(std::min(newest.size(), kMostRows));
        for (const Row row : newest) {
            const QString name = analysis->ledger().texts().string(booked.counterparty[row]);
            const bool shielded = isShielded(*analysis, row);
            const QString who = shielded ? tr("shielded") : name.isEmpty() ? analysis->ledger().texts().string(booked.text[row]) : name;
            m_shown.push_back({row, booked.day(row) == kNoDay ? tr("no date") : m_format.isoDate(booked.day(row)), m_format.privacy() ? u"•••••"_s : who,
                m_format.whole(booked.minor[row], booked.currency[row])});
        }
    }
    setCurrentItem(-1);
    itemsChanged();
}

QString EvidenceRows::itemText(int item) const
{
    const Shown &shown = m_shown[std::size_t(item)];
    return u"%1, %2, %3"_s.arg(shown.day, shown.who, shown.amount);
}

int EvidenceRows::itemAt(QPoint point) const
{
    const int item = point.y() / kHeight;
    return rect().contains(point) && item < itemCount() && (item + 1) * kHeight <= height() ? item : -1;
}

void EvidenceRows::activate(int item)
{
    if (item >= 0 && item < itemCount())
        Q_EMIT picked(m_shown[std::size_t(item)].row);
}

int EvidenceRows::itemFor(int key, Qt::KeyboardModifiers modifiers) const
{
    const int fitting = std::clamp(height() / kHeight, 1, std::max(1, itemCount()));
    const int item = key == Qt::Key_Left || key == Qt::Key_Right ? -1 : ItemCanvas::itemFor(key, modifiers);
    return std::min(item, fitting - 1);
}

void EvidenceRows::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setFont(saldoscope::font(FontRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int dayWidth = metrics.horizontalAdvance(u"2026-00-00"_s) + 10;
    for (int i = 0; i < itemCount() && (i + 1) * kHeight <= height(); ++i) {
        const Shown &shown = m_shown[std::size_t(i)];
        const QRect row = itemRect(i);
        if (i == hovered())
            painter.fillRect(row, colours.hover);
        const int amount = metrics.horizontalAdvance(shown.amount) + 2;
        const int who = width() - dayWidth - amount - 8;
        painter.setPen(colours.text2);
        painter.drawText(QRect(0, row.top(), dayWidth, kHeight), Qt::AlignLeft | Qt::AlignVCenter, shown.day);
        painter.setPen(colours.text);
        painter.drawText(QRect(dayWidth, row.top(), who, kHeight), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(shown.who, Qt::ElideRight, who));
        painter.drawText(QRect(width() - amount, row.top(), amount, kHeight), Qt::AlignRight | Qt::AlignVCenter, shown.amount);
        if (focusByKeyboard() && i == currentItem()) {
            painter.setPen(QPen(colours.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(row.adjusted(1, 1, -1, -1));
        }
    }
}

} // namespace saldoscope
