// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultmaker.h"
#include "ui/format.h"
#include "ui/models/categorymodel.h"
#include "ui/models/words.h"
#include "ui/widgets/querychips.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestCategoryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itIsAProperModel_data();
    void itIsAProperModel();
    void familiesHoldTheirGroups();
    void aGroupOfTwoColoursIsTakenApart();
    void aGroupWithRowsOfItsOwnStaysWhole();
    void smallFamiliesStandUnderOther();
    void whatALineStandsForNarrowsToItsRows();
    void sharesOfTheFamiliesMakeAWhole();
    void moneyBackMakesAFamilySmaller();
    void everythingIsTheTreeAsItIs();
    void aLineIsSpoken();
    void chipsSayWhatNarrows_data();
    void chipsSayWhatNarrows();
    void aChipTakesAwayOnlyItself();

private:
    const CategoryModel::Line *line(const CategoryModel &model, const QString &name) const
    {
        const auto found = std::ranges::find_if(model.lines(), [&](const CategoryModel::Line &one) {
            return one.name == name && model.indexOf(int(&one - model.lines().data())).isValid();
        });
        return found == model.lines().end() ? nullptr : &*found;
    }
    Format m_format {QLocale(u"en_SE"_s)};
    std::shared_ptr<const Analysis> m_analysis;
};

void TestCategoryModel::initTestCase()
{
    m_analysis = test::analysisOf({
        {"2026-01-01", -850000, u"housing.rent", "Bostads AB"},
        {"2026-01-05", -84000, u"utility.electricity", "Elbolaget"},
        {"2026-01-06", -39900, u"utility.mobile", "Telebolaget"},
        {"2026-01-07", -346000, u"groceries", "Ica"},
        {"2026-01-08", -72000, u"eating.restaurant", "Krogen"},
        {"2026-01-09", -214000, u"loan.repayment.vehicle", "Fordonsfinans"},
        {"2026-01-10", -69000, u"loan.repayment.consumer", "Kvickkredit"},
        {"2026-01-25", 2840000, u"income.salary", "Arbetsgivaren"},
        {"2026-01-26", -500000, u"transfer.own", "Eget konto"},
        {"2026-01-31", -100, u"fee", "Banken"},
    });
}

void TestCategoryModel::itIsAProperModel_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("spending") << int(CategoryModel::Kind::Spending);
    QTest::newRow("everything") << int(CategoryModel::Kind::Everything);
}

void TestCategoryModel::itIsAProperModel()
{
    QFETCH(const int, kind);
    CategoryModel model(m_format);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(view(m_analysis, {}), CategoryModel::Kind(kind));
    QVERIFY(model.rowCount() > 0);
    model.show(view(test::analysisOfPersona(u"over-indebted"_s), {}), CategoryModel::Kind(kind));
    QVERIFY(model.rowCount() > 3);
    model.show(nullptr, CategoryModel::Kind(kind));
    QCOMPARE(model.rowCount(), 0);
}

void TestCategoryModel::familiesHoldTheirGroups()
{
    CategoryModel model(m_format);
    model.show(view(m_analysis, {}), CategoryModel::Kind::Spending);
    const CategoryModel::Line *housing = line(model, familyName(0));
    QVERIFY(housing);
    QCOMPARE(housing->perMonth, qint64(934000));
    QCOMPARE(housing->rows, 2);
    QCOMPARE(model.lines()[std::size_t(model.groups().front())].name, familyName(0)); // greatest first
    const CategoryModel::Line *loans = line(model, familyName(3));
    QVERIFY(loans);
    QCOMPARE(loans->perMonth, qint64(283000));
    QVERIFY(!line(model, u"Salary"_s));        // no spending
    QVERIFY(!line(model, u"Between own accounts"_s));
}

void TestCategoryModel::aGroupOfTwoColoursIsTakenApart()
{
    CategoryModel model(m_format);
    model.show(view(m_analysis, {}), CategoryModel::Kind::Spending);
    const CategoryModel::Line *electricity = line(model, u"Electricity"_s);
    const CategoryModel::Line *mobile = line(model, u"Mobile phone"_s);
    QVERIFY(electricity && mobile);
    QCOMPARE(model.lines()[std::size_t(electricity->parent)].name, familyName(0));
    QCOMPARE(model.lines()[std::size_t(mobile->parent)].name, familyName(5));
    QVERIFY(!line(model, u"Utilities and telecoms"_s));
}

void TestCategoryModel::aGroupWithRowsOfItsOwnStaysWhole()
{
    CategoryModel model(m_format);
    model.show(view(test::analysisOf({{"2026-01-05", -84000, u"utility.electricity", "Elbolaget"},
                        {"2026-01-06", -39900, u"utility.mobile", "Telebolaget"}, {"2026-01-07", -10000, u"utility", "Bredband och el"}}),
                   {}),
        CategoryModel::Kind::Spending);
    QCOMPARE(model.groups().size(), std::size_t(1));
    QCOMPARE(model.lines()[std::size_t(model.groups().front())].rows, 3);
}

