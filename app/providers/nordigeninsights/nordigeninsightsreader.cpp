// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/nordigeninsights/nordigeninsightsreader.h"

#include "base/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace saldoscope::nordigen {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// `data.attributes` of an answer that is not an error.
Result<JsonObject> attributes(const HttpResponse &response)
{
    if (!response.ok())
        return readError(response);
    const auto document = JsonObject::fromBytes(response.body);
    if (!document)
        return document.error();
    const auto data = document->object(u"data");
    return data ? data->object(u"attributes") : data.error();
}

/// Codes that speak of the analysis and not of the question: the record has come to its end.
bool endsRecord(const QString &code)
{
    static const QStringList codes {u"TIMEOUT_PROCESSING"_s, u"PDF_PARSE_FAILURE"_s, u"NO_SUITABLE_PARSERS"_s, u"EXCEEDED_LIMIT"_s,
        u"UNKNOWN_ERROR"_s, u"UNSUPPORTED_COUNTRY_REQUESTED"_s, u"FEATURE_EXTRACT_FAILURE"_s, u"CREDIT_SCORING_FAILURE"_s,
        u"API_REQUIRED_PARAMS_MISSING"_s};
    return codes.contains(code);
}

/// An unknown word is taken for "still at work": the caller's patience ends, and the word is shown.
Stage stageOf(const QString &word)
{
    static const std::pair<QLatin1StringView, Stage> words[] = {{"uploaded"_L1, Stage::Uploaded}, {"queued"_L1, Stage::Queued},
        {"processing"_L1, Stage::Running}, {"completed"_L1, Stage::Ready}, {"complete"_L1, Stage::Ready}, {"finished"_L1, Stage::Ready},
        {"failed"_L1, Stage::Failed}, {"failure"_L1, Stage::Failed}};
    for (const auto &[known, stage] : words) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return stage;
    }
    return Stage::Running;
}

bool isVisibleAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    bool fits = value.isDouble() || value.isString();
    const QString text = value.isString() ? value.toString() : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    const int number = fits ? text.toInt(&fits) : 0;
    return fits ? std::optional(number) : std::nullopt;
}

} // namespace

bool isRecordId(const QString &id)
{
    const bool plain = std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
    return plain && !id.isEmpty() && id.size() <= 128 && !id.startsWith(u'.');
}

