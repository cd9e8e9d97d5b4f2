// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/reanalysis.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

const char kRates[] = "Date,USD,JPY,SEK\n2025-01-31,1.04,160,11.5\n2025-02-14,1.03,158.5,11.2\n2025-02-27,1.05,156,11.25\n2025-03-31,1.08,N/A,10.8555\n";

std::shared_ptr<const RatePack> pack()
{
    auto read = RatePack::fromCsv(kRates, u"test-rates"_s);
    return read ? std::make_shared<const RatePack>(*std::move(read)) : nullptr;
}
Currency currency(const char *code) { return *Currency::fromAscii(code); }

/// Kronor, with rows in three other currencies.
LedgerMaker mixed()
{
    LedgerMaker maker;
    maker.account("SEK", 1000000, 3000000, "2025-01-01", "2025-04-30");
    const AccountIndex euros = maker.account("EUR", 50000, 45800, "2025-01-01", "2025-04-30");
    for (const char *month : {"2025-01-", "2025-02-", "2025-03-", "2025-04-"})
        maker.book({.minor = 2840000, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, month + std::string("25"));
    maker.book({.on = "2025-02-20", .minor = -4200, .category = u"travel", .who = "Hotel", .account = euros, .balanceAfter = 45800});
    maker.book({.on = "2025-03-11", .minor = -1001, .category = u"leisure", .who = "Netflix", .currency = "USD"});
    maker.book({.on = "2025-03-12", .minor = -1500, .category = u"shopping", .who = "Tokyo", .currency = "JPY"});
    maker.book({.on = "2025-04-12", .minor = -900, .category = u"shopping", .who = "Paris", .currency = "EUR"});
    return maker;
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreExact_data();
    void amountsAreExact();
    void theNewestDayOfTheMonthCounts();
    void badTables_data();
    void badTables();
    void rowsAreConvertedWithTheirMonthsRate();
    void namesOfRowsStayThoseOfTheStatements();
    void oneCurrencyIsLeftAlone();
    void theShippedPackIsOneDay();
    void marksOnlyGiveTheSameAnalysis();
};

void TestExchange::amountsAreExact_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("euros to kronor") << qint64(-4200) << u"EUR"_s << u"SEK"_s << qint64(-47250);
    QTest::newRow("kronor to euros") << qint64(47250) << u"SEK"_s << u"EUR"_s << qint64(4200);
    QTest::newRow("half an öre goes up") << qint64(2) << u"EUR"_s << u"SEK"_s << qint64(23);
    QTest::newRow("and down where money leaves") << qint64(-2) << u"EUR"_s << u"SEK"_s << qint64(-23);
    QTest::newRow("yen have no decimals") << qint64(156) << u"JPY"_s << u"SEK"_s << qint64(1125);
    QTest::newRow("to yen") << qint64(1125) << u"SEK"_s << u"JPY"_s << qint64(156);
    QTest::newRow("a fortune") << qint64(100'000'000'000'000'00) << u"EUR"_s << u"SEK"_s << qint64(1'125'000'000'000'000'00);
}

void TestExchange::amountsAreExact()
{
    QFETCH(qint64, minor);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, expected);
    const Currency a = *Currency::fromCode(from);
    const Currency b = *Currency::fromCode(to);
    const auto rate = pack()->rate(a, b, monthOf(day("2025-02-01")));
    QVERIFY(rate);
    QCOMPARE(exchanged(minor, a, b, *rate), expected);
}

void TestExchange::theNewestDayOfTheMonthCounts()
{
    const auto rates = pack();
    QCOMPARE(rates->rate(currency("EUR"), currency("SEK"), monthOf(day("2025-02-01")))->on, day("2025-02-27"));
    QVERIFY(!rates->rate(currency("JPY"), currency("SEK"), monthOf(day("2025-03-01")))); // N/A
    QVERIFY(!rates->rate(currency("EUR"), currency("SEK"), monthOf(day("2025-04-01")))); // no rate of another month
    QVERIFY(!rates->rate(currency("EUR"), currency("SEK"), monthOf(day("2024-12-01"))));
}

void TestExchange::badTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("where");
    QTest::newRow("no heading") << QByteArray("2025-01-31,1.04\n") << u"x, line 1"_s;
    QTest::newRow("no date") << QByteArray("Date,SEK\nyesterday,11\n") << u"x, line 2"_s;
    QTest::newRow("no number") << QByteArray("Date,SEK\n2025-01-31,eleven\n") << u"x, line 2"_s;
    QTest::newRow("nothing for one euro") << QByteArray("Date,SEK\n2025-01-31,0\n") << u"x, line 2"_s;
    QTest::newRow("no rates") << QByteArray("Date,SEK\n") << u"x, line 2"_s;
}

