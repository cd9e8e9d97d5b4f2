// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/persona.h"
#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

// A signal may only touch this; the main thread looks at it.
std::atomic_bool stopAsked = false;
static_assert(std::atomic_bool::is_always_lock_free);
extern "C" void askToStop(int) { stopAsked = true; }

void say(std::FILE *to, const QString &line)
{
    std::fputs((line + u'\n').toLocal8Bit().constData(), to);
    std::fflush(to);
}

int complain(const QString &line)
{
    say(stderr, line);
    return 2;
}

/// A whole number of at least 0; nullopt and a complaint where it is none.
std::optional<int> number(const QCommandLineParser &parser, const QString &option, int most)
{
    bool fine = false;
    const int value = parser.value(option).toInt(&fine);
    if (fine && value >= 0 && value <= most)
        return value;
    say(stderr, u"--%1 wants a whole number from 0 to %2"_s.arg(option).arg(most));
    return std::nullopt;
}

int printPersona(const QCommandLineParser &parser)
{
    const QString id = parser.value(u"persona"_s);
    const auto &known = personas();
    if (std::ranges::none_of(known, [&](const PersonaInfo &persona) { return persona.id == id; })) {
        QStringList ids;
        for (const PersonaInfo &persona : known)
            ids.append(persona.id);
        return complain(u"--persona knows %1"_s.arg(ids.join(u", "_s)));
    }
    const QString untilText = parser.value(u"until"_s);
    const QByteArray until = untilText.toLatin1();
    const auto day = untilText.isEmpty() ? firstDayOf(monthOf(dayOf(QDate::currentDate()))) - 1
                                         : parseIsoDay({until.constData(), std::size_t(until.size())});
    if (!day)
        return complain(u"--until wants a date as yyyy-mm-dd"_s);
    const QByteArray statement = makePersona(id, *day).statement;
    if (!parser.isSet(u"output"_s)) {
        std::fwrite(statement.constData(), 1, std::size_t(statement.size()), stdout);
        return 0;
    }
    QFile file(parser.value(u"output"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(statement) != statement.size() || !file.flush())
        return complain(u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    return 0;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A loopback server that plays a categorisation and insights provider for demos and tests.\n"
        "It prints its address as the first line and runs until it gets SIGINT or SIGTERM."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const SandboxOptions standard;
    const auto milliseconds = [](std::chrono::milliseconds time) { return QString::number(time.count()); };
    parser.addOptions({
        {u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes any free one."_s, u"number"_s, u"0"_s},
        {u"queued-ms"_s, u"A record stays queued this long …"_s, u"ms"_s, milliseconds(standard.queuedFor)},
        {u"processing-ms"_s, u"… and processing this long after that."_s, u"ms"_s, milliseconds(standard.processingFor)},
        {u"client-id"_s, u"The client id that gets tokens."_s, u"id"_s, QString::fromLatin1(standard.clientId)},
        {u"client-secret"_s, u"Its secret."_s, u"secret"_s, QString::fromLatin1(standard.clientSecret)},
        {u"token-seconds"_s, u"Lifetime of a token."_s, u"s"_s, QString::number(standard.tokenLifetime.count())},
        {u"rate"_s, u"Requests a minute of one token before 429."_s, u"number"_s,
            QString::number(standard.requestsAMinute)},
        {u"persona"_s, u"Print the statement of an invented person and end."_s, u"id"_s},
        {u"until"_s, u"Last day of that statement; default: the end of last month."_s, u"yyyy-mm-dd"_s},
        {u"output"_s, u"Write it to this file instead of standard output."_s, u"file"_s},
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"saldoscope-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALDOSCOPE_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        return complain(u"saldoscope-sandbox takes no arguments, only options: see --help"_s);
    if (parser.isSet(u"persona"_s))
        return printPersona(parser);

    const auto port = number(parser, u"port"_s, 65'535);
    const auto queued = number(parser, u"queued-ms"_s, 86'400'000);
    const auto processing = number(parser, u"processing-ms"_s, 86'400'000);
    const auto token = number(parser, u"token-seconds"_s, 31'536'000);
    const auto rate = number(parser, u"rate"_s, 1'000'000);
    if (!port || !queued || !processing || !token || !rate)
        return 2;
    SandboxOptions options;
    options.port = quint16(*port);
    options.queuedFor = std::chrono::milliseconds(*queued);
    options.processingFor = std::chrono::milliseconds(*processing);
    options.tokenLifetime = std::chrono::seconds(*token);
    options.requestsAMinute = *rate;
    options.clientId = parser.value(u"client-id"_s).toUtf8();
    options.clientSecret = parser.value(u"client-secret"_s).toUtf8();

    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    SandboxServer server(options);
    const Done started = server.start();
    if (!started)
        return complain(u"The sandbox cannot start: %1"_s.arg(started.error().detail));
    say(stdout, server.baseUrl().toString());
    while (!stopAsked)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return 0;
}
