// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"

#include <vector>

namespace saldoscope::nordigen {

/// `request` with these files as its multipart body.
HttpRequest uploadOf(HttpRequest request, const std::vector<UploadFile> &files);

/// The files in groups that fit into one request each, in order. BadFile where one is empty, TooLarge where one does not
/// fit alone: nothing is to be sent then. `empty` is the request without files, `most` the limit of its bytes, headers included.
Result<std::vector<std::vector<UploadFile>>> uploadGroups(const std::vector<UploadFile> &files, const HttpRequest &empty, qint64 most);

/// Tells the groups of a submission apart, by names and sizes: its files do not change, and hashing all of them for each
/// part takes seconds.
QString markOf(const std::vector<UploadFile> &files);

/// The process of the first record, which knows of all of them (memory "records") and, until the last is there, of which
/// parts were sent ("sent") and how many are not ("uploads-left").
Process withPart(const Process &soFar, const Process &record, const QString &part, qsizetype left);

} // namespace saldoscope::nordigen
