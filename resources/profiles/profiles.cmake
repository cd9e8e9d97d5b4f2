# What is known of banks' tables, compiled in. Included where the layer `statement` is made.
file(GLOB table_profiles CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/profiles/*.json)
foreach(profile IN LISTS table_profiles)
  get_filename_component(name ${profile} NAME)
  set_source_files_properties(${profile} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
qt_add_resources(statement profiles PREFIX /profiles FILES ${table_profiles})
