// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

namespace saldoscope {

StoreThread::StoreThread(QString path, const Key &vault)
    : m_path(std::move(path))
    , m_vault(vault)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection belongs to this very thread
}

StoreThread::~StoreThread()
{
    // After everything that was asked: the connection is closed by the thread that opened it.
    m_pool.start([this] { m_store.reset(); });
    m_pool.waitForDone();
}

Result<CaseStore *> StoreThread::opened()
{
    // An attempt that failed is made again at the next question: a disk may have been freed, a folder unlocked.
    if (!m_store) {
        auto store = CaseStore::open(m_path, m_vault);
        if (!store)
            return store.error();
        m_store = *std::move(store);
    }
    return m_store.get();
}

} // namespace saldoscope
