list(APPEND UI_SOURCES
  theme/tokens.h theme/tokens.cpp theme/style.h theme/style.cpp theme/icons.h theme/icons.cpp theme/fonts.h theme/fonts.cpp
  theme/systemtheme.h theme/systemtheme.cpp)
