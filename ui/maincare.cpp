// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does so that nothing is lost and nothing happens unseen: backups, copies, the network log.
#include "ui/mainwindow.h"

#include "base/clock.h"
#include "flow/backups.h"
#include "flow/caselist.h"
#include "store/storethread.h"
#include "ui/errortext.h"
#include "ui/pages/backupdialog.h"
#include "ui/widgets/networkdrawer.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace saldoscope {

using namespace Qt::StringLiterals;

void MainWindow::makeCare(QMenu *file)
{
    m_backups = new Backups(m_desk.services.store, m_desk.services.pool, m_desk.services.clock, this);
    file->addAction(tr("Back up all cases…"), this, [this] { backUp(std::nullopt); });
    file->addAction(tr("Restore from a backup…"), this, &MainWindow::restoreBackup);
    m_network = new NetworkDrawer(m_format, m_frame);
    m_network->hide();
    m_stack->installEventFilter(this);
    connect(m_network, &NetworkDrawer::closed, this, [this] { showNetworkLog(false); });
}

void MainWindow::backUp(std::optional<CaseId> only)
{
    BackupDialog::What what;
    what.only = only;
    what.number = only && m_flow ? m_flow->summary().number : QString();
    what.folder = m_desk.settings->lastFolder().isEmpty() ? QDir::homePath() : m_desk.settings->lastFolder();
    auto *dialog = new BackupDialog(*m_backups, what, m_format, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreBackup()
{
    auto *choose = new QFileDialog(this, tr("Restore from a backup"), m_desk.settings->lastFolder().isEmpty() ? QDir::homePath() : m_desk.settings->lastFolder());
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::ExistingFile);
    choose->setNameFilters({tr("Saldoscope backups (*.saldobackup)"), tr("All files (*)")});
    connect(choose, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *dialog = new BackupDialog(*m_backups, path, m_format, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BackupDialog::restored, m_desk.cases, &CaseList::refresh);
        dialog->open();
    });
    choose->open();
}

void MainWindow::saveCopy()
{
    auto *choose = new QFileDialog(this, tr("Save a copy of the cases in"), QDir::homePath());
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::Directory);
    choose->setOption(QFileDialog::ShowDirsOnly);
    connect(choose, &QFileDialog::fileSelected, this, &MainWindow::copyTo);
    choose->open();
}

void MainWindow::copyTo(const QString &folder)
{
    m_desk.services.store->copyTo(this, folder, m_desk.services.clock->now(), [this](const Result<QString> &copy) {
        const ErrorText failed = copy ? ErrorText {} : errorText(copy.error(), m_format);
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Save a copy"),
            copy ? tr("The copy is %1.\n\nIt is encrypted with the key in this computer's keychain.").arg(QDir::toNativeSeparators(*copy)) : failed.what + u".\n\n"_s + failed.still,
            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::showNetworkLog(bool on)
{
    if (!m_network)
        return;
    on = on && m_flow && m_flow->isOpen();
    m_log->setChecked(on);
    if (m_network->isHidden() != on)
        return;
    m_network->setVisible(on);
    refreshNetworkLog();
    placeNetworkLog();
    if (on) {
        m_network->raise();
        m_network->firstFocus()->setFocus(Qt::OtherFocusReason);
    } else {
        m_stack->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::refreshNetworkLog()
{
    if (m_network && m_flow && !m_network->isHidden())
        m_network->setRequests(m_flow->requests());
}

void MainWindow::placeNetworkLog()
{
    // From edge to edge, so that it is a sheet over the page and not one more card on it.
    const QRect page = m_stack->geometry();
    m_network->setGeometry(page.left(), page.bottom() + 1 - NetworkDrawer::kHeight, page.width(), NetworkDrawer::kHeight);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeNetworkLog();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace saldoscope
