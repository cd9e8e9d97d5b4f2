// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/table.h"

namespace saldoscope {

/// A word as it stands on a page. Points, y grows downwards.
struct PageWord {
    int page = 0;
    double left = 0, right = 0, top = 0, bottom = 0;
    std::string text;
    bool blankBehind = false; ///< a blank follows it in the same line
};

/// Makes a table of words by where they stand: words in one height are a line, words close to each other a cell, and the
/// lines below a header are put into its columns. A line of text alone, close below a row, goes on with the row's text.
/// The number of a row counts all lines of the document. Headers that come again on later pages are left out, and so is
/// what stands at the same height on each page but for its digits, without an amount: the frame of a page.
/// `isText`: the top of a word tells its line in a file of text.
void tableOfPages(std::vector<PageWord> words, CellTable &table, bool isText = false);
/// What is between the tops of two lines of text; a letter is one high.
inline constexpr double kTextLinePitch = 1.5;

} // namespace saldoscope
