// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/formula.h"
#include "insights/ledgermaker.h"
#include "insights/rhythm.h"
#include "insights/statistics.h"

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

Figure meanOfAYear()
{
    Figure figure;
    figure.unit = Unit::MoneyAMonth;
    figure.currency = *Currency::fromAscii("SEK");
    figure.minor = 2603750;
    figure.formula = u"{salary_total} / {months}"_s;
    figure.terms = {moneyTerm(u"salary_total"_s, 31245000), numberTerm(u"months"_s, 12)};
    return figure;
}

} // namespace

class TestFormula : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreFilledIn();
    void signsAreThoseOfTheLanguage();
    void printedNumbers_data();
    void printedNumbers();
    void whatIsMissingIsAQuestionMark();
    void aMedianTellsItsMiddle_data();
    void aMedianTellsItsMiddle();
    void worksOut_data();
    void worksOut();
    void statisticsByHand();
};

void TestFormula::numbersAreFilledIn()
{
    QCOMPARE(printedFormula(meanOfAYear()), u"312 450.00 / 12 = 26 037.50"_s);
    QCOMPARE(printedValue(meanOfAYear()), u"26 037.50"_s);
}

void TestFormula::signsAreThoseOfTheLanguage()
{
    Figure figure = meanOfAYear();
    figure.minor = -2603750;
    QCOMPARE(printedFormula(figure, {u"\u00a0"_s, u","_s, u"\u2212"_s}), u"312\u00a0450,00 / 12 = \u221226\u00a0037,50"_s);
}

void TestFormula::printedNumbers_data()
{
    QTest::addColumn<bool>("money");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("printed");
    QTest::newRow("öre") << true << 5.0 << u"SEK"_s << u"0.05"_s;
    QTest::newRow("negative öre") << true << -5.0 << u"SEK"_s << u"-0.05"_s;
    QTest::newRow("a thousand") << true << 100000.0 << u"EUR"_s << u"1 000.00"_s;
    QTest::newRow("a million") << true << -123456789.0 << u"EUR"_s << u"-1 234 567.89"_s;
    QTest::newRow("no decimals") << true << 1234567.0 << u"JPY"_s << u"1 234 567"_s;
    QTest::newRow("three decimals") << true << 1234567.0 << u"KWD"_s << u"1 234.567"_s;
    QTest::newRow("a count") << false << 12.0 << u"SEK"_s << u"12"_s;
    QTest::newRow("a share") << false << 0.942917 << u"SEK"_s << u"0.9429"_s;
    QTest::newRow("nothing") << false << 0.0 << u"SEK"_s << u"0"_s;
    QTest::newRow("next to nothing") << false << -0.00001 << u"SEK"_s << u"0"_s;
}

void TestFormula::printedNumbers()
{
    QFETCH(bool, money);
    QFETCH(double, value);
    QFETCH(QString, currency);
    QFETCH(QString, printed);
    const Term term = money ? moneyTerm(u"x"_s, qint64(value)) : numberTerm(u"x"_s, value);
    QCOMPARE(printedTerm(term, *Currency::fromCode(currency)), printed);
}

void TestFormula::whatIsMissingIsAQuestionMark()
{
    Figure figure = meanOfAYear();
    figure.minor.reset();
    QCOMPARE(printedFormula(figure), u"312 450.00 / 12 = ?"_s);
    figure.terms.pop_back();
    QCOMPARE(printedFormula(figure), u"312 450.00 / ? = ?"_s);
    QVERIFY(!workedOut(figure));
    figure.formula.clear();
    QCOMPARE(printedFormula(figure), QString());
}

void TestFormula::aMedianTellsItsMiddle_data()
{
    using Values = QList<qint64>;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("printed");
    QTest::newRow("one") << Values {57800} << u"median(1: 578.00) = 578.00"_s;
    QTest::newRow("two") << Values {57900, 57700} << u"median(2: 577.00; 579.00) = 578.00"_s;
    QTest::newRow("three") << Values {90000, 57800, 100} << u"median(3: …; 578.00; …) = 578.00"_s;
    QTest::newRow("six") << Values {1, 57900, 2, 99999, 57700, 88888} << u"median(6: …; 577.00; 579.00; …) = 578.00"_s;
    QTest::newRow("a rounded one") << Values {100, 101} << u"median(2: 1.00; 1.01) = 1.01"_s;
    QTest::newRow("a rounded debt") << Values {-101, -100} << u"median(2: -1.01; -1.00) = -1.01"_s;
}

