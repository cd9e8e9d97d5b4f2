// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/assessment.h"
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
/// With a judgement that could be made, the third tile is what is left to live on at the stressed rate.
std::array<TileStory, 4> tileStories(const Analysis &analysis, const Format &format, const Judgement *judgement = nullptr);

/// Flags, worst first, then good signs, then those looked past with their reasons. A flag's `tag` stays -1: a click leads
/// to its rows. `flags` in the order of the facts that are flags, as indices into the given ones.
std::vector<Fact> flagFacts(const Flags &flags, const Format &format, std::vector<std::size_t> &order);
/// Open doubts, greatest effect first, then settled ones; `tag` is the place among the doubts.
std::vector<Fact> doubtFacts(const Judgement &judgement, const Format &format);
/// What else an officer should know about the rows: perhaps own transfers, unsorted, left out, in other currencies, equal.
std::vector<Fact> apartFacts(const Analysis &analysis, const Format &format);

} // namespace saldoscope
