// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

bool sameFile(const StoredFile &a, const StoredFile &b)
{
    return a.name == b.name && a.bytes == b.bytes && a.added == b.added;
}

bool sameCollection(const StoredCollection &a, const StoredCollection &b)
{
    return a.providerId == b.providerId && a.state == b.state && a.process == b.process && a.lane == b.lane
        && a.submission == b.submission && a.figures == b.figures && a.started == b.started;
}

} // namespace

class CaseStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

    std::unique_ptr<CaseStore> open(char letter = 'v')
    {
        auto store = CaseStore::open(m_path, samples::vault(letter));
        return store ? *std::move(store) : nullptr;
    }
    QString codeOfOpening(char letter = 'v') const
    {
        const auto store = CaseStore::open(m_path, samples::vault(letter));
        return store ? QString() : store.error().code;
    }

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(u"%1/cases.sqlite"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))); }

    void numbersRunWithinAYear()
    {
        const auto store = open();
        const QDateTime december(QDate(2025, 12, 31), QTime(23, 59), Qt::UTC);
        QCOMPARE(store->create({}, december, false)->number, u"25-0001"_s);
        QCOMPARE(store->create({}, samples::at(0), false)->number, u"26-0001"_s);
        QCOMPARE(store->create({}, samples::at(1), false)->number, u"26-0002"_s);
        QVERIFY(store->purge(3, samples::at(2)));
        QCOMPARE(store->create({}, samples::at(3), false)->number, u"26-0003"_s);
    }

    void filesAreHandedInTogetherOrNotAtAll()
    {
        const auto store = open();
        const CaseId id = store->create({}, samples::at(0), false)->id;
        StoredFile said = samples::file();
        said.reading = QJsonObject {{u"dateOrder"_s, u"dmy"_s}};
        const auto ids = store->addFiles(id, {samples::file(), said});
        QVERIFY(ids);
        QCOMPARE(ids->size(), std::size_t(2));
        const auto loaded = store->load(id);
        QVERIFY(loaded->files[0].reading.isEmpty());
        QCOMPARE(loaded->files[1].reading, said.reading);
        StoredFile taken = samples::file(); // its number is in use
        taken.id = ids->front();
        QVERIFY(!store->addFiles(id, {samples::file(), taken}));
        QCOMPARE(store->load(id)->files.size(), std::size_t(2));
    }

    void filesAreTakenOutTogetherAndPutBackUnderTheirNumbers()
    {
        const auto store = open();
        const CaseId id = store->create({}, samples::at(0), false)->id;
        StoredFile said = samples::file();
        said.reading = QJsonObject {{u"dateOrder"_s, u"dmy"_s}};
        const auto ids = *store->addFiles(id, {samples::file(), said});
        QCOMPARE(store->removeFiles(id, {ids[0], 4711}).error().code, u"MISSING"_s);
        QCOMPARE(store->load(id)->files.size(), std::size_t(2));
        const auto removed = store->removeFiles(id, ids);
        QVERIFY(removed);
        QVERIFY(store->load(id)->files.empty());
        QVERIFY(store->addFiles(id, *removed));
        const auto back = store->load(id)->files;
        QCOMPARE(back.size(), std::size_t(2));
        QCOMPARE(back[1].id, ids[1]);
        QVERIFY(sameFile(back[1], said));
        QCOMPARE(back[1].reading, said.reading);
    }

    void aNewCaseIsWhatWasAskedFor()
    {
        const auto store = open();
        const auto made = store->create(samples::details(), samples::at(0), true);
        QVERIFY(made);
        QCOMPARE(made->state, CaseState::New);
        QCOMPARE(made->created, samples::at(0));
        QCOMPARE(made->touched, samples::at(0));
        QCOMPARE(made->keepUntil, QDate(2026, 3, 9).addDays(kKeepDays));
        QVERIFY(made->demo);
        QCOMPARE(made->details, samples::details());
    }

    void everythingIsThereAfterOpeningAgain()
    {
        const CaseId id = samples::fill(*open());
        QVERIFY(id);
        const auto record = open()->load(id);
        QVERIFY(record);
        QCOMPARE(record->summary.details, samples::details());
        QCOMPARE(record->summary.state, CaseState::Collecting);
        QCOMPARE(record->summary.touched, samples::at(6));
        QCOMPARE(record->summary.files, 1);
        QCOMPARE(record->summary.banks, 1);
        QCOMPARE(record->files.size(), 1u);
        QVERIFY(sameFile(record->files[0], samples::file()));
        QCOMPARE(record->collections.size(), 1u);
        QVERIFY(sameCollection(record->collections[0], samples::collection()));
        QCOMPARE(record->corrections, samples::corrections());
        QCOMPARE(record->log.size(), 1u);
        QCOMPARE(record->log[0].what, samples::logEntry().what);
        QCOMPARE(record->log[0].detail, samples::logEntry().detail);
        QCOMPARE(record->log[0].at, samples::logEntry().at);
    }

    void theSecretOfAProcessIsNotStored()
    {
        const auto store = open();
        const CaseId id = samples::fill(*store);
        StoredCollection collection = samples::collection();
        collection.process.secret = "token-0123456789";
        QVERIFY(store->saveCollection(id, collection));
        QVERIFY(store->load(id)->collections.back().process.secret.isEmpty());
    }

    void theListBeginsWithTheNewestTouch()
    {
        const auto store = open();
        const CaseId first = store->create({}, samples::at(0), false)->id;
        const CaseId second = store->create({}, samples::at(1), false)->id;
        QCOMPARE(store->list()->front().id, second);
        QVERIFY(store->setState(first, CaseState::Ready, samples::at(2)));
        const auto list = store->list();
        QCOMPARE(list->front().id, first);
        QCOMPARE(list->front().state, CaseState::Ready);
        QCOMPARE(list->size(), 2u);
    }

    void detailsCanBeChanged()
    {
        const auto store = open();
        const CaseId id = samples::fill(*store);
        CaseDetails details = samples::details();
        details.country = u"fi"_s;
        details.business = true;
        QVERIFY(store->setDetails(id, details, samples::at(9)));
        QCOMPARE(store->load(id)->summary.details, details);
        QCOMPARE(store->load(id)->summary.touched, samples::at(9));
    }

    void everyStateIsKept_data()
    {
        QTest::addColumn<int>("state");
        for (const CaseState state : {CaseState::New, CaseState::Collecting, CaseState::NeedsOfficer, CaseState::Ready,
                 CaseState::Withdrawn})
            QTest::addRow("%d", int(state)) << int(state);
    }
    void everyStateIsKept()
    {
        QFETCH(int, state);
        const auto store = open();
        const CaseId id = store->create({}, samples::at(0), false)->id;
        QVERIFY(store->setState(id, CaseState(state), samples::at(1)));
        QCOMPARE(store->load(id)->summary.state, CaseState(state));
    }

    void filesOfAnySizeComeBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("one byte") << qsizetype(1);
        QTest::newRow("just one part") << qsizetype(8 * 1024 * 1024);
        QTest::newRow("one byte over") << qsizetype(8 * 1024 * 1024 + 1);
        QTest::newRow("three parts") << qsizetype(20'000'000);
    }
    void filesOfAnySizeComeBack()
    {
        QFETCH(qsizetype, size);
        const auto store = open();
        const CaseId id = store->create({}, samples::at(0), false)->id;
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(i * 7 + i / 251);
        const auto fileId = store->addFile(id, {0, u"big"_s, bytes, samples::at(1)});
        QVERIFY(fileId);
        const auto files = store->files(id, {*fileId});
        QVERIFY(files);
        QVERIFY(files->front().bytes == bytes);
    }

    void filesComeInTheOrderAsked()
    {
        const auto store = open();
        const CaseId id = samples::fill(*store);
        const qint64 first = store->load(id)->files.front().id;
        const qint64 second = *store->addFile(id, {0, u"b"_s, "b", samples::at(1)});
        const auto files = store->files(id, {second, first});
        QCOMPARE(files->at(0).id, second);
        QCOMPARE(files->at(1).id, first);
        QCOMPARE(store->files(id, {second, 99}).error().code, u"MISSING"_s);
    }

    void aRemovedFileIsGone()
    {
        const auto store = open();
        const CaseId id = samples::fill(*store);
        const qint64 fileId = store->load(id)->files.front().id;
        QVERIFY(store->removeFile(id, fileId));
        QVERIFY(store->load(id)->files.empty());
        QCOMPARE(store->list()->front().files, 0);
        QCOMPARE(store->removeFile(id, fileId).error().code, u"MISSING"_s);
        QVERIFY(*store->addFile(id, samples::file()) != fileId);
    }

    void aCollectionIsReplacedByItsNumber()
    {
        const auto store = open();
        const CaseId id = samples::fill(*store);
        StoredCollection collection = store->load(id)->collections.front();
        collection.state = u"delivered"_s;
        collection.figures = {};
        QCOMPARE(*store->saveCollection(id, collection), collection.id);
        QCOMPARE(store->load(id)->collections.size(), 1u);
        QVERIFY(sameCollection(store->load(id)->collections.front(), collection));
        QVERIFY(store->removeCollection(id, collection.id));
        QVERIFY(store->load(id)->collections.empty());
        QCOMPARE(store->saveCollection(id, collection).error().code, u"MISSING"_s);
    }

    void correctionsAreReplacedAsAWhole()
    {
        const auto store = open();
        const CaseId id = samples::fill(*store);
        QVERIFY(store->saveCorrections(id, {}));
        QVERIFY(store->load(id)->corrections.empty());
        QVERIFY(store->saveCorrections(id, samples::corrections()));
        QCOMPARE(store->load(id)->corrections, samples::corrections());
    }

    void whatTheOfficerSaysOfTheApplicantIsThereAfterOpeningAgain()
    {
        const QJsonObject said {{u"loan"_s, QJsonObject {{u"principal"_s, 15000000}}}};
        CaseId id = 0;
        {
            const auto store = open();
            id = samples::fill(*store);
            QVERIFY(store->load(id)->assessment.isEmpty());
            QVERIFY(store->saveAssessment(id, {{u"loan"_s, 1}}));
            QVERIFY(store->saveAssessment(id, said));
        }
        QCOMPARE(open()->load(id)->assessment, said);
        QVERIFY(!samples::everything(QFileInfo(m_path).path()).contains("principal"));
        const auto store = open();
        QVERIFY(store->purge(id, samples::at(9)));
        QCOMPARE(store->load(id).error().code, u"MISSING"_s);
    }

    void packsAreKeptOnceAndComeBackByTheirPrints()
    {
        const QByteArray one = samples::pack('a'), other = samples::pack('b');
        const QStringList prints {CaseStore::printOf(other), CaseStore::printOf(one)};
        {
            const auto store = open();
            const CaseId id = samples::fill(*store);
            QVERIFY(store->keepPacks(id, {one, other, one}));
            QVERIFY(store->keepPacks(id, {other}));
            QVERIFY(!store->keepPacks(id + 1, {one}));
        }
        const auto store = open();
        QCOMPARE(*store->packs(1, prints), (std::vector {other, one}));
        QCOMPARE(store->packs(1, {CaseStore::printOf("never kept")}).error().code, u"MISSING"_s);
        QCOMPARE(store->packs(samples::fill(*store), prints).error().code, u"MISSING"_s); // each case has its own
        QVERIFY(store->purge(1, samples::at(9)));
        QCOMPARE(store->packs(1, prints).error().code, u"MISSING"_s);
    }

    void aPackThatIsAnotherDoesNotOpen()
    {
        const QByteArray one = samples::pack('a'), other = samples::pack('b');
        const auto store = open();
        const CaseId id = samples::fill(*store);
        QVERIFY(store->keepPacks(id, {one, other}));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"mover"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE kept_pack SET print = 'free' WHERE print = '%1'"_s.arg(CaseStore::printOf(one))));
            QVERIFY(query.exec(u"UPDATE kept_pack SET print = '%1' WHERE print = '%2'"_s.arg(CaseStore::printOf(one), CaseStore::printOf(other))));
        }
        QSqlDatabase::removeDatabase(u"mover"_s);
        QCOMPARE(store->packs(id, {CaseStore::printOf(one)}).error().code, u"DAMAGED"_s);
    }

    void whatBelongsToNoCaseIsRefused()
    {
        const auto store = open();
        QCOMPARE(store->load(5).error().code, u"MISSING"_s);
        QCOMPARE(store->addFile(5, samples::file()).error().code, u"MISSING"_s);
        QCOMPARE(store->saveCollection(5, samples::collection()).error().code, u"MISSING"_s);
        QCOMPARE(store->saveCorrections(5, {}).error().code, u"MISSING"_s);
        QCOMPARE(store->saveAssessment(5, {}).error().code, u"MISSING"_s);
        QCOMPARE(store->setState(5, CaseState::Ready, samples::at(0)).error().code, u"MISSING"_s);
        QCOMPARE(store->setDetails(5, {}, samples::at(0)).error().code, u"MISSING"_s);
        QCOMPARE(store->log(5, samples::logEntry()).error().code, u"MISSING"_s);
        QCOMPARE(store->purge(5, samples::at(0)).error().code, u"MISSING"_s);
    }

    void anotherCasesFileIsNotGivenOut()
    {
        const auto store = open();
        const CaseId one = samples::fill(*store);
        const CaseId other = samples::fill(*store);
        const qint64 fileId = store->load(one)->files.front().id;
        QCOMPARE(store->files(other, {fileId}).error().code, u"MISSING"_s);
        QCOMPARE(store->removeFile(other, fileId).error().code, u"MISSING"_s);
    }

    void twoProgramsMayWorkOnTheSameFile()
    {
        const auto one = open();
        const auto other = open();
        const CaseId id = one->create({}, samples::at(0), false)->id;
        QCOMPARE(other->create({}, samples::at(1), false)->number, u"26-0002"_s);
        QVERIFY(other->addFile(id, samples::file()));
        QCOMPARE(one->load(id)->files.size(), 1u);
    }

    void memoryHoldsACaseToo()
    {
        const auto store = CaseStore::open(u":memory:"_s, samples::vault());
        QVERIFY(store);
        QVERIFY(samples::fill(**store));
        QVERIFY(!QFile::exists(u":memory:"_s));
    }

