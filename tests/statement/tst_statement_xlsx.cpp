// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/rawrows.h"
#include "statement/statement.h"

#include "statement/reading_words.h"
#include "statement/xlsxsheet.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString days(const Statement &statement)
{
    QStringList all;
    for (const Day day : statement.ledger->booked().bookedOn)
        all << isoDay(day);
    return all.join(u' ');
}

} // namespace

/// Excel sheets: what a person sees in Excel is what is read.
class StatementXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsAreReadAsTheyAreShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("days from 1900") << u"statement.xlsx"_s;
        QTest::newRow("days from 1904") << u"statement1904.xlsx"_s;
    }
    void sheetsAreReadAsTheyAreShown()
    {
        QFETCH(QString, name);
        const Statement statement = readStatement(file(name), u"a"_s);
        QCOMPARE(statement.format, u"xlsx"_s);
        QCOMPARE(amounts(statement), u"-45.33 12500.00 -0.01"_s); // -45.329999999999998, 1.2500000000000001E4, -1E-2
        QCOMPARE(days(statement), u"2024-01-10 2024-01-25 2024-01-26"_s);
        const Ledger &ledger = *statement.ledger;
        QCOMPARE(QString::fromUtf8(ledger.text(0).data(), qsizetype(ledger.text(0).size())), u"ICA Maxi & Co"_s);
        QVERIFY(ledger.text(1) == "Lön <jan>");
        QCOMPARE(ledger.booked().balanceAfter, (std::vector<qint64> {95467, 1345467, 1345466}));
        QCOMPARE(ledger.booked().source[2], quint32(6)); // the sheet's row
        QCOMPARE(statement.proofs[1].state, Proof::State::Holds);
    }

    void rowsOfSeveralSheetsAreFoundAgain()
    {
        const QByteArray bytes = file(u"two_sheets.xlsx"_s);
        ReadLimits limits;
        limits.keepsCells = true;
        const Statement statement = readStatement(bytes, u"a"_s, limits);
        QCOMPARE(amounts(statement), u"-700.00 2000.00 -710.00 2010.50"_s);
        const auto raw = RawRows::of(statement, bytes);
        const auto &sources = statement.ledger->booked().source;
        QCOMPARE(raw->at(sources[0]), u"2024-03-01 | Rent | -700.0 | EUR"_s);
        QCOMPARE(raw->at(sources[2]), u"2024-04-01 | Rent | -710.0 | EUR"_s);
        QCOMPARE(raw->at(sources[3]), u"2024-04-25 | Pay | 2010.5 | EUR"_s);
        QCOMPARE(words(statement), u"bad-amount sheet 2 line 3"_s);
    }

    void numbersAndDays_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("day");
        const auto add = [](const char *number, const char *shown, const char *day) {
            QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(shown) << QString::fromLatin1(day);
        };
        add("1", "1", "1900-01-01");
        add("59", "59", "1900-02-28");
        add("61", "61", "1900-03-01");
        add("45351", "45351", "2024-02-29");
        add("45351.999", "45351.999", "2024-02-29");
        add("0.1", "0.1", "");
        add("-0.10000000000000001", "-0.1", "");
        add("1.1E+3", "1100", "1903-01-04");
        add("123456789012345678", "123456789012345678", "");
        add("1e300", "1e300", "");
        add("NaN", "NaN", "");
        add("", "", "");
    }
    void numbersAndDays()
    {
        QFETCH(QString, number);
        QTEST(QString::fromStdString(xlsx::shownNumber(number.toStdString())), "shown");
        QTEST(QString::fromStdString(xlsx::shownDay(number.toStdString(), false)), "day");
    }

    void formatsOfDaysAreTold()
    {
        for (const char *code : {"dd.mm.yyyy", "yyyy\\-mm\\-dd;@", "[$-409]d-mmm-yy", "m/d/yy h:mm"})
            QVERIFY2(xlsx::isDateFormat(code), code);
        for (const char *code : {"0.00", "#,##0.00 \"kr d\"", "[Red]0", "General", "\\d0", "h:mm:ss", "0;d"})
            QVERIFY2(!xlsx::isDateFormat(code), code);
    }

    void damagedAndHostileFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problems");
        const QByteArray whole = file(u"statement.xlsx"_s);
        QTest::newRow("bomb") << file(u"bomb.xlsx"_s) << u"too-large"_s;
        QTest::newRow("cut") << whole.left(whole.size() / 2) << u"truncated"_s;
        QTest::newRow("no workbook") << QByteArray(whole).replace("workbook.xml", "workbonk.xml") << u"unknown-format"_s;
        QTest::newRow("Excel of 1997") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + QByteArray(600, '\0') << u"unknown-format"_s;
        QTest::newRow("password") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + QByteArray("EncryptedPackage").replace("", "\0"_ba).mid(1) + QByteArray(2, '\0') << u"locked"_s;
    }
    void damagedAndHostileFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const Statement statement = readStatement(bytes, u"a"_s);
        QTEST(words(statement), "problems");
        QVERIFY(statement.unreadable);
    }

    void aFlippedByteIsFoundByTheCheckSum()
    {
        const QByteArray whole = file(u"statement.xlsx"_s);
        const Statement sound = readStatement(whole, u"a"_s);
        int named = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped[i] ^ 0x10);
            const Statement statement = readStatement(flipped, u"a"_s);
            const bool same = statement.ledger->booked().minor == sound.ledger->booked().minor && days(statement) == days(sound);
            QVERIFY2(same || statement.problemCount > 0, qPrintable(QString::number(i)));
            named += statement.problemCount > 0 ? 1 : 0;
        }
        QVERIFY(named > 0);
    }
};

QTEST_GUILESS_MAIN(StatementXlsx)
#include "tst_statement_xlsx.moc"
