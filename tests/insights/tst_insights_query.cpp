// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

/// Eight rows in order of day, numbered as they stand.
std::shared_ptr<const Analysis> eightRows()
{
    LedgerMaker maker;
    maker.account("SEK");
    const AccountIndex second = maker.account("EUR");
    maker.book({.on = "2025-01-02", .minor = -5000, .category = u"groceries", .who = "ICA Maxi Göteborg", .text = "Kortköp"});           // 0
    maker.book({.on = "2025-01-10", .minor = -80000, .category = u"insurance.home", .who = "Länsförsäkringar", .text = "Autogiro"});    // 1
    maker.book({.on = "2025-01-25", .minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön januari"});         // 2
    maker.book({.on = "2025-01-28", .minor = -850000, .category = u"housing.rent", .who = "Hyresvärden", .text = "Hyra"});              // 3
    maker.book({.on = "2025-02-03", .minor = -5000, .category = u"eating.restaurant", .who = "ÅNGBÅTEN", .text = "Kortköp"});           // 4
    maker.book({.on = "2025-02-03", .minor = -900, .category = u"groceries", .who = "Prisma", .text = "Korttiosto", .account = second}); // 5
    maker.book({.on = "2025-02-25", .minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön februari"});        // 6
    maker.book({.on = "2025-03-01", .minor = -12000, .category = u"other.out", .who = "", .text = "ica ångra 100%"});                   // 7
    return maker.understood();
}

using List = std::vector<Row>;

List found(const Analysis &analysis, Query query)
{
    query.descending = false;
    return select(analysis, query);
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_analysis = eightRows(); }
    void anEmptyQueryShowsAllNewestFirst();
    void texts_data();
    void texts();
    void manyWordsAreAllAsked();
    void periods_data();
    void periods();
    void categoriesHoldAllBelowThem();
    void directionAndAccount();
    void streams();
    void evidenceIsShownOnceAndInOrder();
    void membersNarrowTogether();
    void narrowsSaysWhetherAnyRowMayBeMissing();
    void orders_data();
    void orders();
    void orderIsStableAndTurnsRound();
    void amountsOfOtherCurrenciesStandWhereTheyBelong();
    void amountsFarApartStandInOrder();
    void aLargeSelectionAgreesWithAPlainOne();
    void stoppedGivesNothing();

private:
    std::shared_ptr<const Analysis> m_analysis;
};

void TestQuery::anEmptyQueryShowsAllNewestFirst()
{
    QCOMPARE(select(*m_analysis, Query()), (List {7, 6, 5, 4, 3, 2, 1, 0}));
}

void TestQuery::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<List>("rows");
    QTest::newRow("counterparty") << u"volvo"_s << List {2, 6};
    QTest::newRow("text") << u"korttiosto"_s << List {5};
    QTest::newRow("case does not matter") << u"ICA"_s << List {0, 7};
    QTest::newRow("accents of the row do not matter") << u"angbaten"_s << List {4};
    QTest::newRow("accents of the question do not matter") << u"VÖLVÖ"_s << List {2, 6};
    QTest::newRow("accented both") << u"länsförsäk"_s << List {1};
    QTest::newRow("two words, in two fields") << u"volvo februari"_s << List {6};
    QTest::newRow("in any order") << u"februari volvo"_s << List {6};
    QTest::newRow("one word too many") << u"volvo februari mars"_s << List {};
    QTest::newRow("English category title") << u"salary"_s << List {2, 6};
    QTest::newRow("Swedish category title") << u"dagligvaror"_s << List {};
    QTest::newRow("blanks around") << u"   hyra  "_s << List {3};
    QTest::newRow("blanks only") << u"   "_s << List {0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("signs are looked for as they stand") << u"100%"_s << List {7};
    QTest::newRow("no pattern") << u".*"_s << List {};
    QTest::newRow("nothing") << u"zzz"_s << List {};
}

void TestQuery::texts()
{
    QFETCH(QString, text);
    QFETCH(List, rows);
    if (text == u"dagligvaror") { // whatever the Swedish title of groceries is
        text = tree()[category(u"groceries")].titleSv;
        rows = {0, 5};
    }
    Query query;
    query.text = text;
    QCOMPARE(found(*m_analysis, query), rows);
}

void TestQuery::manyWordsAreAllAsked()
{
    Query query;
    query.text = u"v vo vol volv volvo o l lo lon"_s; // more than are looked for at once
    QCOMPARE(found(*m_analysis, query), (List {2, 6}));
    query.text += u" zzz"_s;
    QCOMPARE(found(*m_analysis, query), (List {}));
}

void TestQuery::periods_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<List>("rows");
    QTest::newRow("one month") << u"2025-02-01"_s << u"2025-02-28"_s << List {4, 5, 6};
    QTest::newRow("both ends are inside") << u"2025-01-10"_s << u"2025-01-28"_s << List {1, 2, 3};
    QTest::newRow("one day") << u"2025-02-03"_s << u"2025-02-03"_s << List {4, 5};
    QTest::newRow("open end") << u"2025-02-25"_s << QString() << List {6, 7};
    QTest::newRow("open beginning") << QString() << u"2025-01-10"_s << List {0, 1};
    QTest::newRow("before everything") << u"2020-01-01"_s << u"2020-12-31"_s << List {};
    QTest::newRow("after everything") << u"2030-01-01"_s << u"2030-12-31"_s << List {};
    QTest::newRow("backwards") << u"2025-02-28"_s << u"2025-02-01"_s << List {};
}

void TestQuery::periods()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(List, rows);
    Query query;
    query.period = {first.isEmpty() ? kNoDay : day(first.toStdString()), last.isEmpty() ? kNoDay : day(last.toStdString())};
    QCOMPARE(found(*m_analysis, query), rows);
    query.only = {0, 1, 2, 3, 4, 5, 6, 7};
    QCOMPARE(found(*m_analysis, query), rows); // the same among chosen rows
}

void TestQuery::categoriesHoldAllBelowThem()
{
    Query query;
    query.categories = {category(u"income")};
    QCOMPARE(found(*m_analysis, query), (List {2, 6}));
    query.categories = {category(u"eating"), category(u"housing.rent")};
    QCOMPARE(found(*m_analysis, query), (List {3, 4}));
    query.categories = {kNoCategory};
    QCOMPARE(found(*m_analysis, query), (List {}));
}

void TestQuery::directionAndAccount()
{
    Query query;
    query.incoming = true;
    QCOMPARE(found(*m_analysis, query), (List {2, 6}));
    query.incoming = false;
    QCOMPARE(found(*m_analysis, query), (List {0, 1, 3, 4, 5, 7}));
    query.account = AccountIndex(1);
    QCOMPARE(found(*m_analysis, query), (List {5}));
}

void TestQuery::streams()
{
    LedgerMaker maker;
    maker.account("SEK");
    for (const char *on : {"2025-01-25", "2025-02-25", "2025-03-25"})
        maker.book({.on = on, .minor = 2840000, .category = u"income.salary", .who = "Volvo AB"});
    maker.book({.on = "2025-02-27", .minor = -1, .who = "Kiosk"});
    const auto analysis = maker.understood();
    QCOMPARE(analysis->streams.size(), std::size_t(1));
    Query query;
    query.stream = 0;
    QCOMPARE(found(*analysis, query), (List {0, 1, 3}));
    query.stream = 7;
    QCOMPARE(found(*analysis, query), (List {}));
}

void TestQuery::evidenceIsShownOnceAndInOrder()
{
    Query query;
    query.only = {6, 2, 2, 4, 4711};
    QCOMPARE(found(*m_analysis, query), (List {2, 4, 6}));
}

void TestQuery::membersNarrowTogether()
{
    Query query;
    query.text = u"kort"_s;
    query.period = {day("2025-02-01"), day("2025-02-28")};
    query.categories = {category(u"groceries"), category(u"eating")};
    query.incoming = false;
    query.only = {0, 4, 5, 6};
    QCOMPARE(found(*m_analysis, query), (List {4, 5}));
}

void TestQuery::narrowsSaysWhetherAnyRowMayBeMissing()
{
    Query query;
    query.from = u"a chart"_s;
    query.order = SortColumn::Amount;
    query.text = u"  "_s;
    QVERIFY(!query.narrows());
    query.period.last = day("2025-01-01");
    QVERIFY(query.narrows());
}

void TestQuery::orders_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<List>("rows");
    QTest::newRow("date") << int(SortColumn::Date) << List {0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("counterparty") << int(SortColumn::Counterparty) << List {7, 4, 3, 0, 1, 5, 2, 6};
    QTest::newRow("text") << int(SortColumn::Text) << List {1, 3, 7, 0, 4, 5, 6, 2};
    QTest::newRow("amount") << int(SortColumn::Amount) << List {3, 1, 7, 0, 4, 5, 2, 6};
}

void TestQuery::orders()
{
    QFETCH(int, column);
    QFETCH(List, rows);
    Query query;
    query.order = SortColumn(column);
    QCOMPARE(found(*m_analysis, query), rows);
}

void TestQuery::orderIsStableAndTurnsRound()
{
    for (const SortColumn column : {SortColumn::Date, SortColumn::Counterparty, SortColumn::Text, SortColumn::Amount,
             SortColumn::Balance, SortColumn::Category, SortColumn::Confidence, SortColumn::Layer, SortColumn::Stream}) {
        Query query;
        query.order = column;
        query.descending = false;
        List up = select(*m_analysis, query);
        query.descending = true;
        List down = select(*m_analysis, query);
        std::ranges::reverse(down);
        QCOMPARE(up, down);
        std::ranges::sort(up);
        QCOMPARE(up, (List {0, 1, 2, 3, 4, 5, 6, 7}));
    }
    Query query;
    query.order = SortColumn::Confidence; // all the same
    QCOMPARE(found(*m_analysis, query), (List {0, 1, 2, 3, 4, 5, 6, 7}));
}

void TestQuery::amountsOfOtherCurrenciesStandWhereTheyBelong()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-01-01", .minor = 500});                       // 5.00
    maker.book({.on = "2025-01-02", .minor = 6, .currency = "JPY"});      // 6
    maker.book({.on = "2025-01-03", .minor = 5500, .currency = "KWD"});   // 5.500
    Query query;
    query.order = SortColumn::Amount;
    QCOMPARE(found(*maker.understood(), query), (List {0, 2, 1}));
}

