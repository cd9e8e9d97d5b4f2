// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/integrity.h"

#include "insights/bankcalendar.h"
#include "insights/dayrows.h"
#include "insights/names.h"
#include "insights/riskrows.h"
#include "insights/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr const char *kMethod = "d.19/1";
constexpr int kFarDays = 31;
constexpr int kLeastBookings = 100;   ///< days with rows from which a bank's habit of closed days is known
constexpr int kClosedPerMille = 20;   ///< of them on closed days, under which such a day is odd
constexpr int kMostClosedDays = 20;   ///< looked at
constexpr int kSeenBefore = 35;       ///< days of data before an income began, or nothing can be said of its age
constexpr int kLeavesWithin = 2, kCashWithin = 7;
constexpr double kLeavesShare = 0.8, kCashLikeness = 0.10, kCashShare = 0.5;
constexpr int kPublicPayDay = 27, kPublicPayDaySlack = 2; ///< of Swedish municipalities and regions: general knowledge
constexpr std::size_t kLeastSlots = 3, kYearOfSlots = 12;

/// What one pass over the rows tells of an account.
struct Seen {
    std::size_t rows = 0;
    std::vector<Row> outside;         ///< of the stated period
    std::vector<Row> farValue;
    std::vector<Row> closed;
    int days = 0;
    int closedDays = 0;
    Day last = kNoDay;
};

std::vector<Seen> look(const Analysis &analysis)
{
    const Ledger &ledger = analysis.ledger();
    const Rows &rows = ledger.booked();
    const BankCalendar calendar(analysis.country);
    std::vector<Seen> accounts(ledger.accounts().size());
    Day asked = kNoDay;
    bool open = true;
    for (Row row = 0; row < rows.size(); ++row) {
        const AccountIndex index = rows.account[row];
        Seen &seen = accounts[index];
        ++seen.rows;
        const Day day = rows.day(row);
        if (day == kNoDay)
            continue;
        if (day != asked) { // the calendar is asked once a day, not once a row
            asked = day;
            open = calendar.isBankDay(day);
        }
        if (day != seen.last) {
            seen.last = day;
            ++seen.days;
            seen.closedDays += open ? 0 : 1;
        }
        if (!open && seen.closedDays <= kMostClosedDays)
            seen.closed.push_back(row);
        const Period &stated = ledger.accounts()[index].period;
        if (stated.known() && !stated.contains(day))
            seen.outside.push_back(row);
        if (!rows.valuedOn.empty() && rows.valuedOn[row] != kNoDay && std::abs(rows.valuedOn[row] - day) > kFarDays)
            seen.farValue.push_back(row);
    }
    return accounts;
}

class Inspector
{
public:
    Inspector(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts)
        : m_analysis(rows.analysis())
        , m_rows(rows)
        , m_policy(policy)
        , m_facts(facts)
    {
    }

    Integrity all(const Integrity *before)
    {
        Integrity result;
        result.statements = before ? before->statements : statements();
        for (const Salary &salary : m_analysis.salaries)
            result.incomes.push_back(income(quint32(salary.stream)));
        return result;
    }

private:
    std::vector<FoundStatementSign> statements() const
    {
        std::vector<FoundStatementSign> signs;
        const std::vector<Seen> seen = look(m_analysis);
        for (std::size_t i = 0; i < seen.size(); ++i)
            account(AccountIndex(i), seen[i], signs);
        return signs;
    }
    Figure count(const std::vector<Row> &rows) const
    {
        Figure figure = m_rows.empty(Unit::Count, kMethod);
        figure.value = double(rows.size());
        figure.nullReason = NullReason::NotNull;
        figure.confidence = 75;
        return figure;
    }
    Figure money(qint64 minor, Currency currency) const
    {
        Figure figure = m_rows.empty(Unit::Money, kMethod);
        figure.currency = currency;
        figure.minor = minor;
        figure.nullReason = NullReason::NotNull;
        figure.confidence = 100;
        return figure;
    }
    Figure value(Unit unit, double number, int observations) const
    {
        Figure figure = m_rows.empty(unit, kMethod);
        figure.value = number;
        figure.observations = observations;
        figure.nullReason = NullReason::NotNull;
        figure.confidence = 75;
        return figure;
    }

