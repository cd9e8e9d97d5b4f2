// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/hintlistener.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QLineEdit>

namespace saldoscope {

class Format;

/// Where providers may call this computer: off unless somebody turns it on. A call is a hint and nothing else.
class ListenerCard : public Card
{
    Q_OBJECT
public:
    ListenerCard(const HintSettings &settings, const Format &format, QWidget *parent = nullptr);
    HintSettings settings() const;
    /// What came of the settings: listening at a port, or why not.
    void tell(const Done &done, bool listening, quint16 port);

Q_SIGNALS:
    void applied(const saldoscope::HintSettings &settings);

private:
    Field *addFile(const QString &label, const QString &name, const QString &path, QHBoxLayout *row);
    void chooseFile(QLineEdit *edit, const QString &title);
    void tellBadFile(const Error &error);
    void check();

    const Format &m_format;
    Chip *m_state;
    QCheckBox *m_on;
    QLineEdit *m_address;
    Field *m_addressField;
    QLineEdit *m_port;
    Field *m_portField;
    Field *m_certificate;
    Field *m_key;
    TextLabel *m_said;
    QPushButton *m_apply;
};

} // namespace saldoscope
