// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/csvreader.h"

#include "statement/csvtable.h"
#include "statement/tablelayout.h"
#include "statement/tablereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::string_view kDelimiters = ";,\t|";

/// "sep=;" in the first line, as Excel wants it; the text without that line.
std::string_view withoutSeparatorLine(std::string_view text, char &said)
{
    if (text.size() < 5 || !equalsIgnoringCase(text.substr(0, 4), "sep="))
        return text;
    said = text[4];
    const std::size_t end = text.find('\n');
    return end == std::string_view::npos ? std::string_view() : text; // the line stays, so that lines keep their numbers
}

/// The delimiter under which most looks like transactions; 0 where none does.
char bestDelimiter(std::string_view text, const TableMapping *mapping)
{
    char said = 0;
    withoutSeparatorLine(text, said);
    char best = 0;
    int bestScore = 0;
    for (const char delimiter : kDelimiters) {
        if (text.find(delimiter) == std::string_view::npos)
            continue;
        CsvTable table(text, delimiter);
        const auto layout = findLayout(sampleOf(table, 120), mapping);
        if (!layout)
            continue;
        const int score = layout->score + (delimiter == said ? 1000 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

bool looksBinary(std::string_view text) { return text.substr(0, 4096).find('\0') != std::string_view::npos && text.substr(0, 4096).find('\n') == std::string_view::npos; }

} // namespace

Likeness looksLikeCsv(const Head &head)
{
    if (looksBinary(head.text))
        return Likeness::None;
    std::string_view text = head.text;
    if (!head.isWhole) { // the last line may be cut
        const std::size_t end = text.rfind('\n');
        text = text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
    }
    return bestDelimiter(text, nullptr) != 0 ? Likeness::Likely : Likeness::None;
}

void readCsv(const Source &source, StatementDraft &draft)
{
    const DecodedText &decoded = readDecoded(source, draft);
    const TableMapping *mapping = draft.limits().hints.mapping.get();
    char delimiter = mapping && !mapping->delimiter.isEmpty() ? mapping->delimiter[0].toLatin1() : '\0';
    if (delimiter == '\0')
        delimiter = bestDelimiter(decoded.text.substr(0, std::size_t(kHeadBytes)), mapping);
    if (delimiter == '\0')
        return draft.problemAt(0, Problem::Kind::NotUnderstood, "rows with a date and an amount");
    draft.setFormat(u"csv"_s);
    draft.choice({Choice::About::Delimiter, QString(QLatin1Char(delimiter)), true});
    CsvTable table(decoded.text, delimiter);
    const TableHints hints {mapping, draft.limits().hints.numbers, draft.limits().hints.dateOrder};
    auto used = readTable(table, hints, draft);
    if (!used)
        return draft.problemAt(0, Problem::Kind::NotUnderstood, "rows with a date and an amount");
    if (table.brokenQuoteLine() > 0)
        draft.problemAt(table.brokenQuoteLine(), Problem::Kind::Truncated, "a quoted cell that is closed; its quote was read as a letter");
    used->delimiter = QString(QLatin1Char(delimiter));
    draft.setMapping(std::make_shared<const TableMapping>(*std::move(used)));
}

} // namespace saldoscope
