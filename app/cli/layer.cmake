# The command line: lives under app/ because it needs no display.
add_executable(saldoscope-cli cli/main.cpp cli/commands.h cli/commands.cpp cli/inputs.h cli/inputs.cpp
  cli/readreport.h cli/readreport.cpp cli/analysisreport.h cli/analysisreport.cpp cli/reportparts.h cli/reportparts.cpp
  cli/insightreport.h cli/insightreport.cpp cli/affordabilityreport.h cli/affordabilityreport.cpp cli/caseoptions.h cli/caseoptions.cpp
  cli/categorylist.h cli/categorylist.cpp
  cli/consentrun.h cli/consentrun.cpp cli/headless.h cli/headless.cpp cli/headlesstext.h cli/headlesstext.cpp cli/sandboxtalk.h
  cli/lenderpacks.h cli/lenderpacks.cpp cli/scorereport.h cli/scorereport.cpp
  cli/outcomescore.h cli/outcomescore.cpp)
target_link_libraries(saldoscope-cli PRIVATE base ledger statement insights provider providers http sandbox saldoscope_options)
set_target_properties(saldoscope-cli PROPERTIES AUTOMOC ON)
