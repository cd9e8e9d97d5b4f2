// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/knowledge.h"
#include "ledger/ledger.h"
#include "sandbox/apierror.h"
#include "sandbox/httplistener.h"
#include "sandbox/sandboxserver.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>

namespace saldoscope::sandbox {

namespace nordigen {
struct Order;
}

/// The Categorisation and Insights API v2 as its documentation describes it: tokens, processing records, results that
/// our engine computes for what was uploaded. answer() may be called by several threads at once.
///
/// Products: categorisation, insights-income, insights-loans, insights-risk; no score, since we show none. `params`
/// are checked and echoed in the metadata where the contract says so, but `period`, `currency` and the definitions do
/// not change the figures yet.
class NordigenDialect
{
public:
    explicit NordigenDialect(const SandboxOptions &options);
    ~NordigenDialect();

    bool speaks(const QByteArray &path) const; ///< /oauth/token and /v2/…
    WireAnswer answer(const WireRequest &request);
    /// Ends an analysis under way, so that the server can stop.
    void abandon() { m_stop = true; }

private:
    using Clock = std::chrono::steady_clock;
    struct Token {
        Clock::time_point expires;
        Clock::time_point windowBegan;
        int inWindow = 0;
    };
    struct Record {
        std::vector<std::shared_ptr<const Ledger>> ledgers; ///< released once analysed
        std::size_t accounts = 0;
        Clock::time_point uploaded;
        std::optional<Clock::time_point> requested;
        bool analysed = false;
        QByteArray result;                                   ///< the whole answer once completed
        std::optional<ApiError> failure;
    };
    WireAnswer token(const WireRequest &request);
    std::optional<WireAnswer> refuseUnauthorised(const WireRequest &request);
    WireAnswer upload(const WireRequest &request);
    WireAnswer process(const WireRequest &request, const QByteArray &id);
    WireAnswer result(const QByteArray &id);
    WireAnswer categoryTree(const QByteArray &country);
    WireAnswer webhookSettings(const WireRequest &request);

    void analyse(Record &record, const nordigen::Order &order);
    std::variant<ApiError, std::shared_ptr<Record>> find(const QByteArray &id); ///< with m_mutex held

    const SandboxOptions m_options;
    Result<std::shared_ptr<const Knowledge>> m_knowledge;
    std::atomic_bool m_stop = false;
    std::mutex m_mutex; // over everything below
    std::map<QByteArray, Token> m_tokens;
    std::map<QByteArray, std::shared_ptr<Record>> m_records;
};

} // namespace saldoscope::sandbox
