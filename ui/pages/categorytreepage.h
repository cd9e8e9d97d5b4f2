// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/resultpage.h"

#include <QTreeView>

namespace saldoscope {

class CategoryModel;
class CategoryRings;

/// Where the money goes: a tree of categories beside two rings; what is chosen in one is chosen in the other, and the
/// rows behind it are what every page then shows.
class CategoryTreePage : public ResultPage
{
    Q_OBJECT
public:
    explicit CategoryTreePage(const Format &format, QWidget *parent = nullptr);
    QWidget *firstFocus() override;

protected:
    void present(const View &now) override;

private:
    QWidget *makeSwitch();
    void chooseLine(int line);
    void sayFinding();
    void showRows();
    QStringList openLines() const;

    CategoryModel *m_model;
    QTreeView *m_tree;
    CategoryRings *m_rings;
    QWidget *m_ringsCard;
    TextLabel *m_finding;
    TextLabel *m_measure;
    QPushButton *m_all;
    TextLabel *m_crumb;
    QPushButton *m_rows;
    int m_kind = 0;
    bool m_presenting = false;
};

} // namespace saldoscope
