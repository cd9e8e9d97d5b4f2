// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/filereading.h"
#include "flow/world.h"
#include "providers/nordigeninsights/nordigeninsightsprovider.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxserver.h"
#include "statement/ledgersplit.h"
#include "statement/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

const Day kUntil = dayOf(YearMonthDay {2026, 10, 31});

StoredFile stored(QByteArray bytes, const QString &name = u"statement.json"_s)
{
    StoredFile file;
    file.name = name;
    file.bytes = std::move(bytes);
    return file;
}

/// A clock that stands until a test turns it.
class StandingClock final : public Clock
{
public:
    QDateTime now() const override { return hand; }
    QDateTime hand = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
};

/// A case of that country with the sample statement; 0 where it cannot be made.
CaseId prepareCase(const QString &database, const QString &country, const QDateTime &now)
{
    const auto store = CaseStore::open(database, *Key::fromBytes(QByteArray(32, 'v')));
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json"));
    CaseDetails details;
    details.country = country;
    const auto made = store && file.open(QFile::ReadOnly) ? (*store)->create(details, now, false) : Result<CaseSummary>(Error {});
    return made && (*store)->addFile(made->id, {0, u"sample.json"_s, file.readAll(), now}) ? made->id : 0;
}

std::vector<std::shared_ptr<const Ledger>> read(const std::vector<UploadFile> &uploads)
{
    std::vector<std::shared_ptr<const Ledger>> ledgers;
    for (const UploadFile &upload : uploads)
        ledgers.push_back(readStatement(upload.bytes, upload.name).ledger);
    return ledgers;
}

} // namespace

