// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"

#include "providers/fimento/fimentoprovider.h"
#include "providers/nordigeninsights/nordigeninsightsprovider.h"

namespace saldoscope {

namespace {

/// One provider, at the address named for it or at its own.
template <class T> std::unique_ptr<const Provider> made(const QHash<QString, QUrl> &baseUrls)
{
    auto provider = std::make_unique<const T>();
    const auto named = baseUrls.constFind(provider->info().id);
    return named == baseUrls.cend() ? std::move(provider) : std::make_unique<const T>(*named);
}

} // namespace

Catalogue::Catalogue(const QHash<QString, QUrl> &baseUrls, const QJsonObject &paths)
{
    m_providers.push_back(made<NordigenInsightsProvider>(baseUrls));
    const auto fimento = fimento::Paths::fromJson(paths.value(QStringLiteral("fimento")).toObject());
    if (!fimento)
        m_problems.push_back(fimento.error());
    const fimento::Paths usable = fimento.value_or(fimento::Paths());
    m_providers.push_back(std::make_unique<const FimentoProvider>(baseUrls.value(QStringLiteral("fimento"), usable.base()), usable));
}

const Provider *Catalogue::find(QStringView id) const
{
    for (const auto &provider : m_providers) {
        if (provider->info().id == id)
            return provider.get();
    }
    return nullptr;
}

} // namespace saldoscope
