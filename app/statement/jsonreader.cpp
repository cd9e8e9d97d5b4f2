// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/jsonreader.h"

#include "statement/berlingroupform.h"
#include "statement/defaultform.h"
#include "statement/jsonrepair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

using json::Kind;
using json::Token;
using json::Cursor;

enum class Form { None, Default, BerlinGroup };

/// Reads one document that may hold one statement or an array of them.
class DocumentReader
{
public:
    explicit DocumentReader(StatementDraft &draft)
        : m_draft(draft)
    {
    }

    /// False where the document is not JSON from some place on, or the work was called off.
    bool read(Cursor &document)
    {
        const Place root;
        if (document.peek() == '[' && holdsRows(document)) {
            m_draft.setFormat(u"berlin-group-json"_s);
            (void)m_draft.takesAccount(root); // the first always has room
            return readBerlinGroupRows(document, root, m_draft) && document.atEnd();
        }
        const bool sound = document.peek() == '{' ? readObject(document, root)
                                                  : json::eachElement(document, [&](qint64 index, Cursor &element) {
                                                        return readElement(element, root[index]);
                                                    });
        return sound && document.atEnd(); // nothing stands behind the end
    }

private:
    /// Is the first element of this array a transaction, and no statement?
    static bool holdsRows(Cursor &list)
    {
        const Cursor::Position start = list.position();
        bool rows = false;
        json::eachElement(list, [&rows](qint64, Cursor &element) {
            if (element.peek() == '{')
                json::find(element, "transactionAmount", rows);
            return false;
        });
        list.setPosition(start);
        return rows;
    }

    bool readElement(Cursor &element, const Place &where)
    {
        const Token token = element.look();
        if (token.kind == Kind::Map)
            return readObject(element, where);
        m_draft.problem(token.kind == Kind::Broken ? Problem::Kind::NotJson : Problem::Kind::WrongType, where, "an object that is a statement");
        return json::walk(element, where, m_draft);
    }

    bool readObject(Cursor &object, const Place &where)
    {
        Form form = Form::None;
        const Cursor::Position start = object.position();
        const bool through = json::eachMember(object, [&form](std::string_view key, Cursor &) {
            form = key == "account_list" ? Form::Default : isBerlinGroupKey(key) ? Form::BerlinGroup : Form::None;
            return form == Form::None;
        });
        if (form == Form::None && !through)
            return false;
        object.setPosition(start);
        switch (form) {
        case Form::Default:
            m_draft.setFormat(u"nordigen-json"_s);
            return json::eachMember(object, [&](std::string_view key, Cursor &value) {
                return key == "account_list" ? readAccounts(value, where / key) : json::walk(value, where / key, m_draft);
            });
        case Form::BerlinGroup:
            m_draft.setFormat(u"berlin-group-json"_s);
            if (!m_draft.takesAccount(where))
                return true;
            return readBerlinGroupForm(object, where, m_draft);
        case Form::None:
            if (m_draft.problemCount() == 0 || where.parent) // of a file cut short it is known why nothing is there
                m_draft.problem(Problem::Kind::UnknownFormat, where, "an object with account_list, or with transactions, balances and account");
            return json::eachMember(object, [&](std::string_view key, Cursor &value) { return json::walk(value, where / key, m_draft); });
        }
        Q_UNREACHABLE();
    }

    bool readAccounts(Cursor &value, const Place &where)
    {
        const Token token = value.look();
        if (token.kind != Kind::List) {
            m_draft.problem(token.kind == Kind::Null ? Problem::Kind::MissingKey : Problem::Kind::WrongType, where, "an array of accounts");
            return json::walk(value, where, m_draft);
        }
        return readDefaultForm(value, where, m_draft);
    }

    StatementDraft &m_draft;
};

/// Bytes of real statements that make a bracket, comma, colon or value: some seven on average. A file made of little
/// else would need several times its size as working memory.
constexpr qsizetype kLargeFile = 256'000'000;
constexpr qsizetype kLeastBytesAToken = 2;

bool isTooDense(QByteArrayView text)
{
    if (text.size() < kLargeFile)
        return false;
    qsizetype tokens = 0;
    for (const char c : text)
        tokens += c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']' ? 1 : 0;
    return tokens > text.size() / kLeastBytesAToken;
}

/// One attempt; false where the text is not sound JSON or the work was called off.
bool attempt(const JsonText &text, StatementDraft &draft)
{
    // On demand, and by tokens rather than by values: its objects and arrays check less of the grammar than we must know,
    // and cost more.
    json::TokenWindows windows(text);
    Cursor document(windows);
    return DocumentReader(draft).read(document);
}

} // namespace

bool looksLikeJson(QByteArrayView head)
{
    const auto *first = std::ranges::find_if(head, [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return first != head.end() && (*first == '{' || *first == '[');
}

Statement readJson(const JsonText &text, const QString &file, const ReadLimits &limits, const std::atomic_bool *stop)
{
    StatementDraft draft(file, limits, stop);
    draft.setOffsets(std::size_t(text.before), {});
    draft.expectProgress(text.bytes.size());
    if (isTooDense(text.bytes)) {
        draft.problem(Problem::Kind::TooLarge, QString(), u"a statement; this file holds little but brackets and commas"_s);
        return draft.finish();
    }
    if (attempt(text, draft) || draft.stopped())
        return draft.finish();

    // Not JSON somewhere: what stands before the fault can still be read, from a repaired copy.
    RepairedJson repaired = repairJson(text.bytes, limits);
    StatementDraft second(file, limits, stop);
    second.setOffsets(std::size_t(text.before), std::move(repaired.growths));
    for (const Problem &problem : repaired.problems)
        second.problem(problem.kind, problem.where, problem.expected);
    second.moreProblems(repaired.problemCount - repaired.problems.size());
    const bool sound = repaired.size == 0 || attempt({QByteArrayView(repaired.text).first(repaired.size), 0, true}, second);
    if (!sound && !second.stopped())
        second.problem(Problem::Kind::Unreadable, QString(), u"valid JSON"_s);
    return second.finish();
}

} // namespace saldoscope
