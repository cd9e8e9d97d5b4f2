// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "base/json.h"
#include "sandbox/apierror.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

using Fault = SandboxServer::Fault;
using Kind = Fault::Kind;

QJsonValue mistyped(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double: return QString::number(value.toDouble());
    case QJsonValue::String: return value.toString().size();
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Array: return QJsonObject {{u"0"_s, mistyped(value.toArray().first())}};
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (QJsonValueRef member : object)
            member = mistyped(member);
        return object;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: return value;
    }
    Q_UNREACHABLE();
}

QByteArray mistypedDocument(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return QJsonDocument(mistyped(whole).toObject()).toJson(QJsonDocument::Compact);
}

constexpr std::array<std::pair<const char *, Kind>, 7> kKinds {{{"delay", Kind::Delay}, {"status", Kind::Status},
    {"cut-body", Kind::CutBody}, {"html", Kind::Html}, {"reset", Kind::Reset}, {"wrong-types", Kind::WrongTypes},
    {"empty", Kind::Empty}}};

} // namespace

void Faults::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(std::move(fault));
}

std::optional<Fault> Faults::take(const QByteArray &method, const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(m_faults, [&](const Fault &fault) {
        return path.startsWith(fault.path) && (fault.method.isEmpty() || fault.method == method);
    });
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (--found->times <= 0)
        m_faults.erase(found);
    return fault;
}

void Faults::wait(std::chrono::milliseconds delay)
{
    std::unique_lock lock(m_mutex);
    m_ending.wait_for(lock, delay, [this] { return m_ended; });
}

void Faults::endWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_ending.notify_all();
}

std::optional<WireAnswer> insteadOfAnswer(const Fault &fault)
{
    WireAnswer answer;
    if (fault.retryAfter)
        answer.headers.emplace_back("Retry-After", QByteArray::number(*fault.retryAfter));
    switch (fault.kind) {
    case Kind::Delay:
    case Kind::CutBody:
    case Kind::WrongTypes: return std::nullopt;
    case Kind::Status:
        answer.status = fault.status;
        answer.body = errorArray({fault.status, fault.errorCode, "This fault was asked for."});
        return answer;
    case Kind::Html:
        answer.status = fault.status;
        answer.contentType = "text/html; charset=utf-8";
        answer.body = "<!DOCTYPE html>\n<html><head><title>Proxy</title></head>"
                      "<body><h1>The server did not answer.</h1></body></html>\n";
        return answer;
    case Kind::Reset: answer.ending = WireAnswer::Ending::Reset; return answer;
    case Kind::Empty: return answer;
    }
    Q_UNREACHABLE();
}

WireAnswer spoiled(const Fault &fault, WireAnswer answer)
{
    if (fault.kind == Kind::CutBody)
        answer.ending = WireAnswer::Ending::CutBody;
    if (fault.kind == Kind::WrongTypes)
        answer.body = mistypedDocument(answer.body);
    return answer;
}

QStringList faultKinds()
{
    QStringList words;
    for (const auto &[word, kind] : kKinds)
        words.append(QString::fromLatin1(word));
    return words;
}

Result<Fault> readFault(const QByteArray &json)
{
    const auto object = JsonObject::fromBytes(json);
    if (!object)
        return object.error();
    const auto kind = object->string(u"kind");
    if (!kind)
        return kind.error();
    const auto known = std::ranges::find(kKinds, *kind, [](const auto &named) { return QLatin1StringView(named.first); });
    if (known == kKinds.end())
        return object->wrong(u"kind", faultKinds().join(u", "_s));
    const auto path = object->optionalString(u"path");
    const auto method = object->optionalString(u"method");
    const auto status = object->optionalInteger(u"status");
    const auto delay = object->optionalInteger(u"delayMs");
    const auto retryAfter = object->optionalInteger(u"retryAfter");
    const auto code = object->optionalString(u"errorCode");
    const auto times = object->optionalInteger(u"times");
    for (const auto *text : {&path, &method, &code})
        if (!*text)
            return text->error();
    for (const auto *number : {&status, &delay, &retryAfter, &times})
        if (!*number)
            return number->error();
    if (status->value_or(500) < 100 || status->value_or(500) > 599)
        return object->wrong(u"status", u"100 … 599"_s);

    Fault fault;
    fault.kind = known->second;
    fault.path = path->value_or(QString()).toUtf8();
    fault.method = method->value_or(QString()).toUtf8();
    fault.status = int(status->value_or(500));
    fault.delay = std::chrono::milliseconds(std::clamp<qint64>(delay->value_or(0), 0, 600'000));
    if (retryAfter->has_value())
        fault.retryAfter = int(std::clamp<qint64>(**retryAfter, 0, 86'400));
    fault.errorCode = code->value_or(QString()).toUtf8();
    fault.times = int(std::clamp<qint64>(times->value_or(1), 1, 1'000'000));
    return fault;
}

} // namespace saldoscope::sandbox
