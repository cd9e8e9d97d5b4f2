// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultpage.h"

#include "flow/caseflow.h"
#include "insights/packs.h"
#include "ui/format.h"
#include "ui/widgets/querychips.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/skeleton.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

Query cleared(const Query &query)
{
    Query clear;
    clear.order = query.order;
    clear.descending = query.descending;
    return clear;
}

ResultPage::ResultPage(const Format &format, const QString &title, QWidget *parent)
    : Page(parent)
    , m_format(format)
    , m_header(new PageHeader(title))
    , m_age(new Chip)
    , m_banner(new Banner)
    , m_states(new QStackedLayout)
    , m_shown(new QWidget)
    , m_content(new QVBoxLayout(m_shown))
    , m_skeleton(new Skeleton)
    , m_empty(new EmptyState(u"inbox"_s, {}, {}))
    , m_wayOn(m_empty->setAction(tr("Go to Collect")))
    , m_wayTo(int(PageId::Collect))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGapTight);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(m_states, 1);
    m_header->addRight(m_age);
    m_age->hide();
    m_banner->clear();
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(size::kCardGapTight);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_skeleton);
    m_states->addWidget(m_shown);
    connect(m_wayOn, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(m_wayTo); });
    sayWhyEmpty();
}

void ResultPage::setCase(CaseFlow *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    if (m_flow) {
        connect(m_flow, &CaseFlow::viewChanged, this, &ResultPage::follow);
        connect(m_flow, &CaseFlow::analysisChanged, this, &ResultPage::follow);
        connect(m_flow, &CaseFlow::analysingChanged, this, &ResultPage::follow);
        connect(m_flow, &CaseFlow::filesChanged, this, &ResultPage::follow);
        connect(m_flow, &CaseFlow::collectionsChanged, this, &ResultPage::follow);
        connect(m_flow, &CaseFlow::judgementChanged, this, [this] {
            if (isVisible() && m_view)
                sayWhatIsMissing(); // the officer may have accepted what changed
        });
    }
    follow();
}

QueryChips *ResultPage::chips()
{
    if (!m_chips) {
        m_chips = new QueryChips(this);
        connect(m_chips, &QueryChips::removed, this, &ResultPage::ask);
    }
    return m_chips;
}

CaseFlow *ResultPage::flow() const { return m_flow; }

void ResultPage::follow() { showView(m_flow ? m_flow->view() : nullptr); }

void ResultPage::showView(std::shared_ptr<const View> view)
{
    const bool same = view == m_view && view != nullptr;
    m_view = std::move(view);
    m_stale = m_stale || !same;
    if (isVisible())
        refresh();
}

void ResultPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

void ResultPage::refresh()
{
    const bool rows = m_view && !m_view->analysis->ledger().booked().empty();
    m_age->setVisible(rows && m_view->analysis->asOf != kNoDay);
    if (rows) {
        m_age->set(Tone::Outline, tr("Data as of %1").arg(m_format.date(m_view->analysis->asOf)), u"clock"_s);
        sayWhatIsMissing();
        if (m_chips)
            m_chips->setChips(chipsOf(m_view->query, *m_view->analysis, m_format, true));
        if (m_stale)
            present(*m_view);
        m_stale = false;
        m_states->setCurrentWidget(m_shown);
        return;
    }
    m_banner->clear();
    m_header->setLine({});
    const bool reading = m_flow && std::ranges::any_of(m_flow->files(), [](const FileView &file) { return file.state == FileView::State::Reading; });
    if (m_flow && (m_flow->isAnalysing() || reading || (m_flow->analysis() && !m_view))) {
        int count = 0;
        for (const FileView &file : m_flow->files())
            count += file.rows;
        m_skeleton->setWords(reading ? tr("Still reading the files") : tr("Still sorting %n rows", "", count));
        m_states->setCurrentWidget(m_skeleton);
        return;
    }
    sayWhyEmpty();
    m_states->setCurrentWidget(m_empty);
}

