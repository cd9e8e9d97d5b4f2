// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "provider/call.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace saldoscope {

/// How long to wait between two looks, and when to stop looking.
struct PollPolicy {
    std::chrono::milliseconds first {2000};
    double factor = 1.5;
    std::chrono::milliseconds longest {15000};
    std::chrono::milliseconds giveUpAfter {300000};
};

/// What a credentials form asks for.
struct CredentialField {
    QString key;             ///< "client_id"
    bool secret = false;     ///< shown as dots, kept in the keychain all the same
};

/// A country whose statements a provider can categorise.
struct ProviderCountry {
    QString code;            ///< ISO 3166-1 alpha-2, lower case
    bool business = false;   ///< knows companies of that country apart from private persons
    bool calibrated = true;  ///< false: the same files give better results if sent again a day later
};

/// A member of Submission::parameters, for which the window has a form.
struct ParameterField {
    enum class Kind {
        Flag,
        Months,              ///< a whole number from 1
        CurrencyCode,        ///< ISO 4217
        Categories,          ///< a list of the provider's category ids
        Models               ///< a list of the provider's scoring models
    };
    QString key;             ///< "drop_joint_accounts"
    Kind kind = Kind::Flag;
    std::vector<int> standard; ///< of Categories: what is meant where nothing is said
};

struct ProviderInfo {
    QString id;              ///< "nordigen-insights"; stable, stored
    QString name;            ///< proper name, not translated
    QUrl baseUrl;
    QString documentationUrl;
    std::vector<CredentialField> credentials;
    bool takesFiles = false;
    bool takesConsent = false;
    bool needsBank = false;
    qint64 mostUploadBytes = 0;   ///< of one whole request; 0: no limit known. More is sent in several
    std::vector<ProviderCountry> countries; ///< empty: not known
    QStringList operations;       ///< that can be asked for by name
    QStringList standardOperations; ///< of these, what is asked for where nothing is said
    std::vector<ParameterField> parameters;
    bool takesWebhook = false;    ///< can call an address once it is done
    bool signsWebhook = false;    ///< says there who it is: CallbackSettings::auth counts
    bool hasPartnerBanks = false; ///< asks in the name of one of several lenders
    bool hasVisualisation = false;///< has a page of its own that shows what it found
    bool settlesForTesting = false; ///< a demo user may approve and deny in the applicant's place
    std::chrono::seconds linkLifetime {0}; ///< of a consent link; 0: not told
    PollPolicy poll;
};

/// Of what the provider takes at once, what a single file may have; 0: no limit known.
qint64 mostBytesOfAFile(const ProviderInfo &info);

/// Values of the credential fields, by key. Never stored but in the keychain, never logged.
struct Credentials {
    std::vector<std::pair<QString, QByteArray>> values;
    QByteArray value(QStringView key) const;
    ~Credentials();          ///< overwrites what it held
    Credentials() = default;
    Credentials(const Credentials &) = default;
    Credentials(Credentials &&) = default;
    Credentials &operator=(const Credentials &) = default;
    Credentials &operator=(Credentials &&) = default;
};

/// A signed-in session. `token` goes into the Authorization header and nowhere else.
struct Session {
    QByteArray token;
    QDateTime validUntil;    ///< UTC; the provider's expiry less a margin of 60 s
};

/// A lender in whose name consent is asked for.
struct PartnerBank {
    QString id;              ///< the provider's; empty for one that is to be added
    QString name;
    bool isBroker = false;   ///< asks for others: an invitation names their banks
    QString logoUrl;         ///< as given; may have no scheme
    bool operator==(const PartnerBank &) const = default;
};

struct Bank { QString id; QString name; QUrl logo; };

struct UploadFile {
    QString name;            ///< sent as the part's file name; without folder
    QByteArray bytes;
};

/// What must be kept to find a running process again after the program was closed. Everything but `secret` may be stored
/// in the case; `secret` belongs in the keychain.
struct Process {
    QString id;
    QUrl consentLink;
    QDateTime linkValidUntil;
    QJsonObject memory;              ///< the provider's own notes
    QByteArray secret;
    bool operator==(const Process &) const = default;
};
/// How many uploads are still to come before operations may be asked for.
int uploadsLeft(const Process &process);

/// Files to hand in, and what to ask of them.
struct Submission {
    std::vector<UploadFile> files;
    QString country;                 ///< ISO 3166-1 alpha-2, lower case; the provider maps it to its own code
    bool business = false;
    QStringList operations;          ///< empty: of all that the provider offers for the upload what needs no choice
    QJsonObject parameters;
    bool useWebhook = false;         ///< tell the address that was set by setWebhook()
    Process soFar = {};              ///< what the uploads before this one came to; without id before the first
};

/// Where a provider shall call once it is done, and how it says there who it is.
struct CallbackSettings {
    enum class Auth { None, Basic, OAuth2 };
    QUrl callback;
    Auth auth = Auth::None;
    QString userName;                ///< of Basic
    QByteArray password;
    QUrl tokenUrl;                   ///< of OAuth2, as all that follows
    QString clientId;
    QByteArray clientSecret;
    QString audience;
    QString scope;
};

