// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr const char *kCountry = "fi";
constexpr const char *kMainEmployer = "HÄMEEN KONEPAJA OY";
constexpr const char *kSideEmployer = "TAMPEREEN AIKUISKOULUTUSSÄÄTIÖ SR";

constexpr std::array<Shop, 9> kFood {{{"PRISMA KALEVA", 28'00, 178'00}, {"S-MARKET KOSKIKESKUS", 9'00, 74'00},
    {"K-CITYMARKET LIELAHTI", 22'00, 149'00}, {"K-MARKET TAMMELA", 6'00, 48'00}, {"LIDL KALEVA TAMPERE", 14'00, 86'00},
    {"ALEPA RAUTATIENKATU", 4'00, 29'00}, {"K-SUPERMARKET KUNINKAANKULMA", 12'00, 92'00}, {"SALE TEISKO", 5'00, 38'00},
    {"R-KIOSKI TAMPERE", 2'50, 14'00}}};
constexpr std::array<Shop, 6> kOut {{{"HESBURGER KOSKIKESKUS", 8'00, 31'00}, {"RAVINTOLA PLEVNA", 24'00, 96'00},
    {"KAHVILA PYYNIKIN MUNKKIKAHVILA", 7'00, 26'00}, {"WOLT", 18'00, 54'00}, {"KOTIPIZZA LIELAHTI", 14'00, 46'00},
    {"FAZER CAFE TAMPERE", 6'00, 22'00}}};
constexpr std::array<Shop, 9> kShops {{{"TOKMANNI LIELAHTI", 8'00, 64'00}, {"PUUILO TAMPERE", 7'00, 88'00},
    {"YLIOPISTON APTEEKKI", 6'00, 42'00}, {"H&M KOSKIKESKUS", 14'00, 92'00}, {"XXL SPORTS TAMPERE", 19'00, 149'00},
    {"IKEA TAMPERE", 15'00, 219'00}, {"SUOMALAINEN KIRJAKAUPPA", 9'00, 44'00}, {"GIGANTTI TAMPERE", 29'00, 320'00},
    {"MUSTI JA MIRRI", 16'00, 78'00}}};
constexpr std::array<int, 12> kPower {
    94'00, 88'00, 71'00, 55'00, 41'00, 34'00, 31'00, 33'00, 42'00, 57'00, 72'00, 86'00};

