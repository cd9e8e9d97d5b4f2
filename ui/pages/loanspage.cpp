// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loanspage.h"

#include "ui/charts/monthchart.h"
#include "ui/format.h"
#include "ui/models/figurewords.h"
#include "ui/models/insightwords.h"
#include "ui/models/words.h"
#include "ui/widgets/charttwin.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 600;
constexpr int kMostMonths = 24;
constexpr std::size_t kShades = 4;
enum Column { Who, AMonth, InAll, Late, State, ColumnCount };

std::vector<TableColumn> lenderColumns()
{
    return {{LoansPage::tr("Lender"), 0, false}, {LoansPage::tr("A month"), 88, true}, {LoansPage::tr("In all"), 88, true},
        {LoansPage::tr("Late"), 48, true}, {LoansPage::tr("State"), 132, false}};
}

TableCell plainCell(const QString &text, TextTone tone = TextTone::Text2) { return {text, tone, false, false, {}, {}}; }

} // namespace

LoansPage::LoansPage(const Format &format, QWidget *parent)
    : InsightPage(format, tr("Loans & commitments"), lenderColumns(), {{tr("Figure"), 0, false}, {tr("Value"), 190, true}}, new Card, kLeft, parent)
    , m_finding(new TextLabel(FontRole::Heading))
    , m_measure(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_legend(new InkLegend)
    , m_chart(new MonthChart(format))
    , m_twin(new ChartTwin(format, m_chart, tr("Debt service by month and type, as a table")))
{
    upper()->setTwoLines(true);
    upper()->setAccessibleName(tr("Repayments and money from lenders"));
    lower()->setAccessibleName(tr("Figures of loans and commitments"));
    m_finding->setElided(true);
    m_measure->setElided(true);
    m_chart->setObjectName(u"loansChart"_s);
    m_chart->setAccessibleName(tr("Debt service by month and type"));
    QVBoxLayout *card = chartCard()->body();
    card->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_finding, 1);
    top->addWidget(m_twin->more());
    card->addLayout(top);
    card->addWidget(m_measure);
    card->addSpacing(4);
    card->addWidget(m_legend);
    card->addSpacing(6);
    card->addWidget(m_twin, 1);
    const auto leadToMonth = [this](Month month) {
        const auto at = std::size_t(month - m_firstMonth);
        if (at < m_monthRows.size())
            leadTo(m_monthRows[at], tr("Debt service, %1").arg(this->format().monthYear(month)));
    };
    connect(m_chart, &MonthChart::picked, this, [leadToMonth](int, Month month) { leadToMonth(month); });
    connect(m_twin, &ChartTwin::cellPicked, this, [this, leadToMonth](int line, int) { leadToMonth(m_firstMonth + m_chart->months() - 1 - line); });
    connect(m_twin, &ChartTwin::tableShown, this, [this](bool shown) { m_legend->setVisible(!shown); });
}

QString LoansPage::shownName(const QString &lender) const
{
    return format().privacy() ? u"•••••"_s : lender.isEmpty() ? tr("Unknown lender") : lender;
}

void LoansPage::present(const View &view)
{
    const Analysis &analysis = *view.analysis;
    const Commitments &loans = analysis.commitments;
    const auto active = std::ranges::count_if(loans.lenders, &Lender::active);
    QStringList line {tr("Debt service: %1").arg(figureText(loans.debtService, format()))};
    if (loans.debtServiceRatio.known())
        line += tr("%1 of the income used").arg(figureText(loans.debtServiceRatio, format()));
    line += tr("%n active lenders", "", int(active));
    header()->setLine(line.join(u" · "_s));
    const QString unit = format().unit(analysis.currency);
    upper()->setColumnTitle(AMonth, tr("A month, %1").arg(unit));
    upper()->setColumnTitle(InAll, tr("In all, %1").arg(unit));
    upper()->setLines(lenderLines(analysis));
    lower()->setLines(figureLines(analysis));
    showMonths(analysis);
    showEvidence();
}

