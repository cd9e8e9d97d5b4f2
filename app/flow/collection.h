// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collectionstate.h"
#include "flow/services.h"
#include "store/caserecord.h"

#include <QObject>

#include <functional>
#include <memory>

namespace saldoscope {

/// The life of one collection at one provider: carries out the effects of next(), feeds events, saves each state
/// before anything rests on it. Each non-idle state has a child QObject that owns its questions; a change of state
/// deletes it, which aborts what is under way: no late answers, no flags.
class Collection : public QObject
{
    Q_OBJECT
public:
    Collection(CaseId caseId, StoredCollection stored, const Provider &provider, const Services &services, QObject *parent);
    ~Collection() override;

    qint64 id() const;
    const Provider &provider() const;
    const State &state() const;
    /// Steps that were reached, in order, with their times; restored after a restart. Codes: "sent" (the upload was
    /// accepted), "accepted" and "queued" (the operations were), "processing", "fetched", "ready". At the end, while it
    /// is so: "no-answer" (note: how many looks in a row), "failed" (note: the error's code). "sent-again" stands first
    /// where the files were sent a second time because nobody knows whether the first time they arrived. Of an invitation:
    /// "invited" (there is a process and a link), "processing", "fetched", "ready"; the rest is in tracks().
    const std::vector<LaneStep> &steps() const;
    QDateTime nextLookAt() const;      ///< UTC; invalid where none is due
    QDateTime lastLookAt() const;
    const Submission &submission() const; ///< country, operations and parameters that were asked for; no files
    const QJsonObject &figures() const; ///< what the provider delivered; empty until then
    /// The transactions of the delivery where the provider collected them: they are analysed like a file. Null until they were
    /// read, and where there are none.
    std::shared_ptr<const Ledger> ledger() const;
    const std::vector<Error> &problems() const; ///< what of it could not be read, each with its path in `where`

    // Where the applicant is asked for consent
    bool invites() const;
    const Invitation &invitation() const; ///< as it was asked for
    const Process &process() const;    ///< with the link, and until when it can be opened; empty id until there is one
    /// The tracks of the consent flow and of each bank, with every step and its time. A flow that was followed by another stays.
    const std::vector<Track> &tracks() const;
    bool isLinkLapsed(const QDateTime &now) const; ///< there is none, or its time is over
    bool mayTakeFreshLink() const;     ///< the applicant has not settled yet
    bool mayAddBank() const;           ///< the last consent flow is settled
    /// Why the last look brought nothing, or why it failed; nullopt while all is well.
    const std::optional<Error> &lastError() const;

    // Questions beside the way; each by the one idiom. An answer that changes something is told by stateChanged() before.
    void takeFreshLink(QObject *owner, std::function<void(Done)> done);
    /// One more consent flow in the same process. Where another one is open already it is followed, without its link.
    void addBank(QObject *owner, std::function<void(Done)> done);
    void visualisation(QObject *owner, std::function<void(Result<QUrl>)> done); ///< good for a short time: asked each time
    void settleForTesting(bool approved, QObject *owner, std::function<void(Done)> done); ///< in a demo only
    /// Deletes the process at the provider; one that it does not know (any more) counts as deleted. What is here stays.
    void deleteThere(QObject *owner, std::function<void(Done)> done);

    /// Somebody looks at it, or nobody: consent flows are then looked at in the shortest or the longest pause.
    void setWatched(bool watched);

    /// A new one that asks for consent. The key that keeps a repeated question from making a second process is made here and
    /// stored before the question goes out.
    void invite(const Invitation &wish);
    /// A new one. Its row in the store names the files; where it names none, those of `submission` are sent.
    void start(const Submission &submission);
    /// As it was stored. What was being sent when the program ended is sent; what was accepted is not sent again.
    void resume();
    void cancel();
    void discard();                    ///< cancels, and takes it out of the store
    void tryAgain();                   ///< from where it failed: what was uploaded is not uploaded again
    /// Polls at once (F5), unless the provider asked us to wait. What was delivered on the applicant's consent is looked at again.
    void lookNow();
    /// Somebody who cannot be trusted says that there is news: one look, and not again for ten seconds. The same again is no
    /// news; something else within that pause makes one more look at its end.
    void hint(const QByteArray &said);

Q_SIGNALS:
    void stateChanged();
    void delivered();
    void ledgerChanged();
    void withdrawn();                  ///< the local copy must go
    void storeFailed(const saldoscope::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
