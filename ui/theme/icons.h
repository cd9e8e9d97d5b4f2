// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QWidget;

namespace saldoscope {

/// A Lucide icon of resources/icons by its file name without ".svg", in one colour, rendered at the device's pixel
/// ratio and cached by name, size, colour and ratio.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
/// The same as a QIcon for buttons and actions; draws in the palette's colour for its mode when painted, so that it
/// follows a change of theme.
QIcon icon(const QString &name);
void clearIconCache();

} // namespace saldoscope
