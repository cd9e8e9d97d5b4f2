// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/backups.h"

#include "base/clock.h"
#include "store/samples.h"
#include "store/storethread.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(saldoscope::Error)
Q_DECLARE_METATYPE(std::vector<saldoscope::RestoredCase>)
Q_DECLARE_METATYPE(std::vector<saldoscope::Backups::LeftOut>)

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

const QString kPhrase = u"vargen sover under bron 41"_s;

/// One computer: a database, its key, and what backs it up.
struct Computer {
    Computer(const QString &path, char key)
        : store(path, samples::vault(key))
        , backups(&store, &pool, &clock)
    {
        backups.setCost({1, 8});
    }
    ~Computer() { pool.waitForDone(); }
    template <class Work> auto now(Work work)
    {
        std::optional<std::invoke_result_t<Work, CaseStore &>> answer;
        QObject owner;
        store.ask(&owner, std::move(work), [&](auto came) { answer = std::move(came); });
        [&] { QTRY_VERIFY(answer); }();
        return *answer;
    }
    SystemClock clock;
    QThreadPool pool;
    StoreThread store;
    Backups backups;
};

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const QString &name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void allCasesMoveToAnotherComputer()
    {
        Computer old(at(u"old.db"_s), 'v');
        for (int i = 0; i < 3; ++i)
            QVERIFY(old.now([](CaseStore &store) { return Result<CaseId>(samples::fill(store)); }));
        QSignalSpy kept(&old.backups, &Backups::backedUp);
        old.backups.backUp(at(u"all.saldobackup"_s), kPhrase, std::nullopt);
        QVERIFY(old.backups.isBusy());
        QVERIFY(kept.wait(20'000));
        QCOMPARE(kept.front().front().toInt(), 3);
        QCOMPARE(old.backups.progress(), 1000);
        QVERIFY(!old.backups.isBusy());

        Computer fresh(at(u"fresh.db"_s), 'w');
        QSignalSpy restored(&fresh.backups, &Backups::restored);
        fresh.backups.restore(at(u"all.saldobackup"_s), kPhrase);
        QVERIFY(restored.wait(20'000));
        const auto list = fresh.now([](CaseStore &store) { return store.list(); });
        QCOMPARE(list->size(), 3u);
        for (const CaseSummary &one : *list) {
            QVERIFY(one.details == samples::details());
            QCOMPARE(fresh.now([id = one.id](CaseStore &store) { return store.load(id); })->files.front().bytes, samples::file().bytes);
        }
    }

    void oneCaseAloneAndNothingElse()
    {
        Computer here(at(u"one.db"_s), 'v');
        for (int i = 0; i < 2; ++i)
            QVERIFY(here.now([](CaseStore &store) { return Result<CaseId>(samples::fill(store)); }));
        QSignalSpy kept(&here.backups, &Backups::backedUp);
        here.backups.backUp(at(u"one.saldobackup"_s), kPhrase, CaseId(2));
        QVERIFY(kept.wait(20'000));
        Computer there(at(u"one-there.db"_s), 'w');
        QSignalSpy restored(&there.backups, &Backups::restored);
        there.backups.restore(at(u"one.saldobackup"_s), kPhrase);
        QVERIFY(restored.wait(20'000));
        const auto list = there.now([](CaseStore &store) { return store.list(); });
        QCOMPARE(list->size(), 1u);
        QCOMPARE(list->front().number, u"26-0002"_s);
    }

    void whatFailsIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QByteArray>("bytes"); // of the file; empty: the true one; "-": its half
        QTest::addColumn<QString>("code");
        QTest::newRow("another passphrase") << u"vargen sover"_s << QByteArray() << u"BACKUP_PASSPHRASE"_s;
        QTest::newRow("cut") << kPhrase << "-"_ba << u"BACKUP_CUT"_s;
        QTest::newRow("no backup") << kPhrase << "Dear Sir"_ba << u"NOT_A_BACKUP"_s;
    }
    void whatFailsIsToldAndChangesNothing()
    {
        QFETCH(QString, phrase);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Computer here(at(code + u".db"_s), 'v');
        QVERIFY(here.now([](CaseStore &store) { return Result<CaseId>(samples::fill(store)); }));
        QSignalSpy kept(&here.backups, &Backups::backedUp);
        const QString path = at(code + u".saldobackup"_s);
        here.backups.backUp(path, kPhrase, std::nullopt);
        QVERIFY(kept.wait(20'000));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        if (!bytes.isEmpty()) {
            QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
            file.write(bytes == "-" ? whole.first(whole.size() / 2) : bytes);
            file.close();
        }
        Computer there(at(code + u"-there.db"_s), 'w');
        QVERIFY(there.now([](CaseStore &store) { return Result<CaseId>(samples::fill(store)); }));
        QSignalSpy failed(&there.backups, &Backups::failed);
        there.backups.restore(path, phrase);
        QVERIFY(failed.wait(20'000));
        QCOMPARE(failed.front().front().value<Error>().code, code);
        QCOMPARE(there.now([](CaseStore &store) { return store.list(); })->size(), 1u);
    }

    void aCancelledBackupLeavesNoFileAndACancelledRestoreNoCase()
    {
        Computer here(at(u"cancel.db"_s), 'v');
        for (int i = 0; i < 20; ++i)
            QVERIFY(here.now([](CaseStore &store) { return Result<CaseId>(samples::fill(store)); }));
        QSignalSpy kept(&here.backups, &Backups::backedUp);
        here.backups.backUp(at(u"cancel.saldobackup"_s), kPhrase, std::nullopt);
        QTRY_VERIFY(here.backups.progress() > 0);
        here.backups.cancel();
        QVERIFY(!here.backups.isBusy());
        here.pool.waitForDone();
        QTRY_VERIFY(!QFile::exists(at(u"cancel.saldobackup"_s)));
        QCOMPARE(kept.size(), 0);
        here.backups.backUp(at(u"cancel.saldobackup"_s), kPhrase, std::nullopt);
        QVERIFY(kept.wait(20'000));

        Computer there(at(u"cancel-there.db"_s), 'w');
        QSignalSpy restored(&there.backups, &Backups::restored);
        there.backups.restore(at(u"cancel.saldobackup"_s), kPhrase);
        // Without pauses between two looks: the second half takes milliseconds, and may be over before a slow look comes.
        QElapsedTimer waited;
        waited.start();
        while (there.backups.progress() < 500 && waited.elapsed() < 20'000)
            QCoreApplication::processEvents();
        QVERIFY(there.backups.progress() >= 500);
        const auto before = restored.size();
        there.backups.cancel();
        const auto list = there.now([](CaseStore &store) { return store.list(); }); // behind what was under way
        QVERIFY(list->empty() || list->size() == 20); // before the end, or already whole
        QCOMPARE(restored.size(), before);
        QVERIFY(before == 0 || list->size() == 20); // what was told as restored is there
    }

    void nothingToBackUpIsSaid()
    {
        Computer here(at(u"nothing.db"_s), 'v');
        QSignalSpy failed(&here.backups, &Backups::failed);
        here.backups.backUp(at(u"nothing.saldobackup"_s), kPhrase, std::nullopt);
        QVERIFY(failed.wait(20'000));
        QCOMPARE(failed.front().front().value<Error>().code, u"NOTHING_TO_BACK_UP"_s);
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_flow_backups.moc"
