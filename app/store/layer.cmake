layer(store USES base ledger provider Qt6::Sql ALSO PkgConfig::SODIUM SOURCES
  store/caserecord.h store/seal.h store/seal.cpp store/schema.h store/schema.cpp
  store/packing.h store/packing.cpp store/casedatabase.h store/casedatabase.cpp
  store/casestore.h store/casestore.cpp store/storethread.h store/storethread.cpp)
