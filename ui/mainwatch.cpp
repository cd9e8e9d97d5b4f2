// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window hears of cases that nobody looks at: what is done, what was withdrawn, who called.
#include "ui/mainwindow.h"

#include "base/clock.h"
#include "flow/caselist.h"
#include "flow/casewatch.h"
#include "ui/notifier.h"
#include "ui/pages/casespage.h"
#include "ui/pages/connectionspage.h"
#include "ui/pages/listenercard.h"
#include "ui/widgets/basics.h"

#include <QApplication>
#include <QHostAddress>
#include <QUrl>

namespace saldoscope {

using namespace Qt::StringLiterals;

void MainWindow::makeWatch()
{
    m_notifier = new Notifier(this);
    connect(m_notifier, &Notifier::chosen, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
    connect(m_notifier, &Notifier::unsaid, this, [this](const QString &title, const QString &text) {
        if (m_bannerHolder->isVisible())
            return; // what needs the officer stays; the list of cases tells the rest
        m_banner->show(Tone::Info, title, text);
        connect(m_banner->addAction(tr("Close")), &QPushButton::clicked, this, [this] { m_bannerHolder->hide(); });
        m_bannerHolder->show();
    });
    if (m_desk.watch) {
        connect(m_desk.watch, &CaseWatch::finished, this, &MainWindow::tellFinished);
        connect(m_desk.watch, &CaseWatch::changed, m_desk.cases, &CaseList::refresh);
        connect(m_desk.watch, &CaseWatch::withdrawn, this, [this](CaseId id, const QString &number) {
            m_desk.cases->refresh();
            tellFinished(id, number, CaseState::Withdrawn);
            m_casesPage->say(Tone::Bad, tr("Case %1: consent was withdrawn").arg(number), tr("Everything of it was deleted here. Only its number and this moment are kept."));
        });
    }
    if (m_desk.listener) {
        ListenerCard *card = m_settingsPage->listener();
        card->tell(done(), m_desk.listener->isListening(), m_desk.listener->port());
        if (m_desk.settings->listener().on && !m_desk.listener->isListening())
            applyListener(m_desk.settings->listener());
    } else {
        m_settingsPage->listener()->hide();
    }
}

void MainWindow::applyListener(const HintSettings &settings)
{
    m_desk.settings->setListener(settings);
    const Done applied = m_desk.listener->apply(settings);
    m_settingsPage->listener()->tell(applied, m_desk.listener->isListening(), m_desk.listener->port());
    QUrl here;
    if (m_desk.listener->isListening() && !QHostAddress(settings.address).isEqual(QHostAddress(QHostAddress::AnyIPv4), QHostAddress::ConvertV4MappedToIPv4)) {
        here.setScheme(settings.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
        here.setHost(settings.address);
        here.setPort(m_desk.listener->port());
        here.setPath(u"/"_s);
    }
    m_settingsPage->suggestCallback(here);
}

void MainWindow::tellFinished(CaseId id, const QString &number, CaseState state)
{
    if (!m_desk.settings->notifies())
        return;
    // Who looks at it needs no message.
    const bool seen = isActiveWindow() && m_flow && m_flow->summary().id == id && (currentPage() == PageId::Progress || currentPage() == PageId::Collect);
    if (seen)
        return;
    const QString title = tr("Case %1").arg(number);
    switch (state) {
    case CaseState::Ready: m_notifier->tell(title, tr("A process is done: the results are here.")); break;
    case CaseState::NeedsOfficer: m_notifier->tell(title, tr("A process has stopped and needs you.")); break;
    case CaseState::Withdrawn: m_notifier->tell(title, tr("Consent was withdrawn. Everything of the case was deleted.")); break;
    case CaseState::New:
    case CaseState::Collecting: return;
    }
    QApplication::alert(this);
}

void MainWindow::sayWithdrawn(const QString &number, const QDateTime &at)
{
    closeCase();
    m_desk.cases->refresh();
    m_gonePage->setTexts(tr("Case %1: consent withdrawn").arg(number),
        tr("The applicant took consent back; this was learned %1. Everything of the case was deleted at the provider and here, beyond recovery. Only this line is left of it.")
            .arg(m_format.touched(at, at)));
    m_stack->setCurrentWidget(m_gonePage);
    setWindowTitle(tr("Case %1").arg(number) + u" – Saldoscope"_s + (m_desk.demo ? u" ("_s + tr("DEMO, no real person") + u')' : QString()));
}

} // namespace saldoscope
