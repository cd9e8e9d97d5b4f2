// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemsdialog.h"

#include "ui/errortext.h"
#include "ui/readerphrases.h"
#include "ui/widgets/basics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAround = 6;   ///< above and below the words of a row
constexpr int kBefore = 5;   ///< where the words of the head begin

/// A path of keys may be broken behind the signs that join them; nobody sees or hears where.
QString breakable(QString path)
{
    for (const QChar sign : {u'.', u'_', u'/'})
        path.replace(sign, QString(sign) + QChar(0x200b));
    return path;
}

/// A row of words that may be several lines high, with a line below it as in our tables.
class ProblemRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // A tree view asks without a width, as if nothing were ever broken into lines.
        const auto *list = qobject_cast<const QTreeView *>(option.widget);
        constexpr int kMargins = 2 * 3; // of a text in its cell
        const int width = (list ? list->columnWidth(index.column()) : 0) - kBefore - kMargins;
        const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, shown(index));
        return {width, std::max(size::kTableRow, words.height() + 2 * kAround)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? option.palette.brush(QPalette::Highlight) : option.palette.brush(QPalette::Base));
        QStyleOptionViewItem inside = option;
        inside.rect.adjust(kBefore, kAround - 1, 0, -kAround);
        QStyledItemDelegate::paint(painter, inside, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens(option.widget).border);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shown(index);
    }

private:
    static QString shown(const QModelIndex &index) { return index.column() == 0 ? breakable(index.data().toString()) : index.data().toString(); }
};

} // namespace

ProblemsDialog::ProblemsDialog(const FileView &file, QWidget *parent)
    : QDialog(parent)
{
    const bool nothing = file.state == FileView::State::Unreadable;
    setWindowTitle(tr("What could not be read"));
    resize(920, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    const auto headed = [nothing](const QString &name) { return nothing ? tr("%1 could not be read").arg(name) : tr("%1 was read, with gaps").arg(name); };
    constexpr int kName = 520;
    const QFontMetrics metrics(saldoscope::font(FontRole::Heading));
    auto *heading = new TextLabel(headed(metrics.elidedText(file.name, Qt::ElideMiddle, kName)), FontRole::Heading);
    heading->setToolTip(file.name);
    heading->setAccessibleName(headed(file.name));
    column->addWidget(heading);
    auto *line = new TextLabel(nothing ? tr("Nothing of it is used. Ask for the file again, or try another format.")
                                       : tr("Everything else of the file is used. What is listed here is not in any figure."),
        FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);

    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Problems"));
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHeaderLabels({tr("Where"), tr("What")});
    list->setItemDelegate(new ProblemRow(list));
    QString text = file.name + u'\n';
    int widest = 0;
    for (const Problem &problem : file.problems) {
        const QString where = problem.where.isEmpty() ? tr("whole file") : readerPlace(problem.where);
        auto *item = new QTreeWidgetItem(list, {where, problemText(problem)});
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
        item->setTextAlignment(1, Qt::AlignLeft | Qt::AlignTop);
        widest = std::max(widest, list->fontMetrics().horizontalAdvance(where));
        text += where + u": "_s + problemText(problem) + u'\n';
    }
    if (file.problemCount > file.problems.size())
        new QTreeWidgetItem(list, {QString(), tr("and %n more", "", int(file.problemCount - file.problems.size()))});
    list->header()->resizeSection(0, std::clamp(widest + 20, 120, 300)); // paths of JSON are long
    connect(list->header(), &QHeaderView::sectionResized, list, &QTreeWidget::doItemsLayout);
    column->addWidget(list, 1);

    auto *row = new QHBoxLayout;
    QPushButton *copy = makeButton(ButtonRole::Quiet, tr("Copy list"), u"copy"_s, this);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    list->setFocus();
}

} // namespace saldoscope
