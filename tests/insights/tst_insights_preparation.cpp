// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/names.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

std::string month(int number, const char *tail) { return isoDay(firstDayOf(2025 * 12 + number - 1)).left(8).toStdString() + tail; }

QString key(const Analysis &analysis, Row row) { return tree()[analysis.verdicts[row].category].key; }

/// A quarter of one account of Åsa Maria Lindqvist.
LedgerMaker quarter()
{
    LedgerMaker maker;
    maker.account("SEK", 100000, {}, "2025-01-01", "2025-03-31");
    maker.last().holderName = u"Åsa Maria Lindqvist"_s;
    return maker;
}

} // namespace

class TestPreparation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void holdersAreSinglePersons_data();
    void holdersAreSinglePersons();
    void ownMoneyElsewhere_data();
    void ownMoneyElsewhere();
    void ownMoneyByNumber();
    void theOfficersWordStands();
    void refunds_data();
    void refunds();
    void aPurchaseIsRefundedOnce();
    void aBouncedPaymentIsNoSpendingAndNoIncome();
    void aBouncedRentIsStillARentAndItsWayBackNoPay();
    void reversalsNeedFiveBankDays_data();
    void reversalsNeedFiveBankDays();
    void savingsAreNetted();
    void sensitiveKindsAreFolded();
    void unfoldedKindsAreNamed();
    void halfAnAccountCountsHalf();
    void anAccountLeftOutIsInNoFigure();
    void jointAccountsAreWarnedOf_data();
    void jointAccountsAreWarnedOf();
};

void TestPreparation::names_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("order and accents") << u"Åsa Maria Lindqvist"_s << u"LINDQVIST ASA MARIA"_s << true;
    QTest::newRow("a middle name less") << u"Åsa Maria Lindqvist"_s << u"Åsa Lindqvist"_s << true;
    QTest::newRow("another first name") << u"Åsa Lindqvist"_s << u"Bo Lindqvist"_s << false;
    QTest::newRow("surname alone") << u"Åsa Lindqvist"_s << u"Lindqvist"_s << false;
    QTest::newRow("nothing") << u"Åsa Lindqvist"_s << QString() << false;
}

void TestPreparation::names()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(nameLikeness(a, b) >= kSameName, same);
    QCOMPARE(nameLikeness(b, a) >= kSameName, same);
}

void TestPreparation::holdersAreSinglePersons_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QStringList>("persons");
    QTest::newRow("one") << u"Åsa Lindqvist"_s << QStringList {u"Åsa Lindqvist"_s};
    QTest::newRow("surname first") << u"Lindqvist, Åsa"_s << QStringList {u"Lindqvist, Åsa"_s};
    QTest::newRow("och") << u"Åsa Lindqvist och Bo Ek"_s << QStringList {u"Åsa Lindqvist"_s, u"Bo Ek"_s};
    QTest::newRow("comma") << u"Åsa Lindqvist, Bo Ek"_s << QStringList {u"Åsa Lindqvist"_s, u"Bo Ek"_s};
    QTest::newRow("ampersand") << u"Aino Virta & Eero Virta"_s << QStringList {u"Aino Virta"_s, u"Eero Virta"_s};
    QTest::newRow("none") << QString() << QStringList();
}

void TestPreparation::holdersAreSinglePersons()
{
    QFETCH(QString, holder);
    QFETCH(QStringList, persons);
    QCOMPARE(holdersOf(holder), persons);
}

void TestPreparation::ownMoneyElsewhere_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("own");
    QTest::newRow("the holder") << QByteArray("ASA LINDQVIST") << QByteArray() << u"other.in"_s << true;
    QTest::newRow("in the text alone") << QByteArray() << QByteArray("Överföring från Åsa Maria Lindqvist") << u"transfer.p2p_in"_s << true;
    QTest::newRow("somebody else") << QByteArray("Bo Lindqvist") << QByteArray() << u"transfer.p2p_in"_s << false;
    QTest::newRow("the holder's firm") << QByteArray("Asa Maria Lindqvist AB") << QByteArray() << u"other.in"_s << false;
    QTest::newRow("a benefit under the holder's name") << QByteArray("ASA LINDQVIST") << QByteArray() << u"income.benefit.child"_s << false;
}

