// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/lane.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::array<std::pair<Error::Kind, QLatin1StringView>, 18> kKinds {{
    {Error::Kind::Network, "network"_L1},
    {Error::Kind::Timeout, "timeout"_L1},
    {Error::Kind::Tls, "tls"_L1},
    {Error::Kind::Rejected, "rejected"_L1},
    {Error::Kind::SessionExpired, "session-expired"_L1},
    {Error::Kind::BadCredentials, "bad-credentials"_L1},
    {Error::Kind::NotFound, "not-found"_L1},
    {Error::Kind::Gone, "gone"_L1},
    {Error::Kind::TooLarge, "too-large"_L1},
    {Error::Kind::Throttled, "throttled"_L1},
    {Error::Kind::Unavailable, "unavailable"_L1},
    {Error::Kind::BadAnswer, "bad-answer"_L1},
    {Error::Kind::BadFile, "bad-file"_L1},
    {Error::Kind::Unsupported, "unsupported"_L1},
    {Error::Kind::Storage, "storage"_L1},
    {Error::Kind::Secrets, "secrets"_L1},
    {Error::Kind::Insecure, "insecure"_L1},
    {Error::Kind::Cancelled, "cancelled"_L1},
}};

QString word(Error::Kind kind)
{
    const auto *found = std::ranges::find(kKinds, kind, &std::pair<Error::Kind, QLatin1StringView>::first);
    return found->second;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json {{u"kind"_s, word(error.kind)}, {u"detail"_s, error.detail}, {u"code"_s, error.code},
        {u"where"_s, error.where}};
    if (error.retryAt)
        json.insert(u"retryAt"_s, error.retryAt->toUTC().toString(Qt::ISODateWithMs));
    return json;
}

Error errorFrom(const QJsonObject &json)
{
    const QString kind = json.value(u"kind").toString();
    const auto *found = std::ranges::find_if(kKinds, [&kind](const auto &known) { return kind == known.second; });
    Error error {found == kKinds.end() ? Error::Kind::BadAnswer : found->first, json.value(u"detail").toString(),
        json.value(u"code").toString(), json.value(u"where").toString(), std::nullopt};
    const QDateTime retryAt = QDateTime::fromString(json.value(u"retryAt").toString(), Qt::ISODateWithMs);
    if (retryAt.isValid())
        error.retryAt = retryAt;
    return error;
}

QJsonArray toJson(const std::vector<LaneStep> &steps)
{
    QJsonArray list;
    for (const LaneStep &step : steps)
        list.append(QJsonObject {{u"code"_s, step.code}, {u"at"_s, step.at.toUTC().toString(Qt::ISODateWithMs)}, {u"note"_s, step.note}});
    return list;
}

std::vector<LaneStep> stepsFrom(const QJsonArray &list)
{
    std::vector<LaneStep> steps;
    for (const auto &value : list) {
        const QJsonObject step = value.toObject();
        steps.push_back({step.value(u"code").toString(), QDateTime::fromString(step.value(u"at").toString(), Qt::ISODateWithMs), step.value(u"note").toString()});
    }
    return steps;
}

/// Whether files that were being sent may be at the provider although this is what came back.
bool mayHaveArrived(const Error &error)
{
    using Kind = Error::Kind;
    if (error.code == u"NOT_SENT"_s)
        return false;
    return error.kind == Kind::Network || error.kind == Kind::Timeout || error.kind == Kind::Unavailable
        || error.kind == Kind::BadAnswer || error.kind == Kind::Storage;
}

} // namespace

void StoredLane::leave(QStringView code)
{
    std::erase_if(steps, [code](const LaneStep &step) { return step.code == code; });
}

void StoredLane::reach(const QString &code, const QDateTime &at, const QString &note)
{
    // A step keeps the time at which it was reached first.
    if (std::ranges::none_of(steps, [&code](const LaneStep &step) { return step.code == code; }))
        steps.push_back({code, at, note});
}

void StoredLane::keep(const std::vector<Track> &told)
{
    for (const Track &track : told) {
        const auto known = std::ranges::find_if(tracks, [&track](const Track &one) { return one.flow == track.flow && one.bank == track.bank; });
        if (known == tracks.end())
            tracks.push_back(track);
        else if (known->steps.size() <= track.steps.size())
            *known = track; // a history only grows
    }
}

