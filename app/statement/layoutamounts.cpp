// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/layoutfinder.h"

#include "statement/tablecells.h"

#include <algorithm>
#include <cstdlib>

namespace saldoscope {

void LayoutFinder::amountsByContent()
{
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnContent &content = m_content[i];
        if (column(i).certainty == 0 && content.isAmounts() && (content.decimals > 0 || content.negatives > 0))
            candidates.push_back(i);
    }
    for (std::size_t i = 0; i < m_columns.size() && candidates.empty(); ++i) { // whole numbers only
        if (column(i).certainty == 0 && m_content[i].isAmounts())
            candidates.push_back(i);
    }
    const auto set = [this](std::size_t i, ColumnMeaning meaning) { column(i) = {column(i).header, meaning, kByContent}; };
    if (candidates.size() >= 2 && areTwoCurrencies(candidates[0], candidates[1])) {
        const bool firstLeads = m_content[candidates[0]].filled >= m_content[candidates[1]].filled;
        set(candidates[firstLeads ? 0 : 1], ColumnMeaning::Amount);
        set(candidates[firstLeads ? 1 : 0], ColumnMeaning::ForeignAmount);
        return;
    }
    if (candidates.size() >= 2 && exclude(candidates[0], candidates[1])) {
        const auto allNegative = [this](std::size_t i) { return m_content[i].negatives > 0 && m_content[i].negatives == m_content[i].filled; };
        const bool secondIsOut = m_content[candidates[0]].negatives == 0 && allNegative(candidates[1]);
        const bool firstIsOut = m_content[candidates[1]].negatives == 0 && allNegative(candidates[0]);
        set(candidates[0], secondIsOut ? ColumnMeaning::MoneyIn : ColumnMeaning::MoneyOut);
        set(candidates[1], secondIsOut ? ColumnMeaning::MoneyOut : ColumnMeaning::MoneyIn);
        if (candidates.size() > 2)
            set(candidates[2], ColumnMeaning::Balance);
        m_layout.sidesUnknown = !firstIsOut && !secondIsOut;
        return;
    }
    if (candidates.empty())
        return;
    const auto proven = provenPair(candidates);
    if (const auto before = proven ? std::nullopt : provenBefore(candidates)) {
        set(before->first, ColumnMeaning::Amount);
        set(before->second, ColumnMeaning::Further);
        return;
    }
    set(proven ? proven->first : candidates[0], ColumnMeaning::Amount);
    if (candidates.size() > 1 && !first(ColumnMeaning::Balance))
        set(proven ? proven->second : candidates[1], ColumnMeaning::Balance);
}

bool LayoutFinder::areTwoCurrencies(std::size_t a, std::size_t b) const
{
    return m_columns[a].currency.known() && m_columns[b].currency.known() && m_columns[a].currency != m_columns[b].currency;
}

std::optional<std::pair<std::size_t, std::size_t>> LayoutFinder::provenPair(const std::vector<std::size_t> &candidates) const
{
    std::vector<std::vector<std::optional<qint64>>> values;
    for (const std::size_t i : candidates)
        values.push_back(numbersOf(i));
    std::optional<std::pair<std::size_t, std::size_t>> best;
    std::size_t bestLinks = 0;
    for (std::size_t amount = 0; amount < candidates.size(); ++amount) {
        for (std::size_t balance = 0; balance < candidates.size(); ++balance) {
            if (amount == balance)
                continue;
            std::size_t links = linksOf(values[amount], values[balance]);
            std::size_t sums = 0;
            for (std::size_t before = 0; before < candidates.size(); ++before) {
                if (before != amount && before != balance)
                    sums = std::max(sums, sumsOf(values[amount], values[balance], values[before]));
            }
            links += sums > 0 && m_content[candidates[amount]].negatives > 0 ? sums + 1 : sums; // before and amount could be swapped
            if (links > bestLinks) {
                bestLinks = links;
                best = {candidates[amount], candidates[balance]};
            }
        }
    }
    return best;
}

std::size_t LayoutFinder::provenAmount(const std::vector<std::size_t> &amounts, std::size_t likely) const
{
    const auto balance = first(ColumnMeaning::Balance);
    if (!balance)
        return likely;
    const Numbers balances = numbersOf(*balance);
    std::size_t best = likely;
    std::size_t bestLinks = linksOf(numbersOf(likely), balances);
    for (const std::size_t amount : amounts) {
        if (const std::size_t links = linksOf(numbersOf(amount), balances); links > bestLinks) {
            bestLinks = links;
            best = amount;
        }
    }
    return best;
}

