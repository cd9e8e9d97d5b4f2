// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casestore_p.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr qsizetype kPartBytes = qsizetype {8} << 20; // a file of any size is sealed and bound a part at a time

} // namespace

CaseStore::CaseStore()
    : d(std::make_unique<Private>())
{
}

CaseStore::~CaseStore() = default;

Result<std::unique_ptr<CaseStore>> CaseStore::open(const QString &path, const Key &vault)
{
    auto database = CaseDatabase::open(path, vault);
    if (!database)
        return database.error();
    std::unique_ptr<CaseStore> store(new CaseStore);
    store->d->database = *std::move(database);
    return store;
}

Result<CaseSummary> CaseStore::create(const CaseDetails &details, const QDateTime &now, bool demo)
{
    const CaseDatabase &database = *d->database;
    return database.together([&]() -> Result<CaseSummary> {
        const QDate day = now.toUTC().date();
        const auto id = database.next(u"case"_s);
        const auto running = database.next(u"case-%1"_s.arg(day.year()));
        if (!id || !running)
            return id ? running.error() : id.error();
        CaseSummary summary;
        summary.id = *id;
        summary.number = u"%1-%2"_s.arg(day.year() % 100, 2, 10, QChar(u'0')).arg(*running, 4, 10, QChar(u'0'));
        summary.created = summary.touched = fromStamp(stamp(now));
        summary.keepUntil = day.addDays(kKeepDays);
        summary.details = details;
        summary.demo = demo;
        const Key key = Key::random();
        const QString created = stamp(now);
        const Done made = database.run(u"INSERT INTO cases (id, number, state, created, touched, keep_until, demo, "
                                       "sealed_key, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {*id, summary.number, word(summary.state), created, created, summary.keepUntil.toString(Qt::ISODate),
                demo ? 1 : 0, database.sealKey(key, *id, CaseDatabase::keyColumns(summary.number, created, demo)),
                CaseDatabase::sealed(pack(details), key, CaseDatabase::where("details", *id))});
        return made ? Result<CaseSummary>(std::move(summary)) : made.error();
    });
}

Result<std::vector<CaseSummary>> CaseStore::list() const
{
    return d->all<CaseSummary>(Private::summaries() + u"ORDER BY touched DESC, id DESC"_s, {},
        [this](const QSqlQuery &row) { return d->readSummary(row); });
}

Result<CaseRecord> CaseStore::load(CaseId id) const
{
    // One transaction, so that what another program saves meanwhile is seen whole or not at all.
    return d->database->together([&] { return d->readCase(id); });
}

Result<std::vector<StoredFile>> CaseStore::files(CaseId id, const std::vector<qint64> &fileIds) const
{
    const auto key = d->database->keyOf(id);
    if (!key)
        return key.error();
    std::vector<StoredFile> found;
    for (const qint64 fileId : fileIds) {
        const auto row = d->database->askOne(Private::filesOf() + u"AND id = ?"_s, {id, fileId});
        auto file = row ? d->readFile(id, *key, *row) : Result<StoredFile>(row.error());
        if (!file)
            return file.error();
        found.push_back(*std::move(file));
    }
    return found;
}

Done CaseStore::setDetails(CaseId id, const CaseDetails &details, const QDateTime &now)
{
    return d->database->together([&]() -> Done {
        const auto key = d->database->keyOf(id);
        if (!key)
            return key.error();
        return d->database->change(u"UPDATE cases SET details = ?, touched = ? WHERE id = ?"_s,
            {CaseDatabase::sealed(pack(details), *key, CaseDatabase::where("details", id)), stamp(now), id});
    });
}

Done CaseStore::setState(CaseId id, CaseState state, const QDateTime &now)
{
    return d->database->together([&] {
        return d->database->change(
            u"UPDATE cases SET state = ?, touched = ? WHERE id = ?"_s, {word(state), stamp(now), id});
    });
}

Done CaseStore::Private::writeFile(CaseId id, const Key &key, qint64 fileId, const StoredFile &file) const
{
    const auto parts = int(qMax<qsizetype>(1, (file.bytes.size() + kPartBytes - 1) / kPartBytes));
    const Done written = database->run(u"INSERT INTO file (id, case_id, added, name, parts) VALUES (?, ?, ?, ?, ?)"_s,
        {fileId, id, stamp(file.added),
            CaseDatabase::sealed(file.name.toUtf8(), key, CaseDatabase::where("file", id, fileId)), parts});
    if (!written)
        return written.error();
    for (int part = 0; part < parts; ++part) {
        const QByteArray bytes = file.bytes.mid(part * kPartBytes, kPartBytes);
        const Done added = database->run(u"INSERT INTO file_part (file_id, part, bytes) VALUES (?, ?, ?)"_s,
            {fileId, part, CaseDatabase::sealed(bytes, key, CaseDatabase::where("part", id, fileId, part))});
        if (!added)
            return added.error();
    }
    if (!file.reading.isEmpty()) {
        const Done said = database->run(u"INSERT INTO file_reading (file_id, said) VALUES (?, ?)"_s,
            {fileId, CaseDatabase::sealed(pack(file.reading), key, CaseDatabase::where("reading", id, fileId))});
        if (!said)
            return said.error();
    }
    return touch(id, file.added);
}

