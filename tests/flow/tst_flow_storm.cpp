// SPDX-License-Identifier: GPL-3.0-or-later
// Faults in any order and number, by the dice: whatever happens, the case comes to the same end, nothing is uploaded twice
// but where nobody can know, and then that is told; and no credential is in an error.
#include "flow/world.h"
#include "sandbox/sandboxserver.h"
#include "support/rounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = SandboxServer::Fault;

namespace {

SandboxOptions quick()
{
    SandboxOptions options;
    options.queuedFor = 5ms;
    options.processingFor = 10ms;
    options.requestsAMinute = 1'000'000;
    options.mostRecords = 1'000'000;
    return options;
}

Fault thrown(QRandomGenerator &dice)
{
    static const std::pair<const char *, const char *> places[] = {
        {"POST", "/oauth/token"}, {"POST", "/v2/report"}, {"PUT", "/v2/report/process"}, {"GET", "/v2/report/"}, {"GET", "/v2/report/"}};
    static const Fault::Kind kinds[] = {Fault::Kind::Delay, Fault::Kind::Status, Fault::Kind::Status, Fault::Kind::CutBody, Fault::Kind::Html, Fault::Kind::Reset,
        Fault::Kind::WrongTypes, Fault::Kind::Empty};
    static const int codes[] = {400, 401, 403, 408, 413, 429, 500, 502, 503, 504};
    Fault fault;
    const auto &place = places[dice.bounded(int(std::size(places)))];
    fault.method = place.first;
    fault.path = place.second;
    fault.kind = kinds[dice.bounded(int(std::size(kinds)))];
    fault.status = codes[dice.bounded(int(std::size(codes)))];
    fault.delay = std::chrono::milliseconds(dice.bounded(4) == 0 ? dice.bounded(400) : 0);
    if (fault.status == 429 || fault.status == 503)
        fault.retryAfter = dice.bounded(3) == 0 ? std::optional(dice.bounded(2)) : std::nullopt;
    fault.times = 1 + dice.bounded(3);
    return fault;
}

} // namespace

class StormTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static CaseId prepare(const QString &database)
    {
        const auto store = CaseStore::open(database, *Key::fromBytes(QByteArray(32, 'v')));
        QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json"));
        CaseDetails details;
        details.country = u"gb"_s;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const bool good = store && file.open(QFile::ReadOnly) && (*store)->create(details, now, false)
            && (*store)->addFile(1, {0, u"sample.json"_s, file.readAll(), now});
        return good ? 1 : 0;
    }

private Q_SLOTS:
    void whateverGoesWrongTheCaseComesToTheSameEnd()
    {
        QRandomGenerator throws = dice();
        const int sequences = rounds(20, 1000);
        QJsonObject figures;
        int faults = 0, officerActs = 0, sentTwice = 0;
        const HttpSettings patience {.transferTimeout = 300ms, .wholeTimeout = 1s, .mostAttempts = 3, .firstPause = 1ms, .longestPause = 50ms};
        for (int sequence = 0; sequence <= sequences; ++sequence) {
            SandboxServer sandbox(quick());
            QVERIFY(sandbox.start());
            const int many = sequence == 0 ? 0 : 1 + throws.bounded(6); // the first one is undisturbed
            int uncertain = 0; // uploads of which nobody can know whether they arrived
            int ended = 0;     // records that the provider itself gave up
            for (int i = 0; i < many; ++i) {
                const Fault fault = thrown(throws);
                uncertain += fault.method == "POST" && fault.path == "/v2/report" ? fault.times : 0;
                sandbox.inject(fault);
                faults += fault.times;
            }
            const QString database = m_dir.filePath(u"storm.db"_s);
            for (const char *ending : {"", "-wal", "-shm"})
                QFile::remove(database + QLatin1StringView(ending));
            const CaseId id = prepare(database);
            QCOMPARE(id, CaseId(1));
            World world(sandbox.baseUrl(), database, {}, PollPolicy {5ms, 1.5, 20ms, 3s}, patience);
            CaseFlow flow(id, world.services);
            flow.open();
            connect(&flow, &CaseFlow::filesChanged, &flow, [&flow] {
                if (flow.collections().empty() && !flow.files().empty() && flow.files().front().state == FileView::State::Ready)
                    flow.collect(u"nordigen-insights"_s);
            });
            const auto collection = [&flow]() -> Collection * { return flow.collections().empty() ? nullptr : flow.collections().front(); };
            for (int acts = 0; acts < 40; ++acts) {
                QTRY_VERIFY_WITH_TIMEOUT(collection() && !isRunning(collection()->state()), 20'000);
                if (std::holds_alternative<Delivered>(collection()->state()))
                    break;
                const auto &failed = std::get<Failed>(collection()->state());
                const QString told = failed.error.detail + failed.error.where + failed.error.code;
                QVERIFY2(!told.contains(u"sandbox-secret"_s) && !told.contains(u"Bearer"_s), qPrintable(told));
                const auto &reached = collection()->steps();
                const bool sent = std::ranges::any_of(reached, [](const LaneStep &step) { return step.code == u"sent"_s; });
                ended += sent && !failed.process ? 1 : 0;
                collection()->tryAgain(); // as an officer does
                ++officerActs;
            }
            QVERIFY2(std::holds_alternative<Delivered>(collection()->state()), qPrintable(u"sequence %1"_s.arg(sequence)));
            if (sequence == 0)
                figures = collection()->figures();
            QVERIFY2(collection()->figures() == figures, qPrintable(u"sequence %1 has other figures"_s.arg(sequence)));
            const int uploads = sandbox.requests("POST", "/v2/report");
            QVERIFY2(uploads <= 1 + uncertain + ended, qPrintable(u"sequence %1: %2 uploads"_s.arg(sequence).arg(uploads)));
            const auto &steps = collection()->steps();
            const bool told = std::ranges::any_of(steps, [](const LaneStep &step) { return step.code == u"sent-again"_s; });
            sentTwice += told ? 1 : 0;
            // The log of the case names every request, and whose answer it was.
            QVERIFY(!flow.requests().empty());
            if (sequence > 0 && sequence % 100 == 0)
                qInfo("%d of %d sequences", sequence, sequences); // a run to the end takes an hour
        }
        qInfo("%d sequences with %d faults: the officer acted %d times, %d times it was told that files may lie there twice", sequences, faults, officerActs, sentTwice);
    }
};

QTEST_GUILESS_MAIN(StormTest)
#include "tst_flow_storm.moc"
