// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's figures beside ours: by hand on the page, and through the whole window over real HTTP from a sandbox that
// answers as another engine would.
#include "resultmaker.h"

#include "sandbox/sandboxserver.h"
#include "support/office.h"
#include "ui/models/comparisonwords.h"
#include "ui/pages/comparepage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/figuredrawer.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000;

QJsonObject insightsOf(const Analysis &analysis, const parity::Terms &terms = {})
{
    return {{u"insights-income"_s, parity::nordigenIncome(analysis, terms)}, {u"insights-loans"_s, parity::nordigenLoans(analysis, terms)},
        {u"insights-risk"_s, parity::nordigenRisk(analysis, terms)}};
}

/// The page with one answer, compared.
std::unique_ptr<ComparePage> pageWith(const Format &format, const std::shared_ptr<const Analysis> &analysis, const QJsonObject &figures,
    const parity::Terms &terms = {})
{
    auto page = std::make_unique<ComparePage>(format);
    page->resize(1166, 718);
    page->setAnswers({{1, u"Nordigen"_s, figures, terms}});
    page->showView(view(analysis, {}));
    QSignalSpy compared(page.get(), &ComparePage::compared);
    page->show();
    if (compared.isEmpty() && !compared.wait(kPatience))
        qFatal("nothing was compared");
    return page;
}

const TableLine *lineSentAs(const FigureTable &table, const QString &member)
{
    for (const TableLine &line : table.lines()) {
        for (const auto &[name, value] : line.evidence.facts) {
            if (value == member)
                return &line;
        }
    }
    return nullptr;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutAnAnswerThePageSaysSo();
    void theSameFiguresAgreeAndAreFoundOnRequest();
    void figuresAreComparedByTheTermsTheyWereAskedFor();
    void aDifferenceStandsWithBothValuesAndItsRows();
    void whatWeDoNotKnowIsShownRaw();
    void shieldedRowsAreNotToldByTheirKind();
    void everyMemberThatAProviderSendsHasAName();
    void whatIsSaidInsteadOfRowsHasTheWholeWidth();
    void anotherEngineDisagreesInTheWindow();

private:
    Format m_format {QLocale(u"en_SE"_s)};
    std::shared_ptr<const Analysis> m_indebted;
};

void TestCompare::initTestCase()
{
    QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
    installFonts();
    m_indebted = test::analysisOfPersona(u"over-indebted"_s);
}

void TestCompare::withoutAnAnswerThePageSaysSo()
{
    ComparePage page(m_format);
    page.showView(view(m_indebted, {}));
    page.show();
    QVERIFY(!page.upper()->isVisible());
    bool said = false;
    for (const EmptyState *state : page.findChildren<EmptyState *>())
        said = said || state->isVisible();
    QVERIFY(said);
}

void TestCompare::theSameFiguresAgreeAndAreFoundOnRequest()
{
    const auto page = pageWith(m_format, m_indebted, {{u"insights"_s, insightsOf(*m_indebted)}});
    QCOMPARE(page->upper()->lines().size(), std::size_t(1));
    QVERIFY(!lineSentAs(*page->upper(), u"insights-income.average_monthly_income"_s));
    page->onlyDifferences()->setChecked(false);
    const TableLine *income = lineSentAs(*page->upper(), u"insights-income.average_monthly_income"_s);
    QVERIFY(income);
    QCOMPARE(income->cells[1].text, income->cells[2].text);
    QVERIFY(income->evidence.rows.empty());
    QVERIFY(page->upper()->lines().size() > 60);
}

void TestCompare::figuresAreComparedByTheTermsTheyWereAskedFor()
{
    parity::Terms quarter;
    quarter.months = 3;
    const QJsonObject figures {{u"insights"_s, insightsOf(*m_indebted, quarter)}};
    const auto asked = pageWith(m_format, m_indebted, figures, quarter);
    QCOMPARE(asked->upper()->lines().size(), std::size_t(1));
    const auto unasked = pageWith(m_format, m_indebted, figures);
    QVERIFY(unasked->upper()->lines().size() > 10);
}

