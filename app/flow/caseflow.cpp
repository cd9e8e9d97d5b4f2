// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caseflow_p.h"

#include "flow/requestlog.h"
#include "insights/policyapply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

CaseFlow::CaseFlow(CaseId id, Services services, QObject *parent)
    : QObject(parent)
    , d(new Private {this, std::move(services), {}, false, {}, {}, 0, {}, {}, {}, {}, nullptr, nullptr, {}, Depth::Whole, true, false, {}, {}, {}, {}})
{
    d->present = d->services.knowledge;
    d->intake = new Intake(*this, d->services, this);
    d->summary.id = id;
    d->analyst = new Analyst(d->services.pool, d->services.knowledge, this);
    connect(d->analyst, &Analyst::busyChanged, this, &CaseFlow::analysingChanged);
    connect(d->analyst, &Analyst::viewed, this, &CaseFlow::viewChanged);
    connect(d->analyst, &Analyst::analysed, this, [this] { d->analysed(); });
    if (d->services.http)
        connect(d->services.http, &HttpClient::happened, this, [this](const NetworkEvent &request) { d->hear(request); });
}

CaseFlow::~CaseFlow()
{
    for (const Private::Held &file : std::as_const(d->held))
        *file.stop = true;
    // Before d: they speak to it while they end.
    delete std::exchange(d->intake, nullptr);
    qDeleteAll(std::exchange(d->collections, {}));
    delete std::exchange(d->analyst, nullptr);
}

bool CaseFlow::isOpen() const { return d->isOpen; }
bool CaseFlow::isWithdrawn() const { return d->isGone; }
const CaseSummary &CaseFlow::summary() const { return d->summary; }
const std::vector<FileView> &CaseFlow::files() const { return d->files; }
const std::vector<Collection *> &CaseFlow::collections() const { return d->collections; }
std::shared_ptr<const Analysis> CaseFlow::analysis() const { return d->analyst->analysis(); }
std::shared_ptr<const View> CaseFlow::view() const { return d->analyst->view(); }
const Query &CaseFlow::query() const { return d->analyst->query(); }
const std::vector<NetworkEvent> &CaseFlow::requests() const { return d->requests; }
bool CaseFlow::isAnalysing() const { return d->analyst->isBusy() || d->fetching; }
const Assessment &CaseFlow::assessment() const { return d->assessment; }
std::shared_ptr<const Judgement> CaseFlow::judgement() const { return d->judgement; }
Day CaseFlow::caseDate() const { return Day(d->summary.created.toLocalTime().date().toJulianDay()); }
Intake &CaseFlow::intake() const { return *d->intake; }

void CaseFlow::Private::note(const QString &what, const QString &detail)
{
    save([id = summary.id, entry = LogEntry {services.clock->now(), what, detail}](CaseStore &store) {
        return store.log(id, entry);
    });
}

// Opening

void CaseFlow::open(Depth depth)
{
    d->depth = depth;
    d->services.store->ask(
        this, [id = d->summary.id](CaseStore &store) { return store.load(id); },
        [this](Result<CaseRecord> record) {
            const Result<Assessment> assessment = record ? assessmentFrom(record->assessment) : Result<Assessment>(record.error());
            if (!assessment)
                return Q_EMIT failed(assessment.error());
            d->assessment = *assessment;
            if (d->depth == Depth::Followed)
                return d->loaded(*std::move(record));
            d->usePacks([this, loaded = *std::move(record)] { d->loaded(loaded); });
        });
}

void CaseFlow::Private::loaded(CaseRecord record)
{
    summary = std::move(record.summary);
    corrections = Corrections(record.corrections);
    requests = requestsOf(record.log);
    for (const StoredFile &stored : depth == Depth::Whole ? record.files : std::vector<StoredFile> {}) {
        FileView view;
        view.id = stored.id;
        view.name = stored.name;
        view.added = stored.added;
        files.push_back(std::move(view));
        held.insert(stored.id, {});
    }
    takeCollections(record.collections);
    isOpen = true;
    if (std::ranges::any_of(collections, [](const Collection *one) { return std::holds_alternative<Withdrawn>(one->state()); }))
        return purge(); // the program ended before it was done
    if (depth == Depth::Whole)
        note(u"opened"_s);
    Q_EMIT q->opened();
    Q_EMIT q->summaryChanged();
    Q_EMIT q->filesChanged();
    Q_EMIT q->collectionsChanged();
    Q_EMIT q->correctionsChanged();
    if (depth == Depth::Followed)
        record.files.clear();
    for (StoredFile &stored : record.files) {
        const qint64 id = stored.id;
        readStored(id, std::move(stored));
    }
    for (Collection *collection : std::vector(collections))
        collection->resume();
    followState();
}

/// The state of the case follows from what is in it; it is stored when it changes.
void CaseFlow::Private::followState()
{
    const auto any = [this](auto is) {
        return std::ranges::any_of(collections, [&is](const Collection *one) { return is(one->state()); });
    };
    CaseState state = CaseState::New;
    if (any([](const State &one) { return isRunning(one); }))
        state = CaseState::Collecting;
    else if (any([](const State &one) { return std::holds_alternative<Failed>(one); }))
        state = CaseState::NeedsOfficer;
    else if (any([](const State &one) { return std::holds_alternative<Withdrawn>(one); }))
        state = CaseState::Withdrawn;
    else if (summary.files > 0 || any([](const State &one) { return std::holds_alternative<Delivered>(one); }))
        state = CaseState::Ready;
    if (!isOpen || state == summary.state)
        return;
    summary.state = state;
    summary.touched = services.clock->now();
    save([id = summary.id, state, now = summary.touched](CaseStore &store) { return store.setState(id, state, now); });
    Q_EMIT q->summaryChanged();
}

