// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/analysisreport.h"

#include "cli/affordabilityreport.h"
#include "cli/insightreport.h"
#include "cli/readreport.h"
#include "insights/formula.h"
#include "insights/packs.h"
#include "insights/shielding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QString word(Anchor anchor)
{
    switch (anchor) {
    case Anchor::None:
        return {};
    case Anchor::Running:
        return u"running"_s;
    case Anchor::Closing:
        return u"closing"_s;
    case Anchor::Opening:
        return u"opening"_s;
    case Anchor::Available:
        return u"available"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray accountsReport(const Analysis &analysis)
{
    QJsonArray accounts;
    const Ledger &ledger = analysis.ledger();
    for (std::size_t index = 0; index < ledger.accounts().size(); ++index) {
        const Account &account = ledger.accounts()[index];
        accounts.append(QJsonObject {{u"account"_s, orNull(account.number)}, {u"holder"_s, orNull(account.holderName)},
            {u"bank"_s, orNull(account.bankName)}, {u"bic"_s, orNull(account.bic)}, {u"product"_s, orNull(account.product)},
            {u"currency"_s, orNull(account.currency.code())}, {u"file"_s, orNull(account.file)},
            {u"opening"_s, moneyOrNull(account.opening, account.currency.digits())},
            {u"closing"_s, moneyOrNull(account.closing, account.currency.digits())},
            {u"transactions"_s, qint64(turnover(ledger.booked(), AccountIndex(index)).rows)},
            {u"balanceCheck"_s, word(balanceCheck(ledger, AccountIndex(index)))}});
    }
    return accounts;
}

QJsonArray monthsReport(const Analysis &analysis)
{
    QJsonArray months;
    for (const MonthFlow &month : analysis.flows.months) {
        months.append(QJsonObject {{u"month"_s, monthText(month.month)}, {u"in"_s, money(month.in, analysis.flows.currency)},
            {u"out"_s, money(month.out, analysis.flows.currency)}, {u"transactions"_s, month.rows}, {u"full"_s, month.full}});
    }
    return months;
}

/// Sums of each category that has rows, alone and with all below it.
QJsonArray categoriesReport(const Analysis &analysis)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    const CategoryMonths &cells = analysis.flows.byCategory;
    const Currency currency = analysis.flows.currency;
    std::vector<qint64> sums(tree.all().size(), 0);
    std::vector<qint64> rows(tree.all().size(), 0);
    for (std::size_t i = 0; i < cells.sums.size(); ++i) {
        sums[i / std::size_t(cells.months)] += cells.sums[i];
        rows[i / std::size_t(cells.months)] += cells.counts[i];
    }
    const std::vector<qint64> rolledSums = tree.rolledUp(sums);
    const std::vector<qint64> rolledRows = tree.rolledUp(rows);
    QJsonArray categories;
    for (std::size_t id = 0; id < tree.all().size(); ++id) {
        if (rolledRows[id] == 0)
            continue;
        const Category &category = tree.all()[id];
        QJsonObject months;
        for (int month = 0; rows[id] > 0 && month < cells.months; ++month) {
            if (cells.counts[id * std::size_t(cells.months) + std::size_t(month)] > 0)
                months.insert(monthText(cells.firstMonth + month), money(cells.sum(CategoryId(id), month), currency));
        }
        categories.append(QJsonObject {{u"key"_s, category.key}, {u"title"_s, category.titleEn},
            {u"parent"_s, category.parent == kNoCategory ? QJsonValue() : QJsonValue(tree[category.parent].key)},
            {u"sum"_s, money(sums[id], currency)}, {u"transactions"_s, rows[id]}, {u"sumWithParts"_s, money(rolledSums[id], currency)},
            {u"transactionsWithParts"_s, rolledRows[id]}, {u"months"_s, months}});
    }
    return categories;
}

QJsonArray streamsReport(const Analysis &analysis, const EvidenceIds &ids)
{
    QJsonArray streams;
    const CategoryTree &tree = analysis.knowledge->tree();
    for (const Stream &stream : analysis.streams) {
        streams.append(QJsonObject {{u"direction"_s, stream.incoming ? u"in"_s : u"out"_s}, {u"payee"_s, orNull(shownPayee(analysis, stream))},
            {u"shielded"_s, stream.sensitivity != Sensitivity::None}, {u"category"_s, categoryKey(tree, stream.category, stream.sensitivity)},
            {u"currency"_s, orNull(stream.currency.code())}, {u"cadence"_s, word(stream.cadence)}, {u"status"_s, word(stream.status)},
            {u"transactions"_s, qint64(stream.rows.size())}, {u"outliers"_s, qint64(stream.outliers.size())},
            {u"slotsExpected"_s, stream.slotsExpected}, {u"slotsHit"_s, stream.slotsHit}, {u"regularity"_s, stream.regularity},
            {u"stability"_s, stream.stability ? QJsonValue(*stream.stability) : QJsonValue()},
            {u"median"_s, money(stream.median, stream.currency)}, {u"lastAmount"_s, money(stream.lastAmount, stream.currency)},
            {u"payDay"_s, stream.payDay > 0 ? QJsonValue(stream.payDay) : QJsonValue()}, {u"first"_s, orNull(isoDay(stream.first))},
            {u"last"_s, orNull(isoDay(stream.last))}, {u"next"_s, orNull(isoDay(stream.next))},
            {u"evidence"_s, ids.ids(stream.rows)}, {u"evidenceCount"_s, qint64(stream.rows.size())}});
    }
    return streams;
}

QJsonArray salariesReport(const Analysis &analysis)
{
    QJsonArray salaries;
    for (const Salary &salary : analysis.salaries) {
        const Stream &stream = analysis.streams[salary.stream];
        salaries.append(QJsonObject {{u"stream"_s, qint64(salary.stream)}, {u"payee"_s, orNull(shownPayee(analysis, stream))}, {u"score"_s, salary.score},
            {u"probable"_s, salary.probable}, {u"netPerSlot"_s, money(salary.netPerSlot, stream.currency)},
            {u"monthsInARow"_s, salary.monthsInARow}, {u"changedOn"_s, salary.changedOn ? orNull(isoDay(*salary.changedOn)) : QJsonValue()},
            {u"changedBy"_s, salary.changedOn ? money(salary.changedBy, stream.currency) : QJsonValue()}});
    }
    return salaries;
}

QJsonObject balancesReport(const DayBalances &balances, const Ledger &ledger, bool household)
{
    QJsonArray days;
    for (const qint64 minor : balances.endOfDay)
        days.append(minor == kNoAmount ? QJsonValue() : money(minor, balances.currency));
    const bool known = !balances.endOfDay.empty();
    QJsonObject report {{u"currency"_s, orNull(balances.currency.code())}, {u"anchor"_s, orNull(word(balances.anchor))},
        {u"chainHolds"_s, balances.chainHolds ? QJsonValue(*balances.chainHolds) : QJsonValue()}, {u"first"_s, orNull(isoDay(balances.first))},
        {u"endOfDay"_s, days}, {u"overdraftDays"_s, known ? QJsonValue(balances.overdraftDays) : QJsonValue()},
        {u"lowest"_s, known ? money(balances.lowest, balances.currency) : QJsonValue()}, {u"lowestOn"_s, orNull(isoDay(balances.lowestOn))}};
    if (!household && balances.account < ledger.accounts().size())
        report.insert(u"account"_s, orNull(ledger.accounts()[balances.account].number));
    return report;
}

/// Rates as decimals: units for one euro.
QJsonObject exchangeReport(const Analysis &analysis, const EvidenceIds &ids)
{
    constexpr int kRateDigits = 6;
    QJsonArray rates, originals;
    for (const Exchange::Used &used : analysis.exchange.used) {
        rates.append(QJsonObject {{u"currency"_s, used.from.code()}, {u"month"_s, monthText(used.month)}, {u"on"_s, isoDay(used.rate.on)},
            {u"forOneEuro"_s, decimalString(used.rate.from, kRateDigits)}, {u"mainForOneEuro"_s, decimalString(used.rate.to, kRateDigits)},
            {u"rows"_s, used.rows}});
    }
    for (const Exchange::Original &original : analysis.exchange.originals) {
        originals.append(QJsonObject {{u"id"_s, ids.id(original.row)}, {u"amount"_s, decimalString(original.minor, original.currency.digits())},
            {u"currency"_s, original.currency.code()}});
    }
    return {{u"pack"_s, orNull(analysis.exchange.pack)}, {u"rates"_s, rates}, {u"originals"_s, originals},
        {u"withoutRate"_s, qint64(analysis.exchange.withoutRate)}};
}

/// What the report rests on: engine, knowledge with a lender's packs, policy, tables of costs.
QStringList versionsOf(const AnalysedCase &all)
{
    QStringList versions = all.analysis->knowledge->versions();
    versions.prepend(u"engine "_s + QCoreApplication::applicationVersion());
    versions.append(all.policy);
    for (const TableUsed &table : all.affordability.tables)
        versions.append(u"table "_s + table.label());
    return versions;
}

/// Null where no earlier report was named.
QJsonValue replayReport(const AnalysedCase &all)
{
    if (!all.earlier)
        return {};
    QJsonArray changes;
    for (const KnowledgeChange &change : knowledgeChanges(*all.earlier, versionsOf(all)))
        changes.append(QJsonObject {{u"what"_s, change.what}, {u"before"_s, orNull(change.before)}, {u"now"_s, orNull(change.now)}, {u"pack"_s, change.isPack}});
    return QJsonObject {{u"same"_s, changes.isEmpty()}, {u"changes"_s, changes}};
}

QStringList replayText(const AnalysedCase &all)
{
    if (!all.earlier)
        return {};
    const auto changes = knowledgeChanges(*all.earlier, versionsOf(all));
    QStringList lines {QString(), u"Beside the earlier report"_s};
    for (const KnowledgeChange &change : changes)
        lines << u"  other figures may come of it: "_s + toText(change);
    if (changes.empty())
        lines << u"  rests on the same packs, rules, tables and settings"_s;
    return lines;
}

/// Every figure with its formula and the numbers in it, or the reason why there is none.
QStringList figuresText(const AnalysedCase &all)
{
    QStringList lines {QString(), u"Figures, each with how it was worked out"_s};
    for (const NamedFigure &named : allFigures(all)) {
        const Figure &figure = *named.figure;
        lines << u"  %1 %2"_s.arg(named.name, -36).arg(figureText(figure));
        if (!figure.known())
            continue;
        const QString how = isOneNumber(figure) ? QString(figure.terms.front().name).replace(u'_', u' ') + u" = "_s + printedValue(figure)
                                                : printedFormula(figure);
        lines << u"      %1 [%2 observations, %3 rows, sure %4, %5]"_s.arg(how).arg(figure.observations).arg(figure.evidence.size()).arg(figure.confidence).arg(figure.method);
    }
    return lines;
}

} // namespace

