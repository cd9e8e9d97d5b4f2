// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personaparts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

constexpr const char *kCountry = "se";
constexpr const char *kEmployer = "SUNDETS LAGER & LOGISTIK AB";

constexpr qint64 kCreditLine = -10'000'00; // cards work down to here, direct debits come back below it

constexpr std::array<Shop, 6> kFood {{{"ICA MAXI HYLLIE", 120'00, 640'00}, {"WILLYS MOBILIA", 90'00, 520'00},
    {"LIDL DALAPLAN", 60'00, 310'00}, {"COOP MOLLEVANG", 45'00, 280'00}, {"PRESSBYRAN MALMO C", 29'00, 95'00},
    {"7-ELEVEN TRIANGELN", 32'00, 110'00}}};
constexpr std::array<Shop, 5> kOut {{{"BURGER KING MALMO", 75'00, 160'00}, {"FOODORA AB", 139'00, 320'00},
    {"FALAFEL NO.1 MALMO", 45'00, 110'00}, {"CIRCLE K MALMO HYLLIE", 89'00, 540'00}, {"MCDONALDS EMPORIA", 59'00, 170'00}}};
struct Company {
    const char *text;
    const char *kind; ///< tally
};
// Casinos and bookmakers as they stand on the statement: paid by Trustly, Swish and card.
constexpr std::array<Company, 5> kGambling {{{"LEOVEGAS", "casino"}, {"UNIBET", "betting"}, {"CASUMO", "casino"},
    {"SVENSKA SPEL SPORT & CASINO", "betting"}, {"MR GREEN", "casino"}}};
struct Lender {
    const char *name;
    const char *out;  ///< how its repayment is written
    int least;
    int most;
};
constexpr std::array<Lender, 5> kLenders {{{"FERRATUM BANK", "Autogiro FERRATUM", 3'000'00, 8'000'00},
    {"BYNK AB", "Autogiro BYNK", 10'000'00, 20'000'00}, {"KREDIT365", "Bg-betalning KREDIT365", 2'000'00, 5'000'00},
    {"NSTART FINANCE AB", "Bg-betalning NSTART", 2'000'00, 6'000'00}, {"EKSPRESS LÅN GF MONEY", "Autogiro GF MONEY", 4'000'00, 9'000'00}}};

class OverIndebted
{
public:
    explicit OverIndebted(Day last)
        : m_first(twoYearsTo(last))
        , m_last(last)
    {
    }
    PersonaStatement tell();

private:
    void live(Day day);
    void income(Day day, Month month);
    void bills(Day day, Month month);
    void gamble(Day day);
    void borrow(Day day);
    void repay(Day day);
    void instalments(Day day);
    void trouble(Day day);
    void everyday(Day day);
    void card(Day day, const Shop &shop, const char *what);
    /// Autogiro that the account may not cover: sent back the next bank day, with the bank's fee.
    void debit(Day day, qint64 minor, const char *partner, const QByteArray &info, const QByteArray &what);
    bool late(Day day) const { return day > m_first + 365; } ///< it gets worse in the second year

