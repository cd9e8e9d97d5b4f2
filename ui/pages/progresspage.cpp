// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progresspage.h"

#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lanes.h"
#include "ui/widgets/figuresdialog.h"
#include "ui/widgets/problemsdialog.h"
#include "ui/widgets/rail.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

ProgressCard::ProgressCard(const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
    , m_counts(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_looks(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_removed(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_undo(makeButton(ButtonRole::Quiet, tr("Undo"), u"undo-2"_s, this))
    , m_list(new LaneList)
    , m_empty(new EmptyState(u"inbox"_s, tr("Nothing under way"), tr("Files and processes appear here, each with its steps and times.")))
{
    auto *head = new QWidget;
    head->setFixedHeight(40);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(13, 0, 13, 0);
    row->setSpacing(16);
    row->addWidget(new TextLabel(tr("Progress"), FontRole::Heading));
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_removed);
    row->addWidget(m_undo);
    row->addWidget(m_looks);
    m_undo->setObjectName(u"undoRemoval"_s);
    m_undo->setProperty("tight", true);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_flow->undo(); });
    body()->setContentsMargins(1, 1, 1, 1);
    body()->setSpacing(0);
    body()->addWidget(head);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    body()->addWidget(line);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    QPushButton *collect = m_empty->setAction(tr("Add files…"), ButtonRole::Secondary);
    connect(collect, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(int(PageId::Collect)); });
    connect(m_list, &LaneList::acted, this, &ProgressCard::act);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &ProgressCard::tick);
    refresh();
}

QWidget *ProgressCard::lanes() const { return m_list; }

void ProgressCard::setCase(CaseFlow *flow)
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = flow;
    if (flow) {
        const auto follow = [this] {
            for (Collection *collection : m_flow->collections())
                connect(collection, &Collection::stateChanged, this, &ProgressCard::refresh, Qt::UniqueConnection);
            refresh();
        };
        connect(flow, &CaseFlow::filesChanged, this, &ProgressCard::refresh);
        connect(flow, &CaseFlow::correctionsChanged, this, &ProgressCard::refresh);
        connect(flow, &CaseFlow::analysingChanged, this, &ProgressCard::refresh);
        connect(flow, &CaseFlow::analysisChanged, this, &ProgressCard::refresh);
        connect(flow, &CaseFlow::collectionsChanged, this, follow);
        connect(flow, &CaseFlow::opened, this, follow);
        follow();
    }
    refresh();
}

void ProgressCard::refresh()
{
    const std::vector<Lane> lanes = m_flow ? lanesOf(*m_flow, m_format) : std::vector<Lane> {};
    m_list->setLanes(lanes);
    m_list->setVisible(!lanes.empty());
    m_empty->setVisible(lanes.empty());
    m_counts->setText(laneCounts(lanes));
    const int removed = m_flow ? m_flow->removedFiles() : 0;
    m_removed->setText(removed > 0 ? tr("%n files were taken out.", "", removed) : QString());
    m_undo->setVisible(removed > 0);
    tick();
}

void ProgressCard::tick()
{
    const QString looks = m_flow ? lookText(*m_flow, m_flow->now()) : QString();
    m_looks->setText(looks);
    if (looks.isEmpty())
        m_seconds.stop();
    else if (!m_seconds.isActive())
        m_seconds.start();
}

void ProgressCard::act(const QString &lane, const QString &action)
{
    if (!m_flow)
        return;
    if (action == laneaction::kOpen)
        return Q_EMIT wantsPage(int(PageId::Overview));
    if (action == laneaction::kCompare)
        return Q_EMIT wantsPage(int(PageId::Compare));
    if (action == laneaction::kCredentials)
        return Q_EMIT wantsPage(int(PageId::Settings));
    if (action == laneaction::kProblems)
        return showProblems(lane);
    if (action == laneaction::kFigures)
        return showFigures(lane);
    if (action == laneaction::kUpload)
        return Q_EMIT wantsPage(int(PageId::Collect));
    if (action == laneaction::kAccounts)
        return Q_EMIT wantsPage(int(PageId::Accounts));
    const QString id = lane.section(u':', 1, lane.startsWith(u"file:"_s) ? -1 : 1); // "bank:7:0" belongs to collection 7
    if (lane.startsWith(u"file:"_s)) {
        if (action == laneaction::kRemove)
            m_flow->removeFile(id.toLongLong());
        else if (action == laneaction::kRemoveBatch)
            m_flow->removeFiles(m_flow->batchOf(id.toLongLong()));
        return;
    }
    const auto &all = m_flow->collections();
    const auto found = std::ranges::find_if(all, [&](const Collection *c) { return c->id() == id.toLongLong(); });
    if (found == all.end())
        return;
    actOn(*found, action);
}