void TestPreparation::ownMoneyElsewhere()
{
    QFETCH(QByteArray, who);
    QFETCH(QByteArray, text);
    QFETCH(QString, category);
    QFETCH(bool, own);
    auto maker = quarter();
    const std::u16string name = category.toStdU16String();
    maker.book({.on = "2025-02-10", .minor = 500000, .category = name, .who = who.constData(), .text = text.constData()});
    maker.book({.on = "2025-02-11", .minor = -100, .category = u"groceries", .who = "ICA"});
    const auto analysis = maker.understood();
    QCOMPARE(key(*analysis, 0) == u"transfer.own_external"_s, own);
    QCOMPARE(analysis->preparation.ownElsewhere.size(), std::size_t(own ? 1 : 0));
    QCOMPARE(analysis->preparation.ownElsewhereIn.minor, std::optional<qint64>(own ? 500000 : 0));
    QCOMPARE(analysis->preparation.ownElsewhereOut.minor, std::optional<qint64>(0));
    QCOMPARE(analysis->flows.months[1].in, own ? 0 : 500000);
}

void TestPreparation::ownMoneyByNumber()
{
    auto maker = quarter();
    maker.book({.on = "2025-02-10", .minor = -500000, .category = u"other.out", .who = "Betalning", .counterpartyAccount = "FI21 1234 5600 0007 85"});
    AnalysisOptions options;
    QCOMPARE(maker.understood(options)->flows.months[1].out, -500000);
    options.ownNumbers = {u"FI2112345600000785"_s};
    const auto analysis = maker.understood(options);
    QCOMPARE(analysis->flows.months[1].out, 0);
    QCOMPARE(analysis->preparation.ownElsewhereOut.minor, std::optional<qint64>(500000));
    QVERIFY(analysis->preparation.ownElsewhere.front().byNumber);
}

void TestPreparation::theOfficersWordStands()
{
    auto maker = quarter();
    maker.book({.on = "2025-02-10", .minor = 500000, .category = u"income.gig", .who = "ASA LINDQVIST"});
    MergedLedger merged = maker.merged();
    maker.verdicts()[0].category = category(u"other.in");
    maker.verdicts()[0].layer = Layer::Override;
    const auto analysis = understand(std::move(merged), maker.verdicts(), knowledge());
    QCOMPARE(key(*analysis, 0), u"other.in"_s);
}

void TestPreparation::refunds_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("nets");
    QTest::newRow("all of it back") << QByteArray("2025-03-01") << qint64(50000) << QByteArray("Zalando SE") << u"refund"_s << true;
    QTest::newRow("part of it, not recognised") << QByteArray("2025-03-01") << qint64(10000) << QByteArray("Zalando SE") << u"other.in"_s << true;
    QTest::newRow("more than was paid") << QByteArray("2025-03-01") << qint64(50001) << QByteArray("Zalando SE") << u"refund"_s << false;
    QTest::newRow("on the ninetieth day") << QByteArray("2025-05-01") << qint64(50000) << QByteArray("Zalando SE") << u"refund"_s << true;
    QTest::newRow("too late") << QByteArray("2025-05-02") << qint64(50000) << QByteArray("Zalando SE") << u"refund"_s << false;
    QTest::newRow("another shop") << QByteArray("2025-03-01") << qint64(50000) << QByteArray("Boozt") << u"refund"_s << false;
    QTest::newRow("wages from the shop") << QByteArray("2025-03-01") << qint64(10000) << QByteArray("Zalando SE") << u"income.salary"_s << false;
}

