// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/casesmodel.h"

#include "ui/format.h"
#include "ui/mask.h"

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

Tone toneOf(CaseState state)
{
    switch (state) {
    case CaseState::New: return Tone::Neutral;
    case CaseState::Collecting: return Tone::Info;
    case CaseState::NeedsOfficer: return Tone::Warn;
    case CaseState::Ready: return Tone::Ok;
    case CaseState::Withdrawn: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString caseStateText(CaseState state)
{
    switch (state) {
    case CaseState::New: return CasesModel::tr("New");
    case CaseState::Collecting: return CasesModel::tr("Collecting");
    case CaseState::NeedsOfficer: return CasesModel::tr("Needs you");
    case CaseState::Ready: return CasesModel::tr("Ready");
    case CaseState::Withdrawn: return CasesModel::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

namespace {

QString sourcesText(const CaseSummary &summary)
{
    QStringList parts;
    if (summary.banks > 0)
        parts += CasesModel::tr("%n processes", "", summary.banks);
    if (summary.files > 0)
        parts += CasesModel::tr("%n files", "", summary.files);
    return parts.isEmpty() ? CasesModel::tr("none yet") : parts.join(u", "_s);
}

bool matches(const CaseSummary &summary, const QString &text)
{
    QString all = summary.number;
    if (summary.details)
        all += u' ' + summary.details->applicantName + u' ' + summary.details->personNumber + u' ' + summary.details->note;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CasesModel::CasesModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{
}

void CasesModel::setCases(std::vector<CaseSummary> cases, const std::vector<GoneCase> &gone)
{
    beginResetModel();
    m_cases = std::move(cases);
    for (const GoneCase &one : gone) {
        if (one.what != u"withdrawn"_s)
            continue;
        CaseSummary left;
        left.id = -1 - CaseId(m_cases.size());
        left.number = one.number;
        left.state = CaseState::Withdrawn;
        left.created = left.touched = one.at;
        m_cases.push_back(left);
    }
    narrow();
    endResetModel();
}

void CasesModel::setFilter(const QString &text, std::optional<CaseState> state, const QString &country)
{
    if (text == m_text && state == m_state && country == m_country)
        return;
    beginResetModel();
    m_text = text;
    m_state = state;
    m_country = country;
    narrow();
    endResetModel();
}

void CasesModel::narrow()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const CaseSummary &summary = m_cases[i];
        const QString country = summary.details ? summary.details->country : QString();
        if ((!m_state || summary.state == *m_state) && (m_country.isEmpty() || country == m_country) && matches(summary, m_text))
            m_shown.push_back(i);
    }
}

const CaseSummary *CasesModel::at(const QModelIndex &index) const
{
    return index.isValid() && std::size_t(index.row()) < m_shown.size() ? &m_cases[m_shown[std::size_t(index.row())]] : nullptr;
}

QModelIndex CasesModel::find(CaseId id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t i) { return m_cases[i].id == id; });
    return found == m_shown.end() ? QModelIndex() : index(int(found - m_shown.begin()), 0);
}

int CasesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int CasesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    const CaseSummary *summary = at(index);
    if (!summary)
        return {};
    if (role == CaseIdRole)
        return QVariant::fromValue(summary->id);
    if (role == StateRole)
        return int(summary->state);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Number: return summary->number;
    case Applicant: return isGone(*summary) ? tr("everything deleted") : summary->details ? maskedApplicant(*summary->details) : tr("cannot be opened (key missing)");
    case Country: return summary->details ? summary->details->country.toUpper() : QString();
    case Sources: return isGone(*summary) ? QString() : sourcesText(*summary);
    case State: return caseStateText(summary->state);
    case Touched: return m_format.touched(summary->touched, QDateTime::currentDateTimeUtc());
    case KeepUntil: return isGone(*summary) ? QString() : summary->keepUntil.isValid() ? summary->keepUntil.toString(Qt::ISODate) : tr("not set");
    case ColumnCount: break;
    }
    return {};
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Case");
    case Applicant: return tr("Applicant");
    case Country: return tr("Country");
    case Sources: return tr("Sources");
    case State: return tr("State");
    case Touched: return tr("Last touched");
    case KeepUntil: return tr("Keep until");
    case ColumnCount: break;
    }
    return {};
}

} // namespace saldoscope
