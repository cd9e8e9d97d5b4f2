// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/passphrase.h"
#include "store/samples.h"

#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(saldoscope::PassphraseStrength)

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr BackupCost kCheap {1, 8};
const QByteArray kPhrase = "vargen sover under bron 41";

using StorePtr = std::unique_ptr<CaseStore>;

StorePtr open(const QString &path, char key = 'v')
{
    auto store = CaseStore::open(path, samples::vault(key));
    return store ? *std::move(store) : nullptr;
}

Done backUp(const CaseStore &store, const std::vector<CaseId> &cases, const QString &path, const QByteArray &phrase = kPhrase)
{
    auto writer = BackupWriter::make(path, phrase, kCheap);
    if (!writer)
        return writer.error();
    for (const CaseId id : cases) {
        const auto backup = store.backedUp(id);
        const Done added = backup ? (*writer)->add(*backup) : Done(backup.error());
        if (!added)
            return added;
    }
    return (*writer)->finish();
}

Result<std::vector<RestoredCase>> restore(CaseStore &store, const QString &path, const QByteArray &phrase = kPhrase)
{
    auto reader = BackupReader::open(path, phrase);
    if (!reader)
        return reader.error();
    return store.restore([&] { return (*reader)->next(); }, samples::at(30));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const QString &name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void aCaseComesBackWholeUnderAnotherKey()
    {
        const StorePtr here = open(at(u"here.db"_s));
        const CaseId id = samples::fill(*here);
        StoredCollection collection = here->load(id)->collections.front();
        collection.evidence = QByteArray(3'000'000, 'e') + "{\"the answer\":1}";
        collection.submission = QJsonObject {{u"files"_s, QJsonArray {here->load(id)->files.front().id}}};
        QVERIFY(here->saveCollection(id, collection));
        QVERIFY(here->saveAssessment(id, QJsonObject {{u"household"_s, 3}}));
        QVERIFY(here->keepPacks(id, {samples::pack('a'), samples::pack('b')}));
        const CaseRecord was = *here->load(id);
        QVERIFY(backUp(*here, {id}, at(u"one.backup"_s)));

        const StorePtr there = open(at(u"there.db"_s), 'w');
        QVERIFY(there->create(samples::details(), samples::at(9), false)); // so that numbers of rows differ
        const CaseId other = there->list()->front().id;
        QVERIFY(there->addFile(other, samples::file()));
        const auto restored = restore(*there, at(u"one.backup"_s));
        QVERIFY(restored);
        QCOMPARE(restored->size(), 1u);
        QCOMPARE(restored->front().how, RestoredCase::How::Renumbered); // both are the first of their year
        const CaseRecord is = *there->load(restored->front().id);
        QVERIFY(is.summary.details == was.summary.details);
        QCOMPARE(is.summary.created, was.summary.created);
        QCOMPARE(is.summary.touched, was.summary.touched);
        QCOMPARE(is.summary.keepUntil, was.summary.keepUntil);
        QCOMPARE(is.summary.state, was.summary.state);
        QCOMPARE(is.files.size(), was.files.size());
        QCOMPARE(is.files.front().name, was.files.front().name);
        QCOMPARE(is.files.front().bytes, was.files.front().bytes);
        QVERIFY(is.files.front().id != was.files.front().id);
        QCOMPARE(is.collections.front().submission.value(u"files").toArray(), (QJsonArray {is.files.front().id}));
        QCOMPARE(is.collections.front().process, was.collections.front().process);
        QCOMPARE(is.collections.front().figures, was.collections.front().figures);
        QCOMPARE(is.collections.front().state, was.collections.front().state);
        QCOMPARE(*there->evidence(is.summary.id, is.collections.front().id), *here->evidence(id, collection.id));
        QVERIFY(is.corrections == was.corrections);
        QCOMPARE(is.assessment, was.assessment);
        const QStringList prints {CaseStore::printOf(samples::pack('a')), CaseStore::printOf(samples::pack('b'))};
        QVERIFY(*there->packs(is.summary.id, prints) == (std::vector {samples::pack('a'), samples::pack('b')}));
        QCOMPARE(is.log.size(), was.log.size() + 1);
        QCOMPARE(is.log.back().what, u"restored"_s);
    }

    void aCaseThatIsHereAlreadyIsLeftAlone()
    {
        const StorePtr store = open(at(u"already.db"_s));
        const CaseId id = samples::fill(*store);
        QVERIFY(backUp(*store, {id}, at(u"already.backup"_s)));
        auto again = restore(*store, at(u"already.backup"_s));
        QVERIFY(again);
        QCOMPARE(again->front().how, RestoredCase::How::AlreadyHere);
        QCOMPARE(again->front().id, id);
        QCOMPARE(store->list()->size(), 1u);
        // Changed since: what was stands beside what is.
        CaseDetails changed = samples::details();
        changed.note = u"en annan"_s;
        QVERIFY(store->setDetails(id, changed, samples::at(20)));
        again = restore(*store, at(u"already.backup"_s));
        QVERIFY(again);
        QCOMPARE(again->front().how, RestoredCase::How::Renumbered);
        QCOMPARE(store->list()->size(), 2u);
        QCOMPARE(store->load(id)->summary.details->note, changed.note);
        QCOMPARE(store->load(again->front().id)->summary.details->note, samples::details().note);
    }

    void numbersNeverCollide()
    {
        const StorePtr from = open(at(u"from.db"_s));
        for (int i = 0; i < 5; ++i)
            QVERIFY(from->create(samples::details(), samples::at(i), false));
        QVERIFY(backUp(*from, {5}, at(u"fifth.backup"_s)));
        const StorePtr to = open(at(u"to.db"_s), 'w');
        const auto restored = restore(*to, at(u"fifth.backup"_s));
        QCOMPARE(restored->front().number, u"26-0005"_s);
        QCOMPARE(to->create(samples::details(), samples::at(1), false)->number, u"26-0006"_s);
    }

    void whatWasNotSentYetIsNotSentByTwoComputers()
    {
        const StorePtr from = open(at(u"unsent.db"_s));
        const auto made = from->create(samples::details(), samples::at(0), false);
        StoredCollection unsent = samples::collection();
        unsent.process = {};
        unsent.state = u"sending"_s;
        QVERIFY(from->saveCollection(made->id, unsent));
        unsent.id = 0;
        unsent.state = u"waiting"_s;
        unsent.process = samples::collection().process;
        QVERIFY(from->saveCollection(made->id, unsent));
        QVERIFY(backUp(*from, {made->id}, at(u"unsent.backup"_s)));
        const StorePtr to = open(at(u"unsent-to.db"_s), 'w');
        const auto restored = restore(*to, at(u"unsent.backup"_s));
        QCOMPARE(to->load(restored->front().id)->collections[0].state, u"idle"_s);
        QCOMPARE(to->load(restored->front().id)->collections[1].state, u"waiting"_s);
    }

    void anotherPassphraseOpensNothing()
    {
        const StorePtr store = open(at(u"phrase.db"_s));
        const CaseId id = samples::fill(*store);
        QVERIFY(backUp(*store, {id}, at(u"phrase.backup"_s)));
        const auto opened = BackupReader::open(at(u"phrase.backup"_s), kPhrase + ' ');
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"BACKUP_PASSPHRASE"_s);
    }

    void nothingOfACaseCanBeReadInTheFile()
    {
        const StorePtr store = open(at(u"clear.db"_s));
        const CaseId id = samples::fill(*store);
        QVERIFY(backUp(*store, {id}, at(u"clear.backup"_s)));
        const QByteArray bytes = bytesOf(at(u"clear.backup"_s));
        for (const char *word : {"Greta", "kerlundh", "19640823", "SE355", "Kvarterskrogen", "31417", "162d7bb2", "hemligkod", "26-0001", "vargen"})
            QVERIFY2(!bytes.contains(word), word);
        QCOMPARE(QFile::permissions(at(u"clear.backup"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aDamagedOrCutBackupIsToldAndChangesNothing_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("a byte is another") << false;
        QTest::newRow("the end is missing") << true;
    }
    void aDamagedOrCutBackupIsToldAndChangesNothing()
    {
        QFETCH(bool, cut);
        const StorePtr from = open(at(u"whole%1.db"_s.arg(cut)));
        const CaseId first = samples::fill(*from);
        const CaseId second = samples::fill(*from);
        const QString path = at(u"whole%1.backup"_s.arg(cut));
        QVERIFY(backUp(*from, {first, second}, path));
        const QByteArray whole = bytesOf(path);
        const StorePtr to = open(at(u"damaged-to%1.db"_s.arg(cut)), 'w');
        QVERIFY(to->create(samples::details(), samples::at(0), false));
        const auto before = *to->list();

        // Every byte of the head and every 61st after it.
        for (qsizetype place = 0; place < whole.size(); place += place < 120 ? 1 : 61) {
            QByteArray bytes = cut ? whole.first(place) : whole;
            if (!cut)
                bytes[place] = char(bytes[place] ^ 0x10);
            write(at(u"bad.backup"_s), bytes);
            const auto restored = restore(*to, at(u"bad.backup"_s));
            QVERIFY2(!restored, qPrintable(QString::number(place)));
            QCOMPARE(restored.error().kind, Error::Kind::Storage);
            const QStringList codes {u"NOT_A_BACKUP"_s, u"NEWER_BACKUP"_s, u"BACKUP_DAMAGED"_s, u"BACKUP_CUT"_s, u"BACKUP_PASSPHRASE"_s};
            QVERIFY2(codes.contains(restored.error().code), qPrintable(restored.error().code));
            if (place >= 120)
                QVERIFY2(restored.error().code != u"NOT_A_BACKUP"_s, qPrintable(QString::number(place)));
            if (cut && place > 0)
                QCOMPARE(restored.error().code, u"BACKUP_CUT"_s);
        }
        const auto after = *to->list();
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.front().number, before.front().number);
        QCOMPARE(to->create(samples::details(), samples::at(1), false)->number, u"26-0002"_s); // not even a counter moved
        write(at(u"longer.backup"_s), whole + "x");
        QVERIFY(!restore(*to, at(u"longer.backup"_s)));
        QVERIFY(restore(*to, path));
    }

    void anOlderBackupStaysUntilTheNewOneIsWhole()
    {
        const StorePtr store = open(at(u"older.db"_s));
        const CaseId id = samples::fill(*store);
        const QString path = at(u"older.backup"_s);
        QVERIFY(backUp(*store, {id}, path));
        const QByteArray whole = bytesOf(path);
        {
            auto writer = BackupWriter::make(path, kPhrase, kCheap);
            QVERIFY(writer && (*writer)->add(*store->backedUp(id)));
        } // given up before finish()
        QCOMPARE(bytesOf(path), whole);
        QVERIFY(!BackupWriter::make(at(u"no such folder/x.backup"_s), kPhrase, kCheap));
    }

    void otherFilesAreToldApart()
    {
        write(at(u"text.backup"_s), "Dear Sir or Madam");
        write(at(u"empty.backup"_s), {});
        QCOMPARE(BackupReader::open(at(u"text.backup"_s), kPhrase).error().code, u"NOT_A_BACKUP"_s);
        QCOMPARE(BackupReader::open(at(u"empty.backup"_s), kPhrase).error().code, u"NOT_A_BACKUP"_s);
        QCOMPARE(BackupReader::open(at(u"none.backup"_s), kPhrase).error().code, u"BACKUP_NOT_READ"_s);
        QCOMPARE(BackupReader::open(m_dir.path(), kPhrase).error().code, u"BACKUP_NOT_READ"_s);
    }

    void passphrasesAreWeighed_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<PassphraseStrength>("strength");
        using enum PassphraseStrength;
        QTest::newRow("none") << u""_s << None;
        QTest::newRow("a word") << u"hemlighet"_s << Weak;
        QTest::newRow("everybody's") << u"Password123!"_s << Weak;
        QTest::newRow("a season") << u"Sommar2026!"_s << Weak;
        QTest::newRow("a row of keys") << u"qwertyuiopasdfghjkl"_s << Weak;
        QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s << Weak;
        QTest::newRow("the same again") << u"abcxyzabcxyzabcxyz"_s << Weak;
        QTest::newRow("three words") << u"lampa gitarr vante kork"_s << Fair;
        QTest::newRow("six words") << u"vargen sover under bron med hatten på"_s << Strong;
        QTest::newRow("letters and digits at random") << u"mR7k-Qv2x-Tp9d-Wz4h"_s << Strong;
    }
    void passphrasesAreWeighed()
    {
        QFETCH(QString, phrase);
        QFETCH(PassphraseStrength, strength);
        QVERIFY2(passphraseStrength(phrase) == strength, qPrintable(QString::number(passphraseBits(phrase))));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_store_backup.moc"
