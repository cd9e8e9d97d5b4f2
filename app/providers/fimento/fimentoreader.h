// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <QJsonArray>

/// How to read what Fimento's Bank Data Insights API answers. Pure functions; each takes the whole answer, looks at its
/// status first and turns an error body into an Error.
namespace saldoscope::fimento {

using saldoscope::PartnerBank; ///< `id`: 24 hexadecimal digits

/// The Error that a status of 4xx or 5xx means. `message` may be one sentence or a list; `detail` holds it, at most 500
/// letters, `code` their name of the status ("Conflict").
Error readError(const HttpResponse &response);

/// The token until a minute before `valid_until`, which is milliseconds, or seconds where it is below 10^11.
Result<Session> readToken(const HttpResponse &response, const QDateTime &now);

Result<PartnerBank> readPartnerBank(const HttpResponse &response);
Result<std::vector<PartnerBank>> readPartnerBanks(const HttpResponse &response);

/// A process that was made: its id and, in `consentLink`, where the applicant goes; valid for 24 hours from `now`.
Result<Process> readCreated(const HttpResponse &response, const QDateTime &now);
/// A fresh link or the link of a next flow, put into what was known of the process.
Result<Process> readLink(const HttpResponse &response, Process process, const QDateTime &now);

/// Where a process stands. `steps` are the steps of the flow and of all banks in order of time, by Fimento's own codes; `note` is
/// the bank's name for a bank's step, and what was said of an authError; `tracks` hold the same apart. Revoked consent anywhere is Stage::Withdrawn.
Result<ProcessStatus> readStatus(const HttpResponse &response);

/// The insights as they came, figures and evidence.
Result<Delivery> readInsights(const HttpResponse &response);
/// Evidence of a whole delivery: the answers byte for byte, in one JSON object: {"insights":…,"transactions":[page, …]}.
QByteArray evidenceOf(const QByteArray &insights, const QList<QByteArray> &pages);
/// Insights and ledger of such evidence.
Result<Delivery> readEvidence(const QByteArray &evidence, const QString &market, bool withTransactions);

/// One page of transactions, in Fimento's order; empty behind the last page.
Result<QJsonArray> readTransactions(const HttpResponse &response);
/// The ledger of all pages. Accounts come from the rows and, where numbers agree, from the insights. Booking days are those of
/// the market's time zone, because midnight there is the evening before in UTC. Rows that cannot be read are named in `problems`.
std::shared_ptr<const Ledger> makeLedger(const QJsonArray &rows, const QJsonObject &insights, const QString &market, std::vector<Error> &problems);

Result<QUrl> readVisualisation(const HttpResponse &response);
/// Did the question take? For deletion, webhook and settling.
Done readDone(const HttpResponse &response);

/// Is this an id that may stand in a path?
bool isId(const QString &id);

} // namespace saldoscope::fimento
