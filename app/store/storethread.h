// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "store/casestore.h"
#include "store/storecopy.h"

#include <QThreadPool>

namespace saldoscope {

/// One thread that owns the CaseStore. ask(owner, work, done): `work(CaseStore &)` runs there, in the order asked;
/// `done(result)` comes back in the owner's thread by the one idiom. The destructor waits for what was asked.
class StoreThread
{
public:
    StoreThread(QString path, const Key &vault);
    ~StoreThread();

    template <class Work, class Done> void ask(QObject *owner, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, CaseStore &>;
        inBackground(
            &m_pool, owner,
            [this, work = std::move(work)]() mutable -> Answer {
                auto store = opened();
                return store ? work(**store) : Answer(store.error());
            },
            std::move(done));
    }

    /// Copies the database file as it is (see storecopy.h), between two questions: even where it cannot be opened.
    template <class Done> void copyTo(QObject *owner, const QString &folder, const QDateTime &now, Done done)
    {
        inBackground(
            &m_pool, owner, [path = m_path, folder, now] { return copyDatabase(path, folder, now); }, std::move(done));
    }

private:
    Result<CaseStore *> opened(); ///< in the store's thread; opens at the first question

    QString m_path;
    Key m_vault;
    std::unique_ptr<CaseStore> m_store;
    QThreadPool m_pool; // one thread that is kept; last member, so that it ends before the store does
};

} // namespace saldoscope
