// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invitedialog.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBankRow = 24;
constexpr int kMostBankRows = 2; // at once: with more the form would be higher than a small screen

QHBoxLayout *pair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

} // namespace

InviteDialog::InviteDialog(const ProviderInfo &info, const CaseDetails &details, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Ask the applicant's banks"));
    setFixedWidth(680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(4);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *line = new TextLabel(tr("%1 makes a link that works for 24 hours. The applicant opens it, chooses banks, signs in there and consents. "
                                  "What stands below is sent to %1.").arg(info.name),
        FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addSpacing(6);
    column->addWidget(makeWhat());
    column->addWidget(makeWho());

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    QPushButton *cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    m_accept = makeButton(ButtonRole::Primary, tr("Make the link"), u"send"_s, this);
    m_accept->setObjectName(u"makeLink"_s);
    m_accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);

    m_market->setCurrentIndex(details.country == u"fi"_s ? 1 : 0);
    m_kind->setCurrentIndex(details.business ? 1 : 0);
    (details.business ? m_company : m_number)->setNumber(details.personNumber);
    if (details.business)
        m_psu->setCurrentIndex(1);
    const QStringList names = details.applicantName.simplified().split(u' ', Qt::SkipEmptyParts);
    if (!details.business && !names.isEmpty()) {
        m_family->setText(names.size() > 1 ? names.last() : QString());
        m_given->setText(names.size() > 1 ? names.mid(0, names.size() - 1).join(u' ') : names.first());
    }
    refresh();
    m_number->edit()->setFocus();
}

QWidget *InviteDialog::makeWhat()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_bank = new QComboBox;
    m_bank->setObjectName(u"partnerBank"_s);
    m_bankField = new Field(tr("In the name of"), m_bank);
    m_market = new QComboBox;
    m_market->setObjectName(u"market"_s);
    m_market->addItem(tr("Sweden"), u"se"_s);
    m_market->addItem(tr("Finland"), u"fi"_s);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"applicantKind"_s);
    m_kind->addItems({tr("Private person"), tr("Business")});
    QHBoxLayout *first = pair(m_bankField, new Field(tr("Market"), m_market));
    first->addWidget(new Field(tr("Applicant is a"), m_kind), 1);
    column->addLayout(first);

    m_collection = new QComboBox;
    m_collection->setObjectName(u"collection"_s);
    m_collection->addItem(tr("Transactions and insights"), u"transaction-categorisation"_s);
    m_collection->addItem(tr("Check of accounts only"), u"bank-account-verification"_s);
    m_psu = new QComboBox;
    m_psu->setObjectName(u"psuType"_s);
    m_psu->addItem(tr("Private accounts"), u"personal"_s);
    m_psu->addItem(tr("Accounts of a business"), u"business"_s);
    auto *collection = new Field(tr("What to collect"), m_collection);
    collection->setHelp(tr("A check compares owners only"));
    column->addLayout(pair(collection, new Field(tr("From which accounts"), m_psu)));

    m_brokerList = new QListWidget;
    m_brokerList->setObjectName(u"brokerBanks"_s);
    m_brokerList->setUniformItemSizes(true);
    auto *brokers = new Field(tr("Banks the broker may pass this on to"), m_brokerList);
    m_brokerField = brokers;
    column->addWidget(brokers);
    for (QComboBox *choice : {m_bank, m_market, m_collection, m_psu})
        connect(choice, &QComboBox::currentIndexChanged, this, &InviteDialog::refresh);
    return box;
}

QWidget *InviteDialog::makeWho()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_company = new NumberField(tr("Company number"));
    m_company->edit()->setObjectName(u"companyNumber"_s);
    column->addWidget(m_company);
    m_number = new NumberField(tr("Personal identity number"));
    column->addWidget(m_number);
    m_given = new QLineEdit;
    m_given->setObjectName(u"givenName"_s);
    m_family = new QLineEdit;
    m_family->setObjectName(u"familyName"_s);
    column->addLayout(pair(new Field(tr("Given name"), m_given), new Field(tr("Family name"), m_family)));
    m_returnTo = new QLineEdit;
    m_returnTo->setObjectName(u"returnTo"_s);
    m_returnField = new Field(tr("Where the applicant goes afterwards"), m_returnTo);
    m_returnField->setHelp(tr("Optional: a page of yours, https://…"));
    column->addWidget(m_returnField);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_psu->setCurrentIndex(isBusiness() ? 1 : 0);
        refresh();
    });
    connect(m_number, &NumberField::changed, this, &InviteDialog::refresh);
    connect(m_company, &NumberField::changed, this, &InviteDialog::refresh);
    connect(m_returnTo, &QLineEdit::textChanged, this, &InviteDialog::refresh);
    return box;
}

