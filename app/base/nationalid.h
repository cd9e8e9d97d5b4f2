// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QList>
#include <QString>

#include <variant>

namespace saldoscope {

/// Identity numbers of persons and companies that the providers ask for.
enum class NationalIdKind {
    Personnummer,         ///< SE, person in the population register
    Samordningsnummer,    ///< SE, coordination number: day of birth plus 60, month and day may be left open as 00 and 60
    Interim,              ///< SE, interim number: a letter of TRSUWXJKLMN where the birth number begins
    Organisationsnummer,  ///< SE, company: third digit at least 2
    Henkilotunnus         ///< FI, person
};

struct NationalId {
    NationalIdKind kind = NationalIdKind::Personnummer;
    /// As providers want it: twelve characters without a sign for Swedish persons, ten digits for Swedish companies,
    /// eleven characters with the sign of the century, in capitals, for Finns.
    QString canonical;
    Day birth = kNoDay;       ///< kNoDay for companies, and where a coordination number leaves it open
    bool centuryAssumed = false;  ///< ten digits without a sign: the youngest age that is possible was taken
    bool testNumber = false;  ///< FI: individual numbers 900 to 999 are never given to a person
    bool operator==(const NationalId &) const = default;
};

/// What one character adds to the check sum, so that a person can follow it.
struct CheckStep {
    QChar digit;
    int weight = 1;
    int adds = 0;   ///< digit × weight, with the two digits of a product over nine added up
    bool operator==(const CheckStep &) const = default;
};

struct NationalIdFault {
    enum class Kind {
        Empty,
        Character,   ///< one that does not occur there
        Length,      ///< too few or too many characters
        Sign,        ///< no sign, or one that does not fit, between date and number
        NoSuchMonth, ///< 13, 00
        NoSuchDay,   ///< no such day in that month
        Future,      ///< born after today
        Serial,      ///< the individual number is never given
        CheckSum     ///< all is well but the last character
    };
    Kind kind = Kind::Empty;
    int from = 0;               ///< place in the text as typed, counted in characters from 0
    int length = 0;             ///< how many characters are meant; 0 where some are missing
    QChar expected;             ///< CheckSum: what the last character would have to be
    QList<CheckStep> steps;     ///< CheckSum of Swedish numbers: how it is worked out
    int remainder = 0;          ///< CheckSum of Finnish numbers: the nine digits divided by 31
    int digits = 0;             ///< Length: how many were counted
    bool operator==(const NationalIdFault &) const = default;
};

using NationalIdReading = std::variant<NationalId, NationalIdFault>;

/// Reads a Swedish identity number: 12 or 10 digits, with or without `-` or `+` before the last four. White space around
/// it is left out, inside it is a fault. Rules: Skatteverket SKV 704 (persons), SKV 707 (coordination numbers), SKV 709
/// (companies); check digit by the Luhn rule over the ten last digits. `today` settles the century of ten digits.
NationalIdReading readSwedishId(const QString &text, Day today);

/// Reads a Finnish henkilötunnus, `ddmmyyCnnnc`, with the signs of 2023: `+` for 18xx, `-YXWVU` for 19xx, `ABCDEF` for 20xx.
/// The check character stands for the remainder of the nine digits divided by 31 (Digital and Population Data Services Agency).
NationalIdReading readFinnishId(const QString &text, Day today);

} // namespace saldoscope
