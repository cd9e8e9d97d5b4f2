// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/reading_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

Statement read(const QByteArray &bytes) { return readStatement(bytes, u"a.json"_s); }

QByteArray booked(const QByteArray &rows) { return "{\"account\":{\"currency\":\"EUR\",\"iban\":\"FI 21\",\"ownerName\":\"Own Er\"},\"transactions\":{\"booked\":[" + rows + "]}}"; }

std::string_view further(const Statement &statement)
{
    const Ledger &ledger = *statement.ledger;
    return ledger.texts()[Rows::at(ledger.booked().further, 0, TextId(0))];
}

} // namespace

/// Every member that some documentation names lands somewhere, whatever else stands beside it.
class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberOfATransactionLandsSomewhere()
    {
        const Statement statement = read(booked(R"({
            "transactionId":"t1","internalTransactionId":"i1","entryReference":"e1","bookingDate":"2024-01-02","bookingDateTime":"2024-01-02T10:00:00Z",
            "valueDate":"2024-01-03","valueDateTime":"2024-01-03T11:00:00Z","transactionAmount":{"amount":"-10.00","currency":"SEK"},
            "creditorName":"Shop","creditorAccount":{"iban":"SE 11","currency":"SEK"},"creditorId":"c1","creditorAgent":"AGENTXX",
            "debtorName":"Own Er","debtorAccount":{"bban":"99"},"debtorAgent":"DEB","ultimateCreditor":"UC","ultimateDebtor":"UD",
            "remittanceInformationUnstructured":"Text","remittanceInformationUnstructuredArray":["Text","more"],
            "remittanceInformationStructured":{"reference":"RF18"},"remittanceInformationStructuredArray":["S1"],"additionalInformation":"Add",
            "bankTransactionCode":"PMNT","proprietaryBankTransactionCode":"OWN","purposeCode":"SALA","merchantCategoryCode":"5411",
            "mandateId":"m1","endToEndId":"x1","checkId":"k1","currencyExchange":[{"sourceCurrency":"EUR","exchangeRate":"11.5"}],
            "categorisation":{"categoryTitle":"Food","categoryId":9},
            "balanceAfterTransaction":{"balanceAmount":{"amount":"90.00","currency":"SEK"},"balanceType":"interimBooked"},
            "unknownThing":{"a":[1,null,true,"x"]}})"));
        QCOMPARE(words(statement), u"bad-currency"_s); // the account is in euros
        const Ledger &ledger = *statement.ledger;
        const Rows &rows = ledger.booked();
        QCOMPARE(amounts(statement), u"-10.00"_s);
        QCOMPARE(rows.currency[0].code(), u"SEK"_s);
        QCOMPARE(isoDay(rows.bookedOn[0]), u"2024-01-02"_s);
        QCOMPARE(isoDay(rows.valuedOn[0]), u"2024-01-03"_s);
        QVERIFY(ledger.counterparty(0) == "Shop");
        QVERIFY(ledger.text(0) == "Text");
        QVERIFY(ledger.texts()[rows.id[0]] == "t1");
        QVERIFY(ledger.texts()[rows.counterpartyAccount[0]] == "SE11");
        QVERIFY(ledger.texts()[rows.bankCode[0]] == "PMNT");
        QCOMPARE(rows.balanceAfter[0], qint64(9000));
        const QString kept = u'\n' + QString::fromUtf8(further(statement).data(), qsizetype(further(statement).size())) + u'\n';
        for (const QString &line : {u"internalTransactionId=i1"_s, u"entryReference=e1"_s, u"bookingDateTime=2024-01-02T10:00:00Z"_s,
                 u"valueDateTime=2024-01-03T11:00:00Z"_s, u"creditorId=c1"_s, u"creditorAgent=AGENTXX"_s, u"debtorName=Own Er"_s,
                 u"debtorAccount=99"_s, u"debtorAgent=DEB"_s, u"ultimateCreditor=UC"_s, u"ultimateDebtor=UD"_s,
                 u"remittanceInformationUnstructuredArray=Text more"_s, u"remittanceInformationStructured=RF18"_s,
                 u"remittanceInformationStructuredArray=S1"_s, u"additionalInformation=Add"_s, u"proprietaryBankTransactionCode=OWN"_s,
                 u"purposeCode=SALA"_s, u"merchantCategoryCode=5411"_s, u"mandateId=m1"_s, u"endToEndId=x1"_s, u"checkId=k1"_s,
                 u"currencyExchange.exchangeRate=11.5"_s, u"categorisation.categoryTitle=Food"_s})
            QVERIFY2(kept.contains(QString(u'\n' + line + u'\n')), qPrintable(line));
    }

    void aPlainDateStandsInForTheOthers()
    {
        const Statement statement = read(booked(R"({"date":"2024-01-05","transactionAmount":{"amount":"-1"},"remittanceInformationUnstructured":"t"},
            {"date":"2024-01-05","bookingDate":"2024-01-02","transactionAmount":{"amount":"-1"},"remittanceInformationUnstructured":"t"})"));
        QCOMPARE(words(statement), QString());
        QCOMPARE(isoDay(statement.ledger->booked().day(0)), u"2024-01-05"_s);
        QCOMPARE(isoDay(statement.ledger->booked().day(1)), u"2024-01-02"_s);
    }

    void theOtherSideIsChosenByTheDirectionOfTheMoney_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QByteArray>("counterparty");
        const QByteArray both = R"("creditorName":"C","debtorName":"D")";
        QTest::newRow("out, both") << both << QByteArray("-1") << QByteArray("C");
        QTest::newRow("in, both") << both << QByteArray("1") << QByteArray("D");
        QTest::newRow("out, only the debtor") << QByteArray(R"("debtorName":"D")") << QByteArray("-1") << QByteArray("D");
        QTest::newRow("in, only the creditor") << QByteArray(R"("creditorName":"C")") << QByteArray("1") << QByteArray("C");
        QTest::newRow("out, only oneself") << QByteArray(R"("debtorName":"OWN ER")") << QByteArray("-1") << QByteArray("");
        QTest::newRow("out, the ultimate one") << QByteArray(R"("ultimateCreditor":"U")") << QByteArray("-1") << QByteArray("U");
        QTest::newRow("none") << QByteArray(R"("x":1)") << QByteArray("-1") << QByteArray("");
    }
    void theOtherSideIsChosenByTheDirectionOfTheMoney()
    {
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, amount);
        QFETCH(QByteArray, counterparty);
        const Statement statement = read(booked("{\"bookingDate\":\"2024-01-02\",\"remittanceInformationUnstructured\":\"t\",\"transactionAmount\":{\"amount\":\"" + amount + "\"}," + names + '}'));
        QCOMPARE(words(statement), QString());
        QVERIFY(statement.ledger->counterparty(0) == counterparty.toStdString());
        QCOMPARE(statement.ledger->booked().currency[0].code(), u"EUR"_s); // the account's, where the row has none
    }

    void textsFallBackFromOneToTheNext_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unstructured") << QByteArray(R"("remittanceInformationUnstructured":"a","additionalInformation":"z")") << QByteArray("a");
        QTest::newRow("array") << QByteArray(R"("remittanceInformationUnstructuredArray":["a","b"])") << QByteArray("a b");
        QTest::newRow("structured") << QByteArray(R"("remittanceInformationStructured":"RF")") << QByteArray("RF");
        QTest::newRow("additional") << QByteArray(R"("additionalInformation":"z")") << QByteArray("z");
        QTest::newRow("empty is none") << QByteArray(R"("remittanceInformationUnstructured":"","additionalInformation":"z")") << QByteArray("z");
    }
    void textsFallBackFromOneToTheNext()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, text);
        const Statement statement = read(booked("{\"bookingDate\":\"2024-01-02\",\"transactionAmount\":{\"amount\":\"1\"}," + members + '}'));
        QCOMPARE(words(statement), QString());
        QVERIFY(statement.ledger->text(0) == text.toStdString());
    }

    void balancesAreChosenByTheirType_data()
    {
        QTest::addColumn<QByteArray>("types"); // each with the amount 1, 2, … in this order
        QTest::addColumn<int>("opening");      // 0: none
        QTest::addColumn<int>("closing");
        QTest::newRow("documented") << QByteArray("interimAvailable") << 0 << 100;
        QTest::newRow("documented wins") << QByteArray("closingBooked interimAvailable expected") << 0 << 200;
        QTest::newRow("stand-in") << QByteArray("expected closingBooked") << 0 << 200;
        QTest::newRow("neither") << QByteArray("information authorised nonInvoiced") << 0 << 0;
        QTest::newRow("opening") << QByteArray("openingBooked closingBooked") << 100 << 200;
        QTest::newRow("previous") << QByteArray("previouslyClosedBooked") << 100 << 0;
    }
    void balancesAreChosenByTheirType()
    {
        QFETCH(QByteArray, types);
        QFETCH(int, opening);
        QFETCH(int, closing);
        QByteArrayList balances;
        for (const QByteArray &type : types.split(' '))
            balances << "{\"balanceType\":\"" + type + "\",\"referenceDate\":\"2024-01-31\",\"balanceAmount\":{\"amount\":\"" + QByteArray::number(balances.size() + 1) + "\",\"currency\":\"EUR\"}}";
        const Statement statement = read("{\"transactions\":{\"booked\":[]},\"balances\":[" + balances.join(',') + "],\"account\":{\"currency\":\"EUR\"}}");
        const Account &account = statement.ledger->accounts()[0];
        QCOMPARE(int(account.opening.value_or(0)), opening);
        QCOMPARE(int(account.closing.value_or(0)), closing);
        QCOMPARE(account.balances.size(), std::size_t(balances.size()));
        QCOMPARE(isoDay(account.balances[0].on), u"2024-01-31"_s);
    }

    void openingAndRowsThatLeadNowhereAreNamed()
    {
        const auto with = [](const char *closing) {
            return read(QByteArray(R"({"transactions":{"booked":[{"bookingDate":"2024-01-02","remittanceInformationUnstructured":"t","transactionAmount":{"amount":"5","currency":"EUR"}}]},
                "balances":[{"balanceType":"openingBooked","balanceAmount":{"amount":"1","currency":"EUR"}},
                            {"balanceType":"interimAvailable","balanceAmount":{"amount":"4","currency":"EUR"}},
                            {"balanceType":"closingBooked","balanceAmount":{"amount":"CLOSING","currency":"EUR"}}]})").replace("CLOSING", closing));
        };
        QCOMPARE(words(with("6")), QString()); // what is available may be less than what is booked
        QCOMPARE(words(with("7")), u"balance-differs balances"_s);
    }

    void answersOfTheServiceAreReadInTheirWrapping()
    {
        const Statement statement = read(R"({"account":{"account":{"iban":"GL1","currency":"EUR","ownerName":"N"}},
            "balances":{"balances":[{"balanceType":"interimAvailable","balanceAmount":{"amount":"3","currency":"EUR"}}]},
            "transactions":{"transactions":{"booked":[{"bookingDate":"2024-01-02","remittanceInformationUnstructured":"t","transactionAmount":{"amount":"5","currency":"EUR"}}],"pending":[]},"last_updated":"x"}})");
        QCOMPARE(words(statement), QString());
        QCOMPARE(amounts(statement), u"5.00"_s);
        QCOMPARE(statement.ledger->accounts()[0].number, u"GL1"_s);
        QCOMPARE(statement.ledger->accounts()[0].closing.value(), qint64(300));
    }

    void anArrayOfObjectsIsSeveralAccounts()
    {
        const Statement statement = read('[' + booked({}) + ',' + booked(R"({"bookingDate":"2024-01-02","remittanceInformationUnstructured":"t","transactionAmount":{"amount":"5"}})") + ']');
        QCOMPARE(statement.ledger->accounts().size(), std::size_t(2));
        QCOMPARE(statement.ledger->booked().account, (std::vector<AccountIndex> {1}));
        QCOMPARE(words(statement), QString());
    }

    void escapedTextsAreUnescaped()
    {
        const Statement statement = readStatementFile(QStringLiteral(SALDOSCOPE_TEST_DATA) + u"/escapes.json"_s);
        QCOMPARE(words(statement), QString());
        QCOMPARE(statement.ledger->accounts()[0].holderName, QString(u"Åsa 😀 "_s + QChar(0x22) + u'A' + QChar(0x22)));
        QCOMPARE(statement.ledger->texts().string(statement.ledger->booked().counterparty[0]), QString(u"Häst & / "_s + QChar(0x5c)));
        QCOMPARE(statement.ledger->booked().counterparty[0], statement.ledger->booked().counterparty[1]);
        QVERIFY(statement.ledger->text(0) == "a\tb");
    }

    void unknownKeysBreakNothing()
    {
        const Statement statement = read(R"({"version":2,"meta":{"x":[{},[],"",0,-1.5e9,true,false,null]},"account_list":[{"x":{"account_list":[1]},"currency":"SEK",
            "transaction_list":[{"z":[[[]]],"date":"2024-01-02","partner":"","info":"","sum":1,"transaction_id":null}]}],"tail":[]})");
        QCOMPARE(words(statement), QString());
        QCOMPARE(amounts(statement), u"1.00"_s);
    }

    void ibansLoseTheirBlanks()
    {
        QCOMPARE(read(booked({})).ledger->accounts()[0].number, u"FI21"_s);
        QCOMPARE(read(R"({"account_list":[{"account_nr":"SE45 5000","currency":"SEK","transaction_list":[]}]})").ledger->accounts()[0].number, u"SE455000"_s);
    }
};

QTEST_APPLESS_MAIN(TestMembers)
#include "tst_statement_members.moc"
