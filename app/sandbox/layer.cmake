layer(sandbox USES base ledger statement insights ALSO PkgConfig::HTTPLIB Threads::Threads SOURCES
  sandbox/apierror.h sandbox/apierror.cpp
  sandbox/bookings.h sandbox/bookings.cpp
  sandbox/faults.h sandbox/faults.cpp sandbox/generatedstatement.cpp
  sandbox/fimentoanswers.h sandbox/fimentoanswers.cpp
  sandbox/fimentodialect.h sandbox/fimentodialect.cpp sandbox/fimentovisits.cpp
  sandbox/fimentoprocesses.cpp sandbox/fimentoinsights.cpp sandbox/loopbackcall.h sandbox/loopbackcall.cpp
  sandbox/fimentocalls.h sandbox/fimentocalls.cpp sandbox/fimentocontrol.cpp
  sandbox/fimentoholdings.h sandbox/fimentoholdings.cpp
  sandbox/fimentopages.h sandbox/fimentopages.cpp sandbox/fimentotexts.h sandbox/fimentotexts.cpp
  sandbox/fimentoworld.h sandbox/fimentoworld.cpp
  sandbox/httpconnection.h sandbox/httpconnection.cpp
  sandbox/httplistener.h sandbox/httplistener.cpp
  sandbox/largestatement.cpp
  sandbox/nordigenaccounts.h sandbox/nordigenaccounts.cpp
  sandbox/nordigencategorisation.cpp sandbox/nordigenscores.cpp sandbox/nordigentree.cpp
  sandbox/nordigendialect.h sandbox/nordigendialect.cpp
  sandbox/nordigenfigures.h
  sandbox/nordigenorder.h sandbox/nordigenorder.cpp
  sandbox/nordigentokens.h sandbox/nordigentokens.cpp
  sandbox/otherengine.h sandbox/otherengine.cpp
  sandbox/persona.h sandbox/persona.cpp sandbox/personaparts.h
  sandbox/personamore.cpp sandbox/personastory.h sandbox/personastory.cpp
  sandbox/personaoverindebted.cpp sandbox/personapensioner.cpp sandbox/personasalaried.cpp
  sandbox/personastudent.cpp sandbox/personatwoemployers.cpp
  sandbox/sandboxadmin.h sandbox/sandboxadmin.cpp
  sandbox/sandboxclock.h sandbox/sandboxclock.cpp
  sandbox/webhooks.h sandbox/webhooks.cpp
  sandbox/sandboxserver.h sandbox/sandboxserver.cpp)

add_executable(saldoscope-sandbox sandbox/main.cpp)
target_link_libraries(saldoscope-sandbox PRIVATE sandbox saldoscope_options)
