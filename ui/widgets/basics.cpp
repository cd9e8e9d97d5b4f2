// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(TextTone tone, const Tokens &t)
{
    switch (tone) {
    case TextTone::Text: return t.text;
    case TextTone::Text2: return t.text2;
    case TextTone::Text3: return t.text3;
    case TextTone::Ok: return t.ok;
    case TextTone::Warn: return t.warn;
    case TextTone::Bad: return t.bad;
    case TextTone::Accent: return t.accent;
    }
    Q_UNREACHABLE();
}

struct ToneLook { QColor fill, ink, edge; QString icon; };

ToneLook lookOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Neutral: return {t.neutralSoft, t.text2, {}, {}};
    case Tone::Info: return {t.accentSoft, t.accent, {}, u"info"_s};
    case Tone::Ok: return {t.okSoft, t.ok, {}, u"circle-check"_s};
    case Tone::Warn: return {t.warnSoft, t.warn, {}, u"triangle-alert"_s};
    case Tone::Bad: return {t.badSoft, t.bad, {}, u"octagon-alert"_s};
    case Tone::Outline: return {{}, t.text2, t.border, u"clock"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(FontRole role, TextTone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setFont(saldoscope::font(role));
    setTextFormat(Qt::PlainText);
}

TextLabel::TextLabel(const QString &text, FontRole role, TextTone tone, QWidget *parent)
    : TextLabel(role, tone, parent)
{
    setText(text);
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

void TextLabel::setElided(bool on)
{
    m_elided = on;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(24, size.height()) : size;
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? colourOf(m_tone, tokens(this)) : tokens(this).text3);
    const QRect area = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    QString shown = text();
    if (m_elided) {
        shown = fontMetrics().elidedText(shown, Qt::ElideRight, area.width());
        setToolTip(shown == text() ? QString() : text());
    }
    painter.drawText(area, int(alignment()) | (wordWrap() ? int(Qt::TextWordWrap) : 0), shown);
}

IconLabel::IconLabel(QString iconName, int side, TextTone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(iconName))
    , m_side(side)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &iconName, TextTone tone)
{
    m_icon = iconName;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPoint corner((width() - m_side) / 2, (height() - m_side) / 2);
    painter.drawPixmap(corner, iconPixmap(m_icon, m_side, colourOf(m_tone, tokens(this)), devicePixelRatioF()));
}

bool showsFocus(const QWidget *widget) { return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange); }

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(size::kCardPadding, size::kCardPadding, size::kCardPadding, size::kCardPadding);
    m_body->setSpacing(4);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::kRadiusCard, size::kRadiusCard);
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(Tone tone, const QString &text, QWidget *parent)
    : Chip(parent)
{
    set(tone, text);
}

void Chip::set(Tone tone, const QString &text, const QString &iconName)
{
    m_tone = tone;
    m_text = text;
    m_icon = iconName;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const QString &text, bool withIcon)
{
    const QFontMetrics metrics(saldoscope::font(FontRole::Small));
    return {metrics.horizontalAdvance(text) + (withIcon ? 14 + 5 : 0) + 14, size::kChip};
}

QSize Chip::sizeHint() const { return sizeFor(m_text, !m_icon.isEmpty() || m_tone != Tone::Neutral); }