bool LayoutFinder::comesOnTop(std::size_t fee) const
{
    const auto amount = first(ColumnMeaning::Amount);
    const auto balance = first(ColumnMeaning::Balance);
    if (!amount || !balance)
        return false;
    const Numbers balances = numbersOf(*balance);
    Numbers amounts = numbersOf(*amount);
    const std::size_t without = linksOf(amounts, balances);
    const Numbers fees = numbersOf(fee);
    for (std::size_t row = 0; row < amounts.size(); ++row) {
        if (amounts[row] && fees[row])
            amounts[row] = *amounts[row] - std::abs(*fees[row]);
    }
    return linksOf(amounts, balances) > without;
}

std::optional<std::pair<std::size_t, std::size_t>> LayoutFinder::provenBefore(const std::vector<std::size_t> &candidates) const
{
    for (const std::size_t amount : candidates) {
        for (const std::size_t balance : candidates) {
            if (amount == balance || (first(ColumnMeaning::Direction) && m_content[amount].negatives == 0))
                continue; // without signs nothing follows
            const Numbers amounts = numbersOf(amount);
            const Numbers balances = numbersOf(balance);
            std::size_t down = 0;
            std::size_t up = 0;
            for (std::size_t row = 1; row < amounts.size(); ++row) {
                const bool known = amounts[row] && amounts[row - 1] && balances[row] && balances[row - 1];
                down += known && *amounts[row - 1] != 0 && *balances[row - 1] + *amounts[row - 1] == *balances[row] ? 1 : 0;
                up += known && *amounts[row] != 0 && *balances[row] + *amounts[row] == *balances[row - 1] ? 1 : 0;
            }
            if (std::max(down, up) * 2 > amounts.size() - 1)
                return std::pair(amount, balance);
        }
    }
    return std::nullopt;
}

LayoutFinder::Numbers LayoutFinder::numbersOf(std::size_t i) const
{
    NumberStyleFinder finder;
    std::vector<std::string_view> cells;
    for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row) {
        const auto &its = m_sample.rows[row];
        const auto cell = i < its.size() ? amountCell(its[i]) : std::nullopt;
        cells.push_back(cell ? cell->number : std::string_view());
        finder.see(cells.back());
    }
    const NumberStyle style = finder.settled().value_or(NumberStyle {});
    Numbers numbers;
    for (const std::string_view cell : cells) {
        const FieldAmount amount = parseAmount(cell, style, 2);
        numbers.push_back(cell.empty() || amount.fault ? std::nullopt : std::optional(amount.minor));
    }
    return numbers;
}

std::size_t LayoutFinder::linksOf(const Numbers &amounts, const Numbers &balances, std::size_t from, std::size_t to)
{
    std::size_t links = 0;
    for (std::size_t row = 1; row < amounts.size(); ++row) {
        const std::size_t before = row - 1 + from;
        const std::size_t after = row - 1 + to;
        if (amounts[after] && *amounts[after] != 0 && balances[before] && balances[after])
            links += *balances[before] + *amounts[after] == *balances[after] ? 1 : 0;
    }
    return links;
}

std::size_t LayoutFinder::linksOf(const Numbers &amounts, const Numbers &balances)
{
    return std::max(linksOf(amounts, balances, 0, 1), linksOf(amounts, balances, 1, 0));
}

std::size_t LayoutFinder::sumsOf(const Numbers &amounts, const Numbers &balances, const Numbers &before)
{
    std::size_t sums = 0;
    for (std::size_t row = 0; row < amounts.size(); ++row) {
        if (amounts[row] && *amounts[row] != 0 && balances[row] && before[row])
            sums += *before[row] + *amounts[row] == *balances[row] ? 2 : 0;
    }
    return sums;
}

bool LayoutFinder::exclude(std::size_t a, std::size_t b) const
{
    std::size_t both = 0;
    std::size_t one = 0;
    for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row) {
        const auto &cells = m_sample.rows[row];
        const auto filled = [&](std::size_t i) { return i < cells.size() && !trimmedCell(cells[i]).empty(); };
        both += filled(a) && filled(b) ? 1 : 0;
        one += filled(a) != filled(b) ? 1 : 0;
    }
    return one > 0 && both == 0 && m_content[a].filled > 0 && m_content[b].filled > 0;
}

void LayoutFinder::proveSides()
{
    const auto out = first(ColumnMeaning::MoneyOut);
    const auto in = first(ColumnMeaning::MoneyIn);
    const auto balance = first(ColumnMeaning::Balance);
    if (!m_layout.sidesUnknown || !out || !in || !balance)
        return;
    const Numbers outs = numbersOf(*out);
    const Numbers ins = numbersOf(*in);
    Numbers asRead(outs.size());
    Numbers swapped(outs.size());
    for (std::size_t row = 0; row < outs.size(); ++row) {
        if (!outs[row] && !ins[row])
            continue;
        asRead[row] = std::abs(ins[row].value_or(0)) - std::abs(outs[row].value_or(0));
        swapped[row] = -*asRead[row];
    }
    const Numbers balances = numbersOf(*balance);
    const std::size_t links = linksOf(asRead, balances);
    const std::size_t swappedLinks = linksOf(swapped, balances);
    if ((links > 0) == (swappedLinks > 0))
        return;
    m_layout.sidesUnknown = false;
    if (swappedLinks > 0)
        std::swap(column(*out).meaning, column(*in).meaning);
}

