// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurewords.h"

#include "insights/formula.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::FigureWords)
};

/// "lenderCount" and "lender_count" → "Lender count": what a key says by itself.
QString apart(const QString &key)
{
    QString words;
    for (const QChar letter : key) {
        if (letter == u'_' || letter == u'.' || letter == u'-')
            words += u' ';
        else if (letter.isUpper() && !words.isEmpty() && words.back() != u' ')
            words += u' ' + letter.toLower();
        else
            words += letter;
    }
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString plain(double value, const Format &format)
{
    const bool whole = std::abs(value - std::round(value)) < 0.005;
    return whole ? format.count(qint64(std::llround(value))) : format.decimal(value, std::abs(value) < 1 ? 2 : 1);
}

QString share(double value, const Format &format) { return format.percent(value, std::abs(value) < 0.0995 && value != 0 ? 1 : 0); }

QString valueText(std::optional<double> value, std::optional<qint64> minor, Unit unit, Currency currency, const Format &format)
{
    switch (unit) {
    case Unit::Money: return minor ? format.wholeMoney(*minor, currency) : QString();
    case Unit::MoneyAMonth: return minor ? FigureWords::tr("%1 a month").arg(format.wholeMoney(*minor, currency)) : QString();
    case Unit::Share: return value ? share(*value, format) : QString();
    case Unit::Days: return value ? FigureWords::tr("%n days", "", int(std::lround(*value))) : QString();
    case Unit::Months: return value ? FigureWords::tr("%1 months").arg(plain(*value, format)) : QString();
    case Unit::Count:
    case Unit::Score: return value ? plain(*value, format) : minor ? format.whole(*minor, currency) : QString();
    }
    Q_UNREACHABLE();
}

NumberSigns signsOf(const Format &format)
{
    NumberSigns signs;
    signs.group = QChar(0x202F);
    signs.minus = QChar(0x2212);
    signs.decimal = format.decimal(0.5, 1).mid(1, 1);
    return signs;
}

using Named = QHash<QString, QString>;

Named incomeNames()
{
    return {
        {u"income.found"_s, FigureWords::tr("Income found")},
        {u"income.allowed"_s, FigureWords::tr("Income the policy allows")},
        {u"income.used"_s, FigureWords::tr("Income used")},
        {u"income.salary"_s, FigureWords::tr("Salaries")},
        {u"income.benefits"_s, FigureWords::tr("Benefits")},
        {u"income.temporaryShare"_s, FigureWords::tr("Share that ends by its nature")},
        {u"income.averageAMonth"_s, FigureWords::tr("Mean of the last twelve full months")},
        {u"income.volatility"_s, FigureWords::tr("Spread between months")},
        {u"income.leastToMedian"_s, FigureWords::tr("Poorest month against the middle one")},
        {u"income.trend"_s, FigureWords::tr("Trend a month")},
        {u"income.trendNordigen"_s, FigureWords::tr("Trend as Nordigen reckons")},
        {u"income.daysSinceLast"_s, FigureWords::tr("Since the last payment")},
        {u"income.qualifying"_s, FigureWords::tr("Income that counts, three full months")},
        {u"income.salaryAge"_s, FigureWords::tr("Since the first salary")},
        {u"income.sinceLastSalary"_s, FigureWords::tr("Since the last salary")},
        {u"integrity.signs"_s, FigureWords::tr("Signs found")},
        {u"income.longevity"_s, FigureWords::tr("Months in a row with a payment")},
        {u"savings.months"_s, FigureWords::tr("Months in which something was saved")},
        {u"income.drop"_s, FigureWords::tr("Last three payments against twelve")},
    };
}

Named loanNames()
{
    return {
        {u"commitments.debtService"_s, FigureWords::tr("Debt service")},
        {u"commitments.debtServiceHome"_s, FigureWords::tr("of it for the home")},
        {u"commitments.debtServiceRatio"_s, FigureWords::tr("Debt service to income (DSTI)")},
        {u"commitments.housingShare"_s, FigureWords::tr("Housing cost to income")},
        {u"commitments.loansToIncome"_s, FigureWords::tr("Loan payments to all income")},
        {u"commitments.lenderCount"_s, FigureWords::tr("Active lenders")},
        {u"commitments.daysSinceLastLoan"_s, FigureWords::tr("Since the newest loan")},
        {u"commitments.stacking"_s, FigureWords::tr("Loans taken close together (stacking)")},
        {u"commitments.bnplPlans"_s, FigureWords::tr("Instalment plans running")},
        {u"commitments.bnplShare"_s, FigureWords::tr("Instalments to income")},
        {u"commitments.lateEvents"_s, FigureWords::tr("Late payments")},
        {u"commitments.highCost"_s, FigureWords::tr("Payments on and from high-cost credit")},
        {u"commitments.undeclared"_s, FigureWords::tr("Lenders the applicant did not name")},
        {u"commitments.repaid"_s, FigureWords::tr("Paid to lenders, newer against older months")},
        {u"debtServiceWithNew"_s, FigureWords::tr("Debt service to income, with the new loan")},
        {u"stressedDebtService"_s, FigureWords::tr("Stressed debt service to income")},
        {u"leftStressed"_s, FigureWords::tr("Left to live on at the stressed rate")},
    };
}

Named gamblingNames()
{
    return {
        {u"gambling.stakes"_s, FigureWords::tr("Staked")},
        {u"gambling.wins"_s, FigureWords::tr("Won back")},
        {u"gambling.net"_s, FigureWords::tr("Lost, net")},
        {u"gambling.shareIncome"_s, FigureWords::tr("Stakes to income")},
        {u"gambling.shareSpending"_s, FigureWords::tr("Stakes to spending")},
        {u"gambling.shareCounted"_s, FigureWords::tr("Stakes to income, small lotteries left out")},
        {u"gambling.shareCountedRecent"_s, FigureWords::tr("Stakes to income, last three months")},
        {u"gambling.lotteryAMonth"_s, FigureWords::tr("Lotteries")},
        {u"gambling.activeDays"_s, FigureWords::tr("Days with stakes")},
        {u"gambling.largestDay"_s, FigureWords::tr("Most in one day")},
        {u"gambling.daysSinceLast"_s, FigureWords::tr("Since the last stake")},
        {u"gambling.escalation"_s, FigureWords::tr("Last three months against the three before")},
        {u"gambling.regularity"_s, FigureWords::tr("Months with stakes")},
        {u"gambling.paydayPull"_s, FigureWords::tr("Staked within three days of pay")},
        {u"gambling.possible"_s, FigureWords::tr("To payment firms often used for it")},
    };
}

Named balanceNames()
{
    return {
        {u"balance.overdraftDays"_s, FigureWords::tr("Days below zero")},
        {u"balance.unarrangedDays"_s, FigureWords::tr("Days beyond the agreed limit, last 90 days")},
        {u"balance.penaltyInterest"_s, FigureWords::tr("Charges for overdrawing, last year")},
        {u"balance.lowDays"_s, FigureWords::tr("Days with almost nothing, last 90 days")},
        {u"balance.daysToEmpty"_s, FigureWords::tr("Days the pay lasts")},
        {u"balance.shortCycles"_s, FigureWords::tr("Pay periods that ran empty early, of six")},
        {u"balance.cushion"_s, FigureWords::tr("Lowest balances against a month's spending")},
        {u"balance.meanBalance"_s, FigureWords::tr("Mean balance, last 90 days")},
        {u"balance.meanCover"_s, FigureWords::tr("Mean balance against a month's spending")},
        {u"balance.lowest"_s, FigureWords::tr("Lowest balance, last year")},
        {u"balance.swing"_s, FigureWords::tr("Swing within a month")},
        {u"balance.inflowSpread"_s, FigureWords::tr("Spread of the money in between months")},
        {u"balance.trend"_s, FigureWords::tr("Trend of the balance at month's end")},
        {u"balance.outOverIn"_s, FigureWords::tr("Money out against money in")},
        {u"balance.savings"_s, FigureWords::tr("On savings accounts")},
        {u"balance.netCashFlow"_s, FigureWords::tr("Net cash flow")},
    };
}

Named claimNames()
{
    Named names {
        {u"arrears.returned"_s, FigureWords::tr("Returned payments")},
        {u"arrears.returnedSum"_s, FigureWords::tr("Returned in all, last year")},
        {u"arrears.reminderCount"_s, FigureWords::tr("Reminder fees, last year")},
    };
    const std::pair<QString, QString> kinds[] = {{u"collection"_s, FigureWords::tr("Debt collection")}, {u"bailiff"_s, FigureWords::tr("Bailiff")},
        {u"maintenance"_s, FigureWords::tr("Child maintenance claims")}, {u"loanFines"_s, FigureWords::tr("Penalties on loans")},
        {u"dishonours"_s, FigureWords::tr("Dishonoured payments")}};
    for (const auto &kind : kinds) {
        names.insert(kind.first + u".countAMonth"_s, FigureWords::tr("%1: payments a month").arg(kind.second));
        names.insert(kind.first + u".sumAMonth"_s, FigureWords::tr("%1: paid a month").arg(kind.second));
        names.insert(kind.first + u".daysSinceLast"_s, FigureWords::tr("%1: since the last").arg(kind.second));
        names.insert(kind.first + u".count"_s, FigureWords::tr("%1: payments").arg(kind.second));
        names.insert(kind.first + u".back"_s, FigureWords::tr("%1: money back").arg(kind.second));
    }
    return names;
}

Named otherNames()
{
    return {
        {u"cash.withdrawals"_s, FigureWords::tr("Cash taken out")},
        {u"cash.deposits"_s, FigureWords::tr("Cash paid in")},
        {u"cash.withdrawalCount"_s, FigureWords::tr("Withdrawals a month")},
        {u"cash.depositCount"_s, FigureWords::tr("Cash deposits a month")},
        {u"cash.withdrawalShare"_s, FigureWords::tr("Cash taken out against spending")},
        {u"cash.depositShare"_s, FigureWords::tr("Cash paid in against income")},
        {u"cash.withdrawalTrend"_s, FigureWords::tr("Cash taken out, change over three months")},
        {u"cash.largeDeposits"_s, FigureWords::tr("Large cash deposits, last 90 days")},
        {u"cash.largeFrom"_s, FigureWords::tr("A cash deposit is large from")},
        {u"coverage.gap"_s, FigureWords::tr("Days without rows")},
        {u"coverage.identity"_s, FigureWords::tr("Points for the holder's name")},
        {u"coverage.age"_s, FigureWords::tr("Since the newest row")},
        {u"integrity.chain-broken"_s, FigureWords::tr("Missing between two balances")},
        {u"integrity.totals-differ"_s, FigureWords::tr("Stated turnover against the sum of the rows")},
        {u"integrity.empty-section"_s, FigureWords::tr("Accounts without rows")},
        {u"integrity.rows-outside-period"_s, FigureWords::tr("Rows outside the stated period")},
        {u"integrity.value-far-from-booking"_s, FigureWords::tr("Rows with a value date far away")},
        {u"integrity.closed-day-bookings"_s, FigureWords::tr("Rows on days this bank never books")},
        {u"coverage.score"_s, FigureWords::tr("Coverage")},
        {u"coverage.hiddenShare"_s, FigureWords::tr("Money that goes where we cannot look")},
    };
}

const Named &names()
{
    static const Named all = [] {
        Named together;
        for (const Named &some : {incomeNames(), loanNames(), gamblingNames(), balanceNames(), claimNames(), otherNames()})
            together.insert(some);
        return together;
    }();
    return all;
}

} // namespace

