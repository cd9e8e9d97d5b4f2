// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/layoutfinder.h"

#include "statement/tablecells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

void LayoutFinder::settle()
{
    settleDates();
    settleAmounts();
    settleOthers();
    giveCurrencyToForeign();
    fillByContent();
    directionByContent();
    mergeTexts();
}

void LayoutFinder::directionByContent()
{
    const auto amount = first(ColumnMeaning::Amount);
    if (!amount || first(ColumnMeaning::Direction) || m_content[*amount].negatives > 0 || m_content[*amount].signs > 0)
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnContent &content = m_content[i];
        const bool open = column(i).certainty == 0 || column(i).meaning == ColumnMeaning::BankCode;
        if (!open || !content.mostly(content.directions) || content.distinct.size() > 2)
            continue;
        const auto is = [&](TableWords::Word word, std::size_t cell) { return m_words.is(word, foldedWords(content.distinct[cell])); };
        using Word = TableWords::Word;
        if (content.distinct.size() == 1) { // "CR" beside what came in, and nothing beside the rest
            const bool isMark = foldedWords(content.distinct[0]) == u"cr"_s || foldedWords(content.distinct[0]) == u"dr"_s;
            if (isMark && content.filled < m_content[*amount].filled) {
                column(i) = {column(i).header, ColumnMeaning::Direction, kByContent};
                return;
            }
            continue;
        }
        if ((is(Word::In, 0) && is(Word::Out, 1)) || (is(Word::Out, 0) && is(Word::In, 1))) {
            column(i) = {column(i).header, ColumnMeaning::Direction, kByContent};
            return;
        }
    }
}

void LayoutFinder::keepOne(ColumnMeaning meaning, ColumnMeaning rest)
{
    const auto columns = all(meaning);
    if (columns.size() < 2)
        return;
    const auto filled = std::ranges::find_if(columns, [this](std::size_t i) { return m_content[i].filled > 0; });
    const std::size_t kept = filled == columns.end() ? columns.front() : *filled;
    for (const std::size_t i : columns) {
        if (i != kept)
            column(i).meaning = rest;
    }
}

void LayoutFinder::settleDates()
{
    const auto booked = all(ColumnMeaning::BookedOn);
    const auto isExplicit = [this](std::size_t i) { return !m_generic[i] && m_content[i].filled > 0; };
    const auto isFilled = [this](std::size_t i) { return m_content[i].filled > 0; };
    auto kept = std::ranges::find_if(booked, isExplicit);
    if (kept == booked.end())
        kept = std::ranges::find_if(booked, isFilled);
    for (auto i = booked.begin(); i != booked.end(); ++i) {
        if (kept != booked.end() && i != kept)
            column(*i).meaning = ColumnMeaning::TransactedOn;
    }
    keepOne(ColumnMeaning::ValuedOn, ColumnMeaning::Further);
    if (booked.empty() && !first(ColumnMeaning::ValuedOn) && !first(ColumnMeaning::TransactedOn))
        takeByWordAlone(ColumnMeaning::BookedOn);
    const auto transacted = all(ColumnMeaning::TransactedOn);
    if (!first(ColumnMeaning::BookedOn) && !transacted.empty())
        column(transacted.front()).meaning = ColumnMeaning::BookedOn;
    for (std::size_t i = 0; i < m_columns.size() && !first(ColumnMeaning::BookedOn) && !first(ColumnMeaning::ValuedOn); ++i) {
        if (m_content[i].isDates())
            column(i) = {column(i).header, ColumnMeaning::BookedOn, kByContent};
    }
    // A second column of dates that nothing is known of: later than booking is value, and for a purchase it does not matter.
    keepOne(ColumnMeaning::TransactedOn, ColumnMeaning::Further);
}

