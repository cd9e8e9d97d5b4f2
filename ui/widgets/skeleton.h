// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace saldoscope {

/// Still grey bars in the places where figures will stand; after ten seconds it says in words what is going on.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);
    void setWords(const QString &words);    ///< "Sorting 1 204 rows"; shown after ten seconds
    bool speaks() const { return m_speaks; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_words;
    bool m_speaks = false;
    QTimer m_patience; // only decides when words are due
};

} // namespace saldoscope
