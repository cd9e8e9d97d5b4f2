// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/merchants.h"

#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace saldoscope {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "the compiled merchant base is read as it lies");

namespace {

enum Confidence : quint8 { OwnCountry = 92, World = 85, Guarded = 78, Cut = 72, Person = 70, Foreign = 60 };

/// Hands out one section after another of the compiled base.
class Sections
{
public:
    explicit Sections(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <class T> std::span<const T> take(quint32 count)
    {
        const auto size = qsizetype {count} * qsizetype {sizeof(T)};
        if (size > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const std::span<const T> section {reinterpret_cast<const T *>(m_rest.data()), count};
        m_rest = m_rest.sliced(std::min(qsizetype(merchantfile::padded(static_cast<quint32>(size))), m_rest.size()));
        return section;
    }
    std::string_view text(quint32 size)
    {
        const auto bytes = take<char>(size);
        return {bytes.data(), bytes.size()};
    }
    bool failed() const { return m_failed; }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

Error broken(const QString &what)
{
    return Error {.kind = Error::Kind::BadFile, .detail = what, .where = u"merchants.bin"_s};
}

} // namespace

/// A run of words that spells a name.
struct Merchants::Place {
    std::size_t first = 0;
    std::size_t words = 0;
    std::size_t letters = 0;
    bool isAtStart = false; ///< nothing but aside words before it in its field
    bool isAlone = false;   ///< and nothing behind it
};

Result<Merchants> Merchants::fromBytes(QByteArrayView compiled, const CategoryTree &tree)
{
    // Copied once, because a resource may lie at any address and the tables are read as 64-bit words.
    const auto bytes = std::make_shared<std::vector<quint64>>((static_cast<std::size_t>(compiled.size()) + 7) / 8);
    if (!compiled.empty())
        std::memcpy(bytes->data(), compiled.data(), static_cast<std::size_t>(compiled.size()));
    Sections sections({reinterpret_cast<const char *>(bytes->data()), compiled.size()});
    const auto header = sections.take<merchantfile::Header>(1);
    if (sections.failed() || header.front().magic != merchantfile::kMagic)
        return broken(u"the base's magic number"_s);
    const auto &h = header.front();

    Merchants merchants;
    merchants.m_bytes = bytes;
    merchants.m_phrases.fronts = sections.take<std::uint64_t>(h.fronts);
    merchants.m_phrases.slots = sections.take<PhraseIndex::Slot>(h.slots);
    merchants.m_phrases.ends = sections.take<std::uint32_t>(h.phrases + 1);
    merchants.m_phrases.letters = sections.text(h.letters);
    merchants.m_meaningStarts = sections.take<quint32>(h.meaningStarts);
    merchants.m_meanings = sections.take<merchantfile::Meaning>(h.meanings);
    merchants.m_setStarts = sections.take<quint32>(h.setStarts);
    merchants.m_countries = sections.take<quint16>(h.countries);
    const auto keys = sections.text(h.categories);
    merchants.m_brandStarts = sections.take<quint32>(h.brandStarts);
    merchants.m_titles = sections.text(h.titles);
    if (sections.failed())
        return broken(u"all sections whole"_s);

    for (std::size_t from = 0; from < keys.size();) {
        const auto to = keys.find('\n', from);
        const auto key = QString::fromUtf8(keys.data() + from, static_cast<qsizetype>(to - from));
        merchants.m_categories.push_back(tree.find(key));
        if (merchants.m_categories.back() == kNoCategory)
            return broken(u"a known category instead of %1"_s.arg(key));
        from = to + 1;
    }
    return merchants;
}

std::optional<Merchants::Hit> Merchants::find(const Words &words, const Context &context) const
{
    std::optional<Hit> best;
    std::size_t bestLetters = 0;
    m_phrases.scan(words, [&](std::uint32_t phrase, std::size_t first, std::size_t count) {
        const auto letters = m_phrases[phrase].size();
        if (best && best->isAtStart && letters <= bestLetters)
            return;
        Place place {first, count, letters, true, true};
        const auto field = words[first].field;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].field != field || (i >= first && i < first + count) || (context.asideWords >> i & 1U))
                continue;
            place.isAlone = false;
            if (i < first)
                place.isAtStart = false;
        }
        if (best && place.isAtStart == best->isAtStart ? letters <= bestLetters : best && best->isAtStart)
            return;
        if (auto hit = judge(phrase, place, context)) {
            best = hit;
            bestLetters = letters;
        }
    });
    if (!best && (words.isCut(0) || words.isCut(1)))
        findCut(words, context, best);
    return best;
}

