// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserecord.h"

#include <QByteArrayView>

namespace saldoscope {

// How the parts of a case become bytes before they are sealed, and values again afterwards: compact JSON, so that a
// member that comes later needs no new schema. Reading gives Error Storage "DAMAGED" for what no version wrote.

QByteArray pack(const CaseDetails &details);
QByteArray pack(const Process &process);           ///< without its secret
QByteArray pack(const QJsonObject &object);
QByteArray pack(const std::vector<Correction> &corrections);
QByteArray pack(const LogEntry &entry);            ///< without its time, which stands in clear

Result<CaseDetails> unpackDetails(const QByteArray &bytes);
Result<Process> unpackProcess(const QByteArray &bytes);
Result<QJsonObject> unpackObject(const QByteArray &bytes);
Result<std::vector<Correction>> unpackCorrections(const QByteArray &bytes);
Result<LogEntry> unpackLogEntry(const QByteArray &bytes, const QDateTime &at);

/// Made smaller where that saves room: one byte that says so, then the bytes.
QByteArray shrunk(QByteArrayView bytes);
Result<QByteArray> unshrunk(QByteArrayView bytes);

/// "2026-11-21T10:56:10.123Z": sorts as text. Empty for an invalid time, and back.
QString stamp(const QDateTime &at);
QDateTime fromStamp(const QString &stamp);

/// The words of the column `state`.
QString word(CaseState state);
std::optional<CaseState> caseState(QStringView word);

} // namespace saldoscope
