// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/casestore_p.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// The file numbers that a collection was to send, changed by `renamed`; one that it does not know is left out.
template <class Renamed> QJsonObject withFiles(QJsonObject submission, Renamed renamed)
{
    const QJsonArray files = submission.value(u"files").toArray();
    QJsonArray changed;
    for (const auto &file : files) {
        if (const qint64 id = renamed(file.toInteger()))
            changed.append(id);
    }
    if (!files.isEmpty())
        submission.insert(u"files"_s, changed);
    return submission;
}

/// Nobody knows on which of two computers it would be sent, so it is sent on none until an officer says so.
bool wasBeingSent(const StoredCollection &collection)
{
    return collection.process.id.isEmpty() && (collection.state == "signing-in"_L1 || collection.state == "sending"_L1 || collection.state == "inviting"_L1);
}

/// "26-0418" is the 418th of 2026.
std::optional<std::pair<int, qint64>> numberParts(const QString &number)
{
    bool year = false, running = false;
    const int y = number.section(u'-', 0, 0).toInt(&year);
    const qint64 r = number.section(u'-', 1).toLongLong(&running);
    return year && running && y >= 0 && y < 100 && r > 0 ? std::optional(std::pair(2000 + y, r)) : std::nullopt;
}

} // namespace

Result<BackedUpCase> CaseStore::backedUp(CaseId id) const
{
    return d->database->together([&]() -> Result<BackedUpCase> {
        auto record = d->readCase(id);
        const auto key = d->database->keyOf(id);
        if (!record || !key)
            return record ? key.error() : record.error();
        BackedUpCase backup {*std::move(record), {}, {}};
        const auto prints = d->all<QString>(u"SELECT DISTINCT print FROM kept_pack WHERE case_id = ? ORDER BY print"_s, {id},
            [](const QSqlQuery &row) -> Result<QString> { return row.value(0).toString(); });
        if (!prints)
            return prints.error();
        for (const QString &print : *prints) {
            auto pack = d->readPack(id, *key, print);
            if (!pack)
                return pack.error();
            backup.packs.push_back(*std::move(pack));
        }
        std::vector<StoredFile> &files = backup.record.files;
        const auto numberOf = [&files](qint64 fileId) -> qint64 {
            const auto found = std::ranges::find(files, fileId, &StoredFile::id);
            return found == files.end() ? 0 : found - files.begin() + 1;
        };
        qint64 number = 0;
        for (StoredCollection &collection : backup.record.collections) {
            auto evidence = d->readEvidence(id, *key, collection.id);
            if (!evidence)
                return evidence.error();
            backup.evidence.push_back(*std::move(evidence));
            collection.submission = withFiles(collection.submission, numberOf);
            collection.id = ++number;
        }
        number = 0;
        for (StoredFile &file : files)
            file.id = ++number;
        backup.record.summary.id = 0;
        return backup;
    });
}

Result<std::vector<RestoredCase>> CaseStore::restore(
    const std::function<Result<std::optional<BackedUpCase>>()> &next, const QDateTime &now)
{
    return d->database->together([&]() -> Result<std::vector<RestoredCase>> {
        std::vector<RestoredCase> all;
        for (;;) {
            const auto backup = next();
            if (!backup)
                return backup.error();
            if (!*backup)
                return all;
            auto restored = d->restoreOne(**backup, all);
            if (!restored)
                return restored.error();
            if (restored->how == RestoredCase::How::Withdrawn) {
                all.push_back(*restored);
                continue;
            }
            const auto key = d->database->keyOf(restored->id);
            const auto line = d->database->next(u"log"_s);
            if (!key || !line)
                return key ? line.error() : key.error();
            const LogEntry entry {now, u"restored"_s, restored->was};
            const Done noted = d->database->run(u"INSERT INTO log (id, case_id, at, entry) VALUES (?, ?, ?, ?)"_s,
                {*line, restored->id, stamp(now), CaseDatabase::sealed(pack(entry), *key, CaseDatabase::where("log", restored->id, *line))});
            if (!noted)
                return noted.error();
            all.push_back(*restored);
        }
    });
}

