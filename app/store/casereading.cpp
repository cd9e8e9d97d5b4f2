// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casestore_p.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

QString CaseStore::Private::summaries()
{
    return u"SELECT id, number, state, created, touched, keep_until, demo, details, "
           "(SELECT count(*) FROM file WHERE case_id = cases.id), "
           "(SELECT count(*) FROM collection WHERE case_id = cases.id) FROM cases "_s;
}

QString CaseStore::Private::filesOf() { return u"SELECT id, added, name, parts FROM file WHERE case_id = ? "_s; }

Result<CaseRecord> CaseStore::Private::readCase(CaseId id) const
{
    const auto row = database->askOne(summaries() + u"WHERE id = ?"_s, {id});
    if (!row)
        return row.error();
    auto summary = readSummary(*row);
    const auto key = database->keyOf(id);
    if (!summary || !key)
        return summary ? key.error() : summary.error();
    if (!summary->details)
        return storage(u"DAMAGED"_s, u"details"_s);
    auto files = readFiles(id, *key);
    if (!files)
        return files.error();
    auto collections = readCollections(id, *key);
    if (!collections)
        return collections.error();
    auto corrections = readCorrections(id, *key);
    if (!corrections)
        return corrections.error();
    auto assessment = readAssessment(id, *key);
    if (!assessment)
        return assessment.error();
    auto log = readLog(id, *key);
    if (!log)
        return log.error();
    return CaseRecord {*std::move(summary), *std::move(files), *std::move(collections), *std::move(corrections),
        *std::move(assessment), *std::move(log)};
}

Result<QByteArray> CaseStore::Private::readEvidence(CaseId id, const Key &key, qint64 collectionId) const
{
    auto query = database->ask(u"SELECT bytes FROM evidence WHERE collection_id = ? ORDER BY part"_s, {collectionId});
    if (!query)
        return query.error();
    QByteArray whole;
    for (int part = 0; query->next(); ++part) {
        const auto bytes = CaseDatabase::unsealed(query->value(0), key, CaseDatabase::where("evidence", id, collectionId, part));
        if (!bytes)
            return bytes.error();
        whole += *bytes;
    }
    return ended(*query).transform([&whole](std::monostate) { return whole; });
}

Result<CaseSummary> CaseStore::Private::readSummary(const QSqlQuery &row) const
{
    CaseSummary summary;
    summary.id = row.value(0).toLongLong();
    summary.number = row.value(1).toString();
    const auto state = caseState(row.value(2).toString());
    summary.created = fromStamp(row.value(3).toString());
    summary.touched = fromStamp(row.value(4).toString());
    summary.keepUntil = QDate::fromString(row.value(5).toString(), Qt::ISODate);
    summary.demo = row.value(6).toBool();
    summary.files = row.value(8).toInt();
    summary.banks = row.value(9).toInt();
    const bool damaged = !state || !summary.created.isValid() || !summary.touched.isValid() || !summary.keepUntil.isValid();
    summary.state = state.value_or(CaseState::NeedsOfficer);
    if (damaged) {
        // One damaged row hides no other case. It is shown as one that does not open.
        const QDateTime unknown = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        summary.created = summary.created.isValid() ? summary.created : unknown;
        summary.touched = summary.touched.isValid() ? summary.touched : summary.created;
        summary.keepUntil = summary.keepUntil.isValid() ? summary.keepUntil : summary.created.date().addDays(kKeepDays);
        return summary;
    }
    // A case whose key or details do not open stays in the list: it can still be seen and purged.
    if (const auto key = database->keyOf(summary.id)) {
        auto details = CaseDatabase::unsealed(row.value(7), *key, CaseDatabase::where("details", summary.id))
                           .and_then([](const QByteArray &bytes) { return unpackDetails(bytes); });
        if (details)
            summary.details = *std::move(details);
    }
    return summary;
}

