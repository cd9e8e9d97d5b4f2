// SPDX-License-Identifier: GPL-3.0-or-later
// How well recurring pensions, loan repayments and standing orders are found. The accounts are invented, so the shares are a
// guard against losing what was reached, and never accuracy to be quoted.
#include "insights/ledgermaker.h"

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace saldoscope;
using namespace saldoscope::test;

namespace {

enum Kind { Noise, Pension, Loan, Order };

struct Text {
    const char *who;
    const char *text;
};
struct Land {
    const char *country;
    const char *currency;
    qint64 unit;                 ///< minor units that one euro is about
    std::vector<Text> pensions, loans, orders, shops, friends;
};

const std::vector<Land> &lands()
{
    static const std::vector<Land> all {
        {"se", "SEK", 1000, {{"Pensionsmyndigheten", "PENSION"}, {"Alecta", "TJÄNSTEPENSION"}, {"", "PENSIONSMYNDIGHETEN"}, {"KPA Pension", "PENSION"}},
            {{"Nordax Bank AB", "AUTOGIRO"}, {"Santander Consumer Bank", "AUTOGIRO LÅN"}, {"", "LÅNEBETALNING 9256 11 22"}, {"Resurs Bank", "FAKTURA"}},
            {{"Stena Fastigheter", "HYRA"}, {"", "STÅENDE ÖVERFÖRING 5501-22"}, {"Folksam", "AUTOGIRO"}, {"Brf Solgläntan", "AVGIFT"}, {"Anna Lind", "STÅENDE ÖVERFÖRING"},
                {"Telia", "AUTOGIRO"}, {"Vattenfall Kund", "E-FAKTURA"}, {"Rädda Barnen", "AUTOGIRO"}},
            {{"", "KORTKÖP ICA NÄRA"}, {"", "COOP FORUM"}, {"", "SYSTEMBOLAGET"}, {"", "APOTEKET HJÄRTAT"}}, {{"Per Ek", "SWISH"}, {"Lisa Ö", "SWISH"}}},
        {"cz", "CZK", 2500, {{"", "DUCHOD"}, {"CSSZ", "DUCHOD"}, {"Ceska sprava socialniho zabezpeceni", ""}},
            {{"", "SPLATKA UVERU"}, {"Home Credit", "SPLATKA"}, {"", "UVER"}},
            {{"", "SIPO"}, {"", "PREVOD NA UCET 34122334/0800"}, {"", "TRVALY PRIKAZ"}, {"Ceska pojistovna", "POJISTNE"}, {"", "TRVALY PRIKAZ 22334455/0300"}, {"CEZ Prodej", ""}},
            {{"", "ALBERT"}, {"", "PLATBA KARTOU TESCO"}, {"", "LIDL"}, {"", "VYBER Z BANKOMATU"}}, {{"Jan Novak", "PREVOD"}, {"Eva Mala", "PREVOD NA UCET"}}},
        {"gb", "GBP", 85, {{"DWP", "STATE PENSION"}, {"", "DWP SP AB123456C"}, {"NHS PENSIONS", ""}, {"TEACHERS PENSIONS", ""}},
            {{"", "ZOPA LOAN DD"}, {"Tesco Bank", "LOAN DIRECT DEBIT"}, {"", "BARCLAYS LOAN"}},
            {{"J SMITH", "RENT STO"}, {"", "STANDING ORDER M JONES"}, {"Oxfam", "DIRECT DEBIT"}, {"AVIVA", "DIRECT DEBIT"}, {"LEEDS CITY COUNCIL", "DD"}, {"BRITISH GAS", "DIRECT DEBIT"}},
            {{"", "TESCO STORES 2233"}, {"", "SAINSBURYS"}, {"", "GREGGS"}, {"", "BOOTS"}}, {{"A PATEL", "FPO"}, {"T GREEN", ""}}},
        {"de", "EUR", 100, {{"Deutsche Rentenversicherung", "RENTE"}, {"RENTENSERVICE", "RV-RENTE"}, {"VBL", "BETRIEBSRENTE"}},
            {{"Targobank", "RATE KREDIT 123"}, {"Santander Consumer Bank AG", "DARLEHEN RATE"}, {"", "RATENKREDIT"}},
            {{"Wohnbau GmbH", "MIETE DAUERAUFTRAG"}, {"Hans Meier", "DAUERAUFTRAG"}, {"Allianz Versicherung", "LASTSCHRIFT"}, {"Stadtwerke Köln", "ABSCHLAG"}, {"Telekom Deutschland", "LASTSCHRIFT"}},
            {{"", "REWE MARKT"}, {"", "EDEKA"}, {"", "DM DROGERIE"}, {"", "ALDI"}}, {{"Kai Lenz", "GESCHENK"}, {"Uwe Rot", "UEBERWEISUNG"}}},
        {"fi", "EUR", 100, {{"Kela", "ELÄKE"}, {"Varma", "ELÄKE"}, {"Keva", "ELÄKE"}}, {{"OP", "LAINAN LYHENNYS"}, {"Bank Norwegian", "LUOTTO"}},
            {{"Vuokraturva", "VUOKRA"}, {"", "TOISTUVA SIIRTO"}, {"Elisa", "E-LASKU"}, {"If Vakuutus", "E-LASKU"}, {"As Oy Koivu", "VASTIKE"}, {"Fortum", "E-LASKU"}},
            {{"", "K-MARKET"}, {"", "PRISMA"}, {"", "ALKO"}, {"", "APTEEKKI"}}, {{"Matti V", "MOBILEPAY"}, {"Liisa K", "SIIRTO"}}}};
    return all;
}

/// An invented account of a pensioner over a year and more, with the kind of each row.
class Life
{
public:
    Life(const Land &land, unsigned seed)
        : m_land(land)
        , m_chance(seed)
        , m_months(13 + below(9))
    {
        m_maker.account(land.currency, {}, {}, isoDay(firstDayOf(kFirst)).toStdString(), isoDay(lastDayOf(kFirst + m_months - 1)).toStdString());
        some(land.pensions, 1 + below(2), [this](const Text &text) { repeat(Pension, text, 600 + below(1000), 1); });
        some(land.loans, below(3), [this](const Text &text) { repeat(Loan, text, 60 + below(240), -1); });
        some(land.orders, 3 + below(3), [this](const Text &text) { repeat(Order, text, 5 + below(700), -1); });
        for (Day day = firstDayOf(kFirst); day <= lastDayOf(kFirst + m_months - 1); ++day) {
            for (int i = below(3); i > 0; --i)
                book(Noise, day, pick(m_land.shops), -qint64(300 + below(9000)) * m_land.unit / 100);
            if (below(25) == 0)
                book(Noise, day, pick(m_land.friends), -qint64(10 + 10 * below(5)) * m_land.unit);
        }
    }

