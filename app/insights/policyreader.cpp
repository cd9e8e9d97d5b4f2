// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/policyreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr qsizetype kLargest = qsizetype {1024} * 1024;
constexpr int kDeepest = 8; ///< a policy needs four

Error bad(int line, const QString &what, const QString &expected)
{
    const QString place = u"line %1"_s.arg(line);
    return Error {.kind = Error::Kind::BadFile, .detail = expected, .where = what.isEmpty() ? place : QString(place + u": "_s + what)};
}

int lineOf(QByteArrayView text, qsizetype offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::min(offset, text.size()), '\n'));
}

/// How deep brackets are nested, texts left out; QJsonDocument would take a thousand.
int depthOf(QByteArrayView text)
{
    int depth = 0, deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!inString && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

} // namespace

JsonPlaces::JsonPlaces(QByteArrayView json)
    : m_json(json)
{
    if (m_json.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    value({});
}

void JsonPlaces::blanks()
{
    while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\t' || m_json[m_at] == '\r' || m_json[m_at] == '\n'))
        m_line += m_json[m_at++] == '\n';
}

void JsonPlaces::value(const QString &path)
{
    blanks();
    if (m_at >= m_json.size())
        return;
    if (m_json[m_at] == '{')
        return object(path);
    if (m_json[m_at] == '[')
        return array(path);
    if (m_json[m_at] == '"') {
        string();
        return;
    }
    while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
        ++m_at;
}

void JsonPlaces::object(const QString &path)
{
    ++m_at;
    for (blanks(); m_at < m_json.size() && m_json[m_at] != '}'; blanks()) {
        if (m_json[m_at] == ',') {
            ++m_at;
            continue;
        }
        const int line = m_line;
        const QString key = string();
        const QString member = path.isEmpty() ? key : QString(path + u'.' + key);
        if (m_lines.contains(member))
            m_twice.push_back({member, line, m_lines.value(member)});
        m_lines.insert(member, line);
        blanks();
        ++m_at; // the colon
        value(member);
    }
    ++m_at;
}

void JsonPlaces::array(const QString &path)
{
    ++m_at;
    int index = 0;
    for (blanks(); m_at < m_json.size() && m_json[m_at] != ']'; blanks()) {
        if (m_json[m_at] == ',') {
            ++m_at;
            continue;
        }
        const QString member = u"%1[%2]"_s.arg(path).arg(index++);
        m_lines.insert(member, m_line);
        value(member);
    }
    ++m_at;
}

QString JsonPlaces::string()
{
    const qsizetype begin = m_at++;
    while (m_at < m_json.size() && m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    m_at = std::min(m_at + 1, m_json.size());
    const QByteArrayView quoted = m_json.sliced(begin, m_at - begin);
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, std::max<qsizetype>(quoted.size() - 2, 0)));
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']')[0].toString();
}

Error PolicyReader::wrong(const QString &path, const QString &key, const QString &expected) const
{
    QString member = path;
    if (!key.isEmpty())
        member = path.isEmpty() ? key : QString(path + u'.' + key);
    const int line = m_places.has(member) ? m_places.line(member) : m_places.line(path); // what is missing is missed where it ought to be
    return bad(line, key.isEmpty() ? path : key, expected);
}

Result<std::vector<Policy>> PolicyReader::read(const QByteArray &json)
{
    if (json.size() > kLargest)
        return bad(1, {}, u"a policy file of at most 1 MB"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(lineOf(json, error.offset), {}, u"JSON: "_s + error.errorString());
    if (!document.isObject() || depthOf(json) > kDeepest)
        return bad(1, {}, u"a JSON object that holds a policy"_s);
    const PolicyReader reader(json);
    if (!reader.m_places.twice().empty()) {
        const auto &twice = reader.m_places.twice().front();
        return bad(twice.line, twice.path, u"once, but it also stands on line %1"_s.arg(twice.firstLine));
    }
    std::vector<Policy> policies;
    const QJsonObject whole = document.object();
    if (!whole.contains(u"policies"_s)) {
        auto one = reader.policy(whole, {});
        if (!one)
            return one.error();
        policies.push_back(*std::move(one));
        return policies;
    }
    const QJsonArray list = whole.value(u"policies"_s).toArray();
    if (list.isEmpty() || whole.size() != 1)
        return reader.wrong({}, u"policies"_s, u"a list of policies, and nothing beside it"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto one = reader.policy(list[i], u"policies[%1]"_s.arg(i));
        if (!one)
            return one.error();
        const auto same = [&one](const Policy &p) { return p.country() == one->country() && p.from() == one->from(); };
        if (std::ranges::any_of(policies, same))
            return reader.wrong(u"policies[%1]"_s.arg(i), u"from"_s, u"another day: two policies of one country begin on it"_s);
        policies.push_back(*std::move(one));
    }
    return policies;
}

Result<Policy> PolicyReader::head(const QJsonObject &json, const QString &path) const
{
    const QString country = json.value(u"country"_s).toString().toLower();
    const auto letter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    if (country.size() != 2 || !std::all_of(country.cbegin(), country.cend(), letter))
        return wrong(path, u"country"_s, u"two letters, as in se"_s);
    Policy policy = Policy::shipped(country);
    policy.m_name = json.value(u"policy"_s).toString();
    if (policy.m_name.isEmpty())
        return wrong(path, u"policy"_s, u"the policy's name"_s);
    const QJsonValue version = json.value(u"version"_s);
    policy.m_version = version.isDouble() ? QString::number(version.toDouble(), 'g', 12) : version.toString();
    if (policy.m_version.isEmpty())
        return wrong(path, u"version"_s, u"a version, as in 2 or \"2026.2\""_s);
    if (json.contains(u"from"_s)) {
        const auto from = parseIsoDay(json.value(u"from"_s).toString().toStdString());
        if (!from)
            return wrong(path, u"from"_s, u"a date as yyyy-mm-dd"_s);
        policy.m_from = *from;
    }
    if (json.contains(u"currency"_s)) {
        const auto currency = Currency::fromCode(json.value(u"currency"_s).toString());
        if (!currency)
            return wrong(path, u"currency"_s, u"a currency of ISO 4217"_s);
        policy = policy.inCurrency(*currency);
    }
    return policy;
}

Result<Policy> PolicyReader::policy(const QJsonValue &json, const QString &path) const
{
    if (!json.isObject())
        return wrong(path, {}, u"an object"_s);
    const QJsonObject object = json.toObject();
    const QStringList known {u"policy"_s, u"version"_s, u"country"_s, u"currency"_s, u"from"_s, u"note"_s, u"values"_s};
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return wrong(path, key, u"one of "_s + known.join(u", "_s));
    }
    auto policy = head(object, path);
    if (!policy)
        return policy;
    if (object.contains(u"values"_s) && !object.value(u"values"_s).isObject())
        return wrong(path, u"values"_s, u"an object of tunables"_s);
    const QJsonObject values = object.value(u"values"_s).toObject();
    const QString inside = path.isEmpty() ? u"values"_s : QString(path + u".values"_s);
    for (auto it = values.begin(); it != values.end(); ++it) {
        auto changed = policy->changed(it.key(), it.value());
        if (!changed)
            return wrong(inside, it.key(), changed.error().detail);
        *policy = *std::move(changed);
    }
    return policy;
}

Result<std::vector<Policy>> readPolicies(const QByteArray &json) { return PolicyReader::read(json); }

} // namespace saldoscope
