list(APPEND UI_SOURCES
  charts/scale.h charts/scale.cpp
  charts/balancechart.h charts/balancechart.cpp
  charts/balancecard.h charts/balancecard.cpp
  charts/categoryrings.h charts/categoryrings.cpp)
list(APPEND UI_SOURCES charts/monthchart.h charts/monthchart.cpp)
list(APPEND UI_SOURCES charts/waterfallchart.h charts/waterfallchart.cpp)
list(APPEND UI_SOURCES charts/twindata.h)
