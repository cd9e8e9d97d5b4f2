// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/connections.h"
#include "insights/knowledge.h"
#include "providers/nordigeninsights/nordigeninsightsprovider.h"
#include "sandbox/sandboxserver.h"
#include "secrets/memorystore.h"
#include "support/widgets.h"
#include "ui/format.h"
#include "ui/pages/orderdialog.h"
#include "ui/pages/webhookdialog.h"

#include <QJsonArray>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

QStringList ticked(const QListWidget &list)
{
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            texts += list.item(row)->text();
    return texts;
}

} // namespace

/// What a provider is asked for, and where it calls, against a sandbox.
class TestOrder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<NordigenInsightsProvider> m_provider;
    SystemClock m_clock;
    MemoryStore m_secrets;
    HttpClient m_http;
    Connections m_connections {m_http, m_secrets, m_clock};
    Format m_format {QLocale(QLocale::English)};
    std::shared_ptr<const Knowledge> m_knowledge;

    std::unique_ptr<OrderDialog> dialog(const ProviderOrder &order = {})
    {
        return std::make_unique<OrderDialog>(*m_provider, order, &m_knowledge->tree(), u"fi"_s, m_connections, m_format);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_knowledge = *Knowledge::shipped();
        m_server = std::make_unique<SandboxServer>();
        QVERIFY(m_server->start());
        m_provider = std::make_unique<NordigenInsightsProvider>(m_server->baseUrl());
        Credentials credentials;
        credentials.values = {{u"client_id"_s, "sandbox-id"}, {u"client_secret"_s, "sandbox-secret"}};
        m_connections.store(*m_provider, credentials, this, [](const Done &) {});
    }

    void theStandardAsksForNothingSpecial()
    {
        const auto form = dialog();
        QCOMPARE(form->order(), ProviderOrder());
        QCOMPARE(orderLine(m_provider->info(), form->order()), QString());
        QVERIFY(find<QPushButton>(*form, u"accept"_s)->isEnabled());
        QCOMPARE(ticked(*find<QListWidget>(*form, u"income_definition"_s)).size(), 16);
        QCOMPARE(ticked(*find<QListWidget>(*form, u"expense_definition"_s)).size(), 7);
        QVERIFY(ticked(*find<QListWidget>(*form, u"income_definition"_s)).contains(u"Salary"_s));
    }

    void whatIsFilledInIsAskedFor()
    {
        const auto form = dialog();
        find<QLineEdit>(*form, u"period"_s)->setText(u" 6 "_s);
        find<QLineEdit>(*form, u"currency"_s)->setText(u"eur"_s);
        find<QCheckBox>(*form, u"drop_joint_accounts"_s)->setChecked(true);
        find<QCheckBox>(*form, u"simple-score"_s)->setChecked(true);
        find<QCheckBox>(*form, u"useWebhook"_s)->setChecked(true);
        find<QListWidget>(*form, u"expense_definition"_s)->item(0)->setCheckState(Qt::Unchecked);
        find<QLineEdit>(*form, u"expense_definition/further"_s)->setText(u"467, 5239 1402"_s);
        const ProviderOrder order = form->order();
        QCOMPARE(order.operations,
            (QStringList {u"categorisation"_s, u"insights-income"_s, u"insights-loans"_s, u"insights-risk"_s, u"simple-score"_s}));
        QCOMPARE(order.parameters, (QJsonObject {{u"period"_s, 6}, {u"currency"_s, u"EUR"_s}, {u"drop_joint_accounts"_s, true},
            {u"expense_definition"_s, QJsonArray {29, 63, 97, 137, 467, 494, 5239, 1402}}}));
        QVERIFY(order.useWebhook);
        QVERIFY(orderLine(m_provider->info(), order).contains(u"EUR"_s));
        const auto again = dialog(order); // the form shows what was chosen, and asks for the same
        QCOMPARE(again->order(), order);
        find<QPushButton>(*again, u"restore"_s)->click();
        QCOMPARE(again->order(), ProviderOrder());
    }

    void whatCannotBeAskedForIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no month") << u"period"_s << u"0"_s;
        QTest::newRow("no number") << u"period"_s << u"half a year"_s;
        QTest::newRow("no currency") << u"currency"_s << u"XQX"_s;
        QTest::newRow("no category") << u"income_definition/further"_s << u"85, wages"_s;
    }
    void whatCannotBeAskedForIsSaid()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const auto form = dialog();
        auto *edit = find<QLineEdit>(*form, field);
        edit->setText(text);
        QVERIFY(!find<QPushButton>(*form, u"accept"_s)->isEnabled());
        QVERIFY(!edit->accessibleDescription().isEmpty());
        edit->clear();
        QVERIFY(find<QPushButton>(*form, u"accept"_s)->isEnabled());
    }

    void somethingMustBeAskedFor()
    {
        const auto form = dialog();
        for (const QString &operation : m_provider->info().operations)
            find<QCheckBox>(*form, operation)->setChecked(false);
        QVERIFY(!find<QPushButton>(*form, u"accept"_s)->isEnabled());
    }

    void furtherCategoriesAreFoundInTheProvidersTree()
    {
        const auto form = dialog();
        auto *definition = find<QListWidget>(*form, u"expense_definition"_s);
        const auto search = [&]() -> QFrame * {
            find<QPushButton>(*form, u"expense_definition/search"_s)->click();
            QFrame *found = nullptr;
            [&] { QTRY_VERIFY_WITH_TIMEOUT((found = form->findChild<QFrame *>(u"treeSearch"_s)) && found->isVisible(), 30'000); }();
            return found;
        };
        form->show();
        QFrame *opened = search();
        auto *list = opened->findChild<QListWidget *>();
        QVERIFY2(list->count() > 1'000, qPrintable(QString::number(list->count()))); // of a tree of real size
        auto *field = opened->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"insurance PREMIUMS 63"_s);
        QTest::keyClicks(field, u"x"_s);
        QVERIFY(!list->currentItem());
        QTest::keyClick(field, Qt::Key_Return); // takes nothing
        QVERIFY(opened->isVisible());
        field->clear();
        QTest::keyClicks(field, u"restaurants"_s);
        QVERIFY(list->currentItem());
        QVERIFY(list->currentItem()->text().contains(u"Restaurants"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(definition->count(), 8);
        const int id = definition->item(7)->data(Qt::UserRole).toInt();
        QVERIFY(id > 0 && definition->item(7)->checkState() == Qt::Checked && definition->item(7)->text().startsWith(u"Restaurants"_s));
        QCOMPARE(form->order().parameters.value(u"expense_definition"_s), QJsonValue(QJsonArray {26, 29, 63, 97, 137, 467, 494, id}));
        QCOMPARE(m_server->requests("GET", "/v2/category-tree/fi"), 1);
        QTRY_VERIFY(!form->findChild<QFrame *>(u"treeSearch"_s));
        QTest::keyClick(search()->findChild<QLineEdit *>(), Qt::Key_Down); // another time: not asked for again
        QCOMPARE(m_server->requests("GET", "/v2/category-tree"), 1);
        find<QPushButton>(*form, u"restore"_s)->click();
        QCOMPARE(form->order(), ProviderOrder());
    }

    void modelsAreFetched()
    {
        const auto form = dialog();
        find<QCheckBox>(*form, u"credit-scores"_s)->setChecked(true);
        find<QPushButton>(*form, u"fetchModels"_s)->click();
        auto *models = find<QListWidget>(*form, u"models"_s);
        QTRY_COMPARE_WITH_TIMEOUT(models->count(), 2, 30'000);
        QVERIFY(!form->order().parameters.contains(u"models"_s)); // none chosen: all
        models->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(form->order().parameters.value(u"models"_s), QJsonValue(QJsonArray {u"some_model_2.model"_s}));
    }

    void theWebhookIsSet()
    {
        WebhookDialog form(*m_provider, m_connections, m_format);
        auto *send = find<QPushButton>(form, u"send"_s);
        QVERIFY(!send->isEnabled());
        find<QLineEdit>(form, u"callback"_s)->setText(u"https://we.example/done"_s);
        QVERIFY(send->isEnabled());
        auto *auth = find<QComboBox>(form, u"auth"_s);
        QVERIFY(auth->isVisibleTo(&form));
        QCOMPARE(auth->count(), 3);
        auth->setCurrentIndex(1);
        QVERIFY(!send->isEnabled());
        find<QLineEdit>(form, u"user"_s)->setText(u"bank"_s);
        find<QLineEdit>(form, u"password"_s)->setText(u"secret"_s);
        QVERIFY(send->isEnabled());
        auth->setCurrentIndex(2);
        QVERIFY(!send->isEnabled());
        QVERIFY(!find<QLineEdit>(form, u"user"_s)->isVisibleTo(&form));
        find<QLineEdit>(form, u"tokenUrl"_s)->setText(u"https://we.example/token"_s);
        find<QLineEdit>(form, u"clientId"_s)->setText(u"them"_s);
        QVERIFY(!send->isEnabled());
        find<QLineEdit>(form, u"clientSecret"_s)->setText(u"secret"_s);
        QVERIFY(send->isEnabled());
        auth->setCurrentIndex(1);
        send->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests("POST", "/v2/webhook-settings"), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(form, u"password"_s)->text().isEmpty(), 30'000); // kept nowhere
        QVERIFY(find<TextLabel>(form, u"answer"_s)->text().startsWith(u"Set."_s));
        auth->setCurrentIndex(2); // and by OAuth 2
        QVERIFY(!send->isEnabled()); // its secret was not kept either
        find<QLineEdit>(form, u"clientSecret"_s)->setText(u"secret"_s);
        send->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests("POST", "/v2/webhook-settings"), 2, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(form, u"clientSecret"_s)->text().isEmpty(), 30'000);
        QVERIFY(find<TextLabel>(form, u"answer"_s)->text().startsWith(u"Set."_s));
    }
};

QTEST_MAIN(TestOrder)
#include "tst_ui_order.moc"
