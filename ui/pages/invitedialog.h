// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "store/caserecord.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>

namespace saldoscope {

/// Who is asked for consent, in whose name, and for what. Filled from the case; what is left empty the provider asks the applicant.
class InviteDialog : public QDialog
{
    Q_OBJECT
public:
    InviteDialog(const ProviderInfo &info, const CaseDetails &details, QWidget *parent = nullptr);
    void setBanks(const std::vector<PartnerBank> &banks, const QString &lastUsed);
    void setFailed(const QString &why);          ///< the banks could not be asked for
    /// Banks that may be offered in the name of a broker, by the broker's id; each {name, id, logoUri}.
    void setBrokerBanks(const QJsonObject &banks);
    void setReturnTo(const QString &address);    ///< where the applicant's browser goes after consent
    Invitation invitation() const;

Q_SIGNALS:
    void settingsWanted();                       ///< there is no partner bank yet

private:
    QWidget *makeWhat();
    QWidget *makeWho();
    void refresh();
    const PartnerBank *bank() const;
    bool isBusiness() const { return m_kind->currentIndex() == 1; }

    std::vector<PartnerBank> m_all;
    QJsonObject m_brokers;
    QString m_offered;                           ///< the broker whose banks are listed
    QComboBox *m_bank;
    Field *m_bankField;
    QComboBox *m_market;
    QComboBox *m_kind;
    QComboBox *m_collection;
    QComboBox *m_psu;
    NumberField *m_number;
    NumberField *m_company;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_returnTo;
    Field *m_returnField;
    QListWidget *m_brokerList;
    QWidget *m_brokerField;
    QPushButton *m_accept;
    bool m_failed = false;
};

} // namespace saldoscope
