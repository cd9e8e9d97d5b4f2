list(APPEND UI_SOURCES
  pages/page.h
  pages/casespage.h pages/casespage.cpp
  pages/newcasedialog.h pages/newcasedialog.cpp
  pages/backupdialog.h pages/backupdialog.cpp
  pages/connectionspage.h pages/connectionspage.cpp
  pages/collectpage.h pages/collectpage.cpp
  pages/progresspage.h pages/progresspage.cpp
  pages/overviewpage.h pages/overviewpage.cpp
  pages/transactionspage.h pages/transactionspage.cpp
  pages/categorytreepage.h pages/categorytreepage.cpp)
list(APPEND UI_SOURCES
  pages/resultpage.h pages/resultpage.cpp
  pages/overviewfacts.h pages/overviewfacts.cpp)
list(APPEND UI_SOURCES
  pages/insightpage.h pages/insightpage.cpp
  pages/incomepage.h pages/incomepage.cpp)
list(APPEND UI_SOURCES pages/loanspage.h pages/loanspage.cpp)
list(APPEND UI_SOURCES pages/riskpage.h pages/riskpage.cpp)
list(APPEND UI_SOURCES
  pages/affordabilitypage.h pages/affordabilitypage.cpp
  pages/affordabilitylines.h pages/affordabilitylines.cpp
  pages/entrydialog.h pages/entrydialog.cpp
  pages/policydialog.h pages/policydialog.cpp
  pages/flagdialogs.h pages/flagdialogs.cpp
  pages/methoddialog.h pages/methoddialog.cpp)
list(APPEND UI_SOURCES
  pages/orderdialog.h pages/orderdialog.cpp
  pages/webhookdialog.h pages/webhookdialog.cpp)
list(APPEND UI_SOURCES pages/incomedialogs.h pages/incomedialogs.cpp pages/comparepage.h pages/comparepage.cpp)
list(APPEND UI_SOURCES pages/intakeview.h pages/intakeview.cpp)
list(APPEND UI_SOURCES
  pages/maildialog.h pages/maildialog.cpp
  pages/invitedialog.h pages/invitedialog.cpp
  pages/partnerbanksdialog.h pages/partnerbanksdialog.cpp
  pages/pathsdialog.h pages/pathsdialog.cpp
  pages/listenercard.h pages/listenercard.cpp
  pages/ratescard.h pages/ratescard.cpp
  pages/consentdoor.h pages/consentdoor.cpp pages/senddoor.h pages/senddoor.cpp
  pages/packscard.h pages/packscard.cpp pages/sharesdialog.h pages/sharesdialog.cpp
  pages/accountspage.h pages/accountspage.cpp)
