// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablereader.h"

#include "statement/tablerows.h"
#include "statement/tablesections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// How a currency was found that no cell says.
enum class Guess { None, ByLanguage, ByCountry };

/// Names what the table does not say and was taken all the same.
void tellDoubts(TableLayout &layout, const TableStyle &style, Guess currency, bool isFirst, StatementDraft &draft)
{
    const quint32 line = layout.mapping.headerLine;
    if (style.datesAmbiguous)
        draft.problemAt(line, Problem::Kind::Ambiguous, "dates of which one tells day and month apart; they were read in the likelier order");
    if (layout.serialDays)
        draft.problemAt(line, Problem::Kind::Ambiguous, "dates of the calendar; their numbers were read as days as Excel counts them");
    if (style.numbersAmbiguous)
        draft.problemAt(line, Problem::Kind::Ambiguous, "amounts of which one tells the decimal mark; the marks were read as grouping");
    if (style.decimalsDoubtful)
        draft.problemAt(line, Problem::Kind::Ambiguous, "amounts of which one tells the decimal mark; the marks were read as those of decimals");
    if (layout.signUnknown)
        draft.problemAt(line, Problem::Kind::Ambiguous, "amounts with a sign or a column that says money in or out; all were read as money in");
    if (layout.signDoubtful)
        draft.problemAt(line, Problem::Kind::Ambiguous, "signs that are those of an account, not of a card's bill; positive was read as money in");
    if (layout.bareDoubtful)
        draft.problemAt(line, Problem::Kind::Ambiguous, "amounts that all have a sign; those without were read as money out, because others have a plus");
    if (layout.sidesUnknown)
        draft.problemAt(line, Problem::Kind::Ambiguous, "headers over the columns of amounts; the first was read as money out");
    if (currency == Guess::ByCountry)
        draft.problemAt(line, Problem::Kind::Ambiguous, "a currency; the usual one of the account's country was taken");
    else if (currency == Guess::ByLanguage)
        draft.problemAt(line, Problem::Kind::Ambiguous, "a currency; the usual one of the language was taken");
    else if (!layout.mapping.currency.known() && std::ranges::find(layout.mapping.columns, ColumnMeaning::Currency, &ColumnMapping::meaning) == layout.mapping.columns.end())
        draft.problemAt(line, Problem::Kind::MissingKey, "an ISO 4217 currency code; amounts are read with 2 decimals");
    if (!isFirst)
        return; // the choices shown are those of the first table
    draft.choice({Choice::About::DateOrder, word(style.dateOrder), !style.datesAmbiguous});
    draft.choice({Choice::About::DecimalMark, style.eachByItself ? QString() : QString(QLatin1Char(style.amounts.decimal)), !style.numbersAmbiguous && !style.decimalsDoubtful && !style.eachByItself});
    if (layout.signUnknown || layout.signDoubtful)
        draft.choice({Choice::About::Sign, u"account"_s, false});
    if (layout.sidesUnknown)
        draft.choice({Choice::About::Sides, u"first"_s, false});
    const bool hasCurrency = std::ranges::find(layout.mapping.columns, ColumnMeaning::Currency, &ColumnMapping::meaning) != layout.mapping.columns.end();
    if (currency != Guess::None || (!hasCurrency && !layout.mapping.currency.known()))
        draft.choice({Choice::About::Currency, layout.mapping.currency.code(), false});
    const bool certain = std::ranges::all_of(layout.mapping.columns, [](const ColumnMapping &column) { return column.meaning == ColumnMeaning::Ignored || column.meaning == ColumnMeaning::Further || column.certainty > 50; });
    draft.choice({Choice::About::Columns, layout.mapping.profile, certain && !layout.signUnknown && !layout.signDoubtful && !layout.sidesUnknown});
}

/// Reads one table; the mapping used, the line of the header of another, and the last line that belongs to this one.
struct TableRead {
    TableMapping mapping;
    quint32 otherHeader = 0;
    quint32 lastLine = 0;
};
std::optional<TableRead> readOne(Table &table, const TableHints &hints, bool isFirst, StatementDraft &draft)
{
    TableSample sample = sampleOf(table);
    cutAtNextHeader(sample);
    auto layout = findLayout(sample, hints.mapping, hints.profiles);
    if (!layout)
        return std::nullopt;
    TableMapping &mapping = layout->mapping;
    Preamble preamble = preambleOf(sample, *layout);
    // Column, header, the words above the table, a sign in the cells, the bank; then the account's country or the language, as a doubt.
    const bool hasColumn = std::ranges::find(mapping.columns, ColumnMeaning::Currency, &ColumnMapping::meaning) != mapping.columns.end();
    if (!mapping.currency.known())
        mapping.currency = preamble.account.currency.known() ? preamble.account.currency : preamble.cellCurrency;
    Guess guess = Guess::None;
    if (!hasColumn && !mapping.currency.known()) {
        mapping.currency = preamble.countryCurrency.known() ? preamble.countryCurrency : layout->likelyCurrency;
        guess = preamble.countryCurrency.known() ? Guess::ByCountry : mapping.currency.known() ? Guess::ByLanguage : Guess::None;
    }
    const TableStyle style = styleOf(table, sample, *layout, mapping.currency.known() ? mapping.currency : preamble.columnCurrency, hints, draft);
    mapping.dateOrder = style.dateOrder;
    mapping.numbers = style.amounts;
    tellDoubts(*layout, style, guess, isFirst, draft);
    takeBalanceOfDay(sample, *layout, style.dateOrder, preamble);
    const TableMapping used = mapping;
    draft.nameBrokenProofs();
    const auto continued = continuedColumn(sample, *layout);
    JoinedRows joined(table, *layout, continued.value_or(0));
    TableReader reader(continued ? static_cast<Table &>(joined) : table, *std::move(layout), style, preamble, draft);
    const quint32 other = reader.read();
    return TableRead {used, other, reader.lastLine()};
}

} // namespace

TableHints tableHints(const ReadHints &hints)
{
    return {hints.mapping.get(), hints.numbers, hints.dateOrder, hints.profiles ? std::span(*hints.profiles) : std::span<const TableMapping>()};
}

std::optional<TableMapping> readTable(Table &table, const TableHints &hints, StatementDraft &draft)
{
    constexpr int kMostTables = 50;
    const auto first = readOne(table, hints, true, draft);
    if (!first)
        return std::nullopt;
    TableRead last = *first;
    for (int tables = 1; last.otherHeader > 0 && !draft.stopped(); ++tables) {
        const quint32 line = last.otherHeader;
        PartOfTable rest(table, last.lastLine);
        TableHints its = hints;
        its.mapping = nullptr; // it is of the first
        const auto next = tables < kMostTables ? readOne(rest, its, false, draft) : std::nullopt;
        if (!next || (next->otherHeader > 0 && next->otherHeader <= line)) {
            draft.problemAt(line, Problem::Kind::NotUnderstood, "rows below headers that are known; from here on nothing was read");
            break;
        }
        last = *next;
    }
    return first->mapping;
}

void readCells(const std::shared_ptr<CellTable> &table, const char *expected, StatementDraft &draft)
{
    if (draft.stopped())
        return;
    const auto used = readTable(*table, tableHints(draft.limits().hints), draft);
    if (used)
        draft.setMapping(std::make_shared<const TableMapping>(*used));
    else
        draft.problemAt(0, Problem::Kind::NotUnderstood, expected);
}

} // namespace saldoscope
