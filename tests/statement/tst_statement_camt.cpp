// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/reading_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

QJsonObject expectations()
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/expected.json"));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(u"files").toObject() : QJsonObject();
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/camt/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// A statement with these entries, of version 8.
QByteArray message(const QByteArray &entries, const QByteArray &before = "")
{
    return "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>"
           "<Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id><Ccy>SEK</Ccy><Ownr><Nm>Anna Berg</Nm></Ownr></Acct>"
        + before + entries + "</Stmt></BkToCstmrStmt></Document>";
}

QByteArray entry(const QByteArray &amount, const QByteArray &direction, const QByteArray &rest = "<BookgDt><Dt>2024-05-31</Dt></BookgDt>")
{
    return "<Ntry><Amt Ccy=\"SEK\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd>" + rest + "</Ntry>";
}

Statement read(const QByteArray &bytes) { return readStatement(bytes, u"t.xml"_s); }

QString decimal(const QJsonValue &value, int digits)
{
    const QByteArray text = value.toString().toLatin1();
    return decimalString(parseDecimal({text.constData(), std::size_t(text.size())}, digits).minor, digits);
}

QString text(const Statement &statement, TextId id) { return statement.ledger->texts().string(id); }

} // namespace

/// ISO 20022 statements of all versions.
class TestCamt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithIndependentReaders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonObject all = expectations();
        const QDir dir(QStringLiteral(SALDOSCOPE_FIXTURES "/camt"));
        for (const QString &name : dir.entryList(QDir::Files)) {
            const QString key = u"fixtures/camt/"_s + name;
            QVERIFY2(all.contains(key), qPrintable(key));
            QTest::newRow(qPrintable(name)) << dir.filePath(name) << all.value(key).toObject();
        }
    }
    void agreesWithIndependentReaders()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        const Statement statement = readStatementFile(path);
        const Ledger &ledger = *statement.ledger;
        if (expected.contains(u"must_fail")) { // the reader it was made with knows no version 1; the form is the same
            QCOMPARE(amounts(statement), u"-200000.00"_s);
            return;
        }
        const QString space = expected.value(u"namespace").toString();
        QCOMPARE(statement.format, space.mid(space.indexOf(u"camt.")).left(8));
        const QJsonArray statements = expected.value(u"statements").toArray();
        QCOMPARE(qsizetype(ledger.accounts().size()), statements.size());
        for (qsizetype i = 0; i < statements.size(); ++i)
            compare(ledger, AccountIndex(i), statements[i].toObject());
    }

    void compare(const Ledger &ledger, AccountIndex index, const QJsonObject &expected)
    {
        const Account &account = ledger.accounts()[index];
        QCOMPARE(account.number, expected.value(u"iban").toString());
        if (expected.value(u"currency").isString())
            QCOMPARE(account.currency.code(), expected.value(u"currency").toString());
        const int digits = account.currency.digits();
        // The expectations count pending entries with the booked ones.
        const Turnover booked = turnover(ledger.booked(), index);
        const Turnover pending = turnover(ledger.pending(), index);
        QCOMPARE(int(pending.rows), expected.value(u"status").toObject().value(u"PDNG").toInt());
        QCOMPARE(int(booked.rows + pending.rows), expected.value(u"n_entries").toInt());
        QCOMPARE(decimalString(booked.credits + pending.credits, digits), decimal(expected.value(u"credit"), digits));
        QCOMPARE(decimalString(booked.debits + pending.debits, digits), decimal(expected.value(u"debit"), digits));
        const QJsonArray balances = expected.value(u"balances").toArray();
        QCOMPARE(qsizetype(account.balances.size()), balances.size());
        for (qsizetype i = 0; i < balances.size(); ++i) {
            const QJsonObject its = balances[i].toObject();
            const StatedBalance &balance = account.balances[std::size_t(i)];
            QCOMPARE(balance.amount.currency.code(), its.value(u"currency").toString());
            QCOMPARE(balance.amount.toDecimal(), decimal(its.value(u"amount"), balance.amount.currency.digits()));
            QCOMPARE(isoDay(balance.on), its.value(u"date").toString().left(10));
        }
        if (account.opening)
            QCOMPARE(decimalString(*account.opening, digits), decimal(expected.value(u"opening"), digits));
        if (account.closing)
            QCOMPARE(decimalString(*account.closing, digits), decimal(expected.value(u"closing"), digits));
        if (expected.value(u"balance_check").toBool() && booked.rows > 0)
            QCOMPARE(balanceCheck(ledger, index), BalanceCheck::Holds);
    }

    void aBalanceInAnotherCurrencyClosesNothing()
    {
        const Statement statement = read(fixture(u"camt053.v2.minimal.xml"_s));
        QVERIFY(!statement.ledger->accounts()[0].closing);
        QVERIFY(words(statement).contains(u"bad-currency line 54"_s));
        QCOMPARE(balanceCheck(*statement.ledger, 0), BalanceCheck::Unknown);
    }

    void namespacesMayHaveAPrefixAndAnEnvelope()
    {
        QByteArray bytes = message(entry("12.50", "DBIT"));
        for (const char *plain : {"Document", "BkToCstmrStmt", "Stmt", "Acct", "Ccy", "Ntry", "Amt", "CdtDbtInd", "BookgDt", "Dt", "IBAN", "Id", "Ownr", "Nm"}) {
            const QByteArray name = plain;
            bytes.replace(QByteArray("<" + name + ">"), QByteArray("<ns2:" + name + ">"));
            bytes.replace(QByteArray("<" + name + " "), QByteArray("<ns2:" + name + " "));
            bytes.replace(QByteArray("</" + name + ">"), QByteArray("</ns2:" + name + ">"));
        }
        bytes.replace("xmlns=", "xmlns:ns2=");
        bytes.replace("<ns2:Document", "<Envelope><Body><ns2:Document");
        bytes.append("</Body></Envelope>");
        const Statement statement = read(bytes);
        QCOMPARE(amounts(statement), u"-12.50"_s);
        QCOMPARE(words(statement), QString());
        QCOMPARE(statement.ledger->accounts()[0].number, u"SE4550000000058398257466"_s);
    }

    void batchesAreOpenedWhereTheyAddUp_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("problem");
        const auto part = [](const QByteArray &amount) -> QByteArray { return "<TxDtls><Amt Ccy=\"SEK\">" + amount + "</Amt></TxDtls>"; };
        QTest::newRow("adds up") << part("60.00") + part("40.00") << u"-60.00 -40.00"_s << QString();
        QTest::newRow("does not") << part("60.00") + part("41.00") << u"-100.00"_s << u"turnover-differs line 1"_s;
        QTest::newRow("says nothing") << QByteArray("<TxDtls/><TxDtls/>") << u"-100.00"_s << QString();
        QTest::newRow("one goes back") << part("120.00") + "<TxDtls><Amt Ccy=\"SEK\">20</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>" << u"-120.00 20.00"_s << QString();
        QTest::newRow("version 2") << QByteArray("<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"SEK\">99</Amt></TxAmt></AmtDtls></TxDtls><TxDtls><AmtDtls><TxAmt><Amt Ccy=\"SEK\">1</Amt></TxAmt></AmtDtls></TxDtls>")
                                   << u"-99.00 -1.00"_s << QString();
    }
    void batchesAreOpenedWhereTheyAddUp()
    {
        QFETCH(QByteArray, details);
        QFETCH(QString, got);
        QFETCH(QString, problem);
        const Statement statement = read(message(entry("100.00", "DBIT", "<BookgDt><Dt>2024-05-31</Dt></BookgDt><NtryDtls>" + details + "</NtryDtls>")));
        QCOMPARE(amounts(statement), got);
        QCOMPARE(words(statement), problem);
    }

    void theOtherSideIsNamed_data()
    {
        QTest::addColumn<QByteArray>("direction");
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<QByteArray>("parties");
        QTest::addColumn<QString>("name");
        const QByteArray both = "<Dbtr><Pty><Nm>Debtor &amp; Co</Nm></Pty></Dbtr><Cdtr><Nm>Creditor</Nm></Cdtr>";
        QTest::newRow("out") << QByteArray("DBIT") << QByteArray() << both << u"Creditor"_s;
        QTest::newRow("in") << QByteArray("CRDT") << QByteArray() << both << u"Debtor & Co"_s;
        QTest::newRow("taken back") << QByteArray("CRDT") << QByteArray("<RvslInd>true</RvslInd>") << both << u"Creditor"_s;
        QTest::newRow("only the wrong side") << QByteArray("DBIT") << QByteArray() << QByteArray("<Dbtr><Nm>Shop</Nm></Dbtr>") << u"Shop"_s;
        QTest::newRow("only ourselves") << QByteArray("DBIT") << QByteArray() << QByteArray("<Dbtr><Nm>Anna Berg</Nm></Dbtr>") << QString();
        QTest::newRow("ultimate") << QByteArray("DBIT") << QByteArray() << QByteArray("<UltmtCdtr><Nm>Last</Nm></UltmtCdtr>") << u"Last"_s;
        QTest::newRow("marked as text") << QByteArray("DBIT") << QByteArray() << QByteArray("<Cdtr><Nm><![CDATA[A <& B]]></Nm></Cdtr>") << u"A <& B"_s;
    }
    void theOtherSideIsNamed()
    {
        QFETCH(QByteArray, direction);
        QFETCH(QByteArray, extra);
        QFETCH(QByteArray, parties);
        QFETCH(QString, name);
        const Statement statement = read(message(entry("5", direction,
            extra + "<BookgDt><Dt>2024-05-31</Dt></BookgDt><NtryDtls><TxDtls><RltdPties>" + parties + "</RltdPties></TxDtls></NtryDtls>")));
        QCOMPARE(text(statement, statement.ledger->booked().counterparty[0]), name);
    }

    void whatHasNoColumnIsKept()
    {
        const Statement statement = read(message(entry("5", "CRDT",
            "<RvslInd>true</RvslInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2024-05-31T23:59:00+02:00</DtTm></BookgDt><ValDt><Dt>2024-06-01</Dt></ValDt>"
            "<AcctSvcrRef>R1</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn></BkTxCd>"
            "<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><MndtId>M7</MndtId></Refs>"
            "<Chrgs><TtlChrgsAndTaxAmt Ccy=\"SEK\">3.00</TtlChrgsAndTaxAmt></Chrgs><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"
            "<RmtInf><Ustrd>one</Ustrd><Ustrd>two</Ustrd><Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>")));
        const Rows &rows = statement.ledger->booked();
        QCOMPARE(isoDay(rows.bookedOn[0]), u"2024-05-31"_s);
        QCOMPARE(isoDay(rows.valuedOn[0]), u"2024-06-01"_s);
        QCOMPARE(text(statement, rows.text[0]), u"one two RF18"_s);
        QCOMPARE(text(statement, rows.id[0]), u"R1"_s);
        QCOMPARE(text(statement, rows.bankCode[0]), u"PMNT-RDDT-UPDD"_s);
        QCOMPARE(text(statement, rows.further[0]), u"mandateId=M7\nreturnReason=AC04\ncharges=3.00 SEK\nreversal=true"_s);
    }

    void pendingEntriesStandApart()
    {
        const Statement statement = read(message(entry("5", "DBIT", "<Sts><Cd>PDNG</Cd></Sts><BookgDt><Dt>2024-05-31</Dt></BookgDt>") + entry("6", "DBIT")
            + entry("7", "DBIT", "<Sts>INFO</Sts>")));
        QCOMPARE(amounts(statement), u"-6.00"_s);
        QCOMPARE(statement.ledger->pending().size(), std::size_t(2));
    }

    void aDecimalCommaIsTakenWhereNothingElseCanBeMeant_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("got");
        QTest::newRow("two decimals") << QByteArray("12,50") << u"-12.50"_s;
        QTest::newRow("one decimal") << QByteArray("12,5") << u"-12.50"_s;
        QTest::newRow("thousands, perhaps") << QByteArray("12,500") << QString();
        QTest::newRow("two marks") << QByteArray("1.234,50") << QString();
        QTest::newRow("two commas") << QByteArray("1,2,50") << QString();
        QTest::newRow("nothing behind") << QByteArray("12,") << QString();
    }

    void aDecimalCommaIsTakenWhereNothingElseCanBeMeant()
    {
        QFETCH(QByteArray, amount);
        QFETCH(QString, got);
        const Statement statement = read(message(entry(amount, "DBIT")));
        QCOMPARE(amounts(statement), got);
        QCOMPARE(words(statement), got.isEmpty() ? u"bad-amount line 1"_s : QString());
    }

    void whatIsNotReadIsTold_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("got");
        QTest::newRow("no amount") << QByteArray("\n<Ntry><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2024-05-31</Dt></BookgDt></Ntry>") << u"missing-key line 2"_s << QString();
        QTest::newRow("words") << "\n\n" + entry("much", "DBIT") << u"bad-amount line 3"_s << QString();
        QTest::newRow("decimals") << entry("1.234", "DBIT") << u"bad-amount line 1"_s << QString();
        QTest::newRow("huge") << entry("99999999999999999999", "DBIT") << u"bad-amount line 1"_s << QString();
        QTest::newRow("zero decimals too many") << entry("1.5000", "DBIT") << QString() << u"-1.50"_s;
        QTest::newRow("sign and direction") << entry("-5", "DBIT") << u"ambiguous line 1"_s << u"-5.00"_s;
        QTest::newRow("no direction") << QByteArray("<Ntry><Amt Ccy=\"SEK\">5</Amt><BookgDt><Dt>2024-05-31</Dt></BookgDt></Ntry>") << u"missing-key line 1"_s << u"5.00"_s;
        QTest::newRow("30 February") << entry("5", "DBIT", "<BookgDt><Dt>2024-02-30</Dt></BookgDt>") << u"bad-date line 1"_s << u"-5.00"_s;
        QTest::newRow("no date") << entry("5", "DBIT", "") << u"missing-key line 1"_s << u"-5.00"_s;
        QTest::newRow("no currency") << QByteArray("<Ntry><Amt Ccy=\"XXQ\">5</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2024-05-31</Dt></BookgDt></Ntry>") << u"bad-currency line 1"_s << u"-5.00"_s;
        QTest::newRow("another end") << entry("5", "DBIT") + "</Wrong>" << u"not-xml line 1"_s << u"-5.00"_s;
        QTest::newRow("entity unknown") << entry("5", "DBIT") + "<AddtlStmtInf>&lol; &</AddtlStmtInf>" << QString() << u"-5.00"_s;
    }
    void whatIsNotReadIsTold()
    {
        QFETCH(QByteArray, entries);
        QFETCH(QString, problem);
        QFETCH(QString, got);
        const Statement statement = read(message(entries));
        QCOMPARE(words(statement), problem);
        QCOMPARE(amounts(statement), got);
    }

    void documentTypesAreRefused()
    {
        const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>" + message(entry("5", "DBIT")).mid(21);
        const Statement statement = read(bomb);
        QCOMPARE(words(statement), u"not-xml line 1"_s);
        QVERIFY(statement.unreadable);
    }

    void deepNestingEndsWithAProblem()
    {
        const Statement statement = read(message(QByteArray("<x>").repeated(1'000'000)));
        QCOMPARE(words(statement), u"too-deep line 1"_s);
    }

    void lettersAreThoseOfTheEncoding()
    {
        QByteArray bytes = message(entry("5", "DBIT", "<BookgDt><Dt>2024-05-31</Dt></BookgDt><AddtlNtryInf>K\xf6p</AddtlNtryInf>"));
        bytes.replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>");
        const Statement statement = read(bytes);
        QCOMPARE(text(statement, statement.ledger->booked().text[0]), u"Köp"_s);
        QCOMPARE(statement.encoding, u"iso-8859-1"_s);
    }

    void cutAnywhere()
    {
        const QByteArray bytes = fixture(u"lt_2024-04-03.xml"_s);
        const Statement whole = read(bytes);
        const QString all = amounts(whole);
        QCOMPARE(whole.ledger->booked().size(), std::size_t(8));
        const qsizetype end = bytes.lastIndexOf("</Document>") + 11;
        for (qsizetype length = 200; length < end; ++length) {
            const Statement statement = read(bytes.first(length));
            QVERIFY2(words(statement).contains(u"truncated"_s), qPrintable(QString::number(length) + u' ' + words(statement)));
            QVERIFY(all.startsWith(amounts(statement)));
            QCOMPARE(statement.ledger->booked().size(), std::size_t(bytes.first(length).count("</Ntry>")));
        }
    }

    void changedAnywhere()
    {
        const QByteArray bytes = fixture(u"camt054.v4.xml"_s);
        quint32 state = 20240102;
        const auto random = [&state](quint32 below) {
            state = state * 1664525 + 1013904223;
            return (state >> 8) % below;
        };
        constexpr char kLetters[] = "<>/=\"'&;![]-? a0.\n\xc3\xff\x00";
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = bytes;
            for (quint32 change = 0; change < 1 + random(3); ++change)
                damaged[qsizetype(random(quint32(damaged.size())))] = kLetters[random(sizeof kLetters - 1)];
            const Statement statement = read(damaged);
            QVERIFY(statement.ledger->booked().size() + statement.ledger->pending().size() <= 3);
            const bool lost = statement.ledger->booked().empty() && statement.ledger->pending().empty();
            QVERIFY2(!lost || statement.problemCount > 0, damaged.constData());
        }
    }

    void aStoppedReaderSaysSo()
    {
        const QByteArray bytes = message(entry("5", "DBIT").repeated(20'000));
        const std::atomic_bool stop = true;
        const Statement statement = readStatement(bytes, u"t"_s, {}, &stop);
        QVERIFY(statement.cancelled);
        QVERIFY(statement.ledger->booked().size() < 20'000);
    }
};

QTEST_APPLESS_MAIN(TestCamt)
#include "tst_statement_camt.moc"
