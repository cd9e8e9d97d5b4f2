// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"
#include "store/casestore.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A program that is killed at any moment goes on where it was, and comes to the same end.
class ResumeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static Key vault() { return *Key::fromBytes(QByteArray(32, 'v')); }

    struct Outcome { QProcess::ExitStatus status; int code; };
    static Outcome run(const SandboxServer &sandbox, const QString &database, const QString &moment = {})
    {
        QProcess victim;
        QStringList arguments {sandbox.baseUrl().toString(), database, u"1"_s};
        if (!moment.isEmpty())
            arguments << moment;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QStringLiteral(SALDOSCOPE_VICTIM), arguments);
        if (!victim.waitForFinished(60'000))
            return {QProcess::CrashExit, -1};
        return {victim.exitStatus(), victim.exitCode()};
    }
    static bool prepare(const QString &database)
    {
        const auto store = CaseStore::open(database, vault());
        QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json"));
        CaseDetails details;
        details.country = u"gb"_s;
        const QDateTime now(QDate(2026, 3, 9), QTime(8, 30), Qt::UTC);
        return store && file.open(QFile::ReadOnly) && (*store)->create(details, now, false)
            && (*store)->addFile(1, {0, u"sample.json"_s, file.readAll(), now});
    }
    static SandboxOptions quick()
    {
        SandboxOptions options;
        options.queuedFor = 60ms;
        options.processingFor = 120ms;
        return options;
    }

private Q_SLOTS:
    void aKilledProgramComesToTheSameEnd_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("uploads");
        QTest::addColumn<int>("orders");
        QTest::newRow("before it signs in") << u"sign-in"_s << 1 << 1;
        QTest::newRow("signed in") << u"signed-in"_s << 1 << 1;
        QTest::newRow("before the upload") << u"submit"_s << 1 << 1;
        // The one window that cannot be closed: the provider has the file, and its number for it was never written down
        // here. It offers no list of uploads; what lies there without an order is never looked at.
        QTest::newRow("as the upload's answer arrives") << u"submitted"_s << 2 << 1;
        QTest::newRow("between upload and order") << u"begin"_s << 1 << 1;
        QTest::newRow("as the order's answer arrives") << u"begun"_s << 1 << 2; // the second is told "already"
        QTest::newRow("before a look") << u"poll"_s << 1 << 1;
        QTest::newRow("as a look is answered") << u"polled"_s << 1 << 1;
        QTest::newRow("before fetching") << u"fetch"_s << 1 << 1;
        QTest::newRow("as the delivery arrives") << u"fetched"_s << 1 << 1;
    }
    void aKilledProgramComesToTheSameEnd()
    {
        QFETCH(QString, moment);
        QFETCH(int, uploads);
        QFETCH(int, orders);
        SandboxServer sandbox(quick());
        QVERIFY(sandbox.start());

        const QString whole = m_dir.filePath(moment + u"-whole.sqlite"_s);
        const QString broken = m_dir.filePath(moment + u"-broken.sqlite"_s);
        QVERIFY(prepare(whole));
        QVERIFY(prepare(broken));
        const Outcome straight = run(sandbox, whole);
        QCOMPARE(straight.status, QProcess::NormalExit);
        QCOMPARE(straight.code, 0);
        const int uploadsBefore = sandbox.requests("POST", "/v2/report");
        const int ordersBefore = sandbox.requests("PUT", "/v2/report/process");
        QCOMPARE(uploadsBefore, 1);

        QCOMPARE(run(sandbox, broken, moment).status, QProcess::CrashExit);
        const Outcome resumed = run(sandbox, broken);
        QCOMPARE(resumed.status, QProcess::NormalExit);
        QCOMPARE(resumed.code, 0);
        QCOMPARE(sandbox.requests("POST", "/v2/report") - uploadsBefore, uploads);
        QCOMPARE(sandbox.requests("PUT", "/v2/report/process") - ordersBefore, orders);

        const auto one = (*CaseStore::open(whole, vault()))->load(1);
        const auto other = (*CaseStore::open(broken, vault()))->load(1);
        QVERIFY(one && other);
        QCOMPARE(other->collections.size(), 1u);
        QCOMPARE(other->collections.front().state, u"delivered"_s);
        QVERIFY(!other->collections.front().figures.isEmpty());
        QCOMPARE(other->collections.front().figures, one->collections.front().figures);
        QCOMPARE(other->summary.state, CaseState::Ready);
    }

    void killedAgainAndAgainItStillArrives()
    {
        SandboxServer sandbox(quick());
        QVERIFY(sandbox.start());
        const QString database = m_dir.filePath(u"again.sqlite"_s);
        QVERIFY(prepare(database));
        for (const QString &moment : {u"submit"_s, u"begin"_s, u"begun"_s, u"poll"_s, u"polled"_s, u"fetch"_s, u"fetched"_s})
            QCOMPARE(run(sandbox, database, moment).status, QProcess::CrashExit);
        QCOMPARE(run(sandbox, database).code, 0);
        QCOMPARE(sandbox.requests("POST", "/v2/report"), 1);
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "tst_flow_resume.moc"
