// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/reading.h"

#include <simdjson.h>

#include <cstring>

namespace saldoscope::json {

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;
using Array = simdjson::ondemand::array;

/// What stands at a place. On-demand parsing only checks what is looked at, so each token is looked at here, down to
/// its last letter: Broken is everything that is not JSON.
enum class Kind : quint8 { Text, Number, True, False, Null, Map, List, Broken };

/// A value's kind and, for texts and numbers, its content: a view into the document, or for texts with escapes into the
/// parser's own buffer. Both live as long as the document is read.
struct Token {
    Kind kind = Kind::Broken;
    std::string_view content;
};

/// Is this a number by JSON's grammar?
bool isNumber(std::string_view text);

/// Looks at a value. Texts are taken from the document, all others are left for the iteration to step over.
inline Token look(Value &value)
{
    std::string_view raw = value.raw_json_token();
    while (!raw.empty() && quint8(raw.back()) <= ' ')
        raw.remove_suffix(1);
    if (raw.empty())
        return {};
    switch (raw.front()) {
    case '"': {
        if (raw.size() < 2 || raw.back() != '"')
            return {};
        const std::string_view inside = raw.substr(1, raw.size() - 2);
        if (inside.empty() || !std::memchr(inside.data(), '\\', inside.size())) {
            if (value.get_raw_json_string().error())
                return {};
            return {Kind::Text, inside};
        }
        std::string_view unescaped;
        if (value.get_string().get(unescaped))
            return {};
        return {Kind::Text, unescaped};
    }
    case '{':
        return {Kind::Map, {}};
    case '[':
        return {Kind::List, {}};
    case 't':
        return {raw == "true" ? Kind::True : Kind::Broken, {}};
    case 'f':
        return {raw == "false" ? Kind::False : Kind::Broken, {}};
    case 'n':
        return {raw == "null" ? Kind::Null : Kind::Broken, {}};
    default:
        return {isNumber(raw) ? Kind::Number : Kind::Broken, raw};
    }
}

/// The key of a member, found backwards from its value: quote, colon and blanks stand between.
inline std::string_view keyOf(simdjson::ondemand::field &field, Value &value)
{
    const char *begin = field.key().raw();
    const char *end = value.raw_json_token().data();
    while (*--end != ':') { }
    while (*--end != '"') { }
    return {begin, std::size_t(end - begin)};
}

/// Calls f(key, value) for each member; f gives false to break off. False where that happened or where the object is
/// not JSON: then nothing behind it can be trusted and the whole reading is given up.
template <class F> bool eachMember(Object &object, F &&f)
{
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (std::move(member).get(field))
            return false;
        Value value = field.value();
        std::string_view key = keyOf(field, value);
        if (!key.empty() && std::memchr(key.data(), '\\', key.size())) {
            std::string_view unescaped; // where that fails, the key is no key we know, and a lacking one is missed
            if (!field.unescaped_key().get(unescaped))
                key = unescaped;
        }
        if (!f(key, value))
            return false;
    }
    return true;
}

/// Calls f(index, value) for each element; as above.
template <class F> bool eachElement(Array &array, F &&f)
{
    qint64 index = 0;
    for (auto element : array) {
        Value value;
        if (std::move(element).get(value) || !f(index, value))
            return false;
        ++index;
    }
    return true;
}

/// Keys of one object seen so far. A key given twice has no meaning in JSON, and money must not hang on a guess.
class SeenKeys
{
public:
    bool again(std::string_view key)
    {
        if (!isDocumentedKey(key))
            return false;
        for (const std::string_view known : m_keys) {
            if (known == key)
                return true;
        }
        m_keys.push_back(key);
        return false;
    }

private:
    std::vector<std::string_view> m_keys;
};

/// Goes through a value nobody asked for, to its last token: what is skipped must be JSON, too. Values nested deeper
/// than allowed are a problem.
bool walk(Value &value, const Place &where, Reading &reading, int depth = 0);

/// Gives the kind a problem, unless it is fine or null. Broken tokens are NotJson, others WrongType.
void wrongType(const Token &token, const Place &where, Reading &reading, const char *expected);

/// A text; empty for null. Anything else is a problem. Numbers are taken as texts where `numbersToo`: ids are often bare.
std::string_view text(Value &value, const Place &where, Reading &reading, bool numbersToo = false);
QString string(Value &value, const Place &where, Reading &reading, bool numbersToo = false);

/// A day as yyyy-mm-dd; kNoDay for null. Anything else is a problem. Of a date with a time the date is taken.
Day day(Value &value, const Place &where, Reading &reading);

/// Reads an exact amount; a problem says why there is none.
std::optional<qint64> amount(std::string_view text, int digits, const Place &where, Reading &reading);

/// An ISO 4217 code. Null and empty are "not said"; anything else unknown is a problem.
Currency currency(Value &value, const Place &where, Reading &reading);

} // namespace saldoscope::json
