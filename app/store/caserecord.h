// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgermerge.h"
#include "provider/provider.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace saldoscope {

using CaseId = qint64;

/// What an officer says of the applicant and the loan; all of it is sealed on disk.
struct CaseDetails {
    QString applicantName;
    QString personNumber;
    QString country = QStringLiteral("se");    ///< ISO 3166-1 alpha-2, lower case
    bool business = false;
    QString note;
    bool operator==(const CaseDetails &) const = default;
};

inline constexpr int kKeepDays = 180;

enum class CaseState { New, Collecting, NeedsOfficer, Ready, Withdrawn };

/// One row of the list of cases. `number` is the running number shown ("26-0418"); it holds nothing personal.
struct CaseSummary {
    CaseId id = 0;
    QString number;
    CaseState state = CaseState::New;
    QDateTime created, touched;                ///< UTC
    QDate keepUntil;                           ///< kKeepDays after it was created
    int files = 0;
    int banks = 0;                             ///< collections at providers
    std::optional<CaseDetails> details;        ///< nullopt where the case's key could not be opened
    bool demo = false;
};

/// A statement as it was handed in: the original bytes, so that every decision can be explained later.
struct StoredFile {
    qint64 id = 0;
    QString name;
    QByteArray bytes;
    QDateTime added;                           ///< UTC; files with the same moment were handed in together and are one batch
    QJsonObject reading = {};                  ///< how it is to be read, in flow's words; empty: as the file itself tells
};

/// A collection that can be taken up again: the process, and the last status as the progress page shows it.
struct StoredCollection {
    qint64 id = 0;
    QString providerId;
    QString state;                             ///< word of flow's state: "sending", "waiting", …
    Process process;
    QJsonObject lane;                          ///< steps with time stamps, as the progress page shows them
    QJsonObject submission;                    ///< country, operations, parameters, ids of the files
    QJsonObject figures;                       ///< what the provider delivered, once it has
    QDateTime started;                         ///< UTC
    /// The delivery's own bytes. Saved where there are any, and kept from then on; load() leaves them out, since they are
    /// long and rarely looked at: CaseStore::evidence() gives them.
    QByteArray evidence;
};

/// The officer's own word on one row.
struct Correction {
    RowKey row = 0;
    QString categoryKey;                       ///< empty: take the correction back
    bool excluded = false;                     ///< left out of every figure
    QString reason;
    QDateTime at;                              ///< UTC
    bool operator==(const Correction &) const = default;
};

struct LogEntry { QDateTime at; QString what; QString detail; };

/// What remains of a case that is gone: "purged" by the officer, "withdrawn" by the applicant.
struct GoneCase {
    QDateTime at;                              ///< UTC
    QString what;
    QString number;
};

struct CaseRecord {
    CaseSummary summary;
    std::vector<StoredFile> files;
    std::vector<StoredCollection> collections;
    std::vector<Correction> corrections;       ///< in the order they were made
    QJsonObject assessment;                    ///< household, loan, policy, settlements: flow's words; empty: nothing said yet
    std::vector<LogEntry> log;
};

/// A case whole, as a backup holds it: free of this computer's ids. Files and collections are numbered from 1 in order,
/// and what a collection was to send names its files by these numbers.
struct BackedUpCase {
    CaseRecord record;
    std::vector<QByteArray> evidence;          ///< of each collection; may be empty
    std::vector<QByteArray> packs = {};        ///< a lender's that the case rests on, or rested on; in no order
};

/// What became of a case that was in a backup.
struct RestoredCase {
    /// Withdrawn: not taken in, because its applicant took consent back on this computer.
    enum class How { Added, Renumbered, AlreadyHere, Withdrawn };
    CaseId id = 0;
    QString number;                            ///< here
    QString was;                               ///< in the backup
    How how = How::Added;                      ///< Renumbered: another case here has its number
};

} // namespace saldoscope
