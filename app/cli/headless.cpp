// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/headless.h"

#include "cli/consentrun.h"
#include "cli/sandboxtalk.h"
#include "insights/knowledge.h"
#include "providers/catalogue.h"
#include "sandbox/persona.h"
#include "sandbox/sandboxserver.h"
#include "statement/statement.h"
#include "statement/uploadpieces.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

#include <cstdio>

namespace saldoscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Task {
    std::vector<UploadFile> files;
    QString country;
    bool fast = false;
    quint32 otherEngine = 0;     ///< of the sandbox; 0: ours
};

/// Files by Nordigen Insights, from the token to the printed insights.
class HeadlessRun : public SandboxTalk
{
public:
    explicit HeadlessRun(Task task)
        : m_task(std::move(task))
        , m_sandbox(options(m_task))
    {
    }

    void start();

private:
    static SandboxOptions options(const Task &task)
    {
        SandboxOptions options;
        options.otherEngine = task.otherEngine;
        if (task.fast) {
            options.queuedFor = 50ms;
            options.processingFor = 100ms;
        }
        return options;
    }

    void upload();
    void uploadNext();           ///< one request after another, where one cannot hold all
    void begin(const Process &process);
    void look(const Process &process);
    void looked(const Process &process, const ProcessStatus &status);
    void show(const Delivery &delivery);
    bool showOurs();

    Task m_task;
    SandboxServer m_sandbox;
    std::unique_ptr<Catalogue> m_catalogue;
    const Provider *m_provider = nullptr;
    Session m_session;
    Submission m_submission;
    std::chrono::milliseconds m_pause {0};
    QString m_word;
};

void HeadlessRun::start()
{
    if (const Done started = m_sandbox.start(); !started)
        return fail(started.error());
    const QString id = u"nordigen-insights"_s;
    m_catalogue = std::make_unique<Catalogue>(QHash<QString, QUrl> {{id, m_sandbox.baseUrl()}});
    m_provider = m_catalogue->find(id);
    m_pause = m_task.fast ? 50ms : 500ms;
    say(u"sandbox of "_s + m_provider->info().name + u" at "_s + m_sandbox.baseUrl().toString());

    const SandboxOptions known = options(m_task);
    Credentials credentials;
    credentials.values = {{u"client_id"_s, known.clientId}, {u"client_secret"_s, known.clientSecret}};
    run<Session>(m_provider->signIn(credentials, QDateTime::currentDateTimeUtc()), [this](Session session) {
        m_session = std::move(session);
        say(u"signed in; the token is good until "_s + m_session.validUntil.toString(Qt::ISODate));
        upload();
    });
}

void HeadlessRun::upload()
{
    m_submission.country = m_task.country;
    qint64 bytes = 0;
    for (const UploadFile &file : m_task.files) {
        for (UploadPiece &piece : uploadPieces(file.name, file.bytes, {}, mostBytesOfAFile(m_provider->info()))) {
            bytes += piece.bytes.size();
            m_submission.files.push_back({std::move(piece.name), std::move(piece.bytes)});
        }
    }
    say(u"uploading %1 file(s), %2 bytes"_s.arg(QString::number(m_submission.files.size()), QString::number(bytes)));
    uploadNext();
}

void HeadlessRun::uploadNext()
{
    run<Process>(m_provider->submit(m_session, m_submission), [this](const Process &process) {
        const QJsonArray records = process.memory.value("records"_L1).toArray();
        say(u"uploaded: record "_s + shortId(records.isEmpty() ? process.id : records.last().toString()));
        m_submission.soFar = process;
        if (uploadsLeft(process) > 0)
            return uploadNext();
        m_submission.files.clear();
        begin(process);
    });
}

void HeadlessRun::begin(const Process &process)
{
    run<Process>(m_provider->begin(m_session, process, m_submission), [this](const Process &begun) {
        const auto asked = begun.memory.value("operations"_L1).toVariant().toStringList();
        say(u"asked for: "_s + asked.join(u", "_s));
        look(begun);
    });
}

void HeadlessRun::look(const Process &process)
{
    run<ProcessStatus>(m_provider->poll(m_session, process), [this, process](const ProcessStatus &status) { looked(process, status); });
}

void HeadlessRun::looked(const Process &process, const ProcessStatus &status)
{
    if (status.word != m_word)
        say(u"state: "_s + status.word);
    m_word = status.word;
    switch (status.stage) {
    case Stage::Ready:
        return run<Delivery>(m_provider->fetch(m_session, process), [this](const Delivery &delivery) { show(delivery); });
    case Stage::Refused:
    case Stage::Withdrawn:
    case Stage::Failed:
    case Stage::Expired:
        return fail(status.error.value_or(Error {Error::Kind::Rejected, status.word}));
    case Stage::AwaitingCustomer:
    case Stage::Uploaded:
    case Stage::Queued:
    case Stage::Running:
        break;
    }
    if (std::chrono::milliseconds(m_clock.elapsed()) > m_provider->info().poll.giveUpAfter)
        return fail({Error::Kind::Timeout, u"still "_s + status.word});
    QTimer::singleShot(m_pause, this, [this, process] { look(process); });
    m_pause = std::min<std::chrono::milliseconds>(m_pause * 3 / 2, m_provider->info().poll.longest);
}

