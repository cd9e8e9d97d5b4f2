// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incomepage.h"

#include "flow/caseflow.h"
#include "ui/charts/monthchart.h"
#include "ui/format.h"
#include "ui/models/figurewords.h"
#include "ui/models/insightwords.h"
#include "ui/models/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 776;
constexpr int kMostMonths = 24;
enum Column { Payer, Found, Counted, Use, Regular, Stable, Months, PayDay, NextDay, ColumnCount };

std::vector<TableColumn> sourceColumns()
{
    return {{IncomePage::tr("Payer"), 0, false}, {IncomePage::tr("Found"), 66, true}, {IncomePage::tr("Counted"), 82, true},
        {IncomePage::tr("Use"), 138, false}, {IncomePage::tr("Regular"), 56, true}, {IncomePage::tr("Stable"), 56, true},
        {IncomePage::tr("Months"), 54, true}, {IncomePage::tr("Payday"), 54, true}, {IncomePage::tr("Next"), 60, true}};
}

QString nameOf(const Analysis &analysis, const IncomeSource &source)
{
    if (!source.payee.isEmpty())
        return source.payee;
    const bool shielded = source.stream && analysis.streams[*source.stream].sensitivity != Sensitivity::None;
    return shielded ? IncomePage::tr("Shielded") : IncomePage::tr("Several payers");
}

TableCell figureCell(const Figure &figure, const Format &format, TextTone tone = TextTone::Text2)
{
    return figure.known() ? TableCell {figureNumber(figure, format), tone, false, false, {}, {}} : TableCell {u"–"_s, TextTone::Text3, false, false, {}, {}};
}

} // namespace

