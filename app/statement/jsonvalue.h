// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/jsontokens.h"
#include "statement/statementdraft.h"

#include <bitset>
#include <cstring>
#include <deque>
#include <string>

namespace saldoscope::json {

/// What stands at a place. Broken is everything that is not JSON.
enum class Kind : quint8 { Text, Number, True, False, Null, Map, List, Broken };

/// A value's kind and, for texts and numbers, its content: a view into the document, or for texts with escapes into the
/// cursor's own store, until that is cleared.
struct Token {
    Kind kind = Kind::Broken;
    std::string_view content;
};

/// Stands at a token of a document: brackets, commas, colons and the beginnings of texts, numbers and words, as the
/// parser indexes them. The index knows that texts are closed, hold no control characters and are UTF-8, and that
/// nothing but blanks stands between tokens; the grammar of tokens is checked here as one goes, so that nothing is
/// skipped unseen. Behind the last token stands a zero byte, which fits nowhere.
///
/// The document is indexed a window at a time: the index of a large file takes two thirds of the file's own memory, and
/// bytes that were indexed just now are still in the cache when they are read. Where the next window is no JSON, the
/// cursor stands at the document's end.
class Cursor
{
public:
    /// A token of the window that begins at this byte.
    struct Position {
        quint32 token = 0;
        quint32 window = 0;
        bool operator==(const Position &) const = default;
    };

    explicit Cursor(TokenWindows &windows)
        : m_windows(&windows)
    {
        enter(0);
    }

    char peek() const { return m_window.text[*m_at]; }
    bool atEnd() const { return *m_at >= m_window.size; }
    quint32 offset() const { return m_window.begin + *m_at; }
    quint32 size() const { return m_windows->size(); }
    Position position() const { return {quint32(m_at - m_window.tokens), m_window.begin}; }
    /// Indexes the position's window anew where it is another one.
    void setPosition(Position position)
    {
        if (position.window != m_window.begin)
            enter(position.window);
        m_at = m_window.tokens + position.token;
    }

    /// The token's letters up to the next one, without the blanks behind it.
    std::string_view raw() const
    {
        const char *begin = m_window.text + *m_at;
        const char *end = m_window.text + (atEnd() ? *m_at : m_at[1]);
        while (end > begin && quint8(end[-1]) <= ' ')
            --end;
        return {begin, std::size_t(end - begin)};
    }

    /// What stands here; the cursor stays.
    Token look();

    /// Steps over the token if it is this character.
    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        if (c == ',') // the one token behind which a window ends
            goOn();
        return true;
    }
    /// Steps over the value, whatever is in it. False where its brackets do not close.
    bool skip()
    {
        const char c = peek();
        if (c == '{' || c == '[' || c == '}' || c == ']' || atEnd())
            return skipBrackets();
        ++m_at;
        return true;
    }

    /// A text's letters without quotes, escapes resolved; no text where an escape has no meaning.
    Token letters(std::string_view quoted)
    {
        if (quoted.size() < 2 || quoted.back() != '"')
            return {};
        const std::string_view inside = quoted.substr(1, quoted.size() - 2);
        if (!inside.empty() && std::memchr(inside.data(), '\\', inside.size()))
            return unescaped(inside);
        return {Kind::Text, inside};
    }
    /// Forgets texts with escapes: none of their views is used any more.
    void clearTexts() { m_texts.clear(); }

private:
    void goOn()
    {
        if (atEnd() && m_window.end() < size())
            enter(m_window.end());
    }
    void enter(quint32 begin);
    bool skipBrackets();
    Token unescaped(std::string_view inside);

    TokenWindows *m_windows = nullptr;
    TokenWindow m_window;
    const quint32 *m_at = nullptr;
    std::deque<std::string> m_texts; // stable addresses
};

/// Is this a number by JSON's grammar?
bool isNumber(std::string_view text);

