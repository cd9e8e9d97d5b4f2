// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/riskpage.h"

#include "flow/caseflow.h"
#include "ui/charts/balancecard.h"
#include "ui/charts/balancechart.h"
#include "ui/format.h"
#include "ui/models/figurewords.h"
#include "ui/models/insightwords.h"
#include "ui/models/words.h"
#include "ui/pages/flagdialogs.h"

#include <QKeyEvent>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 520;

TextTone toneOf(FlagLevel level)
{
    switch (level) {
    case FlagLevel::Info: return TextTone::Accent;
    case FlagLevel::Amber: return TextTone::Warn;
    case FlagLevel::Red: return TextTone::Bad;
    }
    Q_UNREACHABLE();
}

/// The rows of each episode's account on its days; one walk over all rows, however many episodes there are.
std::vector<std::vector<Row>> rowsOf(const std::vector<OverdraftEpisode> &episodes, const Ledger &ledger)
{
    std::vector<std::vector<Row>> inside(episodes.size());
    std::vector<std::vector<std::size_t>> byAccount(ledger.accounts().size());
    for (std::size_t i = 0; i < episodes.size(); ++i)
        byAccount[episodes[i].account].push_back(i); // in order of first day, as they come
    const Rows &rows = ledger.booked();
    for (Row row = 0; !episodes.empty() && row < rows.size(); ++row) {
        const std::vector<std::size_t> &mine = byAccount[rows.account[row]];
        const auto after = std::ranges::upper_bound(mine, rows.day(row), {}, [&](std::size_t i) { return episodes[i].days.first; });
        if (after != mine.begin() && episodes[*std::prev(after)].days.contains(rows.day(row)))
            inside[*std::prev(after)].push_back(row);
    }
    return inside;
}

} // namespace

RiskPage::RiskPage(const Format &format, QWidget *parent)
    : InsightPage(format, tr("Risk"), {{tr("What was seen"), 0, false}, {tr("Level"), 100, false}, {tr("Rows"), 50, true}},
          {{tr("Figure"), 0, false}, {tr("Value"), 200, true}}, new BalanceCard(format), kLeft, parent)
    , m_balance(static_cast<BalanceCard *>(chartCard()))
    , m_dismiss(makeButton(ButtonRole::Secondary, tr("Dismiss flag…"), {}, this))
{
    upper()->setTwoLines(true);
    upper()->setAccessibleName(tr("Flags and good signs"));
    lower()->setAccessibleName(tr("Figures of risk"));
    m_dismiss->setObjectName(u"dismissFlag"_s);
    m_dismiss->setToolTip(tr("Look past the chosen flag, with a reason (Del)"));
    m_dismiss->setEnabled(false);
    header()->addRight(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &RiskPage::askToDismiss);
    connect(upper(), &ItemCanvas::currentItemChanged, this, [this] {
        const Flag *flag = currentFlag();
        m_dismiss->setEnabled(flag != nullptr);
        m_dismiss->setText(flag && flag->dismissed ? tr("Take dismissal back") : tr("Dismiss flag…"));
    });
    connect(m_balance, &BalanceCard::periodPicked, this, [this](const Period &period, int side) {
        Query query;
        query.period = period;
        query.incoming = side == 0 ? std::nullopt : std::optional(side > 0);
        query.from = tr("From chart");
        leadTo(std::move(query));
    });
}

const std::vector<Flag> &RiskPage::flags() const
{
    static const std::vector<Flag> none;
    return m_flags ? *m_flags : view() ? view()->analysis->flags.flags : none;
}

void RiskPage::setCase(CaseFlow *flow)
{
    m_flags.reset();
    ResultPage::setCase(flow);
    if (!flow)
        return;
    const auto follow = [this, flow] {
        if (const auto judgement = flow->judgement())
            setFlags(judgement->flags.flags);
    };
    connect(flow, &CaseFlow::judgementChanged, this, follow);
    follow();
}

void RiskPage::setFlags(std::vector<Flag> flags)
{
    m_flags = std::move(flags);
    if (view() && isVisible())
        fill();
}

const Flag *RiskPage::currentFlag() const
{
    const TableLine *line = upper()->currentLine();
    return line && line->tag >= 0 && std::size_t(line->tag) < flags().size() ? &flags()[std::size_t(line->tag)] : nullptr;
}

void RiskPage::askToDismiss()
{
    const Flag *chosen = currentFlag();
    if (!chosen)
        return;
    const Flag flag = *chosen;
    Q_EMIT dismissalWanted(flag);
    if (!flow())
        return;
    const auto keep = [this, flag](const QString &reason) {
        if (flow())
            flow()->setAssessment(withDismissal(flow()->assessment(), flag, reason, dayOf(QDate::currentDate())));
    };
    if (flag.dismissed)
        return keep({});
    auto *dialog = new DismissDialog(flag, format(), this);
    connect(dialog, &DismissDialog::confirmed, this, keep);
    dialog->open();
}

void RiskPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentFlag() && upper()->hasFocus())
        askToDismiss();
    else
        InsightPage::keyPressEvent(event);
}

void RiskPage::present(const View &view)
{
    m_balance->show(view);
    fill();
}

void RiskPage::fill()
{
    const Analysis &analysis = *view()->analysis;
    const auto standing = [this](FlagLevel level) {
        return int(std::ranges::count_if(flags(), [level](const Flag &flag) { return flag.level == level && !flag.dismissed; }));
    };
    QStringList line {tr("%n serious", "flags", standing(FlagLevel::Red)), tr("%n to look at", "flags", standing(FlagLevel::Amber))};
    line += tr("%n good signs", "", int(analysis.flags.positives.size()));
    header()->setLine(line.join(u" · "_s) + u". "_s + tr("What was seen in the data, never a verdict."));
    upper()->setLines(flagLines(analysis));
    lower()->setLines(figureLines(analysis));
    showEvidence();
}

TableLine RiskPage::flagLineOf(std::size_t index) const
{
    const Flag &flag = flags()[index];
    const bool dismissed = flag.dismissed.has_value();
    TableLine line;
    line.tag = int(index);
    line.second = dismissed ? tr("Dismissed: %1").arg(flag.dismissed->reason) : flagLine(flag, format());
    line.cells.resize(3);
    const QString title = format().privacy() ? flagTitle(flag.id) : flagTitle(flag);
    line.cells[0] = {title, dismissed ? TextTone::Text2 : TextTone::Text, !dismissed, false, flagIcon(flag.level), dismissed ? TextTone::Text3 : toneOf(flag.level)};
    line.cells[1] = {dismissed ? tr("Dismissed") : flagLevelText(flag.level), dismissed ? TextTone::Text2 : toneOf(flag.level), false, false, {}, {}};
    line.cells[2] = {flag.evidence.empty() ? u"–"_s : format().count(qint64(flag.evidence.size())), flag.evidence.empty() ? TextTone::Text3 : TextTone::Text2, false, false, {}, {}};
    line.evidence.title = title;
    line.evidence.explanation = reasonOf(flag.id);
    line.evidence.rows = flag.evidence;
    if (!flag.grounds.empty()) {
        line.evidence.figure = flag.grounds.front().figure;
        line.evidence.value = figureText(flag.grounds.front().figure, format());
    }
    for (const FlagGround &ground : flag.grounds) {
        if (&ground != &flag.grounds.front()) // whose value is the line's own
            line.evidence.facts.emplace_back(figureName(ground.key), figureText(ground.figure, format()));
        if (ground.limit)
            line.evidence.facts.emplace_back(tr("Limit"), termText(*ground.limit, ground.figure.currency, format()));
    }
    if (dismissed)
        line.evidence.facts.emplace_back(flag.dismissed->by.isEmpty() ? tr("Dismissed") : tr("Dismissed by %1").arg(flag.dismissed->by), format().date(flag.dismissed->on));
    return line;
}

std::vector<TableLine> RiskPage::flagLines(const Analysis &analysis) const
{
    std::vector<TableLine> lines;
    for (std::size_t i = 0; i < flags().size(); ++i) {
        if (!flags()[i].dismissed)
            lines.push_back(flagLineOf(i));
    }
    if (lines.empty()) {
        TableLine none;
        none.cells = {{tr("No flags"), TextTone::Text2, false, false, u"circle-check"_s, TextTone::Ok}};
        none.second = tr("Nothing passed a threshold of the policy.");
        none.evidence.title = tr("No flags");
        none.evidence.explanation = tr("Nothing passed a threshold of the policy. The figures below say what was looked at.");
        lines.push_back(std::move(none));
    }
    if (!analysis.flags.positives.empty())
        lines.push_back(sectionLine(tr("Good signs")));
    for (const FoundPositive &positive : analysis.flags.positives) {
        TableLine line;
        const QString measured = tr("%1: %2", "figure, value").arg(figureName(positive.ground.key), figureText(positive.ground.figure, format()));
        line.cells.resize(3);
        line.cells[0] = {positiveTitle(positive.fact), TextTone::Text, true, false, u"circle-check"_s, TextTone::Ok};
        line.cells[1] = {tr("Good"), TextTone::Ok, false, false, {}, {}};
        line.cells[2] = {positive.evidence.empty() ? u"–"_s : format().count(qint64(positive.evidence.size())), TextTone::Text2, false, false, {}, {}};
        line.second = measured;
        line.evidence = {positiveTitle(positive.fact), figureText(positive.ground.figure, format()), {}, positive.ground.figure, positive.evidence, {}};
        lines.push_back(std::move(line));
    }
    bool headed = false;
    for (std::size_t i = 0; i < flags().size(); ++i) {
        if (!flags()[i].dismissed)
            continue;
        if (!std::exchange(headed, true))
            lines.push_back(sectionLine(tr("Dismissed, with a reason")));
        lines.push_back(flagLineOf(i));
    }
    return lines;
}

