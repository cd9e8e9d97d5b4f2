// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/ledgermaker.h"
#include "insights/reanalysis.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

/// Two years on two accounts as banks would tell them, with a change of employer's name, a bounced bill and euros.
std::shared_ptr<const Ledger> years()
{
    LedgerMaker maker;
    maker.account("SEK", 3'000'000, {}, "2024-01-01", "2025-12-31");
    maker.last().holderName = u"Åsa Lindqvist"_s;
    const AccountIndex savings = maker.account("SEK", 500'000, {}, "2024-01-01", "2025-12-31");
    maker.last().holderName = u"Åsa Lindqvist, Per Lindqvist"_s;
    const AccountIndex euros = maker.account("EUR", 50'000, {}, "2024-01-01", "2025-12-31");
    const Month first = 2024 * 12;
    const auto monthly = [&](int on, const Booking &booking, int from = 0, int until = 23) {
        for (int i = from; i <= until; ++i)
            maker.book(booking, isoDay(firstDayOf(first + i) + on - 1).toStdString());
    };
    monthly(25, {.minor = 2'840'000, .who = "Volvo AB", .text = "LÖN"}, 0, 14);
    monthly(25, {.minor = 2'870'000, .who = "Nordverkstan AB", .text = "LÖN"}, 15);
    monthly(20, {.minor = 125'000, .who = "Försäkringskassan", .text = "BARNBIDRAG"});
    monthly(27, {.minor = -850'000, .who = "Stena Fastigheter", .text = "HYRA"});
    monthly(26, {.minor = -145'000, .who = "Resurs Bank AB", .text = "AUTOGIRO LÅN"}, 0, 19);
    monthly(12, {.minor = -99'000, .who = "Okänd Firma", .text = "BETALNING"});
    monthly(14, {.minor = 35'000, .who = "K Berg", .text = "SWISH"}, 3);
    monthly(28, {.minor = -200'000, .text = "ÖVERFÖRING"});
    monthly(28, {.minor = 200'000, .text = "ÖVERFÖRING", .account = savings});
    monthly(5, {.minor = -60'000, .who = "Unibet", .text = "INSÄTTNING", .account = savings}, 10);
    monthly(9, {.minor = -2'500, .who = "Netflix", .account = euros});
    for (Day at = firstDayOf(first); at < firstDayOf(first + 24); at += 2)
        maker.book({.minor = -20'000 - (at % 17) * 1'110, .who = at % 3 ? "ICA MAXI" : "WILLYS", .text = "KORTKÖP"}, isoDay(at).toStdString());
    maker.book({.on = "2025-07-01", .minor = -77'000, .who = "Folksam", .text = "AUTOGIRO"});
    maker.book({.on = "2025-07-03", .minor = 77'000, .who = "Folksam", .text = "RETUR EJ TÄCKNING"});
    maker.book({.on = "2025-10-06", .minor = 9'000'000, .who = "Nordax Bank AB", .text = "UTBETALNING LÅN"});
    return maker.merged().ledger;
}

/// What differs, by name; empty where nothing does.
QByteArray difference(const Analysis &a, const Analysis &b)
{
    QByteArray names;
    const auto same = [&names](bool equal, const char *name) { names += equal ? QByteArray() : QByteArray(name) + ' '; };
    same(a.verdicts == b.verdicts, "verdicts");
    same(a.preparation == b.preparation, "preparation");
    same(a.counting == b.counting, "counting");
    same(a.streams == b.streams, "streams");
    same(a.streamOfRow == b.streamOfRow, "streamOfRow");
    same(a.salaries == b.salaries, "salaries");
    same(a.joinedJobs == b.joinedJobs, "joinedJobs");
    same(a.balances == b.balances, "balances");
    same(a.household == b.household, "household");
    same(a.flows == b.flows, "flows");
    same(a.income == b.income, "income");
    same(a.commitments == b.commitments, "commitments");
    same(a.coverage == b.coverage, "coverage");
    same(a.figures == b.figures, "figures");
    same(a.risk == b.risk, "risk");
    same(a.coverageScore == b.coverageScore, "coverageScore");
    same(a.integrity == b.integrity, "integrity");
    same(a.flags == b.flags, "flags");
    same(a.exchange == b.exchange, "exchange");
    same(a.asOf == b.asOf && a.period == b.period && a.currency == b.currency, "days");
    return names;
}

/// Options as an officer's next click may make them out of the last ones.
AnalysisOptions next(AnalysisOptions options, const Categorised &base, std::mt19937 &chance)
{
    const auto number = [&chance](std::size_t below) { return std::size_t(chance() % below); };
    const auto row = [&] { return base.keys[number(base.keys.size())]; };
    switch (number(9)) {
    case 0:
    case 1:
    case 2: // one row, or some, get a category
        for (std::size_t i = 0, n = 1 + number(4); i < n; ++i)
            options.overrides.insert(row(), CategoryId(number(base.knowledge->tree().all().size())));
        break;
    case 3:
        if (!options.overrides.isEmpty())
            options.overrides.erase(options.overrides.begin());
        break;
    case 4:
        options.excluded.push_back(row());
        std::ranges::sort(options.excluded);
        break;
    case 5:
        options.excluded.clear();
        break;
    case 6:
        options.incomeChoices = {{.row = row(), .say = number(2) ? IncomeChoice::Say::Leave : IncomeChoice::Say::Use}};
        break;
    case 7:
        options.accounts.clear();
        if (number(2))
            options.accounts = {{base.merged.ledger->accounts()[1].number, number(2) ? AccountShare::Half : AccountShare::LeftOut}};
        break;
    case 8: {
        options.applicants = number(2) ? QStringList {u"Åsa Lindqvist"_s} : QStringList();
        options.unfoldSensitive = number(2) == 0;
        options.asOf = number(4) ? std::nullopt : std::optional(day("2025-11-15"));
        break;
    }
    }
    return options;
}

} // namespace

class TestReanalysis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachClickGivesWhatTheWholeRunGives_data();
    void eachClickGivesWhatTheWholeRunGives();
    void anAcceptedNameIsTakenBackToo();
    void otherRatesAreNotTakenForTheSame();
};

void TestReanalysis::eachClickGivesWhatTheWholeRunGives_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestReanalysis::eachClickGivesWhatTheWholeRunGives()
{
    QFETCH(unsigned, seed);
    std::mt19937 chance(seed);
    const std::vector<std::shared_ptr<const Ledger>> statements {years()};
    const auto base = categorised(statements, knowledge(), u"se"_s);
    AnalysisOptions options;
    Understood last = analyseAgain(*base, options, nullptr);
    QVERIFY(!last.analysis->streams.empty());
    for (int click = 0; click < 25; ++click) {
        options = next(options, *base, chance);
        last = analyseAgain(*base, options, &last);
        const QByteArray what = difference(*last.analysis, *analyse(statements, knowledge(), options));
        QVERIFY2(what.isEmpty(), qPrintable(u"click %1: %2"_s.arg(click).arg(QString::fromLatin1(what))));
    }
}

void TestReanalysis::anAcceptedNameIsTakenBackToo()
{
    const std::vector<std::shared_ptr<const Ledger>> statements {years()};
    const auto base = categorised(statements, knowledge(), u"se"_s);
    const Ledger &ledger = *base->merged.ledger;
    const auto keyOf = [&](std::string_view payee) {
        for (Row row = 0; row < ledger.booked().size(); ++row) {
            if (ledger.counterparty(row) == payee)
                return base->keys[row];
        }
        return RowKey(0);
    };
    AnalysisOptions options;
    const Understood plain = analyseAgain(*base, options, nullptr);
    options.renames = {{keyOf("Volvo AB"), keyOf("Nordverkstan AB"), {}, {}, kNoDay}};
    const Understood joined = analyseAgain(*base, options, &plain);
    QCOMPARE(joined.analysis->joinedJobs.size(), std::size_t(1));
    QCOMPARE(difference(*joined.analysis, *analyse(statements, knowledge(), options)), QByteArray());
    options.overrides.insert(base->keys[4], category(u"leisure"));
    const Understood corrected = analyseAgain(*base, options, &joined);
    QCOMPARE(difference(*corrected.analysis, *analyse(statements, knowledge(), options)), QByteArray());
    options.renames.clear();
    const Understood back = analyseAgain(*base, options, &corrected);
    QCOMPARE(difference(*back.analysis, *analyse(statements, knowledge(), options)), QByteArray());
    QVERIFY(back.analysis->joinedJobs.empty());
}

void TestReanalysis::otherRatesAreNotTakenForTheSame()
{
    const auto rates = RatePack::fromCsv("Date,SEK\n2025-03-31,11.5\n", u"other"_s);
    QVERIFY(rates);
    const std::vector<std::shared_ptr<const Ledger>> statements {years()};
    AnalysisOptions options;
    const Understood before = analyseAgain(*categorised(statements, knowledge(), u"se"_s), options, nullptr);
    options.rates = std::make_shared<const RatePack>(*rates);
    const auto base = categorised(statements, knowledge(), u"se"_s, options.rates);
    const Understood after = analyseAgain(*base, options, &before);
    QCOMPARE(after.analysis->exchange.pack, u"other"_s);
    QCOMPARE(difference(*after.analysis, *analyse(statements, knowledge(), options)), QByteArray());
}

QTEST_GUILESS_MAIN(TestReanalysis)
#include "tst_insights_reanalysis.moc"
