// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

// Logs carry no names, numbers, tokens or amounts: only what a stranger may read. Pass an address through redact().
Q_DECLARE_LOGGING_CATEGORY(lcHttp)    // saldoscope.http
Q_DECLARE_LOGGING_CATEGORY(lcStore)   // saldoscope.store
Q_DECLARE_LOGGING_CATEGORY(lcFlow)    // saldoscope.flow
Q_DECLARE_LOGGING_CATEGORY(lcSandbox) // saldoscope.sandbox
Q_DECLARE_LOGGING_CATEGORY(lcSecrets) // saldoscope.secrets

namespace saldoscope {

/// Scheme, host and path of an address, with every path segment that looks like an id replaced by "…" and the query left out.
QString redact(const QUrl &url);

/// What another program said, without what may be somebody's: words with five digits or more (numbers of persons and
/// accounts, amounts), words that are long and mixed of small letters, capitals or digits (tokens), and names: words with a capital
/// letter that stand in `sent`, or inside a sentence, or anywhere where only a place is named (`isPlace`), or at the beginning of a
/// sentence where they are none of the words with which messages of errors begin.
QString redactSaid(const QString &said, const QByteArray &sent = {}, bool isPlace = false);

} // namespace saldoscope
