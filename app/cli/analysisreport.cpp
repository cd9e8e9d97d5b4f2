// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/analysisreport.h"

#include "cli/readreport.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QString word(Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return u"money"_s;
    case Unit::MoneyAMonth:
        return u"money-a-month"_s;
    case Unit::Share:
        return u"share"_s;
    case Unit::Days:
        return u"days"_s;
    case Unit::Count:
        return u"count"_s;
    case Unit::Score:
        return u"score"_s;
    case Unit::Months:
        return u"months"_s;
    }
    Q_UNREACHABLE();
}

QString word(NullReason reason)
{
    switch (reason) {
    case NullReason::NotNull:
        return {};
    case NullReason::NoData:
        return u"no_data"_s;
    case NullReason::TooShort:
        return u"too_short"_s;
    case NullReason::NoBalanceAnchor:
        return u"no_balance_anchor"_s;
    case NullReason::MixedCurrencyNoRate:
        return u"mixed_currency_no_rate"_s;
    case NullReason::AccountExcluded:
        return u"account_excluded"_s;
    case NullReason::SensitiveHidden:
        return u"sensitive_hidden"_s;
    }
    Q_UNREACHABLE();
}

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

QString monthText(Month month) { return isoDay(firstDayOf(month)).first(7); }

QJsonValue money(qint64 minor, Currency currency) { return decimalString(minor, currency.digits()); }

QJsonObject periodReport(Period period) { return {{u"first"_s, orNull(isoDay(period.first))}, {u"last"_s, orNull(isoDay(period.last))}}; }

QJsonObject figureReport(const Figure &figure)
{
    QJsonObject report {{u"unit"_s, word(figure.unit)}, {u"window"_s, periodReport(figure.window)},
        {u"observations"_s, figure.observations}, {u"evidence"_s, qint64(figure.evidence.size())},
        {u"method"_s, orNull(figure.method)}, {u"confidence"_s, figure.confidence},
        {u"nullReason"_s, figure.known() ? QJsonValue() : orNull(word(figure.nullReason))}};
    if (figure.minor) {
        report.insert(u"value"_s, money(*figure.minor, figure.currency));
        report.insert(u"currency"_s, orNull(figure.currency.code()));
    } else {
        report.insert(u"value"_s, figure.value ? QJsonValue(*figure.value) : QJsonValue());
    }
    return report;
}

struct NamedFigure {
    QString name;
    const Figure *figure;
};

