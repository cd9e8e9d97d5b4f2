// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/persona.h"

#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {
using namespace sandbox;
namespace {

using Tell = PersonaStatement (*)(Day);
constexpr std::array<Tell, 5> kStories {
    salariedPerson, twoEmployersPerson, overIndebtedPerson, studentPerson, pensionerPerson};

} // namespace

const std::vector<PersonaInfo> &personas()
{
    static const std::vector<PersonaInfo> all {
        {u"salaried"_s, u"se"_s, u"Sara Lindehag"_s,
            u"One salary, rent and a savings account: an orderly household in Stockholm."_s, u"1,34"_s},
        {u"two-employers"_s, u"fi"_s, u"Mikko Rantasalo"_s,
            u"Two salaries, a mortgage, a housing company and two children in Tampere."_s, u"1,41,9,6"_s},
        {u"over-indebted"_s, u"se"_s, u"Johan Brattvik"_s,
            u"A salary eaten by instant loans, casinos and collection claims in Malmö."_s, u"1,38"_s},
        {u"student"_s, u"gb"_s, u"Amelia Thornbury"_s,
            u"Student finance by the term and a weekly part-time wage in London."_s, u"1,22"_s},
        {u"pensioner"_s, u"de"_s, u"Helga Wiesenthaler"_s,
            u"A state pension and a company pension, rent and grandchildren in Leipzig."_s, u"1,71"_s},
    };
    return all;
}

PersonaStatement makePersona(const QString &id, Day until)
{
    const auto &all = personas();
    const auto found = std::ranges::find(all, id, &PersonaInfo::id);
    Q_ASSERT(found != all.end());
    return kStories[std::size_t(found - all.begin())](until);
}

namespace sandbox {

QJsonObject commonTruth(const std::vector<const AccountBook *> &accounts, Day first, Day last)
{
    QJsonArray list;
    qint64 rows = 0;
    for (const AccountBook *account : accounts) {
        list.append(account->truth());
        rows += qint64(account->rows());
    }
    return {{u"first"_s, isoDay(first)}, {u"last"_s, isoDay(last)}, {u"rows"_s, rows}, {u"accounts"_s, list},
        {u"overdraftDays90"_s, accounts.front()->overdraftDays(last - 89)},
        {u"overdraftDays"_s, accounts.front()->overdraftDays(first)}};
}

QJsonObject incomeTruth(const QByteArray &payer, const char *kind, const Tally &tally, qint64 usual, int payDay)
{
    QJsonObject truth = tally.toJson();
    truth.insert(u"payer"_s, QString::fromUtf8(payer));
    truth.insert(u"kind"_s, QLatin1StringView(kind));
    truth.insert(u"usual"_s, usual);
    truth.insert(u"payDay"_s, payDay);
    return truth;
}

} // namespace sandbox
} // namespace saldoscope
