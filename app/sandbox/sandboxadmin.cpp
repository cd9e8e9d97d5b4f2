// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxadmin.h"

#include "base/json.h"
#include "sandbox/apierror.h"
#include "sandbox/faults.h"
#include "sandbox/fimentodialect.h"
#include "sandbox/nordigendialect.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxclock.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

WireAnswer unreadable(const QByteArray &detail, const QString &where) { return refusal({400, {}, detail, {where.toUtf8()}}); }

WireAnswer nothing()
{
    WireAnswer answer;
    answer.status = 204;
    return answer;
}

WireAnswer personaList()
{
    QJsonArray list;
    for (const PersonaInfo &persona : personas()) {
        list.append(QJsonObject {{u"id"_s, persona.id}, {u"country"_s, persona.country}, {u"name"_s, persona.name},
            {u"story"_s, persona.story}});
    }
    return json(200, {{u"personas"_s, list}});
}

QByteArray field(const WireRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.fields)
        if (key == name)
            return value;
    return {};
}

Day untilOf(const WireRequest &request)
{
    const QByteArray until = field(request, "until");
    const Day standard = firstDayOf(monthOf(dayOf(QDate::currentDate()))) - 1;
    return parseIsoDay({until.constData(), std::size_t(until.size())}).value_or(standard);
}

/// "/sandbox/personas/salaried.json" or "….truth.json", with "?until=yyyy-mm-dd"; without: until the end of last month.
WireAnswer personaFile(const WireRequest &request)
{
    QString id = QString::fromUtf8(request.path).section(u'/', -1).chopped(5);
    const bool truth = id.endsWith(u".truth"_s);
    if (truth)
        id.chop(6);
    if (std::ranges::find(personas(), id, &PersonaInfo::id) == personas().end())
        return refusal({404, {}, "There is no such persona."});
    PersonaStatement made = makePersona(id, untilOf(request));
    if (truth)
        return json(200, made.truth);
    WireAnswer answer;
    answer.body = std::move(made.statement);
    return answer;
}

WireAnswer generated(const WireRequest &request)
{
    bool fine = false;
    const qulonglong rows = field(request, "rows").toULongLong(&fine);
    if (!fine || rows == 0 || rows > kMostGeneratedRows)
        return unreadable("rows wants a whole number from 1 to 1000000.", u"rows"_s);
    WireAnswer answer;
    answer.body = makeStatementOfRows(rows, untilOf(request), std::max<qulonglong>(1, field(request, "seed").toULongLong()));
    return answer;
}

} // namespace

WireAnswer SandboxAdmin::answer(const WireRequest &request)
{
    const QByteArray what = request.method + ' ' + request.path;
    if (what == "POST /sandbox/faults")
        return addFault(request);
    if (what == "GET /sandbox/clock")
        return tellClock();
    if (what == "POST /sandbox/clock")
        return turnClock(request);
    if (what == "POST /sandbox/outcomes")
        return script(request);
    if (what == "POST /sandbox/gone")
        return drop(request);
    if (what == "GET /sandbox/webhooks")
        return json(200, {{u"deliveries"_s, m_nordigen.webhookDeliveries()}});
    if (what == "GET /sandbox/fimento" || what == "POST /sandbox/fimento")
        return m_fimento.control(request);
    if (what == "GET /sandbox/personas")
        return personaList();
    if (what == "GET /sandbox/statement.json")
        return generated(request);
    if (what.startsWith("GET /sandbox/personas/") && what.endsWith(".json"))
        return personaFile(request);
    return refusal({404, {}, "The requested URL was not found on the server."});
}

WireAnswer SandboxAdmin::addFault(const WireRequest &request)
{
    const auto fault = readFault(request.body);
    if (!fault)
        return unreadable("The fault cannot be read.", fault.error().where);
    m_faults.add(*fault);
    return nothing();
}

WireAnswer SandboxAdmin::tellClock() const
{
    return json(200, {{u"elapsedMs"_s, qint64(m_clock.elapsed().count())}, {u"speed"_s, m_clock.speed()}});
}

