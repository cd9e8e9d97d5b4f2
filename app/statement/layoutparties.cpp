// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/layoutfinder.h"

#include "statement/tablecells.h"

#include <algorithm>
#include <array>

namespace saldoscope {

bool LayoutFinder::saysAccountCurrency(std::size_t i) const
{
    constexpr std::array<QLatin1StringView, 9> phrases {QLatin1StringView("account currency"), QLatin1StringView("account ccy"), QLatin1StringView("saskaitos valiuta"),
        QLatin1StringView("konta valut"), QLatin1StringView("konto valuuta"), QLatin1StringView("kontovaluta"), QLatin1StringView("kontowahrung"),
        QLatin1StringView("tilin valuutta"), QLatin1StringView("kontovaluuta")};
    return std::ranges::any_of(phrases, [&](const QLatin1StringView &phrase) { return m_columns[i].words.contains(phrase); });
}

std::size_t LayoutFinder::transactionsWithout(std::size_t i) const
{
    std::size_t without = 0;
    for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row) {
        const auto &cells = m_sample.rows[row];
        without += isTransaction(cells) && (i >= cells.size() || trimmedCell(cells[i]).empty()) ? 1 : 0;
    }
    return without;
}

bool LayoutFinder::isGross(std::size_t foreign, std::size_t amount) const
{
    const auto fee = first(ColumnMeaning::Fee);
    const Numbers nets = numbersOf(amount);
    const Numbers others = numbersOf(foreign);
    const Numbers fees = fee ? numbersOf(*fee) : Numbers(nets.size());
    std::size_t withFee = 0;
    for (std::size_t row = 0; row < nets.size(); ++row) {
        if (!nets[row] || !others[row])
            continue;
        const qint64 differs = *nets[row] - *others[row];
        if (differs != 0 && differs != fees[row].value_or(0) && -differs != fees[row].value_or(0))
            return false;
        withFee += differs != 0 ? 1 : 0;
    }
    return withFee > 0;
}

void LayoutFinder::settleNames()
{
    // A name that is the same in all rows beside one that changes is the holder's.
    const auto names = all(ColumnMeaning::Counterparty);
    for (const std::size_t i : names) {
        const bool always = m_content[i].filled > 1 && m_content[i].distinct.size() == 1;
        const bool others = std::ranges::any_of(names, [&](std::size_t other) { return other != i && m_content[other].filled > 0; });
        if (always && others && m_content[i].filled + 1 >= m_sample.rows.size() - m_firstRow)
            column(i).meaning = ColumnMeaning::OwnHolder;
    }
    keepOne(ColumnMeaning::Counterparty, ColumnMeaning::Text);
    // Two columns of kinds and no text: the longer one is what the bank wrote.
    const auto kinds = all(ColumnMeaning::BankCode);
    if (kinds.size() > 1 && !first(ColumnMeaning::Text)) {
        const auto longest = std::ranges::max_element(kinds, {}, [this](std::size_t i) { return m_content[i].letters; });
        column(*longest).meaning = ColumnMeaning::Text;
    }
}

void LayoutFinder::settleOwnAccounts()
{
    // The own number is the same in all rows, or one of a few.
    for (const std::size_t i : all(ColumnMeaning::OwnAccount)) {
        const ColumnContent &content = m_content[i];
        const bool many = content.distinct.size() > 4 && content.distinct.size() * 3 > content.filled;
        const auto own = all(ColumnMeaning::OwnAccount);
        const bool others = std::ranges::any_of(own, [&](std::size_t other) { return other != i && m_content[other].filled > 0 && transactionsWithout(other) == 0; });
        const bool gaps = (content.distinct.size() > 1 || others) && transactionsWithout(i) > 0;
        if (column(i).certainty < kByProfile && (many || gaps))
            column(i).meaning = ColumnMeaning::CounterpartyAccount;
    }
    // "Kontonummer", the same in all rows, beside names that change.
    for (const std::size_t i : all(ColumnMeaning::CounterpartyAccount)) {
        const ColumnContent &content = m_content[i];
        const auto words = wordsOf(i);
        const bool either = std::ranges::find(words, ColumnMeaning::OwnAccount, &HeaderWord::meaning) != words.end();
        const bool others = std::ranges::any_of(all(ColumnMeaning::Counterparty), [&](std::size_t other) { return m_content[other].distinct.size() > 2; });
        if (column(i).certainty < kByProfile && either && others && content.filled > 2 && content.distinct.size() == 1 && transactionsWithout(i) == 0 && !first(ColumnMeaning::OwnAccount))
            column(i).meaning = ColumnMeaning::OwnAccount;
    }
    keepOne(ColumnMeaning::OwnAccount, ColumnMeaning::CounterpartyAccount);
}

} // namespace saldoscope
