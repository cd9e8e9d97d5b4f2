layer(ledger USES base SOURCES
  ledger/ledger.h ledger/ledger.cpp
  ledger/largepages.h ledger/largepages.cpp ledger/rowhash.h ledger/rowhash.cpp ledger/rowcopy.h
  ledger/ledgermerge.h ledger/ledgermerge.cpp ledger/mergedaccounts.h ledger/mergedaccounts.cpp
  ledger/owntransfers.cpp ledger/transferhints.h ledger/transferhints.cpp ledger/rowkeys.cpp
  ledger/categorytree.h ledger/categorytree.cpp)
