// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consentmail.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace saldoscope {

/// The letter with the consent link: its language is chosen here, its words may be changed; it is copied or handed to the
/// mail program. Nothing is sent by us.
class MailDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MailDialog(ConsentLetter letter, QWidget *parent = nullptr);
    QUrl mailto() const;     ///< with the words as they stand

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    void fill();

    ConsentLetter m_letter;
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    TextLabel *m_said;
};

} // namespace saldoscope
