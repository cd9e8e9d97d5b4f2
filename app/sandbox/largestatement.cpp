// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bookings.h"
#include "sandbox/persona.h"

#include <array>
#include <charconv>
#include <cstring>

namespace saldoscope {
namespace {

struct Kind {
    const char *partner; ///< '#' becomes a number of four digits, '%' the day, so that texts are as many as in a real statement
    const char *info;
    int least;           ///< öre
    int most;
};
// Mixed as a bank's rows are: most are small card purchases, some are transfers and bills.
constexpr std::array<Kind, 24> kKinds {{{"ICA KVANTUM #", "Kortköp % ICA KVANTUM STOCKHOLM", 4'900, 89'000},
    {"COOP #", "Kortköp % COOP SOLNA", 3'500, 64'000}, {"WILLYS #", "Kortköp % WILLYS SUNDBYBERG", 8'000, 98'000},
    {"LIDL SVERIGE #", "Kortköp % LIDL STOCKHOLM", 4'500, 52'000}, {"PRESSBYRAN #", "Kortköp % PRESSBYRAN T-CENTRALEN", 2'500, 9'900},
    {"SL", "Kortköp % SL RESEBUTIK #", 4'200, 4'200}, {"ESPRESSO HOUSE #", "Kortköp % ESPRESSO HOUSE", 3'900, 14'900},
    {"MAX BURGERS #", "Kortköp % MAX STOCKHOLM", 8'900, 24'900}, {"APOTEK HJARTAT #", "Kortköp % APOTEK HJARTAT", 4'900, 42'000},
    {"SYSTEMBOLAGET #", "Kortköp % SYSTEMBOLAGET", 9'900, 59'000}, {"CIRCLE K #", "Kortköp % CIRCLE K BENSIN", 29'000, 98'000},
    {"H&M #", "Kortköp % H&M DROTTNINGGATAN", 14'900, 89'900}, {"CLAS OHLSON #", "Kortköp % CLAS OHLSON", 5'900, 74'900},
    {"ERIK HOLMQUIST", "Swish % till +4670174#", 5'000, 60'000}, {"LINNEA ALMGREN", "Swish % till +4670172#", 3'000, 45'000},
    {"SPOTIFY", "Kortköp % SPOTIFY P#", 12'100, 12'100}, {"NETFLIX.COM", "Kortköp % NETFLIX.COM #", 14'900, 14'900},
    {"VATTENFALL KUNDSERVICE AB", "Autogiro % VATTENFALL", 25'000, 98'000}, {"TELE2 SVERIGE AB", "Autogiro % TELE2 #", 24'500, 59'900},
    {"FOODORA AB", "Kortköp % FOODORA ORDER #", 14'900, 39'900}, {"AKADEMISKA HUS", "Bg-betalning % OCR 73120#", 45'000, 240'000},
    {"FOLKSAM", "Autogiro % FOLKSAM HEM", 18'700, 39'900}, {"BANKOMAT #", "Uttag % BANKOMAT STOCKHOLM", 20'000, 100'000},
    {"SAS EUROBONUS", "Kortköp % SAS #", 89'000, 390'000}}};

char *append(char *to, std::string_view text)
{
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
}

char *appendFilled(char *to, const char *pattern, unsigned number, const char *day)
{
    for (; *pattern != '\0'; ++pattern) {
        if (*pattern == '#')
            for (unsigned place = 1000; place > 0; place /= 10)
                *to++ = char('0' + number / place % 10);
        else if (*pattern == '%')
            to = append(to, {day + 2, 8}); // "24-01-31"
        else
            *to++ = *pattern;
    }
    return to;
}

char *appendSum(char *to, qint64 minor)
{
    if (minor < 0)
        *to++ = '-';
    const qint64 size = minor < 0 ? -minor : minor;
    to = std::to_chars(to, to + 20, size / 100).ptr;
    *to++ = '.';
    *to++ = char('0' + size % 100 / 10);
    *to++ = char('0' + size % 10);
    return to;
}

} // namespace

QByteArray makeLargeStatement(std::size_t rows, quint64 seed)
{
    constexpr qint64 kMostRowBytes = 400;
    constexpr int kDays = 3 * 365;
    sandbox::Dice dice(seed);
    const Day first = dayOf(YearMonthDay {2023, 1, 1});
    std::vector<std::array<char, 10>> days(kDays);
    for (int i = 0; i < kDays; ++i)
        append(days[std::size_t(i)].data(), isoDay(first + i).toStdString());

    QByteArray list;
    list.reserve(qsizetype(rows) * 155 + kMostRowBytes);
    qint64 credits = 0, debits = 0;
    std::array<char, kMostRowBytes> row {};
    for (std::size_t i = 0; i < rows; ++i) {
        const Kind &kind = dice.pick(kKinds);
        const auto number = unsigned(dice.between(0, 1499));
        const bool salary = i % 61 == 60; // about one in sixty is pay, so that money in and out are of one size
        const qint64 minor = salary ? dice.between(2'400'000, 3'400'000) : -dice.between(kind.least, kind.most);
        (minor > 0 ? credits : debits) += minor > 0 ? minor : -minor;
        const char *day = days[i * kDays / rows].data();
        char *to = append(row.data(), i == 0 ? R"({"date":")" : R"(,{"date":")");
        to = append(to, {day, 10});
        to = append(to, R"(","partner":")");
        to = salary ? append(to, "FJÄLLSTRÖM TEKNIK AB") : appendFilled(to, kind.partner, number, day);
        to = append(to, R"(","info":")");
        to = salary ? append(to, "LÖN") : appendFilled(to, kind.info, number, day);
        to = append(to, R"(","transaction_id":"SE-BOOK-)");
        to = std::to_chars(to, to + 20, 10'000'000 + i).ptr;
        to = append(to, R"(","sum":)");
        to = appendSum(to, minor);
        to = append(to, "}");
        list.append(row.data(), to - row.data());
    }
    std::array<char, 24> text {};
    const auto sum = [&](qint64 minor) { return QByteArray(text.data(), appendSum(text.data(), minor) - text.data()); };
    QByteArray json = "{\"account_list\":[{\"account_nr\":\"SE1199900000099999999999\",\"holder_name\":\"Large Sample\","
                      "\"bank_name\":\"Sandbox Bank\",\"currency\":\"SEK\",\"start_balance\":10000.00,\"end_balance\":"
        + sum(1'000'000 + credits - debits) + ",\"debit_turnover\":" + sum(debits) + ",\"credit_turnover\":" + sum(credits)
        + R"(,"period_start":")" + isoDay(first).toLatin1() + R"(","period_end":")"
        + isoDay(first + kDays - 1).toLatin1() + R"(","transaction_list":[)";
    json.reserve(json.size() + list.size() + 8);
    return json.append(list).append("]}]}");
}

} // namespace saldoscope
