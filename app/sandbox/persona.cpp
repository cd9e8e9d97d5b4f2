// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/persona.h"

#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {
using namespace sandbox;
namespace {

/// A person and how their statement is told.
struct Told {
    PersonaInfo info;
    PersonaStatement (*tell)(Day);
};

const std::vector<Told> &stories()
{
    static const std::vector<Told> all {
        {{u"salaried"_s, u"se"_s, u"Sara Lindehag"_s, u"One salary, rent and a savings account: an orderly household in Stockholm."_s, u"1,34"_s}, salariedPerson},
        {{u"two-employers"_s, u"fi"_s, u"Mikko Rantasalo"_s, u"Two salaries, a mortgage, a housing company and two children in Tampere."_s, u"1,41,9,6"_s},
            twoEmployersPerson},
        {{u"over-indebted"_s, u"se"_s, u"Johan Brattvik"_s, u"A salary eaten by instant loans, casinos and collection claims in Malmö."_s, u"1,38"_s},
            overIndebtedPerson},
        {{u"student"_s, u"gb"_s, u"Amelia Thornbury"_s, u"Student finance by the term and a weekly part-time wage in London."_s, u"1,22"_s}, studentPerson},
        {{u"pensioner"_s, u"de"_s, u"Helga Wiesenthaler"_s, u"A state pension and a company pension, rent and grandchildren in Leipzig."_s, u"1,71"_s},
            pensionerPerson},
        {{u"self-employed"_s, u"se"_s, u"Petra Valinder"_s, u"An architect of her own, paid by four customers with weeks between."_s, u"1,45"_s},
            selfEmployedPerson},
        {{u"gig-worker"_s, u"gb"_s, u"Dev Anand Pillai"_s, u"Driving and delivering for two platforms that pay by the week, in Leeds."_s, u"1,29"_s},
            gigWorkerPerson},
        {{u"couple"_s, u"fi"_s, u"Sanna Koskela"_s, u"Two wages, one account of her own and one in both names, in Helsinki."_s, u"2,37,39,4"_s}, couplePerson},
        {{u"newcomer"_s, u"se"_s, u"Amina Yusuf"_s, u"In Sweden since two months: two pays and no history."_s, u"1,33"_s}, newcomerPerson},
        {{u"seasonal"_s, u"fi"_s, u"Timo Hautala"_s, u"Work from May to September, labour market support in the winter."_s, u"1,52"_s}, seasonalPerson},
        {{u"refinancer"_s, u"se"_s, u"Marcus Eldh"_s, u"Two loans became one, a year before the end."_s, u"1,47"_s}, refinancerPerson},
        {{u"invented-salary"_s, u"se"_s, u"Viktor Malm"_s, u"A benefit, and since three months pay in round sums that leaves again in cash."_s, u"1,36"_s, true},
            inventedSalaryPerson},
        {{u"hidden-account"_s, u"gb"_s, u"Rebecca Holloway"_s, u"Each month money goes to an account of her own that is not handed in."_s, u"1,42"_s},
            hiddenAccountPerson},
    };
    return all;
}

} // namespace

const std::vector<PersonaInfo> &personas()
{
    static const std::vector<PersonaInfo> all = [] {
        std::vector<PersonaInfo> infos;
        for (const Told &told : stories())
            infos.push_back(told.info);
        return infos;
    }();
    return all;
}

PersonaStatement makePersona(const QString &id, Day until)
{
    const auto found = std::ranges::find(stories(), id, [](const Told &told) { return told.info.id; });
    Q_ASSERT(found != stories().end());
    return found->tell(until);
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
