// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/riskrows.h"

#include "insights/figuremaking.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kFeeBackDays = 90;        ///< a fee that comes back later was something else

struct NamedKind {
    QStringView key;
    RiskKind kind;
};
// A later line wins inside what an earlier one names.
constexpr auto kNamedKinds = std::to_array<NamedKind>({{u"gambling", RiskKind::OtherGame}, {u"gambling.casino", RiskKind::Casino},
    {u"gambling.betting", RiskKind::Betting}, {u"gambling.lottery", RiskKind::Lottery},
    {u"gambling.charity_lottery", RiskKind::CharityLottery}, {u"gambling.poker", RiskKind::Poker},
    {u"gambling.possible", RiskKind::Possible}, {u"gambling.winnings", RiskKind::Winnings},
    {u"cash.withdrawal", RiskKind::Withdrawal}, {u"cash.deposit", RiskKind::Deposit},
    {u"arrears.collection", RiskKind::Collection}, {u"arrears.bailiff", RiskKind::Bailiff}, {u"arrears.loan_fine", RiskKind::LoanFine},
    {u"arrears.reminder_fee", RiskKind::Reminder}, {u"arrears.overdraft_fee", RiskKind::OverdraftFee},
    {u"arrears.returned", RiskKind::Returned}, {u"family.maintenance", RiskKind::Maintenance},
    {u"transfer.own_external", RiskKind::OwnElsewhere}, {u"loan.repayment.credit_card", RiskKind::CardBill},
    {u"loan.repayment.payday", RiskKind::HighCost}, {u"loan.receipt.payday", RiskKind::HighCost}});

bool isGame(RiskKind kind) { return kind >= RiskKind::Casino && kind <= RiskKind::OtherGame; }

} // namespace

std::vector<RiskKind> riskKinds(const CategoryTree &tree)
{
    std::vector<RiskKind> kinds(tree.all().size(), RiskKind::None);
    for (const NamedKind &named : kNamedKinds) {
        const CategoryId id = tree.find(named.key);
        for (CategoryId each = 0; id != kNoCategory && each < kinds.size(); ++each) {
            if (tree.isInside(each, id))
                kinds[each] = named.kind;
        }
    }
    return kinds;
}

RiskRows::RiskRows(const Analysis &analysis)
    : m_analysis(analysis)
    , m_kinds(riskKinds(analysis.knowledge->tree()))
    , m_months(fullMonths(analysis))
{
    findRows();
    findPay();
}

void RiskRows::findRows()
{
    const Rows &rows = ledger().booked();
    for (const Row row : m_analysis.notable) {
        const RiskKind kind = this->kind(row);
        if (kind != RiskKind::None && rows.currency[row] == m_analysis.currency && counts(m_analysis.counting, row))
            m_rows[std::size_t(kind)].push_back(row);
    }
}

RiskKind RiskRows::kind(Row row) const
{
    const CategoryId category = m_analysis.verdicts[row].category;
    const RiskKind kind = category < m_kinds.size() ? m_kinds[category] : RiskKind::None;
    if (isGame(kind) && ledger().booked().minor[row] > 0)
        return RiskKind::Winnings; // money in from a gambling company, whichever game it was
    return kind;
}

void RiskRows::findPay()
{
    const std::vector<Stream> &streams = m_analysis.streams;
    const auto feeds = [&](std::size_t i) {
        return streams[i].incoming && streams[i].cadence != Cadence::Irregular && !streams[i].hits.empty()
            && streams[i].currency == m_analysis.currency;
    };
    for (const Salary &salary : m_analysis.salaries) {
        if (salary.probable || !feeds(salary.stream))
            continue;
        if (!m_payStream)
            m_payStream = quint32(salary.stream);
        for (const Slot &slot : streams[salary.stream].hits)
            m_paydays.push_back(slot.paid);
    }
    if (!m_payStream) {
        const CategoryTree &tree = m_analysis.knowledge->tree();
        qint64 most = 0;
        for (std::size_t i = 0; i < streams.size(); ++i) {
            const qint64 aMonth = feeds(i) ? perMonth(streams[i].median, streams[i].cadence) : 0;
            if (aMonth > most && streams[i].status != StreamStatus::Ended
                && (streams[i].category >= tree.all().size() || canBeIncome(incomeClassOf(tree, streams[i].category)))) {
                most = aMonth;
                m_payStream = quint32(i);
            }
        }
        if (m_payStream) {
            for (const Slot &slot : streams[*m_payStream].hits)
                m_paydays.push_back(slot.paid);
        }
    }
    std::ranges::sort(m_paydays);
    m_paydays.erase(std::unique(m_paydays.begin(), m_paydays.end()), m_paydays.end());
}

