// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentoworld.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace saldoscope::sandbox::fimento {

using namespace Qt::StringLiterals;

namespace {

struct Described {
    const char *code;
    QLatin1StringView text;
};
constexpr Described kDescriptions[] = {
    {"created", "Created - No banks added"_L1},
    {"consentLinkOpened", "Consent link opened"_L1},
    {"customerApprovedConsent", "Customer has approved consent"_L1},
    {"customerDeniedConsent", "Customer has denied/revoked consent"_L1},
    {"categorisationStarted", "Categorising transaction data - Started"_L1},
    {"categorisationDone", "Categorising transaction data - Done"_L1},
    {"insightsStarted", "Generate insights - Started"_L1},
    {"completed", "Customer has approved consent and insights is generated"_L1},
    {"authError", "Auth error"_L1},
    {"bankAddedNotCompletedAuthFlow", "Bank added, not completed auth flow"_L1},
    {"bankAddedCompletedAuthFlow", "Bank added, completed auth flow"_L1},
    {"fetchingTransactionsStarted", "Fetching transactions - Started"_L1},
    {"fetchingTransactionsDone", "Fetching transactions - Done"_L1},
};

QString described(const QByteArray &code)
{
    const auto *found = std::find_if(std::begin(kDescriptions), std::end(kDescriptions), [&](const Described &row) { return code == row.code; });
    return found == std::end(kDescriptions) ? QString::fromLatin1(code) : QString(found->text);
}

QString stamp(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool reached(const std::vector<StatusEntry> &history, const char *code)
{
    return std::any_of(history.begin(), history.end(), [&](const StatusEntry &entry) { return entry.code == code; });
}

void note(std::vector<StatusEntry> &history, const char *code, Moment at)
{
    history.push_back({code, at, {}});
}

QJsonObject entryJson(const StatusEntry &entry)
{
    QJsonObject object {{u"code"_s, QString::fromLatin1(entry.code)}, {u"desc"_s, described(entry.code)}, {u"timestamp"_s, stamp(entry.at)}};
    if (entry.code == "authError") {
        object.insert(u"isError"_s, true);
        object.insert(u"errorMessage"_s, entry.errorMessage);
    }
    return object;
}

QJsonObject trackJson(const std::vector<StatusEntry> &history)
{
    QJsonArray all;
    for (const StatusEntry &entry : history)
        all.append(entryJson(entry));
    return {{u"current"_s, all.isEmpty() ? QJsonValue() : all.last()}, {u"history"_s, all}};
}

QJsonValue consentJson(Consent consent, bool nullAsWord)
{
    switch (consent) {
    case Consent::Approved:
        return u"approved"_s;
    case Consent::Revoked:
        return u"revoked"_s;
    case Consent::Open:
        break;
    }
    return nullAsWord ? QJsonValue(u"null"_s) : QJsonValue(QJsonValue::Null);
}

BankConsent *findBank(Process &process, const QString &id)
{
    const auto found = std::find_if(process.banks.begin(), process.banks.end(),
        [&](const BankConsent &bank) { return bank.id == id && bank.flowId == process.flow().id; });
    return found == process.banks.end() ? nullptr : &*found;
}

} // namespace

QByteArray newObjectId()
{
    QByteArray random(12, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(random.data()), reinterpret_cast<quint32 *>(random.data() + random.size()));
    return random.toHex();
}

Flow newFlow(Moment now)
{
    Flow flow;
    flow.id = newObjectId();
    flow.linkToken = newObjectId() + newObjectId();
    flow.linkUntil = now + kLinkLifetime;
    note(flow.history, "created", now);
    return flow;
}

void pass(Process &process, Moment now, const Pace &pace)
{
    Flow &flow = process.flow();
    Moment read = 0;
    for (BankConsent &bank : process.banks) {
        if (!bank.signedInAt || process.consent == Consent::Revoked)
            continue;
        const Moment done = *bank.signedInAt + pace.fetching.count();
        if (bank.flowId == flow.id)
            read = std::max(read, done);
        if (now >= done && !reached(bank.history, "fetchingTransactionsDone")) {
            note(bank.history, "fetchingTransactionsDone", done);
            process.updatedAt = std::max(process.updatedAt, done);
        }
    }
    if (flow.consent != Consent::Approved || !flow.approvedAt)
        return;
    Moment at = std::max(*flow.approvedAt, read);
    for (const char *code : {"categorisationStarted", "categorisationDone", "insightsStarted", "completed"}) {
        at += pace.step.count();
        if (now < at)
            return;
        if (!reached(flow.history, code)) {
            note(flow.history, code, at);
            process.updatedAt = std::max(process.updatedAt, at);
        }
    }
}

std::optional<Moment> nextDue(const Process &process, const Pace &pace)
{
    if (process.consent == Consent::Revoked)
        return std::nullopt;
    std::optional<Moment> next;
    const auto at = [&next](Moment moment) { next = std::min(next.value_or(moment), moment); };
    const Flow &flow = process.flow();
    Moment read = 0;
    for (const BankConsent &bank : process.banks) {
        if (!bank.signedInAt)
            continue;
        const Moment done = *bank.signedInAt + pace.fetching.count();
        if (bank.flowId == flow.id)
            read = std::max(read, done);
        if (!reached(bank.history, "fetchingTransactionsDone"))
            at(done);
    }
    if (flow.consent == Consent::Approved && flow.approvedAt) {
        Moment due = std::max(*flow.approvedAt, read);
        for (const char *code : {"categorisationStarted", "categorisationDone", "insightsStarted", "completed"}) {
            due += pace.step.count();
            if (!reached(flow.history, code)) {
                at(due);
                break;
            }
        }
    }
    return next;
}

bool isCompleted(const Process &process)
{
    return process.consent != Consent::Revoked && std::any_of(process.flows.begin(), process.flows.end(), [](const Flow &flow) {
        return flow.consent == Consent::Approved && reached(flow.history, "completed");
    });
}

bool canSettle(const Process &process)
{
    return process.flow().consent == Consent::Open && std::any_of(process.banks.begin(), process.banks.end(), [&](const BankConsent &bank) {
        return bank.flowId == process.flow().id && bank.signedInAt;
    });
}

void openLink(Process &process, Moment now)
{
    note(process.flow().history, "consentLinkOpened", now);
    process.updatedAt = now;
}

void addBank(Process &process, const ChoosableBank &bank, Moment now)
{
    if (BankConsent *known = findBank(process, bank.id)) {
        if (!known->signedInAt)
            note(known->history, "bankAddedNotCompletedAuthFlow", now);
    } else {
        BankConsent added;
        added.id = bank.id;
        added.name = bank.name;
        added.flowId = process.flow().id;
        note(added.history, "bankAddedNotCompletedAuthFlow", now);
        process.banks.push_back(std::move(added));
    }
    process.updatedAt = now;
}

void signInAtBank(Process &process, const QString &bankId, Moment now)
{
    BankConsent *bank = findBank(process, bankId);
    if (!bank || bank->signedInAt)
        return;
    bank->signedInAt = now;
    note(bank->history, "bankAddedCompletedAuthFlow", now);
    note(bank->history, "fetchingTransactionsStarted", now);
    process.updatedAt = now;
}

void failAtBank(Process &process, const QString &message, Moment now)
{
    process.flow().history.push_back({"authError", now, message});
    process.updatedAt = now;
}

void approve(Process &process, Moment now)
{
    Flow &flow = process.flow();
    flow.consent = process.consent = Consent::Approved;
    flow.approvedAt = now;
    note(flow.history, "customerApprovedConsent", now);
    for (BankConsent &bank : process.banks) {
        if (bank.flowId == flow.id && bank.signedInAt)
            bank.consentGivenAt = now;
    }
    process.updatedAt = now;
}

void revoke(Process &process, Moment now)
{
    Flow &flow = process.flow();
    flow.consent = process.consent = Consent::Revoked;
    note(flow.history, "customerDeniedConsent", now);
    process.holdings.reset();
    process.updatedAt = now;
}

void revokeQuietly(Process &process, Moment now)
{
    process.flow().consent = process.consent = Consent::Revoked;
    process.holdings.reset();
    process.updatedAt = now;
}

QJsonObject toJson(const Process &process, bool nullAsWord)
{
    const Flow &flow = process.flow();
    QJsonObject flowJson = trackJson(flow.history);
    flowJson.insert(u"_id"_s, QString::fromLatin1(flow.id));
    flowJson.insert(u"consent"_s, consentJson(flow.consent, nullAsWord));
    QJsonArray banks;
    for (const BankConsent &bank : process.banks) {
        QJsonObject object {{u"customerBank"_s, QJsonObject {{u"name"_s, bank.name}, {u"country"_s, process.market}}},
            {u"status"_s, trackJson(bank.history)}, {u"consentFlowStatusId"_s, QString::fromLatin1(bank.flowId)}};
        if (bank.consentGivenAt)
            object.insert(u"consentGivenAt"_s, stamp(*bank.consentGivenAt));
        banks.append(object);
    }
    QJsonArray brokers;
    for (const ChoosableBank &bank : process.brokerBanks)
        brokers.append(bank.id);
    QJsonObject object {{u"_id"_s, QString::fromLatin1(process.id)}, {u"processId"_s, QString::fromLatin1(process.id)},
        {u"market"_s, process.market}, {u"partnerBank"_s, QString::fromLatin1(process.partnerBank)},
        {u"dataCollectionType"_s, process.dataCollectionType}, {u"brokerBanks"_s, brokers}, {u"createdAt"_s, stamp(process.createdAt)},
        {u"updatedAt"_s, stamp(process.updatedAt)}, {u"consent"_s, consentJson(process.consent, nullAsWord)},
        {u"consentFlowStatus"_s, flowJson}, {u"customerBankConsent"_s, banks}, {u"consentFlowStatuses"_s, banks}};
    const std::pair<QLatin1StringView, const QString &> texts[] = {{"socialSecurityNumber"_L1, process.socialSecurityNumber},
        {"companyId"_L1, process.companyId}, {"firstName"_L1, process.firstName}, {"lastName"_L1, process.lastName}, {"psuType"_L1, process.psuType}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    return object;
}

} // namespace saldoscope::sandbox::fimento