Result<StoredFile> CaseStore::Private::readFile(CaseId id, const Key &key, const QSqlQuery &row) const
{
    StoredFile file;
    file.id = row.value(0).toLongLong();
    file.added = fromStamp(row.value(1).toString());
    const auto name = CaseDatabase::unsealed(row.value(2), key, CaseDatabase::where("file", id, file.id));
    if (!name)
        return name.error();
    file.name = QString::fromUtf8(*name);
    const int parts = row.value(3).toInt();
    auto query = database->ask(u"SELECT part, bytes FROM file_part WHERE file_id = ? ORDER BY part"_s, {file.id});
    if (!query)
        return query.error();
    int seen = 0;
    while (query->next()) {
        const auto bytes = CaseDatabase::unsealed(query->value(1), key, CaseDatabase::where("part", id, file.id, seen));
        if (!bytes)
            return bytes.error();
        file.bytes = seen == 0 ? *bytes : file.bytes + *bytes;
        ++seen;
    }
    if (const Done end = ended(*query); !end)
        return end.error();
    if (seen != parts || !file.added.isValid())
        return storage(u"DAMAGED"_s, u"file"_s);
    auto reading = database->ask(u"SELECT said FROM file_reading WHERE file_id = ?"_s, {file.id});
    if (!reading)
        return reading.error();
    if (!reading->next())
        return ended(*reading).transform([&file](std::monostate) { return std::move(file); });
    auto said = CaseDatabase::unsealed(reading->value(0), key, CaseDatabase::where("reading", id, file.id))
                    .and_then([](const QByteArray &bytes) { return unpackObject(bytes); });
    if (!said)
        return said.error();
    file.reading = *std::move(said);
    return file;
}

Result<std::vector<StoredFile>> CaseStore::Private::readFiles(CaseId id, const Key &key) const
{
    return all<StoredFile>(filesOf() + u"ORDER BY id"_s, {id}, [&](const QSqlQuery &row) { return readFile(id, key, row); });
}

Result<StoredCollection> CaseStore::Private::readCollection(CaseId id, const Key &key, const QSqlQuery &row)
{
    StoredCollection collection;
    collection.id = row.value(0).toLongLong();
    collection.providerId = row.value(1).toString();
    collection.state = row.value(2).toString();
    collection.started = fromStamp(row.value(3).toString());
    const auto open = [&](int column, const char *what) {
        return CaseDatabase::unsealed(row.value(column), key, CaseDatabase::where(what, id, collection.id));
    };
    auto process = open(4, "process").and_then([](const QByteArray &bytes) { return unpackProcess(bytes); });
    auto lane = open(5, "lane").and_then([](const QByteArray &bytes) { return unpackObject(bytes); });
    auto submission = open(6, "submission").and_then([](const QByteArray &bytes) { return unpackObject(bytes); });
    auto figures = open(7, "figures").and_then([](const QByteArray &bytes) { return unpackObject(bytes); });
    if (!process || !lane || !submission || !figures)
        return storage(u"DAMAGED"_s, u"collection"_s);
    collection.process = *std::move(process);
    collection.lane = *std::move(lane);
    collection.submission = *std::move(submission);
    collection.figures = *std::move(figures);
    return collection;
}

Result<std::vector<StoredCollection>> CaseStore::Private::readCollections(CaseId id, const Key &key) const
{
    return all<StoredCollection>(u"SELECT id, provider, state, started, process, lane, submission, figures "
                                 "FROM collection WHERE case_id = ? ORDER BY id"_s,
        {id}, [&](const QSqlQuery &row) { return readCollection(id, key, row); });
}

Result<std::vector<Correction>> CaseStore::Private::readCorrections(CaseId id, const Key &key) const
{
    auto query = database->ask(u"SELECT list FROM corrections WHERE case_id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return ended(*query).transform([](std::monostate) { return std::vector<Correction> {}; });
    return CaseDatabase::unsealed(query->value(0), key, CaseDatabase::where("corrections", id))
        .and_then([](const QByteArray &bytes) { return unpackCorrections(bytes); });
}

Result<QJsonObject> CaseStore::Private::readAssessment(CaseId id, const Key &key) const
{
    auto query = database->ask(u"SELECT said FROM assessment WHERE case_id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return ended(*query).transform([](std::monostate) { return QJsonObject {}; });
    return CaseDatabase::unsealed(query->value(0), key, CaseDatabase::where("assessment", id))
        .and_then([](const QByteArray &bytes) { return unpackObject(bytes); });
}

Result<std::vector<LogEntry>> CaseStore::Private::readLog(CaseId id, const Key &key) const
{
    return all<LogEntry>(u"SELECT id, at, entry FROM log WHERE case_id = ? ORDER BY id"_s, {id},
        [&](const QSqlQuery &row) {
            const qint64 line = row.value(0).toLongLong();
            const QDateTime at = fromStamp(row.value(1).toString());
            return CaseDatabase::unsealed(row.value(2), key, CaseDatabase::where("log", id, line))
                .and_then([&at](const QByteArray &bytes) { return unpackLogEntry(bytes, at); });
        });
}

} // namespace saldoscope
