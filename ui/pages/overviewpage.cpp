// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "flow/caseflow.h"
#include "ui/charts/balancecard.h"
#include "ui/charts/balancechart.h"
#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/pages/flagdialogs.h"
#include "ui/pages/overviewfacts.h"
#include "ui/widgets/coveragestrip.h"
#include "ui/widgets/explanationdialog.h"
#include "ui/widgets/querychips.h"
#include "ui/widgets/rail.h"

#include <QDate>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 360;
constexpr int kTiles = 4;
constexpr int kFewest = 3, kMost = 5; // rows by which the two lists at the side share their height

} // namespace

OverviewPage::OverviewPage(const Format &format, QWidget *parent)
    : ResultPage(format, tr("Overview"), parent)
    , m_coverage(new CoverageStrip(format))
    , m_balance(new BalanceCard(format))
    , m_flagsTitle(new TextLabel(FontRole::Heading))
    , m_toRisk(makeButton(ButtonRole::Quiet, tr("Open Risk"), {}, this))
    , m_flags(new FactList)
    , m_doubtsTitle(new TextLabel(FontRole::Heading))
    , m_settleAll(makeButton(ButtonRole::Quiet, {}, {}, this))
    , m_doubts(new FactList)
{
    content()->addWidget(m_coverage);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(size::kCardGap);
    const QString names[kTiles] = {u"tileIncome"_s, u"tileCommitments"_s, u"tileLeft"_s, u"tileBuffer"_s};
    for (std::size_t i = 0; i < kTiles; ++i) {
        auto *tile = new Tile;
        tile->setObjectName(names[i]);
        tiles->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &Tile::explanationWanted, this, [this, i] { explain(i); });
        connect(tile, &Tile::clicked, this, [this, i] {
            if (view())
                narrowTo(tileStories(*view()->analysis, this->format(), m_judgement.get())[i].figure, m_tiles[i]->face().label);
        });
    }
    content()->addLayout(tiles);

    m_side = new QVBoxLayout;
    m_side->setSpacing(size::kCardGap);
    const auto addSide = [&](TextLabel *title, QPushButton *link, FactList *list, const QString &name, const QString &spoken) {
        auto *card = new Card;
        card->setFixedWidth(kSide);
        title->setElided(true);
        link->setProperty("tight", true);
        link->setFixedHeight(24);
        auto *top = new QHBoxLayout;
        top->addWidget(title, 1);
        top->addWidget(link);
        card->body()->addLayout(top);
        card->body()->addWidget(list, 1);
        list->setObjectName(name);
        list->setAccessibleName(spoken);
        list->setProperty("pane", true);
        m_side->addWidget(card, 1);
        connect(list, &FactList::picked, this, &OverviewPage::leadTo);
    };
    addSide(m_flagsTitle, m_toRisk, m_flags, u"flags"_s, tr("Flags and good signs"));
    addSide(m_doubtsTitle, m_settleAll, m_doubts, u"doubts"_s, tr("What decides"));
    m_settleAll->setObjectName(u"settle"_s);
    m_flags->setToolTip(tr("Enter shows the rows, Delete looks past a flag"));
    m_doubts->setToolTip(tr("Enter settles"));
    connect(m_toRisk, &QPushButton::clicked, this, [this] { Q_EMIT wantsPage(int(PageId::Risk)); });
    connect(m_settleAll, &QPushButton::clicked, this, &OverviewPage::settleNext);
    connect(m_flags, &FactList::menuWanted, this, &OverviewPage::flagMenu);
    connect(m_flags, &FactList::removeWanted, this, &OverviewPage::turnFlag);
    connect(m_doubts, &FactList::chosen, this, [this](int tag) { settle(std::size_t(tag)); });
    connect(m_coverage, &CoverageStrip::liftWanted, this, &OverviewPage::lift);
    auto *main = new QHBoxLayout;
    main->setSpacing(size::kCardGap);
    main->addWidget(m_balance, 1);
    main->addLayout(m_side);
    content()->addLayout(main, 1);
    connect(m_balance, &BalanceCard::periodPicked, this, [this](const Period &period, int direction) {
        Query query = view()->query;
        query.only.clear();
        query.stream.reset();
        query.period = period;
        query.incoming = direction == 0 ? std::nullopt : std::optional(direction > 0);
        query.from = tr("From chart");
        ask(query);
        Q_EMIT wantsPage(int(PageId::Transactions));
    });
}

