layer(ledger USES base SOURCES
  ledger/ledger.h ledger/ledger.cpp
  ledger/ledgermerge.h ledger/ledgermerge.cpp
  ledger/categorytree.h ledger/categorytree.cpp)
