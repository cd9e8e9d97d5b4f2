// SPDX-License-Identifier: GPL-3.0-or-later
// What of a Collection's life belongs to files that are handed in: what was asked for, the upload, the order.
#include "flow/collection_p.h"

#include "base/background.h"
#include "base/clock.h"
#include "flow/filereading.h"
#include "store/storethread.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QJsonObject toJson(const Submission &submission, const QJsonArray &files)
{
    return {{u"country"_s, submission.country}, {u"business"_s, submission.business},
        {u"operations"_s, QJsonArray::fromStringList(submission.operations)},
        {u"parameters"_s, submission.parameters}, {u"webhook"_s, submission.useWebhook}, {u"files"_s, files}};
}

} // namespace

Submission submissionFrom(const QJsonObject &json)
{
    Submission submission;
    submission.country = json.value(u"country").toString();
    submission.business = json.value(u"business").toBool();
    submission.operations = json.value(u"operations").toVariant().toStringList();
    submission.parameters = json.value(u"parameters").toObject();
    submission.useWebhook = json.value(u"webhook").toBool();
    return submission;
}

Process processOf(const State &state)
{
    struct Visitor {
        Process operator()(const Idle &) const { return {}; }
        Process operator()(const SigningIn &in) const { return in.process.value_or(Process {}); }
        Process operator()(const Sending &in) const { return in.process.value_or(Process {}); }
        Process operator()(const Inviting &) const { return {}; }
        Process operator()(const Beginning &in) const { return in.process; }
        Process operator()(const Waiting &in) const { return in.process; }
        Process operator()(const Fetching &in) const { return in.process; }
        Process operator()(const Delivered &in) const { return in.process; }
        Process operator()(const Withdrawn &) const { return {}; }
        Process operator()(const Failed &in) const { return in.process.value_or(Process {}); }
    };
    return std::visit(Visitor {}, state);
}

void Collection::start(const Submission &submission)
{
    if (!std::holds_alternative<Idle>(d->state))
        return;
    d->submission = submission;
    const QJsonArray files = d->stored.submission.value(u"files").toArray();
    d->stored.submission = toJson(submission, files);
    if (!files.isEmpty())
        d->submission.files.clear(); // the store has them
    d->stored.started = d->services.clock->now();
    d->feed(Started {});
}

void Collection::Private::carryOut(const Submit &)
{
    withSession([this](const Session &session) {
        if (!submission.files.empty() || stored.submission.value(u"files").toArray().isEmpty())
            submit(session);
        else
            loadAndSubmit(session);
    });
}

void Collection::Private::loadAndSubmit(const Session &session)
{
    std::vector<qint64> ids;
    const QJsonArray files = stored.submission.value(u"files").toArray();
    for (const auto &file : files)
        ids.push_back(file.toInteger());
    services.store->ask(
        owner, [caseId = caseId, ids](CaseStore &store) { return store.files(caseId, ids); },
        answer<std::vector<StoredFile>>([this, session](std::vector<StoredFile> loaded) {
            inBackground(
                services.pool, owner,
                [loaded = std::make_shared<std::vector<StoredFile>>(std::move(loaded)), most = mostBytesOfAFile(provider.info())] {
                    std::vector<UploadFile> uploads;
                    for (StoredFile &file : *loaded) {
                        for (UploadFile &upload : uploadsOf(std::move(file), most))
                            uploads.push_back(std::move(upload));
                    }
                    return uploads;
                },
                [this, session, asked = owner](std::vector<UploadFile> uploads) {
                    if (asked != owner)
                        return;
                    submission.files = std::move(uploads);
                    submit(session);
                });
        }));
}

void Collection::Private::submit(const Session &session)
{
    submission.soFar = processOf(state);
    services.http->run(provider.submit(session, submission), owner,
        answer<Process>([this](const Process &process) { feed(HandedIn {process}); }));
}

void Collection::Private::carryOut(const Begin &)
{
    const auto *beginning = std::get_if<Beginning>(&state);
    Q_ASSERT(beginning);
    withSession([this, process = beginning->process](const Session &session) {
        services.http->run(provider.begin(session, process, submission), owner,
            answer<Process>([this](const Process &begun) { feed(Begun {begun}); }));
    });
}

} // namespace saldoscope
