// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/categorychooser.h"

#include "ui/models/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kFamilyRole = Qt::UserRole + 1;
constexpr int kSearchRole = Qt::UserRole + 2;
constexpr int kParentRole = Qt::UserRole + 3;
constexpr int kTakeBack = -1;

/// Swatch, title, and at the right what it belongs to.
class ChooserDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {280, size::kTableRow}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? colours.selection : colours.hover);
        const int middle = option.rect.center().y();
        const int family = index.data(kFamilyRole).toInt();
        if (family >= 0)
            painter->fillRect(QRect(option.rect.left() + 10, middle - 5, 10, 10), colours.family[std::size_t(family)]);
        else
            painter->drawPixmap(QPoint(option.rect.left() + 8, middle - 7), iconPixmap(u"undo-2"_s, 14, colours.text2, painter->device()->devicePixelRatioF()));
        QRect area = option.rect.adjusted(30, 0, -10, 0);
        painter->setFont(saldoscope::font(FontRole::Small));
        painter->setPen(colours.text2);
        const QString parent = index.data(kParentRole).toString();
        const int parentWidth = std::min(area.width() / 2, painter->fontMetrics().horizontalAdvance(parent) + 2);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, painter->fontMetrics().elidedText(parent, Qt::ElideRight, parentWidth));
        area.setRight(area.right() - parentWidth - 10);
        painter->setFont(saldoscope::font(index.data(Qt::FontRole).toBool() ? FontRole::Strong : FontRole::Body));
        painter->setPen(colours.text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
};

} // namespace

CategoryChooser::CategoryChooser(const Analysis &analysis, const Format &format, CategoryId current, bool canTakeBack, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"categoryChooser"_s);
    setAccessibleName(tr("Choose a category"));
    m_field->setPlaceholderText(tr("Type a category"));
    m_field->setAccessibleName(tr("Type a category"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setItemDelegate(new ChooserDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFixedSize(360, 330);

    const CategoryTree &tree = analysis.knowledge->tree();
    if (canTakeBack) {
        auto *back = new QListWidgetItem(tr("Take my choice back"), m_list);
        back->setData(kIdRole, kTakeBack);
        back->setData(kFamilyRole, -1);
    }
    QListWidgetItem *marked = nullptr;
    for (std::size_t id = 0; id < tree.all().size(); ++id) {
        const Category &category = tree.all()[id];
        auto *item = new QListWidgetItem(categoryTitle(analysis, CategoryId(id), format), m_list);
        const QString above = category.parent == kNoCategory ? QString() : categoryTitle(analysis, category.parent, format);
        item->setData(kIdRole, int(id));
        item->setData(kFamilyRole, familyOf(category.key));
        item->setData(kParentRole, above);
        item->setData(kSearchRole, QStringList {item->text(), above, category.titleEn}.join(u' '));
        item->setData(Qt::AccessibleTextRole, above.isEmpty() ? item->text() : QStringList {item->text(), above}.join(u", "_s));
        if (CategoryId(id) == current) {
            item->setData(Qt::FontRole, true);
            marked = item;
        }
    }
    m_list->setCurrentItem(marked ? marked : m_list->item(0));
    connect(m_field, &QLineEdit::textEdited, this, &CategoryChooser::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CategoryChooser::take);
    setFocusProxy(m_field);
}

void CategoryChooser::openAt(const QPoint &globalPos)
{
    QPoint at = globalPos;
    if (const QScreen *screen = QGuiApplication::screenAt(globalPos)) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), room.right() - width()));
        at.setY(std::clamp(at.y(), room.top(), room.bottom() - height()));
    }
    move(at);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void CategoryChooser::narrow(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString searched = item->data(kSearchRole).toString();
        const bool fits = words.isEmpty() || std::all_of(words.begin(), words.end(), [&searched](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        // What begins with the word beats what merely holds it.
        if (fits && (!first || (!first->text().startsWith(text, Qt::CaseInsensitive) && item->text().startsWith(text, Qt::CaseInsensitive))))
            first = item;
    }
    m_list->setCurrentItem(first);
}

void CategoryChooser::take(const QListWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    const int id = item->data(kIdRole).toInt();
    close();
    Q_EMIT chosen(id == kTakeBack ? kNoCategory : CategoryId(id));
}

bool CategoryChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        int step = 0;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: take(m_list->currentItem()); return true;
        case Qt::Key_Down: step = 1; break;
        case Qt::Key_Up: step = -1; break;
        default: return QFrame::eventFilter(watched, event);
        }
        for (int i = m_list->currentRow() + step; i >= 0 && i < m_list->count(); i += step) {
            if (!m_list->item(i)->isHidden()) {
                m_list->setCurrentRow(i);
                break;
            }
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace saldoscope
