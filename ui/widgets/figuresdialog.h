// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>

namespace saldoscope {

/// What a provider delivered, as it said it: a tree of names and values, members nobody knows included. Stands beside our
/// figures and is never mixed into them.
class FiguresDialog : public QDialog
{
    Q_OBJECT
public:
    FiguresDialog(const QString &provider, const QJsonObject &figures, QWidget *parent = nullptr);
};

} // namespace saldoscope
