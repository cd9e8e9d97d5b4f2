// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr const char *kCountry = "de";
constexpr const char *kState = "Deutsche Rentenversicherung Bund";
constexpr const char *kCompany = "Pensionskasse der Lindenauer Druckereien VVaG";

constexpr std::array<Shop, 8> kFood {{{"EDEKA HOFFMANN LEIPZIG", 6'00, 58'00}, {"REWE MARKT GMBH LEIPZIG", 5'00, 47'00},
    {"NETTO MARKEN-DISCOUNT", 4'00, 34'00}, {"ALDI NORD LEIPZIG", 7'00, 42'00}, {"KONSUM LEIPZIG EG", 3'00, 26'00},
    {"BAECKEREI STAIB", 2'20, 9'80}, {"LIDL SAGT DANKE", 5'00, 39'00}, {"WOCHENMARKT BLUMEN KAISER", 6'00, 18'00}}};
constexpr std::array<Shop, 7> kShops {{{"DM-DROGERIE MARKT", 4'00, 28'00}, {"ROSSMANN 1822", 4'00, 24'00},
    {"LINDEN-APOTHEKE LEIPZIG", 5'00, 38'00}, {"THALIA BUECHER LEIPZIG", 9'00, 32'00}, {"GALERIA LEIPZIG", 12'00, 84'00},
    {"OBI BAU- UND HEIMWERKERMARKT", 7'00, 62'00}, {"CAFE GRUNDMANN", 6'00, 24'00}}};
constexpr std::array<const char *, 3> kGrandchildren {"Jonas Wiesenthaler", "Mia Wiesenthaler", "Theo Brandt"};

class Pensioner
{
public:
    explicit Pensioner(Day last)
        : m_first(twoYearsTo(last))
        , m_last(last)
    {
    }
    PersonaStatement tell();

private:
    void live(Day day);
    void pensions(Day day);
    void bills(Day day);
    void everyday(Day day);
    void card(Day day, const Shop &shop);
    void debit(Day day, int on, qint64 minor, const char *partner, const char *info, const char *what);
    /// German pensions rise on 1 July.
    qint64 statePension(Month month) const
    {
        const Month july = monthOf(m_first) + (6 - monthOf(m_first) % 12 + 12) % 12;
        return 1'287'64 + (month >= july ? 48'16 : 0) + (month >= july + 12 ? 49'98 : 0);
    }

    Day m_first;
    Day m_last;
    Dice m_dice {0x0817};
    AccountBook m_main {{"DE10999999990004711815", "Helga Wiesenthaler", "", "Sparkasse Leipzig", "EUR", 3'108'22}, "D1"};
};

void Pensioner::pensions(Day day)
{
    const Month month = monthOf(day);
    if (day == bankDayAtOrBefore(lastDayOf(month), kCountry)) {
        m_main.book(day, statePension(month), kState, "RENTENSERVICE 65 120654 W 512 RENTE " + isoDay(day).left(7).toLatin1(),
            "pension-state");
        m_main.book(day, 342'18, kCompany, "BETRIEBSRENTE", "pension-company");
    }
}

void Pensioner::debit(Day day, int on, qint64 minor, const char *partner, const char *info, const char *what)
{
    if (fallsDue(day, on, kCountry))
        m_main.book(day, -minor, partner, info, what);
}

void Pensioner::bills(Day day)
{
    debit(day, 3, day - m_first > 400 ? 548'00 : 531'00, "LWB Leipziger Wohnungs- und Baugesellschaft mbH",
        "DAUERAUFTRAG MIETE WHG 14", "rent");
    debit(day, 15, 62'00, "Stadtwerke Leipzig GmbH", "SEPA-LASTSCHRIFT ABSCHLAG STROM UND WAERME", "utility");
    debit(day, 6, 34'95, "Telekom Deutschland GmbH", "SEPA-LASTSCHRIFT FESTNETZ", "phone");
    debit(day, 1, 8'90, "", "ENTGELTABSCHLUSS KONTOFUEHRUNG", "bank-fee");
    debit(day, 20, 27'40, "VGH Versicherungen", "SEPA-LASTSCHRIFT HAFTPFLICHT HAUSRAT", "insurance");
    debit(day, 12, 23'00, "Leipziger Verkehrsbetriebe", "SEPA-LASTSCHRIFT ABO SENIOREN", "public-transport");
    if (civil(day).month % 3 == 1)
        debit(day, 15, 55'08, "Rundfunk ARD ZDF DRadio", "SEPA-LASTSCHRIFT RUNDFUNKBEITRAG", "broadcasting");
    if (civil(day).month == 12)
        debit(day, 5, 60'00, "SOS-Kinderdoerfer weltweit", "SPENDE", "donation");
}

void Pensioner::card(Day day, const Shop &shop)
{
    const qint64 sum = m_dice.between(shop.least, shop.most);
    if (m_main.available() < sum + 200'00)
        return;
    const QByteArray info = "GIROCARD " + isoDay(day).toLatin1() + " " + shop.text;
    m_main.bookLater(bankDayAtOrAfter(day + m_dice.days(1, 2), kCountry), -sum, shop.text, info, "card");
}

void Pensioner::everyday(Day day)
{
    if (weekdayOf(day) != 7 && m_dice.chance(360)) // shops are closed on Sundays
        card(day, m_dice.pick(kFood));
    if (weekdayOf(day) != 7 && m_dice.chance(110))
        card(day, m_dice.pick(kShops));
    if (m_dice.chance(16) && isBankDay(day, kCountry)) {
        const QByteArray to = m_dice.pick(kGrandchildren);
        m_main.book(day, -m_dice.between(2, 10) * 10'00, to, "Alles Liebe von Oma", "gift");
    }
    if (m_dice.chance(45) && m_main.available() > 600'00)
        m_main.bookLater(bankDayAtOrAfter(day + 1, kCountry), -m_dice.between(2, 6) * 50'00, "SPARKASSE LEIPZIG",
            "BARGELDAUSZAHLUNG GAA", "cash");
    if (civil(day).month == 5 && civil(day).day == 18)
        card(day, {"TUI DEUTSCHLAND GMBH", 480'00, 720'00});
}

void Pensioner::live(Day day)
{
    m_main.beginDay(day);
    if (isBankDay(day, kCountry)) {
        pensions(day);
        bills(day);
    }
    everyday(day);
    m_main.endDay(day);
}

PersonaStatement Pensioner::tell()
{
    for (Day day = m_first; day <= m_last; ++day)
        live(day);
    const std::vector<const AccountBook *> accounts {&m_main};
    QJsonObject truth = commonTruth(accounts, m_first, m_last);
    truth.insert(u"pensions"_s,
        QJsonArray {incomeTruth(kState, "state", m_main.tally("pension-state"), statePension(monthOf(m_last)), 31),
            incomeTruth(kCompany, "occupational", m_main.tally("pension-company"), 342'18, 31)});
    truth.insert(u"salaries"_s, QJsonArray());
    truth.insert(u"rent"_s, m_main.tally("rent").toJson());
    truth.insert(u"gambling"_s, QJsonObject {{u"stakes"_s, 0}, {u"winnings"_s, 0}});
    return {statementJson(accounts, m_first, m_last), truth};
}

} // namespace

PersonaStatement pensionerPerson(Day last) { return Pensioner(last).tell(); }

} // namespace saldoscope::sandbox
