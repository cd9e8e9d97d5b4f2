// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/run.h"
#include "support/browser.h"
#include "ui/pages/invitedialog.h"
#include "ui/widgets/lanelist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/// What an officer does in the window to ask an applicant's banks, and the applicant in a browser.
namespace saldoscope {

inline constexpr int kPatience = 60000;

/// For eyes: the window as it stands, where SALDOSCOPE_PICTURES names a folder.
inline void picture(const Run &run, const QString &name)
{
    if (!qEnvironmentVariableIsSet("SALDOSCOPE_PICTURES"))
        return;
    run.window->resize(1366, 741);
    run.window->grab().save(qEnvironmentVariable("SALDOSCOPE_PICTURES") + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// The lane whose name is `name`; null where there is none.
inline LaneWidget *lane(const MainWindow &window, const QString &name)
{
    for (LaneWidget *widget : window.findChildren<LaneWidget *>()) {
        if (widget->lane().name == name)
            return widget;
    }
    return nullptr;
}

inline bool connectFimento(const Run &run)
{
    run.window->showPage(PageId::Settings);
    QTest::keyClicks(run.find<QLineEdit>(QStringLiteral("fimento/name")), QStringLiteral("sandbox-id"));
    auto *password = run.find<QLineEdit>(QStringLiteral("fimento/password"));
    QTest::keyClicks(password, QStringLiteral("sandbox-secret"));
    run.find<QPushButton>(QStringLiteral("fimento/keep"))->click();
    return QTest::qWaitFor([&] { return password->text().isEmpty(); }, kPatience);
}

inline bool newCase(const Run &run, const QString &name, const QString &number)
{
    run.window->showPage(PageId::Cases);
    run.find<QPushButton>(QStringLiteral("newCase"))->click();
    QDialog *dialog = run.window->findChild<QDialog *>();
    if (!dialog)
        return false;
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("applicantName")), name);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("personNumber")), number);
    dialog->accept();
    return QTest::qWaitFor([&] { return run.window->flow() && run.window->flow()->isOpen() && run.window->currentPage() == PageId::Collect; }, kPatience);
}

/// The form for an invitation, opened by the button of that name and ready to be sent; null where it does not come so far.
inline InviteDialog *inviteForm(const Run &run, const QString &button = QStringLiteral("askBanks"))
{
    auto *provider = run.find<QComboBox>(QStringLiteral("provider"));
    provider->setCurrentIndex(provider->findData(QStringLiteral("fimento")));
    auto *ask = run.find<QPushButton>(button);
    if (!QTest::qWaitFor([&] { return ask->isVisible() && ask->isEnabled(); }, kPatience))
        return nullptr;
    ask->click();
    auto *dialog = run.window->findChild<InviteDialog *>();
    auto *make = dialog ? dialog->findChild<QPushButton *>(QStringLiteral("makeLink")) : nullptr;
    return make && QTest::qWaitFor([&] { return make->isEnabled(); }, kPatience) ? dialog : nullptr;
}

/// Sends the form; the link as the officer sees it then.
inline QUrl makeLink(const Run &run, const InviteDialog *dialog)
{
    auto *link = run.find<QLineEdit>(QStringLiteral("consentLink"));
    const QString before = link->text();
    dialog->findChild<QPushButton *>(QStringLiteral("makeLink"))->click();
    const bool shown = QTest::qWaitFor([&] { return link->isVisible() && !link->text().isEmpty() && link->text() != before; }, kPatience);
    return shown ? QUrl(link->text()) : QUrl();
}

inline QUrl invite(const Run &run, const QString &collection)
{
    const InviteDialog *dialog = inviteForm(run);
    if (!dialog)
        return {};
    auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("collection"));
    kind->setCurrentIndex(kind->findData(collection));
    return makeLink(run, dialog);
}

inline bool consent(test::Browser &browser, const QUrl &link)
{
    browser.open(link);
    return browser.enter(QStringLiteral("Norrbanken")) && browser.enter(QStringLiteral("Logga in")) && browser.enter(QStringLiteral("Ja, dela uppgifterna"));
}

} // namespace saldoscope
