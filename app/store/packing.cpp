// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packing.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

Error damaged(const QString &detail) { return {Error::Kind::Storage, detail, u"DAMAGED"_s}; }

/// What could not be read is our own file: a matter of storage, whatever the reader calls it.
template <class T> Result<T> ours(Result<T> read)
{
    return read ? std::move(read) : Result<T>(damaged(read.error().where));
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

constexpr std::array<std::pair<CaseState, QLatin1StringView>, 5> kStates {{
    {CaseState::New, "new"_L1},
    {CaseState::Collecting, "collecting"_L1},
    {CaseState::NeedsOfficer, "needs-officer"_L1},
    {CaseState::Ready, "ready"_L1},
    {CaseState::Withdrawn, "withdrawn"_L1},
}};

Result<Correction> readCorrection(const JsonObject &object)
{
    const auto row = object.string(u"row");
    const auto category = object.string(u"category");
    const auto excluded = object.boolean(u"excluded");
    const auto reason = object.string(u"reason");
    const auto at = object.string(u"at");
    bool number = false;
    const RowKey key = row ? row->toULongLong(&number, 16) : 0;
    if (!number || !category || !excluded || !reason || !at)
        return damaged(u"correction"_s);
    return Correction {key, *category, *excluded, *reason, fromStamp(*at)};
}

Result<CaseDetails> readDetails(const JsonObject &object)
{
    const auto name = object.string(u"name");
    const auto number = object.string(u"number");
    const auto country = object.string(u"country");
    const auto business = object.boolean(u"business");
    const auto note = object.string(u"note");
    if (!name || !number || !country || !business || !note)
        return damaged(u"details"_s);
    return CaseDetails {*name, *number, *country, *business, *note};
}

} // namespace

QByteArray pack(const CaseDetails &details)
{
    return compact({{u"name"_s, details.applicantName}, {u"number"_s, details.personNumber},
        {u"country"_s, details.country}, {u"business"_s, details.business}, {u"note"_s, details.note}});
}

QByteArray pack(const Process &process)
{
    return compact({{u"id"_s, process.id}, {u"link"_s, process.consentLink.toString(QUrl::FullyEncoded)},
        {u"linkValidUntil"_s, stamp(process.linkValidUntil)}, {u"memory"_s, process.memory}});
}

QByteArray pack(const QJsonObject &object) { return compact(object); }

QByteArray pack(const std::vector<Correction> &corrections)
{
    QJsonArray list;
    for (const Correction &correction : corrections) {
        // Row keys use all 64 bits, more than a JSON number holds.
        list.append(QJsonObject {{u"row"_s, QString::number(correction.row, 16)},
            {u"category"_s, correction.categoryKey}, {u"excluded"_s, correction.excluded},
            {u"reason"_s, correction.reason}, {u"at"_s, stamp(correction.at)}});
    }
    return compact({{u"corrections"_s, list}});
}

QByteArray pack(const LogEntry &entry) { return compact({{u"what"_s, entry.what}, {u"detail"_s, entry.detail}}); }

Result<CaseDetails> unpackDetails(const QByteArray &bytes)
{
    return ours(JsonObject::fromBytes(bytes).and_then([](const JsonObject &object) { return readDetails(object); }));
}

Result<Process> unpackProcess(const QByteArray &bytes)
{
    return ours(JsonObject::fromBytes(bytes).and_then([](const JsonObject &object) -> Result<Process> {
        const auto id = object.string(u"id");
        const auto link = object.string(u"link");
        const auto validUntil = object.string(u"linkValidUntil");
        const auto memory = object.object(u"memory");
        if (!id || !link || !validUntil || !memory)
            return damaged(u"process"_s);
        return Process {*id, QUrl(*link, QUrl::StrictMode), fromStamp(*validUntil), memory->raw(), {}};
    }));
}

Result<QJsonObject> unpackObject(const QByteArray &bytes)
{
    return ours(JsonObject::fromBytes(bytes).transform([](const JsonObject &object) { return object.raw(); }));
}

Result<std::vector<Correction>> unpackCorrections(const QByteArray &bytes)
{
    const auto objects = JsonObject::fromBytes(bytes).and_then(
        [](const JsonObject &object) { return object.objects(u"corrections"); });
    if (!objects)
        return damaged(objects.error().where);
    std::vector<Correction> corrections;
    corrections.reserve(objects->size());
    for (const JsonObject &object : *objects) {
        auto correction = readCorrection(object);
        if (!correction)
            return correction.error();
        corrections.push_back(*std::move(correction));
    }
    return corrections;
}

Result<LogEntry> unpackLogEntry(const QByteArray &bytes, const QDateTime &at)
{
    return ours(JsonObject::fromBytes(bytes).and_then([&at](const JsonObject &object) -> Result<LogEntry> {
        const auto what = object.string(u"what");
        const auto detail = object.string(u"detail");
        if (!what || !detail)
            return damaged(u"log"_s);
        return LogEntry {at, *what, *detail};
    }));
}

QByteArray shrunk(QByteArrayView bytes)
{
    constexpr qsizetype worthIt = 512;
    if (bytes.size() >= worthIt) {
        QByteArray small = qCompress(reinterpret_cast<const uchar *>(bytes.data()), bytes.size(), 3);
        if (!small.isEmpty() && small.size() < bytes.size())
            return small.prepend('\1');
    }
    QByteArray plain;
    plain.reserve(bytes.size() + 1);
    return plain.append('\0').append(bytes);
}

Result<QByteArray> unshrunk(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes[0] < 0 || bytes[0] > 1)
        return damaged(u"packing"_s);
    const QByteArrayView rest = bytes.sliced(1);
    if (bytes[0] == 0)
        return rest.toByteArray();
    QByteArray large = qUncompress(reinterpret_cast<const uchar *>(rest.data()), rest.size());
    if (large.isEmpty())
        return damaged(u"packing"_s);
    return large;
}

QString stamp(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QDateTime fromStamp(const QString &stamp)
{
    return stamp.endsWith(u'Z') ? QDateTime::fromString(stamp, Qt::ISODateWithMs) : QDateTime();
}

QString word(CaseState state)
{
    for (const auto &[known, name] : kStates) {
        if (known == state)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<CaseState> caseState(QStringView word)
{
    for (const auto &[state, name] : kStates) {
        if (word == name)
            return state;
    }
    return std::nullopt;
}

} // namespace saldoscope
