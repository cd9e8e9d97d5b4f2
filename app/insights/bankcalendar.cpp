// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/bankcalendar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// A day with all that holiday rules ask about it.
struct Asked {
    YearMonthDay date;
    int weekday;      ///< 1 Monday … 7 Sunday
    int sinceEaster;  ///< days since Easter Sunday of its year

    bool is(int month, int day) const { return date.month == month && date.day == day; }
    /// The `weekday_` that falls into the seven days from `day` on.
    bool isWeekdayFrom(int month, int day, int weekday_) const
    {
        return date.month == month && date.day >= day && date.day < day + 7 && weekday == weekday_;
    }
    bool isGoodFriday() const { return sinceEaster == -2; }
    bool isEasterMonday() const { return sinceEaster == 1; }
    bool isAscension() const { return sinceEaster == 39; }
    bool isWhitMonday() const { return sinceEaster == 50; }
};

constexpr int kMonday = 1;
constexpr int kFriday = 5;
constexpr int kSaturday = 6;

// The anonymous Gregorian rule of Meeus, Jones and Butcher: Easter Sunday as a day of March, 35 the fourth of April.
constexpr int easterInMarch(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return (f / 31 - 3) * 31 + f % 31 + 1;
}

// Asked for every holiday of every payment: a dozen divisions each time.
constexpr int kFirstYear = 1900;
constexpr auto kEasters = [] {
    std::array<quint8, 300> easters {};
    for (int i = 0; i < int(easters.size()); ++i)
        easters[std::size_t(i)] = quint8(easterInMarch(kFirstYear + i));
    return easters;
}();

/// Closing days of the euro's payment system (since 2000).
bool closesEuro(const Asked &day)
{
    return day.is(1, 1) || day.isGoodFriday() || day.isEasterMonday() || day.is(5, 1) || day.is(12, 25) || day.is(12, 26);
}

bool closesSweden(const Asked &day)
{
    return day.is(1, 1) || day.is(1, 6) || day.isGoodFriday() || day.isEasterMonday() || day.is(5, 1) || day.isAscension()
        || day.is(6, 6) || day.isWeekdayFrom(6, 19, kFriday) // Midsummer Eve
        || day.is(12, 24) || day.is(12, 25) || day.is(12, 26) || day.is(12, 31);
}

bool closesFinland(const Asked &day)
{
    return closesEuro(day) || day.is(1, 6) || day.isAscension() || day.isWeekdayFrom(6, 19, kFriday) || day.is(12, 6)
        || day.is(12, 24);
}

bool closesGermany(const Asked &day)
{
    return closesEuro(day) || day.isAscension() || day.isWhitMonday() || day.is(10, 3) || day.is(12, 24) || day.is(12, 31);
}

/// Bank holidays that were moved or added by proclamation; the rules below know nothing of them.
bool proclaimedInBritain(const Asked &day)
{
    constexpr YearMonthDay days[] = {{2011, 4, 29}, {2012, 6, 4}, {2012, 6, 5}, {2020, 5, 8}, {2022, 6, 2}, {2022, 6, 3},
        {2022, 9, 19}, {2023, 5, 8}};
    return std::ranges::find(days, day.date) != std::end(days);
}

bool closesBritain(const Asked &day)
{
    const bool newYear = day.is(1, 1) || (day.weekday == kMonday && (day.is(1, 2) || day.is(1, 3)));
    // Christmas and Boxing Day on a weekend are made up for on the next working days.
    const bool christmas = day.is(12, 25) || day.is(12, 26) || (day.is(12, 27) && day.weekday <= 2)
        || (day.is(12, 28) && day.weekday <= 2);
    const bool earlyMay = day.isWeekdayFrom(5, 1, kMonday) && day.date.year != 2020;
    const bool spring = day.isWeekdayFrom(5, 25, kMonday) && day.date.year != 2012 && day.date.year != 2022;
    return newYear || christmas || earlyMay || spring || day.isGoodFriday() || day.isEasterMonday()
        || day.isWeekdayFrom(8, 25, kMonday) || proclaimedInBritain(day);
}

bool closesEstonia(const Asked &day)
{
    return closesEuro(day) || day.is(2, 24) || day.is(6, 23) || day.is(6, 24) || day.is(8, 20) || day.is(12, 24);
}

bool closesLatvia(const Asked &day)
{
    // The two national days are made up for on the Monday after a weekend.
    const auto national = [&day](int month, int date) {
        return day.is(month, date) || (day.weekday == kMonday && (day.is(month, date + 1) || day.is(month, date + 2)));
    };
    return closesEuro(day) || national(5, 4) || day.is(6, 23) || day.is(6, 24) || national(11, 18) || day.is(12, 24)
        || day.is(12, 31);
}

bool closesLithuania(const Asked &day)
{
    return closesEuro(day) || day.is(2, 16) || day.is(3, 11) || day.is(6, 24) || day.is(7, 6) || day.is(8, 15)
        || day.is(11, 1) || (day.is(11, 2) && day.date.year >= 2020) || day.is(12, 24);
}

} // namespace

Day easterSunday(int year)
{
    const bool isKnown = year >= kFirstYear && year < kFirstYear + int(kEasters.size());
    const int inMarch = isKnown ? int(kEasters[std::size_t(year - kFirstYear)]) : easterInMarch(year);
    return dayOf(YearMonthDay {year, 3, 1}) + inMarch - 1;
}

BankCalendar::BankCalendar(const QString &country)
{
    const QString code = country.toLower();
    if (code == u"se"_s)
        m_country = Country::Sweden;
    else if (code == u"fi"_s)
        m_country = Country::Finland;
    else if (code == u"de"_s)
        m_country = Country::Germany;
    else if (code == u"gb"_s || code == u"uk"_s)
        m_country = Country::Britain;
    else if (code == u"ee"_s)
        m_country = Country::Estonia;
    else if (code == u"lv"_s)
        m_country = Country::Latvia;
    else if (code == u"lt"_s)
        m_country = Country::Lithuania;
}

bool BankCalendar::isBankDay(Day day) const
{
    const int weekday = weekdayOf(day);
    if (weekday >= kSaturday)
        return false;
    const YearMonthDay date = civil(day);
    const Asked asked {date, weekday, day - easterSunday(date.year)};
    switch (m_country) {
    case Country::Sweden: return !closesSweden(asked);
    case Country::Finland: return !closesFinland(asked);
    case Country::Germany: return !closesGermany(asked);
    case Country::Britain: return !closesBritain(asked);
    case Country::Estonia: return !closesEstonia(asked);
    case Country::Latvia: return !closesLatvia(asked);
    case Country::Lithuania: return !closesLithuania(asked);
    case Country::Other: return !closesEuro(asked);
    }
    Q_UNREACHABLE();
}

Day BankCalendar::onOrBefore(Day day) const
{
    while (!isBankDay(day))
        --day;
    return day;
}

Day BankCalendar::onOrAfter(Day day) const
{
    while (!isBankDay(day))
        ++day;
    return day;
}

} // namespace saldoscope