Result<RestoredCase> CaseStore::Private::restoreOne(const BackedUpCase &backup, const std::vector<RestoredCase> &before) const
{
    const CaseSummary &summary = backup.record.summary;
    const auto parts = numberParts(summary.number);
    if (!parts || !summary.details)
        return storage(u"BACKUP_DAMAGED"_s, u"number"_s);
    RestoredCase restored {0, summary.number, summary.number, RestoredCase::How::Added};

    auto withdrawn = database->ask(u"SELECT created FROM withdrawn WHERE created = ?"_s, {stamp(summary.created)});
    if (!withdrawn)
        return withdrawn.error();
    if (withdrawn->next()) {
        restored.how = RestoredCase::How::Withdrawn;
        return restored;
    }

    // Cases are never changed into what they were: one that differs stands beside the other under a number of its own.
    auto same = database->ask(u"SELECT id FROM cases WHERE created = ?"_s, {stamp(summary.created)});
    if (!same)
        return same.error();
    std::vector<CaseId> candidates;
    while (same->next())
        candidates.push_back(same->value(0).toLongLong());
    for (const CaseId candidate : candidates) {
        if (std::ranges::find(before, candidate, &RestoredCase::id) != before.end())
            continue;
        const auto here = readCase(candidate);
        if (here && sameContent(*here, backup.record)) {
            restored.id = candidate;
            restored.number = here->summary.number;
            restored.how = RestoredCase::How::AlreadyHere;
            return restored;
        }
    }
    const QString counter = u"case-%1"_s.arg(parts->first);
    auto taken = database->ask(u"SELECT id FROM cases WHERE number = ?"_s, {summary.number});
    if (!taken)
        return taken.error();
    if (taken->next()) {
        const auto running = database->next(counter);
        if (!running)
            return running.error();
        restored.number = u"%1-%2"_s.arg(parts->first % 100, 2, 10, QChar(u'0')).arg(*running, 4, 10, QChar(u'0'));
        restored.how = RestoredCase::How::Renumbered;
    } else {
        // A case made here later must not come to the same number.
        const Done counted = database->run(u"INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET "
                                           "value = CASE WHEN counter.value < excluded.value THEN excluded.value ELSE counter.value END"_s,
            {counter, parts->second});
        if (!counted)
            return counted.error();
    }
    const auto id = database->next(u"case"_s);
    if (!id)
        return id.error();
    restored.id = *id;
    const Key key = Key::random();
    const QString created = stamp(summary.created);
    Done made = database->run(u"INSERT INTO cases (id, number, state, created, touched, keep_until, demo, "
                              "sealed_key, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {*id, restored.number, word(summary.state), created, stamp(summary.touched), summary.keepUntil.toString(Qt::ISODate),
            summary.demo ? 1 : 0, database->sealKey(key, *id, CaseDatabase::keyColumns(restored.number, created, summary.demo)),
            CaseDatabase::sealed(pack(*summary.details), key, CaseDatabase::where("details", *id))});
    if (made)
        made = restoreParts(*id, key, backup);
    return made ? Result<RestoredCase>(restored) : made.error();
}

Done CaseStore::Private::restoreParts(CaseId id, const Key &key, const BackedUpCase &backup) const
{
    const CaseRecord &record = backup.record;
    std::vector<qint64> fileIds;
    for (const StoredFile &file : record.files) {
        const auto fileId = database->next(u"file"_s);
        if (!fileId)
            return fileId.error();
        if (Done written = writeFile(id, key, *fileId, file); !written)
            return written;
        fileIds.push_back(*fileId);
    }
    const auto idOf = [&fileIds](qint64 number) { return number >= 1 && number <= qint64(fileIds.size()) ? fileIds[std::size_t(number - 1)] : 0; };
    for (std::size_t i = 0; i < record.collections.size(); ++i) {
        StoredCollection collection = record.collections[i];
        const auto collectionId = database->next(u"collection"_s);
        if (!collectionId)
            return collectionId.error();
        collection.id = *collectionId;
        collection.submission = withFiles(collection.submission, idOf);
        if (wasBeingSent(collection))
            collection.state = u"idle"_s;
        Done written = writeCollection(id, key, collection, true);
        if (written && i < backup.evidence.size() && !backup.evidence[i].isEmpty())
            written = writeEvidence(id, key, *collectionId, backup.evidence[i]);
        if (!written)
            return written;
    }
    Done written = database->run(u"INSERT INTO corrections (case_id, list) VALUES (?, ?)"_s,
        {id, CaseDatabase::sealed(pack(record.corrections), key, CaseDatabase::where("corrections", id))});
    if (written && !record.assessment.isEmpty())
        written = database->run(u"INSERT INTO assessment (case_id, said) VALUES (?, ?)"_s,
            {id, CaseDatabase::sealed(pack(record.assessment), key, CaseDatabase::where("assessment", id))});
    for (std::size_t i = 0; written && i < backup.packs.size(); ++i)
        written = writePack(id, key, backup.packs[i]);
    for (const LogEntry &entry : record.log) {
        const auto line = written ? database->next(u"log"_s) : Result<qint64>(written.error());
        if (!line)
            return line.error();
        written = database->run(u"INSERT INTO log (id, case_id, at, entry) VALUES (?, ?, ?, ?)"_s,
            {*line, id, stamp(entry.at), CaseDatabase::sealed(pack(entry), key, CaseDatabase::where("log", id, *line))});
    }
    // writeFile() touched it; it was touched when the backup says.
    return written ? touch(id, record.summary.touched) : written;
}

} // namespace saldoscope
