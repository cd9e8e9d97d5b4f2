layer(sandbox USES base ledger statement insights ALSO PkgConfig::HTTPLIB Threads::Threads SOURCES
  sandbox/persona.h sandbox/persona.cpp
  sandbox/httplistener.h sandbox/httplistener.cpp
  sandbox/nordigendialect.h sandbox/nordigendialect.cpp
  sandbox/sandboxserver.h sandbox/sandboxserver.cpp)

add_executable(saldoscope-sandbox sandbox/main.cpp)
target_link_libraries(saldoscope-sandbox PRIVATE sandbox saldoscope_options)
