list(APPEND UI_SOURCES
  charts/balancechart.h charts/balancechart.cpp
  charts/categoryrings.h charts/categoryrings.cpp)
