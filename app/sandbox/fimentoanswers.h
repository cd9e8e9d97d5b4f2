// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httplistener.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// Answers and checks of Fimento's API: its server is a NestJS one, and so are its errors.
namespace saldoscope::sandbox::fimento {

WireAnswer json(int status, const QJsonObject &object);
WireAnswer jsonList(const QJsonArray &list);
/// `{"statusCode", "message", "error"}`, `message` a sentence.
WireAnswer nest(int status, const QString &message, const QString &error = {});
WireAnswer notFound(const QString &message);
/// 400; `message` a list.
WireAnswer invalid(const QStringList &messages);
/// A page. `formsLeadTo`: an origin beyond this one to which the answer to a form may send the browser on.
WireAnswer html(int status, const QByteArray &page, const QByteArray &formsLeadTo = {});
/// 303 to a page, after a form was posted.
WireAnswer seeOther(const QByteArray &address);

QByteArray field(const WireRequest &request, const QByteArray &name); ///< the first; empty where there is none
/// A whole number of at least one; the default where it is not given, nullopt where it is something else.
std::optional<int> atLeastOne(const WireRequest &request, const QByteArray &name, int otherwise);

/// What is wrong with the body of POST /process.
QStringList wrongInProcess(const QJsonObject &body);

} // namespace saldoscope::sandbox::fimento
