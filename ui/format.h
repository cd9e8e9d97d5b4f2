// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"
#include "insights/figure.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace saldoscope {

/// How money, dates and shares are written for people: groups by U+202F, minus U+2212, unit by U+00A0, decimal sign of
/// the language. Never used for exports. With privacy on, amounts become dots of fixed width.
class Format
{
public:
    explicit Format(const QLocale &locale = QLocale());

    QString money(qint64 minor, Currency currency) const;         ///< "12 345,67 kr"
    QString amount(qint64 minor, Currency currency) const;        ///< "−12 345,67", all decimals, no unit: table cells
    QString whole(qint64 minor, Currency currency) const;         ///< "12 346", rounded half away from zero, no unit
    QString wholeMoney(qint64 minor, Currency currency) const;    ///< "12 346 kr"
    QString unit(Currency currency) const;                        ///< "kr", "€", "£"
    QString currencyName(Currency currency) const;                ///< "kronor", "euro", "pounds"
    QString count(qint64 number) const;
    QString decimal(double number, int decimals) const;
    QString percent(double share, int decimals = 0) const;        ///< 0.153 → "15 %"
    QString isoDate(Day day) const;                               ///< "2026-10-30": tables
    QString date(Day day) const;                                  ///< "30 Oct 2026"
    QString dayMonth(Day day) const;                              ///< "30 Oct"
    QString monthShort(Month month) const;                        ///< "Oct"
    QString monthYear(Month month) const;                         ///< "Oct 2026"
    QString period(const Period &period) const;                   ///< "1 Nov 2025 – 31 Oct 2026"
    QString clock(const QDateTime &utc) const;                    ///< "09:41:07", local time
    QString touched(const QDateTime &utc, const QDateTime &now) const; ///< "today 09:52", "20 Nov 16:48", "17 Nov 2025"
    QString nullReason(NullReason reason) const;                  ///< "not known (no balance in this file)"
    QString language() const;                                     ///< "sv", "fi", "de", "en"

    void setPrivacy(bool on) { m_privacy = on; }
    bool privacy() const { return m_privacy; }

private:
    QLocale m_locale;
    bool m_privacy = false;
};

} // namespace saldoscope