std::vector<Row> RiskRows::of(std::initializer_list<RiskKind> kinds) const
{
    std::vector<Row> all;
    for (const RiskKind kind : kinds)
        all.insert(all.end(), of(kind).begin(), of(kind).end());
    std::ranges::sort(all);
    return all;
}

std::span<const Month> RiskRows::lastMonths(std::size_t count) const
{
    return m_months.size() < count ? std::span<const Month>() : std::span(m_months).last(count);
}

std::span<const Month> RiskRows::monthsBefore(std::size_t count) const
{
    return m_months.size() < 2 * count ? std::span<const Month>() : std::span(m_months).last(2 * count).first(count);
}

Period RiskRows::periodOf(std::span<const Month> months)
{
    return months.empty() ? Period() : Period {firstDayOf(months.front()), lastDayOf(months.back())};
}

InMonths::InMonths(std::span<const Month> months)
    : m_months(months)
    , m_days(RiskRows::periodOf(months))
    , m_whole(!months.empty() && months.back() - months.front() + 1 == Month(months.size()))
{
}

bool InMonths::has(Day day) const
{
    return m_days.contains(day) && (m_whole || std::ranges::binary_search(m_months, monthOf(day)));
}

std::optional<qint64> RiskRows::income(std::span<const Month> months) const
{
    const CategoryTree &tree = m_analysis.knowledge->tree();
    const CategoryMonths &cells = m_analysis.flows.byCategory;
    qint64 recognised = 0, in = 0;
    for (const Month month : months) {
        in += moneyIn(month);
        for (CategoryId id = 0; id < CategoryId(tree.all().size()); ++id)
            recognised += tree[id].kind == CategoryKind::Income ? cells.sum(id, month - cells.firstMonth) : 0;
    }
    const qint64 income = recognised > 0 ? recognised : in;
    return income > 0 ? std::optional(income) : std::nullopt;
}

qint64 RiskRows::moneyIn(Month month) const
{
    const CategoryTree &tree = m_analysis.knowledge->tree();
    const CategoryMonths &cells = m_analysis.flows.byCategory;
    const CategoryId receipt = tree.find(u"loan.receipt");
    const CategoryId loan = tree.find(u"loan");
    const int at = month - cells.firstMonth;
    qint64 in = m_analysis.flows.months[std::size_t(at)].in;
    for (CategoryId id = 0; id < CategoryId(tree.all().size()); ++id) {
        if (m_kinds[id] == RiskKind::Winnings || m_kinds[id] == RiskKind::Possible || id == loan
            || (receipt != kNoCategory && tree.isInside(id, receipt)))
            in -= std::max<qint64>(0, cells.sum(id, at));
    }
    return in;
}

qint64 RiskRows::spending(std::span<const Month> months) const
{
    qint64 out = 0;
    for (const Month month : months)
        out -= m_analysis.flows.months[std::size_t(month - m_analysis.flows.byCategory.firstMonth)].out;
    return std::max<qint64>(0, out);
}

std::vector<Row> RiskRows::inside(std::span<const Row> rows, std::span<const Month> months, int sign) const
{
    std::vector<Row> found;
    const InMonths in(months);
    for (const Row row : rows) {
        if ((ledger().booked().minor[row] > 0 ? 1 : -1) == sign && in.has(day(row)))
            found.push_back(row);
    }
    return found;
}

std::vector<Row> RiskRows::inside(std::span<const Row> rows, Period days, int sign) const
{
    std::vector<Row> found;
    for (const Row row : rows) {
        if ((ledger().booked().minor[row] > 0 ? 1 : -1) == sign && days.contains(day(row)))
            found.push_back(row);
    }
    return found;
}

qint64 RiskRows::sum(std::span<const Row> rows, std::span<const Month> months, int sign) const
{
    qint64 sum = 0;
    const InMonths in(months);
    for (const Row row : rows)
        sum += (ledger().booked().minor[row] > 0 ? 1 : -1) == sign && in.has(day(row)) ? std::abs(minor(row)) : 0;
    return sum;
}

