// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/jsonreader.h"

#include "statement/berlingroupform.h"
#include "statement/defaultform.h"
#include "statement/jsonrepair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

static_assert(PaddedText::kPadding >= qsizetype(simdjson::SIMDJSON_PADDING));

namespace {

using json::Kind;
using json::Token;
using json::Value;

enum class Form { None, Default, BerlinGroup };

/// Reads one document that may hold one statement or an array of them.
class DocumentReader
{
public:
    DocumentReader(Reading &reading, const char *base, std::size_t bytes)
        : m_reading(reading)
        , m_base(base)
        , m_bytes(bytes)
    {
    }

    /// False where the document is not JSON from some place on, or the work was called off.
    bool read(simdjson::ondemand::document &document)
    {
        const Place root;
        simdjson::ondemand::json_type type {};
        if (document.type().get(type))
            return false;
        bool sound = false;
        if (type == simdjson::ondemand::json_type::object) {
            json::Object object;
            sound = !document.get_object().get(object) && readObject(object, root);
        } else if (type == simdjson::ondemand::json_type::array) {
            json::Array array;
            sound = !document.get_array().get(array) && json::eachElement(array, [&](qint64 index, Value &element) {
                return readElement(element, root[index]);
            });
        }
        return sound && document.current_location().error() == simdjson::OUT_OF_BOUNDS; // nothing behind the end
    }

private:
    bool readElement(Value &element, const Place &where)
    {
        const Token token = json::look(element);
        json::Object object;
        if (token.kind != Kind::Map) {
            m_reading.problem(token.kind == Kind::Broken ? Problem::Kind::NotJson : Problem::Kind::WrongType, where,
                "an object that is a statement");
            return json::walk(element, where, m_reading);
        }
        return !element.get_object().get(object) && readObject(object, where);
    }

    bool readObject(json::Object &object, const Place &where)
    {
        Form form = Form::None;
        const bool through = json::eachMember(object, [&form](std::string_view key, Value &) {
            form = key == "account_list" ? Form::Default : isBerlinGroupKey(key) ? Form::BerlinGroup : Form::None;
            return form == Form::None;
        });
        if (form == Form::None && !through)
            return false;
        if (object.reset().error())
            return false;
        switch (form) {
        case Form::Default:
            m_reading.setFormat(u"nordigen-json"_s);
            return json::eachMember(object, [&](std::string_view key, Value &value) {
                return key == "account_list" ? readAccounts(value, where / key) : json::walk(value, where / key, m_reading);
            });
        case Form::BerlinGroup:
            m_reading.setFormat(u"berlin-group-json"_s);
            if (!m_reading.takesAccount(where))
                return true;
            return readBerlinGroupForm(object, where, m_reading, m_base);
        case Form::None:
            if (m_reading.problemCount() == 0 || where.parent) // of a file cut short it is known why nothing is there
                m_reading.problem(Problem::Kind::UnknownFormat, where, "an object with account_list, or with transactions, balances and account");
            return json::eachMember(object, [&](std::string_view key, Value &value) { return json::walk(value, where / key, m_reading); });
        }
        Q_UNREACHABLE();
    }

    bool readAccounts(Value &value, const Place &where)
    {
        const Token token = json::look(value);
        if (token.kind != Kind::List) {
            m_reading.problem(token.kind == Kind::Null ? Problem::Kind::MissingKey : Problem::Kind::WrongType, where, "an array of accounts");
            return json::walk(value, where, m_reading);
        }
        json::Array array;
        return !value.get_array().get(array) && readDefaultForm(array, where, m_reading, m_base, m_bytes);
    }

    Reading &m_reading;
    const char *m_base = nullptr;
    std::size_t m_bytes = 0;
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
bool attempt(const PaddedText &text, Reading &reading)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (parser.iterate(text.data, std::size_t(text.size), std::size_t(text.size + PaddedText::kPadding)).get(document))
        return false;
    return DocumentReader(reading, text.data, std::size_t(text.size)).read(document);
}

} // namespace

bool looksLikeJson(QByteArrayView head)
{
    const auto *first = std::ranges::find_if(head, [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return first != head.end() && (*first == '{' || *first == '[');
}

Statement readJson(const PaddedText &text, const QString &file, const ReadLimits &limits, const std::atomic_bool *stop)
{
    Reading reading(file, limits, stop);
    reading.setOffsets(std::size_t(text.before), {});
    if (isTooDense(text.view())) {
        reading.problem(Problem::Kind::TooLarge, QString(), u"a statement; this file holds little but brackets and commas"_s);
        return reading.finish();
    }
    if (attempt(text, reading) || reading.stopped())
        return reading.finish();

    // Not JSON somewhere: what stands before the fault can still be read, from a repaired copy.
    RepairedJson repaired = repairJson(text.view(), limits);
    Reading second(file, limits, stop);
    second.setOffsets(std::size_t(text.before), std::move(repaired.growths));
    for (const Problem &problem : repaired.problems)
        second.problem(problem.kind, problem.where, problem.expected);
    second.moreProblems(repaired.problemCount - repaired.problems.size());
    const bool sound = repaired.size == 0 || attempt({repaired.text.constData(), repaired.size}, second);
    if (!sound && !second.stopped())
        second.problem(Problem::Kind::Unreadable, QString(), u"valid JSON"_s);
    return second.finish();
}

} // namespace saldoscope