void TestPreparation::refunds()
{
    QFETCH(QByteArray, on);
    QFETCH(qint64, minor);
    QFETCH(QByteArray, who);
    QFETCH(QString, category);
    QFETCH(bool, nets);
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-06-30");
    const std::u16string name = category.toStdU16String();
    maker.book({.on = "2025-01-31", .minor = -50000, .category = u"shopping.clothing", .who = "ZALANDO SE"});
    maker.book({.on = on.constData(), .minor = minor, .category = name, .who = who.constData()});
    const auto analysis = maker.understood();
    QCOMPARE(analysis->preparation.refunds, (nets ? std::vector<Refund> {{1, 0}} : std::vector<Refund>()));
    QCOMPARE(key(*analysis, 1), nets ? u"shopping.clothing"_s : category);
    const auto clothes = tree().find(u"shopping.clothing");
    qint64 sum = 0;
    for (int i = 0; i < analysis->flows.byCategory.months; ++i)
        sum += analysis->flows.byCategory.sum(clothes, i);
    QCOMPARE(sum, nets ? minor - 50000 : -50000);
}

void TestPreparation::aPurchaseIsRefundedOnce()
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-03-31");
    maker.book({.on = "2025-01-10", .minor = -50000, .category = u"shopping.clothing", .who = "Zalando"});
    maker.book({.on = "2025-01-20", .minor = -50000, .category = u"shopping.clothing", .who = "Zalando"});
    for (const char *on : {"2025-02-01", "2025-02-02", "2025-02-03"})
        maker.book({.on = on, .minor = 50000, .category = u"refund", .who = "Zalando"});
    QCOMPARE(maker.understood()->preparation.refunds, (std::vector<Refund> {{2, 1}, {3, 0}}));
}

void TestPreparation::aBouncedPaymentIsNoSpendingAndNoIncome()
{
    auto maker = quarter();
    maker.book({.on = "2025-02-27", .minor = -850000, .category = u"housing.rent", .who = "Hyresvärden"});
    maker.book({.on = "2025-02-28", .minor = 850000, .category = u"arrears.returned", .who = "Hyresvärden", .text = "Retur ej täckning"});
    const auto analysis = maker.understood();
    QCOMPARE(analysis->preparation.reversals, (std::vector<Reversal> {{0, 1, category(u"housing.rent")}}));
    QCOMPARE(key(*analysis, 0), u"arrears.returned"_s);
    QCOMPARE(analysis->flows.months[1].in, 0);
    QCOMPARE(analysis->flows.months[1].out, 0);
    QCOMPARE(analysis->figures.balance.minor, std::optional<qint64>(100000)); // the bank's balance knows of both
}

void TestPreparation::aBouncedRentIsStillARentAndItsWayBackNoPay()
{
    LedgerMaker maker;
    maker.account("SEK", 100000, {}, "2025-01-01", "2025-12-31");
    for (int number = 1; number <= 12; ++number) {
        maker.book({.minor = -850000, .category = u"housing.rent"}, month(number, "03"), "Hyresvärden");
        if (number > 6)
            maker.book({.minor = 850000, .category = u"arrears.returned"}, month(number, "04"), "Hyresvärden", "Retur ej täckning");
    }
    const auto analysis = maker.understood();
    QCOMPARE(analysis->preparation.reversals.size(), std::size_t(6));
    QCOMPARE(analysis->streams.size(), std::size_t(1));
    QCOMPARE(analysis->streams.front().category, category(u"housing.rent"));
    QCOMPARE(analysis->streams.front().rows.size(), std::size_t(12));
    QCOMPARE(analysis->figures.housingAMonth.minor, std::optional<qint64>(850000));
}

void TestPreparation::reversalsNeedFiveBankDays_data()
{
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("found");
    QTest::newRow("five bank days over Easter") << QByteArray("2025-04-14") << qint64(85000) << true; // Mon → Wed 23, 18 and 21 closed
    QTest::newRow("six bank days") << QByteArray("2025-04-11") << qint64(85000) << false;
    QTest::newRow("another amount") << QByteArray("2025-04-22") << qint64(85001) << false;
}

