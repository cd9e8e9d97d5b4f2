// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/consentworld.h"

#include <QSignalSpy>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From the link to the insights, over real HTTP.
class ConsentTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<ConsentWorld> m_at;
    std::unique_ptr<Officer> m_officer;
    QString m_path;
    CaseId m_case = 0;

    bool acts(const QStringList &all)
    {
        for (const QString &what : all) {
            if (!m_at->act(what))
                return false;
        }
        return true;
    }
    void restart()
    {
        m_officer.reset();
        m_officer = std::make_unique<Officer>(*m_at, m_path);
        QVERIFY(m_officer->open(m_case));
    }
    Collection *collection() { return m_officer->flow->collections().front(); }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<ConsentWorld>();
        QVERIFY(m_at->started);
        m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u'-' + QString::number(m_case) + u"-"_s
            + QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "").simplified().replace(u' ', u'_') + u".sqlite"_s);
        m_officer = std::make_unique<Officer>(*m_at, m_path);
        m_case = m_officer->newCase();
        QVERIFY(m_case > 0 && m_officer->open(m_case));
    }
    void cleanup() { m_officer.reset(); }

    /// Every row of the contract's state table.
    void everyStateIsFollowed_data()
    {
        QTest::addColumn<QStringList>("done");
        QTest::addColumn<QString>("flow");     ///< the flow's last step
        QTest::addColumn<QString>("bank");     ///< the bank's last step; empty: there is no bank
        QTest::addColumn<QString>("state");
        const QStringList signedIn {u"open"_s, u"sign-in"_s};
        const QStringList approved = signedIn + QStringList {u"approve"_s};
        const auto waits = [](QStringList list, int many) {
            for (int i = 0; i < many; ++i)
                list << u"wait"_s;
            return list;
        };
        const QString fetching = u"fetchingTransactionsStarted"_s, fetched = u"fetchingTransactionsDone"_s;
        QTest::newRow("created") << QStringList {} << u"created"_s << QString() << u"waiting"_s;
        QTest::newRow("link opened") << QStringList {u"open"_s} << u"consentLinkOpened"_s << QString() << u"waiting"_s;
        QTest::newRow("link opened thrice") << QStringList {u"open"_s, u"open"_s, u"open"_s} << u"consentLinkOpened"_s << QString() << u"waiting"_s;
        QTest::newRow("bank added") << QStringList {u"open"_s, u"bank"_s} << u"consentLinkOpened"_s << u"bankAddedNotCompletedAuthFlow"_s << u"waiting"_s;
        QTest::newRow("error at the bank") << QStringList {u"open"_s, u"bank"_s, u"auth-error"_s} << u"authError"_s << u"bankAddedNotCompletedAuthFlow"_s << u"waiting"_s;
        QTest::newRow("signed in, being read") << signedIn << u"consentLinkOpened"_s << fetching << u"waiting"_s;
        QTest::newRow("read") << waits(signedIn, 1) << u"consentLinkOpened"_s << fetched << u"waiting"_s;
        QTest::newRow("approved while being read") << approved << u"customerApprovedConsent"_s << fetching << u"waiting"_s;
        QTest::newRow("approved and read") << waits(approved, 1) << u"customerApprovedConsent"_s << fetched << u"waiting"_s;
        QTest::newRow("categorising") << waits(approved, 2) << u"categorisationStarted"_s << fetched << u"waiting"_s;
        QTest::newRow("categorised") << waits(approved, 3) << u"categorisationDone"_s << fetched << u"waiting"_s;
        QTest::newRow("insights being made") << waits(approved, 4) << u"insightsStarted"_s << fetched << u"waiting"_s;
        QTest::newRow("completed") << waits(approved, 5) << u"completed"_s << fetched << u"delivered"_s;
        QTest::newRow("error at the bank, then completed") << waits(QStringList {u"open"_s, u"bank"_s, u"auth-error"_s, u"sign-in"_s, u"approve"_s}, 5)
                                                           << u"completed"_s << fetched << u"delivered"_s;
    }
    void everyStateIsFollowed()
    {
        QFETCH(QStringList, done);
        QFETCH(QString, flow);
        QFETCH(QString, bank);
        QFETCH(QString, state);
        Collection *made = m_officer->invite();
        QVERIFY(made);
        QVERIFY(acts(done));
        QTRY_VERIFY(!made->tracks().empty() && made->tracks().front().steps.back().code == flow);
        QTRY_COMPARE(word(made->state()), state);
        QTRY_COMPARE(made->tracks().size(), bank.isEmpty() ? 1u : 2u);
        if (!bank.isEmpty()) {
            QTRY_COMPARE(made->tracks()[1].steps.back().code, bank);
            QCOMPARE(made->tracks()[1].bank, u"Norrbanken"_s);
        }
        const std::vector<LaneStep> &steps = made->tracks().front().steps;
        QCOMPARE(codes(steps).count(u"consentLinkOpened"_s), done.count(u"open"_s));
        QVERIFY(std::ranges::all_of(steps, [](const LaneStep &step) { return step.at.isValid(); }));
        QVERIFY(std::ranges::is_sorted(steps, {}, &LaneStep::at));
        QCOMPARE(m_officer->flow->summary().state, state == u"delivered" ? CaseState::Ready : CaseState::Collecting);
        // All of it is there again after a restart, and nothing was made twice.
        const std::vector<Track> tracks = made->tracks();
        const QUrl link = made->process().consentLink;
        restart();
        QCOMPARE(collection()->tracks(), tracks);
        QCOMPARE(collection()->process().consentLink, link);
        QVERIFY(m_officer->reaches(collection(), state));
        QCOMPARE(m_at->sandbox.requests("POST", "/fimento/process"), 1);
    }

    void aLinkIsGoodForADay()
    {
        const QDateTime before = m_officer->clock.now();
        Collection *made = m_officer->invite();
        QVERIFY(made);
        QVERIFY(made->process().linkValidUntil >= before.addDays(1) && made->process().linkValidUntil <= m_officer->clock.now().addDays(1));
        QVERIFY(!made->isLinkLapsed(m_officer->clock.now()) && made->isLinkLapsed(m_officer->clock.now().addDays(1)));
        QVERIFY(made->mayTakeFreshLink());
        const QUrl link = made->process().consentLink;
        const auto fresh = m_officer->asked<std::monostate>([made](QObject *owner, auto done) { made->takeFreshLink(owner, done); });
        QVERIFY(fresh && *fresh);
        QVERIFY(made->process().consentLink != link);
        QVERIFY(m_at->consent());
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
        QVERIFY(!made->mayTakeFreshLink());
    }

    void whatWasCollectedIsAnalysedAndThereAgainAfterARestart()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made && m_at->consent());
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
        QTRY_VERIFY(m_officer->flow->analysis());
        const std::size_t rows = m_officer->flow->analysis()->ledger().booked().size();
        QVERIFY2(rows > 300, qPrintable(QString::number(rows)));
        QVERIFY(made->ledger() && made->figures().contains(u"categorisation"));
        QVERIFY(made->problems().empty());
        const QJsonObject figures = made->figures();
        restart();
        QTRY_VERIFY(m_officer->flow->analysis());
        QCOMPARE(m_officer->flow->analysis()->ledger().booked().size(), rows);
        QCOMPARE(collection()->figures(), figures);
        QCOMPARE(m_at->sandbox.requests("GET", "/fimento/insights/"), 1);
        // Taken out of the case, its rows are taken out as well.
        m_officer->flow->removeCollection(collection());
        QTRY_VERIFY(!m_officer->flow->analysis());
    }

    void aFurtherBankIsAskedOnlyOnceTheLastOneIsSettled()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made && !made->mayAddBank());
        QVERIFY(m_at->consent());
        QVERIFY(m_officer->reaches(made, u"delivered"_s) && made->mayAddBank());
        const QUrl link = made->process().consentLink;
        const auto added = m_officer->asked<std::monostate>([made](QObject *owner, auto done) { made->addBank(owner, done); });
        QVERIFY(added && *added);
        QCOMPARE(word(made->state()), u"waiting"_s);
        QVERIFY(made->process().consentLink != link && !made->mayAddBank());
        QVERIFY(acts({u"open"_s, u"sign-in sjobanken"_s, u"approve"_s}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_at->act(u"wait"_s));
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
        QStringList banks;
        int flows = 0;
        for (const Track &track : made->tracks()) {
            flows += track.bank.isEmpty() ? 1 : 0;
            banks << track.bank;
        }
        QCOMPARE(flows, 2); // the first flow's history stays, although the provider tells the last one's only
        QVERIFY(banks.contains(u"Norrbanken"_s) && banks.contains(u"Sjöbanken"_s));
    }

    void aFlowThatSomebodyElseOpenedIsFollowedWithoutItsLink()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made && m_at->consent());
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
        // The other officer's request, as it was made: ours comes second and is refused.
        std::optional<Result<Process>> theirs;
        QObject owner;
        m_officer->world->connections.nextFlow(m_officer->world->fimento, made->process(), &owner, [&](Result<Process> came) { theirs = std::move(came); });
        QTRY_VERIFY(theirs && *theirs);
        const auto added = m_officer->asked<std::monostate>([made](QObject *asker, auto done) { made->addBank(asker, done); });
        QVERIFY(added && *added);
        QCOMPARE(word(made->state()), u"waiting"_s);
        QVERIFY(made->isLinkLapsed(m_officer->clock.now()) && made->mayTakeFreshLink());
    }

    void anAccountVerificationEndsInAccountsAndOwners()
    {
        Invitation wish = ConsentWorld::invitation();
        wish.parameters.insert(u"collection"_s, u"bank-account-verification"_s);
        Collection *made = m_officer->invite(wish);
        QVERIFY(made && !m_officer->flow->verification(*made));
        QVERIFY(m_at->consent());
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
        const auto verification = m_officer->flow->verification(*made);
        QVERIFY(verification);
        QCOMPARE(verification->name, Fit::Same);
        QCOMPARE(verification->number, Fit::Same);
        QCOMPARE(verification->currency, u"SEK"_s);
        QVERIFY(!verification->accounts.empty() && !verification->accounts.front().number.isEmpty());
        for (const VerifiedAccount &account : verification->accounts)
            QCOMPARE(account.owner, Fit::Same);
        QVERIFY(!made->ledger());
        QCOMPARE(m_at->sandbox.requests("GET", "/fimento/transactions"), 0);
    }

    void anAccountsOwnNameIsNobodys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Fit>("owner");
        QTest::newRow("the applicant") << u"LINDEHAG SARA"_s << Fit::Same;
        QTest::newRow("a couple") << u"Sara Lindehag och Per Lindehag"_s << Fit::Partly;
        QTest::newRow("somebody else") << u"Viktor Malm"_s << Fit::Different;
        QTest::newRow("an account") << u"Lönekonto"_s << Fit::NotSaid;
        QTest::newRow("an account in two words") << u"Mitt Sparkonto"_s << Fit::NotSaid;
        QTest::newRow("in Finnish") << u"Käyttötili Plus"_s << Fit::NotSaid;
        QTest::newRow("a kind") << u"current account"_s << Fit::NotSaid;
        QTest::newRow("with a number") << u"Kund 1234"_s << Fit::NotSaid;
        QTest::newRow("nothing") << QString() << Fit::NotSaid;
    }
    void anAccountsOwnNameIsNobodys()
    {
        QFETCH(QString, name);
        QFETCH(Fit, owner);
        const QJsonObject figures {{u"accountsInfo"_s, QJsonArray {QJsonObject {{u"accountNumber"_s, u"1"_s}, {u"name"_s, name}}}}};
        QCOMPARE(verifyAccounts(figures, ConsentWorld::applicant()).accounts.front().owner, owner);
    }

    void namesAreComparedByTheirWords_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<Fit>("fit");
        QTest::newRow("same") << u"Sara Lindehag"_s << Fit::Same;
        QTest::newRow("turned round, in capitals") << u"LINDEHAG, SARA"_s << Fit::Same;
        QTest::newRow("a middle name more") << u"Sara Maria Lindehag"_s << Fit::Partly;
        QTest::newRow("initial") << u"S Lindehag"_s << Fit::Partly;
        QTest::newRow("somebody else") << u"Johan Brattvik"_s << Fit::Different;
        QTest::newRow("an account's name") << u"Lönekonto"_s << Fit::Different;
        QTest::newRow("nothing") << QString() << Fit::NotSaid;
    }
    void namesAreComparedByTheirWords()
    {
        QFETCH(QString, other);
        QFETCH(Fit, fit);
        QCOMPARE(namesFit(u"Sara Lindehag"_s, other), fit);
        QCOMPARE(namesFit(other, u"Sara Lindehag"_s), fit);
    }

    void theProvidersPageIsAskedForAnewEachTime()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made && m_at->consent());
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
        QSet<QString> pages;
        for (int i = 0; i < 2; ++i) {
            const auto page = m_officer->asked<QUrl>([made](QObject *owner, auto done) { made->visualisation(owner, done); });
            QVERIFY(page && *page);
            pages.insert((*page)->toString());
        }
        QCOMPARE(pages.size(), 2);
    }

    void onlyADemoSettlesInTheApplicantsPlace()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made);
        const auto settle = [this](Officer &officer, Collection *of) {
            return officer.asked<std::monostate>([&](QObject *owner, auto done) { officer.flow->settleForTesting(of, true, owner, done); });
        };
        const auto settled = settle(*m_officer, made);
        QVERIFY(settled && *settled);
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_at->act(u"wait"_s));
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
        const CaseId real = m_officer->newCase(false);
        QVERIFY(m_officer->open(real));
        Collection *other = m_officer->invite();
        QVERIFY(other);
        const auto refused = settle(*m_officer, other);
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, Error::Kind::Unsupported);
        QCOMPARE(m_at->sandbox.requests("POST", "/fimento/automated-testing"), 1);
    }

    void aDeletedProcessIsGoneThereAndHere()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made);
        const QString id = made->process().id;
        const auto gone = m_officer->asked<std::monostate>([&](QObject *owner, auto done) { m_officer->flow->deleteProcess(made, owner, done); });
        QVERIFY(gone && *gone);
        QVERIFY(m_officer->flow->collections().empty());
        QCOMPARE(m_at->sandbox.requests("DELETE", "/fimento/process/"), 1);
        QVERIFY(!m_at->act(u"open"_s, id));
        m_officer->flow.reset();
        restart();
        QVERIFY(m_officer->flow->collections().empty());
    }

    void severalProcessesRunBesideEachOther()
    {
        std::vector<Collection *> all;
        for (const char *number : {"199503096316", "197710114682", "198001012384"})
            all.push_back(m_officer->invite(ConsentWorld::invitation(QString::fromLatin1(number))));
        QVERIFY(all[0] && all[1] && all[2]);
        QVERIFY(all[0]->process().id != all[1]->process().id && all[1]->process().id != all[2]->process().id);
        QVERIFY(m_at->consent(all[1]->process().id));
        QVERIFY(m_officer->reaches(all[1], u"delivered"_s));
        QCOMPARE(word(all[0]->state()), u"waiting"_s);
        QCOMPARE(word(all[2]->state()), u"waiting"_s);
        QVERIFY(m_at->consent(all[2]->process().id));
        QVERIFY(m_at->consent(all[0]->process().id));
        QVERIFY(m_officer->reaches(all[0], u"delivered"_s) && m_officer->reaches(all[2], u"delivered"_s));
        QCOMPARE(m_officer->flow->summary().state, CaseState::Ready);
    }

    void aClockSetByTwoDaysChangesNothing_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("forward") << 2;
        QTest::newRow("back") << -2;
    }
    void aClockSetByTwoDaysChangesNothing()
    {
        QFETCH(int, days);
        Collection *made = m_officer->invite();
        QVERIFY(made && acts({u"open"_s, u"sign-in"_s}));
        m_officer->clock.moved = std::chrono::hours(24 * days);
        const int looks = m_at->looks();
        QTRY_VERIFY(m_at->looks() > looks + 2);
        QCOMPARE(word(made->state()), u"waiting"_s);
        // A link is never shown as good for longer than it is: back, it moves along; forward, it is worth a fresh one.
        QCOMPARE(made->isLinkLapsed(m_officer->clock.now()), days > 0);
        QVERIFY(made->process().linkValidUntil <= m_officer->clock.now().addDays(1));
        QVERIFY(acts({u"approve"_s, u"wait"_s, u"wait"_s, u"wait"_s, u"wait"_s, u"wait"_s}));
        QVERIFY(m_officer->reaches(made, u"delivered"_s));
    }

    void aSecondOfficerOnTheSameProcessSeesTheSame()
    {
        Collection *made = m_officer->invite();
        QVERIFY(made);
        // The case on another computer, by way of a backup.
        const QString elsewhere = m_path + u"-other"_s;
        Officer other(*m_at, elsewhere);
        std::optional<Result<BackedUpCase>> backup;
        m_officer->world->store.ask(&m_officer->owner, [id = m_case](CaseStore &store) { return store.backedUp(id); }, [&](Result<BackedUpCase> came) { backup = std::move(came); });
        QTRY_VERIFY(backup && *backup);
        std::optional<Result<std::vector<RestoredCase>>> restored;
        other.world->store.ask(
            &other.owner,
            [backup = **backup, given = false, now = other.clock.now()](CaseStore &store) mutable {
                return store.restore([&]() -> Result<std::optional<BackedUpCase>> {
                    if (std::exchange(given, true))
                        return std::optional<BackedUpCase>();
                    return std::optional(backup);
                }, now);
            },
            [&](Result<std::vector<RestoredCase>> came) { restored = std::move(came); });
        QTRY_VERIFY(restored && *restored);
        QVERIFY(other.open((*restored)->front().id));
        Collection *theirs = other.flow->collections().front();
        QCOMPARE(theirs->process().id, made->process().id);
        QVERIFY(acts({u"open"_s, u"sign-in"_s}));
        QTRY_COMPARE(theirs->tracks().size(), 2u);
        QTRY_COMPARE(made->tracks(), theirs->tracks());
        QVERIFY(acts({u"approve"_s, u"wait"_s, u"wait"_s, u"wait"_s, u"wait"_s, u"wait"_s}));
        QVERIFY(m_officer->reaches(made, u"delivered"_s) && other.reaches(theirs, u"delivered"_s));
        // One opens a further flow: the other finds it at the next look, and a fresh link is nobody's but the asker's.
        const auto added = m_officer->asked<std::monostate>([made](QObject *owner, auto done) { made->addBank(owner, done); });
        QVERIFY(added && *added);
        theirs->lookNow();
        QVERIFY(other.reaches(theirs, u"waiting"_s));
        // One deletes it: the other is told, and has nothing more to follow.
        const auto gone = m_officer->asked<std::monostate>([&](QObject *owner, auto done) { m_officer->flow->deleteProcess(made, owner, done); });
        QVERIFY(gone && *gone);
        QVERIFY(other.reaches(theirs, u"failed"_s));
        QCOMPARE(std::get<Failed>(theirs->state()).error.kind, Error::Kind::NotFound);
    }

    void looksAreRareWhereNobodyLooks()
    {
        m_officer->flow->setWatched(false);
        Collection *made = m_officer->invite();
        QVERIFY(made);
        QTRY_VERIFY(made->nextLookAt().isValid());
        QTRY_VERIFY(m_at->looks() > 1);
        QTRY_VERIFY(made->nextLookAt().isValid());
        QVERIFY(m_officer->clock.now().msecsTo(made->nextLookAt()) > 100); // 200 and not 40
    }

    void partnerBanksAreListedAddedAndChanged()
    {
        Connections &connections = m_officer->world->connections;
        const Provider &provider = m_officer->world->fimento;
        const auto list = [&] {
            return m_officer->asked<std::vector<PartnerBank>>([&](QObject *owner, auto done) { connections.partnerBanks(provider, owner, done); });
        };
        const auto before = list();
        QVERIFY(before && *before && (*before)->size() == 12u);
        QVERIFY(std::ranges::any_of(**before, &PartnerBank::isBroker));
        const auto save = [&](const PartnerBank &bank) {
            return m_officer->asked<PartnerBank>([&](QObject *owner, auto done) { connections.savePartnerBank(provider, bank, owner, done); });
        };
        auto added = save({{}, u"Ny bank"_s, true, {}});
        QVERIFY(added && *added && !(*added)->id.isEmpty());
        PartnerBank changed = **added;
        changed.name = u"Nyare bank"_s;
        const auto saved = save(changed);
        QVERIFY(saved && *saved);
        const auto after = list();
        QVERIFY(after && *after);
        QCOMPARE((*after)->size(), 13u);
        QVERIFY(std::ranges::any_of(**after, [](const PartnerBank &bank) { return bank.name == u"Nyare bank" && bank.isBroker; }));
    }

    void brokerBanksGoIntoTheInvitation()
    {
        Invitation wish = ConsentWorld::invitation();
        wish.parameters.insert(u"brokerBanks"_s, QJsonArray {QJsonObject {{u"name"_s, u"Fjällbanken"_s}, {u"id"_s, u"fjall"_s}, {u"logoUri"_s, u""_s}}});
        Collection *made = m_officer->invite(wish);
        QVERIFY(made && acts({u"open"_s, u"bank fjall"_s}));
        QTRY_COMPARE(made->tracks().size(), 2u);
        QCOMPARE(made->tracks()[1].bank, u"Fjällbanken"_s);
    }

    void whatTheProviderRefusesCanBeTriedAgain()
    {
        SandboxServer::Fault fault;
        fault.path = "/fimento/process";
        fault.method = "POST";
        fault.status = 500;
        m_at->sandbox.inject(fault);
        m_officer->flow->invite(u"fimento"_s, ConsentWorld::invitation());
        QVERIFY(m_officer->reaches(collection(), u"failed"_s));
        QCOMPARE(m_officer->flow->summary().state, CaseState::NeedsOfficer);
        collection()->tryAgain();
        QVERIFY(m_officer->reaches(collection(), u"waiting"_s));
        // Stopped, it can be taken up again: the process is still there.
        const QString id = collection()->process().id;
        collection()->cancel();
        QCOMPARE(word(collection()->state()), u"idle"_s);
        collection()->tryAgain();
        QVERIFY(m_officer->reaches(collection(), u"waiting"_s));
        QCOMPARE(collection()->process().id, id);
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_flow_consent.moc"
