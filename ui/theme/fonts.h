// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace saldoscope {

/// Roles of look.md 1.4; sizes in logical pixels of Saldoscope Sans.
enum class FontRole { Figure, Title, Heading, Strong, Body, Small, SmallStrong, Micro };
QFont font(FontRole role);
/// Loads the font of the resources; Body becomes the application's font. Call once before the first widget.
void installFonts();

} // namespace saldoscope
