// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/consentworld.h"

#include "flow/casewatch.h"
#include "http/hintlistener.h"

#include <QSignalSpy>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Cases that nobody looks at go on, and calls from outside make them look at once.
class CaseWatchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<ConsentWorld> m_at;
    std::unique_ptr<Officer> m_officer;
    std::unique_ptr<CaseWatch> m_watch;
    CaseId m_case = 0;

    Collection *openAndInvite()
    {
        auto flow = std::make_unique<CaseFlow>(m_case, m_officer->world->services);
        m_watch->setOpen(flow.get());
        QSignalSpy opened(flow.get(), &CaseFlow::opened);
        m_officer->flow = std::move(flow);
        m_officer->flow->open();
        return opened.wait(10'000) ? m_officer->invite() : nullptr;
    }
    void close()
    {
        m_watch->setOpen(nullptr);
        m_officer->flow.reset();
    }
    /// As slow as the program is with a case that nobody looks at.
    void makeSlow()
    {
        m_officer->flow.reset();
        auto slow = std::make_unique<World>(m_at->sandbox.baseUrl(), m_path, QuickProvider::Ear {}, PollPolicy {1h, 1, 1h, 25h});
        slow->services.clock = &m_officer->clock;
        m_watch.reset();
        m_officer->world = std::move(slow);
        m_watch = std::make_unique<CaseWatch>(m_officer->world->services);
    }
    QString m_path;

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_path = m_dir.filePath(QString::number(++count) + u".sqlite"_s);
        m_at = std::make_unique<ConsentWorld>();
        QVERIFY(m_at->started);
        m_officer = std::make_unique<Officer>(*m_at, m_path);
        m_watch = std::make_unique<CaseWatch>(m_officer->world->services);
        m_case = m_officer->newCase();
        QVERIFY(m_case > 0);
    }
    void cleanup()
    {
        m_watch.reset();
        m_officer.reset();
    }

    void aClosedCaseIsFollowedToItsEnd()
    {
        QVERIFY(openAndInvite());
        close();
        QTRY_COMPARE(m_watch->followed(), std::vector<CaseId> {m_case});
        QSignalSpy finished(m_watch.get(), &CaseWatch::finished);
        QVERIFY(m_at->consent());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(finished.front().at(0).value<CaseId>(), m_case);
        QCOMPARE(finished.front().at(2).value<CaseState>(), CaseState::Ready);
        QTRY_VERIFY(m_watch->followed().empty());
        // Opened again, all of it is there.
        auto flow = std::make_unique<CaseFlow>(m_case, m_officer->world->services);
        m_watch->setOpen(flow.get());
        m_officer->flow = std::move(flow);
        m_officer->flow->open();
        QTRY_VERIFY(m_officer->flow->analysis());
    }

    void theOpenCaseIsToldOfAsWell()
    {
        QVERIFY(openAndInvite());
        QSignalSpy finished(m_watch.get(), &CaseWatch::finished);
        QVERIFY(m_at->consent());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(m_watch->followed().empty());
    }

    void severalCasesRunAtOnce()
    {
        QVERIFY(openAndInvite());
        const QString first = m_officer->flow->collections().front()->process().id;
        close();
        m_case = m_officer->newCase();
        QVERIFY(openAndInvite());
        QTRY_COMPARE(m_watch->followed().size(), 1u);
        QSignalSpy finished(m_watch.get(), &CaseWatch::finished);
        QVERIFY(m_at->consent(first));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(m_at->consent());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
    }

    void withdrawalOfAFinishedCaseIsFoundAtTheNextStart()
    {
        QVERIFY(openAndInvite() && m_at->consent());
        QVERIFY(m_officer->reaches(m_officer->flow->collections().front(), u"delivered"_s));
        const QString number = m_officer->flow->summary().number;
        close();
        QVERIFY(m_at->act(u"deny"_s));
        m_watch = std::make_unique<CaseWatch>(m_officer->world->services);
        QSignalSpy withdrawn(m_watch.get(), &CaseWatch::withdrawn);
        m_watch->begin();
        QTRY_COMPARE_WITH_TIMEOUT(withdrawn.size(), 1, 20'000);
        QCOMPARE(withdrawn.front().at(1).toString(), number);
        QTRY_VERIFY(m_watch->followed().empty());
    }

    void theProvidersOwnCallMakesALookAtOnce()
    {
        makeSlow();
        Collection *made = openAndInvite();
        QVERIFY(made);
        HintListener listener;
        HintSettings settings;
        settings.on = true;
        settings.port = 0;
        QVERIFY(listener.apply(settings));
        connect(&listener, &HintListener::called, m_watch.get(), &CaseWatch::hint);
        CallbackSettings callback;
        callback.callback = QUrl(u"http://127.0.0.1:%1/fimento"_s.arg(listener.port()));
        const auto set = m_officer->asked<std::monostate>([this, &callback](QObject *owner, auto done) {
            m_officer->world->connections.setWebhook(m_officer->world->fimento, callback, owner, done);
        });
        QVERIFY(set && *set);
        QVERIFY(m_at->act(u"open"_s));
        // The next look by itself is an hour away.
        QTRY_VERIFY_WITH_TIMEOUT(!made->tracks().empty() && made->tracks().front().steps.back().code == u"consentLinkOpened", 20'000);
    }

    void nordigensCallMakesALookAtOnce()
    {
        m_watch.reset();
        m_officer.reset();
        SandboxOptions options;
        options.queuedFor = 200ms;
        options.processingFor = 200ms;
        m_at = std::make_unique<ConsentWorld>(options);
        m_officer = std::make_unique<Officer>(*m_at, m_path + u"-nordigen"_s);
        m_case = m_officer->newCase();
        makeSlow();
        HintListener listener;
        HintSettings settings;
        settings.on = true;
        settings.port = 0;
        QVERIFY(listener.apply(settings));
        connect(&listener, &HintListener::called, m_watch.get(), &CaseWatch::hint);
        CallbackSettings callback;
        callback.callback = QUrl(u"http://127.0.0.1:%1/nordigen"_s.arg(listener.port()));
        const auto set = m_officer->asked<std::monostate>([this, &callback](QObject *owner, auto done) {
            m_officer->world->connections.setWebhook(m_officer->world->provider, callback, owner, done);
        });
        QVERIFY(set && *set);
        m_officer->flow = std::make_unique<CaseFlow>(m_case, m_officer->world->services);
        m_watch->setOpen(m_officer->flow.get());
        QSignalSpy opened(m_officer->flow.get(), &CaseFlow::opened);
        m_officer->flow->open();
        QTRY_COMPARE(opened.size(), 1);
        m_officer->flow->addFiles({QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json")});
        QTRY_VERIFY(m_officer->flow->files().front().id > 0);
        m_officer->flow->collect(u"nordigen-insights"_s, {}, {}, true);
        // The first look by itself is an hour away.
        QVERIFY(m_officer->reaches(m_officer->flow->collections().front(), u"delivered"_s));
    }

    void aCallForAnyPartOfAnUploadIsMeant()
    {
        const NordigenInsightsProvider provider;
        Process process;
        process.id = u"not/one"_s;
        QCOMPARE(provider.namesOf(process), QStringList {});
        process.id = u"5f0c6c47-9691-4d35-9bb0-e9605c6c4796"_s;
        QCOMPARE(provider.namesOf(process), QStringList {process.id});
        const QStringList parts {process.id, u"6f0c6c47-9691-4d35-9bb0-e9605c6c4796"_s, u"7f0c6c47-9691-4d35-9bb0-e9605c6c4796"_s};
        process.memory.insert(u"records"_s, QJsonArray::fromStringList(parts));
        QCOMPARE(provider.namesOf(process), parts);
    }

    void moreNewsWithinThePauseMakesOneLookAtItsEnd()
    {
        makeSlow();
        Collection *made = openAndInvite();
        QVERIFY(made);
        const QByteArray id = made->process().id.toUtf8();
        QTRY_VERIFY(made->nextLookAt().isValid());
        const int looks = m_at->looks();
        m_watch->hint(id + " one");
        QTRY_COMPARE(m_at->looks(), looks + 1);
        QTRY_VERIFY(made->nextLookAt().isValid());
        for (int i = 0; i < 5; ++i)
            m_watch->hint(id + " more " + QByteArray::number(i));
        QTest::qWait(50);
        QCOMPARE(m_at->looks(), looks + 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_at->looks(), looks + 2, 30'000); // the next by itself is an hour away
    }

    void forgedCallsMakeOneLookAtMost()
    {
        makeSlow();
        Collection *made = openAndInvite();
        QVERIFY(made);
        const QByteArray id = made->process().id.toUtf8();
        const int looks = m_at->looks();
        m_watch->hint("{\"_id\":\"000000000000000000000000\",\"consent\":\"revoked\"}"); // of nobody here
        m_watch->hint({});
        QTest::qWait(50);
        QCOMPARE(m_at->looks(), looks);
        // What it says is not believed: the case is looked at, not purged.
        for (int i = 0; i < 50; ++i)
            m_watch->hint("{\"_id\":\"" + id + "\",\"consent\":\"revoked\",\"consentFlowStatus\":{\"current\":{\"code\":\"customerDeniedConsent\"}}}");
        QTRY_COMPARE(m_at->looks(), looks + 1);
        QTRY_VERIFY(made->nextLookAt().isValid());
        for (int i = 0; i < 50; ++i)
            m_watch->hint(id);
        QTest::qWait(50);
        QCOMPARE(m_at->looks(), looks + 1);
        QVERIFY(!m_officer->flow->isWithdrawn());
        QCOMPARE(word(made->state()), u"waiting"_s);
    }
};

QTEST_GUILESS_MAIN(CaseWatchTest)
#include "tst_flow_casewatch.moc"
