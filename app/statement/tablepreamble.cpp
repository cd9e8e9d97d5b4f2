// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablepreamble.h"

#include "statement/tablecells.h"
#include "statement/tablewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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
        const bool begins = (at == 0 || std::string_view(" :(-\"';,").find(cell[at - 1]) != std::string_view::npos) && cell[at] >= 'A' && cell[at] <= 'Z';
        if (!begins)
            continue;
        std::string number;
        for (std::size_t i = at; i < cell.size() && number.size() < 34; ++i) {
            if (cell[i] == ' ')
                continue;
            if (!((cell[i] >= 'A' && cell[i] <= 'Z') || (cell[i] >= '0' && cell[i] <= '9')))
                break;
            number += cell[i];
            if (number.size() >= 15 && (i + 1 == cell.size() || std::string_view(" ),;\"'").find(cell[i + 1]) != std::string_view::npos) && isIban(number))
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

/// "EE38 2200 2210 2014 5685 EUR": the code behind a number; unknown where none stands there.
Currency currencyBehind(std::string_view cell)
{
    const bool blank = cell.size() > 4 && cell[cell.size() - 4] == ' ';
    return blank ? Currency::fromAscii(cell.substr(cell.size() - 3)).value_or(Currency()) : Currency();
}

void takeBalance(std::string_view label, std::string_view value, Account &account)
{
    const TableWords &words = TableWords::shipped();
    const QString folded = wordsBeforeDate(label);
    const bool isOpening = !account.opening && words.is(Label::Opening, folded);
    const bool isClosing = !account.closing && !isOpening && words.is(Label::Closing, folded);
    if (!isOpening && !isClosing)
        return;
    auto amount = amountIn(value, account.currency);
    if (const std::size_t digit = label.find_first_of("+-0123456789"); !amount && digit != std::string_view::npos && digit > 0 && label[digit - 1] == ' ')
        amount = amountIn(label.substr(digit), account.currency); // "Alter Saldo 1.000,00 Euro"
    (isOpening ? account.opening : account.closing) = amount;
}

/// The usual currency of a country that has one of its own or the euro for long; unknown for all others.
Currency currencyOfCountry(std::string_view country)
{
    struct Of {
        std::string_view country, currency;
    };
    constexpr std::array<Of, 11> own {{{"SE", "SEK"}, {"NO", "NOK"}, {"DK", "DKK"}, {"GB", "GBP"}, {"CH", "CHF"}, {"LI", "CHF"}, {"PL", "PLN"}, {"CZ", "CZK"},
        {"HU", "HUF"}, {"RO", "RON"}, {"IS", "ISK"}}};
    constexpr std::string_view euro = " AT BE CY DE EE ES FI FR GR IE IT LT LU LV MT NL PT SI SK ";
    if (const auto *found = std::ranges::find(own, country, &Of::country); found != own.end())
        return Currency::fromAscii(found->currency).value_or(Currency());
    return country.size() == 2 && euro.find(country) != std::string_view::npos ? Currency::fromAscii("EUR").value_or(Currency()) : Currency();
}

/// The country of the account above the header, else that of the first row's own.
Currency countryCurrency(const TableSample &sample, const TableLayout &layout, const Account &account)
{
    std::string number = account.number.toStdString();
    const auto column = std::ranges::find(layout.mapping.columns, ColumnMeaning::OwnAccount, &ColumnMapping::meaning);
    const auto at = std::size_t(column - layout.mapping.columns.begin());
    for (std::size_t row = 0; row < sample.rows.size() && number.empty() && column != layout.mapping.columns.end(); ++row) {
        if (sample.lines[row] > layout.mapping.headerLine && at < sample.rows[row].size())
            number = ibanIn(sample.rows[row][at]).toStdString();
    }
    return isIban(number) ? currencyOfCountry(std::string_view(number).substr(0, 2)) : Currency();
}

/// A day whose form tells its order: a year in front, a month's name, dots, or a number over twelve.
Day plainDay(std::string_view text)
{
    const auto its = isDateLike(text) ? dateParts(text) : std::nullopt;
    if (!its || (!its->order && text.find('.') == std::string_view::npos && its->first <= 12))
        return kNoDay;
    return dayOf(*its, its->order.value_or(DateOrder::DayMonthYear)).value_or(kNoDay);
}

void takeDays(std::string_view cell, std::string_view value, Currency currency, Preamble &preamble)
{
    const bool isBalance = !preamble.balance && TableWords::shipped().is(Label::Balance, wordsBeforeDate(parts(cell).first));
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(" :;,"), cell.size());
        const Day day = plainDay(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
        if (day == kNoDay)
            continue;
        const bool wanted = isBalance && !preamble.balance;
        auto amount = wanted ? amountIn(value, currency) : std::nullopt;
        if (wanted && !amount)
            amount = amountIn(cell, currency); // "Solde au 30/06/2026 3 373,71 €"
        if (!amount) {
            preamble.days.push_back(day);
            continue;
        }
        preamble.balance = amount;
        preamble.balanceOn = day;
    }
}

void takeLabelled(std::string_view label, std::string_view value, Account &account)
{
    const TableWords &words = TableWords::shipped();
    const QString folded = wordsBeforeDate(label);
    if (folded.isEmpty() || value.empty())
        return;
    if (words.is(Label::Number, folded) && account.number.isEmpty() && isNumberLike(value)) {
        if (const auto behind = currencyBehind(value); behind.known()) {
            account.currency = behind;
            value = trimmedCell(value.substr(0, value.size() - 3));
        }
        account.number = toString(value).remove(u' ');
    }
    else if (words.is(Label::Holder, folded) && account.holderName.isEmpty() && !isNumberLike(value))
        account.holderName = toString(value).left(200);
    else if (words.is(Label::Currency, folded) && !account.currency.known())
        account.currency = Currency::fromAscii(value).value_or(Currency());
    else
        takeBalance(label, value, account);
}