void TestCompare::aDifferenceStandsWithBothValuesAndItsRows()
{
    QJsonObject insights = insightsOf(*m_indebted);
    QJsonObject risk = insights[u"insights-risk"_s].toObject();
    QJsonObject gambling = risk[u"gambling"_s].toObject();
    const double ours = gambling[u"average_sum_a_month"_s].toDouble();
    QVERIFY(ours > 0);
    gambling.insert(u"average_sum_a_month"_s, ours + 1000);
    risk.insert(u"gambling"_s, gambling);
    insights.insert(u"insights-risk"_s, risk);
    const auto page = pageWith(m_format, m_indebted, {{u"insights"_s, insights}});
    const TableLine *line = lineSentAs(*page->upper(), u"insights-risk.gambling.average_sum_a_month"_s);
    QVERIFY(line);
    const Currency currency = m_indebted->currency;
    QCOMPARE(line->cells[1].text, m_format.wholeMoney(qRound64((ours + 1000) * 100), currency));
    QCOMPARE(line->cells[2].text, m_format.wholeMoney(qRound64(ours * 100), currency));
    QCOMPARE(line->cells[3].text, u"+"_s + m_format.wholeMoney(100'000, currency));
    QVERIFY(!line->evidence.rows.empty());

    // Space and Enter lead there, as on every page.
    QSignalSpy asked(page.get(), &ResultPage::asked);
    page->upper()->setFocus();
    page->upper()->setCurrentItem(int(line - page->upper()->lines().data()));
    QVERIFY(page->drawer()->isVisible());
    QTest::keyClick(page->upper(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<Query>().only, line->evidence.rows);
}

void TestCompare::whatWeDoNotKnowIsShownRaw()
{
    const auto page = pageWith(m_format, m_indebted, {{u"features"_s, QJsonObject {{u"month_avg_count_cat_85_3m"_s, 0.25}}}});
    const TableLine *line = lineSentAs(*page->upper(), u"features.month_avg_count_cat_85_3m"_s);
    QVERIFY(line);
    QCOMPARE(line->cells[0].text, u"features.month_avg_count_cat_85_3m"_s);
    QCOMPARE(line->cells[1].text, m_format.decimal(0.25, 2));
    QVERIFY(line->cells[0].italic);
}

void TestCompare::shieldedRowsAreNotToldByTheirKind()
{
    const auto analysis = test::analysisOf({{"2026-09-14", -12'000, u"health.pharmacy", "Apoteket"}, {"2026-10-02", -8'000, u"groceries", "ICA"}});
    if (analysis->verdicts.front().sensitivity == Sensitivity::None)
        QFAIL("the row is not shielded");
    const QJsonArray sent {QJsonObject {{u"date"_s, u"2026-09-14"_s}, {u"amount"_s, -120}, {u"category_id"_s, 63}, {u"title"_s, u"Health and pharmaceuticals"_s}},
        QJsonObject {{u"date"_s, u"2026-10-02"_s}, {u"amount"_s, -80}, {u"category_id"_s, 4402}, {u"title"_s, u"Casino"_s}}};
    const QJsonObject account {{u"currencies"_s, QJsonArray {QJsonObject {{u"code"_s, u"SEK"_s}, {u"transactions"_s, sent}}}}};
    const auto page = pageWith(m_format, analysis, {{u"categorisation"_s, QJsonObject {{u"accounts"_s, QJsonArray {account}}}}});
    QVERIFY(page->sides().tellsRows);
    bool casino = false;
    for (const TableLine &line : page->lower()->lines()) {
        for (const TableCell &cell : line.cells) {
            QVERIFY(!cell.text.contains(u"Apotek"_s) && !cell.text.contains(u"Health"_s));
            casino = casino || cell.text == u"Casino"_s;
        }
    }
    QVERIFY(casino);
}

void TestCompare::everyMemberThatAProviderSendsHasAName()
{
    const parity::Sides sides = parity::compare(*m_indebted, {{u"insights"_s, insightsOf(*m_indebted)}});
    for (const parity::Comparison &one : sides.figures) {
        const MemberWords words = memberWords(one, sides, *m_indebted, m_format);
        QVERIFY2(words.named || words.isForm, qPrintable(one.member));
        QVERIFY2(!words.section.isEmpty(), qPrintable(one.member));
    }
    const parity::Sides fimento = parity::compare(*m_indebted, parity::fimentoInsights(*m_indebted));
    QVERIFY(fimento.tellsRows);
    for (const parity::Comparison &one : fimento.figures) {
        const MemberWords words = memberWords(one, fimento, *m_indebted, m_format);
        QVERIFY2(words.named || words.isForm, qPrintable(one.member));
    }
    const parity::Sides powens = parity::compare(*m_indebted, {{u"indicators"_s, parity::powensIndicators(*m_indebted)}});
    for (const parity::Comparison &one : powens.figures) {
        const MemberWords words = memberWords(one, powens, *m_indebted, m_format);
        QVERIFY2(words.named || words.isForm, qPrintable(one.member));
    }
}

void TestCompare::whatIsSaidInsteadOfRowsHasTheWholeWidth()
{
    const auto page = pageWith(m_format, m_indebted, {{u"indicators"_s, parity::powensIndicators(*m_indebted)}});
    const auto &lines = page->lower()->lines();
    QCOMPARE(lines.size(), std::size_t(1));
    const auto &cells = lines.front().cells;
    QVERIFY(!cells.back().text.isEmpty());
    // The words go on where the column of amounts would be.
    page->lower()->setFocus();
    const QImage picture = page->lower()->grab().toImage();
    const int words = QFontMetrics(saldoscope::font(FontRole::Body)).horizontalAdvance(cells.back().text);
    QVERIFY(words > 120);
    const int from = picture.width() * 45 / 100, to = std::min(picture.width() - 8, 98 + words);
    const int row = size::kTableHead + size::kTableRow / 2;
    bool written = false;
    for (int x = from; x < to && !written; ++x) {
        for (int y = row - 6; y < row + 6; ++y)
            written = written || picture.pixelColor(x, y).lightness() < 150;
    }
    QVERIFY(written);
}

void TestCompare::anotherEngineDisagreesInTheWindow()
{
    SandboxOptions options;
    options.queuedFor = options.processingFor = std::chrono::milliseconds(50);
    options.otherEngine = 7;
    SandboxServer sandbox(options);
    QVERIFY(sandbox.start());
    QTemporaryDir folder;
    const QString statement = folder.filePath(u"statement.json"_s);
    QFile file(statement);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makePersona(u"over-indebted"_s, test::day("2026-10-31")).statement);
    file.close();

    Office office(folder.path(), Key::random(), nullptr, sandbox.baseUrl());
    const auto shown = office.makeWindow();
    MainWindow &window = *shown;
    Credentials key;
    key.values = {{u"client_id"_s, options.clientId}, {u"client_secret"_s, options.clientSecret}};
    bool kept = false;
    office.connections.store(*office.providers.front(), key, &window, [&](const Done &stored) { kept = bool(stored); });
    QTRY_VERIFY_WITH_TIMEOUT(kept, kPatience);
    window.openFiles({statement});
    auto *add = window.findChild<QPushButton *>(u"commitIntake"_s);
    QVERIFY(add);
    QTRY_VERIFY_WITH_TIMEOUT(window.flow() && window.flow()->isOpen() && add->isEnabled(), kPatience);
    add->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.flow() && window.flow()->analysis() && !window.flow()->isAnalysing(), kPatience);

    auto *page = window.findChild<ComparePage *>();
    QVERIFY(page);
    QSignalSpy compared(page, &ComparePage::compared);
    window.showPage(PageId::Compare);
    QVERIFY(!page->upper()->isVisible()); // nobody has answered
    QTRY_VERIFY_WITH_TIMEOUT(window.flow()->files().front().id > 0, kPatience);
    window.flow()->collect(u"nordigen-insights"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!compared.isEmpty(), kPatience); // appears by itself

    QVERIFY(page->upper()->isVisible());
    const auto figures = std::ranges::count_if(page->sides().figures, [](const parity::Comparison &one) { return !one.agrees; });
    const auto rows = std::ranges::count(page->sides().rows, false, &parity::Filed::alike);
    QVERIFY(figures > 10);
    QVERIFY(rows > 10);
    QCOMPARE(page->sides().strangers, 0);
    QCOMPARE(page->sides().rows.size(), window.flow()->analysis()->ledger().booked().size());
    QCOMPARE(std::ptrdiff_t(page->lower()->lines().size()), rows);
    // At least one disagreement stands with the very rows that are filed differently, and Enter shows them.
    const auto filed = std::ranges::find_if(page->sides().figures, [](const parity::Comparison &one) { return one.filed; });
    QVERIFY(filed != page->sides().figures.end());
    const TableLine *line = lineSentAs(*page->upper(), filed->member);
    QVERIFY(line);
    page->upper()->setFocus();
    page->upper()->setCurrentItem(int(line - page->upper()->lines().data()));
    QTest::keyClick(page->upper(), Qt::Key_Return);
    QCOMPARE(window.currentPage(), PageId::Transactions);
    QTRY_COMPARE_WITH_TIMEOUT(window.flow()->view()->rows.size(), filed->rows.size(), kPatience);
    // None of it is in a sum of ours.
    const auto again = analyse(std::array {readStatement(makePersona(u"over-indebted"_s, test::day("2026-10-31")).statement, u"statement.json"_s).ledger}, test::knowledge());
    QCOMPARE(window.flow()->analysis()->figures.incomeAMonth.minor, again->figures.incomeAMonth.minor);
}

QTEST_MAIN(TestCompare)
#include "tst_ui_compare.moc"
