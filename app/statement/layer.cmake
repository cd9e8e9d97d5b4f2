layer(statement USES base ledger ALSO simdjson::simdjson PkgConfig::MINIZIP PkgConfig::XLSXWRITER SOURCES
  statement/statement.h statement/statement.cpp
  statement/statementdraft.h statement/statementdraft.cpp
  statement/reader.h statement/readers.cpp
  statement/encoding.h statement/encoding.cpp statement/lines.h statement/longlines.h
  statement/fieldreading.h statement/amountreading.cpp statement/datereading.cpp statement/datespan.h
  statement/proof.h statement/proof.cpp
  statement/xmlcursor.h statement/xmlcursor.cpp
  statement/camtentry.h statement/camtentry.cpp statement/camtreader.h statement/camtreader.cpp
  statement/rawrows.h statement/rawrows.cpp statement/savedprofiles.h statement/savedprofiles.cpp
  statement/table.h statement/tablemapping.h statement/tablemapping.cpp statement/tablereader.h statement/tablereader.cpp
  statement/tablewords.h statement/tablewords.cpp statement/tablecells.h statement/tablecells.cpp
  statement/tablecolumns.h statement/tablecolumns.cpp statement/tablelayout.h statement/tablelayout.cpp
  statement/layoutfinder.h statement/layoutfinder.cpp statement/layoutmeanings.cpp statement/layoutparties.cpp statement/layoutcards.cpp statement/layoutamounts.cpp
  statement/tablerows.h statement/tablerows.cpp statement/tablerowamounts.cpp statement/tablerowtexts.cpp
  statement/tablestyle.h statement/tablestyle.cpp statement/tablepreamble.h statement/tablepreamble.cpp
  statement/balancechain.h statement/tablesections.h statement/tablesections.cpp
  statement/pagedates.h statement/pagedates.cpp statement/pagetable.h statement/pagetable.cpp statement/pdfreader.h statement/pdfreader.cpp
  statement/csvtable.h statement/csvtable.cpp statement/csvreader.h statement/csvreader.cpp
  statement/mt940fields.h statement/mt940fields.cpp statement/mt940remittance.h statement/mt940remittance.cpp
  statement/mt940values.h statement/mt940values.cpp statement/mt940row.h statement/mt940row.cpp
  statement/mt940messages.h statement/mt940messages.cpp statement/mt940balances.cpp
  statement/mt940reader.h statement/mt940reader.cpp
  statement/entities.h statement/entities.cpp statement/htmlreader.h statement/htmlreader.cpp
  statement/textpagereader.h statement/textpagereader.cpp statement/labelledtext.h statement/labelledtext.cpp
  statement/ofxtags.h statement/ofxtags.cpp statement/ofxreader.h statement/ofxreader.cpp
  statement/qifreader.h statement/qifreader.cpp
  statement/ziparchive.h statement/ziparchive.cpp statement/xlsxsheet.h statement/xlsxsheet.cpp
  statement/xlsxreader.h statement/xlsxreader.cpp
  statement/owntable.h statement/owntable.cpp statement/owncells.h statement/owncells.cpp
  statement/ledgersplit.h statement/ledgersplit.cpp statement/uploadpieces.h statement/uploadpieces.cpp
  statement/ledgerexport.h statement/ledgerexport.cpp statement/nordigenexport.cpp statement/xlsxexport.h statement/xlsxexport.cpp
  statement/jsontokens.h statement/jsontokens.cpp statement/jsonvalue.h statement/jsonvalue.cpp
  statement/jsonrepair.h statement/jsonrepair.cpp
  statement/defaultform.h statement/defaultform.cpp
  statement/berlingrouprow.h statement/berlingrouprow.cpp statement/berlingroupchoice.cpp
  statement/berlingroupform.h statement/berlingroupform.cpp
  statement/jsonreader.h statement/jsonreader.cpp)
include(${CMAKE_SOURCE_DIR}/resources/profiles/profiles.cmake)
# Without poppler PDF is recognised and refused by name. poppler-cpp and not poppler-qt6: no window belongs to reading.
if(SALDOSCOPE_PDF AND TARGET PkgConfig::POPPLER)
  target_link_libraries(statement PRIVATE PkgConfig::POPPLER)
  target_compile_definitions(statement PRIVATE SALDOSCOPE_POPPLER)
endif()
