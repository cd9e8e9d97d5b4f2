// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <QStringList>

namespace saldoscope {

/// Nordigen "Categorisation and Insights", API v2: statement files in, categories and insights out.
class NordigenInsightsProvider final : public Provider
{
public:
    /// `mostUploadBytes`: of one request; smaller in tests, so that little is spread over several.
    explicit NordigenInsightsProvider(const QUrl &baseUrl = productionUrl(), qint64 mostUploadBytes = 10'000'000);
    static QUrl productionUrl();

    const ProviderInfo &info() const override { return m_info; }
    Step<Session> signIn(const Credentials &credentials, const QDateTime &now) const override;
    /// What does not fit into one upload becomes several records, one after another; their ids are in memory "records".
    /// Error TooLarge, before anything is sent, where a single file does not fit.
    Step<Process> submit(const Session &session, const Submission &submission) const override;
    /// Operations that the upload does not offer are left out and named in memory "left-out"; Unsupported where none is
    /// left. Memory "operations" and "country" hold what was asked for.
    Step<Process> begin(const Session &session, const Process &process, const Submission &submission) const override;
    QStringList namesOf(const Process &process) const override; ///< the ids of all its records
    /// Several records are ready when all of them are, and failed when one is.
    Step<ProcessStatus> poll(const Session &session, const Process &process) const override;
    /// Several records are joined again: see nordigen::joined().
    Step<Delivery> fetch(const Session &session, const Process &process) const override;
    Step<std::vector<ProviderCategory>> categoryTree(const Session &session, const QString &country) const override;
    /// Scoring models that this customer may use.
    Step<QStringList> availableModels(const Session &session) const override;
    Step<std::monostate> setWebhook(const Session &session, const CallbackSettings &settings) const override;

    /// Their code for an ISO country: "uk" for "gb", and the business code ("lvc") where one exists.
    static QString countryCode(const QString &isoCountry, bool business);

private:
    HttpRequest request(HttpRequest::Method method, const QString &path, const Session &session) const;
    QUrl address(const QString &path) const;

    ProviderInfo m_info;
};

} // namespace saldoscope
