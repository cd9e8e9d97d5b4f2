// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/ledgermaker.h"

namespace saldoscope::test {

/// An ordinary household from November 2024 to December 2025 that raises no flag; tests change one thing at a time.
/// 30 000.10 kr come in on the 25th, 18 000 kr go out.
struct Life {
    static constexpr Month kFirst = 2024 * 12 + 10, kLast = 2025 * 12 + 11;
    qint64 opening = 60'000'00;
    qint64 salary = 30'000'10;
    std::vector<std::pair<Month, qint64>> salaries;  ///< other pay in these months; 0: none
    bool paid = true;
    std::string holder;
    LedgerMaker maker;

    static std::string on(Month month, int dayOfMonth)
    {
        std::string text = isoDay(firstDayOf(month)).left(8).toStdString();
        text += char('0' + dayOfMonth / 10);
        text += char('0' + dayOfMonth % 10);
        return text;
    }
    static Month month(int monthOf2025) { return 2025 * 12 + monthOf2025 - 1; }

    void account()
    {
        maker.account("SEK", opening, {}, "2024-11-01", "2025-12-31");
        maker.last().holderName = QString::fromStdString(holder);
    }
    void live()
    {
        account();
        for (Month m = kFirst; m <= kLast; ++m) {
            qint64 pay = paid ? salary : 0;
            for (const auto &other : salaries)
                pay = other.first == m ? other.second : pay;
            if (pay > 0)
                maker.book({.minor = pay, .category = u"income.salary", .who = "Volvo AB", .text = "Lön"}, on(m, 25));
            maker.book({.minor = -10'000'00, .category = u"housing.rent", .who = "Hyresvärden AB"}, on(m, 28));
            maker.book({.minor = -8'000'00, .category = u"groceries", .who = "ICA"}, on(m, 5));
        }
    }
    /// The same on a day of every month.
    void monthly(int dayOfMonth, const Booking &booking, Month from = kFirst, Month until = kLast)
    {
        for (Month m = from; m <= until; ++m)
            maker.book(booking, on(m, dayOfMonth));
    }
};

inline const Flag *flag(const Analysis &analysis, FlagId id)
{
    const auto found = std::ranges::find(analysis.flags.flags, id, &Flag::id);
    return found == analysis.flags.flags.end() ? nullptr : &*found;
}
inline QByteArray said(const std::vector<Flag> &flags)
{
    QStringList words;
    for (const Flag &each : flags)
        words << word(each.id) + QLatin1Char(':') + word(each.level);
    return words.join(QLatin1Char(' ')).toUtf8();
}

} // namespace saldoscope::test
