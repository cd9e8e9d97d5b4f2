// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/textorder.h"

#include "insights/textfold.h"

#include <algorithm>

namespace saldoscope {

namespace {

/// A text by its first eight folded bytes, which decide most comparisons without looking at the text.
struct Entry {
    quint64 head = 0;
    quint32 at = 0;     ///< into the folded texts
    quint32 size = 0;
    TextId text = 0;
};

std::vector<quint32> placesOf(const Ledger &ledger)
{
    const Rows &rows = ledger.booked();
    std::vector<bool> shown(ledger.texts().size(), false);
    for (Row row = 0; row < rows.size(); ++row) {
        shown[rows.counterparty[row]] = true;
        shown[rows.text[row]] = true;
    }
    std::string arena;
    std::vector<Entry> entries;
    for (TextId text = 0; text < shown.size(); ++text) {
        if (!shown[text])
            continue;
        Entry entry;
        entry.text = text;
        entry.at = quint32(arena.size());
        foldInto(ledger.texts()[text], arena);
        entry.size = quint32(arena.size()) - entry.at;
        for (quint32 i = 0; i < 8; ++i)
            entry.head = entry.head << 8 | (i < entry.size ? static_cast<unsigned char>(arena[entry.at + i]) : 0U);
        entries.push_back(entry);
    }
    const std::string_view all = arena;
    const auto compare = [&all](const Entry &a, const Entry &b) { return all.substr(a.at, a.size).compare(all.substr(b.at, b.size)); };
    std::ranges::sort(entries, [&](const Entry &a, const Entry &b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int order = compare(a, b);
        return order != 0 ? order < 0 : a.text < b.text;
    });
    std::vector<quint32> places(shown.size(), 0);
    quint32 place = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && compare(entries[i - 1], entries[i]) != 0)
            ++place;
        places[entries[i].text] = place;
    }
    return places;
}

} // namespace

const std::vector<quint32> &TextOrder::places(const Ledger &ledger)
{
    std::call_once(m_once, [&] { m_places = placesOf(ledger); });
    return m_places;
}

} // namespace saldoscope
