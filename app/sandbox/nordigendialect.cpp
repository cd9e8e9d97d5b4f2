// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/nordigendialect.h"

#include "sandbox/nordigenfigures.h"
#include "statement/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr QByteArrayView kReport = "/v2/report";
constexpr QByteArrayView kProcess = "/v2/report/process/";
constexpr QByteArrayView kCategoryTree = "/v2/category-tree/";

WireAnswer notFound() { return refusal({404, "NOT_FOUND", "The requested URL was not found on the server."}); }

QJsonObject links(const QByteArray &host, const QByteArray &related, const QByteArray &self)
{
    const QByteArray base = "http://" + host;
    return {{u"links"_s,
        QJsonObject {{u"related"_s, QString::fromUtf8(base + related)}, {u"self"_s, QString::fromUtf8(base + self)}}}};
}

/// What a record can come to: the codes of the documentation that speak of an analysis.
const std::map<QByteArray, std::pair<int, const char *>> &failures()
{
    static const std::map<QByteArray, std::pair<int, const char *>> codes {
        {"TIMEOUT_PROCESSING", {400, "Processing timed out."}},
        {"PDF_PARSE_FAILURE", {400, "Unsupported pdf file was uploaded."}},
        {"EXCEEDED_LIMIT", {400, "Processing record limit has been exceeded."}},
        {"NO_SUITABLE_PARSERS", {400, "Unsupported file was uploaded but with valid file format."}},
        {"FEATURE_EXTRACT_FAILURE", {400, "Failed process feature extraction, most likely because of the lack of data."}},
        {"CREDIT_SCORING_FAILURE", {400, "Failed process credit scoring calculation, most likely because of the lack of data."}},
        {"FORBIDDEN", {403, "No access for the resource."}},
        {"GONE", {410, "Stored file associated with the request_id can not be fetched."}},
        {"UNKNOWN_ERROR", {500, "Unexpected error occurred whilst processing the file."}},
        {"SERVICE_UNAVAILABLE", {503, "Downtime or misconfiguration."}}};
    return codes;
}

std::optional<ApiError> failureOf(const QByteArray &code)
{
    const auto known = failures().find(code);
    if (known == failures().end())
        return std::nullopt;
    return ApiError {known->second.first, code, known->second.second};
}

std::optional<ApiError> uploadFault(const Statement &statement, const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF"))
        return ApiError {400, "PDF_PARSE_FAILURE", "Unsupported pdf file was uploaded."};
    // Files are to be in UTF-8, whatever else we can read.
    if (!QUtf8StringView(bytes).isValidUtf8())
        return ApiError {400, "NO_SUITABLE_PARSERS", "Unsupported file was uploaded but with valid file format."};
    // The service takes its two forms of JSON, whatever else we can read.
    if (statement.unreadable || !statement.format.endsWith(u"-json"_s))
        return ApiError {400, "NO_SUITABLE_PARSERS", "Unsupported file was uploaded but with valid file format."};
    return std::nullopt;
}

} // namespace

NordigenDialect::NordigenDialect(SandboxOptions options, SandboxClock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_tokens(m_options, clock)
    , m_webhooks(clock)
    , m_knowledge(Knowledge::shipped())
{
}

NordigenDialect::~NordigenDialect() = default;

void NordigenDialect::abandon()
{
    m_stop = true;
    m_webhooks.end();
}

QStringList NordigenDialect::outcomes()
{
    QStringList codes;
    for (const auto &[code, failure] : failures())
        codes.append(QString::fromLatin1(code));
    return codes;
}

bool NordigenDialect::script(const QByteArray &outcome, int times)
{
    if (outcome != "stuck" && !failureOf(outcome))
        return false;
    const std::lock_guard lock(m_mutex);
    m_script.insert(m_script.end(), std::size_t(std::max(1, times)), outcome);
    return true;
}

bool NordigenDialect::drop(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    bool any = false;
    for (auto &[known, record] : m_records) {
        if (id.isEmpty() || known == id)
            record->gone = any = true;
    }
    return any || id.isEmpty();
}

bool NordigenDialect::speaks(const QByteArray &path)
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
        return only("POST", [&] { return m_tokens.issue(request); });
    if (const auto refused = m_tokens.refuse(request))
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
        return only("GET", [this] {
            const QJsonObject attributes {{u"available-models"_s, QJsonArray::fromStringList(m_options.models)}};
            return json(200, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes}, {u"type"_s, u"models list"_s}}}});
        });
    }
    return notFound();
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
        record->upload.ledgers.push_back(statement.ledger);
        record->upload.accounts += statement.ledger->accounts().size();
    }
    if (record->upload.ledgers.empty())
        return refusal({400, "API_REQUIRED_PARAMS_MISSING", "One or more params required missing.", {"input"}});

    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    record->uploaded = m_clock.now();
    record->upload.id = QString::fromLatin1(id);
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
    const QJsonObject relationships {{u"operations"_s, links(request.host, kProcess.toByteArray() + id, kReport.toByteArray())}};
    return json(200, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes}, {u"relationships"_s, relationships},
                                      {u"type"_s, u"report pre-processing record"_s}}}});
}

