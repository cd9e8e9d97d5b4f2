// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr const char *kCountry = "se";
constexpr const char *kEmployer = "FJÄLLSTRÖM TEKNIK AB";

// As a Swedish bank prints card rows: the shop cut to its field, a slash, the day of the purchase.
constexpr std::array<Shop, 9> kFood {{{"ICA NARA LILJEH", 89'00, 420'00}, {"ICA KVANTUM LIL", 180'00, 890'00},
    {"COOP HORNSTULL", 75'00, 510'00}, {"COOP X:-TRA MID", 60'00, 380'00}, {"WILLYS TELEFONP", 210'00, 980'00},
    {"LIDL LILJEHOLME", 95'00, 430'00}, {"HEMKOP AXELSBER", 58'00, 340'00}, {"ICA SUPERMARKET", 99'00, 560'00},
    {"PRESSBYRAN 1347", 25'00, 89'00}}};
constexpr std::array<Shop, 8> kOut {{{"ESPRESSO HOUSE", 42'00, 118'00}, {"MAX BURGERS LIL", 89'00, 210'00},
    {"RESTAURANG TAVA", 145'00, 520'00}, {"WAYNES COFFEE", 39'00, 98'00}, {"FOODORA AB", 149'00, 389'00},
    {"SUSHI YAMA HORN", 129'00, 310'00}, {"BREWDOG SODERMA", 94'00, 480'00}, {"MCD LILJEHOLMEN", 65'00, 160'00}}};
