// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/scoring.h"

#include "insights/recurringscore.h"
#include "ledger/ledger.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

Error wrongAt(int line, const QString &column, const QString &expected)
{
    return Error {.kind = Error::Kind::BadFile, .detail = expected, .where = u"line %1, %2"_s.arg(line).arg(column)};
}

/// Where each known column stands; -1 where it does not.
struct Columns {
    qsizetype country, set, direction, amount, counterparty, text, category, account, date, currency, recurring, stream;

    static Columns of(const QList<QByteArray> &header)
    {
        const auto at = [&header](const char *name) { return header.indexOf(QByteArray(name)); };
        return {at("country"), at("set"), at("direction"), at("amount"), at("counterparty"), at("text"), at("category"), at("account"), at("date"), at("currency"),
            at("recurring"), at("stream")};
    }
};

/// The sign alone matters: "in" and "out", or an amount such as -12.50.
std::optional<bool> isIncoming(const QByteArray &direction, const QByteArray &amount)
{
    if (direction == "in" || direction == "out")
        return direction == "in";
    const auto number = amount.trimmed();
    const bool hasDigit = std::any_of(number.cbegin(), number.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!hasDigit || !direction.isEmpty())
        return std::nullopt;
    return !number.startsWith('-');
}

/// The part of a line that says whether the payment is a regular one.
Done readRecurring(LabelledRow &row, const QList<QByteArray> &fields, const Columns &columns)
{
    const auto field = [&fields](qsizetype column) { return column < 0 ? QByteArray() : fields.value(column).trimmed(); };
    const auto date = field(columns.date);
    const auto day = parseIsoDay({date.data(), std::size_t(date.size())});
    if (!day)
        return wrongAt(row.line, u"date"_s, u"a day as yyyy-mm-dd, which rows of a table with the column recurring need"_s);
    bool isNumber = false;
    const double amount = field(columns.amount).replace(',', '.').toDouble(&isNumber);
    if (!isNumber || !(std::abs(amount) < 1e12))
        return wrongAt(row.line, u"amount"_s, u"an amount with its sign, such as -12.50"_s);
    const auto code = field(columns.currency);
    const auto currency = Currency::fromCode(code.isEmpty() ? u"EUR"_s : QString::fromLatin1(code));
    if (!currency)
        return wrongAt(row.line, u"currency"_s, u"three letters of a currency"_s);
    row.day = *day;
    row.minor = std::llround(amount * 100);
    row.currency = *currency;
    row.account = QString::fromUtf8(field(columns.account));
    row.stream = field(columns.stream);
    const auto said = QString::fromUtf8(field(columns.recurring));
    if (said.isEmpty())
        return done();
    row.recurring = recurringKind(said);
    return row.recurring ? done() : Done(wrongAt(row.line, u"recurring"_s, u"salary, pension, benefit, loan, order, - or nothing; not "_s + said));
}

Result<LabelledRow> readLine(const QList<QByteArray> &fields, const Columns &columns, int line, const CategoryTree &tree, const QString &country)
{
    const auto field = [&fields](qsizetype column) { return column < 0 ? QByteArray() : fields.value(column); };
    LabelledRow row {.line = line, .country = country, .set = QString::fromUtf8(field(columns.set)),
        .counterparty = field(columns.counterparty), .text = field(columns.text)};
    if (const auto own = QString::fromUtf8(field(columns.country)).trimmed().toLower(); !own.isEmpty())
        row.country = own;
    const auto incoming = isIncoming(field(columns.direction), field(columns.amount));
    if (!incoming)
        return wrongAt(line, columns.direction < 0 ? u"amount"_s : u"direction"_s, u"\"in\" or \"out\", or an amount with a sign"_s);
    row.isIncoming = *incoming;
    if (columns.recurring >= 0) {
        if (const auto read = readRecurring(row, fields, columns); !read)
            return read.error();
    }
    const auto label = QString::fromUtf8(field(columns.category)).trimmed();
    if (columns.category < 0 || (columns.recurring >= 0 && label.isEmpty())) {
        row.isCategorised = false;
        return row;
    }
    if (label == "-"_L1)
        return row;
    for (const auto &key : label.split(u'|')) {
        const auto id = tree.find(key.trimmed());
        if (id == kNoCategory)
            return wrongAt(line, u"category"_s, u"a key of categories.tsv, several with |, or -; not "_s + key);
        row.labels.push_back(id);
    }
    return row;
}

/// What a lender asks about first.
int importance(const QString &key)
{
    constexpr std::array first {"gambling"_L1, "loan"_L1, "arrears"_L1, "income"_L1};
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (key.section(u'.', 0, 0) == first[i])
            return static_cast<int>(i);
    }
    return static_cast<int>(first.size());
}

void sortByImportance(std::vector<Tally> &tallies)
{
    std::ranges::sort(tallies, [](const Tally &a, const Tally &b) {
        const auto left = importance(a.name), right = importance(b.name);
        return left != right ? left < right : a.rows != b.rows ? a.rows > b.rows : a.name < b.name;
    });
}

