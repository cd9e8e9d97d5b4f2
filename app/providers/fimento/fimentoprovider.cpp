// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/fimento/fimentoprovider.h"

#include "providers/talk.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace saldoscope {

using namespace Qt::StringLiterals;
using Method = HttpRequest::Method;
using fimento::Route;

namespace {

constexpr int kPartnerBanksAPage = 50;
/// A server that ignores the page would otherwise be asked for ever.
constexpr int kMostPages = 2000;
constexpr auto kVerification = "bank-account-verification"_L1;

QUrl withPage(QUrl url, int page, int limit = 0)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    if (limit > 0)
        query.addQueryItem(u"limit"_s, QString::number(limit));
    url.setQuery(query);
    return url;
}

QJsonObject asJson(const PartnerBank &bank)
{
    QJsonObject body {{u"name"_s, bank.name}, {u"isBroker"_s, bank.isBroker}};
    if (!bank.logoUrl.isEmpty())
        body.insert("logoUrl"_L1, bank.logoUrl);
    return body;
}

Error noSuch(const QString &what)
{
    return {Error::Kind::NotFound, u"not the id of a "_s + what};
}

} // namespace

QUrl FimentoProvider::productionUrl()
{
    return fimento::Paths().base();
}

FimentoProvider::FimentoProvider(const QUrl &baseUrl, fimento::Paths paths)
    : m_paths(std::move(paths))
{
    m_info.id = u"fimento"_s;
    m_info.name = u"Fimento"_s;
    m_info.baseUrl = baseUrl;
    m_info.documentationUrl = u"https://docs.psd2.fimento.com"_s;
    m_info.credentials = {{u"name"_s, false}, {u"password"_s, true}};
    m_info.takesConsent = true;
    m_info.countries = {{u"se"_s, true, true}, {u"fi"_s, true, true}};
    m_info.takesWebhook = true;
    m_info.hasPartnerBanks = true;
    m_info.hasVisualisation = true;
    m_info.settlesForTesting = true;
    m_info.linkLifetime = std::chrono::hours(24);
    // An applicant may take a day to open the link; the longest pause is for a case nobody looks at.
    m_info.poll = {.first = std::chrono::seconds(5), .factor = 1.2, .longest = std::chrono::seconds(60), .giveUpAfter = std::chrono::hours(25)};
}

QUrl FimentoProvider::address(Route route, const QString &id) const
{
    QUrl url = m_info.baseUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    QString path = m_paths.path(route);
    path.replace("{processId}"_L1, id).replace("{partnerBankId}"_L1, id);
    url.setPath(base + path);
    return url;
}

HttpRequest FimentoProvider::request(Method method, const QUrl &url, const Session &session)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers.add("Authorization", "Bearer " + session.token);
    request.headers.add("Accept", "application/json");
    request.repeatable = method == Method::Get;
    return request;
}

Result<HttpRequest> FimentoProvider::forProcess(Method method, Route route, const Session &session, const Process &process) const
{
    const QString bank = process.memory.value("partner-bank"_L1).toString();
    if (!fimento::isId(process.id))
        return noSuch(u"process"_s);
    if (!fimento::isId(bank))
        return noSuch(u"partner bank"_s);
    HttpRequest made = request(method, address(route, process.id), session);
    made.headers.add("partner-bank-id", bank.toUtf8());
    return made;
}

Step<Session> FimentoProvider::signIn(const Credentials &credentials, const QDateTime &now) const
{
    const QByteArray name = credentials.value(u"name");
    const QByteArray password = credentials.value(u"password");
    if (name.isEmpty() || password.isEmpty())
        return Error {Error::Kind::BadCredentials, u"name or password is empty"_s};
    HttpRequest request;
    request.method = Method::Post;
    request.url = address(Route::Login);
    request.headers.add("Accept", "application/json");
    request = withJson(std::move(request), {{u"name"_s, QString::fromUtf8(name)}, {u"password"_s, QString::fromUtf8(password)}});
    return askOnce<Session>(std::move(request), [now](const HttpResponse &response) { return fimento::readToken(response, now); });
}

