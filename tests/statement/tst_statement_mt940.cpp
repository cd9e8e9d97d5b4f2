// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/statement.h"

#include "statement/reading_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

Statement read(const QByteArray &text) { return readStatement(text, u"a.sta"_s); }

/// A message with these rows between its balances of zero.
QByteArray message(const QByteArray &rows) { return ":20:REF\n:25:123\n:28C:1/1\n:60F:C240101EUR0,00\n" + rows + "\n:62F:C240131EUR0,00\n-\n"; }

QString text(const Statement &statement, std::string_view view)
{
    Q_UNUSED(statement);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString days(const Statement &statement)
{
    const Rows &rows = statement.ledger->booked();
    QStringList all;
    for (Row row = 0; row < rows.size(); ++row)
        all << (isoDay(rows.bookedOn[row]) + u'|' + isoDay(Rows::at(rows.valuedOn, row, kNoDay)));
    return all.join(u' ');
}

} // namespace

/// MT940 and MT942 as banks write them.
class StatementMt940 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesOfAllDialects_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("account");
        QTest::addColumn<qint64>("opening");
        QTest::addColumn<qint64>("closing");
        const QByteArray row = ":61:240105C1,00NTRF\n";
        QTest::newRow("letters of tags in lower case") << ":20:A\n:25:123\n:60f:C240101EUR1,00\n" + row + ":62f:C240105EUR2,00\n-\n" << u"123"_s << qint64(100) << qint64(200);
        QTest::newRow("balances with four digits of the year") << ":20:A\n:25:123\n:60F:C20240101EUR1,00\n" + row + ":62F:C20240105EUR2,00\n-\n" << u"123"_s << qint64(100) << qint64(200);
        QTest::newRow("currency behind the account") << ":20:A\n:25:1290.34.567 EUR\n:60F:C240101EUR1,00\n" + row + ":62F:C240105EUR2,00\n-\n" << u"1290.34.567"_s << qint64(100) << qint64(200);
        QTest::newRow("envelope, letters of Windows")
            << "{1:F01SWEDSESSAXXX0000000000}{2:O9400000}{4:\n:20:A\n:25:123\n:60F:C240101EUR1,00\n" + row + ":86:INS\xc4TTNING \xc5SA\n:62F:C240105EUR2,00\n-}\n" << u"123"_s
            << qint64(100) << qint64(200);
        QTest::newRow("a dash alone in the text of a row") << ":20:A\n:25:123\n:60F:C240101EUR1,00\n" + row + ":86:Rent for January -\n-\n:62F:C240105EUR2,00\n-\n" << u"123"_s << qint64(100) << qint64(200);
        QTest::newRow("a balance without its second colon") << ":20:A\n:25:123\n:60F:C240101EURO1,00\n" + row + ":62FC240105EUR2,00\n-\n" << u"123"_s << qint64(100) << qint64(200);
        QTest::newRow("information under another number") << ":20:A\n:25:123\n:60F:C240101EUR1,00\n" + row + ":25:166?00GUTSCHRIFT?20Rent\n:62F:C240105EUR2,00\n-\n" << u"123"_s << qint64(100) << qint64(200);
    }
    void framesOfAllDialects()
    {
        QFETCH(QByteArray, file);
        const Statement statement = read(file);
        QCOMPARE(words(statement), QString());
        QCOMPARE(statement.format, u"mt940"_s);
        QCOMPARE(amounts(statement), u"1.00"_s);
        const Account &account = statement.ledger->accounts()[0];
        QTEST(account.number, "account");
        QTEST(account.opening.value_or(-1), "opening");
        QTEST(account.closing.value_or(-1), "closing");
    }

    void rowsOfAllDialects_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("minor");
        QTest::addColumn<QString>("day");
        QTest::newRow("no entry date") << ":61:240105C10,00NTRFREF"_ba << u"10.00"_s << u"|2024-01-05"_s;
        QTest::newRow("entry date") << ":61:2401050106D10,00NTRFREF"_ba << u"-10.00"_s << u"2024-01-06|2024-01-05"_s;
        QTest::newRow("entry date after the turn of the year") << ":61:2312310102D10,00NTRF"_ba << u"-10.00"_s << u"2024-01-02|2023-12-31"_s;
        QTest::newRow("entry date before the turn of the year") << ":61:2401011231D10,00NTRF"_ba << u"-10.00"_s << u"2023-12-31|2024-01-01"_s;
        QTest::newRow("reversed credit") << ":61:240105RC10,00NTRF"_ba << u"-10.00"_s << u"|2024-01-05"_s;
        QTest::newRow("reversed debit") << ":61:240105RD10,00NTRF"_ba << u"10.00"_s << u"|2024-01-05"_s;
        QTest::newRow("reversed debit with funds code") << ":61:240105RDR10,00NTRF"_ba << u"10.00"_s << u"|2024-01-05"_s;
        QTest::newRow("funds code") << ":61:240105CR10,00NTRF"_ba << u"10.00"_s << u"|2024-01-05"_s;
        QTest::newRow("funds code like a mark") << ":61:240105CD10,00NTRF"_ba << u"10.00"_s << u"|2024-01-05"_s;
        QTest::newRow("no decimals") << ":61:240105C1234,NTRF"_ba << u"1234.00"_s << u"|2024-01-05"_s;
        QTest::newRow("one decimal") << ":61:240105C11,8NTRF"_ba << u"11.80"_s << u"|2024-01-05"_s;
        QTest::newRow("nothing before the comma") << ":61:240105C,50NTRF"_ba << u"0.50"_s << u"|2024-01-05"_s;
        QTest::newRow("leading zeros") << ":61:240105C000000000127,50N102EREF"_ba << u"127.50"_s << u"|2024-01-05"_s;
        QTest::newRow("a point") << ":61:240105C127.50NTRF"_ba << u"127.50"_s << u"|2024-01-05"_s;
        QTest::newRow("grouped") << ":61:240105C1.127,50NTRF"_ba << u"1127.50"_s << u"|2024-01-05"_s;
        QTest::newRow("no type") << ":61:240105C1,50"_ba << u"1.50"_s << u"|2024-01-05"_s;
        QTest::newRow("blanks") << ":61:240105 0106 C 1,50 NTRF REF"_ba << u"1.50"_s << u"2024-01-06|2024-01-05"_s;
        QTest::newRow("indented") << "   :61:240105C1,50NTRF"_ba << u"1.50"_s << u"|2024-01-05"_s;
        QTest::newRow("four digits of the year") << ":61:20240105C1,50NTRF"_ba << u"1.50"_s << u"|2024-01-05"_s;
        QTest::newRow("zero") << ":61:240105C0,NTRF"_ba << u"0.00"_s << u"|2024-01-05"_s;
    }
    void rowsOfAllDialects()
    {
        QFETCH(QByteArray, row);
        const Statement statement = read(message(row));
        QTEST(amounts(statement), "minor");
        QTEST(days(statement), "day");
        QCOMPARE(statement.format, u"mt940"_s);
    }

    void rowsThatCannotBeReadAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no amount") << ":61:240105CNTRF"_ba << u"not-understood line 5"_s;
        QTest::newRow("no mark") << ":61:24010510,00NTRF"_ba << u"not-understood line 5"_s;
        QTest::newRow("huge") << ":61:240105C99999999999999999999,NTRF"_ba << u"bad-amount line 5"_s;
        QTest::newRow("empty") << ":61:"_ba << u"not-understood line 5"_s;
        QTest::newRow("unknown field") << ":72:hello"_ba << u"not-understood line 5"_s;
    }
    void rowsThatCannotBeReadAreNamed()
    {
        QFETCH(QByteArray, row);
        const Statement statement = read(message(row));
        QTEST(words(statement), "problem");
        QCOMPARE(statement.ledger->booked().size(), std::size_t(0));
    }

    void datesThatDoNotExistKeepTheRow()
    {
        const Statement statement = read(message(":61:2402300301D0,00NTRF\n:61:2402280230D0,00NTRF"));
        QCOMPARE(days(statement), u"2024-03-01| |2024-02-28"_s);
        QCOMPARE(words(statement), u"bad-date line 5, bad-date line 6"_s);
    }

    void remittance_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("counterparty");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        const auto add = [](const char *name, const QByteArray &field, const char *who, const char *account, const char *words, const char *code) {
            QTest::newRow(name) << field << QString::fromUtf8(who) << QString::fromUtf8(account) << QString::fromUtf8(words) << QString::fromUtf8(code);
        };
        add("German subfields", "166?00GUTSCHRIFT?100599?20EREF+ABC?21SVWZ+Miete Dezember?30GENODEF1?31DE02120300000000202051?32MUELLER", "MUELLER",
            "DE02120300000000202051", "Miete Dezember", "NTRF+166 GUTSCHRIFT");
        add("subfields of full length run on", "166?20123456789012345678901234567?2189?22Z", "", "", "12345678901234567890123456789 Z", "NTRF+166");
        add("other separators", "020~00VE02~20CZYNSZ~21 ZA MAJ~32JAN~33KOWALSKI", "JAN KOWALSKI", "", "CZYNSZ ZA MAJ", "NTRF+020 VE02");
        add("a question in the text", "166?20WHY?9 AND ?99?32ME", "ME", "", "WHY?9 AND ?99", "NTRF+166");
        add("subfields over lines", "166?00GUTSCHRIFT?20MIETE FUER DIE WOHNUNG?32ERIKA MUSTE\nRMANN", "ERIKA MUSTERMANN", "", "MIETE FUER DIE WOHNUNG", "NTRF+166 GUTSCHRIFT");
        add("code words", "/TRTP/SEPA OVERBOEKING/IBAN/NL02ABNA0123456789/BIC/ABNANL2A/NAME/J. JANSEN/REMI/Huur mei/EREF/NOTPROVIDED", "J. JANSEN",
            "NL02ABNA0123456789", "Huur mei", "NTRF+SEPA OVERBOEKING");
        add("code words of ING", "/EREF/X1//CNTP/NL32INGB0000012345/INGBNL2A/ING Testrekening/AMSTERDAM//REMI/USTD//Factuur 1/", "ING Testrekening",
            "NL32INGB0000012345", "Factuur 1", "NTRF");
        add("party words", "/ORDP//NAME/Bedrijf B.V./REMI/NR.1/ISDT/2013-04-03", "Bedrijf B.V.", "", "NR.1", "NTRF");
        add("free", "CARD PAYMENT\nSHOP 12", "", "", "CARD PAYMENT SHOP 12", "NTRF");
        add("empty", "", "", "", "", "NTRF");
        add("minutes of a time are no tag", "CARD PAYMENT IN A SHOP WITH A LONG NAME 2024-01-05T16\n:20:37 UHR", "", "", "CARD PAYMENT IN A SHOP WITH A LONG NAME 2024-01-05T16 :20:37 UHR", "NTRF");
    }
    void remittance()
    {
        QFETCH(QByteArray, field);
        const Statement statement = read(message(":61:240105C0,00NTRFNONREF\n:86:" + field));
        const Ledger &ledger = *statement.ledger;
        QCOMPARE(ledger.booked().size(), std::size_t(1));
        QTEST(text(statement, ledger.counterparty(0)), "counterparty");
        QTEST(text(statement, ledger.texts()[Rows::at(ledger.booked().counterpartyAccount, 0, TextId(0))]), "account");
        QTEST(text(statement, ledger.text(0)), "words");
        QTEST(text(statement, ledger.texts()[Rows::at(ledger.booked().bankCode, 0, TextId(0))]), "code");
    }

    void lineBreaksDoNotMatter()
    {
        const QByteArray unixLines = message(":61:240105C5,00NTRF\n:86:A\n:61:240106D5,00NTRF\n:86:B");
        for (const QByteArray &end : {"\r\n"_ba, "\r"_ba}) {
            const Statement statement = read(QByteArray(unixLines).replace('\n', end));
            QCOMPARE(amounts(statement), u"5.00 -5.00"_s);
            QCOMPARE(words(statement), QString());
            QCOMPARE(statement.ledger->booked().source[1], quint32(7));
        }
    }

    void envelopeAndBareMessagesAreOneFormat()
    {
        const Statement statement = read("\x01{1:F01BANKDEFFXXXX}{2:I940BANKDEFFXXXXN}{4:\r\n:20:A\r\n:25:BANKDEFF/DE02120300000000202051\r\n:28C:1/1\r\n"
                                         ":60F:C240101EUR1,00\r\n:61:240102C2,00NTRF\r\n:62F:C240102EUR3,00\r\n-}{5:{CHK:123}}\x03");
        QCOMPARE(words(statement), QString());
        const Account &account = statement.ledger->accounts()[0];
        QCOMPARE(account.number, u"DE02120300000000202051"_s);
        QCOMPARE(account.bic, u"BANKDEFF"_s);
        QCOMPARE(balanceCheck(*statement.ledger, 0), BalanceCheck::Holds);
        QCOMPARE(account.period, (Period {*parseIsoDay("2024-01-02"), *parseIsoDay("2024-01-02")}));
    }

    void currencyBehindAnIbanIsNotPartOfTheNumber()
    {
        const Statement statement = read(":20:A\n:25:NL91ABNA0417164300 EUR\n:60F:C240101EUR1,00\n:62F:C240101EUR1,00\n-\n");
        QCOMPARE(statement.ledger->accounts()[0].number, u"NL91ABNA0417164300"_s);
    }

    void pagesAreProvenOneByOne()
    {
        const QByteArray first = ":20:A\n:25:1\n:28C:7/1\n:60F:C240101EUR1,00\n:61:240102C1,00NTRF\n:62M:C240102EUR2,00\n-\n";
        const QByteArray second = ":20:A\n:25:1\n:28C:7/2\n:60M:C240102EUR2,00\n:61:240102C1,00NTRF\n:62F:C240102EUR3,00\n-\n";
        const QByteArray next = ":20:A\n:25:1\n:28C:8/1\n:60F:C240102EUR3,00\n:61:240103C1,00NTRF\n:62F:C240103EUR4,00\n-\n";
        QCOMPARE(words(read(first + second + next)), QString());
        QCOMPARE(words(read(first + next)), u"page-missing line 8, page-missing line 8"_s); // number and balance tell it
        QCOMPARE(words(read(second)), u"page-missing line 1"_s);
        const Statement all = read(first + second + next);
        QCOMPARE(all.proofs.size(), std::size_t(15));
        QCOMPARE(all.proofs[13].state, Proof::State::Holds);
        QCOMPARE(all.proofs[13].what, Proof::What::Pages);
        QCOMPARE(all.proofs[14].state, Proof::State::Holds);
    }

    void aBalanceWithoutCurrencyIsInThatOfTheOpening()
    {
        const Statement statement = read(":20:A\n:25:1\n:28:1/1\n:60F:C020315DEM0,00\n:61:020322CM20000,00S051\n:62M:C02031520000,00\n"
                                         ":20:A\n:25:1\n:28:1/1\n:60M:C020315DEM20000,00\n:61:020322DM5000,00S051\n:62F:C02031515000,00\n");
        QCOMPARE(words(statement), QString()); // the page keeps its number, and the balance is carried over
        QCOMPARE(statement.ledger->accounts()[0].closing, std::optional<qint64>(2000000));
        QCOMPARE(statement.ledger->accounts()[1].closing, std::optional<qint64>(1500000));
        QCOMPARE(balanceCheck(*statement.ledger, 1), BalanceCheck::Holds);
        QCOMPARE(words(read(":20:A\n:25:1\n:60F:C0203150,00\n:62F:C0203150,00\n")), u"bad-currency line 3, bad-currency line 4"_s);
    }

    void anEmptySectionIsNeverCalledChecked()
    {
        const Statement statement = read(":20:A\n:25:1\n:28C:7/1\n:60F:C240101EUR1,00\n:62F:C240102EUR1,00\n-\n");
        QCOMPARE(balanceCheck(*statement.ledger, 0), BalanceCheck::Unknown);
        for (const Proof &proof : statement.proofs)
            QCOMPARE(proof.state, Proof::State::NotCheckable);
    }

    void severalAccountsWithoutReferenceAreTold()
    {
        const Statement statement = read(":20:A\n:25:1\n:60F:C240101EUR0,00\n:61:240102C1,00NTRF\n:62F:C240102EUR1,00\n"
                                         ":25:2\n:60F:C240101SEK0,00\n:61:240102C2,00NTRF\n:62F:C240102SEK2,00\n-\n");
        QCOMPARE(statement.ledger->accounts().size(), std::size_t(2));
        QCOMPARE(statement.ledger->accounts()[1].currency.code(), u"SEK"_s);
        QCOMPARE(balanceCheck(*statement.ledger, 1), BalanceCheck::Holds);
    }

    void interimReportIsReadWithItsSums()
    {
        const QByteArray begin = ":20:A\n:25:1\n:28C:1/1\n:34F:SEKD0,\n:34F:SEKC0,\n:13D:2401021200+0100\n:61:240102C2,00NTRF\n:61:240102ED3,00NTRF\n";
        const Statement statement = read(begin + ":90D:0SEK0,\n:90C:1SEK2,00\n-\n");
        QCOMPARE(statement.format, u"mt942"_s);
        QCOMPARE(words(statement), QString());
        QCOMPARE(statement.ledger->booked().currency[0].code(), u"SEK"_s);
        QCOMPARE(statement.ledger->pending().minor, (std::vector<qint64> {-300})); // expected, not booked
        QCOMPARE(words(read(begin + ":90D:0SEK0,\n:90C:2SEK2,00\n-\n")), u"turnover-differs line 1"_s);
        QCOMPARE(words(read(begin + ":90D:0SEK0,\n:90C:1SEK2,01\n-\n")), u"turnover-differs line 1"_s);
    }

    void currencyIsFoundInTheClosingBalance()
    {
        const Statement statement = read(":20:A\n:25:1\n:61:240102C200,NTRF\n:62F:C240102JPY200,\n-\n");
        QCOMPARE(statement.ledger->booked().currency[0].code(), u"JPY"_s);
        QCOMPARE(amounts(statement), u"200"_s);
    }

    void aFileCutShortSaysSo()
    {
        QCOMPARE(words(read(":20:A\n:25:1\n:60F:C240101EUR0,00\n:61:240102C12,3")), u"truncated line 4, truncated line 1"_s);
        QCOMPARE(words(read(":20:A\n:25:1\n:60F:C240101EUR0,00\n:61:240102C12,34NTRF\n")), u"truncated line 1"_s);
    }

    void homeBankingMarksAreLineBreaks()
    {
        const Statement statement = read("@@:20:STARTUMS@@:25:12030000/123@@:28C:0@@:60F:C240101EUR1,00@@:61:240102C1,00NTRF@@:86:A@@:62F:C240102EUR2,00@@-");
        QCOMPARE(amounts(statement), u"1.00"_s);
        QCOMPARE(words(statement), QString());
    }

    void closingTextBelongsToNoRow()
    {
        const Statement statement = read(":20:A\n:25:1\n:60F:C240101EUR1,00\n:61:240102C1,00NTRF\n:86:ROW\n:62F:C240102EUR2,00\n:86:/SUM/0/1/0,00/1,00/\n-\n");
        QVERIFY(statement.ledger->text(0) == "ROW");
        QCOMPARE(statement.ledger->accounts()[0].statedCredits, std::optional<qint64>(100));
        QCOMPARE(words(statement), QString());
        QCOMPARE(statement.proofs[2].state, Proof::State::Holds);
    }
};

QTEST_GUILESS_MAIN(StatementMt940)
#include "tst_statement_mt940.moc"
