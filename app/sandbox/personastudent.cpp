// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr const char *kCountry = "gb";
constexpr const char *kEmployer = "BRAMLEY BOOKS LTD";

constexpr std::array<Shop, 8> kFood {{{"TESCO STORES 6144", 3'20, 34'00}, {"TESCO EXPRESS 2871", 2'10, 16'00},
    {"SAINSBURYS SACAT 0763", 4'00, 29'00}, {"LIDL GB LEWISHAM", 5'00, 27'00}, {"ALDI 91 777", 6'00, 31'00},
    {"CO-OP GROUP FOOD", 2'50, 14'00}, {"ICELAND 1604", 4'00, 22'00}, {"M&S SIMPLY FOOD", 3'50, 13'00}}};
constexpr std::array<Shop, 9> kOut {{{"GREGGS PLC", 2'15, 7'80}, {"PRET A MANGER", 3'40, 10'90},
    {"NANDOS NEW CROSS", 11'00, 24'00}, {"WETHERSPOON BROCKLEY", 6'00, 28'00}, {"DELIVEROO", 12'00, 26'00},
    {"COSTA COFFEE 4301", 3'10, 8'60}, {"MCDONALDS 1187", 4'50, 12'90}, {"UBER *EATS", 11'00, 25'00},
    {"STUDENT UNION BAR", 4'00, 21'00}}};
constexpr std::array<Shop, 8> kShops {{{"AMAZON.CO.UK*2K4", 6'00, 48'00}, {"PRIMARK", 8'00, 46'00},
    {"BOOTS 1138", 3'50, 19'00}, {"SUPERDRUG", 3'00, 16'00}, {"WATERSTONES", 8'00, 27'00}, {"ASOS.COM", 14'00, 59'00},
    {"VINTED", 5'00, 28'00}, {"ARGOS LTD", 9'00, 65'00}}};

class Student
{
public:
    explicit Student(Day last)
        : m_first(twoYearsTo(last))
        , m_last(last)
    {
    }
    PersonaStatement tell();

private:
    void live(Day day);
    void income(Day day);
    void bills(Day day);
    void everyday(Day day);
    void card(Day day, const Shop &shop);
    void debit(Day day, int on, qint64 minor, const char *partner, const char *info, const char *what);
    static bool isTermStart(Day day);

    Day m_first;
    Day m_last;
    Dice m_dice {0x57d3};
    AccountBook m_main {{"GB74SBOX99990012345678", "Amelia Thornbury", "", "Monzo Bank", "GBP", 1'236'40}, "G1"};
};

/// Student finance comes in three parts: late September, January and April, on a Monday.
bool Student::isTermStart(Day day)
{
    const YearMonthDay date = civil(day);
    const int earliest = date.month == 9 ? 22 : date.month == 1 ? 8 : date.month == 4 ? 21 : 0;
    return earliest != 0 && date.day >= earliest && date.day < earliest + 7
        && day == bankDayAtOrAfter(dayInMonth(monthOf(day), earliest) + (8 - weekdayOf(dayInMonth(monthOf(day), earliest))) % 7, kCountry);
}