std::vector<TableLine> LoansPage::lenderLines(const Analysis &analysis) const
{
    const Commitments &loans = analysis.commitments;
    std::vector<TableLine> lines;
    if (!loans.repayments.empty())
        lines.push_back(sectionLine(tr("Repayments, greatest first")));
    for (const Repayment &repayment : loans.repayments)
        lines.push_back(repaymentLine(analysis, repayment));
    if (!loans.receipts.empty())
        lines.push_back(sectionLine(tr("Money from lenders, newest first; never counted as income")));
    for (std::size_t i = loans.receipts.size(); i-- > 0;)
        lines.push_back(receiptLine(analysis, i));
    if (!loans.bridges.empty())
        lines.push_back(sectionLine(tr("New loans that repaid old ones")));
    for (const RefinanceBridge &bridge : loans.bridges)
        lines.push_back(bridgeLine(analysis, bridge));
    if (lines.empty()) {
        TableLine none;
        none.cells = {{tr("No loans were seen in these rows"), TextTone::Text2, false, true, {}, {}}};
        none.evidence.title = tr("No loans were seen");
        none.evidence.explanation = tr("No payment to a lender, a debt collector or the bailiff, and no money from one.");
        lines.push_back(std::move(none));
    }
    return lines;
}

TableLine LoansPage::repaymentLine(const Analysis &analysis, const Repayment &repayment) const
{
    const Stream *stream = repayment.stream ? &analysis.streams[*repayment.stream] : nullptr;
    TableLine line;
    line.second = tr("%1, %2", "kind of loan, rhythm").arg(loanTypeName(repayment.type), stream ? streamText(*stream) : tr("without a rhythm"));
    line.cells.resize(ColumnCount);
    line.cells[Who] = {shownName(repayment.lender), TextTone::Text, true, false, {}, {}};
    line.cells[AMonth] = repayment.aMonth.known() ? plainCell(figureNumber(repayment.aMonth, format()), TextTone::Text) : plainCell(u"–"_s, TextTone::Text3);
    line.cells[InAll] = repayment.paid.known() ? plainCell(figureNumber(repayment.paid, format())) : plainCell(u"–"_s, TextTone::Text3);
    const auto late = int(repayment.late.size());
    line.cells[Late] = late > 0 ? TableCell {QString::number(late), TextTone::Warn, true, false, {}, {}} : plainCell(u"–"_s, TextTone::Text3);
    if (repayment.settled)
        line.cells[State] = {tr("Settled"), TextTone::Text2, false, false, u"circle-check"_s, TextTone::Ok};
    else if (repayment.askWhetherPaidInFull)
        line.cells[State] = {tr("Paid in full? Ask"), TextTone::Warn, false, false, u"circle-help"_s, TextTone::Warn};
    else if (repayment.paidInFull)
        line.cells[State] = plainCell(tr("Paid in full"));
    else if (repayment.paidElsewhere)
        line.cells[State] = {tr("Paid elsewhere?"), TextTone::Warn, false, false, u"circle-help"_s, TextTone::Warn};
    else if (!stream)
        line.cells[State] = plainCell(tr("Now and then"));
    else if (repayment.status == StreamStatus::Late)
        line.cells[State] = {tr("Late"), TextTone::Warn, false, false, u"triangle-alert"_s, TextTone::Warn};
    else
        line.cells[State] = plainCell(repayment.status == StreamStatus::Ended ? tr("Ended") : tr("Active"));

    line.evidence = {tr("%1, %2", "lender, kind of loan").arg(shownName(repayment.lender), loanTypeName(repayment.type)), figureText(repayment.aMonth, format()), {}, repayment.aMonth, repayment.paid.evidence, {}};
    line.evidence.explanation = repayment.paidInFull ? tr("A card whose bills follow its purchases: only what the credit costs is debt service.")
        : repayment.settled                          ? tr("A payment many times the usual, or a new loan, ended it. Nothing is due since.")
        : stream ? tr("Median of the newest payments, brought to a month.")
                 : tr("Paid without a rhythm: the sum of the newest months, divided by their number.");
    line.evidence.facts = {{tr("Paid in all"), figureText(repayment.paid, format())}};
    if (repayment.typeFromAmounts)
        line.evidence.facts.emplace_back(tr("Kind of loan"), tr("told from the amounts"));
    for (const LateEvent &event : repayment.late) {
        const QString then = event.madeUp ? tr("made up") : event.fee ? tr("with a fee") : tr("not made up");
        line.evidence.facts.emplace_back(tr("Missed %1").arg(format().date(event.expected)), then);
    }
    return line;
}