constexpr std::array<Shop, 9> kShops {{{"APOTEKET HJARTA", 49'00, 320'00}, {"H&M 0127 STOCKH", 149'00, 899'00},
    {"CLAS OHLSON LIL", 59'00, 640'00}, {"IKEA KUNGENS KU", 129'00, 2'490'00}, {"AKADEMIBOKHANDE", 99'00, 420'00},
    {"STADIUM SICKLA", 199'00, 1'290'00}, {"NORMAL LILJEHOL", 35'00, 180'00}, {"LAGERHAUS 22", 49'00, 390'00},
    {"KJELL & CO 118", 99'00, 890'00}}};
// Electricity in öre a month, January first: a flat with direct heating pays thrice as much in winter.
constexpr std::array<int, 12> kPower {798'00, 742'00, 611'00, 455'00, 318'00, 254'00, 231'00, 239'00, 301'00, 432'00,
    588'00, 733'00};
constexpr std::array<const char *, 6> kFriends {
    "ERIK HOLMQUIST", "MARIA SANDELIN", "OSKAR VIKBERG", "LINNEA ALMGREN", "YUSUF HADDADI", "ANNA-KARIN LINDEHAG"};

class Salaried
{
public:
    explicit Salaried(Day last)
        : m_first(twoYearsTo(last))
        , m_last(last)
    {
    }
    PersonaStatement tell();

private:
    void live(Day day);
    void payday(Day day);
    void bills(Day day, Month month);
    void monthly(Day day, int on, qint64 minor, const char *partner, const char *info, const char *what = "");
    void card(Day day, const Shop &shop);
    void everyday(Day day);
    void moveSavings(Day day, qint64 minor);
    void holiday(Day day);
    /// The salary of a month: raised every April, the raise from 3.2 to 3.4 per cent.
    qint64 salary(Month month) const;
    qint64 rent(Month month) const { return 8'412'00 + qint64((month - monthOf(m_first) + 1) / 12) * 294'00; }

    Day m_first;
    Day m_last;
    Dice m_dice {0x5a1a21ed};
    AccountBook m_main {{"SE4799900000051234567890", "Sara Lindehag", "19910412-0000", "SEB", "SEK", 24'318'55}, "S1"};
    AccountBook m_savings {{"SE4699900000051234567908", "Sara Lindehag", "19910412-0000", "SEB", "SEK", 61'500'00}, "S2"};
};

qint64 Salaried::salary(Month month) const
{
    const Month firstApril = monthOf(m_first) + (3 - monthOf(m_first) % 12 + 12) % 12;
    qint64 net = 28'640'00;
    if (month >= firstApril)
        net += 916'00;
    if (month >= firstApril + 12)
        net += 1'004'00;
    return net;
}

void Salaried::moveSavings(Day day, qint64 minor)
{
    const QByteArray to = minor > 0 ? "Överföring till sparkonto" : "Överföring från sparkonto";
    const QByteArray from = minor > 0 ? "Överföring från lönekonto" : "Överföring till lönekonto";
    m_main.book(day, -minor, "Sara Lindehag", to + " 5123 45 679 08", "savings");
    m_savings.book(day, minor, "Sara Lindehag", from + " 5123 45 678 90", "savings");
}

void Salaried::payday(Day day)
{
    const Month month = monthOf(day);
    qint64 net = salary(month);
    if (civil(day).month == 6)
        net += 6'150'00; // holiday allowance
    else if (m_dice.chance(150))
        net -= m_dice.between(380, 1'420) * 100; // a day of sickness
    m_main.book(day, net, kEmployer, "LÖN", "salary");
    moveSavings(day, 6'500'00);
}

void Salaried::monthly(Day day, int on, qint64 minor, const char *partner, const char *info, const char *what)
{
    if (fallsDue(day, on, kCountry))
        m_main.book(day, -minor, partner, info, what);
}

void Salaried::bills(Day day, Month month)
{
    const auto power = std::size_t(month % 12);
    if (day == bankDayAtOrBefore(lastDayOf(month), kCountry)) {
        const QByteArray next = isoDay(firstDayOf(month + 1)).left(7).toLatin1();
        m_main.book(day, -rent(month), "AB STOCKHOLMSHEM", "Hyra " + next + " OCR 73120455122", "rent");
        m_main.book(day, -(qint64(kPower[power]) + m_dice.between(-31'00, 44'00)), "VATTENFALL KUNDSERVICE AB",
            "Autogiro VATTENFALL", "electricity");
        m_main.book(day, -(kPower[power] / 3 + 168'00), "ELLEVIO AB", "Autogiro ELLEVIO", "grid");
    }
    monthly(day, 27, 1'412'00, "CSN", "Autogiro CSN ÅTERBETALNING", "student-loan");
    monthly(day, 27, 187'00, "FOLKSAM ÖMSESIDIG SAKFÖRSÄKRING", "Autogiro FOLKSAM HEMFÖRSÄKRING", "insurance");
    monthly(day, 28, 329'00, "BAHNHOF AB", "Autogiro BAHNHOF BREDBAND", "broadband");
    monthly(day, 26, 245'00, "COMVIQ", "Autogiro COMVIQ ABONNEMANG", "phone");
    monthly(day, 28, 272'00, "UNIONEN", "Autogiro UNIONEN MEDLEMSAVGIFT", "union");
    monthly(day, 28, 160'00, "UNIONENS A-KASSA", "Autogiro UNIONENS A-KASSA", "unemployment-fund");
    monthly(day, 1, 35'00, "", "Månadsavgift kort och internetbank", "bank-fee");
}

void Salaried::card(Day day, const Shop &shop)
{
    const qint64 sum = m_dice.between(shop.least / 10, shop.most / 10) * 10;
    if (m_main.available() < sum + 1'500'00)
        return;
    const QString on = isoDay(day).mid(2);
    const Day booked = bankDayAtOrAfter(day + m_dice.days(1, 2), kCountry);
    m_main.bookLater(booked, -sum, "", QByteArray(shop.text) + "/" + on.toLatin1(), "card");
}

void Salaried::everyday(Day day)
{
    const bool weekend = weekdayOf(day) >= 6;
    if (m_dice.chance(weekend ? 620 : 430))
        card(day, m_dice.pick(kFood));
    if (m_dice.chance(weekend ? 400 : 190))
        card(day, m_dice.pick(kOut));
    if (m_dice.chance(weekend ? 160 : 50))
        card(day, m_dice.pick(kShops));
    if (weekdayOf(day) == 5 && m_dice.chance(450))
        card(day, {"SYSTEMBOLAGET 0", 119'00, 489'00});
    if (m_dice.chance(40) && isBankDay(day, kCountry)) {
        const QByteArray to = m_dice.pick(kFriends);
        m_main.book(day, -m_dice.between(5, 45) * 10'00, to, "Swish skickad " + to, "swish-out");
    }
    if (m_dice.chance(22) && isBankDay(day, kCountry)) {
        const QByteArray from = m_dice.pick(kFriends);
        m_main.book(day, m_dice.between(5, 38) * 10'00, from, "Swish mottagen " + from, "swish-in");
    }
    if (m_dice.chance(9))
        m_main.bookLater(bankDayAtOrAfter(day + 1, kCountry), -m_dice.between(2, 5) * 100'00, "",
            "BANKOMAT LILJEHOLMEN/" + isoDay(day).mid(2).toLatin1(), "cash");
}

void Salaried::holiday(Day day)
{
    const YearMonthDay date = civil(day);
    if (date.month == 3 && date.day == 12)
        card(day, {"VING SVERIGE AB", 4'900'00, 5'600'00});
    if (date.month == 7 && date.day >= 8 && date.day <= 16) {
        if (date.day == 8 && m_savings.balance() > 9'000'00 && isBankDay(day, kCountry))
            moveSavings(day, -6'000'00);
        card(day, {"TAVERNA O NIKOS", 180'00, 620'00});
        if (date.day % 3 == 0)
            card(day, {"AEGEAN MARKET R", 90'00, 350'00});
    }
    if (date.month == 12 && date.day == 30 && isBankDay(day, kCountry))
        m_savings.book(day, m_savings.balance() * 9 / 1000, "", "RÄNTA", "interest");
}

void Salaried::live(Day day)
{
    m_main.beginDay(day);
    const Month month = monthOf(day);
    const bool bankDay = isBankDay(day, kCountry);
    if (day == bankDayAtOrBefore(dayInMonth(month, 25), kCountry))
        payday(day);
    if (bankDay)
        bills(day, month);
    if (civil(day).day == 2)
        card(day, {"SL", 1'020'00, 1'020'00});
    if (civil(day).day == 14)
        card(day, {"SPOTIFY P2F81C9", 121'00, 121'00});
    if (civil(day).day == 19)
        card(day, {"NETFLIX.COM", 149'00, 149'00});
    holiday(day);
    everyday(day);
    if (bankDay && m_main.available() < 2'400'00 && m_savings.balance() > 8'000'00)
        moveSavings(day, -3'000'00);
    m_main.endDay(day);
    m_savings.endDay(day);
}

PersonaStatement Salaried::tell()
{
    for (Day day = m_first; day <= m_last; ++day)
        live(day);
    const std::vector<const AccountBook *> accounts {&m_main, &m_savings};
    QJsonObject truth = commonTruth(accounts, m_first, m_last);
    truth.insert(u"salaries"_s,
        QJsonArray {incomeTruth(kEmployer, "salary", m_main.tally("salary"), salary(monthOf(m_last)), 25)});
    truth.insert(u"rent"_s, m_main.tally("rent").toJson());
    truth.insert(u"ownTransfers"_s, m_main.tally("savings").count);
    truth.insert(u"loans"_s,
        QJsonArray {QJsonObject {{u"lender"_s, u"CSN"_s}, {u"kind"_s, u"student"_s},
            {u"repayment"_s, m_main.tally("student-loan").toJson()}}});
    truth.insert(u"gambling"_s, QJsonObject {{u"stakes"_s, 0}, {u"winnings"_s, 0}});
    return {statementJson(accounts, m_first, m_last), truth};
}

} // namespace

PersonaStatement salariedPerson(Day last) { return Salaried(last).tell(); }

} // namespace saldoscope::sandbox
