// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"
#include "ui/widgets/basics.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace saldoscope {

class Format;

/// Words and tone of a case's state.
Tone toneOf(CaseState state);
QString caseStateText(CaseState state);

/// The list of cases, newest touch first, narrowed by text, state and country.
class CasesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Applicant, Country, Sources, State, Touched, KeepUntil, ColumnCount };
    enum Role { CaseIdRole = Qt::UserRole, StateRole };

    explicit CasesModel(const Format &format, QObject *parent = nullptr);
    /// `gone`: of cases whose applicant withdrew consent only this is left; they stand last, with ids below 0.
    void setCases(std::vector<CaseSummary> cases, const std::vector<GoneCase> &gone = {});
    /// Every word must occur in number, applicant (unmasked) or note.
    void setFilter(const QString &text, std::optional<CaseState> state, const QString &country);
    int total() const { return int(m_cases.size()); }
    static bool isGone(const CaseSummary &summary) { return summary.id < 0; }
    const CaseSummary *at(const QModelIndex &index) const;
    QModelIndex find(CaseId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();

    const Format &m_format;
    std::vector<CaseSummary> m_cases;
    std::vector<std::size_t> m_shown;
    QString m_text;
    std::optional<CaseState> m_state;
    QString m_country;
};

} // namespace saldoscope
