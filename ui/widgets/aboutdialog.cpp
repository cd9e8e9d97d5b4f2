// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/aboutdialog.h"

#include "insights/knowledge.h"
#include "ui/widgets/basics.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct AboutWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::About)
};

/// A dialog with a title, room for content and one button that closes it.
struct Sheet {
    Sheet(QWidget *parent, const QString &title, int width)
        : dialog(new QDialog(parent))
        , column(new QVBoxLayout(dialog))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(title);
        dialog->setMinimumWidth(width);
        column->setContentsMargins(20, 16, 20, 16);
        column->setSpacing(8);
        column->addWidget(new TextLabel(title, FontRole::Heading));
    }
    void open()
    {
        QPushButton *close = makeButton(ButtonRole::Secondary, AboutWords::tr("Close"), {}, dialog);
        close->setDefault(true);
        QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
        column->addSpacing(8);
        column->addWidget(close, 0, Qt::AlignRight);
        close->setFocus(Qt::OtherFocusReason);
        dialog->open();
    }
    QDialog *dialog;
    QVBoxLayout *column;
};

TextLabel *line(const QString &text, FontRole role = FontRole::Body, TextTone tone = TextTone::Text2)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWordWrap(true);
    return label;
}

/// Actions with keys, submenus included, in the order of the menus.
void collect(const QList<QAction *> &actions, std::vector<std::pair<QString, QString>> &rows)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), rows);
        else if (!action->shortcut().isEmpty())
            rows.emplace_back(action->text().remove(u'&').remove(u'…'), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
}

} // namespace

void showAbout(QWidget *parent, const Knowledge *knowledge)
{
    Sheet sheet(parent, AboutWords::tr("About Saldoscope"), 480);
    sheet.column->addWidget(line(AboutWords::tr("Version %1, with Qt %2").arg(QStringLiteral(SALDOSCOPE_VERSION), QString::fromLatin1(qVersion())), FontRole::Body, TextTone::Text));
    sheet.column->addWidget(line(AboutWords::tr("Bank insights at the desk of a loan officer. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.")));
    const QStringList versions = knowledge ? knowledge->versions() : QStringList();
    if (!versions.isEmpty()) {
        sheet.column->addSpacing(4);
        sheet.column->addWidget(line(AboutWords::tr("The engine works with"), FontRole::SmallStrong, TextTone::Text));
        sheet.column->addWidget(line(versions.join(u'\n'), FontRole::Small));
    }
    sheet.open();
}

void showLicences(QWidget *parent)
{
    Sheet sheet(parent, AboutWords::tr("Licences"), 720);
    const std::pair<QString, QString> texts[] = {{AboutWords::tr("Whose work is inside"), u"third-party.md"_s}, {u"Saldoscope: GPL-3.0-or-later"_s, u"saldoscope.txt"_s},
        {u"Saldoscope Sans: OFL-1.1"_s, u"font.txt"_s}, {u"Lucide: ISC"_s, u"icons.txt"_s}, {u"name-suggestion-index: BSD-3-Clause"_s, u"merchants.md"_s}};
    auto *choice = new QComboBox;
    choice->setAccessibleName(AboutWords::tr("Licence"));
    for (const auto &[name, file] : texts)
        choice->addItem(name, file);
    auto *text = new QTextBrowser;
    text->setOpenLinks(false);
    text->setAccessibleName(AboutWords::tr("Text of the licence"));
    text->setTabChangesFocus(true);
    text->setMinimumHeight(360);
    text->setFont(saldoscope::font(FontRole::Small));
    const auto show = [choice, text] {
        QFile file(u":/saldoscope/licences/"_s + choice->currentData().toString());
        const QString words = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        if (file.fileName().endsWith(u".md"))
            text->setMarkdown(words);
        else
            text->setPlainText(words);
    };
    QObject::connect(choice, &QComboBox::currentIndexChanged, text, show);
    show();
    sheet.column->addWidget(choice, 0, Qt::AlignLeft);
    sheet.column->addWidget(text, 1);
    sheet.open();
}

void showKeyboard(QWidget *parent, const QMenuBar *menus)
{
    std::vector<std::pair<QString, QString>> rows;
    collect(menus->actions(), rows);
    const QString onCharts = AboutWords::tr("Move on a chart, in a table, in the rail");
    rows.insert(rows.end(), {{onCharts, AboutWords::tr("Arrows, Home, End")}, {AboutWords::tr("Show what is behind a mark or a row"), AboutWords::tr("Enter")},
                                {AboutWords::tr("Remove all filters"), AboutWords::tr("Esc")}, {AboutWords::tr("Remove the filter that has the focus"), AboutWords::tr("Del")}});
    Sheet sheet(parent, AboutWords::tr("Keyboard"), 480);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &[what, keys] : rows) {
        grid->addWidget(new TextLabel(what, FontRole::Small, TextTone::Text2), row, 0);
        grid->addWidget(new TextLabel(keys, FontRole::SmallStrong), row++, 1);
    }
    sheet.column->addLayout(grid);
    sheet.open();
}

} // namespace saldoscope
