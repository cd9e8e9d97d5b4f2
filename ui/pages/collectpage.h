// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/pages/page.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QPointer>

#include <vector>

class QStackedLayout;

namespace saldoscope {

class ConsentDoor;
class Connections;
class DropZone;
class IntakeView;
class ProgressCard;
class SendDoor;
class Settings;

/// Where data comes in: files read on this computer, a provider that analyses them, and the applicant's banks by consent. All
/// may be used in one case.
/// Below, the progress of all of it.
class CollectPage : public Page
{
    Q_OBJECT
public:
    CollectPage(std::vector<const Provider *> providers, Connections &connections, const Format &format, QWidget *parent = nullptr, Settings *settings = nullptr);
    void setCase(CaseFlow *flow) override;
    QWidget *firstFocus() override;
    void chooseFiles();                  ///< Ctrl+O
    void addFiles(const QStringList &paths); ///< to be looked at; see Intake
    void showLink(qint64 collection);    ///< of an invitation that waits for the applicant
    void setStartFolder(const QString &folder) { m_folder = folder; }

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeDoors(PageHeader *header);
    void showIntake();
    QWidget *makeProviderCard();
    QWidget *makeFilesCard();
    void showDoor();
    void pickDoor();
    void askBanks();
    const Provider *consentProvider() const;
    const Provider *chosen() const;
    void refresh();
    void askWhetherConnected();

    std::vector<const Provider *> m_providers;
    Connections &m_connections;
    QPointer<CaseFlow> m_flow;
    QComboBox *m_provider;
    TextLabel *m_doorTitle;
    TextLabel *m_doorLine;
    QStackedLayout *m_bodies;            ///< of the first card: files are sent, or consent is asked for
    ConsentDoor *m_consent;
    SendDoor *m_send;
    QPushButton *m_another;
    QPushButton *m_new;                  ///< one more process while a link is open
    Banner *m_banner;
    Chip *m_connected;
    DropZone *m_drop;
    ProgressCard *m_progress;
    QStackedLayout *m_states;            ///< the doors, or the files that are looked at
    QWidget *m_doors;
    IntakeView *m_intake;
    QString m_folder;                    ///< where the file dialog looks first
    bool m_hasKey = false;
};

} // namespace saldoscope
