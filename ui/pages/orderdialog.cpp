// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orderdialog.h"

#include "base/money.h"
#include "flow/connections.h"
#include "ui/errortext.h"
#include "ui/format.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMonths = 600;
constexpr int kIdRole = Qt::UserRole;
constexpr int kItemHeight = 24;

/// Words for what providers name in documentation; an unknown name is shown as it is.
QString operationTitle(const QString &operation)
{
    if (operation == u"categorisation")
        return OrderDialog::tr("Categories of each row");
    if (operation == u"insights-income")
        return OrderDialog::tr("Income");
    if (operation == u"insights-loans")
        return OrderDialog::tr("Loans");
    if (operation == u"insights-risk")
        return OrderDialog::tr("Risk");
    if (operation == u"features")
        return OrderDialog::tr("Features for scoring");
    if (operation == u"credit-scores")
        return OrderDialog::tr("Credit scores of models");
    if (operation == u"simple-score")
        return OrderDialog::tr("Simple score, 0 to 10");
    return operation;
}

QString flagTitle(const QString &key)
{
    if (key == u"drop_joint_accounts")
        return OrderDialog::tr("Leave out joint accounts");
    if (key == u"drop_shared_accounts")
        return OrderDialog::tr("Leave out shared accounts");
    return key;
}

QString definitionTitle(const QString &key)
{
    if (key == u"income_definition")
        return OrderDialog::tr("What counts as income");
    if (key == u"expense_definition")
        return OrderDialog::tr("What counts as fixed expenses");
    return key;
}

std::vector<int> ids(const QJsonValue &value)
{
    std::vector<int> list;
    const QJsonArray values = value.toArray();
    for (const auto &id : values)
        list.push_back(id.toInt());
    return list;
}

} // namespace

QString orderLine(const ProviderInfo &info, const ProviderOrder &order)
{
    QStringList parts;
    if (!order.operations.isEmpty() && order.operations != info.standardOperations)
        parts += OrderDialog::tr("%n results", "", int(order.operations.size()));
    for (const ParameterField &field : info.parameters) {
        const QJsonValue value = order.parameters.value(field.key);
        if (value.isUndefined())
            continue;
        switch (field.kind) {
        case ParameterField::Kind::Flag:
            if (value.toBool())
                parts += field.key == u"drop_joint_accounts" ? OrderDialog::tr("without joint accounts")
                    : field.key == u"drop_shared_accounts"   ? OrderDialog::tr("without shared accounts")
                                                             : field.key;
            break;
        case ParameterField::Kind::Months: parts += OrderDialog::tr("last %n months", "", value.toInt()); break;
        case ParameterField::Kind::CurrencyCode: parts += value.toString(); break;
        case ParameterField::Kind::Categories:
            parts += field.key == u"income_definition" ? OrderDialog::tr("own definition of income")
                : field.key == u"expense_definition"   ? OrderDialog::tr("own definition of expenses")
                                                       : field.key;
            break;
        case ParameterField::Kind::Models: parts += OrderDialog::tr("%n models", "", int(value.toArray().size())); break;
        }
    }
    if (order.useWebhook)
        parts += OrderDialog::tr("with webhook");
    return parts.join(u" · "_s);
}

OrderDialog::OrderDialog(
    const Provider &provider, const ProviderOrder &order, const CategoryTree *tree, const QString &country, Connections &connections, const Format &format, QWidget *parent)
    : QDialog(parent)
    , m_provider(provider)
    , m_country(country)
    , m_connections(connections)
    , m_format(format)
{
    setWindowTitle(tr("Options for %1").arg(provider.info().name));
    setFixedWidth(720);
    setMinimumHeight(690); // the wrapped line takes its room too late to be asked for
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *line = new TextLabel(
        tr("They change what the provider sends. Our own figures are not touched by them; what stands beside theirs is reckoned alike."), FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addWidget(makeOperations(order));
    column->addWidget(makeLimits(order));
    column->addWidget(makeDefinitions(order, tree));
    column->addWidget(makeModels(order));
    if (provider.info().takesWebhook) {
        m_webhook = new QCheckBox(tr("Call the webhook that is set for this customer when it is done"));
        m_webhook->setObjectName(u"useWebhook"_s);
        m_webhook->setChecked(order.useWebhook);
        column->addWidget(m_webhook);
    }
    column->addWidget(makeButtons());
    check();
}

QWidget *OrderDialog::makeOperations(const ProviderOrder &order)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("What to ask for"), FontRole::Strong));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const ProviderInfo &info = m_provider.info();
    const QStringList &asked = order.operations.isEmpty() ? info.standardOperations : order.operations;
    for (const QString &operation : info.operations) {
        auto *box1 = new QCheckBox(operationTitle(operation));
        box1->setObjectName(operation);
        box1->setToolTip(operation);
        box1->setChecked(asked.contains(operation));
        const int place = int(m_operations.size());
        grid->addWidget(box1, place / 4, place % 4);
        m_operations.push_back(box1);
        connect(box1, &QCheckBox::toggled, this, &OrderDialog::check);
    }
    column->addLayout(grid);
    return box;
}

