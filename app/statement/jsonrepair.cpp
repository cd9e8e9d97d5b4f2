// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/jsonrepair.h"

#include "statement/jsonreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// A bracket that is open.
struct Open {
    bool isArray = false;
    std::string key;           ///< of the member being read
    qint64 index = 0;          ///< of the element being read
    qsizetype complete = 0;    ///< end of the last complete child in the repaired text
    bool anyComplete = false;
};

/// Length of the valid UTF-8 sequence at the beginning of `bytes`; 0 where there is none.
qsizetype sequence(QByteArrayView bytes)
{
    const auto at = [&bytes](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    const auto follows = [&at](qsizetype from, qsizetype count) {
        for (qsizetype i = from; i < from + count; ++i) {
            if ((at(i) & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    const quint8 first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1, 1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool overlong = first == 0xe0 && at(1) < 0xa0;
        const bool surrogate = first == 0xed && at(1) >= 0xa0;
        return follows(1, 2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool outside = (first == 0xf0 && at(1) < 0x90) || (first == 0xf4 && at(1) >= 0x90);
        return follows(1, 3) && !outside ? 4 : 0;
    }
    return 0;
}

class Repair
{
public:
    Repair(QByteArrayView text, const ReadLimits &limits)
        : m_text(text)
        , m_limits(limits)
    {
        m_out.reserve(text.size() + JsonText::kRoom);
    }

    RepairedJson run()
    {
        const bool whole = document();
        if (!whole)
            cut();
        RepairedJson repaired;
        repaired.size = m_out.size();
        m_out.append(JsonText::kRoom, '\0');
        repaired.text = std::move(m_out);
        repaired.problems = std::move(m_problems);
        repaired.problemCount = m_problemCount;
        repaired.growths = std::move(m_growths);
        return repaired;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool atEnd() const { return m_at >= m_text.size(); }
    void take() { m_out += m_text[m_at++]; }
    void blanks()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            take();
    }

    void note(Problem::Kind kind, const QString &where, const QString &expected)
    {
        if (m_problems.size() < kMostProblems)
            m_problems.push_back({kind, where, expected});
        ++m_problemCount;
    }
    bool fault(Problem::Kind kind, const QString &expected)
    {
        note(kind, path(), expected);
        return false;
    }
    bool fault()
    {
        if (atEnd())
            return fault(Problem::Kind::Truncated, u"the rest of the file, which ends here"_s);
        return fault(Problem::Kind::NotJson, u"valid JSON; nothing from here on was read"_s);
    }

    QString path() const
    {
        QString path;
        for (const Open &open : m_open) {
            if (open.isArray)
                appendIndex(path, open.index);
            else if (!open.key.empty())
                appendKey(path, open.key);
        }
        return path;
    }

    bool document()
    {
        blanks();
        bool wantsValue = true;
        do {
            if (!(wantsValue ? value() : close()))
                return false;
            wantsValue = m_wantsValue;
        } while (!m_open.empty());
        blanks();
        if (!atEnd())
            note(Problem::Kind::NotJson, u"byte %1"_s.arg(m_at), u"nothing after the end of the statement"_s);
        return true;
    }

    /// At the beginning of a value. Afterwards m_wantsValue tells whether a value comes next.
    bool value()
    {
        switch (peek()) {
        case '{':
        case '[':
            return open(peek() == '[');
        case '"':
            if (m_open.empty() || !text())
                return fault();
            return completed();
        default:
            if (m_open.empty() || !scalar())
                return fault();
            return completed();
        }
    }

    bool open(bool isArray)
    {
        if (int(m_open.size()) >= m_limits.mostDepth)
            return fault(Problem::Kind::TooDeep, u"fewer brackets inside each other; nothing from here on was read"_s);
        take();
        m_open.push_back({.isArray = isArray, .complete = m_out.size()});
        blanks();
        if (peek() == (isArray ? ']' : '}') && !atEnd()) {
            m_wantsValue = false;
            return true;
        }
        m_wantsValue = true;
        return isArray || key();
    }

    bool key()
    {
        if (peek() != '"')
            return fault();
        const qsizetype begin = m_out.size() + 1;
        m_open.back().key.clear();
        if (!text())
            return fault();
        m_open.back().key.assign(m_out.constData() + begin, std::size_t(m_out.size() - 1 - begin));
        blanks();
        if (peek() != ':')
            return fault();
        take();
        blanks();
        return true;
    }

    /// A value has ended: a comma or the closing bracket must follow.
    bool completed()
    {
        if (m_open.empty())
            return true;
        m_open.back().complete = m_out.size();
        m_open.back().anyComplete = true;
        blanks();
        if (peek() == ',' && !atEnd()) {
            take();
            blanks();
            ++m_open.back().index;
            m_wantsValue = true;
            return m_open.back().isArray || key();
        }
        m_wantsValue = false;
        return true;
    }

    bool close()
    {
        if (atEnd() || peek() != (m_open.back().isArray ? ']' : '}'))
            return fault();
        take();
        m_open.pop_back();
        return completed();
    }

    /// A text with its quotes. What is no text character is replaced, and named once a text.
    bool text()
    {
        take();
        bool named = false;
        const auto name = [&](Problem::Kind kind, const QString &expected) {
            if (!named)
                note(kind, path(), expected);
            named = true;
        };
        while (!atEnd()) {
            const auto c = quint8(peek());
            if (c == '"') {
                take();
                return true;
            }
            if (c == '\\') {
                take();
                if (atEnd())
                    return false;
                take();
            } else if (c < ' ') {
                name(Problem::Kind::NotJson, u"no control characters inside a text; they were read as blanks"_s);
                m_out += ' ';
                ++m_at;
            } else if (const qsizetype length = sequence(m_text.sliced(m_at)); length > 0) {
                m_out.append(m_text.sliced(m_at, length));
                m_at += length;
            } else {
                name(Problem::Kind::NotUtf8, u"a text in UTF-8; bytes that are not were replaced"_s);
                m_out.append("\xef\xbf\xbd");
                ++m_at;
                m_grown += 2;
                m_growths.push_back({std::size_t(m_out.size()), m_grown});
            }
        }
        return false;
    }

    /// A number or a word. At the end of the file it may be cut, so it is not complete.
    bool scalar()
    {
        const qsizetype begin = m_at;
        const auto isPart = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' || c == '.'; };
        while (!atEnd() && isPart(peek()))
            take();
        return m_at > begin && !atEnd(); // what a broken word is, the reader names with its place
    }

    /// Is this bracket one of a statement's own, so that it may be closed early?
    bool isFrame(std::size_t depth) const
    {
        constexpr std::array<std::string_view, 6> keys {"account_list", "transactions", "booked", "pending", "transaction_list", "balances"};
        if (depth == 0)
            return true;
        const Open &parent = m_open[depth - 1];
        if (parent.isArray)
            return !m_open[depth].isArray && (depth == 1 || m_open[depth - 2].key == "account_list");
        return std::ranges::find(keys, parent.key) != keys.end();
    }

    /// Goes back to the last complete child of the innermost frame and closes all brackets.
    void cut()
    {
        std::size_t frames = 0;
        while (frames < m_open.size() && isFrame(frames))
            ++frames;
        while (frames > 1 && !m_open[frames - 1].isArray && !m_open[frames - 1].anyComplete)
            --frames; // an account of which nothing is complete
        m_out.truncate(frames == 0 ? 0 : m_open[frames - 1].complete);
        while (frames > 0)
            m_out += m_open[--frames].isArray ? ']' : '}';
    }

    QByteArrayView m_text;
    const ReadLimits &m_limits;
    qsizetype m_at = 0;
    QByteArray m_out;
    std::vector<Open> m_open;
    bool m_wantsValue = true;
    std::vector<Problem> m_problems;
    std::size_t m_problemCount = 0;
    std::vector<Growth> m_growths;
    std::size_t m_grown = 0;
};

} // namespace

RepairedJson repairJson(QByteArrayView text, const ReadLimits &limits) { return Repair(text, limits).run(); }

} // namespace saldoscope