QString figureText(const Figure &figure, const Format &format)
{
    if (!figure.known())
        return format.nullReason(figure.nullReason);
    return valueText(figure.value, figure.minor, figure.unit, figure.currency, format);
}

QString figureNumber(const Figure &figure, const Format &format)
{
    if (!figure.known())
        return {};
    return figure.minor ? format.whole(*figure.minor, figure.currency) : figure.unit == Unit::Share ? share(*figure.value, format) : plain(*figure.value, format);
}

QString termText(const Term &term, Currency currency, const Format &format)
{
    if (!term.value && !term.minor)
        return u"?"_s;
    return term.minor ? format.money(*term.minor, currency) : valueText(term.value, term.minor, term.unit, currency, format);
}

std::vector<std::pair<QString, QString>> termLines(const Figure &figure, const Format &format)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const Term &term : figure.terms) {
        lines.emplace_back(termName(term.name), termText(term, figure.currency, format));
        if (!term.median)
            continue;
        QStringList middle;
        for (const qint64 value : term.median->middle) {
            Term one {{}, {}, {}, term.unit};
            if (term.minor)
                one.minor = value;
            else
                one.value = double(value);
            middle += termText(one, figure.currency, format);
        }
        middle.removeDuplicates();
        lines.emplace_back(FigureWords::tr("In the middle of %n values", "", term.median->values), middle.join(u"; "_s));
    }
    return lines;
}

