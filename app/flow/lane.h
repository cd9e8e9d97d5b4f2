// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/collectionstate.h"

#include <QJsonObject>

namespace saldoscope {

/// What of a collection's life is kept beside its process: the steps with their times as the progress page draws them,
/// and what is needed to go on. A value; stored sealed as StoredCollection::lane.
struct StoredLane {
    std::vector<LaneStep> steps;       ///< only those that were reached, in order
    bool begun = false;
    bool onTheWay = false;             ///< files were being sent, and no answer to that ever came
    std::vector<Error> problems;       ///< of the delivery: what of it could not be read, each with its path
    std::optional<Error> error;        ///< where it failed, or why the last look brought nothing
    std::vector<Track> tracks;         ///< of every consent flow and every bank; those that are no longer told stay

    /// What an event did to the steps: `state` is the one it led to.
    void follow(const Event &event, const State &state, const QDateTime &now);

    QJsonObject toJson() const;
    static StoredLane fromJson(const QJsonObject &json); ///< leaves out what it does not know
    bool operator==(const StoredLane &) const = default;

private:
    void keep(const std::vector<Track> &told);
    void reach(const QString &code, const QDateTime &at, const QString &note = {});
    void leave(QStringView code);
};

} // namespace saldoscope
