// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bookings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

/// Easter Sunday, Gregorian (the anonymous algorithm).
Day easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dayOf(YearMonthDay {year, n / 31, n % 31 + 1});
}

struct Fixed {
    const char *country;
    int month;
    int day;
};
constexpr Fixed kFixed[] = {
    {"se", 1, 1}, {"se", 1, 6}, {"se", 5, 1}, {"se", 6, 6}, {"se", 12, 24}, {"se", 12, 25}, {"se", 12, 26}, {"se", 12, 31},
    {"fi", 1, 1}, {"fi", 1, 6}, {"fi", 5, 1}, {"fi", 12, 6}, {"fi", 12, 24}, {"fi", 12, 25}, {"fi", 12, 26},
    {"gb", 1, 1}, {"gb", 12, 25}, {"gb", 12, 26},
    {"de", 1, 1}, {"de", 5, 1}, {"de", 10, 3}, {"de", 12, 24}, {"de", 12, 25}, {"de", 12, 26}, {"de", 12, 31},
};

bool isNordic(const char *country) { return country[0] == 's' || country[0] == 'f'; }

void appendAmount(QByteArray &to, qint64 minor)
{
    if (minor < 0)
        to += '-';
    const qint64 size = minor < 0 ? -minor : minor;
    const qint64 cents = size % 100;
    to += QByteArray::number(size / 100);
    to += '.';
    to += char('0' + cents / 10);
    to += char('0' + cents % 10);
}

void appendText(QByteArray &to, const char *key, const QByteArray &text)
{
    to += '"';
    to += key;
    to += "\":\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            to += '\\';
        to += letter;
    }
    to += '"';
}

void appendDay(QByteArray &to, const char *key, Day day)
{
    to += '"';
    to += key;
    to += "\":\"" + isoDay(day).toLatin1() + '"';
}

void appendBalance(QByteArray &to, const char *key, qint64 minor)
{
    to += '"';
    to += key;
    to += "\":";
    appendAmount(to, minor);
    to += ',';
}

} // namespace

bool isBankDay(Day day, const char *country)
{
    if (weekdayOf(day) >= 6)
        return false;
    const YearMonthDay date = civil(day);
    for (const Fixed &holiday : kFixed)
        if (holiday.month == date.month && holiday.day == date.day && holiday.country[0] == country[0])
            return false;
    const Day sunday = easter(date.year);
    if (day == sunday - 2 || day == sunday + 1 || (day == sunday + 39 && country[0] != 'g'))
        return false;
    if (day == sunday + 50 && country[0] == 'd')
        return false;
    // Midsummer Eve is the Friday from 19 to 25 June.
    return !(isNordic(country) && date.month == 6 && date.day >= 19 && date.day <= 25 && weekdayOf(day) == 5);
}

Day bankDayAtOrBefore(Day day, const char *country)
{
    while (!isBankDay(day, country))
        --day;
    return day;
}

Day bankDayAtOrAfter(Day day, const char *country)
{
    while (!isBankDay(day, country))
        ++day;
    return day;
}

Day dayInMonth(Month month, int day) { return std::min(firstDayOf(month) + day - 1, lastDayOf(month)); }

bool fallsDue(Day day, int on, const char *country)
{
    const Month month = monthOf(day);
    return day == bankDayAtOrAfter(dayInMonth(month, on), country)
        || day == bankDayAtOrAfter(dayInMonth(month - 1, on), country);
}

Day twoYearsTo(Day last)
{
    const YearMonthDay date = civil(last);
    return dayInMonth(monthOf(last) - 24, date.day) + 1;
}

QJsonObject Tally::toJson() const
{
    return {{u"count"_s, count}, {u"sum"_s, sum}, {u"lastAmount"_s, lastAmount}, {u"first"_s, isoDay(first)},
        {u"last"_s, isoDay(last)}};
}

AccountBook::AccountBook(AccountHead head, QByteArray idPrefix)
    : m_head(std::move(head))
    , m_idPrefix(std::move(idPrefix))
    , m_balance(m_head.opening)
    , m_lowest(m_head.opening)
{
}

