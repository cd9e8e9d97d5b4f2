// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/shielding.h"
#include "insights/view.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

/// A pharmacy, a church and two shops; the first two are nobody's business.
std::shared_ptr<const Analysis> analysis(bool unfold)
{
    LedgerMaker maker;
    maker.account("SEK", {}, {}, "2025-01-01", "2025-03-31");
    maker.book({.on = "2025-02-01", .minor = -9000, .category = u"groceries", .who = "Willys"});
    maker.book({.on = "2025-02-02", .minor = -5000, .category = u"health.pharmacy", .who = "Apoteket", .text = "Kortköp"});
    maker.book({.on = "2025-02-03", .minor = -4000, .category = u"donation", .who = "Svenska kyrkan"});
    maker.book({.on = "2025-02-04", .minor = -3000, .category = u"shopping", .who = "Adlibris"});
    MergedLedger merged = maker.merged();
    std::vector<Verdict> verdicts = maker.verdicts();
    verdicts[1].sensitivity = Sensitivity::Health;
    verdicts[2].sensitivity = Sensitivity::Health; // by its text; what kind does not matter here
    AnalysisOptions options;
    options.unfoldSensitive = unfold;
    return understand(std::move(merged), std::move(verdicts), knowledge(), options);
}
std::vector<Row> found(const Analysis &analysis, const QString &text)
{
    Query query;
    query.text = text;
    query.descending = false;
    return select(analysis, query);
}

} // namespace

class TestShielding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreShownOnlyUnfolded();
    void searchingDoesNotTell_data();
    void searchingDoesNotTell();
    void sortingDoesNotTell();
    void narrowingByKindDoesNotTell();
    void picturesDoNotTellAndLoseNoMoney();
    void whatLeavesTheProgramDoesNotTell();
    void pendingRowsDoNotTellEither();
};

void TestShielding::textsAreShownOnlyUnfolded()
{
    const auto folded = analysis(false);
    QVERIFY(isShielded(*folded, 1));
    QCOMPARE(shownText(*folded, 1), TextId(0));
    QCOMPARE(shownCounterparty(*folded, 1), TextId(0));
    QCOMPARE(shownCategory(*folded, 1), category(u"other.out"));
    QVERIFY(!isShielded(*folded, 0));
    QVERIFY(shownCounterparty(*folded, 0) != TextId(0));
    const auto open = analysis(true);
    QVERIFY(!isShielded(*open, 1));
    QCOMPARE(shownCategory(*open, 1), category(u"health.pharmacy"));
    QCOMPARE(open->ledger().texts().string(shownCounterparty(*open, 1)), u"Apoteket"_s);
}

void TestShielding::searchingDoesNotTell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<Row>>("folded");
    QTest::addColumn<std::vector<Row>>("unfolded");
    QTest::newRow("the payee") << u"apoteket"_s << std::vector<Row>() << std::vector<Row> {1};
    QTest::newRow("the text") << u"kortköp"_s << std::vector<Row>() << std::vector<Row> {1};
    QTest::newRow("the kind") << u"pharmacy"_s << std::vector<Row>() << std::vector<Row> {1};
    QTest::newRow("an open row") << u"willys"_s << std::vector<Row> {0} << std::vector<Row> {0};
}

void TestShielding::searchingDoesNotTell()
{
    QFETCH(QString, text);
    QFETCH(std::vector<Row>, folded);
    QFETCH(std::vector<Row>, unfolded);
    QCOMPARE(found(*analysis(false), text), folded);
    QCOMPARE(found(*analysis(true), text), unfolded);
}

void TestShielding::sortingDoesNotTell()
{
    Query query;
    query.order = SortColumn::Counterparty;
    query.descending = false;
    QCOMPARE(select(*analysis(true), query), (std::vector<Row> {3, 1, 2, 0}));
    QCOMPARE(select(*analysis(false), query), (std::vector<Row> {1, 2, 3, 0})); // shielded ones first, in order of day
}

void TestShielding::narrowingByKindDoesNotTell()
{
    Query query;
    query.categories = {category(u"health")};
    QVERIFY(select(*analysis(false), query).empty());
    QCOMPARE(select(*analysis(true), query).size(), std::size_t(1));
}

void TestShielding::picturesDoNotTellAndLoseNoMoney()
{
    const auto folded = view(analysis(false), {});
    const auto open = view(analysis(true), {});
    const auto has = [](const View &view, std::u16string_view key) {
        return std::ranges::any_of(view.tree, [&](const TreeLine &line) { return line.category == category(key); });
    };
    QVERIFY(has(*open, u"health.pharmacy"));
    QVERIFY(!has(*folded, u"health.pharmacy"));
    QVERIFY(!has(*folded, u"health"));
    QCOMPARE(folded->spending.total, open->spending.total);
    QCOMPARE(folded->sum, open->sum);
    QCOMPARE(folded->spending.total, qint64(21000));
}

void TestShielding::whatLeavesTheProgramDoesNotTell()
{
    const auto folded = analysis(false);
    const ShownLedger shown = shownLedger(*folded);
    QCOMPARE(shown.shielded, std::size_t(2));
    QCOMPARE(shown.ledger->booked().minor, folded->ledger().booked().minor);
    QCOMPARE(shown.ledger->booked().bookedOn, folded->ledger().booked().bookedOn);
    QCOMPARE(shown.ledger->text(1), std::string_view("(shielded)"));
    QVERIFY(shown.ledger->counterparty(1).empty() && shown.ledger->counterparty(2).empty());
    QCOMPARE(shown.ledger->counterparty(0), folded->ledger().counterparty(0));
    for (TextId id = 0; id < shown.ledger->texts().size(); ++id)
        QVERIFY(!shown.ledger->texts().string(id).contains(u"Apoteket"_s) && !shown.ledger->texts().string(id).contains(u"kyrkan"_s));
    const auto open = analysis(true);
    QCOMPARE(shownLedger(*open).ledger.get(), &open->ledger());
}

void TestShielding::pendingRowsDoNotTellEither()
{
    LedgerBuilder builder;
    Account account;
    account.number = u"1001"_s;
    account.currency = *Currency::fromAscii("SEK");
    builder.addAccount(account);
    NewRow row;
    row.bookedOn = *parseIsoDay("2025-02-01");
    row.currency = account.currency;
    row.minor = -9000;
    row.text = "WILLYS";
    builder.add(row);
    row.pending = true;
    row.text = "SVENSKA KYRKAN";
    row.bankCode = "gift";
    builder.add(row);
    row.text = "ICA KVANTUM";
    builder.add(row);
    const std::vector<std::shared_ptr<const Ledger>> statements {builder.finish()};
    const ShownLedger shown = shownLedger(*analyse(statements, knowledge(), {}));
    QCOMPARE(shown.shielded, std::size_t(1));
    const Rows &pending = shown.ledger->pending();
    QCOMPARE(pending.size(), std::size_t(2));
    QCOMPARE(shown.ledger->texts()[pending.text[0]], std::string_view("(shielded)"));
    QVERIFY(shown.ledger->texts()[Rows::at(pending.bankCode, 0, TextId(0))].empty());
    QCOMPARE(shown.ledger->texts()[pending.text[1]], std::string_view("ICA KVANTUM"));
}

QTEST_GUILESS_MAIN(TestShielding)
#include "tst_insights_shielding.moc"
