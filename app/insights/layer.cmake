layer(insights USES base ledger SOURCES
  insights/knowledge.h insights/knowledge.cpp
  insights/words.h insights/words.cpp
  insights/phrases.h insights/phrases.cpp
  insights/merchantfile.h insights/merchants.h insights/merchants.cpp
  insights/rules.h insights/rules.cpp insights/rulereader.h insights/rulereader.cpp insights/rulesets.cpp
  insights/packs.h insights/packs.cpp insights/packfiles.h insights/packfiles.cpp insights/merchanttable.h insights/merchanttable.cpp
  insights/categoriser.h insights/categoriser.cpp insights/overrides.h insights/overrides.cpp
  insights/scoring.h insights/scoring.cpp insights/recurringscore.h insights/recurringscore.cpp
  insights/textfold.h insights/textfold.cpp
  insights/payee.h insights/payee.cpp
  insights/bankcalendar.h insights/bankcalendar.cpp
  insights/slotline.h insights/paydays.h insights/paydays.cpp
  insights/rhythm.h insights/rhythm.cpp
  insights/streamgroups.h insights/streamgroups.cpp insights/streamfinder.h insights/streamfinder.cpp
  insights/streams.h insights/streams.cpp
  insights/names.h insights/names.cpp
  insights/preparation.h insights/preparation.cpp insights/preparationsums.cpp
  insights/salary.h insights/salary.cpp
  insights/joinedjobs.h insights/joinedjobs.cpp
  insights/incomepolicy.h insights/incomepolicy.cpp insights/incomesources.h insights/incomesources.cpp
  insights/income.h insights/income.cpp
  insights/statistics.h insights/statistics.cpp insights/figuremaking.h insights/figuremaking.cpp
  insights/commitments.h insights/commitments.cpp insights/debts.cpp insights/loanrows.h insights/loanrows.cpp insights/notablerows.h insights/notablerows.cpp insights/loanevents.cpp
  insights/balances.h insights/balances.cpp
  insights/flows.h insights/flows.cpp
  insights/dayrows.h insights/figure.h insights/formula.h insights/formula.cpp
  insights/textorder.h insights/textorder.cpp
  insights/keyfigures.h insights/keyfigures.cpp
  insights/exchange.h insights/exchange.cpp insights/currencytransfers.h insights/currencytransfers.cpp
  insights/analysis.h insights/analysis.cpp insights/reanalysis.h insights/reanalysis.cpp insights/understanding.h
  insights/shielding.h insights/shielding.cpp
  insights/query.h insights/query.cpp
  insights/view.h insights/view.cpp
  insights/policy.h insights/policy.cpp insights/policytable.cpp insights/policyreader.h insights/policyreader.cpp
  insights/household.h insights/household.cpp insights/costpacks.h insights/costpacks.cpp
  insights/homeloans.h insights/homeloans.cpp insights/affordabilityfacts.h insights/affordabilityfacts.cpp
  insights/affordability.h insights/affordability.cpp insights/affordabilitywords.cpp
  insights/affordabilityfigures.h insights/affordabilityfigures.cpp
  insights/doubts.h insights/doubts.cpp insights/doubtfinder.h insights/doubtfinder.cpp insights/doubtsofcase.cpp insights/categoryset.h
  insights/policyapply.h insights/policyapply.cpp
  insights/parity.h insights/parity.cpp insights/paritycompare.cpp insights/parityrisk.cpp
  insights/paritypowens.cpp insights/parityfimento.cpp insights/parityrows.cpp
  insights/paritymonths.h insights/paritymonths.cpp
  insights/risk.h insights/risk.cpp insights/riskpolicy.cpp insights/riskwords.cpp insights/riskrows.h insights/riskrows.cpp
  insights/gambling.cpp insights/balancerisk.cpp insights/arrears.cpp insights/cash.cpp
  insights/coverage.h insights/coverage.cpp insights/integrity.h insights/integrity.cpp
  insights/flags.h insights/flagmaker.h insights/flags.cpp insights/flagsofincome.cpp)
include(${CMAKE_SOURCE_DIR}/resources/resources.cmake)