IncomePage::IncomePage(const Format &format, QWidget *parent)
    : InsightPage(format, tr("Income"), sourceColumns(), {{tr("Figure"), 0, false}, {tr("Value"), 200, true}}, new Card, kLeft, parent)
    , m_finding(new TextLabel(FontRole::Heading))
    , m_measure(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_legend(new InkLegend)
    , m_chart(new MonthChart(format))
{
    upper()->setTwoLines(true);
    upper()->setAccessibleName(tr("Sources of income"));
    lower()->setAccessibleName(tr("Figures of income"));
    m_finding->setElided(true);
    m_measure->setElided(true);
    m_legend->setEntries({{MonthInk::Income, tr("Counted")}, {MonthInk::Muted, tr("Not counted")}});
    m_chart->setObjectName(u"incomeChart"_s);
    m_chart->setAccessibleName(tr("Income by month and source"));
    m_chart->setSmall(true);
    QVBoxLayout *card = chartCard()->body();
    card->setSpacing(0);
    card->addWidget(m_finding);
    card->addWidget(m_measure);
    card->addSpacing(4);
    card->addWidget(m_legend);
    card->addSpacing(6);
    card->addWidget(m_chart, 1);
    connect(upper(), &FigureTable::ticked, this, &IncomePage::choose);
    connect(upper(), &ItemCanvas::currentItemChanged, this, [this] {
        const TableLine *line = upper()->currentLine();
        m_chart->setMarked(line ? line->tag : -1);
    });
    connect(m_chart, &MonthChart::picked, this, &IncomePage::pickMonth);
}

const IncomePicture &IncomePage::picture() const
{
    static const IncomePicture none;
    return m_picture ? *m_picture : view() ? view()->analysis->income : none;
}

void IncomePage::present(const View &view)
{
    if (view.analysis != m_of) {
        m_of = view.analysis;
        m_picture.reset();
        if (flow())
            m_choices = flow()->assessment().incomeChoices;
    }
    fill();
}

void IncomePage::choose(int line, bool use)
{
    const int source = upper()->lines()[std::size_t(line)].tag;
    if (!m_of || source < 0 || std::size_t(source) >= picture().sources.size())
        return;
    const std::vector<Row> &rows = picture().sources[std::size_t(source)].found.evidence;
    const std::optional<std::size_t> stream = picture().sources[std::size_t(source)].stream;
    const Row row = stream ? m_of->streams[*stream].rows.back() : rows.empty() ? Row(-1) : rows.back();
    if (row >= m_of->ledger().booked().size())
        return;
    const RowKey key = flow() ? flow()->rowKey(row) : rowKeys(*m_of->stated)[row];
    const IncomeChoice choice {key, use ? IncomeChoice::Say::Use : IncomeChoice::Say::Leave, 0};
    std::erase_if(m_choices, [&](const IncomeChoice &old) { return old.row == choice.row; });
    m_choices.push_back(choice);
    m_picture = incomePicture(*m_of, IncomePolicy::shipped(), m_choices);
    fill();
    Q_EMIT chosen(choice);
    if (!flow())
        return;
    Assessment assessment = flow()->assessment();
    assessment.incomeChoices = m_choices;
    flow()->setAssessment(assessment); // a new analysis follows; until then this page runs ahead of it
}

void IncomePage::fill()
{
    const Analysis &analysis = *m_of;
    const IncomePicture &income = picture();
    const QString found = figureText(income.found, format());
    header()->setLine(income.used.known() ? tr("%1 used, %2 found, %3 allowed by the policy").arg(figureText(income.used, format()), found, figureText(income.allowed, format()))
                                          : tr("Income used: %1").arg(figureText(income.used, format())));
    const QString unit = format().unit(analysis.currency);
    upper()->setColumnTitle(Found, tr("Found, %1").arg(unit));
    upper()->setColumnTitle(Counted, tr("Counted, %1").arg(unit));

    std::vector<TableLine> lines;
    for (std::size_t i = 0; i < income.sources.size(); ++i)
        lines.push_back(sourceLine(analysis, i));
    for (TableLine &line : renameLines(analysis))
        lines.push_back(std::move(line));
    if (income.sources.empty()) {
        TableLine none;
        none.cells = {{tr("No income was found in these rows"), TextTone::Text2, false, true, {}, {}}};
        none.evidence.title = tr("No income was found");
        none.evidence.explanation = tr("No money in that repeats, and none of a kind that is income.");
        lines.push_back(std::move(none));
    }
    upper()->setLines(std::move(lines));
    lower()->setLines(figureLines());
    showPanels(analysis);
    const TableLine *current = upper()->currentLine();
    m_chart->setMarked(current ? current->tag : -1);
    showEvidence();
}

TableLine IncomePage::sourceLine(const Analysis &analysis, std::size_t index) const
{
    const IncomeSource &source = picture().sources[index];
    const Stream *stream = source.stream ? &analysis.streams[*source.stream] : nullptr;
    const bool used = source.use == IncomeUse::Used;
    const bool doubt = source.use == IncomeUse::Probable;
    TableLine line;
    line.tag = int(index);
    if (canBeIncome(source.kind))
        line.tick = used;
    line.second = incomeClassName(source.kind);
    if (picture().main == index)
        line.second = tr("%1, the main one").arg(line.second);
    if (source.selfBilling)
        line.second = tr("%1, through an invoicing firm").arg(line.second);
    else if (source.temporary)
        line.second = tr("%1, ends by its nature").arg(line.second);
    line.cells.resize(ColumnCount);
    line.cells[Payer] = {format().privacy() ? u"•••••"_s : nameOf(analysis, source), used ? TextTone::Text : TextTone::Text2, true, false, {}, {}};
    line.cells[Found] = figureCell(source.found, format());
    line.cells[Counted] = figureCell(source.counted, format(), TextTone::Text);
    line.cells[Use] = {incomeUseText(source), doubt ? TextTone::Warn : TextTone::Text2, false, false,
        used ? u"circle-check"_s : doubt ? u"triangle-alert"_s : u"circle-slash"_s, used ? TextTone::Ok : doubt ? TextTone::Warn : TextTone::Text2};
    line.cells[Regular] = figureCell(source.regularity, format());
    line.cells[Stable] = figureCell(source.stability, format());
    line.cells[Months] = {tr("%1/12", "months with a payment of the last twelve").arg(source.activeMonths), TextTone::Text2, false, false, {}, {}};
    line.cells[PayDay] = {stream && stream->payDay > 0 ? QString::number(stream->payDay) : u"–"_s, stream ? TextTone::Text2 : TextTone::Text3, false, false, {}, {}};
    line.cells[NextDay] = {stream && stream->next != kNoDay ? format().dayMonth(stream->next) : u"–"_s, TextTone::Text2, false, false, {}, {}};

    const Figure &shown = source.counted.known() ? source.counted : source.found;
    line.evidence.title = line.cells[Payer].text;
    line.evidence.value = source.counted.known() ? tr("%1 counted").arg(figureText(source.counted, format())) : tr("not counted");
    line.evidence.explanation = incomeUseReason(source.use);
    line.evidence.figure = shown;
    line.evidence.rows = stream ? stream->rows : source.found.evidence;
    line.evidence.facts = {{tr("Found"), figureText(source.found, format())}, {tr("How steady"), steadinessText(source.steadiness)}};
    if (stream)
        line.evidence.facts.emplace_back(tr("Rhythm"), streamText(*stream));
    if (source.longevity.known())
        line.evidence.facts.emplace_back(tr("In a row"), figureText(source.longevity, format()));
    if (source.salary) {
        const Salary &salary = analysis.salaries[*source.salary];
        line.evidence.facts.emplace_back(tr("Salary score"), tr("%1 of 100").arg(salary.score));
        if (salary.changedOn)
            line.evidence.facts.emplace_back(tr("Changed %1").arg(format().date(*salary.changedOn)), format().wholeMoney(salary.changedBy, stream ? stream->currency : analysis.currency));
    }
    return line;
}

std::vector<TableLine> IncomePage::renameLines(const Analysis &analysis) const
{
    std::vector<TableLine> lines;
    for (const EmployerRename &rename : picture().renames) {
        if (lines.empty())
            lines.push_back(sectionLine(tr("Perhaps the same job under a new name")));
        const Stream &before = analysis.streams[rename.before];
        const Stream &after = analysis.streams[rename.after];
        TableLine line;
        const QString names = format().privacy() ? u"•••••"_s : tr("%1 → %2", "payer before, payer after").arg(before.payee, after.payee);
        const QString change = format().percent(rename.amountPermille / 1000.0, 1);
        line.cells = {{names, TextTone::Text, true, false, {}, {}}};
        line.second = tr("%n days between them", "", rename.daysBetween);
        line.evidence.title = names;
        line.evidence.value = tr("a proposal");
        line.evidence.explanation = tr("One payer ended and another began shortly after with about the same pay. Nothing was changed by it: ask the applicant.");
        line.evidence.rows = before.rows;
        line.evidence.rows.insert(line.evidence.rows.end(), after.rows.begin(), after.rows.end());
        std::ranges::sort(line.evidence.rows);
        line.evidence.facts = {{tr("Last of the old"), format().date(before.last)}, {tr("First of the new"), format().date(after.first)}, {tr("The new one pays"), tr("%1 more").arg(change)}};
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TableLine> IncomePage::figureLines() const
{
    const IncomePicture &income = picture();
    std::vector<TableLine> lines {
        figureLine(u"income.found"_s, income.found, tr("Everything that can be income and still comes, before any policy.")),
        figureLine(u"income.allowed"_s, income.allowed, tr("What the lender's policy counts of it, with its haircut on irregular income.")),
        figureLine(u"income.used"_s, income.used, tr("After your choices. Every ratio of this case is reckoned against it.")),
        figureLine(u"income.salary"_s, income.salary, tr("Salaries alone, without those that are only perhaps one.")),
        figureLine(u"income.benefits"_s, income.benefits, tr("All benefits that count, whatever their kind.")),
        figureLine(u"income.temporaryShare"_s, income.temporaryShare, tr("Of the income used, what ends by its nature: parental leave, sickness, unemployment, studies.")),
        figureLine(u"income.averageAMonth"_s, income.averageAMonth, tr("Of the sources in use, own transfers out.")),
        figureLine(u"income.volatility"_s, income.volatility, tr("Standard deviation of the full months divided by their mean.")),
        figureLine(u"income.leastToMedian"_s, income.leastToMedian, tr("The poorest full month divided by the one in the middle.")),
        figureLine(u"income.trend"_s, income.trend, tr("The middle of all slopes between two months (Theil–Sen), against the middle month.")),
        figureLine(u"income.drop"_s, income.drop, tr("Of the main salary: median of the newest three payments divided by that of twelve.")),
        figureLine(u"income.daysSinceLast"_s, income.daysSinceLast, tr("From the newest payment of a source in use to the last day of the data.")),
        figureLine(u"income.trendNordigen"_s, income.trendNordigen, tr("Weighted least squares, only to stand beside a provider's figure.")),
    };
    lines[2].kind = TableLine::Kind::Total;
    return lines;
}

void IncomePage::showPanels(const Analysis &analysis)
{
    const IncomePicture &income = picture();
    const Rows &rows = analysis.ledger().booked();
    const std::size_t skip = income.months.size() > kMostMonths ? income.months.size() - kMostMonths : 0;
    std::vector<bool> full;
    for (std::size_t i = skip; i < income.months.size(); ++i)
        full.push_back(income.months[i].full);
    m_firstMonth = full.empty() ? 0 : income.months[skip].month;
    m_panelRows.clear();
    std::vector<MonthPanel> panels;
    for (std::size_t i = 0; i < income.sources.size(); ++i) {
        const IncomeSource &source = income.sources[i];
        const Stream *stream = source.stream ? &analysis.streams[*source.stream] : nullptr;
        MonthPanel panel;
        panel.tag = int(i);
        panel.title = format().privacy() ? u"•••••"_s : source.payee.isEmpty() ? incomeClassName(source.kind) : source.payee;
        MonthPanel::Part part;
        part.name = panel.title;
        part.ink = source.use == IncomeUse::Used ? MonthInk::Income : MonthInk::Muted;
        part.months.assign(full.size(), 0);
        std::vector<std::vector<Row>> byMonth(full.size());
        const std::vector<Row> &all = stream ? stream->rows : source.found.evidence;
        for (const Row row : all) {
            // A salary paid early for New Year belongs to the month of its slot, as in the figures.
            Month month = monthOf(rows.day(row));
            if (stream) {
                const auto slot = std::ranges::find_if(stream->hits, [&](const Slot &hit) { return hit.days.contains(rows.day(row)); });
                month = slot == stream->hits.end() ? month : monthOf(slot->expected);
            }
            const auto at = month - m_firstMonth;
            if (at < 0 || at >= Month(full.size()))
                continue;
            part.months[std::size_t(at)] += analysis.preparation.counted(rows.account[row], rows.minor[row]);
            byMonth[std::size_t(at)].push_back(row);
        }
        const qint64 most = part.months.empty() ? 0 : *std::ranges::max_element(part.months);
        panel.note = most > 0 ? format().whole(most, analysis.currency) : QString();
        panel.parts.push_back(std::move(part));
        panels.push_back(std::move(panel));
        m_panelRows.push_back(std::move(byMonth));
    }
    m_chart->setPanels(m_firstMonth, std::move(full), std::move(panels), analysis.currency);
    m_finding->setText(income.volatility.known() ? tr("Income differs by %1 between months").arg(figureText(income.volatility, format()))
                                                 : tr("%n sources of income", "", int(income.sources.size())));
    m_measure->setText(tr("By month and source, highest month named, %1").arg(format().unit(analysis.currency)));
}

void IncomePage::pickMonth(int panel, Month month)
{
    const auto at = std::size_t(month - m_firstMonth);
    if (std::size_t(panel) < m_panelRows.size() && at < m_panelRows[std::size_t(panel)].size())
        leadTo(m_panelRows[std::size_t(panel)][at], tr("%1, %2", "payer, month").arg(m_chart->panels()[std::size_t(panel)].title, format().monthYear(month)));
}

} // namespace saldoscope
