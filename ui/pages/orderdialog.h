// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/widgets/definitionpicker.h"

#include <QCheckBox>
#include <QDialog>

namespace saldoscope {

class CategoryTree;
class Connections;
class Format;

/// What a provider is asked for and how it shall reckon. A default one leaves everything to the provider.
struct ProviderOrder {
    QStringList operations;          ///< empty: the provider's standard ones
    QJsonObject parameters;
    bool useWebhook = false;
    bool operator==(const ProviderOrder &) const = default;
};
/// One line for the card: "Last 6 months · EUR · without joint accounts"; empty where nothing differs from the standard.
QString orderLine(const ProviderInfo &info, const ProviderOrder &order);

/// The form for a provider's operations and parameters, made of what its ProviderInfo names. Titles of categories are
/// those of our tree; `tree` may be null, then their numbers are shown. `country` is the case's, as ISO 3166 has it.
class OrderDialog : public QDialog
{
    Q_OBJECT
public:
    OrderDialog(const Provider &provider, const ProviderOrder &order, const CategoryTree *tree, const QString &country, Connections &connections,
        const Format &format, QWidget *parent = nullptr);
    ProviderOrder order() const;     ///< as the form stands

private:
    QWidget *makeOperations(const ProviderOrder &order);
    QWidget *makeLimits(const ProviderOrder &order);
    QWidget *makeDefinitions(const ProviderOrder &order, const CategoryTree *tree);
    void search(DefinitionPicker &picker);
    QWidget *makeModels(const ProviderOrder &order);
    QWidget *makeButtons();
    void check();
    void askForModels();
    void showModels(const QStringList &models, const QStringList &chosen);
    void restore();

    const Provider &m_provider;
    const QString m_country;
    Connections &m_connections;
    const Format &m_format;
    std::vector<QCheckBox *> m_operations;
    std::vector<std::pair<QString, QCheckBox *>> m_flags;
    std::vector<DefinitionPicker *> m_definitions;
    std::vector<ProviderCategory> m_categories; ///< the provider's own, once asked for
    QLineEdit *m_months = nullptr;
    Field *m_monthsField = nullptr;
    QLineEdit *m_currency = nullptr;
    Field *m_currencyField = nullptr;
    QListWidget *m_models = nullptr;
    TextLabel *m_modelsLine = nullptr;
    QPushButton *m_fetch = nullptr;
    QCheckBox *m_webhook = nullptr;
    TextLabel *m_wrong = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace saldoscope