// Insights

void CaseFlow::Private::analyse()
{
    std::vector<std::shared_ptr<const Ledger>> statements;
    for (const FileView &view : files) {
        if (const auto &ledger = held[view.id].ledger)
            statements.push_back(ledger);
    }
    for (const Collection *collection : collections) {
        if (const auto ledger = collection->ledger())
            statements.push_back(ledger);
    }
    AnalysisOptions options;
    options.country = summary.details.value_or(CaseDetails {}).country;
    options.overrides = corrections.overrides(services.knowledge->tree());
    options.excluded = corrections.excluded();
    options.rates = services.rates;
    // A file that cannot be used is told with the judgement; until then the program's own policy counts.
    if (const auto policy = policyOf(assessment, options.country, q->caseDate()))
        options = withPolicy(std::move(options), *policy);
    options = withWords(std::move(options), assessment);
    options.facts.caseDate = q->caseDate();
    if (summary.details && !summary.details->applicantName.isEmpty())
        options.applicants = QStringList {summary.details->applicantName};
    analyst->analyse(std::move(statements), std::move(options));
}

void CaseFlow::Private::analysed()
{
    if (analyst->analysis()) {
        const QDateTime now = services.clock->now();
        for (FileView &view : files) {
            if (!held[view.id].ledger || view.steps.size() > 2)
                continue;
            for (const QString &code : {u"merged"_s, u"sorted"_s, u"ready"_s})
                view.steps.push_back({code, now, {}});
        }
        restOnKnowledge();
    }
    judge();
    Q_EMIT q->analysisChanged();
    Q_EMIT q->filesChanged();
    Q_EMIT q->judgementChanged();
}

void CaseFlow::Private::judge()
{
    judgement.reset();
    if (const auto analysis = analyst->analysis()) {
        const auto &keys = analyst->keys();
        judgement = std::make_shared<const Judgement>(saldoscope::judge(analysis, assessment, keys ? std::span(*keys) : std::span<const RowKey> {},
            summary.details.value_or(CaseDetails {}).country, q->caseDate()));
    }
}

void CaseFlow::Private::say(const Assessment &next)
{
    const bool otherAnalysis = changesAnalysis(assessment, next);
    const bool otherPacks = assessment.packs != next.packs || keepsItsPacks(assessment) != keepsItsPacks(next);
    note(u"assessment"_s, changes(assessment, next).join(u", "_s));
    assessment = next;
    save([id = summary.id, object = toJson(assessment)](CaseStore &store) { return store.saveAssessment(id, object); });
    const auto again = [this, otherAnalysis, before = services.knowledge] {
        if ((otherAnalysis || services.knowledge != before) && !isReading())
            analyse();
    };
    if (otherPacks)
        usePacks(again);
    else
        again();
    judge();
    Q_EMIT q->judgementChanged();
}

void CaseFlow::setAssessment(const Assessment &assessment)
{
    if (!d->isOpen || d->assessment == assessment)
        return;
    const Day today = dayOf(d->services.clock->now().toLocalTime().date());
    const Assessment next = signedBy(d->assessment, assessment, d->services.officer, today);
    d->remember(next);
    d->say(next);
}

RowKey CaseFlow::rowKey(Row row) const
{
    const auto &keys = d->analyst->keys();
    return keys && row < keys->size() ? (*keys)[row] : 0;
}

void CaseFlow::setQuery(const Query &query) { d->analyst->ask(query); }

// The officer's marks

std::vector<RowKey> CaseFlow::Private::keys(const std::vector<Row> &rows) const
{
    std::vector<RowKey> keys;
    if (const auto &known = analyst->keys()) {
        for (const Row row : rows) {
            if (row < known->size())
                keys.push_back((*known)[row]);
        }
    }
    return keys;
}

void CaseFlow::Private::correctionsMade()
{
    save([id = summary.id, list = corrections.inForce()](CaseStore &store) { return store.saveCorrections(id, list); });
    Q_EMIT q->correctionsChanged();
    if (!isReading())
        analyse();
}

void CaseFlow::correct(const std::vector<Row> &rows, CategoryId category)
{
    const std::vector<RowKey> keys = d->keys(rows);
    if (keys.empty())
        return;
    const QString key = category == kNoCategory ? QString() : d->services.knowledge->tree()[category].key;
    d->did(Private::Marked {});
    d->corrections.categorise(keys, key, d->services.clock->now());
    d->correctionsMade();
}

void CaseFlow::exclude(const std::vector<Row> &rows, bool excluded, const QString &reason)
{
    const std::vector<RowKey> keys = d->keys(rows);
    if (keys.empty())
        return;
    d->did(Private::Marked {});
    d->corrections.exclude(keys, excluded, reason, d->services.clock->now());
    d->correctionsMade();
}

void CaseFlow::setDetails(const CaseDetails &details)
{
    if (!d->isOpen || d->summary.details == details)
        return;
    const CaseDetails before = d->summary.details.value_or(CaseDetails {});
    const bool otherAnalysis = before.country != details.country || before.applicantName != details.applicantName;
    d->summary.details = details;
    d->summary.touched = d->services.clock->now();
    d->save([id = d->summary.id, details, now = d->summary.touched](CaseStore &store) {
        return store.setDetails(id, details, now);
    });
    Q_EMIT summaryChanged();
    if (otherAnalysis && !d->isReading())
        d->analyse();
}

} // namespace saldoscope