int RiskRows::coveredDays(Period days) const
{
    Period known;
    for (const Period &period : m_analysis.covered) {
        if (!period.known())
            continue;
        known.first = known.known() ? std::min(known.first, period.first) : period.first;
        known.last = known.last != kNoDay ? std::max(known.last, period.last) : period.last;
    }
    if (!known.known())
        return 0;
    return Period {std::max(known.first, days.first), std::min(known.last, days.last)}.days();
}

Figure RiskRows::empty(Unit unit, const char *method) const
{
    Figure figure;
    figure.unit = unit;
    figure.currency = m_analysis.currency;
    figure.method = QString::fromLatin1(method);
    return figure;
}

Figure RiskRows::tooShort(Unit unit, const char *method) const
{
    Figure figure = empty(unit, method);
    figure.nullReason = ledger().booked().empty() ? NullReason::NoData : NullReason::TooShort;
    return figure;
}

Figure RiskRows::ofMonths(Unit unit, const char *method, std::span<const Month> months) const
{
    if (months.empty())
        return tooShort(unit, method);
    Figure figure = empty(unit, method);
    figure.window = periodOf(months);
    figure.observations = int(months.size());
    figure.confidence = confidence(months.size());
    return figure;
}

Figure RiskRows::moneyOf(const char *method, std::span<const Month> months, qint64 minor, std::vector<Row> evidence, Unit unit) const
{
    Figure figure = ofMonths(unit, method, months);
    if (months.empty())
        return figure;
    if (unit == Unit::MoneyAMonth) {
        figure.formula = u"{sum} / {months}"_s;
        figure.terms = {moneyTerm(u"sum"_s, minor), numberTerm(u"months"_s, double(months.size()), Unit::Months)};
        figure.minor = meanOf(minor, qint64(months.size()));
    } else {
        figure.minor = minor;
    }
    figure.nullReason = NullReason::NotNull;
    figure.evidence = std::move(evidence);
    return figure;
}

Figure RiskRows::ratio(Unit unit, const char *method, std::span<const Month> months, const Term &above, const Term &below, std::vector<Row> evidence) const
{
    Figure figure = ofMonths(unit, method, months);
    if (months.empty())
        return figure;
    const auto number = [](const Term &term) { return term.minor ? double(*term.minor) : term.value.value_or(0); };
    figure.formula = u"{%1} / {%2}"_s.arg(above.name, below.name);
    figure.terms = {above, below};
    figure.evidence = std::move(evidence);
    if (number(below) <= 0) {
        figure.nullReason = NullReason::NoData;
        figure.confidence = 0;
        return figure;
    }
    figure.value = number(above) / number(below);
    figure.nullReason = NullReason::NotNull;
    return figure;
}

Figure RiskRows::countIn(const char *method, Period days, std::vector<Row> evidence) const
{
    Figure figure = empty(Unit::Count, method);
    if (!hasDays())
        return figure;
    figure.window = days;
    figure.observations = coveredDays(days);
    if (figure.observations == 0)
        return figure;
    figure.value = double(evidence.size());
    figure.nullReason = NullReason::NotNull;
    figure.confidence = int(100.0 * figure.observations / days.days());
    figure.evidence = std::move(evidence);
    return figure;
}

Figure RiskRows::daysSince(const char *method, std::span<const Row> rows) const
{
    Figure figure = empty(Unit::Days, method);
    if (!hasDays() || rows.empty())
        return figure;
    const Row newest = *std::ranges::max_element(rows, {}, [this](Row row) { return std::pair(day(row), row); });
    figure.window = {day(newest), m_analysis.asOf};
    figure.value = double(m_analysis.asOf - day(newest));
    figure.observations = int(rows.size());
    figure.evidence = {newest};
    figure.nullReason = NullReason::NotNull;
    figure.confidence = 100;
    return figure;
}

std::vector<Row> withoutPaidBack(const RiskRows &rows, RiskKind kind)
{
    std::vector<Row> fees;
    for (const Row row : rows.of(kind)) {
        const qint64 minor = rows.ledger().booked().minor[row];
        if (minor < 0) {
            fees.push_back(row);
            continue;
        }
        for (std::size_t i = fees.size(); i-- > 0;) { // the newest fee of that amount
            if (rows.ledger().booked().minor[fees[i]] != -minor || rows.day(row) - rows.day(fees[i]) > kFeeBackDays)
                continue;
            fees.erase(fees.begin() + std::ptrdiff_t(i));
            break;
        }
    }
    return fees;
}

} // namespace saldoscope
