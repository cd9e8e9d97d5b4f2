// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxadmin.h"
#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QJsonDocument>

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

/// To the file that was named, or to standard output.
int write(const QCommandLineParser &parser, const QByteArray &bytes)
{
    if (!parser.isSet(u"output"_s)) {
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
        return 0;
    }
    QFile file(parser.value(u"output"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return complain(u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    return 0;
}

std::optional<Day> untilOf(const QCommandLineParser &parser)
{
    const QByteArray until = parser.value(u"until"_s).toLatin1();
    if (until.isEmpty())
        return firstDayOf(monthOf(dayOf(QDate::currentDate()))) - 1;
    const auto day = parseIsoDay({until.constData(), std::size_t(until.size())});
    if (!day)
        complain(u"--until wants a date as yyyy-mm-dd"_s);
    return day;
}

int printGenerated(const QCommandLineParser &parser)
{
    const auto rows = number(parser, u"rows"_s, int(kMostGeneratedRows));
    const auto seed = number(parser, u"seed"_s, 1'000'000'000);
    const auto until = untilOf(parser);
    if (!rows || !seed || !until)
        return 2;
    return *rows == 0 ? complain(u"--rows wants at least one row"_s) : write(parser, makeStatementOfRows(std::size_t(*rows), *until, quint64(*seed)));
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
    const auto until = untilOf(parser);
    if (!until)
        return 2;
    const PersonaStatement made = makePersona(id, *until);
    return write(parser, parser.isSet(u"truth"_s) ? QJsonDocument(made.truth).toJson() : made.statement);
}

/// nullopt where an option's value makes no sense; it was said.
std::optional<SandboxOptions> optionsOf(const QCommandLineParser &parser)
{
    const auto port = number(parser, u"port"_s, 65'535);
    const auto queued = number(parser, u"queued-ms"_s, 86'400'000);
    const auto processing = number(parser, u"processing-ms"_s, 86'400'000);
    const auto token = number(parser, u"token-seconds"_s, 31'536'000);
    const auto rate = number(parser, u"rate"_s, 1'000'000);
    const auto otherEngine = number(parser, u"other-engine"_s, 1'000'000);
    const auto limit = number(parser, u"limit-ms"_s, 86'400'000);
    const auto records = number(parser, u"records"_s, 1'000'000);
    const auto lifetime = number(parser, u"record-seconds"_s, 315'360'000);
    const auto speed = number(parser, u"clock-speed"_s, 1'000'000);
    const auto looks = parser.isSet(u"looks"_s) ? number(parser, u"looks"_s, 1'000'000) : std::optional(0);
    if (!otherEngine || !port || !queued || !processing || !token || !rate || !limit || !records || !lifetime || !speed || !looks)
        return std::nullopt;
    if (*speed == 0) {
        complain(u"--clock-speed wants a whole number from 1 to 1000000"_s);
        return std::nullopt;
    }
    SandboxOptions options;
    options.port = quint16(*port);
    options.queuedFor = std::chrono::milliseconds(*queued);
    options.processingFor = std::chrono::milliseconds(*processing);
    options.tokenLifetime = std::chrono::seconds(*token);
    options.requestsAMinute = *rate;
    options.processingLimit = std::chrono::milliseconds(*limit);
    options.mostRecords = *records;
    options.recordLifetime = std::chrono::seconds(*lifetime);
    options.fimentoNullAsWord = parser.isSet(u"fimento-null-as-word"_s);
    options.clockSpeed = *speed;
    if (parser.isSet(u"looks"_s))
        options.readyAfterLooks = *looks;
    options.models = parser.value(u"models"_s).split(u',', Qt::SkipEmptyParts);
    options.otherEngine = quint32(*otherEngine);
    options.clientId = parser.value(u"client-id"_s).toUtf8();
    options.clientSecret = parser.value(u"client-secret"_s).toUtf8();
    return options;
}

/// Faults and outcomes that the command line asked for; false where one cannot be read.
bool prepare(SandboxServer &server, const QCommandLineParser &parser)
{
    const QStringList faults = parser.values(u"fault"_s);
    for (const QString &json : faults) {
        const auto fault = sandbox::readFault(json.toUtf8());
        if (!fault) {
            complain(u"--fault cannot be read: %1, %2"_s.arg(fault.error().where, fault.error().detail));
            return false;
        }
        server.inject(*fault);
    }
    const QStringList outcomes = parser.values(u"outcome"_s);
    for (const QString &outcome : outcomes) {
        if (!server.script(outcome.toUtf8())) {
            complain(u"--outcome knows stuck, %1"_s.arg(SandboxServer::outcomes().join(u", "_s)));
            return false;
        }
    }
    return true;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A loopback server that plays providers of bank insights for demos and tests: Nordigen Insights at its address,\n"
        "Fimento Bank Data Insights below /fimento, with the pages that an applicant sees behind a consent link.\n"
        "It prints its address as the first line and runs until it gets SIGINT or SIGTERM.\n\n"
        "A first token: curl -d '{\"grant_type\":\"client_credentials\",\"client_id\":\"sandbox-id\",\"client_secret\":\"sandbox-secret\",\n"
        "  \"audience\":\"https://nordigen/api\"}' ADDRESS/oauth/token\n\n"_s
        + sandbox::adminHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    const SandboxOptions standard;
    const auto milliseconds = [](std::chrono::milliseconds time) { return QString::number(time.count()); };
    const auto add = [&parser](const QString &name, const QString &what, const QString &value = {}, const QString &otherwise = {}) {
        const QString told = otherwise.isEmpty() ? what : QString(what + u" Default: %1."_s.arg(otherwise));
        parser.addOption({name, told, value, otherwise});
    };
    add(u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes any free one."_s, u"number"_s, u"0"_s);
    add(u"client-id"_s, u"The client id that gets tokens."_s, u"id"_s, QString::fromLatin1(standard.clientId));
    add(u"client-secret"_s, u"Its secret."_s, u"secret"_s, QString::fromLatin1(standard.clientSecret));
    add(u"token-seconds"_s, u"Lifetime of a token."_s, u"s"_s, QString::number(standard.tokenLifetime.count()));
    add(u"rate"_s, u"Requests a minute of one token before 429."_s, u"number"_s, u"60"_s);
    add(u"queued-ms"_s, u"A record is queued so long, then it is worked on; a look tells both as processing."_s, u"ms"_s, milliseconds(standard.queuedFor));
    add(u"processing-ms"_s, u"It is worked on so long, then it is completed."_s, u"ms"_s, milliseconds(standard.processingFor));
    add(u"looks"_s, u"A record is done after so many looks at it, instead of after a time."_s, u"number"_s);
    add(u"limit-ms"_s, u"A stuck record ends then, with TIMEOUT_PROCESSING."_s, u"ms"_s, milliseconds(standard.processingLimit));
    add(u"records"_s, u"Processing records before EXCEEDED_LIMIT."_s, u"number"_s, QString::number(standard.mostRecords));
    add(u"record-seconds"_s, u"A record is GONE after so long."_s, u"s"_s, QString::number(standard.recordLifetime.count()));
    add(u"models"_s, u"Scoring models, with commas between; an empty text for none."_s, u"names"_s, standard.models.join(u','));
    add(u"other-engine"_s, u"Answer as another engine would: this seed decides which payees are filed elsewhere and which "
                           "sums are shifted, so that a provider's figures and ours disagree. 0 is our own engine."_s,
        u"seed"_s, u"0"_s);
    add(u"fimento-null-as-word"_s, u"Fimento's consent that is not given yet is the word \"null\", as its documentation prints it."_s);
    add(u"clock-speed"_s, u"The sandbox's time runs so many times as fast as ours."_s, u"number"_s, u"1"_s);
    add(u"outcome"_s, u"What a record comes to: stuck, or %1. May be given several times, for the first, the second …"_s.arg(SandboxServer::outcomes().join(u", "_s)),
        u"code"_s);
    add(u"fault"_s,
        u"A fault for the next requests that fit, in the JSON of POST /sandbox/faults; its kind is one of: %1. May be given several times."_s.arg(
            sandbox::faultKinds().join(u", "_s)),
        u"json"_s);
    QStringList ids;
    for (const PersonaInfo &persona : personas())
        ids.append(persona.id);
    add(u"persona"_s, u"Print the statement of an invented person and end: %1."_s.arg(ids.join(u", "_s)), u"id"_s);
    add(u"truth"_s, u"With --persona: print what is true of that person instead, as the engine is held against it."_s);
    add(u"rows"_s, u"Print a plausible statement of so many rows, up to %1, and end."_s.arg(kMostGeneratedRows), u"number"_s);
    add(u"seed"_s, u"With --rows: another number gives another statement."_s, u"number"_s, u"1"_s);
    add(u"until"_s, u"With --persona or --rows: last day of that statement. Default: the end of last month."_s, u"yyyy-mm-dd"_s);
    add(u"output"_s, u"With --persona or --rows: write it to this file instead of standard output."_s, u"file"_s);
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
    if (parser.isSet(u"rows"_s))
        return printGenerated(parser);

    const auto options = optionsOf(parser);
    if (!options)
        return 2;
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    SandboxServer server(*options);
    if (!prepare(server, parser))
        return 2;
    const Done started = server.start();
    if (!started)
        return complain(u"The sandbox cannot start: %1"_s.arg(started.error().detail));
    say(stdout, server.baseUrl().toString());
    while (!stopAsked)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return 0;
}