/// Sums of a country beside an öre: further apart than 32 bits can tell.
void TestQuery::amountsFarApartStandInOrder()
{
    LedgerMaker maker;
    maker.account("SEK");
    const qint64 amounts[] = {9'000'000'000'000'000, -1, 4'294'967'295, -9'000'000'000'000'000, 0, 4'294'967'296, 1, -4'294'967'296};
    List expected;
    for (std::size_t i = 0; i < std::size(amounts); ++i) {
        maker.book({.on = "2024-03-01", .minor = amounts[i]});
        expected.push_back(Row(i));
    }
    std::ranges::sort(expected, {}, [&](Row row) { return amounts[row]; });
    Query query;
    query.order = SortColumn::Amount;
    QCOMPARE(found(*maker.understood(), query), expected);
}

/// The same question asked row by row, with strings.
void TestQuery::aLargeSelectionAgreesWithAPlainOne()
{
    LedgerMaker maker;
    maker.account("SEK");
    const char *names[] = {"ICA Kvantum", "Willys", "Café Åre", "ÅHLÉNS", "Öresund", "Apotek", "ica nära", "Coop"};
    for (int i = 0; i < 3000; ++i) {
        Booking booking {.minor = (i * 7919 % 20011) - 10000, .who = names[i % 8]};
        maker.book(booking, isoDay(day("2023-01-01") + i / 3).toStdString(), {}, "Köp " + std::to_string(i * 31 % 500));
    }
    const auto analysis = maker.understood();
    for (const QString &text : {u"ica"_s, u"å"_s, u"a 4"_s, u"kop 12"_s}) {
        for (const SortColumn column : {SortColumn::Date, SortColumn::Amount}) {
            List expected;
            for (Row row = 0; row < 3000; ++row) {
                const QString all = QString::fromUtf8(analysis->ledger().counterparty(row).data(), qsizetype(analysis->ledger().counterparty(row).size()))
                    + u'|' + analysis->ledger().texts().string(analysis->ledger().booked().text[row]);
                const auto &verdictTree = tree()[analysis->verdicts[row].category];
                const QString titled = QStringList {all, verdictTree.titleEn, verdictTree.titleSv, verdictTree.titleFi,
                    verdictTree.titleDe}.join(u'|');
                const QString plain = titled.normalized(QString::NormalizationForm_D).remove(QRegularExpression(u"\\p{M}"_s));
                bool holds = true;
                const QStringList words = text.normalized(QString::NormalizationForm_D).remove(QRegularExpression(u"\\p{M}"_s)).split(u' ');
                for (const QString &word : words)
                    holds = holds && plain.contains(word, Qt::CaseInsensitive);
                if (holds)
                    expected.push_back(row);
            }
            if (column == SortColumn::Amount)
                std::ranges::stable_sort(expected, {}, [&](Row row) { return analysis->ledger().booked().minor[row]; });
            Query query;
            query.text = text;
            query.order = column;
            QVERIFY(!expected.empty());
            QCOMPARE(found(*analysis, query), expected);
        }
    }
}

void TestQuery::stoppedGivesNothing()
{
    const std::atomic_bool stop = true;
    QVERIFY(select(*m_analysis, Query(), &stop).empty());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_insights_query.moc"
