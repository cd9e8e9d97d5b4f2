// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/insightreport.h"

#include "cli/readreport.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

template <class Index> QJsonValue indexOrNull(const std::optional<Index> &index) { return index ? QJsonValue(qint64(*index)) : QJsonValue(); }

QJsonValue idOrNull(const std::optional<Row> &row, const EvidenceIds &ids) { return row ? QJsonValue(ids.id(*row)) : QJsonValue(); }

QJsonArray numbers(const std::vector<std::size_t> &list)
{
    QJsonArray array;
    for (const std::size_t number : list)
        array.append(qint64(number));
    return array;
}

QJsonObject sourceReport(const IncomeSource &source, const EvidenceIds &ids)
{
    return {{u"stream"_s, indexOrNull(source.stream)}, {u"class"_s, word(source.kind)}, {u"payee"_s, orNull(source.payee)},
        {u"payeeBefore"_s, orNull(source.payeeBefore)}, {u"entered"_s, indexOrNull(source.entered)}, {u"reason"_s, orNull(source.reason)},
        {u"use"_s, word(source.use)}, {u"byOfficer"_s, source.byOfficer}, {u"temporary"_s, source.temporary},
        {u"selfBilling"_s, source.selfBilling}, {u"otherHolder"_s, source.otherHolder}, {u"found"_s, figureReport(source.found, ids)},
        {u"counted"_s, figureReport(source.counted, ids)}, {u"regularity"_s, figureReport(source.regularity, ids)},
        {u"stability"_s, figureReport(source.stability, ids)}, {u"longevity"_s, figureReport(source.longevity, ids)},
        {u"sinceStart"_s, figureReport(source.sinceStart, ids)}, {u"steadiness"_s, word(source.steadiness)},
        {u"activeMonths"_s, source.activeMonths}};
}

QJsonObject repaymentReport(const Repayment &repayment, const EvidenceIds &ids)
{
    QJsonArray late;
    for (const LateEvent &event : repayment.late) {
        late.append(QJsonObject {{u"expected"_s, orNull(isoDay(event.expected))}, {u"madeUp"_s, idOrNull(event.madeUp, ids)},
            {u"fee"_s, idOrNull(event.fee, ids)}});
    }
    return {{u"stream"_s, indexOrNull(repayment.stream)}, {u"type"_s, word(repayment.type)}, {u"typeFromAmounts"_s, repayment.typeFromAmounts},
        {u"lender"_s, orNull(repayment.lender)}, {u"status"_s, word(repayment.status)}, {u"paidInFull"_s, repayment.paidInFull},
        {u"askWhetherPaidInFull"_s, repayment.askWhetherPaidInFull}, {u"settled"_s, repayment.settled},
        {u"paidElsewhere"_s, repayment.paidElsewhere}, {u"aMonth"_s, figureReport(repayment.aMonth, ids)},
        {u"paid"_s, figureReport(repayment.paid, ids)}, {u"late"_s, late}};
}

QJsonObject coverageLine(const CoverageLine &line, const EvidenceIds &ids)
{
    return {{u"part"_s, word(line.part)}, {u"points"_s, line.points}, {u"most"_s, line.most}, {u"reason"_s, orNull(word(line.reason))},
        {u"action"_s, orNull(word(line.action))}, {u"lift"_s, line.lift}, {u"subject"_s, orNull(line.subject)}, {u"evidence"_s, ids.ids(line.evidence)}};
}

QJsonObject groundReport(const FlagGround &ground, const EvidenceIds &ids)
{
    QJsonValue limit;
    if (ground.limit && ground.limit->minor)
        limit = money(*ground.limit->minor, ground.figure.currency);
    else if (ground.limit && ground.limit->value)
        limit = *ground.limit->value;
    return {{u"key"_s, ground.key}, {u"figure"_s, figureReport(ground.figure, ids)}, {u"limit"_s, limit}};
}

} // namespace

