// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/layoutfinder.h"

#include "statement/tablecells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

QString toString(std::string_view text)
{
    const std::string_view bare = trimmedCell(text);
    return QString::fromUtf8(bare.data(), qsizetype(std::min<std::size_t>(bare.size(), 400)));
}

} // namespace

std::optional<TableLayout> LayoutFinder::find(const TableMapping *given, std::span<const TableMapping> profiles)
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
    readSerialDays();
    if (!isComplete())
        return std::nullopt;
    finish();
    return m_layout;
}

std::optional<std::size_t> LayoutFinder::first(ColumnMeaning meaning) const
{
    const auto &columns = m_layout.mapping.columns;
    const auto found = std::ranges::find(columns, meaning, &ColumnMapping::meaning);
    return found == columns.end() ? std::nullopt : std::optional(std::size_t(found - columns.begin()));
}

std::vector<std::size_t> LayoutFinder::all(ColumnMeaning meaning) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_layout.mapping.columns.size(); ++i) {
        if (m_layout.mapping.columns[i].meaning == meaning)
            found.push_back(i);
    }
    return found;
}

const TableMapping *LayoutFinder::savedProfile(std::span<const TableMapping> profiles) const
{
    const TableMapping *best = nullptr;
    for (const TableMapping &profile : profiles) {
        const bool wins = !best || profile.columns.size() > best->columns.size();
        if (wins && (profile.hasHeader ? headerRow(m_sample, profile).has_value() : looksLike(profile)))
            best = &profile;
    }
    return best;
}

bool LayoutFinder::looksLike(const TableMapping &profile) const
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

bool LayoutFinder::findRows(const TableMapping *given)
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

bool LayoutFinder::looksLikeUnknownHeader(std::size_t row) const
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

std::span<const HeaderWord> LayoutFinder::wordsOf(std::size_t i) const
{
    const auto exact = m_words.meanings(m_columns[i].words);
    return exact.empty() ? m_words.meanings(m_columns[i].bare) : exact;
}

void LayoutFinder::countLanguages()
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

void LayoutFinder::byWord(std::size_t i)
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

void LayoutFinder::byProfile()
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

bool LayoutFinder::fitsColumns(const TableMapping &mapping) const
{
    if (!mapping.hasHeader)
        return !m_header && mapping.columns.size() <= m_columns.size();
    std::vector<bool> used(m_columns.size());
    return m_header && std::ranges::all_of(mapping.columns, [&](const ColumnMapping &its) { return place(its.header, used).has_value(); });
}

std::optional<std::size_t> LayoutFinder::place(const QString &header, std::vector<bool> &used) const
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

void LayoutFinder::take(const TableMapping &mapping)
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

bool LayoutFinder::isComplete() const
{
    const bool dated = first(ColumnMeaning::BookedOn) || first(ColumnMeaning::ValuedOn);
    return dated && (first(ColumnMeaning::Amount) || (first(ColumnMeaning::MoneyOut) && first(ColumnMeaning::MoneyIn)));
}

void LayoutFinder::finish()
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

bool LayoutFinder::isTransaction(const std::vector<std::string> &cells) const
{
    const auto is = [&](ColumnMeaning meaning, bool (*test)(std::string_view)) {
        const auto at = first(meaning);
        return at && *at < cells.size() && test(cells[*at]);
    };
    const auto isAmount = [](std::string_view cell) { return amountCell(cell).has_value(); };
    return (is(ColumnMeaning::BookedOn, isDateLike) || is(ColumnMeaning::ValuedOn, isDateLike))
        && (is(ColumnMeaning::Amount, isAmount) || is(ColumnMeaning::MoneyOut, isAmount) || is(ColumnMeaning::MoneyIn, isAmount));
}

} // namespace saldoscope
