// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "store/caserecord.h"

#include <optional>

namespace saldoscope {

/// A request as a line of the case's log, and back; nullopt for lines that speak of something else.
LogEntry logEntry(const NetworkEvent &request);
std::optional<NetworkEvent> requestOf(const LogEntry &entry);
/// All requests that a log tells of, in order.
std::vector<NetworkEvent> requestsOf(const std::vector<LogEntry> &log);

} // namespace saldoscope
