// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/formula.h"
#include "insights/ledgermaker.h"

#include <future>
#include <random>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

/// A year as a bank would tell it: texts only, for the whole engine.
struct Line {
    Day day = kNoDay;
    qint64 minor = 0;
    std::string who;
    std::string text;
};

std::vector<Line> lines()
{
    std::vector<Line> made;
    const auto monthly = [&](int on, qint64 minor, const char *who, const char *text, int from = 1, int until = 12) {
        for (int i = from; i <= until; ++i)
            made.push_back({firstDayOf(2025 * 12 + i - 1) + on - 1, minor, who, text});
    };
    monthly(25, 2840000, "Volvo AB", "LÖN");
    monthly(20, 125000, "Försäkringskassan", "BARNBIDRAG");
    monthly(27, -850000, "Stena Fastigheter", "HYRA");
    monthly(26, -145000, "Resurs Bank AB", "AUTOGIRO LÅN", 1, 9);
    monthly(24, -210000, "Nordax Bank AB", "AUTOGIRO LÅN", 11, 12);
    monthly(3, -30000, "Klarna", "KLARNA FAKTURA", 4, 12);
    monthly(17, -12000, "Psykologkliniken", "BEHANDLING");
    for (Day at = firstDayOf(2025 * 12); at < firstDayOf(2026 * 12); at += 3)
        made.push_back({at, -20000 - (at % 17) * 1110, "ICA MAXI", "KORTKÖP"});
    for (Day at = firstDayOf(2025 * 12) + 5; at < firstDayOf(2026 * 12); at += 7)
        made.push_back({at, -5000, "Unibet", "INSÄTTNING SPEL"});
    made.push_back({day("2025-10-06"), 9000000, "Nordax Bank AB", "UTBETALNING LÅN"});
    made.push_back({day("2025-10-08"), -8000000, "Resurs Bank AB", "LÖSEN LÅN"});
    made.push_back({day("2025-05-05"), -90000, "Zalando SE", "KORTKÖP"});
    made.push_back({day("2025-05-19"), 90000, "Zalando SE", "RETUR"});
    made.push_back({day("2025-07-01"), -77000, "Folksam", "AUTOGIRO"});
    made.push_back({day("2025-07-03"), 77000, "Folksam", "RETUR EJ TÄCKNING"});
    std::ranges::stable_sort(made, {}, &Line::day);
    return made;
}

struct File {
    std::string_view number = "SE4550000000058398257466";
    std::string_view currency = "SEK";
    QString holder = u"Åsa Maria Lindqvist"_s;
    std::vector<Line> lines;
    Period period {day("2025-01-01"), day("2025-12-31")};
};

std::shared_ptr<const Ledger> ledgerOf(const File &file)
{
    LedgerBuilder builder;
    Account account;
    account.number = QString::fromLatin1(file.number.data(), qsizetype(file.number.size()));
    account.currency = *Currency::fromAscii(file.currency);
    account.holderName = file.holder;
    account.period = file.period;
    builder.addAccount(account);
    for (const Line &line : file.lines) {
        NewRow row;
        row.bookedOn = line.day;
        row.minor = line.minor;
        row.currency = account.currency;
        row.counterparty = line.who;
        row.text = line.text;
        builder.add(row);
    }
    return builder.finish();
}

std::shared_ptr<const Analysis> analysisOf(const std::vector<File> &files)
{
    std::vector<std::shared_ptr<const Ledger>> ledgers;
    for (const File &file : files)
        ledgers.push_back(ledgerOf(file));
    return analyse(ledgers, knowledge());
}

std::vector<std::pair<QString, const Figure *>> figuresOf(const Analysis &analysis)
{
    const KeyFigures &key = analysis.figures;
    const IncomePicture &income = analysis.income;
    const Commitments &debts = analysis.commitments;
    std::vector<std::pair<QString, const Figure *>> all {{u"income"_s, &key.incomeAMonth}, {u"salary"_s, &key.salaryAMonth},
        {u"spending"_s, &key.spendingAMonth}, {u"housing"_s, &key.housingAMonth}, {u"loans"_s, &key.loansAMonth}, {u"left"_s, &key.leftAMonth},
        {u"gambling"_s, &key.gamblingAMonth}, {u"found"_s, &income.found}, {u"allowed"_s, &income.allowed}, {u"benefits"_s, &income.benefits},
        {u"average"_s, &income.averageAMonth}, {u"volatility"_s, &income.volatility}, {u"trend"_s, &income.trend}, {u"drop"_s, &income.drop},
        {u"sinceIncome"_s, &income.daysSinceLast}, {u"dsti"_s, &debts.debtServiceRatio}, {u"housingShare"_s, &debts.housingShare},
        {u"lenders"_s, &debts.lenderCount}, {u"sinceLoan"_s, &debts.daysSinceLastLoan}, {u"stacking"_s, &debts.stacking},
        {u"bnpl"_s, &debts.bnplShare}, {u"late"_s, &debts.lateEvents}, {u"loansToIncome"_s, &debts.loansToIncome}};
    for (const NewLoans &loans : debts.newLoans)
        all.emplace_back(u"newLoans%1"_s.arg(loans.days), &loans.allSum);
    return all;
}

