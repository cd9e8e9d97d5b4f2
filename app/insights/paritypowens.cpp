// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/parity.h"
#include "insights/paritymonths.h"

#include <QJsonArray>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace saldoscope::parity {
namespace {

constexpr QJsonValue::Type kNull = QJsonValue::Null;

/// Some rows of one window: how many, and what they add up to in minor units, signed.
struct Heap {
    int count = 0;
    qint64 sum = 0;
    std::vector<Row> rows;
};

/// Rows of the main currency in `days` that `takes` says yes to; own transfers are in nothing.
Heap heap(const Analysis &analysis, Period days, const std::function<bool(Row)> &takes)
{
    Heap heap;
    const Rows &rows = analysis.ledger().booked();
    for (Row row = 0; row < Row(rows.size()); ++row) {
        const Day day = rows.day(row);
        if (rows.currency[row] != analysis.currency || day == kNoDay || !days.contains(day) || !counts(analysis.counting, row) || !takes(row))
            continue;
        ++heap.count;
        heap.sum += rows.minor[row];
        heap.rows.push_back(row);
    }
    return heap;
}

/// What one of the eight windows is made of. `parts` is how many months a window's average divides by; 0 for totals.
class Window
{
public:
    Window(const Analysis &analysis, Period days, int parts)
        : m_analysis(analysis)
        , m_days(days)
        , m_parts(parts)
    {
    }
    QJsonObject object() const;

private:
    Heap inside(QStringView key, int sign) const
    {
        const CategoryTree &tree = m_analysis.knowledge->tree();
        const CategoryId ancestor = tree.find(key);
        const auto &minor = m_analysis.ledger().booked().minor;
        return heap(m_analysis, m_days, [&](Row row) {
            const CategoryId category = m_analysis.verdicts[row].category;
            return category != kNoCategory && tree.isInside(category, ancestor) && minor[row] * sign >= 0;
        });
    }
    Heap flow(int sign) const
    {
        const CategoryTree &tree = m_analysis.knowledge->tree();
        const CategoryId own = tree.find(u"transfer.own");
        const auto &minor = m_analysis.ledger().booked().minor;
        return heap(m_analysis, m_days, [&](Row row) {
            const CategoryId category = m_analysis.verdicts[row].category;
            return minor[row] * sign > 0 && (category == kNoCategory || !tree.isInside(category, own));
        });
    }
    Heap repeating(bool incoming) const
    {
        return heap(m_analysis, m_days, [&](Row row) {
            const qint32 stream = m_analysis.streamOfRow.empty() ? -1 : m_analysis.streamOfRow[row];
            return stream >= 0 && m_analysis.streams[std::size_t(stream)].incoming == incoming
                && m_analysis.streams[std::size_t(stream)].cadence != Cadence::Irregular;
        });
    }
    /// Whole units of the currency, as the contract has them.
    qint64 whole(qint64 minor) const
    {
        double unit = 1;
        for (int digit = 0; digit < m_analysis.currency.digits(); ++digit)
            unit *= 10;
        return std::llround(double(minor) / unit / std::max(1, m_parts));
    }
    /// A whole number in totals, a decimal one in averages.
    QJsonValue number(int count) const
    {
        return m_parts == 0 ? QJsonValue(count) : QJsonValue(std::round(100.0 * count / m_parts) / 100);
    }
    void add(QJsonObject &object, const QString &prefix, const Heap &heap) const
    {
        object.insert(prefix + u"num_statements"_s, number(heap.count));
        object.insert(prefix + u"total_amount"_s, whole(heap.sum));
    }
    QJsonValue details(const Heap &heap) const
    {
        if (heap.rows.empty())
            return kNull;
        const Rows &rows = m_analysis.ledger().booked();
        const CategoryTree &tree = m_analysis.knowledge->tree();
        QJsonArray list;
        for (const Row row : heap.rows) {
            const CategoryId category = m_analysis.verdicts[row].category;
            // A kind that is nobody's business is told by what stands open above it.
            const CategoryId open = category == kNoCategory ? kNoCategory
                : m_analysis.verdicts[row].sensitivity == Sensitivity::None ? category : tree.openAncestor(category);
            const qint64 total = whole(rows.minor[row] * std::max(1, m_parts)); // one payment is never averaged
            list.append(QJsonObject {{u"category_id"_s, open == kNoCategory ? kNull : QJsonValue(tree.toNordigen(open))},
                {u"amount"_s, total}, {u"date"_s, isoDay(rows.day(row))}});
        }
        return list;
    }

