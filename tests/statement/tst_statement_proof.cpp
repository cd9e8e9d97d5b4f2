// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/proof.h"

#include <QTest>

Q_DECLARE_METATYPE(std::optional<qint64>)
Q_DECLARE_METATYPE(std::optional<quint32>)

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

const Currency kEuro = *Currency::fromAscii("EUR");

/// Rows as "amount:balance" pairs, from line 2 on.
std::shared_ptr<const Ledger> ledger(const QList<std::pair<qint64, qint64>> &rows, std::optional<qint64> opening = {}, std::optional<qint64> closing = {})
{
    LedgerBuilder builder;
    builder.addAccount({.number = u"1"_s, .currency = kEuro, .opening = opening, .closing = closing});
    quint32 line = 1;
    for (const auto &[minor, balance] : rows)
        builder.add({.bookedOn = *parseIsoDay("2024-01-01"), .minor = minor, .currency = kEuro, .balanceAfter = balance, .source = ++line});
    return builder.finish();
}

Proof proofOf(const Ledger &ledger, Proof::What what, const std::vector<Section> &sections = {})
{
    return prove(ledger, sections, SourceUnit::Lines)[std::size_t(what)];
}

} // namespace

/// What a file can be held against, and where it breaks.
class StatementProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningBalancesAreFollowedRowByRow_data()
    {
        QTest::addColumn<QList<std::pair<qint64, qint64>>>("rows");
        QTest::addColumn<std::optional<qint64>>("opening");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("where");
        using Rows = QList<std::pair<qint64, qint64>>;
        const std::optional<qint64> none;
        QTest::newRow("oldest first") << Rows {{100, 100}, {-30, 70}, {5, 75}} << none << u"holds"_s << QString();
        QTest::newRow("newest first") << Rows {{5, 75}, {-30, 70}, {100, 100}} << none << u"holds"_s << QString();
        QTest::newRow("with opening") << Rows {{100, 110}, {-30, 80}} << std::optional<qint64>(10) << u"holds"_s << QString();
        QTest::newRow("with another opening") << Rows {{100, 110}, {-30, 80}} << std::optional<qint64>(11) << u"broken"_s << u"line 2"_s;
        QTest::newRow("breaks in the middle") << Rows {{100, 100}, {-30, 71}, {5, 76}, {1, 77}} << none << u"broken"_s << u"line 3"_s;
        QTest::newRow("breaks newest first") << Rows {{1, 77}, {5, 76}, {-30, 71}, {100, 100}} << none << u"broken"_s << u"line 4"_s;
        QTest::newRow("one row") << Rows {{100, 100}} << none << u"not-checkable"_s << QString();
        QTest::newRow("one row and opening") << Rows {{100, 100}} << std::optional<qint64>(0) << u"holds"_s << QString();
        QTest::newRow("gaps") << Rows {{100, 100}, {-30, kNoAmount}, {5, 75}} << none << u"not-checkable"_s << QString();
        QTest::newRow("none") << Rows {{100, kNoAmount}} << none << u"not-checkable"_s << QString();
        QTest::newRow("no rows") << Rows {} << std::optional<qint64>(0) << u"not-checkable"_s << QString();
    }
    void runningBalancesAreFollowedRowByRow()
    {
        using List = QList<std::pair<qint64, qint64>>;
        QFETCH(List, rows);
        QFETCH(std::optional<qint64>, opening);
        const Proof proof = proofOf(*ledger(rows, opening), Proof::What::Running);
        QTEST(word(proof.state), "state");
        QTEST(proof.where, "where");
    }

    void balanceSaysWhatIsStatedAndWhatIsThere()
    {
        const Proof broken = proofOf(*ledger({{100, kNoAmount}}, 5, 106), Proof::What::Balance);
        QCOMPARE(broken.state, Proof::State::Broken);
        QCOMPARE(broken.stated, std::optional<qint64>(106));
        QCOMPARE(broken.computed, std::optional<qint64>(105));
        QCOMPARE(proofOf(*ledger({{100, kNoAmount}}, 5, 105), Proof::What::Balance).state, Proof::State::Holds);
        QCOMPARE(proofOf(*ledger({}, 5, 5), Proof::What::Balance).state, Proof::State::NotCheckable);
        QCOMPARE(proofOf(*ledger({{100, kNoAmount}}, 5), Proof::What::Balance).state, Proof::State::NotCheckable);
    }

    void totalsCountRowsAndSums_data()
    {
        QTest::addColumn<std::optional<qint64>>("credits");
        QTest::addColumn<std::optional<quint32>>("number");
        QTest::addColumn<QString>("state");
        const std::optional<quint32> noNumber;
        const std::optional<qint64> noSum;
        QTest::newRow("nothing stated") << noSum << noNumber << u"not-checkable"_s;
        QTest::newRow("sum holds") << std::optional<qint64>(105) << noNumber << u"holds"_s;
        QTest::newRow("sum broken") << std::optional<qint64>(106) << noNumber << u"broken"_s;
        QTest::newRow("number holds") << noSum << std::optional<quint32>(2) << u"holds"_s;
        QTest::newRow("number broken") << std::optional<qint64>(105) << std::optional<quint32>(3) << u"broken"_s;
    }
    void totalsCountRowsAndSums()
    {
        QFETCH(std::optional<qint64>, credits);
        QFETCH(std::optional<quint32>, number);
        LedgerBuilder builder;
        builder.addAccount({.currency = kEuro, .statedCredits = credits});
        for (const qint64 minor : {100, 5, -7})
            builder.add({.minor = minor, .currency = kEuro});
        QTEST(word(proofOf(*builder.finish(), Proof::What::Totals, {{.account = 0, .credits = number}}).state), "state");
    }

    void foreignRowsCannotBeAddedUp()
    {
        LedgerBuilder builder;
        builder.addAccount({.currency = kEuro, .opening = 0, .closing = 1});
        builder.add({.minor = 1, .currency = *Currency::fromAscii("SEK"), .balanceAfter = 1});
        for (const Proof &proof : prove(*builder.finish(), {}, SourceUnit::Lines))
            QCOMPARE(proof.state, Proof::State::NotCheckable);
    }

    void statementsFollowEachOther_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("continued");
        QTest::addColumn<QString>("state");
        // The one before: statement 7, page 2, not continued.
        QTest::newRow("next") << 8 << 1 << false << u"holds"_s;
        QTest::newRow("a year begins") << 1 << 1 << false << u"holds"_s;
        QTest::newRow("one is missing") << 9 << 1 << false << u"broken"_s;
        QTest::newRow("its first page is missing") << 8 << 2 << true << u"broken"_s;
        QTest::newRow("newest first") << 6 << 1 << false << u"holds"_s;
        QTest::newRow("a page on") << 7 << 3 << true << u"holds"_s;
        QTest::newRow("two pages on") << 7 << 4 << true << u"broken"_s;
        QTest::newRow("not counted") << 0 << 0 << false << u"holds"_s; // zero is no number: pages alone say nothing wrong
    }
    void statementsFollowEachOther()
    {
        QFETCH(int, number);
        QFETCH(int, page);
        QFETCH(bool, continued);
        LedgerBuilder builder;
        builder.addAccount({.number = u"1"_s});
        builder.addAccount({.number = u"1"_s});
        const std::vector<Section> sections {{.account = 0, .number = 7, .page = 2}, {.account = 1, .where = u"line 9"_s, .number = number, .page = page, .continued = continued}};
        const Proof proof = prove(*builder.finish(), sections, SourceUnit::Lines)[5 + std::size_t(Proof::What::Pages)];
        QTEST(word(proof.state), "state");
        QCOMPARE(proof.missingPage, proof.state == Proof::State::Broken);
        QCOMPARE(proof.where, u"line 9"_s);
    }

    void leapingNumbersOfUnbrokenBalancesProveNothing()
    {
        const auto state = [](qint64 opening) {
            LedgerBuilder builder;
            builder.addAccount({.number = u"1"_s, .currency = kEuro, .opening = 0, .closing = 5});
            builder.addAccount({.number = u"1"_s, .currency = kEuro, .opening = opening, .closing = 9});
            const std::vector<Section> sections {{.account = 0, .number = 13501}, {.account = 1, .number = 13601}}; // day of the year and number
            return prove(*builder.finish(), sections, SourceUnit::Lines)[5 + std::size_t(Proof::What::Pages)].state;
        };
        QCOMPARE(state(5), Proof::State::NotCheckable);
        QCOMPARE(state(6), Proof::State::Broken);
    }

    void balancesAreHeldFromStatementToStatement()
    {
        const auto day = [](const char *text) { return *parseIsoDay(text); };
        const auto state = [&](qint64 firstClosing, qint64 secondOpening, bool newestFirst) {
            const Account january {.number = u"1"_s, .currency = kEuro, .opening = 1, .closing = firstClosing, .period = {day("2024-01-01"), day("2024-01-31")}};
            const Account february {.number = u"1"_s, .currency = kEuro, .opening = secondOpening, .closing = 9, .period = {day("2024-02-01"), day("2024-02-29")}};
            LedgerBuilder builder;
            builder.addAccount(newestFirst ? february : january);
            builder.addAccount(newestFirst ? january : february);
            return prove(*builder.finish(), {}, SourceUnit::Lines)[5 + std::size_t(Proof::What::Continuity)].state;
        };
        for (const bool newestFirst : {false, true}) {
            QCOMPARE(state(5, 5, newestFirst), Proof::State::Holds);
            QCOMPARE(state(5, 6, newestFirst), Proof::State::Broken);
        }
    }
};

QTEST_GUILESS_MAIN(StatementProof)
#include "tst_statement_proof.moc"
