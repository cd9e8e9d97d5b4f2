// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/fimento/fimentoreader.h"

#include "base/json.h"
#include "providers/talk.h"

#include <QJsonDocument>

#include <algorithm>

namespace saldoscope::fimento {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr qsizetype kMostDetail = 500;
constexpr qint64 kLinkSeconds = 86'400;

Result<JsonObject> object(const HttpResponse &response)
{
    return response.ok() ? JsonObject::fromBytes(response.body) : Result<JsonObject>(readError(response));
}

/// null, "null" and nothing say the same: the sample of the documentation prints the word.
QString consentWord(const QJsonValue &value)
{
    const QString word = value.toString();
    return word == u"null"_s ? QString() : word;
}

Stage stageOf(const QString &code)
{
    static const std::pair<QLatin1StringView, Stage> codes[] = {{"created"_L1, Stage::AwaitingCustomer}, {"consentLinkOpened"_L1, Stage::AwaitingCustomer},
        // The applicant may try again with the same link.
        {"authError"_L1, Stage::AwaitingCustomer}, {"customerApprovedConsent"_L1, Stage::Running}, {"customerDeniedConsent"_L1, Stage::Withdrawn},
        {"categorisationStarted"_L1, Stage::Running}, {"categorisationDone"_L1, Stage::Running}, {"insightsStarted"_L1, Stage::Running},
        {"completed"_L1, Stage::Ready}};
    for (const auto &[known, stage] : codes) {
        if (code == known)
            return stage;
    }
    return Stage::Running;
}

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

void addSteps(const QJsonObject &status, const QString &bank, const QString &flow, ProcessStatus &told)
{
    Track track {flow, bank, {}};
    const QJsonArray history = status.value("history"_L1).toArray();
    for (const auto &value : history) {
        const QJsonObject entry = value.toObject();
        const QString code = entry.value("code"_L1).toString();
        if (code.isEmpty())
            continue;
        const QString error = entry.value("errorMessage"_L1).toString().left(kMostDetail);
        track.steps.push_back({code, moment(entry.value("timestamp"_L1)), error});
        told.steps.push_back({code, track.steps.back().at, bank.isEmpty() ? error : bank});
    }
    told.tracks.push_back(std::move(track));
}

QUrl linkFrom(const QJsonObject &body)
{
    for (const auto &name : {"consent-link"_L1, "consentLink"_L1, "consent_link"_L1}) {
        if (const QString text = body.value(name).toString(); !text.isEmpty())
            return QUrl(text, QUrl::StrictMode);
    }
    return {};
}

/// A link that somebody is sent must be as safe as one that leads back to the lender.
bool mayBeOpened(const QUrl &link) { return isReturnAddress(link); }

Result<PartnerBank> partnerBank(const JsonObject &body)
{
    const auto id = body.string(u"_id");
    const auto name = body.string(u"name");
    if (!id)
        return id.error();
    if (!name)
        return name.error();
    if (!isId(*id))
        return body.wrong(u"_id", u"an id"_s);
    return PartnerBank {*id, *name, body.raw().value("isBroker"_L1).toBool(), body.raw().value("logoUrl"_L1).toString()};
}

} // namespace

bool isId(const QString &id)
{
    const bool plain = std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); });
    return plain && !id.isEmpty() && id.size() <= 128;
}

Error readError(const HttpResponse &response)
{
    Error error {kindOfStatus(response.status), u"HTTP %1"_s.arg(response.status)};
    error.retryAt = response.retryAt;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonValue message = body.value("message"_L1);
    QStringList sentences;
    if (message.isString())
        sentences << message.toString();
    const QJsonArray list = message.toArray();
    for (const auto &sentence : list)
        sentences << sentence.toString();
    error.code = body.value("error"_L1).toString().left(64);
    if (!sentences.isEmpty())
        error.detail += u": "_s + sentences.join(u"; "_s);
    else if (body.isEmpty())
        error.detail += response.body.trimmed().startsWith('<') ? u", a web page instead of the documented error"_s : u", not the documented error"_s;
    error.detail.truncate(kMostDetail);
    return error;
}

Result<Session> readToken(const HttpResponse &response, const QDateTime &now)
{
    if (!response.ok()) {
        Error error = readError(response);
        if (response.status == 401 || response.status == 403)
            error.kind = Kind::BadCredentials;
        return error;
    }
    const auto body = JsonObject::fromBytes(response.body);
    const auto token = body ? body->string(u"access_token") : Result<QString>(body.error());
    if (!token)
        return token.error();
    const QByteArray bytes = token->toUtf8();
    const bool visible = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (bytes.isEmpty() || !visible)
        return body->wrong(u"access_token", u"a token"_s);
    const auto until = body->optionalInteger(u"valid_until");
    if (!until)
        return until.error();
    constexpr qint64 kMilliseconds = 100'000'000'000, kUnsaid = 300;
    QDateTime validUntil = now.addSecs(kUnsaid);
    if (*until)
        validUntil = **until < kMilliseconds ? QDateTime::fromSecsSinceEpoch(**until, Qt::UTC) : QDateTime::fromMSecsSinceEpoch(**until, Qt::UTC);
    const qint64 seconds = std::max<qint64>(0, now.secsTo(validUntil));
    return Session {bytes, now.addSecs(seconds - std::min<qint64>(60, seconds / 2))};
}

