// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/packs.h"

namespace saldoscope {

/// What the engine knows, with the packs of a folder on top.
struct AskedKnowledge {
    std::shared_ptr<const Knowledge> knowledge;
    bool isWhole = true;        ///< every pack of the folder could be read
};
/// An empty folder's name: the program's knowledge alone. Packs that cannot be read are told on standard error and left
/// out. Errors where there is no such folder.
Result<AskedKnowledge> askedKnowledge(const QString &folder);

int runPacks(const QStringList &arguments);      ///< "packs DIR": what a folder of packs holds
int runCategories(const QStringList &arguments); ///< "categories": the keys that packs and labels may name

} // namespace saldoscope