QJsonObject incomeReport(const Analysis &analysis, const EvidenceIds &ids)
{
    const IncomePicture &income = analysis.income;
    const Currency currency = analysis.currency;
    QJsonArray sources, renames, months;
    for (const IncomeSource &source : income.sources)
        sources.append(sourceReport(source, ids));
    for (const EmployerRename &rename : income.renames) {
        renames.append(QJsonObject {{u"before"_s, qint64(rename.before)}, {u"after"_s, qint64(rename.after)},
            {u"daysBetween"_s, rename.daysBetween}, {u"amountPermille"_s, rename.amountPermille}});
    }
    for (const MonthIncome &month : income.months) {
        months.append(QJsonObject {{u"month"_s, monthText(month.month)}, {u"qualifying"_s, money(month.qualifying, currency)},
            {u"all"_s, money(month.all, currency)}, {u"full"_s, month.full}});
    }
    return {{u"sources"_s, sources}, {u"main"_s, indexOrNull(income.main)}, {u"renames"_s, renames}, {u"months"_s, months}};
}

QJsonObject commitmentsReport(const Analysis &analysis, const EvidenceIds &ids)
{
    const Commitments &debts = analysis.commitments;
    const Currency currency = analysis.currency;
    QJsonArray receipts, repayments, lenders, bridges, newLoans;
    for (const LoanReceipt &receipt : debts.receipts) {
        receipts.append(QJsonObject {{u"id"_s, ids.id(receipt.row)}, {u"day"_s, orNull(isoDay(receipt.day))}, {u"amount"_s, money(receipt.minor, currency)},
            {u"type"_s, word(receipt.type)}, {u"lender"_s, orNull(receipt.lender)}, {u"study"_s, receipt.study}});
    }
    for (const Repayment &repayment : debts.repayments)
        repayments.append(repaymentReport(repayment, ids));
    for (const Lender &lender : debts.lenders) {
        QJsonArray types;
        for (const LoanType type : lender.types)
            types.append(word(type));
        lenders.append(QJsonObject {{u"name"_s, lender.name}, {u"types"_s, types}, {u"receipts"_s, numbers(lender.receipts)},
            {u"repayments"_s, numbers(lender.repayments)}, {u"active"_s, lender.active}});
    }
    for (const RefinanceBridge &bridge : debts.bridges) {
        bridges.append(QJsonObject {{u"receipt"_s, qint64(bridge.receipt)}, {u"settling"_s, ids.ids(bridge.settling)},
            {u"settled"_s, money(bridge.settled, currency)}, {u"closed"_s, numbers(bridge.closed)}});
    }
    for (const NewLoans &window : debts.newLoans) {
        QJsonObject types;
        for (std::size_t i = 0; i < kLoanTypes; ++i)
            types.insert(word(LoanType(i)), QJsonObject {{u"count"_s, window.count[i]}, {u"sum"_s, money(window.sum[i], currency)}});
        newLoans.append(QJsonObject {{u"days"_s, window.days}, {u"byType"_s, types}});
    }
    return {{u"receipts"_s, receipts}, {u"repayments"_s, repayments}, {u"newLoans"_s, newLoans}, {u"lenders"_s, lenders}, {u"bridges"_s, bridges}, {u"stack"_s, numbers(debts.stack)}};
}

QJsonObject riskReport(const Analysis &analysis, const EvidenceIds &ids)
{
    const Risk &risk = analysis.risk;
    const Currency currency = analysis.currency;
    const CategoryTree &tree = analysis.knowledge->tree();
    QJsonArray games, episodes, returned, reminders;
    for (const GameShare &game : risk.gambling.games) {
        games.append(QJsonObject {{u"game"_s, word(game.game)}, {u"staked"_s, money(game.staked, currency)}, {u"transactions"_s, game.rows},
            {u"share"_s, game.share}});
    }
    for (const OverdraftEpisode &episode : risk.balance.episodes) {
        const Account &account = analysis.ledger().accounts()[episode.account];
        episodes.append(QJsonObject {{u"account"_s, orNull(account.number)}, {u"days"_s, periodReport(episode.days)},
            {u"least"_s, money(episode.least, account.currency)}, {u"leastOn"_s, orNull(isoDay(episode.leastOn))}, {u"unarranged"_s, episode.unarranged}});
    }
    for (const ReturnedPayment &payment : risk.arrears.returnedPayments) {
        returned.append(QJsonObject {{u"day"_s, orNull(isoDay(payment.on))}, {u"out"_s, idOrNull(payment.out, ids)}, {u"back"_s, idOrNull(payment.back, ids)},
            {u"fee"_s, idOrNull(payment.fee, ids)}, {u"amount"_s, money(payment.minor, currency)}, {u"category"_s, categoryKey(tree, payment.biller)}});
    }
    for (const ReminderTrace &trace : risk.arrears.reminders) {
        reminders.append(QJsonObject {{u"day"_s, orNull(isoDay(trace.on))}, {u"id"_s, ids.id(trace.row)}, {u"sign"_s, word(trace.sign)},
            {u"fee"_s, money(trace.minor, currency)}});
    }
    return {{u"games"_s, games}, {u"overdrafts"_s, episodes}, {u"returned"_s, returned}, {u"reminders"_s, reminders},
        {u"stableCashDeposits"_s, risk.cash.stableDeposits}};
}

