// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/query.h"

#include "insights/shielding.h"
#include "insights/textfold.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kWordsAtOnce = 7;
constexpr quint8 kLooked = 0x80; ///< this text was looked at; the other bits say which words it holds

bool stopped(const std::atomic_bool *stop) { return stop != nullptr && stop->load(std::memory_order_relaxed); }

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray bytes = word.toUtf8();
        std::string folding = folded(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        if (!folding.empty() && std::ranges::find(words, folding) == words.end())
            words.push_back(std::move(folding));
    }
    return words;
}

/// Which of up to seven words a text holds; each distinct text is looked at once.
class WordFinder
{
public:
    WordFinder(const Texts &texts, std::span<const std::string> words)
        : m_texts(texts)
        , m_words(words)
        , m_found(texts.size(), 0)
    {
    }
    quint8 all() const { return quint8((1U << m_words.size()) - 1); }
    quint8 in(TextId text)
    {
        quint8 &found = m_found[text];
        if (found == 0)
            found = kLooked | look(m_texts[text]);
        return found & ~kLooked;
    }
    quint8 look(std::string_view text)
    {
        m_folded.clear();
        foldInto(text, m_folded);
        quint8 found = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            found |= m_folded.find(m_words[i]) != std::string::npos ? quint8(1U << i) : quint8(0);
        return found;
    }

private:
    const Texts &m_texts;
    std::span<const std::string> m_words;
    std::vector<quint8> m_found;
    std::string m_folded;
};

