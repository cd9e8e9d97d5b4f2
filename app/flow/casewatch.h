// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/services.h"
#include "store/caserecord.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <vector>

class QTimer;

namespace saldoscope {

class CaseFlow;
class Collection;

/// Follows what runs at providers for the cases that are not open in a window, and looks from time to time whether consent
/// still stands behind what was delivered. A case is followed here or in the window's CaseFlow, never in both.
class CaseWatch : public QObject
{
    Q_OBJECT
public:
    explicit CaseWatch(Services services, QObject *parent = nullptr);
    ~CaseWatch() override;

    /// Reads the list of cases: those that collect are followed, those with results are checked, one after another; the
    /// same again every six hours.
    void begin();
    /// The case that the window opens, before CaseFlow::open() is called. The one before is followed here from now on, if there
    /// is anything to follow, as soon as its flow is gone. Null: none is open.
    void setOpen(CaseFlow *flow);
    /// Something called and says that there is news; see Collection::hint(). The open case hears it as well.
    void hint(const QByteArray &said);

    std::vector<CaseId> followed() const;

Q_SIGNALS:
    /// A collection of any case, open or not, came to an end: delivered, failed or stopped by the provider.
    void finished(saldoscope::CaseId id, const QString &number, saldoscope::CaseState state);
    /// Consent was taken back, and the case is gone but for its line in the log.
    void withdrawn(saldoscope::CaseId id, const QString &number);
    /// The list of cases is not what it was: CaseList::refresh().
    void changed();

private:
    void read(bool check);
    bool follow(CaseId id, bool untilChecked); ///< false: it is followed already
    void drop(CaseId id);
    void hear(CaseFlow *flow);
    void checkNext();

    const Services m_services;
    QPointer<CaseFlow> m_open;
    CaseId m_openId = 0;
    std::vector<std::unique_ptr<CaseFlow>> m_flows;
    std::deque<CaseId> m_toCheck;
    QTimer *m_round;
};

} // namespace saldoscope
