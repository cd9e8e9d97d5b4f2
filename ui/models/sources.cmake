list(APPEND UI_SOURCES
  models/transactionmodel.h models/transactionmodel.cpp
  models/categorymodel.h models/categorymodel.cpp
  models/casesmodel.h models/casesmodel.cpp)
list(APPEND UI_SOURCES models/words.h models/words.cpp)
list(APPEND UI_SOURCES models/figurewords.h models/figurewords.cpp models/flagwords.cpp models/termwords.cpp models/explanationwords.cpp models/insightwords.h models/insightwords.cpp)
list(APPEND UI_SOURCES models/affordabilitywords.h models/affordabilitywords.cpp models/entry.h models/entry.cpp)
list(APPEND UI_SOURCES models/comparisonwords.h models/comparisonwords.cpp)
list(APPEND UI_SOURCES models/intakewords.h models/intakewords.cpp models/previewmodel.h models/previewmodel.cpp)
list(APPEND UI_SOURCES models/intakemodel.h models/intakemodel.cpp)
