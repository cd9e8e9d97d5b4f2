// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/incomepolicy.h"
#include "insights/policy.h"
#include "insights/risk.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using enum TunableKind;

struct Line {
    const char *section;
    const char *key;
    TunableKind kind;
    double lowest, highest;
    double standard;
    double standardEuro;
    const char *note;
    const char *choices = "";
};

// Where lowest and highest are the same, the engine follows the value and does not let a lender change it yet: it stands
// here so that a report can name it and a file that wants it otherwise is refused instead of ignored.
constexpr Line kLines[] = {
    {"d.2", "windows.compare_share", Share, 0.05, 0.05, 0.05, 0.05, "smallest change between two windows that gets an arrow"},
    {"d.2", "windows.compare_money", Money, 200, 200, 200, 20, "smallest change in money that gets an arrow"},

    {"d.3", "transfer.days", Days, 4, 4, 4, 4, "most days between the two legs of an own transfer"},
    {"d.3", "transfer.accept", Share, 0.60, 0.60, 0.60, 0.60, "score from which a pair is taken as an own transfer"},
    {"d.3", "transfer.doubt", Share, 0.45, 0.45, 0.45, 0.45, "score from which a pair is a doubt"},
    {"d.3", "refund.days", Days, 90, 90, 90, 90, "days in which money back from a shop nets its purchase"},

    {"d.4", "stream.hits", Share, 0.60, 0.60, 0.60, 0.60, "share of expected slots that have to be hit"},
    {"d.4", "stream.misses", Count, 2, 2, 2, 2, "most misses in a row"},
    {"d.4", "stream.payments", Count, 3, 3, 3, 3, "fewest payments, two for yearly ones"},
    {"d.4", "stream.split", Share, 0.40, 0.40, 0.40, 0.40, "gap between amounts that splits a payee into two streams"},
    {"d.4", "stream.active", Number, 1.5, 1.5, 1.5, 1.5, "gaps since the last payment, plus five days, up to which a stream is active"},
    {"d.4", "stream.late", Number, 2.5, 2.5, 2.5, 2.5, "gaps up to which it is late; then it has ended"},
    {"d.4", "stream.outlier_iqr", Number, 1.5, 1.5, 1.5, 1.5, "quartile distances outside which an amount is an outlier"},
    {"d.4", "stream.outlier_share", Share, 0.20, 0.20, 0.20, 0.20, "the same as a share of the median where all quartiles are equal"},

    {"d.5", "salary.accept", Share, 0.60, 0.60, 0.60, 0.60, "score from which a stream is a salary"},
    {"d.5", "salary.probable", Share, 0.45, 0.45, 0.45, 0.45, "score from which it is probably one"},
    {"d.5", "salary.lowest", Money, 5000, 5000, 5000, 500, "smallest amount that looks like a salary"},
    {"d.5", "salary.highest", Money, 150000, 150000, 150000, 15000, "largest amount that looks like a salary"},
    {"d.5", "salary.rename_days", Days, 45, 45, 45, 45, "most days between the old employer's last payment and the new one's first"},
    {"d.5", "salary.rename_amount", Share, 0.10, 0.10, 0.10, 0.10, "largest difference between the old and the new pay"},

    {"d.7", "income.haircut", Share, 0, 1, 0.5, 0.5, "part of irregular income that counts"},
    {"d.7", "income.irregular_months", Months, 1, 12, 6, 6, "months of the last twelve in which irregular income has to be seen"},

    {"d.7", "income.short_slots", Count, 1, 12, 3, 3, "prudent income: the lesser of the median of so many slots"},
    {"d.7", "income.long_slots", Count, 1, 36, 12, 12, "and of so many"},

    {"d.8", "loan.slots", Count, 1, 24, 6, 6, "newest slots whose median is a repayment's amount"},
    {"d.8", "loan.revolving_months", Months, 1, 24, 6, 6, "months whose mean is the payment of credit without a rhythm"},
    {"d.8", "loan.full_payer", Share, 0, 5, 0.25, 0.25, "card bills that vary by more are taken for a card paid in full"},
    {"d.8", "loan.stack_days", Days, 1, 366, 90, 90, "days in which receipts make stacking"},
    {"d.8", "loan.stack_receipts", Count, 2, 20, 3, 3, "receipts that make stacking"},
    {"d.8", "loan.stack_high_cost", Count, 1, 20, 2, 2, "high-cost receipts from different lenders that make stacking"},
    {"d.8", "loan.bridge_days", Days, 1, 60, 10, 10, "days after a receipt in which payments to other lenders are a refinancing"},
    {"d.8", "loan.bridge_low", Share, 0, 1, 0.6, 0.6, "smallest part of the receipt that such payments are"},
    {"d.8", "loan.bridge_high", Share, 1, 5, 1.2, 1.2, "largest"},
    {"d.8", "loan.bridge_times", Count, 2, 100, 6, 6, "times the usual payment that make one payment a redemption"},

    {"d.9", "ratio.stressed_rate", Percent, 0, 30, 6, 6, "Finland's ratio: lowest rate"},
    {"d.9", "ratio.stressed_months", Months, 12, 480, 300, 300, "Finland's ratio: longest time"},

    {"d.10", "gambling.note", Share, 0, 1, 0.02, 0.02, "share of income under which gambling is a note"},
    {"d.10", "gambling.red", Share, 0, 1, 0.10, 0.10, "share of income over which it is red"},
    {"d.10", "gambling.escalation", Number, 1, 100, 2, 2, "times the stakes of the three months before"},
    {"d.10", "gambling.escalation_stakes", Money, 0, 1000000, 1000, 100, "stakes in three months under which nothing escalates"},
    {"d.10", "gambling.escalation_floor", Money, 0, 1000000, 300, 30, "least stakes that the three months before are taken for"},
    {"d.10", "gambling.lottery", Money, 0, 1000000, 300, 30, "lotteries a month that raise no flag"},
    {"d.10", "gambling.payday_days", Days, 1, 14, 3, 3, "days after pay that count as close to it"},

    {"d.11", "balance.low_share", Share, 0, 1, 0.05, 0.05, "part of income under which a day's balance is low"},
    {"d.11", "balance.low_money", Money, 0, 1000000, 500, 50, "the same, at least"},
    {"d.11", "balance.empty_share", Share, 0, 1, 0.10, 0.10, "part of the salary at which the account counts as empty"},

    {"d.12", "returned.bank_days", Days, 5, 5, 5, 5, "bank days in which a payment comes back"},
    {"d.12", "returned.fee_days", Days, 0, 30, 3, 3, "days between a returned payment and its fee"},
    {"d.12", "returned.reminder_fee", Money, 0, 10000, 60, 5, "what a reminder adds to a bill"},
    {"d.12", "returned.claim_fee", Money, 0, 10000, 180, 14, "what a collector's claim adds to a bill"},

    {"d.14", "cash.large_share", Share, 0, 10, 0.25, 0.25, "part of income over which a deposit is large"},
    {"d.14", "cash.large_money", Money, 0, 10000000, 10000, 1000, "the same, at least"},
    {"d.14", "cash.stable_months", Months, 1, 6, 5, 5, "months of the last six with deposits that make them stable"},
    {"d.14", "cash.stable_share", Share, 0, 1, 0.7, 0.7, "stability from which they are stable"},

    {"d.15", "housing.lowest", Money, 0, 100000, 1500, 150, "housing under this is not believed"},
    {"d.15", "housing.highest", Money, 0, 1000000, 40000, 4000, "housing over this is not believed"},

    {"d.17", "kalp.rate_floor", Percent, 0, 30, 6, 6, "stress rate: at least"},
    {"d.17", "kalp.rate_add", Percent, 0, 20, 3, 3, "stress rate: points over the contract"},
    {"d.17", "kalp.margin", Money, 0, 1000000, 0, 0, "what has to be left when the largest loan is looked for"},
    {"d.17", "kalp.relief", Flag, 0, 1, 1, 1, "tax relief on interest is counted where the country has one"},
    {"d.17", "kalp.owners", Count, 0, 4, 0, 0, "persons that share the relief's limit; 0: all adults"},
    {"d.17", "kalp.top_up", Flag, 0, 1, 0, 0, "the limit for topping up a home loan holds, not that for a purchase"},
    {"d.17", "living.food", Choice, 0, 0, 0, 0, "food", "template|actual|max"},
    {"d.17", "living.clothes", Choice, 0, 0, 0, 0, "clothes and shoes", "template|actual|max"},
    {"d.17", "living.leisure", Choice, 0, 0, 0, 0, "leisure and play", "template|actual|max"},
    {"d.17", "living.mobile", Choice, 0, 0, 0, 0, "mobile telephone", "template|actual|max"},
    {"d.17", "living.hygiene", Choice, 0, 0, 0, 0, "hygiene", "template|actual|max"},
    {"d.17", "living.insurance", Choice, 0, 0, 0, 0, "insurance of children and young people", "template|actual|max"},
    {"d.17", "living.gear", Choice, 0, 0, 0, 0, "gear for children; cannot be told apart in data", "template"},
    {"d.17", "living.consumables", Choice, 0, 0, 0, 0, "consumables; cannot be told apart in data", "template"},
    {"d.17", "living.equipment", Choice, 0, 0, 0, 0, "equipment of the home", "template|actual|max"},
    {"d.17", "living.internet", Choice, 0, 0, 0, 0, "internet", "template|actual|max"},
    {"d.17", "living.media", Choice, 0, 0, 0, 0, "media", "template|actual|max"},
    {"d.17", "living.electricity", Choice, 0, 0, 0, 0, "household electricity", "template|actual|max"},
    {"d.17", "living.water", Choice, 0, 0, 0, 0, "water", "template|actual|max"},
    {"d.17", "living.home_insurance", Choice, 0, 0, 0, 0, "home insurance", "template|actual|max"},
    {"d.17", "living.adult", Money, 0, 1000000, 0, 0, "a lender's own sum for an adult instead of any table; 0: the table"},
    {"d.17", "living.child", Money, 0, 1000000, 0, 0, "a lender's own sum for a child, where living.adult is set"},
    {"d.17", "living.floor_factor", Number, 1, 5, 1.25, 1.25, "living costs as a multiple of the legal floor where only a floor is known (Finland)"},
    {"d.17", "extra.seen", Choice, 0, 0, 0, 0, "costs the template does not hold: as seen, by this policy, or the greater", "max|actual|policy"},
    {"d.17", "extra.local_travel", Money, 0, 100000, 0, 0, "local travel for an adult"},
    {"d.17", "extra.membership", Money, 0, 100000, 0, 0, "unemployment fund and union for an adult"},
    {"d.17", "extra.medicine", Money, 0, 100000, 0, 0, "medicine and care for a person"},
    {"d.17", "extra.car", Money, 0, 100000, 0, 0, "a car, where the data show that there is one"},
    {"d.17", "extra.childcare", Money, 0, 100000, 0, 0, "childcare for a child under 13"},

    {"d.18", "coverage.good", Number, 0, 100, 80, 80, "score from which coverage is good"},
    {"d.18", "coverage.usable", Number, 0, 100, 60, 60, "score from which it is usable with care; COV_LOW fires under it"},

    {"d.19", "signs.paid_back_share", Share, 0, 1, 0.20, 0.20, "part paid back to the payer"},
    {"d.19", "signs.paid_back_days", Days, 1, 60, 14, 14, "in so many days"},
    {"d.19", "signs.young_days", Days, 1, 366, 90, 90, "an income stream younger than this is a sign"},
    {"d.19", "signs.round_share", Share, 0, 1, 0.80, 0.80, "part of amounts that are round"},
    {"d.19", "signs.count", Count, 1, 9, 2, 2, "signs that make the flag"},

    {"d.21", "flag.income_drop", Share, 0, 1, 0.85, 0.85, "INC_DROP: last three slots under this part of the last twelve"},
    {"d.21", "flag.new_job_days", Days, 1, 366, 90, 90, "INC_NEWJOB"},
    {"d.21", "flag.temporary_share", Share, 0, 1, 0.5, 0.5, "INC_TEMP"},
    {"d.21", "flag.volatility", Number, 0, 5, 0.35, 0.35, "INC_VOL"},
    {"d.21", "flag.new_loan_days", Days, 1, 366, 30, 30, "LOAN_NEW30"},
    {"d.21", "flag.high_cost_days", Days, 1, 730, 180, 180, "LOAN_HCSTC"},
    {"d.21", "flag.bnpl_count", Count, 1, 50, 4, 4, "LOAN_BNPL: active lenders or plans"},
    {"d.21", "flag.bnpl_share", Share, 0, 1, 0.08, 0.08, "LOAN_BNPL: part of income"},
    {"d.21", "flag.debt_service", Share, 0, 2, 0.40, 0.40, "DSTI_HIGH: debt service incl. the new loan"},
    {"d.21", "flag.stressed_debt_service", Share, 0, 2, 0.60, 0.60, "DSTI_HIGH in Finland: stressed ratio"},
    {"d.21", "flag.thin_per_adult", Money, 0, 100000, 1000, 100, "KALP_THIN: left for each adult"},
    {"d.21", "flag.collection_days", Days, 1, 730, 90, 90, "COLL_NOW"},
    {"d.21", "flag.bailiff_days", Days, 1, 1095, 365, 365, "BAIL_NOW"},
    {"d.21", "flag.overdraft_days", Days, 0, 90, 10, 10, "OD_DAYS, amber: more than so many of 90"},
    {"d.21", "flag.unarranged_days", Days, 0, 90, 3, 3, "OD_DAYS, red: more than so many of 90"},
    {"d.21", "flag.returned_count", Count, 1, 50, 2, 2, "NSF_2: in 90 days"},
    {"d.21", "flag.empty_days", Days, 1, 31, 10, 10, "DTE_SHORT: days the salary lasts"},
    {"d.21", "flag.empty_cycles", Count, 1, 6, 4, 4, "DTE_SHORT: cycles of the last six"},
    {"d.21", "flag.cash_count", Count, 1, 50, 2, 2, "CASH_BIG: large deposits in 90 days"},
    {"d.21", "flag.hidden_share", Share, 0, 1, 0.15, 0.15, "COV_HIDDEN"},
    {"d.21", "flag.data_days", Days, 1, 366, 30, 30, "DATA_OLD"},
};

