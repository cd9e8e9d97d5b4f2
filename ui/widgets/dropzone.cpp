// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dropzone.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace saldoscope {

using namespace Qt::StringLiterals;

QStringList droppedFiles(const QList<QUrl> &urls)
{
    QStringList files;
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            continue;
        const QFileInfo info(url.toLocalFile());
        if (!info.isDir()) {
            files += info.absoluteFilePath();
            continue;
        }
        const auto inside = QDir(info.absoluteFilePath()).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : inside)
            files += file.absoluteFilePath();
    }
    return files;
}

DropZone::DropZone(QWidget *parent)
    : QAbstractButton(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(tr("Drop statements here"));
    setAccessibleName(tr("Drop statements here, or press Enter to choose files"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

QSize DropZone::sizeHint() const { return {380, 136}; }
QSize DropZone::minimumSizeHint() const { return {240, 112}; }

void DropZone::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = m_hovered || underMouse();
    painter.setBrush(m_hovered ? colours.accentSoft : hot ? colours.hover : colours.window);
    if (hasFocus())
        painter.setPen(QPen(colours.focus, 2));
    else
        painter.setPen(QPen(m_hovered ? colours.accent : colours.control, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::kRadiusControl, size::kRadiusControl);
    painter.setBrush(Qt::NoBrush);

    const int block = 24 + 8 + 20 + 18;
    int y = (height() - block) / 2;
    painter.drawPixmap(QPoint((width() - 24) / 2, y), iconPixmap(u"file-down"_s, 24, colours.text2, devicePixelRatioF()));
    y += 24 + 8;
    painter.setFont(saldoscope::font(FontRole::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRect(8, y, width() - 16, 20), Qt::AlignCenter, m_hovered ? tr("Let go to add") : text());
    y += 20;
    painter.setFont(saldoscope::font(FontRole::Small));
    painter.setPen(colours.text2);
    painter.drawText(QRect(8, y, width() - 16, 18), Qt::AlignCenter, tr("or choose files  (%1)").arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()->urls()).isEmpty())
        return;
    event->acceptProposedAction();
    m_hovered = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(droppedFiles(event->mimeData()->urls()));
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

QFileDialog *makeStatementDialog(QWidget *parent, const QString &folder)
{
    auto *dialog = new QFileDialog(parent, DropZone::tr("Choose statements"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({DropZone::tr("Statements (%1)").arg(u"*.json *.xml *.camt *.sta *.mt940 *.940 *.942 *.ofx *.qfx *.qif *.csv *.tsv *.txt *.xlsx *.pdf"_s),
        DropZone::tr("All files (*)")});
    return dialog;
}

} // namespace saldoscope