QWidget *OverviewPage::firstFocus() { return m_balance->chart(); }

void OverviewPage::present(const View &view)
{
    const Analysis &analysis = *view.analysis;
    QStringList line;
    const Figure &spending = analysis.figures.spendingAMonth;
    if (spending.known())
        line += tr("Figures rest on %n full months, %1", "", spending.observations).arg(format().period(spending.window));
    else
        line += format().period(analysis.ledger().period());
    line += tr("%n accounts", "", int(analysis.ledger().accounts().size()));
    line += tr("%1 rows").arg(format().count(qint64(analysis.ledger().booked().size())));
    header()->setLine(line.join(u" · "_s));

    m_coverage->show(analysis);
    const auto stories = tileStories(analysis, format(), m_judgement.get());
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFace(stories[i].face);
    m_balance->show(view);

    showFlags(analysis);
    showDoubts(analysis);
    // The longer list gets more of the column's height, but never all of it.
    m_side->setStretch(0, std::clamp(m_flags->itemCount(), kFewest, kMost));
    m_side->setStretch(1, std::clamp(m_doubts->itemCount(), kFewest, kMost));
}

void OverviewPage::setCase(CaseFlow *wanted)
{
    ResultPage::setCase(wanted);
    if (wanted)
        connect(wanted, &CaseFlow::judgementChanged, this, &OverviewPage::follow);
    follow();
}

void OverviewPage::follow()
{
    if (flow())
        showJudgement(flow()->judgement(), flow()->assessment());
    else
        showJudgement(nullptr, {});
}

void OverviewPage::showJudgement(std::shared_ptr<const Judgement> judgement, const Assessment &assessment)
{
    m_judgement = std::move(judgement);
    m_said = assessment;
    if (view() && isVisible())
        present(*view());
}

void OverviewPage::showFlags(const Analysis &analysis)
{
    const Flags &flags = m_judgement ? m_judgement->flags : analysis.flags;
    m_shownFlags = flags.flags;
    m_flags->setFacts(flagFacts(flags, format(), m_order));
    const auto open = int(std::ranges::count_if(m_shownFlags, [](const Flag &flag) { return !flag.dismissed; }));
    const auto good = int(flags.positives.size());
    m_flagsTitle->setText(good == 0 ? tr("%n flags", "", open) : tr("%1, %2", "flags, good signs").arg(tr("%n flags", "", open), tr("%n good signs", "", good)));
}

void OverviewPage::showDoubts(const Analysis &analysis)
{
    std::vector<Fact> facts = m_judgement ? doubtFacts(*m_judgement, format()) : std::vector<Fact> {};
    for (Fact &fact : apartFacts(analysis, format()))
        facts.push_back(std::move(fact));
    if (facts.empty()) {
        Fact none;
        none.tone = Tone::Ok;
        none.icon = u"circle-check"_s;
        none.title = tr("Nothing is in doubt");
        none.line = tr("no reading of the rows could move the figures");
        none.hasRows = false;
        facts.push_back(std::move(none));
    }
    m_doubts->setFacts(std::move(facts));
    const int open = m_judgement ? int(m_judgement->doubts.open()) : 0;
    m_settleAll->setVisible(open > 0);
    m_settleAll->setText(tr("Settle %n doubts", "", open));
    m_doubtsTitle->setText(tr("What decides"));
    m_doubtsTitle->setToolTip({});
    if (open > 0 && m_judgement->doubts.best.left && m_judgement->doubts.worst.left) {
        const Doubts &doubts = m_judgement->doubts;
        m_doubtsTitle->setText(tr("%1 to %2 left", "money, money").arg(format().whole(*doubts.worst.left, analysis.currency), format().wholeMoney(*doubts.best.left, analysis.currency)));
        m_doubtsTitle->setToolTip(tr("What is left at the stressed rate with every open doubt read against the applicant, and in the applicant's favour."));
    }
}

