// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/jsontokens.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace saldoscope::json {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

constexpr std::size_t kRoom = JsonText::kRoom;
static_assert(kRoom >= simdjson::SIMDJSON_PADDING);

constexpr quint32 kNothing[2] = {0, 0};

} // namespace

struct TokenWindows::Parser {
    simdjson::ondemand::parser indexer;
};

TokenWindows::TokenWindows(const JsonText &document, quint32 windowBytes)
    : m_parser(std::make_unique<Parser>())
    , m_document(document.bytes.data())
    , m_size(quint32(document.bytes.size()))
    , m_windowBytes(windowBytes)
    , m_hasRoom(document.hasRoom)
{
}

TokenWindows::~TokenWindows() = default;

/// The end of the last "}," before a "{" within so many bytes, or of the document; `begin` where there is neither.
quint32 TokenWindows::cut(quint32 begin, quint32 bytes) const
{
    if (m_size - begin <= bytes)
        return m_size;
    const char *const first = m_document + begin;
    const auto before = [first](const char *at) {
        while (at > first && isBlank(at[-1]))
            --at;
        return at;
    };
    for (const char *at = first + bytes; at > first; --at) {
        if (*at != '{')
            continue;
        const char *comma = before(at);
        if (comma == first || comma[-1] != ',')
            continue;
        const char *brace = before(comma - 1);
        if (brace > first && brace[-1] == '}')
            return quint32(comma - m_document);
    }
    return begin;
}

/// The rest of the document with room behind it, which the parser reads.
const char *TokenWindows::tail(quint32 begin)
{
    const auto known = std::ranges::find(m_tails, begin, &Tail::begin);
    if (known != m_tails.end())
        return known->text.get();
    const std::size_t size = m_size - begin;
    auto text = std::make_unique_for_overwrite<char[]>(size + kRoom);
    std::memcpy(text.get(), m_document + begin, size);
    std::memset(text.get() + size, 0, kRoom);
    return m_tails.emplace_back(Tail {begin, std::move(text)}).text.get();
}

TokenWindow TokenWindows::window(quint32 begin)
{
    simdjson::ondemand::parser &parser = m_parser->indexer;
    for (quint32 bytes = m_windowBytes;; bytes = bytes > m_size / 2 ? m_size : 2 * bytes) {
        quint32 end = cut(begin, bytes);
        if (end == begin && m_size > begin)
            continue;
        if (m_size - end < kRoom)
            end = m_size;
        const std::size_t size = end - begin;
        const char *const text = m_hasRoom || end < m_size ? m_document + begin : tail(begin);
        simdjson::ondemand::json_iterator tokens;
        const auto error = parser.iterate_raw(simdjson::padded_string_view(text, size, size + kRoom)).get(tokens);
        if (!error)
            return {text, tokens.root_position(), begin, quint32(size)};
        // The objects may have stood in a text.
        if (error != simdjson::UNCLOSED_STRING || end == m_size)
            return {"", kNothing, m_size, 0};
    }
}

} // namespace saldoscope::json