Step<Process> FimentoProvider::invite(const Session &session, const Invitation &invitation) const
{
    const QString market = invitation.country.toUpper();
    if (market != u"SE"_s && market != u"FI"_s)
        return Error {Error::Kind::Unsupported, u"the provider knows the markets SE and FI"_s};
    const QJsonObject &wanted = invitation.parameters;
    const QString bank = wanted.value("partnerBank"_L1).toString();
    if (!fimento::isId(bank))
        return Error {Error::Kind::Rejected, u"no partner bank was chosen"_s, {}, u"partner-bank-id"_s};
    if (!invitation.returnTo.isEmpty() && !isReturnAddress(invitation.returnTo))
        return Error {Error::Kind::Rejected, u"applicants are sent on over https only"_s, {}, u"redirectUrl"_s};

    QJsonObject body {{u"market"_s, market},
        {u"dataCollectionType"_s, wanted.value("collection"_L1).toString(u"transaction-categorisation"_s)},
        {u"psuType"_s, wanted.value("psuType"_L1).toString(u"personal"_s)}};
    const std::pair<QLatin1StringView, QString> texts[] = {{"socialSecurityNumber"_L1, invitation.personNumber},
        {"companyId"_L1, wanted.value("companyId"_L1).toString()}, {"firstName"_L1, invitation.givenName},
        {"lastName"_L1, invitation.familyName}, {"redirectUrl"_L1, invitation.returnTo.toString(QUrl::FullyEncoded)}};
    for (const auto &[member, text] : texts) {
        if (!text.isEmpty())
            body.insert(member, text);
    }
    if (const QJsonArray banks = wanted.value("brokerBanks"_L1).toArray(); !banks.isEmpty())
        body.insert("brokerBanks"_L1, banks);

    HttpRequest post = withJson(request(Method::Post, address(Route::Processes), session), body);
    post.headers.add("partner-bank-id", bank.toUtf8());
    if (!invitation.idempotencyKey.isEmpty()) {
        post.headers.add("idempotency-key", invitation.idempotencyKey);
        post.repeatable = true;
    }
    const QJsonObject memory {{u"partner-bank"_s, bank}, {u"market"_s, market}, {u"collection"_s, body.value("dataCollectionType"_L1)}};
    return askOnce<Process>(std::move(post), [memory](const HttpResponse &response) {
        return fimento::readCreated(response, QDateTime::currentDateTimeUtc()).transform([&](Process process) {
            process.memory = memory;
            return process;
        });
    });
}

Step<Process> FimentoProvider::renewLink(const Session &session, const Process &process) const
{
    auto post = forProcess(Method::Post, Route::FreshLink, session, process);
    if (!post)
        return post.error();
    return askOnce<Process>(std::move(*post),
        [process](const HttpResponse &response) { return fimento::readLink(response, process, QDateTime::currentDateTimeUtc()); });
}

Step<Process> FimentoProvider::nextFlow(const Session &session, const Process &process) const
{
    auto post = forProcess(Method::Post, Route::NextFlow, session, process);
    if (!post)
        return post.error();
    return askOnce<Process>(std::move(*post),
        [process](const HttpResponse &response) { return fimento::readLink(response, process, QDateTime::currentDateTimeUtc()); });
}

Step<ProcessStatus> FimentoProvider::poll(const Session &session, const Process &process) const
{
    auto get = forProcess(Method::Get, Route::Process, session, process);
    if (!get)
        return get.error();
    return askOnce<ProcessStatus>(std::move(*get), fimento::readStatus);
}

Step<Delivery> FimentoProvider::fetch(const Session &session, const Process &process) const
{
    auto get = forProcess(Method::Get, Route::Insights, session, process);
    if (!get)
        return get.error();
    const bool verification = process.memory.value("collection"_L1).toString() == kVerification;
    const auto insights = askOnce<Delivery>(std::move(*get), fimento::readInsights);
    return andThen<Delivery>(insights, [this, session, process, verification](Delivery delivery) -> Step<Delivery> {
        if (!verification)
            return transactionsFrom(session, process, 1, {}, std::move(delivery));
        delivery.evidence = fimento::evidenceOf(delivery.evidence, {});
        return answer(std::move(delivery));
    });
}