inline Token Cursor::look()
{
    const std::string_view text = raw();
    if (text.empty())
        return {};
    switch (text.front()) {
    case '"':
        return letters(text);
    case '{':
        return {Kind::Map, {}};
    case '[':
        return {Kind::List, {}};
    case 't':
        return {text == "true" ? Kind::True : Kind::Broken, {}};
    case 'f':
        return {text == "false" ? Kind::False : Kind::Broken, {}};
    case 'n':
        return {text == "null" ? Kind::Null : Kind::Broken, {}};
    default:
        return {isNumber(text) ? Kind::Number : Kind::Broken, text};
    }
}

/// Calls f(key, value) for each member of the object the cursor stands at; f gives false to break off, and may leave the
/// value untouched. False where that happened or where the document is not JSON: then nothing behind it can be trusted
/// and the whole reading is given up.
template <class F> bool eachMember(Cursor &cursor, F &&f)
{
    if (!cursor.take('{'))
        return false;
    if (cursor.take('}'))
        return true;
    do {
        if (cursor.peek() != '"')
            return false;
        // Where an escape has no meaning, the key is none that we know, and one that is lacking will be missed.
        const std::string_view quoted = cursor.raw();
        const Token letters = cursor.letters(quoted);
        const std::string_view key = letters.kind == Kind::Text ? letters.content : quoted;
        cursor.take('"');
        if (!cursor.take(':'))
            return false;
        const Cursor::Position before = cursor.position();
        if (!f(key, cursor) || (cursor.position() == before && !cursor.skip()))
            return false;
    } while (cursor.take(','));
    return cursor.take('}');
}

/// Calls f(index, value) for each element of the array the cursor stands at; as above.
template <class F> bool eachElement(Cursor &cursor, F &&f)
{
    if (!cursor.take('['))
        return false;
    if (cursor.take(']'))
        return true;
    qint64 index = 0;
    do {
        const Cursor::Position before = cursor.position();
        if (!f(index, cursor) || (cursor.position() == before && !cursor.skip()))
            return false;
        ++index;
    } while (cursor.take(','));
    return cursor.take(']');
}

/// Keys of one object seen so far. A key given twice has no meaning in JSON, and money must not hang on a guess.
class SeenKeys
{
public:
    bool again(std::string_view key)
    {
        const int number = documentedKey(key);
        if (number < 0)
            return false;
        const bool seen = m_keys.test(std::size_t(number));
        m_keys.set(std::size_t(number));
        return seen;
    }

private:
    std::bitset<kMostDocumentedKeys> m_keys;
};

/// Stands the cursor, which stands at an object, at the value of its first member of this name; where there is none, it
/// stays. False where the document is not JSON up to there.
bool find(Cursor &cursor, std::string_view key, bool &found);

/// Goes through a value nobody asked for, to its last token: what is skipped must be JSON, too. Values nested deeper
/// than allowed are a problem.
bool walk(Cursor &value, const Place &where, StatementDraft &draft, int depth = 0);

/// Gives the kind a problem, unless it is fine or null. Broken tokens are NotJson, others WrongType.
void wrongType(const Token &token, const Place &where, StatementDraft &draft, const char *expected);

/// A text; empty for null. Anything else is a problem. Numbers are taken as texts where `numbersToo`: ids are often bare.
std::string_view text(Cursor &value, const Place &where, StatementDraft &draft, bool numbersToo = false);
QString string(Cursor &value, const Place &where, StatementDraft &draft, bool numbersToo = false);

/// A day as yyyy-mm-dd; kNoDay for null. Anything else is a problem. Of a date with a time the date is taken.
Day day(Cursor &value, const Place &where, StatementDraft &draft);

/// Reads an exact amount; a problem says why there is none.
std::optional<qint64> amount(std::string_view text, int digits, const Place &where, StatementDraft &draft);

/// An ISO 4217 code. Null and empty are "not said"; anything else unknown is a problem.
Currency currency(Cursor &value, const Place &where, StatementDraft &draft);

} // namespace saldoscope::json