std::variant<ApiError, std::shared_ptr<NordigenDialect::Record>> NordigenDialect::find(const QByteArray &id)
{
    const auto known = m_records.find(id);
    if (known == m_records.end())
        return ApiError {404, "NOT_FOUND", "Could not find specified request_id in database."};
    if (known->second->gone || m_clock.now() - known->second->uploaded >= m_options.recordLifetime)
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
        const auto read = nordigen::readOrder(request.body, m_options.models);
        if (const auto *error = std::get_if<ApiError>(&read))
            return refusal(*error);
        order = *std::get_if<1>(&read);
        record->requested = m_clock.now();
        record->announces = order.useWebhook;
        if (!m_script.empty()) {
            record->stuck = m_script.front() == "stuck";
            record->failure = failureOf(m_script.front());
            m_script.pop_front();
        }
    }
    begin(id, record, order);

    const QJsonObject attributes {{u"request-id"_s, QString::fromLatin1(id)}, {u"status"_s, u"queued"_s}};
    const QJsonObject relationships {{u"result"_s, links(request.host, kReport.toByteArray() + '/' + id, kProcess.toByteArray() + id)}};
    return json(202, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes}, {u"relationships"_s, relationships},
                                      {u"type"_s, u"report processing record"_s}}}});
}

void NordigenDialect::begin(const QByteArray &id, const std::shared_ptr<Record> &record, const nordigen::Order &order)
{
    constexpr std::chrono::seconds kPatience {5};
    m_pool.start([this, id, record, order] {
        analyse(*record, order);
        const std::lock_guard lock(m_mutex);
        if (order.useWebhook && !m_options.readyAfterLooks)
            m_webhooks.announce(id, readyAt(*record), !record->failure);
        record->analysed = true;
        m_done.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_done.wait_for(lock, kPatience, [&] { return record->analysed || m_stop; });
}

void NordigenDialect::analyse(Record &record, const nordigen::Order &order)
{
    if (!record.failure && !record.stuck) { // the upload is ours alone between the PUT and `analysed`
        auto result = m_knowledge ? nordigen::completed(record.upload, order, *m_knowledge, m_stop, OtherEngine(m_options.otherEngine))
                                  : std::variant<ApiError, QByteArray>(*failureOf("UNKNOWN_ERROR"));
        const std::lock_guard lock(m_mutex);
        if (auto *body = std::get_if<QByteArray>(&result))
            record.result = std::move(*body);
        else
            record.failure = *std::get_if<ApiError>(&result);
    }
    const std::lock_guard lock(m_mutex);
    if (record.stuck)
        record.failure = failureOf("TIMEOUT_PROCESSING");
    record.upload.ledgers.clear();
}

NordigenDialect::Instant NordigenDialect::readyAt(const Record &record) const
{
    return *record.requested + (record.stuck ? m_options.processingLimit : m_options.queuedFor + m_options.processingFor);
}

bool NordigenDialect::isReady(Record &record)
{
    if (!record.analysed)
        return false;
    if (!m_options.readyAfterLooks || record.stuck)
        return m_clock.now() >= readyAt(record);
    return ++record.looks > *m_options.readyAfterLooks;
}

WireAnswer NordigenDialect::result(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = find(id);
    if (const auto *error = std::get_if<ApiError>(&found))
        return refusal(*error);
    Record &record = **std::get_if<1>(&found);
    const auto waiting = [&](const QString &status) {
        const QJsonObject attributes {{u"request-id"_s, QString::fromLatin1(id)}, {u"status"_s, status}};
        return json(200, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes},
                                          {u"type"_s, u"report processing result"_s}}}});
    };
    if (!record.requested)
        return waiting(u"uploaded"_s);
    if (!isReady(record)) // also while it is queued: "queued" is a word of the PUT alone
        return waiting(u"processing"_s);
    if (m_options.readyAfterLooks && std::exchange(record.announces, false))
        m_webhooks.announce(id, m_clock.now(), !record.failure);
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
    const QJsonObject attributes {{u"categories"_s, nordigen::categories((*m_knowledge)->tree(), QString::fromUtf8(country).toLower())}};
    const QJsonObject entry {{u"attributes"_s, attributes}, {u"type"_s, u"category tree"_s}};
    return json(200, {{u"data"_s, QJsonArray {entry}}});
}

WireAnswer NordigenDialect::webhookSettings(const WireRequest &request)
{
    auto settings = readWebhookSettings(request.body);
    if (const auto *error = std::get_if<ApiError>(&settings))
        return refusal(*error);
    m_webhooks.set(std::move(*std::get_if<1>(&settings)));
    const QJsonObject attributes {{u"success"_s, true}};
    return json(202, {{u"data"_s, QJsonObject {{u"attributes"_s, attributes},
                                      {u"type"_s, u"report processing record"_s}}}});
}

} // namespace saldoscope::sandbox
