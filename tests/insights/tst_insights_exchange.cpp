// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/currencytransfers.h"
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
    void transfersAcrossCurrenciesArePaired_data();
    void transfersAcrossCurrenciesArePaired();
    void aMonthWithoutRatePairsNothing();
    void aLegIsInOnePairOnly();
    void bothLegsLeaveInAndOut();
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

namespace {

/// 10 000 kr leave; as many euros come as said. The rate of February is 11.25 kr: 888.89 €.
MergedLedger moved(qint64 euros, std::string_view on, std::string_view text, std::string_view number = {}, std::string_view left = "2025-02-10")
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.account("EUR");
    maker.book({.on = "2025-02-01", .minor = -50000, .who = "ICA"});
    maker.book({.on = left, .minor = -1000000, .text = text, .counterpartyAccount = number});
    maker.book({.on = on, .minor = euros, .account = 1});
    maker.book({.on = "2025-02-25", .minor = 2840000, .who = "Volvo AB", .text = "Lön"});
    return maker.merged();
}

} // namespace

void TestExchange::transfersAcrossCurrenciesArePaired_data()
{
    QTest::addColumn<qint64>("euros");
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("doubtful");
    QTest::newRow("to the cent, the same day") << qint64(88889) << QByteArray("2025-02-10") << QByteArray() << QByteArray() << 65 << 0;
    QTest::newRow("one per cent off, with a word") << qint64(88000) << QByteArray("2025-02-10") << QByteArray("Överföring") << QByteArray() << 65 << 0;
    QTest::newRow("one per cent off, without") << qint64(88000) << QByteArray("2025-02-10") << QByteArray() << QByteArray() << 0 << 50;
    QTest::newRow("two per cent off, to a number of the case") << qint64(87112) << QByteArray("2025-02-12") << QByteArray() << QByteArray("SE0000000002") << 0 << 48;
    QTest::newRow("two per cent off, number and word") << qint64(87112) << QByteArray("2025-02-12") << QByteArray("Överföring") << QByteArray("SE0000000002") << 63 << 0;
    QTest::newRow("four per cent off") << qint64(85300) << QByteArray("2025-02-10") << QByteArray("Överföring") << QByteArray("SE0000000002") << 0 << 0;
    QTest::newRow("five days later") << qint64(88889) << QByteArray("2025-02-15") << QByteArray("Överföring") << QByteArray("SE0000000002") << 0 << 0;
    QTest::newRow("it came before it left") << qint64(88889) << QByteArray("2025-02-08") << QByteArray("Överföring") << QByteArray() << 72 << 0;
    QTest::newRow("the wrong way") << qint64(-88889) << QByteArray("2025-02-10") << QByteArray("Överföring") << QByteArray() << 0 << 0;
}

void TestExchange::transfersAcrossCurrenciesArePaired()
{
    QFETCH(qint64, euros);
    QFETCH(QByteArray, on);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, number);
    QFETCH(int, taken);
    QFETCH(int, doubtful);
    MergedLedger merged = moved(euros, on.toStdString(), text.toStdString(), number.toStdString());
    pairAcrossCurrencies(merged, *pack());
    QCOMPARE(int(merged.transfers.size()), taken > 0 ? 1 : 0);
    QCOMPARE(int(merged.doubtful.size()), doubtful > 0 ? 1 : 0);
    if (taken > 0)
        QCOMPARE(merged.transfers.front().score, taken);
    if (doubtful > 0)
        QCOMPARE(merged.doubtful.front().score, doubtful);
}

void TestExchange::aMonthWithoutRatePairsNothing()
{
    MergedLedger merged = moved(88889, "2025-04-10", "Överföring", {}, "2025-04-10");
    pairAcrossCurrencies(merged, *pack());
    QVERIFY(merged.transfers.empty());
    QVERIFY(merged.doubtful.empty());
}

void TestExchange::aLegIsInOnePairOnly()
{
    LedgerMaker maker;
    maker.account("SEK");
    maker.account("EUR");
    maker.account("EUR");
    maker.book({.on = "2025-02-10", .minor = -1000000});
    maker.book({.on = "2025-02-11", .minor = 88889, .account = 1});
    maker.book({.on = "2025-02-10", .minor = 88800, .account = 2});
    MergedLedger merged = maker.merged();
    pairAcrossCurrencies(merged, *pack());
    QCOMPARE(merged.transfers.size(), std::size_t(1));
    QCOMPARE(merged.ledger->booked().minor[merged.transfers.front().in], qint64(88800)); // the nearer day counts for more
    QVERIFY(merged.doubtful.empty());
}

void TestExchange::bothLegsLeaveInAndOut()
{
    const std::vector<std::shared_ptr<const Ledger>> statements {moved(88889, "2025-02-10", {}).ledger};
    AnalysisOptions options;
    options.rates = pack();
    const auto analysis = analyse(statements, knowledge(), options);
    QCOMPARE(analysis->merged.transfers.size(), std::size_t(1));
    for (const Row row : {analysis->merged.transfers.front().out, analysis->merged.transfers.front().in})
        QCOMPARE(analysis->verdicts[row].layer, Layer::Transfer);
    QCOMPARE(analysis->flows.months.front().in, qint64(2840000));
    QCOMPARE(analysis->flows.months.front().out, qint64(-50000));
    // Marks start from what was paired with the same rates.
    const auto before = categorised(statements, knowledge(), options.country, options.rates);
    QCOMPARE(analyse(*before, options)->merged.transfers, analysis->merged.transfers);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_insights_exchange.moc"