WireAnswer SandboxAdmin::turnClock(const WireRequest &request)
{
    const auto object = JsonObject::fromBytes(request.body);
    if (!object)
        return unreadable("This is no JSON object.", object.error().where);
    const auto advance = object->optionalInteger(u"advanceMs");
    const auto speed = object->optionalInteger(u"speed");
    constexpr qint64 kTenYears = 10LL * 366 * 86'400'000;
    if (!advance || (advance->has_value() && (**advance < 0 || **advance > kTenYears)))
        return unreadable("advanceMs wants a whole number: the clock goes forward only.", u"advanceMs"_s);
    if (!speed || (speed->has_value() && (**speed < 1 || **speed > 1'000'000)))
        return unreadable("speed wants a whole number from 1 to 1000000.", u"speed"_s);
    if (speed->has_value())
        m_clock.setSpeed(int(**speed));
    if (advance->has_value())
        m_clock.advance(std::chrono::milliseconds(**advance));
    return tellClock();
}

WireAnswer SandboxAdmin::script(const WireRequest &request)
{
    const auto object = JsonObject::fromBytes(request.body);
    const auto outcome = object ? object->string(u"outcome") : Result<QString>(object.error());
    const auto times = object ? object->optionalInteger(u"times") : Result<std::optional<qint64>>(object.error());
    if (!outcome || !times)
        return unreadable("The outcome cannot be read.", outcome ? times.error().where : outcome.error().where);
    if (!m_nordigen.script(outcome->toUtf8(), int(std::clamp<qint64>(times->value_or(1), 1, 10'000))))
        return unreadable("outcome wants stuck or an error code of an analysis.", u"outcome"_s);
    return nothing();
}

WireAnswer SandboxAdmin::drop(const WireRequest &request)
{
    const QByteArray id = QJsonDocument::fromJson(request.body).object().value(u"request-id").toString().toUtf8();
    return m_nordigen.drop(id) ? nothing() : refusal({404, {}, "There is no such record."});
}

QString adminHelp()
{
    return u"While it runs, a program on the same machine may tell it (JSON bodies) and ask it:\n"
           "  POST /sandbox/faults    {\"kind\":\"status\",\"path\":\"/v2/report\",\"method\":\"POST\",\"status\":503,\n"
           "                          \"retryAfter\":5,\"errorCode\":\"SERVICE_UNAVAILABLE\",\"delayMs\":0,\"times\":1}\n"
           "                          kinds: see --fault; the next requests whose path begins so and whose method it is are\n"
           "                          answered so. Only kind is needed: any path, any method, 500, once\n"
           "  GET  /sandbox/clock     elapsed milliseconds and speed of the sandbox's time\n"
           "  POST /sandbox/clock     {\"advanceMs\":86400000} or {\"speed\":60}: tokens expire, records are worked on\n"
           "                          and go, webhooks are repeated by this clock\n"
           "  POST /sandbox/outcomes  {\"outcome\":\"TIMEOUT_PROCESSING\",\"times\":1}: what the next records come to, see --outcome\n"
           "  POST /sandbox/gone      {\"request-id\":\"…\"}: the record's file is lost; without an id: all of them\n"
           "  GET  /sandbox/webhooks  what was called back, when, with which status\n"
           "  POST /sandbox/fimento   {\"do\":\"sign-in\",\"bank\":\"norrbanken\",\"processId\":\"…\"}: in the applicant's place; also\n"
           "                          open, bank, auth-error, approve, deny, revoke-quietly, lapse (the link), forget (the\n"
           "                          process); without an id: the newest. {\"fetchingMs\":2000,\"stepMs\":700}: how long steps take\n"
           "  GET  /sandbox/fimento   its processes, their links and states, and which webhooks were called\n"
           "  GET  /sandbox/requests  what was asked how often\n"
           "  GET  /sandbox/personas  who there is; …/ID.json is the statement, …/ID.truth.json what is true of it\n"
           "  GET  /sandbox/statement.json?rows=N&seed=1&until=yyyy-mm-dd"_s;
}

} // namespace saldoscope::sandbox
