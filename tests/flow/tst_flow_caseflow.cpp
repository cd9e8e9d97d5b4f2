// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/world.h"
#include "insights/packs.h"
#include "sandbox/sandboxserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = SandboxServer::Fault;

namespace {

const QString kSample = QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_default_sample.json");
const QString kOther = QStringLiteral(SALDOSCOPE_FIXTURES "/json/nordigen_open_banking_sample.json");
const QString kProvider = QStringLiteral("nordigen-insights");

SandboxOptions quick()
{
    SandboxOptions options;
    options.queuedFor = 60ms;
    options.processingFor = 120ms;
    return options;
}

template <class T> bool is(const Collection *collection) { return std::holds_alternative<T>(collection->state()); }

QStringList codes(const std::vector<LaneStep> &steps)
{
    QStringList codes;
    for (const LaneStep &step : steps)
        codes << step.code;
    return codes;
}

} // namespace

class CaseFlowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<World> m_world;
    std::unique_ptr<CaseFlow> m_flow;
    CaseId m_case = 0;

    void restart() ///< the program: all but the sandbox and what lies on disk
    {
        m_flow.reset();
        m_world.reset();
        m_world = std::make_unique<World>(m_sandbox->baseUrl(), m_path);
        QVERIFY(m_world->services.knowledge);
        openCase();
    }
    void openCase()
    {
        m_flow = std::make_unique<CaseFlow>(m_case, m_world->services);
        QSignalSpy opened(m_flow.get(), &CaseFlow::opened);
        m_flow->open();
        QVERIFY(!m_flow->isOpen());
        QTRY_COMPARE(opened.size(), 1);
    }
    void addSample(const QString &path = kSample)
    {
        const std::size_t before = m_flow->files().size();
        m_flow->addFiles({path});
        QCOMPARE(m_flow->files().size(), before + 1);
        QTRY_VERIFY(m_flow->files().back().id > 0);
    }
    Collection *collect()
    {
        m_flow->collect(kProvider);
        return m_flow->collections().empty() ? nullptr : m_flow->collections().back();
    }
    int uploads() const { return m_sandbox->requests("POST", "/v2/report"); }
    int orders() const { return m_sandbox->requests("PUT", "/v2/report/process"); }
    Result<CaseRecord> stored()
    {
        std::optional<Result<CaseRecord>> record;
        QObject owner;
        m_world->store.ask(
            &owner, [id = m_case](CaseStore &store) { return store.load(id); },
            [&record](Result<CaseRecord> loaded) { record = std::move(loaded); });
        [&record] { QTRY_VERIFY(record.has_value()); }();
        return record ? *std::move(record) : Result<CaseRecord>(Error {});
    }
    static PackFile packOf(const char *version)
    {
        return {u"own.json"_s, QByteArray(R"({"market": "gb", "date": "%1", "rules": [{"id": "x", "layer": "counterparty", "names": ["ZYXPERT"], "out": "gambling.casino", "confidence": 95, "note": "n"}]})").replace("%1", version)};
    }
    QStringList versions() const { return m_flow->analysis()->knowledge->versions(); }
    /// The lender changes the folder of packs: for open cases, and for those opened later.
    void lay(const std::vector<PackFile> &packs)
    {
        m_world->services.knowledge = knowledgeWith(packs)->knowledge;
        m_flow->setKnowledge(m_world->services.knowledge);
    }
    void restartWith(const std::vector<PackFile> &packs)
    {
        m_flow.reset();
        m_world.reset();
        m_world = std::make_unique<World>(m_sandbox->baseUrl(), m_path);
        m_world->services.knowledge = knowledgeWith(packs)->knowledge;
        openCase();
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/cases.sqlite"_s);
        m_sandbox = std::make_unique<SandboxServer>(quick());
        QVERIFY(m_sandbox->start());
        const auto store = CaseStore::open(m_path, *Key::fromBytes(QByteArray(32, 'v')));
        QVERIFY(store);
        CaseDetails details;
        details.applicantName = u"Alex Watson"_s;
        details.country = u"gb"_s;
        m_case = (*store)->create(details, SystemClock().now(), false)->id;
        restart();
    }
    void cleanup()
    {
        m_flow.reset();
        m_world.reset();
        m_sandbox.reset();
    }

    void aCaseThatIsNotThereFails()
    {
        CaseFlow flow(4711, m_world->services);
        QSignalSpy failed(&flow, &CaseFlow::failed);
        flow.open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, u"MISSING"_s);
        QVERIFY(!flow.isOpen());
    }

    void anEmptyCaseHasNothingToShow()
    {
        QCOMPARE(m_flow->summary().details->applicantName, u"Alex Watson"_s);
        QCOMPARE(m_flow->summary().state, CaseState::New);
        QVERIFY(m_flow->files().empty());
        QVERIFY(!m_flow->analysis());
        QVERIFY(!m_flow->view());
        QVERIFY(!collect()); // there is nothing to hand in
    }

    void aFileIsReadStoredAndAnalysed()
    {
        QSignalSpy analysed(m_flow.get(), &CaseFlow::analysisChanged);
        QSignalSpy viewed(m_flow.get(), &CaseFlow::viewChanged);
        m_flow->addFiles({kSample});
        QCOMPARE(m_flow->files().front().state, FileView::State::Reading);
        QVERIFY(m_flow->files().front().id < 0);
        QTRY_COMPARE(viewed.size(), 1);
        QCOMPARE(analysed.size(), 1);
        QTRY_VERIFY(m_flow->files().front().id > 0);
        const FileView &file = m_flow->files().front();
        QCOMPARE(file.state, FileView::State::Ready);
        QCOMPARE(file.name, u"nordigen_default_sample.json"_s);
        QCOMPARE(file.rows, int(m_flow->analysis()->ledger().booked().size()));
        QVERIFY(file.rows > 0);
        QCOMPARE(file.check, BalanceCheck::Holds);
        QCOMPARE(codes(file.steps), (QStringList {u"read"_s, u"checked"_s, u"merged"_s, u"sorted"_s, u"ready"_s}));
        QCOMPARE(m_flow->analysis()->country, u"gb"_s);
        QCOMPARE(m_flow->view()->rows.size(), std::size_t(file.rows));
        QTRY_COMPARE(m_flow->summary().state, CaseState::Ready);
        QCOMPARE(m_flow->summary().files, 1);
    }

    void aFileIsThereAgainAfterARestart()
    {
        addSample();
        QTRY_VERIFY(m_flow->view());
        const std::size_t rows = m_flow->view()->rows.size();
        restart();
        QCOMPARE(m_flow->files().size(), 1u);
        QTRY_VERIFY(m_flow->view());
        QCOMPARE(m_flow->view()->rows.size(), rows);
        QCOMPARE(m_flow->files().front().state, FileView::State::Ready);
        QCOMPARE(m_flow->summary().state, CaseState::Ready);
        QFile file(kSample);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(stored()->files.front().bytes, file.readAll());
    }

    void theSameBytesAreKnownUnderAnotherName()
    {
        addSample();
        const QString copy = m_dir.filePath(u"another name.json"_s);
        QFile::remove(copy);
        QVERIFY(QFile::copy(kSample, copy));
        m_flow->addFiles({copy, kOther});
        QTRY_VERIFY(m_flow->files()[1].state != FileView::State::Reading);
        QCOMPARE(m_flow->files()[1].state, FileView::State::AlreadyHere);
        QTRY_VERIFY(m_flow->files()[2].id > 0);
        QCOMPARE(stored()->files.size(), 2u);
        m_flow->removeFile(m_flow->files()[1].id);
        QCOMPARE(m_flow->files().size(), 2u);
    }

    void theSameFileTwiceAtOnceIsStoredOnce()
    {
        m_flow->addFiles({kSample, kSample});
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        QTRY_COMPARE(std::ranges::count(m_flow->files(), FileView::State::AlreadyHere, &FileView::state), 1);
        QCOMPARE(stored()->files.size(), 1u);
    }

    void whatCannotBeReadIsShownAndNotStored_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_dir.filePath(u"missing.json"_s);
        QTest::newRow("a folder") << m_dir.path();
        QTest::newRow("no statement") << QStringLiteral(SALDOSCOPE_SOURCE_DIR "/LICENSE");
        QTest::newRow("a device") << u"/dev/zero"_s;
    }
    void whatCannotBeReadIsShownAndNotStored()
    {
        QFETCH(QString, path);
        m_flow->addFiles({path});
        QTRY_COMPARE(m_flow->files().front().state, FileView::State::Unreadable);
        QVERIFY(m_flow->files().front().problemCount > 0);
        QVERIFY(!m_flow->analysis());
        QCOMPARE(stored()->files.size(), 0u);
        m_flow->removeFile(m_flow->files().front().id);
        QVERIFY(m_flow->files().empty());
    }

    void aRemovedFileLeavesTheAnalysis()
    {
        addSample();
        addSample(kOther);
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        const std::size_t both = m_flow->analysis()->ledger().booked().size();
        m_flow->removeFile(m_flow->files()[1].id);
        QTRY_VERIFY(m_flow->analysis()->ledger().booked().size() < both);
        m_flow->removeFile(m_flow->files()[0].id);
        QVERIFY(!m_flow->analysis());
        QVERIFY(!m_flow->view());
        QCOMPARE(stored()->files.size(), 0u);
        QCOMPARE(m_flow->summary().state, CaseState::New);
    }

    void aFileRemovedWhileItIsReadIsNotKept()
    {
        m_flow->addFiles({kSample});
        m_flow->removeFile(m_flow->files().front().id);
        addSample(kOther);
        QCOMPARE(stored()->files.size(), 1u);
        QCOMPARE(m_flow->files().size(), 1u);
    }

    void aQueryNarrowsTheView()
    {
        addSample();
        QTRY_VERIFY(m_flow->view());
        const std::size_t all = m_flow->view()->rows.size();
        QSignalSpy viewed(m_flow.get(), &CaseFlow::viewChanged);
        Query first;
        first.text = u"no such text anywhere"_s;
        Query second;
        second.incoming = true;
        m_flow->setQuery(first);
        m_flow->setQuery(second);
        QTRY_COMPARE(viewed.size(), 1);
        QCOMPARE(m_flow->view()->query, second);
        QVERIFY(!m_flow->view()->rows.empty());
        QVERIFY(m_flow->view()->rows.size() < all);
    }

    void theOfficersWordIsFollowedUndoneAndKept()
    {
        addSample();
        QTRY_VERIFY(m_flow->view());
        const CategoryId rent = m_world->services.knowledge->tree().find(u"housing.rent");
        const CategoryId before = m_flow->analysis()->verdicts[0].category;
        QVERIFY(rent != before);
        m_flow->correct({0}, rent);
        QVERIFY(m_flow->canUndo());
        QTRY_COMPARE(m_flow->analysis()->verdicts[0].category, rent);
        QCOMPARE(m_flow->analysis()->verdicts[0].layer, Layer::Override);
        m_flow->undo();
        QTRY_COMPARE(m_flow->analysis()->verdicts[0].category, before);
        m_flow->redo();
        QTRY_COMPARE(m_flow->analysis()->verdicts[0].category, rent);
        restart();
        QVERIFY(m_flow->canUndo());
        QTRY_VERIFY(m_flow->analysis());
        QCOMPARE(m_flow->analysis()->verdicts[0].category, rent);
        m_flow->correct({0}, kNoCategory);
        QTRY_COMPARE(m_flow->analysis()->verdicts[0].category, before);
    }

    void aRowLeftOutIsRemembered()
    {
        addSample();
        QTRY_VERIFY(m_flow->view());
        m_flow->exclude({0, 1}, true, u"twice in the file"_s);
        QTRY_VERIFY(!m_flow->isAnalysing());
        const auto corrections = stored()->corrections;
        QCOMPARE(corrections.size(), 2u);
        QVERIFY(corrections[0].excluded);
        QCOMPARE(corrections[0].reason, u"twice in the file"_s);
    }

    void whatWasSaidOfTheApplicantIsThereAfterARestart()
    {
        addSample();
        QTRY_VERIFY(m_flow->judgement());
        QSignalSpy judged(m_flow.get(), &CaseFlow::judgementChanged);
        Assessment said = m_flow->assessment();
        said.household.adults = {Person {35, 6, false}};
        said.loan.principal = 1500000;
        said.loan.rate = 85000;
        said.loan.months = 60;
        said.dismissals = {Dismissal {FlagId::IncNone, FlagLevel::Red, u"paid abroad"_s, {}, m_flow->caseDate()}};
        m_flow->setAssessment(said);
        QCOMPARE(judged.size(), 1);
        QCOMPARE(m_flow->judgement()->loan.principal, 1500000);
        QCOMPARE(m_flow->judgement()->analysis, m_flow->analysis());
        restart();
        QCOMPARE(m_flow->assessment(), said);
        QTRY_VERIFY(m_flow->judgement());
        QCOMPARE(m_flow->judgement()->loan.months, 60);
        const auto record = stored();
        QVERIFY(record);
        QVERIFY(std::ranges::any_of(record->log, [](const LogEntry &entry) { return entry.detail.contains(u"INC_NONE red: paid abroad"_s); }));
    }

    void anIncomeLeftOutByTheOfficerIsAnotherAnalysis()
    {
        addSample();
        QTRY_VERIFY(m_flow->analysis());
        QSignalSpy analysed(m_flow.get(), &CaseFlow::analysisChanged);
        Assessment said;
        said.incomeChoices = {IncomeChoice {m_flow->rowKey(0), IncomeChoice::Say::Leave, 0}};
        QVERIFY(said.incomeChoices.front().row != 0);
        m_flow->setAssessment(said);
        QTRY_COMPARE(analysed.size(), 1);
        Assessment other = said;
        other.loan.principal = 100;
        m_flow->setAssessment(other);
        QVERIFY(!m_flow->isAnalysing());
    }

    void anotherCountryIsAnotherAnalysis()
    {
        addSample();
        QTRY_VERIFY(m_flow->analysis());
        CaseDetails details = *m_flow->summary().details;
        details.country = u"se"_s;
        m_flow->setDetails(details);
        QTRY_COMPARE(m_flow->analysis()->country, u"se"_s);
        QCOMPARE(stored()->summary.details, details);
    }

    void aCollectionRunsToItsEnd()
    {
        addSample();
        QSignalSpy summaries(m_flow.get(), &CaseFlow::summaryChanged);
        Collection *collection = collect();
        QVERIFY(collection);
        QCOMPARE(m_flow->summary().state, CaseState::Collecting);
        QTRY_VERIFY(is<Delivered>(collection));
        QCOMPARE(m_flow->summary().state, CaseState::Ready);
        QVERIFY(!collection->figures().isEmpty());
        QCOMPARE(codes(collection->steps()),
            (QStringList {u"sent"_s, u"accepted"_s, u"queued"_s, u"processing"_s, u"fetched"_s, u"ready"_s}));
        QVERIFY(std::ranges::is_sorted(collection->steps(), {}, &LaneStep::at));
        QCOMPARE(uploads(), 1);
        QCOMPARE(orders(), 1);
        QVERIFY(!collection->nextLookAt().isValid());
        // Their figures stand beside ours: the rows were not doubled.
        QCOMPARE(int(m_flow->analysis()->ledger().booked().size()), m_flow->files().front().rows);
    }

    void aStatementOfAnotherFormatReachesTheProviderAsJson()
    {
        addSample(QStringLiteral(SALDOSCOPE_FIXTURES "/mt940/zv_knab_knab.sta"));
        Collection *collection = collect();
        QVERIFY(collection);
        QTRY_VERIFY(is<Delivered>(collection));
        QCOMPARE(uploads(), 1);
        QCOMPARE(m_flow->files().front().rows, 2);
        const QJsonArray accounts = collection->figures().value(u"categorisation"_s).toObject().value(u"accounts"_s).toArray();
        QCOMPARE(accounts.size(), 1);
        const QJsonObject inEuro = accounts.first().toObject().value(u"currencies"_s).toArray().first().toObject();
        QCOMPARE(inEuro.value(u"transactions"_s).toArray().size(), 2);
        QCOMPARE(inEuro.value(u"credit_turnover"_s).toDouble(), 1010.0);
        QCOMPARE(inEuro.value(u"end_balance"_s).toDouble(), 1010.0);
    }
    void aFinishedCollectionIsThereAfterARestart()
    {
        addSample();
        Collection *collection = collect();
        QTRY_VERIFY(is<Delivered>(collection));
        const QJsonObject figures = collection->figures();
        const std::vector<LaneStep> steps = collection->steps();
        restart();
        QCOMPARE(m_flow->collections().size(), 1u);
        const Collection *again = m_flow->collections().front();
        QVERIFY(is<Delivered>(again));
        QCOMPARE(again->figures(), figures);
        QCOMPARE(codes(again->steps()), codes(steps));
        QCOMPARE(again->steps().front().at, steps.front().at);
        QCOMPARE(m_flow->summary().state, CaseState::Ready);
        QCOMPARE(uploads(), 1);
    }

    void aClosedCaseGoesOnWhereItWas()
    {
        addSample();
        Collection *collection = collect();
        QTRY_VERIFY(is<Waiting>(collection));
        restart();
        QCOMPARE(m_flow->collections().size(), 1u);
        QTRY_VERIFY(is<Delivered>(m_flow->collections().front()));
        QCOMPARE(uploads(), 1);
        QCOMPARE(orders(), 1);
    }

    void wrongCredentialsNeedTheOfficer()
    {
        addSample();
        m_world->signUp("not the secret");
        Collection *collection = collect();
        QTRY_VERIFY(is<Failed>(collection));
        QCOMPARE(std::get<Failed>(collection->state()).error.kind, Error::Kind::BadCredentials);
        QCOMPARE(m_flow->summary().state, CaseState::NeedsOfficer);
        QCOMPARE(codes(collection->steps()), QStringList {u"failed"_s});
        QCOMPARE(uploads(), 0);
        m_world->signUp("sandbox-secret");
        collection->tryAgain();
        QTRY_VERIFY(is<Delivered>(collection));
        QCOMPARE(m_flow->summary().state, CaseState::Ready);
    }

    void aRefusedSessionIsRenewedOnce()
    {
        addSample();
        m_sandbox->inject({Fault::Kind::Status, "/v2/report", "GET", 401});
        Collection *collection = collect();
        QTRY_VERIFY(is<Delivered>(collection));
        QCOMPARE(m_sandbox->requests("POST", "/oauth/token"), 2);
        QCOMPARE(uploads(), 1);
    }

    void aSessionRefusedForGoodIsAFailure()
    {
        addSample();
        Fault fault {Fault::Kind::Status, "/v2/report", "GET", 401};
        fault.times = 2;
        m_sandbox->inject(fault);
        Collection *collection = collect();
        QTRY_VERIFY(is<Failed>(collection));
        QCOMPARE(std::get<Failed>(collection->state()).error.kind, Error::Kind::SessionExpired);
        collection->tryAgain();
        QTRY_VERIFY(is<Delivered>(collection));
        QCOMPARE(uploads(), 1);
    }

    void aLookWithoutAnAnswerIsToldAndGoesOn()
    {
        addSample();
        Fault fault {Fault::Kind::Status, "/v2/report", "GET", 503};
        fault.errorCode = "SERVICE_UNAVAILABLE";
        fault.times = 2;
        m_sandbox->inject(fault);
        Collection *collection = collect();
        QStringList notes;
        connect(collection, &Collection::stateChanged, this, [collection, &notes] {
            for (const LaneStep &step : collection->steps()) {
                if (step.code == "no-answer"_L1 && !notes.contains(step.note))
                    notes << step.note;
            }
        });
        QTRY_VERIFY(is<Delivered>(collection));
        QCOMPARE(notes, (QStringList {u"1"_s, u"2"_s}));
        QVERIFY(!codes(collection->steps()).contains(u"no-answer"_s));
    }

    void theProvidersWishToWaitIsHonoured()
    {
        addSample();
        Fault fault {Fault::Kind::Status, "/v2/report", "GET", 429};
        fault.retryAfter = 2;
        fault.errorCode = "TOO_MANY_REQUESTS";
        m_sandbox->inject(fault);
        Collection *collection = collect();
        QTRY_VERIFY(is<Waiting>(collection) && std::get<Waiting>(collection->state()).notBefore);
        const QDateTime notBefore = *std::get<Waiting>(collection->state()).notBefore;
        const int looks = m_sandbox->requests("GET", "/v2/report");
        QVERIFY(collection->nextLookAt() >= notBefore.addMSecs(-5));
        collection->lookNow(); // not even then
        QCOMPARE(m_sandbox->requests("GET", "/v2/report"), looks);
        QTRY_VERIFY_WITH_TIMEOUT(is<Delivered>(collection), 10'000);
        QVERIFY(collection->lastLookAt() >= notBefore);
    }

    void whatWasUploadedIsNotUploadedAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("the order never arrived") << int(Fault::Kind::Reset);
        QTest::newRow("the order arrived, its answer did not") << int(Fault::Kind::CutBody);
        QTest::newRow("the order was refused") << int(Fault::Kind::Status);
        QTest::newRow("a proxy answered") << int(Fault::Kind::Html);
    }
    void whatWasUploadedIsNotUploadedAgain()
    {
        QFETCH(int, kind);
        addSample();
        m_sandbox->inject({Fault::Kind(kind), "/v2/report/process", "PUT", 500});
        Collection *collection = collect();
        QTRY_VERIFY(is<Failed>(collection));
        QVERIFY(std::get<Failed>(collection->state()).process);
        QCOMPARE(codes(collection->steps()), (QStringList {u"sent"_s, u"failed"_s}));
        restart();
        QVERIFY(is<Failed>(m_flow->collections().front()));
        QCOMPARE(m_flow->summary().state, CaseState::NeedsOfficer);
        m_flow->collections().front()->tryAgain();
        QTRY_VERIFY(is<Delivered>(m_flow->collections().front()));
        QCOMPARE(uploads(), 1);
    }

    void anErrorIsTheSameAfterARestart()
    {
        addSample();
        Fault fault {Fault::Kind::Status, "/v2/report", "POST", 400};
        fault.errorCode = "NO_SUITABLE_PARSERS";
        m_sandbox->inject(fault);
        Collection *collection = collect();
        QTRY_VERIFY(is<Failed>(collection));
        const Error before = std::get<Failed>(collection->state()).error;
        QCOMPARE(before.code, u"NO_SUITABLE_PARSERS"_s);
        restart();
        QCOMPARE(std::get<Failed>(m_flow->collections().front()->state()).error, before);
    }

    void aCancelledCollectionStaysSoAndCanBeSentAgain()
    {
        addSample();
        Collection *collection = collect();
        QTRY_VERIFY(is<Waiting>(collection));
        collection->cancel();
        QVERIFY(is<Idle>(collection));
        QCOMPARE(m_flow->summary().state, CaseState::Ready);
        restart();
        collection = m_flow->collections().front();
        QVERIFY(is<Idle>(collection));
        collection->tryAgain();
        QTRY_VERIFY(is<Delivered>(collection));
        QCOMPARE(uploads(), 2); // the officer asked for it
    }

    void lookingNowDoesNotWait()
    {
        addSample();
        Collection *collection = collect();
        QTRY_VERIFY(is<Waiting>(collection) && collection->nextLookAt().isValid());
        collection->lookNow();
        QVERIFY(!collection->nextLookAt().isValid()); // under way
        QTRY_VERIFY(is<Delivered>(collection));
    }

    void whatWasSaidIsTakenBackInTheOrderItWasMade()
    {
        addSample();
        QTRY_VERIFY(m_flow->judgement() && !m_flow->isAnalysing());
        const bool before = m_flow->canUndo();
        Assessment said = m_flow->assessment();
        said.household.adults = {Person {35, 6, false}};
        m_flow->setAssessment(said);
        m_flow->exclude({0}, true, u"not his"_s);
        QTRY_VERIFY(!m_flow->isAnalysing());
        said = m_flow->assessment();
        said.loan.principal = 900'000;
        m_flow->setAssessment(said);
        said.loan.principal = 1'000'000; // the same slider, still moving: one step
        m_flow->setAssessment(said);

        m_flow->undo();
        QCOMPARE(m_flow->assessment().loan.principal, 0);
        QCOMPARE(m_flow->judgement()->loan.principal, 0);
        QCOMPARE(m_flow->assessment().household.adults.size(), std::size_t(1));
        m_flow->undo();
        QTRY_VERIFY(!m_flow->isAnalysing() && counts(m_flow->analysis()->counting, 0));
        QCOMPARE(m_flow->assessment().household.adults.size(), std::size_t(1));
        m_flow->undo();
        QVERIFY(m_flow->assessment().household.adults.empty());
        QCOMPARE(m_flow->canUndo(), before);
        for (int step = 0; step < 3; ++step)
            m_flow->redo();
        QVERIFY(!m_flow->canRedo());
        QCOMPARE(m_flow->assessment().loan.principal, 1'000'000);
        QTRY_VERIFY(!m_flow->isAnalysing() && !counts(m_flow->analysis()->counting, 0));
        m_flow->undo();
        said.household.adults.push_back(Person {36, 6, false});
        said.loan.principal = 0;
        m_flow->setAssessment(said); // something new: what was undone is gone
        QVERIFY(!m_flow->canRedo());
    }

    void anOfficerSignsWhatIsSaid()
    {
        m_world->services.officer = u"M. Lind"_s;
        m_flow.reset();
        openCase();
        addSample();
        QTRY_VERIFY(m_flow->judgement() && !m_flow->isAnalysing());
        Assessment said = m_flow->assessment();
        said.dismissals.push_back({FlagId::LoanUndecl, FlagLevel::Amber, u"told on the telephone"_s, {}, kNoDay});
        said.ownIncomes.push_back({IncomeClass::Rent, u"Room let"_s, 450'000, u"contract seen"_s, {}, kNoDay});
        m_flow->setAssessment(said);
        QCOMPARE(m_flow->assessment().dismissals.front().by, u"M. Lind"_s);
        QVERIFY(m_flow->assessment().dismissals.front().on != kNoDay);
        QCOMPARE(m_flow->assessment().ownIncomes.front().by, u"M. Lind"_s);
        said = m_flow->assessment();
        said.dismissals.front().by = u"A. Berg"_s; // whoever signed stays
        m_flow->setAssessment(said);
        QCOMPARE(m_flow->assessment().dismissals.front().by, u"A. Berg"_s);
    }

    void whatIsShieldedUnfoldsWithAReasonThatIsLogged()
    {
        addSample();
        QTRY_VERIFY(m_flow->analysis() && !m_flow->isAnalysing());
        QVERIFY(!m_flow->analysis()->preparation.unfolded);
        Assessment said = m_flow->assessment();
        said.unfoldReason = u"the applicant asked"_s;
        m_flow->setAssessment(said);
        QTRY_VERIFY(!m_flow->isAnalysing() && m_flow->analysis()->preparation.unfolded);
        bool logged = false;
        for (const LogEntry &entry : stored()->log)
            logged = logged || entry.detail.contains(u"the applicant asked"_s);
        QVERIFY(logged);
        restart();
        QTRY_VERIFY(m_flow->analysis() && m_flow->analysis()->preparation.unfolded);
        m_flow->setAssessment({});
        QTRY_VERIFY(!m_flow->isAnalysing() && !m_flow->analysis()->preparation.unfolded);
    }

    void aCaseMadeWithoutPacksIsReckonedWithoutThemUntilTheOfficerTakesThem()
    {
        addSample();
        QTRY_VERIFY(m_flow->judgement());
        const QStringList first = m_flow->assessment().knowledge;
        QCOMPARE(first, versions());
        lay({packOf("1")});
        QTRY_VERIFY(!m_flow->isAnalysing());
        QCOMPARE(versions(), first);
        QCOMPARE(m_flow->presentKnowledge()->versions().size(), first.size() + 1);
        restartWith({packOf("1")});
        QTRY_VERIFY(m_flow->judgement());
        QCOMPARE(versions(), first);
        // The officer takes what is there now; that is logged and can be taken back.
        lay({packOf("2")});
        m_flow->restOn(m_flow->presentKnowledge());
        QTRY_VERIFY(!m_flow->isAnalysing() && versions() == m_flow->presentKnowledge()->versions());
        QCOMPARE(m_flow->assessment().knowledge, versions());
        const auto record = stored();
        QVERIFY(record);
        QVERIFY(std::ranges::any_of(record->log, [](const LogEntry &entry) { return entry.detail.contains(u"rests on own.json: 2 "_s); }));
        m_flow->undo();
        QTRY_VERIFY(!m_flow->isAnalysing() && versions() == first);
        QCOMPARE(m_flow->assessment().knowledge, first);
    }

    void aCaseReplaysWithThePacksItWasMadeWith_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("the lender changed the pack") << false;
        QTest::newRow("the lender deleted it") << true;
    }

    void aCaseReplaysWithThePacksItWasMadeWith()
    {
        QFETCH(bool, gone);
        const std::vector<PackFile> later = gone ? std::vector<PackFile> {} : std::vector {packOf("2")};
        lay({packOf("1")});
        addSample();
        QTRY_VERIFY(m_flow->judgement());
        const QStringList first = versions();
        QVERIFY(first.last().startsWith(u"pack own.json 1 "_s));
        QCOMPARE(m_flow->assessment().packs, (std::vector<KeptPack> {{u"own.json"_s, CaseStore::printOf(packOf("1").bytes)}}));
        const QByteArray before = QJsonDocument(toJson(m_flow->assessment())).toJson();
        restartWith(later);
        QTRY_VERIFY(m_flow->judgement());
        QCOMPARE(versions(), first);
        QVERIFY(m_flow->presentKnowledge()->versions() != first);
        QCOMPARE(m_flow->analysis()->knowledge->packFiles().front().bytes, packOf("1").bytes);
        QCOMPARE(QJsonDocument(toJson(m_flow->assessment())).toJson(), before);
        // Over to what is there now, back again, and over again: both are kept.
        m_flow->restOn(m_flow->presentKnowledge());
        QTRY_VERIFY(!m_flow->isAnalysing() && versions() != first);
        m_flow->undo();
        QTRY_VERIFY(!m_flow->isAnalysing() && versions() == first);
        m_flow->redo();
        QTRY_VERIFY(!m_flow->isAnalysing() && versions() == m_flow->presentKnowledge()->versions());
        restartWith({packOf("3")});
        QTRY_VERIFY(m_flow->judgement());
        QCOMPARE(m_flow->analysis()->knowledge->packFiles().size(), later.size());
        QVERIFY(gone || versions().last().startsWith(u"pack own.json 2 "_s));
    }

    void packsThatWereOnlyNamedAreKeptOnceTheyAreSeenAgain()
    {
        lay({packOf("1")});
        addSample();
        QTRY_VERIFY(m_flow->judgement());
        const QStringList first = versions();
        Assessment earlier = m_flow->assessment(); // as earlier versions of the program wrote it
        earlier.packs.clear();
        m_world->store.ask(m_flow.get(), [id = m_case, object = toJson(earlier)](CaseStore &store) { return store.saveAssessment(id, object); }, [](const Done &) {});
        restartWith({packOf("2")});
        QTRY_VERIFY(m_flow->judgement());
        QVERIFY(versions() != first); // nothing was kept: it is told
        QCOMPARE(m_flow->assessment().knowledge, first);
        QVERIFY(m_flow->assessment().packs.empty());
        restartWith({packOf("1")});
        QTRY_VERIFY(m_flow->judgement() && !m_flow->assessment().packs.empty());
        restartWith({packOf("2")});
        QTRY_VERIFY(m_flow->judgement());
        QCOMPARE(versions(), first);
    }

    void aRemovedCollectionIsGone()
    {
        addSample();
        Collection *collection = collect();
        QTRY_VERIFY(is<Waiting>(collection));
        m_flow->removeCollection(collection);
        QVERIFY(m_flow->collections().empty());
        QCOMPARE(m_flow->summary().banks, 0);
        restart();
        QVERIFY(m_flow->collections().empty());
    }

    void aCollectionRemovedAtOnceLeavesNothing()
    {
        addSample();
        m_flow->removeCollection(collect());
        QVERIFY(stored()->collections.empty());
        QCOMPARE(uploads(), 0);
    }

    void closingInTheMiddleOfEverythingIsSafe()
    {
        addSample();
        collect();
        m_flow->addFiles({kOther});
        m_flow.reset();
        QCoreApplication::processEvents();
        openCase();
        QTRY_VERIFY(is<Delivered>(m_flow->collections().front()));
        QCOMPARE(uploads(), 1);
    }

    void aStoreThatCannotBeOpenedSaysSo()
    {
        World world(m_sandbox->baseUrl(), u"/proc/saldoscope/cases.sqlite"_s);
        CaseFlow flow(1, world.services);
        QSignalSpy failed(&flow, &CaseFlow::failed);
        flow.open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, u"READ_ONLY"_s);
    }
};

QTEST_GUILESS_MAIN(CaseFlowTest)
#include "tst_flow_caseflow.moc"
