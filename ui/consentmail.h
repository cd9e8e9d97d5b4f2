// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace saldoscope {

/// The letter that brings an applicant the consent link. Its language is the applicant's and not the program's, so its words are no
/// translations of the window's: they stand in all three languages in one place.
struct ConsentLetter {
    QString language;        ///< "sv", "fi", "en"
    QString applicant;       ///< given name; may be empty
    QString lender;          ///< in whose name consent is asked for; may be empty
    QUrl link;
    QDateTime validUntil;    ///< UTC; said in local time

    QString subject() const;
    QString body() const;
};

/// Opens a letter in the mail program; without an address: the officer puts it in.
QUrl mailtoUrl(const QString &subject, const QString &body);

} // namespace saldoscope