void InviteDialog::setBanks(const std::vector<PartnerBank> &banks, const QString &lastUsed)
{
    m_all = banks;
    m_failed = false;
    {
        const QSignalBlocker quiet(m_bank);
        m_bank->clear();
        for (const PartnerBank &bank : m_all)
            m_bank->addItem(bank.isBroker ? tr("%1 (broker)").arg(bank.name) : bank.name, bank.id);
        m_bank->setCurrentIndex(std::max(0, m_bank->findData(lastUsed)));
    }
    m_bankField->setError(m_all.empty() ? tr("None yet: make one in Settings") : QString());
    refresh();
}

void InviteDialog::setFailed(const QString &why)
{
    m_failed = true;
    m_bankField->setError(why);
    refresh();
}

void InviteDialog::setBrokerBanks(const QJsonObject &banks)
{
    m_brokers = banks;
    m_offered.clear();
    refresh();
}

void InviteDialog::setReturnTo(const QString &address) { m_returnTo->setText(address); }

const PartnerBank *InviteDialog::bank() const
{
    const auto found = std::ranges::find(m_all, m_bank->currentData().toString(), &PartnerBank::id);
    return found == m_all.end() ? nullptr : &*found;
}

void InviteDialog::refresh()
{
    const QString country = m_market->currentData().toString();
    m_number->setCountry(country);
    m_company->setCountry(country == u"se"_s ? country : QString()); // Finnish company numbers have another form
    m_company->setVisible(isBusiness());
    if (m_all.empty() && !m_failed && !m_bankField->hasError())
        m_bankField->setHelp(tr("Asking the provider…"));
    else if (!m_all.empty())
        m_bankField->setHelp(tr("The applicant reads this name"));
    m_bank->setEnabled(!m_all.empty());

    const PartnerBank *chosen = bank();
    const QJsonArray brokers = chosen && chosen->isBroker ? m_brokers.value(chosen->id).toArray() : QJsonArray();
    m_brokerField->setVisible(!brokers.isEmpty());
    if (const QString id = chosen ? chosen->id : QString(); id != m_offered) {
        m_offered = id;
        m_brokerList->clear();
        for (const QJsonValue &broker : brokers) {
            auto *item = new QListWidgetItem(broker.toObject().value("name"_L1).toString(), m_brokerList);
            item->setData(Qt::UserRole, broker.toObject());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
            item->setSizeHint({40, kBankRow});
        }
        m_brokerList->setFixedHeight(std::clamp(int(brokers.size()), 1, kMostBankRows) * kBankRow + 4);
    }
    const QString back = m_returnTo->text().trimmed();
    m_returnField->setError(back.isEmpty() || isReturnAddress(QUrl(back, QUrl::StrictMode)) ? QString() : tr("Must be a whole address that begins with https://"));
    m_accept->setEnabled(chosen && !m_number->hasError() && !(isBusiness() && m_company->hasError()) && !m_returnField->hasError());
    fitHeight(*this);
}

Invitation InviteDialog::invitation() const
{
    Invitation invitation;
    invitation.country = m_market->currentData().toString();
    invitation.personNumber = m_number->canonical();
    invitation.givenName = m_given->text().simplified();
    invitation.familyName = m_family->text().simplified();
    invitation.returnTo = QUrl(m_returnTo->text().trimmed(), QUrl::StrictMode);
    QJsonObject parameters {{u"partnerBank"_s, m_bank->currentData().toString()}, {u"collection"_s, m_collection->currentData().toString()},
        {u"psuType"_s, m_psu->currentData().toString()}};
    if (const PartnerBank *chosen = bank())
        parameters.insert(u"partnerBankName"_s, chosen->name); // for our letters; the provider knows it by its id
    if (const QString company = isBusiness() ? m_company->canonical() : QString(); !company.isEmpty())
        parameters.insert(u"companyId"_s, company);
    QJsonArray brokers;
    for (int i = 0; i < m_brokerList->count(); ++i) {
        if (m_brokerList->item(i)->checkState() == Qt::Checked)
            brokers.append(m_brokerList->item(i)->data(Qt::UserRole).toJsonObject());
    }
    if (const PartnerBank *chosen = bank(); chosen && chosen->isBroker && !brokers.isEmpty())
        parameters.insert(u"brokerBanks"_s, brokers);
    invitation.parameters = parameters;
    return invitation;
}

} // namespace saldoscope
