// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/definitionpicker.h"

#include "ledger/categorytree.h"
#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/roomycells.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kTitleRole = Qt::UserRole + 1;
constexpr int kItemHeight = 24;

/// A small menu of a provider's categories that is searched by typing; Enter takes the marked one.
class TreeSearch final : public QFrame
{
public:
    using Taken = std::function<void(int id, const QString &title)>;
    TreeSearch(const std::vector<ProviderCategory> &categories, const QString &title, const QString &prompt, Taken taken, QWidget *parent)
        : QFrame(parent, Qt::Popup)
        , m_field(new QLineEdit)
        , m_list(new QListWidget)
        , m_taken(std::move(taken))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(u"treeSearch"_s);
        setAccessibleName(title);
        setFrameShape(QFrame::StyledPanel);
        setFixedSize(440, 330);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(8, 8, 8, 8);
        column->setSpacing(6);
        m_field->setPlaceholderText(prompt);
        m_field->setAccessibleName(prompt);
        m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
        m_field->installEventFilter(this);
        column->addWidget(m_field);
        m_list->setAccessibleName(title);
        m_list->setItemDelegate(new RoomyCells(m_list, kItemHeight));
        m_list->setUniformItemSizes(true);
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setFocusPolicy(Qt::NoFocus);
        column->addWidget(m_list);
        fill(categories);
        connect(m_field, &QLineEdit::textEdited, this, &TreeSearch::narrow);
        connect(m_list, &QListWidget::itemClicked, this, &TreeSearch::take);
        setFocusProxy(m_field);
    }

    void openBelow(const QWidget &anchor)
    {
        QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height() + 2));
        if (const QScreen *screen = anchor.screen()) {
            const QRect room = screen->availableGeometry();
            if (at.y() + height() > room.bottom())
                at.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - height() - 2);
            at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        }
        move(at);
        show();
        m_field->setFocus(Qt::PopupFocusReason);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_field || event->type() != QEvent::KeyPress)
            return QFrame::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(m_list->currentItem());
            return true;
        }
        if (key != Qt::Key_Down && key != Qt::Key_Up)
            return QFrame::eventFilter(watched, event);
        const int step = key == Qt::Key_Down ? 1 : -1;
        int row = m_list->currentRow() + step;
        while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
            row += step;
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }

private:
    void fill(const std::vector<ProviderCategory> &categories)
    {
        QHash<int, QString> titles;
        for (const ProviderCategory &category : categories)
            titles.insert(category.id, category.title);
        for (const ProviderCategory &category : categories) {
            const QString above = titles.value(category.parent);
            const QString number = QString::number(category.id);
            const QString words = category.title.isEmpty() ? number : QString(category.title + u"  "_s + number);
            auto *item = new QListWidgetItem(above.isEmpty() || category.title.startsWith(above) ? words : QString(words + u"  ·  "_s + above), m_list);
            item->setData(kIdRole, category.id);
            item->setData(kTitleRole, category.title.isEmpty() ? number : category.title);
        }
        m_list->setCurrentRow(0);
    }
    void narrow(const QString &text)
    {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        QListWidgetItem *first = nullptr;
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const bool fits = std::ranges::all_of(words, [item](const QString &word) { return item->text().contains(word, Qt::CaseInsensitive); });
            item->setHidden(!fits);
            first = first || !fits ? first : item;
        }
        m_list->setCurrentItem(first);
    }
    void take(const QListWidgetItem *item)
    {
        if (!item || item->isHidden())
            return;
        const int id = item->data(kIdRole).toInt();
        const QString title = item->data(kTitleRole).toString();
        close();
        m_taken(id, title);
    }

    QLineEdit *m_field;
    QListWidget *m_list;
    Taken m_taken;
};

} // namespace

DefinitionPicker::DefinitionPicker(const ParameterField &field, const QString &title, const CategoryTree *tree, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_key(field.key)
    , m_title(title)
    , m_standard(field.standard)
    , m_list(new QListWidget)
    , m_further(new QLineEdit)
    , m_search(makeButton(ButtonRole::Quiet, tr("Search the provider's categories"), u"search"_s, this))
    , m_field(new Field(tr("Further categories"), m_further))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(title, FontRole::Strong));
    m_list->setObjectName(field.key);
    m_list->setAccessibleName(title);
    m_list->setFixedHeight(5 * kItemHeight + 4);
    column->addWidget(m_list);
    m_search->setObjectName(field.key + u"/search"_s);
    m_search->setProperty("tight", true);
    column->addWidget(m_search, 0, Qt::AlignLeft);
    m_further->setObjectName(field.key + u"/further"_s);
    m_field->setHelp(tr("Numbers of the provider's tree, with commas between"));
    m_field->setMinimumHeight(m_field->sizeHint().height()); // the wrapped line above takes room late
    column->addWidget(m_field);
    for (const int id : field.standard) {
        const CategoryId known = tree ? tree->fromNordigen(id) : kNoCategory;
        add(id, known == kNoCategory ? tr("Category %1").arg(id) : tree->title(known, format.language()), true);
    }
    connect(m_list, &QListWidget::itemChanged, this, &DefinitionPicker::check);
    connect(m_further, &QLineEdit::textChanged, this, &DefinitionPicker::check);
    connect(m_search, &QPushButton::clicked, this, &DefinitionPicker::treeWanted);
}

void DefinitionPicker::add(int id, const QString &title, bool ticked)
{
    auto *item = new QListWidgetItem(title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(kIdRole, id);
    item->setSizeHint({0, kItemHeight});
    item->setToolTip(tr("Category %1").arg(id));
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    m_list->addItem(item);
}

void DefinitionPicker::choose(const std::vector<int> &ids)
{
    const auto isIn = [](const std::vector<int> &list, int id) { return std::ranges::find(list, id) != list.end(); };
    QStringList further;
    {
        const QSignalBlocker quiet(m_list);
        std::vector<int> shown;
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            shown.push_back(item->data(kIdRole).toInt());
            item->setCheckState(isIn(ids, shown.back()) ? Qt::Checked : Qt::Unchecked);
        }
        for (const int id : ids)
            if (!isIn(shown, id))
                further += QString::number(id);
    }
    m_further->setText(further.join(u", "_s));
    check();
}

std::optional<std::vector<int>> DefinitionPicker::chosen() const
{
    std::vector<int> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(row)->data(kIdRole).toInt());
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QStringList further = m_further->text().split(separators, Qt::SkipEmptyParts);
    for (const QString &text : further) {
        bool fine = false;
        const int id = text.toInt(&fine);
        if (!fine || id <= 0)
            return std::nullopt;
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

void DefinitionPicker::check()
{
    m_field->setError(chosen() ? QString() : tr("Whole numbers, such as 85"));
    Q_EMIT changed();
}

void DefinitionPicker::setSearching(bool on) { m_search->setEnabled(!on); }

void DefinitionPicker::say(const QString &trouble) { m_field->setWarning(trouble); }

void DefinitionPicker::search(const std::vector<ProviderCategory> &categories)
{
    auto *search = new TreeSearch(categories, m_title, tr("Type a category"), [this](int id, const QString &title) {
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            if (item->data(kIdRole).toInt() == id) {
                item->setCheckState(Qt::Checked);
                return m_list->setCurrentRow(row);
            }
        }
        add(id, title, true);
        m_list->setCurrentRow(m_list->count() - 1);
        check();
    }, this);
    search->openBelow(*m_search);
}

} // namespace saldoscope
