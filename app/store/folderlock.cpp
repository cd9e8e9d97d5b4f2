// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folderlock.h"

#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace saldoscope {

FolderLock::FolderLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

FolderLock::~FolderLock() = default;

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    QDir().mkpath(folder);
    auto file = std::make_unique<QLockFile>(folder + u"/in-use.lock"_s);
    file->setStaleLockTime(0); // age says nothing: a program may run for weeks. Only one that is gone has let go.
    if (file->tryLock())
        return std::unique_ptr<FolderLock>(new FolderLock(std::move(file)));
    if (file->error() != QLockFile::LockFailedError)
        return Error {Error::Kind::Storage, u"the lock cannot be written"_s, u"READ_ONLY"_s};
    qint64 process = 0;
    QString host, application;
    file->getLockInfo(&process, &host, &application);
    return Error {Error::Kind::Storage, u"%1 (%2)"_s.arg(host, QString::number(process)), u"IN_USE"_s};
}

} // namespace saldoscope
