// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/nordigeninsights/nordigeninsightsprovider.h"

#include "providers/nordigeninsights/nordigeninsightsreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace saldoscope {

using namespace Qt::StringLiterals;
using Method = HttpRequest::Method;

namespace {

constexpr qint64 kMostUploadBytes = 10 * 1000 * 1000;
constexpr auto kAudience = "https://nordigen/api"_L1; // a name and not an address

/// Countries whose business code is their own with a "c" behind it; the others have none.
constexpr std::array kWithBusinessCode {"at", "au", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie",
    "it", "lt", "lu", "lv", "mt", "nl", "no", "pl", "pt", "ro", "se", "sk", "uk"};

/// Named in an answer of 2020 only; what they give is known to nobody.
const QStringList kNotOffered {u"observations"_s, u"kyc"_s};

Error error(Error::Kind kind, const QString &detail) { return {kind, detail}; }

HttpRequest withJson(HttpRequest request, const QJsonObject &body)
{
    request.headers.add("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

/// A Step that asks once and reads the answer with one function.
template <class T, class F> Step<T> askOnce(HttpRequest request, F read)
{
    return ask<T>(std::move(request), [read](const HttpResponse &response) -> Step<T> {
        Result<T> value = read(response);
        return value ? answer<T>(std::move(*value)) : Step<T>(value.error());
    });
}

QByteArray contentType(const QByteArray &bytes)
{
    QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    start = start.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return "application/json";
    return start.startsWith("%PDF") ? "application/pdf" : "application/octet-stream";
}

/// A file name as a part's header may carry it: what would end the quotes or the line is percent-encoded.
QByteArray quotable(const QString &name)
{
    QByteArray bytes = name.section(u'/', -1).section(u'\\', -1).toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    bytes.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20; });
    return bytes.isEmpty() ? QByteArray("statement") : bytes;
}

/// Made of the content, so that the same upload is the same bytes, and never a part of it.
QByteArray boundaryFor(const std::vector<UploadFile> &files)
{
    QByteArray seed = "saldoscope";
    for (;;) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(seed);
        for (const UploadFile &file : files)
            hash.addData(file.bytes);
        seed = "----saldoscope" + hash.result().toHex().first(32);
        if (std::none_of(files.cbegin(), files.cend(), [&](const UploadFile &file) { return file.bytes.contains(seed); }))
            return seed;
    }
}

/// As the server will count it: request line, headers, body.
qint64 wholeSize(const HttpRequest &request)
{
    qint64 size = 64 + request.url.toEncoded().size() + request.body.size();
    for (const auto &[name, value] : request.headers.list)
        size += name.size() + value.size() + 4;
    return size;
}

Error tooLarge(qint64 size)
{
    return error(Error::Kind::TooLarge,
        u"the upload is %1 bytes, the provider takes at most %2"_s.arg(QString::number(size), QString::number(kMostUploadBytes)));
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list << value.toString();
    return list;
}

} // namespace

QUrl NordigenInsightsProvider::productionUrl()
{
    return QUrl(u"https://api.nordigen.com"_s);
}

NordigenInsightsProvider::NordigenInsightsProvider(const QUrl &baseUrl)
{
    m_info.id = u"nordigen-insights"_s;
    m_info.name = u"Nordigen Insights"_s;
    m_info.baseUrl = baseUrl;
    m_info.documentationUrl = u"https://nordigen.com/en/categorisation_and_insights_documentation/api_documentation/"_s;
    m_info.credentials = {{u"client_id"_s, false}, {u"client_secret"_s, true}};
    m_info.takesFiles = true;
    m_info.mostUploadBytes = kMostUploadBytes;
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

Step<Process> NordigenInsightsProvider::submit(const Session &session, const Submission &submission) const
{
    if (submission.files.empty())
        return error(Error::Kind::BadFile, u"there is no file to hand in"_s);
    if (submission.country.isEmpty()) // else begin() would fail with the statement already at theirs
        return error(Error::Kind::Unsupported, u"no country was chosen"_s);
    qint64 content = 0;
    for (const UploadFile &file : submission.files) {
        if (file.bytes.isEmpty())
            return Error {Error::Kind::BadFile, u"the file is empty"_s, {}, file.name};
        content += file.bytes.size();
    }
    if (content > kMostUploadBytes)
        return tooLarge(content);

    const QByteArray boundary = boundaryFor(submission.files);
    HttpRequest upload = request(Method::Post, u"/v2/report"_s, session);
    upload.headers.add("Content-Type", "multipart/form-data; boundary=" + boundary);
    upload.body.reserve(content + qsizetype(submission.files.size()) * 512 + 128);
    for (const UploadFile &file : submission.files) {
        upload.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"input\"; filename=\"" + quotable(file.name)
            + "\"\r\nContent-Type: " + contentType(file.bytes) + "\r\n\r\n" + file.bytes + "\r\n";
    }
    upload.body += "--" + boundary + "--\r\n";
    if (const qint64 size = wholeSize(upload); size > kMostUploadBytes)
        return tooLarge(size);
    return askOnce<Process>(std::move(upload), nordigen::readUpload);
}

Step<Process> NordigenInsightsProvider::begin(const Session &session, const Process &process, const Submission &submission) const
{
    if (!nordigen::isRecordId(process.id))
        return error(Error::Kind::NotFound, u"not the id of a processing record"_s);
    const QJsonValue known = process.memory.value("available-operations"_L1);
    const QStringList available = texts(known);
    QStringList wanted = submission.operations.isEmpty() ? available : submission.operations;
    if (wanted.isEmpty())
        wanted << u"categorisation"_s;
    QStringList leftOut;
    wanted.removeIf([&](const QString &operation) {
        const bool refused = submission.operations.isEmpty() ? kNotOffered.contains(operation)
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
    Process begun = process;
    begun.memory.insert("operations"_L1, QJsonArray::fromStringList(wanted));
    begun.memory.insert("country"_L1, country);
    if (!leftOut.isEmpty())
        begun.memory.insert("left-out"_L1, QJsonArray::fromStringList(leftOut));
    HttpRequest put = withJson(request(Method::Put, u"/v2/report/process/"_s + process.id, session), body);
    return askOnce<Process>(std::move(put), [begun](const HttpResponse &response) {
        return nordigen::readBegun(response).transform([&](std::monostate) { return begun; });
    });
}

Step<ProcessStatus> NordigenInsightsProvider::poll(const Session &session, const Process &process) const
{
    if (!nordigen::isRecordId(process.id))
        return error(Error::Kind::NotFound, u"not the id of a processing record"_s);
    return askOnce<ProcessStatus>(request(Method::Get, u"/v2/report/"_s + process.id, session), nordigen::readStatus);
}

Step<Delivery> NordigenInsightsProvider::fetch(const Session &session, const Process &process) const
{
    if (!nordigen::isRecordId(process.id))
        return error(Error::Kind::NotFound, u"not the id of a processing record"_s);
    return askOnce<Delivery>(request(Method::Get, u"/v2/report/"_s + process.id, session), nordigen::readDelivery);
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

QString NordigenInsightsProvider::countryCode(const QString &isoCountry, bool business)
{
    QString code = isoCountry.trimmed().toLower();
    if (code == u"gb"_s)
        code = u"uk"_s;
    const bool hasBusinessCode = std::any_of(kWithBusinessCode.begin(), kWithBusinessCode.end(),
        [&](const char *known) { return code == QLatin1StringView(known); });
    return business && hasBusinessCode ? code + u'c' : code;
}

} // namespace saldoscope
