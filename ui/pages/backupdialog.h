// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/backups.h"
#include "ui/widgets/basics.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;

namespace saldoscope {

class Format;

/// Asks for a file and a passphrase, then backs up or restores, with progress; says in the same place how it ended. The
/// file is asked for by the window's own file dialog.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    struct What {
        std::optional<CaseId> only;        ///< nullopt: all cases
        QString number;                    ///< of the only one
        QString folder;                    ///< where the file dialog begins
    };
    /// For a backup.
    BackupDialog(Backups &backups, const What &what, const Format &format, QWidget *parent);
    /// For a restore from this file.
    BackupDialog(Backups &backups, const QString &file, const Format &format, QWidget *parent);

    void setFile(const QString &path);
    QString file() const { return m_path; }

Q_SIGNALS:
    void restored(const std::vector<saldoscope::RestoredCase> &cases);
    void kept(const QString &path);        ///< the backup is there

protected:
    void reject() override;                ///< cancels what is under way first

private:
    void build(const QString &title, const QString &line, const QString &verb);
    void addFields(QVBoxLayout *column, bool twice);
    void chooseFile();
    void check();
    void start();
    void setBusy(bool busy);
    void say(Tone tone, const QString &what, const QString &still);
    void tellBackedUp(int cases, const std::vector<Backups::LeftOut> &leftOut);
    void tellRestored(const std::vector<RestoredCase> &cases);
    void tellFailed(const Error &error);

    Backups &m_backups;
    const Format &m_format;
    What m_what;
    bool m_restores;
    QString m_path;
    TextLabel *m_file = nullptr;
    QPushButton *m_choose = nullptr;
    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_again = nullptr;
    Field *m_phraseField = nullptr;
    Field *m_againField = nullptr;
    class Bar;                             // a thin progress bar in the program's colours
    Bar *m_strength = nullptr;
    Bar *m_progress = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_accept = nullptr;
    QTimer m_tick;
};

} // namespace saldoscope