QJsonObject analysisReport(const AnalysedCase &all)
{
    const Analysis &analysis = *all.analysis;
    const Ledger &ledger = analysis.ledger();
    const EvidenceIds ids(analysis);
    QJsonObject figures;
    for (const NamedFigure &figure : allFigures(all))
        figures.insert(figure.name, figureReport(*figure.figure, ids));
    QJsonArray balances;
    for (const DayBalances &account : analysis.balances)
        balances.append(balancesReport(account, ledger, false));
    return {{u"country"_s, analysis.country}, {u"asOf"_s, orNull(isoDay(analysis.asOf))}, {u"period"_s, periodReport(ledger.period())},
        {u"currency"_s, orNull(analysis.currency.code())}, {u"transactions"_s, qint64(ledger.booked().size())},
        {u"pending"_s, qint64(ledger.pending().size())}, {u"overlapping"_s, qint64(analysis.merged.overlapping)},
        {u"equalKept"_s, qint64(analysis.merged.equalKept)}, {u"otherCurrencyTransactions"_s, qint64(analysis.flows.otherCurrencyRows)},
        {u"exchange"_s, exchangeReport(analysis, ids)},
        {u"ownTransfers"_s, qint64(analysis.merged.transfers.size())}, {u"doubtfulTransfers"_s, qint64(analysis.merged.doubtful.size())},
        {u"refunds"_s, qint64(analysis.preparation.refunds.size())}, {u"reversals"_s, qint64(analysis.preparation.reversals.size())},
        {u"accounts"_s, accountsReport(analysis)}, {u"figures"_s, figures}, {u"months"_s, monthsReport(analysis)},
        {u"categories"_s, categoriesReport(analysis)}, {u"streams"_s, streamsReport(analysis, ids)}, {u"salaries"_s, salariesReport(analysis)},
        {u"income"_s, incomeReport(analysis, ids)}, {u"commitments"_s, commitmentsReport(analysis, ids)}, {u"risk"_s, riskReport(analysis, ids)},
        {u"integrity"_s, integrityReport(analysis, ids)}, {u"flags"_s, flagsReport(all.flags, ids)}, {u"positives"_s, positivesReport(analysis, ids)},
        {u"dependants"_s, dependantsReport(all.dependants, analysis.currency, ids)}, {u"housing"_s, housingReport(all.housing, analysis.currency, ids)},
        {u"affordability"_s, affordabilityReport(all, ids)}, {u"doubts"_s, doubtsReport(all, ids)}, {u"readings"_s, readingsReport(all)},
        {u"balances"_s, balances}, {u"household"_s, balancesReport(analysis.household, ledger, true)},
        {u"coverage"_s, coverageReport(analysis, ids)}, {u"versions"_s, QJsonArray::fromStringList(versionsOf(all))},
        {u"replay"_s, replayReport(all)}};
}

