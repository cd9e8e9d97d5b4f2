list(APPEND UI_SOURCES
  widgets/basics.h widgets/basics.cpp
  widgets/rail.h widgets/rail.cpp)
list(APPEND UI_SOURCES
  widgets/lanelist.h widgets/lanelist.cpp
  widgets/dropzone.h widgets/dropzone.cpp
  widgets/networkdrawer.h widgets/networkdrawer.cpp
  widgets/problemsdialog.h widgets/problemsdialog.cpp
  widgets/figuresdialog.h widgets/figuresdialog.cpp)
list(APPEND UI_SOURCES
  widgets/itemcanvas.h widgets/itemcanvas.cpp
  widgets/querychips.h widgets/querychips.cpp
  widgets/skeleton.h widgets/skeleton.cpp
  widgets/tile.h widgets/tile.cpp
  widgets/factlist.h widgets/factlist.cpp
  widgets/coveragestrip.h widgets/coveragestrip.cpp
  widgets/explanationdialog.h widgets/explanationdialog.cpp
  widgets/charttwin.h widgets/charttwin.cpp
  widgets/unfolddialog.h widgets/unfolddialog.cpp widgets/hairline.h
  widgets/leaveoutdialog.h widgets/leaveoutdialog.cpp
  widgets/evidencedrawer.h widgets/evidencedrawer.cpp
  widgets/categorychooser.h widgets/categorychooser.cpp
  widgets/definitionpicker.h widgets/definitionpicker.cpp
  widgets/categoryview.h widgets/categoryview.cpp
  widgets/transactiontable.h widgets/transactiontable.cpp)
list(APPEND UI_SOURCES
  widgets/figuretable.h widgets/figuretable.cpp
  widgets/figuredrawer.h widgets/figuredrawer.cpp)
list(APPEND UI_SOURCES widgets/whatifstrip.h widgets/whatifstrip.cpp)
list(APPEND UI_SOURCES widgets/hairline.h)
list(APPEND UI_SOURCES
  widgets/previewtable.h widgets/previewtable.cpp
  widgets/intakelist.h widgets/intakelist.cpp
  widgets/intakequestions.h widgets/intakequestions.cpp
  widgets/intakedetail.h widgets/intakedetail.cpp
  widgets/mappingpanel.h widgets/mappingpanel.cpp
  widgets/savedprofiledialog.h widgets/savedprofiledialog.cpp
  widgets/rowpainting.h widgets/wrappedrow.h)
list(APPEND UI_SOURCES
  widgets/numberfield.h widgets/numberfield.cpp
  widgets/roomycells.h
  widgets/qrcode.h widgets/qrcode.cpp
  widgets/consentpanel.h widgets/consentpanel.cpp)
