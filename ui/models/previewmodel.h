// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/intake.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <memory>

namespace saldoscope {

class Format;
class RawRows;

/// How sure the program is of a field, in three steps; the third asks the officer to look.
enum class Certainty : quint8 { Sure, Likely, Ask };

struct PreviewCell {
    QString text;
    Certainty certainty = Certainty::Sure;
    bool unknown = false;      ///< not given, or a reason: italic
    bool raw = false;          ///< as it stands in the file
};

/// A file that is not in the case yet: each row with every field as it was read beside what stands in the file. Lines that
/// could not be read stand between them. Rows are made when they are painted.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Place, Raw, Booked, Valued, Amount, Currency, Counterparty, Text, Balance, Account, Number, Id, Code, Further, ColumnCount };

    explicit PreviewModel(const Format &format, QObject *parent = nullptr);
    void setFile(const IntakeFile *file);              ///< null: nothing
    bool isUsed(int column) const { return m_used[std::size_t(column)]; }
    Certainty certaintyOf(int column) const { return m_certainty[std::size_t(column)]; }
    PreviewCell cell(int line, int column) const;
    std::vector<int> leftOutLines() const;
    bool isLeftOut(int line) const { return m_lines[std::size_t(line)].kind == Line::Kind::Problem; }
    int lineOf(Row row) const;                         ///< of a booked row; −1 where there is none
    static bool isNumber(int column) { return column == Place || column == Amount || column == Balance; }
    static QString certaintyText(Certainty certainty);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        enum class Kind : quint8 { Booked, Pending, Problem } kind = Kind::Booked;
        quint32 index = 0;                             // of the row, or of the problem
        quint32 source = 0;
    };
    void collect();
    void weigh(const IntakeFile &file);
    void weighByColumns(const TableMapping &mapping);
    PreviewCell fieldOf(const Rows &rows, Row row, int column, bool pending) const;
    PreviewCell rawOf(int line) const;
    Certainty atLine(quint32 source, int column) const;

    const Format &m_format;
    std::shared_ptr<const ReadFile> m_read;
    std::shared_ptr<const RawRows> m_raw;
    std::vector<Line> m_lines;
    QHash<quint32, std::vector<quint32>> m_problemsAt; // by line
    std::array<bool, ColumnCount> m_used {};
    std::array<Certainty, ColumnCount> m_certainty {};
};

} // namespace saldoscope
