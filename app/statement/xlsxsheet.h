// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/table.h"

#include <QByteArray>

#include <atomic>
#include <string>
#include <vector>

namespace saldoscope::xlsx {

/// What cells of all sheets refer to.
struct Book {
    struct Sheet {
        std::string id;                    ///< of its relation
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    bool since1904 = false;                ///< days are counted from 1904
    std::vector<std::string> strings;
    std::vector<bool> isDate;              ///< by cell style: its number is a day
};

void readWorkbook(std::string_view text, Book &book);
void readStrings(std::string_view text, Book &book);
void readStyles(std::string_view text, Book &book);
/// The part a relation leads to, "xl/worksheets/sheet1.xml"; empty where it is none of the book.
std::string targetOf(std::string_view relations, std::string_view id);

/// A sheet as a table. Numbers have a point and no exponent; days are yyyy-mm-dd.
struct Sheet {
    CellTable cells;
    std::size_t rows = 0;
    std::size_t numbers = 0;               ///< cells that are true numbers
    quint32 brokenLine = 0;                ///< row where its XML ends too early; 0 where it does not
};
/// Lines are counted from `firstLine` on.
void readSheet(std::string_view text, const Book &book, const std::atomic_bool *stop, quint32 firstLine, Sheet &sheet);

/// "1.1000000000000001E2" as Excel shows it: fifteen digits, no exponent.
std::string shownNumber(std::string_view number);
/// Excel's day number as yyyy-mm-dd; empty where it is no day.
std::string shownDay(std::string_view number, bool since1904);
/// Does this format code show a day ("dd.mm.yyyy", not "0.00" or "[Red]")?
bool isDateFormat(std::string_view code);

} // namespace saldoscope::xlsx