/// Titles in all languages: an officer may type the Swedish word into an English window.
std::vector<quint8> wordsInTitles(const CategoryTree &tree, WordFinder &finder)
{
    std::vector<quint8> found;
    for (const Category &category : tree.all()) {
        quint8 words = 0;
        for (const QString *title : {&category.titleEn, &category.titleSv, &category.titleFi, &category.titleDe}) {
            const QByteArray bytes = title->toUtf8();
            words |= finder.look(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        }
        found.push_back(words);
    }
    return found;
}

/// Keeps the rows that `wanted`; no branch, because a filter typed by a person is a coin toss to the processor.
template <class Wanted> void keep(std::vector<Row> &rows, Wanted wanted)
{
    std::size_t kept = 0;
    for (const Row row : rows) {
        rows[kept] = row;
        kept += wanted(row) ? 1 : 0;
    }
    rows.resize(kept);
}

void keepWords(const Analysis &analysis, const QString &text, std::vector<Row> &rows, const std::atomic_bool *stop)
{
    const std::vector<std::string> words = wordsOf(text);
    const Rows &booked = analysis.ledger().booked();
    for (std::size_t first = 0; first < words.size(); first += kWordsAtOnce) {
        WordFinder finder(analysis.ledger().texts(),
            std::span(words).subspan(first, std::min(kWordsAtOnce, words.size() - first)));
        const std::vector<quint8> titles = wordsInTitles(analysis.knowledge->tree(), finder);
        const quint8 all = finder.all();
        keep(rows, [&](Row row) {
            const CategoryId category = shownCategory(analysis, row);
            quint8 found = isShielded(analysis, row) ? quint8(0) : quint8(finder.in(booked.counterparty[row]) | finder.in(booked.text[row]));
            found |= category < titles.size() ? titles[category] : quint8(0);
            return found == all;
        });
        if (stopped(stop))
            return;
    }
}

/// The rows of a period: a stretch, because the ledger stands in order of day. Rows without a day are in no period.
std::vector<Row> rowsIn(const Rows &rows, Period period)
{
    Row first = 0;
    Row last = Row(rows.size());
    const auto firstOn = [&rows](Day day) {
        Row low = 0;
        Row high = Row(rows.size());
        while (low < high) {
            const Row middle = low + (high - low) / 2;
            if (rows.day(middle) < day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    if (period.first != kNoDay)
        first = firstOn(period.first);
    if (period.last != kNoDay) {
        last = firstOn(period.last + 1);
        first = std::max(first, firstOn(kNoDay + 1));
    }
    std::vector<Row> found(last > first ? last - first : 0);
    std::iota(found.begin(), found.end(), first);
    return found;
}

std::vector<Row> chosenRows(const Analysis &analysis, const Query &query)
{
    const Rows &rows = analysis.ledger().booked();
    if (query.only.empty())
        return rowsIn(rows, query.period);
    std::vector<Row> chosen = query.only;
    std::ranges::sort(chosen);
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    keep(chosen, [&](Row row) {
        if (row >= rows.size())
            return false;
        const Day day = rows.day(row);
        return (query.period.first == kNoDay || (day != kNoDay && day >= query.period.first))
            && (query.period.last == kNoDay || (day != kNoDay && day <= query.period.last));
    });
    return chosen;
}

std::vector<bool> wantedCategories(const CategoryTree &tree, const std::vector<CategoryId> &chosen)
{
    std::vector<bool> wanted(tree.all().size(), false);
    for (CategoryId id = 0; id < CategoryId(wanted.size()); ++id) {
        wanted[id] = std::ranges::any_of(chosen,
            [&](CategoryId ancestor) { return ancestor < wanted.size() && tree.isInside(id, ancestor); });
    }
    return wanted;
}

/// A row and what it is sorted by. Keys are made so that they compare as unsigned numbers.
struct Keyed {
    quint64 key = 0;
    Row row = 0;
};

/// The same in eight bytes, for keys that lie within 32 bits of each other: nearly all columns of nearly all statements.
struct Packed {
    quint32 key = 0;
    Row row = 0;
};

constexpr quint64 ordered(qint64 value) { return quint64(value) ^ (quint64(1) << 63); }

/// Sorts by key, byte by byte from the lowest: stable, linear, and bytes that are the same in all keys cost nothing.
template <class Entry> void radixSort(std::vector<Entry> &entries)
{
    constexpr unsigned kBytes = sizeof(Entry::key);
    std::array<std::array<quint32, 256>, kBytes> counts {};
    for (const Entry &entry : entries) {
        for (unsigned byte = 0; byte < kBytes; ++byte)
            ++counts[byte][(entry.key >> (8 * byte)) & 0xff];
    }
    std::vector<Entry> other(entries.size());
    for (unsigned byte = 0; byte < kBytes; ++byte) {
        auto &count = counts[byte];
        if (count[(entries.front().key >> (8 * byte)) & 0xff] == entries.size())
            continue;
        quint32 sum = 0;
        for (quint32 &value : count) {
            const quint32 here = value;
            value = sum;
            sum += here;
        }
        for (const Entry &entry : entries)
            other[count[(entry.key >> (8 * byte)) & 0xff]++] = entry;
        entries.swap(other);
    }
}

/// Amounts of all currencies in thousandths, so that 5 yen do not stand beside 5 öre.
class Thousandths
{
public:
    quint64 of(qint64 minor, Currency currency)
    {
        if (minor == kNoAmount)
            return 0;
        if (currency != m_currency) {
            m_currency = currency;
            m_factor = 1;
            for (int digit = currency.digits(); digit < 3; ++digit)
                m_factor *= 10;
        }
        return ordered(minor * m_factor);
    }

private:
    Currency m_currency;
    qint64 m_factor = 10;
};

template <class Entry, class KeyOf> void sortAs(std::vector<Row> &rows, KeyOf keyOf)
{
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const Row row : rows)
        entries.push_back({keyOf(row), row});
    radixSort(entries);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = entries[i].row;
}

template <class KeyOf> void sortBy(std::vector<Row> &rows, KeyOf keyOf)
{
    if (rows.empty())
        return;
    quint64 least = keyOf(rows.front()), most = least;
    for (const Row row : rows) {
        const quint64 key = keyOf(row);
        least = std::min(least, key);
        most = std::max(most, key);
    }
    if (most - least <= std::numeric_limits<quint32>::max())
        sortAs<Packed>(rows, [&](Row row) { return quint32(keyOf(row) - least); });
    else
        sortAs<Keyed>(rows, keyOf);
}

} // namespace

bool Query::narrows() const
{
    return period.first != kNoDay || period.last != kNoDay || !categories.empty() || !text.trimmed().isEmpty() || incoming
        || account || stream || !only.empty();
}

std::vector<Row> matching(const Analysis &analysis, const Query &query, const std::atomic_bool *stop)
{
    const Rows &booked = analysis.ledger().booked();
    std::vector<Row> rows = chosenRows(analysis, query);
    if (query.account)
        keep(rows, [&](Row row) { return booked.account[row] == *query.account; });
    if (query.incoming)
        keep(rows, [&](Row row) { return *query.incoming ? booked.minor[row] > 0 : booked.minor[row] < 0; });
    if (query.stream)
        keep(rows, [&](Row row) { return analysis.streamOfRow[row] == qint32(*query.stream); });
    if (!query.categories.empty()) {
        const std::vector<bool> wanted = wantedCategories(analysis.knowledge->tree(), query.categories);
        keep(rows, [&](Row row) {
            const CategoryId category = shownCategory(analysis, row);
            return category < wanted.size() && wanted[category];
        });
    }
    if (stopped(stop))
        return {};
    keepWords(analysis, query.text, rows, stop);
    return stopped(stop) ? std::vector<Row>() : rows;
}

void sortRows(const Analysis &analysis, SortColumn order, bool descending, std::vector<Row> &rows)
{
    const Rows &booked = analysis.ledger().booked();
    const auto byText = [&](const std::vector<TextId> &column) { // the place of a shielded text would tell its letters
        const std::vector<quint32> &places = analysis.textOrder->places(analysis.ledger());
        sortBy(rows, [&](Row row) { return isShielded(analysis, row) ? 0 : quint64(places[column[row]]); });
    };
    Thousandths thousandths;
    switch (order) {
    case SortColumn::Date: break; // the ledger's own order
    case SortColumn::Counterparty: byText(booked.counterparty); break;
    case SortColumn::Text: byText(booked.text); break;
    case SortColumn::Amount:
        sortBy(rows, [&](Row row) { return thousandths.of(booked.minor[row], booked.currency[row]); });
        break;
    case SortColumn::Balance:
        sortBy(rows, [&](Row row) {
            return thousandths.of(Rows::at(booked.balanceAfter, row, kNoAmount), booked.currency[row]);
        });
        break;
    case SortColumn::Category: sortBy(rows, [&](Row row) { return quint64(shownCategory(analysis, row)); }); break;
    case SortColumn::Confidence: sortBy(rows, [&](Row row) { return quint64(analysis.verdicts[row].confidence); }); break;
    case SortColumn::Layer: sortBy(rows, [&](Row row) { return quint64(analysis.verdicts[row].layer); }); break;
    case SortColumn::Stream: sortBy(rows, [&](Row row) { return quint64(quint32(analysis.streamOfRow[row])); }); break;
    }
    if (descending)
        std::ranges::reverse(rows);
}

std::vector<Row> select(const Analysis &analysis, const Query &query, const std::atomic_bool *stop)
{
    std::vector<Row> rows = matching(analysis, query, stop);
    if (stopped(stop))
        return {};
    sortRows(analysis, query.order, query.descending, rows);
    return rows;
}

} // namespace saldoscope
