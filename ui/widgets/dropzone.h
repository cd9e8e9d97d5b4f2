// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

class QFileDialog;

namespace saldoscope {

/// "Drop statements here": takes files by drag and drop, by click, by Enter or Space.
class DropZone : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dropped(const QStringList &paths);   ///< local files only; folders are opened one level deep

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_hovered = false;
};

/// The files among what was dropped: local ones, and those directly inside a folder.
QStringList droppedFiles(const QList<QUrl> &urls);

/// Asks for statements of any kind that can be read; deletes itself. Files of other names may be chosen too: what a file is
/// shows its content.
QFileDialog *makeStatementDialog(QWidget *parent, const QString &folder);

} // namespace saldoscope
