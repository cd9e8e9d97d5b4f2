// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "flow/caselist.h"
#include "flow/casewatch.h"
#include "flow/intake.h"
#include "store/storethread.h"
#include "ui/errortext.h"
#include "ui/mask.h"
#include "ui/notifier.h"
#include "ui/pages/accountspage.h"
#include "ui/pages/affordabilitypage.h"
#include "ui/pages/casespage.h"
#include "ui/pages/categorytreepage.h"
#include "ui/pages/collectpage.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/connectionspage.h"
#include "ui/pages/incomepage.h"
#include "ui/pages/listenercard.h"
#include "ui/pages/loanspage.h"
#include "ui/pages/newcasedialog.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/packscard.h"
#include "ui/pages/ratescard.h"
#include "ui/pages/riskpage.h"
#include "ui/pages/transactionspage.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/dropzone.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
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
    , m_bannerHolder(new QWidget)
    , m_banner(new Banner)
    , m_status(new TextLabel(FontRole::Small, TextTone::Text2))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1280, 700);
    resize(1366, 768);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *holder = new QVBoxLayout(m_bannerHolder);
    holder->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, 0);
    holder->addWidget(m_banner);
    m_bannerHolder->hide();
    right->addWidget(m_bannerHolder);
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
    makeWatch();
    if (m_desk.demo) {
        setContentsMargins(kDemoFrame, kDemoFrame, kDemoFrame, kDemoFrame);
        m_demoTag = new DemoTag(tr("DEMO, no real person"), this);
        m_demoTag->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_desk.cases, &CaseList::created, this, [this](CaseId id) {
        openCase(id);
    });
    connect(m_desk.cases, &CaseList::changed, this, [this] { m_casesPage->setDemo(m_desk.demo && m_desk.cases->cases().empty()); });
    connect(m_desk.cases, &CaseList::purged, this, [this](CaseId id) {
        if (m_flow && m_flow->summary().id == id)
            closeCase();
    });
    if (!restoreGeometry(m_desk.settings->geometry()))
        fitScreen();
    setTheme(m_desk.settings->theme());
    closeCase();
    m_desk.cases->refresh();
}

void MainWindow::fitScreen()
{
    const QSize room = screen()->availableSize();
    if (room.width() < 1366 + 16 || room.height() < 768 + 48) // with the desktop's frame round it
        setWindowState(Qt::WindowMaximized);
}

