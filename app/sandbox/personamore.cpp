// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personastory.h"

using namespace Qt::StringLiterals;

namespace saldoscope::sandbox {
namespace {

const std::vector<Shop> kSwedishShops {{"ICA SUPERMARKET", 60'00, 620'00}, {"COOP", 40'00, 410'00}, {"WILLYS", 80'00, 640'00},
    {"LIDL SVERIGE", 50'00, 380'00}, {"PRESSBYRAN", 25'00, 90'00}, {"APOTEK HJARTAT", 45'00, 290'00}, {"CIRCLE K", 250'00, 720'00}};
const std::vector<Shop> kFinnishShops {{"PRISMA", 18'00, 140'00}, {"S-MARKET", 8'00, 62'00}, {"K-MARKET", 6'00, 48'00},
    {"LIDL SUOMI", 12'00, 76'00}, {"R-KIOSKI", 3'00, 14'00}, {"TOKMANNI", 8'00, 58'00}, {"HESBURGER", 8'00, 24'00}};
const std::vector<Shop> kBritishShops {{"TESCO STORES", 4'00, 46'00}, {"SAINSBURYS", 5'00, 38'00}, {"ALDI", 8'00, 42'00},
    {"LIDL GB", 7'00, 36'00}, {"GREGGS PLC", 2'50, 8'00}, {"BOOTS", 4'00, 22'00}, {"SHELL", 25'00, 62'00}};

} // namespace

/// A firm of one's own, paid by its customers with weeks between, taxed by the month.
PersonaStatement selfEmployedPerson(Day last)
{
    Story story("se", twoYearsTo(last), last, 0x5e1f);
    AccountBook &main = story.open({"SE1199900000071440093652", "Petra Valinder", "19810522-0000", "SEB", "SEK", 84'210'40}, "S1");
    story.add(main, {{"rent", 31, -8'940'00, "HSB BRF LINNEAN", "Autogiro HYRA AVGIFT"}, {"tax", 12, -9'650'00, "SKATTEVERKET", "Bg-betalning F-SKATT"},
                        {"phone", 28, -449'00, "TELIA SVERIGE AB", "Autogiro TELIA"}, {"electricity", 28, -590'00, "VATTENFALL KUNDSERVICE AB", "Autogiro VATTENFALL", 140'00},
                        {"insurance", 27, -312'00, "LÄNSFÖRSÄKRINGAR", "Autogiro HEMFÖRSÄKRING"}});
    story.shop(main, kSwedishShops, 620, "Kortköp", 14'000'00);
    static constexpr const char *kCustomers[] = {"SKANSKA SVERIGE AB", "ÖSTERMALMS ARKITEKTKONTOR AB", "GÖTEBORGS STAD", "WHITE ARKITEKTER AB"};
    story.each([](Story &at, Day day) {
        if (at.isBankDay(day) && at.dice().chance(75))
            at.account(0).book(day, at.dice().between(90, 310) * 100'00, at.dice().pick(kCustomers),
                "Bg-inbetalning FAKTURA " + QByteArray::number(2000 + at.dice().days(0, 999)), "invoices");
    });
    return story.tell([](Story &told, QJsonObject &truth) {
        truth.insert(u"ownBusiness"_s, told.account(0).tally("invoices").toJson());
        truth.insert(u"tax"_s, told.account(0).tally("tax").toJson());
    });
}

/// Platforms pay by the week, never the same.
PersonaStatement gigWorkerPerson(Day last)
{
    Story story("gb", twoYearsTo(last), last, 0x61c0);
    AccountBook &main = story.open({"GB33SBOX99990055501234", "Dev Anand Pillai", "", "Starling Bank", "GBP", 1'410'25}, "K1");
    story.add(main, {{"rent", 1, -640'00, "BRADSHAW LETTINGS LTD", "STANDING ORDER RENT"}, {"phone", 5, -15'00, "GIFFGAFF", "DIRECT DEBIT GIFFGAFF"},
                        {"electricity", 8, -58'00, "OCTOPUS ENERGY", "DIRECT DEBIT OCTOPUS ENERGY"}, {"council-tax", 1, -96'00, "LEEDS CITY COUNCIL", "DIRECT DEBIT COUNCIL TAX"}});
    story.shop(main, kBritishShops, 700, "CARD PAYMENT", 900'00);
    story.each([](Story &at, Day day) {
        if (weekdayOf(day) == 2 && at.isBankDay(day))
            at.account(0).book(day, at.dice().between(180'00, 345'00), "UBER BV", "UBER BV WEEKLY PAYMENT", "gig-uber");
        if (weekdayOf(day) == 4 && at.isBankDay(day) && at.dice().chance(820))
            at.account(0).book(day, at.dice().between(90'00, 240'00), "ROOFOODS LTD", "DELIVEROO RIDER PAY", "gig-deliveroo");
    });
    return story.tell([](Story &told, QJsonObject &truth) {
        truth.insert(u"gig"_s, QJsonArray {told.account(0).tally("gig-uber").toJson(), told.account(0).tally("gig-deliveroo").toJson()});
    });
}

/// Two wages, one account in both names that pays the home, and one that is only hers.
PersonaStatement couplePerson(Day last)
{
    Story story("fi", twoYearsTo(last), last, 0xc0de);
    AccountBook &own = story.open({"FI1399990500774411", "Sanna Koskela", "", "Nordea", "EUR", 2'105'30}, "P1");
    AccountBook &joint = story.open({"FI8799990500663322", "Sanna Koskela ja Juha Koskela", "", "Nordea", "EUR", 3'480'10}, "P2");
    story.add(own, {{"salary", 15, 2'412'60, "HELSINGIN KAUPUNKI", "PALKKA"}, {"to-joint", 16, -1'150'00, "Sanna Koskela ja Juha Koskela", "Tilisiirto YHTEINEN TILI"},
                       {"phone", 18, -24'90, "ELISA OYJ", "PUHELINLASKU"}});
    story.add(joint, {{"to-joint-in", 16, 1'150'00, "Sanna Koskela", "Tilisiirto YHTEINEN TILI"}, {"partner-salary", 15, 2'688'00, "KONE OYJ", "PALKKA"},
                         {"rent", 3, -1'284'00, "SATO OYJ", "VUOKRA"}, {"electricity", 20, -74'00, "HELEN OY", "SÄHKÖLASKU", 18'00},
                         {"childcare", 24, -295'00, "HELSINGIN KAUPUNKI", "VARHAISKASVATUSMAKSU"}, {"insurance", 20, -58'40, "LÄHITAPIOLA", "KOTIVAKUUTUS"}});
    story.shop(own, kFinnishShops, 420, "KORTTIOSTO", 150'00);
    story.shop(joint, kFinnishShops, 800, "KORTTIOSTO", 1'700'00);
    return story.tell([](Story &, QJsonObject &truth) { truth.insert(u"jointAccounts"_s, 1); });
}

/// In the country since two months.
PersonaStatement newcomerPerson(Day last)
{
    Story story("se", firstDayOf(monthOf(last) - 1), last, 0x2e4c);
    AccountBook &main = story.open({"SE1199900000012099417736", "Amina Yusuf", "19930101-0000", "Swedbank", "SEK", 0}, "N1");
    story.each([](Story &at, Day day) {
        if (day == at.first())
            at.account(0).book(day, 24'000'00, "Amina Yusuf", "Insättning från utlandet", "from-abroad");
    });
    story.add(main, {{"salary", 25, 24'880'00, "ATTENDO SVERIGE AB", "Lön"}, {"rent", 31, -7'150'00, "STENA FASTIGHETER AB", "Autogiro HYRA"},
                        {"phone", 28, -249'00, "HALLON", "Autogiro HALLON"}});
    story.shop(main, kSwedishShops, 800, "Kortköp", 8'000'00);
    return story.tell([](Story &, QJsonObject &truth) { truth.insert(u"fullMonths"_s, 2); });
}

/// Work from May to September, benefits in the winter.
PersonaStatement seasonalPerson(Day last)
{
    Story story("fi", twoYearsTo(last), last, 0x5ea5);
    AccountBook &main = story.open({"FI4299990500331188", "Timo Hautala", "", "OP", "EUR", 6'250'00}, "E1");
    story.add(main, {{"season-wage", 15, 2'310'00, "SAIMAAN LOMAKYLÄ OY", "PALKKA", 60'00, 0x1f0}, {"unemployment", 10, 1'012'40, "KELA/FPA", "TYÖMARKKINATUKI", 0, 0xe0f},
                        {"rent", 2, -548'00, "LUMO KODIT", "VUOKRA"}, {"phone", 18, -19'90, "DNA OYJ", "PUHELINLASKU"},
                        {"electricity", 20, -42'00, "LUMME ENERGIA OY", "SÄHKÖLASKU", 12'00}});
    story.shop(main, kFinnishShops, 620, "KORTTIOSTO", 1'300'00);
    return story.tell([](Story &told, QJsonObject &truth) {
        truth.insert(u"seasonalWage"_s, told.account(0).tally("season-wage").toJson());
        truth.insert(u"unemployment"_s, told.account(0).tally("unemployment").toJson());
    });
}

/// Two loans became one, a year before the end: the new one paid out what the old ones took back at once.
PersonaStatement refinancerPerson(Day last)
{
    Story story("se", twoYearsTo(last), last, 0x4ef1);
    AccountBook &main = story.open({"SE1199900000030557712048", "Marcus Eldh", "19790917-0000", "Handelsbanken", "SEK", 32'400'00}, "R1");
    const Month turn = monthOf(last) - 11;
    story.add(main, {{"salary", 25, 30'420'00, "VOLVO PERSONVAGNAR AB", "Lön"}, {"rent", 31, -7'420'00, "POSEIDON AB", "Autogiro HYRA"},
                        {"old-one", 27, -2'940'00, "BANK NORWEGIAN", "Autogiro BANK NORWEGIAN", 0, 0xfff, 0, turn},
                        {"old-two", 27, -1'870'00, "IKANO BANK AB", "Autogiro IKANO BANK", 0, 0xfff, 0, turn},
                        {"new", 27, -3'610'00, "LENDO COLLECTOR BANK", "Autogiro COLLECTOR BANK LÅN", 0, 0xfff, turn + 1, 0},
                        {"phone", 28, -329'00, "TELE2 SVERIGE AB", "Autogiro TELE2"}, {"electricity", 28, -510'00, "GÖTEBORG ENERGI AB", "Autogiro GÖTEBORG ENERGI", 90'00}});
    story.shop(main, kSwedishShops, 700, "Kortköp", 12'000'00);
    story.each([turn](Story &at, Day day) {
        const Day paidOut = bankDayAtOrAfter(dayInMonth(turn, 4), at.country());
        if (day == paidOut)
            at.account(0).book(day, 184'000'00, "COLLECTOR BANK AB", "Utbetalning LÅN", "payout");
        if (day == bankDayAtOrAfter(paidOut + 1, at.country())) {
            at.account(0).book(day, -112'500'00, "BANK NORWEGIAN", "Bg-betalning BANK NORWEGIAN SLUTBETALNING", "settled-one");
            at.account(0).book(day, -71'500'00, "IKANO BANK AB", "Bg-betalning IKANO BANK SLUTBETALNING", "settled-two");
        }
    });
    return story.tell([](Story &told, QJsonObject &truth) {
        AccountBook &account = told.account(0);
        truth.insert(u"refinancing"_s,
            QJsonObject {{u"payout"_s, account.tally("payout").toJson()}, {u"settled"_s, account.tally("settled-one").sum + account.tally("settled-two").sum},
                {u"instalment"_s, account.tally("new").toJson()}});
    });
}

/// Pay that is no pay: round sums from a friend's firm begin three months before the end and go back in cash.
PersonaStatement inventedSalaryPerson(Day last)
{
    Story story("se", twoYearsTo(last), last, 0xfa4e);
    AccountBook &main = story.open({"SE1199900000094120056617", "Viktor Malm", "19900214-0000", "Swedbank", "SEK", 6'400'00}, "I1");
    story.add(main, {{"benefit", 20, 13'840'00, "ARBETSFÖRMEDLINGEN", "AKTIVITETSSTÖD"}, {"rent", 31, -5'980'00, "MKB FASTIGHETS AB", "Autogiro MKB"},
                        {"invented", 25, 32'000'00, "MALMÖ BYGGSERVICE HB", "Lön", 0, 0xfff, monthOf(last) - 2, 0},
                        {"phone", 28, -199'00, "HALLON", "Autogiro HALLON"}});
    story.shop(main, kSwedishShops, 480, "Kortköp", 6'500'00);
    story.each([](Story &at, Day day) {
        // Two bank days after the "pay" most of it is taken out again.
        const Day paid = bankDayAtOrBefore(dayInMonth(monthOf(day), 25), at.country());
        if (monthOf(day) >= monthOf(at.last()) - 2 && day == bankDayAtOrAfter(bankDayAtOrAfter(paid + 1, at.country()) + 1, at.country()))
            at.account(0).book(day, -30'000'00, "", "Kontantuttag BANKOMAT", "taken-back");
    });
    return story.tell([](Story &told, QJsonObject &truth) {
        truth.insert(u"inventedSalary"_s, told.account(0).tally("invented").toJson());
        truth.insert(u"takenBack"_s, told.account(0).tally("taken-back").toJson());
    });
}

/// Money goes to an account of one's own that is not among the statements.
PersonaStatement hiddenAccountPerson(Day last)
{
    Story story("gb", twoYearsTo(last), last, 0x41dd);
    AccountBook &main = story.open({"GB74SBOX99990087654321", "Rebecca Holloway", "", "Barclays", "GBP", 1'940'00}, "H1");
    story.add(main, {{"salary", 28, 2'214'00, "NORTHGATE DENTAL LTD", "SALARY"}, {"rent", 1, -845'00, "CONNELLS LETTINGS", "STANDING ORDER RENT"},
                        {"hidden", 29, -350'00, "Rebecca Holloway", "FASTER PAYMENT TO MONZO"}, {"phone", 5, -22'00, "O2", "DIRECT DEBIT O2"},
                        {"electricity", 8, -74'00, "BRITISH GAS", "DIRECT DEBIT BRITISH GAS"}});
    story.shop(main, kBritishShops, 600, "CARD PAYMENT", 1'350'00);
    return story.tell([](Story &told, QJsonObject &truth) { truth.insert(u"hiddenAccount"_s, told.account(0).tally("hidden").toJson()); });
}

} // namespace saldoscope::sandbox