void insertBehindSection(std::vector<Tunable> &all, Tunable tunable)
{
    const auto last = std::find_if(all.rbegin(), all.rend(), [&tunable](const Tunable &t) { return t.section == tunable.section; });
    all.insert(last.base(), std::move(tunable));
}

/// What may count as income, class by class.
void addIncomeClasses(std::vector<Tunable> &all)
{
    const IncomePolicy shipped = IncomePolicy::shipped();
    const auto flag = [&all](const QString &key, bool standard, const QString &note) {
        insertBehindSection(all, {.key = key, .kind = Flag, .section = u"d.7"_s, .lowest = 0, .highest = 1, .standard = double(standard),
            .standardEuro = double(standard), .choices = {}, .note = note});
    };
    for (std::size_t i = 0; i < kIncomeClasses; ++i) {
        if (canBeIncome(IncomeClass(i)))
            flag(u"income.allow."_s + word(IncomeClass(i)), shipped.allowed[i], u"counts as income"_s);
    }
    for (std::size_t i = 0; i < kIncomeClasses; ++i) {
        if (canBeIncome(IncomeClass(i)))
            flag(u"income.irregular."_s + word(IncomeClass(i)), shipped.irregular[i], u"counts without a rhythm too, less the haircut"_s);
    }
}

QString sectionOf(const QString &key)
{
    struct Prefix {
        QLatin1StringView name;
        QLatin1StringView section;
    };
    constexpr std::array prefixes {Prefix {"gambling"_L1, "d.10"_L1}, Prefix {"balance"_L1, "d.11"_L1}, Prefix {"returned"_L1, "d.12"_L1},
        Prefix {"cash"_L1, "d.14"_L1}, Prefix {"coverage"_L1, "d.18"_L1}, Prefix {"signs"_L1, "d.19"_L1}};
    const QString first = key.section(u'.', 0, 0);
    const auto found = std::ranges::find_if(prefixes, [&first](const Prefix &prefix) { return first == prefix.name; });
    return found == prefixes.end() ? u"d.21"_s : QString(found->section);
}

