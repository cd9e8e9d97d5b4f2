// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QCoreApplication>

#include <cmath>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kThinSpace(0x202F);
constexpr QChar kNoBreak(0x00A0);
constexpr QChar kMinus(0x2212);
const QString kHidden = u"•••••"_s;

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::Format)
};

QString grouped(const QString &digits)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, kThinSpace);
    return text;
}

} // namespace

// NOLINTBEGIN(readability-convert-member-functions-to-static): which of these look at the locale is no caller's business
Format::Format(const QLocale &locale)
    : m_locale(locale)
{
}

QString Format::language() const
{
    const QString code = m_locale.name().left(2);
    return code == u"sv" || code == u"fi" || code == u"de" ? code : u"en"_s;
}

QString Format::unit(Currency currency) const
{
    QString code = currency.code();
    if (code == u"SEK" || code == u"NOK" || code == u"DKK")
        return u"kr"_s;
    if (code == u"EUR")
        return u"€"_s;
    if (code == u"GBP")
        return u"£"_s;
    return code;
}

QString Format::currencyName(Currency currency) const
{
    QString code = currency.code();
    if (code == u"SEK")
        return FormatWords::tr("kronor");
    if (code == u"EUR")
        return FormatWords::tr("euro");
    if (code == u"GBP")
        return FormatWords::tr("pounds");
    return code; // there are Danish and Norwegian kroner, and many dollars
}

QString Format::amount(qint64 minor, Currency currency) const
{
    if (m_privacy)
        return kHidden;
    const int digits = currency.digits();
    QString plain = decimalString(minor < 0 ? -minor : minor, digits);
    const QString decimals = digits > 0 ? plain.right(digits) : QString();
    const QString whole = digits > 0 ? plain.chopped(digits + 1) : plain;
    return (minor < 0 ? QString(kMinus) : QString()) + grouped(whole) + (digits > 0 ? m_locale.decimalPoint() + decimals : QString());
}

QString Format::money(qint64 minor, Currency currency) const { return amount(minor, currency) + kNoBreak + unit(currency); }

QString Format::whole(qint64 minor, Currency currency) const
{
    if (m_privacy)
        return kHidden;
    qint64 scale = 1;
    for (int i = 0; i < currency.digits(); ++i)
        scale *= 10;
    const qint64 size = ((minor < 0 ? -minor : minor) + scale / 2) / scale;
    return (minor < 0 && size > 0 ? QString(kMinus) : QString()) + grouped(QString::number(size));
}

QString Format::wholeMoney(qint64 minor, Currency currency) const { return whole(minor, currency) + kNoBreak + unit(currency); }

QString Format::count(qint64 number) const
{
    return (number < 0 ? QString(kMinus) : QString()) + grouped(QString::number(number < 0 ? -number : number));
}

QString Format::decimal(double number, int decimals) const
{
    QString text = QString::number(std::abs(number), 'f', decimals);
    text.replace(u'.', m_locale.decimalPoint());
    return (number < 0 ? QString(kMinus) : QString()) + text;
}

QString Format::percent(double share, int decimals) const { return decimal(share * 100, decimals) + kNoBreak + u'%'; }

QString Format::isoDate(Day day) const { return saldoscope::isoDay(day); }

QString Format::date(Day day) const
{
    const QDate date = toDate(day);
    if (!date.isValid())
        return {};
    if (language() == u"fi")
        return m_locale.toString(date, u"d.M.yyyy"_s);
    if (language() == u"de")
        return m_locale.toString(date, u"d. MMM yyyy"_s);
    return m_locale.toString(date, u"d MMM yyyy"_s);
}

QString Format::dayMonth(Day day) const
{
    const QDate date = toDate(day);
    return !date.isValid() ? QString() : m_locale.toString(date, language() == u"fi" ? u"d.M."_s : language() == u"de" ? u"d. MMM"_s : u"d MMM"_s);
}

QString Format::monthShort(Month month) const
{
    QString name = m_locale.standaloneMonthName(month % 12 + 1, QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString Format::monthYear(Month month) const { return monthShort(month) + u' ' + QString::number(month / 12); }

QString Format::period(const Period &period) const
{
    if (!period.known())
        return {};
    return date(period.first) + u" – "_s + date(period.last);
}

QString Format::clock(const QDateTime &utc) const { return utc.toLocalTime().toString(u"HH:mm:ss"_s); }

QString Format::touched(const QDateTime &utc, const QDateTime &now) const
{
    const QDateTime local = utc.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = local.toString(u"HH:mm"_s);
    if (local.date() == today)
        return FormatWords::tr("today %1").arg(time);
    const Day day = dayOf(local.date());
    if (local.date().year() == today.year())
        return dayMonth(day) + u' ' + time;
    return date(day);
}

QString Format::nullReason(NullReason reason) const
{
    switch (reason) {
    case NullReason::NotNull: return {};
    case NullReason::NoData: return FormatWords::tr("not known (nothing of the kind in the data)");
    case NullReason::TooShort: return FormatWords::tr("not known (too few months)");
    case NullReason::NoBalanceAnchor: return FormatWords::tr("not known (no balance in this file)");
    case NullReason::MixedCurrencyNoRate: return FormatWords::tr("not known (several currencies, no rate)");
    case NullReason::AccountExcluded: return FormatWords::tr("not known (account left out)");
    case NullReason::SensitiveHidden: return FormatWords::tr("not shown (shielded)");
    }
    Q_UNREACHABLE();
}

// NOLINTEND(readability-convert-member-functions-to-static)
} // namespace saldoscope
