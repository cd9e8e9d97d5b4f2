// SPDX-License-Identifier: GPL-3.0-or-later
// Every component in every state on one page, to be looked at: saldoscope-components [--dark] [--save FILE.png]
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *row(QVBoxLayout *column, int spacing = 8)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    column->addLayout(layout);
    return layout;
}

void buttons(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    line->addWidget(makeButton(ButtonRole::Primary, u"Primary"_s, u"plus"_s, nullptr));
    QPushButton *focused = makeButton(ButtonRole::Primary, u"Focused"_s, {}, nullptr);
    focused->setObjectName(u"focused"_s);
    line->addWidget(focused);
    line->addWidget(makeButton(ButtonRole::Secondary, u"Secondary"_s, {}, nullptr));
    QPushButton *disabled = makeButton(ButtonRole::Secondary, u"Disabled"_s, {}, nullptr);
    disabled->setEnabled(false);
    line->addWidget(disabled);
    line->addWidget(makeButton(ButtonRole::Quiet, u"Quiet"_s, {}, nullptr));
    line->addWidget(makeButton(ButtonRole::Danger, u"Remove batch…"_s, u"trash-2"_s, nullptr));
    QPushButton *menu = makeButton(ButtonRole::Secondary, u"Menu"_s, {}, nullptr);
    menu->setMenu(new QMenu(menu));
    line->addWidget(menu);
    auto *check = new QCheckBox(u"Count this account"_s);
    check->setChecked(true);
    line->addWidget(check);
    line->addWidget(new QCheckBox(u"Not this"_s));
    auto *whole = new QRadioButton(u"Whole"_s);
    whole->setChecked(true);
    line->addWidget(whole);
    line->addWidget(new QRadioButton(u"Half"_s));
    line->addStretch(1);
}

void fields(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column, 16);
    auto *plain = new Field(u"Client id"_s, new QLineEdit(u"saldo-prod-02"_s));
    plain->setHelp(u"As the provider wrote it"_s);
    auto *wrong = new Field(u"Date of birth"_s, new QLineEdit(u"31/02/1987"_s));
    wrong->setError(u"31 February does not exist"_s);
    auto *locked = new Field(u"Environment"_s, new QLineEdit(u"Production"_s));
    locked->editor()->setEnabled(false);
    locked->setHelp(u"Locked by your administrator"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"As the system"_s, u"Light"_s, u"Dark"_s});
    for (Field *field : {plain, wrong, locked, new Field(u"Theme"_s, combo)})
        line->addWidget(field, 1);
}

void chips(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    const std::pair<Tone, QString> tones[] = {{Tone::Ok, u"High confidence"_s}, {Tone::Info, u"Working"_s}, {Tone::Warn, u"Needs you"_s},
        {Tone::Bad, u"Stops here"_s}, {Tone::Neutral, u"Report filed"_s}, {Tone::Outline, u"Data 18 days old"_s}};
    for (const auto &[tone, text] : tones)
        line->addWidget(new Chip(tone, text));
    line->addWidget(new FilterChip(u"list-filter"_s, u"From chart: 1 Aug – 31 Oct"_s));
    auto *find = new QLineEdit;
    find->setProperty("tight", true);
    find->setPlaceholderText(u"Filter as you type"_s);
    line->addWidget(find);
    auto *combo = new QComboBox;
    combo->setProperty("tight", true);
    combo->addItem(u"Group: none"_s);
    line->addWidget(combo);
    line->addStretch(1);
}

QTableWidget *table()
{
    auto *made = new QTableWidget(4, 4);
    made->setHorizontalHeaderLabels({u"Date"_s, u"Counterparty"_s, u"Amount, kr"_s, u"Category"_s});
    made->verticalHeader()->hide();
    made->verticalHeader()->setMinimumSectionSize(size::kTableRow);
    made->verticalHeader()->setDefaultSectionSize(size::kTableRow);
    made->setShowGrid(false);
    made->setSortingEnabled(true);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int r = 0; r < 4; ++r) {
        made->setItem(r, 0, new QTableWidgetItem(u"2026-10-3%1"_s.arg(r)));
        made->setItem(r, 1, new QTableWidgetItem(u"Ica Nära Linné"_s));
        made->setItem(r, 2, new QTableWidgetItem(u"−829,00"_s));
        made->setItem(r, 3, new QTableWidgetItem(u"Groceries"_s));
    }
    made->selectRow(1);
    return made;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QApplication::setStyle(new SaldoscopeStyle(arguments.contains(u"--dark"_s) ? Tokens::darkTheme() : Tokens::light()));
    installFonts();
    QWidget page;
    page.resize(1166, 700);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(20, 8, 20, 12);
    column->setSpacing(12);
    auto *header = new PageHeader(u"Components"_s);
    header->setLine(u"Every state the officer can meet, once"_s);
    header->addRight(new Chip(Tone::Outline, u"Data 18 days old"_s));
    header->addRight(makeButton(ButtonRole::Secondary, u"Refresh"_s, u"refresh-cw"_s, nullptr));
    header->addRight(makeButton(ButtonRole::Primary, u"Report…"_s, u"file-text"_s, nullptr));
    column->addWidget(header);
    auto *warn = new Banner;
    warn->show(Tone::Warn, u"Limit reached"_s, u"The bank allows four fetches a day. Next try at 14:10; waiting is automatic."_s);
    warn->addAction(u"Analyse here"_s);
    auto *bad = new Banner;
    bad->show(Tone::Bad, u"Key not accepted"_s, u"Files and saved cases still work. The provider answered 401 to the test call."_s);
    bad->addAction(u"Copy details"_s);
    bad->addAction(u"Check credentials"_s);
    column->addWidget(warn);
    column->addWidget(bad);
    buttons(column);
    fields(column);
    chips(column);
    QHBoxLayout *line = row(column, 12);
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(u"A card"_s, FontRole::Heading));
    card->body()->addWidget(new TextLabel(u"28 400 kr"_s, FontRole::Figure));
    card->body()->addWidget(new TextLabel(u"a month, steady"_s, FontRole::Small, TextTone::Text2));
    card->body()->addStretch(1);
    line->addWidget(card, 1);
    auto *empty = new EmptyState(u"inbox"_s, u"No transactions yet"_s, u"They appear when a bank or a file has been read. Two lanes are at work."_s);
    empty->setAction(u"Go to Progress"_s, ButtonRole::Quiet);
    line->addWidget(empty, 1);
    line->addWidget(table(), 2);
    page.show();
    page.setAttribute(Qt::WA_KeyboardFocusChange);
    page.findChild<QWidget *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
    const auto save = arguments.indexOf(u"--save"_s);
    if (save > 0 && save + 1 < arguments.size()) {
        QTimer::singleShot(300, &page, [&] {
            page.grab().save(arguments[save + 1]);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
