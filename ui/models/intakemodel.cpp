// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/intakemodel.h"

#include "ui/models/intakewords.h"

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

bool canBeAdded(const IntakeFile &file)
{
    return file.state == IntakeFile::State::Reading || file.state == IntakeFile::State::Read || file.state == IntakeFile::State::NeedsPassword;
}

} // namespace

IntakeModel::IntakeModel(const Format &format, QObject *parent)
    : QAbstractListModel(parent)
    , m_format(format)
{
}

void IntakeModel::setIntake(Intake *intake)
{
    if (m_intake)
        disconnect(m_intake, nullptr, this, nullptr);
    m_intake = intake;
    if (intake)
        connect(intake, &Intake::changed, this, &IntakeModel::follow);
    follow();
}

/// Files that stay keep their place, so that the chosen one stays chosen.
void IntakeModel::follow()
{
    std::vector<qint64> ids;
    for (const IntakeFile &file : m_intake ? m_intake->files() : std::vector<IntakeFile> {})
        ids.push_back(file.id);
    for (std::size_t i = m_ids.size(); i-- > 0;) {
        if (std::ranges::find(ids, m_ids[i]) != ids.end())
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_ids.erase(m_ids.begin() + std::ptrdiff_t(i));
        endRemoveRows();
    }
    if (m_ids.size() < ids.size()) { // new ones come last
        beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    }
    tick();
}

void IntakeModel::tick()
{
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

qint64 IntakeModel::idAt(const QModelIndex &index) const { return index.isValid() && std::size_t(index.row()) < m_ids.size() ? m_ids[std::size_t(index.row())] : 0; }

QModelIndex IntakeModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? QModelIndex() : index(int(found - m_ids.begin()));
}

int IntakeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

Qt::ItemFlags IntakeModel::flags(const QModelIndex &index) const { return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable; }

QVariant IntakeModel::data(const QModelIndex &index, int role) const
{
    const IntakeFile *file = m_intake ? m_intake->file(idAt(index)) : nullptr;
    if (!file)
        return {};
    switch (role) {
    case Qt::DisplayRole: return file->name;
    case Qt::ToolTipRole: return file->path;
    case Qt::CheckStateRole: return file->taken && canBeAdded(*file) ? Qt::Checked : Qt::Unchecked;
    case IdRole: return file->id;
    case LineRole: return intakeLine(*file, m_format);
    case StateRole: return intakeState(*file).text;
    case ToneRole: return int(intakeState(*file).tone);
    case PercentRole: return file->state == IntakeFile::State::Reading ? readPercent(*file) : -2;
    case Qt::AccessibleTextRole:
        return QStringList {file->name, intakeState(*file).text, intakeLine(*file, m_format), file->taken && canBeAdded(*file) ? tr("will be added") : tr("will not be added")}.join(u", "_s);
    default: return {};
    }
}

bool IntakeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_intake || idAt(index) == 0)
        return false;
    m_intake->setTaken(idAt(index), value.toInt() == Qt::Checked);
    return true;
}

} // namespace saldoscope
