// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/consentworld.h"

#include "flow/backups.h"
#include "flow/caselist.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSignalSpy>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The applicant takes consent back: what is left is a line in the log.
class WithdrawalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_folder;
    std::unique_ptr<ConsentWorld> m_at;
    std::unique_ptr<Officer> m_officer;
    CaseId m_case = 0;

    QString path() const { return m_folder + u"/cases.db"_s; }
    void restart()
    {
        m_officer.reset();
        m_officer = std::make_unique<Officer>(*m_at, path());
    }
    /// All bytes below the folder.
    QByteArray onDisk() const
    {
        QByteArray all;
        QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    /// The sealed bytes of the case, as they stand in the file.
    QList<QByteArray> sealedBytes() const
    {
        QList<QByteArray> all;
        const QString name = u"look"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path());
            if (database.open()) {
                for (const QString &sql : {u"SELECT sealed_key FROM cases"_s, u"SELECT details FROM cases"_s, u"SELECT process FROM collection"_s,
                         u"SELECT figures FROM collection"_s, u"SELECT bytes FROM evidence"_s, u"SELECT bytes FROM file_part"_s, u"SELECT entry FROM log"_s}) {
                    QSqlQuery query(sql, database);
                    while (query.next())
                        all << query.value(0).toByteArray().mid(8, 24);
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        return all;
    }
    std::vector<GoneCase> gone()
    {
        std::optional<Result<std::vector<GoneCase>>> came;
        m_officer->world->store.ask(&m_officer->owner, [](CaseStore &store) { return store.gone(); }, [&](Result<std::vector<GoneCase>> list) { came = std::move(list); });
        return QTest::qWaitFor([&] { return came.has_value(); }, 10'000) && *came ? **came : std::vector<GoneCase> {};
    }
    std::size_t cases()
    {
        std::optional<Result<std::vector<CaseSummary>>> came;
        m_officer->world->store.ask(&m_officer->owner, [](CaseStore &store) { return store.list(); }, [&](Result<std::vector<CaseSummary>> list) { came = std::move(list); });
        return QTest::qWaitFor([&] { return came.has_value(); }, 10'000) && *came ? (*came)->size() : 999;
    }
    Collection *delivered()
    {
        Collection *made = m_officer->invite();
        return made && m_at->consent() && m_officer->reaches(made, u"delivered"_s) ? made : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_folder = m_dir.filePath(QString::number(++count));
        QVERIFY(QDir().mkpath(m_folder));
        m_at = std::make_unique<ConsentWorld>();
        QVERIFY(m_at->started);
        restart();
        m_case = m_officer->newCase();
        QVERIFY(m_case > 0 && m_officer->open(m_case));
    }
    void cleanup() { m_officer.reset(); }

    void denialPurgesAtWhateverMoment_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("how");
        const QStringList approved {u"open"_s, u"sign-in"_s, u"approve"_s};
        QStringList all = approved;
        QTest::newRow("before the link was opened") << QStringList {} << u"deny"_s;
        QTest::newRow("while the bank is read") << QStringList {u"open"_s, u"sign-in"_s} << u"deny"_s;
        for (const char *name : {"once the bank was read", "while categorising", "categorised", "while insights are made"}) {
            all << u"wait"_s;
            QTest::newRow(name) << all << u"deny"_s;
        }
        QTest::newRow("without a step, only consent says so") << approved << u"revoke-quietly"_s;
    }
    void denialPurgesAtWhateverMoment()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, how);
        Collection *made = m_officer->invite();
        QVERIFY(made);
        for (const QString &what : before)
            QVERIFY(m_at->act(what));
        QSignalSpy withdrawn(m_officer->flow.get(), &CaseFlow::withdrawn);
        QVERIFY(m_at->act(how));
        QTRY_COMPARE(withdrawn.size(), 1);
        QVERIFY(m_officer->flow->isWithdrawn() && !m_officer->flow->isOpen());
        QCOMPARE(cases(), 0u);
    }

    void nothingOfAFinishedCaseIsLeft()
    {
        m_officer->flow->addFiles({QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json"),
            QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_open_banking_sample.json")});
        QTRY_VERIFY(m_officer->flow->files().size() == 2 && m_officer->flow->files().back().id > 0);
        m_officer->flow->removeFile(m_officer->flow->files().back().id); // undo would bring it back
        QTRY_VERIFY(m_officer->flow->removedFiles() == 1);
        QVERIFY(delivered());
        QTRY_VERIFY(m_officer->flow->analysis());
        const QString number = m_officer->flow->summary().number;
        // Another case, whose key and rows must stay.
        const CaseId other = m_officer->newCase();
        const QList<QByteArray> before = sealedBytes();
        QVERIFY(before.size() > 6);

        QVERIFY(m_at->act(u"deny"_s));
        QSignalSpy withdrawn(m_officer->flow.get(), &CaseFlow::withdrawn);
        m_officer->flow->collections().front()->lookNow(); // F5, weeks later
        QTRY_COMPARE(withdrawn.size(), 1);
        CaseFlow &flow = *m_officer->flow;
        QVERIFY(flow.files().empty() && flow.collections().empty() && !flow.analysis() && !flow.view() && !flow.judgement());
        QVERIFY(flow.requests().empty() && flow.ledgers().empty());
        QVERIFY(!flow.canUndo() && !flow.canRedo() && flow.removedFiles() == 0);
        QVERIFY(!flow.summary().details);
        flow.undo();
        QVERIFY(flow.files().empty());

        const std::vector<GoneCase> lines = gone();
        QCOMPARE(lines.size(), 1u);
        QCOMPARE(lines.front().what, u"withdrawn"_s);
        QCOMPARE(lines.front().number, number);
        QCOMPARE(cases(), 1u);
        m_officer->flow.reset();
        m_officer->world.reset(); // everything is on disk
        const QList<QByteArray> after = sealedBytes();
        const QByteArray bytes = onDisk();
        int kept = 0;
        for (const QByteArray &sealed : before) {
            if (after.contains(sealed))
                ++kept; // the other case's
            else
                QVERIFY(!bytes.contains(sealed));
        }
        QCOMPARE(kept, 2); // key and details
        QVERIFY(!bytes.contains("Lindehag") && !bytes.contains("199503096316"));
        restart();
        QVERIFY(m_officer->open(other));
    }

    void aCaseFinishedLongAgoIsPurgedWhenItIsOpened()
    {
        QVERIFY(delivered());
        m_officer->flow.reset();
        restart();
        QVERIFY(m_at->act(u"deny"_s));
        m_officer->clock.moved = 24h * 21;
        m_officer->flow = std::make_unique<CaseFlow>(m_case, m_officer->world->services);
        QSignalSpy withdrawn(m_officer->flow.get(), &CaseFlow::withdrawn);
        m_officer->flow->open();
        QTRY_COMPARE(withdrawn.size(), 1);
        QCOMPARE(cases(), 0u);
    }

    void whereThePurgeWasCutOffItIsDoneAtTheNextOpening()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made);
        // As it is when the program ends between saving the state and purging.
        m_officer->flow.reset();
        std::optional<Result<qint64>> saved;
        m_officer->world->store.ask(
            &m_officer->owner,
            [id = m_case](CaseStore &store) -> Result<qint64> {
                auto record = store.load(id);
                if (!record)
                    return record.error();
                StoredCollection stored = record->collections.front();
                stored.state = u"withdrawn"_s;
                stored.process = {};
                return store.saveCollection(id, stored);
            },
            [&](Result<qint64> came) { saved = came; });
        QTRY_VERIFY(saved && *saved);
        m_officer->flow = std::make_unique<CaseFlow>(m_case, m_officer->world->services);
        QSignalSpy withdrawn(m_officer->flow.get(), &CaseFlow::withdrawn);
        m_officer->flow->open();
        QTRY_COMPARE(withdrawn.size(), 1);
        QCOMPARE(cases(), 0u);
    }

    void aBackupDoesNotBringItBack()
    {
        QVERIFY(delivered());
        const QString file = m_folder + u"/before.backup"_s;
        Backups backups(&m_officer->world->store, m_officer->world->services.pool, m_officer->world->services.clock);
        backups.setCost({1, 8});
        QSignalSpy backedUp(&backups, &Backups::backedUp);
        QSignalSpy restored(&backups, &Backups::restored);
        backups.backUp(file, u"long enough a passphrase"_s, std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(backedUp.size(), 1, 30'000);
        QVERIFY(m_at->act(u"deny"_s));
        QSignalSpy withdrawn(m_officer->flow.get(), &CaseFlow::withdrawn);
        m_officer->flow->collections().front()->lookNow();
        QTRY_COMPARE(withdrawn.size(), 1);
        backups.restore(file, u"long enough a passphrase"_s);
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 30'000);
        const auto list = restored.front().front().value<std::vector<RestoredCase>>();
        QCOMPARE(list.size(), 1u);
        QCOMPARE(list.front().how, RestoredCase::How::Withdrawn);
        QCOMPARE(cases(), 0u);
    }

    void aProviderThatCannotBeReachedPurgesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("500") << 500;
        QTest::newRow("404") << 404; // a page in between says so too
        QTest::newRow("403") << 403;
    }
    void aProviderThatCannotBeReachedPurgesNothing()
    {
        QFETCH(int, status);
        Collection *made = delivered();
        QVERIFY(made);
        QTRY_VERIFY(m_officer->flow->analysis());
        SandboxServer::Fault fault;
        fault.path = "/fimento/process";
        fault.status = status;
        m_at->sandbox.inject(fault);
        const int looks = m_at->looks();
        made->lookNow();
        QTRY_VERIFY(m_at->looks() > looks && made->lastError().has_value());
        QCOMPARE(word(made->state()), u"delivered"_s);
        QVERIFY(!m_officer->flow->isWithdrawn() && m_officer->flow->analysis());
    }
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "tst_flow_withdrawal.moc"
