// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace statements;

namespace {

const std::vector<Line> kFirst {{"2024-01-02", -390, "SL", "Resa"}, {"2024-01-02", -390, "SL", "Resa"}, {"2024-01-03", 100, "A", "x"}};
const std::vector<Line> kSecond {{"2024-01-02", -390, "SL", "Resa"}, {"2024-01-05", 7, "B", "y"}};

} // namespace

/// An officer's correction finds its row again when the files are read anew.
class TestRowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allRowsHaveKeysOfTheirOwn()
    {
        const auto keys = rowKeys(*ledger(account("1"), kFirst));
        QCOMPARE(std::set<RowKey>(keys.begin(), keys.end()).size(), kFirst.size());
    }

    void theOrderOfFilesDoesNotMatter()
    {
        const auto first = ledger(account("1"), kFirst);
        const auto second = ledger(account("2"), kSecond);
        const MergedLedger oneWay = merged({first, second});
        const MergedLedger otherWay = merged({second, first});
        const auto a = rowKeys(*oneWay.ledger);
        const auto b = rowKeys(*otherWay.ledger);
        QCOMPARE(std::set<RowKey>(a.begin(), a.end()), std::set<RowKey>(b.begin(), b.end()));
        QCOMPARE(std::set<RowKey>(a.begin(), a.end()).size(), a.size());
    }

    void aFurtherFileChangesNoKey()
    {
        const auto alone = rowKeys(*merged({ledger(account("1"), kFirst)}).ledger);
        const auto more = rowKeys(*merged({ledger(account("1"), kFirst), ledger(account("1"), kSecond)}).ledger);
        const std::set<RowKey> all(more.begin(), more.end());
        for (const RowKey key : alone)
            QVERIFY(all.contains(key));
    }

    void keysAreTheSameInAnyOrderOfRows()
    {
        std::vector<Line> backwards(kFirst.rbegin(), kFirst.rend());
        const auto a = rowKeys(*ledger(account("1"), kFirst));
        const auto b = rowKeys(*ledger(account("1"), backwards));
        QCOMPARE(std::set<RowKey>(a.begin(), a.end()), std::set<RowKey>(b.begin(), b.end()));
    }

    void keysAreKeptInCasesAndMayNeverChange()
    {
        const auto keys = rowKeys(*ledger(account("SE45 5000"), kFirst));
        QCOMPARE(keys[0], RowKey(Q_UINT64_C(6422706306142312629)));
        QCOMPARE(keys[1], RowKey(Q_UINT64_C(5025198750123241351)));
        QCOMPARE(keys[2], RowKey(Q_UINT64_C(16075456211468784869)));
    }

    void whatMakesARowAnotherRowMakesAnotherKey()
    {
        const auto key = [](const Account &account, const Line &line) { return rowKeys(*ledger(account, {line}))[0]; };
        const Line line {"2024-01-02", -100, "N", "T"};
        const RowKey base = key(account("1"), line);
        QVERIFY(base != key(account("2"), line));
        QVERIFY(base != key(account("1"), {"2024-01-03", -100, "N", "T"}));
        QVERIFY(base != key(account("1"), {"2024-01-02", 100, "N", "T"}));
        QVERIFY(base != key(account("1"), {"2024-01-02", -100, "T", "N"}));
        QVERIFY(base != key(account("1"), {"2024-01-02", -100, "N", "T", "", kNoAmount, "", "EUR"}));
        QCOMPARE(base, key(account("1"), {"2024-01-02", -100, "N", "T", "id", 5}));
    }
};

QTEST_APPLESS_MAIN(TestRowKeys)
#include "tst_ledger_rowkeys.moc"
