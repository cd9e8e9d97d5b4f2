// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/parity.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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
    void everyMemberOfPowensIsThere();
    void powensWindowsHoldTheirDaysAlone();
    void powensIsSilentOfAShortHistory();
    void everyMemberOfFimentoIsThere();
    void fimentoSaysNothingOfWhatIsShielded();
    void theSameAnswersOfPowensAndFimentoAgree();
    void rowsFiledDifferentlyAreFoundAgain();
    void aDisagreementLeadsToTheRowsFiledDifferently();
    void listsAreComparedByWhatTheySpeakOf();
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

void TestParity::everyMemberOfPowensIsThere()
{
    LedgerMaker maker = halfAYear();
    const QJsonObject indicators = parity::powensIndicators(*maker.understood()).toObject();
    QCOMPARE(indicators.keys(), QStringList({u"avg_current_month"_s, u"avg_last_30days"_s, u"avg_last_60days"_s, u"avg_last_90days"_s,
        u"total_current_month"_s, u"total_last_30days"_s, u"total_last_60days"_s, u"total_last_90days"_s}));
    for (const QJsonValue &window : indicators) {
        QCOMPARE(window.toObject().keys(), QStringList({u"gambling"_s, u"incoming"_s, u"leverage_ratio"_s, u"loans"_s, u"net_cash_flow"_s, u"outgoing"_s,
            u"recurrent_income"_s, u"recurrent_outcome"_s, u"return_debit"_s}));
        QCOMPARE(window[u"gambling"_s].toObject().keys(), QStringList({u"gambling_ratio"_s, u"income_num_statements"_s, u"income_total_amount"_s,
            u"outcome_num_statements"_s, u"outcome_total_amount"_s}));
        QCOMPARE(window[u"loans"_s].toObject().keys(), QStringList({u"details"_s, u"income_num_statements"_s, u"income_total_amount"_s,
            u"outcome_num_statements"_s, u"outcome_total_amount"_s}));
        QCOMPARE(window[u"recurrent_income"_s].toObject().keys(), QStringList({u"details"_s, u"num_statements"_s, u"total_amount"_s}));
        QCOMPARE(window[u"return_debit"_s].toObject().keys(), QStringList({u"num_statements"_s, u"total_amount"_s}));
    }
}