namespace {

/// Formulas are kept in plain signs; people read a minus between its terms.
QString withMinus(QString formula) { return formula.replace(u" - "_s, u" − "_s); }

} // namespace

QString formulaText(const Figure &figure, const Format &format)
{
    if (isOneNumber(figure))
        return format.privacy() && figure.minor ? u"•••••"_s : printedValue(figure, signsOf(format));
    if (!format.privacy())
        return withMinus(printedFormula(figure, signsOf(format)));
    // Amounts are hidden: the shape of the formula is not.
    QString text = figure.formula;
    for (const Term &term : figure.terms)
        text.replace(u'{' + term.name + u'}', term.minor ? u"•••••"_s : printedTerm(term, figure.currency, signsOf(format)));
    return text.isEmpty() ? text : withMinus(text) + u" = "_s + (figure.minor ? u"•••••"_s : printedValue(figure, signsOf(format)));
}

QString figureName(const QString &key)
{
    const auto found = names().constFind(key);
    if (found != names().constEnd())
        return *found;
    const qsizetype dot = key.lastIndexOf(u'.');
    bool rolling = false;
    const int days = QStringView(key).mid(dot + 1).toInt(&rolling);
    const auto whole = rolling ? names().constFind(key.left(dot)) : names().constEnd();
    if (whole != names().constEnd())
        return FigureWords::tr("%1, last %2 days").arg(*whole).arg(days);
    return apart(key.mid(key.indexOf(u'.') + 1));
}

} // namespace saldoscope