QString analysisText(const AnalysedCase &all)
{
    const Analysis &analysis = *all.analysis;
    const QJsonObject report = analysisReport(all);
    const auto text = [](const QJsonValue &value) { return value.isNull() || value.isUndefined() ? u"not known"_s : value.toVariant().toString(); };
    QStringList lines;
    lines << u"%1 transactions in %2 accounts, as of %3, main currency %4"_s.arg(text(report[u"transactions"_s]))
                 .arg(report[u"accounts"_s].toArray().size()).arg(text(report[u"asOf"_s]), text(report[u"currency"_s]));
    for (const Exchange::Used &used : analysis.exchange.used)
        lines << u"converted: %1 rows of %2 in %3, at the rates of %4 of %5"_s.arg(used.rows).arg(used.from.code(), monthText(used.month), isoDay(used.rate.on), analysis.exchange.pack);
    if (analysis.exchange.withoutRate > 0)
        lines << u"not converted, and in no sum: %1 rows in another currency, for whose month there is no rate"_s.arg(analysis.exchange.withoutRate);
    lines << u"full months: %1; categorised: %2 % of the money"_s.arg(analysis.coverage.fullMonths).arg(analysis.coverage.categorisedShare);
    lines << QString() << u"Key figures"_s;
    for (const NamedFigure &figure : allFigures(all)) {
        if (figure.name.contains(u'.'))
            break; // the overview's come first; the others have sections of their own
        lines << u"  %1 %2"_s.arg(figure.name, -16).arg(figureText(*figure.figure));
    }
    lines << QString() << u"Months (in, out)"_s;
    const QJsonArray months = report[u"months"_s].toArray();
    for (const auto &value : months) {
        const QJsonObject month = value.toObject();
        lines << u"  %1 %2 %3%4"_s.arg(month[u"month"_s].toString()).arg(month[u"in"_s].toString(), 14).arg(month[u"out"_s].toString(), 14)
                     .arg(month[u"full"_s].toBool() ? QString() : u"  not a full month"_s);
    }
    lines << QString() << u"Categories"_s;
    const QJsonArray categories = report[u"categories"_s].toArray();
    for (const auto &value : categories) {
        const QJsonObject category = value.toObject();
        if (category[u"key"_s].isNull())
            continue;
        lines << u"  %1 %2 %3"_s.arg(category[u"key"_s].toString(), -40).arg(category[u"sumWithParts"_s].toString(), 14)
                     .arg(text(category[u"transactionsWithParts"_s]), 7);
    }
    lines << QString() << u"Recurring"_s;
    const QJsonArray streams = report[u"streams"_s].toArray();
    for (const auto &value : streams) {
        const QJsonObject stream = value.toObject();
        lines << u"  %1 %2 %3 %4, %5"_s.arg(stream[u"direction"_s].toString(), -3).arg(text(stream[u"payee"_s]), -32)
                     .arg(stream[u"median"_s].toString(), 14).arg(stream[u"cadence"_s].toString(), stream[u"status"_s].toString());
    }
    lines << judgementText(all);
    lines << figuresText(all);
    lines << QString() << u"Versions"_s;
    const QJsonArray versions = report[u"versions"_s].toArray();
    for (const auto &version : versions)
        lines << u"  "_s + version.toString();
    lines << replayText(all);
    return lines.join(u'\n') + u'\n';
}

} // namespace saldoscope
