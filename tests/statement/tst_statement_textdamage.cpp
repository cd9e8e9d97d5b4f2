// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/statement.h"

#include "fuzz/mutation.h"
#include "statement/reading_words.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

QList<QByteArray> corpus(const QString &folder)
{
    QList<QByteArray> files;
    const QDir dir(QStringLiteral(SALDOSCOPE_FIXTURES) + u'/' + folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QFile::ReadOnly))
            files << file.readAll();
    }
    return files;
}

bool isBeginningOf(const std::vector<qint64> &part, const std::vector<qint64> &whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

} // namespace

/// Damaged files of the text formats: nothing crashes, nothing is wrong in silence.
class StatementTextDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileCutAnywhereGivesTheRowsBeforeOrSaysSo_data() { formats(); }
    void aFileCutAnywhereGivesTheRowsBeforeOrSaysSo()
    {
        QFETCH(QString, folder);
        const QList<QByteArray> files = corpus(folder);
        QVERIFY(!files.isEmpty());
        for (const QByteArray &file : files) {
            const std::vector<qint64> whole = readStatement(file, folder).ledger->booked().minor;
            for (qsizetype length = 0; length < file.size(); ++length) {
                const Statement part = readStatement(file.left(length), folder);
                const std::vector<qint64> &rows = part.ledger->booked().minor;
                QVERIFY2(isBeginningOf(rows, whole) || part.problemCount > 0, qPrintable(QString::number(length)));
                // At most the row that was cut may differ, and only one that is named.
                QVERIFY2(rows.size() <= whole.size() && std::equal(rows.begin(), rows.end() - (rows.empty() ? 0 : 1), whole.begin()), qPrintable(QString::number(length)));
            }
        }
    }

    void damagedFilesNeverCrash_data() { formats(); }
    void damagedFilesNeverCrash()
    {
        QFETCH(QString, folder);
        const QList<QByteArray> files = corpus(folder);
        Mutation mutation(20240131);
        for (int i = 0; i < 1500; ++i) {
            const Statement statement = readStatement(mutation(files), folder);
            QVERIFY(statement.ledger);
            QCOMPARE(statement.proofs.size(), statement.ledger->accounts().size() * 5);
            QVERIFY(statement.problemCount >= statement.problems.size());
        }
    }

    void hostileFilesAreRefusedOrNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("NUL bytes") << ":20:A\0\n:25:1\0\n:61:240101C1,00\0NTRF\n:86:\0\0\0\n"_ba;
        QTest::newRow("only NUL bytes") << QByteArray(100'000, '\0');
        QTest::newRow("one line of a megabyte") << ":20:A\n:25:1\n:86:" + QByteArray(1'000'000, 'x') + "\n:61:x\n";
        QTest::newRow("a hundred thousand accounts") << QByteArray(":20:A\n:25:1\n:60F:C240101EUR1,\n").repeated(100'000);
        QTest::newRow("deep nesting") << "<OFX>" + QByteArray("<STMTTRNRS><STMTRS><BANKTRANLIST>").repeated(30'000);
        QTest::newRow("open tags") << "<OFX>" + QByteArray("<").repeated(300'000);
        QTest::newRow("entities") << "<OFX><STMTRS><STMTTRN><TRNAMT>1<MEMO>" + QByteArray("&amp;").repeated(200'000) + "</STMTTRN></STMTRS></OFX>";
        QTest::newRow("comments") << "<OFX>" + QByteArray("<!--").repeated(200'000);
        QTest::newRow("splits") << "!Type:Bank\n" + QByteArray("Sa\n$999999999999999\n").repeated(100'000);
        QTest::newRow("records") << "!Type:Invst\n" + QByteArray("Dx\n^\n").repeated(300'000);
        QTest::newRow("question marks") << ":20:A\n:25:1\n:61:240101C1,NTRF\n:86:166" + QByteArray("?2").repeated(300'000);
        QTest::newRow("slashes") << ":20:A\n:25:1\n:61:240101C1,NTRF\n:86:/REMI/" + QByteArray("/NAME/").repeated(200'000);
        QTest::newRow("plus signs") << ":20:A\n:25:1\n:61:240101C1,NTRF\n:86:166?20" + QByteArray("SVWZ+").repeated(200'000);
        const QByteArray row = "<tr><td>2024-01-31</td><td>Shop</td><td>-1.00 EUR</td></tr>";
        QTest::newRow("a page of open tags") << "<table><tr><td>Date</td><td>Text</td><td>Amount</td></tr>" + row + QByteArray("<tr><td>").repeated(200'000) + "x</td></tr>" + row;
        QTest::newRow("a cell over many columns") << "<table><tr><td>Date</td><td>Text</td><td>Amount</td></tr>" + row + "<tr><td colspan=99999999999>1.00</td></tr>" + row + "<tr><td>Date</td><td>x";
        QTest::newRow("a comment without end") << "<table><tr><td>Date</td><td>Amount</td></tr><!--" + QByteArray("<tr><td>").repeated(100'000);
        QTest::newRow("words in columns") << "Date        Text        Amount\n2024-01-31  Shop        -1.00\n" + QByteArray("a  b  c  d\n").repeated(20'000) + "2024-01-31  Shop        -1.00\n";
        QTest::newRow("headers and nothing else") << QByteArray("Date,Text,Amount\n2024-01-31,x,1.00\nDate,Text,Amount,Balance\n").repeated(20'000);
        QTest::newRow("no currency anywhere") << QByteArray(":20:A\n:25:1\n:61:240101C1,NTRF\n").repeated(50'000);
    }
    void hostileFilesAreRefusedOrNamed()
    {
        QFETCH(QByteArray, file);
        const Statement statement = readStatement(file, u"x"_s); // in time: ctest would end it
        QVERIFY(statement.problemCount > 0);
    }

    void readingStopsWhenCalledOff_data() { formats(); }
    void readingStopsWhenCalledOff()
    {
        QFETCH(QString, folder);
        const std::atomic_bool stop = true;
        for (const QByteArray &file : corpus(folder)) {
            const Statement statement = readStatement(file, folder, {}, &stop);
            QVERIFY(statement.cancelled);
            QVERIFY(!statement.unreadable);
        }
    }

private:
    static void formats()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"mt940", "ofx", "qif"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
};

QTEST_GUILESS_MAIN(StatementTextDamage)
#include "tst_statement_textdamage.moc"
