// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partnerbanksdialog.h"

#include "flow/connections.h"
#include "ui/errortext.h"
#include "ui/settings.h"
#include "ui/widgets/roomycells.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// "Name; id; logo", one bank a line.
QString linesOf(const QJsonArray &banks)
{
    QStringList lines;
    for (const QJsonValue &value : banks) {
        const QJsonObject bank = value.toObject();
        QStringList parts {bank.value("name"_L1).toString(), bank.value("id"_L1).toString(), bank.value("logoUri"_L1).toString()};
        while (!parts.isEmpty() && parts.last().isEmpty())
            parts.removeLast();
        lines += parts.join(u"; "_s);
    }
    return lines.join(u'\n');
}

} // namespace

PartnerBanksDialog::PartnerBanksDialog(const Provider &provider, Connections &connections, Settings &settings, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_provider(provider)
    , m_connections(connections)
    , m_settings(settings)
    , m_format(format)
    , m_find(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_count(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_answer(new TextLabel(FontRole::Small, TextTone::Text2))
{
    setWindowTitle(tr("Partner banks of %1").arg(provider.info().name));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *line = new TextLabel(tr("The lenders in whose name applicants are asked. A broker asks for several and names the banks it may pass an applicant on to."), FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);

    m_find->setObjectName(u"findPartnerBank"_s);
    m_find->setPlaceholderText(tr("Find by name"));
    m_find->setAccessibleName(tr("Find a partner bank"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"partnerBanks"_s);
    m_list->setAccessibleName(tr("Partner banks"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyCells(m_list));
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Id")});
    m_list->header()->resizeSection(0, 210);
    m_list->header()->resizeSection(1, 80);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_find);
    left->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    QPushButton *create = makeButton(ButtonRole::Secondary, tr("New partner bank"), u"plus"_s, this);
    create->setObjectName(u"newPartnerBank"_s);
    foot->addWidget(create);
    foot->addStretch(1);
    foot->addWidget(m_count);
    left->addLayout(foot);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addLayout(left, 3);
    middle->addWidget(makeForm(), 2);
    column->addLayout(middle, 1);

    m_answer->setObjectName(u"partnerBankAnswer"_s);
    m_answer->setElided(true);
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_answer, 1);
    row->addWidget(close);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(create, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        edit({});
        m_name->setFocus();
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            m_list->topLevelItem(i)->setHidden(!m_list->topLevelItem(i)->text(0).contains(text, Qt::CaseInsensitive));
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PartnerBanksDialog::choose);
    edit({});
    load({});
}

QWidget *PartnerBanksDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title = new TextLabel(FontRole::Strong);
    column->addWidget(m_title);
    m_name = new QLineEdit;
    m_name->setObjectName(u"partnerBankName"_s);
    auto *name = new Field(tr("Name"), m_name);
    name->setHelp(tr("Applicants read it on the page where they consent"));
    column->addWidget(name);
    m_logo = new QLineEdit;
    m_logo->setObjectName(u"partnerBankLogo"_s);
    auto *logo = new Field(tr("Address of the logo"), m_logo);
    logo->setHelp(tr("Optional"));
    column->addWidget(logo);
    m_broker = new QCheckBox(tr("Is a broker"));
    m_broker->setObjectName(u"partnerBankBroker"_s);
    column->addWidget(m_broker);
    m_banks = new QPlainTextEdit;
    m_banks->setObjectName(u"brokerBankLines"_s);
    m_banks->setTabChangesFocus(true);
    m_banks->setMinimumHeight(90);
    auto *banks = new Field(tr("Banks of the broker"), m_banks);
    banks->setHelp(tr("One a line: name; id; logo. Kept here, sent with each link"));
    m_banksField = banks;
    column->addWidget(banks);
    column->addStretch(1);
    m_save = makeButton(ButtonRole::Primary, tr("Save"), {}, this);
    m_save->setObjectName(u"savePartnerBank"_s);
    connect(m_save, &QPushButton::clicked, this, &PartnerBanksDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &PartnerBanksDialog::check);
    connect(m_broker, &QCheckBox::toggled, this, &PartnerBanksDialog::check);
    return form;
}

void PartnerBanksDialog::load(const QString &wanted)
{
    say(TextTone::Text2, tr("Asking %1…").arg(m_provider.info().baseUrl.host()));
    m_connections.partnerBanks(m_provider, this, [this, wanted](Result<std::vector<PartnerBank>> banks) {
        if (!banks) {
            const ErrorText text = errorText(banks.error(), m_format);
            return say(TextTone::Bad, text.what + u". "_s + text.still);
        }
        m_all = *std::move(banks);
        if (wanted.isEmpty())
            say(TextTone::Text2, {});
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PartnerBank &bank : m_all) {
            auto *item = new QTreeWidgetItem(m_list, {bank.name, bank.isBroker ? tr("broker") : tr("lender"), bank.id});
            item->setData(0, Qt::UserRole, bank.id);
            if (bank.id == wanted)
                m_list->setCurrentItem(item);
        }
        m_count->setText(tr("%n partner banks", "", int(m_all.size())));
        Q_EMIT m_find->textChanged(m_find->text());
    });
}

void PartnerBanksDialog::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(0, Qt::UserRole).toString() : QString();
    const auto found = std::ranges::find(m_all, id, &PartnerBank::id);
    if (found != m_all.end())
        edit(*found);
}

void PartnerBanksDialog::edit(const PartnerBank &bank)
{
    m_id = bank.id;
    m_title->setText(bank.id.isEmpty() ? tr("New partner bank") : bank.name);
    m_name->setText(bank.name);
    m_logo->setText(bank.logoUrl);
    m_broker->setChecked(bank.isBroker);
    m_banks->setPlainText(linesOf(m_settings.brokerBanks(m_provider.info().id).value(bank.id).toArray()));
    say(TextTone::Text2, {});
    check();
}

void PartnerBanksDialog::check()
{
    m_banksField->setVisible(m_broker->isChecked());
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

QJsonArray PartnerBanksDialog::brokerBanks() const
{
    QJsonArray banks;
    const QStringList lines = m_banks->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u';');
        const QString name = parts.first().trimmed();
        if (!name.isEmpty())
            banks.append(QJsonObject {{u"name"_s, name}, {u"id"_s, parts.value(1).trimmed()}, {u"logoUri"_s, parts.value(2).trimmed()}});
    }
    return banks;
}

void PartnerBanksDialog::save()
{
    PartnerBank bank {m_id, m_name->text().trimmed(), m_broker->isChecked(), m_logo->text().trimmed()};
    m_save->setEnabled(false);
    say(TextTone::Text2, tr("Asking %1…").arg(m_provider.info().baseUrl.host()));
    m_connections.savePartnerBank(m_provider, bank, this, [this, banks = brokerBanks()](Result<PartnerBank> saved) {
        check();
        if (!saved) {
            const ErrorText text = errorText(saved.error(), m_format);
            return say(TextTone::Bad, text.what + u". "_s + text.still);
        }
        QJsonObject brokers = m_settings.brokerBanks(m_provider.info().id);
        if (saved->isBroker && !banks.isEmpty())
            brokers.insert(saved->id, banks);
        else
            brokers.remove(saved->id);
        m_settings.setBrokerBanks(m_provider.info().id, brokers);
        m_id = saved->id;
        m_title->setText(saved->name);
        load(saved->id);
        say(TextTone::Ok, tr("Saved at the provider."));
    });
}

void PartnerBanksDialog::say(TextTone tone, const QString &text)
{
    m_answer->setTone(tone);
    m_answer->setText(text);
    m_answer->setAccessibleName(text);
}

} // namespace saldoscope
