// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nationalid.h"

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

using Fault = NationalIdFault;

// Letters that replace the first digit of the birth number of an interim number, each counting as 1 in the check sum.
constexpr QStringView kInterimLetters = u"TRSUWXJKLMN";
constexpr QStringView kFinnishSigns = u"+-YXWVUABCDEF";
constexpr QStringView kFinnishCheck = u"0123456789ABCDEFHJKLMNPRSTUVWXY";
constexpr int kCoordinationDays = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int digit(QChar c)
{
    return c.unicode() - u'0';
}

/// A text with the place of each of its characters in what was typed.
struct Typed {
    QString characters;
    QList<int> places;

    void add(QChar c, int place)
    {
        characters += c;
        places += place;
    }
    int number(qsizetype from, qsizetype count) const
    {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i)
            value = 10 * value + digit(characters[i]);
        return value;
    }
    Fault fault(Fault::Kind kind, qsizetype from, qsizetype count) const
    {
        return {.kind = kind, .from = places[from], .length = places[from + count - 1] - places[from] + 1};
    }
};

struct Trimmed {
    QString text;
    int offset = 0;
};

Trimmed trimmed(const QString &text)
{
    int offset = 0;
    while (offset < text.size() && text[offset].isSpace())
        ++offset;
    return {text.trimmed(), offset};
}

/// The day, or which part of the date is wrong.
std::variant<Day, Fault::Kind> dayFrom(int year, int month, int day)
{
    if (month < 1 || month > 12)
        return Fault::Kind::NoSuchMonth;
    if (day < 1 || !QDate::isValid(year, month, day))
        return Fault::Kind::NoSuchDay;
    return dayOf(YearMonthDay {year, month, day});
}

QList<CheckStep> luhnSteps(QStringView nine)
{
    QList<CheckStep> steps;
    for (int i = 0; i < nine.size(); ++i) {
        const int weight = i % 2 == 0 ? 2 : 1;
        const int product = weight * (isDigit(nine[i]) ? digit(nine[i]) : 1);
        steps.append({.digit = nine[i], .weight = weight, .adds = product > 9 ? product - 9 : product});
    }
    return steps;
}

QChar luhnDigit(const QList<CheckStep> &steps)
{
    int sum = 0;
    for (const CheckStep &step : steps)
        sum += step.adds;
    return QChar(u'0' + (10 - sum % 10) % 10);
}

/// The characters of a Swedish number without its sign.
struct SwedishParts {
    Typed typed;
    QChar sign;   ///< null where none was typed
    int signPlace = 0;
};

std::variant<SwedishParts, Fault> swedishParts(const QString &text)
{
    const auto [inner, offset] = trimmed(text);
    if (inner.isEmpty())
        return Fault {};
    SwedishParts parts;
    for (int i = 0; i < inner.size(); ++i) {
        const QChar c = inner[i].toUpper();
        const qsizetype left = inner.size() - i;
        const bool interim = left == 4 && kInterimLetters.contains(c);
        if ((c == u'-' || c == u'+') && parts.sign.isNull()) {
            parts.sign = c;
            parts.signPlace = offset + i;
            if (left != 5)
                return Fault {.kind = Fault::Kind::Sign, .from = offset + i, .length = 1};
        } else if (isDigit(c) || interim) {
            parts.typed.add(c, offset + i);
        } else {
            return Fault {.kind = Fault::Kind::Character, .from = offset + i, .length = 1};
        }
    }
    const auto count = int(parts.typed.characters.size());
    if (count != 10 && count != 12)
        return Fault {.kind = Fault::Kind::Length, .from = offset, .length = int(inner.size()), .digits = count};
    return parts;
}

/// The year of birth of ten digits: the youngest age, a hundred years more with a plus.
int yearOfTen(int twoDigits, QChar sign, int month, int day, Day today)
{
    const YearMonthDay now = civil(today);
    int year = now.year / 100 * 100 + twoDigits;
    const bool later = year > now.year || (year == now.year && (month > now.month || (month == now.month && day > now.day)));
    if (later)
        year -= 100;
    return sign == u'+' ? year - 100 : year;
}

} // namespace