void AccountBook::book(
    Day day, qint64 minor, const QByteArray &partner, const QByteArray &info, const QByteArray &what)
{
    Q_ASSERT(m_lastBooked == kNoDay || day >= m_lastBooked);
    if (minor == 0)
        return;
    m_lastBooked = day;
    m_balance += minor;
    (minor > 0 ? m_credits : m_debits) += minor > 0 ? minor : -minor;
    m_list += m_rows++ == 0 ? "\n{" : ",\n{";
    appendDay(m_list, "date", day);
    m_list += ',';
    appendText(m_list, "partner", partner);
    m_list += ',';
    appendText(m_list, "info", info);
    m_list += ',';
    appendText(m_list, "transaction_id", m_idPrefix + QByteArray::number(100'000 + qint64(m_rows)));
    m_list += ",\"sum\":";
    appendAmount(m_list, minor);
    m_list += '}';
    if (what.isEmpty())
        return;
    Tally &tally = m_tallies[what];
    tally.first = tally.count++ == 0 ? day : tally.first;
    tally.last = day;
    tally.sum += minor;
    tally.lastAmount = minor;
}

void AccountBook::bookLater(Day day, qint64 minor, QByteArray partner, QByteArray info, QByteArray what)
{
    m_comingSum += minor;
    m_coming.emplace(day, Coming {minor, std::move(partner), std::move(info), std::move(what)});
}

void AccountBook::beginDay(Day day)
{
    while (!m_coming.empty() && m_coming.begin()->first <= day) {
        const Coming due = m_coming.extract(m_coming.begin()).mapped();
        m_comingSum -= due.minor;
        book(day, due.minor, due.partner, due.info, due.what);
    }
}

void AccountBook::endDay(Day day)
{
    m_lowest = std::min(m_lowest, m_balance);
    if (m_balance < 0)
        m_overdrawn.push_back(day);
}

int AccountBook::overdraftDays(Day since) const
{
    return int(std::ranges::count_if(m_overdrawn, [since](Day day) { return day >= since; }));
}

QByteArray AccountBook::toJson(Day first, Day last) const
{
    QByteArray json = "{";
    appendText(json, "account_nr", m_head.number);
    json += ',';
    appendText(json, "holder_name", m_head.holder);
    json += ',';
    appendText(json, "holder_id", m_head.holderId);
    json += ',';
    appendText(json, "bank_name", m_head.bank);
    json += ',';
    appendText(json, "currency", m_head.currency);
    json += ",\n";
    appendBalance(json, "start_balance", m_head.opening);
    appendBalance(json, "end_balance", m_balance);
    appendBalance(json, "debit_turnover", m_debits);
    appendBalance(json, "credit_turnover", m_credits);
    appendDay(json, "period_start", first);
    json += ',';
    appendDay(json, "period_end", last);
    json += ",\n\"transaction_list\":[" + m_list + "]}";
    return json;
}

QJsonObject AccountBook::truth() const
{
    QJsonObject tallies;
    for (const auto &[what, tally] : m_tallies)
        tallies.insert(QString::fromUtf8(what), tally.toJson());
    return {{u"account"_s, QString::fromUtf8(m_head.number)}, {u"currency"_s, QString::fromUtf8(m_head.currency)},
        {u"rows"_s, qint64(m_rows)}, {u"opening"_s, m_head.opening}, {u"closing"_s, m_balance},
        {u"credits"_s, m_credits}, {u"debits"_s, m_debits}, {u"lowest"_s, m_lowest}, {u"tallies"_s, tallies}};
}

QByteArray statementJson(const std::vector<const AccountBook *> &accounts, Day first, Day last)
{
    QByteArray json = "{\"account_list\":[";
    for (std::size_t index = 0; index < accounts.size(); ++index)
        json += (index == 0 ? "\n" : ",\n") + accounts[index]->toJson(first, last);
    return json + "\n]}\n";
}

} // namespace saldoscope::sandbox
