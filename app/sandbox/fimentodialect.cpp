// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentodialect.h"

#include "sandbox/fimentoanswers.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace saldoscope::sandbox {

using namespace Qt::StringLiterals;
using namespace fimento;

namespace {

constexpr QByteArrayView kPrefix = "/fimento";

} // namespace

FimentoDialect::FimentoDialect(SandboxOptions options, SandboxClock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_start(QDateTime::currentMSecsSinceEpoch() - clock.elapsed().count())
    , m_knowledge(Knowledge::shipped())
    , m_pace {options.fimentoFetching, options.fimentoStep}
    , m_calls(clock, [this] { return look(); })
{
    // More than one page of ten, and one broker.
    static const QStringList names {u"Demo partner bank"_s, u"Norrlånet"_s, u"Västkredit"_s, u"Lånbroker (mäklare)"_s, u"Östra Finans"_s, u"Kredithuset"_s,
        u"Skärgårdsbanken"_s, u"Fjällfinans"_s, u"Mälarkredit"_s, u"Bergslån"_s, u"Järvirahoitus"_s, u"Saimaan Luotto"_s};
    for (int i = 0; i < names.size(); ++i) {
        m_partnerBanks.push_back({"605c6c479691950d359bb0" + QByteArray::number(0xe9 - i, 16).rightJustified(2, '0'), names[i],
            names[i].contains("broker"_L1), u"www.logoUrl.com"_s});
    }
    m_calls.begin();
}

FimentoDialect::~FimentoDialect() { abandon(); }

void FimentoDialect::abandon()
{
    m_stop = true;
    m_calls.end();
}

bool FimentoDialect::speaks(const QByteArray &path) { return path.startsWith("/fimento/"); }

bool FimentoDialect::isPage(const QByteArray &path) { return path.startsWith(kConsentPages) || path.startsWith(kVisualisePages); }

Moment FimentoDialect::now() const { return m_start + m_clock.elapsed().count(); }

WireAnswer FimentoDialect::answer(const WireRequest &request)
{
    WireAnswer answer;
    {
        const std::lock_guard lock(m_mutex);
        answer = answerLocked(request);
        tellChanges();
    }
    if (request.method != "GET" || isPage(request.path))
        m_clock.poke(); // what is due next may be another thing now
    return answer;
}

std::optional<SandboxClock::Instant> FimentoDialect::look()
{
    const std::lock_guard lock(m_mutex);
    std::optional<Moment> next;
    for (auto &[id, process] : m_processes) {
        pass(process, now(), m_pace);
        if (const auto due = nextDue(process, m_pace))
            next = std::min(next.value_or(*due), *due);
    }
    tellChanges();
    if (!next)
        return std::nullopt;
    return m_clock.now() + std::chrono::milliseconds(std::max<Moment>(1, *next - now()));
}

void FimentoDialect::tellChanges()
{
    for (const auto &[id, process] : m_processes) {
        const QByteArray body = QJsonDocument(toJson(process, m_options.fimentoNullAsWord)).toJson(QJsonDocument::Compact);
        if (QByteArray &told = m_told[id]; told != body) {
            told = body;
            m_calls.announce(m_webhooks, id, body);
        }
    }
}

WireAnswer FimentoDialect::answerLocked(const WireRequest &request)
{
    if (request.path.startsWith(kConsentPages)) {
        const QByteArray rest = request.path.mid(kConsentPages.size());
        const qsizetype slash = rest.indexOf('/');
        return consentPage(request, slash < 0 ? rest : rest.left(slash), slash < 0 ? QByteArray() : rest.mid(slash));
    }
    if (request.path.startsWith(kVisualisePages))
        return visualisationPage(request, request.path.mid(kVisualisePages.size()));
    return api(request, request.path.mid(kPrefix.size()));
}

WireAnswer FimentoDialect::api(const WireRequest &request, const QByteArray &path)
{
    const QList<QByteArray> parts = path.mid(1).split('/');
    const QByteArray &first = parts.front();
    if (path == "/login")
        return request.method == "POST" ? login(request) : notFound(u"Cannot GET /login"_s);
    const auto token = request.authorization.startsWith("Bearer ") ? m_tokens.find(request.authorization.mid(7)) : m_tokens.end();
    if (token == m_tokens.end() || token->second.expires <= now())
        return nest(401, u"Unauthorized"_s);
    if (first == "partner-bank" && parts.size() <= 2)
        return partnerBanks(request, parts.value(1));
    if (path == "/process" && request.method == "POST")
        return createProcess(request);
    if (path == "/webhook" && request.method == "POST")
        return registerWebhook(request);
    const bool known = first == "process" || first == "insights" || first == "transactions" || first == "visualisation" || first == "automated-testing";
    if (known && parts.size() >= 2)
        return ofProcess(request, parts);
    return notFound(u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), QString::fromUtf8(path)));
}

WireAnswer FimentoDialect::login(const WireRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList wrong;
    for (const QString &member : {u"name"_s, u"password"_s}) {
        if (body.value(member).toString().isEmpty())
            wrong << member + u" is required"_s;
    }
    if (!wrong.isEmpty())
        return invalid(wrong);
    if (body.value("name"_L1).toString().toUtf8() != m_options.clientId || body.value("password"_L1).toString().toUtf8() != m_options.clientSecret)
        return nest(401, u"Unauthorized"_s);
    const QByteArray token = newObjectId() + newObjectId() + newObjectId();
    const Moment expires = now() + std::min<Moment>(m_options.tokenLifetime.count(), 3600) * 1000;
    m_tokens[token] = {body.value("name"_L1).toString().toUtf8(), expires};
    return json(200, {{u"access_token"_s, QString::fromLatin1(token)}, {u"valid_until"_s, expires}});
}