void HeadlessRun::show(const Delivery &delivery)
{
    say(u"fetched %1 bytes"_s.arg(delivery.evidence.size()));
    print(stdout, u"\nThe provider says"_s);
    const QStringList theirs = toText(delivery);
    for (const QString &line : theirs)
        print(stdout, line);
    QCoreApplication::exit(showOurs() && delivery.problems.empty() ? 0 : 1);
}

bool HeadlessRun::showOurs()
{
    auto knowledge = Knowledge::shipped();
    if (!knowledge) {
        print(stderr, u"saldoscope-cli: "_s + toText(knowledge.error()));
        return false;
    }
    std::vector<std::shared_ptr<const Ledger>> ledgers;
    bool whole = true;
    for (const UploadFile &file : m_task.files) {
        const Statement statement = readStatement(file.bytes, file.name);
        for (const Problem &problem : statement.problems)
            print(stderr, u"saldoscope-cli: "_s + file.name + u": "_s + word(problem.kind) + u" · "_s + problem.where + u" · "_s + problem.expected);
        whole = whole && !statement.unreadable;
        ledgers.push_back(statement.ledger);
    }
    AnalysisOptions options;
    options.country = m_task.country;
    const auto analysis = analyse(ledgers, *knowledge, options);
    print(stdout, u"\nSaldoscope's own engine says"_s);
    const QStringList ours = toText(*analysis);
    for (const QString &line : ours)
        print(stdout, line);
    return whole;
}

Result<Task> taskFrom(const QCommandLineParser &parser)
{
    Task task;
    task.fast = parser.isSet(u"fast"_s);
    bool isSeed = true;
    task.otherEngine = parser.isSet(u"other-engine"_s) ? parser.value(u"other-engine"_s).toUInt(&isSeed) : 0;
    if (!isSeed)
        return Error {Error::Kind::NotFound, u"--other-engine wants a whole number"_s, {}, parser.value(u"other-engine"_s)};
    task.country = parser.value(u"country"_s).toLower();
    const QStringList paths = parser.values(u"file"_s) + parser.positionalArguments();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error {Error::Kind::BadFile, file.errorString(), {}, path};
        task.files.push_back({QFileInfo(path).fileName(), file.readAll()});
    }
    if (!task.files.empty()) {
        if (task.country.isEmpty())
            task.country = u"se"_s;
        return task;
    }
    const QString wanted = parser.value(u"persona"_s);
    for (const PersonaInfo &persona : personas()) {
        if (persona.id != wanted)
            continue;
        const Day yesterday = dayOf(QDate::currentDate()) - 1;
        task.files.push_back({persona.id + u".json"_s, makePersona(persona.id, yesterday).statement});
        if (task.country.isEmpty())
            task.country = persona.country;
        print(stdout, u"Example statement: "_s + persona.story);
        return task;
    }
    QStringList known;
    for (const PersonaInfo &persona : personas())
        known << persona.id;
    return Error {Error::Kind::NotFound, u"no such persona; there are "_s + known.join(u", "_s), {}, wanted};
}

} // namespace

int runHeadless(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes a statement through a sandbox of the provider on this machine and prints the insights."_s);
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOption({{u"f"_s, u"file"_s}, u"A statement to hand in; may be given again."_s, u"file"_s});
    parser.addOption({u"persona"_s, u"The example customer to use where no file is given."_s, u"id"_s, u"salaried"_s});
    parser.addOption({u"country"_s, u"Country of the statements, ISO 3166-1 alpha-2; the persona's own, or se."_s, u"cc"_s});
    parser.addOption({u"other-engine"_s,
        u"Let the sandbox answer as another engine would; the seed decides which payees it files elsewhere and which sums it shifts."_s, u"seed"_s});
    parser.addOption({u"provider"_s, u"nordigen-insights: hand in a statement; fimento: ask for consent, given by the sandbox in the applicant's place."_s,
        u"id"_s, u"nordigen-insights"_s});
    parser.addOption({u"number"_s, u"With fimento: the applicant's identity number; 197710114682 is somebody in trouble."_s, u"number"_s, u"199503096316"_s});
    parser.addOption({u"fast"_s, u"Let the sandbox answer at once."_s});
    parser.addPositionalArgument(u"file"_s, u"Statements to hand in."_s, u"[FILE…]"_s);
    if (!parser.parse(QStringList {u"saldoscope-cli demo"_s} + arguments)) {
        print(stderr, u"saldoscope-cli: "_s + parser.errorText());
        return 2;
    }
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        return 0;
    }
    if (parser.value(u"provider"_s) == u"fimento")
        return runConsentDemo(parser.value(u"number"_s), parser.isSet(u"fast"_s));
    if (parser.value(u"provider"_s) != u"nordigen-insights") {
        print(stderr, u"saldoscope-cli: --provider is nordigen-insights or fimento."_s);
        return 2;
    }
    auto task = taskFrom(parser);
    if (!task) {
        print(stderr, u"saldoscope-cli: "_s + toText(task.error()));
        return task.error().kind == Error::Kind::NotFound ? 2 : 1;
    }
    HeadlessRun run(*std::move(task));
    QMetaObject::invokeMethod(&run, [&run] { run.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace saldoscope
