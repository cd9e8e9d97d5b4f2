// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/payee.h"

#include "insights/textfold.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

namespace saldoscope {

namespace {

// All lists are folded as textfold does.
constexpr auto kLegalForms = std::to_array<std::string_view>({"ab", "ag", "as", "co", "eg", "ek", "gmbh", "hb", "inc", "kb",
    "kg", "ky", "limited", "llc", "llp", "ltd", "mbh", "oao", "ou", "oy", "oyj", "plc", "publ", "sia", "tmi", "uab", "ug"});

constexpr auto kMonths = std::to_array<std::string_view>({"april", "apr", "aug", "august", "augusti", "dec", "december",
    "dez", "dezember", "elokuu", "feb", "februar", "februari", "february", "heinakuu", "helmikuu", "huhtikuu", "jan",
    "januar", "januari", "january", "joulukuu", "jul", "juli", "july", "jun", "june", "juni", "kesakuu", "lokakuu",
    "maaliskuu", "maj", "mai", "mar", "march", "mars", "marraskuu", "marz", "may", "nov", "november", "oct", "october",
    "okt", "oktober", "sep", "sept", "september", "syyskuu", "tammikuu", "toukokuu"});

constexpr auto kTowns = std::to_array<std::string_view>({"aberdeen", "arhus", "belfast", "bergen", "berlin", "birmingham",
    "boras", "bristol", "cardiff", "daugavpils", "dortmund", "dresden", "dusseldorf", "edinburgh", "eskilstuna", "espoo",
    "essen", "frankfurt", "gavle", "glasgow", "goteborg", "halmstad", "hamburg", "hannover", "helsingborg", "helsinki",
    "joensuu", "jonkoping", "jyvaskyla", "karlstad", "kaunas", "klaipeda", "koln", "kuopio", "lahti", "leeds", "leicester",
    "leipzig", "linkoping", "liverpool", "london", "lulea", "lund", "malmo", "manchester", "munchen", "narva", "newcastle",
    "norrkoping", "nottingham", "nurnberg", "orebro", "oslo", "ostersund", "oulu", "parnu", "pori", "riga", "sheffield",
    "sodertalje", "solna", "stockholm", "stuttgart", "sundsvall", "tallinn", "tampere", "tartu", "turku", "umea", "uppsala",
    "vaasa", "vantaa", "vasteras", "vaxjo", "vilnius"});

/// Bit n of each first letter: the list has a word of n letters that begins with it. Most words are turned away by it.
using LengthsByFirst = std::array<quint32, 256>;
template <class List> constexpr LengthsByFirst lengthsByFirst(const List &list)
{
    LengthsByFirst lengths {};
    for (const std::string_view word : list)
        lengths[static_cast<unsigned char>(word.front())] |= 1U << word.size();
    return lengths;
}
constexpr LengthsByFirst kLegalFormLengths = lengthsByFirst(kLegalForms);
constexpr LengthsByFirst kMonthLengths = lengthsByFirst(kMonths);
constexpr LengthsByFirst kTownLengths = lengthsByFirst(kTowns);

template <class List> bool isOneOf(const List &list, const LengthsByFirst &lengths, std::string_view word)
{
    if (word.empty() || word.size() >= 32 || ((lengths[static_cast<unsigned char>(word.front())] >> word.size()) & 1U) == 0)
        return false;
    return std::ranges::find(list, word) != list.end();
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Blanks out what looks like a date: 2024-05-25, 25.5.2024, 25/05; not 5050-1055, which is a bankgiro.
void blankDates(std::string &text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at]) || (at > 0 && isWordByte(text[at - 1]))) {
            ++at;
            continue;
        }
        std::array<std::size_t, 3> lengths {};
        std::size_t parts = 0;
        std::size_t end = at;
        for (;;) {
            const std::size_t start = end;
            while (end < text.size() && isDigit(text[end]))
                ++end;
            lengths[parts++] = end - start;
            const bool joined = end + 1 < text.size() && (text[end] == '-' || text[end] == '.' || text[end] == '/')
                && isDigit(text[end + 1]);
            if (!joined || parts == lengths.size())
                break;
            ++end;
        }
        const bool alone = end == text.size() || !isWordByte(text[end]);
        const bool dayAndMonth = parts == 2 && lengths[0] <= 2 && lengths[1] <= 2;
        const bool yearFirst = parts == 3 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2;
        const bool yearLast = parts == 3 && lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] == 2);
        if (alone && (dayAndMonth || yearFirst || yearLast))
            std::fill(text.begin() + std::ptrdiff_t(at), text.begin() + std::ptrdiff_t(end), ' ');
        at = end;
        while (at < text.size() && isWordByte(text[at]))
            ++at;
    }
}

bool saysNothing(std::string_view word)
{
    const auto digits = std::ranges::count_if(word, isDigit);
    if (digits >= 5)
        return true;
    if (digits > 0 && word.find("xx") != std::string_view::npos)
        return true; // a masked card number
    if (digits == std::ptrdiff_t(word.size()) && word.size() == 4 && (word.starts_with("19") || word.starts_with("20")))
        return true; // a year
    return isOneOf(kLegalForms, kLegalFormLengths, word) || isOneOf(kMonths, kMonthLengths, word);
}

} // namespace

const std::string &PayeeNamer::normalise(std::string_view text)
{
    m_folded.clear();
    foldInto(text, m_folded);
    if (std::ranges::any_of(m_folded, isDigit))
        blankDates(m_folded);
    m_kept.clear();
    std::size_t lastWord = 0;
    int words = 0;
    for (std::size_t at = 0; at < m_folded.size();) {
        if (!isWordByte(m_folded[at])) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        while (at < m_folded.size() && isWordByte(m_folded[at]))
            ++at;
        const std::string_view word = std::string_view(m_folded).substr(start, at - start);
        const bool masked = start > 0 && m_folded[start - 1] == '*' && std::ranges::all_of(word, isDigit);
        if (masked || saysNothing(word))
            continue;
        if (words++ > 0)
            m_kept += ' ';
        lastWord = m_kept.size();
        m_kept += word;
    }
    if (words > 1 && isOneOf(kTowns, kTownLengths, std::string_view(m_kept).substr(lastWord)))
        m_kept.resize(lastWord - 1);
    if (m_kept.empty())
        return m_folded;
    return m_kept;
}

quint64 PayeeNamer::key(std::string_view text)
{
    if (text.empty())
        return 0;
    const quint64 hash = std::hash<std::string>()(normalise(text));
    return hash == 0 ? 1 : hash;
}

std::string normalisedPayee(std::string_view text)
{
    PayeeNamer namer;
    return namer.normalise(text);
}

} // namespace saldoscope