#ifdef Q_OS_UNIX
    void onlyTheOwnerCanReadTheFiles()
    {
        const auto store = open();
        QVERIFY(samples::fill(*store));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QFileInfo file(m_path);
        QCOMPARE(QFileInfo(file.path()).permissions() & others, QFile::Permissions());
        const auto entries = file.dir().entryInfoList(QDir::Files);
        QVERIFY(entries.size() >= 2); // the file and its write-ahead log
        for (const QFileInfo &entry : entries)
            QCOMPARE(entry.permissions() & (others | QFile::ExeOwner), QFile::Permissions());
    }

    void aFileOpenToOthersIsClosedToThem()
    {
        QVERIFY(samples::fill(*open()));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(open());
        QVERIFY(!(QFileInfo(m_path).permissions() & QFile::ReadOther));
    }

    void aFolderThatTakesNoFileIsNamedSo()
    {
        m_path = u"/proc/saldoscope/cases.sqlite"_s; // nobody, not even root, makes a folder there
        QCOMPARE(codeOfOpening(), u"READ_ONLY"_s);
    }

    void aFolderWithoutLeaveToWriteIsNamedSo()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QString folder = m_dir.filePath(u"closed"_s);
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        m_path = folder + u"/cases.sqlite"_s;
        QCOMPARE(codeOfOpening(), u"READ_ONLY"_s);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
