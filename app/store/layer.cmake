layer(store USES base ledger provider Qt6::Sql ALSO PkgConfig::SODIUM SOURCES
  store/caserecord.h store/seal.h store/seal.cpp store/schema.h store/schema.cpp
  store/packing.h store/packing.cpp store/casedatabase.h store/casedatabase.cpp
  store/casestore.h store/casestore_p.h store/casestore.cpp store/casereading.cpp store/caserestore.cpp store/keptpacks.cpp
  store/backup.h store/backup.cpp store/backupfile.h store/backupfile.cpp store/passphrase.h store/passphrase.cpp
  store/folderlock.h store/folderlock.cpp store/storecopy.h store/storecopy.cpp store/storethread.h store/storethread.cpp)
