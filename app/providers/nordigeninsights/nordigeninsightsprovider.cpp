// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/nordigeninsights/nordigeninsightsprovider.h"

#include "providers/nordigeninsights/nordigeninsightsreader.h"
#include "providers/nordigeninsights/nordigenupload.h"
#include "providers/talk.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace saldoscope {

using namespace Qt::StringLiterals;
using Method = HttpRequest::Method;

namespace {

constexpr auto kAudience = "https://nordigen/api"_L1; // a name and not an address

/// Private persons everywhere; companies by the same code with a "c" behind it where the second letter says so. The first
/// page that listed the countries lost its tick marks for "fully calibrated"; these are read from what they left behind.
struct Country {
    const char *code; ///< theirs
    bool business;
    bool calibrated;
};
constexpr Country kCountries[] = {{"at", true, false}, {"au", true, true}, {"be", true, false}, {"bg", true, false}, {"br", false, true},
    {"cy", true, false}, {"cz", true, true}, {"de", true, true}, {"dk", true, true}, {"ee", true, true}, {"es", true, true}, {"fi", true, true},
    {"fr", true, false}, {"gr", true, false}, {"hr", true, false}, {"hu", true, false}, {"id", false, true}, {"ie", true, false},
    {"in", false, true}, {"it", true, false}, {"kz", false, true}, {"lt", true, true}, {"lu", true, false}, {"lv", true, true},
    {"mt", true, false}, {"mx", false, true}, {"nl", true, true}, {"no", true, false}, {"nz", false, true}, {"pl", true, true},
    {"pt", true, false}, {"ro", true, false}, {"se", true, true}, {"si", false, false}, {"sk", true, false}, {"uk", true, true}, {"us", false, true}};

std::vector<ProviderCountry> countries()
{
    std::vector<ProviderCountry> all;
    for (const Country &country : kCountries) {
        const QString code = QString::fromLatin1(country.code);
        all.push_back({code == u"uk"_s ? u"gb"_s : code, country.business, country.calibrated});
    }
    return all;
}

/// What counts as income and as expenses where nothing is said.
const std::vector<int> kIncomeIds {5, 6, 7, 19, 20, 21, 85, 88, 279, 358, 426, 477, 733, 919, 1151, 2547};
const std::vector<int> kExpenseIds {26, 29, 63, 97, 137, 467, 494};

/// Scores say nothing that an officer could check, and a statement that is too short for them would lose its other results
/// too: they must be asked for. The last two are named in an answer of 2020 only; what they give is known to nobody.
constexpr std::array kOnlyIfAsked {"features"_L1, "credit-scores"_L1, "simple-score"_L1, "observations"_L1, "kyc"_L1};

/// Names of 2020, which a record may still offer.
const std::pair<QString, QString> kOldNames[]
    = {{u"insights-income"_s, u"income"_s}, {u"insights-loans"_s, u"loans"_s}, {u"insights-risk"_s, u"risk"_s}};

Error error(Error::Kind kind, const QString &detail) { return {kind, detail}; }

/// A Step that asks one thing after another, and makes one answer of all.
template <class Part, class T, class F, class Join>
Step<T> askEach(std::vector<HttpRequest> requests, F read, Join join, std::vector<Part> before = {})
{
    HttpRequest next = requests[before.size()];
    return ask<T>(std::move(next), [requests = std::move(requests), read, join, before = std::move(before)](const HttpResponse &response) -> Step<T> {
        Result<Part> part = read(response);
        if (!part)
            return part.error();
        std::vector<Part> parts = before;
        parts.push_back(std::move(*part));
        if (parts.size() < requests.size())
            return askEach<Part, T>(requests, read, join, std::move(parts));
        Result<T> whole = join(std::move(parts));
        return whole ? answer<T>(std::move(*whole)) : Step<T>(whole.error());
    });
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        list << value.toString();
    return list;
}

} // namespace

