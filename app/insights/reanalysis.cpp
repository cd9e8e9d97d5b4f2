// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/reanalysis.h"

#include "insights/currencytransfers.h"
#include "insights/overrides.h"

namespace saldoscope {

std::shared_ptr<const Categorised> categorised(std::span<const std::shared_ptr<const Ledger>> statements,
    std::shared_ptr<const Knowledge> knowledge, const QString &country, std::shared_ptr<const RatePack> rates,
    const std::atomic_bool *stop)
{
    const auto stopped = [stop] { return stop != nullptr && stop->load(std::memory_order_relaxed); };
    auto made = std::make_shared<Categorised>();
    made->merged = merge(statements);
    pairAcrossCurrencies(made->merged, rates ? *rates : RatePack::shipped());
    made->rates = std::move(rates);
    if (stopped())
        return nullptr;
    made->verdicts = categorise(*made->merged.ledger, *knowledge, country, made->merged.transfers);
    if (stopped())
        return nullptr;
    made->keys = rowKeys(*made->merged.ledger);
    made->knowledge = std::move(knowledge);
    made->country = country;
    return made;
}

std::shared_ptr<const Analysis> analyse(const Categorised &before, const AnalysisOptions &options, const std::atomic_bool *stop)
{
    return analyseAgain(before, options, nullptr, stop).analysis;
}

Understood analyseAgain(const Categorised &before, const AnalysisOptions &options, const Understood *earlier, const std::atomic_bool *stop)
{
    std::vector<Verdict> verdicts = before.verdicts;
    applyOverrides(verdicts, before.keys, options.overrides, before.knowledge->tree());
    return understandAgain(before.merged, std::move(verdicts), before.knowledge, options, earlier, before.keys, stop);
}

} // namespace saldoscope