struct Invitation {
    QString country;
    QString personNumber;
    QString givenName, familyName;
    QUrl returnTo;                   ///< where the applicant's browser goes after the consent flow; empty: nowhere
    QString bank;
    QByteArray idempotencyKey;
    QJsonObject parameters;          ///< the provider's own choices
};

/// May an applicant be sent there: over https, or over plain HTTP to this machine, for demos. Nobody's name or password in it.
bool isReturnAddress(const QUrl &address);

enum class Stage { AwaitingCustomer, Uploaded, Queued, Running, Ready, Refused, Withdrawn, Failed, Expired };

/// code: the provider's word for the step
struct LaneStep {
    QString code;
    QDateTime at;            ///< UTC
    QString note;
    bool operator==(const LaneStep &) const = default;
};
/// One of the tracks that run beside each other: of the consent flow itself, or of one bank in it. Every step that was ever
/// reached, a repeated one again, in order.
struct Track {
    QString flow;            ///< which consent flow of the process it belongs to; a later one has another
    QString bank;            ///< empty: the track of the flow
    std::vector<LaneStep> steps;
    bool operator==(const Track &) const = default;
};
struct ProcessStatus {
    Stage stage = Stage::Queued;
    std::optional<int> percent;
    QString word;                              ///< the provider's own word for its state
    std::vector<LaneStep> steps;
    std::vector<Track> tracks;                 ///< the flow's first, then the banks'; empty where there are no tracks
    std::optional<QDateTime> notBefore;        ///< UTC; the provider asked us to wait
    std::optional<Error> error;                ///< set where stage is Failed
};

/// What a provider said, as it said it. `figures` stand beside ours and are never mixed into our sums.
struct Delivery {
    std::shared_ptr<const Ledger> ledger;      ///< null where the provider delivers no transactions
    QJsonObject figures;                       ///< their categories and insights, members we do not know included
    QByteArray evidence;                       ///< the answer's bytes, kept for later explanation
    std::vector<Error> problems;               ///< rows or members that could not be read, each with its path in `where`
};

/// One of the provider's category list: flat, parents by id.
struct ProviderCategory { int id = 0; int parent = -1; int level = 0; QString title; bool income = false; };

/// A provider only says what to ask and how to read the answer: pure, stateless, never touches the network.
/// What is not supported (see info()) gives Error Unsupported.
class Provider
{
public:
    virtual ~Provider();
    virtual const ProviderInfo &info() const = 0;
    virtual Step<Session> signIn(const Credentials &credentials, const QDateTime &now) const = 0;
    virtual Step<std::vector<Bank>> banks(const Session &session, const QString &country) const;
    /// Hands in the files. What comes back is saved before begin() is asked, so that a program killed in between does
    /// not upload twice. What is too much for one upload goes in several, each a call of its own: while uploadsLeft() of
    /// what came back is over 0, submit() is asked again with the same files and that as `soFar`.
    virtual Step<Process> submit(const Session &session, const Submission &submission) const;
    /// Asks for the operations on what was handed in. Where the provider has no such second half, and where it says
    /// that they were already asked for, the process comes back as begun.
    virtual Step<Process> begin(const Session &session, const Process &process, const Submission &submission) const;
    virtual Step<Process> invite(const Session &session, const Invitation &invitation) const;
    /// A fresh link of the same consent flow, for one that lapsed unused.
    virtual Step<Process> renewLink(const Session &session, const Process &process) const;
    /// One more consent flow in the same process, for another bank; Rejected while the last one is open.
    virtual Step<Process> nextFlow(const Session &session, const Process &process) const;
    /// What the provider may call this process by when it calls us: its id, or those of its parts.
    virtual QStringList namesOf(const Process &process) const;
    virtual Step<ProcessStatus> poll(const Session &session, const Process &process) const = 0;
    virtual Step<Delivery> fetch(const Session &session, const Process &process) const = 0;
    /// The delivery that this evidence was part of; of a process whose answers need not be kept twice. Unsupported where what
    /// was delivered is not to be analysed here.
    virtual Result<Delivery> reread(const QByteArray &evidence, const Process &process) const;
    /// A page for a browser, valid for a short time: asked anew each time.
    virtual Step<QUrl> visualisation(const Session &session, const Process &process) const;
    /// Approves or revokes in the applicant's place; only a demo user may.
    virtual Step<std::monostate> settleForTesting(const Session &session, const Process &process, bool approved) const;
    virtual Step<std::monostate> forget(const Session &session, const Process &process) const;
    virtual Step<std::vector<ProviderCategory>> categoryTree(const Session &session, const QString &country) const;
    virtual Step<QStringList> availableModels(const Session &session) const;
    virtual Step<std::vector<PartnerBank>> partnerBanks(const Session &session) const; ///< all of them
    virtual Step<PartnerBank> addPartnerBank(const Session &session, const PartnerBank &bank) const;
    virtual Step<PartnerBank> changePartnerBank(const Session &session, const PartnerBank &bank) const;
    /// The provider says whether an address replaces the one before or is one more.
    virtual Step<std::monostate> setWebhook(const Session &session, const CallbackSettings &settings) const;
};

} // namespace saldoscope
