// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/mt940reader.h"

#include "statement/lines.h"
#include "statement/mt940messages.h"

#include <algorithm>
#include <array>

namespace saldoscope {

namespace {

/// As it comes out of German home banking: "@@" instead of line breaks.
bool hasBankingMarks(std::string_view text)
{
    const std::string_view head = text.substr(0, std::min<std::size_t>(text.size(), 4096));
    return head.find("@@:25:") != std::string_view::npos || head.find("@@:60F:") != std::string_view::npos;
}

std::string withLineBreaks(std::string_view text)
{
    std::string broken(text);
    for (std::size_t at = broken.find("@@"); at != std::string::npos; at = broken.find("@@", at + 2))
        broken.replace(at, 2, "\r\n");
    return broken;
}

} // namespace

Likeness looksLikeMt940(const Head &head)
{
    if (hasBankingMarks(head.text))
        return Likeness::Certain;
    constexpr std::array<std::string_view, 9> tags {"20", "25", "28", "60", "61", "62", "86", "34F", "13D"};
    std::array<bool, tags.size()> seen {};
    Lines lines(head.text);
    while (!lines.atEnd()) {
        const std::string_view line = lines.next();
        const std::string_view tag = mt940::tagOf(line);
        for (std::size_t i = 0; !tag.empty() && i < tags.size(); ++i)
            seen[i] = seen[i] || tag.starts_with(tags[i]);
    }
    const auto count = std::ranges::count(seen, true);
    if (count >= 2)
        return Likeness::Certain;
    return count == 1 || head.text.find("{2:I940") != std::string_view::npos || head.text.find("{2:O940") != std::string_view::npos ? Likeness::Likely : Likeness::None;
}

void readMt940(const Source &source, StatementDraft &draft)
{
    const DecodedText &decoded = readDecoded(source, draft);
    draft.nameBrokenProofs();
    if (!hasBankingMarks(decoded.text))
        return mt940::MessageReader(decoded.text, draft).read();
    const std::string broken = withLineBreaks(decoded.text);
    mt940::MessageReader(broken, draft).read();
}

} // namespace saldoscope