void LayoutFinder::settleAmounts()
{
    auto amounts = all(ColumnMeaning::Amount);
    if (amounts.size() > 1) { // the one in the account's currency or that names its own, else the first that has something
        auto kept = std::ranges::find_if(amounts, [this](std::size_t i) { return saysAccountCurrency(i) && m_content[i].filled > 0; });
        if (kept == amounts.end())
            kept = std::ranges::find_if(amounts, [this](std::size_t i) { return m_columns[i].currency.known() && m_content[i].filled > 0; });
        if (kept == amounts.end())
            kept = std::ranges::find_if(amounts, [this](std::size_t i) { return m_content[i].filled > 0; });
        const std::size_t chosen = provenAmount(amounts, kept == amounts.end() ? amounts.front() : *kept);
        for (const std::size_t i : amounts) {
            if (i != chosen)
                column(i).meaning = ColumnMeaning::ForeignAmount;
        }
        amounts = {chosen};
    }
    keepOne(ColumnMeaning::MoneyOut, ColumnMeaning::Further);
    keepOne(ColumnMeaning::MoneyIn, ColumnMeaning::Further);
    const bool sides = first(ColumnMeaning::MoneyOut) && first(ColumnMeaning::MoneyIn);
    if (!amounts.empty() && sides) {
        const ColumnContent &content = m_content[amounts.front()];
        const bool sidesFilled = m_content[*first(ColumnMeaning::MoneyOut)].filled + m_content[*first(ColumnMeaning::MoneyIn)].filled > 0;
        if (content.negatives > 0 || !sidesFilled) {
            column(*first(ColumnMeaning::MoneyOut)).meaning = ColumnMeaning::Ignored;
            column(*first(ColumnMeaning::MoneyIn)).meaning = ColumnMeaning::Ignored;
        } else {
            column(amounts.front()).meaning = ColumnMeaning::Ignored;
        }
    } else if (!sides && amounts.empty()) {
        if (const auto out = first(ColumnMeaning::MoneyOut))
            column(*out).meaning = ColumnMeaning::Amount;
        else if (const auto in = first(ColumnMeaning::MoneyIn))
            column(*in).meaning = ColumnMeaning::Amount;
        else
            takeOnlyForeign();
    } else if (!sides) {
        for (const ColumnMeaning side : {ColumnMeaning::MoneyOut, ColumnMeaning::MoneyIn}) {
            if (const auto at = first(side))
                column(*at).meaning = ColumnMeaning::Further;
        }
    }
    settleBalances();
    if (!first(ColumnMeaning::Amount) && !first(ColumnMeaning::MoneyOut))
        takeByWordAlone(ColumnMeaning::Amount);
}

void LayoutFinder::giveCurrencyToForeign()
{
    const auto amount = first(ColumnMeaning::Amount);
    const auto foreign = first(ColumnMeaning::ForeignAmount);
    const auto currency = first(ColumnMeaning::Currency);
    if (!amount || !foreign || !currency || first(ColumnMeaning::ForeignCurrency))
        return;
    const Numbers home = numbersOf(*amount);
    const Numbers abroad = numbersOf(*foreign);
    std::string_view own;
    std::vector<std::string_view> others;
    for (std::size_t row = 0; row < home.size(); ++row) {
        const auto &cells = m_sample.rows[m_firstRow + row];
        if (!home[row] || !abroad[row] || *currency >= cells.size())
            continue;
        const std::string_view code = trimmedCell(cells[*currency]);
        if (*home[row] != *abroad[row])
            others.push_back(code);
        else if (own.empty() || own == code)
            own = code;
        else
            return;
    }
    const auto known = Currency::fromAscii(own);
    if (!known || others.empty() || std::ranges::find(others, own) != others.end())
        return;
    column(*currency).meaning = ColumnMeaning::ForeignCurrency;
    m_headerCurrency = *known;
}

void LayoutFinder::takeOnlyForeign()
{
    const auto amounts = all(ColumnMeaning::ForeignAmount);
    const auto currencies = all(ColumnMeaning::ForeignCurrency);
    if (amounts.size() != 1 || !fits(ColumnMeaning::Amount, m_content[amounts[0]]))
        return;
    column(amounts[0]).meaning = ColumnMeaning::Amount;
    if (currencies.size() == 1 && !first(ColumnMeaning::Currency))
        column(currencies[0]).meaning = ColumnMeaning::Currency;
}

