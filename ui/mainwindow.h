// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caseflow.h"
#include "flow/packfolders.h"
#include "statement/ledgerexport.h"
#include "ui/format.h"
#include "ui/settings.h"
#include "ui/widgets/rail.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>

#include <functional>
#include <map>
#include <memory>

class QActionGroup;
class QFileDialog;
class QMenu;

namespace saldoscope {

class Backups;
class Banner;
class CaseList;
class CaseWatch;
class EmptyState;
class HintListener;
class Notifier;
class CasesPage;
class CollectPage;
class ConnectionsPage;
class NetworkDrawer;
class Page;
class TextLabel;
class TransactionsPage;

/// One of the invented customers of a demo session, as a file to hand in.
struct DemoCase {
    CaseDetails details;
    QString file;
    Assessment assessment = {};          ///< who lives on the income, as an officer would have entered it
};

/// What a window works with. All of it outlives the window.
struct Desk {
    Services services;
    CaseList *cases = nullptr;
    Settings *settings = nullptr;
    CaseWatch *watch = nullptr;          ///< of the cases that are not open; null in tests without one
    HintListener *listener = nullptr;    ///< where providers call; may be null
    std::vector<ReplaceablePaths> paths;
    bool secretsKept = true;             ///< false: keys live in memory until the program ends
    QString dataFolder;
    QString packFolder;                  ///< of a lender's packs in the data folder; empty: none
    LoadedPacks packs;                   ///< those the services' knowledge was made with
    QString database;                    ///< the cases' file; empty where they live in memory
    bool demo = false;
    Credentials sandboxKey;              ///< demo only
    std::vector<DemoCase> demoCases;
    QString examplesFolder;              ///< where the first file dialog looks
};

/// Rail at the left, pages at the right, the open case in between.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Desk desk, const QLocale &locale, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openCase(CaseId id);
    void showPage(PageId page);
    Notifier *notifier() const { return m_notifier; }
    PageId currentPage() const;
    CaseFlow *flow() const { return m_flow.get(); }
    /// Makes a case and shows these files before they are added, as a drop on the list of cases does. `atOnce`: adds them without.
    void openFiles(const QStringList &paths, bool atOnce = false);
    /// Puts the invented customers of a demo session into the list, each with its statement handed in.
    void makeDemoCases();
    void setTheme(Settings::Theme theme);
    void setPrivacy(bool on);
    void showNetworkLog(bool on);

Q_SIGNALS:
    void themeChosen(saldoscope::Settings::Theme theme);
    void demoWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePages();
    void makeWatch();
    void applyListener(const HintSettings &settings);
    void tellFinished(CaseId id, const QString &number, CaseState state);
    void sayWithdrawn(const QString &number, const QDateTime &at);
    void makeMenus();
    void makeFileMenus();
    void makeExportMenu(QMenu *file);
    void makeViewMenu();
    void makeGoMenu();
    void makeStatusBar();
    void addPage(PageId id, QWidget *page);
    QAction *go(QMenu *menu, PageId page, const QString &text, const QKeySequence &shortcut);
    void newCase();
    void editCase(CaseId id);
    void chooseFiles();
    void chooseExport(ExportForm form);
    void exportTo(const QString &path, ExportForm form);
    void sayExported(const QString &path, int rows, int shielded, const Done &done);
    void closeCase();
    PageId firstPage() const;
    void showStatus();
    void refreshActions();
    void back(int step);
    void nextPane(int step);
    void find();
    void foldRail();
    void fitScreen();
    void makeCare(QMenu *file);
    void backUp(std::optional<CaseId> only);
    void restoreBackup();
    void saveCopy();
    void copyTo(const QString &folder);
    void refreshNetworkLog();
    void placeNetworkLog();
    void showCaseInRail();
    QString statusLine() const;
    void sayFailed(const Error &error, const QString &action, std::function<void()> wayOut);
    static bool needsCase(PageId page) { return page != PageId::Cases && page != PageId::Settings; }

    Desk m_desk;
    Format m_format;
    std::unique_ptr<CaseFlow> m_flow;
    Rail *m_rail;
    QWidget *m_frame;
    QStackedWidget *m_stack;
    QWidget *m_bannerHolder;
    Banner *m_banner;
    std::map<PageId, QWidget *> m_pages;
    std::vector<Page *> m_casePages;
    CasesPage *m_casesPage = nullptr;
    CollectPage *m_collectPage = nullptr;
    EmptyState *m_gonePage = nullptr;         ///< in place of the pages of a case whose applicant withdrew consent
    Notifier *m_notifier = nullptr;
    ConnectionsPage *m_settingsPage = nullptr;
    TransactionsPage *m_transactionsPage = nullptr;
    TextLabel *m_status;
    QLabel *m_demoTag = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_close = nullptr;
    QAction *m_look = nullptr;
    QAction *m_privacy = nullptr;
    QAction *m_log = nullptr;
    Backups *m_backups = nullptr;
    NetworkDrawer *m_network = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QActionGroup *m_themes = nullptr;
    std::vector<QAction *> m_caseActions;     ///< only with an open case
    QMenu *m_export = nullptr;
    std::unique_ptr<QObject> m_exporting;     ///< owner of the export under way; its end is the question's end
    std::vector<PageId> m_history;
    std::size_t m_at = 0;
    bool m_walking = false;
    QStringList m_pendingFiles;
    bool m_addPending = false;
    QDateTime m_saved;
};

} // namespace saldoscope
