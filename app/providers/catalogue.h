// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <QHash>

#include <memory>
#include <vector>

namespace saldoscope {

/// All providers, each at its base address: the production address unless `baseUrls` names another for its id.
class Catalogue
{
public:
    explicit Catalogue(const QHash<QString, QUrl> &baseUrls = {});
    const std::vector<std::unique_ptr<const Provider>> &all() const { return m_providers; }
    const Provider *find(QStringView id) const; ///< null where unknown

private:
    std::vector<std::unique_ptr<const Provider>> m_providers;
};

} // namespace saldoscope
