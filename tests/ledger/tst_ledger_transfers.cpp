// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statements;

namespace {

/// Two accounts, SE1111111111 of Alex Watson and SE2222222222.
std::shared_ptr<const Ledger> twoAccounts(const std::vector<Line> &first, const std::vector<Line> &second)
{
    LedgerBuilder builder;
    add(builder, builder.addAccount(account("SE1111111111", "Alex Watson")), first);
    add(builder, builder.addAccount(account("SE2222222222", "Alex Watson")), second);
    return builder.finish();
}

QString words(const std::vector<OwnTransfer> &transfers)
{
    QStringList all;
    for (const OwnTransfer &transfer : transfers)
        all << u"%1→%2 %3"_s.arg(transfer.out).arg(transfer.in).arg(transfer.score);
    return all.join(u", ");
}

} // namespace

/// Money between two accounts of the case is found by amount, day, number and words (spec d.3.2).
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairIsScored_data()
    {
        QTest::addColumn<QString>("outDay");
        QTest::addColumn<QString>("inDay");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("doubtful");
        const auto row = [](const char *name, const char *out, const char *in, const char *text, const char *number, const char *taken, const char *doubtful) {
            QTest::newRow(name) << QString::fromUtf8(out) << QString::fromUtf8(in) << QString::fromUtf8(text) << QString::fromUtf8(number)
                                << QString::fromUtf8(taken) << QString::fromUtf8(doubtful);
        };
        row("same day", "2024-01-10", "2024-01-10", "", "", "0→1 65", "");
        row("a day later", "2024-01-10", "2024-01-11", "", "", "0→1 61", "");
        row("a day earlier", "2024-01-10", "2024-01-09", "", "", "0→1 61", "");
        row("two days", "2024-01-10", "2024-01-12", "", "", "", "0→1 57");
        row("four days", "2024-01-10", "2024-01-14", "", "", "", "0→1 49");
        row("five days", "2024-01-10", "2024-01-15", "", "", "", "");
        row("four days and a word", "2024-01-10", "2024-01-14", "Egen överföring", "", "0→1 64", "");
        row("a Finnish word", "2024-01-10", "2024-01-14", "OMA TILISIIRTO", "", "0→1 64", "");
        row("the holder's name", "2024-01-10", "2024-01-14", "till ALEX WATSON", "", "0→1 64", "");
        row("four days and the number", "2024-01-10", "2024-01-14", "", "SE22 2222 2222", "0→1 69", "");
        row("everything", "2024-01-10", "2024-01-10", "Överföring", "se2222222222", "0→1 100", "");
        row("the number inside the text", "2024-01-10", "2024-01-14", "till SE2222222222", "", "0→1 69", "");
        row("a number of somebody else", "2024-01-10", "2024-01-12", "", "SE3333333333", "", "0→1 57");
    }
    void aPairIsScored()
    {
        QFETCH(QString, outDay);
        QFETCH(QString, inDay);
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(QString, taken);
        QFETCH(QString, doubtful);
        const QByteArray out = outDay.toUtf8();
        const QByteArray in = inDay.toUtf8();
        const QByteArray words8 = text.toUtf8();
        const QByteArray number8 = number.toUtf8();
        const auto made = twoAccounts({{out.constData(), -50000, "", words8.constData(), "", kNoAmount, number8.constData()}}, {{in.constData(), 50000}});
        const PairedTransfers pairs = pairOwnTransfers(*made);
        QCOMPARE(words(pairs.taken), taken);
        QCOMPARE(words(pairs.doubtful), doubtful);
    }

    void onlyOppositeSumsOfDifferentAccountsPair()
    {
        QCOMPARE(pairOwnTransfers(*twoAccounts({{"2024-01-10", -500}, {"2024-01-10", 500}}, {})).taken.size(), std::size_t(0));
        QCOMPARE(pairOwnTransfers(*twoAccounts({{"2024-01-10", -500}}, {{"2024-01-10", -500}})).taken.size(), std::size_t(0));
        QCOMPARE(pairOwnTransfers(*twoAccounts({{"2024-01-10", -500}}, {{"2024-01-10", 501}})).taken.size(), std::size_t(0));
        QCOMPARE(pairOwnTransfers(*twoAccounts({{"2024-01-10", 0}}, {{"2024-01-10", 0}})).taken.size(), std::size_t(0));
        QCOMPARE(pairOwnTransfers(*twoAccounts({{"2024-01-10", -500}}, {{"2024-01-10", 500, "", "", "", kNoAmount, "", "EUR"}})).taken.size(), std::size_t(0));
        QCOMPARE(pairOwnTransfers(*twoAccounts({{"", -500}}, {{"", 500}})).taken.size(), std::size_t(0)); // no days
        QCOMPARE(pairOwnTransfers(*ledger(account("1"), {{"2024-01-10", -500}, {"2024-01-10", 500}})).taken.size(), std::size_t(0));
    }

    void theBestPairIsTakenFirstAndEachRowOnce()
    {
        // The second out fits better by its day; the first then has nothing near enough.
        const auto made = twoAccounts({{"2024-01-08", -500}, {"2024-01-10", -500}}, {{"2024-01-10", 500}});
        const PairedTransfers pairs = pairOwnTransfers(*made);
        QCOMPARE(words(pairs.taken), u"1→2 65"_s);
        QCOMPARE(words(pairs.doubtful), QString());
    }

    void tiesGoByDayAndRow()
    {
        const auto made = twoAccounts({{"2024-01-10", -500}, {"2024-01-10", -500}, {"2024-01-10", -500}}, {{"2024-01-10", 500}, {"2024-01-10", 500}});
        QCOMPARE(words(pairOwnTransfers(*made).taken), u"0→3 65, 1→4 65"_s);
    }

    void mergingPairsAcrossFiles()
    {
        const MergedLedger result = merged({ledger(account("1"), {{"2024-01-01", 7}, {"2024-01-10", -500}}), ledger(account("2"), {{"2024-01-10", 500}})});
        QCOMPARE(words(result.transfers), u"1→2 65"_s);
    }

    void greedyAgreesWithTryingAllPairs()
    {
        // A plain reading of the spec on small random ledgers: all pairs, best first, ties by day and row.
        quint32 state = 12345;
        const auto random = [&state](quint32 below) {
            state = state * 1664525 + 1013904223;
            return (state >> 8) % below;
        };
        for (int round = 0; round < 200; ++round) {
            LedgerBuilder builder;
            for (const char *number : {"SE1111111111", "SE2222222222", "SE3333333333"})
                builder.addAccount(account(number));
            const char *numbers[] = {"", "", "SE1111111111", "SE2222222222", "SE3333333333", "DE99"};
            for (int i = 0; i < 24; ++i) {
                builder.add({.bookedOn = day("2024-01-10") + Day(random(9)), .minor = (random(2) ? 1 : -1) * qint64(100 + random(2)), .currency = currency("SEK"),
                    .account = AccountIndex(random(3)), .text = random(4) == 0 ? "överföring" : "", .counterpartyAccount = numbers[random(6)]});
            }
            const MergedLedger sorted = merged({builder.finish()});
            const Ledger &made = *sorted.ledger;
            const Rows &columns = made.booked();
            std::vector<OwnTransfer> all;
            for (Row out = 0; out < columns.size(); ++out) {
                for (Row in = 0; in < columns.size(); ++in) {
                    const int apart = std::abs(columns.day(out) - columns.day(in));
                    if (columns.minor[out] >= 0 || columns.minor[in] != -columns.minor[out] || columns.account[out] == columns.account[in] || apart > 4)
                        continue;
                    const auto names = [&](Row row, Row other) {
                        const std::string number = made.accounts()[columns.account[other]].number.toStdString();
                        return made.texts()[Rows::at(columns.counterpartyAccount, row, TextId(0))] == number;
                    };
                    const bool hint = !made.text(out).empty() || !made.text(in).empty();
                    all.push_back({out, in, 65 - 4 * apart + (names(out, in) || names(in, out) ? 20 : 0) + (hint ? 15 : 0)});
                }
            }
            std::ranges::stable_sort(all, [](const OwnTransfer &a, const OwnTransfer &b) { return a.score > b.score; }); // rows stand in order of day
            std::vector<bool> used(columns.size(), false);
            std::vector<OwnTransfer> expected;
            for (const OwnTransfer &pair : all) {
                if (used[pair.out] || used[pair.in])
                    continue;
                used[pair.out] = used[pair.in] = true;
                expected.push_back(pair);
            }
            std::ranges::sort(expected, {}, &OwnTransfer::out);
            const PairedTransfers pairs = pairOwnTransfers(made);
            std::vector<OwnTransfer> got = pairs.taken;
            got.insert(got.end(), pairs.doubtful.begin(), pairs.doubtful.end());
            std::ranges::sort(got, {}, &OwnTransfer::out);
            QCOMPARE(words(got), words(expected));
        }
    }

    void manyRowsOfOneAmountAreNoTrap()
    {
        // Not timed: with a cost that grows by the square, this would not end.
        LedgerBuilder builder;
        builder.addAccount(account("1"));
        builder.addAccount(account("2"));
        for (int i = 0; i < 60'000; ++i)
            builder.add({.bookedOn = day("2024-01-10"), .minor = i % 2 ? 100 : -100, .currency = currency("SEK"), .account = AccountIndex(i % 2)});
        QCOMPARE(pairOwnTransfers(*builder.finish()).taken.size(), std::size_t(30'000));
    }
};

QTEST_APPLESS_MAIN(TestTransfers)
#include "tst_ledger_transfers.moc"
