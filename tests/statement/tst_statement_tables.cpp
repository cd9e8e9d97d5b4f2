// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/reading_words.h"
#include "statement/tablemapping.h"
#include "statement/tablereader.h"
#include "statement/tablewords.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

QString text(const Ledger &ledger, TextId id) { return ledger.texts().string(id); }

QString line(const Ledger &ledger, const Rows &rows, Row row, bool pending)
{
    const int digits = rows.currency[row].digits();
    QString line = (pending ? u"? "_s : u"  "_s) + (rows.day(row) == kNoDay ? u"----------"_s : isoDay(rows.day(row)));
    line += u' ' + decimalString(rows.minor[row], digits) + u" ["_s + text(ledger, rows.counterparty[row]) + u"] "_s + text(ledger, rows.text[row]);
    if (const TextId account = Rows::at(rows.counterpartyAccount, row, TextId(0)))
        line += u" <"_s + text(ledger, account) + u'>';
    if (const qint64 balance = Rows::at(rows.balanceAfter, row, kNoAmount); balance != kNoAmount)
        line += u" = "_s + decimalString(balance, digits);
    return line;
}

/// All that was read of a file, as a person can hold it against the file.
QString described(const Statement &statement)
{
    const Ledger &ledger = *statement.ledger;
    QStringList lines {statement.format + u' ' + statement.encoding + u' ' + (statement.mapping ? statement.mapping->profile : QString())};
    for (std::size_t i = 0; i < ledger.accounts().size(); ++i) {
        const Account &account = ledger.accounts()[i];
        const auto money = [&](std::optional<qint64> minor) { return minor ? decimalString(*minor, account.currency.digits()) : u"-"_s; };
        lines << QString(u"account "_s + account.number + u" ("_s + account.bankName + u") "_s + account.currency.code() + u" opening "_s + money(account.opening)
            + u" closing "_s + money(account.closing));
        for (Row row = 0; row < ledger.booked().size(); ++row) {
            if (ledger.booked().account[row] == i)
                lines << line(ledger, ledger.booked(), row, false);
        }
        for (Row row = 0; row < ledger.pending().size(); ++row) {
            if (ledger.pending().account[row] == i)
                lines << line(ledger, ledger.pending(), row, true);
        }
    }
    for (const Problem &problem : statement.problems)
        lines << QString(u"! "_s + word(problem.kind) + u' ' + problem.where).trimmed();
    for (QString &each : lines)
        each = each.trimmed();
    return lines.join(u'\n');
}

/// Expectations, worked out by eye: "== name" and what was to be read.
QHash<QString, QString> expectations(const QString &path)
{
    QHash<QString, QString> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList sections = QString::fromUtf8(file.readAll()).split(u"== "_s, Qt::SkipEmptyParts);
    for (const QString &section : sections) {
        const qsizetype end = section.indexOf(u'\n');
        QStringList lines = section.mid(end + 1).trimmed().split(u'\n');
        for (QString &each : lines)
            each = each.trimmed();
        all[section.left(end)] = lines.join(u'\n');
    }
    return all;
}

Statement read(const QByteArray &bytes, const ReadHints &hints = {})
{
    ReadLimits limits;
    limits.hints = hints;
    return readStatement(bytes, u"t.csv"_s, limits);
}

std::optional<Choice> choice(const Statement &statement, Choice::About about)
{
    for (const Choice &its : statement.choices) {
        if (its.about == about)
            return its;
    }
    return std::nullopt;
}

} // namespace