    struct Loan {
        std::size_t lender;
        qint64 instalment;
        int left;
        int payDay;
    };
    Day m_first;
    Day m_last;
    Dice m_dice {0x0de7};
    std::vector<Loan> m_loans {{0, 890'00, 14, 27}, {1, 1'240'00, 30, 28}}; // already there when the statement begins
    Day m_lastBorrowed = kNoDay;
    Day m_lastPaid = kNoDay;
    AccountBook m_main {{"SE1199900000083327519446", "Johan Brattvik", "19880703-0000", "Swedbank", "SEK", 2'846'12}, "B1"};
};

void OverIndebted::card(Day day, const Shop &shop, const char *what)
{
    const qint64 sum = m_dice.between(shop.least / 100, shop.most / 100) * 100;
    if (m_main.available() - sum < kCreditLine)
        return;
    m_main.bookLater(bankDayAtOrAfter(day + m_dice.days(1, 2), kCountry), -sum, shop.text, "Kortköp/uttag", what);
}

void OverIndebted::debit(
    Day day, qint64 minor, const char *partner, const QByteArray &info, const QByteArray &what)
{
    m_main.book(day, -minor, partner, info, what);
    if (m_main.balance() > kCreditLine)
        return;
    const Day back = bankDayAtOrAfter(day + 1, kCountry);
    m_main.bookLater(back, minor, partner, info + " RETUR EJ TÄCKNING", "returned");
    m_main.bookLater(back, -50'00, "", "Avgift medgivandebrist", "overdraft-fee");
}

void OverIndebted::income(Day day, Month month)
{
    if (day == bankDayAtOrBefore(dayInMonth(month, 25), kCountry)) {
        m_main.book(day, 23'180'00 + (m_dice.chance(400) ? m_dice.between(-18, 14) * 100'00 : 0), kEmployer, "Lön", "salary");
        m_lastPaid = day;
    }
}

void OverIndebted::bills(Day day, Month month)
{
    if (day == bankDayAtOrBefore(lastDayOf(month), kCountry)) {
        debit(day, 7'465'00, "MKB FASTIGHETS AB", "Autogiro MKB", "rent");
        debit(day, 412'00 + m_dice.between(0, 24) * 10'00, "E.ON ENERGIDISTRIBUTION AB", "Autogiro E.ON", "electricity");
        debit(day, 399'00, "TELENOR SVERIGE AB", "Autogiro TELENOR", "phone");
    }
    if (civil(day).day == 6)
        card(day, {"SKANETRAFIKEN APP", 738'00, 738'00}, "card");
}

void OverIndebted::gamble(Day day)
{
    const bool paid = m_lastPaid != kNoDay && day - m_lastPaid <= 6;
    if (!m_dice.chance(paid ? 640 : late(day) ? 260 : 140))
        return;
    const int times = m_dice.days(1, paid ? 4 : 2);
    for (int i = 0; i < times; ++i) {
        const qint64 stake = m_dice.between(1, late(day) ? 12 : 7) * 100'00;
        if (m_main.available() - stake < kCreditLine)
            return;
        const Company &at = m_dice.pick(kGambling);
        const bool trustly = m_dice.chance(450);
        m_main.bookLater(bankDayAtOrAfter(day, kCountry), -stake, QByteArray(trustly ? "TRUSTLY GROUP AB" : at.text),
            QByteArray(trustly ? "Direktbetalning TRUSTLY " : "Kortköp/uttag ") + at.text,
            QByteArray("gambling-") + at.kind);
        if (m_dice.chance(90))
            m_main.bookLater(bankDayAtOrAfter(day + 1, kCountry), stake * m_dice.between(1, 3), at.text,
                QByteArray("Insättning ") + at.text + " VINST", "winnings");
    }
}

void OverIndebted::borrow(Day day)
{
    const int pause = late(day) ? 38 : 75;
    if (m_main.available() > -2'500'00 || (m_lastBorrowed != kNoDay && day - m_lastBorrowed < pause) || m_loans.size() > 6)
        return;
    const auto who = std::size_t(m_dice.between(0, qint64(kLenders.size()) - 1));
    const Lender &lender = kLenders[who];
    const qint64 sum = m_dice.between(lender.least / 500'00, lender.most / 500'00) * 500'00;
    m_main.book(day, sum, lender.name, "Insättning LÅN", "loan-receipt");
    const int months = sum > 8'000'00 ? 24 : 9;
    m_loans.push_back({who, (sum * 13 / 10 / months + 99) / 100 * 100, months, m_dice.days(26, 28)});
    m_lastBorrowed = day;
}

void OverIndebted::repay(Day day)
{
    for (Loan &loan : m_loans) {
        if (!fallsDue(day, loan.payDay, kCountry))
            continue;
        --loan.left;
        const Lender &lender = kLenders[loan.lender];
        debit(day, loan.instalment, lender.name, lender.out, "loan-repayment");
    }
    std::erase_if(m_loans, [](const Loan &loan) { return loan.left <= 0; });
}

void OverIndebted::instalments(Day day)
{
    const auto on = [day](int which) { return fallsDue(day, which, kCountry); };
    if (on(28))
        debit(day, 640'00 + m_dice.between(0, 8) * 85'00, "KLARNA BANK AB", "Autogiro KLARNA MÅNADSFAKTURA", "bnpl");
    if (on(1) && late(day))
        debit(day, 395'00 + m_dice.between(0, 5) * 60'00, "QLIRO AB", "Bg-betalning QLIRO", "bnpl");
    if (on(27)) {
        debit(day, 1'180'00, "RESURS BANK AB", "Autogiro RESURS BANK", "card-debt");
        debit(day, 2'485'00, "BANK NORWEGIAN", "Autogiro BANK NORWEGIAN", "consumer-loan");
    }
}

void OverIndebted::trouble(Day day)
{
    const auto on = [day](int which) { return fallsDue(day, which, kCountry); };
    if (on(12) && m_dice.chance(late(day) ? 800 : 300))
        m_main.book(day, -60'00, "", "Påminnelseavgift", "reminder-fee");
    if (!late(day))
        return;
    if (on(3))
        m_main.book(day, -(860'00 + m_dice.between(0, 4) * 120'00), "INTRUM SVERIGE AB", "Bg-betalning INTRUM", "collection");
    if (on(9) && m_dice.chance(600))
        m_main.book(day, -(540'00 + m_dice.between(0, 6) * 90'00), "SERGEL KREDITTJÄNSTER AB", "Bg-betalning SERGEL INKASSO",
            "collection");
    if (on(26) && m_last - day < 300)
        m_main.book(day, -1'450'00, "KRONOFOGDEN", "Bg-betalning KRONOFOGDEN", "bailiff");
    if (day == bankDayAtOrBefore(lastDayOf(monthOf(day)), kCountry) && m_main.balance() < 0)
        m_main.book(day, -m_dice.between(19'00, 74'00), "", "Övertrasseringsränta", "overdraft-fee");
}

void OverIndebted::everyday(Day day)
{
    if (m_dice.chance(420))
        card(day, m_dice.pick(kFood), "card");
    if (m_dice.chance(220))
        card(day, m_dice.pick(kOut), "card");
    if (m_dice.chance(30) && isBankDay(day, kCountry))
        m_main.book(day, m_dice.between(2, 20) * 100'00, "Ingrid Brattvik", "Swish mottagen +46701740612", "swish-in");
    if (m_dice.chance(20) && m_main.available() > 500'00 && isBankDay(day, kCountry))
        m_main.book(day, -m_dice.between(1, 4) * 100'00, "Daniel Rosengård", "Swish skickad +46701740655", "swish-out");
    if (m_dice.chance(35) && m_main.available() > 1'500'00)
        m_main.bookLater(bankDayAtOrAfter(day + 1, kCountry), -m_dice.between(2, 10) * 100'00, "BANKOMAT TRIANGELN",
            "Kortköp/uttag", "cash");
}

void OverIndebted::live(Day day)
{
    m_main.beginDay(day);
    const Month month = monthOf(day);
    if (isBankDay(day, kCountry)) {
        income(day, month);
        bills(day, month);
        repay(day);
        instalments(day);
        trouble(day);
        borrow(day);
    }
    gamble(day);
    everyday(day);
    m_main.endDay(day);
}

PersonaStatement OverIndebted::tell()
{
    for (Day day = m_first; day <= m_last; ++day)
        live(day);
    const std::vector<const AccountBook *> accounts {&m_main};
    const Tally casino = m_main.tally("gambling-casino");
    const Tally betting = m_main.tally("gambling-betting");
    QJsonObject truth = commonTruth(accounts, m_first, m_last);
    const auto tally = [&](const char *what) { return m_main.tally(what).toJson(); };
    truth.insert(u"salaries"_s, QJsonArray {incomeTruth(kEmployer, "salary", m_main.tally("salary"), 23'180'00, 25)});
    truth.insert(u"rent"_s, tally("rent"));
    truth.insert(u"gambling"_s,
        QJsonObject {{u"stakes"_s, -casino.sum - betting.sum}, {u"casino"_s, casino.toJson()},
            {u"betting"_s, betting.toJson()},
            {u"winnings"_s, m_main.tally("winnings").sum}});
    truth.insert(u"loanReceipts"_s, tally("loan-receipt"));
    truth.insert(u"loanRepayments"_s, tally("loan-repayment"));
    truth.insert(u"consumerLoan"_s, tally("consumer-loan"));
    truth.insert(u"bnpl"_s, tally("bnpl"));
    truth.insert(u"cardDebt"_s, tally("card-debt"));
    truth.insert(u"collection"_s, tally("collection"));
    truth.insert(u"bailiff"_s, tally("bailiff"));
    truth.insert(u"returned"_s, tally("returned"));
    truth.insert(u"reminderFees"_s, tally("reminder-fee"));
    return {statementJson(accounts, m_first, m_last), truth};
}

} // namespace

PersonaStatement overIndebtedPerson(Day last) { return OverIndebted(last).tell(); }

} // namespace saldoscope::sandbox
