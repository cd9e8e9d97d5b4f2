// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/tile.h"

#include <array>

namespace saldoscope {

class Format;

/// One of the four tiles: what it shows, the figure behind it, and its method in words.
struct TileStory {
    TileFace face;
    Figure figure;
    QString explanation;     ///< one or two sentences, for "How it was worked out"
};
std::array<TileStory, 4> tileStories(const Analysis &analysis, const Format &format);

/// Regular incomes and commitments, greatest money first.
std::vector<Fact> regularFacts(const Analysis &analysis, const Format &format);
/// What an officer should know about: money below zero, gambling, collection, loans paid out, rows in doubt or apart.
std::vector<Fact> noticedFacts(const Analysis &analysis, const Format &format);

} // namespace saldoscope
