// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/categorytree.h"

#include <initializer_list>

namespace saldoscope {

/// The categories inside any of some keys, asked of the tree once instead of once a stream. Unknown keys hold nothing.
class CategorySet
{
public:
    CategorySet(const CategoryTree &tree, std::initializer_list<QStringView> keys)
        : m_has(tree.all().size(), false)
    {
        for (const QStringView key : keys) {
            const CategoryId ancestor = tree.find(key);
            for (std::size_t id = 0; ancestor != kNoCategory && id < m_has.size(); ++id)
                m_has[id] = m_has[id] || tree.isInside(CategoryId(id), ancestor);
        }
    }
    bool has(CategoryId category) const { return category < m_has.size() && m_has[category]; }

private:
    std::vector<bool> m_has;
};

} // namespace saldoscope