void TestFormula::aMedianTellsItsMiddle()
{
    QFETCH(QList<qint64>, values);
    QFETCH(QString, printed);
    const std::vector<qint64> all(values.begin(), values.end());
    Figure figure = meanOfAYear();
    figure.minor = medianOf(all);
    figure.formula = u"{median}"_s;
    figure.terms = {medianTerm(u"median"_s, *figure.minor, middleOf(all))};
    QCOMPARE(printedFormula(figure), printed);
    QCOMPARE(std::llround(workedOut(figure).value_or(0) * 100), *figure.minor);
    QVERIFY((-middleOf(all)).middle.front() == -middleOf(all).middle.back());

    figure.terms.front().median->middle.back() += 4; // what the middle does not give is no median
    QVERIFY(!workedOut(figure));
}

void TestFormula::worksOut_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("result");
    QTest::addColumn<bool>("known");
    QTest::newRow("product before sum") << u"1 + 2 * 3"_s << 7.0 << true;
    QTest::newRow("brackets") << u"(1 + 2) * 3"_s << 9.0 << true;
    QTest::newRow("from the left") << u"8 - 3 - 2"_s << 3.0 << true;
    QTest::newRow("division from the left") << u"100 * 52 / 12"_s << 100.0 * 52 / 12 << true;
    QTest::newRow("lesser of two terms") << u"min({a}; {b})"_s << 1.5 << true;
    QTest::newRow("greater of three") << u"max({a}; {b}; 7)"_s << 7.0 << true;
    QTest::newRow("unknown name") << u"{c} + 1"_s << 0.0 << false;
    QTest::newRow("division by zero") << u"1 / 0"_s << 0.0 << false;
    QTest::newRow("rest behind it") << u"1 + 1 x"_s << 0.0 << false;
    QTest::newRow("open bracket") << u"(1 + 1"_s << 0.0 << false;
    QTest::newRow("nothing") << QString() << 0.0 << false;
}

void TestFormula::worksOut()
{
    QFETCH(QString, formula);
    QFETCH(double, result);
    QFETCH(bool, known);
    Figure figure;
    figure.currency = *Currency::fromAscii("SEK");
    figure.formula = formula;
    figure.terms = {moneyTerm(u"a"_s, 150), numberTerm(u"b"_s, 4)};
    const auto worked = workedOut(figure);
    QCOMPARE(worked.has_value(), known);
    if (known)
        QVERIFY(std::abs(*worked - result) < 1e-9);
}

void TestFormula::statisticsByHand()
{
    const std::vector<qint64> y {2, 4, 4, 4, 5, 5, 7, 9}; // the textbook's: mean 5, population deviation 2
    QCOMPARE(meanOf(y), 5.0);
    QCOMPARE(deviationOf(y), 2.0);
    const std::vector<qint64> line {10, 12, 14, 100}; // slopes 2, 2, 30, 2, 44, 86: median 16
    QCOMPARE(*theilSenSlope(line), 16.0);
    const std::vector<qint64> straight {7, 10, 13, 16, 19};
    QCOMPARE(weightedLine(straight, 3, 3)->slope, 3.0); // weights cannot bend a straight line
    const std::vector<qint64> bent {0, 0, 0, 3};        // weights 1 3 3 3: the means are 1.8 and 0.9
    const double sxy = 1 * -1.8 * -0.9 + 3 * -0.8 * -0.9 + 3 * 0.2 * -0.9 + 3 * 1.2 * 2.1;
    const double sxx = 1 * 3.24 + 3 * 0.64 + 3 * 0.04 + 3 * 1.44;
    QVERIFY(std::abs(weightedLine(bent, 3, 3)->slope - sxy / sxx) < 1e-12);
    QVERIFY(!theilSenSlope(std::vector<qint64> {5}));
    QCOMPARE(roundedMean(5, 2), 3);
    QCOMPARE(roundedMean(-5, 2), -3);
}

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_insights_formula.moc"