/// What a provider is sent of the files of a case.
class TestFlowUploads : public QObject
{
    Q_OBJECT

private:
    template <class T> Result<T> carryOut(World &world, Step<T> step)
    {
        std::optional<Result<T>> result;
        QObject owner;
        world.http.run<T>(std::move(step), &owner, [&](Result<T> came) { result = std::move(came); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 300'000))
            return Error {.kind = Error::Kind::Timeout, .detail = u"the test waited long enough"_s};
        return *result;
    }

private Q_SLOTS:
    void otherLettersAreWrittenAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"{\"account_list\":[{\"account_nr\":\"SE35\",\"currency\":\"SEK\",\"transaction_list\":"
                             "[{\"date\":\"2026-10-01\",\"partner\":\"Åsa Öberg\",\"info\":\"lön\",\"sum\":-1.5}]}]}"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("Latin 1") << text.toLatin1();
        QByteArray wide;
        for (const QChar letter : text) {
            wide += char(letter.unicode() & 0xff);
            wide += char(letter.unicode() >> 8);
        }
        QTest::newRow("UTF-16 with a mark") << "\xFF\xFE" + wide;
    }
    void otherLettersAreWrittenAnew()
    {
        QFETCH(QByteArray, bytes);
        const auto uploads = uploadsOf(stored(bytes), 0);
        QCOMPARE(uploads.size(), std::size_t(1));
        const QJsonDocument document = QJsonDocument::fromJson(uploads[0].bytes); // which takes UTF-8 alone
        QCOMPARE(document[u"account_list"][0][u"transaction_list"][0][u"partner"].toString(), u"Åsa Öberg"_s);
        QVERIFY(uploads[0].bytes.startsWith('{'));
    }

    void smallFilesGoAsTheyAre()
    {
        const QByteArray statement = makeStatementOfRows(200, kUntil);
        const auto uploads = uploadsOf(stored(statement), 10'000'000);
        QCOMPARE(uploads.size(), std::size_t(1));
        QCOMPARE(uploads[0].bytes, statement);
        const QByteArray page = "%PDF-1.4 nothing that can be read";
        QCOMPARE(uploadsOf(stored(page), 10)[0].bytes, page); // theirs to refuse
    }

    void largeFilesAreSplitByAccountAndPeriod_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"salaried", "over-indebted"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void largeFilesAreSplitByAccountAndPeriod()
    {
        QFETCH(QString, id);
        const QByteArray statement = makePersona(id, kUntil).statement;
        const auto whole = readStatement(statement, u"whole.json"_s);
        const auto uploads = uploadsOf(stored(statement), 100'000);
        QVERIFY(uploads.size() > 3);
        for (const UploadFile &upload : uploads)
            QVERIFY2(upload.bytes.size() <= 100'000, qPrintable(QString::number(upload.bytes.size())));
        const auto pieces = read(uploads);
        for (const auto &piece : pieces) {
            QCOMPARE(piece->accounts().size(), std::size_t(1));
            QCOMPARE(balanceCheck(*piece, 0), BalanceCheck::Holds);
        }
        // Together they are the statement again: rows and balances.
        const MergedLedger merged = merge(pieces);
        const MergedLedger before = merge({&whole.ledger, 1});
        QCOMPARE(merged.overlapping, std::size_t(0));
        QCOMPARE(merged.ledger->booked().minor, before.ledger->booked().minor);
        QCOMPARE(merged.ledger->booked().bookedOn, before.ledger->booked().bookedOn);
        for (std::size_t i = 0; i < before.ledger->accounts().size(); ++i) {
            QCOMPARE(merged.ledger->accounts()[i].opening, before.ledger->accounts()[i].opening);
            QCOMPARE(merged.ledger->accounts()[i].closing, before.ledger->accounts()[i].closing);
        }
    }

    void piecesEndWithAMonthWhereTheyCan()
    {
        const auto ledger = readStatement(makeStatementOfRows(600, kUntil), u"whole.json"_s).ledger;
        const auto pieces = splitByAccountAndPeriod(*ledger, 200);
        QVERIFY(pieces.size() >= 3);
        std::size_t rows = 0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto &booked = pieces[i]->booked();
            rows += booked.size();
            QVERIFY(booked.size() <= 200);
            if (i > 0)
                QVERIFY(monthOf(booked.day(0)) > monthOf(pieces[i - 1]->booked().day(Row(pieces[i - 1]->booked().size() - 1))));
        }
        QCOMPARE(rows, std::size_t(600));
        QCOMPARE(splitByAccountAndPeriod(*ledger, 1).size(), std::size_t(600)); // a day may be cut where it must
    }

    void whatIsTooMuchForOneUploadComesBackWhole()
    {
        constexpr qint64 most = 60'000;
        const QByteArray statement = makePersona(u"salaried"_s, kUntil).statement;
        QVERIFY(statement.size() > 2 * most);
        SandboxOptions options;
        options.queuedFor = options.processingFor = std::chrono::milliseconds(0);
        SandboxServer server(options);
        QVERIFY(server.start());
        QTemporaryDir folder;
        World world(server.baseUrl(), folder.filePath(u"cases.sqlite"_s));
        const NordigenInsightsProvider provider(server.baseUrl(), most);
        const auto session = carryOut(world, provider.signIn([] {
            Credentials credentials;
            credentials.values = {{u"client_id"_s, "sandbox-id"}, {u"client_secret"_s, "sandbox-secret"}};
            return credentials;
        }(), QDateTime::currentDateTimeUtc()));
        QVERIFY(session);
        Submission submission;
        submission.country = u"se"_s;
        submission.operations = {u"categorisation"_s};
        submission.files = uploadsOf(stored(statement), provider.info().mostUploadBytes - 10'000);
        QVERIFY(submission.files.size() > 1);
        auto process = carryOut(world, provider.submit(*session, submission));
        QVERIFY2(process, process ? "" : qPrintable(process.error().detail));
        while (uploadsLeft(*process) > 0) {
            submission.soFar = *process;
            process = carryOut(world, provider.submit(*session, submission));
            QVERIFY2(process, process ? "" : qPrintable(process.error().detail));
        }
        QVERIFY(process->memory.value(u"records"_s).toArray().size() > 1);
        QCOMPARE(server.requests("POST", "/v2/report"), int(process->memory.value(u"records"_s).toArray().size()));
        const auto begun = carryOut(world, provider.begin(*session, *process, submission));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
        QCOMPARE(carryOut(world, provider.poll(*session, *begun))->stage, Stage::Ready);
        const auto delivery = carryOut(world, provider.fetch(*session, *begun));
        QVERIFY2(delivery, delivery ? "" : qPrintable(delivery.error().detail));
        const auto whole = readStatement(statement, u"whole.json"_s).ledger;
        QCOMPARE(delivery->problems, std::vector<Error>());
        QCOMPARE(delivery->ledger->accounts().size(), whole->accounts().size());
        QCOMPARE(merge({&delivery->ledger, 1}).ledger->booked().minor, merge({&whole, 1}).ledger->booked().minor);
        for (AccountIndex account = 0; account < AccountIndex(whole->accounts().size()); ++account)
            QCOMPARE(balanceCheck(*delivery->ledger, account), BalanceCheck::Holds);
    }

    void aCountryNotKnownWellIsWorthASecondSendingADayLater_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("later");
        QTest::newRow("Austria, not fully calibrated") << u"at"_s << true;
        QTest::newRow("Britain") << u"gb"_s << false;
        QTest::newRow("not listed") << u"jp"_s << false;
    }
    void aCountryNotKnownWellIsWorthASecondSendingADayLater()
    {
        QFETCH(QString, country);
        QFETCH(bool, later);
        SandboxOptions options;
        options.queuedFor = options.processingFor = std::chrono::milliseconds(0);
        SandboxServer server(options);
        QVERIFY(server.start());
        QTemporaryDir folder;
        const QString database = folder.filePath(u"cases.sqlite"_s);
        StandingClock clock;
        const CaseId id = prepareCase(database, country, clock.now());
        QVERIFY(id > 0);
        World world(server.baseUrl(), database);
        world.services.clock = &clock;
        CaseFlow flow(id, world.services);
        flow.open();
        QTRY_VERIFY(!flow.files().empty() && flow.files().front().state == FileView::State::Ready);
        const Provider &provider = world.provider;
        QCOMPARE(flow.betterFrom(provider).has_value(), later);
        if (!later)
            return;
        QVERIFY(!flow.betterFrom(provider)->isValid()); // nothing was sent yet
        const auto isDelivered = [&](std::size_t many) {
            return flow.collections().size() == many && std::holds_alternative<Delivered>(flow.collections().back()->state());
        };
        flow.collect(provider.info().id);
        QTRY_VERIFY_WITH_TIMEOUT(isDelivered(1), 30'000);
        QCOMPARE(flow.betterFrom(provider), std::optional(clock.now().addDays(1)));
        QVERIFY(*flow.betterFrom(provider) > flow.now());
        clock.hand = clock.hand.addSecs(25 * 3600);
        QVERIFY(*flow.betterFrom(provider) <= flow.now()); // now it is offered
        flow.collect(provider.info().id);
        QTRY_VERIFY_WITH_TIMEOUT(isDelivered(2), 30'000);
        QVERIFY(*flow.betterFrom(provider) > flow.now()); // it was done: no offer until another day has passed
        QCOMPARE(server.requests("POST", "/v2/report"), 2);
    }

    void modelsAndWebhooksAreAskedOfTheProvider()
    {
        SandboxServer server;
        QVERIFY(server.start());
        QTemporaryDir folder;
        World world(server.baseUrl(), folder.filePath(u"cases.sqlite"_s));
        const Provider &provider = *world.catalogue.find(u"nordigen-insights");
        std::optional<Result<QStringList>> models;
        world.connections.models(provider, this, [&](Result<QStringList> came) { models = std::move(came); });
        QTRY_VERIFY_WITH_TIMEOUT(models.has_value(), 30'000);
        QVERIFY(*models);
        QCOMPARE((*models)->size(), 2);
        server.advance(std::chrono::hours(24)); // their token is old, ours does not know it yet
        std::optional<Done> set;
        CallbackSettings settings;
        settings.callback = QUrl(u"http://127.0.0.1:9/"_s);
        world.connections.setWebhook(provider, settings, this, [&](Done came) { set = std::move(came); });
        QTRY_VERIFY_WITH_TIMEOUT(set.has_value(), 30'000);
        QVERIFY(*set);
        QCOMPARE(server.requests("POST", "/oauth/token"), 2);
    }
};

QTEST_GUILESS_MAIN(TestFlowUploads)
#include "tst_flow_uploads.moc"
