// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/fimento/fimentoprovider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(saldoscope::Stage)
Q_DECLARE_METATYPE(saldoscope::Error::Kind)

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const Session kSession {"the-token", kNow.addDays(1)};
const QString kId = u"605c6c479691950d359bb0e9"_s;

HttpResponse said(const QJsonObject &body, int status = 200) { return {status, {}, QJsonDocument(body).toJson(), {}}; }

QJsonObject sample(const QString &name)
{
    QFile file(QStringLiteral(SALDOSCOPE_TEST_DATA "/fimento/fimento-") + name + u".seed003.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject json(const HttpRequest &request) { return QJsonDocument::fromJson(request.body).object(); }

Process process(const QString &collection = u"transaction-categorisation"_s)
{
    Process known;
    known.id = kId;
    known.memory = {{u"partner-bank"_s, u"5f5c6c479691950d359bb0aa"_s}, {u"market"_s, u"SE"_s}, {u"collection"_s, collection}};
    return known;
}

Invitation invitation()
{
    Invitation given;
    given.country = u"se"_s;
    given.personNumber = u"199503096316"_s;
    given.givenName = u"Anna"_s;
    given.idempotencyKey = "key-1";
    given.parameters = {{u"partnerBank"_s, u"5f5c6c479691950d359bb0aa"_s}};
    return given;
}

QJsonObject row(const QString &id, double amount, const QString &date, const QString &account = u"8327-9 123"_s)
{
    return {{u"_id"_s, id}, {u"amount"_s, amount}, {u"date"_s, date}, {u"description"_s, u"LÖN"_s}, {u"accountId"_s, account},
        {u"category"_s, u"income"_s}, {u"cBankId"_s, u"b1"_s}};
}

template <class T> const HttpRequest *asked(const Step<T> &step)
{
    return step && std::holds_alternative<Call<T>>(*step) ? &std::get<Call<T>>(*step).request : nullptr;
}

template <class T> Step<T> reply(const Step<T> &step, const HttpResponse &response) { return std::get<Call<T>>(*step).read(response); }

template <class T> const T *value(const Step<T> &step)
{
    return step && std::holds_alternative<T>(*step) ? &std::get<T>(*step) : nullptr;
}

QJsonObject standing(const QString &code, const QJsonValue &consent = QJsonValue::Null)
{
    const QJsonObject current {{u"code"_s, code}, {u"desc"_s, code}, {u"timestamp"_s, u"2026-11-21T11:59:00.000Z"_s}};
    return {{u"_id"_s, kId}, {u"consent"_s, consent},
        {u"consentFlowStatus"_s, QJsonObject {{u"current"_s, current}, {u"history"_s, QJsonArray {current}}, {u"consent"_s, QJsonValue::Null}}}};
}

} // namespace

class TestFimento : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNameGoesIntoName()
    {
        Credentials credentials;
        credentials.values = {{u"name"_s, "demo"}, {u"password"_s, "secret"}};
        const auto step = FimentoProvider().signIn(credentials, kNow);
        QVERIFY(asked(step));
        QCOMPARE(asked(step)->url, QUrl(u"https://api.psd2.fimento.com/login"_s));
        QCOMPARE(json(*asked(step)), (QJsonObject {{u"name"_s, u"demo"_s}, {u"password"_s, u"secret"_s}}));
        QVERIFY(asked(step)->headers.value("Authorization").isEmpty());
    }

    void aTokenLastsUntilAMinuteBeforeItIsInvalid()
    {
        const qint64 hour = kNow.addSecs(3600).toMSecsSinceEpoch();
        for (const double until : {double(hour), double(hour / 1000)}) {
            const auto session = fimento::readToken(said({{u"access_token"_s, u"abc"_s}, {u"valid_until"_s, until}}), kNow);
            QVERIFY(session);
            QCOMPARE(session->validUntil, kNow.addSecs(3540));
        }
        QCOMPARE(fimento::readToken(said({{u"message"_s, u"Unauthorized"_s}}, 401), kNow).error().kind, Kind::BadCredentials);
    }

    void aProcessIsMadeWithWhatTheSampleNames()
    {
        Invitation wish = invitation();
        wish.returnTo = QUrl(u"https://lender.example/tack?name=å b"_s);
        const auto step = FimentoProvider().invite(kSession, wish);
        QVERIFY(asked(step));
        const QJsonObject documented = sample(u"process-request"_s);
        const QJsonObject body = json(*asked(step));
        for (const QString &member : body.keys())
            QVERIFY2(documented.contains(member), qPrintable(member));
        QCOMPARE(body[u"socialSecurityNumber"_s].toString(), u"199503096316"_s);
        QCOMPARE(body[u"market"_s].toString(), u"SE"_s);
        QVERIFY(!body.contains(u"lastName"_s));
        QCOMPARE(body[u"redirectUrl"_s].toString(), u"https://lender.example/tack?name=%C3%A5%20b"_s);
        QCOMPARE(asked(step)->headers.value("partner-bank-id"), "5f5c6c479691950d359bb0aa");
        QCOMPARE(asked(step)->headers.value("idempotency-key"), "key-1");
        QVERIFY(asked(step)->repeatable);
    }

    void withoutAKeyAProcessIsNotAskedForTwice()
    {
        Invitation plain = invitation();
        plain.idempotencyKey.clear();
        QVERIFY(!asked(FimentoProvider().invite(kSession, plain))->repeatable);
    }

    void otherMarketsAndNoPartnerBankAreRefusedBeforeAnythingIsSent()
    {
        Invitation german = invitation();
        german.country = u"de"_s;
        QCOMPARE(FimentoProvider().invite(kSession, german).error().kind, Kind::Unsupported);
        Invitation nobody = invitation();
        nobody.parameters = {};
        QCOMPARE(FimentoProvider().invite(kSession, nobody).error().where, u"partner-bank-id"_s);
    }

    void applicantsAreSentOnOverHttpsOnly()
    {
        for (const char *unsafe : {"http://lender.example/", "http://127.0.0.1.lender.example/", "ftp://lender.example/", "javascript:alert(1)", "https://me:secret@lender.example/", "tack"}) {
            Invitation wish = invitation();
            wish.returnTo = QUrl(QString::fromLatin1(unsafe));
            const auto refused = FimentoProvider().invite(kSession, wish);
            QVERIFY2(!refused && refused.error().where == u"redirectUrl", unsafe);
        }
        for (const char *safe : {"https://lender.example/", "http://127.0.0.1:8080/tack", "http://localhost/", "http://[::1]:1/"}) {
            Invitation wish = invitation();
            wish.returnTo = QUrl(QString::fromLatin1(safe));
            QVERIFY2(asked(FimentoProvider().invite(kSession, wish)), safe);
        }
        QVERIFY(!json(*asked(FimentoProvider().invite(kSession, invitation()))).contains(u"redirectUrl"_s));
    }

    void theLinkIsFoundUnderEachOfItsNames()
    {
        for (const QString &name : {u"consent-link"_s, u"consentLink"_s, u"consent_link"_s}) {
            QJsonObject body = sample(u"process"_s);
            body.insert(name, u"https://consent.example/x"_s);
            const auto made = fimento::readCreated(said(body, 201), kNow);
            QVERIFY(made);
            QCOMPARE(made->id, kId);
            QCOMPARE(made->consentLink, QUrl(u"https://consent.example/x"_s));
            QCOMPARE(made->linkValidUntil, kNow.addDays(1));
        }
        const auto onlyProcessId = fimento::readCreated(said({{u"processId"_s, kId}, {u"consent-link"_s, u"http://127.0.0.1:4/consent/t"_s}}), kNow);
        QVERIFY(onlyProcessId);
        QCOMPARE(onlyProcessId->id, kId);
    }

    void aLinkThatIsNotSecuredIsNotHandedToAnybody()
    {
        for (const QString &link : {u"http://consent.example/x"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, QString()}) {
            const auto read = fimento::readLink(said({{u"consent-link"_s, link}}), process(), kNow);
            QVERIFY2(!read, qPrintable(link));
            QCOMPARE(read.error().where, u"consent-link"_s);
        }
    }

    void theProcessOfTheSeedIsRead()
    {
        const auto status = fimento::readStatus(said(sample(u"process"_s)));
        QVERIFY(status);
        QCOMPARE(status->stage, Stage::AwaitingCustomer); // its consent is the word "null"
        QCOMPARE(status->word, u"created"_s);
        QCOMPARE(status->steps.size(), std::size_t(2));
        QCOMPARE(status->steps[0].code, u"created"_s);
        QCOMPARE(status->steps[1].code, u"bankAddedNotCompletedAuthFlow"_s);
        QCOMPARE(status->steps[1].note, u"string"_s);
    }

    void eachStatusIsAStage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("created") << u"created"_s << Stage::AwaitingCustomer;
        QTest::newRow("opened") << u"consentLinkOpened"_s << Stage::AwaitingCustomer;
        QTest::newRow("approved") << u"customerApprovedConsent"_s << Stage::Running;
        QTest::newRow("denied") << u"customerDeniedConsent"_s << Stage::Withdrawn;
        QTest::newRow("categorising") << u"categorisationStarted"_s << Stage::Running;
        QTest::newRow("categorised") << u"categorisationDone"_s << Stage::Running;
        QTest::newRow("insights") << u"insightsStarted"_s << Stage::Running;
        QTest::newRow("completed") << u"completed"_s << Stage::Ready;
        QTest::newRow("bank said no, link may be tried again") << u"authError"_s << Stage::AwaitingCustomer;
        QTest::newRow("a word of the future") << u"somethingNew"_s << Stage::Running;
    }
    void eachStatusIsAStage()
    {
        QFETCH(QString, code);
        QFETCH(Stage, stage);
        const auto status = fimento::readStatus(said(standing(code)));
        QVERIFY(status);
        QCOMPARE(status->stage, stage);
        QCOMPARE(status->word, code);
    }

    void revokedConsentIsAWithdrawalWhateverElseStands()
    {
        QCOMPARE(fimento::readStatus(said(standing(u"completed"_s, u"revoked"_s)))->stage, Stage::Withdrawn);
        QJsonObject body = standing(u"completed"_s, u"approved"_s);
        QCOMPARE(fimento::readStatus(said(body))->stage, Stage::Ready);
        QJsonObject flow = body[u"consentFlowStatus"_s].toObject();
        flow[u"consent"_s] = u"revoked"_s;
        body[u"consentFlowStatus"_s] = flow;
        QCOMPARE(fimento::readStatus(said(body))->stage, Stage::Withdrawn);
    }

    void insightsAndAllPagesAreFetched()
    {
        const FimentoProvider provider;
        auto step = provider.fetch(kSession, process());
        QVERIFY(asked(step));
        QVERIFY(asked(step)->url.path().endsWith(u"/insights/"_s + kId));
        QJsonObject insights = sample(u"insights"_s);
        insights[u"totalBalance"_s] = QJsonObject {{u"SEK"_s, 48210.55}};
        insights[u"accountsInfo"_s] = QJsonArray {QJsonObject {{u"accountNumber"_s, u"8327-9 123"_s}, {u"bank"_s, u"Swedbank"_s}, {u"balance"_s, 48210.55}}};
        step = reply(step, said(insights));
        for (int page = 1; page <= 3; ++page) {
            QVERIFY(asked(step));
            QCOMPARE(QUrlQuery(asked(step)->url).queryItemValue(u"page"_s), QString::number(page));
            QCOMPARE(asked(step)->headers.value("partner-bank-id"), "5f5c6c479691950d359bb0aa");
            QJsonArray rows;
            if (page < 3)
                rows = {row(QString::number(page), page == 1 ? 30123.4 : -0.01, u"2026-05-24T22:00:00.000Z"_s)};
            step = reply(step, said({{u"transactions"_s, rows}}));
        }
        const Delivery *delivery = value(step);
        QVERIFY(delivery && delivery->ledger);
        QCOMPARE(delivery->problems.size(), std::size_t(0));
        const Rows &booked = delivery->ledger->booked();
        QCOMPARE(booked.size(), std::size_t(2));
        QCOMPARE(booked.minor[0], qint64(3012340));
        QCOMPARE(booked.minor[1], qint64(-1));
        QCOMPARE(isoDay(booked.bookedOn[0]), u"2026-05-25"_s); // midnight in Stockholm
        QCOMPARE(delivery->ledger->accounts()[0].closing, std::optional<qint64>(4821055));
        QCOMPARE(delivery->ledger->accounts()[0].bankName, u"Swedbank"_s);
        QCOMPARE(delivery->figures[u"transactionGraph"_s], insights[u"transactionGraph"_s]);
    }

    void aVerificationOfAccountsAsksForNoTransactions()
    {
        const auto step = FimentoProvider().fetch(kSession, process(u"bank-account-verification"_s));
        QVERIFY(value(reply(step, said(sample(u"insights"_s)))));
    }

    void rowsThatCannotBeReadAreNamed()
    {
        std::vector<Error> problems;
        QJsonObject noDate = row(u"2"_s, 1, u"soon"_s), noAmount = row(u"3"_s, 1, u"2026-01-01"_s);
        noAmount[u"amount"_s] = u"much"_s;
        const auto ledger = fimento::makeLedger({row(u"1"_s, 1, u"2026-01-01"_s), noDate, noAmount}, {}, u"SE"_s, problems);
        QCOMPARE(ledger->booked().size(), std::size_t(1));
        QCOMPARE(problems.size(), std::size_t(2));
        QCOMPARE(problems[0].where, u"transactions[1].date"_s);
        QCOMPARE(problems[1].where, u"transactions[2].amount"_s);
    }

    void errorsAreReadInBothShapes()
    {
        const auto list = fimento::readError(said(sample(u"misc"_s)[u"error"_s].toObject(), 400));
        QCOMPARE(list.kind, Kind::Rejected);
        QVERIFY2(list.detail.contains(u"name is required"_s), qPrintable(list.detail));
        const auto text = fimento::readError(said({{u"statusCode"_s, 404}, {u"message"_s, u"Process not found"_s}, {u"error"_s, u"Not Found"_s}}, 404));
        QCOMPARE(text.kind, Kind::NotFound);
        QVERIFY(text.detail.contains(u"Process not found"_s));
        QCOMPARE(fimento::readError({502, {}, "<html>", {}}).kind, Kind::Unavailable);
    }

    void partnerBanksComeOverAllPages()
    {
        const FimentoProvider provider;
        auto step = provider.partnerBanks(kSession);
        QJsonArray page;
        for (int i = 0; i < 50; ++i)
            page.append(QJsonObject {{u"_id"_s, u"b%1"_s.arg(i)}, {u"name"_s, u"Bank %1"_s.arg(i)}, {u"isBroker"_s, i == 0}});
        step = reply(step, {200, {}, QJsonDocument(page).toJson(), {}});
        QVERIFY(asked(step));
        QCOMPARE(QUrlQuery(asked(step)->url).queryItemValue(u"page"_s), u"2"_s);
        step = reply(step, {200, {}, "[]", {}});
        QVERIFY(value(step));
        QCOMPARE(value(step)->size(), std::size_t(50));
        QVERIFY(value(step)->front().isBroker);
    }

    void everyPathCanBeReplaced()
    {
        const auto paths = fimento::Paths::fromJson({{u"login"_s, u"/v9/auth"_s}, {u"insights"_s, u"/v9/{processId}/insights"_s}});
        QVERIFY(paths);
        const FimentoProvider provider(QUrl(u"https://other.example/base/"_s), *paths);
        QCOMPARE(asked(provider.fetch(kSession, process()))->url, QUrl(u"https://other.example/base/v9/605c6c479691950d359bb0e9/insights"_s));
        QCOMPARE(fimento::Paths::fromJson({{u"logon"_s, u"/x"_s}}).error().where, u"logon"_s);
        QCOMPARE(fimento::Paths::fromJson({{u"insights"_s, u"/insights"_s}}).error().where, u"insights"_s);
        QCOMPARE(fimento::Paths::fromJson({{u"login"_s, u"login"_s}}).error().where, u"login"_s);
        const QJsonObject all = fimento::Paths().toJson();
        QCOMPARE(fimento::Paths::fromJson(all)->toJson(), all);
    }

    void theBaseAddressCanBeReplaced()
    {
        const auto baseOf = [](const Catalogue &catalogue) { return catalogue.find(u"fimento")->info().baseUrl; };
        const QJsonObject other {{u"fimento"_s, QJsonObject {{u"base"_s, u"https://eu.fimento.example/api"_s}}}};
        QCOMPARE(baseOf(Catalogue({}, {})), FimentoProvider::productionUrl());
        QCOMPARE(baseOf(Catalogue({}, other)), QUrl(u"https://eu.fimento.example/api"_s));
        const QUrl sandbox(u"http://127.0.0.1:4/fimento"_s);
        QCOMPARE(baseOf(Catalogue({{u"fimento"_s, sandbox}}, other)), sandbox);
        for (const char *wrong : {"http://fimento.example", "fimento.example", "", "https://fimento.example/?a=b", "https://me:secret@fimento.example"})
            QCOMPARE(fimento::Paths::fromJson({{u"base"_s, QString::fromLatin1(wrong)}}).error().where, u"base"_s);
    }

    void aStatusStandsInThePathOfSettling()
    {
        const auto step = FimentoProvider().settleForTesting(kSession, process(), true);
        QCOMPARE(asked(step)->url.path(), u"/automated-testing/process/605c6c479691950d359bb0e9/consent/approved"_s);
        QVERIFY(asked(step)->body.isEmpty());
    }

    void idsFromAnAnswerCannotLeaveThePath()
    {
        Process evil = process();
        evil.id = u"../../login"_s;
        QCOMPARE(FimentoProvider().poll(kSession, evil).error().kind, Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFimento)
#include "tst_providers_fimento.moc"
