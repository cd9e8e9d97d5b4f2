// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/packfiles.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr qint64 kMostBytes = 32 << 20; ///< the merchant base of the whole world has three

/// Walks through JSON that a parser has found good, and remembers where the nearest thing to a path began.
class MemberFinder
{
public:
    MemberFinder(const QByteArray &json, const QString &path)
        : m_json(json)
        , m_path(path)
    {
    }

    qsizetype find()
    {
        value({});
        return m_best;
    }

private:
    bool leadsTo(const QString &path) const
    {
        return m_path.startsWith(path)
            && (path.isEmpty() || m_path.size() == path.size() || m_path[path.size()] == u'.' || m_path[path.size()] == u'[');
    }
    char next()
    {
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }
    QString string()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        return QString::fromUtf8(m_json.sliced(from, std::min(m_at++, m_json.size()) - from));
    }
    void value(const QString &path)
    {
        const char first = next();
        if (leadsTo(path) && path.size() >= m_length) {
            m_best = m_at;
            m_length = path.size();
        }
        if (first == '{' || first == '[') {
            ++m_at;
            for (int index = 0; next() != '\0' && next() != '}' && next() != ']'; ++index) {
                if (first == '[') {
                    value(path + u'[' + QString::number(index) + u']');
                } else {
                    const QString key = string();
                    if (next() == ':')
                        ++m_at;
                    value(path.isEmpty() ? key : path + u'.' + key);
                }
                if (next() == ',')
                    ++m_at;
            }
            ++m_at;
        } else if (first == '"') {
            string();
        } else {
            while (m_at < m_json.size() && !std::strchr(",]} \n\r\t", m_json[m_at]))
                ++m_at;
        }
    }

    const QByteArray &m_json;
    const QString &m_path;
    qsizetype m_at = 0;
    qsizetype m_best = 0;
    qsizetype m_length = 0;
};

} // namespace

Result<std::vector<PackFile>> readPackFolder(const QString &folder)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return Error {.kind = Error::Kind::NotFound, .detail = u"a folder"_s, .where = folder};
    std::vector<PackFile> files;
    const auto names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name.endsWith(u".md"_s, Qt::CaseInsensitive) || name.endsWith(u".txt"_s, Qt::CaseInsensitive))
            continue;
        PackFile pack {.name = name, .bytes = {}};
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            pack.unreadable = u"a file that can be opened"_s;
        else if (file.size() > kMostBytes)
            pack.unreadable = u"32 MB at most"_s;
        else
            pack.bytes = file.readAll();
        files.push_back(std::move(pack));
    }
    return files;
}

int lineOfByte(const QByteArray &text, qsizetype byte)
{
    return 1 + int(std::count(text.cbegin(), text.cbegin() + std::clamp(byte, qsizetype(0), text.size()), '\n'));
}

int lineOfMember(const QByteArray &json, const QString &path) { return lineOfByte(json, MemberFinder(json, path).find()); }

} // namespace saldoscope
