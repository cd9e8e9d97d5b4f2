// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/csvreader.h"

#include "statement/csvtable.h"
#include "statement/lines.h"
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

struct Delimiter {
    char letter = 0;     ///< 0 where under none anything looks like transactions
    int score = 0;
    Currency currency;   ///< that the header names, or the usual one of its language
};

/// The delimiter under which most looks like transactions.
Delimiter bestDelimiter(std::string_view text, const TableHints &hints)
{
    char said = 0;
    withoutSeparatorLine(text, said);
    Delimiter best;
    for (const char delimiter : kDelimiters) {
        if (text.find(delimiter) == std::string_view::npos)
            continue;
        CsvTable table(text, delimiter);
        const auto layout = findLayout(sampleOf(table, 120), hints.mapping, hints.profiles);
        if (!layout)
            continue;
        const int score = layout->score + (delimiter == said ? 1000 : 0);
        if (score > best.score)
            best = {delimiter, score, layout->mapping.currency.known() ? layout->mapping.currency : layout->likelyCurrency};
    }
    return best;
}

/// Some programs put each line into quotes as one cell: "2024-01-31,""Shop"",-5.00". Without them, lines stay where they
/// are; empty where the file is not written so.
std::string withoutLineQuotes(std::string_view text)
{
    constexpr std::size_t kLinesLookedAt = 20;
    std::string bare;
    Lines lines(text);
    for (std::size_t looked = 0; !lines.atEnd(); ++looked) {
        const std::string_view line = trimmed(lines.next());
        const bool quoted = line.size() >= 2 && line.front() == '"' && line.back() == '"';
        if (!quoted && !line.empty() && looked < kLinesLookedAt)
            return {};
        const std::string_view inside = quoted ? line.substr(1, line.size() - 2) : line;
        for (std::size_t i = 0; i < inside.size(); ++i) {
            bare += inside[i];
            i += quoted && inside[i] == '"' && i + 1 < inside.size() && inside[i + 1] == '"' ? 1 : 0;
        }
        bare += '\n';
    }
    return bare;
}

/// The bytes of one letter each mean different letters in different parts of Europe; under the right page more of the
/// table's words are known. nullopt where the likeliest page is as good as any.
std::optional<Encoding> encodingByWords(const Source &source, const TableHints &hints)
{
    const DecodedText &likeliest = source.text();
    if (likeliest.certain)
        return std::nullopt;
    const QByteArrayView head = source.bytes().first(std::min(source.bytes().size(), kHeadBytes));
    std::optional<Encoding> best;
    const Delimiter asIs = bestDelimiter(likeliest.text.substr(0, std::size_t(kHeadBytes)), hints);
    int bestScore = asIs.score;
    for (const Encoding encoding : {Encoding::Windows1250, Encoding::Windows1257, Encoding::Iso8859_2, Encoding::Iso8859_13}) {
        const DecodedText decoded = decodedText(head, encoding);
        const int score = decoded.replaced > 0 ? 0 : bestDelimiter(decoded.text, hints).score;
        if (score > bestScore) {
            bestScore = score;
            best = encoding;
        }
    }
    for (const std::string_view code : {"CZK", "PLN", "HUF", "RON"}) {
        if (!best && asIs.currency.known() && Currency::fromAscii(code) == asIs.currency)
            best = Encoding::Windows1250;
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
    if (bestDelimiter(text, {}).letter != 0)
        return Likeness::Likely;
    const std::string bare = withoutLineQuotes(text);
    return !bare.empty() && bestDelimiter(bare, {}).letter != 0 ? Likeness::Likely : Likeness::None;
}

void readCsv(const Source &source, StatementDraft &draft)
{
    const TableHints hints = tableHints(draft.limits().hints);
    const TableMapping *mapping = hints.mapping;
    const auto encoding = encodingByWords(source, hints);
    const DecodedText elsewhere = encoding ? readDecoded(source, encoding, draft) : DecodedText();
    const DecodedText &decoded = encoding ? elsewhere : readDecoded(source, draft);
    std::string_view text = decoded.text;
    std::string bare;
    char delimiter = bestDelimiter(text.substr(0, std::size_t(kHeadBytes)), hints).letter;
    if (delimiter == '\0') {
        bare = withoutLineQuotes(text);
        text = bare.empty() ? text : std::string_view(bare);
        delimiter = bare.empty() ? '\0' : bestDelimiter(text.substr(0, std::size_t(kHeadBytes)), hints).letter;
    }
    if (mapping && !mapping->delimiter.isEmpty())
        delimiter = mapping->delimiter[0].toLatin1();
    if (delimiter == '\0')
        return draft.problemAt(0, Problem::Kind::NotUnderstood, "rows with a date and an amount");
    draft.setFormat(u"csv"_s);
    draft.choice({Choice::About::Delimiter, QString(QLatin1Char(delimiter)), true});
    CsvTable table(text, delimiter);
    auto used = readTable(table, hints, draft);
    if (!used)
        return draft.problemAt(0, Problem::Kind::NotUnderstood, "rows with a date and an amount");
    if (table.brokenQuoteLine() > 0)
        draft.problemAt(table.brokenQuoteLine(), Problem::Kind::Truncated, "a quoted cell that is closed; its quote was read as a letter");
    used->delimiter = QString(QLatin1Char(delimiter));
    draft.setMapping(std::make_shared<const TableMapping>(*std::move(used)));
}

} // namespace saldoscope
