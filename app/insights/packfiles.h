// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace saldoscope {

/// A file of a folder of packs, as it lies there. Nothing personal is in it.
struct PackFile {
    QString name;                       ///< without its folder: "acme-lenders.json"
    QByteArray bytes;
    std::optional<QString> unreadable = {}; ///< English: what was expected, where the file could not be read at all
};

/// All files of the folder in the order of their names, but for *.md, *.txt and hidden ones, which are for people. Folders
/// inside are not entered. Error NotFound where there is no such folder; none is made.
Result<std::vector<PackFile>> readPackFolder(const QString &folder);

/// Line, counted from 1, of a member of a JSON text, by its path ("rules[3].names"); of what is around it where the text
/// has no such member.
int lineOfMember(const QByteArray &json, const QString &path);
int lineOfByte(const QByteArray &text, qsizetype byte);

} // namespace saldoscope