QUrl NordigenInsightsProvider::productionUrl()
{
    return QUrl(u"https://api.nordigen.com"_s);
}

NordigenInsightsProvider::NordigenInsightsProvider(const QUrl &baseUrl, qint64 mostUploadBytes)
{
    m_info.id = u"nordigen-insights"_s;
    m_info.name = u"Nordigen Insights"_s;
    m_info.baseUrl = baseUrl;
    m_info.documentationUrl = u"https://nordigen.com/en/categorisation_and_insights_documentation/api_documentation/"_s;
    m_info.credentials = {{u"client_id"_s, false}, {u"client_secret"_s, true}};
    m_info.takesFiles = true;
    m_info.mostUploadBytes = mostUploadBytes;
    m_info.countries = countries();
    m_info.standardOperations = {u"categorisation"_s, u"insights-income"_s, u"insights-loans"_s, u"insights-risk"_s};
    m_info.operations = m_info.standardOperations + QStringList {u"features"_s, u"credit-scores"_s, u"simple-score"_s};
    using Kind = ParameterField::Kind;
    m_info.parameters = {{u"period"_s, Kind::Months, {}}, {u"currency"_s, Kind::CurrencyCode, {}}, {u"drop_joint_accounts"_s, Kind::Flag, {}},
        {u"drop_shared_accounts"_s, Kind::Flag, {}}, {u"income_definition"_s, Kind::Categories, kIncomeIds},
        {u"expense_definition"_s, Kind::Categories, kExpenseIds}, {u"models"_s, Kind::Models, {}}};
    m_info.takesWebhook = true;
    m_info.signsWebhook = true;
}

