// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/backups.h"

#include "base/background.h"
#include "base/clock.h"
#include "store/backup.h"
#include "store/storethread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

struct Backups::Run {
    std::vector<CaseSummary> cases;
    std::size_t at = 0;
    int written = 0;
    std::vector<LeftOut> leftOut;
    std::unique_ptr<BackupWriter> writer;
};

Backups::Backups(StoreThread *store, QThreadPool *pool, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_pool(pool)
    , m_clock(clock)
{
}

Backups::~Backups() { cancel(); }

QObject *Backups::begin()
{
    cancel();
    m_owner = new QObject(this);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progress = std::make_shared<std::atomic_int>(0);
    return m_owner;
}

void Backups::end()
{
    if (m_owner)
        m_owner->deleteLater(); // its answer may be what calls
    m_owner = nullptr;
}

void Backups::cancel()
{
    if (m_stop)
        *m_stop = true;
    delete std::exchange(m_owner, nullptr);
}

void Backups::fail(const Error &error)
{
    end();
    Q_EMIT failed(error);
}

void Backups::backUp(const QString &path, const QString &passphrase, std::optional<CaseId> only)
{
    QObject *owner = begin();
    auto run = std::make_shared<Run>();
    m_store->ask(
        owner, [](CaseStore &store) { return store.list(); },
        [this, owner, run, path, passphrase, only](Result<std::vector<CaseSummary>> cases) {
            if (!cases)
                return fail(cases.error());
            run->cases = *std::move(cases);
            if (only)
                std::erase_if(run->cases, [only](const CaseSummary &one) { return one.id != *only; });
            if (run->cases.empty())
                return fail(Error {Error::Kind::Storage, {}, u"NOTHING_TO_BACK_UP"_s});
            using Made = Result<std::unique_ptr<BackupWriter>>;
            inBackground(
                m_pool, owner,
                [path, cost = m_cost, passphrase]() -> Made {
                    QByteArray bytes = passphrase.toUtf8();
                    Made made = BackupWriter::make(path, bytes, cost);
                    wipe(bytes);
                    return made;
                },
                [this, run](Made made) {
                    if (!made)
                        return fail(made.error());
                    run->writer = *std::move(made);
                    readOne(run);
                });
        });
}

void Backups::readOne(const RunPtr &run)
{
    if (run->at == run->cases.size())
        return finish(run);
    const CaseSummary &summary = run->cases[run->at];
    m_store->ask(
        m_owner, [id = summary.id](CaseStore &store) { return store.backedUp(id); },
        [this, run](Result<BackedUpCase> backup) {
            if (backup)
                return writeOne(run, *std::move(backup));
            // One case that cannot be read keeps no other from being saved.
            run->leftOut.push_back({run->cases[run->at].number, backup.error()});
            ++run->at;
            readOne(run);
        });
}

void Backups::writeOne(const RunPtr &run, BackedUpCase backup)
{
    inBackground(
        m_pool, m_owner, [run, backup = std::move(backup)] { return run->writer->add(backup); },
        [this, run](const Done &added) {
            if (!added)
                return fail(added.error());
            ++run->at;
            ++run->written;
            *m_progress = int(run->at * 990 / run->cases.size());
            readOne(run);
        });
}

void Backups::finish(const RunPtr &run)
{
    if (run->written == 0)
        return fail(run->leftOut.front().error);
    inBackground(
        m_pool, m_owner, [run] { return run->writer->finish(); },
        [this, run](const Done &finished) {
            if (!finished)
                return fail(finished.error());
            *m_progress = 1000;
            end();
            Q_EMIT backedUp(run->written, run->leftOut);
        });
}

void Backups::restore(const QString &path, const QString &passphrase)
{
    QObject *owner = begin();
    using Opened = Result<std::shared_ptr<BackupReader>>;
    inBackground(
        m_pool, owner,
        [path, passphrase, stop = m_stop, progress = m_progress]() -> Opened {
            QByteArray bytes = passphrase.toUtf8();
            auto reader = BackupReader::open(path, bytes);
            wipe(bytes);
            if (!reader)
                return reader.error();
            for (;;) {
                const auto one = (*reader)->next();
                if (!one)
                    return one.error();
                if (*stop)
                    return Error {Error::Kind::Cancelled};
                if (!*one)
                    break;
                *progress = (*reader)->progress() / 2;
            }
            if (const Done again = (*reader)->rewind(); !again)
                return again.error();
            return std::shared_ptr<BackupReader>(*std::move(reader));
        },
        [this](Opened reader) {
            if (!reader)
                return fail(reader.error());
            takeIn(*reader);
        });
}

void Backups::takeIn(const std::shared_ptr<BackupReader> &reader)
{
    m_store->ask(
        m_owner,
        [reader, stop = m_stop, progress = m_progress, now = m_clock->now()](CaseStore &store) {
            return store.restore(
                [&]() -> Result<std::optional<BackedUpCase>> {
                    if (*stop)
                        return Error {Error::Kind::Cancelled};
                    *progress = 500 + reader->progress() / 2;
                    return reader->next();
                },
                now);
        },
        [this](Result<std::vector<RestoredCase>> cases) {
            if (!cases)
                return fail(cases.error());
            *m_progress = 1000;
            end();
            Q_EMIT restored(*cases);
        });
}

} // namespace saldoscope