void LayoutFinder::takeByWordAlone(ColumnMeaning meaning)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto words = wordsOf(i);
        const bool says = std::ranges::find(words, meaning, &HeaderWord::meaning) != words.end();
        if (says && column(i).certainty == 0) {
            column(i) = {column(i).header, meaning, kByPartOfWord};
            return;
        }
    }
}

void LayoutFinder::settleBalances()
{
    const auto isOpening = [this](std::size_t i) { return m_words.is(TableWords::Word::OpeningRow, m_columns[i].words); };
    const bool atBothEnds = std::ranges::any_of(all(ColumnMeaning::Balance), isOpening); // of the statement, beside each row
    for (const std::size_t i : all(ColumnMeaning::Balance)) {
        const QString &words = m_columns[i].words;
        const bool isAvailable = words.contains(u"availab"_s) || words.contains(u"disponi"_s);
        if (isAvailable && all(ColumnMeaning::Balance).size() > 1)
            column(i).meaning = ColumnMeaning::Further;
        else if (isOpening(i) || (atBothEnds && m_words.is(TableWords::Word::ClosingRow, words)))
            column(i).meaning = ColumnMeaning::Further;
        else if (m_content[i].filled > 2 && m_content[i].distinct.size() == 1)
            column(i).meaning = ColumnMeaning::Further; // the account's balance today, beside each row
    }
    keepOne(ColumnMeaning::Balance, ColumnMeaning::Further);
}

void LayoutFinder::settleOthers()
{
    keepOne(ColumnMeaning::Direction, ColumnMeaning::BankCode);
    // "Valuta" twice: behind the amount it is the amount's.
    const auto currencies = all(ColumnMeaning::Currency);
    const auto amount = first(ColumnMeaning::Amount);
    if (currencies.size() > 1) {
        const bool beside = amount && std::ranges::find(currencies, *amount + 1) != currencies.end();
        const auto own = std::ranges::find_if(currencies, [this](std::size_t i) { return saysAccountCurrency(i); });
        const std::size_t kept = own != currencies.end() ? *own : beside ? *amount + 1 : currencies.front();
        for (const std::size_t i : currencies) {
            if (i != kept)
                column(i).meaning = ColumnMeaning::ForeignCurrency;
        }
    }
    // "Valuta;Utl.belopp;Belopp": of the purchase abroad, unless it is the same in all rows.
    if (const auto foreign = first(ColumnMeaning::ForeignAmount); foreign && amount && currencies.size() == 1 && !isGross(*foreign, *amount)) {
        const auto isBeside = [&](std::size_t other) { return currencies[0] + 1 == other || other + 1 == currencies[0]; };
        const ColumnContent &content = m_content[currencies[0]];
        const bool always = content.distinct.size() == 1 && content.filled + 1 >= m_sample.rows.size() - m_firstRow;
        if (isBeside(*foreign) && !isBeside(*amount) && !always && column(currencies[0]).certainty < kByProfile)
            column(currencies[0]).meaning = ColumnMeaning::ForeignCurrency;
    }
    settleOwnAccounts();
    keepOne(ColumnMeaning::CounterpartyAccount, ColumnMeaning::Further);
    settleNames();
    keepOne(ColumnMeaning::Id, ColumnMeaning::Further);
    keepOne(ColumnMeaning::Status, ColumnMeaning::Further);
    keepOne(ColumnMeaning::BankCode, ColumnMeaning::Further);
    for (const ColumnMeaning meaning : {ColumnMeaning::Payer, ColumnMeaning::Payee, ColumnMeaning::PayerAccount, ColumnMeaning::PayeeAccount,
             ColumnMeaning::OwnProduct, ColumnMeaning::OwnHolder, ColumnMeaning::RowType})
        keepOne(meaning, ColumnMeaning::Further);
    if (const auto fee = first(ColumnMeaning::Fee)) {
        if (column(*fee).certainty < kByProfile && !comesOnTop(*fee))
            column(*fee).meaning = ColumnMeaning::Further;
    }
    const auto code = first(ColumnMeaning::BankCode);
    if (!first(ColumnMeaning::Direction) && code && amount && m_content[*amount].negatives == 0 && m_content[*code].mostly(m_content[*code].directions))
        column(*code).meaning = ColumnMeaning::Direction;
}