/// Tallies by key, made where they are first asked for.
class Book
{
public:
    Tally &at(const QString &name)
    {
        auto &tally = m_tallies[name];
        tally.name = name;
        return tally;
    }
    std::vector<Tally> sorted() const
    {
        std::vector<Tally> list(m_tallies.cbegin(), m_tallies.cend());
        sortByImportance(list);
        return list;
    }

private:
    QMap<QString, Tally> m_tallies;
};

/// Verdicts of all rows, one call of the categoriser a country.
std::vector<Verdict> verdictsOf(const std::vector<LabelledRow> &rows, const Knowledge &knowledge)
{
    std::vector<Verdict> verdicts(rows.size());
    QMap<QString, std::vector<std::size_t>> byCountry;
    for (std::size_t i = 0; i < rows.size(); ++i)
        byCountry[rows[i].country].push_back(i);
    for (auto it = byCountry.cbegin(); it != byCountry.cend(); ++it) {
        LedgerBuilder builder;
        builder.addAccount({.number = u"1"_s});
        for (const auto i : it.value()) {
            NewRow row;
            row.minor = rows[i].isIncoming ? 1 : -1;
            row.counterparty = {rows[i].counterparty.data(), static_cast<std::size_t>(rows[i].counterparty.size())};
            row.text = {rows[i].text.data(), static_cast<std::size_t>(rows[i].text.size())};
            builder.add(row);
        }
        const auto some = categorise(*builder.finish(), knowledge, it.key(), {});
        for (std::size_t i = 0; i < some.size(); ++i)
            verdicts[it.value()[i]] = some[i];
    }
    return verdicts;
}

void count(Tally &tally, const LabelledRow &row, const Score::Outcome &outcome, bool isCoarse)
{
    ++tally.rows;
    tally.knowable += !row.labels.empty();
    tally.covered += outcome.isCovered;
    tally.wrong += outcome.isWrong;
    tally.coarse += isCoarse;
}

} // namespace

Result<std::vector<LabelledRow>> readLabels(QByteArrayView tsv, const CategoryTree &tree, const QString &country)
{
    std::vector<LabelledRow> rows;
    std::optional<Columns> columns;
    int number = 0;
    for (auto line : tsv.toByteArray().split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto fields = line.split('\t');
        if (!columns) {
            columns = Columns::of(fields);
            if (columns->text < 0 || (columns->category < 0 && columns->recurring < 0) || (columns->recurring >= 0 && (columns->date < 0 || columns->amount < 0)) || (columns->direction < 0 && columns->amount < 0))
                return wrongAt(number, u"header"_s, u"the columns text, category, and direction or amount; with the column recurring also date and amount"_s);
            continue;
        }
        auto row = readLine(fields, *columns, number, tree, country);
        if (!row)
            return row.error();
        rows.push_back(*std::move(row));
    }
    if (rows.empty())
        return wrongAt(number, u"header"_s, u"a header and at least one row"_s);
    return rows;
}

Score score(const std::vector<LabelledRow> &rows, const Knowledge &knowledge)
{
    const auto &tree = knowledge.tree();
    const auto verdicts = verdictsOf(rows, knowledge);
    Score score;
    Book groups, categories;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &row = rows[i];
        const auto &verdict = verdicts[i];
        if (!row.isCategorised)
            continue;
        Score::Outcome outcome {.row = i, .verdict = verdict};
        outcome.isCovered = verdict.layer != Layer::None && verdict.confidence >= kCoveredFrom;
        const auto isBelow = [&](CategoryId label) { return tree.isInside(verdict.category, label); };
        const auto isAbove = [&](CategoryId label) { return tree.isInside(label, verdict.category); };
        const bool isExact = std::ranges::any_of(row.labels, isBelow);
        const bool isCoarse = outcome.isCovered && !isExact && std::ranges::any_of(row.labels, isAbove);
        outcome.isWrong = outcome.isCovered && !isExact && !isCoarse;

        count(score.all, row, outcome, isCoarse);
        if (!row.set.isEmpty()) {
            auto set = std::ranges::find(score.sets, row.set, &Tally::name);
            if (set == score.sets.end())
                set = score.sets.insert(set, Tally {.name = row.set});
            count(*set, row, outcome, isCoarse);
        }
        if (!row.labels.empty()) {
            count(groups.at(tree[tree.group(row.labels.front())].key), row, outcome, isCoarse);
            count(categories.at(tree[row.labels.front()].key), row, outcome, isCoarse);
        }
        if (outcome.isCovered) {
            auto &group = groups.at(tree[tree.group(verdict.category)].key);
            auto &category = categories.at(tree[verdict.category].key);
            ++group.claimed;
            ++category.claimed;
            group.found += !outcome.isWrong;
            category.found += !outcome.isWrong;
        }
        score.outcomes.push_back(outcome);
    }
    score.all.name = u"all rows"_s;
    score.groups = groups.sorted();
    score.categories = categories.sorted();
    return score;
}

} // namespace saldoscope
