// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigendialect.h"

#include "sandbox/nordigenfigures.h"
#include "sandbox/nordigenorder.h"
#include "statement/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

const QByteArray kReport = "/v2/report";
const QByteArray kProcess = "/v2/report/process/";
const QByteArray kCategoryTree = "/v2/category-tree/";

WireAnswer json(int status, const QJsonObject &object)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

WireAnswer refusal(const ApiError &error)
{
    WireAnswer answer;
    answer.status = error.status;
    answer.body = errorArray(error);
    return answer;
}

WireAnswer notFound() { return refusal({404, "NOT_FOUND", "The requested URL was not found on the server."}); }

QJsonObject links(const QByteArray &host, const QByteArray &related, const QByteArray &self)
{
    const QByteArray base = "http://" + host;
    return {{u"links"_s,
        QJsonObject {{u"related"_s, QString::fromUtf8(base + related)}, {u"self"_s, QString::fromUtf8(base + self)}}}};
}

QByteArray newToken()
{
    QByteArray random(48, Qt::Uninitialized);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(random.data()), reinterpret_cast<quint32 *>(random.data() + random.size()));
    return "eyJ" + random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// What the identity service in front of the API answers; its errors are objects, not arrays.
WireAnswer identityError(int status, const QString &error, const QString &description)
{
    return json(status, {{u"error"_s, error}, {u"error_description"_s, description}});
}

std::optional<ApiError> uploadFault(const Statement &statement, const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF"))
        return ApiError {400, "PDF_PARSE_FAILURE", "Unsupported pdf file was uploaded."};
    // The service takes its two forms of JSON, whatever else we can read.
    if (statement.unreadable || !statement.format.endsWith(u"-json"_s))
        return ApiError {400, "NO_SUITABLE_PARSERS", "Unsupported file was uploaded but with valid file format."};
    return std::nullopt;
}

} // namespace

NordigenDialect::NordigenDialect(const SandboxOptions &options)
    : m_options(options)
    , m_knowledge(Knowledge::shipped())
{
}

NordigenDialect::~NordigenDialect() = default;

bool NordigenDialect::speaks(const QByteArray &path) const
{
    return path == "/oauth/token" || path.startsWith("/v2/");
}

WireAnswer NordigenDialect::answer(const WireRequest &request)
{
    const QByteArray &path = request.path;
    const auto only = [&](const char *method, auto respond) {
        return request.method == method ? respond()
                                        : refusal({405, {}, "The method is not allowed for the requested URL."});
    };
    if (path == "/oauth/token")
        return only("POST", [&] { return token(request); });
    if (const auto refused = refuseUnauthorised(request))
        return *refused;
    if (path == kReport)
        return only("POST", [&] { return upload(request); });
    if (path.startsWith(kProcess))
        return only("PUT", [&] { return process(request, path.mid(kProcess.size())); });
    if (path.startsWith(kReport) && path.at(kReport.size()) == '/')
        return only("GET", [&] { return result(path.mid(kReport.size() + 1)); });
    if (path.startsWith(kCategoryTree))
        return only("GET", [&] { return categoryTree(path.mid(kCategoryTree.size())); });
    if (path == "/v2/webhook-settings")
        return only("POST", [&] { return webhookSettings(request); });
    if (path == "/v2/available-models") {
        return only("GET", [] {
            const QJsonArray models {u"some_model_1.model"_s, u"some_model_2.model"_s};
            const QJsonObject attributes {{u"available-models"_s, models}};
            return json(200, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes}, {u"type"_s, u"models list"_s}}}});
        });
    }
    return notFound();
}

