layer(statement USES base ledger ALSO simdjson::simdjson SOURCES
  statement/statement.h statement/statement.cpp
  statement/statementdraft.h statement/statementdraft.cpp
  statement/jsonvalue.h statement/jsonvalue.cpp
  statement/jsonrepair.h statement/jsonrepair.cpp
  statement/defaultform.h statement/defaultform.cpp
  statement/berlingroupform.h statement/berlingroupform.cpp
  statement/jsonreader.h statement/jsonreader.cpp)
