// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablerows.h"

#include "statement/tablecells.h"
#include "statement/tablecolumns.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace saldoscope {

Day TableReader::day(std::string_view text)
{
    if (text.empty())
        return kNoDay;
    return m_days[0](text, [this](std::string_view date) { return dayIn(date); });
}

Day TableReader::dayIn(std::string_view text) const
{
    if (!m_layout.serialDays)
        return parseDay(text, m_style.dateOrder).value_or(kNoDay);
    const auto number = serialDay(text);
    return number ? *parseIsoDay("1900-01-01") + *number - 2 : kNoDay;
}

Day TableReader::otherDay(std::string_view text, std::size_t memory)
{
    return text.empty() ? kNoDay : m_days[memory](text, [this](std::string_view date) { return dayIn(date); });
}

CellAmount TableReader::amount(std::string_view text, NumberStyle style, int digits)
{
    if (text.empty())
        return {};
    if (!m_style.eachByItself) {
        if (const auto plain = plainAmount(text, style.decimal, digits))
            return {Amount::State::Read, *plain, Currency(), nullptr};
    }
    const auto parts = amountCell(text);
    if (!parts)
        return {text == "-" || text == "\u2013" ? Amount::State::Empty : Amount::State::Bad, 0, Currency(), "an exact amount"};
    if (m_style.eachByItself) {
        NumberStyleFinder finder;
        finder.see(parts->number);
        if (!finder.settled())
            return {Amount::State::Bad, 0, Currency(), "amounts with one decimal mark in all of the file"};
        style = *finder.settled();
    }
    const FieldAmount parsed = parseCell(*parts, style, parts->currency.known() ? parts->currency.digits() : digits);
    if (parsed.fault)
        return {Amount::State::Bad, 0, Currency(), *parsed.fault == AmountFault::TooManyDecimals ? "an amount with no more decimals than its currency has" : "an exact amount"};
    return {Amount::State::Read, parsed.minor, parts->currency, nullptr};
}

Currency TableReader::currencyOf(const TableRow &row, bool &bad)
{
    const std::string_view code = cell(row, ColumnMeaning::Currency);
    if (code.empty())
        return m_layout.mapping.currency;
    const Currency currency = m_currencies(code, [](std::string_view text) {
        if (const auto known = Currency::fromAscii(text))
            return *known;
        const auto sign = amountCell(std::string("1 ") + std::string(text));
        return sign ? sign->currency : Currency();
    });
    bad = !currency.known();
    return currency;
}

CellAmount TableReader::rowAmount(const TableRow &row, int digits)
{
    Amount result;
    if (has(ColumnMeaning::Amount)) {
        result = amount(cell(row, ColumnMeaning::Amount), m_style.amounts, digits);
        if (result.state == Amount::State::Read)
            result = directed(row, result);
    } else {
        const Amount out = amount(cell(row, ColumnMeaning::MoneyOut), m_style.amounts, digits);
        const Amount in = amount(cell(row, ColumnMeaning::MoneyIn), m_style.amounts, digits);
        result = has(ColumnMeaning::Direction) && out.minor != 0 && in.minor != 0 ? bySide(row, out, in) : sided(out, in);
    }
    if (result.state != Amount::State::Read)
        return result;
    if (m_layout.mapping.outIsPositive.value_or(false))
        result.minor = -result.minor;
    if (has(ColumnMeaning::Direction) && has(ColumnMeaning::MoneyIn) && result.minor > 0)
        return result; // the fee was the sender's
    const Amount fee = amount(cell(row, ColumnMeaning::Fee), m_style.amounts, digits);
    if (fee.state == Amount::State::Read)
        result.minor -= std::abs(fee.minor);
    else if (fee.state == Amount::State::Bad)
        return fee;
    return result;
}

CellAmount TableReader::directed(const TableRow &row, Amount value)
{
    if (m_layout.bareIsOut) {
        const auto its = amountCell(cell(row, ColumnMeaning::Amount));
        const bool hasPlus = its && (its->positive || its->number.starts_with('+'));
        value.minor = hasPlus ? value.minor : -value.minor;
        return value;
    }
    if (!has(ColumnMeaning::Direction) || !m_layout.directionSigns)
        return value;
    const int sign = directionOf(row);
    if (sign == 0 && value.minor != 0)
        return {Amount::State::Bad, 0, Currency(), "a word beside the amount that says money in or out"};
    value.minor *= sign;
    return value;
}

CellAmount TableReader::bySide(const TableRow &row, const Amount &out, const Amount &in)
{
    const int sign = directionOf(row);
    if (sign == 0)
        return {Amount::State::Bad, 0, Currency(), "a word beside the amount that says money in or out"};
    if (sign < 0)
        return {Amount::State::Read, -std::abs(out.minor), Currency(), nullptr};
    const auto currency = Currency::fromAscii(cell(row, ColumnMeaning::ForeignCurrency));
    return {Amount::State::Read, std::abs(in.minor), currency.value_or(Currency()), nullptr};
}

int TableReader::directionOf(const TableRow &row)
{
    const std::string_view direction = cell(row, ColumnMeaning::Direction);
    if (direction.empty())
        return m_layout.emptyDirection;
    return m_directions(direction, [this](std::string_view text) {
        const QString folded = foldedWords(text);
        return m_words.is(Word::Out, folded) ? -1 : m_words.is(Word::In, folded) ? 1 : 0;
    });
}

