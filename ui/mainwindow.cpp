// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "flow/caselist.h"
#include "ui/errortext.h"
#include "ui/mask.h"
#include "ui/pages/casespage.h"
#include "ui/pages/categorytreepage.h"
#include "ui/pages/collectpage.h"
#include "ui/pages/connectionspage.h"
#include "ui/pages/newcasedialog.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/transactionspage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDemoFrame = 3;

/// The violet tag of a demo session, over the top right corner.
class DemoTag final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens(this).demo);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, -6, 0, 0), size::kRadiusControl, size::kRadiusControl);
        painter.setFont(saldoscope::font(FontRole::SmallStrong));
        painter.setPen(tokens(this).onDemo);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

MainWindow::MainWindow(Desk desk, const QLocale &locale, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_format(locale)
    , m_rail(new Rail)
    , m_frame(new QWidget)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_status(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_statusRight(new TextLabel(FontRole::Small, TextTone::Text2))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/saldoscope/app/saldoscope.svg"_s));
    setMinimumSize(1280, 700);
    resize(1366, 768);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *bannerHolder = new QVBoxLayout;
    bannerHolder->setContentsMargins(size::kPageLeft, 0, size::kPageRight, 0);
    bannerHolder->addWidget(m_banner);
    right->addLayout(bannerHolder);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(m_frame);

    makePages();
    makeMenus();
    makeStatusBar();
    if (m_desk.demo) {
        setContentsMargins(kDemoFrame, kDemoFrame, kDemoFrame, kDemoFrame);
        m_demoTag = new DemoTag(tr("DEMO, no real person"), this);
        m_demoTag->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_desk.cases, &CaseList::created, this, [this](CaseId id) {
        if (!m_pendingDemos.empty())
            return makeDemoCases();
        openCase(id);
    });
    connect(m_desk.cases, &CaseList::purged, this, [this](CaseId id) {
        if (m_flow && m_flow->summary().id == id)
            closeCase();
    });
    m_rail->setFolded(m_desk.settings->railFolded());
    restoreGeometry(m_desk.settings->geometry());
    closeCase();
    m_desk.cases->refresh();
}

MainWindow::~MainWindow()
{
    for (Page *page : m_casePages)
        page->setCase(nullptr); // pages must not look at a case that is going away
}

void MainWindow::addPage(PageId id, QWidget *page)
{
    m_pages[id] = page;
    m_stack->addWidget(page);
    if (auto *casePage = qobject_cast<Page *>(page)) {
        m_casePages.push_back(casePage);
        connect(casePage, &Page::wantsPage, this, [this](int wanted) { showPage(PageId(wanted)); });
    }
}

void MainWindow::makePages()
{
    const auto &providers = *m_desk.services.providers;
    m_casesPage = new CasesPage(*m_desk.cases, m_format);
    m_casesPage->setDemo(m_desk.demo);
    connect(m_casesPage, &CasesPage::openCase, this, &MainWindow::openCase);
    connect(m_casesPage, &CasesPage::newCase, this, &MainWindow::newCase);
    connect(m_casesPage, &CasesPage::editCase, this, &MainWindow::editCase);
    connect(m_casesPage, &CasesPage::openFiles, this, &MainWindow::chooseFiles);
    connect(m_casesPage, &CasesPage::filesDropped, this, &MainWindow::openFiles);
    connect(m_casesPage, &CasesPage::demoCases, this, [this] {
        m_pendingDemos = m_desk.demoCases;
        makeDemoCases();
    });
    addPage(PageId::Cases, m_casesPage);
    m_collectPage = new CollectPage(providers, *m_desk.services.connections, m_format);
    m_collectPage->setStartFolder(m_desk.settings->lastFolder().isEmpty() ? m_desk.examplesFolder : m_desk.settings->lastFolder());
    addPage(PageId::Collect, m_collectPage);
    addPage(PageId::Progress, new ProgressPage(m_format));
    addPage(PageId::Overview, new OverviewPage(m_format, nullptr));
    addPage(PageId::Transactions, new TransactionsPage(m_format, nullptr));
    addPage(PageId::CategoryTree, new CategoryTreePage(m_format, nullptr));
    m_settingsPage = new ConnectionsPage(providers, *m_desk.services.connections, *m_desk.settings, m_desk.secretsKept, m_format);
    m_settingsPage->setDataFolder(m_desk.dataFolder);
    if (m_desk.demo)
        m_settingsPage->offerSandbox(m_desk.sandboxKey);
    connect(m_settingsPage, &ConnectionsPage::themeChosen, this, [this](Settings::Theme theme) {
        m_desk.settings->setTheme(theme);
        Q_EMIT themeChosen(theme);
    });
    connect(m_settingsPage, &ConnectionsPage::languageChosen, this, [this](const QString &language) { m_desk.settings->setLanguage(language); });
    connect(m_settingsPage, &ConnectionsPage::demoWanted, this, &MainWindow::demoWanted);
    addPage(PageId::Settings, m_settingsPage);
}

QAction *MainWindow::go(QMenu *menu, PageId page, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text, this, [this, page] { showPage(page); });
    action->setShortcut(shortcut);
    return action;
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("New case…"), this, &MainWindow::newCase)->setShortcut(QKeySequence::New);
    file->addAction(tr("Open files…"), this, &MainWindow::chooseFiles)->setShortcut(QKeySequence::Open);
    m_close = file->addAction(tr("Close case"), this, &MainWindow::closeCase);
    m_close->setShortcut(QKeySequence::Close);
    file->addSeparator();
    file->addAction(tr("Quit"), this, &QWidget::close)->setShortcut(QKeySequence::Quit);

    QMenu *caseMenu = menuBar()->addMenu(tr("&Case"));
    caseMenu->addAction(tr("Applicant…"), this, [this] {
        if (m_flow)
            editCase(m_flow->summary().id);
    });
    m_look = caseMenu->addAction(tr("Ask the providers now"), this, [this] {
        for (Collection *collection : m_flow ? m_flow->collections() : std::vector<Collection *> {})
            collection->lookNow();
    });
    m_look->setShortcut(QKeySequence(Qt::Key_F5));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("Undo"), this, [this] { m_flow->undo(); });
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = edit->addAction(tr("Redo"), this, [this] { m_flow->redo(); });
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addSeparator();
    edit->addAction(tr("Find"), this, &MainWindow::find)->setShortcut(QKeySequence::Find);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *themes = new QActionGroup(this);
    const std::pair<Settings::Theme, QString> choices[] = {
        {Settings::Theme::System, tr("As the system")}, {Settings::Theme::Light, tr("Light")}, {Settings::Theme::Dark, tr("Dark")}};
    for (const auto &[theme, text] : choices) {
        QAction *action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_desk.settings->theme() == theme);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] {
            m_desk.settings->setTheme(chosen);
            Q_EMIT themeChosen(chosen);
        });
    }
    view->addSeparator();
    QAction *fold = view->addAction(tr("Narrow rail"));
    fold->setCheckable(true);
    fold->setChecked(m_desk.settings->railFolded());
    connect(fold, &QAction::toggled, this, [this](bool folded) {
        m_desk.settings->setRailFolded(folded);
        m_rail->setFolded(folded);
    });
    QAction *privacy = view->addAction(tr("Hide amounts"));
    privacy->setCheckable(true);
    privacy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(privacy, &QAction::toggled, this, &MainWindow::setPrivacy);

    QMenu *goMenu = menuBar()->addMenu(tr("&Go"));
    go(goMenu, PageId::Cases, tr("Cases"), QKeySequence(Qt::CTRL | Qt::Key_1));
    go(goMenu, PageId::Collect, tr("Collect"), QKeySequence(Qt::CTRL | Qt::Key_2));
    go(goMenu, PageId::Progress, tr("Progress"), QKeySequence(Qt::CTRL | Qt::Key_3));
    go(goMenu, PageId::Overview, tr("Overview"), QKeySequence(Qt::CTRL | Qt::Key_4));
    QAction *transactions = go(goMenu, PageId::Transactions, tr("Transactions"), QKeySequence(Qt::CTRL | Qt::Key_9));
    transactions->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_9), QKeySequence(Qt::CTRL | Qt::Key_T)});
    go(goMenu, PageId::CategoryTree, tr("Category tree"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    go(goMenu, PageId::Settings, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    goMenu->addSeparator();
    goMenu->addAction(tr("Back"), this, [this] { back(-1); })->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    goMenu->addAction(tr("Forward"), this, [this] { back(1); })->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("About Saldoscope"), this, &MainWindow::about);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setFixedHeight(size::kStatusBar);
    statusBar()->setSizeGripEnabled(false);
    m_status->setContentsMargins(8, 0, 0, 0);
    m_statusRight->setContentsMargins(0, 0, 10, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_statusRight);
    m_statusRight->setText(m_desk.demo ? tr("Demo session: nothing is kept after it") : tr("Cases are encrypted on this computer"));
}

void MainWindow::openCase(CaseId id)
{
    if (m_flow && m_flow->summary().id == id)
        return showPage(m_flow->files().empty() ? PageId::Collect : PageId::Overview);
    closeCase();
    m_flow = std::make_unique<CaseFlow>(id, m_desk.services);
    CaseFlow *flow = m_flow.get();
    connect(flow, &CaseFlow::opened, this, [this, flow] {
        const bool fresh = flow->files().empty();
        m_rail->setCase(flow->summary().number, flow->summary().details ? maskedApplicant(*flow->summary().details) : QString());
        if (!m_pendingFiles.isEmpty())
            flow->addFiles(std::exchange(m_pendingFiles, {}));
        showPage(fresh ? PageId::Collect : PageId::Overview);
        refreshActions();
    });
    connect(flow, &CaseFlow::failed, this, [this, flow](const Error &error) {
        const ErrorText text = errorText(error, m_format);
        m_banner->show(text.tone, text.what, text.still);
        connect(m_banner->addAction(tr("Try again")), &QPushButton::clicked, flow, [this, flow] {
            m_banner->clear();
            flow->open();
        });
    });
    connect(flow, &CaseFlow::storeFailed, this, [this](const Error &error) {
        const ErrorText text = errorText(error, m_format);
        m_banner->show(text.tone, text.what, text.still);
        connect(m_banner->addAction(tr("Close")), &QPushButton::clicked, m_banner, &Banner::clear);
    });
    connect(flow, &CaseFlow::summaryChanged, this, [this, flow] {
        m_saved = QDateTime::currentDateTimeUtc();
        m_rail->setCase(flow->summary().number, flow->summary().details ? maskedApplicant(*flow->summary().details) : QString());
        m_desk.cases->refresh();
        showStatus();
    });
    for (const auto signal : {&CaseFlow::analysisChanged, &CaseFlow::filesChanged, &CaseFlow::correctionsChanged, &CaseFlow::collectionsChanged}) {
        connect(flow, signal, this, &MainWindow::refreshActions);
        connect(flow, signal, this, &MainWindow::showStatus);
    }
    for (Page *page : m_casePages)
        page->setCase(flow);
    flow->open();
}

void MainWindow::closeCase()
{
    for (Page *page : m_casePages)
        page->setCase(nullptr);
    m_flow.reset();
    m_banner->clear();
    m_rail->setCase({}, {});
    m_history.clear();
    m_at = 0;
    showPage(PageId::Cases);
    refreshActions();
    showStatus();
}

void MainWindow::showPage(PageId page)
{
    const bool needsCase = page != PageId::Cases && page != PageId::Settings;
    if (needsCase && !m_flow)
        return;
    QWidget *widget = m_pages.at(page);
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(page);
    if (!m_walking && (m_history.empty() || m_history[m_at] != page)) {
        m_history.resize(m_history.empty() ? 0 : m_at + 1);
        m_history.push_back(page);
        m_at = m_history.size() - 1;
    }
    QWidget *focus = widget;
    if (auto *casePage = qobject_cast<Page *>(widget))
        focus = casePage->firstFocus();
    else if (page == PageId::Cases)
        focus = m_casesPage->firstFocus();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    const QString title = m_flow ? tr("Case %1").arg(m_flow->summary().number) : QString();
    setWindowTitle((title.isEmpty() ? QString() : title + u" – "_s) + u"Saldoscope"_s + (m_desk.demo ? tr(" (DEMO, no real person)") : QString()));
}

PageId MainWindow::currentPage() const { return m_rail->current(); }

void MainWindow::back(int step)
{
    const auto to = std::ptrdiff_t(m_at) + step;
    if (to < 0 || to >= std::ptrdiff_t(m_history.size()))
        return;
    m_at = std::size_t(to);
    m_walking = true;
    showPage(m_history[m_at]);
    m_walking = false;
}

void MainWindow::newCase()
{
    auto *dialog = new NewCaseDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_desk.cases->create(dialog->details(), m_desk.demo); });
    dialog->open();
}

