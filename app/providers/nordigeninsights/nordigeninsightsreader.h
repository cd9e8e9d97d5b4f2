// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <QStringList>

/// How to read what Nordigen Insights v2 answers. Pure functions; each takes the whole answer, looks at its status first
/// and turns an error body into an Error. Nothing keys on the answers' `type` members or on the host of their links:
/// both differ between pages of the documentation and say nothing that the status does not.
namespace saldoscope::nordigen {

/// The Error that a status of 4xx or 5xx means. The body may be the documented array, one object, the identity
/// provider's own shape, HTML of a proxy, or nothing. `code` is their code, `where` the elements they name as missing,
/// `detail` their title and detail (at most 500 letters), or what kind of body it was.
Error readError(const HttpResponse &response);

/// `access_token`, with a lifetime less 60 s; half of the lifetime where it is shorter than two minutes.
Result<Session> readToken(const HttpResponse &response, const QDateTime &now);

/// The processing record of an upload: its id, and in memory "available-operations" where they were said.
Result<Process> readUpload(const HttpResponse &response);

/// The record of which the answer to the PUT of operations says that it was taken, with its state; an empty id where they
/// were "already requested". A status of 2xx alone may be the page of somebody in between.
Result<QString> readBegun(const HttpResponse &response);

/// Was it taken? Any status of 2xx.
Done readAccepted(const HttpResponse &response);

/// The state of a record. Codes that say that the analysis came to nothing are Stage::Failed with its Error; an error of
/// the question itself (no such record, session expired, too many questions) is an Error.
Result<ProcessStatus> readStatus(const HttpResponse &response);

/// Transactions of `categorisation` as a ledger (null where it was not asked for), all products as figures. Rows that
/// cannot be read are named in `problems`.
Result<Delivery> readDelivery(const HttpResponse &response);

/// Deliveries of one upload that was spread over several records, as if it had been one: accounts of one number are one
/// account again, with the rows of all. What was reckoned of each part cannot be added up: it stands in figures
/// "records", a list with one object a record; that and the metadata are as they came. One delivery is left as it is.
Result<Delivery> joined(std::vector<Delivery> deliveries);

/// The flat list. A parent that is missing or would close a circle is read as "no parent".
Result<std::vector<ProviderCategory>> readCategories(const HttpResponse &response);

/// Names of the scoring models; may be empty.
Result<QStringList> readModels(const HttpResponse &response);

/// Is this an id that may stand in a path? Letters, digits, '-', '_' and '.', at most 128.
bool isRecordId(const QString &id);

} // namespace saldoscope::nordigen
