// SPDX-License-Identifier: GPL-3.0-or-later
// The lender's packs a case rests on: kept with it, and used again whatever lies in the folders today.
#include "flow/caseflow_p.h"

#include "insights/packs.h"

#include <algorithm>

namespace saldoscope {

namespace {

std::vector<KeptPack> keptOf(const Knowledge &knowledge)
{
    std::vector<KeptPack> kept;
    for (const PackFile &file : knowledge.packFiles())
        kept.push_back({file.name, CaseStore::printOf(file.bytes)});
    return kept;
}

std::vector<QByteArray> bytesOf(const Knowledge &knowledge)
{
    std::vector<QByteArray> bytes;
    for (const PackFile &file : knowledge.packFiles())
        bytes.push_back(file.bytes);
    return bytes;
}

} // namespace

std::shared_ptr<const Knowledge> CaseFlow::knowledge() const { return d->fetching ? nullptr : d->services.knowledge; }
std::shared_ptr<const Knowledge> CaseFlow::presentKnowledge() const { return d->present; }

void CaseFlow::setKnowledge(const std::shared_ptr<const Knowledge> &knowledge)
{
    d->present = knowledge;
    if (!d->isOpen || d->depth == Depth::Followed)
        return d->use(knowledge);
    d->usePacks([this] { d->analyse(); });
}

void CaseFlow::restOn(const std::shared_ptr<const Knowledge> &knowledge)
{
    d->keep(*knowledge);
    Assessment next = assessment();
    next.knowledge = knowledge->versions();
    next.packs = keptOf(*knowledge);
    setAssessment(next);
}

void CaseFlow::Private::use(const std::shared_ptr<const Knowledge> &knowledge)
{
    services.knowledge = knowledge;
    analyst->setKnowledge(knowledge);
}

void CaseFlow::Private::keep(const Knowledge &knowledge)
{
    if (!knowledge.packFiles().empty())
        save([id = summary.id, packs = bytesOf(knowledge)](CaseStore &store) { return store.keepPacks(id, packs); });
}

/// Lets the case be reckoned with the packs it keeps, or with the present ones where it keeps none; then() may come later. Packs
/// that cannot be had are told by the store's error, and by versions that differ from those the case names.
void CaseFlow::Private::usePacks(std::function<void()> then)
{
    if (QObject *earlier = std::exchange(fetching, nullptr))
        earlier->deleteLater();
    if (!keepsItsPacks(assessment) || assessment.packs == keptOf(*present)) {
        use(present);
        return then();
    }
    if (assessment.packs == keptOf(*services.knowledge))
        return then();
    auto *question = fetching = new QObject(q);
    const auto answered = [this, question, then = std::move(then)](const std::shared_ptr<const Knowledge> &knowledge) {
        if (question != fetching)
            return; // a later one is under way
        fetching->deleteLater();
        fetching = nullptr;
        use(knowledge);
        then();
    };
    QStringList prints;
    for (const KeptPack &pack : assessment.packs)
        prints.append(pack.print);
    services.store->ask(
        question, [id = summary.id, prints](CaseStore &store) { return store.packs(id, prints); },
        [this, question, answered, packs = assessment.packs](const Result<std::vector<QByteArray>> &bytes) {
            if (!bytes) {
                Q_EMIT q->storeFailed(bytes.error());
                return answered(present);
            }
            std::vector<PackFile> kept;
            for (std::size_t i = 0; i < packs.size(); ++i)
                kept.push_back({packs[i].name, (*bytes)[i]});
            inBackground(services.pool, question, [kept] { return knowledgeWith(kept); },
                [this, answered](const Result<ExtendedKnowledge> &made) { answered(made ? made->knowledge : present); });
        });
    Q_EMIT q->analysingChanged();
}

/// The first analysis says what the case rests on; from then on only the officer does, who is told of changes. Cases of earlier
/// versions named their packs without keeping them: those that are still the same are kept now.
void CaseFlow::Private::restOnKnowledge()
{
    const bool first = assessment.knowledge.isEmpty();
    if ((!first && keepsItsPacks(assessment)) || analyst->analysis()->ledger().booked().empty())
        return; // after nearly every analysis: no pack is printed for it
    const Knowledge &used = *analyst->analysis()->knowledge;
    Assessment next = assessment;
    next.packs = keptOf(used);
    const bool late = keepsItsPacks(next)
        && std::ranges::all_of(used.packs(), [&next](const QString &line) { return next.knowledge.contains(line); });
    if (!first && !late)
        return;
    if (first)
        next.knowledge = used.versions();
    assessment = std::move(next);
    keep(used);
    save([id = summary.id, object = toJson(assessment)](CaseStore &store) { return store.saveAssessment(id, object); });
}

} // namespace saldoscope