TableLine RiskPage::factLine(const QString &name, const QString &value, std::vector<Row> rows, const QString &explanation)
{
    TableLine line;
    line.cells = {{name, TextTone::Text, false, false, {}, {}}, {value, TextTone::Text, false, false, {}, {}}};
    line.evidence.title = name;
    line.evidence.value = value;
    line.evidence.explanation = explanation;
    line.evidence.rows = std::move(rows);
    return line;
}

std::vector<TableLine> RiskPage::figureLines(const Analysis &analysis) const
{
    std::vector<TableLine> lines;
    addGambling(analysis, lines);
    addBalance(analysis, lines);
    addArrears(analysis, lines);
    lines.push_back(sectionLine(tr("Cash, twelve months at most")));
    for (const NamedRiskFigure &named : named(analysis.risk)) {
        if (named.name.startsWith(u"cash."))
            lines.push_back(figureLine(named.name, *named.figure, figureExplanation(named.name)));
    }
    addSigns(analysis, lines);
    addMonths(analysis, lines);
    return lines;
}

void RiskPage::addGambling(const Analysis &analysis, std::vector<TableLine> &lines) const
{
    const Gambling &gambling = analysis.risk.gambling;
    lines.push_back(sectionLine(tr("Gambling, twelve months at most")));
    const bool any = !gambling.stakes.known() || gambling.stakes.minor.value_or(0) != 0;
    for (const NamedRiskFigure &named : named(analysis.risk)) {
        // Shares of nothing tell nothing: the stakes say that there were none.
        const bool always = named.name == u"gambling.stakes" || named.name == u"gambling.possible";
        if (named.name.startsWith(u"gambling.") && (any || always))
            lines.push_back(figureLine(named.name, *named.figure, figureExplanation(named.name)));
    }
    for (const GameShare &game : gambling.games)
        lines.push_back(factLine(gameName(game.game), tr("%1, %2 of stakes", "money, share").arg(format().wholeMoney(game.staked, analysis.currency), format().percent(game.share)), {}));
}

void RiskPage::addBalance(const Analysis &analysis, std::vector<TableLine> &lines) const
{
    const BalanceRisk &balance = analysis.risk.balance;
    lines.push_back(sectionLine(tr("Balances of current accounts, end of day")));
    for (const NamedRiskFigure &named : named(analysis.risk)) {
        if (named.name.startsWith(u"balance."))
            lines.push_back(figureLine(named.name, *named.figure, figureExplanation(named.name)));
    }
    if (!balance.episodes.empty())
        lines.push_back(sectionLine(tr("Times below zero, newest first")));
    const auto accounts = analysis.ledger().accounts();
    const std::vector<std::vector<Row>> rows = rowsOf(balance.episodes, analysis.ledger());
    for (auto episode = balance.episodes.rbegin(); episode != balance.episodes.rend(); ++episode) {
        std::vector<Row> inside = rows[std::size_t(balance.episodes.rend() - episode) - 1];
        const int days = episode->days.days();
        const QString name = days == 1 ? format().date(episode->days.first) : format().period(episode->days);
        const QString value = tr("%1, lowest %2", "days, money").arg(tr("%n days", "", days), format().wholeMoney(episode->least, accounts[episode->account].currency));
        TableLine line = factLine(name, value, std::move(inside), tr("The account was below zero at the end of these days."));
        line.evidence.facts = {{tr("Account"), accountName(accounts[episode->account])}, {tr("Lowest on"), format().date(episode->leastOn)}};
        if (episode->unarranged)
            line.evidence.facts.emplace_back(tr("Agreed limit"), tr("passed"));
        lines.push_back(std::move(line));
    }
}

void RiskPage::addMonths(const Analysis &analysis, std::vector<TableLine> &lines) const
{
    const std::vector<BalanceMonth> &months = analysis.risk.balance.months;
    if (months.empty())
        return;
    lines.push_back(sectionLine(tr("Balance month by month: lowest, mean, highest")));
    const auto money = [&](qint64 minor) { return format().whole(minor, analysis.currency); };
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        TableLine line = factLine(format().monthYear(month->month), tr("%1 / %2 / %3", "lowest, mean, highest").arg(money(month->least), money(month->mean), money(month->most)), {},
            month->full ? QString() : tr("Not a full month of data."));
        line.evidence.facts = {{tr("At the start"), money(month->start)}, {tr("At the end"), money(month->end)}, {tr("Lowest on"), format().date(month->leastOn)},
            {tr("Spread"), money(qint64(month->sd))}, {tr("Days below zero"), QString::number(month->negativeDays)}};
        lines.push_back(std::move(line));
    }
}

