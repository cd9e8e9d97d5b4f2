// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement/tablecolumns.h"
#include "statement/tablelayout.h"
#include "statement/tablewords.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace saldoscope {

/// How findLayout() works: rows first, then what words, known layouts and content say of the columns. For one sample.
class LayoutFinder
{
public:
    explicit LayoutFinder(const TableSample &sample)
        : m_sample(sample)
        , m_words(TableWords::shipped())
    {
    }

    std::optional<TableLayout> find(const TableMapping *given, std::span<const TableMapping> profiles);

private:
    static constexpr std::size_t kMostColumns = 256;
    static constexpr int kByProfile = 100;
    static constexpr int kByWordAndContent = 90;
    static constexpr int kByWord = 70;      // the column is empty
    static constexpr int kByPartOfWord = 55;
    static constexpr int kByContent = 50;
    ColumnMapping &column(std::size_t i) { return m_layout.mapping.columns[i]; }

    std::optional<std::size_t> first(ColumnMeaning meaning) const;
    std::vector<std::size_t> all(ColumnMeaning meaning) const;

    /// The layout with most columns among those the officer saved whose headers all stand in one row.
    const TableMapping *savedProfile(std::span<const TableMapping> profiles) const;

    /// Without headers: as many columns, and in each what the profile says.
    bool looksLike(const TableMapping &profile) const;
    bool findRows(const TableMapping *given);

    /// A row of words only, as wide as the first row of data: a header in a language not known here.
    bool looksLikeUnknownHeader(std::size_t row) const;
    std::span<const HeaderWord> wordsOf(std::size_t i) const;
    void countLanguages();
    void byWord(std::size_t i);

    /// The known layout that covers the headers best, if it covers nearly all.
    void byProfile();

    /// Are all columns of the mapping in this table?
    bool fitsColumns(const TableMapping &mapping) const;
    std::optional<std::size_t> place(const QString &header, std::vector<bool> &used) const;
    void take(const TableMapping &mapping);

    /// One meaning a column, one column a meaning where it must be one.
    void settle();

    /// Amounts without signs beside a column of two words, one for money in and one for money out, whatever is above it.
    void directionByContent();
    void keepOne(ColumnMeaning meaning, ColumnMeaning rest);
    void settleDates();
    void settleAmounts();

    /// "Currency" beside an amount abroad and one at home is that of the amount abroad where it says another currency exactly
    /// in the rows whose two amounts differ.
    void giveCurrencyToForeign();

    /// "Amount of the operation" beside no other amount is what was booked.
    void takeOnlyForeign();

    /// The word is clear, although most cells are not what it says: their rows are named one by one.
    void takeByWordAlone(ColumnMeaning meaning);
    void settleBalances();
    void settleOthers();
    void settleNames();
    void settleOwnAccounts();
    /// "Amount in account currency", beside one in that of the purchase.
    bool saysAccountCurrency(std::size_t i) const;
    std::size_t transactionsWithout(std::size_t i) const;

    /// "Gross" beside "Fee" and "Net": in one currency, whatever stands between.
    bool isGross(std::size_t foreign, std::size_t amount) const;
    void mergeTexts();
    bool isFree(std::size_t i) const;

    /// Where no header helps: what the columns hold.
    void fillByContent();

    /// The same long number in all rows: an account's.
    static bool isOneNumber(const ColumnContent &content);
    void amountsByContent();

    /// "CAD$" beside "USD$": not money out beside money in.
    bool areTwoCurrencies(std::size_t a, std::size_t b) const;

    /// A column of amounts and one of balances that follow from each other: from row to row in either direction, or with a
    /// third column that is the balance before.
    std::optional<std::pair<std::size_t, std::size_t>> provenPair(const std::vector<std::size_t> &candidates) const;

    /// Of several columns of amounts the one from which the running balances follow; `likely` where none does better.
    std::size_t provenAmount(const std::vector<std::size_t> &amounts, std::size_t likely) const;

    /// Whether the amount holds the fee already is told by the running balances alone.
    bool comesOnTop(std::size_t fee) const;

    /// The same for the balance before each row, as some Dutch banks give it.
    std::optional<std::pair<std::size_t, std::size_t>> provenBefore(const std::vector<std::size_t> &candidates) const;

    using Numbers = std::vector<std::optional<qint64>>;
    Numbers numbersOf(std::size_t i) const;

    /// How many balances follow from that of the row above (from 0, to 1) or below (from 1, to 0)?
    static std::size_t linksOf(const Numbers &amounts, const Numbers &balances, std::size_t from, std::size_t to);
    static std::size_t linksOf(const Numbers &amounts, const Numbers &balances);
    static std::size_t sumsOf(const Numbers &amounts, const Numbers &balances, const Numbers &before);

    /// Is in each row exactly one of the two columns filled?
    bool exclude(std::size_t a, std::size_t b) const;
    void decideSigns();

    /// Two columns without words: which is money out is proven where the balances follow in one of the two ways only.
    void proveSides();

    /// Does each running balance follow from the amounts as they are? Then no sign is missing.
    bool balancesFollow(std::size_t amount) const;

    /// Signs as on a card's bill: nearly all amounts are positive, or the negative ones are payments received.
    bool looksLikeDebt(std::size_t amount) const;
    /// Does a row with a minus say that it is a payment received? On an account that would be money in.
    bool paymentsLowerDebt(std::size_t amount, bool surely) const;
    /// Is there a column that only American Express has?
    bool hasCardHeader() const;
    /// Are there words around the rows that only a card's bill has?
    bool isCardBill() const;

    /// Where a table was saved from Excel as text, days may be left as Excel counts them: five digits in all cells of all days.
    void readSerialDays();
    bool outHasPlainAmounts(std::size_t amount, std::size_t direction) const;
    bool isComplete() const;
    void finish();
    bool isTransaction(const std::vector<std::string> &cells) const;

    const TableSample &m_sample;
    const TableWords &m_words;
    TableLayout m_layout;
    std::optional<HeaderRow> m_header;
    std::size_t m_firstRow = 0;
    std::vector<HeaderText> m_columns;
    std::vector<ColumnContent> m_content;
    std::array<int, 256> m_languages {};
    std::array<bool, kMostColumns> m_generic {};
    Currency m_headerCurrency;
};

} // namespace saldoscope
