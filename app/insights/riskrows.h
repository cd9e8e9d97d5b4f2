// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"
#include "insights/formula.h"

namespace saldoscope {

/// What a row is to the risks of d.10 to d.14. Nearly all rows are None.
enum class RiskKind : quint8 {
    None, Casino, Betting, Lottery, CharityLottery, Poker, OtherGame, Winnings, Possible, Withdrawal, Deposit, Collection,
    Bailiff, LoanFine, Reminder, OverdraftFee, Returned, Maintenance, OwnElsewhere, CardBill, HighCost, Count
};

std::vector<RiskKind> riskKinds(const CategoryTree &tree); ///< one a category

/// Rows of each kind in order of day, found in one pass, and the months, paydays and sums that the risks share.
class RiskRows
{
public:
    explicit RiskRows(const Analysis &analysis);

    const Analysis &analysis() const { return m_analysis; }
    const Ledger &ledger() const { return m_analysis.ledger(); }
    Day day(Row row) const { return ledger().booked().day(row); }
    /// The applicant's part of a row, as booked.
    qint64 minor(Row row) const
    {
        const Rows &rows = ledger().booked();
        return m_analysis.preparation.counted(rows.account[row], rows.minor[row]);
    }
    const std::vector<Row> &of(RiskKind kind) const { return m_rows[std::size_t(kind)]; }
    /// Several kinds together, in order of row.
    std::vector<Row> of(std::initializer_list<RiskKind> kinds) const;
    RiskKind kind(Row row) const;

    /// Newest full months, oldest first, at most twelve.
    const std::vector<Month> &months() const { return m_months; }
    std::span<const Month> lastMonths(std::size_t count) const; ///< empty where there are fewer
    std::span<const Month> monthsBefore(std::size_t count) const; ///< the same number before those; empty where fewer
    Period window() const { return periodOf(m_months); }
    static Period periodOf(std::span<const Month> months);

    /// Recognised income of the months; where nothing is recognised, all money in but winnings and loans. > 0 or nothing.
    std::optional<qint64> income(std::span<const Month> months) const;
    qint64 spending(std::span<const Month> months) const; ///< ≥ 0
    qint64 moneyIn(Month month) const; ///< all of it but winnings and loans
    qint64 sum(std::span<const Row> rows, std::span<const Month> months, int sign) const; ///< magnitude, of rows of this sign
    std::vector<Row> inside(std::span<const Row> rows, std::span<const Month> months, int sign) const;
    std::vector<Row> inside(std::span<const Row> rows, Period days, int sign) const;
    /// Unknown where no day is known.
    Period lastDays(int days) const
    {
        return m_analysis.asOf == kNoDay ? Period() : Period {m_analysis.asOf - days + 1, m_analysis.asOf};
    }
    bool hasDays() const { return m_analysis.asOf != kNoDay && !ledger().booked().empty(); }
    /// Days of the window that any account speaks for.
    int coveredDays(Period days) const;

    /// The stream that feeds the household: salary, else greatest regular money in that can be income.
    std::optional<quint32> payStream() const { return m_payStream; }
    const std::vector<Day> &paydays() const { return m_paydays; } ///< of all salaries, else of the pay stream

    // Figures.
    Figure empty(Unit unit, const char *method) const;
    Figure tooShort(Unit unit, const char *method) const;
    Figure ofMonths(Unit unit, const char *method, std::span<const Month> months) const; ///< window and confidence set, no value
    Figure moneyOf(const char *method, std::span<const Month> months, qint64 minor, std::vector<Row> evidence, Unit unit = Unit::Money) const;
    Figure ratio(Unit unit, const char *method, std::span<const Month> months, const Term &above, const Term &below, std::vector<Row> evidence) const;
    Figure countIn(const char *method, Period days, std::vector<Row> evidence) const;
    Figure daysSince(const char *method, std::span<const Row> rows) const;
    static int confidence(std::size_t months) { return months >= 12 ? 100 : months >= 6 ? 75 : months >= 3 ? 50 : months >= 1 ? 25 : 0; }

private:
    void findRows();
    void findPay();

    const Analysis &m_analysis;
    std::vector<RiskKind> m_kinds;
    std::array<std::vector<Row>, std::size_t(RiskKind::Count)> m_rows;
    std::vector<Month> m_months;
    std::optional<quint32> m_payStream;
    std::vector<Day> m_paydays;
};

/// Asks many days of one choice of months: where there is no hole in it, the calendar is not asked at all.
class InMonths
{
public:
    explicit InMonths(std::span<const Month> months); ///< in order; to be kept by the caller
    bool has(Day day) const;

private:
    std::span<const Month> m_months;
    Period m_days;
    bool m_whole;
};

/// Mean of whole minor units, rounded half away from zero.
inline qint64 meanOf(qint64 sum, qint64 n) { return n == 0 ? 0 : (sum >= 0 ? sum + n / 2 : sum - n / 2) / n; }

Gambling gambling(const RiskRows &rows, const RiskPolicy &policy);
BalanceRisk balanceRisk(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts);
Arrears arrears(const RiskRows &rows, const RiskPolicy &policy);
Cash cash(const RiskRows &rows, const RiskPolicy &policy);
// The same as the public ones, for a caller that has the rows at hand.
Risk risk(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts);
// `before`: of the same ledger, day and country, or null; what follows on these alone is taken over.
CoverageScore coverageScore(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts, const CoverageScore *before = nullptr);
Integrity integrity(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts, const Integrity *before = nullptr);
Flags findFlags(const RiskRows &rows, const RiskPolicy &policy, const CaseFacts &facts);

/// Rows of returned fees and their refunds cancel each other: what is left, in order.
std::vector<Row> withoutPaidBack(const RiskRows &rows, RiskKind kind);

} // namespace saldoscope
