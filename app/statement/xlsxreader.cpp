// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/xlsxreader.h"

#include "statement/owntable.h"
#include "statement/tablereader.h"
#include "statement/xlsxsheet.h"
#include "statement/ziparchive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostSheets = 100;

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), std::size_t(bytes.size())}; }

/// An OLE file: Excel before 2007, or any Excel with a password.
bool isOldOffice(QByteArrayView bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

bool holdsEncryptedPackage(QByteArrayView bytes)
{
    constexpr char16_t words[] = u"EncryptedPackage";
    QByteArray wanted;
    for (const char16_t c : std::u16string_view(words))
        wanted.append(char(c)).append('\0');
    return bytes.indexOf(wanted) >= 0;
}

class XlsxReader
{
public:
    XlsxReader(const Source &source, StatementDraft &draft, const std::atomic_bool *stop)
        : m_archive(source.bytes())
        , m_draft(draft)
        , m_stop(stop)
    {
    }

    void read()
    {
        if (!m_archive.isOpen())
            return m_draft.problemAt(0, Problem::Kind::Truncated, "a whole XLSX file; this one ends too early or is damaged");
        const auto workbook = part("xl/workbook.xml", true);
        const auto relations = workbook ? part("xl/_rels/workbook.xml.rels", true) : std::nullopt;
        if (!relations)
            return;
        xlsx::readWorkbook(view(*workbook), m_book);
        if (const auto strings = part("xl/sharedStrings.xml", false))
            xlsx::readStrings(view(*strings), m_book);
        if (const auto styles = part("xl/styles.xml", false))
            xlsx::readStyles(view(*styles), m_book);
        bool any = false;
        std::size_t looked = 0;
        for (const xlsx::Book::Sheet &sheet : m_book.sheets) {
            if (sheet.hidden || m_failed || ++looked > kMostSheets)
                continue;
            const std::string target = xlsx::targetOf(view(*relations), sheet.id);
            const auto xml = target.empty() ? std::nullopt : part(QByteArray::fromStdString(target), true);
            any = (xml && readSheet(view(*xml))) || any;
        }
        if (!any && !m_failed && !m_draft.stopped())
            m_draft.problemAt(0, Problem::Kind::UnknownFormat, "a sheet with a column of dates and one of amounts");
    }

private:
    bool readSheet(std::string_view xml)
    {
        const auto held = std::make_shared<xlsx::Sheet>();
        xlsx::Sheet &sheet = *held;
        xlsx::readSheet(xml, m_book, m_stop, m_read * kSheetLines, sheet);
        if (isOwnTable(sheet.cells)) {
            readOwnTable(sheet.cells, m_draft);
            m_draft.keepCells({held, &sheet.cells});
            ++m_read;
            return true;
        }
        TableHints hints = tableHints(m_draft.limits().hints);
        if (!hints.numbers && sheet.numbers > sheet.rows / 2)
            hints.numbers = NumberStyle {'.'};
        auto used = readTable(sheet.cells, hints, m_draft);
        const bool read = used.has_value();
        if (read) {
            m_draft.keepCells({held, &sheet.cells});
            ++m_read;
        }
        if (read && !std::exchange(m_hasMapping, true))
            m_draft.setMapping(std::make_shared<const TableMapping>(*std::move(used)));
        if (read && sheet.brokenLine > 0)
            m_draft.problemAt(sheet.brokenLine, Problem::Kind::Truncated, "a whole sheet; it ends after this row");
        return read;
    }

    std::optional<QByteArray> part(const QByteArray &name, bool needed)
    {
        ZipArchive::Entry entry = m_archive.entry(name, m_stop);
        switch (entry.fault) {
        case ZipArchive::Fault::None:
            return inUtf8(std::move(entry.bytes));
        case ZipArchive::Fault::Missing:
            if (needed)
                fail(Problem::Kind::UnknownFormat, "a workbook inside the archive");
            return std::nullopt;
        case ZipArchive::Fault::Damaged:
            fail(Problem::Kind::Truncated, "a whole archive; this one is damaged");
            return std::nullopt;
        case ZipArchive::Fault::TooLarge:
            fail(Problem::Kind::TooLarge, "an archive that unpacks to at most 600 MB and 400 times its size");
            return std::nullopt;
        case ZipArchive::Fault::Locked:
            fail(Problem::Kind::Locked, "an archive without a password");
            return std::nullopt;
        case ZipArchive::Fault::Stopped:
            m_failed = true;
            return std::nullopt;
        }
        Q_UNREACHABLE();
    }

    /// XML may come in UTF-16, and damaged files in anything.
    QByteArray inUtf8(QByteArray bytes)
    {
        if (bytes.isValidUtf8())
            return bytes;
        const DecodedText decoded = decodedText(bytes);
        if (decoded.replaced > 0 || !decoded.certain)
            m_draft.problemAt(0, Problem::Kind::BadEncoding, "letters of UTF-8; others were replaced");
        return {decoded.text.data(), qsizetype(decoded.text.size())};
    }

    void fail(Problem::Kind kind, const char *expected)
    {
        if (!std::exchange(m_failed, true))
            m_draft.problemAt(0, kind, expected);
    }

    ZipArchive m_archive;
    StatementDraft &m_draft;
    const std::atomic_bool *m_stop;
    xlsx::Book m_book;
    quint32 m_read = 0; // sheets
    bool m_failed = false;
    bool m_hasMapping = false;
};

} // namespace

Likeness looksLikeXlsx(const Head &head) { return head.bytes.startsWith("PK\x03\x04") || isOldOffice(head.bytes) ? Likeness::Certain : Likeness::None; }

void readXlsx(const Source &source, StatementDraft &draft)
{
    if (isOldOffice(source.bytes())) {
        if (holdsEncryptedPackage(source.bytes()))
            return draft.problemAt(0, Problem::Kind::Locked, "an Excel file without a password");
        return draft.problemAt(0, Problem::Kind::UnknownFormat, "an Excel file of 2007 or later; saved again as XLSX or CSV it can be read");
    }
    draft.setFormat(u"xlsx"_s);
    draft.setSourceUnit(SourceUnit::Sheets);
    XlsxReader(source, draft, draft.stopFlag()).read();
}

} // namespace saldoscope
