# What every target of ours is compiled with; linked PRIVATE, so that nothing leaks to a user of a library.
add_library(saldoscope_options INTERFACE)
target_compile_options(saldoscope_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers   # our structs have defaults, leaving members out is how they are meant to be used
  $<$<BOOL:${SALDOSCOPE_WERROR}>:-Werror>)
target_compile_definitions(saldoscope_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SALDOSCOPE_VERSION="${PROJECT_VERSION}")

if(SALDOSCOPE_SANITIZE)
  add_compile_options(-fsanitize=${SALDOSCOPE_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${SALDOSCOPE_SANITIZE})
  # GCC's own words: sanitizers make this warning cry wolf.
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  if(SALDOSCOPE_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize-recover=undefined)
    add_link_options(-fno-sanitize-recover=undefined)
  endif()
endif()
if(SALDOSCOPE_COVERAGE)
  add_compile_options(--coverage -O0)
  add_link_options(--coverage)
endif()
if(SALDOSCOPE_STRICT_LINK)
  add_link_options($<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>:-Wl,-z,defs>)
endif()
