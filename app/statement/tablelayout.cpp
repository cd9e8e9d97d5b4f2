// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablelayout.h"

#include "statement/tablecells.h"
#include "statement/tablecolumns.h"

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostColumns = 256;
constexpr int kByProfile = 100;
constexpr int kByWordAndContent = 90;
constexpr int kByWord = 70;      // the column is empty
constexpr int kByPartOfWord = 55;
constexpr int kByContent = 50;

QString toString(std::string_view text)
{
    const std::string_view bare = trimmedCell(text);
    return QString::fromUtf8(bare.data(), qsizetype(std::min<std::size_t>(bare.size(), 400)));
}

class LayoutFinder
{
public:
    explicit LayoutFinder(const TableSample &sample)
        : m_sample(sample)
        , m_words(TableWords::shipped())
    {
    }

    std::optional<TableLayout> find(const TableMapping *given, std::span<const TableMapping> profiles)
    {
        if (!given)
            given = savedProfile(profiles);
        if (!findRows(given))
            return std::nullopt;
        m_content = contentOf(m_sample, m_firstRow, m_columns.size());
        if (m_header) {
            countLanguages();
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                byWord(i);
            byProfile();
        }
        if (given && fitsColumns(*given))
            take(*given);
        else
            settle();
        decideSigns();
        if (!isComplete())
            return std::nullopt;
        finish();
        return m_layout;
    }

private:
    ColumnMapping &column(std::size_t i) { return m_layout.mapping.columns[i]; }