void Chip::paint(QPainter &painter, QPoint topLeft, Tone tone, const QString &text, const Tokens &t, const QString &iconName)
{
    const ToneLook look = lookOf(tone, t);
    const QString icon = iconName.isEmpty() ? look.icon : iconName;
    const QRect area(topLeft, sizeFor(text, !icon.isEmpty()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.edge.isValid() ? QPen(look.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), size::kRadiusControl, size::kRadiusControl);
    int left = area.left() + 7;
    if (!icon.isEmpty()) {
        painter.drawPixmap(QPoint(left, area.top() + 3), iconPixmap(icon, 14, look.ink, painter.device()->devicePixelRatioF()));
        left += 14 + 5;
    }
    painter.setFont(saldoscope::font(FontRole::Small));
    painter.setPen(look.ink);
    painter.drawText(QRect(left, area.top(), area.right() - left, area.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QPoint(0, (height() - size::kChip) / 2), m_tone, m_text, tokens(this), m_icon);
}

FilterChip::FilterChip(QString iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(std::move(iconName))
{
    setText(text);
    setAccessibleName(tr("Filter: %1").arg(text));
    setAccessibleDescription(tr("Press to remove"));
    setToolTip(tr("Remove this filter (Delete)"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    return {QFontMetrics(saldoscope::font(FontRole::Small)).horizontalAdvance(text()) + 8 + 14 + 6 + 6 + 14 + 8, size::kFilterChip};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = showsFocus(this);
    painter.setPen(QPen(ring ? t.focus : t.accent, ring ? 2 : 1));
    painter.setBrush(underMouse() ? t.selection : t.accentSoft);
    const qreal inset = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), size::kRadiusControl, size::kRadiusControl);
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(QPoint(8, (height() - 14) / 2), iconPixmap(m_icon, 14, t.accent, ratio));
    painter.drawPixmap(QPoint(width() - 8 - 14, (height() - 14) / 2), iconPixmap(u"x"_s, 14, t.accent, ratio));
    painter.setFont(saldoscope::font(FontRole::Small));
    painter.setPen(t.text);
    const QRect area(8 + 14 + 6, 0, width() - 8 - 14 - 6 - 6 - 14 - 8, height());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width()));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QPushButton *makeButton(ButtonRole role, const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    const QString words[] = {u"primary"_s, u"secondary"_s, u"quiet"_s, u"danger"_s};
    button->setProperty("role", words[int(role)]);
    if (!iconName.isEmpty()) {
        button->setProperty("icon-name", iconName);
        button->setIcon(icon(iconName));
        button->setIconSize({16, 16});
    }
    button->setAutoDefault(false);
    return button;
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, FontRole::Title))
    , m_line(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_right(new QHBoxLayout)
{
    setFixedHeight(size::kPageHeader);
    m_title->setElided(true);
    m_line->setElided(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->setContentsMargins(0, 0, 0, 3);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->addWidget(m_line);
    texts->addStretch(1);
    m_right->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addLayout(m_right);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }
void PageHeader::setLine(const QString &line) { m_line->setText(line); }
void PageHeader::addRight(QWidget *widget) { m_right->addWidget(widget, 0, Qt::AlignVCenter); }

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_actions(new QHBoxLayout(this))
{
    setFixedHeight(size::kBanner);
    m_actions->setContentsMargins(0, 0, 8, 0);
    m_actions->setSpacing(4);
    m_actions->addStretch(1);
    hide();
}

void Banner::show(Tone tone, const QString &what, const QString &still)
{
    m_tone = tone;
    m_what = what;
    m_still = still;
    while (m_actions->count() > 1) {
        QLayoutItem *item = m_actions->takeAt(1);
        item->widget()->deleteLater();
        delete item;
    }
    setAccessibleName(what);
    setAccessibleDescription(still);
    setToolTip(still);
    QWidget::show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *Banner::addAction(const QString &text)
{
    QPushButton *button = makeButton(ButtonRole::Quiet, text, {}, this);
    m_actions->addWidget(button);
    if (isVisible()) { // laid out before the next painting: the words end where the buttons begin
        button->show();
        m_actions->activate();
        update();
    }
    return button;
}

void Banner::clear() { hide(); }

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const ToneLook look = lookOf(m_tone, t);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill.isValid() ? look.fill : t.neutralSoft);
    painter.drawRoundedRect(rect(), size::kRadiusControl, size::kRadiusControl);
    const QString iconName = look.icon.isEmpty() ? u"info"_s : look.icon;
    painter.drawPixmap(QPoint(12, (height() - 16) / 2), iconPixmap(iconName, 16, look.ink, devicePixelRatioF()));
    int right = width() - 12;
    for (int i = 1; i < m_actions->count(); ++i)
        right = std::min(right, m_actions->itemAt(i)->widget()->x() - 8);
    painter.setFont(saldoscope::font(FontRole::Strong));
    painter.setPen(t.text);
    const int bold = painter.fontMetrics().horizontalAdvance(m_what);
    painter.drawText(QRect(38, 0, right - 38, height()), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_what, Qt::ElideRight, right - 38));
    painter.setFont(saldoscope::font(FontRole::Body));
    painter.setPen(t.text2);
    const QRect rest(38 + bold + 8, 0, right - 38 - bold - 8, height());
    if (rest.width() > 20)
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_still, Qt::ElideRight, rest.width()));
}

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, FontRole::Strong))
    , m_why(new TextLabel(why, FontRole::Body, TextTone::Text2))
    , m_column(new QVBoxLayout(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    m_why->setMaximumWidth(420);
    // A centred label is not as wide as its layout: asking it for the height at that width gives one line for three.
    QSizePolicy ownHeight = m_why->sizePolicy();
    ownHeight.setHeightForWidth(false);
    m_why->setSizePolicy(ownHeight);
    m_column->setSpacing(6);
    m_column->addStretch(1);
    m_column->addWidget(new IconLabel(iconName, 24, TextTone::Text2), 0, Qt::AlignCenter);
    m_column->addWidget(m_title, 0, Qt::AlignCenter);
    auto *centred = new QHBoxLayout; // an alignment would hide from the layout that a narrower text is a higher one
    centred->addStretch(1);
    centred->addWidget(m_why, 100);
    centred->addStretch(1);
    m_column->addLayout(centred);
    m_column->addStretch(1);
}

QPushButton *EmptyState::setAction(const QString &text, ButtonRole role)
{
    QPushButton *button = makeButton(role, text, {}, this);
    m_column->insertSpacing(m_column->count() - 1, 6);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignCenter);
    return button;
}

