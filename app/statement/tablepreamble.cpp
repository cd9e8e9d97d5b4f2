// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablepreamble.h"

#include "statement/tablecells.h"
#include "statement/tablewords.h"

#include <algorithm>

namespace saldoscope {

namespace {

using Label = TableWords::Label;

QString toString(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified(); }

/// "Konto: 1234" → "Konto", "1234"; a cell without a colon is all label.
std::pair<std::string_view, std::string_view> parts(std::string_view cell)
{
    const std::size_t colon = cell.find(':');
    if (colon == std::string_view::npos)
        return {cell, {}};
    return {trimmedCell(cell.substr(0, colon)), trimmedCell(cell.substr(colon + 1))};
}

/// An IBAN anywhere in a cell, with or without blanks.
QString ibanIn(std::string_view cell)
{
    for (std::size_t at = 0; at + 15 <= cell.size(); ++at) {
        const bool begins = (at == 0 || std::string_view(" :(-\";,").find(cell[at - 1]) != std::string_view::npos) && cell[at] >= 'A' && cell[at] <= 'Z';
        if (!begins)
            continue;
        std::string number;
        for (std::size_t i = at; i < cell.size() && number.size() < 34; ++i) {
            if (cell[i] == ' ')
                continue;
            if (!((cell[i] >= 'A' && cell[i] <= 'Z') || (cell[i] >= '0' && cell[i] <= '9')))
                break;
            number += cell[i];
            if (number.size() >= 15 && (i + 1 == cell.size() || std::string_view(" ),;\"").find(cell[i + 1]) != std::string_view::npos) && isIban(number))
                return QString::fromStdString(number);
        }
    }
    return {};
}

std::optional<qint64> amountIn(std::string_view cell, Currency currency)
{
    const auto its = amountCell(cell);
    if (!its)
        return std::nullopt;
    NumberStyleFinder finder;
    finder.see(its->number);
    const auto style = finder.settled();
    const FieldAmount amount = style ? parseCell(*its, *style, its->currency.known() ? its->currency.digits() : currency.digits()) : FieldAmount {0, AmountFault::NotANumber, false};
    return amount.fault ? std::nullopt : std::optional(amount.minor);
}

bool isNumberLike(std::string_view text)
{
    const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 5 && std::size_t(digits) * 2 >= text.size() && text.size() <= 40 && !isDateLike(text);
}

/// "Kontonummer 6000 123 456 789": a label and its number with nothing but a blank between them; empty where it is none.
QString numberBehindLabel(std::string_view cell)
{
    const std::size_t digit = cell.find_first_of("0123456789");
    if (digit == std::string_view::npos || digit == 0 || cell[digit - 1] != ' ' || !isNumberLike(cell.substr(digit)))
        return {};
    return TableWords::shipped().is(Label::Number, foldedWords(cell.substr(0, digit))) ? toString(cell.substr(digit)).remove(u' ') : QString();
}

void takeBalance(std::string_view label, std::string_view value, Account &account)
{
    const TableWords &words = TableWords::shipped();
    const QString folded = wordsBeforeDate(label);
    if (!account.opening && words.is(Label::Opening, folded))
        account.opening = amountIn(value, account.currency);
    else if (!account.closing && words.is(Label::Closing, folded))
        account.closing = amountIn(value, account.currency);
}

void takeLabelled(std::string_view label, std::string_view value, Account &account)
{
    const TableWords &words = TableWords::shipped();
    const QString folded = wordsBeforeDate(label);
    if (folded.isEmpty() || value.empty())
        return;
    if (words.is(Label::Number, folded) && account.number.isEmpty() && isNumberLike(value))
        account.number = toString(value).remove(u' ');
    else if (words.is(Label::Holder, folded) && account.holderName.isEmpty() && !isNumberLike(value))
        account.holderName = toString(value).left(200);
    else if (words.is(Label::Currency, folded) && !account.currency.known())
        account.currency = Currency::fromAscii(value).value_or(Currency());
    else
        takeBalance(label, value, account);
}

/// The currency of the sums above the headers, where all that have one have the same.
Currency currencyAbove(const TableSample &sample, const TableLayout &layout)
{
    Currency found;
    for (std::size_t row = 0; row < sample.rows.size() && layout.mapping.hasHeader && sample.lines[row] < layout.mapping.headerLine; ++row) {
        for (const std::string &text : sample.rows[row]) {
            const auto cell = amountCell(text);
            if (!cell || !cell->currency.known())
                continue;
            if (found.known() && found != cell->currency)
                return {};
            found = cell->currency;
        }
    }
    return found;
}

void lookAtCells(const TableSample &sample, const TableLayout &layout, Preamble &preamble)
{
    bool several = false;
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        if (sample.lines[row] <= layout.mapping.headerLine)
            continue;
        for (std::size_t i = 0; i < std::min(sample.rows[row].size(), layout.mapping.columns.size()); ++i) {
            const ColumnMeaning meaning = layout.mapping.columns[i].meaning;
            if (meaning == ColumnMeaning::Currency && !preamble.columnCurrency.known())
                preamble.columnCurrency = Currency::fromAscii(trimmedCell(sample.rows[row][i])).value_or(Currency());
            if (meaning != ColumnMeaning::Amount && meaning != ColumnMeaning::MoneyIn && meaning != ColumnMeaning::MoneyOut && meaning != ColumnMeaning::Balance)
                continue;
            const auto cell = amountCell(sample.rows[row][i]);
            if (!cell || !cell->currency.known())
                continue;
            several = several || (preamble.cellCurrency.known() && preamble.cellCurrency != cell->currency);
            preamble.cellCurrency = cell->currency;
        }
    }
    if (several)
        preamble.cellCurrency = Currency();
}

} // namespace

