// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/policyapply.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

Day on(int year, int month, int day) { return dayOf(YearMonthDay {year, month, day}); }

QByteArray file(const QByteArray &values)
{
    return "{\n \"policy\": \"SE-2026.2\",\n \"version\": 2,\n \"country\": \"se\",\n \"from\": \"2026-04-01\",\n \"values\": {\n" + values + "\n }\n}\n";
}

/// A value inside the bounds that is not the one the policy has.
QJsonValue another(const Tunable &tunable, const Policy &policy)
{
    const QByteArray key = tunable.key.toLatin1();
    const QJsonValue now = policy.value(QLatin1StringView(key));
    if (tunable.kind == TunableKind::Flag)
        return !now.toBool();
    if (tunable.kind == TunableKind::Choice)
        return tunable.choices[(tunable.choices.indexOf(now.toString()) + 1) % tunable.choices.size()];
    return now.toDouble() == tunable.highest ? tunable.lowest : tunable.highest;
}

bool isFixed(const Tunable &tunable) { return tunable.lowest == tunable.highest && tunable.choices.size() < 2; }

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTunableIsWhole();
    void theShippedPolicyIsTheDefault();
    void aCountryCountsInItsMoney();
    void everyTunableOfTheOtherEnginesReachesThem();
    void aFileIsReadWithWhatItLeavesOpen();
    void aWrittenPolicyReadsBackEqual();
    void whatIsWrongIsNamedWithItsLine_data();
    void whatIsWrongIsNamedWithItsLine();
    void theDateOfTheCaseChooses();
    void aChangeStaysInsideTheBounds();
    void oereAreExact();
};

void TestPolicy::everyTunableIsWhole()
{
    QSet<QString> keys;
    for (const Tunable &tunable : tunables()) {
        QVERIFY2(!keys.contains(tunable.key), qPrintable(tunable.key));
        keys.insert(tunable.key);
        QVERIFY2(tunable.section.startsWith(u"d."_s), qPrintable(tunable.key));
        if (tunable.lowest != tunable.highest)
            QVERIFY2(tunable.standard >= tunable.lowest && tunable.standard <= tunable.highest, qPrintable(tunable.key));
        QCOMPARE(tunable.choices.isEmpty(), tunable.kind != TunableKind::Choice);
    }
    QVERIFY(keys.size() > 120);
}

void TestPolicy::theShippedPolicyIsTheDefault()
{
    const Policy policy = Policy::shipped(u"se"_s);
    QCOMPARE(incomePolicy(policy), IncomePolicy::shipped());
    QCOMPARE(commitmentPolicy(policy), CommitmentPolicy {});
    const RiskPolicy ours = riskPolicy(policy), theirs = RiskPolicy::shipped(*Currency::fromAscii("SEK"));
    for (const RiskTunable &tunable : riskTunables()) {
        const bool same = tunable.share ? ours.*tunable.share == theirs.*tunable.share
            : tunable.count             ? ours.*tunable.count == theirs.*tunable.count
                                        : ours.*tunable.money == theirs.*tunable.money;
        QVERIFY2(same, tunable.key.data());
    }
    QCOMPARE(ours, theirs);
    QCOMPARE(riskPolicy(Policy::shipped(u"fi"_s)), RiskPolicy::shipped(*Currency::fromAscii("EUR")));
    QCOMPARE(policy.rate("kalp.rate_floor"_L1), 6 * kPpmAPercent);
    QCOMPARE(policy.rate("kalp.rate_add"_L1), 3 * kPpmAPercent);
    QCOMPARE(policy.number("flag.stressed_debt_service"_L1), 0.60);
    QVERIFY(policy.isDefault("kalp.rate_floor"_L1));
}