void LayoutFinder::decideSigns()
{
    proveSides();
    const auto amount = first(ColumnMeaning::Amount);
    const auto direction = first(ColumnMeaning::Direction);
    const auto out = first(ColumnMeaning::MoneyOut);
    if (out)
        m_layout.outIsNegative = m_content[*out].negatives * 2 > m_content[*out].filled;
    if (const auto in = first(ColumnMeaning::MoneyIn))
        m_layout.inIsNegative = m_content[*in].filled > 0 && m_content[*in].negatives == m_content[*in].filled;
    if (!amount)
        return;
    const ColumnContent &content = m_content[*amount];
    if (direction) {
        m_layout.directionSigns = outHasPlainAmounts(*amount, *direction);
        const ColumnContent &its = m_content[*direction];
        if (its.distinct.size() == 1 && its.filled < content.filled)
            m_layout.emptyDirection = m_words.is(TableWords::Word::In, foldedWords(its.distinct[0])) ? -1 : 1;
    }
    const bool isSigned = content.negatives > 0 || content.signs > 0;
    m_layout.bareIsOut = content.negatives == 0 && content.signs > 0 && content.signs < content.filled && !direction && !m_layout.mapping.outIsPositive && !balancesFollow(*amount);
    m_layout.signDoubtful = isSigned && !direction && !m_layout.mapping.outIsPositive && m_layout.mapping.profile.isEmpty() && looksLikeDebt(*amount);
    m_layout.bareDoubtful = m_layout.bareIsOut && content.pluses > 0;
    const bool allCharges = !isSigned && !direction && !first(ColumnMeaning::Balance);
    if ((m_layout.signDoubtful || m_layout.bareDoubtful || allCharges) && !m_layout.mapping.outIsPositive && isCardBill()) {
        if (!m_layout.bareDoubtful)
            m_layout.mapping.outIsPositive = true;
        m_layout.signDoubtful = false;
        m_layout.bareDoubtful = false;
    }
    const bool mostlyCharges = isSigned && !direction && !m_layout.mapping.outIsPositive && content.negatives * 2 < content.filled;
    if (mostlyCharges && (hasCardHeader() || (m_layout.signDoubtful && paymentsLowerDebt(*amount, true)))) {
        m_layout.mapping.outIsPositive = true;
        m_layout.signDoubtful = false;
    }
    m_layout.signUnknown = !isSigned && !direction && content.filled > 0 && !m_layout.mapping.outIsPositive && m_layout.mapping.profile.isEmpty()
        && !balancesFollow(*amount);
}

bool LayoutFinder::balancesFollow(std::size_t amount) const
{
    const auto balance = first(ColumnMeaning::Balance);
    const std::size_t rows = m_content[amount].filled;
    return balance && rows > 1 && linksOf(numbersOf(amount), numbersOf(*balance)) + 1 >= rows;
}

void LayoutFinder::readSerialDays()
{
    constexpr int kFirst = 29221; // 1980-01-01
    constexpr int kLast = 58806;  // 2060-12-31
    for (const ColumnMeaning meaning : {ColumnMeaning::BookedOn, ColumnMeaning::ValuedOn, ColumnMeaning::TransactedOn}) {
        const auto its = first(meaning);
        if (!its || m_content[*its].filled == 0)
            continue;
        for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row) {
            const std::string_view cell = *its < m_sample.rows[row].size() ? trimmedCell(m_sample.rows[row][*its]) : std::string_view();
            if (cell.empty())
                continue;
            const auto number = serialDay(cell);
            if (!number || *number < kFirst || *number > kLast)
                return;
            m_layout.serialDays = true;
        }
    }
}

bool LayoutFinder::outHasPlainAmounts(std::size_t amount, std::size_t direction) const
{
    std::size_t plain = 0;
    std::size_t negative = 0;
    for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row) {
        const auto &cells = m_sample.rows[row];
        if (cells.size() <= std::max(amount, direction) || !m_words.is(TableWords::Word::Out, foldedWords(cells[direction])))
            continue;
        ++(cells[amount].find('-') == std::string::npos && cells[amount].find("\u2212") == std::string::npos ? plain : negative);
    }
    return plain > 0 || negative == 0 ? plain >= negative : false;
}

} // namespace saldoscope
