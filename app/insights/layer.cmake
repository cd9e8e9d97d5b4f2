layer(insights USES base ledger SOURCES
  insights/knowledge.h insights/knowledge.cpp
  insights/merchants.h insights/merchants.cpp
  insights/rules.h insights/rules.cpp
  insights/categoriser.h insights/categoriser.cpp
  insights/streams.h insights/streams.cpp
  insights/salary.h insights/salary.cpp
  insights/balances.h insights/balances.cpp
  insights/flows.h insights/flows.cpp
  insights/figure.h
  insights/analysis.h insights/analysis.cpp
  insights/query.h insights/query.cpp
  insights/view.h insights/view.cpp)
include(${CMAKE_SOURCE_DIR}/resources/resources.cmake)