void TestCategoryModel::smallFamiliesStandUnderOther()
{
    std::vector<test::Booking> bookings;
    constexpr QStringView keys[] = {u"housing.rent", u"groceries", u"transport.public", u"loan.repayment.consumer", u"leisure.events", u"utility.mobile",
        u"health.pharmacy", u"family.childcare", u"fee"};
    for (std::size_t i = 0; i < std::size(keys); ++i)
        bookings.push_back({"2026-01-05", -qint64(90000 - 1000 * i), keys[i], "Någon"});
    CategoryModel model(m_format);
    model.show(view(test::analysisOf(bookings), {}), CategoryModel::Kind::Spending);
    QCOMPARE(model.groups().size(), std::size_t(8));
    const CategoryModel::Line &other = model.lines()[std::size_t(model.groups().back())];
    QCOMPARE(other.name, u"Other (2)"_s); // the smallest family, and what has none
    QCOMPARE(other.perMonth, qint64(84000 + 82000)); // what is shielded has no family
    QCOMPARE(other.family, 8);
}

void TestCategoryModel::whatALineStandsForNarrowsToItsRows()
{
    const auto analysis = test::analysisOfPersona(u"salaried"_s);
    const auto all = view(analysis, {});
    CategoryModel model(m_format);
    model.show(all, CategoryModel::Kind::Spending);
    int checked = 0;
    for (int i = 0; i < int(model.lines().size()); ++i) {
        if (!model.indexOf(i).isValid() || model.find(model.lines()[std::size_t(i)].stands) < 0)
            continue;
        Query query;
        query.categories = model.lines()[std::size_t(i)].stands;
        const auto narrowed = view(analysis, query);
        int rows = 0; // only what is spending: a refund of rent is a row of "Rent", and so are both its sides
        const FlowSides sides(analysis->knowledge->tree());
        for (const Row row : narrowed->rows) {
            const qint64 minor = analysis->ledger().booked().minor[row];
            rows += counts(analysis->counting, row) && sides.of(analysis->verdicts[row].category, minor) == FlowSide::Out ? 1 : 0;
        }
        QCOMPARE(rows, model.lines()[std::size_t(i)].rows);
        ++checked;
    }
    QVERIFY(checked > 10);
}

void TestCategoryModel::sharesOfTheFamiliesMakeAWhole()
{
    CategoryModel model(m_format);
    model.show(view(m_analysis, {}), CategoryModel::Kind::Spending);
    double share = 0;
    qint64 sum = 0;
    for (const int group : model.groups()) {
        share += model.lines()[std::size_t(group)].share;
        sum += model.lines()[std::size_t(group)].perMonth;
    }
    QCOMPARE(sum, model.totalPerMonth());
    QVERIFY(std::abs(share - 1) < 1e-9);
}

void TestCategoryModel::moneyBackMakesAFamilySmaller()
{
    CategoryModel model(m_format);
    model.show(view(test::analysisOf({{"2026-01-01", -100000, u"groceries", "Ica"}, {"2026-01-02", 30000, u"groceries", "Ica"}}), {}), CategoryModel::Kind::Spending);
    QCOMPARE(model.totalPerMonth(), qint64(70000));
}

void TestCategoryModel::everythingIsTheTreeAsItIs()
{
    CategoryModel model(m_format);
    model.show(view(m_analysis, {}), CategoryModel::Kind::Everything);
    QVERIFY(line(model, u"Salary"_s));
    QVERIFY(line(model, u"Between own accounts"_s));
    QCOMPARE(line(model, u"Income"_s)->perMonth, qint64(2840000));
    QCOMPARE(line(model, u"Housing"_s)->perMonth, qint64(-850000));
}

void TestCategoryModel::aLineIsSpoken()
{
    CategoryModel model(m_format);
    model.show(view(m_analysis, {}), CategoryModel::Kind::Spending);
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {familyName(0), u"kr"_s, u"%"_s, u"2 rows"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void TestCategoryModel::chipsSayWhatNarrows_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("text");
    Query period;
    period.period = {test::day("2026-01-01"), test::day("2026-01-31")};
    period.from = u"From chart"_s;
    QTest::newRow("period from the chart") << period << u"From chart: 1 Jan 2026 – 31 Jan 2026"_s;
    Query out;
    out.incoming = false;
    QTest::newRow("direction") << out << u"Money out"_s;
    Query one;
    one.categories = {test::category(u"housing.rent")};
    QTest::newRow("a category") << one << u"Category: Rent"_s;
    Query family;
    family.categories = {test::category(u"housing"), test::category(u"insurance")};
    QTest::newRow("a family") << family << u"Category: Housing"_s;
    Query rows;
    rows.only = {1, 2, 3};
    rows.from = u"Income used"_s;
    QTest::newRow("evidence") << rows << u"Income used: 3 rows"_s;
    Query account;
    account.account = AccountIndex(0);
    QTest::newRow("account") << account << u"Account: Norrvik ••4417"_s;
}

void TestCategoryModel::chipsSayWhatNarrows()
{
    QFETCH(const Query, query);
    const auto chips = chipsOf(query, *m_analysis, m_format, false);
    QCOMPARE(chips.size(), std::size_t(1));
    QTEST(chips.front().text, "text");
    QVERIFY(!chips.front().without.narrows());
}

void TestCategoryModel::aChipTakesAwayOnlyItself()
{
    Query query;
    query.incoming = true;
    query.categories = {test::category(u"housing")};
    query.text = u"ab"_s;
    query.order = SortColumn::Amount;
    QCOMPARE(chipsOf(query, *m_analysis, m_format, false).size(), std::size_t(2));
    const auto chips = chipsOf(query, *m_analysis, m_format, true);
    QCOMPARE(chips.size(), std::size_t(3));
    Query without = query;
    without.text.clear();
    QCOMPARE(chips.front().without, without);
}

QTEST_MAIN(TestCategoryModel)
#include "tst_ui_categorymodel.moc"