Step<Delivery> FimentoProvider::transactionsFrom(
    const Session &session, const Process &process, int page, const QList<QByteArray> &pages, const Delivery &delivery) const
{
    auto get = forProcess(Method::Get, Route::Transactions, session, process);
    if (!get)
        return get.error();
    get->url = withPage(get->url, page);
    return ask<Delivery>(std::move(*get), [this, session, process, page, pages, delivery](const HttpResponse &response) -> Step<Delivery> {
        const auto more = fimento::readTransactions(response);
        if (!more)
            return more.error();
        if (!more->isEmpty() && page >= kMostPages)
            return Error {Error::Kind::BadAnswer, u"the pages of transactions do not end"_s, {}, u"page"_s};
        QList<QByteArray> all = pages;
        all << response.body;
        if (!more->isEmpty())
            return transactionsFrom(session, process, page + 1, all, delivery);
        auto whole = reread(fimento::evidenceOf(delivery.evidence, all), process);
        return whole ? answer(*std::move(whole)) : Step<Delivery>(whole.error());
    });
}

Result<Delivery> FimentoProvider::reread(const QByteArray &evidence, const Process &process) const
{
    return fimento::readEvidence(evidence, process.memory.value("market"_L1).toString(), process.memory.value("collection"_L1).toString() != kVerification);
}

Step<std::monostate> FimentoProvider::forget(const Session &session, const Process &process) const
{
    auto request = forProcess(Method::Delete, Route::Process, session, process);
    if (!request)
        return request.error();
    return askOnce<std::monostate>(std::move(*request), fimento::readDone);
}

Step<std::vector<PartnerBank>> FimentoProvider::partnerBanks(const Session &session) const
{
    return partnerBanksFrom(session, 1, {});
}

Step<std::vector<PartnerBank>> FimentoProvider::partnerBanksFrom(const Session &session, int page, const std::vector<PartnerBank> &before) const
{
    HttpRequest get = request(Method::Get, withPage(address(Route::PartnerBanks), page, kPartnerBanksAPage), session);
    return ask<std::vector<PartnerBank>>(std::move(get), [this, session, page, before](const HttpResponse &response) -> Step<std::vector<PartnerBank>> {
        const auto more = fimento::readPartnerBanks(response);
        if (!more)
            return more.error();
        std::vector<PartnerBank> all = before;
        all.insert(all.end(), more->begin(), more->end());
        // No total is told: a page that is not full is the last one.
        if (more->size() < std::size_t(kPartnerBanksAPage) || page >= kMostPages)
            return answer(std::move(all));
        return partnerBanksFrom(session, page + 1, std::move(all));
    });
}

Step<PartnerBank> FimentoProvider::addPartnerBank(const Session &session, const PartnerBank &bank) const
{
    return askOnce<PartnerBank>(withJson(request(Method::Post, address(Route::PartnerBanks), session), asJson(bank)), fimento::readPartnerBank);
}

Step<PartnerBank> FimentoProvider::changePartnerBank(const Session &session, const PartnerBank &bank) const
{
    if (!fimento::isId(bank.id))
        return noSuch(u"partner bank"_s);
    return askOnce<PartnerBank>(withJson(request(Method::Put, address(Route::PartnerBank, bank.id), session), asJson(bank)), fimento::readPartnerBank);
}

Step<std::monostate> FimentoProvider::setWebhook(const Session &session, const CallbackSettings &settings) const
{
    return registerWebhook(session, settings.callback);
}

Step<std::monostate> FimentoProvider::registerWebhook(const Session &session, const QUrl &address) const
{
    const QJsonObject body {{u"webhookUrl"_s, address.toString(QUrl::FullyEncoded)}};
    return askOnce<std::monostate>(withJson(request(Method::Post, this->address(Route::Webhook), session), body), fimento::readDone);
}

Step<std::monostate> FimentoProvider::settleForTesting(const Session &session, const Process &process, bool approved) const
{
    auto post = forProcess(Method::Post, Route::SettleForTesting, session, process);
    if (!post)
        return post.error();
    QString path = post->url.path();
    post->url.setPath(path.replace("{status}"_L1, approved ? u"approved"_s : u"revoked"_s));
    return askOnce<std::monostate>(std::move(*post), fimento::readDone);
}

Step<QUrl> FimentoProvider::visualisation(const Session &session, const Process &process) const
{
    auto get = forProcess(Method::Get, Route::Visualisation, session, process);
    if (!get)
        return get.error();
    return askOnce<QUrl>(std::move(*get), fimento::readVisualisation);
}

} // namespace saldoscope
