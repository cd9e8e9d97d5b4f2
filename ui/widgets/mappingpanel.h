// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/intake.h"
#include "statement/tablemapping.h"
#include "ui/widgets/basics.h"

#include <QComboBox>

#include <vector>

class QGridLayout;
class QScrollArea;

namespace saldoscope {

class Format;

/// What each column of a file's table is taken for, how its dates and amounts are written; all of it can be corrected.
class MappingPanel : public Card
{
    Q_OBJECT
public:
    explicit MappingPanel(QWidget *parent = nullptr);
    void setFile(const IntakeFile &file);      ///< keeps its boxes, and the focus, while the columns stay the same
    void setSavable(bool savable);             ///< whether profiles are kept at all
    QComboBox *currencyBox() const { return m_currency; }

Q_SIGNALS:
    void corrected(const saldoscope::TableMapping &mapping, const std::set<saldoscope::Choice::About> &answered);
    void dateOrderChosen(saldoscope::DateOrder order);
    void decimalChosen(char decimal);
    void saveWanted();
    void resetWanted();

private:
    struct ColumnRow {
        TextLabel *header = nullptr;
        TextLabel *example = nullptr;
        QComboBox *meaning = nullptr;
        Chip *certainty = nullptr;
    };
    QWidget *makeStyleFields();
    void makeRows(const IntakeFile &file);
    void fillStyle(const IntakeFile &file);
    void choose(std::size_t column);
    void chooseCurrency();
    void chooseSign();

    TableMapping m_mapping;
    QScrollArea *m_area;
    QWidget *m_inside = nullptr;
    std::vector<ColumnRow> m_rows;
    QComboBox *m_dates;
    QComboBox *m_decimal;
    QComboBox *m_currency;
    QComboBox *m_sign;
    QPushButton *m_save;
    QPushButton *m_reset;
};

} // namespace saldoscope