void ResultPage::sayWhyEmpty()
{
    const bool files = m_flow && !m_flow->files().empty();
    const Collection *asked = nullptr;
    bool checkedOnly = false;
    for (const Collection *collection : m_flow && !files ? m_flow->collections() : std::vector<Collection *> {}) {
        asked = collection->invites() && isRunning(collection->state()) ? collection : asked;
        checkedOnly = checkedOnly || m_flow->verification(*collection);
    }
    const bool unreadable = files && std::ranges::all_of(m_flow->files(), [](const FileView &file) { return file.state == FileView::State::Unreadable; });
    if (unreadable)
        m_empty->setTexts(tr("None of the files could be read"), tr("Progress says for each file what stood in the way. Nothing was changed or sent."));
    else if (files)
        m_empty->setTexts(tr("No transactions in these files"), tr("The files were read, but hold no booked rows. Add a statement that does."));
    else if (checkedOnly)
        m_empty->setTexts(tr("Only the accounts were checked"), tr("No transactions were asked for. Whose accounts they are stands under Accounts and owners."));
    else if (asked)
        m_empty->setTexts(tr("The applicant is being waited for"), tr("Figures, charts and rows appear here when the applicant has consented. Progress shows how far it is."));
    else
        m_empty->setTexts(tr("Nothing to show yet"), tr("Figures, charts and rows appear here when a statement has been read."));
    const bool toProgress = unreadable || asked;
    m_wayTo = int(checkedOnly ? PageId::Accounts : toProgress ? PageId::Progress : PageId::Collect);
    m_wayOn->setText(checkedOnly ? tr("Accounts and owners") : toProgress ? tr("Go to Progress") : tr("Go to Collect"));
}

void ResultPage::sayWhatIsMissing()
{
    int unreadable = 0;
    int partly = 0;
    for (const FileView &file : m_flow ? m_flow->files() : std::vector<FileView>()) {
        unreadable += file.state == FileView::State::Unreadable ? 1 : 0;
        partly += file.state == FileView::State::ReadWithProblems ? 1 : 0;
    }
    if (unreadable == 0 && partly == 0) {
        if (!sayWhatChanged())
            m_banner->clear();
        return;
    }
    m_banner->show(Tone::Warn, unreadable > 0 ? tr("%n files could not be read", "", unreadable) : tr("%n files were read in part", "", partly),
        tr("What is shown here is complete for the rest."));
    connect(m_banner->addAction(tr("Go to Progress")), &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(int(PageId::Progress)); });
}

bool ResultPage::sayWhatChanged()
{
    std::shared_ptr<const Knowledge> now = m_flow && m_flow->analysis() ? m_flow->knowledge() : nullptr;
    if (!now)
        return false;
    // What figures rest on now against what the case says; where that is the same, what new cases would rest on.
    std::vector<KnowledgeChange> changes = knowledgeChanges(m_flow->assessment().knowledge, now->versions());
    const bool kept = changes.empty();
    if (kept) {
        now = m_flow->presentKnowledge();
        changes = knowledgeChanges(m_flow->assessment().knowledge, now->versions());
    }
    QStringList lines;
    for (const KnowledgeChange &change : changes) {
        const QString name = change.isPack ? change.what : tr("Saldoscope's %1", "one of the program's tables").arg(change.what);
        lines += change.before.isEmpty() ? tr("%1 %2 is new").arg(name, change.now)
            : change.now.isEmpty()       ? tr("%1 %2 is gone").arg(name, change.before)
                                         : tr("%1 was %2, is %3").arg(name, change.before, change.now);
    }
    if (lines.isEmpty())
        return false;
    const QString more = lines.size() > 1 ? u", "_s + tr("and %n more", "", int(lines.size()) - 1) : QString();
    m_banner->show(kept ? Tone::Info : Tone::Warn, kept ? tr("Worked out with the packs kept with this case") : tr("Figures may differ from before"), lines.first() + more);
    m_banner->setAccessibleDescription(lines.join(u'\n'));
    m_banner->setToolTip(lines.join(u'\n'));
    connect(m_banner->addAction(kept ? tr("Use the present packs") : tr("Use from now on")), &QPushButton::clicked, this, [this, now] { m_flow->restOn(now); });
    return true;
}

void ResultPage::ask(const Query &query)
{
    if (m_flow)
        m_flow->setQuery(query);
    Q_EMIT asked(query);
}

void ResultPage::narrowTo(const Figure &figure, const QString &name)
{
    if (!m_view || figure.evidence.empty())
        return;
    Query query = cleared(m_view->query);
    query.only = figure.evidence;
    query.from = name;
    ask(query);
    Q_EMIT wantsPage(int(PageId::Transactions));
}

void ResultPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_view && m_view->query.narrows())
        ask(cleared(m_view->query));
    else
        Page::keyPressEvent(event);
}

} // namespace saldoscope
