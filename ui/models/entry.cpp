// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entry.h"

#include <QStringList>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDigits = 12;
constexpr int kRateDigits = 4;
constexpr int kMostTypedMonths = 600;

/// Digits with at most `decimals` after one comma or point, as an integer of the smallest unit.
Typed decimalOf(const QString &text, int decimals)
{
    QString digits;
    int after = -1;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == QChar(0x202F) || letter == QChar(0x00A0))
            continue;
        if ((letter == u',' || letter == u'.') && after < 0) {
            after = 0;
        } else if (letter >= u'0' && letter <= u'9') {
            digits += letter;
            after += after >= 0 ? 1 : 0;
        } else {
            return {std::nullopt, true};
        }
    }
    if (digits.isEmpty())
        return {std::nullopt, after >= 0};
    if (after > decimals || digits.size() > kMostDigits)
        return {std::nullopt, true};
    qint64 value = digits.toLongLong();
    for (int i = std::max(0, after); i < decimals; ++i)
        value *= 10;
    return {value, false};
}

QString asTyped(qint64 value, int decimals)
{
    if (value == 0)
        return {};
    QString text = QString::number(value).rightJustified(decimals + 1, u'0');
    const QString fraction = text.right(decimals);
    text.chop(decimals);
    QString kept = fraction;
    while (kept.endsWith(u'0'))
        kept.chop(1);
    return kept.isEmpty() ? text : text + u',' + kept;
}

} // namespace

Typed typedMoney(const QString &text, Currency currency) { return decimalOf(text, currency.digits()); }

Typed typedRate(const QString &text)
{
    QString plain = text;
    const Typed typed = decimalOf(plain.remove(u'%'), kRateDigits);
    return typed.value && *typed.value > qint64 {100} * kPpmAPercent ? Typed {std::nullopt, true} : typed;
}

Typed typedMonths(const QString &text)
{
    const Typed typed = decimalOf(text, 0);
    return typed.value && (*typed.value < 1 || *typed.value > kMostTypedMonths) ? Typed {std::nullopt, true} : typed;
}

QString moneyAsTyped(qint64 minor, Currency currency)
{
    QString text = asTyped(minor, currency.digits());
    if (text.contains(u',') && text.size() - text.indexOf(u',') == currency.digits())
        text += u'0'; // "12,50" and not "12,5"
    return text;
}

QString rateAsTyped(RatePpm rate) { return asTyped(rate, kRateDigits); }

QString agesAsTyped(const std::vector<Person> &persons)
{
    QStringList ages;
    for (const Person &person : persons)
        ages += (person.years == 0 ? QString::number(person.months) + u'm' : QString::number(person.years)) + (person.lunchOut ? u"o"_s : QString());
    return ages.join(u", "_s);
}

} // namespace saldoscope
