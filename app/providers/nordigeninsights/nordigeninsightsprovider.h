// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <QStringList>

namespace saldoscope {

/// Nordigen "Categorisation and Insights", API v2: statement files in, categories and insights out.
class NordigenInsightsProvider final : public Provider
{
public:
    explicit NordigenInsightsProvider(const QUrl &baseUrl = productionUrl());
    static QUrl productionUrl();

    const ProviderInfo &info() const override { return m_info; }
    Step<Session> signIn(const Credentials &credentials, const QDateTime &now) const override;
    /// Error TooLarge names the whole request's size and the limit, before anything is sent.
    Step<Process> submit(const Session &session, const Submission &submission) const override;
    /// Operations that the upload does not offer are left out and named in memory "left-out"; Unsupported where none is
    /// left. Memory "operations" and "country" hold what was asked for.
    Step<Process> begin(const Session &session, const Process &process, const Submission &submission) const override;
    Step<ProcessStatus> poll(const Session &session, const Process &process) const override;
    Step<Delivery> fetch(const Session &session, const Process &process) const override;
    Step<std::vector<ProviderCategory>> categoryTree(const Session &session, const QString &country) const override;
    /// Scoring models that this customer may use.
    Step<QStringList> availableModels(const Session &session) const;

    /// Their code for an ISO country: "uk" for "gb", and the business code ("lvc") where one exists.
    static QString countryCode(const QString &isoCountry, bool business);

private:
    HttpRequest request(HttpRequest::Method method, const QString &path, const Session &session) const;
    QUrl address(const QString &path) const;

    ProviderInfo m_info;
};

} // namespace saldoscope