void TestExchange::badTables()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, where);
    const auto read = RatePack::fromCsv(csv, u"x"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().where, where);
}

void TestExchange::rowsAreConvertedWithTheirMonthsRate()
{
    AnalysisOptions options;
    options.rates = pack();
    const auto analysis = mixed().understood(options);
    const Exchange &exchange = analysis->exchange;
    QCOMPARE(exchange.pack, u"test-rates"_s);
    QCOMPARE(exchange.originals.size(), std::size_t(2));
    QCOMPARE(exchange.originals[0].minor, qint64(-4200));
    QCOMPARE(exchange.originals[0].currency, currency("EUR"));
    QCOMPARE(exchange.withoutRate, std::size_t(2)); // yen in March, euros in April
    QCOMPARE(analysis->flows.otherCurrencyRows, std::size_t(2));
    const Row hotel = exchange.originals[0].row;
    QCOMPARE(analysis->ledger().booked().minor[hotel], qint64(-47250));
    QCOMPARE(analysis->ledger().booked().currency[hotel], currency("SEK"));
    QCOMPARE(analysis->stated->booked().minor[hotel], qint64(-4200));
    // 10.01 USD at 10.8555 SEK and 1.08 USD for a euro: 100.615…
    QCOMPARE(analysis->ledger().booked().minor[exchange.originals[1].row], qint64(-10061));
    // An account in another currency has no balances in kronor; the other one keeps its own.
    QVERIFY(!analysis->ledger().accounts()[1].closing);
    QCOMPARE(analysis->ledger().accounts()[0].closing, std::optional<qint64>(3000000));
    QCOMPARE(exchange.used.size(), std::size_t(2));
    QCOMPARE(exchange.used[0].rows, 1);
}

void TestExchange::namesOfRowsStayThoseOfTheStatements()
{
    AnalysisOptions options;
    options.rates = pack();
    const auto without = mixed().understood();
    const auto with = mixed().understood(options);
    QCOMPARE(rowKeys(*with->stated), rowKeys(*without->stated));
    options.excluded = {rowKeys(*without->stated)[with->exchange.originals[0].row]};
    const auto excluded = mixed().understood(options);
    QCOMPARE(excluded->counting[with->exchange.originals[0].row], Counting::Excluded);
}

void TestExchange::oneCurrencyIsLeftAlone()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.book({.on = "2025-02-20", .minor = -4200, .who = "ICA"});
    const auto analysis = maker.understood();
    QCOMPARE(analysis->stated.get(), analysis->merged.ledger.get());
    QCOMPARE(analysis->exchange, Exchange());
}

void TestExchange::theShippedPackIsOneDay()
{
    const auto rate = RatePack::shipped().rate(currency("EUR"), currency("SEK"), monthOf(day("2022-07-31")));
    QVERIFY(rate);
    QCOMPARE(rate->on, day("2022-07-08"));
    QCOMPARE(rate->to, qint64(10'666'500));
    QVERIFY(!RatePack::shipped().rate(currency("EUR"), currency("SEK"), monthOf(day("2022-08-31"))));
}

void TestExchange::marksOnlyGiveTheSameAnalysis()
{
    LedgerMaker maker = mixed();
    const std::vector<std::shared_ptr<const Ledger>> statements {maker.merged().ledger};
    AnalysisOptions options;
    options.rates = pack();
    const auto before = categorised(statements, knowledge(), options.country);
    for (std::size_t row = 0; row < before->keys.size(); row += 3)
        options.overrides.insert(before->keys[row], category(u"housing.rent"));
    options.excluded = {before->keys[1]};
    const auto whole = analyse(statements, knowledge(), options);
    const auto quick = analyse(*before, options);
    QCOMPARE(quick->verdicts, whole->verdicts);
    QCOMPARE(quick->flows, whole->flows);
    QCOMPARE(quick->streams, whole->streams);
    QCOMPARE(quick->income, whole->income);
    QCOMPARE(quick->flags, whole->flags);
    QVERIFY(std::ranges::count(quick->verdicts, Layer::Override, &Verdict::layer) >= 2);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_insights_exchange.moc"