Done CaseStore::Private::eraseFile(CaseId id, qint64 fileId) const
{
    const auto row = database->askOne(u"SELECT id FROM file WHERE case_id = ? AND id = ?"_s, {id, fileId});
    if (!row)
        return row.error();
    for (const QString &sql : {u"DELETE FROM file_part WHERE file_id = ?"_s, u"DELETE FROM file_reading WHERE file_id = ?"_s}) {
        if (const Done removed = database->run(sql, {fileId}); !removed)
            return removed.error();
    }
    return database->change(u"DELETE FROM file WHERE id = ?"_s, {fileId});
}

Result<qint64> CaseStore::addFile(CaseId id, const StoredFile &file)
{
    StoredFile fresh = file;
    fresh.id = 0;
    return addFiles(id, {fresh}).transform([](const std::vector<qint64> &ids) { return ids.front(); });
}

Result<std::vector<qint64>> CaseStore::addFiles(CaseId id, const std::vector<StoredFile> &files)
{
    return d->database->together([&]() -> Result<std::vector<qint64>> {
        const auto key = d->database->keyOf(id);
        if (!key)
            return key.error();
        std::vector<qint64> ids;
        for (const StoredFile &file : files) {
            const auto fileId = file.id > 0 ? Result<qint64>(file.id) : d->database->next(u"file"_s);
            if (!fileId)
                return fileId.error();
            if (const Done written = d->writeFile(id, *key, *fileId, file); !written)
                return written.error();
            ids.push_back(*fileId);
        }
        return ids;
    });
}

Done CaseStore::removeFile(CaseId id, qint64 fileId)
{
    return d->database->together([&] { return d->eraseFile(id, fileId); });
}

Result<std::vector<StoredFile>> CaseStore::removeFiles(CaseId id, const std::vector<qint64> &fileIds)
{
    return d->database->together([&]() -> Result<std::vector<StoredFile>> {
        auto removed = files(id, fileIds);
        if (!removed)
            return removed.error();
        for (const qint64 fileId : fileIds) {
            if (const Done erased = d->eraseFile(id, fileId); !erased)
                return erased.error();
        }
        return removed;
    });
}

