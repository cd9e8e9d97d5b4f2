// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/accountverification.h"
#include "flow/assessment.h"
#include "flow/collection.h"
#include "flow/services.h"
#include "http/httpclient.h"
#include "insights/view.h"
#include "statement/statement.h"
#include "store/caserecord.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace saldoscope {

class Intake;
struct ReadFile;

/// One handed-in file as the collect page shows it.
struct FileView {
    qint64 id = 0;                     ///< of the stored file; below 0, and unlike any other's, while and where it is not stored
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
    QDateTime added;                   ///< UTC; invalid while it is not stored. Those of one batch have the same
    std::optional<Error> error;        ///< could not be opened or stored
    std::vector<LaneStep> steps;       ///< those reached of "read", "checked", "merged", "sorted", "ready", with times
};

/// One open case: its files, collections, corrections and analysis. What is shown is a function of what it emits.
class CaseFlow : public QObject
{
    Q_OBJECT
public:
    CaseFlow(CaseId id, Services services, QObject *parent = nullptr);
    ~CaseFlow() override;

    /// How much of a case is opened. Followed: its collections only, without files and analysis, for a case that nobody looks at.
    enum class Depth { Whole, Followed };
    /// Loads the case, reads its files, resumes its collections. opened() or failed() follows.
    void open(Depth depth = Depth::Whole);
    bool isOpen() const;
    /// The applicant took consent back: nothing of the case is left, here or in the store, but its number in the log.
    bool isWithdrawn() const;
    const CaseSummary &summary() const;

    // Files
    /// Where files are looked at before they are handed in; nothing of them is stored before Intake::commit().
    Intake &intake() const;
    /// What was read already, stored as one batch: all of them or none.
    void handIn(std::vector<ReadFile> files);
    bool holds(const QByteArray &hash) const;  ///< is a file with these bytes here? See ReadFile::hash
    std::vector<std::shared_ptr<const Ledger>> ledgers() const; ///< of the files that could be read
    /// Read, shown, stored at once, without a look at them before. A file whose bytes are already here is named so; one that cannot be read is shown with the
    /// reason, but not stored.
    void addFiles(const QStringList &paths);
    void removeFile(qint64 id);                ///< by FileView::id, stored or not
    void removeFiles(const std::vector<qint64> &ids); ///< one step of undo()
    std::vector<qint64> batchOf(qint64 id) const; ///< the stored files that were handed in together with this one, it among them
    int removedFiles() const;                  ///< how many undo() would bring back; 0 where it would take back something else
    const std::vector<FileView> &files() const;

    // Providers
    /// Hands the case's stored files to a provider and follows it until it is done. Does nothing where there is none.
    void collect(const QString &providerId, const QStringList &operations = {}, const QJsonObject &parameters = {}, bool useWebhook = false);
    /// Asks a provider for a link by which the applicant gives consent, and follows what becomes of it. Several may run beside
    /// each other. Does nothing where the provider takes no consent.
    void invite(const QString &providerId, const Invitation &wish);
    const std::vector<Collection *> &collections() const;
    /// Of a collection that is a verification of accounts: what was found, held against the applicant of this case.
    std::optional<AccountVerification> verification(const Collection &collection) const;
    void setWatched(bool watched);             ///< somebody looks at this case, so that its collections look more often; so it begins
    /// Deletes the process at the provider, then takes the collection out of the case. Follows the one idiom.
    void deleteProcess(Collection *collection, QObject *owner, std::function<void(Done)> done);
    /// Approves or denies in the applicant's place. Error Unsupported where the case is not a demo's.
    void settleForTesting(Collection *collection, bool approved, QObject *owner, std::function<void(Done)> done);
    void hint(const QByteArray &said);         ///< see Collection::hint()
    void removeCollection(Collection *collection);
    /// Of a provider that does not know the case's country well yet: from when on, UTC, the same files sent again give
    /// better results, which is a day after it delivered last; invalid where it has not. nullopt where it knows the country
    /// well, or not at all.
    std::optional<QDateTime> betterFrom(const Provider &provider) const;
    QDateTime now() const;                     ///< UTC, by the clock of the case's services
    /// Every request that was ever made for this case, in order: those of its collections, and the sign-ins they waited for.
    const std::vector<NetworkEvent> &requests() const;

    // Insights
    std::shared_ptr<const Analysis> analysis() const; ///< null until there is one
    std::shared_ptr<const View> view() const;
    const Query &query() const;
    /// A newer question supersedes an older one. A new analysis drops what of the query named rows, accounts or streams
    /// of the old one.
    void setQuery(const Query &query);
    bool isAnalysing() const;
    /// Other packs of knowledge are there now. A case that keeps its packs goes on with those; any other is sorted and reckoned anew.
    void setKnowledge(const std::shared_ptr<const Knowledge> &knowledge);
    /// What this case is reckoned with from now on; null while the packs it keeps are being fetched.
    std::shared_ptr<const Knowledge> knowledge() const;
    /// The knowledge that new cases are made with, whatever this one rests on.
    std::shared_ptr<const Knowledge> presentKnowledge() const;
    /// The officer's word: the case rests on this from now on, and its packs are kept with it. A step of undo().
    void restOn(const std::shared_ptr<const Knowledge> &knowledge);

    // The officer's marks; undo and redo take them back in the order they were made, with what is said in an assessment and
    // with removals of files
    void correct(const std::vector<Row> &rows, CategoryId category); ///< kNoCategory: take the choice back
    void exclude(const std::vector<Row> &rows, bool excluded, const QString &reason);
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    // What the officer says of the applicant's life and the loan
    const Assessment &assessment() const;
    /// Saved at once; what follows from it is there when this returns, but for income choices and policies,
    /// which need a new analysis.
    void setAssessment(const Assessment &assessment);
    /// Of analysis() and assessment(); null until there is an analysis. Made in this thread: it takes a few milliseconds.
    std::shared_ptr<const Judgement> judgement() const;
    RowKey rowKey(Row row) const;              ///< of analysis(); 0 where there is none. Names an income or a loan in an Assessment
    Day caseDate() const;                      ///< day the case was made, in local time: it chooses policy and tables

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
    void requestsChanged();
    void judgementChanged();                           ///< after analysisChanged(), and after setAssessment()
    void summaryChanged();
    void collectionDelivered(saldoscope::Collection *collection);
    /// The applicant took consent back and everything was purged. The flow is empty and not open; nothing else follows.
    void withdrawn();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