QWidget *OrderDialog::makeLimits(const ProviderOrder &order)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    auto *flags = new QVBoxLayout;
    flags->setContentsMargins(0, 4, 0, 0); // its head beside those of the fields
    flags->setSpacing(4);
    flags->addWidget(new TextLabel(tr("Accounts"), FontRole::SmallStrong));
    for (const ParameterField &field : m_provider.info().parameters) {
        const QJsonValue value = order.parameters.value(field.key);
        if (field.kind == ParameterField::Kind::Months) {
            m_months = new QLineEdit(value.isDouble() ? QString::number(value.toInt()) : QString());
            m_months->setObjectName(field.key);
            m_months->setPlaceholderText(tr("All"));
            m_monthsField = new Field(tr("Newest full months"), m_months);
            m_monthsField->setHelp(tr("Empty: all there are"));
            row->addWidget(m_monthsField, 1);
            connect(m_months, &QLineEdit::textChanged, this, &OrderDialog::check);
        } else if (field.kind == ParameterField::Kind::CurrencyCode) {
            m_currency = new QLineEdit(value.toString());
            m_currency->setObjectName(field.key);
            m_currency->setMaxLength(3);
            m_currency->setPlaceholderText(tr("The country's own"));
            m_currencyField = new Field(tr("Currency"), m_currency);
            m_currencyField->setHelp(tr("Three letters, such as EUR"));
            row->addWidget(m_currencyField, 1);
            connect(m_currency, &QLineEdit::textChanged, this, &OrderDialog::check);
        } else if (field.kind == ParameterField::Kind::Flag) {
            auto *flag = new QCheckBox(flagTitle(field.key));
            flag->setObjectName(field.key);
            flag->setChecked(value.toBool());
            flags->addWidget(flag);
            m_flags.emplace_back(field.key, flag);
        }
    }
    flags->addStretch(1);
    row->addLayout(flags, 2);
    return box;
}

QWidget *OrderDialog::makeDefinitions(const ProviderOrder &order, const CategoryTree *tree)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    for (const ParameterField &field : m_provider.info().parameters) {
        if (field.kind != ParameterField::Kind::Categories)
            continue;
        auto *picker = new DefinitionPicker(field, definitionTitle(field.key), tree, m_format);
        if (order.parameters.contains(field.key))
            picker->choose(ids(order.parameters.value(field.key)));
        row->addWidget(picker, 1);
        connect(picker, &DefinitionPicker::changed, this, &OrderDialog::check);
        connect(picker, &DefinitionPicker::treeWanted, this, [this, picker] { search(*picker); });
        m_definitions.push_back(picker);
    }
    return box;
}

/// In the provider's own tree, which is asked for once.
void OrderDialog::search(DefinitionPicker &picker)
{
    const auto open = [this, &picker] {
        std::vector<ProviderCategory> fitting;
        const bool income = picker.key() == u"income_definition";
        for (const ProviderCategory &category : m_categories)
            if (category.income == income)
                fitting.push_back(category);
        picker.search(fitting);
    };
    if (!m_categories.empty())
        return open();
    picker.setSearching(true);
    m_connections.categories(m_provider, m_country, this, [this, &picker, open](Result<std::vector<ProviderCategory>> categories) {
        picker.setSearching(false);
        if (!categories)
            return picker.say(errorText(categories.error(), m_format).what);
        if (categories->empty())
            return picker.say(tr("The provider names no categories for this country"));
        m_categories = *std::move(categories);
        open();
    });
}

QWidget *OrderDialog::makeModels(const ProviderOrder &order)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(tr("Models for credit scores"), FontRole::Strong));
    m_modelsLine = new TextLabel(tr("None chosen: all that the provider has for you"), FontRole::Small, TextTone::Text2);
    m_modelsLine->setWordWrap(true);
    column->addWidget(m_modelsLine);
    m_fetch = makeButton(ButtonRole::Quiet, tr("Ask which there are"), u"refresh-cw"_s, this);
    m_fetch->setObjectName(u"fetchModels"_s);
    m_fetch->setProperty("tight", true);
    column->addWidget(m_fetch, 0, Qt::AlignLeft);
    column->addStretch(1);
    row->addLayout(column, 1);
    m_models = new QListWidget;
    m_models->setObjectName(u"models"_s);
    m_models->setAccessibleName(tr("Models for credit scores"));
    m_models->setFixedHeight(2 * kItemHeight + 4);
    QSizePolicy place = m_models->sizePolicy();
    place.setRetainSizeWhenHidden(true); // nothing moves when they come
    m_models->setSizePolicy(place);
    row->addWidget(m_models, 1);
    const QStringList chosen = order.parameters.value(u"models").toVariant().toStringList();
    showModels(chosen, chosen);
    connect(m_fetch, &QPushButton::clicked, this, &OrderDialog::askForModels);
    box->setVisible(std::ranges::any_of(m_provider.info().parameters, [](const ParameterField &field) { return field.kind == ParameterField::Kind::Models; }));
    return box;
}