NationalIdReading readSwedishId(const QString &text, Day today)
{
    auto read = swedishParts(text);
    if (const auto *fault = std::get_if<Fault>(&read))
        return *fault;
    const SwedishParts &parts = std::get<SwedishParts>(read);
    const Typed &typed = parts.typed;
    const bool withCentury = typed.characters.size() == 12;
    const int start = withCentury ? 2 : 0;
    const QStringView ten = QStringView(typed.characters).mid(start);

    const QList<CheckStep> steps = luhnSteps(ten.left(9));
    const QChar wanted = luhnDigit(steps);
    const auto checkFault = [&] {
        Fault fault = typed.fault(Fault::Kind::CheckSum, start + 9, 1);
        fault.expected = wanted;
        fault.steps = steps;
        return fault;
    };

    const int month = typed.number(start + 2, 2);
    // A company's number has no month there: its third digit is two or more. Twelve digits begin with 16.
    if (month >= 20 && isDigit(ten[6])) {
        if (withCentury && typed.number(0, 2) != 16)
            return typed.fault(Fault::Kind::NoSuchMonth, start + 2, 2);
        if (parts.sign == u'+')
            return Fault {.kind = Fault::Kind::Sign, .from = parts.signPlace, .length = 1};
        if (ten[9] != wanted)
            return checkFault();
        return NationalId {.kind = NationalIdKind::Organisationsnummer, .canonical = ten.toString()};
    }

    const bool coordination = typed.number(start + 4, 2) >= kCoordinationDays;
    const int day = typed.number(start + 4, 2) - (coordination ? kCoordinationDays : 0);
    const int year = withCentury ? typed.number(0, 4) : yearOfTen(typed.number(0, 2), parts.sign, month, day, today);
    // A coordination number may leave month or day open with a zero, and the agency also gives numbers of days that the
    // month does not have: both say no day of birth.
    const bool open = coordination && (month == 0 || day == 0 || (day <= 31 && month <= 12 && !QDate::isValid(year, month, day)));
    const auto born = open ? dayFrom(year, std::max(month, 1), 1) : dayFrom(year, month, day);
    if (const auto *wrong = std::get_if<Fault::Kind>(&born))
        return typed.fault(*wrong, start + (*wrong == Fault::Kind::NoSuchMonth ? 2 : 4), 2);
    const Day birth = open ? kNoDay : std::get<Day>(born);
    if (std::get<Day>(born) > today)
        return typed.fault(Fault::Kind::Future, 0, withCentury ? 8 : 6);
    // The plus says that the person is a hundred or will be this year; with the century written out it can be checked.
    if (withCentury && parts.sign == u'+' && civil(today).year - year < 100)
        return Fault {.kind = Fault::Kind::Sign, .from = parts.signPlace, .length = 1};
    if (typed.number(start + 7, 2) == 0 && ten[6] == u'0')
        return typed.fault(Fault::Kind::Serial, start + 6, 3);
    if (ten[9] != wanted)
        return checkFault();

    NationalId id;
    id.kind = !isDigit(ten[6]) ? NationalIdKind::Interim : coordination ? NationalIdKind::Samordningsnummer : NationalIdKind::Personnummer;
    id.canonical = QString::number(year).rightJustified(4, u'0') + ten.mid(2);
    id.birth = birth;
    id.centuryAssumed = !withCentury && parts.sign.isNull();
    return id;
}

NationalIdReading readFinnishId(const QString &text, Day today)
{
    const auto [inner, offset] = trimmed(text);
    if (inner.isEmpty())
        return Fault {};
    Typed typed;
    for (int i = 0; i < inner.size(); ++i)
        typed.add(inner[i].toUpper(), offset + i);
    const QString &id = typed.characters;
    // Without its sign the number is one short, and the sign is what is missing.
    if (id.size() > 6 && (isDigit(id[6]) || !kFinnishSigns.contains(id[6]))) {
        for (int i = 0; i < 6; ++i) {
            if (!isDigit(id[i]))
                return typed.fault(Fault::Kind::Character, i, 1);
        }
        return Fault {.kind = Fault::Kind::Sign, .from = typed.places[6], .length = id.size() == 10 ? 0 : 1};
    }
    for (int i = 0; i < std::min<qsizetype>(id.size(), 10); ++i) {
        if (i != 6 && !isDigit(id[i]))
            return typed.fault(Fault::Kind::Character, i, 1);
    }
    if (id.size() != 11)
        return Fault {.kind = Fault::Kind::Length, .from = offset, .length = int(inner.size()), .digits = int(id.size())};

    const qsizetype sign = kFinnishSigns.indexOf(id[6]);
    const int century = sign == 0 ? 1800 : sign <= 6 ? 1900 : 2000;
    const auto born = dayFrom(century + typed.number(4, 2), typed.number(2, 2), typed.number(0, 2));
    if (const auto *wrong = std::get_if<Fault::Kind>(&born))
        return typed.fault(*wrong, *wrong == Fault::Kind::NoSuchMonth ? 2 : 0, 2);
    const Day birth = std::get<Day>(born);
    if (birth > today)
        return typed.fault(Fault::Kind::Future, 0, 7);
    const int individual = typed.number(7, 3);
    if (individual < 2)
        return typed.fault(Fault::Kind::Serial, 7, 3);
    const int nine = typed.number(0, 6) * 1000 + individual;
    const QChar wanted = kFinnishCheck[nine % 31];
    if (id[10] != wanted) {
        Fault fault = typed.fault(Fault::Kind::CheckSum, 10, 1);
        fault.expected = wanted;
        fault.remainder = nine % 31;
        return fault;
    }
    return NationalId {.kind = NationalIdKind::Henkilotunnus, .canonical = id, .birth = birth, .testNumber = individual >= 900};
}

} // namespace saldoscope
