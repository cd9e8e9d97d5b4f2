// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/caserecord.h"

#include <QObject>

#include <vector>

namespace saldoscope {

class StoreThread;

/// The list of all cases, for the cases page. Asks the store and tells when the answer is there; nothing blocks.
/// Store and clock must outlive it.
class CaseList : public QObject
{
    Q_OBJECT
public:
    CaseList(StoreThread *store, const Clock *clock, QObject *parent = nullptr);

    /// As last read, newest touch first; empty until changed() came once.
    const std::vector<CaseSummary> &cases() const { return m_cases; }
    /// What remains of cases that are gone, newest first; read together with cases().
    const std::vector<GoneCase> &gone() const { return m_gone; }
    bool isRead() const { return m_read; } ///< whether cases() was ever read: an empty list is then a fact

    void refresh();
    void create(const CaseDetails &details, bool demo = false);
    /// Destroys the case for good. No undo: who asks has confirmed it.
    void purge(CaseId id);

Q_SIGNALS:
    void changed();
    void created(saldoscope::CaseId id);  ///< after changed(), so the list holds it
    void purged(saldoscope::CaseId id);
    void failed(const saldoscope::Error &error); ///< kind Storage, codes of store/casestore.h

private:
    StoreThread *m_store;
    const Clock *m_clock;
    std::vector<CaseSummary> m_cases;
    std::vector<GoneCase> m_gone;
    bool m_read = false;
};

} // namespace saldoscope
