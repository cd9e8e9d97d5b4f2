// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/victimrun.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxserver.h"
#include "store/casestore.h"
#include "support/rounds.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A program that is killed at any moment goes on where it was, and comes to the same end.
class ResumeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static VictimsEnd run(const SandboxServer &sandbox, const QString &database, const QString &moment = {}, qint64 most = 0)
    {
        return runVictim({sandbox.baseUrl().toString(), database, u"1"_s, moment, QString::number(most)});
    }
    static bool prepare(const QString &database, QByteArray statement = {})
    {
        const auto store = CaseStore::open(database, victimsVault());
        QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json"));
        if (statement.isEmpty() && file.open(QFile::ReadOnly))
            statement = file.readAll();
        CaseDetails details;
        details.country = u"gb"_s;
        const QDateTime now(QDate(2026, 3, 9), QTime(8, 30), Qt::UTC);
        return store && !statement.isEmpty() && (*store)->create(details, now, false)
            && (*store)->addFile(1, {0, u"sample.json"_s, statement, now});
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
        // `uploads`, `orders`: at the provider in the end. Where a kill may come just before or just after a question has
        // gone out, there may be one more. `told`: whether the officer reads that the files may lie there twice.
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("uploads");
        QTest::addColumn<int>("orders");
        QTest::addColumn<bool>("maybeOneMore");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *name, const QString &moment, int uploads, int orders, bool maybeOneMore = false, bool told = false) {
            QTest::newRow(name) << moment << uploads << orders << maybeOneMore << told;
        };
        row("as it starts, before that is saved", u"state:signing-in"_s, 1, 1);
        row("as it starts, saved", u"saved:signing-in"_s, 1, 1);
        row("before it signs in", u"sign-in"_s, 1, 1);
        row("signed in", u"signed-in"_s, 1, 1);
        row("before it is saved that files are being sent", u"state:sending"_s, 1, 1);
        row("after that was saved", u"saved:sending"_s, 1, 1, true, true);
        row("before the upload", u"submit"_s, 1, 1, false, true);
        // The one window that cannot be closed: the provider has the file, and its number for it was never written down
        // here. It offers no list of uploads; what lies there without an order is never looked at.
        row("as the upload's answer arrives", u"submitted"_s, 2, 1, false, true);
        row("before the upload's number is saved", u"state:beginning"_s, 2, 1, false, true);
        row("after the upload's number was saved", u"saved:beginning"_s, 1, 1, true);
        row("between upload and order", u"begin"_s, 1, 1);
        row("as the order's answer arrives", u"begun"_s, 1, 2); // the second is told "already"
        row("before the order is saved", u"state:waiting"_s, 1, 2);
        row("after the order was saved", u"saved:waiting"_s, 1, 1);
        row("before a look", u"poll"_s, 1, 1);
        row("as a look is answered", u"polled"_s, 1, 1);
        row("before it is saved that there is something to fetch", u"state:fetching"_s, 1, 1);
        row("after that was saved", u"saved:fetching"_s, 1, 1);
        row("before fetching", u"fetch"_s, 1, 1);
        row("as the delivery arrives", u"fetched"_s, 1, 1);
        row("before the delivery is saved", u"state:delivered"_s, 1, 1);
        row("after the delivery was saved", u"saved:delivered"_s, 1, 1);
    }
    void aKilledProgramComesToTheSameEnd()
    {
        QFETCH(QString, moment);
        QFETCH(int, uploads);
        QFETCH(int, orders);
        QFETCH(bool, maybeOneMore);
        QFETCH(bool, told);
        SandboxServer sandbox(quick());
        QVERIFY(sandbox.start());

        const QString name = QString(moment).replace(u':', u'-');
        const QString whole = m_dir.filePath(name + u"-whole.sqlite"_s);
        const QString broken = m_dir.filePath(name + u"-broken.sqlite"_s);
        QVERIFY(prepare(whole));
        QVERIFY(prepare(broken));
        const VictimsEnd straight = run(sandbox, whole);
        QCOMPARE(straight.status, QProcess::NormalExit);
        QCOMPARE(straight.code, 0);
        const int uploadsBefore = sandbox.requests("POST", "/v2/report");
        const int ordersBefore = sandbox.requests("PUT", "/v2/report/process");
        QCOMPARE(uploadsBefore, 1);

        QCOMPARE(run(sandbox, broken, moment).status, QProcess::CrashExit);
        const VictimsEnd resumed = run(sandbox, broken);
        QCOMPARE(resumed.status, QProcess::NormalExit);
        QCOMPARE(resumed.code, 0);
        const int sent = sandbox.requests("POST", "/v2/report") - uploadsBefore;
        const int asked = sandbox.requests("PUT", "/v2/report/process") - ordersBefore;
        QVERIFY2(sent == uploads || (maybeOneMore && told && sent == uploads + 1), qPrintable(QString::number(sent)));
        QVERIFY2(asked == orders || (maybeOneMore && asked == orders + 1), qPrintable(QString::number(asked)));

        const auto one = (*CaseStore::open(whole, victimsVault()))->load(1);
        const auto otherStore = *CaseStore::open(broken, victimsVault());
        const auto other = otherStore->load(1);
        QVERIFY(one && other);
        QCOMPARE(other->collections.size(), 1u);
        const StoredCollection &collection = other->collections.front();
        QCOMPARE(collection.state, u"delivered"_s);
        QVERIFY(!collection.figures.isEmpty());
        QCOMPARE(collection.figures, one->collections.front().figures);
        QVERIFY(!otherStore->evidence(1, collection.id)->isEmpty());
        QCOMPARE(other->summary.state, CaseState::Ready);
        const QJsonArray steps = collection.lane.value(u"steps").toArray();
        QCOMPARE(std::ranges::any_of(steps, [](const QJsonValue &step) { return step[u"code"] == u"sent-again"_s; }), told);
    }

    /// What is too much for one upload goes in parts: those that were accepted before the kill are not sent again.
    void noPartIsUploadedTwice_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("more");     // sent again: only the part whose answer nobody could write down
        QTest::newRow("before the second part") << u"submit#2"_s << 0;
        QTest::newRow("as the second part's answer arrives") << u"submitted#2"_s << 1;
        QTest::newRow("before the third part") << u"submit#3"_s << 0;
        QTest::newRow("before the order") << u"begin"_s << 0;
    }
    void noPartIsUploadedTwice()
    {
        QFETCH(QString, moment);
        QFETCH(int, more);
        constexpr qint64 most = 80'000;
        SandboxServer sandbox(quick());
        QVERIFY(sandbox.start());
        const QByteArray statement = makePersona(u"salaried"_s, dayOf(YearMonthDay {2026, 2, 28})).statement;
        const QString whole = m_dir.filePath(moment + u"-parts-whole.sqlite"_s);
        const QString broken = m_dir.filePath(moment + u"-parts-broken.sqlite"_s);
        QVERIFY(prepare(whole, statement));
        QVERIFY(prepare(broken, statement));
        QCOMPARE(run(sandbox, whole, {}, most).code, 0);
        const int parts = sandbox.requests("POST", "/v2/report");
        const int orders = sandbox.requests("PUT", "/v2/report/process");
        QVERIFY2(parts >= 3, qPrintable(QString::number(parts)));
        QCOMPARE(orders, parts);

        QCOMPARE(run(sandbox, broken, moment, most).status, QProcess::CrashExit);
        QCOMPARE(run(sandbox, broken, {}, most).code, 0);
        QCOMPARE(sandbox.requests("POST", "/v2/report"), 2 * parts + more);
        QCOMPARE(sandbox.requests("PUT", "/v2/report/process"), 2 * parts);
        const auto one = (*CaseStore::open(whole, victimsVault()))->load(1);
        const auto other = (*CaseStore::open(broken, victimsVault()))->load(1);
        QVERIFY(one && other);
        QCOMPARE(other->collections.front().state, u"delivered"_s);
        QCOMPARE(other->collections.front().figures.value(u"categorisation"_s), one->collections.front().figures.value(u"categorisation"_s));
    }

    /// At any moment whatever: kills that nobody planned.
    void killedAtAnyMomentItArrivesAllTheSame()
    {
        QRandomGenerator throws = dice();
        const int many = rounds(8, 200);
        SandboxServer sandbox(quick());
        QVERIFY(sandbox.start());
        const QString straight = m_dir.filePath(u"straight.sqlite"_s);
        QVERIFY(prepare(straight));
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(run(sandbox, straight).code, 0);
        const int whole = int(watch.elapsed());
        const QJsonObject figures = (*CaseStore::open(straight, victimsVault()))->load(1)->collections.front().figures;
        for (int round = 0; round < many; ++round) {
            const QString database = m_dir.filePath(u"any%1.sqlite"_s.arg(round));
            QVERIFY(prepare(database));
            const int before = sandbox.requests("POST", "/v2/report");
            const int kills = 1 + throws.bounded(3);
            for (int i = 0; i < kills; ++i)
                run(sandbox, database, u"after:%1"_s.arg(throws.bounded(whole)));
            const VictimsEnd outcome = run(sandbox, database);
            const auto record = (*CaseStore::open(database, victimsVault()))->load(1);
            QVERIFY(record);
            QCOMPARE(record->collections.size(), 1u);
            QVERIFY2(outcome.code == 0, qPrintable(u"round %1: ended with %2 as %3"_s.arg(round).arg(outcome.code).arg(record->collections.front().state)));
            QCOMPARE(record->collections.front().figures, figures);
            const QJsonArray steps = record->collections.front().lane.value(u"steps").toArray();
            const bool told = std::ranges::any_of(steps, [](const QJsonValue &step) { return step[u"code"] == u"sent-again"_s; });
            const int uploads = sandbox.requests("POST", "/v2/report") - before;
            QVERIFY2(uploads == 1 || (told && uploads <= 1 + kills), qPrintable(u"round %1: %2 uploads"_s.arg(round).arg(uploads)));
        }
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