Result<Session> readToken(const HttpResponse &response, const QDateTime &now)
{
    if (!response.ok()) {
        Error error = readError(response);
        // Here 401 is not about a session; and OAuth says 400 for a client that it does not know (RFC 6749, 5.2).
        const bool oauth = error.code == u"invalid_client"_s || error.code == u"unauthorized_client"_s || error.code == u"access_denied"_s
            || error.code == u"invalid_grant"_s;
        if (response.status == 401 || response.status == 403 || (response.status == 400 && oauth))
            error.kind = Kind::BadCredentials;
        return error;
    }
    const auto document = JsonObject::fromBytes(response.body);
    if (!document)
        return document.error();
    const auto token = document->string(u"access_token");
    const auto lifetime = document->optionalInteger(u"expires_in");
    const auto type = document->optionalString(u"token_type");
    if (!token)
        return token.error();
    if (!lifetime)
        return lifetime.error();
    if (!type)
        return type.error();
    if (token->isEmpty() || !isVisibleAscii(token->toUtf8()))
        return document->wrong(u"access_token", u"a token"_s);
    if (*type && (*type)->compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return document->wrong(u"token_type", u"Bearer"_s);

    constexpr qint64 kUnsaid = 300, kMost = 366LL * 24 * 3600;
    const qint64 seconds = std::clamp<qint64>(lifetime->value_or(kUnsaid), 0, kMost);
    return Session {token->toUtf8(), now.addSecs(seconds - std::min<qint64>(60, seconds / 2))};
}

Result<Process> readUpload(const HttpResponse &response)
{
    const auto record = attributes(response);
    if (!record)
        return record.error();
    const auto id = record->string(u"request-id");
    if (!id)
        return id.error();
    if (!isRecordId(*id))
        return record->wrong(u"request-id", u"an id"_s);
    Process process;
    process.id = *id;
    if (record->has(u"available-operations")) {
        const auto offered = record->array(u"available-operations");
        if (!offered)
            return offered.error();
        process.memory.insert("available-operations"_L1, *offered);
    }
    return process;
}

Result<QString> readBegun(const HttpResponse &response)
{
    if (!response.ok()) {
        const Error error = readError(response);
        return error.code == u"ANALYSIS_ALREADY_REQUESTED"_s ? Result<QString>(QString()) : error;
    }
    const auto record = attributes(response);
    if (!record)
        return record.error();
    const auto id = record->string(u"request-id");
    const auto status = record->string(u"status");
    if (!id || !status)
        return id ? status.error() : id.error();
    return isRecordId(*id) ? Result<QString>(*id) : record->wrong(u"request-id", u"an id"_s);
}

Done readAccepted(const HttpResponse &response) { return response.ok() ? done() : Done(readError(response)); }

Result<ProcessStatus> readStatus(const HttpResponse &response)
{
    if (!response.ok()) {
        Error error = readError(response);
        if (!endsRecord(error.code))
            return error;
        ProcessStatus failed;
        failed.stage = Stage::Failed;
        failed.word = error.code;
        failed.error = std::move(error);
        return failed;
    }
    const auto record = attributes(response);
    if (!record)
        return record.error();
    const auto word = record->string(u"status");
    if (!word)
        return word.error();
    ProcessStatus status;
    status.stage = stageOf(*word);
    status.word = *word;
    if (status.stage == Stage::Failed)
        status.error = Error {Kind::Rejected, u"the provider says only: "_s + word->left(64)};
    return status;
}

Result<std::vector<ProviderCategory>> readCategories(const HttpResponse &response)
{
    if (!response.ok())
        return readError(response);
    auto document = JsonObject::fromBytes(response.body);
    if (!document)
        return document.error();
    if (document->raw().value("data"_L1).isObject()) // elsewhere in this API it is one object, not a list of one
        document = JsonObject(QJsonObject {{u"data"_s, QJsonArray {document->raw().value("data"_L1)}}});
    const auto parts = document->objects(u"data");
    if (!parts)
        return parts.error();
    std::vector<ProviderCategory> categories;
    QHash<int, std::size_t> byId;
    for (const JsonObject &part : *parts) {
        const auto inside = part.object(u"attributes");
        const auto rows = inside ? inside->objects(u"categories") : Result<std::vector<JsonObject>>(inside.error());
        if (!rows)
            return rows.error();
        for (const JsonObject &row : *rows) {
            const auto id = wholeNumber(row.raw().value("id"_L1));
            if (!id || *id < 0)
                return row.wrong(u"id", u"a whole number"_s);
            if (byId.contains(*id))
                continue;
            const auto title = row.optionalString(u"readable-title");
            const auto type = row.optionalString(u"type");
            if (!title || !type)
                return title ? type.error() : title.error();
            byId.insert(*id, categories.size());
            categories.push_back({*id, wholeNumber(row.raw().value("parent_id"_L1)).value_or(-1),
                wholeNumber(row.raw().value("level"_L1)).value_or(0), title->value_or(QString()),
                type->value_or(QString()).compare("income"_L1, Qt::CaseInsensitive) == 0});
        }
    }
    // A chain of parents that is longer than the list has come back to itself: cut it where it closes.
    std::vector<std::size_t> seenIn(categories.size(), categories.size());
    for (std::size_t start = 0; start < categories.size(); ++start) {
        std::size_t at = start;
        while (seenIn[at] == categories.size()) {
            seenIn[at] = start;
            const auto parent = byId.constFind(categories[at].parent);
            if (parent == byId.cend()) {
                categories[at].parent = -1;
                break;
            }
            if (seenIn[*parent] == start) {
                categories[at].parent = -1;
                break;
            }
            at = *parent;
        }
    }
    return categories;
}

Result<QStringList> readModels(const HttpResponse &response)
{
    const auto list = attributes(response);
    const auto names = list ? list->array(u"available-models") : Result<QJsonArray>(list.error());
    if (!names)
        return names.error();
    QStringList models;
    for (const auto &name : *names) {
        if (!name.isString())
            return list->wrong(u"available-models", u"a list of names"_s);
        models << name.toString();
    }
    return models;
}

} // namespace saldoscope::nordigen
