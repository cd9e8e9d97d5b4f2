// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/intake.h"

#include <QAbstractListModel>
#include <QPointer>

namespace saldoscope {

class Format;

/// The files that are looked at before they are handed in, with a tick for those that will be.
class IntakeModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, LineRole, StateRole, ToneRole, PercentRole };

    explicit IntakeModel(const Format &format, QObject *parent = nullptr);
    void setIntake(Intake *intake);
    qint64 idAt(const QModelIndex &index) const;
    QModelIndex indexOf(qint64 id) const;
    void tick();                           ///< a reading went on

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();

    const Format &m_format;
    QPointer<Intake> m_intake;
    std::vector<qint64> m_ids;
};

} // namespace saldoscope
