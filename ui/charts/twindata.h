// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace saldoscope {

/// The numbers of a chart as a table: the first column says which mark, the others what it shows.
struct TwinData {
    QStringList heads;
    std::vector<QStringList> lines;  ///< as people read them
    QString csv;                     ///< ISO months, plain numbers, stable English heads: for a spreadsheet
};

} // namespace saldoscope
