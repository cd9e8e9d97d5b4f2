// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask.h"

#include <QCoreApplication>
#include <QStringList>

namespace saldoscope {

using namespace Qt::StringLiterals;

QString maskedName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QCoreApplication::translate("saldoscope::Mask", "no name");
    if (words.size() == 1)
        return words.first().left(1) + u"•••••"_s;
    return words.first().left(1) + u". "_s + words.last().left(1) + u"•••••"_s;
}

QString maskedNumber(const QString &personNumber)
{
    QString digits;
    for (const QChar c : personNumber) {
        if (c.isLetterOrNumber())
            digits += c;
    }
    if (digits.isEmpty())
        return {};
    if (digits.size() < 10)
        return u"••••"_s;
    // Twelve digits carry the century in front, which says nothing that the two-digit year does not.
    return digits.mid(digits.size() >= 12 ? 2 : 0, 6) + u"-••••"_s;
}

QString maskedApplicant(const CaseDetails &details)
{
    const QString number = maskedNumber(details.personNumber);
    return number.isEmpty() ? maskedName(details.applicantName) : maskedName(details.applicantName) + u"  "_s + number;
}

} // namespace saldoscope
