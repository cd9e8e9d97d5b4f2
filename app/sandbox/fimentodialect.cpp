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
constexpr QByteArrayView kConsent = "/fimento/consent/";
constexpr QByteArrayView kVisualise = "/fimento/visualise/";
constexpr fimento::Moment kVisitLifetime = 10LL * 60 * 1000;
constexpr fimento::Moment kIdempotent = 24LL * 3600 * 1000;
constexpr int kTransactionsAPage = 100;

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

bool FimentoDialect::isPage(const QByteArray &path) { return path.startsWith(kConsent) || path.startsWith(kVisualise); }

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
    if (request.path.startsWith(kConsent)) {
        const QByteArray rest = request.path.mid(kConsent.size());
        const qsizetype slash = rest.indexOf('/');
        return consentPage(request, slash < 0 ? rest : rest.left(slash), slash < 0 ? QByteArray() : rest.mid(slash));
    }
    if (request.path.startsWith(kVisualise))
        return visualisationPage(request, request.path.mid(kVisualise.size()));
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

WireAnswer FimentoDialect::createProcess(const WireRequest &request)
{
    if (const auto refused = refusePartnerBank(request))
        return *refused;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (const QStringList wrong = wrongInProcess(body); !wrong.isEmpty())
        return invalid(wrong);
    if (!request.idempotencyKey.isEmpty()) {
        const auto made = m_made.find(request.idempotencyKey);
        if (made != m_made.end() && now() - made->second.at < kIdempotent) {
            const auto process = m_processes.find(made->second.process);
            if (made->second.body != request.body || process == m_processes.end())
                return nest(409, u"The idempotency key was used for another request"_s, u"Conflict"_s);
            QJsonObject object = toJson(process->second, false);
            object.insert(u"consent-link"_s, QString::fromUtf8(linkOf(request, process->second)));
            return json(201, object);
        }
    }
    Process process;
    process.id = newObjectId();
    process.partnerBank = request.partnerBankId;
    const std::pair<QLatin1StringView, QString Process::*> texts[] = {{"market"_L1, &Process::market},
        {"socialSecurityNumber"_L1, &Process::socialSecurityNumber}, {"companyId"_L1, &Process::companyId}, {"firstName"_L1, &Process::firstName},
        {"lastName"_L1, &Process::lastName}, {"redirectUrl"_L1, &Process::redirectUrl}, {"dataCollectionType"_L1, &Process::dataCollectionType},
        {"psuType"_L1, &Process::psuType}};
    for (const auto &[name, member] : texts)
        process.*member = body.value(name).toString();
    const QJsonArray brokerBanks = body.value("brokerBanks"_L1).toArray();
    for (const auto &value : brokerBanks) {
        const QJsonObject bank = value.toObject();
        process.brokerBanks.push_back({bank.value("id"_L1).toString(), bank.value("name"_L1).toString(), bank.value("logoUri"_L1).toString()});
    }
    process.createdAt = process.updatedAt = now();
    process.flows.push_back(newFlow(now()));
    if (!request.idempotencyKey.isEmpty())
        m_made[request.idempotencyKey] = {request.body, process.id, now()};
    const Process &kept = m_processes.insert_or_assign(process.id, process).first->second;
    QJsonObject object = toJson(kept, false);
    object.insert(u"consent-link"_s, QString::fromUtf8(linkOf(request, kept)));
    return json(201, object);
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

WireAnswer FimentoDialect::freshLink(const WireRequest &request, Process &process)
{
    Flow &flow = process.flow();
    if (flow.consent != Consent::Open)
        return invalid({u"the consent flow is finished"_s});
    flow.linkToken = newObjectId() + newObjectId();
    flow.linkUntil = now() + kLinkLifetime;
    return json(201, {{u"consent-link"_s, QString::fromUtf8(linkOf(request, process))}});
}

WireAnswer FimentoDialect::nextFlow(const WireRequest &request, Process &process)
{
    if (process.flow().consent == Consent::Open)
        return invalid({u"previous consent flow is not finished"_s});
    process.flows.push_back(newFlow(now()));
    process.consent = Consent::Open;
    process.updatedAt = now();
    return json(201, {{u"consent-link"_s, QString::fromUtf8(linkOf(request, process))}});
}

WireAnswer FimentoDialect::settle(const WireRequest &, Process &process, const QByteArray &status)
{
    if (status != "approved" && status != "revoked")
        return invalid({u"status must be one of the following values: approved, revoked"_s});
    if (status == "revoked") {
        revoke(process, now());
        return json(201, {{u"isApproved"_s, false}});
    }
    if (process.flow().consent != Consent::Open)
        return invalid({u"the consent flow is finished"_s});
    // Nobody clicked: the first bank is taken as chosen and signed in to.
    if (!canSettle(process)) {
        const ChoosableBank bank = banksFor(process).front();
        openLink(process, now());
        addBank(process, bank, now());
        signInAtBank(process, bank.id, now());
    }
    approve(process, now());
    return json(201, {{u"isApproved"_s, true}});
}

void FimentoDialect::provide(Process &process)
{
    if (process.holdings || !m_knowledge)
        return;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC).date();
    const Day until = firstDayOf(monthOf(dayOf(today))) - 1;
    process.holdings = holdingsOf(process.socialSecurityNumber.isEmpty() ? process.companyId : process.socialSecurityNumber, process.market,
        process.dataCollectionType == u"bank-account-verification"_s, until, *m_knowledge, m_stop);
}

