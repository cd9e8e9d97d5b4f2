// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>
#include <QWheelEvent>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

enum class Role { Primary, Secondary, Quiet, Danger, FilledDanger };

Role roleOf(const QWidget *widget)
{
    const QString word = widget ? widget->property("role").toString() : QString();
    if (word == u"primary")
        return Role::Primary;
    if (word == u"quiet")
        return Role::Quiet;
    if (word == u"danger")
        return Role::Danger;
    if (word == u"filled-danger")
        return Role::FilledDanger;
    return Role::Secondary;
}

bool isTight(const QWidget *widget) { return widget && widget->property("tight").toBool(); }

void rounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1, qreal radius = size::kRadiusControl)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor inkOf(Role role, bool enabled, const Tokens &t)
{
    if (!enabled)
        return t.text3;
    switch (role) {
    case Role::Primary:
    case Role::FilledDanger: return t.onAccent;
    case Role::Quiet: return t.accent;
    case Role::Danger: return t.bad;
    case Role::Secondary: return t.text;
    }
    Q_UNREACHABLE();
}

/// Buttons show their ring only after a key press, fields always.
bool showsRing(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

/// The ring of what has the keyboard: 2 px inside the control's own rectangle, and a line of surface inside it where the
/// control is filled.
void ring(QPainter *painter, const QRect &rect, bool filled, const Tokens &t, qreal radius = size::kRadiusControl)
{
    rounded(painter, rect, {}, t.focus, 2, radius);
    if (filled)
        rounded(painter, rect.adjusted(2, 2, -2, -2), {}, t.surface, 1, radius - 1);
}

/// The tick of a check box, or the dash of one that is neither on nor off.
void tick(QPainter *painter, const QRect &box, bool on, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = box.topLeft();
    if (on)
        painter->drawPolyline(QPolygonF({corner + QPointF(4, 8.5), corner + QPointF(7, 11.5), corner + QPointF(12, 5)}));
    else
        painter->drawLine(corner + QPointF(4.5, 8), corner + QPointF(11.5, 8));
    painter->restore();
}

void chevron(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(QPoint(rect.center().x() - 7, rect.center().y() - 7), iconPixmap(u"chevron-down"_s, 16, colour, ratio));
}

/// What a scroll bar lies on: the ground of what it scrolls.
QColor groundOf(const QWidget *scrollBar, const Tokens &t)
{
    for (const QWidget *at = scrollBar ? scrollBar->parentWidget() : nullptr; at; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return t.window;
}

} // namespace

SaldoscopeStyle::SaldoscopeStyle(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_tokens(tokens)
{
    setObjectName(u"saldoscope"_s);
}

void SaldoscopeStyle::setTokens(const Tokens &tokens, QApplication &application)
{
    m_tokens = tokens;
    clearIconCache();
    application.setPalette(tokens.palette()); // NOLINT(readability-static-accessed-through-instance): said of the one that is given
    QPalette tip = tokens.palette();
    tip.setColor(QPalette::Window, tokens.tooltip);
    tip.setColor(QPalette::WindowText, tokens.onTooltip);
    QToolTip::setPalette(tip);
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

void SaldoscopeStyle::polish(QPalette &palette)
{
    // Qt hands over the platform's palette each time that changes, also while the program's own hides it.
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    if (dark != m_systemPaletteDark) {
        m_systemPaletteDark = dark;
        QMetaObject::invokeMethod(this, &SaldoscopeStyle::systemPaletteChanged, Qt::QueuedConnection);
    }
    palette = m_tokens.palette();
}

void SaldoscopeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QSlider *>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

/// Who turns the wheel wants to read on. Only a slider that was chosen before takes it: it stands still below the pointer.
bool SaldoscopeStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    const auto *slider = qobject_cast<QSlider *>(watched);
    if (slider && slider->hasFocus())
        return false;
    event->ignore(); // goes on to what scrolls
    return true;
}

void SaldoscopeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect:
        return; // each control paints its own ring
    case PE_PanelLineEdit: {
        if (qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
            return;
        const bool bad = widget && widget->property("error").toBool();
        const bool focused = option->state & State_HasFocus;
        const QColor edge = bad ? t.bad : focused ? t.focus : enabled ? t.control : t.border;
        rounded(painter, option->rect, enabled ? t.surface : t.header, edge, bad || focused ? 2 : 1);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
    case PE_FrameGroupBox: {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        painter->save();
        painter->setPen(t.border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_FrameMenu:
        painter->save();
        painter->setPen(t.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, t.rail);
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), t.border);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.tooltip);
        if (t.dark) {
            painter->setPen(t.border);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            break;
        if (item->state & State_Selected)
            painter->fillRect(option->rect, t.selection);
        else if (item->state & State_MouseOver)
            painter->fillRect(option->rect, t.hover);
        else if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        return;
    }
    case PE_IndicatorCheckBox: {
        const QRect box(option->rect.left(), option->rect.center().y() - 7, 16, 16);
        const bool on = option->state & (State_On | State_NoChange);
        rounded(painter, box, on ? (enabled ? t.accent : t.control) : t.surface, on ? QColor() : enabled ? t.control : t.border, 1, size::kRadiusSwatch);
        if (on)
            tick(painter, box, option->state & State_On, t.onAccent);
        if (showsRing(option))
            ring(painter, box, on, t, size::kRadiusSwatch);
        return;
    }
    case PE_IndicatorRadioButton: {
        const QRect box(option->rect.left(), option->rect.center().y() - 7, 16, 16);
        const bool on = option->state & State_On;
        rounded(painter, box, t.surface, on ? t.accent : enabled ? t.control : t.border, on ? 5 : 1, 8);
        if (showsRing(option))
            ring(painter, box, false, t, 8);
        return;
    }
    case PE_IndicatorBranch: {
        if (option->state & State_Children)
            painter->drawPixmap(QPoint(option->rect.center().x() - 7, option->rect.center().y() - 7),
                iconPixmap(option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s, 14, t.text2, painter->device()->devicePixelRatioF()));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SaldoscopeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && (option->state & State_MouseOver);
    const bool pressed = enabled && (option->state & (State_Sunken | State_On));
    const qreal ratio = painter->device()->devicePixelRatioF();
    switch (element) {
    case CE_PushButtonBevel: {
        const Role role = roleOf(widget);
        const QRect rect = option->rect;
        if (role == Role::Primary)
            rounded(painter, rect, !enabled ? t.neutralSoft : hovered || pressed ? t.accentHover : t.accent, {});
        else if (role == Role::FilledDanger)
            rounded(painter, rect, !enabled ? t.neutralSoft : t.bad, {});
        else if (role == Role::Quiet)
            rounded(painter, rect, pressed ? t.selection : hovered ? t.hover : QColor(), {});
        else
            rounded(painter, rect, pressed ? t.selection : hovered ? t.hover : t.surface, !enabled ? t.border : t.control);
        if (showsRing(option))
            ring(painter, rect, role == Role::Primary || role == Role::FilledDanger, t);
        return;
    }
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const Role role = roleOf(widget);
        const QColor ink = inkOf(role, enabled, t);
        const QString iconName = widget ? widget->property("icon-name").toString() : QString();
        const int side = button->icon.isNull() ? 0 : button->iconSize.width();
        const bool menu = button->features & QStyleOptionButton::HasMenu;
        const int gap = side > 0 && !button->text.isEmpty() ? 6 : 0;
        const QFontMetrics metrics = button->fontMetrics;
        const int textWidth = metrics.size(Qt::TextShowMnemonic, button->text).width();
        const int whole = side + gap + textWidth + (menu ? 20 : 0);
        int x = option->rect.left() + (option->rect.width() - whole) / 2;
        if (side > 0) {
            const QPoint at(x, option->rect.center().y() - side / 2 + 1);
            if (iconName.isEmpty())
                button->icon.paint(painter, QRect(at, QSize(side, side)), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
            else
                painter->drawPixmap(at, iconPixmap(iconName, side, ink, ratio));
            x += side + gap;
        }
        painter->save();
        painter->setPen(ink);
        painter->drawText(QRect(x, option->rect.top(), textWidth + 2, option->rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, button->text);
        painter->restore();
        if (menu)
            chevron(painter, QRect(x + textWidth + 2, option->rect.top(), 20, option->rect.height()), ink);
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo)
            break;
        painter->save();
        painter->setPen(enabled ? t.text : t.text3);
        const QRect area = option->rect.adjusted(10, 0, -28, 0);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width()));
        painter->restore();
        return;
    }
    case CE_Header: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        painter->fillRect(option->rect, t.header);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
        painter->save();
        painter->setFont(saldoscope::font(FontRole::Micro));
        painter->setPen(t.text2);
        const QRect area = option->rect.adjusted(8, 0, -8, 0);
        const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
        const QFontMetrics metrics = painter->fontMetrics();
        const QString text = metrics.elidedText(header->text, Qt::ElideRight, area.width() - (sorted ? 16 : 0));
        const bool right = header->textAlignment & Qt::AlignRight;
        const int width = metrics.horizontalAdvance(text);
        const int x = right ? area.right() + 1 - width - (sorted ? 16 : 0) : area.left();
        painter->drawText(QRect(x, area.top(), width + 2, area.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        if (sorted)
            painter->drawPixmap(QPoint(x + width + 4, area.center().y() - 6),
                iconPixmap(header->sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s : u"arrow-down"_s, 12, t.text, ratio));
        painter->restore();
        return;
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.header);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.rail);
        return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        painter->fillRect(option->rect, t.rail);
        const bool active = option->state & (State_Selected | State_Sunken);
        if (active)
            rounded(painter, option->rect.adjusted(1, 2, -1, -2), t.selection, {});
        painter->setPen(enabled ? t.text : t.text3);
        // Letters are underlined while the menu bar is worked by keyboard (Alt).
        painter->drawText(option->rect, Qt::AlignCenter | (widget && widget->hasFocus() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), item->text);
        return;
    }
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator) {
            painter->fillRect(QRect(option->rect.left() + 8, option->rect.center().y(), option->rect.width() - 16, 1), t.border);
            return;
        }
        if (enabled && (option->state & State_Selected))
            rounded(painter, option->rect.adjusted(4, 1, -4, -1), t.selection, {});
        const int left = option->rect.left() + 32;
        if (item->checked)
            painter->drawPixmap(QPoint(option->rect.left() + 10, option->rect.center().y() - 7), iconPixmap(u"check"_s, 16, t.accent, ratio));
        else if (!item->icon.isNull())
            item->icon.paint(painter, QRect(option->rect.left() + 10, option->rect.center().y() - 7, 16, 16), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        const QStringList parts = item->text.split(u'\t');
        painter->setPen(enabled ? t.text : t.text3);
        painter->drawText(option->rect.adjusted(left - option->rect.left(), 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, parts.first());
        if (parts.size() > 1) {
            painter->setPen(t.text3);
            painter->drawText(option->rect.adjusted(0, 0, -14, 0), Qt::AlignRight | Qt::AlignVCenter, parts.last());
        }
        if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
            painter->drawPixmap(QPoint(option->rect.right() - 22, option->rect.center().y() - 7), iconPixmap(u"chevron-right"_s, 14, t.text2, ratio));
        return;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::HLine) {
            painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1), t.border);
            return;
        }
        break;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SaldoscopeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    const bool enabled = option->state & State_Enabled;
    if (control == CC_ComboBox) {
        const bool focused = option->state & State_HasFocus;
        const bool hovered = enabled && (option->state & State_MouseOver);
        const bool bad = widget && widget->property("error").toBool();
        rounded(painter, option->rect, !enabled ? t.header : hovered ? t.hover : t.surface, bad ? t.bad : focused ? t.focus : enabled ? t.control : t.border, focused || bad ? 2 : 1);
        chevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), enabled ? t.text2 : t.text3);
        return;
    }
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, groundOf(widget, t));
        const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool horizontal = option->state & State_Horizontal;
        const bool hot = option->state & (State_MouseOver | State_Sunken);
        rounded(painter, horizontal ? handle.adjusted(2, 3, -2, -3) : handle.adjusted(3, 2, -3, -2), hot ? t.text3 : t.control, {}, 1, 3);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect SaldoscopeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            int handle = range > 0 ? int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)) : length;
            handle = std::clamp(handle, std::min(28, length), length);
            const int start = range > 0 ? sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown) : 0;
            const auto part = [&](int from, int size) {
                return horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height()) : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
            };
            switch (subControl) {
            case SC_ScrollBarSlider: return part(start, handle);
            case SC_ScrollBarGroove: return bar->rect;
            case SC_ScrollBarSubPage: return part(0, start);
            case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
            default: return {};
            }
        }
    }
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxArrow)
            return {option->rect.right() - 27, option->rect.top(), 24, option->rect.height()};
        if (subControl == SC_ComboBoxEditField)
            return option->rect.adjusted(10, 2, -28, -2);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect SaldoscopeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        return option->rect.adjusted(9, 2, -9, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize SaldoscopeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int height = isTight(widget) ? size::kButtonTight : size::kButton;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const int side = button->icon.isNull() ? 0 : button->iconSize.width();
        const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        const int gap = side > 0 && text > 0 ? 6 : 0;
        const int menu = button->features & QStyleOptionButton::HasMenu ? 20 : 0;
        const int pad = roleOf(widget) == Role::Quiet ? 16 : 24;
        return {side + gap + text + menu + pad, height};
    }
    case CT_LineEdit:
        return {std::max(size.width(), 80), height};
    case CT_ComboBox:
        return {size.width() + 10 + 28, height};
    case CT_MenuBarItem:
        return {size.width() + 16, size::kMenuBar};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {own.width() + 20, 28};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int SaldoscopeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return qobject_cast<const QLineEdit *>(widget) ? 2 : 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize: return 16;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuVMargin: return 4;
    case PM_MenuPanelWidth: return 1;
    case PM_HeaderMargin: return 8;
    case PM_TreeViewIndentation: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SaldoscopeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon SaldoscopeStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    if (standard == SP_LineEditClearButton)
        return icon(u"x"_s);
    return QProxyStyle::standardIcon(standard, option, widget);
}

} // namespace saldoscope
