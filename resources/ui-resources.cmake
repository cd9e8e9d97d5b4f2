# What the window needs at hand: font and icons. Icons do not come from the desktop's theme: there is none on Windows.
file(GLOB SALDOSCOPE_ICONS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
file(GLOB SALDOSCOPE_FONTS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/fonts/*.otf)
qt_add_resources(saldoscope_ui "saldoscope_icons" PREFIX /saldoscope/icons BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${SALDOSCOPE_ICONS})
qt_add_resources(saldoscope_ui "saldoscope_fonts" PREFIX /saldoscope/fonts BASE ${PROJECT_SOURCE_DIR}/resources/fonts FILES ${SALDOSCOPE_FONTS})
set_source_files_properties(${PROJECT_SOURCE_DIR}/packaging/icons/saldoscope.svg PROPERTIES QT_RESOURCE_ALIAS saldoscope.svg)
qt_add_resources(saldoscope_ui "saldoscope_app" PREFIX /saldoscope/app FILES ${PROJECT_SOURCE_DIR}/packaging/icons/saldoscope.svg)