void ProgressCard::actOn(Collection *collection, const QString &action)
{
    const auto answered = [this](const Done &done) {
        if (done)
            return;
        const ErrorText text = errorText(done.error(), m_format);
        Q_EMIT failed(text.what, text.still);
    };
    if (action == laneaction::kCancel)
        collection->cancel();
    else if (action == laneaction::kTryAgain)
        collection->tryAgain();
    else if (action == laneaction::kRemove)
        m_flow->removeCollection(collection);
    else if (action == laneaction::kShowLink)
        Q_EMIT linkWanted(collection->id());
    else if (action == laneaction::kFreshLink)
        collection->takeFreshLink(this, answered);
    else if (action == laneaction::kAddBank)
        collection->addBank(this, answered);
    else if (action == laneaction::kApprove)
        m_flow->settleForTesting(collection, true, this, answered);
    else if (action == laneaction::kDeny)
        askToWithdraw(collection);
    else if (action == laneaction::kVisualise)
        visualise(collection);
    else if (action == laneaction::kDeleteProcess)
        askToDelete(collection);
}

/// The page's address is good for minutes only, so it is asked for each time.
void ProgressCard::visualise(Collection *collection)
{
    collection->visualisation(this, [this](const Result<QUrl> &address) {
        if (address && QDesktopServices::openUrl(*address))
            return;
        const ErrorText text = address ? ErrorText {Tone::Warn, tr("No browser could be opened"), tr("The insights are here as well."), WayOut::None, {}}
                                       : errorText(address.error(), m_format);
        Q_EMIT failed(text.what, text.still);
    });
}

void ProgressCard::askToDelete(Collection *collection)
{
    ask(collection, tr("Delete this process?"),
        tr("%1 deletes what it holds of it: the consent, the accounts and the transactions. Here they leave the case as well. This cannot be undone.").arg(collection->provider().info().name),
        tr("Delete there and here"), [this](Collection *doomed, const std::function<void(Done)> &answered) { m_flow->deleteProcess(doomed, this, answered); });
}

void ProgressCard::askToWithdraw(Collection *collection)
{
    ask(collection, tr("Withdraw consent in the applicant's place?"), tr("As if the applicant had done it: everything of this demo case is deleted at the provider and here, beyond recovery."),
        tr("Withdraw consent"), [this](Collection *doomed, const std::function<void(Done)> &answered) { m_flow->settleForTesting(doomed, false, this, answered); });
}

void ProgressCard::ask(Collection *collection, const QString &question, const QString &what, const QString &verb,
    const std::function<void(Collection *, const std::function<void(Done)> &)> &act)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question, what, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    QPushButton *go = box->addButton(verb, QMessageBox::DestructiveRole);
    go->setObjectName(u"goAhead"_s);
    go->setProperty("role", u"danger"_s);
    go->setAutoDefault(false); // Enter never removes
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(go, &QPushButton::clicked, collection, [this, collection, act] {
        act(collection, [this](const Done &done) {
            if (done)
                return;
            const ErrorText text = errorText(done.error(), m_format);
            Q_EMIT failed(text.what, text.still);
        });
    });
    box->open();
}

void ProgressCard::showProblems(const QString &lane)
{
    const QString id = lane.section(u':', 1);
    for (const FileView &file : m_flow->files()) {
        if ((file.id ? QString::number(file.id) : file.name) == id) {
            auto *dialog = new ProblemsDialog(file, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            return;
        }
    }
}

void ProgressCard::showFigures(const QString &lane)
{
    const QString id = lane.section(u':', 1, 1);
    for (const Collection *collection : m_flow->collections()) {
        if (QString::number(collection->id()) == id) {
            auto *dialog = new FiguresDialog(collection->provider().info().name, collection->figures(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            return;
        }
    }
}

ProgressPage::ProgressPage(const Format &format, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(tr("Progress")))
    , m_banner(new Banner)
    , m_card(new ProgressCard(format))
    , m_look(makeButton(ButtonRole::Secondary, tr("Look now"), u"refresh-cw"_s, this))
{
    m_header->setLine(tr("Each file and process with its steps. You can go on working; a closed program takes up where it was."));
    m_look->setToolTip(tr("Ask the providers at once (F5)"));
    m_header->addRight(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_card, 1);
    connect(m_card, &ProgressCard::wantsPage, this, &Page::wantsPage);
    connect(m_card, &ProgressCard::linkWanted, this, &ProgressPage::linkWanted);
    connect(m_card, &ProgressCard::failed, this, [this](const QString &what, const QString &still) {
        m_banner->show(Tone::Warn, what, still);
        connect(m_banner->addAction(tr("Close")), &QPushButton::clicked, m_banner, &Banner::clear);
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        for (Collection *collection : m_flow ? m_flow->collections() : std::vector<Collection *> {})
            collection->lookNow();
    });
}

void ProgressPage::setCase(CaseFlow *flow)
{
    m_flow = flow;
    m_look->setEnabled(flow);
    m_banner->clear();
    m_card->setCase(flow);
}

QWidget *ProgressPage::firstFocus() { return m_card->lanes(); }

} // namespace saldoscope
