// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/consentworld.h"
#include "flow/victimrun.h"

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A program that is killed while an applicant is asked for consent goes on where it was: one process, one end.
class ConsentResumeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static VictimsEnd run(const ConsentWorld &at, const QString &database, const QString &how, const QString &moment = {})
    {
        return runVictim({at.sandbox.baseUrl().toString(), database, u"1"_s, how, moment});
    }
    static bool prepare(const QString &database)
    {
        const auto store = CaseStore::open(database, victimsVault());
        return store && (*store)->create(ConsentWorld::applicant(), QDateTime::currentDateTimeUtc(), true);
    }
    static SandboxOptions quick()
    {
        SandboxOptions options;
        options.fimentoFetching = 60ms;
        options.fimentoStep = 60ms;
        return options;
    }

private Q_SLOTS:
    void aKilledProgramComesToTheSameEnd_data()
    {
        QTest::addColumn<QString>("moment");
        for (const char *moment : {"state:signing-in", "saved:signing-in", "sign-in", "signed-in", "state:inviting", "saved:inviting", "invite", "invited",
                 "state:waiting", "saved:waiting", "poll", "polled", "state:fetching", "saved:fetching", "fetch", "fetched", "state:delivered", "saved:delivered"})
            QTest::newRow(moment) << QString::fromLatin1(moment);
    }
    void aKilledProgramComesToTheSameEnd()
    {
        QFETCH(QString, moment);
        ConsentWorld at(quick());
        QVERIFY(at.started);
        const QString database = m_dir.filePath(QString(moment).replace(u':', u'-') + u".sqlite"_s);
        QVERIFY(prepare(database));
        QCOMPARE(run(at, database, u"approve"_s, moment).status, QProcess::CrashExit);
        const VictimsEnd resumed = run(at, database, u"approve"_s);
        QCOMPARE(resumed.status, QProcess::NormalExit);
        QCOMPARE(resumed.code, 0);
        // The key was stored before the question went out: whatever was lost, there is one process.
        const QJsonArray processes = at.ask("GET", u"/sandbox/fimento"_s).object()[u"processes"_s].toArray();
        QCOMPARE(processes.size(), 1);
        const auto store = *CaseStore::open(database, victimsVault());
        const auto record = store->load(1);
        QVERIFY(record);
        QCOMPARE(record->collections.size(), 1u);
        QCOMPARE(record->collections.front().state, u"delivered"_s);
        QCOMPARE(record->collections.front().process.id, processes[0].toObject()[u"processId"_s].toString());
        QVERIFY(!record->collections.front().figures.isEmpty());
        QVERIFY(store->evidence(1, record->collections.front().id)->contains("\"transactions\""));
        QCOMPARE(record->summary.state, CaseState::Ready);
    }

    void killedWhileItPurgesItPurgesAllTheSame_data()
    {
        QTest::addColumn<QString>("moment");
        for (const char *moment : {"polled", "state:withdrawn", "saved:withdrawn"})
            QTest::newRow(moment) << QString::fromLatin1(moment);
    }
    void killedWhileItPurgesItPurgesAllTheSame()
    {
        QFETCH(QString, moment);
        ConsentWorld at(quick());
        QVERIFY(at.started);
        const QString database = m_dir.filePath(QString(moment).replace(u':', u'-') + u"-deny.sqlite"_s);
        QVERIFY(prepare(database));
        QCOMPARE(run(at, database, u"deny"_s, moment).status, QProcess::CrashExit);
        const VictimsEnd resumed = run(at, database, u"deny"_s);
        QCOMPARE(resumed.status, QProcess::NormalExit);
        QVERIFY2(resumed.code == 3 || resumed.code == 2, qPrintable(QString::number(resumed.code))); // 2: there is no such case any more
        const auto store = *CaseStore::open(database, victimsVault());
        QVERIFY(store->list()->empty());
        QCOMPARE(store->gone()->size(), 1u);
        QCOMPARE(store->gone()->front().what, u"withdrawn"_s);
    }

    void killedAgainAndAgainItStillArrives()
    {
        ConsentWorld at(quick());
        QVERIFY(at.started);
        const QString database = m_dir.filePath(u"again.sqlite"_s);
        QVERIFY(prepare(database));
        for (const QString &moment : {u"invite"_s, u"invited"_s, u"state:waiting"_s, u"poll"_s, u"polled"_s, u"fetch"_s, u"fetched"_s})
            QCOMPARE(run(at, database, u"approve"_s, moment).status, QProcess::CrashExit);
        QCOMPARE(run(at, database, u"approve"_s).code, 0);
        QCOMPARE(at.ask("GET", u"/sandbox/fimento"_s).object()[u"processes"_s].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConsentResumeTest)
#include "tst_flow_consentresume.moc"
