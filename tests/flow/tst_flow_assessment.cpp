// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/assessment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

Assessment everything()
{
    Assessment said;
    said.household.adults = {Person {35, 6, true}, Person {38, 6, false}};
    said.household.children = {Person {0, 9, false}};
    HousingEntry housing;
    housing.costAMonth = 450000;
    housing.operatingAMonth = 80000;
    housing.propertyValue = 350000000;
    housing.loans = {SecuredLoan {200000000, 210000000, 42000, 300}};
    said.household.housing = housing;
    said.household.debts = {DeclaredDebt {DebtType::Card, 2500000, 189000, 24, true}, DeclaredDebt {DebtType::Study, 9900000, 20000, 0, false}};
    said.household.grossYearly = 72000000;
    said.household.extras = {ExtraEntry {Extra::Childcare, 168000}};
    said.loan = LoanRequest {15000000, 85000, 96, false, 0, {}};
    said.refinances = {0xfedcba9876543210ULL, 7};
    said.policyName = u"norrvik.json"_s;
    said.policyFile = "{\"policies\": []}\n";
    said.settlements = {Settlement {u"late-stream:1f"_s, SettledAs::Flipped}, Settlement {u"unsure-category:2"_s, SettledAs::AsRead}};
    said.dismissals = {Dismissal {FlagId::LoanUndecl, FlagLevel::Amber, u"told on the telephone"_s, u"M. Lind"_s, 2461000}};
    said.incomeChoices = {IncomeChoice {0xffffffffffffffffULL, IncomeChoice::Say::Amount, 2500000}, IncomeChoice {3, IncomeChoice::Say::Leave, 0, u"a guest's money"_s, u"M. Lind"_s, 2461000}};
    said.unfoldReason = u"the applicant asked about sick pay"_s;
    said.ownIncomes = {OwnIncome {IncomeClass::Rent, u"Room let in Lund"_s, 450000, u"contract seen"_s, u"M. Lind"_s, 2461000}};
    said.accounts = {AccountChoice {u"SE4550000000058398257466"_s, AccountShare::Half}, AccountChoice {u"FI2112345600000785"_s, AccountShare::LeftOut}};
    said.renames = {AcceptedRename {0xfedcba9876543211ULL, 9, u"takeover, says the applicant"_s, u"M. Lind"_s, 2461000}};
    said.knowledge = {u"rules se 2026-11-21"_s, u"pack acme.json 3 0a1b2c3d"_s};
    said.packs = {KeptPack {u"acme.json"_s, u"0a1b2c3d"_s}};
    return said;
}

} // namespace

class AssessmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidComesBackFromTheStore()
    {
        const Assessment said = everything();
        const QByteArray bytes = QJsonDocument(toJson(said)).toJson(QJsonDocument::Compact);
        const auto read = assessmentFrom(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read);
        QCOMPARE(read->household, said.household);
        QCOMPARE(read->loan, said.loan);
        QCOMPARE(read->dismissals, said.dismissals);
        QCOMPARE(*read, said);
    }

    void nothingSaidIsNothingRead()
    {
        const auto read = assessmentFrom({});
        QVERIFY(read);
        QCOMPARE(*read, Assessment());
    }

    void whatNoVersionWroteIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("loan of text") << QByteArray(R"({"loan":{"principal":"much"}})");
        QTest::newRow("adults that are no list") << QByteArray(R"({"household":{"adults":3}})");
        QTest::newRow("income of a row without a name") << QByteArray(R"({"incomes":[{"row":"xyz","say":"use"}]})");
        QTest::newRow("refinanced row without a name") << QByteArray(R"({"loan":{"refinances":["-"]}})");
    }
    void whatNoVersionWroteIsDamaged()
    {
        QFETCH(QByteArray, json);
        const auto read = assessmentFrom(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"DAMAGED"_s);
    }

    void aFlagOfANewerProgramIsLeftOut()
    {
        const auto read = assessmentFrom({{u"dismissals"_s, QJsonArray {QJsonObject {{u"flag"_s, u"MOON_PHASE"_s}, {u"level"_s, u"red"_s}}}}});
        QVERIFY(read);
        QVERIFY(read->dismissals.empty());
    }

    void theLogSaysWhatChanged()
    {
        const Assessment before = everything();
        Assessment after = before;
        QVERIFY(changes(before, after).isEmpty());
        after.loan.principal = 20000000;
        after.dismissals.push_back({FlagId::KalpThin, FlagLevel::Red, u"spouse moves in"_s, {}, 0});
        QCOMPARE(changes(before, after), (QStringList {u"loan"_s, u"dismissed KALP_THIN red: spouse moves in"_s}));
        QCOMPARE(changes(after, before), (QStringList {u"loan"_s, u"dismissal taken back"_s}));
    }

    void withoutAFileTheProgramsPolicyCounts()
    {
        const auto policy = policyOf({}, u"fi"_s, 2461000);
        QVERIFY(policy);
        QCOMPARE(*policy, Policy::shipped(u"fi"_s));
    }

    void aFileThatIsNoPolicySaysWhere()
    {
        Assessment said;
        said.policyFile = "{\n \"name\": \"X\",\n \"kalp.rate_flor\": 6\n}";
        const auto policy = policyOf(said, u"se"_s, 2461000);
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind, Error::Kind::BadFile);
        QVERIFY2(policy.error().where.contains(u"line"_s), qPrintable(policy.error().where));
    }
};

QTEST_GUILESS_MAIN(AssessmentTest)
#include "tst_flow_assessment.moc"
