// SPDX-License-Identifier: GPL-3.0-or-later
// The database file damaged, the disk full or failing, two programs at once: told plainly, and nothing destroyed.
#include "store/backup.h"
#include "store/folderlock.h"
#include "store/samples.h"
#include "store/storecopy.h"
#include "support/rounds.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

using StorePtr = std::unique_ptr<CaseStore>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

QString show(const Error &error) { return error.code + u": "_s + error.detail; }

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const QString &name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    /// Whatever bytes are changed: each question is answered rightly or with an error that names what is wrong, no other case
    /// is lost with a damaged one where its own bytes are whole, and looking changes nothing in the file.
    void damagedAtRandomBytesNothingIsReadWrongly()
    {
        const QString whole = at(u"whole.db"_s);
        CaseRecord record;
        {
            const auto store = CaseStore::open(whole, samples::vault());
            QVERIFY(store);
            for (int i = 0; i < 3; ++i)
                QVERIFY(samples::fill(**store));
            record = *(*store)->load(1);
        }
        const QByteArray bytes = bytesOf(whole);
        QVERIFY(!QFile::exists(whole + u"-wal"_s) || QFileInfo(whole + u"-wal"_s).size() == 0);
        QRandomGenerator throws = dice();
        const QStringList codes {u"DAMAGED"_s, u"WRONG_KEY"_s, u"NEWER_SCHEMA"_s, u"FAILED"_s, u"MISSING"_s, u"READ_ONLY"_s, u"DISK_ERROR"_s, u"LOCKED"_s};
        int told = 0, right = 0, spared = 0;
        for (int round = 0; round < rounds(400, 20'000); ++round) {
            QByteArray damaged = bytes;
            const int places = 1 + throws.bounded(round % 3 == 0 ? 200 : 3);
            for (int i = 0; i < places; ++i)
                damaged[throws.bounded(int(damaged.size()))] = char(throws.bounded(256));
            if (round % 10 == 9)
                damaged.truncate(throws.bounded(int(damaged.size())));
            const QString path = at(u"damaged.db"_s);
            QFile::remove(path + u"-wal"_s);
            QFile::remove(path + u"-shm"_s);
            QVERIFY(write(path, damaged));
            {
                auto store = CaseStore::open(path, samples::vault());
                if (!store) {
                    QVERIFY2(codes.contains(store.error().code), qPrintable(show(store.error())));
                    ++told;
                } else {
                    const auto list = (*store)->list();
                    QVERIFY2(list || codes.contains(list.error().code), qPrintable(list ? QString() : show(list.error())));
                    int opened = 0;
                    for (const CaseId id : {1, 2, 3}) {
                        const auto loaded = (*store)->load(id);
                        if (!loaded) {
                            QVERIFY2(codes.contains(loaded.error().code), qPrintable(show(loaded.error())));
                            ++told;
                            continue;
                        }
                        ++opened;
                        ++right;
                        QVERIFY(loaded->summary.details == record.summary.details);
                        for (const StoredFile &file : loaded->files)
                            QCOMPARE(file.bytes, record.files.front().bytes);
                        QVERIFY(loaded->corrections.empty() || loaded->corrections == record.corrections);
                    }
                    spared += opened > 0 && opened < 3 ? 1 : 0;
                }
            }
            // A last page that is missing may be given back by SQLite when it closes; nothing else may change.
            QCOMPARE(bytesOf(path).first(damaged.size()), damaged);
        }
        qInfo("%d questions answered with an error, %d rightly, %d times another case was spared", told, right, spared);
        QVERIFY(told > 0 && right > 0 && spared > 0);
    }

    void whatCanStillBeReadCanBeBackedUp()
    {
        const QString path = at(u"half.db"_s);
        {
            const auto store = CaseStore::open(path, samples::vault());
            QVERIFY(samples::fill(**store) && samples::fill(**store));
        }
        QByteArray bytes = bytesOf(path);
        const auto store = CaseStore::open(path, samples::vault());
        // The first case's key is spoilt behind the program's back.
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path);
            QVERIFY(raw.open() && raw.exec(u"UPDATE cases SET sealed_key = zeroblob(72) WHERE id = 1"_s).lastError().type() == QSqlError::NoError);
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        QCOMPARE((*store)->list()->size(), 2u);
        QVERIFY(!(*store)->backedUp(1));
        const auto kept = (*store)->backedUp(2);
        QVERIFY(kept);
        const auto other = CaseStore::open(at(u"saved.db"_s), samples::vault('w'));
        bool given = false;
        const auto restored = (*other)->restore(
            [&]() -> Result<std::optional<BackedUpCase>> { return std::exchange(given, true) ? std::optional<BackedUpCase>() : std::optional(*kept); }, samples::at(9));
        QVERIFY(restored);
        QCOMPARE((*other)->load(restored->front().id)->files.front().bytes, samples::file().bytes);
    }

    void aCopyIsByteForByteAndOverwritesNothing()
    {
        const QString path = at(u"copied.db"_s);
        const QString folder = at(u"copies"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto store = CaseStore::open(path, samples::vault());
        const CaseId id = samples::fill(**store);
        const auto first = copyDatabase(path, folder, samples::at(0));
        const auto second = copyDatabase(path, folder, samples::at(0));
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        const auto copy = CaseStore::open(*first, samples::vault()); // with what was still in the write-ahead log
        QVERIFY(copy);
        QCOMPARE((*copy)->load(id)->files.front().bytes, samples::file().bytes);
        QCOMPARE(copyDatabase(path, at(u"nowhere"_s), samples::at(0)).error().code, u"COPY_FAILED"_s);
        QVERIFY(write(at(u"rubbish.db"_s), "no database at all"));
        QCOMPARE(bytesOf(*copyDatabase(at(u"rubbish.db"_s), folder, samples::at(1))), "no database at all"_ba);
    }

    void oneProgramHoldsTheFolder()
    {
        auto first = FolderLock::take(at(u"held"_s));
        QVERIFY(first);
        const auto second = FolderLock::take(at(u"held"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"IN_USE"_s);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        first = Error {};
        QVERIFY(FolderLock::take(at(u"held"_s)));
    }

#ifdef Q_OS_UNIX
    void aFileThatMayNotGrowLosesNothing()
    {
        const QString path = at(u"limited.db"_s);
        const auto store = CaseStore::open(path, samples::vault());
        const CaseId id = samples::fill(**store);
        const auto before = (*store)->load(id);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old {};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit small = old;
        small.rlim_cur = 300'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        StoredFile large = samples::file();
        large.bytes.clear();
        for (int i = 0; large.bytes.size() < 4'000'000; ++i)
            large.bytes += QByteArray::number(qHash(i));
        const auto added = (*store)->addFile(id, large);
        const auto still = (*store)->load(id);
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!added);
        QVERIFY2(added.error().code == u"DISK_ERROR"_s || added.error().code == u"DISK_FULL"_s, qPrintable(added.error().code));
        QVERIFY(still);
        QCOMPARE(still->files.size(), before->files.size());
        QVERIFY((*store)->addFile(id, large)); // as soon as there is room, without a new start
        QCOMPARE((*store)->load(id)->files.size(), 2u);
    }
#endif

    /// On a disk of 600 kB that really is full, and on one that is read-only: in a mount of the test's own.
    void aRealDiskThatIsFullOrReadOnly_data()
    {
        QTest::addColumn<QString>("disk");
        QTest::newRow("full") << u"full"_s;
        QTest::newRow("read-only") << u"read-only"_s;
    }
    void aRealDiskThatIsFullOrReadOnly()
    {
        QFETCH(QString, disk);
        const QString self = QCoreApplication::applicationFilePath();
        QProcess inside;
        inside.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString mount = at(disk);
        QVERIFY(QDir().mkpath(mount));
        inside.start(u"unshare"_s, {u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s,
                                       u"mount -t tmpfs -o size=600k none \"$1\" || exit 77; exec \"$2\" --on-disk \"$3\" \"$1\""_s, u"sh"_s, mount, self, disk});
        if (!inside.waitForStarted() || !inside.waitForFinished(60'000) || inside.exitCode() == 77 || inside.exitCode() == 1)
            QSKIP("no mounts of one's own on this machine; the next test asks the same of limits and rights");
        QCOMPARE(inside.exitStatus(), QProcess::NormalExit);
        QCOMPARE(inside.exitCode(), 0);
    }

#ifdef Q_OS_UNIX
    /// The same everywhere, also where nobody may mount: files that may not grow, and a folder without the right to write.
    void aLimitOrAMissingRightLosesNothing_data()
    {
        QTest::addColumn<QString>("disk");
        QTest::newRow("no file may grow") << u"limited"_s;
        QTest::newRow("no right to write") << u"closed"_s;
    }
    void aLimitOrAMissingRightLosesNothing()
    {
        QFETCH(QString, disk);
        const QString folder = at(disk);
        QVERIFY(QDir().mkpath(folder));
        ::chmod(QFile::encodeName(m_dir.path()).constData(), 0755); // who is root becomes somebody without rights
        QProcess inside;
        inside.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        inside.start(QCoreApplication::applicationFilePath(), {u"--on-disk"_s, disk, folder});
        const bool finished = inside.waitForStarted() && inside.waitForFinished(60'000);
        ::chmod(QFile::encodeName(folder).constData(), 0755);
        QVERIFY(finished);
        QCOMPARE(inside.exitStatus(), QProcess::NormalExit);
        QCOMPARE(inside.exitCode(), 0);
    }
#endif
};

/// Runs inside the mount, or under the limit: 0 where all is as it should be, else the number of what was not.
static int onFullDisk(CaseStore &store, CaseId id, const CaseRecord &before, const QString &folder, bool isMount)
{
    StoredFile large = samples::file();
    large.bytes.clear();
    for (int i = 0; large.bytes.size() < 2'000'000; ++i)
        large.bytes += QByteArray::number(qHash(i));
    const auto added = store.addFile(id, large);
    const bool named = !added && (added.error().code == u"DISK_FULL"_s || (!isMount && added.error().code == u"DISK_ERROR"_s));
    if (!named)
        return 3;
    const auto backup = BackupWriter::make(folder + u"/x.saldobackup"_s, "phrase", {1, 8});
    Done kept = backup ? done() : Done(backup.error());
    for (int i = 0; kept && i < 3; ++i)
        kept = (*backup)->add({{before.summary, {large}, {}, {}, {}, {}}, {}});
    kept = kept ? (*backup)->finish() : kept;
    if (kept || (isMount && kept.error().code != u"BACKUP_DISK_FULL"_s) || QFile::exists(folder + u"/x.saldobackup"_s))
        return 4;
    const auto still = store.load(id);
    return still && still->files.size() == 1 && still->files.front().bytes == before.files.front().bytes ? 0 : 5;
}

static int onReadOnlyDisk(const QString &path, const QString &folder, CaseId id, const QByteArray &bytes)
{
    const auto store = CaseStore::open(path, samples::vault());
    const Done saved = store ? (*store)->log(id, samples::logEntry()) : Done(store.error());
    if (saved || saved.error().code != u"READ_ONLY"_s)
        return 7;
    const auto lock = FolderLock::take(folder);
    if (lock || lock.error().code != u"READ_ONLY"_s)
        return 8;
    const auto copy = copyDatabase(path, QDir::tempPath(), samples::at(0)); // a copy can be had all the same
    const auto opened = copy ? CaseStore::open(*copy, samples::vault()) : Result<StorePtr>(copy.error());
    const bool good = opened && (*opened)->load(id) && bytesOf(path) == bytes;
    if (copy) {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(*copy + QLatin1StringView(ending));
    }
    return good ? 0 : 9;
}

/// Takes the right to write to the folder, also from who is root.
static bool closeFolder(const QString &path, const QString &folder)
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    const bool closed = ::chmod(QFile::encodeName(path).constData(), 0444) == 0 && ::chmod(QFile::encodeName(folder).constData(), 0555) == 0;
    return closed && (::geteuid() != 0 || ::setuid(nobody) == 0);
#else
    Q_UNUSED(path) Q_UNUSED(folder)
    return false;
#endif
}

static int onDisk(const QString &disk, const QString &folder)
{
#ifdef Q_OS_UNIX
    if (disk == u"limited"_s) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small {600'000, 600'000};
        if (setrlimit(RLIMIT_FSIZE, &small) != 0)
            return 1;
    }
#endif
    const bool isFull = disk == u"full"_s || disk == u"limited"_s;
    const QString path = folder + u"/cases.db"_s;
    CaseId id = 0;
    {
        const auto store = CaseStore::open(path, samples::vault());
        id = store ? samples::fill(**store) : 0;
        if (id == 0)
            return 2;
        const CaseRecord before = *(*store)->load(id);
        if (const int wrong = isFull ? onFullDisk(**store, id, before, folder, disk == u"full"_s) : 0)
            return wrong;
    }
    if (isFull)
        return CaseStore::open(path, samples::vault()) ? 0 : 6;
    const QByteArray bytes = bytesOf(path);
    const bool closed = disk == u"closed"_s ? closeFolder(path, folder) : QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, folder}) == 0;
    return closed ? onReadOnlyDisk(path, folder, id, bytes) : 77;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments[1] == u"--on-disk"_s)
        return onDisk(arguments[2], arguments[3]);
    DamageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_damage.moc"
