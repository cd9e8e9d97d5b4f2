// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/statement.h"

#include "statement/reading_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

Statement readText(const QByteArray &text) { return readStatement(text, u"a.ofx"_s); }

QByteArray statement(const QByteArray &rows, const QByteArray &behind = {})
{
    return "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR"
           "<BANKACCTFROM><BANKID>NORDFIHH<ACCTID>FI21 1234 5600 0007 85<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>\n"
        + rows + "\n</BANKTRANLIST>" + behind + "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n";
}

QByteArray row(const QByteArray &amount, const QByteArray &more = "<DTPOSTED>20240105") { return "<STMTTRN><TRNTYPE>OTHER<TRNAMT>" + amount + more + "</STMTTRN>\n"; }

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

} // namespace

/// OFX 1.x and 2.x as banks write them.
class StatementOfx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsOfAllForms_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("minor");
        QTest::addColumn<QString>("problems");
        const auto add = [](const char *amount, const char *minor, const char *problems = "") {
            QTest::newRow(amount) << QByteArray(amount) << QString::fromLatin1(minor) << QString::fromLatin1(problems);
        };
        add("-12.50", "-12.50");
        add("+12.50", "12.50");
        add("12,50", "12.50");
        add("-1.234,50", "-1234.50");
        add("1,234.50", "1234.50");
        add("-00000000001500.0000", "-1500.00");
        add("1234567,8", "1234567.80");
        add(" 7 ", "7.00");
        add(".5", "0.50");
        add("1.005", "1.01", "bad-amount line 8");
        add("twelve", "", "bad-amount line 8");
        add("", "", "missing-key line 8");
        add("1e5", "", "bad-amount line 8");
        add("99999999999999999999", "", "bad-amount line 8");
        add("NaN", "", "bad-amount line 8");
    }
    void amountsOfAllForms()
    {
        QFETCH(QByteArray, amount);
        const Statement read = readText(statement(row(amount)));
        QTEST(amounts(read), "minor");
        QTEST(words(read), "problems");
    }

    void datesOfAllForms_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("problems");
        const auto add = [](const char *date, const char *day, const char *problems = "") {
            QTest::newRow(date) << QByteArray(date) << QString::fromLatin1(day) << QString::fromLatin1(problems);
        };
        add("20240105", "2024-01-05");
        add("20240105120000", "2024-01-05");
        add("20240105120000.000", "2024-01-05");
        add("20240105000000[-5:EST]", "2024-01-05"); // as the bank printed it
        add("20240105120000.000[+2:EET]", "2024-01-05");
        add("2024-01-05", "2024-01-05");
        add("2024-01-05T12:00:00", "2024-01-05");
        add("20240230", "", "bad-date line 8");
        add("05/01/2024", "", "bad-date line 8");
        add("soon", "", "bad-date line 8");
        add("00000000", "", "missing-key line 8");
    }
    void datesOfAllForms()
    {
        QFETCH(QByteArray, date);
        const Statement read = readText(statement(row("1.00", "<DTPOSTED>" + date)));
        QCOMPARE(amounts(read), u"1.00"_s); // the row is never lost
        QTEST(isoDay(read.ledger->booked().bookedOn[0]), "day");
        QTEST(words(read), "problems");
    }

    void membersOfARowFindTheirPlace()
    {
        const Statement read = readText(statement("<STMTTRN><TRNTYPE>DIRECTDEP<DTPOSTED>20240105<DTAVAIL>20240106<TRNAMT>1200<FITID>A&amp;1<CHECKNUM>7"
                                                "<NAME>ACME &lt;Oy&gt; &#228;<BANKACCTTO><BANKID>X<ACCTID>FI99<ACCTTYPE>CHECKING</BANKACCTTO><MEMO>PAY\n DAY</STMTTRN>"));
        QCOMPARE(words(read), QString());
        const Ledger &ledger = *read.ledger;
        const Rows &rows = ledger.booked();
        QCOMPARE(isoDay(rows.valuedOn[0]), u"2024-01-06"_s);
        QCOMPARE(text(ledger.counterparty(0)), u"ACME <Oy> ä"_s);
        QCOMPARE(text(ledger.text(0)), u"PAY DAY"_s);
        QCOMPARE(text(ledger.texts()[rows.id[0]]), u"A&1"_s);
        QCOMPARE(text(ledger.texts()[rows.counterpartyAccount[0]]), u"FI99"_s);
        QCOMPARE(text(ledger.texts()[rows.bankCode[0]]), u"DIRECTDEP"_s);
        QCOMPARE(text(ledger.texts()[rows.further[0]]), u"checkId=7"_s);
        QCOMPARE(ledger.accounts()[0].number, u"FI2112345600000785"_s);
        QCOMPARE(ledger.accounts()[0].bic, u"NORDFIHH"_s);
    }

    void xmlIsReadLikeSgml()
    {
        const Statement read = readText("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?OFX OFXHEADER=\"200\" VERSION=\"211\"?>\n<OFX><!-- <STMTTRN> -->"
                                      "<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>SEK</CURDEF><CCACCTFROM><ACCTID>4111</ACCTID></CCACCTFROM><BANKTRANLIST>"
                                      "<DTSTART>20240101</DTSTART><DTEND>20240131</DTEND><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20240105</DTPOSTED>"
                                      "<TRNAMT>-5.00</TRNAMT><FITID>1</FITID><NAME>Caf\xc3\xa9</NAME><MEMO><![CDATA[a < b]]></MEMO></STMTTRN></BANKTRANLIST>"
                                      "<LEDGERBAL><BALAMT>-5.00</BALAMT><DTASOF>20240131</DTASOF></LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>");
        QCOMPARE(words(read), QString());
        QCOMPARE(amounts(read), u"-5.00"_s);
        const Account &account = read.ledger->accounts()[0];
        QCOMPARE(account.product, u"Credit card"_s);
        QCOMPARE(account.closing, std::optional<qint64>(-500));
        QCOMPARE(account.period, (Period {*parseIsoDay("2024-01-01"), *parseIsoDay("2024-01-31")}));
        QCOMPARE(text(read.ledger->counterparty(0)), u"Café"_s);
        QCOMPARE(text(read.ledger->text(0)), u"a < b"_s);
    }

    void lettersOfTheHeadersCodePageAreRead()
    {
        const Statement read = readText(statement(row("1", "<DTPOSTED>20240105<NAME>\xc5ke \x80")));
        QCOMPARE(text(read.ledger->counterparty(0)), u"Åke €"_s);
        QCOMPARE(read.encoding, u"windows-1252"_s);
    }

    void rowsThatAreNeverClosedAreRead()
    {
        const Statement read = readText(statement("<STMTTRN><TRNTYPE>OTHER<DTPOSTED>20240105<TRNAMT>1\n<STMTTRN><TRNTYPE>OTHER<DTPOSTED>20240106<TRNAMT>2\n"));
        QCOMPARE(amounts(read), u"1.00 2.00"_s);
        QCOMPARE(words(read), QString());
    }

    void securitiesAreNamedAndTheirCashIsRead()
    {
        const Statement read = readText("<OFX><INVSTMTRS><CURDEF>USD<INVACCTFROM><ACCTID>9</INVACCTFROM><INVTRANLIST>\n<BUYSTOCK><INVBUY><INVTRAN><FITID>1"
                                      "</INVTRAN><TOTAL>-10</INVBUY></BUYSTOCK>\n<INVBANKTRAN><STMTTRN><TRNTYPE>OTHER<DTPOSTED>20240105<TRNAMT>3</STMTTRN>"
                                      "<SUBACCTFUND>CASH</INVBANKTRAN></INVTRANLIST></INVSTMTRS></OFX>");
        QCOMPARE(amounts(read), u"3.00"_s);
        QCOMPARE(words(read), u"left-out line 2"_s);
    }

    void severalAccountsAreKeptApart()
    {
        QByteArray two = statement(row("1"));
        two.replace("</OFX>", statement(row("2")).mid(statement(row("2")).indexOf("<BANKMSGS")));
        const Statement read = readText(two);
        QCOMPARE(read.ledger->accounts().size(), std::size_t(2));
        QCOMPARE(read.ledger->booked().account, (std::vector<AccountIndex> {0, 1}));
    }

    void aRowInAnotherCurrencyKeepsIt()
    {
        const Statement read = readText(statement(row("1", "<DTPOSTED>20240105<CURRENCY><CURRATE>1.1<CURSYM>SEK</CURRENCY>")));
        QCOMPARE(read.ledger->booked().currency[0].code(), u"SEK"_s);
        QCOMPARE(read.ledger->accounts()[0].currency.code(), u"EUR"_s);
    }

    void damagedFilesSayWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("problems");
        const QByteArray whole = statement(row("1") + row("2"));
        QTest::newRow("cut inside a row") << whole.left(whole.indexOf("<TRNAMT>2") + 9) << u"1.00"_s << u"truncated line 9"_s;
        QTest::newRow("cut behind a row") << whole.left(whole.indexOf("</BANKTRANLIST>")) << u"1.00 2.00"_s << u"truncated line 9"_s;
        QTest::newRow("document type") << "<?xml version='1.0'?><!DOCTYPE OFX [<!ENTITY a 'x'>]>\n<OFX><STMTTRN><TRNAMT>1</STMTTRN></OFX>"_ba << QString()
                                       << u"not-xml line 2, empty"_s;
        QTest::newRow("bank's error") << "<OFX><SONRS><STATUS><CODE>15500<SEVERITY>ERROR</STATUS></SONRS></OFX>"_ba << QString() << u"left-out line 1, empty"_s;
        QTest::newRow("all debits have a plus") << statement("<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240105<TRNAMT>5</STMTTRN><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240105<TRNAMT>6</STMTTRN>")
                                                << u"5.00 6.00"_s << u"ambiguous"_s;
    }
    void damagedFilesSayWhatIsMissing()
    {
        QFETCH(QByteArray, file);
        const Statement read = readText(file);
        QTEST(amounts(read), "rows");
        QTEST(words(read), "problems");
    }
};

QTEST_GUILESS_MAIN(StatementOfx)
#include "tst_statement_ofx.moc"
