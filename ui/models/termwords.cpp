// SPDX-License-Identifier: GPL-3.0-or-later
// What the terms of formulas are called.
#include "ui/models/figurewords.h"

#include <QCoreApplication>
#include <QHash>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct TermWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::TermWords)
};

QHash<QString, QString> termNames()
{
    return {
        {u"stakes"_s, TermWords::tr("Stakes")},
        {u"wins"_s, TermWords::tr("Winnings")},
        {u"income"_s, TermWords::tr("Income")},
        {u"spending"_s, TermWords::tr("Spending")},
        {u"months"_s, TermWords::tr("Months")},
        {u"months_with_stakes"_s, TermWords::tr("Months with stakes")},
        {u"near_payday"_s, TermWords::tr("Staked near payday")},
        {u"last"_s, TermWords::tr("Last three months")},
        {u"before"_s, TermWords::tr("The three before")},
        {u"floor"_s, TermWords::tr("At least")},
        {u"sum"_s, TermWords::tr("Sum")},
        {u"count"_s, TermWords::tr("Count")},
        {u"debt_service"_s, TermWords::tr("Debt service")},
        {u"median"_s, TermWords::tr("Median")},
        {u"haircut"_s, TermWords::tr("Share that counts")},
    };
}

} // namespace

QString termName(const QString &key)
{
    static const QHash<QString, QString> names = termNames();
    const auto found = names.constFind(key);
    if (found != names.constEnd())
        return *found;
    QString words = key;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace saldoscope
