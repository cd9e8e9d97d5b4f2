# layer(name USES … [ALSO …] SOURCES …): one room of the house. A room may only use rooms that are declared above it, so the
# order of the calls is a topological order and a circle cannot be written. What is declared here is also what the test
# "layers" holds the #include lines against.
#   USES  rooms of ours and imported targets that users of this room see too
#   ALSO  imported targets used inside only
function(layer name)
  cmake_parse_arguments(L "" "FOLDER" "USES;ALSO;SOURCES" ${ARGN})
  if(NOT L_FOLDER)
    set(L_FOLDER ${name})
  endif()
  set(allowed ${L_FOLDER})
  foreach(dep IN LISTS L_USES)
    if(NOT TARGET ${dep})
      message(FATAL_ERROR "layer ${name} uses ${dep}, which is not declared above it")
    endif()
    if(NOT dep MATCHES "::")
      get_property(folder TARGET ${dep} PROPERTY SALDOSCOPE_FOLDER)
      list(APPEND allowed ${folder})
    endif()
  endforeach()
  add_library(${name} ${L_SOURCES})
  set_property(TARGET ${name} PROPERTY SALDOSCOPE_FOLDER ${L_FOLDER})
  target_link_libraries(${name} PUBLIC ${L_USES} PRIVATE saldoscope_options ${L_ALSO})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  set_target_properties(${name} PROPERTIES OUTPUT_NAME saldoscope_${name})
  string(REPLACE ";" "," allowed "${allowed}")
  set_property(GLOBAL APPEND_STRING PROPERTY SALDOSCOPE_LAYERS "${L_FOLDER}:${allowed}\n")
endfunction()
