// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/salary.h"

#include "insights/names.h"
#include "insights/rhythm.h"
#include "insights/textfold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

// Points of d.5, in per cent.
constexpr int kBankSays = 40;
constexpr int kTextSays = 30;
constexpr int kBothSay = 45;
constexpr int kRhythm = 25;
constexpr int kUsualDay = 10;
constexpr int kUsualAmount = 10;
constexpr int kOrganisation = 10;
constexpr int kNoEmployer = -50;
constexpr int kProbable = 45;
constexpr int kSalary = 60;

/// Words that begin with one of these say salary; those marked whole must stand alone ("lon" is not London).
struct SalaryWord {
    std::string_view word;
    bool whole;
};
constexpr auto kSalaryWords = std::to_array<SalaryWord>({{"lon", true}, {"loneutb", false}, {"lonutb", false}, {"loner", true},
    {"manadslon", false}, {"palkka", false}, {"palkan", false}, {"palkat", true}, {"salary", false}, {"wage", true},
    {"wages", true}, {"payroll", false}, {"lohn", false}, {"gehalt", false}, {"bezuge", true}, {"palk", true}, {"tootasu", false},
    {"alga", true}, {"darba alga", true}, {"atlyginim", false}, {"darbo uzmok", false}});

std::string foldedString(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return folded(std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

struct Band {
    qint64 least, most; ///< whole units of the currency, a month
};
std::optional<Band> usualAmounts(Currency currency)
{
    const QString code = currency.code();
    if (code == u"SEK"_s || code == u"NOK"_s || code == u"DKK"_s)
        return Band {5'000, 150'000};
    if (code == u"EUR"_s || code == u"GBP"_s || code == u"USD"_s || code == u"CHF"_s)
        return Band {500, 15'000};
    return std::nullopt;
}

qint64 unitsOf(qint64 minor, Currency currency)
{
    for (int digit = currency.digits(); digit > 0; --digit)
        minor /= 10;
    return minor;
}

class Scorer
{
public:
    Scorer(const Ledger &ledger, std::span<const Verdict> verdicts, const CategoryTree &tree, const QString &country)
        : m_ledger(ledger)
        , m_verdicts(verdicts)
        , m_tree(tree)
        , m_country(country.toLower())
    {
        for (const Account &account : ledger.accounts()) {
            for (const QString &holder : holdersOf(account.holderName))
                m_holders.push_back(nameWords(holder));
        }
        m_salary = tree.find(u"income.salary");
    }

    int score(const Stream &stream) const
    {
        if (isOverridden(stream))
            return 100;
        const bool bank = mostRows(stream, [this](Row row) { return bankSays(row); });
        const bool text = mostRows(stream, [this](Row row) { return textSays(row); });
        int points = bank && text ? kBothSay : bank ? kBankSays : text ? kTextSays : 0;
        // By the week people are paid in Britain; without a word of pay such a rhythm may as well be pocket money.
        const bool byTheWeek = stream.cadence == Cadence::Weekly || stream.cadence == Cadence::FourWeekly;
        const bool payCadence = stream.cadence == Cadence::Monthly || stream.cadence == Cadence::SemiMonthly
            || stream.cadence == Cadence::Biweekly || (byTheWeek && (bank || text));
        if (payCadence && stream.slotsExpected > 0 && stream.slotsHit * 4 >= stream.slotsExpected * 3)
            points += kRhythm;
        points += isUsualDay(stream) ? kUsualDay : 0;
        if (const auto band = usualAmounts(stream.currency)) {
            const qint64 amount = unitsOf(perMonth(stream.median, stream.cadence), stream.currency);
            points += amount >= band->least && amount <= band->most ? kUsualAmount : 0;
        }
        const std::string payee = foldedString(stream.payee);
        points += isOrganisation(payee) ? kOrganisation : 0;
        points += isNoEmployer(stream, payee) ? kNoEmployer : 0;
        return std::clamp(points, 0, 100);
    }

private:
    template <class Says> static bool mostRows(const Stream &stream, Says says)
    {
        return std::size_t(std::ranges::count_if(stream.rows, says)) * 2 > stream.rows.size();
    }
    bool bankSays(Row row) const
    {
        const std::string code = folded(m_ledger.texts()[Rows::at(m_ledger.booked().bankCode, row, TextId(0))]);
        return hasWord(code, "sala", true) || textOf(code);
    }
    bool textSays(Row row) const
    {
        const Verdict &verdict = m_verdicts[row];
        if (verdict.category == m_salary && verdict.layer != Layer::None)
            return true;
        return textOf(folded(m_ledger.text(row))) || textOf(folded(m_ledger.counterparty(row)));
    }
    static bool textOf(const std::string &text)
    {
        return std::ranges::any_of(kSalaryWords, [&text](SalaryWord salary) { return hasWord(text, salary.word, salary.whole); });
    }
    bool isOverridden(const Stream &stream) const
    {
        return mostRows(stream, [this](Row row) {
            return m_verdicts[row].layer == Layer::Override && m_verdicts[row].category == m_salary;
        });
    }
    bool isUsualDay(const Stream &stream) const
    {
        if (stream.payDay == 0)
            return false;
        if (m_country == u"fi"_s)
            return stream.payDay == 10 || stream.payDay == 15 || stream.payDay >= 30;
        if (m_country == u"se"_s)
            return stream.payDay >= 23 && stream.payDay <= 27;
        return stream.payDay >= 25 || stream.payDay <= 5 || stream.payDay == 10 || stream.payDay == 15;
    }
    /// Private names, the applicant's own name, agencies, lenders and gambling companies pay no salaries.
    bool isNoEmployer(const Stream &stream, const std::string &payee) const
    {
        const std::vector<std::string> name = nameWords(payee);
        if (!isOrganisation(payee) && std::ranges::any_of(m_holders, [&](const auto &holder) { return nameLikeness(name, holder) >= kSameName; }))
            return true;
        const auto inside = [&](QStringView key) {
            const CategoryId id = m_tree.find(key);
            return id != kNoCategory && stream.category < m_tree.all().size() && m_tree.isInside(stream.category, id);
        };
        return inside(u"income.benefit") || inside(u"income.pension") || inside(u"income.maintenance") || inside(u"income.rent")
            || inside(u"income.tax_refund") || inside(u"loan") || inside(u"gambling") || inside(u"transfer")
            || inside(u"savings") || inside(u"refund") || inside(u"cash");
    }

    const Ledger &m_ledger;
    std::span<const Verdict> m_verdicts;
    const CategoryTree &m_tree;
    QString m_country;
    std::vector<std::vector<std::string>> m_holders;
    CategoryId m_salary = kNoCategory;
};

struct Change {
    Day on = kNoDay;
    qint64 by = 0;
};

/// The newest slot from which on two payments differ by 3 % and more, the same way, from a level that was steady before.
std::optional<Change> lastChange(std::span<const Slot> slots)
{
    constexpr std::size_t kLevel = 6;
    for (std::size_t i = slots.size() - std::min<std::size_t>(slots.size(), 1); i-- > 2;) {
        std::vector<qint64> before;
        for (std::size_t j = i; j-- > 0 && before.size() < kLevel;)
            before.push_back(slots[j].minor);
        const qint64 level = medianOf(before);
        const qint64 step = std::max<qint64>(1, std::abs(level) * 3 / 100);
        const auto steady = std::ranges::count_if(before, [&](qint64 minor) { return std::abs(minor - level) < step; });
        const qint64 first = slots[i].minor - level;
        const qint64 second = slots[i + 1].minor - level;
        if (std::size_t(steady) * 3 < before.size() * 2 || std::abs(slots[i - 1].minor - level) >= step)
            continue;
        if ((first >= step && second >= step) || (first <= -step && second <= -step))
            return Change {slots[i].paid, slots[i + 1].minor - level};
    }
    return std::nullopt;
}

} // namespace

int monthsInARow(const Stream &stream, Day asOf)
{
    Month month = monthOf(asOf);
    if (lastDayOf(month) > asOf)
        --month;
    int count = 0;
    for (std::size_t i = stream.hits.size(); i-- > 0;) {
        const Month paid = monthOf(stream.hits[i].expected);
        if (paid > month - count)
            continue; // the running month, or a second payment in a month counted already
        if (paid < month - count)
            break;
        ++count;
    }
    return count;
}

std::vector<Salary> findSalaries(const Ledger &ledger, std::span<const Verdict> verdicts, std::span<const Stream> streams,
    const CategoryTree &tree, Day asOf, const QString &country)
{
    const Scorer scorer(ledger, verdicts, tree, country);
    std::vector<Salary> salaries;
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const Stream &stream = streams[i];
        if (!stream.incoming || stream.cadence == Cadence::Irregular)
            continue;
        Salary salary;
        salary.stream = i;
        salary.score = scorer.score(stream);
        if (salary.score < kProbable)
            continue;
        salary.probable = salary.score < kSalary;
        salary.netPerSlot = medianOfLast(stream.hits, 3).value_or(0);
        salary.monthsInARow = monthsInARow(stream, asOf);
        if (const auto change = lastChange(stream.hits)) {
            salary.changedOn = change->on;
            salary.changedBy = change->by;
        }
        salaries.push_back(salary);
    }
    std::ranges::stable_sort(salaries, std::ranges::greater(), &Salary::score);
    return salaries;
}

} // namespace saldoscope
