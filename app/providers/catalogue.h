// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace saldoscope {

/// All providers, each at its base address: the production address unless `baseUrls` names another for its id.
class Catalogue
{
public:
    /// `paths` replaces addresses by provider: {"fimento": {"login": "/auth/login", …}}; see fimentopaths.h. A base in it counts where
    /// `baseUrls` names none.
    explicit Catalogue(const QHash<QString, QUrl> &baseUrls = {}, const QJsonObject &paths = {});
    /// What of `paths` could not be used; that provider then has its own.
    const std::vector<Error> &problems() const { return m_problems; }
    const std::vector<std::unique_ptr<const Provider>> &all() const { return m_providers; }
    const Provider *find(QStringView id) const; ///< null where unknown

private:
    std::vector<std::unique_ptr<const Provider>> m_providers;
    std::vector<Error> m_problems;
};

} // namespace saldoscope