std::array<NamedFigure, 11> named(const KeyFigures &figures)
{
    return {{{u"incomeAMonth"_s, &figures.incomeAMonth}, {u"salaryAMonth"_s, &figures.salaryAMonth},
        {u"spendingAMonth"_s, &figures.spendingAMonth}, {u"housingAMonth"_s, &figures.housingAMonth},
        {u"loansAMonth"_s, &figures.loansAMonth}, {u"leftAMonth"_s, &figures.leftAMonth}, {u"balance"_s, &figures.balance},
        {u"lowestBalance"_s, &figures.lowestBalance}, {u"overdraftDays"_s, &figures.overdraftDays},
        {u"gamblingAMonth"_s, &figures.gamblingAMonth}, {u"bufferMonths"_s, &figures.bufferMonths}}};
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

QJsonArray streamsReport(const Analysis &analysis)
{
    QJsonArray streams;
    const CategoryTree &tree = analysis.knowledge->tree();
    for (const Stream &stream : analysis.streams) {
        streams.append(QJsonObject {{u"direction"_s, stream.incoming ? u"in"_s : u"out"_s}, {u"payee"_s, orNull(stream.payee)},
            {u"category"_s, stream.category == kNoCategory ? QJsonValue() : QJsonValue(tree[stream.category].key)},
            {u"currency"_s, orNull(stream.currency.code())}, {u"cadence"_s, word(stream.cadence)}, {u"status"_s, word(stream.status)},
            {u"transactions"_s, qint64(stream.rows.size())}, {u"outliers"_s, qint64(stream.outliers.size())},
            {u"slotsExpected"_s, stream.slotsExpected}, {u"slotsHit"_s, stream.slotsHit}, {u"regularity"_s, stream.regularity},
            {u"stability"_s, stream.stability ? QJsonValue(*stream.stability) : QJsonValue()},
            {u"median"_s, money(stream.median, stream.currency)}, {u"lastAmount"_s, money(stream.lastAmount, stream.currency)},
            {u"payDay"_s, stream.payDay > 0 ? QJsonValue(stream.payDay) : QJsonValue()}, {u"first"_s, orNull(isoDay(stream.first))},
            {u"last"_s, orNull(isoDay(stream.last))}, {u"next"_s, orNull(isoDay(stream.next))}});
    }
    return streams;
}

QJsonArray salariesReport(const Analysis &analysis)
{
    QJsonArray salaries;
    for (const Salary &salary : analysis.salaries) {
        const Stream &stream = analysis.streams[salary.stream];
        salaries.append(QJsonObject {{u"stream"_s, qint64(salary.stream)}, {u"payee"_s, orNull(stream.payee)}, {u"score"_s, salary.score},
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

} // namespace

QJsonObject analysisReport(const Analysis &analysis)
{
    const Ledger &ledger = analysis.ledger();
    QJsonObject figures;
    for (const NamedFigure &figure : named(analysis.figures))
        figures.insert(figure.name, figureReport(*figure.figure));
    QJsonArray balances;
    for (const DayBalances &account : analysis.balances)
        balances.append(balancesReport(account, ledger, false));
    QJsonArray chains;
    for (const BalanceCheck chain : analysis.coverage.chains)
        chains.append(word(chain));
    const Period period = ledger.period();
    return {{u"country"_s, analysis.country}, {u"asOf"_s, orNull(isoDay(analysis.asOf))}, {u"period"_s, periodReport(period)},
        {u"currency"_s, orNull(analysis.currency.code())}, {u"transactions"_s, qint64(ledger.booked().size())},
        {u"pending"_s, qint64(ledger.pending().size())}, {u"overlapping"_s, qint64(analysis.merged.overlapping)},
        {u"equalKept"_s, qint64(analysis.merged.equalKept)}, {u"otherCurrencyTransactions"_s, qint64(analysis.flows.otherCurrencyRows)},
        {u"ownTransfers"_s, qint64(analysis.merged.transfers.size())}, {u"doubtfulTransfers"_s, qint64(analysis.merged.doubtful.size())},
        {u"accounts"_s, accountsReport(analysis)}, {u"figures"_s, figures}, {u"months"_s, monthsReport(analysis)},
        {u"categories"_s, categoriesReport(analysis)}, {u"streams"_s, streamsReport(analysis)}, {u"salaries"_s, salariesReport(analysis)},
        {u"balances"_s, balances}, {u"household"_s, balancesReport(analysis.household, ledger, true)},
        {u"coverage"_s, QJsonObject {{u"fullMonths"_s, analysis.coverage.fullMonths},
            {u"categorisedShare"_s, analysis.coverage.categorisedShare}, {u"balanceChecks"_s, chains}}},
        {u"versions"_s, QJsonArray::fromStringList(analysis.knowledge->versions())}};
}

QString analysisText(const Analysis &analysis)
{
    const QJsonObject report = analysisReport(analysis);
    const auto text = [](const QJsonValue &value) { return value.isNull() || value.isUndefined() ? u"not known"_s : value.toVariant().toString(); };
    QStringList lines;
    lines << u"%1 transactions in %2 accounts, as of %3, main currency %4"_s.arg(text(report[u"transactions"_s]))
                 .arg(report[u"accounts"_s].toArray().size()).arg(text(report[u"asOf"_s]), text(report[u"currency"_s]));
    lines << u"full months: %1; categorised: %2 % of the money"_s.arg(analysis.coverage.fullMonths).arg(analysis.coverage.categorisedShare);
    lines << QString() << u"Key figures"_s;
    for (const NamedFigure &figure : named(analysis.figures)) {
        const QJsonObject one = report[u"figures"_s].toObject()[figure.name].toObject();
        const QString value = one[u"value"_s].isNull() ? QString(u"not known: "_s + text(one[u"nullReason"_s]))
                                                       : QString(text(one[u"value"_s]) + u' ' + one[u"currency"_s].toString());
        lines << u"  %1 %2"_s.arg(figure.name, -16).arg(value.trimmed());
    }
    lines << QString() << u"Months (in, out)"_s;
    for (const QJsonValue &value : report[u"months"_s].toArray()) {
        const QJsonObject month = value.toObject();
        lines << u"  %1 %2 %3%4"_s.arg(month[u"month"_s].toString()).arg(month[u"in"_s].toString(), 14).arg(month[u"out"_s].toString(), 14)
                     .arg(month[u"full"_s].toBool() ? QString() : u"  not a full month"_s);
    }
    lines << QString() << u"Categories"_s;
    for (const QJsonValue &value : report[u"categories"_s].toArray()) {
        const QJsonObject category = value.toObject();
        lines << u"  %1 %2 %3"_s.arg(category[u"key"_s].toString(), -40).arg(category[u"sumWithParts"_s].toString(), 14)
                     .arg(text(category[u"transactionsWithParts"_s]), 7);
    }
    lines << QString() << u"Recurring"_s;
    for (const QJsonValue &value : report[u"streams"_s].toArray()) {
        const QJsonObject stream = value.toObject();
        lines << u"  %1 %2 %3 %4, %5"_s.arg(stream[u"direction"_s].toString(), -3).arg(text(stream[u"payee"_s]), -32)
                     .arg(stream[u"median"_s].toString(), 14).arg(stream[u"cadence"_s].toString(), stream[u"status"_s].toString());
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace saldoscope