class TwoEmployers
{
public:
    explicit TwoEmployers(Day last)
        : m_first(twoYearsTo(last))
        , m_last(last)
    {
    }
    PersonaStatement tell();

private:
    void live(Day day);
    void income(Day day, Month month);
    void home(Day day, Month month);
    void bills(Day day, Month month);
    void everyday(Day day);
    void card(Day day, const Shop &shop);
    void due(Day day, int on, qint64 minor, const char *partner, const QByteArray &info, const char *what);
    /// The mortgage follows the Euribor once a year, in September.
    qint64 mortgage(Month month) const { return 812'46 - (month >= turn() ? 38'12 : 0) - (month >= turn() + 12 ? 17'55 : 0); }
    Month turn() const { return monthOf(m_first) + (8 - monthOf(m_first) % 12 + 12) % 12; }
    qint64 mainSalary(Month month) const { return 2'684'20 + (month >= turn() - 3 ? 67'10 : 0); }

    Day m_first;
    Day m_last;
    Dice m_dice {0xf1a1e};
    AccountBook m_main {{"FI1099990500112233", "Mikko Rantasalo", "140985-", "OP", "EUR", 1'914'37}, "F1"};
};

void TwoEmployers::due(
    Day day, int on, qint64 minor, const char *partner, const QByteArray &info, const char *what)
{
    if (fallsDue(day, on, kCountry))
        m_main.book(day, -minor, partner, info, what);
}

void TwoEmployers::income(Day day, Month month)
{
    if (day == bankDayAtOrBefore(dayInMonth(month, 15), kCountry)) {
        qint64 net = mainSalary(month);
        if (civil(day).month == 6)
            net += 741'00; // lomaraha
        else if (m_dice.chance(200))
            net += m_dice.between(38'00, 164'00);
        m_main.book(day, net, kMainEmployer, "PALKKA", "salary-main");
    }
    if (civil(day).month != 7 && day == bankDayAtOrBefore(lastDayOf(month), kCountry))
        m_main.book(day, 486'00 + m_dice.between(0, 9) * 8'00, kSideEmployer, "PALKANMAKSU", "salary-side");
    if (fallsDue(day, 26, kCountry))
        m_main.book(day, 94'88 + 104'84, "KELA/FPA", "LAPSILISÄ BARNBIDRAG", "child-benefit");
    if (civil(day).month == 8 && fallsDue(day, 5, kCountry))
        m_main.book(day, 212'74, "VEROHALLINTO", "VERONPALAUTUS", "tax-refund");
}

void TwoEmployers::home(Day day, Month month)
{
    due(day, 16, mortgage(month), "OP TAMPERE", "LAINAN MAKSU LYHENNYS JA KORKO 579123-41188", "mortgage");
    due(day, 5, 296'40 + (month - monthOf(m_first)) / 12 * 11'20, "AS OY TAMPEREEN PELLAVAPUISTO",
        "YHTIÖVASTIKE VIITE 10036 6", "housing-company");
    due(day, 17, qint64(kPower[std::size_t(month % 12)]) + m_dice.between(-4'00, 6'00), "TAMPEREEN ENERGIA SÄHKÖNMYYNTI OY",
        "SÄHKÖLASKU", "electricity");
    if (month % 3 == 1)
        due(day, 20, 61'80, "LÄHITAPIOLA", "KOTIVAKUUTUS", "insurance");
}

void TwoEmployers::bills(Day day, Month month)
{
    due(day, 18, 19'90, "DNA OYJ", "PUHELINLASKU", "phone");
    due(day, 22, 29'90, "ELISA OYJ", "LAAJAKAISTA ELISA", "broadband");
    due(day, 24, 298'00 - (civil(day).month == 7 ? 298'00 : 0), "TAMPEREEN KAUPUNKI", "VARHAISKASVATUSMAKSU", "childcare");
    due(day, 19, 31'40, "METALLITYÖVÄEN LIITTO", "JÄSENMAKSU", "union");
    due(day, 16, 214'30, "SANTANDER CONSUMER FINANCE OY", "AUTORAHOITUS SOPIMUS 4471902", "car-loan");
    due(day, 2, 5'95, "", "PALVELUMAKSU TILIPAKETTI", "bank-fee");
    if (month % 12 == 2)
        due(day, 10, 168'32, "LIIKENNE- JA VIESTINTÄVIRASTO TRAFICOM", "AJONEUVOVERO", "car-tax");
    if (month % 6 == 4)
        due(day, 12, 214'60, "IF VAHINKOVAKUUTUS", "LIIKENNEVAKUUTUS", "car-insurance");
}

void TwoEmployers::card(Day day, const Shop &shop)
{
    const qint64 sum = m_dice.between(shop.least, shop.most);
    if (m_main.available() < sum + 90'00)
        return;
    const QByteArray info = "KORTTIOSTO " + isoDay(day).mid(5).toLatin1() + " " + shop.text;
    m_main.bookLater(bankDayAtOrAfter(day + m_dice.days(1, 2), kCountry), -sum, shop.text, info, "card");
}

void TwoEmployers::everyday(Day day)
{
    const bool weekend = weekdayOf(day) >= 6;
    if (m_dice.chance(weekend ? 760 : 450))
        card(day, m_dice.pick(kFood));
    if (m_dice.chance(weekend ? 210 : 60))
        card(day, m_dice.pick(kOut));
    if (m_dice.chance(weekend ? 220 : 60))
        card(day, m_dice.pick(kShops));
    if (m_dice.chance(110))
        card(day, {"NESTE K TAMPERE SARANKULMA", 34'00, 82'00});
    if (weekdayOf(day) == 5 && m_dice.chance(140))
        card(day, {"ALKO TAMPERE KESKUSTA", 11'00, 46'00});
    if (civil(day).day == 8)
        card(day, {"NYSSE TAMPERE", 29'00, 29'00});
    if (civil(day).day == 11)
        card(day, {"NETFLIX.COM", 11'99, 11'99});
    if (m_dice.chance(14) && isBankDay(day, kCountry))
        m_main.book(day, -m_dice.between(5, 40) * 1'00, "LAURA RANTASALO", "MOBILEPAY", "p2p-out");
    if (m_dice.chance(7))
        m_main.bookLater(bankDayAtOrAfter(day + 1, kCountry), -m_dice.between(1, 5) * 20'00, "",
            "AUTOMAATTINOSTO OTTO TAMPERE", "cash");
}

void TwoEmployers::live(Day day)
{
    m_main.beginDay(day);
    if (isBankDay(day, kCountry)) {
        income(day, monthOf(day));
        home(day, monthOf(day));
        bills(day, monthOf(day));
    }
    everyday(day);
    m_main.endDay(day);
}

PersonaStatement TwoEmployers::tell()
{
    for (Day day = m_first; day <= m_last; ++day)
        live(day);
    const std::vector<const AccountBook *> accounts {&m_main};
    QJsonObject truth = commonTruth(accounts, m_first, m_last);
    truth.insert(u"salaries"_s,
        QJsonArray {incomeTruth(kMainEmployer, "salary", m_main.tally("salary-main"), mainSalary(monthOf(m_last)), 15),
            incomeTruth(kSideEmployer, "salary", m_main.tally("salary-side"), 518'00, 31)});
    truth.insert(u"benefits"_s, QJsonArray {incomeTruth("KELA/FPA", "child", m_main.tally("child-benefit"), 199'72, 26)});
    truth.insert(u"housingFee"_s, m_main.tally("housing-company").toJson());
    truth.insert(u"loans"_s,
        QJsonArray {QJsonObject {{u"lender"_s, u"OP TAMPERE"_s}, {u"kind"_s, u"mortgage"_s},
                        {u"repayment"_s, m_main.tally("mortgage").toJson()}},
            QJsonObject {{u"lender"_s, u"SANTANDER CONSUMER FINANCE OY"_s}, {u"kind"_s, u"vehicle"_s},
                {u"repayment"_s, m_main.tally("car-loan").toJson()}}});
    truth.insert(u"gambling"_s, QJsonObject {{u"stakes"_s, 0}, {u"winnings"_s, 0}});
    return {statementJson(accounts, m_first, m_last), truth};
}

} // namespace

PersonaStatement twoEmployersPerson(Day last) { return TwoEmployers(last).tell(); }

} // namespace saldoscope::sandbox
