// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/parity.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

std::string month(int number, const char *tail) { return isoDay(firstDayOf(2025 * 12 + number - 1)).left(8).toStdString() + tail; }

LedgerMaker halfAYear()
{
    LedgerMaker maker;
    maker.account("SEK", 500000, {}, "2025-01-01", "2025-06-30");
    for (int i = 1; i <= 6; ++i) {
        maker.book({.minor = 28'400'00, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, month(i, "25"));
        maker.book({.minor = -1'450'00, .category = u"loan.repayment.consumer", .who = "Lånebolaget AB"}, month(i, "27"));
        maker.book({.minor = -200'00 - i, .category = u"gambling.casino", .who = "Casino"}, month(i, "15"));
        maker.book({.minor = -500'00, .category = u"cash.withdrawal", .who = "Bankomat"}, month(i, "10"));
    }
    return maker;
}

QJsonObject answers(const Analysis &analysis)
{
    return {{u"insights-income"_s, parity::nordigenIncome(analysis)}, {u"insights-loans"_s, parity::nordigenLoans(analysis)},
        {u"insights-risk"_s, parity::nordigenRisk(analysis)}};
}

const parity::Comparison &find(const std::vector<parity::Comparison> &list, const QString &member)
{
    const auto found = std::ranges::find(list, member, &parity::Comparison::member);
    if (found == list.end())
        qFatal("no member %s", qPrintable(member));
    return *found;
}

} // namespace

/// Our figures in a provider's words, beside the provider's.
class TestParity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberOfTheContractIsThere();
    void numbersAreThoseOfTheRows();
    void theSameAnswerAgreesEverywhere();
    void aDisagreementCarriesItsRows();
    void smallDifferencesOfRoundingAgree();
    void whatOneSideDoesNotHaveIsListed();
    void onlyWhatWasAskedIsCompared();
    void rowsLeftOutAreInNoAnswer();
    void theTermsChangeTheFigures();
};

void TestParity::theTermsChangeTheFigures()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const parity::Terms terms = parity::termsOf({{u"period"_s, 2}, {u"income_definition"_s, QJsonArray {5, 83}}, {u"currency"_s, u"SEK"_s},
        {u"expense_definition"_s, u"all of them"_s}});
    QCOMPARE(terms, (parity::Terms {2, {5, 83}, {}}));

    QJsonObject income = parity::nordigenIncome(*analysis, {.months = 2, .income = {}, .expenses = {83}});
    QCOMPARE(income[u"calendar_months"_s].toInt(), 2);
    QCOMPARE(income[u"income_by_category"_s][u"85"_s][u"number_of_income_payments"_s].toInt(), 2);
    QCOMPARE(income[u"average_monthly_discretionary_income"_s].toDouble(), 28'400.0 - 500.0);
    QCOMPARE(income[u"definitions"_s][u"expenses"_s].toArray().size(), 1);
    income = parity::nordigenIncome(*analysis, {.months = {}, .income = {5}, .expenses = {}});
    QVERIFY(income[u"average_monthly_income"_s].isNull());
    QCOMPARE(income[u"income_by_category"_s].toObject().keys(), QStringList {u"5"_s});
    const QJsonObject risk = parity::nordigenRisk(*analysis, {.months = 1, .income = {}, .expenses = {}});
    QCOMPARE(risk[u"gambling"_s][u"average_sum_a_month"_s].toDouble(), 200.06);
    QCOMPARE(parity::nordigenLoans(*analysis, {.months = 3, .income = {}, .expenses = {}})[u"calendar_months_with_outgoing_loans"_s].toInt(), 3);

    // What is compared is reckoned by the same terms.
    for (const parity::Comparison &one : parity::compareNordigen(*analysis, {{u"insights-risk"_s, risk}}, {.months = 1, .income = {}, .expenses = {}}))
        QVERIFY2(one.agrees, qPrintable(one.member));
}

void TestParity::everyMemberOfTheContractIsThere()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const QJsonObject income = parity::nordigenIncome(*analysis);
    QCOMPARE(income.keys(), QStringList({u"average_days_between_income_payments"_s, u"average_monthly_discretionary_income"_s, u"average_monthly_income"_s,
        u"calendar_months"_s, u"calendar_months_with_income"_s, u"days_since_last_income_payment"_s, u"debt_to_income_ratio"_s, u"definitions"_s,
        u"income_by_category"_s, u"last_incomplete_month"_s, u"monthly_regularity"_s, u"monthly_stability"_s, u"monthly_trend"_s}));
    QCOMPARE(parity::nordigenLoans(*analysis).size(), 10);
    const QJsonObject risk = parity::nordigenRisk(*analysis);
    const QList<std::pair<QString, int>> sizes {{u"alimony_payments"_s, 2}, {u"bailiffs"_s, 2}, {u"balance"_s, 5}, {u"cash"_s, 10}, {u"debt_collection"_s, 2},
        {u"dishonours"_s, 2}, {u"gambling"_s, 8}, {u"loan_fines"_s, 2}};
    QCOMPARE(risk.size(), sizes.size());
    for (const auto &[object, members] : sizes)
        QVERIFY2(risk[object].toObject().size() == members, qPrintable(object));
}

void TestParity::numbersAreThoseOfTheRows()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const QJsonObject income = parity::nordigenIncome(*analysis);
    QCOMPARE(income[u"average_monthly_income"_s].toDouble(), 28'400.0);
    QCOMPARE(income[u"debt_to_income_ratio"_s].toDouble(), 0.0511); // 1 450 / 28 400
    QCOMPARE(income[u"calendar_months"_s].toInt(), 6);
    const QJsonObject risk = parity::nordigenRisk(*analysis);
    QCOMPARE(risk[u"gambling"_s][u"average_sum_a_month"_s].toDouble(), 200.04); // 1 200.21 / 6 = 200.035
    QCOMPARE(risk[u"gambling"_s][u"ratio_of_casino"_s].toDouble(), 1.0);
    QVERIFY(risk[u"bailiffs"_s][u"average_sum_a_month"_s].isNull());
}

void TestParity::theSameAnswerAgreesEverywhere()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const auto list = parity::compareNordigen(*analysis, answers(*analysis));
    QVERIFY(list.size() > 60);
    for (const parity::Comparison &one : list)
        QVERIFY2(one.agrees && one.rows.empty(), qPrintable(one.member));
    QVERIFY(std::ranges::is_sorted(list, {}, [](const parity::Comparison &one) { return one.member.section(u'.', 0, 0); }));
}

void TestParity::aDisagreementCarriesItsRows()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    QJsonObject theirs = answers(*analysis);
    QJsonObject risk = theirs[u"insights-risk"_s].toObject();
    QJsonObject gambling = risk[u"gambling"_s].toObject();
    gambling.insert(u"average_sum_a_month"_s, 350);
    risk.insert(u"gambling"_s, gambling);
    theirs.insert(u"insights-risk"_s, risk);
    QJsonObject income = theirs[u"insights-income"_s].toObject();
    income.insert(u"average_monthly_income"_s, 27'000);
    theirs.insert(u"insights-income"_s, income);
    const auto list = parity::compareNordigen(*analysis, theirs);
    QCOMPARE(std::ranges::count_if(list, [](const parity::Comparison &one) { return !one.agrees; }), 2);
    const parity::Comparison &stakes = find(list, u"insights-risk.gambling.average_sum_a_month"_s);
    QCOMPARE(stakes.theirs.toDouble(), 350.0);
    QCOMPARE(sumOfRows(analysis->ledger(), stakes.rows), -1'200'21);
    QCOMPARE(sumOfRows(analysis->ledger(), find(list, u"insights-income.average_monthly_income"_s).rows), 6 * 28'400'00);
}

void TestParity::smallDifferencesOfRoundingAgree()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const auto agrees = [&](double value) {
        QJsonObject income = parity::nordigenIncome(*analysis);
        income.insert(u"average_monthly_income"_s, value);
        return find(parity::compareNordigen(*analysis, {{u"insights-income"_s, income}}), u"insights-income.average_monthly_income"_s).agrees;
    };
    QVERIFY(agrees(28'400.01) && agrees(28'500));
    QVERIFY(!agrees(28'600) && !agrees(0));
}

void TestParity::whatOneSideDoesNotHaveIsListed()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    QJsonObject income = parity::nordigenIncome(*analysis);
    income.remove(u"monthly_trend"_s);
    income.insert(u"a_new_member"_s, 7);
    const auto list = parity::compareNordigen(*analysis, {{u"insights-income"_s, income}});
    QVERIFY(find(list, u"insights-income.monthly_trend"_s).theirs.isUndefined());
    QVERIFY(find(list, u"insights-income.a_new_member"_s).ours.isUndefined());
    QVERIFY(!find(list, u"insights-income.a_new_member"_s).agrees);
}

void TestParity::onlyWhatWasAskedIsCompared()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    QVERIFY(parity::compareNordigen(*analysis, {}).empty());
    for (const parity::Comparison &one : parity::compareNordigen(*analysis, {{u"insights-loans"_s, parity::nordigenLoans(*analysis)}}))
        QVERIFY(one.member.startsWith(u"insights-loans"_s));
}

void TestParity::rowsLeftOutAreInNoAnswer()
{
    LedgerMaker maker = halfAYear();
    const auto whole = maker.understood();
    AnalysisOptions options;
    const auto keys = rowKeys(whole->ledger());
    for (Row row = 0; row < keys.size(); ++row) {
        if (whole->ledger().counterparty(row) == "Casino")
            options.excluded.push_back(keys[row]);
    }
    const auto without = maker.understood(options);
    QVERIFY(parity::nordigenRisk(*without)[u"gambling"_s][u"average_sum_a_month"_s].isNull());
    QVERIFY(!parity::nordigenRisk(*whole)[u"gambling"_s][u"average_sum_a_month"_s].isNull());
}

QTEST_GUILESS_MAIN(TestParity)
#include "tst_insights_parity.moc"
