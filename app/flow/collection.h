// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collectionstate.h"
#include "store/caserecord.h"

#include <QObject>

#include <memory>

namespace saldoscope {

struct Services;

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
    /// Steps with time stamps in order, done and to come, as the progress page draws them.
    const std::vector<LaneStep> &steps() const;
    QDateTime nextLookAt() const;      ///< UTC; invalid where none is due
    QDateTime lastLookAt() const;
    const QJsonObject &figures() const; ///< what the provider delivered; empty until then

    void start(const Submission &submission); ///< a new one
    void resume();                     ///< as it was stored
    void cancel();
    void tryAgain();                   ///< from where it failed: what was uploaded is not uploaded again
    void lookNow();                    ///< polls at once (F5)

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