void Student::income(Day day)
{
    if (isTermStart(day)) {
        const qint64 part = civil(day).month == 4 ? 3'384'00 : 3'285'00;
        m_main.book(day, part, "STUDENT LOANS COMPANY", "SLC 884120957 MAINTENANCE LOAN", "student-finance");
    }
    if (weekdayOf(day) == 5 || !isBankDay(day + 1, kCountry)) {
        const Day friday = day + (5 - weekdayOf(day) + 7) % 7;
        const bool exams = civil(day).month == 5 && civil(day).day > 12;
        if (friday - day <= 1 && day == bankDayAtOrBefore(friday, kCountry) && !exams)
            m_main.book(day, 128'48 + m_dice.between(-2, 3) * 11'68, kEmployer, "WAGES WK " + QByteArray::number((day - m_first) / 7 + 1), "wage");
    }
    if (m_dice.chance(9) && isBankDay(day, kCountry))
        m_main.book(day, m_dice.between(2, 10) * 10'00, "MRS J THORNBURY", "Love mum x", "family-in");
}

void Student::debit(Day day, int on, qint64 minor, const char *partner, const char *info, const char *what)
{
    if (fallsDue(day, on, kCountry))
        m_main.book(day, -minor, partner, info, what);
}

void Student::bills(Day day)
{
    debit(day, 1, monthOf(day) % 12 >= 8 || day - m_first > 370 ? 742'00 : 715'00, "HARTWELL LETTINGS LTD",
        "STANDING ORDER RENT FLAT 3B", "rent");
    debit(day, 5, 12'00, "GIFFGAFF", "DIRECT DEBIT GIFFGAFF", "phone");
    debit(day, 14, 5'99, "SPOTIFY", "CARD PAYMENT SPOTIFY UK", "streaming");
    debit(day, 18, 22'99, "PUREGYM LTD", "DIRECT DEBIT PUREGYM", "gym");
    debit(day, 8, 31'50, "OCTOPUS ENERGY", "DIRECT DEBIT OCTOPUS ENERGY", "electricity");
}

void Student::card(Day day, const Shop &shop)
{
    const qint64 sum = m_dice.between(shop.least, shop.most);
    if (m_main.available() < sum + 60'00)
        return;
    m_main.bookLater(bankDayAtOrAfter(day + 1, kCountry), -sum, shop.text,
        QByteArray("CARD PAYMENT ") + shop.text + " " + isoDay(day).mid(5).toLatin1(), "card");
}

void Student::everyday(Day day)
{
    const bool weekend = weekdayOf(day) >= 6;
    if (m_dice.chance(520))
        card(day, m_dice.pick(kFood));
    if (m_dice.chance(weekend ? 480 : 260))
        card(day, m_dice.pick(kOut));
    if (m_dice.chance(weekend ? 160 : 60))
        card(day, m_dice.pick(kShops));
    if (m_dice.chance(weekend ? 240 : 560))
        card(day, {"TFL TRAVEL CH", 1'75, 7'70});
    if (m_dice.chance(28) && isBankDay(day, kCountry) && m_main.available() > 200'00)
        m_main.book(day, -m_dice.between(3, 24) * 1'00, "PRIYA NAIR", "FASTER PAYMENT dinner", "p2p-out");
    if (m_dice.chance(12))
        m_main.bookLater(bankDayAtOrAfter(day + 1, kCountry), -m_dice.between(1, 4) * 10'00, "LINK ATM NEW CROSS",
            "CASH WITHDRAWAL", "cash");
}

void Student::live(Day day)
{
    m_main.beginDay(day);
    if (isBankDay(day, kCountry)) {
        income(day);
        bills(day);
    }
    everyday(day);
    m_main.endDay(day);
}

PersonaStatement Student::tell()
{
    for (Day day = m_first; day <= m_last; ++day)
        live(day);
    const std::vector<const AccountBook *> accounts {&m_main};
    QJsonObject truth = commonTruth(accounts, m_first, m_last);
    truth.insert(u"salaries"_s, QJsonArray {incomeTruth(kEmployer, "salary", m_main.tally("wage"), 134'32, 0)});
    truth.insert(u"rent"_s, m_main.tally("rent").toJson());
    truth.insert(u"loans"_s,
        QJsonArray {QJsonObject {{u"lender"_s, u"STUDENT LOANS COMPANY"_s}, {u"kind"_s, u"student"_s},
            {u"receipt"_s, m_main.tally("student-finance").toJson()}}});
    truth.insert(u"gambling"_s, QJsonObject {{u"stakes"_s, 0}, {u"winnings"_s, 0}});
    return {statementJson(accounts, m_first, m_last), truth};
}

} // namespace

PersonaStatement studentPerson(Day last) { return Student(last).tell(); }

} // namespace saldoscope::sandbox
