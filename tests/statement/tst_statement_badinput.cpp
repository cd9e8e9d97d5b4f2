// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/reading_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

Statement read(const QByteArray &bytes) { return readStatement(bytes, u"a.json"_s); }

/// A file of the default form with one account that has these members, beside currency and rows.
QByteArray account(const QByteArray &members, const QByteArray &rows)
{
    return "{\"account_list\":[{\"currency\":\"SEK\"" + (members.isEmpty() ? members : ',' + members) + ",\"transaction_list\":[" + rows + "]}]}";
}
QByteArray row(const QByteArray &sum, const QByteArray &date = "\"2024-01-02\"")
{
    return "{\"date\":" + date + ",\"partner\":\"P\",\"info\":\"I\",\"sum\":" + sum + '}';
}
QByteArray booked(const QByteArray &rows) { return "{\"account\":{\"currency\":\"EUR\"},\"transactions\":{\"booked\":[" + rows + "]}}"; }

} // namespace

/// What files may be like that nobody wished for: each is named by its place, and the rest of the file is read.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsNamedAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problems");
        QTest::addColumn<QString>("rows");
        const auto add = [](const char *name, const QByteArray &file, const char *problems, const char *rows) {
            QTest::newRow(name) << file << QString::fromUtf8(problems) << QString::fromUtf8(rows);
        };
        const QByteArray good = row("1.00");
        add("sound", account({}, good), "", "1.00");
        add("exponent", account({}, row("1e3") + ',' + good), "bad-amount account_list[0].transaction_list[0].sum", "1.00");
        add("20 digits", account({}, good + ',' + row("12345678901234567890")), "bad-amount account_list[0].transaction_list[1].sum", "1.00");
        add("three decimals", account({}, row("1.005") + ',' + good), "bad-amount account_list[0].transaction_list[0].sum", "1.00");
        add("superfluous zeros", account({}, row("1.5000")), "", "1.50");
        add("amount as a text", account({}, row("\"-2.50\"")), "wrong-type account_list[0].transaction_list[0].sum", "-2.50");
        add("amount as words", account({}, row("\"much\"") + ',' + good), "bad-amount account_list[0].transaction_list[0].sum", "1.00");
        add("amount null", account({}, row("null") + ',' + good), "missing-key account_list[0].transaction_list[0].sum", "1.00");
        add("amount an object", account({}, row("{\"a\":1}") + ',' + good), "wrong-type account_list[0].transaction_list[0].sum", "1.00");
        add("amount true", account({}, row("true") + ',' + good), "wrong-type account_list[0].transaction_list[0].sum", "1.00");
        add("number with a letter", account({}, row("12x") + ',' + good), "not-json account_list[0].transaction_list[0].sum", "1.00");
        add("leading zero", account({}, row("012") + ',' + good), "not-json account_list[0].transaction_list[0].sum", "1.00");
        add("leading plus", account({}, row("+12") + ',' + good), "not-json account_list[0].transaction_list[0].sum", "1.00");
        add("sums beyond 64 bits", account({}, [] {
            QByteArrayList rows;
            for (int i = 0; i < 12; ++i)
                rows << row("999999999999999.99");
            return rows.join(',');
        }()), "bad-amount account_list[0].transaction_list[10].sum, bad-amount account_list[0].transaction_list[11].sum",
            "999999999999999.99 999999999999999.99 999999999999999.99 999999999999999.99 999999999999999.99 "
            "999999999999999.99 999999999999999.99 999999999999999.99 999999999999999.99 999999999999999.99");
        add("30 February", account({}, row("1.00", "\"2024-02-30\"")), "bad-date account_list[0].transaction_list[0].date", "1.00");
        add("year 0", account({}, row("1.00", "\"0000-01-01\"")), "bad-date account_list[0].transaction_list[0].date", "1.00");
        add("year 9999", account({}, row("1.00", "\"9999-12-31\"")), "bad-date account_list[0].transaction_list[0].date", "1.00");
        add("date as a number", account({}, row("1.00", "20240102")), "wrong-type account_list[0].transaction_list[0].date", "1.00");
        add("date null", account({}, row("1.00", "null")), "missing-key account_list[0].transaction_list[0].date", "1.00");
        add("no date, no texts", account({}, "{\"sum\":1.00}"),
            "missing-key account_list[0].transaction_list[0].date, missing-key account_list[0].transaction_list[0].partner, "
            "missing-key account_list[0].transaction_list[0].info", "1.00");
        add("no amount", account({}, "{\"date\":\"2024-01-02\",\"partner\":\"\",\"info\":\"\"}"),
            "missing-key account_list[0].transaction_list[0].sum", "");
        add("text null", account({}, "{\"date\":\"2024-01-02\",\"partner\":null,\"info\":null,\"sum\":1}"), "", "1.00");
        add("text an array", account({}, "{\"date\":\"2024-01-02\",\"partner\":[1],\"info\":\"\",\"sum\":1}"),
            "wrong-type account_list[0].transaction_list[0].partner", "1.00");
        add("amount twice", account({}, "{\"date\":\"2024-01-02\",\"partner\":\"\",\"info\":\"\",\"sum\":1,\"sum\":2}"),
            "wrong-type account_list[0].transaction_list[0].sum", "2.00");
        add("a row that is no object", account({}, "17," + good), "wrong-type account_list[0].transaction_list[0]", "1.00");
        add("no list", "{\"account_list\":[{\"currency\":\"SEK\"}]}", "missing-key account_list[0].transaction_list", "");
        add("list null", "{\"account_list\":[{\"currency\":\"SEK\",\"transaction_list\":null}]}", "missing-key account_list[0].transaction_list", "");
        add("list an object", "{\"account_list\":[{\"currency\":\"SEK\",\"transaction_list\":{}}]}", "wrong-type account_list[0].transaction_list", "");
        add("accounts an object", "{\"account_list\":{}}", "wrong-type account_list", "");
        add("an account that is no object", "{\"account_list\":[1," + account({}, good).sliced(17), "wrong-type account_list[0]", "1.00");
        add("currency nobody knows", "{\"account_list\":[{\"currency\":\"XQQ\",\"transaction_list\":[" + good + "]}]}",
            "bad-currency account_list[0].currency, missing-key account_list[0].currency", "1.00");
        add("no currency", "{\"account_list\":[{\"transaction_list\":[" + good + "]}]}", "missing-key account_list[0].currency", "1.00");
        add("currency behind the rows", "{\"account_list\":[{\"transaction_list\":[" + row("150") + "],\"currency\":\"JPY\"}]}", "", "150");
        add("yen with decimals", "{\"account_list\":[{\"currency\":\"JPY\",\"transaction_list\":[" + row("1.50") + "]}]}",
            "bad-amount account_list[0].transaction_list[0].sum", "");
        add("account key twice", account("\"account_nr\":\"1\",\"account_nr\":\"2\"", good), "wrong-type account_list[0].account_nr", "1.00");
        add("turnover differs", account("\"debit_turnover\":5,\"credit_turnover\":1", good), "turnover-differs account_list[0].debit_turnover", "1.00");
        add("turnovers as the words have them", account("\"debit_turnover\":1,\"credit_turnover\":0", good), "", "1.00");
        add("balance differs", account("\"start_balance\":1,\"end_balance\":3", good), "balance-differs account_list[0].end_balance", "1.00");
        add("broken word in an unknown key", account("\"x\":{\"y\":[1,nul]}", good), "not-json account_list[0].….…[1]", "1.00");
        add("trailing garbage", account({}, good) + " x", "not-json byte 117", "1.00");
        add("trailing zero bytes", account({}, good) + QByteArray(3, '\0'), "not-json byte 116", "1.00");
        add("second document", account({}, good) + account({}, good), "not-json byte 116", "1.00");
        add("comma missing", account({}, good + ' ' + good), "not-json account_list[0].transaction_list[0]", "1.00");
        add("comma too many", account({}, good + ','), "not-json account_list[0].transaction_list[1]", "1.00");
        add("brackets crossed", "{\"account_list\":[{\"currency\":\"SEK\",\"transaction_list\":[" + good + "}]]}", "not-json account_list[0].transaction_list[0]", "1.00");
        add("zero byte in a text", account({}, QByteArray("{\"date\":\"2024-01-02\",\"partner\":\"A\0B\",\"info\":\"\",\"sum\":1}", 55) + ',' + good),
            "not-json account_list[0].transaction_list[0].partner", "1.00 1.00");
        add("not UTF-8", account({}, "{\"date\":\"2024-01-02\",\"partner\":\"\xe5\",\"info\":\"\",\"sum\":1}," + good),
            "not-utf8 account_list[0].transaction_list[0].partner", "1.00 1.00");
        add("lone surrogate", account({}, "{\"date\":\"2024-01-02\",\"partner\":\"\\ud800\",\"info\":\"\",\"sum\":1}"),
            "not-json account_list[0].transaction_list[0].partner", "1.00");
        add("escapes", account({}, "{\"date\":\"2024-01-02\",\"partner\":\"\\u00e5\\n\",\"info\":\"\",\"s\\u0075m\":1}"), "", "1.00");
        add("byte order mark", "\xef\xbb\xbf" + account({}, good), "", "1.00");
        add("cut in a number", account({}, good + ',' + row("2.0")).chopped(6), "truncated account_list[0].transaction_list[1].sum", "1.00");
        add("cut in an account of two", "{\"account_list\":[" + account({}, good).sliced(17).chopped(2) + ",{\"account_nr\":\"1", "truncated account_list[1].account_nr", "1.00");
        add("cut after the rows", account({}, good).chopped(2), "truncated account_list[0]", "1.00");
        add("Berlin Group: a word says the direction", booked("{\"bookingDate\":\"2024-01-02\",\"remittanceInformationUnstructured\":\"x\",\"creditDebitIndicator\":\"DBIT\",\"transactionAmount\":{\"amount\":\"1.50\",\"currency\":\"EUR\"}}"),
            "", "-1.50");
        const QByteArray bare = "{\"bookingDate\":\"2024-01-02\",\"remittanceInformationUnstructured\":\"x\",\"transactionAmount\":{\"amount\":\"1.50\",\"currency\":\"EUR\"}}";
        add("Berlin Group: nothing around booked", "{\"booked\":[" + bare + "],\"pending\":[" + bare + "]}", "", "1.50");
        add("Berlin Group: nothing around the rows", '[' + bare + ',' + bare + ']', "", "1.50 1.50");
        add("Berlin Group: two currencies", booked(bare + ',' + QByteArray(bare).replace("EUR", "USD")), "bad-currency", "1.50 1.50");
        add("Berlin Group: no amount", booked("{\"bookingDate\":\"2024-01-02\",\"remittanceInformationUnstructured\":\"x\"}"),
            "missing-key transactions.booked[0].transactionAmount.amount", "");
        add("Berlin Group: amount as a number", booked("{\"bookingDate\":\"2024-01-02\",\"remittanceInformationUnstructured\":\"x\",\"transactionAmount\":{\"amount\":1.5}}"),
            "wrong-type transactions.booked[0].transactionAmount.amount", "1.50");
        add("Berlin Group: comma for a point", booked("{\"bookingDate\":\"2024-01-02\",\"remittanceInformationUnstructured\":\"x\",\"transactionAmount\":{\"amount\":\"1,5\"}}"),
            "bad-amount transactions.booked[0].transactionAmount.amount", "");
        add("Berlin Group: nothing says what it was", booked("{\"bookingDate\":\"2024-01-02\",\"transactionAmount\":{\"amount\":\"1\"}}"),
            "missing-key transactions.booked[0].remittanceInformationUnstructured", "1.00");
        add("Berlin Group: no transactions", "{\"account\":{\"iban\":\"X\"}}", "missing-key transactions", "");
        add("Berlin Group: pending alone", "{\"transactions\":{\"pending\":[]}}", "missing-key transactions.booked", "");
        add("Berlin Group: a third list", "{\"transactions\":{\"booked\":[],\"information\":[{}]}}", "wrong-type transactions.…", "");
        add("Berlin Group: in an array", '[' + booked({}) + ",7]", "wrong-type [1]", "");
    }
    void everyFaultIsNamedAndTheRestIsRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problems);
        QFETCH(QString, rows);
        const Statement statement = read(file);
        QCOMPARE(words(statement), problems);
        QCOMPARE(amounts(statement), rows);
        QCOMPARE(statement.problemCount, statement.problems.size());
        QVERIFY(!statement.unreadable || rows.isEmpty());
    }

    void hopelessFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray("") << u"empty"_s;
        QTest::newRow("blanks") << QByteArray(" \n\t ") << u"empty"_s;
        QTest::newRow("many blanks") << QByteArray(100'000, ' ') << u"empty"_s;
        QTest::newRow("byte order mark alone") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << u"truncated"_s;
        QTest::newRow("zero bytes") << QByteArray(100'000, '\0') << u"unknown-format"_s;
        QTest::newRow("a letter") << QByteArray("Dear Sir,\nthe statement, as you wished.\n") << u"unknown-format"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"unknown-format"_s;
        QTest::newRow("a page of the web") << QByteArray("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n") << u"unknown-format"_s;
        QTest::newRow("another JSON") << QByteArray("{\"a\":[1,2,{\"b\":null}]}") << u"unknown-format"_s;
        QTest::newRow("empty object") << QByteArray("{}") << u"unknown-format"_s;
        QTest::newRow("a bracket") << QByteArray("{") << u"truncated"_s;
        QTest::newRow("5 million brackets, open") << QByteArray(5'000'000, '[') << u"too-deep [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]"_s;
    }
    void hopelessFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problem);
        const Statement statement = read(file);
        QVERIFY(statement.unreadable);
        QCOMPARE(words(statement), problem);
        QVERIFY(statement.ledger);
        QVERIFY(statement.ledger->accounts().empty());
    }

    void deepNestingIsBoundedAndNamed()
    {
        const QByteArray deep = QByteArray(5'000'000, '[') + QByteArray(5'000'000, ']');
        const Statement alone = read(deep);
        QVERIFY(alone.unreadable);
        QVERIFY(std::ranges::any_of(alone.problems, [](const Problem &p) { return p.kind == Problem::Kind::TooDeep; }));

        const Statement inside = read(account("\"x\":" + deep, row("1.00")));
        QCOMPARE(amounts(inside), u"1.00"_s);
        QCOMPARE(inside.problems.size(), std::size_t(1));
        QCOMPARE(inside.problems[0].kind, Problem::Kind::TooDeep);
    }

    void onlyTheFirstThousandProblemsAreKeptAndAllAreCounted()
    {
        QByteArrayList rows;
        for (int i = 0; i < 1500; ++i)
            rows << row("1e1");
        const Statement statement = read(account({}, rows.join(',')));
        QCOMPARE(statement.problems.size(), kMostProblems);
        QCOMPARE(statement.problemCount, std::size_t(1500));
    }

    void problemsNeverRepeatTheFile()
    {
        const Statement statement = read(account("\"Alex Watson\":nul", "{\"Alex Watson\":tru,\"sum\":\"Alex Watson\"}"));
        QVERIFY(statement.problems.size() >= 3);
        for (const Problem &problem : statement.problems)
            QVERIFY(!problem.where.contains(u"Watson") && !problem.expected.contains(u"Watson"));
    }

    void jsonInUtf16IsRead_data()
    {
        QTest::addColumn<bool>("littleEndian");
        QTest::newRow("little") << true;
        QTest::newRow("big") << false;
    }
    void jsonInUtf16IsRead()
    {
        QFETCH(bool, littleEndian);
        QByteArray wide = littleEndian ? "\xff\xfe"_ba : "\xfe\xff"_ba;
        for (const QChar c : QString::fromUtf8(account({}, "{\"date\":\"2024-01-02\",\"partner\":\"\xc3\xa5\",\"info\":\"\",\"sum\":1}")))
            wide.append(littleEndian ? char(c.unicode() & 0xff) : char(c.unicode() >> 8)).append(littleEndian ? char(c.unicode() >> 8) : char(c.unicode() & 0xff));
        const Statement statement = read(wide);
        QCOMPARE(words(statement), QString());
        QCOMPARE(amounts(statement), u"1.00"_s);
        const std::string_view partner = statement.ledger->counterparty(0);
        QCOMPARE(QString::fromUtf8(partner.data(), qsizetype(partner.size())), u"å"_s);
        QCOMPARE(statement.encoding, littleEndian ? u"utf-16le"_s : u"utf-16be"_s);
    }

    void replacedBytesLeaveTheTextReadable()
    {
        const Statement statement = read(account({}, "{\"date\":\"2024-01-02\",\"partner\":\"K\xf6p\",\"info\":\"\",\"sum\":1}," + row("2")));
        QVERIFY(statement.ledger->counterparty(0) == "K\xef\xbf\xbdp");
        // The second row is still found in the file.
        const QByteArray file = account({}, "{\"date\":\"2024-01-02\",\"partner\":\"K\xf6p\",\"info\":\"\",\"sum\":1}," + row("2"));
        QCOMPARE(qsizetype(statement.ledger->booked().source[1]), file.lastIndexOf("{\"date\""));
    }

    void sourceOffsetsCountTheByteOrderMark()
    {
        const QByteArray file = "\xef\xbb\xbf" + account({}, row("2"));
        QCOMPARE(qsizetype(read(file).ledger->booked().source[0]), file.indexOf("{\"date\""));
    }

    void aHugeFileIsRefusedBeforeItIsRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"huge.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(10'000'000'000)); // sparse: takes no room
        file.close();
        const Statement statement = readStatementFile(path);
        QCOMPARE(words(statement), u"too-large"_s);
        QVERIFY(statement.unreadable);
        QCOMPARE(statement.file, u"huge.json"_s);
    }

    void aLargeFileOfZeroBytesIsRefusedByItsHead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"zeros.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1'400'000'000));
        file.close();
        QCOMPARE(words(readStatementFile(path)), u"unknown-format"_s);
    }

    void whatIsNoFileIsRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(words(readStatementFile(folder.filePath(u"nothing.json"_s))), u"unreadable"_s);
        QCOMPARE(words(readStatementFile(folder.path())), u"unreadable"_s);
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(words(readStatementFile(pipe)), u"unreadable"_s); // and it does not wait for a writer
    }

    void aFileAndItsBytesGiveTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        const QByteArray bytes = account("\"start_balance\":1", row("1.00") + ',' + row("1e1"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Statement fromFile = readStatementFile(path);
        QCOMPARE(fromFile.problems, read(bytes).problems);
        QCOMPARE(amounts(fromFile), amounts(read(bytes)));
    }

    void workCanBeCalledOff()
    {
        const std::atomic_bool stop = true;
        const Statement statement = readStatement(account({}, row("1")), u"a.json"_s, {}, &stop);
        QVERIFY(statement.cancelled);
        QVERIFY(!statement.unreadable);
        QVERIFY(statement.ledger);
    }
};

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_statement_badinput.moc"
