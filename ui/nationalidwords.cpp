// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nationalidwords.h"

#include <QStringList>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

QString kindName(NationalIdKind kind)
{
    switch (kind) {
    case NationalIdKind::Personnummer:
        return NationalIdWords::tr("Personnummer");
    case NationalIdKind::Samordningsnummer:
        return NationalIdWords::tr("Coordination number (samordningsnummer)");
    case NationalIdKind::Interim:
        return NationalIdWords::tr("Interim personnummer");
    case NationalIdKind::Organisationsnummer:
        return NationalIdWords::tr("Company number (organisationsnummer)");
    case NationalIdKind::Henkilotunnus:
        return NationalIdWords::tr("Henkilötunnus");
    }
    return {};
}

} // namespace

QString NationalIdWords::found(const NationalId &id)
{
    if (id.birth == kNoDay)
        return kindName(id.kind);
    const QString born = id.centuryAssumed ? tr("%1, born %2; write the year in full if older").arg(kindName(id.kind), isoDay(id.birth))
                                           : tr("%1, born %2").arg(kindName(id.kind), isoDay(id.birth));
    return id.testNumber ? tr("%1; a test number, given to nobody").arg(born) : born;
}

QString NationalIdWords::fault(const NationalIdFault &fault, const QString &typed)
{
    using Kind = NationalIdFault::Kind;
    const QString meant = typed.mid(fault.from, fault.length);
    const int place = fault.from + 1;
    switch (fault.kind) {
    case Kind::Empty:
        return {};
    case Kind::Character:
        return meant.trimmed().isEmpty() ? tr("A space at place %1 does not belong there").arg(place)
                                         : tr("“%1” at place %2 does not belong there").arg(meant).arg(place);
    case Kind::Length:
        return tr("%n characters; ten or twelve digits are a Swedish number, eleven characters a Finnish one", nullptr, fault.digits);
    case Kind::Sign:
        return meant.isEmpty() ? tr("Between date and number the sign of the century is missing")
                               : tr("“%1” at place %2 does not fit the date").arg(meant).arg(place);
    case Kind::NoSuchMonth:
        return tr("“%1” is no month").arg(meant);
    case Kind::NoSuchDay:
        return tr("“%1” is no day of that month").arg(meant);
    case Kind::Future:
        return tr("“%1” is a day still to come").arg(meant);
    case Kind::Serial:
        return tr("“%1” is given to nobody").arg(meant);
    case Kind::CheckSum:
        return tr("The last character should be %1, not %2").arg(fault.expected).arg(meant);
    }
    return {};
}

QString NationalIdWords::working(const NationalIdFault &fault)
{
    if (fault.kind != NationalIdFault::Kind::CheckSum)
        return {};
    if (fault.steps.isEmpty())
        return tr("The nine digits divided by 31 leave %1, which is written %2. One character is wrong, or two are swapped.").arg(fault.remainder).arg(fault.expected);
    QStringList terms;
    int sum = 0;
    for (const CheckStep &step : fault.steps) {
        const int factor = step.digit.isDigit() ? step.digit.digitValue() : 1;
        const int product = factor * step.weight;
        terms += product > 9 ? u"%1×%2=%3→%4"_s.arg(step.digit).arg(step.weight).arg(product).arg(step.adds)
                             : u"%1×%2=%3"_s.arg(step.digit).arg(step.weight).arg(step.adds);
        sum += step.adds;
    }
    return tr("%1: together %2; %3 is missing to the next ten. One character is wrong, or two are swapped.")
        .arg(terms.join(u"  "_s)).arg(sum).arg(fault.expected);
}

} // namespace saldoscope