/// Bounds and defaults of risk are what the engine of risk says; the words are ours.
void addRisk(std::vector<Tunable> &all)
{
    const RiskPolicy kronor = RiskPolicy::shipped(*Currency::fromAscii("SEK")), euros = RiskPolicy::shipped(*Currency::fromAscii("EUR"));
    const auto value = [](const RiskTunable &risk, const RiskPolicy &policy) {
        return risk.share ? policy.*risk.share : risk.count ? double(policy.*risk.count) : double(policy.*risk.money) / 100;
    };
    for (const RiskTunable &risk : riskTunables()) {
        auto known = std::ranges::find_if(all, [&risk](const Tunable &t) { return t.key == risk.key; });
        Tunable tunable;
        if (known != all.end())
            tunable = *known;
        else
            tunable = {.key = QString(risk.key), .section = sectionOf(QString(risk.key)), .choices = {}, .note = {}};
        const bool counted = tunable.kind == Days || tunable.kind == Months || tunable.kind == Count;
        tunable.kind = risk.money ? Money : risk.share ? (risk.highest <= 1 ? Share : Number) : counted ? tunable.kind : Count;
        tunable.lowest = risk.lowest;
        tunable.highest = risk.highest;
        tunable.standard = value(risk, kronor);
        tunable.standardEuro = value(risk, euros);
        if (known != all.end())
            *known = tunable;
        else
            insertBehindSection(all, std::move(tunable));
    }
}

std::vector<Tunable> table()
{
    std::vector<Tunable> all;
    all.reserve(std::size(kLines));
    for (const Line &line : kLines) {
        Tunable tunable {.key = QString::fromLatin1(line.key), .kind = line.kind, .section = QString::fromLatin1(line.section),
            .lowest = line.lowest, .highest = line.highest, .standard = line.standard, .standardEuro = line.standardEuro,
            .choices = {}, .note = QString::fromLatin1(line.note)};
        if (line.kind == Choice) {
            tunable.choices = QString::fromLatin1(line.choices).split(u'|');
            tunable.highest = double(tunable.choices.size() - 1);
        }
        all.push_back(std::move(tunable));
    }
    addIncomeClasses(all);
    addRisk(all);
    return all;
}

} // namespace

std::span<const Tunable> tunables()
{
    static const std::vector<Tunable> all = table();
    return all;
}

} // namespace saldoscope