#endif

    void theWrongVaultOpensNothingAndChangesNothing()
    {
        const CaseId id = samples::fill(*open());
        QCOMPARE(codeOfOpening('w'), u"WRONG_KEY"_s);
        QCOMPARE(open()->load(id)->summary.details, samples::details());
    }

    void aFolderInPlaceOfTheFileIsRefused()
    {
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(codeOfOpening(), u"DAMAGED"_s);
    }

    void whatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        const QByteArray words(5000, 'w');
        file.write(words);
        file.close();
        QCOMPARE(codeOfOpening(), u"DAMAGED"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), words);
    }

    // Flips bytes here and there. Whatever comes: no crash, and what is given out is what was put in, or an error.
    void aDamagedFileSaysSo()
    {
        const CaseId id = samples::fill(*open());
        QFile original(m_path);
        QVERIFY(original.open(QFile::ReadOnly));
        const QByteArray good = original.readAll();
        original.close();
        QRandomGenerator random(20260309);
        int told = 0;
        for (int round = 0; round < 120; ++round) {
            QByteArray bad = good;
            const int flips = 1 + int(random.bounded(40u));
            for (int i = 0; i < flips; ++i)
                bad[qsizetype(random.bounded(quint32(bad.size())))] = char(random.bounded(256u));
            if (round % 10 == 0)
                bad.truncate(qsizetype(random.bounded(quint32(bad.size()))));
            m_path = m_dir.filePath(u"damaged-%1.sqlite"_s.arg(round));
            QFile file(m_path);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(bad);
            file.close();
            const auto store = CaseStore::open(m_path, samples::vault());
            if (!store) {
                QCOMPARE(store.error().kind, Error::Kind::Storage);
                ++told;
            } else {
                const auto record = (*store)->load(id);
                if (record) {
                    QCOMPARE(record->summary.details, samples::details());
                    QVERIFY(record->files.empty() || sameFile(record->files[0], samples::file()));
                    QVERIFY(record->corrections.empty() || record->corrections == samples::corrections());
                } else {
                    QCOMPARE(record.error().kind, Error::Kind::Storage);
                    ++told;
                }
                [[maybe_unused]] const auto list = (*store)->list();
                [[maybe_unused]] const auto added = (*store)->addFile(id, samples::file());
                [[maybe_unused]] const auto purged = (*store)->purge(id, samples::at(9));
            }
            QFile::remove(m_path);
        }
        QVERIFY2(told > 40, qPrintable(QString::number(told)));
    }

    void aValueMovedToAnotherCaseDoesNotOpen()
    {
        const auto store = open();
        const CaseId one = samples::fill(*store);
        const CaseId other = samples::fill(*store);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"mover"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE cases SET details = (SELECT details FROM cases WHERE id = %1) WHERE id = %2"_s
                                   .arg(one)
                                   .arg(other)));
        }
        QSqlDatabase::removeDatabase(u"mover"_s);
        QCOMPARE(store->load(other).error().code, u"DAMAGED"_s);
        QVERIFY(store->load(one));
        QCOMPARE(store->list()->size(), 2u); // the broken one is still seen, and can be purged
        QVERIFY(store->purge(other, samples::at(9)));
    }

    void nothingOfTheApplicantIsOnDiskInClear()
    {
        const auto store = open();
        QVERIFY(samples::fill(*store));
        QVERIFY(store->keepPacks(1, {samples::pack()}));
        const auto look = [this] {
            const QByteArray disk = samples::everything(QFileInfo(m_path).path());
            QVERIFY(disk.contains("26-0001")); // so we do look at the right files
            for (const char *word : {"Greta", "kerlundh", "19640823", "3234", "bolån", "Örnsköldsvik", "SE355000",
                     "Lönndörren", "KORTK", "31417", "kontoutdrag", "162d7bb2", "consent", "hemligkod", "27182",
                     "average_monthly", "housing", "systern", "account_list", "file-added", "egna regler"})
                QVERIFY2(!disk.contains(word), word);
        };
        look(); // with the write-ahead log
        QVERIFY(store->removeFile(1, store->load(1)->files.front().id));
        look();
    }

    void nothingOfTheApplicantIsOnDiskAfterClosing()
    {
        QVERIFY(samples::fill(*open()));
        const QByteArray disk = samples::everything(QFileInfo(m_path).path());
        QVERIFY(disk.contains("26-0001"));
        for (const char *word : {"Greta", "19640823", "Lönndörren", "31417", "kontoutdrag"})
            QVERIFY2(!disk.contains(word), word);
    }

    void aPurgedCaseLeavesNoTrace()
    {
        auto store = open();
        const CaseId kept = samples::fill(*store);
        const CaseId gone = samples::fill(*store);
        QList<QByteArray> traces; // every sealed value of the case, as it lies on disk
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"watcher"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const QString &sql : {u"SELECT sealed_key FROM cases WHERE id = %1"_s,
                     u"SELECT details FROM cases WHERE id = %1"_s, u"SELECT name FROM file WHERE case_id = %1"_s,
                     u"SELECT bytes FROM file_part JOIN file ON file.id = file_id WHERE case_id = %1"_s,
                     u"SELECT process FROM collection WHERE case_id = %1"_s,
                     u"SELECT figures FROM collection WHERE case_id = %1"_s,
                     u"SELECT list FROM corrections WHERE case_id = %1"_s,
                     u"SELECT entry FROM log WHERE case_id = %1"_s}) {
                QVERIFY(query.exec(sql.arg(gone)));
                QVERIFY(query.next());
                traces << query.value(0).toByteArray().left(60); // not so long that it runs over a page
            }
        }
        QSqlDatabase::removeDatabase(u"watcher"_s);
        const QString folder = QFileInfo(m_path).path();
        for (const QByteArray &trace : std::as_const(traces))
            QVERIFY(samples::everything(folder).contains(trace));

        QVERIFY(store->purge(gone, samples::at(9)));
        for (const QByteArray &trace : std::as_const(traces))
            QVERIFY(!samples::everything(folder).contains(trace));
        QCOMPARE(store->load(gone).error().code, u"MISSING"_s);
        QCOMPARE(store->load(kept)->summary.details, samples::details());
        store.reset();
        for (const QByteArray &trace : std::as_const(traces))
            QVERIFY(!samples::everything(folder).contains(trace));
        QVERIFY(samples::everything(folder).contains("purged"));
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "tst_store_casestore.moc"