MainWindow::~MainWindow()
{
    for (Page *page : m_casePages)
        page->setCase(nullptr); // pages must not look at a case that is going away
    if (m_desk.watch)
        m_desk.watch->setOpen(nullptr);
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
    connect(m_casesPage, &CasesPage::openCase, this, &MainWindow::openCase);
    connect(m_casesPage, &CasesPage::newCase, this, &MainWindow::newCase);
    connect(m_casesPage, &CasesPage::editCase, this, &MainWindow::editCase);
    connect(m_casesPage, &CasesPage::openFiles, this, &MainWindow::chooseFiles);
    connect(m_casesPage, &CasesPage::filesDropped, this, [this](const QStringList &paths) { openFiles(paths); });
    connect(m_casesPage, &CasesPage::copyWanted, this, &MainWindow::saveCopy);
    m_casesPage->offerCopy(!m_desk.database.isEmpty());
    connect(m_casesPage, &CasesPage::demoCases, this, &MainWindow::makeDemoCases);
    addPage(PageId::Cases, m_casesPage);
    m_collectPage = new CollectPage(providers, *m_desk.services.connections, m_format, nullptr, m_desk.settings);
    m_collectPage->setStartFolder(m_desk.settings->lastFolder().isEmpty() ? m_desk.examplesFolder : m_desk.settings->lastFolder());
    addPage(PageId::Collect, m_collectPage);
    auto *progress = new ProgressPage(m_format);
    connect(progress, &ProgressPage::linkWanted, this, [this](qint64 collection) {
        showPage(PageId::Collect);
        m_collectPage->showLink(collection);
    });
    addPage(PageId::Progress, progress);
    addPage(PageId::Accounts, new AccountsPage(m_format));
    addPage(PageId::Overview, new OverviewPage(m_format, nullptr));
    addPage(PageId::Income, new IncomePage(m_format, nullptr));
    addPage(PageId::Loans, new LoansPage(m_format, nullptr));
    addPage(PageId::Risk, new RiskPage(m_format, nullptr));
    addPage(PageId::Affordability, new AffordabilityPage(m_format, nullptr));
    addPage(PageId::Compare, new ComparePage(m_format, nullptr));
    m_transactionsPage = new TransactionsPage(m_format, nullptr);
    connect(m_transactionsPage, &TransactionsPage::exportWanted, this, &MainWindow::chooseExport);
    addPage(PageId::Transactions, m_transactionsPage);
    addPage(PageId::CategoryTree, new CategoryTreePage(m_format, nullptr));
    m_settingsPage = new ConnectionsPage(providers, *m_desk.services.connections, *m_desk.settings, m_desk.secretsKept, m_format);
    m_settingsPage->setDataFolder(m_desk.dataFolder);
    m_settingsPage->setProfiles(m_desk.services.profiles);
    m_settingsPage->offerPaths(m_desk.paths);
    connect(m_settingsPage->rates(), &RatesCard::changed, this, [this](const std::shared_ptr<const RatePack> &rates) { m_desk.services.rates = rates; });
    m_settingsPage->packs()->begin(m_desk.packFolder, m_desk.packs);
    connect(m_settingsPage->packs(), &PacksCard::changed, this, [this](const std::shared_ptr<const Knowledge> &knowledge) {
        m_desk.services.knowledge = knowledge;
        if (m_flow)
            m_flow->setKnowledge(knowledge);
    });
    connect(m_settingsPage->listener(), &ListenerCard::applied, this, &MainWindow::applyListener);
    connect(m_settingsPage, &ConnectionsPage::notifiesChosen, this, [this](bool on) { m_desk.settings->setNotifies(on); });
    if (m_desk.demo)
        m_settingsPage->offerSandbox(m_desk.sandboxKey);
    connect(m_settingsPage, &ConnectionsPage::themeChosen, this, &MainWindow::setTheme);
    connect(m_settingsPage, &ConnectionsPage::privacyChosen, this, &MainWindow::setPrivacy);
    connect(m_settingsPage, &ConnectionsPage::languageChosen, this, [this](const QString &language) { m_desk.settings->setLanguage(language); });
    connect(m_settingsPage, &ConnectionsPage::officerNamed, this, [this](const QString &name) {
        m_desk.settings->setOfficer(name);
        m_desk.services.officer = m_desk.settings->officer(); // for the cases opened from now on
    });
    connect(m_settingsPage, &ConnectionsPage::demoWanted, this, &MainWindow::demoWanted);
    addPage(PageId::Settings, m_settingsPage);
    m_gonePage = new EmptyState(u"shield-alert"_s, tr("Consent withdrawn"), {});
    m_gonePage->setObjectName(u"withdrawn"_s);
    connect(m_gonePage->setAction(tr("Back to the cases"), ButtonRole::Secondary), &QPushButton::clicked, this, [this] { showPage(PageId::Cases); });
    m_stack->addWidget(m_gonePage);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setFixedHeight(size::kStatusBar);
    statusBar()->setSizeGripEnabled(false);
    m_status->setContentsMargins(8, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    auto *kept = new QWidget;
    auto *row = new QHBoxLayout(kept);
    row->setContentsMargins(0, 0, 10, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(u"lock"_s, 14, TextTone::Text2));
    row->addWidget(new TextLabel(m_desk.demo ? tr("Demo session: nothing is kept after it")
            : m_desk.secretsKept            ? tr("Cases are encrypted on this computer")
                                            : tr("Without a keychain: nothing is kept after this session"),
        FontRole::Small, TextTone::Text2));
    statusBar()->addPermanentWidget(kept);
}

void MainWindow::openCase(CaseId id)
{
    if (m_flow && m_flow->summary().id == id)
        return showPage(firstPage());
    closeCase();
    m_flow = std::make_unique<CaseFlow>(id, m_desk.services);
    CaseFlow *flow = m_flow.get();
    if (m_desk.watch)
        m_desk.watch->setOpen(flow);
    connect(flow, &CaseFlow::withdrawn, this, [this, flow] {
        // Not at once: the case tells it while it is still at work.
        QMetaObject::invokeMethod(
            this,
            [this, flow, number = flow->summary().number] {
                if (m_flow.get() == flow)
                    sayWithdrawn(number, m_desk.services.clock->now());
            },
            Qt::QueuedConnection);
    });
    connect(flow, &CaseFlow::opened, this, [this, flow] {
        const PageId first = firstPage();
        showCaseInRail();
        const QStringList files = std::exchange(m_pendingFiles, {});
        if (m_addPending)
            flow->addFiles(files);
        else
            flow->intake().addFiles(files);
        showPage(first);
        refreshActions();
        showStatus();
    });
    connect(flow, &CaseFlow::failed, this, [this, flow](const Error &error) { sayFailed(error, tr("Try again"), [flow] { flow->open(); }); });
    connect(flow, &CaseFlow::storeFailed, this, [this](const Error &error) { sayFailed(error, tr("Close"), [] {}); });
    connect(flow, &CaseFlow::summaryChanged, this, [this] {
        m_saved = QDateTime::currentDateTimeUtc();
        showCaseInRail();
        m_desk.cases->refresh();
        showStatus();
    });
    connect(flow, &CaseFlow::requestsChanged, this, &MainWindow::refreshNetworkLog);
    connect(flow, &CaseFlow::opened, this, &MainWindow::refreshNetworkLog);
    connect(flow, &CaseFlow::collectionsChanged, this, [this, flow] {
        for (Collection *collection : flow->collections())
            connect(collection, &Collection::stateChanged, this, &MainWindow::refreshActions, Qt::UniqueConnection);
    });
    for (const auto signal : {&CaseFlow::analysisChanged, &CaseFlow::judgementChanged, &CaseFlow::filesChanged, &CaseFlow::correctionsChanged, &CaseFlow::collectionsChanged}) {
        connect(flow, signal, this, &MainWindow::refreshActions);
        connect(flow, signal, this, &MainWindow::showStatus);
    }
    connect(&flow->intake(), &Intake::changed, this, &MainWindow::refreshActions);
    for (Page *page : m_casePages)
        page->setCase(flow);
    flow->open();
}

/// Where there is something to see; else where something can be done.
PageId MainWindow::firstPage() const
{
    if (!m_flow->files().empty())
        return PageId::Overview;
    for (const Collection *collection : m_flow->collections()) {
        if (m_flow->verification(*collection))
            return PageId::Accounts;
        if (std::holds_alternative<Delivered>(collection->state()))
            return PageId::Overview;
    }
    return PageId::Collect;
}

void MainWindow::sayFailed(const Error &error, const QString &action, std::function<void()> wayOut)
{
    const ErrorText text = errorText(error, m_format);
    m_banner->show(text.tone, text.what, text.still);
    m_bannerHolder->show();
    if (error.kind == Error::Kind::Storage && !m_desk.database.isEmpty())
        connect(m_banner->addAction(tr("Save a copy…")), &QPushButton::clicked, this, &MainWindow::saveCopy);
    connect(m_banner->addAction(action), &QPushButton::clicked, m_flow.get(), [this, wayOut = std::move(wayOut)] {
        m_bannerHolder->hide();
        wayOut();
    });
}

void MainWindow::closeCase()
{
    for (Page *page : m_casePages)
        page->setCase(nullptr);
    m_exporting.reset();
    if (m_desk.watch)
        m_desk.watch->setOpen(nullptr);
    m_flow.reset();
    showNetworkLog(false);
    m_saved = {};
    m_bannerHolder->hide();
    m_history.clear();
    m_at = 0;
    showCaseInRail();
    showPage(PageId::Cases);
    refreshActions();
    showStatus();
}

void MainWindow::showCaseInRail()
{
    if (!m_flow || !m_flow->isOpen())
        return m_rail->setCase({}, {});
    const CaseSummary &summary = m_flow->summary();
    m_rail->setCase(summary.number, !summary.details ? QString() : m_format.privacy() ? u"•••••"_s : maskedApplicant(*summary.details));
}

void MainWindow::showPage(PageId page)
{
    if (!m_pages.contains(page) || (needsCase(page) && !(m_flow && m_flow->isOpen())))
        return;
    QWidget *widget = m_pages.at(page);
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(page);
    if (!m_walking && (m_history.empty() || m_history[m_at] != page)) {
        m_history.resize(m_history.empty() ? 0 : m_at + 1);
        m_history.push_back(page);
        m_at = m_history.size() - 1;
    }
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    QWidget *focus = widget;
    if (auto *casePage = qobject_cast<Page *>(widget))
        focus = casePage->firstFocus();
    else if (page == PageId::Cases)
        focus = m_casesPage->firstFocus();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    foldRail();
    const QString title = m_flow && m_flow->isOpen() ? tr("Case %1").arg(m_flow->summary().number) : QString();
    setWindowTitle((title.isEmpty() ? QString() : title + u" – "_s) + u"Saldoscope"_s + (m_desk.demo ? u" ("_s + tr("DEMO, no real person") + u')' : QString()));
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
    QFileDialog *dialog = makeStatementDialog(this, m_desk.settings->lastFolder().isEmpty() ? m_desk.examplesFolder : m_desk.settings->lastFolder());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { openFiles(paths); });
    dialog->open();
}

