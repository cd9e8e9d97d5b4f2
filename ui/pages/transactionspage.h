// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/ledgerexport.h"
#include "ui/pages/resultpage.h"

#include <QLineEdit>
#include <QTimer>

class QBoxLayout;

namespace saldoscope {

class EvidenceDrawer;
class TransactionModel;
class TransactionTable;

/// The work table: every row of the view, found by typing, sorted by a click, summed by selecting; below it what one
/// row rests on and what rests on it.
class TransactionsPage : public ResultPage
{
    Q_OBJECT
public:
    explicit TransactionsPage(const Format &format, QWidget *parent = nullptr);
    QWidget *firstFocus() override;
    void focusFind();                    ///< Ctrl+F

Q_SIGNALS:
    void exportWanted(saldoscope::ExportForm form);

protected:
    void present(const View &now) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeExport();
    QWidget *makeFilters();
    QWidget *makeTable();
    void askForText();
    void sortBy(int column);
    void currentChanged();
    void sayFoot();
    void toggleDrawer();
    void chooseCategory();
    void leaveOut();
    void openMenu(const QPoint &at);
    void addFilter();
    void askToUnfold();
    void unfold(const QString &reason); ///< an empty reason folds again

    TransactionModel *m_model;
    TransactionTable *m_table;
    EvidenceDrawer *m_drawer;
    QBoxLayout *m_beside;                ///< table and drawer
    QLineEdit *m_find;
    QTimer m_typing; // a pause between the last key and the question
    QPushButton *m_undo;
    QPushButton *m_export;
    TextLabel *m_chosen;
    TextLabel *m_total;
    EmptyState *m_none;
    QPushButton *m_add;
};

} // namespace saldoscope
