// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

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

} // namespace saldoscope::sandbox
