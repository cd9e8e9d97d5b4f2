// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

/// Processes of Fimento's API as values: what happened, and what time makes of it. Nothing here knows of HTTP.
namespace saldoscope::sandbox::fimento {

/// Milliseconds since 1970 UTC by the sandbox's clock.
using Moment = qint64;

struct StatusEntry {
    QByteArray code;
    Moment at = 0;
    QString errorMessage;          ///< of authError
};

/// One bank that the applicant added on the pages behind the link.
struct BankConsent {
    QString id;
    QString name;
    std::vector<StatusEntry> history;
    std::optional<Moment> signedInAt;
    QByteArray flowId;
    std::optional<Moment> consentGivenAt;
};

enum class Consent { Open, Approved, Revoked };

/// One consent flow. A process has one after the other, never two open ones.
struct Flow {
    QByteArray id;
    Consent consent = Consent::Open;
    std::vector<StatusEntry> history;
    QByteArray linkToken;
    Moment linkUntil = 0;
    std::optional<Moment> approvedAt;
};

/// A bank that the applicant can choose.
struct ChoosableBank {
    QString id, name, logoUri;
};

struct Holdings;

struct Process {
    QByteArray id;
    QByteArray user;               ///< the API user that made it
    QByteArray partnerBank;
    QString market, socialSecurityNumber, companyId, firstName, lastName, redirectUrl, dataCollectionType, psuType;
    std::vector<ChoosableBank> brokerBanks;
    Moment createdAt = 0, updatedAt = 0;
    Consent consent = Consent::Open;
    std::vector<Flow> flows;       ///< the last is the one that counts
    std::vector<BankConsent> banks;
    // What the banks hold; empty again once consent is revoked.
    std::shared_ptr<const Holdings> holdings;

    Flow &flow() { return flows.back(); }
    const Flow &flow() const { return flows.back(); }
};

/// How long the steps take that nobody clicks.
struct Pace {
    std::chrono::milliseconds fetching {2000};
    std::chrono::milliseconds step {700};   ///< between approval, categorising, insights and the end
};

inline constexpr Moment kLinkLifetime = 24LL * 3600 * 1000;

/// What time has done since: banks that were read, categorising, insights, the end. Each with the time at which it was due.
void pass(Process &process, Moment now, const Pace &pace);
/// When time does something with it next; nullopt: never.
std::optional<Moment> nextDue(const Process &process, const Pace &pace);
bool isCompleted(const Process &process);
/// Approving is possible once a bank is being read.
bool canSettle(const Process &process);

Flow newFlow(Moment now);
void openLink(Process &process, Moment now);
void addBank(Process &process, const ChoosableBank &bank, Moment now);
void signInAtBank(Process &process, const QString &bankId, Moment now);
void failAtBank(Process &process, const QString &message, Moment now);
void approve(Process &process, Moment now);
/// Takes consent back without a step of its own: only `consent` says so.
void revokeQuietly(Process &process, Moment now);
/// Deletes everything that the banks gave.
void revoke(Process &process, Moment now);

/// The process object of the API. `nullAsWord`: consent that is not given yet is the word "null", as the documentation prints it.
QJsonObject toJson(const Process &process, bool nullAsWord);

/// 24 hexadecimal digits, as a MongoDB makes them.
QByteArray newObjectId();

} // namespace saldoscope::sandbox::fimento