QUrl NordigenInsightsProvider::address(const QString &path) const
{
    QUrl url = m_info.baseUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

HttpRequest NordigenInsightsProvider::request(Method method, const QString &path, const Session &session) const
{
    HttpRequest request;
    request.method = method;
    request.url = address(path);
    request.headers.add("Authorization", "Bearer " + session.token);
    request.headers.add("Accept", "application/json");
    request.repeatable = method == Method::Get;
    return request;
}

Step<Session> NordigenInsightsProvider::signIn(const Credentials &credentials, const QDateTime &now) const
{
    const QByteArray id = credentials.value(u"client_id");
    const QByteArray secret = credentials.value(u"client_secret");
    if (id.isEmpty() || secret.isEmpty())
        return error(Error::Kind::BadCredentials, u"client id or client secret is empty"_s);
    HttpRequest request;
    request.method = Method::Post;
    request.url = address(u"/oauth/token"_s);
    request.headers.add("Accept", "application/json");
    request = withJson(std::move(request), {{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, QString::fromUtf8(id)},
        {u"client_secret"_s, QString::fromUtf8(secret)}, {u"audience"_s, QString(kAudience)}});
    return askOnce<Session>(std::move(request), [now](const HttpResponse &response) { return nordigen::readToken(response, now); });
}

namespace {

/// Ids of all records of a process; empty where one of them cannot be an id.
QStringList recordsOf(const Process &process)
{
    const QStringList all = process.memory.contains("records"_L1) ? texts(process.memory.value("records"_L1)) : QStringList {process.id};
    return std::ranges::all_of(all, nordigen::isRecordId) ? all : QStringList();
}

} // namespace

Step<Process> NordigenInsightsProvider::submit(const Session &session, const Submission &submission) const
{
    if (submission.files.empty())
        return error(Error::Kind::BadFile, u"there is no file to hand in"_s);
    if (submission.country.isEmpty()) // else begin() would fail with the statement already at theirs
        return error(Error::Kind::Unsupported, u"no country was chosen"_s);
    const HttpRequest empty = request(Method::Post, u"/v2/report"_s, session);
    const auto made = nordigen::uploadGroups(submission.files, empty, m_info.mostUploadBytes);
    if (!made)
        return made.error();
    const std::vector<std::vector<UploadFile>> &groups = *made;
    if (groups.size() == 1)
        return askOnce<Process>(nordigen::uploadOf(empty, groups.front()), nordigen::readUpload);
    QStringList marks;
    for (const auto &group : groups)
        marks << nordigen::markOf(group);
    Process soFar = submission.soFar;
    QStringList sent = texts(soFar.memory.value("sent"_L1));
    if (!std::ranges::all_of(sent, [&](const QString &mark) { return marks.contains(mark); })) { // split another way meanwhile
        soFar = {};
        sent.clear();
    }
    const auto next = std::ranges::find_if(marks, [&](const QString &mark) { return !sent.contains(mark); });
    if (next == marks.end())
        return error(Error::Kind::BadFile, u"all parts were handed in already"_s);
    return askOnce<Process>(nordigen::uploadOf(empty, groups[std::size_t(next - marks.begin())]),
        [soFar, part = *next, left = marks.size() - sent.size() - 1](const HttpResponse &response) -> Result<Process> {
            const auto record = nordigen::readUpload(response);
            return record ? Result<Process>(nordigen::withPart(soFar, *record, part, left)) : record.error();
        });
}

Step<Process> NordigenInsightsProvider::begin(const Session &session, const Process &process, const Submission &submission) const
{
    const QStringList records = recordsOf(process);
    if (records.isEmpty())
        return error(Error::Kind::NotFound, u"not the id of a processing record"_s);
    const QJsonValue known = process.memory.value("available-operations"_L1);
    const QStringList available = texts(known);
    QStringList wanted = submission.operations.isEmpty() ? available : submission.operations;
    if (wanted.isEmpty())
        wanted << u"categorisation"_s;
    for (const auto &[name, old] : kOldNames) {
        if (!available.contains(name) && available.contains(old))
            wanted.replaceInStrings(name, old);
    }
    QStringList leftOut;
    wanted.removeIf([&](const QString &operation) {
        const bool refused = submission.operations.isEmpty() ? std::find(kOnlyIfAsked.begin(), kOnlyIfAsked.end(), operation) != kOnlyIfAsked.end()
                                                             : known.isArray() && !available.contains(operation);
        if (refused)
            leftOut << operation;
        return refused;
    });
    wanted.removeDuplicates();
    if (wanted.isEmpty())
        return error(Error::Kind::Unsupported, u"the provider offers for this upload only: "_s + available.join(u", "));

    const QString country = countryCode(submission.country, submission.business);
    QJsonObject body {{u"operations"_s, QJsonArray::fromStringList(wanted)}, {u"country"_s, country}};
    if (!submission.parameters.isEmpty())
        body.insert("params"_L1, submission.parameters);
    if (submission.useWebhook)
        body.insert("use_webhook"_L1, true);
    Process begun = process;
    begun.memory.insert("operations"_L1, QJsonArray::fromStringList(wanted));
    begun.memory.insert("country"_L1, country);
    if (!leftOut.isEmpty())
        begun.memory.insert("left-out"_L1, QJsonArray::fromStringList(leftOut));
    std::vector<HttpRequest> puts;
    for (const QString &record : records)
        puts.push_back(withJson(request(Method::Put, u"/v2/report/process/"_s + record, session), body));
    // Ours is remembered; whether theirs is the same is not looked at.
    return askEach<QString, Process>(std::move(puts), nordigen::readBegun, [begun](const auto &) { return Result<Process>(begun); });
}

QStringList NordigenInsightsProvider::namesOf(const Process &process) const { return recordsOf(process); }

Step<ProcessStatus> NordigenInsightsProvider::poll(const Session &session, const Process &process) const
{
    const QStringList records = recordsOf(process);
    if (records.isEmpty())
        return error(Error::Kind::NotFound, u"not the id of a processing record"_s);
    std::vector<HttpRequest> looks;
    for (const QString &record : records)
        looks.push_back(request(Method::Get, u"/v2/report/"_s + record, session));
    return askEach<ProcessStatus, ProcessStatus>(std::move(looks), nordigen::readStatus, [](std::vector<ProcessStatus> all) -> Result<ProcessStatus> {
        const auto failed = std::ranges::find(all, Stage::Failed, &ProcessStatus::stage);
        if (failed != all.end())
            return *failed;
        const auto ready = std::ranges::count(all, Stage::Ready, &ProcessStatus::stage);
        ProcessStatus status = *std::ranges::min_element(all, {}, [](const ProcessStatus &one) { return one.stage; });
        if (all.size() > 1)
            status.percent = int(100 * ready / std::ssize(all));
        return status;
    });
}

Step<Delivery> NordigenInsightsProvider::fetch(const Session &session, const Process &process) const
{
    const QStringList records = recordsOf(process);
    if (records.isEmpty())
        return error(Error::Kind::NotFound, u"not the id of a processing record"_s);
    std::vector<HttpRequest> fetches;
    for (const QString &record : records)
        fetches.push_back(request(Method::Get, u"/v2/report/"_s + record, session));
    return askEach<Delivery, Delivery>(std::move(fetches), nordigen::readDelivery, nordigen::joined);
}

Step<std::vector<ProviderCategory>> NordigenInsightsProvider::categoryTree(const Session &session, const QString &country) const
{
    const QString code = countryCode(country, false);
    if (!nordigen::isRecordId(code))
        return error(Error::Kind::Unsupported, u"no country was chosen"_s);
    return askOnce<std::vector<ProviderCategory>>(request(Method::Get, u"/v2/category-tree/"_s + code, session), nordigen::readCategories);
}

Step<QStringList> NordigenInsightsProvider::availableModels(const Session &session) const
{
    return askOnce<QStringList>(request(Method::Get, u"/v2/available-models"_s, session), nordigen::readModels);
}

Step<std::monostate> NordigenInsightsProvider::setWebhook(const Session &session, const CallbackSettings &settings) const
{
    if (!settings.callback.isValid() || settings.callback.host().isEmpty())
        return error(Error::Kind::Rejected, u"the address to call is not one"_s);
    QJsonObject body {{u"callback_url"_s, settings.callback.toString(QUrl::FullyEncoded)}};
    switch (settings.auth) {
    case CallbackSettings::Auth::None: break;
    case CallbackSettings::Auth::Basic:
        body.insert("auth_method"_L1, u"Basic Auth"_s);
        body.insert("auth_username"_L1, settings.userName);
        body.insert("auth_password"_L1, QString::fromUtf8(settings.password));
        break;
    case CallbackSettings::Auth::OAuth2:
        body.insert("auth_method"_L1, u"OAuth2"_s);
        body.insert("oauth_token_url"_L1, settings.tokenUrl.toString(QUrl::FullyEncoded));
        body.insert("oauth_client_id"_L1, settings.clientId);
        body.insert("oauth_client_secret"_L1, QString::fromUtf8(settings.clientSecret));
        if (!settings.audience.isEmpty())
            body.insert("oauth_audience"_L1, settings.audience);
        if (!settings.scope.isEmpty())
            body.insert("oauth_client_audience"_L1, settings.scope);
        break;
    }
    return askOnce<std::monostate>(withJson(request(Method::Post, u"/v2/webhook-settings"_s, session), body), nordigen::readAccepted);
}

QString NordigenInsightsProvider::countryCode(const QString &isoCountry, bool business)
{
    QString code = isoCountry.trimmed().toLower();
    if (code == u"gb"_s)
        code = u"uk"_s;
    const bool hasBusinessCode
        = std::ranges::any_of(kCountries, [&](const Country &known) { return known.business && code == QLatin1StringView(known.code); });
    return business && hasBusinessCode ? code + u'c' : code;
}

} // namespace saldoscope