void TestPreparation::reversalsNeedFiveBankDays()
{
    QFETCH(QByteArray, out);
    QFETCH(qint64, minor);
    QFETCH(bool, found);
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-04-01", "2025-04-30");
    maker.book({.on = out.constData(), .minor = -minor, .category = u"insurance", .who = "Folksam"});
    maker.book({.on = "2025-04-23", .minor = 85000, .category = u"arrears.returned", .text = "Retur autogiro"});
    QCOMPARE(maker.understood()->preparation.reversals.size(), std::size_t(found ? 1 : 0));
}

void TestPreparation::savingsAreNetted()
{
    auto maker = quarter();
    for (int i = 1; i <= 3; ++i)
        maker.book({.minor = -300000, .category = u"savings.account", .who = "Sparkonto"}, month(i, "26"));
    maker.book({.on = "2025-02-15", .minor = 200000, .category = u"savings.account", .who = "Sparkonto"});
    const Figure saving = maker.understood()->preparation.netSaving;
    QCOMPARE(saving.minor, std::optional<qint64>(233333)); // (3 × 3 000 − 2 000) / 3
    QCOMPARE(saving.evidence.size(), std::size_t(4));
    QCOMPARE(saving.observations, 3);
}

void TestPreparation::sensitiveKindsAreFolded()
{
    auto maker = quarter();
    for (int i = 1; i <= 3; ++i) {
        maker.book({.minor = 1200000, .category = u"income.benefit.sickness", .who = "Försäkringskassan", .text = "Sjukpenning"}, month(i, "25"));
        maker.book({.minor = -60000, .category = u"health.care", .who = "Psykologkliniken"}, month(i, "10"));
        maker.book({.minor = -35000, .category = u"membership.union", .who = "Facket"}, month(i, "11"));
    }
    MergedLedger merged = maker.merged();
    for (Verdict &verdict : maker.verdicts())
        verdict.sensitivity = tree()[verdict.category].sensitivity;
    const auto analysis = understand(std::move(merged), maker.verdicts(), knowledge());
    const auto sum = [&](QStringView of) { return analysis->flows.byCategory.sum(tree().find(of), 0); };
    QCOMPARE(sum(u"health.care"), 0);
    QCOMPARE(sum(u"other.out"), -60000);
    QCOMPARE(sum(u"membership.union"), 0);
    QCOMPARE(sum(u"membership"), -35000);
    QCOMPARE(sum(u"income.benefit.sickness"), 0);
    QCOMPARE(sum(u"income.benefit"), 1200000);
    QCOMPARE(analysis->flows.months[0].in, 1200000);  // income all the same
    QCOMPARE(analysis->flows.months[0].out, -95000);  // and spending
    QCOMPARE(analysis->income.used.minor, std::optional<qint64>(1200000));
    QCOMPARE(analysis->income.sources.size(), std::size_t(1));
    QCOMPARE(analysis->income.sources[0].kind, IncomeClass::Benefit);
    QCOMPARE(analysis->income.sources[0].payee, QString());
    QVERIFY(!analysis->income.sources[0].temporary); // that it ends would tell its kind
    for (const Term &term : analysis->income.used.terms)
        QVERIFY(!term.name.contains(u"sickness"_s));
    QCOMPARE(analysis->preparation.shielded.size(), std::size_t(3));
    QCOMPARE(analysis->preparation.shielded.back(), (ShieldedSum {kNoCategory, 3, 0, -180000}));
    for (const Stream &stream : analysis->streams)
        QVERIFY(stream.sensitivity != Sensitivity::None);
}

void TestPreparation::unfoldedKindsAreNamed()
{
    auto maker = quarter();
    for (int i = 1; i <= 3; ++i)
        maker.book({.minor = 1200000, .category = u"income.benefit.sickness", .who = "Försäkringskassan"}, month(i, "25"));
    MergedLedger merged = maker.merged();
    for (Verdict &verdict : maker.verdicts())
        verdict.sensitivity = Sensitivity::Health;
    AnalysisOptions options;
    options.unfoldSensitive = true;
    const auto analysis = understand(std::move(merged), maker.verdicts(), knowledge(), options);
    QCOMPARE(analysis->income.sources[0].kind, IncomeClass::Sickness);
    QCOMPARE(analysis->income.sources[0].payee, u"Försäkringskassan"_s);
    QVERIFY(analysis->income.sources[0].temporary);
    QCOMPARE(analysis->flows.byCategory.sum(tree().find(u"income.benefit.sickness"), 0), 1200000);
}

