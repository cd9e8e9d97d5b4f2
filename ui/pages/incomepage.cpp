// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incomepage.h"

#include "flow/caseflow.h"
#include "insights/policyapply.h"
#include "ui/charts/monthchart.h"
#include "ui/format.h"
#include "ui/models/figurewords.h"
#include "ui/models/insightwords.h"
#include "ui/models/words.h"
#include "ui/pages/incomedialogs.h"
#include "ui/widgets/charttwin.h"

#include <QHBoxLayout>
#include <QMenu>
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
        {IncomePage::tr("Use"), 110, false}, {IncomePage::tr("Regular"), 56, true}, {IncomePage::tr("Stable"), 56, true},
        {IncomePage::tr("Months"), 54, true}, {IncomePage::tr("Payday"), 54, true}, {IncomePage::tr("Next"), 66, true}};
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
    , m_twin(new ChartTwin(format, m_chart, tr("Income by month and source, as a table")))
    , m_enter(makeButton(ButtonRole::Secondary, tr("Enter…"), u"pencil"_s, this))
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
    auto *top = new QHBoxLayout;
    top->addWidget(m_finding, 1);
    top->addWidget(m_twin->more());
    card->addLayout(top);
    card->addWidget(m_measure);
    card->addSpacing(4);
    card->addWidget(m_legend);
    card->addSpacing(6);
    card->addWidget(m_twin, 1);
    m_enter->setObjectName(u"enterIncome"_s);
    header()->addRight(m_enter);
    connect(m_enter, &QPushButton::clicked, this, [this] { openMenu(upper()->currentItem(), m_enter->mapToGlobal(QPoint(0, m_enter->height()))); });
    connect(upper(), &FigureTable::menuWanted, this, &IncomePage::openMenu);
    connect(upper(), &FigureTable::ticked, this, &IncomePage::choose);
    connect(upper(), &ItemCanvas::currentItemChanged, this, [this] {
        const TableLine *line = upper()->currentLine();
        m_chart->setMarked(line ? line->tag : -1);
    });
    connect(m_chart, &MonthChart::picked, this, &IncomePage::pickMonth);
    connect(m_twin, &ChartTwin::cellPicked, this, [this](int line, int column) { pickMonth(m_chart->panelOfColumn(column), m_firstMonth + m_chart->months() - 1 - line); });
    connect(m_twin, &ChartTwin::tableShown, this, [this](bool shown) { m_legend->setVisible(!shown); });
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
            m_said = flow()->assessment();
    }
    fill();
}

IncomePage::LineOf IncomePage::lineOf(int line) const
{
    return line >= 0 && std::size_t(line) < m_lines.size() ? m_lines[std::size_t(line)] : LineOf {};
}

IncomePolicy IncomePage::policy() const
{
    const auto judgement = flow() ? flow()->judgement() : nullptr;
    return judgement ? incomePolicy(judgement->policy) : IncomePolicy::shipped();
}

RowKey IncomePage::keyOf(Row row) const { return flow() ? flow()->rowKey(row) : rowKeys(m_of->ledger())[row]; }

std::optional<RowKey> IncomePage::keyOf(const IncomeSource &source) const
{
    const std::vector<Row> &rows = source.stream ? m_of->streams[*source.stream].rows : source.found.evidence;
    if (source.entered || rows.empty() || rows.back() >= m_of->ledger().booked().size())
        return std::nullopt;
    return keyOf(rows.back());
}

void IncomePage::choose(int line, bool use)
{
    const LineOf of = lineOf(line);
    switch (of.what) {
    case LineOf::What::Nothing: return;
    case LineOf::What::Source: return chooseSource(of.index, use);
    case LineOf::What::Rename: return acceptRename(of.index, use);
    case LineOf::What::Joined: return takeRenameBack(of.index);
    }
}

void IncomePage::chooseSource(std::size_t index, bool use)
{
    if (!m_of || index >= picture().sources.size())
        return;
    const IncomeSource &source = picture().sources[index];
    Assessment said = m_said;
    if (source.entered) { // the only way not to count it is to take it away; undo brings it back
        if (*source.entered < said.ownIncomes.size())
            said.ownIncomes.erase(said.ownIncomes.begin() + std::ptrdiff_t(*source.entered));
        return take(said);
    }
    const auto key = keyOf(source);
    if (!key)
        return;
    const IncomeChoice choice {*key, use ? IncomeChoice::Say::Use : IncomeChoice::Say::Leave, 0};
    std::erase_if(said.incomeChoices, [&](const IncomeChoice &old) { return old.row == choice.row; });
    said.incomeChoices.push_back(choice);
    take(said);
    Q_EMIT chosen(choice);
}

/// The page runs ahead of the analysis that follows; an accepted name needs that one.
void IncomePage::take(const Assessment &said)
{
    m_said = said;
    m_picture = incomePicture(*m_of, policy(), m_said.incomeChoices, m_said.ownIncomes);
    fill();
    Q_EMIT this->said(m_said);
    if (!flow())
        return;
    Assessment whole = flow()->assessment();
    whole.incomeChoices = m_said.incomeChoices;
    whole.ownIncomes = m_said.ownIncomes;
    whole.renames = m_said.renames;
    flow()->setAssessment(whole);
}

void IncomePage::enterAmount(std::size_t index)
{
    const IncomeSource &source = picture().sources[index];
    const auto key = keyOf(source);
    if (!key)
        return;
    const QString payer = format().privacy() ? u"•••••"_s : nameOf(*m_of, source);
    const Figure &now = source.counted.minor ? source.counted : source.found;
    auto *dialog = new AmountDialog(m_said, *key, payer, now.minor.value_or(0), m_of->currency, this);
    connect(dialog, &EntryDialog::saved, this, &IncomePage::take);
    dialog->open();
}

