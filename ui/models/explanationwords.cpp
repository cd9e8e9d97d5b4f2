// SPDX-License-Identifier: GPL-3.0-or-later
// How figures are reckoned, a sentence each, for the evidence drawer.
#include "ui/models/figurewords.h"

#include <QCoreApplication>
#include <QHash>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::ExplanationWords)
};

QHash<QString, QString> sentences()
{
    return {
        {u"gambling.stakes"_s, ExplanationWords::tr("All payments to casinos, betting, poker and lotteries.")},
        {u"gambling.wins"_s, ExplanationWords::tr("Money from the same firms. Winnings are never income.")},
        {u"gambling.net"_s, ExplanationWords::tr("Stakes less winnings.")},
        {u"gambling.shareCounted"_s, ExplanationWords::tr("Lotteries are left out where they stay under the policy’s limit.")},
        {u"gambling.lotteryAMonth"_s, ExplanationWords::tr("Shown apart: small lotteries raise no flag.")},
        {u"gambling.activeDays"_s, ExplanationWords::tr("Different days on which something was staked.")},
        {u"gambling.escalation"_s, ExplanationWords::tr("Over 1 means more is staked than before. A floor keeps small sums from raising it.")},
        {u"gambling.regularity"_s, ExplanationWords::tr("Months with a stake, of all full months looked at.")},
        {u"gambling.paydayPull"_s, ExplanationWords::tr("What of the stakes was staked within three days after a salary.")},
        {u"gambling.possible"_s, ExplanationWords::tr("Payment firms that many gambling sites use, and others too. It is in no other figure here.")},
        {u"balance.overdraftDays"_s, ExplanationWords::tr("Different days on which any current account was below zero at the end of the day. Cards and savings accounts are left out.")},
        {u"balance.unarrangedDays"_s, ExplanationWords::tr("Only known where the agreed limit is.")},
        {u"balance.penaltyInterest"_s, ExplanationWords::tr("Interest and fees the bank charged for overdrawing.")},
        {u"balance.lowDays"_s, ExplanationWords::tr("Days on which less than a small share of the income was left.")},
        {u"balance.daysToEmpty"_s, ExplanationWords::tr("From payday until a tenth of the pay is left: the median of six pay periods.")},
        {u"balance.shortCycles"_s, ExplanationWords::tr("Of the last six pay periods, those in which the pay was gone within days.")},
        {u"balance.cushion"_s, ExplanationWords::tr("Mean of the lowest balances of six pay periods, in months of spending.")},
        {u"balance.meanCover"_s, ExplanationWords::tr("Mean balance of 90 days, in months of spending.")},
        {u"balance.swing"_s, ExplanationWords::tr("Mean spread of the days of a month, against the mean balance.")},
        {u"balance.trend"_s, ExplanationWords::tr("The middle of all slopes between two month ends (Theil–Sen).")},
        {u"balance.outOverIn"_s, ExplanationWords::tr("Six full months. Over 100 % more goes out than comes in.")},
        {u"balance.netCashFlow"_s, ExplanationWords::tr("All rows of current accounts, a month.")},
        {u"arrears.returned"_s, ExplanationWords::tr("A payment and its way back within five bank days are one event, with its fee.")},
        {u"arrears.reminderCount"_s, ExplanationWords::tr("Reminder fees and claims found in texts and in bills that cost the fee more than usual. Fees that were paid back are left out.")},
        {u"cash.largeDeposits"_s, ExplanationWords::tr("Deposits over the limit below.")},
        {u"cash.depositShare"_s, ExplanationWords::tr("Cash is never taken for income.")},
        {u"cash.withdrawalTrend"_s, ExplanationWords::tr("Last three full months against the three before.")},
    };
}

} // namespace

QString figureExplanation(const QString &key)
{
    static const QHash<QString, QString> all = sentences();
    const auto found = all.constFind(key);
    return found != all.constEnd() ? *found : all.value(key.left(key.lastIndexOf(u'.'))); // of all its windows
}

} // namespace saldoscope
