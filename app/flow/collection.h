// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collectionstate.h"
#include "flow/services.h"
#include "store/caserecord.h"

#include <QObject>

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
    /// where the files were sent a second time because nobody knows whether the first time they arrived.
    const std::vector<LaneStep> &steps() const;
    QDateTime nextLookAt() const;      ///< UTC; invalid where none is due
    QDateTime lastLookAt() const;
    const Submission &submission() const; ///< country, operations and parameters that were asked for; no files
    const QJsonObject &figures() const; ///< what the provider delivered; empty until then
    const std::vector<Error> &problems() const; ///< what of it could not be read, each with its path in `where`

    /// A new one. Its row in the store names the files; where it names none, those of `submission` are sent.
    void start(const Submission &submission);
    /// As it was stored. What was being sent when the program ended is sent; what was accepted is not sent again.
    void resume();
    void cancel();
    void discard();                    ///< cancels, and takes it out of the store
    void tryAgain();                   ///< from where it failed: what was uploaded is not uploaded again
    void lookNow();                    ///< polls at once (F5), unless the provider asked us to wait

Q_SIGNALS:
    void stateChanged();
    void delivered();
    void withdrawn();                  ///< the local copy must go
    void storeFailed(const saldoscope::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saldoscope