void TestPolicy::aCountryCountsInItsMoney()
{
    QCOMPARE(Policy::shipped(u"se"_s).minor("housing.lowest"_L1), 1'500'00);
    QCOMPARE(Policy::shipped(u"fi"_s).minor("housing.lowest"_L1), 150'00);
    QCOMPARE(Policy::shipped(u"gb"_s).currency().code(), u"GBP"_s);
}

void TestPolicy::everyTunableOfTheOtherEnginesReachesThem()
{
    const Policy policy = Policy::shipped(u"se"_s);
    const QStringList ours {u"d.9"_s, u"d.15"_s, u"d.17"_s}; // read where they are used
    int moved = 0;
    for (const Tunable &tunable : tunables()) {
        if (isFixed(tunable) || ours.contains(tunable.section))
            continue;
        const auto changed = policy.changed(tunable.key, another(tunable, policy));
        QVERIFY2(changed, qPrintable(tunable.key));
        const bool reaches = incomePolicy(*changed) != incomePolicy(policy) || commitmentPolicy(*changed) != commitmentPolicy(policy)
            || riskPolicy(*changed) != riskPolicy(policy);
        QVERIFY2(reaches, qPrintable(tunable.key));
        ++moved;
    }
    QVERIFY(moved > 80);
}

void TestPolicy::aFileIsReadWithWhatItLeavesOpen()
{
    const auto policies = readPolicies(file("  \"kalp.rate_floor\": 6.25,\n  \"living.food\": \"max\",\n  \"income.allow.child-benefit\": false"));
    QVERIFY2(policies, policies ? "" : qPrintable(policies.error().where + policies.error().detail));
    const Policy &policy = policies->front();
    QCOMPARE(policy.name(), u"SE-2026.2"_s);
    QCOMPARE(policy.version(), u"2"_s);
    QCOMPARE(policy.from(), on(2026, 4, 1));
    QCOMPARE(policy.label(), u"policy SE-2026.2 (version 2, from 2026-04-01)"_s);
    QCOMPARE(policy.rate("kalp.rate_floor"_L1), 62'500);
    QCOMPARE(policy.choice("living.food"_L1), u"max"_s);
    QVERIFY(!policy.flag("income.allow.child-benefit"_L1));
    QCOMPARE(policy.rate("kalp.rate_add"_L1), 3 * kPpmAPercent);
}

void TestPolicy::aWrittenPolicyReadsBackEqual()
{
    for (const QString &country : {u"se"_s, u"fi"_s, u"gb"_s}) {
        Policy policy = Policy::shipped(country);
        policy = *policy.changed(u"kalp.margin"_s, 1234.56);
        policy = *policy.changed(u"living.water"_s, u"actual"_s);
        const auto again = readPolicies(QJsonDocument(policy.toJson()).toJson());
        QVERIFY2(again, again ? "" : qPrintable(again.error().where + again.error().detail));
        QCOMPARE(again->front(), policy);
    }
}

void TestPolicy::whatIsWrongIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown key") << file("  \"kalp.rate_floor\": 6,\n  \"kalp.rate_flor\": 6") << u"line 8: kalp.rate_flor"_s << u"the name of a tunable"_s;
    QTest::newRow("out of bounds") << file("  \"kalp.rate_floor\": 60") << u"line 7: kalp.rate_floor"_s << u"per cent from 0 to 30"_s;
    QTest::newRow("of another type") << file("\n  \"kalp.rate_floor\": \"6\"") << u"line 8: kalp.rate_floor"_s << u"per cent from 0 to 30"_s;
    QTest::newRow("parts of a day") << file("  \"flag.bailiff_days\": 30.5") << u"line 7: flag.bailiff_days"_s << u"whole days from 1 to 1095"_s;
    QTest::newRow("parts of an öre") << file("  \"kalp.margin\": 10.005") << u"line 7: kalp.margin"_s << u"an amount in SEK"_s;
    QTest::newRow("not one of the words") << file("  \"living.food\": \"maximum\"") << u"line 7: living.food"_s << u"template, actual, max"_s;
    QTest::newRow("not a flag") << file("  \"kalp.relief\": 1") << u"line 7: kalp.relief"_s << u"true or false"_s;
    QTest::newRow("cannot be changed yet") << file("  \"salary.accept\": 0.5") << u"line 7: salary.accept"_s << u"0.6: this version does not let it be changed"_s;
    QTest::newRow("twice") << file("  \"kalp.margin\": 1,\n  \"kalp.\\u006dargin\": 2") << u"line 8: values.kalp.margin"_s << u"also stands on line 7"_s;
    QTest::newRow("not JSON") << file("  \"kalp.margin\": 1,,") << u"line 7"_s << u"JSON"_s;
    QTest::newRow("no country") << QByteArray("{\n\"policy\": \"x\", \"version\": 1}") << u"line 1: country"_s << u"two letters"_s;
    QTest::newRow("no name") << QByteArray("{\"country\": \"se\", \"version\": 1}") << u"line 1: policy"_s << u"name"_s;
    QTest::newRow("no version") << QByteArray("{\"country\": \"se\", \"policy\": \"x\"}") << u"line 1: version"_s << u"version"_s;
    QTest::newRow("a misprinted date") << QByteArray("{\"country\": \"se\", \"policy\": \"x\", \"version\": 1,\n\"from\": \"2026-4-1\"}") << u"line 2: from"_s << u"yyyy-mm-dd"_s;
    QTest::newRow("no currency of ours") << QByteArray("{\"country\": \"se\", \"policy\": \"x\", \"version\": 1,\n\n\"currency\": \"KRONOR\"}") << u"line 3: currency"_s << u"ISO 4217"_s;
    QTest::newRow("a member nobody knows") << QByteArray("{\"country\": \"se\", \"policy\": \"x\", \"version\": 1,\n\"vaules\": {}}") << u"line 2: vaules"_s << u"one of policy"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"line 1"_s << u"object"_s;
    QTest::newRow("nested without end") << QByteArray("{\"a\":").repeated(500) + "1" + QByteArray("}").repeated(500) << u"line 1"_s << u"object that holds a policy"_s;
    QTest::newRow("in a list of policies") << QByteArray("{\"policies\": [\n{\"country\": \"se\", \"policy\": \"a\", \"version\": 1},\n{\"country\": \"fi\", \"policy\": \"b\", \"version\": 1, \"values\": {\n\"kalp.margin\": -1}}]}")
                                           << u"line 4: kalp.margin"_s << u"an amount in EUR from 0"_s;
    QTest::newRow("two from one day") << QByteArray("{\"policies\": [\n{\"country\": \"se\", \"policy\": \"a\", \"version\": 1},\n{\"country\": \"se\", \"policy\": \"b\", \"version\": 1}]}")
                                      << u"line 3: from"_s << u"another day"_s;
}