void RiskPage::addArrears(const Analysis &analysis, std::vector<TableLine> &lines) const
{
    const Arrears &arrears = analysis.risk.arrears;
    lines.push_back(sectionLine(tr("Returned payments and reminders")));
    for (const NamedRiskFigure &named : named(analysis.risk)) {
        if (named.name.startsWith(u"arrears."))
            lines.push_back(figureLine(named.name, *named.figure, figureExplanation(named.name)));
    }
    for (auto event = arrears.returnedPayments.rbegin(); event != arrears.returnedPayments.rend(); ++event) {
        std::vector<Row> rows;
        for (const std::optional<Row> &row : {event->out, event->back, event->fee}) {
            if (row)
                rows.push_back(*row);
        }
        std::ranges::sort(rows);
        lines.push_back(factLine(tr("Returned %1").arg(format().date(event->on)), event->minor > 0 ? format().wholeMoney(event->minor, analysis.currency) : tr("only the fee was seen"), std::move(rows),
            tr("A payment came back within five bank days.")));
    }
    for (auto trace = arrears.reminders.rbegin(); trace != arrears.reminders.rend(); ++trace)
        lines.push_back(factLine(tr("%1, %2", "sign, date").arg(arrearsSignText(trace->sign), format().date(trace->on)), format().wholeMoney(trace->minor, analysis.currency), {trace->row}));
    lines.push_back(sectionLine(tr("Collection, bailiff and other claims")));
    const std::pair<QString, const Claims &> all[] = {{u"collection"_s, arrears.collection}, {u"bailiff"_s, arrears.bailiff},
        {u"maintenance"_s, arrears.maintenance}, {u"loanFines"_s, arrears.loanFines}, {u"dishonours"_s, arrears.dishonours}};
    for (const auto &claims : all) {
        const Figure &year = claims.second.count.in(365);
        lines.push_back(figureLine(claims.first + u".count.365"_s, year));
        if (year.known() && year.value.value_or(0) == 0)
            continue;
        for (const NamedRiskFigure &named : named(analysis.risk)) {
            if (named.name.startsWith(claims.first + u'.') && named.name != claims.first + u".count.365"_s && named.figure->known())
                lines.push_back(figureLine(named.name, *named.figure, figureExplanation(named.name)));
        }
        for (const quint32 plan : claims.second.plans) {
            const Stream &stream = analysis.streams[plan];
            lines.push_back(factLine(tr("Paid off regularly: %1").arg(format().privacy() ? u"•••••"_s : stream.payee), streamText(stream), stream.rows));
        }
    }
}

void RiskPage::addSigns(const Analysis &analysis, std::vector<TableLine> &lines) const
{
    const Integrity &integrity = analysis.integrity;
    lines.push_back(sectionLine(tr("Signs in the statement itself")));
    const auto accounts = analysis.ledger().accounts();
    for (const FoundStatementSign &sign : integrity.statements) {
        TableLine line = factLine(statementSignText(sign.sign), figureText(sign.figure, format()), sign.evidence, tr("A sign to ask about, not a proof of anything."));
        line.evidence.figure = sign.figure;
        line.evidence.facts = {{tr("Account"), accountName(accounts[sign.account])}};
        lines.push_back(std::move(line));
    }
    if (integrity.statements.empty())
        lines.push_back(factLine(tr("Nothing unusual in the statement"), tr("none"), {}, tr("Balances, totals, periods and booking days were looked at.")));
    lines.push_back(sectionLine(tr("Signs in the income")));
    bool any = false;
    for (const IncomeIntegrity &income : integrity.incomes) {
        const QString payee = format().privacy() ? u"•••••"_s : analysis.streams[income.stream].payee;
        for (const FoundIncomeSign &sign : income.signs) {
            any = true;
            TableLine line = factLine(tr("%1: %2", "payer, sign").arg(payee, incomeSignText(sign.sign)), figureText(sign.figure, format()), sign.evidence,
                income.verifyEmployer ? tr("Several signs together: ask for the employer or a payslip.") : tr("One sign alone means little."));
            line.evidence.figure = sign.figure;
            lines.push_back(std::move(line));
        }
    }
    if (!any)
        lines.push_back(factLine(tr("Nothing unusual in the income"), tr("none"), {}, tr("Nine signs of an invented income were looked for.")));
}

} // namespace saldoscope
