// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/changes.h"

#include "bench/measure.h"
#include "bench/pipeline.h"
#include "insights/doubts.h"
#include "insights/policy.h"
#include "insights/reanalysis.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace saldoscope::bench {

namespace {

constexpr int kRepetitions = 5;

void print(const char *name, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < kRepetitions; ++i)
        times.push_back(double(timed(work).count()) / 1e6);
    std::printf("%s %.6g\n", name, median(times));
}

} // namespace

int runChanges(const QString &path)
{
    const auto known = Knowledge::shipped();
    QFile file(path);
    if (!known || !file.open(QIODevice::ReadOnly))
        return 1;
    const auto analysis = pipeline(file.readAll(), *known);
    const MergedLedger &merged = analysis->merged;
    const Ledger &ledger = analysis->ledger();
    print("changed rule, categorised and summed", [&] {
        std::vector<Verdict> verdicts = categorise(ledger, **known, u"se"_s, merged.transfers);
        PayeeKeys payees(ledger);
        const Preparation prepared = prepare(merged, verdicts, (*known)->tree(), {}, payees);
        (void)flows(ledger, verdicts, (*known)->tree(), analysis->asOf, analysis->counting, &prepared, false);
    });
    const std::vector<std::shared_ptr<const Ledger>> statements {merged.ledger};
    const auto before = categorised(statements, *known, u"se"_s);
    AnalysisOptions corrected;
    corrected.overrides.insert(before->keys[before->keys.size() / 2], (*known)->tree().find(u"housing.rent"));
    print("all insights anew", [&] { (void)analyse(*before, corrected); });
    Understood last = analyseAgain(*before, {}, nullptr);
    std::size_t next = before->keys.size() / 2;
    print("changed correction", [&] {
        corrected.overrides.insert(before->keys[next++], (*known)->tree().find(u"housing.rent"));
        last = analyseAgain(*before, corrected, &last);
    });

    const Policy policy = Policy::shipped(u"se"_s);
    Household household;
    household.adults = {{35, 0, false}};
    household.housing = HousingEntry {.costAMonth = 850'000};
    LoanRequest loan {.principal = 15'000'000, .rate = 85'000, .months = 96};
    const auto judged = [&] {
        (void)affordability(*analysis, household, loan, policy);
        (void)doubts(*analysis, household, loan, policy);
    };
    print("changed loan sum", [&] {
        loan.principal += 100'000;
        judged();
    });
    print("changed household", [&] {
        household.children.push_back({8, 0, false});
        judged();
    });
    return 0;
}

} // namespace saldoscope::bench
