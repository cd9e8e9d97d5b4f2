// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "base/json.h"
#include "store/packing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

// A case is one record 'C', then a record 'F' for each of its files, 'E' for each of its collections, in order, and 'P' for each
// pack that it keeps: as many as 'C' says, none where it says nothing.
constexpr char kCase = 'C', kFile = 'F', kEvidence = 'E', kPack = 'P';

Error damaged(const QString &what) { return {Error::Kind::Storage, what, u"BACKUP_DAMAGED"_s}; }

/// What pack() makes is compact JSON; it stands in a backup as a string.
QString text(const QByteArray &packed) { return QString::fromUtf8(packed); }

QJsonObject toJson(const StoredCollection &collection)
{
    return {{u"provider"_s, collection.providerId}, {u"state"_s, collection.state}, {u"process"_s, text(pack(collection.process))},
        {u"lane"_s, collection.lane}, {u"submission"_s, collection.submission}, {u"figures"_s, collection.figures},
        {u"started"_s, stamp(collection.started)}};
}

QByteArray caseBytes(const CaseRecord &record, std::size_t packs)
{
    const CaseSummary &summary = record.summary;
    QJsonArray files, collections, log;
    for (const StoredFile &file : record.files)
        files.append(QJsonObject {{u"name"_s, file.name}, {u"added"_s, stamp(file.added)}, {u"reading"_s, file.reading}});
    for (const StoredCollection &collection : record.collections)
        collections.append(toJson(collection));
    for (const LogEntry &entry : record.log)
        log.append(QJsonObject {{u"at"_s, stamp(entry.at)}, {u"entry"_s, text(pack(entry))}});
    return QJsonDocument(QJsonObject {{u"number"_s, summary.number}, {u"state"_s, word(summary.state)}, {u"created"_s, stamp(summary.created)},
                             {u"touched"_s, stamp(summary.touched)}, {u"keepUntil"_s, summary.keepUntil.toString(Qt::ISODate)}, {u"demo"_s, summary.demo},
                             {u"details"_s, text(pack(summary.details.value_or(CaseDetails {})))}, {u"files"_s, files}, {u"collections"_s, collections},
                             {u"corrections"_s, text(pack(record.corrections))}, {u"assessment"_s, record.assessment}, {u"log"_s, log}, {u"packs"_s, qint64(packs)}})
        .toJson(QJsonDocument::Compact);
}

Result<StoredCollection> collectionFrom(const QJsonObject &json, qint64 number)
{
    StoredCollection collection;
    collection.id = number;
    collection.providerId = json.value(u"provider").toString();
    collection.state = json.value(u"state").toString();
    auto process = unpackProcess(json.value(u"process").toString().toUtf8());
    if (!process || collection.providerId.isEmpty() || collection.state.isEmpty())
        return damaged(u"collection"_s);
    collection.process = *std::move(process);
    collection.lane = json.value(u"lane").toObject();
    collection.submission = json.value(u"submission").toObject();
    collection.figures = json.value(u"figures").toObject();
    collection.started = fromStamp(json.value(u"started").toString());
    return collection;
}

Result<CaseSummary> summaryFrom(const QJsonObject &json)
{
    CaseSummary summary;
    summary.number = json.value(u"number").toString();
    summary.created = fromStamp(json.value(u"created").toString());
    summary.touched = fromStamp(json.value(u"touched").toString());
    summary.keepUntil = QDate::fromString(json.value(u"keepUntil").toString(), Qt::ISODate);
    summary.demo = json.value(u"demo").toBool();
    const auto state = caseState(json.value(u"state").toString());
    auto details = unpackDetails(json.value(u"details").toString().toUtf8());
    if (!state || !details || summary.number.isEmpty() || !summary.created.isValid() || !summary.touched.isValid() || !summary.keepUntil.isValid())
        return damaged(u"case"_s);
    summary.state = *state;
    summary.details = *std::move(details);
    return summary;
}

