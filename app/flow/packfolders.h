// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/packs.h"

namespace saldoscope {

/// Where a lender's packs lie: the folder `packs` of the data folder, then one chosen in Settings, whose packs go before.
struct PackFolders {
    QString own;                ///< empty: there is none, as where nothing is kept
    QString chosen;             ///< empty: none was chosen
};

/// What was found in them.
struct LoadedPacks {
    std::shared_ptr<const Knowledge> knowledge; ///< null only where the build is broken
    std::vector<PackState> packs;               ///< those of `own` first
    std::size_t inOwn = 0;                      ///< how many of them lie there
    bool chosenIsMissing = false;               ///< the chosen folder is not there (a drive that is not mounted)
};

/// Reads both folders; a missing one holds nothing. For the worker pool, or once before there is a window.
LoadedPacks loadPacks(const PackFolders &folders);

} // namespace saldoscope