    void account(AccountIndex index, const Seen &seen, std::vector<FoundStatementSign> &signs) const
    {
        const Ledger &ledger = m_analysis.ledger();
        const Account &account = ledger.accounts()[index];
        const auto add = [&](StatementSign sign, std::vector<Row> evidence, Figure figure) {
            signs.push_back({sign, index, std::move(evidence), std::move(figure)});
        };
        const bool sums = m_analysis.coverage.chains[index] == BalanceCheck::Broken;
        if (sums) {
            const Turnover moved = turnover(ledger.booked(), index);
            add(StatementSign::ChainBroken, {}, money(*account.closing - *account.opening - moved.credits + moved.debits, account.currency));
        } else if (m_analysis.balances[index].chainHolds == std::optional(false)) {
            add(StatementSign::ChainBroken, {}, m_rows.empty(Unit::Money, kMethod));
        }
        if (account.statedCredits || account.statedDebits) {
            const Turnover moved = turnover(ledger.booked(), index);
            const qint64 off = std::abs(account.statedCredits.value_or(moved.credits) - moved.credits)
                + std::abs(account.statedDebits.value_or(moved.debits) - moved.debits);
            if (off != 0 && seen.rows > 0)
                add(StatementSign::TotalsDiffer, {}, money(off, account.currency));
        }
        if (seen.rows == 0)
            add(StatementSign::EmptySection, {}, count({}));
        if (!seen.outside.empty())
            add(StatementSign::RowsOutsidePeriod, seen.outside, count(seen.outside));
        if (!seen.farValue.empty())
            add(StatementSign::ValueFarFromBooking, seen.farValue, count(seen.farValue));
        if (seen.days >= kLeastBookings && seen.closedDays > 0 && seen.closedDays * 1000 < kClosedPerMille * seen.days)
            add(StatementSign::ClosedDayBookings, seen.closed, count(seen.closed));
    }

    IncomeIntegrity income(quint32 index) const
    {
        const Stream &stream = m_analysis.streams[index];
        IncomeIntegrity result;
        result.stream = index;
        const auto add = [&](IncomeSign sign, std::optional<FoundIncomeSign> found) {
            if (!found)
                return;
            found->sign = sign;
            result.signs.push_back(*std::move(found));
        };
        add(IncomeSign::PaidBack, paidBack(stream));
        add(IncomeSign::SameName, sameName(stream));
        add(IncomeSign::Young, young(stream));
        add(IncomeSign::RoundAmounts, roundAmounts(stream));
        add(IncomeSign::LeavesAtOnce, leavesAtOnce(stream));
        add(IncomeSign::NoVariation, noVariation(stream));
        add(IncomeSign::CashBefore, cashBefore(stream));
        add(IncomeSign::NoEmployerTraits, noEmployerTraits(stream));
        add(IncomeSign::OddPayDay, oddPayDay(stream));
        result.verifyEmployer = int(result.signs.size()) >= m_policy.signs;
        return result;
    }
    static FoundIncomeSign found(std::vector<Row> evidence, Figure figure) { return {IncomeSign::PaidBack, std::move(evidence), std::move(figure)}; }

