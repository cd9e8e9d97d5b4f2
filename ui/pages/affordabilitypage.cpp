// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/affordabilitypage.h"

#include "flow/caseflow.h"
#include "ui/charts/waterfallchart.h"
#include "ui/format.h"
#include "ui/models/affordabilitywords.h"
#include "ui/pages/affordabilitylines.h"
#include "ui/pages/entrydialog.h"
#include "ui/pages/methoddialog.h"
#include "ui/pages/policydialog.h"
#include "ui/widgets/charttwin.h"
#include "ui/widgets/figuredrawer.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/whatifstrip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 452;

} // namespace

AffordabilityPage::AffordabilityPage(const Format &format, QWidget *parent)
    : ResultPage(format, tr("Affordability"), parent)
    , m_coverage(new Chip)
    , m_enter(makeButton(ButtonRole::Primary, tr("Enter…"), u"pencil"_s, this))
    , m_terms(new FigureTable({{{}, 0, false}, {{}, 78, true}, {{}, 78, true}, {tr("From"), 112, false}}))
    , m_bearing(new FigureTable({{tr("How much it bears"), 0, false}, {{}, 158, true}, {{}, 112, false}}))
    , m_last(m_terms)
    , m_finding(new TextLabel(FontRole::Heading))
    , m_measure(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_chart(new WaterfallChart(format))
    , m_twin(new ChartTwin(format, m_chart, tr("From income to what is left, as a table")))
    , m_block(new EmptyState(u"scale"_s, {}, {}))
    , m_wayOn(m_block->setAction(tr("Enter household…"), ButtonRole::Secondary))
    , m_legend(new WaterfallLegend)
    , m_whatIf(new WhatIfStrip(format))
    , m_drawer(new FigureDrawer(format))
    , m_beside(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_tables(new QVBoxLayout)
{
    QPushButton *method = makeButton(ButtonRole::Secondary, tr("Method"), u"text-search"_s, this);
    method->setObjectName(u"method"_s);
    m_enter->setObjectName(u"enter"_s);
    header()->addRight(m_coverage);
    header()->addRight(method);
    header()->addRight(m_enter);
    connect(method, &QPushButton::clicked, this, &AffordabilityPage::showMethod);
    connect(m_enter, &QPushButton::clicked, this, &AffordabilityPage::openMenu);
    m_terms->setObjectName(u"terms"_s);
    m_terms->setAccessibleName(tr("What is left to live on, term by term"));
    m_bearing->setObjectName(u"bearing"_s);
    m_bearing->setAccessibleName(tr("How much it bears"));
    m_chart->setObjectName(u"waterfall"_s);

    m_tables->setSpacing(size::kCardGapTight);
    for (FigureTable *table : {m_terms, m_bearing}) {
        auto *sheet = new Sheet(table);
        sheet->setFixedWidth(kLeft);
        m_tables->addWidget(sheet, table == m_terms ? 11 : 7);
        connect(table, &FigureTable::evidenceWanted, this, &AffordabilityPage::toggleDrawer);
        connect(table, &ItemCanvas::currentItemChanged, this, [this, table] {
            if (table->hasFocus())
                showEvidence(table);
        });
        connect(table, &FigureTable::rowsWanted, this, [this, table](int item) { leadTo(table->lines()[std::size_t(item)].evidence); });
        connect(table, &FigureTable::menuWanted, this, [this, table](int item, QPoint) {
            const int tag = table->lines()[std::size_t(item)].tag;
            if (table == m_terms && tag >= 0)
                enter(TermGroup(tag));
        });
    }
    auto *card = new Card;
    m_finding->setElided(true);
    m_measure->setElided(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_finding, 1);
    top->addWidget(m_legend);
    top->addWidget(m_twin->more());
    card->body()->setSpacing(0);
    card->body()->addLayout(top);
    card->body()->addWidget(m_measure);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_block, 1);
    card->body()->addWidget(m_twin, 1);
    auto *main = new QHBoxLayout;
    main->setSpacing(size::kCardGap);
    main->addLayout(m_tables);
    main->addWidget(card, 1);
    auto *frame = new QVBoxLayout;
    frame->setSpacing(size::kCardGapTight);
    frame->addLayout(main, 1);
    frame->addWidget(m_whatIf);
    m_beside->setSpacing(size::kCardGapTight);
    m_beside->addLayout(frame, 1);
    m_beside->addWidget(m_drawer);
    content()->addLayout(m_beside, 1);
    m_drawer->hide();
    connect(m_chart, &WaterfallChart::picked, this, &AffordabilityPage::leadToGroup);
    connect(m_twin, &ChartTwin::cellPicked, this, [this](int line, int) { m_chart->activate(line); });
    connect(m_twin, &ChartTwin::tableShown, this, [this](bool shown) { m_legend->setVisible(!shown); });
    connect(m_wayOn, &QPushButton::clicked, this, [this] {
        const bool home = m_judgement && m_judgement->affordability.block == AffordabilityBlock::NoHousing;
        home ? enterHousing() : enterHousehold();
    });
    connect(m_drawer, &FigureDrawer::closed, this, &AffordabilityPage::toggleDrawer);
    connect(m_drawer, &FigureDrawer::rowsWanted, this, [this](const std::vector<Row> &rows) {
        Evidence evidence;
        evidence.rows = rows;
        evidence.title = m_last->currentLine() ? m_last->currentLine()->evidence.title : QString();
        leadTo(evidence);
    });
}

QWidget *AffordabilityPage::firstFocus() { return m_terms; }

void AffordabilityPage::resizeEvent(QResizeEvent *event)
{
    const bool beside = FigureDrawer::standsBeside(this);
    m_drawer->setBeside(beside);
    m_beside->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_whatIf->setVisible(beside || m_drawer->isHidden());
    ResultPage::resizeEvent(event);
}

void AffordabilityPage::setCase(CaseFlow *wanted)
{
    ResultPage::setCase(wanted);
    if (wanted)
        connect(wanted, &CaseFlow::judgementChanged, this, &AffordabilityPage::follow);
    follow();
}

void AffordabilityPage::follow()
{
    if (flow())
        showJudgement(flow()->judgement(), flow()->assessment());
    else
        showJudgement(nullptr, {});
}

void AffordabilityPage::showJudgement(std::shared_ptr<const Judgement> judgement, const Assessment &assessment)
{
    m_judgement = std::move(judgement);
    m_said = assessment;
    if (view() && isVisible())
        present(*view());
}

void AffordabilityPage::present(const View &)
{
    if (!m_judgement)
        return;
    sayHeader();
    showTerms();
    showBearing();
    // Both tables show what they can: the room is shared by the lines they have.
    m_tables->setStretch(0, std::clamp(int(m_terms->lines().size()) + 1, 7, 14));
    m_tables->setStretch(1, std::clamp(int(m_bearing->lines().size()) + 1, 5, 9));
    showChart();
    m_whatIf->show(m_judgement, m_said);
    if (!m_drawer->isHidden())
        showEvidence(m_last);
}

void AffordabilityPage::sayHeader()
{
    const Judgement &judged = *m_judgement;
    QStringList line {tr("Left to live on (KALP)."), tr("Policy %1").arg(judged.policy.name())};
    const auto living = std::ranges::find_if(judged.affordability.tables, [](const TableUsed &table) { return table.id.contains(u"living"_s) || table.id.contains(u"konsument"_s); });
    if (living != judged.affordability.tables.end())
        line.last() += tr(", living costs %1", "after the policy's name").arg(tableText(*living));
    line.last() += u'.';
    line += tr("A figure, not a verdict.");
    header()->setLine(line.join(u' '));
    const CoverageScore &coverage = judged.analysis->coverageScore;
    m_coverage->setVisible(coverage.score.known());
    if (coverage.score.value) {
        const Tone tone = coverage.band == CoverageBand::Good ? Tone::Ok : coverage.band == CoverageBand::WithCare ? Tone::Warn : Tone::Bad;
        m_coverage->set(tone, tr("Coverage %1").arg(qRound(*coverage.score.value)));
    }
}

void AffordabilityPage::showTerms()
{
    const Affordability &as = m_judgement->affordability;
    m_terms->setColumnTitle(0, tr("A month, %1").arg(format().unit(as.currency)));
    const bool asked = m_judgement->loan.principal > 0;
    m_terms->setColumnTitle(1, asked ? tr("At %1").arg(rateText(as.contractRate, format())) : tr("Today"));
    m_terms->setColumnTitle(2, asked ? tr("At %1").arg(rateText(as.stressedRate, format())) : tr("Stressed"));
    m_terms->setLines(termLines(*m_judgement, m_said, format()));
}

void AffordabilityPage::showBearing() { m_bearing->setLines(bearingLines(*m_judgement, format())); }

void AffordabilityPage::showChart()
{
    const Affordability &as = m_judgement->affordability;
    sayBlock();
    m_chart->setBars(as.waterfall, as.currency);
    m_twin->setData(m_chart->twin());
    m_chart->setAccessibleDescription(m_chart->summary());
    const bool asked = m_judgement->loan.principal > 0;
    const QString rate = rateText(as.stressedRate, format());
    m_measure->setText(asked ? tr("From income to left to live on, %1 a month, at %2").arg(format().unit(as.currency), rate)
                             : tr("From income to left to live on, %1 a month, no new loan").arg(format().unit(as.currency)));
    const auto &left = as.leftStressed.minor;
    if (!left)
        m_finding->setText(tr("What is left cannot be said yet"));
    else if (*left < 0)
        m_finding->setText(tr("%1 missing at the stressed rate").arg(format().wholeMoney(-*left, as.currency)));
    else
        m_finding->setText(asked ? tr("%1 left at the stressed rate").arg(format().wholeMoney(*left, as.currency))
                                 : tr("%1 left without a new loan").arg(format().wholeMoney(*left, as.currency)));
}

void AffordabilityPage::sayBlock()
{
    const AffordabilityBlock block = m_judgement->affordability.block;
    const bool blocked = block != AffordabilityBlock::None;
    m_block->setVisible(blocked);
    m_twin->setVisible(!blocked);
    m_twin->more()->setVisible(!blocked);
    m_legend->setVisible(!blocked && !m_twin->isTableShown());
    if (!blocked)
        return;
    m_block->setTexts(block == AffordabilityBlock::NoHousehold ? tr("Who lives on this income?") : tr("Something is missing"), blockText(block));
    m_wayOn->setVisible(block == AffordabilityBlock::NoHousehold || block == AffordabilityBlock::NoHousing || block == AffordabilityBlock::NoLivingCosts);
    m_wayOn->setText(block == AffordabilityBlock::NoHousing ? tr("Enter housing…") : tr("Enter household…"));
}

void AffordabilityPage::toggleDrawer()
{
    const bool opens = m_drawer->isHidden();
    m_drawer->setVisible(opens);
    m_whatIf->setVisible(!opens || FigureDrawer::standsBeside(this));
    if (opens)
        showEvidence(m_bearing->hasFocus() ? m_bearing : m_terms);
    else
        m_last->setFocus(Qt::OtherFocusReason);
}

void AffordabilityPage::showEvidence(FigureTable *table)
{
    m_last = table;
    const TableLine *line = table->currentLine();
    if (!m_judgement || !line)
        return m_drawer->showNothing();
    m_drawer->show(*m_judgement->analysis, line->evidence);
}

void AffordabilityPage::leadTo(const Evidence &evidence)
{
    if (evidence.behind().empty() || !view())
        return;
    Query query = cleared(view()->query);
    query.only = evidence.behind();
    query.from = evidence.title;
    ask(query);
    Q_EMIT wantsPage(int(PageId::Transactions));
}

void AffordabilityPage::leadToGroup(TermGroup group)
{
    Evidence all;
    all.title = groupTitle(group);
    for (const AffordabilityTerm &term : m_judgement ? m_judgement->affordability.terms : std::vector<AffordabilityTerm> {}) {
        if (term.group == group)
            all.rows.insert(all.rows.end(), term.evidence.begin(), term.evidence.end());
    }
    std::ranges::sort(all.rows);
    all.rows.erase(std::unique(all.rows.begin(), all.rows.end()), all.rows.end());
    if (all.rows.empty())
        enter(group);
    else
        leadTo(all);
}

void AffordabilityPage::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Household…")), &QAction::triggered, this, &AffordabilityPage::enterHousehold);
    connect(menu->addAction(tr("Housing…")), &QAction::triggered, this, &AffordabilityPage::enterHousing);
    connect(menu->addAction(tr("Loan asked for and other debts…")), &QAction::triggered, this, &AffordabilityPage::enterLoan);
    menu->addSeparator();
    connect(menu->addAction(tr("Policy…")), &QAction::triggered, this, &AffordabilityPage::choosePolicy);
    // Below the button, and no further to the right than it goes.
    menu->popup(m_enter->mapToGlobal(QPoint(std::min(0, m_enter->width() - menu->sizeHint().width()), m_enter->height())));
}