Result<CaseRecord> caseFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto summary = summaryFrom(json);
    auto corrections = unpackCorrections(json.value(u"corrections").toString().toUtf8());
    if (!summary || !corrections)
        return damaged(u"case"_s);
    CaseRecord record;
    record.summary = *std::move(summary);
    record.corrections = *std::move(corrections);
    record.assessment = json.value(u"assessment").toObject();
    const QJsonArray files = json.value(u"files").toArray();
    for (const auto &file : files)
        record.files.push_back({qint64(record.files.size()) + 1, file[u"name"].toString(), {}, fromStamp(file[u"added"].toString()), file[u"reading"].toObject()});
    const QJsonArray collections = json.value(u"collections").toArray();
    for (const auto &value : collections) {
        auto collection = collectionFrom(value.toObject(), qint64(record.collections.size()) + 1);
        if (!collection)
            return collection.error();
        record.collections.push_back(*std::move(collection));
    }
    const QJsonArray log = json.value(u"log").toArray();
    for (const auto &line : log) {
        auto entry = unpackLogEntry(line[u"entry"].toString().toUtf8(), fromStamp(line[u"at"].toString()));
        if (!entry)
            return damaged(u"log"_s);
        record.log.push_back(*std::move(entry));
    }
    record.summary.files = int(record.files.size());
    record.summary.banks = int(record.collections.size());
    return record;
}

} // namespace

Result<std::unique_ptr<BackupWriter>> BackupWriter::make(const QString &path, const QByteArray &passphrase, const BackupCost &cost)
{
    auto file = BackupFileWriter::make(path, passphrase, cost);
    if (!file)
        return file.error();
    auto writer = std::make_unique<BackupWriter>();
    writer->m_file = *std::move(file);
    return writer;
}

Done BackupWriter::add(const BackedUpCase &backup)
{
    Done written = m_file->add(kCase, caseBytes(backup.record, backup.packs.size()));
    for (std::size_t i = 0; written && i < backup.record.files.size(); ++i)
        written = m_file->add(kFile, backup.record.files[i].bytes);
    for (std::size_t i = 0; written && i < backup.record.collections.size(); ++i)
        written = m_file->add(kEvidence, i < backup.evidence.size() ? backup.evidence[i] : QByteArray());
    for (std::size_t i = 0; written && i < backup.packs.size(); ++i)
        written = m_file->add(kPack, backup.packs[i]);
    return written;
}

Done BackupWriter::finish() { return m_file->finish(); }

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &path, const QByteArray &passphrase)
{
    auto file = BackupFileReader::open(path, passphrase);
    if (!file)
        return file.error();
    auto reader = std::make_unique<BackupReader>();
    reader->m_file = *std::move(file);
    return reader;
}

Result<std::optional<BackedUpCase>> BackupReader::next()
{
    const auto head = m_file->next();
    if (!head)
        return head.error();
    if (!*head)
        return std::optional<BackedUpCase>();
    if ((*head)->kind != kCase)
        return damaged(u"order"_s);
    auto record = caseFrom((*head)->bytes);
    if (!record)
        return record.error();
    BackedUpCase backup {*std::move(record), {}, {}};
    const qint64 packs = QJsonDocument::fromJson((*head)->bytes).object().value(u"packs").toInteger();
    const auto take = [this](char kind) -> Result<QByteArray> {
        const auto part = m_file->next();
        if (!part)
            return part.error();
        return *part && (*part)->kind == kind ? Result<QByteArray>((*part)->bytes) : Result<QByteArray>(damaged(u"order"_s));
    };
    for (StoredFile &file : backup.record.files) {
        auto bytes = take(kFile);
        if (!bytes)
            return bytes.error();
        file.bytes = *std::move(bytes);
    }
    for (std::size_t i = 0; i < backup.record.collections.size(); ++i) {
        auto bytes = take(kEvidence);
        if (!bytes)
            return bytes.error();
        backup.evidence.push_back(*std::move(bytes));
    }
    for (qint64 i = 0; i < packs; ++i) {
        auto bytes = take(kPack);
        if (!bytes)
            return bytes.error();
        backup.packs.push_back(*std::move(bytes));
    }
    return std::optional(std::move(backup));
}

Done BackupReader::rewind() { return m_file->rewind(); }

bool sameContent(const CaseRecord &here, const CaseRecord &backedUp)
{
    const auto sameFile = [](const StoredFile &a, const StoredFile &b) { return a.name == b.name && a.bytes == b.bytes; };
    const auto sameCollection = [](const StoredCollection &a, const StoredCollection &b) {
        return a.providerId == b.providerId && a.state == b.state && a.process == b.process && a.figures == b.figures && a.lane == b.lane;
    };
    return here.summary.details == backedUp.summary.details && here.corrections == backedUp.corrections && here.assessment == backedUp.assessment
        && std::ranges::equal(here.files, backedUp.files, sameFile) && std::ranges::equal(here.collections, backedUp.collections, sameCollection);
}

} // namespace saldoscope