Result<PartnerBank> readPartnerBank(const HttpResponse &response)
{
    const auto body = object(response);
    return body ? partnerBank(*body) : Result<PartnerBank>(body.error());
}

Result<std::vector<PartnerBank>> readPartnerBanks(const HttpResponse &response)
{
    if (!response.ok())
        return readError(response);
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isArray())
        return Error {Kind::BadAnswer, u"expected a list of partner banks"_s};
    std::vector<PartnerBank> banks;
    const QJsonArray list = document.array();
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto bank = partnerBank(JsonObject(list.at(i).toObject(), u"[%1]"_s.arg(i)));
        if (!bank)
            return bank.error();
        banks.push_back(std::move(*bank));
    }
    return banks;
}

Result<Process> readCreated(const HttpResponse &response, const QDateTime &now)
{
    const auto body = object(response);
    if (!body)
        return body.error();
    Process process;
    process.id = body->raw().value("_id"_L1).toString(body->raw().value("processId"_L1).toString());
    if (!isId(process.id))
        return body->wrong(u"_id", u"an id"_s);
    return readLink(response, process, now);
}

Result<Process> readLink(const HttpResponse &response, Process process, const QDateTime &now)
{
    const auto body = object(response);
    if (!body)
        return body.error();
    process.consentLink = linkFrom(body->raw());
    if (!mayBeOpened(process.consentLink))
        return body->wrong(u"consent-link", u"an address that begins with https"_s);
    process.linkValidUntil = now.addSecs(kLinkSeconds);
    return process;
}

Result<ProcessStatus> readStatus(const HttpResponse &response)
{
    const auto body = object(response);
    if (!body)
        return body.error();
    const auto flow = body->object(u"consentFlowStatus");
    const auto current = flow ? flow->object(u"current") : flow;
    const auto code = current ? current->string(u"code") : Result<QString>(current.error());
    if (!code)
        return code.error();

    ProcessStatus status;
    status.word = *code;
    status.stage = stageOf(*code);
    const QString flowId = flow->raw().value("_id"_L1).toString();
    addSteps(flow->raw(), {}, flowId, status);
    const QJsonArray banks = body->raw().value("customerBankConsent"_L1).toArray();
    for (const auto &value : banks) {
        const QJsonObject bank = value.toObject();
        addSteps(bank.value("status"_L1).toObject(), bank.value("customerBank"_L1).toObject().value("name"_L1).toString(),
            bank.value("consentFlowStatusId"_L1).toString(flowId), status);
    }
    std::stable_sort(status.steps.begin(), status.steps.end(), [](const LaneStep &a, const LaneStep &b) { return a.at < b.at; });
    const bool revoked = consentWord(body->raw().value("consent"_L1)) == u"revoked"_s || consentWord(flow->raw().value("consent"_L1)) == u"revoked"_s;
    if (revoked)
        status.stage = Stage::Withdrawn;
    return status;
}

Result<Delivery> readInsights(const HttpResponse &response)
{
    const auto body = object(response);
    if (!body)
        return body.error();
    Delivery delivery;
    delivery.figures = body->raw();
    delivery.evidence = response.body;
    return delivery;
}

QByteArray evidenceOf(const QByteArray &insights, const QList<QByteArray> &pages)
{
    return "{\"insights\":" + insights + ",\"transactions\":[" + pages.join(',') + "]}";
}

Result<Delivery> readEvidence(const QByteArray &evidence, const QString &market, bool withTransactions)
{
    const auto body = JsonObject::fromBytes(evidence);
    const auto insights = body ? body->object(u"insights") : body;
    const auto pages = body ? body->array(u"transactions") : Result<QJsonArray>(body.error());
    if (!insights || !pages)
        return insights ? pages.error() : insights.error();
    Delivery delivery;
    delivery.figures = insights->raw();
    delivery.evidence = evidence;
    QJsonArray rows;
    for (const auto &page : *pages) {
        const QJsonArray more = page.toObject().value("transactions"_L1).toArray();
        for (const auto &row : more)
            rows.append(row);
    }
    if (withTransactions)
        delivery.ledger = makeLedger(rows, delivery.figures, market, delivery.problems);
    return delivery;
}

Result<QJsonArray> readTransactions(const HttpResponse &response)
{
    const auto body = object(response);
    return body ? body->array(u"transactions") : Result<QJsonArray>(body.error());
}

Result<QUrl> readVisualisation(const HttpResponse &response)
{
    const auto body = object(response);
    const auto text = body ? body->string(u"visualisationUrl") : Result<QString>(body.error());
    if (!text)
        return text.error();
    const QUrl address(*text, QUrl::StrictMode);
    if (!mayBeOpened(address))
        return body->wrong(u"visualisationUrl", u"an address that begins with https"_s);
    return address;
}

Done readDone(const HttpResponse &response)
{
    return response.ok() ? done() : Done(readError(response));
}

} // namespace saldoscope::fimento