void EmptyState::setTexts(const QString &title, const QString &why)
{
    m_title->setText(title);
    m_why->setText(why);
}

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_row(new QHBoxLayout)
    , m_icon(new IconLabel(u"octagon-alert"_s, 14, TextTone::Bad))
    , m_line(new TextLabel(FontRole::Small, TextTone::Text3))
{
    auto *name = new TextLabel(label, FontRole::SmallStrong);
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    m_icon->hide();
    m_line->setElided(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(6);
    foot->addWidget(m_icon);
    foot->addWidget(m_line, 1);
    auto *holder = new QWidget;
    holder->setLayout(foot);
    holder->setFixedHeight(18);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(name);
    m_row->setSpacing(4);
    m_row->addWidget(editor, 1);
    column->addLayout(m_row);
    column->addWidget(holder);
}

void Field::addBeside(QWidget *widget) { m_row->addWidget(widget); }

void Field::setHelp(const QString &text)
{
    m_help = text;
    showLine();
}

void Field::setError(const QString &text)
{
    m_error = text;
    showLine();
}

void Field::setWarning(const QString &text)
{
    m_warning = text;
    showLine();
}

void Field::showLine()
{
    const bool bad = !m_error.isEmpty();
    const bool odd = !bad && !m_warning.isEmpty();
    const QString &text = bad ? m_error : odd ? m_warning : m_help;
    m_editor->setProperty("error", bad);
    m_editor->setAccessibleDescription(text);
    m_editor->update();
    m_icon->setIcon(bad ? u"octagon-alert"_s : u"triangle-alert"_s, bad ? TextTone::Bad : TextTone::Warn);
    m_icon->setVisible(bad || odd);
    m_line->setTone(bad ? TextTone::Bad : odd ? TextTone::Warn : TextTone::Text3);
    m_line->setText(text);
}

void fitHeight(QWidget &window)
{
    if (!window.layout())
        return;
    // From the innermost outwards: a layout in a layout tells of its change by an event only.
    const QList<QWidget *> inside = window.findChildren<QWidget *>();
    for (auto it = inside.crbegin(); it != inside.crend(); ++it) {
        if (QLayout *layout = (*it)->layout())
            layout->activate();
    }
    window.layout()->activate();
    window.setFixedHeight(window.layout()->totalHeightForWidth(window.width()));
}

bool Field::hasError() const { return !m_error.isEmpty(); }

} // namespace saldoscope