/// Tables of banks as they come: layouts that are known, and layouts that must be worked out.
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void banksTablesAreReadExactly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto expected = expectations(QStringLiteral(SALDOSCOPE_TEST_DATA "/tables.expected"));
        for (const QString &folder : {QStringLiteral(SALDOSCOPE_TEST_DATA "/tables"), QStringLiteral(SALDOSCOPE_FIXTURES "/csv")}) {
            const QDir dir(folder);
            const QStringList names = dir.entryList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.xls"_s}, QDir::Files, QDir::Name);
            QVERIFY(!names.isEmpty());
            for (const QString &name : names)
                QTest::newRow(qPrintable(name)) << dir.filePath(name) << expected.value(name);
        }
    }
    void banksTablesAreReadExactly()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const QString got = described(readStatementFile(path));
        if (qEnvironmentVariableIsSet("SALDOSCOPE_SHOW"))
            qInfo().noquote() << u"\n== "_s + QFileInfo(path).fileName() + u'\n' + got;
        QCOMPARE(got, expected);
    }

    void datesThatMayBeReadTwoWaysAreNamed()
    {
        const QByteArray bytes = "Date,Description,Amount\n01/02/2024,A,-5.00\n03/04/2024,B,6.00\n";
        const Statement statement = read(bytes);
        QVERIFY(words(statement).contains(u"ambiguous line 1"_s));
        QVERIFY(!choice(statement, Choice::About::DateOrder)->certain);
        const Statement asked = read(bytes, {.dateOrder = DateOrder::MonthDayYear});
        QVERIFY(!words(asked).contains(u"ambiguous"_s));
        QCOMPARE(isoDay(asked.ledger->booked().bookedOn[0]), u"2024-01-02"_s);
        QCOMPARE(isoDay(read(bytes, {.dateOrder = DateOrder::DayMonthYear}).ledger->booked().bookedOn[0]), u"2024-02-01"_s);
    }

    void oneDateFarDownSettlesTheOrder()
    {
        QByteArray bytes = "Date,Description,Amount\n";
        for (int i = 0; i < 6000; ++i)
            bytes += "01/02/2024,Shop,-5.00\n";
        bytes += "12/25/2024,Shop,-5.00\n";
        const Statement statement = read(bytes);
        QVERIFY(!words(statement).contains(u"ambiguous"_s));
        QCOMPARE(isoDay(statement.ledger->booked().bookedOn[0]), u"2024-01-02"_s);
        QCOMPARE(statement.ledger->booked().size(), std::size_t(6001));
    }

    void marksThatMayGroupOrDivideAreNamed()
    {
        const QByteArray bytes = "Datum;Text;Belopp\n2024-01-02;A;1.234\n2024-01-03;B;-2.500\n";
        const Statement statement = read(bytes);
        QVERIFY(words(statement).contains(u"ambiguous"_s));
        QCOMPARE(amounts(statement), u"1234.00 -2500.00"_s);
        QCOMPARE(choice(statement, Choice::About::DecimalMark)->certain, false);
        QCOMPARE(amounts(read(bytes + "2024-01-04;C;-3,50\n")), u"1234.00 -2500.00 -3.50"_s);
    }

    void amountsWithoutASignAreNamed()
    {
        const Statement statement = read("Date,Description,Amount,Currency\n2024-01-02,A,5.00,EUR\n2024-01-03,B,6.00,EUR\n");
        QVERIFY(words(statement).contains(u"ambiguous"_s));
        QCOMPARE(amounts(statement), u"5.00 6.00"_s);
    }

    void whatTheOfficerSaysGoesFirst()
    {
        const QByteArray bytes = "When;What;How much\n02.01.2024;Shop;5,00\n03.01.2024;Payment;-100,00\n";
        TableMapping mapping {.profile = u"own"_s, .bank = u"Little Bank"_s,
            .columns = {{u"When"_s, ColumnMeaning::BookedOn, 100}, {u"What"_s, ColumnMeaning::Counterparty, 100}, {u"How much"_s, ColumnMeaning::Amount, 100}},
            .currency = *Currency::fromAscii("CHF"), .outIsPositive = true};
        const auto kept = tableMapping(toJson(mapping));
        QVERIFY(kept);
        QCOMPARE(*kept, mapping);
        const Statement statement = read(bytes, {.mapping = std::make_shared<const TableMapping>(mapping)});
        QCOMPARE(described(statement), u"csv utf-8 own\naccount  (Little Bank) CHF opening - closing -\n"
                                       "2024-01-02 -5.00 [Shop]\n2024-01-03 100.00 [Payment]"_s);
    }

    void theMappingThatWasUsedReadsTheFileAgain()
    {
        const QByteArray bytes = "Datum;Belopp;Beskrivning;Saldo\n2025-01-15;-125,50;ICA;8742,30\n2025-01-16;3500,00;L\xc3\xb6n;12242,30\n";
        const Statement first = read(bytes);
        QVERIFY(first.mapping);
        for (const ColumnMapping &column : first.mapping->columns)
            QVERIFY(column.certainty >= 90);
        const auto kept = tableMapping(toJson(*first.mapping));
        QVERIFY(kept);
        const Statement second = read(bytes, {.mapping = std::make_shared<const TableMapping>(*kept)});
        QCOMPARE(amounts(second), amounts(first));
        QVERIFY(words(second).isEmpty()); // the currency is said now
    }

    void aFileOfAnotherFormIsReadWithoutTheMapping()
    {
        const TableMapping mapping {.columns = {{u"Foo"_s, ColumnMeaning::Amount, 100}}};
        const Statement statement = read("Datum;Belopp;Valuta\n2025-01-15;-1,50;SEK\n", {.mapping = std::make_shared<const TableMapping>(mapping)});
        QCOMPARE(amounts(statement), u"-1.50"_s);
    }

    void knownLayoutsAreSound()
    {
        const auto profiles = TableWords::shipped().profiles();
        QVERIFY(profiles.size() >= 50);
        QStringList names;
        for (const TableMapping &profile : profiles) {
            QVERIFY2(!names.contains(profile.profile) && !profile.bank.isEmpty(), qPrintable(profile.profile));
            names << profile.profile;
            const auto count = [&](ColumnMeaning meaning) { return std::ranges::count(profile.columns, meaning, &ColumnMapping::meaning); };
            QVERIFY2(count(ColumnMeaning::BookedOn) == 1, qPrintable(profile.profile));
            QVERIFY2(count(ColumnMeaning::Amount) == 1 || (count(ColumnMeaning::MoneyIn) == 1 && count(ColumnMeaning::MoneyOut) == 1), qPrintable(profile.profile));
            QVERIFY2(profile.currency.known() || count(ColumnMeaning::Currency) == 1, qPrintable(profile.profile));
        }
    }

    void sheetsAreReadAsTablesToo()
    {
        CellTable table;
        for (const auto &row : {std::vector<const char *> {"Datum", "Text", "Belopp", "Valuta"}, {"2024-01-31", "Hyra", "-7850.5", "SEK"}, {"2024-02-01", "L\xc3\xb6n", "100", "SEK"}}) {
            for (const char *cell : row)
                table.addCell(cell);
            static quint32 number = 0;
            table.endRow(++number);
        }
        StatementDraft draft(u"t.xlsx"_s, {}, nullptr);
        draft.setSourceUnit(SourceUnit::Lines);
        QVERIFY(readTable(table, {.numbers = NumberStyle {'.'}}, draft));
        QCOMPARE(amounts(draft.finish()), u"-7850.50 100.00"_s);
    }

    void whatIsNotReadIsTold_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("read");
        QTest::newRow("30 February") << QByteArray("2024-02-30;Shop;-1,00;SEK") << u"bad-date line 3"_s << u"-5.00 -1.00 7.00"_s;
        QTest::newRow("too large") << QByteArray("2024-02-03;Shop;99999999999999999999,00;SEK") << u"bad-amount line 3"_s << u"-5.00 7.00"_s;
        QTest::newRow("three decimals") << QByteArray("2024-02-03;Shop;1,2345;SEK") << u"bad-amount line 3"_s << u"-5.00 7.00"_s;
        QTest::newRow("no number") << QByteArray("2024-02-03;Shop;many;SEK") << u"bad-amount line 3"_s << u"-5.00 7.00"_s;
        QTest::newRow("no amount") << QByteArray("2024-02-03;Shop;;SEK") << u"missing-key line 3"_s << u"-5.00 7.00"_s;
        QTest::newRow("no date") << QByteArray(";Shop;-1,00;SEK") << u"not-understood line 3"_s << u"-5.00 7.00"_s;
        QTest::newRow("no date, no amount") << QByteArray(";more words;;") << u"not-understood line 3"_s << u"-5.00 7.00"_s;
        QTest::newRow("no currency") << QByteArray("2024-02-03;Shop;-1,00;BTC") << u"bad-currency line 3"_s << u"-5.00 7.00"_s;
        QTest::newRow("quote that stays open") << QByteArray("2024-02-03;\"Shop;-1,00;SEK") << u"truncated line 3"_s << u"-5.00 -1.00 7.00"_s;
        QTest::newRow("header again") << QByteArray("Datum;Text;Belopp;Valuta") << QString() << u"-5.00 7.00"_s;
        QTest::newRow("a quote inside") << QByteArray("2024-02-03;\"The \"Shop\" in town\";-1,00;SEK") << QString() << u"-5.00 -1.00 7.00"_s;
        QTest::newRow("a line break inside") << QByteArray("2024-02-03;\"The\nShop\";-1,00;SEK") << QString() << u"-5.00 -1.00 7.00"_s;
    }
    void whatIsNotReadIsTold()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, problem);
        QFETCH(QString, read);
        const QByteArray bytes = "Datum;Text;Belopp;Valuta\n2024-02-02;Start;-5,00;SEK\n" + row + "\n2024-02-29;End;7,00;SEK\n";
        const Statement statement = readStatement(bytes, u"t"_s);
        QCOMPARE(words(statement), problem);
        QCOMPARE(amounts(statement), read);
    }

    void rowsBehindALineBreakKeepTheirLines()
    {
        const Statement statement = read("Datum;Text;Belopp;Valuta\r\n2024-02-02;\"a\r\nb\";-5,00;SEK\r\n2024-02-03;c;x;SEK\r\n");
        QCOMPARE(words(statement), u"bad-amount line 4"_s);
    }

    void hostileTextsEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray header = "Datum;Text;Belopp;Valuta\n2024-02-02;Start;-5,00;SEK\n";
        QTest::newRow("delimiters only") << header + QByteArray(3'000'000, ';');
        QTest::newRow("quotes only") << header + QByteArray(3'000'000, '"');
        QTest::newRow("a quote a line") << header + QByteArray("\"a\n").repeated(500'000);
        QTest::newRow("zeros") << header + QByteArray(1'000'000, '\0');
        QTest::newRow("one long line") << header + QByteArray(5'000'000, 'x');
        QTest::newRow("empty lines") << header + QByteArray(3'000'000, '\n');
        QTest::newRow("accounts without end") << [] {
            QByteArray bytes = "Konto;Datum;Belopp;Valuta\n";
            for (int i = 0; i < 70'000; ++i)
                bytes += QByteArray::number(10'000'000 + i) + ";2024-02-02;-5,00;SEK\n";
            return bytes;
        }();
    }
    void hostileTextsEndSoon()
    {
        QFETCH(QByteArray, bytes);
        const Statement statement = read(bytes);
        QVERIFY(statement.problems.size() <= kMostProblems);
        QVERIFY(statement.ledger->accounts().size() <= 60'000);
    }

    void aStoppedReaderSaysSo()
    {
        QByteArray bytes = "Datum;Text;Belopp;Valuta\n";
        bytes += QByteArray("2024-02-02;Start;-5,00;SEK\n").repeated(20'000);
        const std::atomic_bool stop = true;
        const Statement statement = readStatement(bytes, u"t"_s, {}, &stop);
        QVERIFY(statement.cancelled);
        QVERIFY(statement.ledger->booked().size() < 20'000);
    }

    /// The quick look at a cell's begin passes by none of the words, whatever accents and capitals a bank gives them.
    void wordsOfRowsAreFoundInEveryWriting()
    {
        const TableWords &words = TableWords::shipped();
        QFile file(u":/profiles/headers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object()[u"words"_s].toObject();
        int seen = 0;
        for (const QString &list : {u"opening-row"_s, u"closing-row"_s, u"turnover-row"_s, u"total-row"_s, u"balance-row"_s}) {
            for (const auto &value : lists[list].toArray()) {
                const QString word = value.toString().trimmed();
                QStringList writings {word, word.toUpper(), word + u':', word + u" 2024-01-31"_s};
                for (qsizetype at = 0; at < word.size(); ++at) {
                    if (word[at].isLetter()) // the letter with an accent of its own
                        writings << QString(word.left(at + 1) + QChar(0x301) + word.mid(at + 1)).normalized(QString::NormalizationForm_C);
                }
                for (const QString &writing : writings) {
                    const QByteArray cell = writing.toUtf8();
                    const std::string_view text(cell.constData(), std::size_t(cell.size()));
                    QVERIFY2(text.size() > 48 || words.mayBeRowWord(text), cell);
                    QVERIFY2(writing.endsWith(u'1') || foldedWords(text) == foldedWords(word), cell);
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 1000);
        QVERIFY(!words.mayBeRowWord("ICA Kvantum"));
        QVERIFY(!words.mayBeRowWord("Swish 23-01-01"));
    }

    void damagedTablesNeverLoseRowsInSilence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QDir dir(QStringLiteral(SALDOSCOPE_TEST_DATA "/tables"));
        for (const QString &name : {u"se_swedbank.csv"_s, u"de_ing.csv"_s, u"ee_swedbank.csv"_s, u"revolut.csv"_s, u"gb_lloyds.csv"_s, u"nl_abn.tsv"_s, u"utf16.csv"_s}) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
    void damagedTablesNeverLoseRowsInSilence()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype length = 0; length < bytes.size(); length += 41)
            QVERIFY(read(bytes.first(length)).ledger);
        quint32 state = 20240102;
        const auto random = [&state](quint32 below) {
            state = state * 1664525 + 1013904223;
            return (state >> 8) % below;
        };
        constexpr char kLetters[] = ";,\t\"\n\r0123456789.-+ aEK\xc3\xa5\xff\x00";
        for (int round = 0; round < 25; ++round) {
            QByteArray damaged = bytes;
            for (quint32 change = 0; change < 1 + random(3); ++change)
                damaged[qsizetype(random(quint32(damaged.size())))] = kLetters[random(sizeof kLetters - 1)];
            const Statement statement = read(damaged);
            const std::size_t rows = statement.ledger->booked().size() + statement.ledger->pending().size();
            QVERIFY(rows <= std::size_t(damaged.count('\n') + damaged.count('\r')) + 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestTables)
#include "tst_statement_tables.moc"