void TestPolicy::whatIsWrongIsNamedWithItsLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, expected);
    const auto policies = readPolicies(json);
    QVERIFY(!policies);
    QCOMPARE(policies.error().kind, Error::Kind::BadFile);
    QCOMPARE(policies.error().where, where);
    QVERIFY2(policies.error().detail.contains(expected), qPrintable(policies.error().detail));
}

void TestPolicy::theDateOfTheCaseChooses()
{
    const auto policies = readPolicies(R"({"policies": [
        {"country": "se", "policy": "new", "version": 3, "from": "2026-04-01"},
        {"country": "se", "policy": "old", "version": 2, "from": "2025-01-01"},
        {"country": "fi", "policy": "finnish", "version": 1}]})");
    QVERIFY(policies);
    QCOMPARE(policyOn(*policies, u"se"_s, on(2026, 4, 1))->name(), u"new"_s);
    QCOMPARE(policyOn(*policies, u"se"_s, on(2026, 3, 31))->name(), u"old"_s);
    QCOMPARE(policyOn(*policies, u"fi"_s, on(1999, 1, 1))->name(), u"finnish"_s);
    QCOMPARE(policyOn(*policies, u"se"_s, on(2024, 12, 31)).error().kind, Error::Kind::NotFound);
    QCOMPARE(policyOn(*policies, u"de"_s, on(2026, 4, 1)).error().kind, Error::Kind::NotFound);
}

void TestPolicy::aChangeStaysInsideTheBounds()
{
    const Policy policy = Policy::shipped(u"se"_s);
    QVERIFY(!policy.changed(u"kalp.rate_add"_s, 20.1));
    QVERIFY(!policy.changed(u"kalp.rate_add"_s, -0.1));
    QVERIFY(!policy.changed(u"kalp.nothing"_s, 1));
    const auto changed = policy.changed(u"kalp.rate_add"_s, 20);
    QVERIFY(changed && !changed->isDefault("kalp.rate_add"_L1) && *changed != policy);
    QCOMPARE(*changed->changed(u"kalp.rate_add"_s, 3), policy);
}

void TestPolicy::oereAreExact()
{
    const Policy policy = *Policy::shipped(u"se"_s).changed(u"kalp.margin"_s, 1000.29);
    QCOMPARE(policy.minor("kalp.margin"_L1), 1'000'29);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_insights_policy.moc"
