// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/costpacks.h"
#include "insights/ledgermaker.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

std::string month(int number, const char *tail) { return isoDay(firstDayOf(2025 * 12 + number - 1)).left(8).toStdString() + tail; }

/// Half a year of payments on one day a month.
void monthly(LedgerMaker &maker, const Booking &booking, const char *on)
{
    for (int i = 1; i <= 6; ++i)
        maker.book(booking, month(i, on));
}

LedgerMaker half(std::string_view currency = "SEK")
{
    LedgerMaker maker;
    maker.account(currency, 500000, {}, "2025-01-01", "2025-06-30");
    monthly(maker, {.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, "25");
    return maker;
}

const CostPack &pack(CostPack::Kind kind, const QString &country, std::string_view on)
{
    const ChosenPack chosen = CostPacks::shipped().on(kind, country, day(on));
    if (!chosen.pack)
        qFatal("no pack");
    return *chosen.pack;
}

} // namespace

class TestHousehold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHouseholdIsReadFromTheCommandLine();
    void aHouseholdThatMakesNoSenseIsRefused_data();
    void aHouseholdThatMakesNoSenseIsRefused();
    void everyShippedTableIsRead();
    void theTableOfTheDayIsChosen();
    void aBrokenTableIsNamed();
    void livingCostsFollowAgeAndMeals_data();
    void livingCostsFollowAgeAndMeals();
    void moreThanSevenPersonsAddTheLastStep();
    void theFinnishFloorCountsChildrenFromTheEldest();
    void theSwedishFloorKnowsCouples();
    void amortisationFollowsTheLoanToValue();
    void childBenefitSuggestsChildren_data();
    void childBenefitSuggestsChildren();
    void otherTracesOfChildrenAreShown();
    void housingIsFoundByKind_data();
    void housingIsFoundByKind();
    void twoRentsAreAskedAbout();
};

void TestHousehold::aHouseholdIsReadFromTheCommandLine()
{
    const auto household = parseHousehold(u"2,35,38o,8o,9m"_s);
    QVERIFY(household);
    QCOMPARE(household->adults.size(), std::size_t(2));
    QVERIFY(!household->adults[0].lunchOut && household->adults[1].lunchOut);
    QCOMPARE(household->children[0].years, 8);
    QCOMPARE(household->children[1].years, 0);
    QCOMPARE(household->children[1].months, 9);
    QCOMPARE(household->persons(), 4);
}

void TestHousehold::aHouseholdThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"number of adults"_s;
    QTest::newRow("no adults") << u"0,8"_s << u"number of adults"_s;
    QTest::newRow("an age is missing") << u"2,35"_s << u"an age for each of 2 adults"_s;
    QTest::newRow("a young adult") << u"1,17"_s << u"18 years"_s;
    QTest::newRow("an old child") << u"1,40,18"_s << u"counted among the adults"_s;
    QTest::newRow("no age") << u"1,x"_s << u"not x"_s;
    QTest::newRow("a sign") << u"1,+35"_s << u"not +35"_s;
    QTest::newRow("too old") << u"1,121"_s << u"not 121"_s;
    QTest::newRow("a year in months") << u"1,30,12m"_s << u"not 12m"_s;
    QTest::newRow("a comma too many") << u"1,30,"_s << u"an age in years"_s;
    QTest::newRow("minus") << u"-1,30"_s << u"number of adults"_s;
}

void TestHousehold::aHouseholdThatMakesNoSenseIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto household = parseHousehold(text);
    QVERIFY(!household);
    QVERIFY2(household.error().detail.contains(says), qPrintable(household.error().detail));
}

void TestHousehold::everyShippedTableIsRead()
{
    const auto all = CostPacks::shipped().all();
    QVERIFY(all.size() >= 12);
    for (const CostPack &one : all) {
        QVERIFY2(!one.table.id.isEmpty() && !one.table.version.isEmpty() && !one.table.title.isEmpty() && !one.table.source.isEmpty(), qPrintable(one.table.id));
        QVERIFY2(one.table.verified || !one.table.note.isEmpty(), qPrintable(one.table.label())); // unverified: it says what is not
        QVERIFY(one.currency.known() && one.inForce.first != kNoDay);
    }
    QVERIFY(!pack(CostPack::Kind::Living, u"se"_s, "2025-06-01").table.verified);
}