CellAmount TableReader::sided(const Amount &out, const Amount &in) const
{
    if (out.state == Amount::State::Bad || in.state == Amount::State::Bad)
        return out.state == Amount::State::Bad ? out : in;
    const bool hasOut = out.state == Amount::State::Read && (out.minor != 0 || in.state == Amount::State::Empty);
    const bool hasIn = in.state == Amount::State::Read && in.minor != 0;
    if (hasOut && hasIn && out.minor != 0)
        return {Amount::State::Bad, 0, Currency(), "an amount in one of the columns for money in and out"};
    if (hasIn) {
        Amount result = in;
        result.minor = m_layout.inIsNegative ? -in.minor : in.minor;
        return result;
    }
    if (!hasOut)
        return in.state == Amount::State::Read ? in : Amount {};
    Amount result = out;
    result.minor = m_layout.outIsNegative ? out.minor : -out.minor;
    return result;
}

bool TableReader::isSummary(const TableRow &row, const Amount &its, const NewRow &made)
{
    std::string_view word;
    for (const std::string_view text : row.cells) {
        const std::string_view bare = trimmedCell(text);
        if (m_words.mayBeRowWord(bare) && isRowWord(bare)) {
            word = bare;
            break;
        }
    }
    if (word.empty())
        return false;
    const QString folded = wordsBeforeDate(word);
    // "Kontostand;28.5.2024;;;2.387,66": the day of a balance, beside no amount.
    const bool dated = (made.bookedOn != kNoDay || made.valuedOn != kNoDay) && (its.state != Amount::State::Empty || !m_words.is(Word::BalanceRow, folded));
    // "Kontostand am …" stands at both ends.
    const bool isBalance = !dated && m_words.is(Word::BalanceRow, folded);
    const bool isOpening = m_words.is(Word::OpeningRow, folded) || (isBalance && !m_sawTransaction);
    const bool isClosing = m_words.is(Word::ClosingRow, folded) || (isBalance && m_sawTransaction);
    const bool isTurnover = m_words.is(Word::TurnoverRow, folded);
    if (!isOpening && !isClosing && !isTurnover && dated && its.state == Amount::State::Read)
        return false; // "Total" is a petrol station as well
    Amount balance = its;
    if (const Amount stated = amount(cell(row, ColumnMeaning::Balance), m_style.balances, made.currency.digits()); stated.state == Amount::State::Read && !isTurnover)
        balance = stated;
    const std::size_t colon = word.rfind(':');
    const bool isTime = colon != std::string_view::npos && colon > 0 && word[colon - 1] >= '0' && word[colon - 1] <= '9';
    if (balance.state != Amount::State::Read && colon != std::string_view::npos && !isTime)
        balance = amount(trimmedCell(word.substr(colon + 1)), m_style.balances, made.currency.digits()); // all of it in one cell
    if (balance.state != Amount::State::Read && isOpening != isClosing && !dated)
        return keepOnlyAmount(row, made.currency, isOpening);
    if (balance.state != Amount::State::Read || (!isOpening && !isClosing && !isTurnover))
        return true;
    keepSummary(row, made.currency, balance.minor, isOpening, isClosing);
    return true;
}

std::optional<AccountIndex> TableReader::accountOfSummary(const TableRow &row, Currency currency)
{
    const std::string_view number = cell(row, ColumnMeaning::OwnAccount);
    const std::string last = number.empty() && m_hasAccount ? m_lastNumber : std::string(number);
    if (!currency.known())
        currency = m_hasAccount ? m_lastCurrency : m_preamble.columnCurrency;
    return accountOf(last, currency, row.line);
}

/// A sum that stands in none of the columns; the next part of a statement may name its own so, so that the first counts.
bool TableReader::keepOnlyAmount(const TableRow &row, Currency currency, bool isOpening)
{
    Amount only;
    for (const std::string_view text : row.cells) {
        if (!amountCell(text))
            continue;
        if (only.state != Amount::State::Empty)
            return true;
        only = amount(text, m_style.balances, currency.digits());
    }
    const auto index = only.state == Amount::State::Read ? accountOfSummary(row, currency) : std::nullopt;
    if (!index)
        return true;
    Account &account = m_draft.builder().account(*index);
    std::optional<qint64> &balance = isOpening ? account.opening : account.closing;
    balance = balance.value_or(m_layout.mapping.outIsPositive.value_or(false) ? -only.minor : only.minor);
    return true;
}

bool TableReader::isRowWord(std::string_view text)
{
    return m_rowWords(text, [this](std::string_view word) {
        const QString folded = wordsBeforeDate(word);
        return m_words.is(Word::OpeningRow, folded) || m_words.is(Word::ClosingRow, folded) || m_words.is(Word::TurnoverRow, folded)
            || m_words.is(Word::TotalRow, folded) || m_words.is(Word::BalanceRow, folded)
            || folded.startsWith("total "_L1);
    });
}

void TableReader::keepSummary(const TableRow &row, Currency currency, qint64 minor, bool isOpening, bool isClosing)
{
    const auto index = accountOfSummary(row, currency);
    if (!index)
        return;
    Account &account = m_draft.builder().account(*index);
    if (isOpening)
        account.opening = account.opening.value_or(minor);
    else if (isClosing)
        account.closing = minor;
    else if (minor < 0)
        account.statedDebits = -minor;
    else if (has(ColumnMeaning::Direction) || has(ColumnMeaning::MoneyIn))
        account.statedCredits = minor;
}

} // namespace saldoscope
