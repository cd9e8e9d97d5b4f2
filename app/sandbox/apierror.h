// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httplistener.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace saldoscope::sandbox {

/// An error of the API as it leaves the sandbox: HTTP status, code, sentence, offending members.
struct ApiError {
    int status = 500;
    QByteArray code;   ///< empty: the code that usually goes with the status
    QByteArray detail;
    std::vector<QByteArray> source;
};
/// `[{"title", "detail", "error-code", "source"}]`
QByteArray errorArray(const ApiError &error);
/// The same as a whole answer.
WireAnswer refusal(const ApiError &error);
WireAnswer json(int status, const QJsonObject &object);

} // namespace saldoscope::sandbox
