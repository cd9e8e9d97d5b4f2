layer(flow USES base ledger statement insights provider http secrets store SOURCES
  flow/collectionstate.h flow/collectionstate_p.h flow/collectionstate.cpp flow/collectionbegins.cpp flow/collectionlooks.cpp
  flow/lane.h flow/lane.cpp
  flow/collection.h flow/collection_p.h flow/collection.cpp flow/collectionconsent.cpp
  flow/collectionsending.cpp
  flow/corrections.h flow/corrections.cpp
  flow/assessment.h flow/assessment.cpp flow/assessmentjson.cpp
  flow/analyst.h flow/analyst.cpp
  flow/accountverification.h flow/accountverification.cpp flow/casewatch.h flow/casewatch.cpp
  flow/connections.h flow/connections.cpp
  flow/services.h flow/filereading.h flow/filereading.cpp
  flow/backups.h flow/backups.cpp flow/requestlog.h flow/requestlog.cpp
  flow/ratefile.h flow/ratefile.cpp flow/packfolders.h flow/packfolders.cpp
  flow/intake.h flow/intake.cpp
  flow/caselist.h flow/caselist.cpp flow/vault.h flow/vault.cpp
  flow/caseflow.h flow/caseflow_p.h flow/caseflow.cpp flow/casefiles.cpp
  flow/casecollections.cpp flow/casepacks.cpp flow/caseundo.cpp)