WireAnswer NordigenDialect::token(const WireRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto member = [&](const char *name) {
        for (const auto &[field, value] : request.fields)
            if (field == name)
                return value;
        return body.value(QLatin1StringView(name)).toString().toUtf8();
    };
    for (const char *name : {"grant_type", "client_id", "client_secret", "audience"}) {
        if (member(name).isEmpty())
            return identityError(400, u"invalid_request"_s, u"Missing required parameter: "_s % QLatin1StringView(name));
    }
    if (member("grant_type") != "client_credentials")
        return identityError(400, u"unsupported_grant_type"_s, u"Unsupported grant type"_s);
    if (member("client_id") != m_options.clientId || member("client_secret") != m_options.clientSecret)
        return identityError(401, u"access_denied"_s, u"Unauthorized"_s);
    if (member("audience") != "https://nordigen/api")
        return identityError(403, u"access_denied"_s, u"Service not found"_s);

    const QByteArray issued = newToken();
    const auto now = Clock::now();
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tokens, [&](const auto &known) { return known.second.expires <= now; });
    m_tokens[issued] = {now + m_options.tokenLifetime, now, 0};
    return json(200, {{u"access_token"_s, QString::fromLatin1(issued)},
                         {u"expires_in"_s, qint64(m_options.tokenLifetime.count())}, {u"token_type"_s, u"Bearer"_s}});
}

std::optional<WireAnswer> NordigenDialect::refuseUnauthorised(const WireRequest &request)
{
    const bool bearer = request.authorization.startsWith("Bearer ");
    const auto now = Clock::now();
    const std::lock_guard lock(m_mutex);
    const auto known = bearer ? m_tokens.find(request.authorization.mid(7)) : m_tokens.end();
    if (known == m_tokens.end() || known->second.expires <= now)
        return refusal({401, "UNAUTHORIZED", "The access token is missing, malformed or expired."});

    Token &token = known->second;
    if (now - token.windowBegan >= std::chrono::minutes(1)) {
        token.windowBegan = now;
        token.inWindow = 0;
    }
    if (++token.inWindow <= m_options.requestsAMinute)
        return std::nullopt;
    WireAnswer answer = refusal({429, "TOO_MANY_REQUESTS", "Too many requests in a short period of time."});
    const auto wait = std::chrono::ceil<std::chrono::seconds>(token.windowBegan + std::chrono::minutes(1) - now);
    answer.headers.emplace_back("Retry-After", QByteArray::number(qint64(wait.count())));
    return answer;
}

WireAnswer NordigenDialect::upload(const WireRequest &request)
{
    auto record = std::make_shared<Record>();
    for (const WireRequest::Part &part : request.parts) {
        if (part.name != "input")
            continue;
        const Statement statement = readStatement(part.body, QString::fromUtf8(part.fileName), {}, &m_stop);
        if (const auto fault = uploadFault(statement, part.body))
            return refusal(*fault);
        record->ledgers.push_back(statement.ledger);
        record->accounts += statement.ledger->accounts().size();
    }
    if (record->ledgers.empty())
        return refusal({400, "API_REQUIRED_PARAMS_MISSING", "One or more params required missing.", {"input"}});

    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    record->uploaded = Clock::now();
    {
        const std::lock_guard lock(m_mutex);
        if (int(m_records.size()) >= m_options.mostRecords)
            return refusal({400, "EXCEEDED_LIMIT", "Processing record limit has been exceeded."});
        m_records[id] = record;
    }
    QJsonArray operations;
    for (const QString &operation : nordigen::offeredOperations())
        operations.append(operation);
    const QJsonObject attributes {{u"available-operations"_s, operations},
        {u"request-id"_s, QString::fromLatin1(id)}, {u"status"_s, u"completed"_s}};
    const QJsonObject relationships {{u"operations"_s, links(request.host, kProcess + id, kReport)}};
    return json(200, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes}, {u"relationships"_s, relationships},
                                      {u"type"_s, u"report pre-processing record"_s}}}});
}

std::variant<ApiError, std::shared_ptr<NordigenDialect::Record>> NordigenDialect::find(const QByteArray &id)
{
    const auto known = m_records.find(id);
    if (known == m_records.end())
        return ApiError {404, "NOT_FOUND", "Could not find specified request_id in database."};
    if (Clock::now() - known->second->uploaded >= m_options.recordLifetime)
        return ApiError {410, "GONE", "Stored file associated with the request_id can not be fetched."};
    return known->second;
}

