// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

/// A ZIP archive taken apart and put together again, so that what is inside can be damaged and still be unpacked: a flipped
/// bit of the archive itself is met by its check sum and by nothing behind it. Not for archives of others than the corpus.
struct Package {
    struct Member {
        QByteArray name;
        QByteArray bytes;
    };
    std::vector<Member> members;

    static constexpr qsizetype kMostBytes = 1 << 20; ///< of one member
    /// nullopt where it is none, or has a member that is larger.
    static std::optional<Package> of(QByteArrayView archive);
    /// Stored, not packed, with sizes and check sums that are right.
    QByteArray archive() const;
};
