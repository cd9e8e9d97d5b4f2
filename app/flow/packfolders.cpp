// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/packfolders.h"

#include <iterator>

namespace saldoscope {

LoadedPacks loadPacks(const PackFolders &folders)
{
    LoadedPacks loaded;
    std::vector<PackFile> files;
    if (auto own = readPackFolder(folders.own))
        files = *std::move(own);
    loaded.inOwn = files.size();
    if (!folders.chosen.isEmpty() && folders.chosen != folders.own) {
        auto chosen = readPackFolder(folders.chosen);
        loaded.chosenIsMissing = !chosen;
        if (chosen)
            std::move(chosen->begin(), chosen->end(), std::back_inserter(files));
    }
    if (auto all = knowledgeWith(files)) {
        loaded.knowledge = all->knowledge;
        loaded.packs = std::move(all->packs);
    }
    return loaded;
}

} // namespace saldoscope