void MainWindow::openFiles(const QStringList &paths, bool atOnce)
{
    if (paths.isEmpty())
        return;
    m_desk.settings->setLastFolder(QFileInfo(paths.first()).absolutePath());
    m_collectPage->setStartFolder(m_desk.settings->lastFolder());
    m_pendingFiles = paths;
    m_addPending = atOnce;
    m_desk.cases->create(CaseDetails {}, m_desk.demo);
}

void MainWindow::makeDemoCases()
{
    const QDateTime now = m_desk.services.clock->now();
    const auto make = [demos = m_desk.demoCases, now](CaseStore &store) -> Done {
        // The list shows the newest first, so the first of them is made last.
        for (auto demo = demos.rbegin(); demo != demos.rend(); ++demo) {
            QFile file(demo->file);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QDateTime at = now.addSecs(demo - demos.rend());
            const auto made = store.create(demo->details, at, true);
            if (!made)
                return made.error();
            if (const Done said = store.saveAssessment(made->id, toJson(demo->assessment)); !said)
                return said.error();
            const auto added = store.addFile(made->id, {0, QFileInfo(file).fileName(), file.readAll(), at});
            if (!added)
                return added.error();
        }
        return done();
    };
    m_desk.services.store->ask(this, make, [this](const Done &) { m_desk.cases->refresh(); }); // which tells of a failing store itself
}