QWidget *OrderDialog::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    QPushButton *standard = makeButton(ButtonRole::Quiet, tr("Back to the standard"), u"undo-2"_s, this);
    standard->setObjectName(u"restore"_s);
    m_wrong = new TextLabel(FontRole::Small, TextTone::Bad);
    m_wrong->setWordWrap(true);
    QPushButton *cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    m_accept = makeButton(ButtonRole::Primary, tr("Use these options"), {}, this);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    row->addWidget(standard);
    row->addWidget(m_wrong, 1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(standard, &QPushButton::clicked, this, &OrderDialog::restore);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

void OrderDialog::check()
{
    if (!m_accept)
        return; // still being built
    bool good = true;
    const auto say = [&good](Field *field, bool wrong, const QString &what) {
        if (field)
            field->setError(wrong ? what : QString());
        good = good && !wrong;
    };
    const QString months = m_months ? m_months->text().trimmed() : QString();
    say(m_monthsField, !months.isEmpty() && (months.toInt() < 1 || months.toInt() > kMostMonths), tr("1 to 600 months"));
    const QString currency = m_currency ? m_currency->text().trimmed() : QString();
    say(m_currencyField, !currency.isEmpty() && !Currency::fromCode(currency), tr("No currency has this code"));
    QString wrongLine;
    for (const DefinitionPicker *definition : m_definitions) {
        const auto chosen = definition->chosen();
        good = good && chosen;
        if (chosen && chosen->empty())
            wrongLine = tr("Choose at least one category of each kind.");
    }
    if (std::ranges::none_of(m_operations, &QCheckBox::isChecked))
        wrongLine = tr("Choose at least one thing to ask for.");
    m_wrong->setText(wrongLine);
    m_accept->setEnabled(good && wrongLine.isEmpty());
    const auto scores = std::ranges::find(m_operations, u"credit-scores"_s, &QCheckBox::objectName);
    m_models->setEnabled(scores != m_operations.end() && (*scores)->isChecked());
}

ProviderOrder OrderDialog::order() const
{
    ProviderOrder order;
    QStringList operations;
    for (const QCheckBox *box : m_operations)
        if (box->isChecked())
            operations += box->objectName();
    if (operations != m_provider.info().standardOperations)
        order.operations = operations;
    if (m_months && !m_months->text().trimmed().isEmpty())
        order.parameters.insert(m_months->objectName(), m_months->text().trimmed().toInt());
    if (m_currency && !m_currency->text().trimmed().isEmpty())
        order.parameters.insert(m_currency->objectName(), m_currency->text().trimmed().toUpper());
    for (const auto &[key, flag] : m_flags)
        if (flag->isChecked())
            order.parameters.insert(key, true);
    for (const DefinitionPicker *definition : m_definitions) {
        QJsonArray list;
        for (const int id : definition->chosen().value_or(std::vector<int>()))
            list.append(id);
        if (!definition->isStandard())
            order.parameters.insert(definition->key(), list);
    }
    QJsonArray models;
    for (int row = 0; m_models->isEnabled() && row < m_models->count(); ++row)
        if (m_models->item(row)->checkState() == Qt::Checked)
            models.append(m_models->item(row)->text());
    if (!models.isEmpty())
        order.parameters.insert(u"models"_s, models);
    order.useWebhook = m_webhook && m_webhook->isChecked();
    return order;
}

void OrderDialog::askForModels()
{
    m_fetch->setEnabled(false);
    m_modelsLine->setText(tr("Asking %1…").arg(m_provider.info().baseUrl.host()));
    m_connections.models(m_provider, this, [this](Result<QStringList> models) {
        m_fetch->setEnabled(true);
        if (!models)
            return m_modelsLine->setText(errorText(models.error(), m_format).what);
        m_modelsLine->setText(models->isEmpty() ? tr("The provider has no models for you") : tr("None chosen: all that the provider has for you"));
        QStringList chosen;
        for (int row = 0; row < m_models->count(); ++row)
            if (m_models->item(row)->checkState() == Qt::Checked)
                chosen += m_models->item(row)->text();
        showModels(*models, chosen);
    });
}

void OrderDialog::showModels(const QStringList &models, const QStringList &chosen)
{
    m_models->clear();
    for (const QString &model : models) {
        auto *item = new QListWidgetItem(model, m_models);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, kItemHeight});
        item->setCheckState(chosen.contains(model) ? Qt::Checked : Qt::Unchecked);
    }
    m_models->setVisible(!models.isEmpty());
}

void OrderDialog::restore()
{
    for (QCheckBox *box : m_operations)
        box->setChecked(m_provider.info().standardOperations.contains(box->objectName()));
    for (QLineEdit *edit : {m_months, m_currency})
        if (edit)
            edit->clear();
    for (const auto &[key, flag] : m_flags)
        flag->setChecked(false);
    for (DefinitionPicker *definition : m_definitions)
        definition->restore();
    for (int row = 0; row < m_models->count(); ++row)
        m_models->item(row)->setCheckState(Qt::Unchecked);
    if (m_webhook)
        m_webhook->setChecked(false);
}

} // namespace saldoscope