    /// (1) The payer got a good part of it back soon after.
    std::optional<FoundIncomeSign> paidBack(const Stream &stream) const
    {
        const Rows &rows = m_analysis.ledger().booked();
        std::vector<TextId> names, numbers;
        for (const Row row : stream.rows) {
            names.push_back(rows.counterparty[row] != 0 ? rows.counterparty[row] : rows.text[row]);
            if (const TextId number = Rows::at(rows.counterpartyAccount, row, TextId(0)); number != 0)
                numbers.push_back(number);
        }
        for (std::vector<TextId> *ids : {&names, &numbers}) {
            std::ranges::sort(*ids);
            ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
        }
        const auto isPayer = [&](Row row) {
            const TextId name = rows.counterparty[row] != 0 ? rows.counterparty[row] : rows.text[row];
            return (name != 0 && std::ranges::binary_search(names, name))
                || std::ranges::binary_search(numbers, Rows::at(rows.counterpartyAccount, row, kNoText));
        };
        double most = 0;
        std::vector<Row> evidence;
        for (const Slot &slot : stream.hits) {
            qint64 back = 0;
            std::vector<Row> ofSlot;
            const RowRange range = rowsOfDays(rows, {slot.days.first, slot.days.last + m_policy.paidBackDays});
            for (Row row = range.first; row < range.end; ++row) {
                if (rows.minor[row] >= 0 || rows.currency[row] != stream.currency || !counts(m_analysis.counting, row) || !isPayer(row))
                    continue;
                back -= rows.minor[row];
                ofSlot.push_back(row);
            }
            const double share = slot.minor > 0 ? double(back) / double(slot.minor) : 0;
            if (back == 0 || share < m_policy.paidBackShare)
                continue;
            most = std::max(most, share);
            evidence.insert(evidence.end(), ofSlot.begin(), ofSlot.end());
        }
        if (evidence.empty())
            return std::nullopt;
        return found(std::move(evidence), value(Unit::Share, most, int(stream.hits.size())));
    }

    /// (2) A word of the payer's name is one of the applicant's.
    std::optional<FoundIncomeSign> sameName(const Stream &stream) const
    {
        std::vector<std::string> own;
        const auto take = [&](const QString &name) {
            for (const std::string &word : nameWords(name))
                own.push_back(word);
        };
        for (const QString &applicant : m_facts.applicants)
            take(applicant);
        for (const Account &account : m_analysis.ledger().accounts())
            take(account.holderName);
        int shared = 0;
        for (const std::string &word : nameWords(stream.payee))
            shared += word.size() >= 4 && std::ranges::find(own, word) != own.end() ? 1 : 0;
        if (shared == 0)
            return std::nullopt;
        return found(stream.rows, value(Unit::Count, shared, 1));
    }

    /// (3) It began shortly before the case, though the data go further back.
    std::optional<FoundIncomeSign> young(const Stream &stream) const
    {
        const Day now = m_facts.caseDate.value_or(m_analysis.asOf);
        if (now - stream.first >= m_policy.youngDays || stream.first - m_analysis.period.first < kSeenBefore)
            return std::nullopt;
        return found(stream.rows, value(Unit::Days, now - stream.first, int(stream.hits.size())));
    }

    /// (4) Most amounts are round.
    std::optional<FoundIncomeSign> roundAmounts(const Stream &stream) const
    {
        if (stream.hits.size() < kLeastSlots || m_policy.roundTo <= 0 || stream.currency != m_policy.currency)
            return std::nullopt;
        const auto round = std::ranges::count_if(stream.hits, [this](const Slot &slot) { return slot.minor % m_policy.roundTo == 0; });
        const double share = double(round) / double(stream.hits.size());
        if (share < m_policy.roundShare)
            return std::nullopt;
        return found(stream.rows, value(Unit::Share, share, int(stream.hits.size())));
    }

    /// (5) It leaves to an own account that is not seen, every time, within two days.
    std::optional<FoundIncomeSign> leavesAtOnce(const Stream &stream) const
    {
        if (stream.hits.size() < kLeastSlots)
            return std::nullopt;
        std::vector<Row> evidence;
        for (const Slot &slot : stream.hits) {
            qint64 left = 0;
            for (const Row row : m_rows.of(RiskKind::OwnElsewhere)) {
                const Day day = m_rows.day(row);
                const qint64 minor = m_analysis.ledger().booked().minor[row];
                if (minor >= 0 || day < slot.days.first || day > slot.days.last + kLeavesWithin)
                    continue;
                left -= minor;
                evidence.push_back(row);
            }
            if (double(left) < kLeavesShare * double(slot.minor))
                return std::nullopt;
        }
        return found(std::move(evidence), value(Unit::Count, double(stream.hits.size()), int(stream.hits.size())));
    }

