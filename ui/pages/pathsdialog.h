// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/widgets/basics.h"

#include <QDialog>
#include <QJsonObject>
#include <QTreeWidget>

#include <functional>

namespace saldoscope {

/// A provider's addresses below its base, each of which may be replaced: its documentation does not tell them all.
class PathsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `standard`: name → path, all of them. `check` says what of a replacement cannot be used; Error::where names it.
    PathsDialog(const QString &provider, const QJsonObject &standard, const QJsonObject &replaced, std::function<Done(const QJsonObject &)> check,
        QWidget *parent = nullptr);
    QJsonObject replaced() const;    ///< only what differs from the standard

private:
    void save();

    const QJsonObject m_standard;
    const std::function<Done(const QJsonObject &)> m_check;
    QTreeWidget *m_list;
    TextLabel *m_wrong;
};

} // namespace saldoscope