void IncomePage::enterOwn(std::optional<std::size_t> changed)
{
    if (!m_of)
        return;
    auto *dialog = new OwnIncomeDialog(m_said, changed, m_of->currency, this);
    connect(dialog, &EntryDialog::saved, this, &IncomePage::take);
    dialog->open();
}

void IncomePage::acceptRename(std::size_t index, bool accepted)
{
    if (!accepted || index >= picture().renames.size())
        return;
    const EmployerRename &rename = picture().renames[index];
    Assessment said = m_said;
    said.renames.push_back({keyOf(m_of->streams[rename.before].rows.back()), keyOf(m_of->streams[rename.after].rows.back()), {}, {}, kNoDay});
    take(said);
}

void IncomePage::takeRenameBack(std::size_t index)
{
    if (index >= m_of->joinedJobs.size())
        return;
    Assessment said = m_said;
    std::erase_if(said.renames, [&](const AcceptedRename &rename) { return rename.before == m_of->joinedJobs[index].word.before && rename.after == m_of->joinedJobs[index].word.after; });
    take(said);
}

void IncomePage::openMenu(int line, QPoint at)
{
    if (!m_of)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto act) { connect(menu->addAction(text), &QAction::triggered, this, act); };
    const LineOf of = lineOf(line);
    if (of.what == LineOf::What::Source && of.index < picture().sources.size()) {
        const IncomeSource &source = picture().sources[of.index];
        const QString payer = format().privacy() ? u"•••••"_s : nameOf(*m_of, source);
        const auto key = keyOf(source);
        if (source.entered) {
            add(tr("Change %1…").arg(payer), [this, own = *source.entered] { enterOwn(own); });
            add(tr("Take %1 away").arg(payer), [this, index = of.index] { chooseSource(index, false); });
        } else if (key && canBeIncome(source.kind)) {
            add(tr("Another amount for %1…").arg(payer), [this, index = of.index] { enterAmount(index); });
            if (std::ranges::count(m_said.incomeChoices, *key, &IncomeChoice::row) > 0) {
                add(tr("Count %1 by the policy again").arg(payer), [this, row = *key] {
                    Assessment said = m_said;
                    std::erase_if(said.incomeChoices, [row](const IncomeChoice &old) { return old.row == row; });
                    take(said);
                });
            }
        }
    } else if (of.what == LineOf::What::Rename) {
        add(tr("Accept as the same job"), [this, index = of.index] { acceptRename(index, true); });
    } else if (of.what == LineOf::What::Joined) {
        add(tr("Take the new name back"), [this, index = of.index] { takeRenameBack(index); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    add(tr("An income no row shows…"), [this] { enterOwn(std::nullopt); });
    at.setX(std::min(at.x(), m_enter->mapToGlobal(m_enter->rect().topRight()).x() + 1 - menu->sizeHint().width()));
    menu->popup(at);
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
    m_lines.clear();
    for (std::size_t i = 0; i < income.sources.size(); ++i) {
        lines.push_back(sourceLine(analysis, i));
        m_lines.push_back({LineOf::What::Source, i});
    }
    const auto append = [&](std::vector<TableLine> more, LineOf::What what) {
        std::size_t index = 0;
        for (TableLine &line : more) {
            const bool section = line.kind == TableLine::Kind::Section;
            m_lines.push_back(section ? LineOf {} : LineOf {what, index++});
            lines.push_back(std::move(line));
        }
    };
    append(renameLines(analysis), LineOf::What::Rename);
    append(joinedLines(analysis), LineOf::What::Joined);
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
    if (source.entered)
        line.second = tr("%1, entered by you").arg(line.second);
    else if (!source.payeeBefore.isEmpty() && !format().privacy())
        line.second = tr("%1, before: %2", "kind, the payer's old name").arg(line.second, source.payeeBefore);
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
    if (!source.reason.isEmpty())
        line.evidence.facts.emplace_back(tr("Your reason"), source.reason);
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
        line.evidence.explanation = tr("One payer ended and another began shortly after with about the same pay. Nothing was changed by it: ask the applicant. A tick makes one job of the two.");
        line.tick = false;
        line.evidence.rows = before.rows;
        line.evidence.rows.insert(line.evidence.rows.end(), after.rows.begin(), after.rows.end());
        std::ranges::sort(line.evidence.rows);
        line.evidence.facts = {{tr("Last of the old"), format().date(before.last)}, {tr("First of the new"), format().date(after.first)}, {tr("The new one pays"), tr("%1 more").arg(change)}};
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TableLine> IncomePage::joinedLines(const Analysis &analysis) const
{
    std::vector<TableLine> lines;
    for (const JoinedJob &job : analysis.joinedJobs) {
        if (lines.empty())
            lines.push_back(sectionLine(tr("One job under two names, accepted by you")));
        const Stream &stream = analysis.streams[job.stream];
        TableLine line;
        const QString names = format().privacy() ? u"•••••"_s : tr("%1 → %2", "payer before, payer after").arg(job.before, job.after);
        line.cells = {{names, TextTone::Text, true, false, {}, {}}};
        line.second = tr("new name since %1").arg(format().date(job.since));
        line.tick = true;
        line.evidence.title = names;
        line.evidence.value = tr("one job");
        line.evidence.explanation = tr("Both payers' payments are one stream: rhythm, medians and months in a row follow. The tick takes it back.");
        line.evidence.rows = stream.rows;
        line.evidence.facts = {{tr("First of the new"), format().date(job.since)}};
        if (!job.word.by.isEmpty())
            line.evidence.facts.emplace_back(tr("Accepted by"), job.word.by);
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
    m_twin->setData(m_chart->twin());
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