/// Every figure with its formula and its rows, told by what stands in them, not by their numbers.
QStringList told(const Analysis &analysis)
{
    QStringList lines;
    const Ledger &ledger = analysis.ledger();
    for (const auto &[name, figure] : figuresOf(analysis)) {
        QStringList evidence;
        for (const Row row : figure->evidence)
            evidence += isoDay(ledger.booked().day(row)) + u' ' + QString::number(ledger.booked().minor[row]) + u' ' + ledger.texts().string(ledger.booked().counterparty[row]);
        evidence.sort();
        lines += name + u": "_s + printedFormula(*figure) + u" ["_s + isoDay(figure->window.first) + u" "_s + isoDay(figure->window.last) + u"] "_s
            + QString::number(figure->confidence) + u' ' + evidence.join(u'|');
    }
    for (const Stream &stream : analysis.streams)
        lines += stream.payee + u' ' + word(stream.cadence) + u' ' + QString::number(stream.median) + u' ' + QString::number(stream.rows.size()) + u' '
            + QString::number(stream.regularity);
    return lines;
}

void compare(const QStringList &actual, const QStringList &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i)
        QCOMPARE(actual[i], expected[i]);
}

} // namespace

/// What must not matter does not matter.
class TestProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theCaseShowsSomething();
    void shuffledRows();
    void overlappingFiles();
    void aWeekLater();
    void anotherHolder();
    void anUnrelatedAccount();
    void anotherCurrency();
    void againAndOnManyThreads();

private:
    std::shared_ptr<const Analysis> m_analysis;
};

void TestProperties::initTestCase() { m_analysis = analysisOf({File {.lines = lines()}}); }

void TestProperties::theCaseShowsSomething()
{
    for (const auto &[name, figure] : figuresOf(*m_analysis))
        QVERIFY2(figure->known(), qPrintable(name));
    QCOMPARE(m_analysis->income.used.minor, std::optional<qint64>(2965000));
    QCOMPARE(m_analysis->commitments.bridges.size(), std::size_t(1));
    QCOMPARE(m_analysis->preparation.refunds.size(), std::size_t(1));
    QCOMPARE(m_analysis->preparation.reversals.size(), std::size_t(1));
    QVERIFY(!m_analysis->preparation.shielded.empty());
}

void TestProperties::shuffledRows()
{
    const QStringList expected = told(*m_analysis);
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        std::vector<Line> shuffled = lines();
        std::ranges::shuffle(shuffled, std::mt19937(seed));
        compare(told(*analysisOf({File {.lines = shuffled}})), expected);
    }
}

void TestProperties::overlappingFiles()
{
    const auto part = [](const char *from, const char *until) {
        File file;
        file.period = {day(from), day(until)};
        for (const Line &line : lines()) {
            if (file.period.contains(line.day))
                file.lines.push_back(line);
        }
        return file;
    };
    compare(told(*analysisOf({part("2025-01-01", "2025-05-19"), part("2025-05-03", "2025-10-08"), part("2025-09-01", "2025-12-31")})), told(*m_analysis));
    compare(told(*analysisOf({part("2025-06-01", "2025-12-31"), part("2025-01-01", "2025-08-31")})), told(*m_analysis));
}

