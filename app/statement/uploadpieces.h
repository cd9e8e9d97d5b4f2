// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/statement.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace saldoscope {

/// A file for a provider.
struct UploadPiece {
    QString name;
    QByteArray bytes;
};

/// What a provider is sent of a file. Providers read JSON statements in UTF-8 alone: what stands in another format is read
/// here and written as JSON under the file's name with ".json", and what stands in other letters is written anew in UTF-8.
/// What is larger than `most` bytes is split by account and period; 0: nothing is. What cannot be read goes as it is.
std::vector<UploadPiece> uploadPieces(const QString &name, QByteArray bytes, const ReadHints &hints, qint64 most);

} // namespace saldoscope