    /// (6) A year of pay that is the same to the minor unit, and in whole units.
    std::optional<FoundIncomeSign> noVariation(const Stream &stream) const
    {
        if (stream.hits.size() < kYearOfSlots)
            return std::nullopt;
        qint64 unit = 1;
        for (int digit = stream.currency.digits(); digit > 0; --digit)
            unit *= 10;
        const qint64 usual = stream.hits.back().minor;
        for (const Slot &slot : std::span(stream.hits).last(kYearOfSlots)) {
            if (slot.minor != usual || slot.minor % unit != 0)
                return std::nullopt;
        }
        return found(stream.rows, value(Unit::Count, double(kYearOfSlots), int(stream.hits.size())));
    }

    /// (7) Cash of much the same sum was paid in just before.
    std::optional<FoundIncomeSign> cashBefore(const Stream &stream) const
    {
        std::vector<Row> evidence;
        int matched = 0;
        for (const Slot &slot : stream.hits) {
            bool any = false;
            for (const Row row : m_rows.of(RiskKind::Deposit)) {
                const Day day = m_rows.day(row);
                const qint64 off = std::abs(m_analysis.ledger().booked().minor[row] - slot.minor);
                if (day < slot.days.first - kCashWithin || day >= slot.days.first || double(off) > kCashLikeness * double(slot.minor))
                    continue;
                evidence.push_back(row);
                any = true;
            }
            matched += any ? 1 : 0;
        }
        if (matched < 2 || double(matched) < kCashShare * double(stream.hits.size()))
            return std::nullopt;
        return found(std::move(evidence), value(Unit::Count, matched, int(stream.hits.size())));
    }

    /// (8) Neither its form nor our lists know the payer as one who employs.
    std::optional<FoundIncomeSign> noEmployerTraits(const Stream &stream) const
    {
        const QByteArray payee = stream.payee.toUtf8();
        if (isOrganisation(folded(std::string_view(payee.constData(), std::size_t(payee.size())))))
            return std::nullopt;
        const bool known = std::ranges::any_of(stream.rows, [this](Row row) {
            const Layer layer = m_analysis.verdicts[row].layer;
            return layer == Layer::Merchant || layer == Layer::Counterparty || layer == Layer::Override;
        });
        if (known || stream.payee.isEmpty())
            return std::nullopt;
        return found(stream.rows, value(Unit::Count, 1, int(stream.hits.size())));
    }

    /// (9) Employers of this kind pay on another day. Only Sweden's municipalities and regions are known to keep to one.
    std::optional<FoundIncomeSign> oddPayDay(const Stream &stream) const
    {
        if (m_analysis.country != "se"_L1 || stream.cadence != Cadence::Monthly || stream.payDay == 0 || stream.hits.size() < kLeastSlots)
            return std::nullopt;
        const QByteArray payee = stream.payee.toUtf8();
        const std::string name = folded(std::string_view(payee.constData(), std::size_t(payee.size())));
        const bool isPublic = hasWord(name, "kommun", true) || hasWord(name, "region", true) || hasWord(name, "regionen", true)
            || name.ends_with("kommun") || name.ends_with("regionen");
        const int off = std::abs(stream.payDay - kPublicPayDay);
        if (!isPublic || off <= kPublicPayDaySlack)
            return std::nullopt;
        return found(stream.rows, value(Unit::Days, off, int(stream.hits.size())));
    }

    static constexpr TextId kNoText = 0xffff'ffff;
    const Analysis &m_analysis;
    const RiskRows &m_rows;
    const RiskPolicy &m_policy;
    const CaseFacts &m_facts;
};

} // namespace

Integrity integrity(const Analysis &analysis, const RiskPolicy &policy, const CaseFacts &facts)
{
    return integrity(RiskRows(analysis), policy, facts);
}

Integrity integrity(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts, const Integrity *before)
{
    return Inspector(rows, policy, facts).all(before);
}

} // namespace saldoscope