void LayoutFinder::mergeTexts()
{
    if (!first(ColumnMeaning::Text) && !first(ColumnMeaning::Counterparty) && !first(ColumnMeaning::Payee) && !first(ColumnMeaning::Payer)) {
        // The column with the longest texts among those nothing is known of.
        std::optional<std::size_t> longest;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (isFree(i) && m_content[i].filled > 0 && (!longest || m_content[i].letters > m_content[*longest].letters))
                longest = i;
        }
        const auto kind = first(ColumnMeaning::BankCode);
        // "Buchungstext" may be a kind, or what the bank wrote: the longer one.
        if (kind && m_content[*kind].distinct.size() > 2 && (!longest || m_content[*kind].letters >= m_content[*longest].letters))
            column(*kind).meaning = ColumnMeaning::Text;
        else if (longest)
            column(*longest) = {column(*longest).header, ColumnMeaning::Text, kByContent};
    }
    for (std::size_t i = 1; i < m_columns.size(); ++i) { // a text that goes on in columns without a name
        if (m_header && column(i - 1).meaning == ColumnMeaning::Text && m_columns[i].words.isEmpty() && isFree(i) && m_content[i].filled > 0)
            column(i) = {QString(), ColumnMeaning::Text, kByContent};
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) { // what nobody knows is kept beside the row
        if (column(i).certainty == 0 && m_content[i].filled > 0 && m_header)
            column(i).meaning = ColumnMeaning::Further;
    }
}

bool LayoutFinder::isFree(std::size_t i) const { return m_layout.mapping.columns[i].certainty == 0 && !m_content[i].isDates() && !m_content[i].isAmounts(); }

void LayoutFinder::fillByContent()
{
    if (!first(ColumnMeaning::Currency)) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const bool open = column(i).certainty == 0 || (column(i).meaning == ColumnMeaning::Further && column(i).certainty < kByProfile && !first(ColumnMeaning::ForeignCurrency));
            if (open && m_content[i].mostly(m_content[i].currencies)) {
                column(i) = {column(i).header, ColumnMeaning::Currency, kByContent};
                break;
            }
        }
    }
    if (!first(ColumnMeaning::Direction) && !m_header) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (column(i).certainty == 0 && m_content[i].mostly(m_content[i].directions)) {
                column(i) = {QString(), ColumnMeaning::Direction, kByContent};
                break;
            }
        }
    }
    if (!first(ColumnMeaning::Amount) && !first(ColumnMeaning::MoneyOut))
        amountsByContent();
    if (!m_header) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (column(i).certainty == 0 && m_content[i].mostly(m_content[i].ibans)) {
                const bool own = m_content[i].distinct.size() <= 2 && !first(ColumnMeaning::OwnAccount);
                column(i) = {QString(), own ? ColumnMeaning::OwnAccount : ColumnMeaning::CounterpartyAccount, kByContent};
            } else if (column(i).certainty == 0 && m_content[i].isDates() && !first(ColumnMeaning::ValuedOn)) {
                column(i) = {QString(), ColumnMeaning::ValuedOn, kByContent};
            } else if (column(i).certainty == 0 && isOneNumber(m_content[i]) && !first(ColumnMeaning::OwnAccount)) {
                column(i) = {QString(), ColumnMeaning::OwnAccount, kByContent};
            } else if (isFree(i) && m_content[i].filled > 0) {
                column(i) = {QString(), ColumnMeaning::Text, kByContent};
            }
        }
    }
}

bool LayoutFinder::isOneNumber(const ColumnContent &content)
{
    return content.filled > 1 && content.distinct.size() == 1 && content.distinct[0].size() >= 7 && content.amounts == content.filled && content.decimals == 0;
}

} // namespace saldoscope
