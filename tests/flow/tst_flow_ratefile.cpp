// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ratefile.h"
#include "insights/exchange.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class TestRateFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableIsKeptAndFoundAgain()
    {
        QTemporaryDir folder;
        RateFile file(folder.path());
        QVERIFY(file.load() && !*file.load());
        const auto taken = file.take("Date,SEK\n2025-01-31,11.5\n2025-03-31,10.8555\n2025-02-27,11.25\n");
        QVERIFY(taken && *taken);
        QCOMPARE((*taken)->name(), u"rates.csv 2025-03-31"_s);
        const auto again = RateFile(folder.path()).load();
        QVERIFY(again && *again);
        const auto rate = (*again)->rate(*Currency::fromAscii("EUR"), *Currency::fromAscii("SEK"), monthOf(*parseIsoDay("2025-02-01")));
        QCOMPARE(rate->to, qint64(11'250'000));
        QVERIFY(file.remove());
        QVERIFY(file.load() && !*file.load());
        QVERIFY(file.remove());
    }

    void aBadTableReplacesNothing()
    {
        QTemporaryDir folder;
        RateFile file(folder.path());
        QVERIFY(file.take("Date,SEK\n2025-01-31,11.5\n"));
        const auto bad = file.take("Date,SEK\n2025-01-31,eleven\n");
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::BadFile);
        QVERIFY(bad.error().where.endsWith(u"line 2"_s));
        QCOMPARE((*file.load())->name(), u"rates.csv 2025-01-31"_s);
    }

    void aDamagedFileIsNamed()
    {
        QTemporaryDir folder;
        QFile file(folder.path() + u"/rates.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\0\1\2", 3);
        file.close();
        const auto read = RateFile(folder.path()).load();
        QVERIFY(!read);
        QVERIFY(read.error().where.startsWith(u"rates.csv"_s));
    }

    void withoutAFolderItLastsAsLongAsTheProgram()
    {
        RateFile file {QString()};
        QVERIFY(*file.take("Date,SEK\n2025-01-31,11.5\n"));
        QVERIFY(file.load() && !*file.load());
        QVERIFY(file.remove());
    }
};

QTEST_GUILESS_MAIN(TestRateFile)
#include "tst_flow_ratefile.moc"