void StoredLane::follow(const Event &event, const State &state, const QDateTime &now)
{
    leave(u"no-answer");
    leave(u"failed");
    error.reset();
    const bool isSending = std::holds_alternative<Sending>(state);
    if (std::holds_alternative<HandedIn>(event))
        onTheWay = false;
    if (isSending) {
        if (!std::holds_alternative<HandedIn>(event))
            steps.clear(); // from the beginning
        if (onTheWay) // whether the first sending arrived nobody can say: the provider has no list of what it holds
            reach(u"sent-again"_s, now);
        onTheWay = true;
    } else if (const auto *wrong = std::get_if<WentWrong>(&event)) {
        onTheWay = onTheWay && mayHaveArrived(wrong->error);
    }
    if (std::holds_alternative<HandedIn>(event) && !isSending)
        reach(u"sent"_s, now);
    if (std::holds_alternative<Invited>(event)) {
        steps.clear();
        tracks.clear();
        reach(u"invited"_s, now);
    }
    if (std::holds_alternative<LinkCame>(event)) { // what follows is reached again
        for (const QStringView code : {u"processing", u"fetched", u"ready"})
            leave(code);
    }
    if (std::holds_alternative<Begun>(event)) {
        reach(u"accepted"_s, now);
        reach(u"queued"_s, now);
    }
    if (const auto *came = std::get_if<StatusCame>(&event);
        came && (came->status.stage == Stage::Running || came->status.stage == Stage::Ready))
        reach(u"processing"_s, now);
    if (const auto *came = std::get_if<StatusCame>(&event)) {
        keep(came->status.tracks);
        if (came->status.stage == Stage::AwaitingCustomer)
            leave(u"processing");
    }
    if (std::holds_alternative<Delivered>(state)) {
        reach(u"fetched"_s, now);
        reach(u"ready"_s, now);
    }

    begun = std::holds_alternative<Waiting>(state) || std::holds_alternative<Fetching>(state)
        || std::holds_alternative<Delivered>(state);
    if (const auto *signing = std::get_if<SigningIn>(&state))
        begun = signing->begun;
    if (const auto *waiting = std::get_if<Waiting>(&state); waiting && waiting->failures > 0)
        reach(u"no-answer"_s, now, QString::number(waiting->failures));
    if (const auto *wrong = std::get_if<WentWrong>(&event); wrong && std::holds_alternative<Delivered>(state)) {
        reach(u"no-answer"_s, now, u"1"_s);
        error = wrong->error;
    }
    if (const auto *failed = std::get_if<Failed>(&state)) {
        begun = failed->begun;
        error = failed->error;
        reach(u"failed"_s, now, failed->error.code.isEmpty() ? word(failed->error.kind) : failed->error.code);
    }
}

QJsonObject StoredLane::toJson() const
{
    QJsonObject json {{u"steps"_s, saldoscope::toJson(steps)}, {u"begun"_s, begun}};
    if (error)
        json.insert(u"error"_s, saldoscope::toJson(*error));
    if (onTheWay)
        json.insert(u"onTheWay"_s, true);
    QJsonArray unread;
    for (const Error &problem : problems)
        unread.append(saldoscope::toJson(problem));
    if (!unread.isEmpty())
        json.insert(u"problems"_s, unread);
    QJsonArray told;
    for (const Track &track : tracks)
        told.append(QJsonObject {{u"flow"_s, track.flow}, {u"bank"_s, track.bank}, {u"steps"_s, saldoscope::toJson(track.steps)}});
    if (!told.isEmpty())
        json.insert(u"tracks"_s, told);
    return json;
}

StoredLane StoredLane::fromJson(const QJsonObject &json)
{
    StoredLane lane;
    lane.steps = stepsFrom(json.value(u"steps").toArray());
    lane.begun = json.value(u"begun").toBool();
    if (json.contains(u"error"))
        lane.error = errorFrom(json.value(u"error").toObject());
    lane.onTheWay = json.value(u"onTheWay").toBool();
    const QJsonArray unread = json.value(u"problems").toArray();
    for (const auto &problem : unread)
        lane.problems.push_back(errorFrom(problem.toObject()));
    const QJsonArray told = json.value(u"tracks").toArray();
    for (const auto &value : told) {
        const QJsonObject track = value.toObject();
        lane.tracks.push_back({track.value(u"flow").toString(), track.value(u"bank").toString(), stepsFrom(track.value(u"steps").toArray())});
    }
    return lane;
}

} // namespace saldoscope
