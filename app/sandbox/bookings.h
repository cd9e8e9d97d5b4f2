// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstddef>
#include <iterator>
#include <map>
#include <vector>

namespace saldoscope::sandbox {

/// The same numbers from the same seed on every machine: SplitMix64, whole numbers only (the standard distributions
/// differ between libraries).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    qint64 between(qint64 least, qint64 most) ///< both inside; at most 2³² apart
    {
        return least + qint64(((next() >> 32) * quint64(most - least + 1)) >> 32);
    }
    int days(int least, int most) { return int(between(least, most)); }
    bool chance(int perMille) { return between(1, 1000) <= perMille; }
    template <class List> const auto &pick(const List &list)
    {
        return list[std::size_t(between(0, qint64(std::size(list)) - 1))];
    }

private:
    quint64 m_state;
};

/// Days on which banks book, by fixed and Easter-bound holidays of "se", "fi", "gb" or "de"; enough for stories, and not
/// shared with the engine, so that one may check the other.
bool isBankDay(Day day, const char *country);
Day bankDayAtOrBefore(Day day, const char *country);
Day bankDayAtOrAfter(Day day, const char *country);
/// The wanted day of that month, at most its last.
Day dayInMonth(Month month, int day);

/// Does the `on`th of this or the last month, moved to the bank day after, fall on this day?
bool fallsDue(Day day, int on, const char *country);
/// The first day of two years that end with `last`.
Day twoYearsTo(Day last);

/// How often and how much, as the generator knows it.
struct Tally {
    int count = 0;
    qint64 sum = 0;      ///< minor units, signed as booked
    qint64 lastAmount = 0;
    Day first = kNoDay;
    Day last = kNoDay;
    QJsonObject toJson() const;
};

/// What a statement says about one account besides its rows.
struct AccountHead {
    QByteArray number;
    QByteArray holder;
    QByteArray holderId;
    QByteArray bank;
    QByteArray currency; ///< with two decimals
    qint64 opening = 0;  ///< minor units
};

/// One account, booked in order of day.
class AccountBook
{
public:
    AccountBook(AccountHead head, QByteArray idPrefix);

    /// Days must not go back. `what` is the tally the booking counts in; empty: none.
    void book(Day day, qint64 minor, const QByteArray &partner, const QByteArray &info, const QByteArray &what = {});
    /// Booked when beginDay(day) comes, as a card purchase that the bank books some days later.
    void bookLater(Day day, qint64 minor, QByteArray partner, QByteArray info, QByteArray what = {});
    /// Books what has become due.
    void beginDay(Day day);
    qint64 balance() const { return m_balance; }
    qint64 available() const { return m_balance + m_comingSum; } ///< less what is still to be booked
    std::size_t rows() const { return m_rows; }
    const Tally &tally(const QByteArray &what) { return m_tallies[what]; }
    const AccountHead &head() const { return m_head; }

    /// Ends the day: its balance counts from here on.
    void endDay(Day day);
    int overdraftDays(Day since) const;   ///< end-of-day balances below zero from `since` on
    qint64 lowest() const { return m_lowest; }

    QByteArray toJson(Day first, Day last) const;
    QJsonObject truth() const; ///< rows, opening, closing, credits, debits, lowest, all as minor units; tallies

private:
    AccountHead m_head;
    QByteArray m_idPrefix;
    QByteArray m_list; // JSON of the rows so far
    std::size_t m_rows = 0;
    qint64 m_balance = 0;
    qint64 m_credits = 0;
    qint64 m_debits = 0;
    qint64 m_lowest = 0;
    Day m_lastBooked = kNoDay;
    std::vector<Day> m_overdrawn;
    std::map<QByteArray, Tally> m_tallies;

    struct Coming {
        qint64 minor;
        QByteArray partner, info, what;
    };
    std::multimap<Day, Coming> m_coming;
    qint64 m_comingSum = 0;
};

/// `{"account_list":[…]}`
QByteArray statementJson(const std::vector<const AccountBook *> &accounts, Day first, Day last);

} // namespace saldoscope::sandbox