    /// Adds this account to the counts; a row is claimed by the stream it is in.
    void count(std::map<Kind, std::array<int, 3>> &counts)
    {
        AnalysisOptions options;
        options.country = QString::fromLatin1(m_land.country);
        const std::vector<std::shared_ptr<const Ledger>> statements {m_maker.merged().ledger};
        const auto analysis = analyse(statements, knowledge(), options);
        const CategoryTree &tree = analysis->knowledge->tree();
        const Rows &rows = analysis->ledger().booked();
        for (Row row = 0; row < rows.size(); ++row) {
            const Kind truly = m_kinds.at({rows.day(row), rows.minor[row]});
            Kind said = Noise;
            if (const qint32 at = analysis->streamOfRow[row]; at >= 0 && analysis->streams[std::size_t(at)].cadence != Cadence::Irregular) {
                const Stream &stream = analysis->streams[std::size_t(at)];
                const auto in = [&](QStringView key) { return tree.isInside(stream.category, tree.find(key)); };
                said = stream.incoming ? (in(u"income.pension") ? Pension : Noise) : in(u"loan") ? Loan : Order;
            }
            ++counts[truly][0];
            ++counts[said][1];
            counts[truly][2] += said == truly ? 1 : 0;
        }
    }

private:
    static constexpr Month kFirst = 2024 * 12;
    int below(int n) { return int(m_chance() % unsigned(n)); }
    const Text &pick(const std::vector<Text> &texts) { return texts[std::size_t(below(int(texts.size())))]; }
    template <class Each> void some(std::vector<Text> texts, int n, Each each)
    {
        for (int i = 0; i < n && !texts.empty(); ++i) {
            const auto at = texts.begin() + below(int(texts.size()));
            each(*at);
            texts.erase(at);
        }
    }
    void book(Kind kind, Day day, const Text &text, qint64 minor)
    {
        while (m_kinds.contains({day, minor})) // each row is told from the others by day and amount
            ++minor;
        m_kinds[{day, minor}] = kind;
        m_maker.book({.minor = minor}, isoDay(day).toStdString(), text.who, text.text);
    }
    void repeat(Kind kind, const Text &text, qint64 euros, int sign)
    {
        const int on = 1 + below(28), raisedAfter = below(3) == 0 ? 7 : m_months, step = kind == Order && below(8) == 0 ? 3 : 1;
        const int until = kind != Pension && below(5) == 0 ? std::max(7, m_months - 5) : m_months, wobble = kind == Order ? below(3) : 0;
        for (int i = 0; i < until; i += step) {
            if (below(25) == 0)
                continue;
            Day day = firstDayOf(kFirst + i) + on - 1 + (wobble > 0 ? below(wobble + 1) : 0);
            for (; (day + 6) % 7 >= 5; day += sign > 0 ? -1 : 1) { } // whatever day of the week that is: two of seven are moved
            book(kind, std::clamp(day, firstDayOf(kFirst), lastDayOf(kFirst + m_months - 1)), text, sign * euros * m_land.unit * (i >= raisedAfter ? 106 : 100) / 100);
        }
    }

    const Land &m_land;
    std::mt19937 m_chance;
    int m_months;
    LedgerMaker m_maker;
    std::map<std::pair<Day, qint64>, Kind> m_kinds;
};

} // namespace

class TestRecurring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pensionsLoansAndStandingOrdersAreFound();
};

void TestRecurring::pensionsLoansAndStandingOrdersAreFound()
{
    std::map<Kind, std::array<int, 3>> counts; // rows, claimed, rightly so
    for (unsigned seed = 0; seed < 40; ++seed)
        Life(lands()[seed % lands().size()], seed).count(counts);
    const std::pair<Kind, const char *> kinds[] = {{Pension, "pensions"}, {Loan, "loan repayments"}, {Order, "standing orders"}};
    for (const auto &[kind, name] : kinds) {
        const auto [rows, claimed, right] = counts[kind];
        const double recall = double(right) / rows, precision = double(right) / claimed;
        qInfo("%s: %d rows, recall %.3f, precision %.3f", name, rows, recall, precision);
        QVERIFY2(recall >= 0.95, name);
        // Friends who are sent money by chance every month look like an order, and nothing tells them apart.
        QVERIFY2(precision >= (kind == Order ? 0.90 : 0.95), name);
    }
}

QTEST_GUILESS_MAIN(TestRecurring)
#include "tst_insights_recurring.moc"