/// "EUR" in a cell of its own above the headers, where no other code stands in one. Codes that are words as well, as ALL and
/// TRY, tell nothing.
Currency codeAbove(const TableSample &sample, const TableLayout &layout)
{
    constexpr std::string_view codes = " EUR SEK NOK DKK GBP CHF PLN CZK HUF RON ISK USD ";
    std::string_view found;
    for (std::size_t row = 0; row < sample.rows.size() && layout.mapping.hasHeader && sample.lines[row] < layout.mapping.headerLine; ++row) {
        for (const std::string &text : sample.rows[row]) {
            const std::string_view cell = trimmedCell(text);
            if (cell.size() != 3 || codes.find(cell) == std::string_view::npos)
                continue;
            if (!found.empty() && found != cell)
                return {};
            found = cell;
        }
    }
    return Currency::fromAscii(found).value_or(Currency());
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

/// "Opening balance" and "closing balance" of the statement beside each row; nullopt where they change.
std::optional<qint64> balanceBeside(const TableSample &sample, const TableLayout &layout, TableWords::Word word)
{
    for (std::size_t i = 0; i < layout.mapping.columns.size(); ++i) {
        const ColumnMapping &column = layout.mapping.columns[i];
        if (column.meaning != ColumnMeaning::Further || !TableWords::shipped().is(word, foldedWords(column.header)))
            continue;
        std::string_view only;
        for (std::size_t row = 0; row < sample.rows.size(); ++row) {
            const std::string_view cell = sample.lines[row] > layout.mapping.headerLine && i < sample.rows[row].size() ? trimmedCell(sample.rows[row][i]) : std::string_view();
            if (!cell.empty() && !only.empty() && cell != only)
                return std::nullopt;
            only = cell.empty() ? only : cell;
        }
        return only.empty() ? std::nullopt : amountIn(only, layout.mapping.currency);
    }
    return std::nullopt;
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
    bool sortCode = false; // only British banks have one
    for (std::size_t row = 0; row < sample.rows.size() && layout.mapping.hasHeader && sample.lines[row] < layout.mapping.headerLine; ++row) {
        const auto &cells = sample.rows[row];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string_view cell = trimmedCell(cells[i]);
            if (const QString iban = ibanIn(cell); !iban.isEmpty()) {
                preamble.account.number = iban;
                if (const Currency behind = currencyBehind(cell); behind.known())
                    preamble.account.currency = behind;
            } else if (const QString number = numberBehindLabel(cell); !number.isEmpty() && preamble.account.number.isEmpty()) {
                preamble.account.number = number;
            }
            const auto [label, value] = parts(cell);
            const QString folded = foldedWords(cell);
            sortCode = sortCode || folded.contains(u"sort code"_s) || folded.contains(u"sortcode"_s);
            std::string_view next = value;
            for (std::size_t after = i + 1; next.empty() && after < cells.size(); ++after)
                next = trimmedCell(cells[after]);
            if (next.empty() && i < sample.rows[row + 1].size() && sample.lines[row + 1] < layout.mapping.headerLine)
                next = trimmedCell(sample.rows[row + 1][i]); // the header stands behind, so there is a next row
            takeLabelled(label, next, preamble.account);
            takeDays(cell, next, preamble.account.currency, preamble);
            if (i < sample.rows[row + 1].size() && sample.lines[row + 1] < layout.mapping.headerLine)
                takeBalance(label, trimmedCell(sample.rows[row + 1][i]), preamble.account); // two labels beside each other, two sums below
        }
    }
    lookAtCells(sample, layout, preamble);
    if (!preamble.cellCurrency.known())
        preamble.cellCurrency = currencyAbove(sample, layout);
    if (!preamble.cellCurrency.known())
        preamble.cellCurrency = codeAbove(sample, layout);
    preamble.countryCurrency = countryCurrency(sample, layout, preamble.account);
    if (!preamble.countryCurrency.known() && sortCode)
        preamble.countryCurrency = currencyOfCountry("GB");
    if (!preamble.account.opening && !preamble.account.closing) {
        preamble.account.opening = balanceBeside(sample, layout, TableWords::Word::OpeningRow);
        preamble.account.closing = balanceBeside(sample, layout, TableWords::Word::ClosingRow);
    }
    return preamble;
}

void takeBalanceOfDay(const TableSample &sample, const TableLayout &layout, DateOrder order, Preamble &preamble)
{
    constexpr int kLongest = 31;
    const auto column = std::ranges::find(layout.mapping.columns, ColumnMeaning::BookedOn, &ColumnMapping::meaning);
    if (!preamble.balance || preamble.account.closing || column == layout.mapping.columns.end())
        return;
    const auto at = std::size_t(column - layout.mapping.columns.begin());
    Day first = kNoDay;
    Day last = kNoDay;
    Day newest = kNoDay;
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        const auto &cells = sample.rows[row];
        const auto day = sample.lines[row] > layout.mapping.headerLine && at < cells.size() ? parseDay(trimmedCell(cells[at]), order) : std::nullopt;
        if (!day)
            continue;
        first = first == kNoDay ? *day : first;
        last = *day;
        newest = newest == kNoDay ? *day : std::max(newest, *day);
    }
    const Day on = preamble.balanceOn;
    if (newest == kNoDay || (!sample.isWhole && first < last) || on < newest || on > newest + kLongest)
        return;
    if (std::ranges::none_of(preamble.days, [&](Day day) { return day >= newest && day < on; }))
        preamble.account.closing = preamble.balance;
}

} // namespace saldoscope
