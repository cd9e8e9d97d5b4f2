# What the engine knows, compiled in: category tree, rule packs, merchant base. Included where the layer `insights` is made.

# The merchant base is compiled by a tool of ours that runs on the building machine and needs nothing but a C++ compiler.
# A cross build without an emulator names a program built before, or the host's compiler:
#   -DSALDOSCOPE_MERCHANTBASE=/path/to/merchantbase   or   -DSALDOSCOPE_HOST_CXX=g++
set(SALDOSCOPE_MERCHANTBASE "" CACHE FILEPATH "merchantbase built for the building machine (cross builds)")
set(knowledge_tool_sources
  ${CMAKE_SOURCE_DIR}/tools/merchantbase/merchantbase.cpp
  ${CMAKE_SOURCE_DIR}/app/insights/words.cpp ${CMAKE_SOURCE_DIR}/app/insights/phrases.cpp)
set(knowledge_tool_headers
  ${CMAKE_SOURCE_DIR}/app/insights/words.h ${CMAKE_SOURCE_DIR}/app/insights/phrases.h
  ${CMAKE_SOURCE_DIR}/app/insights/merchantfile.h)
if(SALDOSCOPE_MERCHANTBASE)
  set(knowledge_tool ${SALDOSCOPE_MERCHANTBASE})
elseif(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
  find_program(SALDOSCOPE_HOST_CXX NAMES c++ g++ clang++ NO_CMAKE_FIND_ROOT_PATH
               DOC "Compiler of the building machine, for tools that run during a cross build")
  if(NOT SALDOSCOPE_HOST_CXX)
    message(FATAL_ERROR "a cross build needs SALDOSCOPE_HOST_CXX or SALDOSCOPE_MERCHANTBASE")
  endif()
  set(knowledge_tool ${CMAKE_BINARY_DIR}/host/merchantbase)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/host)
  add_custom_command(OUTPUT ${knowledge_tool}
    COMMAND ${SALDOSCOPE_HOST_CXX} -std=c++20 -O1 -I${CMAKE_SOURCE_DIR}/app ${knowledge_tool_sources} -o ${knowledge_tool}
    DEPENDS ${knowledge_tool_sources} ${knowledge_tool_headers} VERBATIM)
else()
  add_executable(merchantbase ${knowledge_tool_sources})
  target_include_directories(merchantbase PRIVATE ${CMAKE_SOURCE_DIR}/app)
  target_link_libraries(merchantbase PRIVATE saldoscope_options)
  set_target_properties(merchantbase PROPERTIES AUTOMOC OFF)
  set(knowledge_tool merchantbase)
endif()

set(knowledge_merchants ${CMAKE_BINARY_DIR}/knowledge/merchants.bin)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/knowledge)
add_custom_command(OUTPUT ${knowledge_merchants}
  COMMAND ${knowledge_tool} ${CMAKE_SOURCE_DIR}/resources/merchants/nsi_merchants.tsv
          ${CMAKE_SOURCE_DIR}/resources/taxonomy/osm_kinds.tsv ${CMAKE_SOURCE_DIR}/resources/merchants/curation.tsv
          ${knowledge_merchants}
  DEPENDS ${knowledge_tool} ${CMAKE_SOURCE_DIR}/resources/merchants/nsi_merchants.tsv
          ${CMAKE_SOURCE_DIR}/resources/taxonomy/osm_kinds.tsv ${CMAKE_SOURCE_DIR}/resources/merchants/curation.tsv
  COMMENT "Compiling the merchant base" VERBATIM)

file(GLOB knowledge_rules CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/rules/*.json)
set_source_files_properties(${knowledge_merchants} PROPERTIES QT_RESOURCE_ALIAS merchants.bin GENERATED TRUE)
set_source_files_properties(${CMAKE_SOURCE_DIR}/resources/taxonomy/categories.tsv PROPERTIES QT_RESOURCE_ALIAS categories.tsv)
set_source_files_properties(${CMAKE_SOURCE_DIR}/resources/taxonomy/osm_kinds.tsv PROPERTIES QT_RESOURCE_ALIAS osm_kinds.tsv)
foreach(pack IN LISTS knowledge_rules)
  get_filename_component(name ${pack} NAME)
  set_source_files_properties(${pack} PROPERTIES QT_RESOURCE_ALIAS rules/${name})
endforeach()
# Not compressed: unpacking would cost more at every start than the bytes do on disk.
qt_add_resources(insights knowledge PREFIX /knowledge OPTIONS -no-compress FILES
  ${CMAKE_SOURCE_DIR}/resources/taxonomy/categories.tsv ${CMAKE_SOURCE_DIR}/resources/taxonomy/osm_kinds.tsv ${knowledge_merchants} ${knowledge_rules})

# Living costs, legal floors and lending rules by country and date: a table more is a file more.
file(GLOB cost_packs CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/costs/*.json)
foreach(pack IN LISTS cost_packs)
  get_filename_component(name ${pack} NAME)
  set_source_files_properties(${pack} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
qt_add_resources(insights costs PREFIX /costs FILES ${cost_packs})

# Rates of exchange: one table, in the form in which the ECB publishes its history.
set_source_files_properties(${CMAKE_SOURCE_DIR}/resources/rates/ecb-reference.csv PROPERTIES QT_RESOURCE_ALIAS ecb-reference.csv)
qt_add_resources(insights rates PREFIX /rates FILES ${CMAKE_SOURCE_DIR}/resources/rates/ecb-reference.csv)
