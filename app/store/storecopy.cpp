// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecopy.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace saldoscope {

Result<QString> copyDatabase(const QString &path, const QString &folder, const QDateTime &now)
{
    const QString stem = folder + u"/cases-copy-"_s + now.toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString copy = stem + u".db"_s;
    for (int again = 2; QFileInfo::exists(copy); ++again)
        copy = stem + u'-' + QString::number(again) + u".db"_s;
    const auto failed = [](const QFile &file) { return Error {Error::Kind::Storage, file.errorString(), u"COPY_FAILED"_s}; };
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile from(path + ending);
        if (!from.exists() && !ending.isEmpty())
            continue; // everything stands in the file itself
        if (!from.copy(copy + ending)) {
            QFile::remove(copy);
            return failed(from);
        }
        QFile::setPermissions(copy + ending, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

} // namespace saldoscope