WireAnswer NordigenDialect::process(const WireRequest &request, const QByteArray &id)
{
    std::shared_ptr<Record> record;
    nordigen::Order order;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = find(id);
        if (const auto *error = std::get_if<ApiError>(&found))
            return refusal(*error);
        record = *std::get_if<1>(&found);
        if (record->requested) {
            return refusal({400, "ANALYSIS_ALREADY_REQUESTED",
                "Analysis operations were already requested for this record."});
        }
        const auto read = nordigen::readOrder(request.body);
        if (const auto *error = std::get_if<ApiError>(&read))
            return refusal(*error);
        order = *std::get_if<1>(&read);
        record->requested = Clock::now();
    }
    analyse(*record, order);

    const QJsonObject attributes {{u"request-id"_s, QString::fromLatin1(id)}, {u"status"_s, u"queued"_s}};
    const QJsonObject relationships {{u"result"_s, links(request.host, kReport + '/' + id, kProcess + id)}};
    return json(202, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes}, {u"relationships"_s, relationships},
                                      {u"type"_s, u"report processing record"_s}}}});
}

void NordigenDialect::analyse(Record &record, const nordigen::Order &order)
{
    std::shared_ptr<const Analysis> analysis;
    if (m_knowledge) // the ledgers are ours alone between the PUT and `analysed`
        analysis = saldoscope::analyse(record.ledgers, *m_knowledge, {.country = order.engineCountry}, &m_stop);
    const QByteArray result
        = analysis ? nordigen::completed(*analysis, order, int(record.accounts)) : QByteArray();

    const std::lock_guard lock(m_mutex);
    record.result = result;
    if (!analysis)
        record.failure = ApiError {500, "UNKNOWN_ERROR", "Unexpected error occurred whilst processing the file."};
    record.ledgers.clear();
    record.analysed = true;
}

WireAnswer NordigenDialect::result(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = find(id);
    if (const auto *error = std::get_if<ApiError>(&found))
        return refusal(*error);
    const Record &record = **std::get_if<1>(&found);
    const auto waiting = [&](const QString &status) {
        const QJsonObject attributes {{u"request-id"_s, QString::fromLatin1(id)}, {u"status"_s, status}};
        return json(200, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes},
                                          {u"type"_s, u"report processing result"_s}}}});
    };
    if (!record.requested)
        return waiting(u"uploaded"_s);
    const auto age = Clock::now() - *record.requested;
    if (age < m_options.queuedFor)
        return waiting(u"queued"_s);
    if (!record.analysed || age < m_options.queuedFor + m_options.processingFor)
        return waiting(u"processing"_s);
    if (record.failure)
        return refusal(*record.failure);
    WireAnswer answer;
    answer.body = record.result;
    return answer;
}

WireAnswer NordigenDialect::categoryTree(const QByteArray &country)
{
    if (nordigen::engineCountry(QString::fromUtf8(country)).isEmpty())
        return refusal({400, "UNSUPPORTED_COUNTRY_REQUESTED", "Given country code not in supported country list."});
    if (!m_knowledge)
        return refusal({500, "UNKNOWN_ERROR", "The category tree cannot be read."});
    const QJsonObject attributes {{u"categories"_s, nordigen::categories((*m_knowledge)->tree())}};
    const QJsonObject entry {{u"attributes"_s, attributes}, {u"type"_s, u"category tree"_s}};
    return json(200, {{u"data"_s, QJsonArray {entry}}});
}

WireAnswer NordigenDialect::webhookSettings(const WireRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body.value(u"callback_url").toString().isEmpty())
        return refusal({400, "API_REQUIRED_PARAMS_MISSING", "One or more params required missing.", {"callback_url"}});
    const QJsonObject attributes {{u"success"_s, true}};
    return json(202, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes},
                                      {u"type"_s, u"report processing record"_s}}}});
}

} // namespace saldoscope::sandbox