void OverviewPage::leadTo(const Query &query)
{
    Query narrowed = query;
    narrowed.order = view()->query.order;
    narrowed.descending = view()->query.descending;
    ask(narrowed);
    Q_EMIT wantsPage(int(PageId::Transactions));
}

const Flag *OverviewPage::flagAt(int item) const
{
    const bool isFlag = item >= 0 && std::size_t(item) < m_order.size() && m_order[std::size_t(item)] < m_shownFlags.size();
    return isFlag ? &m_shownFlags[m_order[std::size_t(item)]] : nullptr;
}

void OverviewPage::flagMenu(int item, QPoint globalAt)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *rows = menu->addAction(tr("Show the rows"));
    rows->setEnabled(m_flags->facts()[std::size_t(item)].hasRows);
    connect(rows, &QAction::triggered, this, [this, item] { m_flags->activate(item); });
    if (const Flag *flag = flagAt(item))
        connect(menu->addAction(flag->dismissed ? tr("Take it up again") : tr("Look past it…")), &QAction::triggered, this, [this, item] { turnFlag(item); });
    menu->popup(globalAt);
}

void OverviewPage::turnFlag(int item)
{
    const Flag *found = flagAt(item);
    if (!found || !m_judgement)
        return;
    const Flag flag = *found;
    if (flag.dismissed)
        return take(withDismissal(m_said, flag, {}, m_judgement->caseDate));
    auto *dialog = new DismissDialog(flag, format(), this);
    const Day on = flow() ? Day(QDate::currentDate().toJulianDay()) : m_judgement->caseDate;
    connect(dialog, &DismissDialog::confirmed, this, [this, flag, on](const QString &reason) { take(withDismissal(m_said, flag, reason, on)); });
    dialog->open();
}

void OverviewPage::settleNext()
{
    const auto &all = m_judgement ? m_judgement->doubts.doubts : std::vector<Doubt> {};
    const auto open = std::ranges::find_if(all, [](const Doubt &doubt) { return !doubt.settled; });
    if (open != all.end())
        settle(std::size_t(open - all.begin()));
}

void OverviewPage::settle(std::size_t at)
{
    if (!m_judgement || at >= m_judgement->doubts.doubts.size())
        return;
    const Doubt doubt = m_judgement->doubts.doubts[at];
    auto *dialog = new SettleDialog(doubt, *m_judgement->analysis, format(), this);
    connect(dialog, &SettleDialog::settled, this, [this, doubt](std::optional<SettledAs> as) { take(withSettlement(m_said, doubt, as)); });
    connect(dialog, &SettleDialog::rowsWanted, this, [this, doubt] {
        Query query;
        query.only = doubt.evidence;
        query.from = doubtTitle(doubt, *m_judgement->analysis, format());
        leadTo(query);
    });
    dialog->open();
}

void OverviewPage::lift(const CoverageLine &line)
{
    if (line.action == CoverageAction::SortRows && !line.evidence.empty()) {
        Query query;
        query.only = line.evidence;
        query.from = coverageReasonText(line);
        return leadTo(query);
    }
    Q_EMIT wantsPage(int(PageId::Collect));
}

void OverviewPage::take(const Assessment &assessment)
{
    if (flow())
        flow()->setAssessment(assessment);
    Q_EMIT said(assessment);
}

void OverviewPage::explain(std::size_t tile)
{
    if (!view())
        return;
    const TileStory story = tileStories(*view()->analysis, format(), m_judgement.get())[tile];
    const QString value = story.face.figure.isEmpty() ? story.face.reason : story.face.figure + u'\u00a0' + story.face.unit;
    auto *dialog = new ExplanationDialog(story.face.label, value, story.explanation, story.figure, format(), this);
    connect(dialog, &ExplanationDialog::rowsWanted, this, [this, story] { narrowTo(story.figure, story.face.label); });
    dialog->open();
}

} // namespace saldoscope