void MainWindow::editCase(CaseId id)
{
    if (!m_flow || m_flow->summary().id != id)
        openCase(id);
    CaseFlow *flow = m_flow.get();
    const auto ask = [this, flow] {
        auto *dialog = new NewCaseDialog(flow->summary().details.value_or(CaseDetails()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, flow, [dialog, flow] { flow->setDetails(dialog->details()); });
        dialog->open();
    };
    if (flow->isOpen())
        ask();
    else
        connect(flow, &CaseFlow::opened, this, ask, Qt::SingleShotConnection);
}

void MainWindow::chooseFiles()
{
    if (m_flow && currentPage() != PageId::Cases) {
        showPage(PageId::Collect);
        return m_collectPage->chooseFiles();
    }
    auto *dialog = new QFileDialog(this, tr("Choose statements"), m_desk.settings->lastFolder().isEmpty() ? m_desk.examplesFolder : m_desk.settings->lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Statements (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_desk.settings->setLastFolder(QFileInfo(paths.first()).absolutePath());
    m_collectPage->setStartFolder(m_desk.settings->lastFolder());
    m_pendingFiles = paths;
    m_desk.cases->create(CaseDetails {}, m_desk.demo);
}

void MainWindow::makeDemoCases()
{
    if (m_pendingDemos.empty())
        return;
    // One after the other, so that they stand in the list in the order of the personas.
    const DemoCase next = m_pendingDemos.back();
    m_pendingDemos.pop_back();
    m_pendingFiles = {next.file};
    m_desk.cases->create(next.details, true);
}

void MainWindow::refreshActions()
{
    const bool open = m_flow && m_flow->isOpen();
    m_close->setEnabled(m_flow != nullptr);
    m_look->setEnabled(open);
    m_undo->setEnabled(open && m_flow->canUndo());
    m_redo->setEnabled(open && m_flow->canRedo());
    int needing = 0;
    for (const Collection *collection : m_flow ? m_flow->collections() : std::vector<Collection *> {})
        needing += std::holds_alternative<Failed>(collection->state()) ? 1 : 0;
    for (const FileView &file : m_flow ? m_flow->files() : std::vector<FileView> {})
        needing += file.state == FileView::State::Unreadable ? 1 : 0;
    m_rail->setBadge(PageId::Progress, needing, true);
}

QString MainWindow::whereDataStands() const
{
    const auto analysis = m_flow ? m_flow->analysis() : nullptr;
    if (!analysis || analysis->asOf == kNoDay)
        return {};
    return tr("Data as of %1").arg(m_format.date(analysis->asOf));
}

void MainWindow::showStatus()
{
    QStringList parts;
    if (m_flow && m_flow->isOpen())
        parts += tr("Saved %1").arg(m_format.clock(m_saved.isValid() ? m_saved : m_flow->summary().touched));
    if (const QString stands = whereDataStands(); !stands.isEmpty()) {
        parts += stands;
        parts += tr("Amounts in %1").arg(m_flow->analysis()->currency.code());
    }
    m_status->setText(parts.join(u"   ·   "_s));
}

void MainWindow::find()
{
    if (currentPage() == PageId::Cases)
        return m_casesPage->focusFind();
    const auto edits = m_stack->currentWidget()->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->isVisible() && edit->isEnabled()) {
            edit->setFocus(Qt::ShortcutFocusReason);
            edit->selectAll();
            return;
        }
    }
    if (m_flow) {
        showPage(PageId::Transactions);
        if (auto *edit = m_stack->currentWidget()->findChild<QLineEdit *>())
            edit->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::setPrivacy(bool on)
{
    m_format.setPrivacy(on);
    for (Page *page : m_casePages) {
        page->setCase(nullptr);
        page->setCase(m_flow.get());
    }
}

void MainWindow::about()
{
    QStringList lines {tr("Saldoscope %1").arg(QStringLiteral(SALDOSCOPE_VERSION)), tr("Bank insights for loan officers. Licence: GPL-3.0-or-later.")};
    if (m_desk.services.knowledge)
        lines += m_desk.services.knowledge->versions();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Saldoscope"), lines.join(u'\n'), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings->setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_desk.demo)
        return;
    QPainter painter(this);
    painter.setPen(QPen(tokens(this).demo, 2 * kDemoFrame));
    painter.drawRect(rect());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_demoTag)
        return;
    const int width = QFontMetrics(saldoscope::font(FontRole::SmallStrong)).horizontalAdvance(m_demoTag->text()) + 20;
    m_demoTag->setGeometry(this->width() - kDemoFrame - width - 14, 0, width, 22);
    m_demoTag->raise();
}

} // namespace saldoscope
