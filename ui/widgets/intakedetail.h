// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/intake.h"
#include "ui/widgets/basics.h"

#include <QPointer>
#include <QProgressBar>

class QLineEdit;
class QStackedLayout;

namespace saldoscope {

class Format;
class IntakeQuestions;
class MappingPanel;
class PreviewModel;
class PreviewTable;
class WrappedRow;

/// One file before it is handed in: what it is, what proves it, what is asked, what its columns are, and every row as it was
/// read beside what stands in the file.
class IntakeDetail : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeDetail(const Format &format, QWidget *parent = nullptr);
    void show(Intake *intake, qint64 id);   ///< null or 0: nothing
    void refresh();
    void tick();                            ///< the reading went on

Q_SIGNALS:
    void said(saldoscope::Tone tone, const QString &what);

private:
    QWidget *makeRead();
    QWidget *makeTableHead();
    QWidget *makeReading();
    QWidget *makePassword();
    void showRead(const IntakeFile &file);
    void showProofs(const Statement &statement);
    void showBroken(const Statement &statement);
    void showPassword(const IntakeFile &file);
    void showMessage(const IntakeFile &file);
    void toggleColumns(bool shown);
    void saveProfile();

    const Format &m_format;
    QPointer<Intake> m_intake;
    qint64 m_id = 0;
    std::shared_ptr<const ReadFile> m_shown;  // what the table shows
    std::set<Choice::About> m_shownOpen;
    QStackedLayout *m_states;
    QWidget *m_readPage;
    QWidget *m_readingPage;
    QWidget *m_passwordPage;
    TextLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_overlap;
    WrappedRow *m_proofs;
    QWidget *m_broken;
    IntakeQuestions *m_questions;
    MappingPanel *m_mapping;
    QPushButton *m_columns;
    QPushButton *m_problems;
    PreviewModel *m_model;
    PreviewTable *m_table;
    QLineEdit *m_password;
    Field *m_passwordField;
    TextLabel *m_passwordFor;
    TextLabel *m_readingText;
    QProgressBar *m_bar;
    EmptyState *m_message;
    QPushButton *m_messageAction;
};

} // namespace saldoscope