void TestPreparation::halfAnAccountCountsHalf()
{
    auto maker = quarter();
    for (int i = 1; i <= 3; ++i) {
        maker.book({.minor = 2840001, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, month(i, "25"));
        maker.book({.minor = -850000, .category = u"housing.rent", .who = "Hyresvärden"}, month(i, "28"));
    }
    AnalysisOptions options;
    options.accounts = {{u"SE0000000001"_s, AccountShare::Half}};
    const auto analysis = maker.understood(options);
    QCOMPARE(analysis->income.used.minor, std::optional<qint64>(1420001)); // half an öre away from zero
    QCOMPARE(analysis->figures.housingAMonth.minor, std::optional<qint64>(425000));
    QCOMPARE(analysis->figures.spendingAMonth.minor, std::optional<qint64>(425000));
    QCOMPARE(analysis->flows.months[0].in, 1420001);
    QCOMPARE(analysis->figures.balance.minor, std::optional<qint64>(100000 + 3 * (2840001 - 850000))); // the bank's
}

void TestPreparation::anAccountLeftOutIsInNoFigure()
{
    auto maker = quarter();
    maker.account("SEK", 7700, {}, "2025-02-15", "2025-02-20"); // its gaps bar no month either
    for (int i = 1; i <= 3; ++i)
        maker.book({.minor = -1000, .category = u"groceries", .who = "ICA"}, month(i, "05"));
    maker.book({.on = "2025-02-17", .minor = -99900, .category = u"groceries", .who = "Coop", .account = 1});
    AnalysisOptions options;
    QCOMPARE(maker.understood(options)->coverage.fullMonths, 0);
    options.accounts = {{u"SE 0000 0000 02"_s, AccountShare::LeftOut}};
    const auto analysis = maker.understood(options);
    QCOMPARE(analysis->coverage.fullMonths, 3);
    QCOMPARE(analysis->figures.spendingAMonth.minor, std::optional<qint64>(1000));
    QCOMPARE(analysis->figures.balance.minor, std::optional<qint64>(100000 - 3000));
    QCOMPARE(analysis->figures.overdraftDays.value, std::optional(0.0));
    QCOMPARE(analysis->counting[2], Counting::Excluded);
}

void TestPreparation::jointAccountsAreWarnedOf_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<int>("said"); // -1: the bank does not say
    QTest::addColumn<QStringList>("applicants");
    QTest::addColumn<bool>("warned");
    QTest::newRow("one holder applies") << u"Åsa Ek och Bo Ek"_s << -1 << QStringList {u"Åsa Ek"_s} << true;
    QTest::newRow("both apply") << u"Åsa Ek och Bo Ek"_s << -1 << QStringList {u"Bo Ek"_s, u"Åsa Ek"_s} << false;
    QTest::newRow("joint with somebody not named") << u"Åsa Ek"_s << 1 << QStringList {u"Åsa Ek"_s} << true;
    QTest::newRow("not joint") << u"Åsa Ek"_s << 0 << QStringList {u"Åsa Ek"_s} << false;
    QTest::newRow("applicants not told") << u"Åsa Ek och Bo Ek"_s << -1 << QStringList() << false;
}

void TestPreparation::jointAccountsAreWarnedOf()
{
    QFETCH(QString, holder);
    QFETCH(int, said);
    QFETCH(QStringList, applicants);
    QFETCH(bool, warned);
    auto maker = quarter();
    maker.last().holderName = holder;
    if (said >= 0)
        maker.last().isJoint = said == 1;
    maker.book({.on = "2025-02-10", .minor = -100, .category = u"groceries"});
    AnalysisOptions options;
    options.applicants = applicants;
    QCOMPARE(maker.understood(options)->preparation.accounts.front().onlyOneApplies, warned);
}

QTEST_GUILESS_MAIN(TestPreparation)
#include "tst_insights_preparation.moc"