Done CaseStore::Private::writeCollection(
    CaseId id, const Key &key, const StoredCollection &collection, bool fresh) const
{
    const auto sealed = [&](QByteArray clear, const char *what) {
        return CaseDatabase::sealed(std::move(clear), key, CaseDatabase::where(what, id, collection.id));
    };
    const QVariantList values {collection.providerId, collection.state, stamp(collection.started),
        sealed(pack(collection.process), "process"), sealed(pack(collection.lane), "lane"),
        sealed(pack(collection.submission), "submission"), sealed(pack(collection.figures), "figures"), collection.id, id};
    if (fresh)
        return database->run(u"INSERT INTO collection (provider, state, started, process, lane, submission, figures, "
                             "id, case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            values);
    return database->change(u"UPDATE collection SET provider = ?, state = ?, started = ?, process = ?, lane = ?, "
                            "submission = ?, figures = ? WHERE id = ? AND case_id = ?"_s,
        values);
}

Result<qint64> CaseStore::saveCollection(CaseId id, const StoredCollection &collection)
{
    return d->database->together([&]() -> Result<qint64> {
        const auto key = d->database->keyOf(id);
        if (!key)
            return key.error();
        const bool fresh = collection.id == 0;
        const auto collectionId = fresh ? d->database->next(u"collection"_s) : Result<qint64>(collection.id);
        if (!collectionId)
            return collectionId.error();
        StoredCollection numbered = collection;
        numbered.id = *collectionId;
        Done written = d->writeCollection(id, *key, numbered, fresh);
        if (written && !collection.evidence.isEmpty())
            written = d->writeEvidence(id, *key, *collectionId, collection.evidence);
        return written ? collectionId : written.error();
    });
}

Done CaseStore::Private::writeEvidence(CaseId id, const Key &key, qint64 collectionId, const QByteArray &evidence) const
{
    Done written = database->run(u"DELETE FROM evidence WHERE collection_id = ?"_s, {collectionId});
    for (int part = 0; written && part * kPartBytes < evidence.size(); ++part) {
        written = database->run(u"INSERT INTO evidence (collection_id, part, bytes) VALUES (?, ?, ?)"_s,
            {collectionId, part, CaseDatabase::sealed(evidence.mid(part * kPartBytes, kPartBytes), key,
                                     CaseDatabase::where("evidence", id, collectionId, part))});
    }
    return written;
}

Result<QByteArray> CaseStore::evidence(CaseId id, qint64 collectionId) const
{
    const auto key = d->database->keyOf(id);
    return key ? d->readEvidence(id, *key, collectionId) : Result<QByteArray>(key.error());
}

Done CaseStore::removeCollection(CaseId id, qint64 collectionId)
{
    return d->database->together([&]() -> Done {
        const auto row = d->database->askOne(u"SELECT id FROM collection WHERE case_id = ? AND id = ?"_s, {id, collectionId});
        if (!row)
            return row.error();
        const Done evidence = d->database->run(u"DELETE FROM evidence WHERE collection_id = ?"_s, {collectionId});
        return evidence ? d->database->change(u"DELETE FROM collection WHERE id = ?"_s, {collectionId}) : evidence.error();
    });
}

Done CaseStore::saveCorrections(CaseId id, const std::vector<Correction> &corrections)
{
    return d->database->together([&]() -> Done {
        const auto key = d->database->keyOf(id);
        if (!key)
            return key.error();
        return d->database->run(u"INSERT INTO corrections (case_id, list) VALUES (?, ?) "
                                "ON CONFLICT (case_id) DO UPDATE SET list = excluded.list"_s,
            {id, CaseDatabase::sealed(pack(corrections), *key, CaseDatabase::where("corrections", id))});
    });
}

Done CaseStore::saveAssessment(CaseId id, const QJsonObject &assessment)
{
    return d->database->together([&]() -> Done {
        const auto key = d->database->keyOf(id);
        if (!key)
            return key.error();
        return d->database->run(u"INSERT INTO assessment (case_id, said) VALUES (?, ?) "
                                "ON CONFLICT (case_id) DO UPDATE SET said = excluded.said"_s,
            {id, CaseDatabase::sealed(pack(assessment), *key, CaseDatabase::where("assessment", id))});
    });
}

Done CaseStore::log(CaseId id, const LogEntry &entry)
{
    return d->database->together([&]() -> Done {
        const auto key = d->database->keyOf(id);
        if (!key)
            return key.error();
        const auto line = d->database->next(u"log"_s);
        if (!line)
            return line.error();
        return d->database->run(u"INSERT INTO log (id, case_id, at, entry) VALUES (?, ?, ?, ?)"_s,
            {*line, id, stamp(entry.at), CaseDatabase::sealed(pack(entry), *key, CaseDatabase::where("log", id, *line))});
    });
}

Result<std::vector<GoneCase>> CaseStore::gone() const
{
    return d->all<GoneCase>(u"SELECT at, what, number FROM program_log ORDER BY id DESC"_s, {}, [](const QSqlQuery &row) -> Result<GoneCase> {
        return GoneCase {fromStamp(row.value(0).toString()), row.value(1).toString(), row.value(2).toString()};
    });
}

Done CaseStore::purge(CaseId id, const QDateTime &now, const QString &what)
{
    const CaseDatabase &database = *d->database;
    const Done gone = database.together([&]() -> Done {
        const auto row = database.askOne(u"SELECT number, created FROM cases WHERE id = ?"_s, {id});
        if (!row)
            return row.error();
        const QString number = row->value(0).toString();
        if (what == "withdrawn"_L1) {
            const Done kept = database.run(u"INSERT INTO withdrawn (created) VALUES (?) ON CONFLICT (created) DO NOTHING"_s, {row->value(1).toString()});
            if (!kept)
                return kept.error();
        }
        const auto line = database.next(u"program_log"_s);
        if (!line)
            return line.error();
        // The key goes first and by name: even where a page were to survive, nothing opens it any more.
        const Done unlocked = database.change(u"UPDATE cases SET sealed_key = ? WHERE id = ?"_s, {QByteArray(72, '\0'), id});
        if (!unlocked)
            return unlocked.error();
        for (const QString &sql : {u"DELETE FROM file_part WHERE file_id IN (SELECT id FROM file WHERE case_id = ?)"_s,
                 u"DELETE FROM file_reading WHERE file_id IN (SELECT id FROM file WHERE case_id = ?)"_s,
                 u"DELETE FROM file WHERE case_id = ?"_s,
                 u"DELETE FROM evidence WHERE collection_id IN (SELECT id FROM collection WHERE case_id = ?)"_s, u"DELETE FROM collection WHERE case_id = ?"_s,
                 u"DELETE FROM corrections WHERE case_id = ?"_s, u"DELETE FROM assessment WHERE case_id = ?"_s, u"DELETE FROM kept_pack WHERE case_id = ?"_s, u"DELETE FROM log WHERE case_id = ?"_s,
                 u"DELETE FROM cases WHERE id = ?"_s}) {
            if (const Done removed = database.run(sql, {id}); !removed)
                return removed.error();
        }
        return database.run(u"INSERT INTO program_log (id, at, what, number) VALUES (?, ?, ?, ?)"_s,
            {*line, stamp(now), what, number});
    });
    return gone ? database.flush() : gone.error();
}

} // namespace saldoscope