void TestParity::powensWindowsHoldTheirDaysAlone()
{
    LedgerMaker maker = halfAYear(); // until 30 June
    const QJsonObject indicators = parity::powensIndicators(*maker.understood()).toObject();
    const QJsonValue month = indicators[u"total_current_month"_s];
    QCOMPARE(month[u"incoming"_s].toInt(), 28'400);
    QCOMPARE(month[u"outgoing"_s].toInt(), -2'150);   // 1 450 + 200.06 + 500, in whole units
    QCOMPARE(month[u"net_cash_flow"_s].toInt(), 26'250);
    QCOMPARE(month[u"leverage_ratio"_s].toString(), u"0.05"_s); // 1 450 of 28 400
    QCOMPARE(indicators[u"total_last_90days"_s][u"incoming"_s].toInt(), 3 * 28'400);
    QCOMPARE(indicators[u"avg_last_90days"_s][u"incoming"_s].toInt(), 28'400);
    QCOMPARE(indicators[u"avg_last_90days"_s][u"gambling"_s][u"outcome_num_statements"_s].toDouble(), 1.0);
    QCOMPARE(indicators[u"total_last_90days"_s][u"loans"_s][u"details"_s].toArray().size(), 3);
    QCOMPARE(indicators[u"avg_last_90days"_s][u"loans"_s][u"details"_s][0][u"amount"_s].toInt(), -1'450);
    QVERIFY(month[u"gambling"_s][u"income_num_statements"_s].toInt(-1) == 0);
    QVERIFY(indicators[u"total_last_30days"_s][u"return_debit"_s][u"total_amount"_s].toInt(-1) == 0);
}

void TestParity::powensIsSilentOfAShortHistory()
{
    LedgerMaker maker;
    maker.account("SEK", 0, {}, "2025-06-10", "2025-06-30");
    maker.book({.on = "2025-06-15", .minor = -100, .category = u"groceries"});
    QVERIFY(parity::powensIndicators(*maker.understood()).isNull());
}

void TestParity::everyMemberOfFimentoIsThere()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const QJsonObject insights = parity::fimentoInsights(*analysis, {u"199503096316"_s, {}, u"Eva"_s, u"Ek"_s, u"p1"_s});
    QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/fimento-insights.json")); // the members as the API's page prints them
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject printed = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(insights.keys(), printed.keys());
    QCOMPARE(insights[u"transactionGraph"_s][0].toObject().keys(), printed[u"transactionGraph"_s][0].toObject().keys());
    QCOMPARE(insights[u"transactionGraph"_s][0][u"info"_s].toObject().keys(), printed[u"transactionGraph"_s][0][u"info"_s].toObject().keys());
    QCOMPARE(insights[u"accountsInfo"_s][0].toObject().keys(), printed[u"accountsInfo"_s][0].toObject().keys());
    QCOMPARE(insights[u"computationAutomation"_s].toObject().keys(), QStringList({u"gamblingShare"_s, u"monthlyHousingCost"_s, u"monthlyIncome"_s,
        u"monthlyLivingCost"_s, u"monthlyLoanCost"_s, u"periodMonths"_s, u"returnedPayments"_s}));
    QCOMPARE(insights[u"firstName"_s].toString(), u"Eva"_s);
    QCOMPARE(insights[u"transactionGraph"_s].toArray().size(), 24); // four days a month
    QCOMPARE(insights[u"transactionGraph"_s][0][u"date"_s].toString(), u"2025-01-10"_s);
    QCOMPARE(insights[u"transactionGraph"_s][0][u"info"_s][u"balance"_s].toDouble(), 4'500.0);
    QCOMPARE(insights[u"transactionGraph"_s][0][u"info"_s][u"negativeSum"_s].toDouble(), -500.0);
    QCOMPARE(insights[u"categorisation"_s][u"salary"_s][u"monthlyAverage"_s].toDouble(), 28'400.0);
    QCOMPARE(insights[u"categorisation"_s][u"gambling"_s][u"count"_s].toInt(), 6);
    QCOMPARE(insights[u"computationAutomation"_s][u"monthlyLoanCost"_s].toDouble(), 1'450.0);
    QCOMPARE(insights[u"computationAutomation"_s][u"periodMonths"_s].toInt(), 6);
    QVERIFY(insights[u"totalBalance"_s][u"SEK"_s].isDouble());
}

void TestParity::fimentoSaysNothingOfWhatIsShielded()
{
    LedgerMaker maker = halfAYear();
    maker.book({.on = "2025-06-12", .minor = -300'00, .category = u"health.pharmacy", .who = "Apoteket"});
    MergedLedger merged = maker.merged();
    std::vector<Verdict> verdicts = maker.verdicts();
    for (Verdict &verdict : verdicts)
        verdict.sensitivity = verdict.category == category(u"health.pharmacy") ? Sensitivity::Health : Sensitivity::None;
    const auto analysis = understand(std::move(merged), verdicts, knowledge());
    const QByteArray said = QJsonDocument(parity::fimentoInsights(*analysis)).toJson();
    QVERIFY(!said.contains("Apotek"));
    QVERIFY(!said.contains("health"));
    QVERIFY(said.contains("-300"));
}

void TestParity::theSameAnswersOfPowensAndFimentoAgree()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const auto powens = parity::compare(*analysis, {{u"id_user"_s, 3}, {u"indicators"_s, parity::powensIndicators(*analysis)}});
    QVERIFY(powens.figures.size() > 8 * 20);
    QVERIFY(!powens.tellsRows);
    const auto fimento = parity::compare(*analysis, parity::fimentoInsights(*analysis));
    QVERIFY(fimento.figures.size() > 15);
    QVERIFY(fimento.tellsRows && fimento.strangers == 0);
    QCOMPARE(fimento.rows.size(), analysis->ledger().booked().size());
    for (const parity::Sides &sides : {powens, fimento}) {
        for (const parity::Comparison &one : sides.figures)
            QVERIFY2(one.agrees, qPrintable(one.member));
        for (const parity::Filed &row : sides.rows)
            QVERIFY(row.alike);
    }
}

namespace {

/// A categorisation as Nordigen sends it; casino stakes are leisure to it, and it has a row that we have not.
QJsonObject anotherFiling(const Analysis &analysis)
{
    const CategoryTree &tree = analysis.knowledge->tree();
    QJsonArray list;
    for (Row row = 0; row < Row(analysis.ledger().booked().size()); ++row) {
        const CategoryId ours = analysis.verdicts[row].category;
        const CategoryId theirs = ours == category(u"gambling.casino") ? category(u"leisure.events") : ours;
        list.append(QJsonObject {{u"amount"_s, double(analysis.ledger().booked().minor[row]) / 100}, {u"date"_s, isoDay(analysis.ledger().booked().day(row))},
            {u"category_id"_s, tree.toNordigen(theirs)}, {u"title"_s, tree[theirs].titleEn}});
    }
    list.append(QJsonObject {{u"amount"_s, -1.5}, {u"date"_s, u"2025-03-03"_s}, {u"category_id"_s, 26}, {u"title"_s, u"Groceries"_s}});
    const QJsonObject currency {{u"code"_s, u"SEK"_s}, {u"transactions"_s, list}};
    return {{u"accounts"_s, QJsonArray {QJsonObject {{u"currencies"_s, QJsonArray {currency}}}}}};
}

} // namespace

void TestParity::rowsFiledDifferentlyAreFoundAgain()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    const parity::Sides sides = parity::filedRows(*analysis, {{u"categorisation"_s, anotherFiling(*analysis)}});
    QVERIFY(sides.tellsRows);
    QCOMPARE(sides.strangers, 1);
    QCOMPARE(sides.rows.size(), analysis->ledger().booked().size());
    for (const parity::Filed &one : sides.rows) {
        const bool stake = analysis->verdicts[one.row].category == category(u"gambling.casino");
        QCOMPARE(one.alike, !stake);
        if (stake)
            QCOMPARE(one.category, category(u"leisure.events"));
    }
}

void TestParity::aDisagreementLeadsToTheRowsFiledDifferently()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    QJsonObject risk = parity::nordigenRisk(*analysis);
    QJsonObject gambling = risk[u"gambling"_s].toObject();
    gambling.insert(u"average_sum_a_month"_s, QJsonValue::Null);
    risk.insert(u"gambling"_s, gambling);
    QJsonObject cash = risk[u"cash"_s].toObject();
    cash.insert(u"average_sum_of_cash_withdrawal_a_month"_s, 900);
    risk.insert(u"cash"_s, cash);
    const QJsonObject figures {{u"categorisation"_s, anotherFiling(*analysis)}, {u"insights"_s, QJsonObject {{u"insights-risk"_s, risk}}},
        {u"features"_s, QJsonObject {{u"a"_s, 1}}}, {u"status"_s, u"completed"_s}};
    const parity::Sides sides = parity::compare(*analysis, figures);
    const parity::Comparison &stakes = find(sides.figures, u"insights-risk.gambling.average_sum_a_month"_s);
    QVERIFY(!stakes.agrees && stakes.filed);
    QCOMPARE(sumOfRows(analysis->ledger(), stakes.rows), -1'200'21);
    const parity::Comparison &withdrawn = find(sides.figures, u"insights-risk.cash.average_sum_of_cash_withdrawal_a_month"_s);
    QVERIFY(!withdrawn.agrees && !withdrawn.filed); // the same rows, another sum
    QCOMPARE(withdrawn.rows.size(), std::size_t(6));
    const parity::Comparison &unknown = find(sides.figures, u"features.a"_s);
    QVERIFY(unknown.ours.isUndefined() && unknown.theirs.toInt() == 1);
    QVERIFY(std::ranges::none_of(sides.figures, [](const parity::Comparison &one) { return one.member.startsWith(u"status"_s); }));
}

void TestParity::listsAreComparedByWhatTheySpeakOf()
{
    LedgerMaker maker = halfAYear();
    const auto analysis = maker.understood();
    QJsonObject loans = parity::nordigenLoans(*analysis);
    QJsonArray kinds = loans[u"loans_by_category"_s].toArray();
    QJsonArray turned;
    for (qsizetype i = kinds.size() - 1; i > 0; --i)
        turned.append(kinds.at(i));
    loans.insert(u"loans_by_category"_s, turned); // from the back, and without the first
    const auto list = parity::compareNordigen(*analysis, {{u"insights-loans"_s, loans}});
    for (const parity::Comparison &one : list)
        QCOMPARE(one.agrees, !one.member.startsWith(u"insights-loans.loans_by_category[3]"_s));
    QVERIFY(find(list, u"insights-loans.loans_by_category[3].category_title"_s).theirs.isUndefined());
}

QTEST_GUILESS_MAIN(TestParity)
#include "tst_insights_parity.moc"
