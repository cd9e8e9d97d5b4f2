// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consentrun.h"

#include "base/nationalid.h"
#include "cli/sandboxtalk.h"
#include "insights/knowledge.h"
#include "providers/catalogue.h"
#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QDate>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace saldoscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ConsentRun : public SandboxTalk
{
public:
    ConsentRun(NationalId id, bool fast)
        : m_id(std::move(id))
        , m_options(options(fast))
        , m_sandbox(m_options)
    {
    }
    void start();

private:
    static SandboxOptions options(bool fast)
    {
        SandboxOptions options;
        if (fast) {
            options.fimentoFetching = 50ms;
            options.fimentoStep = 30ms;
        }
        return options;
    }
    void invite(const PartnerBank &bank);
    void look();
    void looked(const ProcessStatus &status);
    void show(const Delivery &delivery);

    const NationalId m_id;
    const SandboxOptions m_options;
    SandboxServer m_sandbox;
    std::unique_ptr<Catalogue> m_catalogue;
    const Provider *m_provider = nullptr;
    Session m_session;
    Process m_process;
    std::size_t m_told = 0;
};

void ConsentRun::start()
{
    if (const Done started = m_sandbox.start(); !started)
        return fail(started.error());
    const QString id = u"fimento"_s;
    m_catalogue = std::make_unique<Catalogue>(QHash<QString, QUrl> {{id, QUrl(m_sandbox.baseUrl().toString() + u"/fimento"_s)}});
    m_provider = m_catalogue->find(id);
    say(u"sandbox of "_s + m_provider->info().name + u" at "_s + m_provider->info().baseUrl.toString());
    Credentials credentials;
    credentials.values = {{u"name"_s, m_options.clientId}, {u"password"_s, m_options.clientSecret}};
    run<Session>(m_provider->signIn(credentials, QDateTime::currentDateTimeUtc()), [this](Session session) {
        m_session = std::move(session);
        say(u"signed in; the token is good until "_s + m_session.validUntil.toString(Qt::ISODate));
        run<std::vector<PartnerBank>>(m_provider->partnerBanks(m_session), [this](const std::vector<PartnerBank> &banks) {
            say(u"%1 partner banks; asking in the name of %2"_s.arg(QString::number(banks.size()), banks.front().name));
            invite(banks.front());
        });
    });
}

void ConsentRun::invite(const PartnerBank &bank)
{
    Invitation wish;
    wish.country = m_id.kind == NationalIdKind::Henkilotunnus ? u"fi"_s : u"se"_s;
    wish.personNumber = m_id.canonical;
    wish.idempotencyKey = "demo";
    wish.parameters = {{u"partnerBank"_s, bank.id}};
    run<Process>(m_provider->invite(m_session, wish), [this](const Process &process) {
        m_process = process;
        say(u"process "_s + shortId(process.id) + u"; the applicant would open "_s + process.consentLink.toString());
        run<std::monostate>(m_provider->settleForTesting(m_session, process, true), [this](std::monostate) {
            say(u"consent given in the applicant's place"_s);
            look();
        });
    });
}

void ConsentRun::look()
{
    run<ProcessStatus>(m_provider->poll(m_session, m_process), [this](const ProcessStatus &status) { looked(status); });
}

void ConsentRun::looked(const ProcessStatus &status)
{
    for (; m_told < status.steps.size(); ++m_told) {
        const LaneStep &step = status.steps[m_told];
        say(step.at.toString(u"HH:mm:ss.zzz"_s) + u" "_s + step.code + (step.note.isEmpty() ? QString() : u" · "_s + step.note));
    }
    if (status.stage == Stage::Ready)
        return run<Delivery>(m_provider->fetch(m_session, m_process), [this](const Delivery &delivery) { show(delivery); });
    if (status.stage == Stage::Withdrawn || m_clock.elapsed() > 60'000)
        return fail({Error::Kind::Rejected, status.word});
    QTimer::singleShot(100ms, this, [this] { look(); });
}

void ConsentRun::show(const Delivery &delivery)
{
    say(u"fetched %1 transactions, %2 bytes"_s.arg(delivery.ledger ? delivery.ledger->booked().size() : 0).arg(delivery.evidence.size()));
    print(stdout, u"\nThe provider says"_s);
    const QStringList theirs = toText(delivery);
    for (const QString &line : theirs)
        print(stdout, line);
    auto knowledge = Knowledge::shipped();
    if (!knowledge || !delivery.ledger)
        return fail(knowledge ? Error {Error::Kind::BadAnswer, u"no transactions"_s} : knowledge.error());
    AnalysisOptions options;
    options.country = m_id.kind == NationalIdKind::Henkilotunnus ? u"fi"_s : u"se"_s;
    const std::shared_ptr<const Ledger> ledgers[] = {delivery.ledger};
    print(stdout, u"\nSaldoscope's own engine says"_s);
    const QStringList ours = toText(*analyse(ledgers, *knowledge, options));
    for (const QString &line : ours)
        print(stdout, line);
    QCoreApplication::exit(delivery.problems.empty() ? 0 : 1);
}

} // namespace

int runConsentDemo(const QString &number, bool fast)
{
    const Day today = dayOf(QDate::currentDate());
    NationalIdReading reading = readSwedishId(number, today);
    if (!std::holds_alternative<NationalId>(reading))
        reading = readFinnishId(number, today);
    const auto *id = std::get_if<NationalId>(&reading);
    if (!id || id->kind == NationalIdKind::Organisationsnummer) {
        print(stderr, u"saldoscope-cli: --number wants a Swedish or Finnish identity number, for instance 199503096316 or 197710114682"_s);
        return 2;
    }
    ConsentRun run(*id, fast);
    QMetaObject::invokeMethod(&run, [&run] { run.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace saldoscope
