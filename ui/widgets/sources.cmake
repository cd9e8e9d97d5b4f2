list(APPEND UI_SOURCES
  widgets/basics.h widgets/basics.cpp
  widgets/rail.h widgets/rail.cpp)
