list(APPEND UI_SOURCES
  widgets/basics.h widgets/basics.cpp
  widgets/rail.h widgets/rail.cpp)
list(APPEND UI_SOURCES
  widgets/lanelist.h widgets/lanelist.cpp
  widgets/dropzone.h widgets/dropzone.cpp
  widgets/problemsdialog.h widgets/problemsdialog.cpp
  widgets/figuresdialog.h widgets/figuresdialog.cpp)
