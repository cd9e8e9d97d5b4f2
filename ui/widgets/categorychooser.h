// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>

namespace saldoscope {

class Format;

/// A small menu of all categories that is searched by typing; Enter takes the first.
class CategoryChooser : public QFrame
{
    Q_OBJECT
public:
    /// `current` is marked; `canTakeBack` offers to return to what the engine says.
    CategoryChooser(const Analysis &analysis, const Format &format, CategoryId current, bool canTakeBack, QWidget *parent);
    void openAt(const QPoint &globalPos);
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(saldoscope::CategoryId category); ///< kNoCategory: take the choice back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void take(const QListWidgetItem *item);

    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace saldoscope
