// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/xlsxexport.h"

#include "statement/owncells.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr quint32 kMostRows = 1'048'576;      // of a sheet
constexpr quint32 kRowsBetweenQuestions = 4096;

Error notWritten() { return {Error::Kind::Storage, u"the export could not be written"_s}; }

/// "_x000D_" in a text would come back as a letter: its '_' is written as one.
std::string escaped(std::string text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        if (at + 6 < text.size() && text[at + 6] == '_' && std::all_of(text.begin() + std::ptrdiff_t(at) + 2, text.begin() + std::ptrdiff_t(at) + 6, isHex)) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
    return text;
}

/// Writes cells of our own table into one sheet.
class SheetWriter
{
public:
    explicit SheetWriter(const QByteArray &path)
    {
        lxw_workbook_options options {};
        options.constant_memory = 1; // a row at a time: memory does not grow with the export
        m_book = workbook_new_opt(path.constData(), &options);
        if (!m_book)
            return;
        m_sheet = workbook_add_worksheet(m_book, "Saldoscope");
        m_days = workbook_add_format(m_book);
        format_set_num_format(m_days, "yyyy-mm-dd");
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 3, 4, 11, nullptr);
        worksheet_set_column(m_sheet, 7, 7, 28, nullptr);
        worksheet_set_column(m_sheet, 9, 9, 44, nullptr);
    }
    bool isOpen() const { return m_book && m_sheet; }

    bool add(const OwnCells &cells)
    {
        if (m_row >= kMostRows)
            return false;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].empty() && !write(OwnColumn(i), cells[i]))
                return false;
        }
        ++m_row;
        return true;
    }
    quint32 rows() const { return m_row; }

    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

private:
    bool write(OwnColumn column, const std::string &text)
    {
        const auto at = lxw_col_t(column);
        const bool isNumber = column == OwnColumn::Amount || column == OwnColumn::BalanceAfter || column == OwnColumn::Number;
        if (m_row > 0 && isNumber && text.size() <= 15) { // what a cell of Excel holds exactly
            double value = 0;
            std::from_chars(text.data(), text.data() + text.size(), value);
            return worksheet_write_number(m_sheet, m_row, at, value, nullptr) == LXW_NO_ERROR;
        }
        if (m_row > 0 && (column == OwnColumn::BookedOn || column == OwnColumn::ValuedOn)) {
            const auto day = parseIsoDay(text);
            const Day first = *parseIsoDay("1900-03-01"); // day 61; Excel's days before are off by one
            if (day && *day >= first)
                return worksheet_write_number(m_sheet, m_row, at, double(*day - first + 61), m_days) == LXW_NO_ERROR;
        }
        return worksheet_write_string(m_sheet, m_row, at, escaped(text).c_str(), nullptr) == LXW_NO_ERROR;
    }

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_days = nullptr;
    quint32 m_row = 0;
};

} // namespace

Done writeXlsx(const QString &path, const Ledger &ledger, const std::atomic_bool *stop)
{
    const QString part = path + u".part"_s;
    if (!QFile(part).open(QIODevice::WriteOnly)) // the library would complain on standard error, with the name
        return notWritten();
    SheetWriter writer(QFile::encodeName(part));
    if (!writer.isOpen())
        return notWritten();
    bool cancelled = false;
    const bool whole = eachOwnRow(ledger, [&](const OwnCells &cells) {
        cancelled = stop && writer.rows() % kRowsBetweenQuestions == 0 && stop->load(std::memory_order_relaxed);
        return !cancelled && writer.add(cells);
    });
    const bool closed = writer.close();
    if (whole && closed && (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(part, path))
        return done();
    QFile::remove(part);
    if (cancelled)
        return Error {Error::Kind::Cancelled};
    return whole ? notWritten() : Error {Error::Kind::TooLarge, u"more rows than a sheet holds, or a text longer than a cell"_s};
}

} // namespace saldoscope
