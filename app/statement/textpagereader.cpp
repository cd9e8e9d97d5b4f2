// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/textpagereader.h"

#include "statement/lines.h"
#include "statement/pagetable.h"
#include "statement/tablelayout.h"
#include "statement/tablereader.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostWords = 2'000'000;
constexpr std::size_t kLongestLine = 4000;
constexpr std::size_t kTab = 8;

/// Words with the place at which a typewriter would have them: a letter is one wide and one high. Ends after kMostWords.
std::vector<PageWord> wordsOf(std::string_view text)
{
    std::vector<PageWord> words;
    Lines lines(text);
    while (!lines.atEnd() && words.size() < kMostWords) {
        const std::string_view line = lines.next();
        const double top = double(lines.number()) * kTextLinePitch;
        std::size_t column = 0;
        bool inWord = false;
        for (const char c : line.substr(0, kLongestLine)) {
            const bool isBlank = quint8(c) <= ' ';
            const bool isContinued = (quint8(c) & 0xC0) == 0x80; // of a letter of several bytes
            if (!isBlank && !inWord)
                words.push_back({0, double(column), double(column), top, top + 1, std::string(), true});
            if (!isBlank)
                words.back().text += c;
            inWord = !isBlank;
            column = c == '\t' ? (column / kTab + 1) * kTab : column + (isContinued ? 0 : 1);
            if (inWord)
                words.back().right = double(column);
        }
    }
    return words;
}

/// False where the text had more words than are read.
bool fill(std::string_view text, CellTable &table)
{
    std::vector<PageWord> words = wordsOf(text);
    const bool whole = words.size() < kMostWords;
    tableOfPages(std::move(words), table, true);
    return whole;
}

} // namespace

Likeness looksLikeTextPage(const Head &head)
{
    if (head.text.find("  ") == std::string_view::npos || head.text.find('\0') != std::string_view::npos)
        return Likeness::None;
    CellTable table;
    (void)fill(head.text, table);
    return findLayout(sampleOf(table, 120), nullptr) ? Likeness::Possible : Likeness::None;
}

void readTextPage(const Source &source, StatementDraft &draft)
{
    const DecodedText &decoded = readDecoded(source, draft);
    draft.setFormat(u"text"_s);
    const auto table = std::make_shared<CellTable>();
    if (!fill(decoded.text, *table))
        draft.problemAt(0, Problem::Kind::TooLarge, "at most 2 million words; the others were not read");
    readCells(table, "lines with a date and an amount", draft);
}

} // namespace saldoscope
