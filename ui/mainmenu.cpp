// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus: every action, its words and its keys in one place.
#include "ui/mainwindow.h"

#include "ui/pages/sharesdialog.h"
#include "ui/widgets/aboutdialog.h"

#include <QActionGroup>
#include <QMenuBar>

namespace saldoscope {

using namespace Qt::StringLiterals;

QAction *MainWindow::go(QMenu *menu, PageId page, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text, this, [this, page] { showPage(page); });
    action->setShortcut(shortcut);
    if (needsCase(page))
        m_caseActions.push_back(action);
    return action;
}

void MainWindow::makeMenus()
{
    makeFileMenus();
    makeViewMenu();
    makeGoMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("Keyboard…"), this, [this] { showKeyboard(this, menuBar()); })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    help->addAction(tr("Licences…"), this, [this] { showLicences(this); });
    help->addSeparator();
    help->addAction(tr("About Saldoscope"), this, [this] { showAbout(this, m_desk.services.knowledge.get()); });
}

void MainWindow::makeFileMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("New case…"), this, &MainWindow::newCase)->setShortcut(QKeySequence::New);
    file->addAction(tr("Open files…"), this, &MainWindow::chooseFiles)->setShortcut(QKeySequence::Open);
    m_close = file->addAction(tr("Close case"), this, &MainWindow::closeCase);
    m_close->setShortcut(QKeySequence::Close);
    m_caseActions.push_back(m_close);
    file->addSeparator();
    makeExportMenu(file);
    file->addSeparator();
    makeCare(file);
    file->addSeparator();
    file->addAction(tr("Quit"), this, &QWidget::close)->setShortcut(QKeySequence::Quit);

    QMenu *caseMenu = menuBar()->addMenu(tr("&Case"));
    m_caseActions.push_back(caseMenu->addAction(tr("Applicant…"), this, [this] { editCase(m_flow->summary().id); }));
    QAction *shares = caseMenu->addAction(tr("Accounts that count…"), this, [this] {
        if (!m_flow->analysis())
            return;
        auto *dialog = new SharesDialog(m_flow->assessment(), *m_flow->analysis(), this);
        connect(dialog, &EntryDialog::saved, m_flow.get(), &CaseFlow::setAssessment);
        dialog->open();
    });
    shares->setObjectName(u"shares"_s);
    connect(caseMenu, &QMenu::aboutToShow, shares, [this, shares] { shares->setEnabled(m_flow && m_flow->analysis()); });
    m_look = caseMenu->addAction(tr("Ask the providers now"), this, [this] {
        for (Collection *collection : m_flow->collections())
            collection->lookNow();
    });
    m_look->setShortcut(QKeySequence(Qt::Key_F5));
    caseMenu->addSeparator();
    m_caseActions.push_back(caseMenu->addAction(tr("Back up this case…"), this, [this] { backUp(m_flow->summary().id); }));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("Undo"), this, [this] { m_flow->undo(); });
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = edit->addAction(tr("Redo"), this, [this] { m_flow->redo(); });
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addSeparator();
    edit->addAction(tr("Find"), this, &MainWindow::find)->setShortcut(QKeySequence::Find);
}

void MainWindow::makeExportMenu(QMenu *file)
{
    m_export = file->addMenu(tr("Export transactions"));
    m_export->setObjectName(u"exportMenu"_s);
    const std::pair<ExportForm, QString> forms[] = {{ExportForm::Csv, tr("As CSV…")}, {ExportForm::Xlsx, tr("As an Excel workbook (XLSX)…")}, {ExportForm::NordigenJson, tr("As Nordigen JSON…")}};
    for (const auto &form : forms) {
        QAction *action = m_export->addAction(form.second, this, [this, chosen = form.first] { chooseExport(chosen); });
        action->setObjectName(u"export/"_s + suffix(form.first));
    }
    m_export->actions().first()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_themes = new QActionGroup(this);
    const std::pair<Settings::Theme, QString> choices[] = {
        {Settings::Theme::System, tr("As the system")}, {Settings::Theme::Light, tr("Light")}, {Settings::Theme::Dark, tr("Dark")}};
    for (const auto &choice : choices) {
        QAction *action = view->addAction(choice.second);
        action->setCheckable(true);
        action->setData(int(choice.first));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = choice.first] { setTheme(theme); });
    }
    view->addSeparator();
    QAction *fold = view->addAction(tr("Narrow rail"));
    fold->setCheckable(true);
    fold->setChecked(m_desk.settings->railFolded());
    connect(fold, &QAction::toggled, this, [this](bool folded) {
        m_desk.settings->setRailFolded(folded);
        foldRail();
    });
    m_privacy = view->addAction(tr("Hide amounts"));
    m_privacy->setCheckable(true);
    m_privacy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(m_privacy, &QAction::toggled, this, &MainWindow::setPrivacy);
    m_log = view->addAction(tr("Network log"));
    m_log->setCheckable(true);
    m_log->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(m_log, &QAction::toggled, this, &MainWindow::showNetworkLog);
    m_caseActions.push_back(m_log);
}

void MainWindow::makeGoMenu()
{
    // The numbers follow the rail.
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    go(menu, PageId::Cases, tr("Cases"), QKeySequence(Qt::CTRL | Qt::Key_1));
    go(menu, PageId::Collect, tr("Collect"), QKeySequence(Qt::CTRL | Qt::Key_2));
    go(menu, PageId::Progress, tr("Progress"), QKeySequence(Qt::CTRL | Qt::Key_3));
    go(menu, PageId::Accounts, tr("Accounts and owners"), {});
    go(menu, PageId::Overview, tr("Overview"), QKeySequence(Qt::CTRL | Qt::Key_4));
    go(menu, PageId::Income, tr("Income"), QKeySequence(Qt::CTRL | Qt::Key_5));
    go(menu, PageId::Loans, tr("Loans and commitments"), QKeySequence(Qt::CTRL | Qt::Key_6));
    go(menu, PageId::Risk, tr("Risk"), QKeySequence(Qt::CTRL | Qt::Key_7));
    go(menu, PageId::Affordability, tr("Affordability"), QKeySequence(Qt::CTRL | Qt::Key_8));
    go(menu, PageId::Compare, tr("Compare with a provider"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    go(menu, PageId::Transactions, tr("Transactions"), {})->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_9), QKeySequence(Qt::CTRL | Qt::Key_T)});
    go(menu, PageId::CategoryTree, tr("Category tree"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    go(menu, PageId::Settings, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    menu->addSeparator();
    menu->addAction(tr("Next pane"), this, [this] { nextPane(1); })->setShortcut(QKeySequence(Qt::Key_F6));
    menu->addAction(tr("Previous pane"), this, [this] { nextPane(-1); })->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    menu->addSeparator();
    m_back = menu->addAction(tr("Back"), this, [this] { back(-1); });
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = menu->addAction(tr("Forward"), this, [this] { back(1); });
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
}

} // namespace saldoscope
