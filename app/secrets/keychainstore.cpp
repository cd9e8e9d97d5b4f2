// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"

#include "base/log.h"

#include <qt6keychain/keychain.h>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// Written to find out whether the keychain is open; see KeychainStore::read.
constexpr auto kProbeKey = "probe"_L1;

Error toError(const QKeychain::Job &job)
{
    // Qt's sentence is about the service, never about the entry's content.
    return {Error::Kind::Secrets, job.errorString(), u"KEYCHAIN_%1"_s.arg(int(job.error()))};
}

/// Starts a job whose end is told to the owner, if it still lives. The job itself has no parent and deletes itself:
/// QtKeychain's back ends answer into the job when D-Bus comes back, even after somebody deleted it.
template <class Job, class F> void startJob(Job *job, QObject *owner, F ended)
{
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, ended = std::move(ended)] { ended(*job); });
    job->start();
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
{
}

void KeychainStore::read(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done)
{
    readEntry(key, owner, [this, key, owner, done = std::move(done)](Result<std::optional<QByteArray>> found) {
        if (!found || *found)
            return done(std::move(found));
        // A locked keychain says "no such entry" too. To take that for the truth would make the caller create a new
        // key over an old one. What can write is open: so write, which also makes the service ask for the password.
        write(kProbeKey, "1", owner, [this, key, owner, done](const Done &open) {
            if (!open)
                return done(open.error());
            readEntry(key, owner, done);
        });
    });
}

void KeychainStore::readEntry(const QString &key, QObject *owner, std::function<void(Result<std::optional<QByteArray>>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    startJob(job, owner, [done = std::move(done)](const QKeychain::ReadPasswordJob &ended) {
        if (ended.error() == QKeychain::EntryNotFound)
            return done(std::optional<QByteArray>());
        if (ended.error() != QKeychain::NoError)
            return done(toError(ended));
        done(std::optional(ended.binaryData()));
    });
}

void KeychainStore::write(const QString &key, const QByteArray &secret, QObject *owner, std::function<void(Done)> done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret);
    startJob(job, owner, [done = std::move(done)](const QKeychain::WritePasswordJob &ended) {
        done(ended.error() == QKeychain::NoError ? saldoscope::done() : Done(toError(ended)));
    });
}

void KeychainStore::forget(const QString &key, QObject *owner, std::function<void(Done)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    startJob(job, owner, [done = std::move(done)](const QKeychain::DeletePasswordJob &ended) {
        const bool gone = ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound;
        done(gone ? saldoscope::done() : Done(toError(ended)));
    });
}

} // namespace saldoscope