void TestHousehold::theTableOfTheDayIsChosen()
{
    const CostPacks &packs = CostPacks::shipped();
    const auto floor = [&](std::string_view on) { return packs.on(CostPack::Kind::Floor, u"fi"_s, day(on)); };
    QCOMPARE(floor("2026-02-28").pack->table.version, u"2026-01"_s);
    QVERIFY(floor("2026-02-28").fits);
    QCOMPARE(floor("2026-03-01").pack->table.version, u"2026-03"_s);
    QVERIFY(!floor("2025-12-31").fits); // before the oldest: used, and told
    QVERIFY(packs.on(CostPack::Kind::Living, u"se"_s, day("2025-12-31")).fits);
    QVERIFY(!packs.on(CostPack::Kind::Living, u"se"_s, day("2026-01-01")).fits);
    QCOMPARE(packs.on(CostPack::Kind::Living, u"de"_s, day("2026-01-01")).pack, nullptr);
}

void TestHousehold::aBrokenTableIsNamed()
{
    const auto packs = CostPacks::fromJson({{u"x.json"_s, R"({"kind": "relief", "id": "a", "version": "1", "title": "t", "source": "s", "verified": true,
        "note": "", "country": "se", "currency": "SEK", "from": "2026-01-01", "limit": "much", "below": 0.3, "above": 0.2})"}});
    QVERIFY(!packs);
    QCOMPARE(packs.error().where, u"x.json: limit"_s);
}

void TestHousehold::livingCostsFollowAgeAndMeals_data()
{
    QTest::addColumn<QString>("household");
    QTest::addColumn<qint64>("kronor");
    QTest::newRow("spec 1: single of 35") << u"1,35"_s << qint64(9'220);
    QTest::newRow("spec 2: meals at home") << u"2,35,38,8,5"_s << qint64(25'750);
    QTest::newRow("spec 2: lunch out") << u"2,35o,38o,8o,5o"_s << qint64(23'080);
    QTest::newRow("food begins at six months") << u"1,35,5m"_s << qint64(3'730 + 2'090 + 2'870 + 4'170);
    QTest::newRow("half a year old") << u"1,35,6m"_s << qint64(3'730 + 2'090 + 1'050 + 2'870 + 4'170);
    QTest::newRow("one year") << u"1,35,1"_s << qint64(3'730 + 2'090 + 1'210 + 2'670 + 4'170);
    QTest::newRow("limits of food and things differ") << u"2,30,31"_s << qint64(3'960 + 3'730 + 2 * 2'090 + 4'170);
    QTest::newRow("old") << u"1,80"_s << qint64(3'350 + 1'830 + 3'400);
    QTest::newRow("seventeen") << u"1,60,17"_s << qint64(3'730 + 2'020 + 3'610 + 2'330 + 4'170);
}

void TestHousehold::livingCostsFollowAgeAndMeals()
{
    QFETCH(QString, household);
    QFETCH(qint64, kronor);
    const auto sums = livingCosts(pack(CostPack::Kind::Living, u"se"_s, "2025-06-01"), *parseHousehold(household));
    QVERIFY(sums);
    qint64 sum = 0;
    for (const qint64 line : *sums)
        sum += line;
    QCOMPARE(sum, kronor * 100);
}

void TestHousehold::moreThanSevenPersonsAddTheLastStep()
{
    const CostPack &living = pack(CostPack::Kind::Living, u"se"_s, "2025-06-01");
    const auto sum = [&living](const QString &text) {
        const auto sums = livingCosts(living, *parseHousehold(text));
        qint64 all = 0;
        for (const qint64 line : *sums)
            all += line;
        return all;
    };
    const QString seven = u"2,35,35,5,5,5,5,5"_s;
    QCOMPARE(sum(seven + u",5,5"_s) - sum(seven), 2 * (850'00 + 1'610'00 + 1'960'00));
}

void TestHousehold::theFinnishFloorCountsChildrenFromTheEldest()
{
    const CostPack &floor = pack(CostPack::Kind::Floor, u"fi"_s, "2026-11-01");
    QCOMPARE(*legalFloor(floor, *parseHousehold(u"1,40"_s)), 578'43);
    QCOMPARE(*legalFloor(floor, *parseHousehold(u"2,40,41"_s)), 2 * 497'45);
    QCOMPARE(*legalFloor(floor, *parseHousehold(u"1,40,4"_s)), 665'19 + 375'98);
    QCOMPARE(*legalFloor(floor, *parseHousehold(u"2,40,41,4,12"_s)), 2 * 497'45 + 417'63 + 347'06);
    QCOMPARE(*legalFloor(floor, *parseHousehold(u"3,40,41,19"_s)), 2 * 497'45 + 422'25);
    QCOMPARE(*legalFloor(floor, *parseHousehold(u"2,40,41,1,2,3,4"_s)), 2 * 497'45 + 375'98 + 347'06 + 2 * 318'14);
}

void TestHousehold::theSwedishFloorKnowsCouples()
{
    const CostPack &floor = pack(CostPack::Kind::Floor, u"se"_s, "2024-06-01");
    QCOMPARE(*legalFloor(floor, *parseHousehold(u"2,40,41,6,7,15"_s)), 10'061'00 + 3'255'00 + 3'906'00 + 5'208'00);
    QVERIFY(!legalFloor(floor, Household {}));
}

void TestHousehold::amortisationFollowsTheLoanToValue()
{
    const CostPack &rule = pack(CostPack::Kind::Amortisation, u"se"_s, "2026-06-01");
    QCOMPARE(amortisationShare(rule, 50, 100, {}), 0.0);
    QCOMPARE(amortisationShare(rule, 51, 100, {}), 0.01);
    QCOMPARE(amortisationShare(rule, 70, 100, {}), 0.01);
    QCOMPARE(amortisationShare(rule, 71, 100, {}), 0.02);
    QCOMPARE(amortisationShare(rule, 1, 0, {}), 0.02); // value not known: the highest step
    QCOMPARE(amortisationShare(pack(CostPack::Kind::Amortisation, u"se"_s, "2026-03-31"), 71, 100, 10), 0.02 + 0.01);
}

void TestHousehold::childBenefitSuggestsChildren_data()
{
    QTest::addColumn<QList<qint64>>("payments");
    QTest::addColumn<int>("children"); // -1: not known
    QTest::addColumn<bool>("shared");
    QTest::newRow("one child") << QList<qint64> {1'250'00} << 1 << false;
    QTest::newRow("three") << QList<qint64> {4'480'00} << 3 << false;
    QTest::newRow("one, shared") << QList<qint64> {625'00} << 1 << true;
    QTest::newRow("two, shared") << QList<qint64> {1'325'00} << 2 << true;
    QTest::newRow("an amount nobody knows") << QList<qint64> {1'111'00} << -1 << false;
    QTest::newRow("two payments of one entitlement") << QList<qint64> {1'325'00, 3'155'00} << 3 << false;
    QTest::newRow("none") << QList<qint64> {} << -1 << false;
}

void TestHousehold::childBenefitSuggestsChildren()
{
    QFETCH(QList<qint64>, payments);
    QFETCH(int, children);
    QFETCH(bool, shared);
    LedgerMaker maker = half();
    for (qsizetype i = 0; i < payments.size(); ++i)
        monthly(maker, {.minor = payments[i], .category = u"income.benefit.child", .who = i == 0 ? "Försäkringskassan" : "Barnbidrag två"}, "20");
    const auto analysis = maker.understood();
    const DependantsSuggested suggested = suggestDependants(*analysis);
    QCOMPARE(suggested.children.value_or(-1), children);
    QCOMPARE(suggested.shared, shared);
    if (children >= 0) {
        QCOMPARE(suggested.evidence.size(), std::size_t(6 * payments.size()));
        QCOMPARE(suggested.table, u"se-child-benefit 2018"_s);
        QVERIFY(!suggested.tableVerified);
    }
}

void TestHousehold::otherTracesOfChildrenAreShown()
{
    LedgerMaker maker = half();
    monthly(maker, {.minor = -1'640'00, .category = u"family.childcare", .who = "Kommunen"}, "28");
    monthly(maker, {.minor = -2'000'00, .category = u"family.maintenance", .who = "Underhåll"}, "27");
    const DependantsSuggested suggested = suggestDependants(*maker.understood());
    QCOMPARE(suggested.childcareAMonth, 1'640'00);
    QCOMPARE(suggested.maintenancePaidAMonth, 2'000'00);
    QVERIFY(!suggested.children);
}

void TestHousehold::housingIsFoundByKind_data()
{
    QTest::addColumn<QList<QString>>("categories");
    QTest::addColumn<int>("seen");
    QTest::addColumn<bool>("two");
    QTest::newRow("rent") << QList<QString> {u"housing.rent"_s} << int(HousingSeen::Rent) << false;
    QTest::newRow("a flat of one's own") << QList<QString> {u"housing.cooperative_fee"_s, u"loan.repayment.mortgage"_s} << int(HousingSeen::FeeAndMortgage) << false;
    QTest::newRow("a house") << QList<QString> {u"loan.repayment.mortgage"_s, u"utility.heating"_s} << int(HousingSeen::Mortgage) << false;
    QTest::newRow("a fee alone") << QList<QString> {u"housing.cooperative_fee"_s} << int(HousingSeen::Fee) << false;
    QTest::newRow("rent and mortgage") << QList<QString> {u"housing.rent"_s, u"loan.repayment.mortgage"_s} << int(HousingSeen::Rent) << true;
    QTest::newRow("nothing") << QList<QString> {} << int(HousingSeen::None) << false;
    QTest::newRow("household electricity is no housing") << QList<QString> {u"utility.electricity"_s} << int(HousingSeen::None) << false;
}

void TestHousehold::housingIsFoundByKind()
{
    QFETCH(QList<QString>, categories);
    QFETCH(int, seen);
    QFETCH(bool, two);
    LedgerMaker maker = half();
    const char *payees[] = {"Betalning ett", "Betalning zwei"};
    std::vector<std::u16string> keys;
    for (const QString &key : categories)
        keys.push_back(key.toStdU16String());
    for (std::size_t i = 0; i < keys.size(); ++i)
        monthly(maker, {.minor = -4'000'00 - qint64(i) * 100'00, .category = keys[i], .who = payees[i]}, "27");
    const HousingSuggested housing = suggestHousing(*maker.understood(), Policy::shipped(u"se"_s));
    QCOMPARE(int(housing.seen), seen);
    QCOMPARE(housing.twoHomes, two);
    const bool electricity = categories.contains(u"utility.electricity"_s);
    QCOMPARE(housing.streams.size(), electricity ? std::size_t(0) : std::size_t(categories.size()));
    qint64 sum = 0;
    for (qsizetype i = 0; i < categories.size() && !electricity; ++i)
        sum += 4'000'00 + i * 100'00;
    QCOMPARE(housing.aMonth(), sum);
    QVERIFY(!housing.outOfRange);
}

void TestHousehold::twoRentsAreAskedAbout()
{
    LedgerMaker maker = half();
    monthly(maker, {.minor = -8'500'00, .category = u"housing.rent", .who = "Hyresvärden"}, "27");
    monthly(maker, {.minor = -900'00, .category = u"housing.rent", .who = "Stugan AB"}, "26");
    QVERIFY(suggestHousing(*maker.understood(), Policy::shipped(u"se"_s)).twoHomes);
    LedgerMaker cheap = half();
    monthly(cheap, {.minor = -900'00, .category = u"housing.rent", .who = "Stugan AB"}, "26");
    QVERIFY(suggestHousing(*cheap.understood(), Policy::shipped(u"se"_s)).outOfRange);
}

QTEST_GUILESS_MAIN(TestHousehold)
#include "tst_insights_household.moc"