TableLine LoansPage::receiptLine(const Analysis &analysis, std::size_t index) const
{
    const Commitments &loans = analysis.commitments;
    const LoanReceipt &receipt = loans.receipts[index];
    const bool stacked = std::ranges::find(loans.stack, index) != loans.stack.end();
    TableLine line;
    line.second = loanTypeName(receipt.type);
    line.cells.resize(ColumnCount);
    line.cells[Who] = {shownName(receipt.lender), TextTone::Text, true, false, {}, {}};
    line.cells[InAll] = plainCell(format().whole(receipt.minor, analysis.currency), TextTone::Text);
    line.cells[State] = {format().date(receipt.day), stacked ? TextTone::Warn : TextTone::Text2, false, false, stacked ? u"layers"_s : QString(), TextTone::Warn};
    line.evidence.title = tr("Loan from %1").arg(shownName(receipt.lender));
    line.evidence.value = format().wholeMoney(receipt.minor, analysis.currency);
    line.evidence.explanation = stacked ? tr("One of several loans taken close together. Money from lenders is never income.") : tr("Money from lenders is never income.");
    line.evidence.rows = {receipt.row};
    line.evidence.facts = {{tr("Paid out"), format().date(receipt.day)}, {tr("Kind of loan"), loanTypeName(receipt.type)}};
    return line;
}

TableLine LoansPage::bridgeLine(const Analysis &analysis, const RefinanceBridge &bridge) const
{
    const LoanReceipt &receipt = analysis.commitments.receipts[bridge.receipt];
    TableLine line;
    line.second = tr("%n loans ended by it", "", int(bridge.closed.size()));
    line.cells.resize(ColumnCount);
    line.cells[Who] = {shownName(receipt.lender), TextTone::Text, true, false, {}, {}};
    line.cells[InAll] = plainCell(format().whole(bridge.settled, analysis.currency), TextTone::Text);
    line.cells[State] = plainCell(format().date(receipt.day));
    line.evidence.title = tr("New loan from %1 repaid others").arg(shownName(receipt.lender));
    line.evidence.value = format().wholeMoney(bridge.settled, analysis.currency);
    line.evidence.explanation = tr("Within ten days after the loan about as much went to other lenders, and their payments ended.");
    line.evidence.rows = bridge.settling;
    line.evidence.rows.push_back(receipt.row);
    std::ranges::sort(line.evidence.rows);
    line.evidence.facts = {{tr("New loan"), format().wholeMoney(receipt.minor, analysis.currency)}, {tr("Paid to others"), format().wholeMoney(bridge.settled, analysis.currency)}};
    for (const std::size_t closed : bridge.closed)
        line.evidence.facts.emplace_back(tr("Ended"), shownName(analysis.commitments.repayments[closed].lender));
    return line;
}