WireAnswer FimentoDialect::partnerBanks(const WireRequest &request, const QByteArray &id)
{
    const auto asJson = [](const PartnerBank &bank) {
        return QJsonObject {{u"_id"_s, QString::fromLatin1(bank.id)}, {u"name"_s, bank.name}, {u"isBroker"_s, bank.isBroker}, {u"logoUrl"_s, bank.logoUrl}};
    };
    if (request.method == "GET" && id.isEmpty()) {
        const std::optional<int> page = atLeastOne(request, "page", 1), limit = atLeastOne(request, "limit", 10);
        if (!page || !limit)
            return invalid({page ? u"limit must not be less than 1"_s : u"page must not be less than 1"_s});
        QJsonArray list;
        const qint64 from = qint64(*page - 1) * *limit;
        for (qint64 i = from; i < std::min<qint64>(from + *limit, qint64(m_partnerBanks.size())); ++i)
            list.append(asJson(m_partnerBanks[std::size_t(i)]));
        return jsonList(list);
    }
    const bool adds = request.method == "POST" && id.isEmpty();
    const bool changes = (request.method == "PUT" || request.method == "PATCH") && !id.isEmpty();
    if (!adds && !changes)
        return notFound(u"Cannot %1 /partner-bank"_s.arg(QString::fromLatin1(request.method)));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList wrong;
    if (body.value("name"_L1).toString().isEmpty())
        wrong << u"name is required"_s;
    if (body.contains("isBroker"_L1) && !body.value("isBroker"_L1).isBool())
        wrong << u"isBroker must be a boolean value"_s;
    if (!wrong.isEmpty())
        return invalid(wrong);
    PartnerBank bank {adds ? newObjectId() : id, body.value("name"_L1).toString(), body.value("isBroker"_L1).toBool(), body.value("logoUrl"_L1).toString()};
    if (adds) {
        m_partnerBanks.push_back(bank);
        return json(201, asJson(bank));
    }
    for (PartnerBank &known : m_partnerBanks) {
        if (known.id == id) {
            known = bank;
            return json(200, asJson(bank));
        }
    }
    return notFound(u"Partner bank not found"_s);
}

std::optional<WireAnswer> FimentoDialect::refusePartnerBank(const WireRequest &request) const
{
    if (request.partnerBankId.isEmpty())
        return invalid({u"partner-bank-id is required"_s});
    for (const PartnerBank &bank : m_partnerBanks) {
        if (bank.id == request.partnerBankId)
            return std::nullopt;
    }
    return nest(403, u"Forbidden resource"_s, u"Forbidden"_s);
}

std::variant<WireAnswer, Process *> FimentoDialect::find(const WireRequest &request, const QByteArray &id, bool partnerBankNeeded)
{
    if (partnerBankNeeded) {
        if (const auto refused = refusePartnerBank(request))
            return *refused;
    }
    const auto found = m_processes.find(id);
    if (found == m_processes.end())
        return notFound(u"Process not found"_s);
    if (partnerBankNeeded && found->second.partnerBank != request.partnerBankId)
        return nest(403, u"Forbidden resource"_s, u"Forbidden"_s);
    pass(found->second, now(), m_pace);
    return &found->second;
}

WireAnswer FimentoDialect::ofProcess(const WireRequest &request, const QList<QByteArray> &parts)
{
    const bool testing = parts.front() == "automated-testing";
    const QByteArray id = testing ? parts.value(2) : parts.value(1);
    // Transactions are the one route for which the documentation lists no partner bank.
    auto found = find(request, id, parts.front() != "transactions");
    if (auto *refused = std::get_if<WireAnswer>(&found))
        return *refused;
    Process &process = **std::get_if<Process *>(&found);
    const QByteArray &method = request.method;
    const qsizetype count = parts.size();

    if (testing && method == "POST" && parts.value(1) == "process" && parts.value(3) == "consent" && (count == 4 || count == 5))
        return settle(request, process, count == 5 ? parts[4] : field(request, "status"));
    if (parts.front() == "process" && count == 2 && method == "GET")
        return json(200, toJson(process, m_options.fimentoNullAsWord));
    if (parts.front() == "process" && count == 2 && method == "DELETE") {
        m_processes.erase(id);
        WireAnswer answer;
        answer.status = 204;
        return answer;
    }
    if (parts.front() == "process" && count == 3 && method == "POST" && parts[2] == "consent-link")
        return freshLink(request, process);
    if (parts.front() == "process" && count == 3 && method == "POST" && parts[2] == "consent")
        return nextFlow(request, process);
    if (parts.front() == "insights" && count == 2 && method == "GET")
        return insights(process);
    if (parts.front() == "transactions" && count == 2 && method == "GET")
        return transactions(request, process);
    if (parts.front() == "visualisation" && count == 2 && method == "GET")
        return visualisation(request, process);
    return notFound(u"Cannot %1 /%2"_s.arg(QString::fromLatin1(method), QString::fromUtf8(parts.join('/'))));
}

WireAnswer FimentoDialect::registerWebhook(const WireRequest &request)
{
    const QString url = QJsonDocument::fromJson(request.body).object().value("webhookUrl"_L1).toString();
    if (url.isEmpty())
        return invalid({u"webhookUrl is required"_s});
    m_webhooks.push_back(url);
    return json(201, {{u"webhookUrl"_s, url}});
}

Process *FimentoDialect::byLink(const QByteArray &token)
{
    for (auto &[id, process] : m_processes) {
        if (process.flow().linkToken == token)
            return &process;
    }
    return nullptr;
}

QString FimentoDialect::lenderOf(const Process &process) const
{
    for (const PartnerBank &bank : m_partnerBanks) {
        if (bank.id == process.partnerBank)
            return bank.name;
    }
    return {};
}

} // namespace saldoscope::sandbox
