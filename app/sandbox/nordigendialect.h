// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/knowledge.h"
#include "sandbox/apierror.h"
#include "sandbox/httplistener.h"
#include "sandbox/nordigenorder.h"
#include "sandbox/nordigentokens.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/webhooks.h"

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>

namespace saldoscope::sandbox {

/// The Categorisation and Insights API v2 as its documentation describes it: tokens, processing records, results that
/// our engine computes for what was uploaded. answer() may be called by several threads at once.
///
/// Time is the sandbox clock's, so that a test may let a day pass.
class NordigenDialect
{
public:
    NordigenDialect(SandboxOptions options, SandboxClock &clock);
    ~NordigenDialect();

    static bool speaks(const QByteArray &path); ///< /oauth/token and /v2/…
    WireAnswer answer(const WireRequest &request);
    /// Ends an analysis under way, so that the server can stop.
    void abandon();

    /// The next `times` records that are asked for operations end with this code instead of a result; "stuck": they stay
    /// at work until SandboxOptions::processingLimit has passed, then TIMEOUT_PROCESSING. False: no such code.
    bool script(const QByteArray &outcome, int times);
    static QStringList outcomes(); ///< codes that script() takes
    /// The stored files of a record are lost from now on, of all where `id` is empty: GONE. False: no such record.
    bool drop(const QByteArray &id);
    QJsonArray webhookDeliveries() const { return m_webhooks.deliveries(); }

private:
    using Instant = SandboxClock::Instant;
    struct Record {
        nordigen::Upload upload;                             ///< its ledgers are released once analysed
        Instant uploaded;
        std::optional<Instant> requested;
        bool gone = false;
        bool stuck = false;
        bool announces = false;                              ///< by webhook, once done
        bool analysed = false;
        int looks = 0;                                       ///< since it was requested
        QByteArray result;                                   ///< the whole answer once completed
        std::optional<ApiError> failure;
    };
    WireAnswer upload(const WireRequest &request);
    WireAnswer process(const WireRequest &request, const QByteArray &id);
    WireAnswer result(const QByteArray &id);
    WireAnswer categoryTree(const QByteArray &country);
    WireAnswer webhookSettings(const WireRequest &request);

    /// In the pool. Waits for it for a while, because a small statement is expected to be done when the clock says so.
    void begin(const QByteArray &id, const std::shared_ptr<Record> &record, const nordigen::Order &order);
    void analyse(Record &record, const nordigen::Order &order);
    bool isReady(Record &record);   ///< with m_mutex held, once for each look
    Instant readyAt(const Record &record) const;
    std::variant<ApiError, std::shared_ptr<Record>> find(const QByteArray &id); ///< with m_mutex held

    const SandboxOptions m_options;
    SandboxClock &m_clock;
    NordigenTokens m_tokens;
    Webhooks m_webhooks;
    Result<std::shared_ptr<const Knowledge>> m_knowledge;
    std::atomic_bool m_stop = false;
    std::mutex m_mutex; // over everything below
    std::map<QByteArray, std::shared_ptr<Record>> m_records;
    std::deque<QByteArray> m_script;
    std::condition_variable m_done;
    QThreadPool m_pool; // its end waits for the analyses, which use everything above
};

} // namespace saldoscope::sandbox