std::vector<TableLine> LoansPage::figureLines(const Analysis &analysis) const
{
    const Commitments &loans = analysis.commitments;
    std::vector<TableLine> lines {figureLine(u"commitments.debtService"_s, loans.debtService, tr("All loans, credits, collection and bailiff that are still paid, brought to a month and added up."))};
    lines.front().kind = TableLine::Kind::Total;
    lines.push_back(figureLine(u"commitments.debtServiceHome"_s, loans.debtServiceHome, tr("Mortgage and housing company loan.")));
    for (std::size_t type = 0; type < kLoanTypes; ++type) {
        if (!loans.byType[type].known())
            continue; // a kind of loan nobody has is no line
        TableLine line = figureLine(u"commitments.type"_s, loans.byType[type], tr("What of the debt service is of this kind."));
        line.cells.front().text = line.evidence.title = loanTypeName(LoanType(type));
        lines.push_back(std::move(line));
    }
    lines.push_back(sectionLine(tr("Ratios")));
    lines.push_back(figureLine(u"commitments.debtServiceRatio"_s, loans.debtServiceRatio, tr("Debt service divided by the income used (DSTI), without a new loan.")));
    lines.push_back(figureLine(u"commitments.housingShare"_s, loans.housingShare, tr("Rent, fee or mortgage divided by the income used.")));
    lines.push_back(figureLine(u"commitments.loansToIncome"_s, loans.loansToIncome, tr("All payments on loans divided by all income of the same full months, as Nordigen reckons.")));
    lines.push_back(figureLine(u"commitments.bnplShare"_s, loans.bnplShare, tr("Instalment plans divided by the income used.")));
    lines.push_back(sectionLine(tr("Lenders and signs")));
    lines.push_back(figureLine(u"commitments.lenderCount"_s, loans.lenderCount, tr("Creditors who are still paid, or who lent in the last 90 days.")));
    lines.push_back(figureLine(u"commitments.daysSinceLastLoan"_s, loans.daysSinceLastLoan, tr("Study loans are left out.")));
    lines.push_back(figureLine(u"commitments.stacking"_s, loans.stacking, tr("Loans paid out in the worst 90 days of the last year.")));
    lines.push_back(figureLine(u"commitments.bnplPlans"_s, loans.bnplPlans, tr("Purchases that are being paid off.")));
    lines.push_back(figureLine(u"commitments.lateEvents"_s, loans.lateEvents, tr("Payments due that did not come when they should have.")));
    lines.push_back(sectionLine(tr("New loans, study loans left out")));
    for (const NewLoans &window : loans.newLoans) {
        TableLine line = figureLine(u"commitments.new"_s, window.allSum, tr("Money from lenders in these days."));
        line.cells.front().text = line.evidence.title = tr("Last %1 days").arg(window.days);
        if (window.all.known() && window.allSum.known())
            line.cells[1].text = line.evidence.value = tr("%1, %2", "count, sum").arg(tr("%n loans", "", int(window.all.value.value_or(0))), figureText(window.allSum, format()));
        for (std::size_t type = 0; type < kLoanTypes; ++type) {
            if (window.count[type] > 0)
                line.evidence.facts.emplace_back(loanTypeName(LoanType(type)), tr("%1, %2", "count, sum").arg(QString::number(window.count[type]), format().wholeMoney(window.sum[type], analysis.currency)));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void LoansPage::showMonths(const Analysis &analysis)
{
    const std::vector<MonthFlow> &flows = analysis.flows.months;
    const std::size_t skip = flows.size() > kMostMonths ? flows.size() - kMostMonths : 0;
    std::vector<bool> full;
    for (std::size_t i = skip; i < flows.size(); ++i)
        full.push_back(flows[i].full);
    m_firstMonth = full.empty() ? 0 : flows[skip].month;
    m_monthRows.assign(full.size(), {});
    std::array<std::vector<qint64>, kLoanTypes> sums;
    std::array<qint64, kLoanTypes> totals {};
    const Rows &rows = analysis.ledger().booked();
    for (const Repayment &repayment : analysis.commitments.repayments) {
        const auto type = std::size_t(repayment.type);
        sums[type].resize(full.size(), 0);
        for (const Row row : repayment.paid.evidence) {
            const auto at = monthOf(rows.day(row)) - m_firstMonth;
            if (at < 0 || at >= Month(full.size()))
                continue;
            const qint64 minor = -analysis.preparation.counted(rows.account[row], rows.minor[row]);
            sums[type][std::size_t(at)] += minor;
            totals[type] += minor;
            m_monthRows[std::size_t(at)].push_back(row);
        }
    }
    std::vector<std::size_t> order;
    for (std::size_t type = 0; type < kLoanTypes; ++type) {
        if (totals[type] > 0)
            order.push_back(type);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t type) { return totals[type]; });
    constexpr std::array inks {MonthInk::Loans1, MonthInk::Loans2, MonthInk::Loans3, MonthInk::Loans4};
    MonthPanel panel;
    std::vector<std::pair<MonthInk, QString>> legend;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool rest = i >= kShades && order.size() > kShades + 1;
        MonthPanel::Part part {loanTypeName(LoanType(order[i])), i < kShades ? inks[i] : MonthInk::Other, sums[order[i]]};
        if (rest && i > kShades) {
            for (std::size_t month = 0; month < part.months.size(); ++month)
                panel.parts.back().months[month] += part.months[month];
            continue;
        }
        if (rest)
            part.name = tr("Other (%1)").arg(order.size() - kShades);
        legend.emplace_back(part.ink, part.name);
        panel.parts.push_back(std::move(part));
    }
    m_legend->setEntries(std::move(legend));
    std::vector<MonthPanel> panels;
    if (!panel.parts.empty())
        panels.push_back(std::move(panel));
    const bool any = !panels.empty();
    m_chart->setPanels(m_firstMonth, std::move(full), std::move(panels), analysis.currency);
    m_twin->setData(m_chart->twin());
    const Commitments &loans = analysis.commitments;
    m_finding->setText(!any ? tr("Nothing was paid to lenders")
            : loans.debtServiceRatio.known() ? tr("Debt service takes %1 of the income").arg(figureText(loans.debtServiceRatio, format()))
                                             : tr("Debt service: %1").arg(figureText(loans.debtService, format())));
    m_measure->setText(tr("Paid to lenders a month by kind of loan, %1").arg(format().unit(analysis.currency)));
}

} // namespace saldoscope
