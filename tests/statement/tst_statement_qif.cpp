// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/statement.h"

#include "statement/reading_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

Statement read(const QByteArray &text) { return readStatement(text, u"a.qif"_s); }

QString days(const Statement &statement)
{
    QStringList all;
    for (const Day day : statement.ledger->booked().bookedOn)
        all << isoDay(day);
    return all.join(u' ');
}

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

QByteArray withDates(const QList<QByteArray> &dates)
{
    QByteArray file = "!Type:Bank\n";
    for (const QByteArray &date : dates)
        file += "D" + date + "\nT1.00\n^\n";
    return file;
}

} // namespace

/// QIF of all account types, with its dates and numbers settled by the whole file.
class StatementQif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreSettledByTheWholeFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("problems");
        const auto add = [](const char *name, const QList<QByteArray> &dates, const char *days, const char *problems = "") {
            QTest::newRow(name) << withDates(dates) << QString::fromLatin1(days) << QString::fromLatin1(problems);
        };
        add("day first", {"1/2/24", "13/2/24"}, "2024-02-01 2024-02-13");
        add("month first", {"1/2/24", "2/13/24"}, "2024-01-02 2024-02-13");
        add("apostrophe", {"12/31'23", "1/ 2' 4"}, "2023-12-31 2004-01-02");
        add("apostrophe in the century before", {"12/31'98", "1/ 2'99"}, "1998-12-31 1999-01-02");
        add("nineties", {"12/31/93"}, "1993-12-31");
        add("points", {"13.02.2024"}, "2024-02-13");
        add("ISO", {"2024-02-13"}, "2024-02-13");
        add("month's name", {"13 Feb 2024"}, "2024-02-13");
        add("the same either way", {"2/2/24"}, "2024-02-02");
        add("in order as month first", {"1/5/24", "2/1/24", "3/3/24"}, "2024-01-05 2024-02-01 2024-03-03", "ambiguous");
        add("in order as day first", {"5/1/24", "1/2/24", "3/3/24"}, "2024-01-05 2024-02-01 2024-03-03", "ambiguous");
        add("nothing tells", {"1/5/24"}, "2024-01-05", "ambiguous");
        add("points, nothing tells", {"1.5.24"}, "2024-05-01", "ambiguous");
        add("short year in front", {"13/08/12", "13/08/15", "13/3/3", "13/3/4"}, "2013-08-12 2013-08-15 2013-03-03 2013-03-04", "ambiguous");
        add("short year behind", {"12/8/13", "15/8/13", "30/3/13", "4/3/13"}, "2013-08-12 2013-08-15 2013-03-30 2013-03-04");
        add("a day a year", {"1/2/05", "1/3/06", "1/2/08", "1/13/11"}, "2005-01-02 2006-01-03 2008-01-02 2011-01-13");
        add("30 February", {"30/2/2024", "13/2/2024"}, " 2024-02-13", "bad-date line 2");
    }
    void datesAreSettledByTheWholeFile()
    {
        QFETCH(QByteArray, file);
        const Statement statement = read(file);
        QTEST(days(statement), "days");
        QTEST(words(statement), "problems");
    }

    void theOfficerSettlesWhatTheFileCannot()
    {
        ReadLimits limits;
        limits.hints.dateOrder = DateOrder::DayMonthYear;
        const Statement statement = readStatement(withDates({"1/5/24"}), u"a.qif"_s, limits);
        QCOMPARE(days(statement), u"2024-05-01"_s);
        QCOMPARE(words(statement), QString());
    }

    void decimalMarksAreSettledByTheWholeFile_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("minor");
        QTest::addColumn<QString>("problems");
        const auto add = [](const char *first, const char *second, const char *minor, const char *problems = "") {
            QTest::newRow(QByteArray(QByteArray(first) + " " + second)) << QByteArray(first) << QByteArray(second) << QString::fromLatin1(minor) << QString::fromLatin1(problems);
        };
        add("1,000.00", "-5", "1000.00 -5.00");
        add("1.000,00", "-5", "1000.00 -5.00");
        add("1.000", "12,5", "1000.00 12.50");
        add("1,000", "12.5", "1000.00 12.50");
        add("1,000", "2,000", "1000.00 2000.00", "ambiguous");
        add("1.234,56", "1,234.56", "1234.56 1234.56", "ambiguous");
        add("5-", "(7)", "-5.00 -7.00");
        add("12.345.678", "1,5", "12345678.00 1.50");
        add("-$5.00", "$1,200", "-5.00 1200.00");
        add("\u20AC 5,00", "-7,5 \u20AC", "5.00 -7.50");
        add("x", "1", "1.00", "bad-amount line 3");
        add("1e5", "1", "1.00", "bad-amount line 3");
    }
    void decimalMarksAreSettledByTheWholeFile()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const Statement statement = read("!Type:Bank\nD31/12/2023\nT" + first + "\n^\nD31/12/2023\nT" + second + "\n^\n");
        QTEST(amounts(statement), "minor");
        QTEST(words(statement), "problems");
    }

    void accountTypes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("rows");
        for (const char *type : {"Bank", "Cash", "CCard", "Oth A", "Oth L", "bank "})
            QTest::newRow(type) << QByteArray(type) << 1;
        for (const char *type : {"Invst", "Cat", "Class", "Memorized", "Prices", "Security"})
            QTest::newRow(type) << QByteArray(type) << 0;
    }
    void accountTypes()
    {
        QFETCH(QByteArray, type);
        QTEST(int(read("!Type:" + type + "\nD31/12/2023\nT1.00\n^\n").ledger->booked().size()), "rows");
    }

    void membersOfARowFindTheirPlace()
    {
        const Statement statement = read("!Option:AutoSwitch\n!Account\nNLonti\nDdescription\nTBank\n$1,234.50\n/12/31/23\n^\n!Clear:AutoSwitch\n!Account\nNSavings\nTBank\n^\n"
                                         "!Type:Bank\nD12/31/23\nU-30.00\nT-30.00\nCX\nN101\nPShop\nMMilk\nAStreet 1\nLFood\nSFood\nEmilk\n$-10.00\nSHome\n$-20.00\n^\n");
        QCOMPARE(words(statement), QString());
        const Ledger &ledger = *statement.ledger;
        QCOMPARE(amounts(statement), u"-30.00"_s);
        QCOMPARE(ledger.accounts()[0].number, u"Savings"_s);
        QCOMPARE(text(ledger.counterparty(0)), u"Shop"_s);
        QCOMPARE(text(ledger.text(0)), u"Milk"_s);
        QCOMPARE(text(ledger.texts()[ledger.booked().further[0]]), u"cleared=X\ncheckId=101\naddress=Street 1\ncategory=Food\nsplit=Food milk -10.00\nsplit=Home -20.00"_s);
        QCOMPARE(ledger.booked().source[0], quint32(15));
    }

    void datesOfPartsAndCommentsAreNotTheRows()
    {
        const Statement statement = read("# written by hand\n!Type:Bank\nD12/31/2023\nT-30.00\nSFood\nD11/30/2023\n$-10.00\nSHome\n$-20.00\n^\n");
        QCOMPARE(words(statement), QString());
        QCOMPARE(isoDay(statement.ledger->booked().bookedOn[0]), u"2023-12-31"_s);
        QVERIFY(text(statement.ledger->texts()[statement.ledger->booked().further[0]]).contains(u"splitDate=11/30/2023"_s));
    }

    void severalAccountsAreKeptApart()
    {
        const Statement statement = read("!Account\nNA\n^\n!Type:Bank\nD31/12/2023\nT1\n^\n!Account\nNB\n^\n!Type:CCard\nD31/12/2023\nT2\n^\n");
        QCOMPARE(statement.ledger->accounts().size(), std::size_t(2));
        QCOMPARE(statement.ledger->accounts()[1].number, u"B"_s);
        QCOMPARE(statement.ledger->accounts()[1].product, u"Credit card"_s);
        QCOMPARE(statement.ledger->booked().account, (std::vector<AccountIndex> {0, 1}));
    }

    void doubtsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("problems");
        QTest::newRow("parts do not add up") << "!Type:Bank\nD31/12/2023\nT3.00\nSa\n$1.00\n^\n"_ba << u"3.00"_s << u"turnover-differs line 2"_s;
        QTest::newRow("parts alone") << "!Type:Bank\nD31/12/2023\nSa\n$1.00\nSb\n$2.00\n^\n"_ba << u"3.00"_s << u"missing-key line 2"_s;
        QTest::newRow("no amount") << "!Type:Bank\nD31/12/2023\nPx\n^\n"_ba << QString() << u"missing-key line 2"_s;
        QTest::newRow("no date") << "!Type:Bank\nT1.00\n^\n"_ba << u"1.00"_s << u"missing-key line 2"_s;
        QTest::newRow("no end") << "!Type:Bank\nD31/12/2023\nT1.00\n"_ba << u"1.00"_s << u"truncated line 2"_s;
        QTest::newRow("three decimals") << "!Type:Bank\nD31/12/2023\nT1.0051\n^\n"_ba << u"1.01"_s << u"bad-amount line 3"_s;
        QTest::newRow("opening balance") << "!Type:Bank\nD31/12/2023\nT9.00\nPOpening Balance\nL[A]\n^\n"_ba << u"9.00"_s << u"ambiguous line 2"_s;
        QTest::newRow("no header") << "D31/12/2023\nT9.00\nPx\n^\n"_ba << u"9.00"_s << QString();
    }
    void doubtsAreNamed()
    {
        QFETCH(QByteArray, file);
        const Statement statement = read(file);
        QCOMPARE(statement.format, u"qif"_s);
        QTEST(amounts(statement), "rows");
        QTEST(words(statement), "problems");
    }
};

QTEST_GUILESS_MAIN(StatementQif)
#include "tst_statement_qif.moc"