    std::optional<std::size_t> first(ColumnMeaning meaning) const
    {
        const auto &columns = m_layout.mapping.columns;
        const auto found = std::ranges::find(columns, meaning, &ColumnMapping::meaning);
        return found == columns.end() ? std::nullopt : std::optional(std::size_t(found - columns.begin()));
    }
    std::vector<std::size_t> all(ColumnMeaning meaning) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_layout.mapping.columns.size(); ++i) {
            if (m_layout.mapping.columns[i].meaning == meaning)
                found.push_back(i);
        }
        return found;
    }

    /// The layout with most columns among those the officer saved whose headers all stand in one row.
    const TableMapping *savedProfile(std::span<const TableMapping> profiles) const
    {
        const TableMapping *best = nullptr;
        for (const TableMapping &profile : profiles) {
            const bool wins = !best || profile.columns.size() > best->columns.size();
            if (wins && (profile.hasHeader ? headerRow(m_sample, profile).has_value() : looksLike(profile)))
                best = &profile;
        }
        return best;
    }

    /// Without headers: as many columns, and in each what the profile says.
    bool looksLike(const TableMapping &profile) const
    {
        const auto firstData = firstDataRow(m_sample, 0);
        if (headerRow(m_sample) || !firstData || m_sample.rows[*firstData].size() != profile.columns.size())
            return false;
        const auto content = contentOf(m_sample, *firstData, profile.columns.size());
        for (std::size_t i = 0; i < content.size(); ++i) {
            const ColumnMeaning meaning = profile.columns[i].meaning;
            const bool isDate = meaning == ColumnMeaning::BookedOn;
            if (!fits(meaning, content[i]) || (isDate && !content[i].isDates()) || (meaning == ColumnMeaning::Amount && !content[i].isAmounts()))
                return false;
        }
        return true;
    }

    bool findRows(const TableMapping *given)
    {
        m_header = headerRow(m_sample);
        if (const auto its = given && given->hasHeader ? headerRow(m_sample, *given) : std::nullopt)
            m_header = HeaderRow {*its, int(given->columns.size())};
        const auto firstData = firstDataRow(m_sample, m_header ? m_header->row + 1 : 0);
        if (m_header && !firstData && m_header->exact < 3)
            m_header.reset();
        if (!m_header && !firstData)
            return false;
        if (m_header) {
            m_firstRow = m_header->row + 1;
        } else {
            m_firstRow = *firstData;
            if (m_firstRow > 0 && looksLikeUnknownHeader(m_firstRow - 1))
                m_header = HeaderRow {m_firstRow - 1, 0};
        }
        std::size_t columns = m_header ? m_sample.rows[m_header->row].size() : 0;
        for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row)
            columns = std::max(columns, m_sample.rows[row].size());
        columns = std::min(columns, kMostColumns);
        m_layout.mapping.columns.resize(columns);
        m_columns.resize(columns);
        m_layout.mapping.hasHeader = m_header.has_value();
        m_layout.mapping.headerLine = m_header ? m_sample.lines[m_header->row] : 0;
        for (std::size_t i = 0; m_header && i < std::min(columns, m_sample.rows[m_header->row].size()); ++i) {
            m_columns[i] = headerText(m_sample.rows[m_header->row][i]);
            column(i).header = toString(m_sample.rows[m_header->row][i]);
        }
        return columns >= 2;
    }

    /// A row of words only, as wide as the first row of data: a header in a language not known here.
    bool looksLikeUnknownHeader(std::size_t row) const
    {
        const auto &cells = m_sample.rows[row];
        std::size_t filled = 0;
        for (const std::string &cell : cells) {
            if (isDateLike(cell) || amountCell(cell))
                return false;
            filled += trimmedCell(cell).empty() ? 0 : 1;
        }
        return filled >= 3 && cells.size() >= m_sample.rows[row + 1].size() - 1;
    }

    std::span<const HeaderWord> wordsOf(std::size_t i) const
    {
        const auto exact = m_words.meanings(m_columns[i].words);
        return exact.empty() ? m_words.meanings(m_columns[i].bare) : exact;
    }

    void countLanguages()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            std::array<bool, 256> seen {};
            for (const HeaderWord &word : wordsOf(i)) {
                if (!seen[word.language])
                    ++m_languages[word.language];
                seen[word.language] = true;
            }
        }
    }

    void byWord(std::size_t i)
    {
        const ColumnContent &content = m_content[i];
        const HeaderWord *best = nullptr;
        const auto candidates = wordsOf(i);
        for (const HeaderWord &word : candidates) {
            if (fits(word.meaning, content) && (!best || m_languages[word.language] > m_languages[best->language]))
                best = &word;
        }
        if (best) {
            const bool onlyKinds = best->meaning == ColumnMeaning::Text && content.mostly(content.directions); // DEBIT, CREDIT
            column(i).meaning = onlyKinds ? ColumnMeaning::BankCode : best->meaning;
            column(i).certainty = content.filled > 0 ? kByWordAndContent : kByWord;
            m_generic[i] = best->isGeneric;
            return;
        }
        if (!candidates.empty() && content.mostly(content.directions)) { // "Debit/Credit", "Type" …
            column(i) = {column(i).header, ColumnMeaning::Direction, kByWordAndContent};
            return;
        }
        const auto likely = m_words.likelyMeaning(m_columns[i].bare);
        if (!candidates.empty() || !likely || !fits(likely->meaning, content))
            return;
        column(i).meaning = likely->meaning;
        column(i).certainty = kByPartOfWord;
        m_generic[i] = likely->isGeneric;
    }

    /// The known layout that covers the headers best, if it covers nearly all.
    void byProfile()
    {
        const TableMapping *best = nullptr;
        std::size_t bestSize = 0;
        bool tie = false;
        std::size_t named = 0;
        for (const HeaderText &text : m_columns)
            named += text.words.isEmpty() ? 0 : 1;
        for (const TableMapping &profile : m_words.profiles()) {
            if (!fitsColumns(profile) || profile.columns.size() * 10 < named * 8)
                continue;
            tie = profile.columns.size() == bestSize && best && best->bank != profile.bank;
            if (profile.columns.size() > bestSize) {
                best = &profile;
                bestSize = profile.columns.size();
                tie = false;
            }
        }
        if (!best || tie)
            return;
        m_layout.mapping.profile = best->profile;
        m_layout.mapping.bank = best->bank;
        take(*best);
    }

    /// Are all columns of the mapping in this table?
    bool fitsColumns(const TableMapping &mapping) const
    {
        if (!mapping.hasHeader)
            return !m_header && mapping.columns.size() <= m_columns.size();
        std::vector<bool> used(m_columns.size());
        return m_header && std::ranges::all_of(mapping.columns, [&](const ColumnMapping &its) { return place(its.header, used).has_value(); });
    }
    std::optional<std::size_t> place(const QString &header, std::vector<bool> &used) const
    {
        const QString words = foldedWords(header);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!used[i] && m_columns[i].words == words) {
                used[i] = true;
                return i;
            }
        }
        return std::nullopt;
    }

    void take(const TableMapping &mapping)
    {
        std::vector<bool> used(m_columns.size());
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const auto at = mapping.hasHeader ? place(mapping.columns[i].header, used) : std::optional(i);
            if (!at || (!mapping.profile.isEmpty() && !fits(mapping.columns[i].meaning, m_content[*at])))
                continue;
            column(*at).meaning = mapping.columns[i].meaning;
            // What the officer said is certain; what was worked out and not looked at is as doubtful as before.
            column(*at).certainty = mapping.columns[i].certainty > 0 || mapping.columns[i].meaning == ColumnMeaning::Ignored ? mapping.columns[i].certainty : kByProfile;
            m_generic[*at] = false;
        }
        m_layout.mapping.dateOrder = mapping.dateOrder;
        m_layout.mapping.numbers = mapping.numbers;
        if (mapping.outIsPositive)
            m_layout.mapping.outIsPositive = mapping.outIsPositive;
        if (mapping.currency.known())
            m_layout.mapping.currency = mapping.currency;
        if (m_layout.mapping.bank.isEmpty())
            m_layout.mapping.bank = mapping.bank;
        if (m_layout.mapping.profile.isEmpty())
            m_layout.mapping.profile = mapping.profile;
    }

    /// One meaning a column, one column a meaning where it must be one.
    void settle()
    {
        settleDates();
        settleAmounts();
        settleOthers();
        fillByContent();
        directionByContent();
        mergeTexts();
    }

    /// Amounts without signs beside a column of two words, one for money in and one for money out, whatever is above it.
    void directionByContent()
    {
        const auto amount = first(ColumnMeaning::Amount);
        if (!amount || first(ColumnMeaning::Direction) || m_content[*amount].negatives > 0 || m_content[*amount].signs > 0)
            return;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnContent &content = m_content[i];
            const bool open = column(i).certainty == 0 || column(i).meaning == ColumnMeaning::BankCode;
            if (!open || !content.mostly(content.directions) || content.distinct.size() != 2)
                continue;
            const auto is = [&](TableWords::Word word, std::size_t cell) { return m_words.is(word, foldedWords(content.distinct[cell])); };
            using Word = TableWords::Word;
            if ((is(Word::In, 0) && is(Word::Out, 1)) || (is(Word::Out, 0) && is(Word::In, 1))) {
                column(i) = {column(i).header, ColumnMeaning::Direction, kByContent};
                return;
            }
        }
    }

    void keepOne(ColumnMeaning meaning, ColumnMeaning rest)
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

    void settleDates()
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

    void settleAmounts()
    {
        auto amounts = all(ColumnMeaning::Amount);
        if (amounts.size() > 1) { // the one that names its currency, else the first that has something
            auto kept = std::ranges::find_if(amounts, [this](std::size_t i) { return m_columns[i].currency.known() && m_content[i].filled > 0; });
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

    /// The word is clear, although most cells are not what it says: their rows are named one by one.
    void takeByWordAlone(ColumnMeaning meaning)
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

    void settleBalances()
    {
        for (const std::size_t i : all(ColumnMeaning::Balance)) {
            const QString &words = m_columns[i].words;
            const bool isAvailable = words.contains(u"availab"_s) || words.contains(u"disponi"_s);
            if (isAvailable && all(ColumnMeaning::Balance).size() > 1)
                column(i).meaning = ColumnMeaning::Further;
            else if (m_content[i].filled > 2 && m_content[i].distinct.size() == 1)
                column(i).meaning = ColumnMeaning::Further; // the account's balance today, beside each row
        }
        keepOne(ColumnMeaning::Balance, ColumnMeaning::Further);
    }

    void settleOthers()
    {
        keepOne(ColumnMeaning::Direction, ColumnMeaning::BankCode);
        // "Valuta" twice: behind the amount it is the amount's.
        const auto currencies = all(ColumnMeaning::Currency);
        const auto amount = first(ColumnMeaning::Amount);
        if (currencies.size() > 1) {
            const bool beside = amount && std::ranges::find(currencies, *amount + 1) != currencies.end();
            const std::size_t kept = beside ? *amount + 1 : currencies.front();
            for (const std::size_t i : currencies) {
                if (i != kept)
                    column(i).meaning = ColumnMeaning::ForeignCurrency;
            }
        }
        // "Valuta;Utl.belopp;Belopp": of the purchase abroad, unless it is the same in all rows.
        if (const auto foreign = first(ColumnMeaning::ForeignAmount); foreign && amount && currencies.size() == 1) {
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

    void settleNames()
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

    void settleOwnAccounts()
    {
        // The own number is the same in all rows, or one of a few.
        for (const std::size_t i : all(ColumnMeaning::OwnAccount)) {
            const ColumnContent &content = m_content[i];
            if (column(i).certainty < kByProfile && content.distinct.size() > 4 && content.distinct.size() * 3 > content.filled)
                column(i).meaning = ColumnMeaning::CounterpartyAccount;
        }
        keepOne(ColumnMeaning::OwnAccount, ColumnMeaning::CounterpartyAccount);
    }

    void mergeTexts()
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

    bool isFree(std::size_t i) const { return m_layout.mapping.columns[i].certainty == 0 && !m_content[i].isDates() && !m_content[i].isAmounts(); }

    /// Where no header helps: what the columns hold.
    void fillByContent()
    {
        if (!first(ColumnMeaning::Currency)) {
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                if (column(i).certainty == 0 && m_content[i].mostly(m_content[i].currencies)) {
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

    /// The same long number in all rows: an account's.
    static bool isOneNumber(const ColumnContent &content)
    {
        return content.filled > 1 && content.distinct.size() == 1 && content.distinct[0].size() >= 7 && content.amounts == content.filled && content.decimals == 0;
    }

    void amountsByContent()
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
            set(candidates[0], ColumnMeaning::MoneyOut);
            set(candidates[1], ColumnMeaning::MoneyIn);
            if (candidates.size() > 2)
                set(candidates[2], ColumnMeaning::Balance);
            m_layout.sidesUnknown = true;
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

    /// "CAD$" beside "USD$": not money out beside money in.
    bool areTwoCurrencies(std::size_t a, std::size_t b) const
    {
        return m_columns[a].currency.known() && m_columns[b].currency.known() && m_columns[a].currency != m_columns[b].currency;
    }

    /// A column of amounts and one of balances that follow from each other: from row to row in either direction, or with a
    /// third column that is the balance before.
    std::optional<std::pair<std::size_t, std::size_t>> provenPair(const std::vector<std::size_t> &candidates) const
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

    /// Of several columns of amounts the one from which the running balances follow; `likely` where none does better.
    std::size_t provenAmount(const std::vector<std::size_t> &amounts, std::size_t likely) const
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

    /// Whether the amount holds the fee already is told by the running balances alone.
    bool comesOnTop(std::size_t fee) const
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

    /// The same for the balance before each row, as some Dutch banks give it.
    std::optional<std::pair<std::size_t, std::size_t>> provenBefore(const std::vector<std::size_t> &candidates) const
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

    using Numbers = std::vector<std::optional<qint64>>;

    Numbers numbersOf(std::size_t i) const
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

    /// How many balances follow from that of the row above (from 0, to 1) or below (from 1, to 0)?
    static std::size_t linksOf(const Numbers &amounts, const Numbers &balances, std::size_t from, std::size_t to)
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

    static std::size_t linksOf(const Numbers &amounts, const Numbers &balances)
    {
        return std::max(linksOf(amounts, balances, 0, 1), linksOf(amounts, balances, 1, 0));
    }

    static std::size_t sumsOf(const Numbers &amounts, const Numbers &balances, const Numbers &before)
    {
        std::size_t sums = 0;
        for (std::size_t row = 0; row < amounts.size(); ++row) {
            if (amounts[row] && *amounts[row] != 0 && balances[row] && before[row])
                sums += *before[row] + *amounts[row] == *balances[row] ? 2 : 0;
        }
        return sums;
    }

    /// Is in each row exactly one of the two columns filled?
    bool exclude(std::size_t a, std::size_t b) const
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

    void decideSigns()
    {
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
        if (direction)
            m_layout.directionSigns = outHasPlainAmounts(*amount, *direction);
        const bool isSigned = content.negatives > 0 || content.signs > 0;
        m_layout.signDoubtful = isSigned && !direction && !m_layout.mapping.outIsPositive && m_layout.mapping.profile.isEmpty() && looksLikeDebt(*amount);
        m_layout.signUnknown = !isSigned && !direction && content.filled > 0 && !m_layout.mapping.outIsPositive && m_layout.mapping.profile.isEmpty()
            && !balancesFollow(*amount);
    }

    /// Does each running balance follow from the amounts as they are? Then no sign is missing.
    bool balancesFollow(std::size_t amount) const
    {
        const auto balance = first(ColumnMeaning::Balance);
        const std::size_t rows = m_content[amount].filled;
        return balance && rows > 1 && linksOf(numbersOf(amount), numbersOf(*balance)) + 1 >= rows;
    }

    /// Signs as on a card's bill: nearly all amounts are positive, or the negative ones are payments received.
    bool looksLikeDebt(std::size_t amount) const
    {
        const ColumnContent &content = m_content[amount];
        if (first(ColumnMeaning::Balance) || content.negatives == 0)
            return false;
        if (content.filled >= 5 && content.negatives * 4 < content.filled)
            return true;
        for (std::size_t row = m_firstRow; row < m_sample.rows.size(); ++row) {
            const auto &cells = m_sample.rows[row];
            if (amount >= cells.size() || cells[amount].find('-') == std::string::npos)
                continue;
            for (const std::string &cell : cells) {
                const QString folded = cell.size() < 8 ? QString() : foldedWords(cell);
                for (const QLatin1StringView &words : {QLatin1StringView("payment received"), QLatin1StringView("thank you"), QLatin1StringView("zahlung erhalten"),
                         QLatin1StringView("inbetalning tack"), QLatin1StringView("pagamento recebido"), QLatin1StringView("pago recibido"), QLatin1StringView("paiement recu")}) {
                    if (folded.contains(words))
                        return true;
                }
            }
        }
        return false;
    }

    bool outHasPlainAmounts(std::size_t amount, std::size_t direction) const
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

    bool isComplete() const
    {
        const bool dated = first(ColumnMeaning::BookedOn) || first(ColumnMeaning::ValuedOn);
        return dated && (first(ColumnMeaning::Amount) || (first(ColumnMeaning::MoneyOut) && first(ColumnMeaning::MoneyIn)));
    }

    void finish()
    {
        for (const ColumnMeaning meaning : {ColumnMeaning::Amount, ColumnMeaning::MoneyOut, ColumnMeaning::MoneyIn, ColumnMeaning::Balance}) {
            if (const auto at = first(meaning); at && m_columns[*at].currency.known() && !m_headerCurrency.known())
                m_headerCurrency = m_columns[*at].currency;
        }
        if (m_headerCurrency.known())
            m_layout.mapping.currency = m_headerCurrency;
        if (m_header && m_header->exact > 0) {
            const auto language = quint8(std::ranges::max_element(m_languages) - m_languages.begin());
            m_layout.likelyCurrency = m_words.likelyCurrency(language);
            // Words that two languages share tell nothing: "Datum", "Saldo".
            for (std::size_t other = 0; other < m_languages.size(); ++other) {
                if (m_languages[other] == m_languages[language] && m_words.likelyCurrency(quint8(other)) != m_layout.likelyCurrency)
                    m_layout.likelyCurrency = Currency();
            }
        }
        int rows = 0;
        for (std::size_t row = m_firstRow; row < std::min(m_sample.rows.size(), m_firstRow + 60); ++row)
            rows += isTransaction(m_sample.rows[row]) ? 1 : 0;
        int known = 0;
        for (const ColumnMapping &its : m_layout.mapping.columns)
            known += its.certainty > kByContent ? 1 : 0;
        m_layout.score = rows * 3 + known * 4;
    }

    bool isTransaction(const std::vector<std::string> &cells) const
    {
        const auto is = [&](ColumnMeaning meaning, bool (*test)(std::string_view)) {
            const auto at = first(meaning);
            return at && *at < cells.size() && test(cells[*at]);
        };
        const auto isAmount = [](std::string_view cell) { return amountCell(cell).has_value(); };
        return (is(ColumnMeaning::BookedOn, isDateLike) || is(ColumnMeaning::ValuedOn, isDateLike))
            && (is(ColumnMeaning::Amount, isAmount) || is(ColumnMeaning::MoneyOut, isAmount) || is(ColumnMeaning::MoneyIn, isAmount));
    }

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

} // namespace

TableSample sampleOf(Table &table, std::size_t mostRows)
{
    TableSample sample;
    table.rewind();
    TableRow row;
    while (sample.rows.size() < mostRows) {
        if (!table.next(row)) {
            sample.isWhole = true;
            break;
        }
        std::vector<std::string> cells;
        bool blank = true;
        for (const std::string_view cell : row.cells) {
            cells.emplace_back(cell.substr(0, 1000));
            blank = blank && trimmedCell(cell).empty();
        }
        if (blank)
            continue;
        sample.rows.push_back(std::move(cells));
        sample.lines.push_back(row.line);
    }
    return sample;
}

std::optional<TableLayout> findLayout(const TableSample &sample, const TableMapping *given, std::span<const TableMapping> profiles)
{
    return LayoutFinder(sample).find(given, profiles);
}

} // namespace saldoscope
