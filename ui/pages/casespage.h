// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace saldoscope {

class CaseList;
class CasesModel;
class Format;

/// Home: all cases of this officer, and the one that is chosen in a card at the right.
class CasesPage : public QWidget
{
    Q_OBJECT
public:
    CasesPage(CaseList &list, const Format &format, QWidget *parent = nullptr);
    QWidget *firstFocus();
    void focusFind();                          ///< Ctrl+F
    /// Offers the bundled example statements; only in a demo session.
    void setDemo(bool demo);
    void say(Tone tone, const QString &what, const QString &still); ///< until somebody closes it
    void offerCopy(bool on) { m_copy = on; }   ///< where there is a file that could be copied

Q_SIGNALS:
    void openCase(saldoscope::CaseId id);
    void newCase();
    void openFiles();
    void demoCases();                          ///< make the bundled example cases
    void copyWanted();                         ///< of the file with the cases, because it failed
    void editCase(saldoscope::CaseId id);
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeSide();
    void refresh();
    void narrow();
    void showChosen();
    void askToShred();

    CaseList &m_list;
    const Format &m_format;
    CasesModel *m_model;
    PageHeader *m_header;
    QPushButton *m_demo;
    Banner *m_banner;
    QLineEdit *m_find;
    QComboBox *m_state;
    QComboBox *m_country;
    TextLabel *m_count;
    QTableView *m_table;
    EmptyState *m_empty;
    Card *m_side;
    TextLabel *m_sideNumber;
    TextLabel *m_sideApplicant;
    Chip *m_sideState;
    std::vector<std::pair<TextLabel *, TextLabel *>> m_facts;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_shred;
    bool m_copy = false;
    bool m_saying = false;
};

} // namespace saldoscope