void MainWindow::refreshActions()
{
    const bool open = m_flow && m_flow->isOpen();
    for (QAction *action : m_caseActions)
        action->setEnabled(open);
    m_look->setEnabled(open && !m_flow->collections().empty());
    m_export->setEnabled(open && m_flow->analysis());
    for (QAction *action : m_export->actions()) // the keys work even where the menu does not
        action->setEnabled(m_export->isEnabled());
    bool verified = false;
    for (const Collection *collection : open ? m_flow->collections() : std::vector<Collection *> {})
        verified = verified || m_flow->verification(*collection);
    m_rail->setShown(PageId::Accounts, verified);
    m_undo->setEnabled(open && m_flow->canUndo());
    m_redo->setEnabled(open && m_flow->canRedo());
    int needing = 0;
    for (const Collection *collection : m_flow ? m_flow->collections() : std::vector<Collection *> {})
        needing += std::holds_alternative<Failed>(collection->state()) ? 1 : 0;
    for (const FileView &file : m_flow ? m_flow->files() : std::vector<FileView> {})
        needing += file.state == FileView::State::Unreadable ? 1 : 0;
    m_rail->setBadge(PageId::Progress, needing, true);
    m_rail->setBadge(PageId::Collect, m_flow ? int(m_flow->intake().files().size()) : 0, true); // files that wait to be added
    const auto judgement = open ? m_flow->judgement() : nullptr;
    const auto stands = [](const Flag &flag) { return flag.level != FlagLevel::Info && !flag.dismissed; };
    m_rail->setBadge(PageId::Risk, judgement ? int(std::ranges::count_if(judgement->flags.flags, stands)) : 0, true);
}

