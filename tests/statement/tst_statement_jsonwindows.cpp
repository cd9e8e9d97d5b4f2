// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/jsonplaces.h"
#include "statement/reading_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

/// With ' for ".
QByteArray quoted(const char *text) { return QByteArray(text).replace('\'', '"'); }

/// Texts that look like the border between two objects, with escapes and blanks wherever they may be.
QByteArray row(int number)
{
    static const QByteArray texts[] = {"Kortk\u00f6p", "},{", "\\\"},{\\\"", "a\\\\", "} , {\\n", "", "{\\\"sum\\\":1},{\\\"sum\\\":2}"};
    const QByteArray text = texts[std::size_t(number) % std::size(texts)];
    return quoted("{'date':'2024-01-") + QByteArray::number(10 + number % 20) + quoted("','partner':'P") + QByteArray::number(number % 97) + quoted("','info':'") + text
        + quoted("','transaction_id':'T") + QByteArray::number(number) + quoted("','sum':") + QByteArray::number(number - 7) + (number % 3 == 0 ? ".50 }" : "}");
}

QByteArray rows(int count, const QByteArray &between)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i == 0 ? QByteArray() : between) + row(i);
    return list;
}

QByteArray document(int count, const QByteArray &between, const QByteArray &before, const QByteArray &after)
{
    return quoted("{'account_list':[{") + before + quoted("'account_nr':'SE1','transaction_list':[") + rows(count, between) + "]" + after + "}]}";
}

QStringList contents(const Statement &statement)
{
    QStringList all;
    const Ledger &ledger = *statement.ledger;
    const Rows &booked = ledger.booked();
    for (Row row = 0; row < booked.size(); ++row) {
        all << QString::number(booked.minor[row]) + u'|' + ledger.texts().string(booked.counterparty[row]) + u'|' + ledger.texts().string(booked.text[row])
                + u'|' + ledger.texts().string(booked.id[row]) + u'|' + booked.currency[row].code() + u'|' + isoDay(booked.day(row));
    }
    return all;
}

constexpr int kManyRows = 30'000; // some ten windows

} // namespace

/// A large document is read window by window, and nobody notices.
class TestJsonWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsOfAnySizeHaveTheSameTokens()
    {
        for (const QByteArray &between : {QByteArray(","), QByteArray(" ,\n  ")}) {
            const QByteArray text = document(40, between, quoted("'currency':'SEK',"), "");
            int windows = 0;
            const std::vector<quint32> all = tokenPlaces(text, 1'000'000, &windows);
            QCOMPARE(windows, 1);
            int most = 0; // fewer where every border in reach is one in a text
            for (quint32 bytes = 1; bytes < 600; ++bytes) {
                windows = 0;
                QVERIFY2(tokenPlaces(text, bytes, &windows) == all, qPrintable(QString::number(bytes)));
                most = std::max(most, windows);
            }
            QVERIFY(most > 15);
        }
    }

    void noWindowFollowsWhereTheRestIsNoJson()
    {
        const QByteArray sound = document(40, ",", quoted("'currency':'SEK',"), "");
        const QByteArray broken = sound.chopped(sound.size() / 4) + "\"";
        json::TokenWindows parts({broken}, 100);
        quint32 begin = 0;
        while (begin < quint32(broken.size())) {
            const json::TokenWindow window = parts.window(begin);
            QVERIFY(window.end() > begin);
            begin = window.end();
        }
        const json::TokenWindow last = json::TokenWindows({"[1,\"a]"}, 100).window(0);
        QCOMPARE(last.size, quint32(0));
        QCOMPARE(last.begin, quint32(6));
    }

    void everyRowOfALargeStatementIsThere_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("rows close together") << QByteArray(",") << quoted("'currency':'SEK',") << QByteArray();
        QTest::newRow("blanks between rows") << QByteArray("\r\n ,\t") << quoted("'currency':'SEK',") << QByteArray();
        QTest::newRow("the currency behind all rows") << QByteArray(",") << QByteArray() << quoted(",'currency':'SEK'");
        QTest::newRow("a text longer than a window in front") << QByteArray(",")
            << quoted("'currency':'SEK','holder_name':'") + QByteArray("},{ ").repeated(200'000) + quoted("',") << QByteArray();
        QTest::newRow("a list longer than a window skipped") << QByteArray(",")
            << quoted("'currency':'SEK','unknown':[") + QByteArray("{\"a\":[1,{}]},").repeated(60'000) + "1]," << QByteArray();
    }
    void everyRowOfALargeStatementIsThere()
    {
        QFETCH(QByteArray, between);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray text = document(kManyRows, between, before, after);
        const Statement statement = readStatement(text, u"large.json"_s);
        QCOMPARE(words(statement), QString());
        const QStringList got = contents(statement);
        QCOMPARE(got.size(), kManyRows);
        for (int i = 0; i < kManyRows; i += 1000) { // each thousand as a document that fits into one window
            QByteArray few;
            for (int k = i; k < i + 1000; ++k)
                few += (k == i ? QByteArray() : QByteArray(",")) + row(k);
            const QByteArray part = quoted("{'account_list':[{'account_nr':'SE1','currency':'SEK','transaction_list':[") + few + "]}]}";
            QCOMPARE(got.mid(i, 1000), contents(readStatement(part, u"few.json"_s)));
        }
        const quint32 place = statement.ledger->booked().source[kManyRows - 1];
        QCOMPARE(qsizetype(place), text.indexOf(row(kManyRows - 1)));
    }

    void aFileIsReadAsItsBytes()
    {
        const QByteArray text = document(kManyRows, ",", quoted("'currency':'SEK',"), "");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"large.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        QCOMPARE(contents(readStatementFile(file.fileName())), contents(readStatement(text, u"large.json"_s)));
    }

    void damageInALaterWindowLosesNothingBeforeIt()
    {
        const QByteArray text = document(kManyRows, ",", quoted("'currency':'SEK',"), "");
        const qsizetype place = text.indexOf(row(kManyRows / 2));
        const QStringList all = contents(readStatement(text, u"large.json"_s));
        for (const QByteArray &damage : {QByteArray("}"), QByteArray("\""), QByteArray("\x01"), QByteArray("nonsense")}) {
            QByteArray broken = text;
            broken.insert(place, damage);
            const Statement statement = readStatement(broken, u"broken.json"_s);
            QVERIFY(!statement.problems.empty());
            const QStringList got = contents(statement);
            QVERIFY2(got.size() >= kManyRows / 2 - 1, qPrintable(QString::number(got.size())));
            QCOMPARE(got.first(kManyRows / 2 - 1), all.first(kManyRows / 2 - 1));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonWindows)
#include "tst_statement_jsonwindows.moc"