QJsonObject coverageReport(const Analysis &analysis, const EvidenceIds &ids)
{
    const CoverageScore &score = analysis.coverageScore;
    QJsonArray chains, lines, reasons, caps, gaps;
    for (const BalanceCheck chain : analysis.coverage.chains)
        chains.append(word(chain));
    for (const CoverageLine &line : score.lines)
        lines.append(coverageLine(line, ids));
    for (const CoverageLine &line : score.reasons)
        reasons.append(coverageLine(line, ids));
    for (const CoverageCap &cap : score.caps)
        caps.append(QJsonObject {{u"most"_s, cap.most}, {u"reason"_s, word(cap.reason)}});
    for (const CoverageGap &gap : score.gaps) {
        gaps.append(QJsonObject {{u"account"_s, orNull(analysis.ledger().accounts()[gap.account].number)}, {u"days"_s, periodReport(gap.days)},
            {u"usual"_s, gap.usual}});
    }
    return {{u"fullMonths"_s, analysis.coverage.fullMonths}, {u"categorisedShare"_s, analysis.coverage.categorisedShare},
        {u"balanceChecks"_s, chains}, {u"score"_s, score.score.value ? QJsonValue(*score.score.value) : QJsonValue()},
        {u"band"_s, word(score.band)}, {u"lines"_s, lines}, {u"reasons"_s, reasons}, {u"caps"_s, caps}, {u"gaps"_s, gaps}};
}

QJsonObject integrityReport(const Analysis &analysis, const EvidenceIds &ids)
{
    QJsonArray statements, incomes;
    for (const FoundStatementSign &sign : analysis.integrity.statements) {
        statements.append(QJsonObject {{u"sign"_s, word(sign.sign)}, {u"account"_s, orNull(analysis.ledger().accounts()[sign.account].number)},
            {u"evidence"_s, ids.ids(sign.evidence)}, {u"figure"_s, figureReport(sign.figure, ids)}});
    }
    for (const IncomeIntegrity &income : analysis.integrity.incomes) {
        QJsonArray signs;
        for (const FoundIncomeSign &sign : income.signs)
            signs.append(QJsonObject {{u"sign"_s, word(sign.sign)}, {u"evidence"_s, ids.ids(sign.evidence)}, {u"figure"_s, figureReport(sign.figure, ids)}});
        incomes.append(QJsonObject {{u"stream"_s, qint64(income.stream)}, {u"signs"_s, signs}, {u"verifyEmployer"_s, income.verifyEmployer}});
    }
    return {{u"statements"_s, statements}, {u"incomes"_s, incomes}};
}

QJsonArray flagsReport(const std::vector<Flag> &flags, const EvidenceIds &ids)
{
    QJsonArray list;
    for (const Flag &flag : flags) {
        QJsonArray grounds;
        for (const FlagGround &ground : flag.grounds)
            grounds.append(groundReport(ground, ids));
        list.append(QJsonObject {{u"id"_s, word(flag.id)}, {u"level"_s, word(flag.level)}, {u"evidence"_s, ids.ids(flag.evidence)},
            {u"grounds"_s, grounds}, {u"subject"_s, orNull(flag.subject)}});
    }
    return list;
}

QJsonArray positivesReport(const Analysis &analysis, const EvidenceIds &ids)
{
    QJsonArray list;
    for (const FoundPositive &found : analysis.flags.positives) {
        list.append(QJsonObject {{u"id"_s, word(found.fact)}, {u"ground"_s, groundReport(found.ground, ids)}, {u"evidence"_s, ids.ids(found.evidence)}});
    }
    return list;
}

} // namespace saldoscope