void AffordabilityPage::enter(TermGroup group)
{
    switch (group) {
    case TermGroup::Housing: return enterHousing();
    case TermGroup::Debts:
    case TermGroup::NewLoan: return enterLoan();
    case TermGroup::Living:
    case TermGroup::Extras: return enterHousehold();
    case TermGroup::Income: return Q_EMIT wantsPage(int(PageId::Income));
    case TermGroup::Left: return toggleDrawer();
    }
    Q_UNREACHABLE();
}

void AffordabilityPage::enterHousehold()
{
    const Currency currency = m_judgement ? m_judgement->policy.currency() : Policy::shipped(country()).currency();
    auto *dialog = new HouseholdDialog(m_said, m_judgement ? m_judgement->analysis.get() : nullptr, currency, format(), this);
    connect(dialog, &EntryDialog::saved, this, &AffordabilityPage::take);
    dialog->open();
}

void AffordabilityPage::enterHousing()
{
    auto *dialog = new HousingDialog(m_said, m_judgement ? m_judgement->analysis.get() : nullptr,
        m_judgement ? m_judgement->policy : Policy::shipped(country()), format(), this);
    connect(dialog, &EntryDialog::saved, this, &AffordabilityPage::take);
    dialog->open();
}

void AffordabilityPage::enterLoan()
{
    const Currency currency = m_judgement ? m_judgement->policy.currency() : Policy::shipped(country()).currency();
    const auto keyOf = [this](Row row) { return flow() ? flow()->rowKey(row) : RowKey(0); };
    auto *dialog = new LoanDialog(m_said, m_judgement.get(), keyOf, currency, format(), this);
    connect(dialog, &EntryDialog::saved, this, &AffordabilityPage::take);
    dialog->open();
}

void AffordabilityPage::choosePolicy()
{
    auto *dialog = new PolicyDialog(m_said, country(), m_judgement ? m_judgement->caseDate : kNoDay, format(), this);
    connect(dialog, &PolicyDialog::saved, this, &AffordabilityPage::take);
    dialog->open();
}

void AffordabilityPage::showMethod()
{
    if (m_judgement)
        (new MethodDialog(*m_judgement, format(), this))->open();
}

void AffordabilityPage::take(const Assessment &assessment)
{
    if (flow())
        flow()->setAssessment(assessment);
    Q_EMIT said(assessment);
}

QString AffordabilityPage::country() const
{
    if (m_judgement)
        return m_judgement->policy.country();
    return flow() && flow()->summary().details ? flow()->summary().details->country : u"se"_s;
}

} // namespace saldoscope
