// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/recurringscore.h"

#include "insights/analysis.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr double kSteady = 0.7; ///< of the amounts, d.6: what is ordered or billed hardly changes
constexpr auto kKinds = std::size_t(RecurringKind::Count);

/// Rows of a payment or of a stream, by what they are labelled or said to be.
using Kinds = std::array<int, kKinds>;

bool isHalf(int part, int whole) { return part * 2 >= whole && part > 0; }

class RecurringScore
{
public:
    explicit RecurringScore(const std::shared_ptr<const Knowledge> &knowledge)
        : m_knowledge(knowledge)
    {
        for (std::size_t kind = 0; kind < kKinds; ++kind)
            m_tallies[kind].kind = RecurringKind(kind);
    }

    void account(const std::vector<const LabelledRow *> &rows)
    {
        LedgerBuilder builder;
        builder.addAccount({.number = rows.front()->account.isEmpty() ? u"1"_s : rows.front()->account, .currency = rows.front()->currency});
        for (const LabelledRow *labelled : rows) {
            NewRow row;
            row.bookedOn = labelled->day;
            row.minor = labelled->minor;
            row.currency = labelled->currency;
            row.counterparty = {labelled->counterparty.data(), std::size_t(labelled->counterparty.size())};
            row.text = {labelled->text.data(), std::size_t(labelled->text.size())};
            const QByteArray id = QByteArray::number(labelled->line); // every row is itself
            row.id = {id.data(), std::size_t(id.size())};
            builder.add(row);
        }
        AnalysisOptions options;
        options.country = rows.front()->country;
        const std::vector<std::shared_ptr<const Ledger>> statements {builder.finish()};
        const auto analysis = analyse(statements, m_knowledge, options);
        std::map<int, const LabelledRow *> byLine;
        for (const LabelledRow *labelled : rows)
            byLine[labelled->line] = labelled;
        count(*analysis, byLine);
    }

    std::vector<RecurringTally> tallies() const { return {m_tallies.begin() + 1, m_tallies.end()}; }

private:
    using Payment = std::tuple<RecurringKind, bool, QByteArray, QByteArray>;

    void count(const Analysis &analysis, const std::map<int, const LabelledRow *> &byLine)
    {
        const Rows &rows = analysis.ledger().booked();
        std::map<Payment, Kinds> payments;
        std::map<qint32, Kinds> streams;
        for (Row row = 0; row < rows.size(); ++row) {
            const auto id = analysis.ledger().texts()[rows.id[row]];
            const LabelledRow &labelled = *byLine.at(QByteArray(id.data(), qsizetype(id.size())).toInt());
            if (!labelled.recurring)
                continue;
            const qint32 stream = analysis.streamOfRow[row];
            const RecurringKind truly = *labelled.recurring;
            const RecurringKind said = stream < 0 ? RecurringKind::None : kindOf(analysis.streams[std::size_t(stream)]);
            ++of(truly).rows;
            ++of(said).claimed;
            of(truly).right += said == truly ? 1 : 0;
            const QByteArray &who = labelled.counterparty.isEmpty() ? labelled.text : labelled.counterparty;
            ++payments[{truly, labelled.minor > 0, labelled.stream.isEmpty() ? who : QByteArray(), labelled.stream}][std::size_t(said)];
            if (stream >= 0)
                ++streams[stream][std::size_t(truly)];
        }
        for (const auto &[payment, said] : payments) {
            RecurringTally &tally = of(std::get<0>(payment));
            ++tally.streams;
            int all = 0;
            for (const int some : said)
                all += some;
            tally.streamsFound += isHalf(said[std::size_t(tally.kind)], all) ? 1 : 0;
        }
        for (const auto &[stream, truly] : streams) {
            RecurringTally &tally = of(kindOf(analysis.streams[std::size_t(stream)]));
            ++tally.streamsClaimed;
            int all = 0;
            for (const int some : truly)
                all += some;
            tally.streamsRight += isHalf(truly[std::size_t(tally.kind)], all) ? 1 : 0;
        }
    }

    RecurringKind kindOf(const Stream &stream) const
    {
        if (stream.cadence == Cadence::Irregular)
            return RecurringKind::None;
        const CategoryTree &tree = m_knowledge->tree();
        const auto isIn = [&](QStringView key) { return tree.isInside(stream.category, tree.find(key)); };
        if (stream.incoming) {
            return isIn(u"income.pension") ? RecurringKind::Pension
                : isIn(u"income.salary")   ? RecurringKind::Salary
                : isIn(u"income.benefit")  ? RecurringKind::Benefit
                                           : RecurringKind::None;
        }
        if (isIn(u"loan"))
            return RecurringKind::Loan;
        // A monthly walk to the same shop or cash machine is regular, but nobody's order.
        const bool isOrder = !isIn(u"cash") && stream.stability.value_or(0) >= kSteady;
        return isOrder ? RecurringKind::Order : RecurringKind::None;
    }

    RecurringTally &of(RecurringKind kind) { return m_tallies[std::size_t(kind)]; }

    std::shared_ptr<const Knowledge> m_knowledge;
    std::array<RecurringTally, kKinds> m_tallies {};
};

} // namespace

QString word(RecurringKind kind)
{
    switch (kind) {
    case RecurringKind::None: return u"none"_s;
    case RecurringKind::Salary: return u"salary"_s;
    case RecurringKind::Pension: return u"pension"_s;
    case RecurringKind::Benefit: return u"benefit"_s;
    case RecurringKind::Loan: return u"loan"_s;
    case RecurringKind::Order: return u"order"_s;
    case RecurringKind::Count: break;
    }
    Q_UNREACHABLE();
}

std::optional<RecurringKind> recurringKind(const QString &said)
{
    if (said == "-"_L1)
        return RecurringKind::None;
    if (said == "standing_order"_L1)
        return RecurringKind::Order;
    if (said == "loan_repayment"_L1)
        return RecurringKind::Loan;
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        if (word(RecurringKind(kind)) == said)
            return RecurringKind(kind);
    }
    return std::nullopt;
}

std::vector<RecurringTally> scoreRecurring(const std::vector<LabelledRow> &rows, const std::shared_ptr<const Knowledge> &knowledge)
{
    std::map<std::pair<QString, QString>, std::vector<const LabelledRow *>> accounts;
    bool isLabelled = false;
    for (const LabelledRow &row : rows) {
        isLabelled = isLabelled || row.recurring;
        if (row.day != kNoDay)
            accounts[{row.country, row.account}].push_back(&row);
    }
    if (!isLabelled)
        return {};
    RecurringScore score(knowledge);
    for (const auto &[name, some] : accounts)
        score.account(some);
    return score.tallies();
}

} // namespace saldoscope
