// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personaparts.h"

#include <algorithm>
#include <array>

namespace saldoscope {
using namespace sandbox;
namespace {

constexpr const char *kCountry = "se";
constexpr std::size_t kMostHousehold = 20'000; ///< rows; with more it is a firm's account
constexpr int kTenYears = 3652;

struct Fixed {
    int day;              ///< of the month; 31: its last. Moved to a bank day before it for pay, after it for bills
    qint64 minor;
    const char *partner;
    const char *info;
};
constexpr std::array<Fixed, 8> kHousehold {{{25, 31'240'00, "NORRVIKEN INSTRUMENT AB", "LÖN"}, {31, -9'185'00, "BOSTADS AB MIMER", "Autogiro HYRA"},
    {28, -642'00, "VATTENFALL KUNDSERVICE AB", "Autogiro VATTENFALL"}, {28, -349'00, "TELE2 SVERIGE AB", "Autogiro TELE2"},
    {27, -389'00, "BREDBAND2 AB", "Autogiro BREDBAND2"}, {27, -236'00, "FOLKSAM", "Autogiro FOLKSAM HEM"},
    {2, -970'00, "SL", "Kortköp SL APP"}, {12, -149'00, "NETFLIX.COM", "Kortköp NETFLIX.COM"}}};
constexpr std::array<Fixed, 7> kFirm {{{25, -186'400'00, "LÖNER", "Lönefil 12 mottagare"}, {12, -148'200'00, "SKATTEVERKET", "Bg-betalning SKATTEKONTO"},
    {31, -64'500'00, "VASAKRONAN AB", "Bg-betalning HYRA LOKAL"}, {28, -8'140'00, "VATTENFALL KUNDSERVICE AB", "Autogiro VATTENFALL"},
    {27, -3'290'00, "TELIA SVERIGE AB", "Autogiro TELIA"}, {20, -22'780'00, "AMF PENSION", "Bg-betalning AMF"},
    {2, -1'450'00, "", "Avgift FÖRETAGSPAKET"}}};

struct Kind {
    const char *partner;
    const char *info;
    int least, most;      ///< whole kronor; positive: money in
};
constexpr std::array<Kind, 14> kPurchases {{{"ICA KVANTUM", "Kortköp ICA KVANTUM VÄSTERÅS", -620, -45}, {"COOP", "Kortköp COOP VÄSTERÅS", -480, -30},
    {"WILLYS", "Kortköp WILLYS VÄSTERÅS", -760, -60}, {"LIDL SVERIGE", "Kortköp LIDL VÄSTERÅS", -390, -40},
    {"PRESSBYRAN", "Kortköp PRESSBYRAN CENTRALEN", -95, -22}, {"ESPRESSO HOUSE", "Kortköp ESPRESSO HOUSE", -140, -36},
    {"MAX BURGERS", "Kortköp MAX VÄSTERÅS", -240, -79}, {"APOTEK HJARTAT", "Kortköp APOTEK HJARTAT", -380, -45},
    {"SYSTEMBOLAGET", "Kortköp SYSTEMBOLAGET", -520, -89}, {"CIRCLE K", "Kortköp CIRCLE K BENSIN", -880, -290},
    {"H&M", "Kortköp H&M VÄSTERÅS", -790, -149}, {"CLAS OHLSON", "Kortköp CLAS OHLSON", -640, -59},
    {"ERIK HOLMQUIST", "Swish skickad", -400, -50}, {"BANKOMAT", "Kontantuttag BANKOMAT", -600, -200}}};
constexpr std::array<Kind, 7> kBusiness {{{"BAMBORA", "Insättning KORTINLÖSEN", 4'000, 26'000}, {"NETS", "Insättning KORTINLÖSEN", 900, 9'000},
    {"SWISH FÖRETAG", "Insättning SWISH HANDEL", 120, 2'400}, {"MARTIN & SERVERA AB", "Bg-betalning MARTIN & SERVERA", -24'000, -2'400},
    {"AHLSELL SVERIGE AB", "Bg-betalning AHLSELL", -9'000, -400}, {"POSTNORD SVERIGE AB", "Bg-betalning POSTNORD", -1'900, -90},
    {"OKQ8", "Kortköp OKQ8", -1'200, -240}}};

/// One account in the making. Rows are given out evenly; what is due takes of them first.
class Household
{
public:
    Household(std::size_t rows, Day until, quint64 seed)
        : m_firm(rows > kMostHousehold)
        , m_rows(rows)
        , m_last(until)
        , m_first(until - std::clamp(int(rows * 10 / 24), 30, kTenYears) + 1)
        , m_dice(seed)
        , m_account(m_firm ? AccountHead {"SE1199900000041207733518", "Sjöstaden Handel AB", "556000-0000", "SEB", "SEK", 412'900'00}
                           : AccountHead {"SE1199900000058140926637", "Elin Norrgren", "", "Handelsbanken", "SEK", 18'420'50},
              "GEN-")
    {
    }
    QByteArray tell();

private:
    struct Due {
        Day day;
        const Fixed *what;
    };
    std::vector<Due> due() const;
    void anything(Day day, qint64 reserve);

    bool m_firm;
    std::size_t m_rows;
    Day m_last;
    Day m_first;
    Dice m_dice;
    AccountBook m_account;
    qint64 m_perMille = 1000; ///< what an amount is made of, so that many purchases cost no more than a few
};

std::vector<Household::Due> Household::due() const
{
    std::vector<Due> all;
    const auto add = [&](const Fixed &fixed) {
        for (Month month = monthOf(m_first); month <= monthOf(m_last) + 1; ++month) {
            const Day wanted = dayInMonth(month, fixed.day);
            const Day day = fixed.minor > 0 || fixed.day == 31 ? bankDayAtOrBefore(wanted, kCountry) : bankDayAtOrAfter(wanted, kCountry);
            if (day >= m_first && day <= m_last)
                all.push_back({day, &fixed});
        }
    };
    if (m_firm)
        std::ranges::for_each(kFirm, add);
    else
        std::ranges::for_each(kHousehold, add);
    std::ranges::stable_sort(all, {}, &Due::day);
    if (all.size() > m_rows) // a short one is about pay and rent
        all.erase(all.begin(), all.end() - std::ptrdiff_t(m_rows));
    return all;
}

void Household::anything(Day day, qint64 reserve)
{
    const Kind &kind = m_firm ? m_dice.pick(kBusiness) : m_dice.pick(kPurchases);
    qint64 minor = m_dice.between(qint64(kind.least) * 100, qint64(kind.most) * 100) * m_perMille / 1000;
    if (minor < 0 && !m_firm && m_dice.chance(650))
        minor -= minor % 100; // many prices are whole kronor
    minor = minor == 0 ? -100 : minor;
    const QByteArray text = QByteArray(kind.info) + ' ' + isoDay(day).mid(2).toLatin1() + ' ' + QByteArray::number(m_dice.between(1000, 9999));
    if (m_account.balance() + minor >= reserve)
        m_account.book(day, minor, kind.partner, text);
    else if (m_firm)
        m_account.book(day, m_dice.between(4'000, 26'000) * m_perMille / 10, "BAMBORA", "Insättning KORTINLÖSEN " + isoDay(day).mid(2).toLatin1());
    else
        m_account.book(day, m_dice.between(4, 16) * 500'00, "", "Överföring från sparkonto");
}

QByteArray Household::tell()
{
    const std::vector<Due> fixed = due();
    const auto days = std::size_t(m_last - m_first) + 1;
    const std::size_t free = m_rows - fixed.size();
    if (!m_firm) // 13 000 a month go to shops, however many purchases they are
        m_perMille = std::clamp<qint64>(qint64(13'000.0 / 30 * double(days) / (double(std::max<std::size_t>(free, 1)) * 270) * 1000), 60, 1000);
    else // what is left of the takings pays what is due: 228 kronor a row before this
        m_perMille = std::clamp<qint64>(qint64(450'000.0 * double(days) / 30 / (double(free) * 228) * 1000), 100, 12'000);
    const qint64 reserve = m_firm ? 480'000'00 : 11'200'00;
    auto next = fixed.begin();
    for (std::size_t i = 0; i < days; ++i) {
        const Day day = m_first + Day(i);
        for (; next != fixed.end() && next->day == day; ++next) {
            const qint64 minor = next->what->minor;
            m_account.book(day, minor, next->what->partner, next->what->info);
        }
        for (std::size_t slot = i * free / days; slot < (i + 1) * free / days; ++slot)
            anything(day, reserve);
        m_account.endDay(day);
    }
    return statementJson({&m_account}, m_first, m_last);
}

} // namespace

QByteArray makeStatementOfRows(std::size_t rows, Day until, quint64 seed)
{
    return Household(std::clamp<std::size_t>(rows, 1, kMostGeneratedRows), until, seed).tell();
}

} // namespace saldoscope
