// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saldoscope {

/// The widget of that type and name inside another; a test that has none ends at once.
template <class W> W *find(const QWidget &inside, const QString &name = {})
{
    W *found = inside.findChild<W *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return found;
}

} // namespace saldoscope
