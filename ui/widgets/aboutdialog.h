// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace saldoscope {

class Knowledge;

// Dialogs of the Help menu. Each opens at once and deletes itself when it is closed; nothing waits for it.

/// Version, licence, and which tables the engine works with.
void showAbout(QWidget *parent, const Knowledge *knowledge);
/// Whose work is inside, with the licence texts that must travel with it.
void showLicences(QWidget *parent);
/// Every key of the menus and of the pages.
void showKeyboard(QWidget *parent, const QMenuBar *menus);

} // namespace saldoscope
