// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/rawrows.h"

#include "statement/csvtable.h"
#include "statement/lines.h"
#include "statement/longlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostBytes = 2000;
constexpr quint32 kMostLines = 6;

QString shown(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), kMostBytes))).simplified(); }

/// From an opening bracket to the one that closes it, at most kMostBytes.
std::string_view objectAt(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < std::min(text.size(), kMostBytes); ++i) {
        const char c = text[i];
        if (quoted) {
            i += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            return text.substr(0, i + 1);
        }
    }
    return text.substr(0, kMostBytes);
}

/// The element that begins here, up to its end; at most kMostBytes.
std::string_view elementAt(std::string_view text)
{
    const std::size_t nameEnd = text.find_first_of(" \t\r\n/>", 1);
    const std::string end = "</" + std::string(text.substr(1, std::min(nameEnd, text.size()) - 1)) + '>';
    std::size_t next = text.find(text.substr(0, nameEnd), 1); // SGML need not close it
    while (next != std::string_view::npos && next + nameEnd < text.size() && text[next + nameEnd] != '>' && text[next + nameEnd] != ' ')
        next = text.find(text.substr(0, nameEnd), next + 1); // <NtryRef> is no <Ntry>
    const std::size_t found = text.find(end);
    return text.substr(0, std::min({found == std::string_view::npos ? next : found + end.size(), next, kMostBytes}));
}

bool isXml(const QString &format) { return format.startsWith(u"camt"_s) || format == u"ofx"_s; }

} // namespace

std::shared_ptr<const RawRows> RawRows::of(const Statement &statement, const QByteArray &bytes)
{
    auto made = std::make_shared<RawRows>();
    made->m_bytes = bytes;
    made->m_cells = statement.cells;
    if (statement.format == u"xlsx"_s || statement.format == u"pdf"_s || statement.format == u"html"_s) {
        made->m_kind = Kind::Cells;
        return made;
    }
    if (statement.format.endsWith(u"-json"_s)) {
        made->m_kind = Kind::Bytes;
        return made;
    }
    made->m_joins = !statement.mapping && statement.format != u"csv"_s;
    made->m_text = decodedText(made->m_bytes, encodingNamed(statement.encoding.toStdString()));
    if (isXml(statement.format) && hasLongLines(made->m_text.text)) {
        made->m_kind = Kind::Bytes;
        made->m_isXml = true;
        return made;
    }
    made->m_starts.reserve(std::size_t(bytes.size() / 60));
    for (Lines lines(made->m_text.text); !lines.atEnd(); lines.next())
        made->m_starts.push_back(lines.offset());
    return made;
}

std::string_view RawRows::lineText(quint32 number) const
{
    if (number < 1 || number > m_starts.size())
        return {};
    const std::size_t from = m_starts[number - 1];
    const std::size_t to = number < m_starts.size() ? m_starts[number] : m_text.text.size();
    return m_text.text.substr(from, to - from);
}

QString RawRows::line(quint32 number) const
{
    switch (m_kind) {
    case Kind::Lines:
        return shown(lineText(number));
    case Kind::Cells: {
        QStringList cells;
        const auto found = m_cells ? m_cells->cellsAt(number) : std::vector<std::string_view>();
        for (const std::string_view cell : found)
            cells << shown(cell);
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        return cells.join(u" | "_s);
    }
    case Kind::Bytes:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList RawRows::cells(quint32 line, const QString &delimiter) const
{
    QStringList all;
    if (m_kind == Kind::Cells) {
        const auto found = m_cells ? m_cells->cellsAt(line) : std::vector<std::string_view>();
        for (const std::string_view cell : found)
            all << shown(cell);
    } else if (m_kind == Kind::Lines && !delimiter.isEmpty()) {
        CsvTable table(lineText(line), delimiter[0].toLatin1());
        TableRow row;
        if (table.next(row)) {
            for (const std::string_view cell : row.cells)
                all << shown(cell);
        }
    }
    return all;
}

QString RawRows::at(quint32 source, quint32 before) const
{
    if (m_isXml)
        return source < m_text.text.size() ? shown(elementAt(m_text.text.substr(source))) : QString();
    if (m_kind == Kind::Bytes) {
        const std::string_view text(m_bytes.constData(), std::size_t(m_bytes.size()));
        return source < text.size() ? shown(objectAt(text.substr(source))) : QString();
    }
    if (m_kind == Kind::Cells || !m_joins)
        return line(source);
    QString joined;
    const quint32 end = std::min(before > source ? before : source + kMostLines, source + kMostLines);
    for (quint32 number = source; number < end; ++number) {
        const QString one = line(number);
        if (number > source && one.isEmpty())
            continue;
        joined += (joined.isEmpty() ? QString() : u" \u2937 "_s) + one;
        if (joined.size() >= qsizetype(kMostBytes))
            break;
    }
    return joined;
}

} // namespace saldoscope