QString MainWindow::statusLine() const
{
    if (!m_flow || !m_flow->isOpen())
        return {};
    QStringList parts {tr("Saved %1").arg(m_format.clock(m_saved.isValid() ? m_saved : m_flow->summary().touched))};
    const auto analysis = m_flow->analysis();
    if (analysis && analysis->asOf != kNoDay) {
        parts += tr("Data as of %1").arg(m_format.date(analysis->asOf));
        parts += tr("Amounts in %1").arg(m_format.currencyName(analysis->currency));
    }
    return parts.join(u"   ·   "_s);
}

void MainWindow::showStatus() { m_status->setText(statusLine()); }

void MainWindow::nextPane(int step)
{
    std::vector<QWidget *> panes {m_rail->currentEntry()};
    const auto inside = m_stack->currentWidget()->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        const bool isPane = qobject_cast<QAbstractItemView *>(widget) || widget->property("pane").toBool();
        if (isPane && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus)
            panes.push_back(widget);
    }
    if (panes.size() == 1)
        panes.push_back(m_stack->currentWidget()->nextInFocusChain());
    const QWidget *focus = focusWidget();
    const auto holds = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto found = std::ranges::find_if(panes, holds);
    const bool inRail = focus && m_rail->isAncestorOf(focus);
    const auto count = std::ptrdiff_t(panes.size());
    std::ptrdiff_t at = inRail ? 0 : found == panes.end() ? (step > 0 ? 0 : 1) : found - panes.begin();
    at = (at + step + count) % count;
    panes[std::size_t(at)]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::foldRail()
{
    // A page that would not fit beside the whole rail gets the room of its words (Finnish at 1280).
    const bool tooTight = m_stack->currentWidget() && m_stack->currentWidget()->minimumSizeHint().width() + m_rail->fullWidth() > contentsRect().width();
    m_rail->setFolded(m_desk.settings->railFolded() || tooTight);
}

void MainWindow::setTheme(Settings::Theme theme)
{
    if (m_desk.settings->theme() != theme)
        m_desk.settings->setTheme(theme);
    const auto actions = m_themes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(theme));
    m_settingsPage->setTheme(theme);
    Q_EMIT themeChosen(theme);
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
    if (m_format.privacy() == on)
        return;
    m_format.setPrivacy(on);
    m_privacy->setChecked(on);
    m_settingsPage->setPrivacy(on);
    showCaseInRail();
    for (Page *page : m_casePages) {
        page->setCase(nullptr);
        page->setCase(m_flow.get());
    }
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
    foldRail();
    if (!m_demoTag)
        return;
    const int width = QFontMetrics(saldoscope::font(FontRole::SmallStrong)).horizontalAdvance(m_demoTag->text()) + 20;
    m_demoTag->setGeometry(this->width() - kDemoFrame - width - 17, 0, width, 22);
    m_demoTag->raise();
}

} // namespace saldoscope
