// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace saldoscope {

/// What a reader of files expected, in the language of the window. Readers speak English, as the command line does; a phrase
/// that is not in the table stays English. A number in a phrase stands for %1 of the table.
QString readerPhrase(const QString &phrase);
/// Where in a file something is ("line 12", "sheet 2 line 12", "page 3", "byte 40", or a path of keys), in the language of the window.
QString readerPlace(const QString &where);
/// Every phrase of the table, in English.
QStringList readerPhrases();

} // namespace saldoscope