    const Analysis &m_analysis;
    Period m_days;
    int m_parts;
};

/// Ratios are texts or null.
QJsonValue ratio(qint64 part, qint64 of)
{
    return part == 0 || of == 0 ? kNull : QJsonValue(QString::number(double(std::abs(part)) / double(std::abs(of)), 'f', 2));
}

QJsonObject Window::object() const
{
    const Heap in = flow(+1), out = flow(-1);
    const Heap regularIn = repeating(true), regularOut = repeating(false);
    const Heap stakes = inside(u"gambling", -1), winnings = inside(u"gambling.winnings", +1);
    const Heap lent = inside(u"loan.receipt", +1), repaid = inside(u"loan.repayment", -1);
    const Heap returned = inside(u"arrears.returned", 0);

    QJsonObject recurrentIncome, recurrentOutcome, gambling, loans, returnDebit;
    add(recurrentIncome, {}, regularIn);
    recurrentIncome.insert(u"details"_s, details(regularIn));
    add(recurrentOutcome, {}, regularOut);
    recurrentOutcome.insert(u"details"_s, details(regularOut));
    gambling.insert(u"gambling_ratio"_s, ratio(stakes.sum, out.sum));
    add(gambling, u"income_"_s, winnings);
    add(gambling, u"outcome_"_s, stakes);
    add(loans, u"income_"_s, lent);
    add(loans, u"outcome_"_s, repaid);
    Heap both = lent;
    both.rows.insert(both.rows.end(), repaid.rows.begin(), repaid.rows.end());
    std::ranges::sort(both.rows);
    loans.insert(u"details"_s, details(both));
    add(returnDebit, {}, returned);
    return {{u"incoming"_s, whole(in.sum)}, {u"outgoing"_s, whole(out.sum)}, {u"net_cash_flow"_s, whole(in.sum) + whole(out.sum)},
        {u"leverage_ratio"_s, ratio(repaid.sum, regularIn.sum)}, {u"recurrent_income"_s, recurrentIncome},
        {u"recurrent_outcome"_s, recurrentOutcome}, {u"gambling"_s, gambling}, {u"loans"_s, loans}, {u"return_debit"_s, returnDebit}};
}

} // namespace

std::optional<Period> powensWindow(const Analysis &analysis, QStringView name)
{
    if (analysis.asOf == kNoDay)
        return std::nullopt;
    if (name.endsWith(u"current_month"))
        return Period {firstDayOf(monthOf(analysis.asOf)), analysis.asOf};
    for (const int days : {30, 60, 90}) {
        if (name.endsWith(u"last_%1days"_s.arg(days)))
            return Period {analysis.asOf - (days - 1), analysis.asOf};
    }
    return std::nullopt;
}

QJsonValue powensIndicators(const Analysis &analysis)
{
    constexpr int kShortest = 30;
    if (analysis.asOf == kNoDay || !analysis.period.known() || analysis.asOf - analysis.period.first + 1 < kShortest)
        return kNull;
    QJsonObject object;
    const std::pair<QString, int> windows[] = {{u"current_month"_s, 1}, {u"last_30days"_s, 1}, {u"last_60days"_s, 2}, {u"last_90days"_s, 3}};
    for (const auto &[name, months] : windows) {
        const Period days = powensWindow(analysis, name).value_or(Period {});
        object.insert(u"avg_"_s + name, Window(analysis, days, months).object());
        object.insert(u"total_"_s + name, Window(analysis, days, 0).object());
    }
    return object;
}

} // namespace saldoscope::parity
