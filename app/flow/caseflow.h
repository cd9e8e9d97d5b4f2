// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collection.h"
#include "insights/view.h"
#include "statement/statement.h"
#include "store/caserecord.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace saldoscope {

class Analyst;
class Connections;
class Clock;
class HttpClient;
class Knowledge;
class StoreThread;

/// What every open case works with; owned by main, outlives every case.
struct Services {
    HttpClient *http = nullptr;
    Connections *connections = nullptr;
    StoreThread *store = nullptr;
    const std::vector<const Provider *> *providers = nullptr;
    const Clock *clock = nullptr;
    QThreadPool *pool = nullptr;
    std::shared_ptr<const Knowledge> knowledge;
};

/// One handed-in file as the collect page shows it.
struct FileView {
    qint64 id = 0;                     ///< of the stored file; 0 while it is being read
    QString name;
    enum class State { Reading, Ready, ReadWithProblems, Unreadable, AlreadyHere, NotStored } state = State::Reading;
    QString format;
    int accounts = 0;
    int rows = 0;
    int pending = 0;
    Period period;
    BalanceCheck check = BalanceCheck::Unknown; ///< Broken if any account's is; Holds only if all hold
    std::vector<Problem> problems;
    std::size_t problemCount = 0;
    std::optional<Error> error;        ///< could not be opened or stored
    std::vector<LaneStep> steps;       ///< "read", "checked", "merged", "sorted", "ready" with times, for the progress page
};

/// One open case: its files, collections, corrections and analysis. What is shown is a function of what it emits.
class CaseFlow : public QObject
{
    Q_OBJECT
public:
    CaseFlow(CaseId id, Services services, QObject *parent = nullptr);
    ~CaseFlow() override;

    /// Loads the case, reads its files, resumes its collections. opened() or failed() follows.
    void open();
    bool isOpen() const;
    const CaseSummary &summary() const;

    // Files
    void addFiles(const QStringList &paths);   ///< read, shown, stored; a file whose bytes are already here is named so
    void removeFile(qint64 id);
    const std::vector<FileView> &files() const;

    // Providers
    /// Hands the case's files to a provider and follows it until it is done.
    void collect(const QString &providerId, const QStringList &operations = {}, const QJsonObject &parameters = {});
    const std::vector<Collection *> &collections() const;
    void removeCollection(Collection *collection);

    // Insights
    std::shared_ptr<const Analysis> analysis() const; ///< null until there is one
    std::shared_ptr<const View> view() const;
    const Query &query() const;
    void setQuery(const Query &query);                ///< a newer question supersedes an older one
    bool isAnalysing() const;

    // The officer's marks: undo and redo for free
    void correct(const std::vector<Row> &rows, CategoryId category);
    void exclude(const std::vector<Row> &rows, bool excluded, const QString &reason);
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    void setDetails(const CaseDetails &details);

Q_SIGNALS:
    void opened();
    void failed(const saldoscope::Error &error);       ///< the case could not be loaded
    void storeFailed(const saldoscope::Error &error);  ///< something could not be saved; it is still on the screen
    void filesChanged();
    void collectionsChanged();                         ///< one came or went; each tells of its own changes itself
    void analysingChanged();
    void analysisChanged();
    void viewChanged();
    void correctionsChanged();
    void summaryChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