bool Merchants::isIn(quint16 set, quint16 country) const
{
    for (auto i = m_setStarts[set]; i < m_setStarts[set + 1U]; ++i) {
        if (m_countries[i] == country)
            return true;
    }
    return false;
}

std::optional<Merchants::Hit> Merchants::judge(std::uint32_t phrase, const Place &place, const Context &context) const
{
    const merchantfile::Meaning *best = nullptr;
    int nearness = 0; // 1 another country, 2 world, 3 own
    for (auto i = m_meaningStarts[phrase]; i < m_meaningStarts[phrase + 1]; ++i) {
        const auto &meaning = m_meanings[i];
        const int near = context.country != 0 && isIn(meaning.countries, context.country) ? 3 : isIn(meaning.countries, 0) ? 2 : 1;
        if (near > nearness) {
            nearness = near;
            best = &meaning;
        }
    }
    if (!best)
        return std::nullopt;

    quint8 confidence = nearness == 3 ? OwnCountry : nearness == 2 ? World : Foreign;
    if (context.isPerson) {
        if (nearness != 3 || best->isGuarded || (place.words == 1 && place.letters < 6))
            return std::nullopt;
        confidence = Person;
    } else if (best->isGuarded) {
        // Believed as the whole of a text or at the front of a card purchase, and only where the shop is at home.
        const bool isPlain = place.isAlone || (context.isCard && place.isAtStart);
        if (nearness != 3 || !isPlain)
            return std::nullopt;
        confidence = Guarded;
    } else if (nearness == 2) {
        if (place.words == 1 && place.letters < 6 && !place.isAtStart)
            return std::nullopt;
    } else if (nearness == 1) {
        const bool isLong = place.letters >= (place.words == 1 ? 8U : 9U);
        if (!isLong || !place.isAtStart || !(place.isAlone || context.isCard))
            return std::nullopt;
    }
    return Hit {best->brand, m_categories[best->category], confidence, static_cast<quint8>(place.first),
        static_cast<quint8>(place.words), static_cast<quint16>(place.letters), place.isAtStart, nearness == 1};
}

/// The text broke off after twelve letters: names that begin with what is left, if they all mean the same.
void Merchants::findCut(const Words &words, const Context &context, std::optional<Hit> &best) const
{
    std::size_t first = 0;
    while (first < words.size() && (!words.isCut(words[first].field) || (context.asideWords >> first & 1U)))
        ++first;
    if (first == words.size())
        return;
    std::size_t count = 1;
    while (first + count < words.size() && words[first + count].field == words[first].field)
        ++count;
    const auto front = words.letters(first, count);
    if (front.size() < 8)
        return;
    const auto [from, to] = m_phrases.beginningWith(front);
    if (to - from > 64)
        return;
    for (auto phrase = from; phrase < to; ++phrase) {
        const auto hit = judge(phrase, {first, count, m_phrases[phrase].size(), true, true}, context);
        if (!hit || hit->isForeign)
            continue;
        if (best && best->category != hit->category) {
            best.reset(); // two shops of different kinds begin alike: nobody knows which
            return;
        }
        best = hit;
        best->confidence = Cut;
    }
}

QString Merchants::title(quint16 brand) const
{
    if (brand >= brands())
        return {};
    return QString::fromUtf8(m_titles.data() + m_brandStarts[brand], static_cast<qsizetype>(m_brandStarts[brand + 1U] - m_brandStarts[brand]));
}

} // namespace saldoscope
