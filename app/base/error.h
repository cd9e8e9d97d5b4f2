// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace saldoscope {

/// Why something did not work. Code decides on `kind`; people read words made from kind and code (ui/errortext);
/// `detail` is for the log and for "Details", never shown as the message. None of the members may hold a secret or
/// an applicant's datum.
struct Error {
    enum class Kind {
        Network,         ///< no connection, name not found, connection reset
        Timeout,         ///< no answer in time
        Tls,             ///< certificate not trusted, or name mismatch
        Rejected,        ///< the other side understood and said no (see code)
        SessionExpired,  ///< token no longer accepted; signing in again may help
        BadCredentials,  ///< key or password not accepted
        NotFound,        ///< the other side does not know this id
        Gone,            ///< it knew the id once
        TooLarge,        ///< over a size limit, ours or theirs
        Throttled,       ///< too many requests; `retryAt` if it was said
        Unavailable,     ///< 5xx, maintenance
        BadAnswer,       ///< the answer is not what the contract says; `where` names the member
        BadFile,         ///< a file that cannot be read; `where` names line or member
        Unsupported,     ///< asked for something this provider cannot do
        Storage,         ///< disk or database
        Secrets,         ///< keychain missing, locked or refusing
        Insecure,        ///< plain HTTP to a machine that is not this one
        Cancelled
    };
    Kind kind = Kind::BadAnswer;
    QString detail;
    QString code;                       ///< the other side's own code, e.g. "NO_SUITABLE_PARSERS"
    QString where;                      ///< file, line or path of the member, e.g. "account_list[3].transaction_list[17].sum"
    std::optional<QDateTime> retryAt;   ///< UTC; not before this moment

    bool operator==(const Error &) const = default;
};

} // namespace saldoscope