QString accountNumberIn(std::span<const std::string_view> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = trimmedCell(cells[i]);
        if (QString iban = ibanIn(cell); !iban.isEmpty())
            return iban;
        const auto [label, value] = parts(cell);
        std::string_view next = value;
        for (std::size_t after = i + 1; next.empty() && after < cells.size(); ++after)
            next = trimmedCell(cells[after]);
        if (TableWords::shipped().is(Label::Number, foldedWords(label)) && isNumberLike(next))
            return toString(next).remove(u' ');
    }
    return {};
}

Preamble preambleOf(const TableSample &sample, const TableLayout &layout)
{
    Preamble preamble;
    for (std::size_t row = 0; row < sample.rows.size() && layout.mapping.hasHeader && sample.lines[row] < layout.mapping.headerLine; ++row) {
        const auto &cells = sample.rows[row];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string_view cell = trimmedCell(cells[i]);
            if (const QString iban = ibanIn(cell); !iban.isEmpty()) {
                preamble.account.number = iban;
                if (const auto behind = cell.size() > 4 && cell[cell.size() - 4] == ' ' ? Currency::fromAscii(cell.substr(cell.size() - 3)) : std::nullopt)
                    preamble.account.currency = *behind; // "EE38 2200 2210 2014 5685 EUR"
            } else if (const QString number = numberBehindLabel(cell); !number.isEmpty() && preamble.account.number.isEmpty()) {
                preamble.account.number = number;
            }
            const auto [label, value] = parts(cell);
            std::string_view next = value;
            for (std::size_t after = i + 1; next.empty() && after < cells.size(); ++after)
                next = trimmedCell(cells[after]);
            if (next.empty() && i < sample.rows[row + 1].size() && sample.lines[row + 1] < layout.mapping.headerLine)
                next = trimmedCell(sample.rows[row + 1][i]); // the header stands behind, so there is a next row
            takeLabelled(label, next, preamble.account);
            if (i < sample.rows[row + 1].size() && sample.lines[row + 1] < layout.mapping.headerLine)
                takeBalance(label, trimmedCell(sample.rows[row + 1][i]), preamble.account); // two labels beside each other, two sums below
        }
    }
    lookAtCells(sample, layout, preamble);
    if (!preamble.cellCurrency.known())
        preamble.cellCurrency = currencyAbove(sample, layout);
    return preamble;
}

} // namespace saldoscope