/// Days of the month move, so that sums by month may; rhythms, medians, windows of days and ratios do not.
void TestProperties::aWeekLater()
{
    File file {.lines = lines()};
    for (Line &line : file.lines)
        line.day += 7;
    file.period = {file.period.first + 7, file.period.last + 7};
    const auto later = analysisOf({file});
    QCOMPARE(later->asOf, m_analysis->asOf + 7);
    const auto same = [&](const Figure &a, const Figure &b) {
        QCOMPARE(printedFormula(a), printedFormula(b));
        QCOMPARE(a.evidence, b.evidence);
    };
    same(later->income.used, m_analysis->income.used);
    same(later->income.found, m_analysis->income.found);
    same(later->income.drop, m_analysis->income.drop);
    same(later->income.daysSinceLast, m_analysis->income.daysSinceLast);
    same(later->commitments.debtService, m_analysis->commitments.debtService);
    same(later->commitments.debtServiceRatio, m_analysis->commitments.debtServiceRatio);
    same(later->commitments.housingShare, m_analysis->commitments.housingShare);
    same(later->commitments.daysSinceLastLoan, m_analysis->commitments.daysSinceLastLoan);
    for (std::size_t i = 0; i < 5; ++i)
        same(later->commitments.newLoans[i].allSum, m_analysis->commitments.newLoans[i].allSum);
    QCOMPARE(later->commitments.bridges, m_analysis->commitments.bridges);
    QCOMPARE(later->preparation.refunds, m_analysis->preparation.refunds);
    QCOMPARE(later->preparation.reversals, m_analysis->preparation.reversals);
    QCOMPARE(later->streams.size(), m_analysis->streams.size());
    for (std::size_t i = 0; i < later->streams.size(); ++i) {
        const Stream &a = later->streams[i];
        const Stream &b = m_analysis->streams[i];
        QCOMPARE(a.rows, b.rows);
        QCOMPARE(a.cadence, b.cadence);
        QCOMPARE(a.status, b.status);
        QCOMPARE(a.median, b.median);
        QCOMPARE(a.first, b.first + 7);
        QCOMPARE(a.last, b.last + 7);
    }
}

void TestProperties::anotherHolder()
{
    const auto renamed = analysisOf({File {.holder = u"Bengt Öberg"_s, .lines = lines()}});
    compare(told(*renamed), told(*m_analysis));
    QCOMPARE(renamed->verdicts, m_analysis->verdicts);
}

void TestProperties::anUnrelatedAccount()
{
    File other {.number = "SE3550000000054910000003"};
    for (int i = 1; i <= 12; ++i)
        other.lines.push_back({firstDayOf(2025 * 12 + i - 1) + 9, -33300 - i, "Bokhandeln", "KORTKÖP"});
    const auto with = analysisOf({File {.lines = lines()}, other});
    qint64 spent = 0;
    for (const Line &line : other.lines)
        spent -= line.minor;
    QCOMPARE(*with->figures.spendingAMonth.terms.front().minor, *m_analysis->figures.spendingAMonth.terms.front().minor + spent);
    const auto before = figuresOf(*m_analysis);
    const auto after = figuresOf(*with);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].first == u"spending"_s || before[i].first == u"left"_s)
            continue;
        QCOMPARE(printedFormula(*after[i].second), printedFormula(*before[i].second));
        QCOMPARE(after[i].second->evidence.size(), before[i].second->evidence.size());
    }
}

/// The same case in euros, at ten kronor a euro: money is a tenth, shares and days are the same.
void TestProperties::anotherCurrency()
{
    File euros {.currency = "EUR", .lines = lines()};
    for (Line &line : euros.lines)
        line.minor /= 10;
    const auto converted = analysisOf({euros});
    const auto before = figuresOf(*m_analysis);
    const auto after = figuresOf(*converted);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Figure &krona = *before[i].second;
        const Figure &euro = *after[i].second;
        QCOMPARE(euro.known(), krona.known());
        QCOMPARE(euro.evidence, krona.evidence);
        if (krona.minor)
            QVERIFY2(std::abs(*euro.minor * 10 - *krona.minor) <= 10, qPrintable(before[i].first));
        else if (krona.value)
            QVERIFY2(std::abs(*euro.value - *krona.value) < 1e-3, qPrintable(before[i].first));
    }
}

void TestProperties::againAndOnManyThreads()
{
    const auto same = [this](const Analysis &other) {
        return other.verdicts == m_analysis->verdicts && other.preparation == m_analysis->preparation && other.streams == m_analysis->streams
            && other.salaries == m_analysis->salaries && other.flows == m_analysis->flows && other.income == m_analysis->income
            && other.commitments == m_analysis->commitments && other.figures == m_analysis->figures && told(other) == told(*m_analysis);
    };
    QVERIFY(same(*analysisOf({File {.lines = lines()}})));
    knowledge(); // made once, before the threads ask for it
    std::vector<std::future<std::shared_ptr<const Analysis>>> runs;
    for (int i = 0; i < 8; ++i)
        runs.push_back(std::async(std::launch::async, [] { return analysisOf({File {.lines = lines()}}); }));
    for (auto &run : runs)
        QVERIFY(same(*run.get()));
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_insights_properties.moc"