WireAnswer FimentoDialect::insights(Process &process)
{
    if (process.consent == Consent::Revoked)
        return notFound(u"Insights not found"_s);
    if (!isCompleted(process))
        return nest(409, u"The process is not completed"_s, u"Conflict"_s);
    provide(process);
    if (!process.holdings)
        return nest(500, u"Internal server error"_s);
    QJsonObject object = process.holdings->insights;
    // The accounts are at the banks that were chosen.
    QJsonArray accounts = object.value("accountsInfo"_L1).toArray();
    for (qsizetype i = 0; i < accounts.size() && !process.banks.empty(); ++i) {
        QJsonObject account = accounts.at(i).toObject();
        account.insert("bank"_L1, process.banks[std::size_t(i) % process.banks.size()].name);
        accounts.replace(i, account);
    }
    object.insert("accountsInfo"_L1, accounts);
    object.insert(u"socialSecurityNumber"_s, process.socialSecurityNumber);
    object.insert(u"companyId"_s, process.companyId);
    object.insert(u"firstName"_s, process.firstName);
    object.insert(u"lastName"_s, process.lastName);
    object.insert(u"processId"_s, QString::fromLatin1(process.id));
    return json(200, object);
}

WireAnswer FimentoDialect::transactions(const WireRequest &request, Process &process)
{
    if (field(request, "page").isEmpty())
        return invalid({u"page is required"_s});
    const std::optional<int> page = atLeastOne(request, "page", 1);
    if (!page)
        return invalid({u"page must not be less than 1"_s});
    QJsonArray rows;
    if (isCompleted(process)) {
        provide(process);
        const QJsonArray all = process.holdings ? process.holdings->transactions : QJsonArray();
        const qint64 from = qint64(*page - 1) * kTransactionsAPage;
        for (qint64 i = from; i < std::min<qint64>(from + kTransactionsAPage, all.size()); ++i)
            rows.append(all.at(i));
    }
    return json(200, {{u"transactions"_s, rows}});
}

WireAnswer FimentoDialect::visualisation(const WireRequest &request, const Process &process)
{
    if (process.consent == Consent::Revoked)
        return notFound(u"Insights not found"_s);
    if (!isCompleted(process))
        return nest(409, u"The process is not completed"_s, u"Conflict"_s);
    const QByteArray token = newObjectId() + newObjectId();
    m_visits[token] = {process.id, now() + kVisitLifetime};
    return json(200, {{u"visualisationUrl"_s, QString::fromUtf8("http://" + request.host + kVisualise.toByteArray() + token)}});
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

std::vector<ChoosableBank> FimentoDialect::banksFor(const Process &process)
{
    if (!process.brokerBanks.empty())
        return process.brokerBanks;
    if (process.market == u"FI"_s)
        return {{u"jarvipankki"_s, u"Järvipankki"_s, {}}, {u"metsapankki"_s, u"Metsäpankki"_s, {}}, {u"saaristo"_s, u"Saaristo-Osuuspankki"_s, {}}};
    return {{u"norrbanken"_s, u"Norrbanken"_s, {}}, {u"sjobanken"_s, u"Sjöbanken"_s, {}}, {u"handelskassan"_s, u"Handelskassan"_s, {}},
        {u"sparringen"_s, u"Sparringen"_s, {}}};
}

QByteArray FimentoDialect::linkOf(const WireRequest &request, const Process &process)
{
    return "http://" + request.host + kConsent.toByteArray() + process.flow().linkToken;
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
