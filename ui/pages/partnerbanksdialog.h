// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>

namespace saldoscope {

class Connections;
class Format;
class Settings;

/// The lenders in whose name a provider asks for consent: all of them listed, new ones made, known ones changed. The banks that a
/// broker may pass an applicant on to are ours to remember: the provider takes them with each invitation.
class PartnerBanksDialog : public QDialog
{
    Q_OBJECT
public:
    PartnerBanksDialog(const Provider &provider, Connections &connections, Settings &settings, const Format &format, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    void load(const QString &choose);
    void choose();
    void edit(const PartnerBank &bank);
    void save();
    void check();
    void say(TextTone tone, const QString &text);
    QJsonArray brokerBanks() const;

    const Provider &m_provider;
    Connections &m_connections;
    Settings &m_settings;
    const Format &m_format;
    std::vector<PartnerBank> m_all;
    QString m_id;                    ///< of the one in the form; empty: a new one
    QLineEdit *m_find;
    QTreeWidget *m_list;
    TextLabel *m_count;
    TextLabel *m_title;
    QLineEdit *m_name;
    QLineEdit *m_logo;
    QCheckBox *m_broker;
    QPlainTextEdit *m_banks;
    QWidget *m_banksField;
    TextLabel *m_answer;
    QPushButton *m_save;
};

} // namespace saldoscope
