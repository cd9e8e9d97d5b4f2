// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's export of a case's transactions: where to, in the pool, and what came of it.
#include "base/background.h"
#include "insights/shielding.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/widgets/basics.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace saldoscope {

using namespace Qt::StringLiterals;

void MainWindow::chooseExport(ExportForm form)
{
    if (!m_flow || !m_flow->analysis())
        return;
    auto *dialog = new QFileDialog(this, tr("Export transactions"), m_desk.settings->lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix(form));
    const QString pattern = u"*."_s + suffix(form);
    switch (form) {
    case ExportForm::Csv: dialog->setNameFilter(tr("CSV (%1)").arg(pattern)); break;
    case ExportForm::Xlsx: dialog->setNameFilter(tr("Excel workbook (%1)").arg(pattern)); break;
    case ExportForm::NordigenJson: dialog->setNameFilter(tr("Nordigen JSON (%1)").arg(pattern)); break;
    }
    dialog->selectFile(m_flow->summary().number + u"-transactions."_s + suffix(form));
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) { exportTo(path, form); });
    dialog->open();
}

void MainWindow::exportTo(const QString &path, ExportForm form)
{
    if (!m_flow || !m_flow->analysis() || path.isEmpty())
        return;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_exporting = std::make_unique<QObject>();
    connect(m_exporting.get(), &QObject::destroyed, this, [stop] { *stop = true; });
    const QString name = QFileInfo(path).fileName();
    m_banner->show(Tone::Info, tr("Writing %1…").arg(name), tr("You can go on working."));
    m_bannerHolder->show();
    connect(m_banner->addAction(tr("Cancel")), &QPushButton::clicked, this, [stop] { *stop = true; });
    inBackground(
        m_desk.services.pool, m_exporting.get(), [path, form, stop, analysis = m_flow->analysis()] {
            const ShownLedger shown = shownLedger(*analysis); // what is shielded in the list is no clearer in a file
            const Done done = saldoscope::exportTo(path, *shown.ledger, form, stop.get());
            return std::pair(done, int(shown.shielded));
        },
        [this, path, rows = m_flow->analysis()->ledger().booked().size() + m_flow->analysis()->ledger().pending().size()](const std::pair<Done, int> &written) {
            sayExported(path, int(rows), written.second, written.first);
        });
}

void MainWindow::sayExported(const QString &path, int rows, int shielded, const Done &done)
{
    const QFileInfo info(path);
    if (done) {
        m_desk.settings->setLastFolder(info.absolutePath());
        m_banner->show(Tone::Ok, tr("%n transactions were written to %1.", "", rows).arg(info.fileName()),
            shielded > 0 ? tr("%n shielded rows stand in it without their texts. The file is not encrypted.", "", shielded)
                         : tr("The file is not encrypted: keep it where the applicant's data may lie."));
        connect(m_banner->addAction(tr("Open folder")), &QPushButton::clicked, this, [folder = info.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    } else if (done.error().kind == Error::Kind::Cancelled) {
        m_banner->show(Tone::Neutral, tr("The export was called off."), tr("Nothing was written."));
    } else if (done.error().kind == Error::Kind::TooLarge) {
        m_banner->show(Tone::Bad, tr("%1 could not be written.").arg(info.fileName()), tr("An Excel workbook cannot hold these transactions. CSV and JSON can."));
    } else {
        m_banner->show(Tone::Bad, tr("%1 could not be written.").arg(info.fileName()), tr("The folder may not be written to, or the disk is full. A file that was there before is as it was."));
    }
    connect(m_banner->addAction(tr("Close")), &QPushButton::clicked, this, [this] { m_bannerHolder->hide(); });
}

} // namespace saldoscope
