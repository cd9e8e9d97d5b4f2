layer(statement USES base ledger ALSO simdjson::simdjson SOURCES
  statement/statement.h statement/statement.cpp
  statement/jsonreader.h statement/jsonreader.cpp)
