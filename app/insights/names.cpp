// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/names.h"

#include "insights/textfold.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr auto kOrganisationWords = std::to_array<std::string_view>({"ab", "publ", "aktiebolag", "hb", "kb", "kommun", "region",
    "landsting", "stad", "myndighet", "verket", "universitet", "stiftelse", "foreningen", "oy", "oyj", "ky", "tmi", "kunta",
    "kaupunki", "kuntayhtyma", "hyvinvointialue", "yliopisto", "saatio", "ry", "osuuskunta", "gmbh", "ag", "kg", "ug", "mbh",
    "stadt", "landkreis", "ltd", "limited", "plc", "llp", "llc", "inc", "council", "nhs", "university", "trust", "as", "ou",
    "sia", "uab", "group", "holding", "bank", "services", "solutions", "consulting", "company", "corp", "agency"});

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool startsWordAt(std::string_view text, std::size_t at) { return at == 0 || !isWordByte(text[at - 1]); }

} // namespace

bool hasWord(std::string_view text, std::string_view word, bool whole)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if (startsWordAt(text, at) && (!whole || end == text.size() || !isWordByte(text[end])))
            return true;
    }
    return false;
}

bool isOrganisation(std::string_view text)
{
    return std::ranges::any_of(kOrganisationWords, [text](std::string_view word) { return hasWord(text, word, true); });
}

std::vector<std::string> nameWords(std::string_view name)
{
    std::vector<std::string> found;
    std::string word;
    for (const char c : folded(name) + ' ') {
        if (isWordByte(c)) {
            word += c;
        } else if (!word.empty()) {
            found.push_back(std::move(word));
            word.clear();
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<std::string> nameWords(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    return nameWords(std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

double nameLikeness(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    if (a.empty() || b.empty())
        return 0;
    std::vector<std::string> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    if (shared.size() >= 2 && shared.size() == std::min(a.size(), b.size()))
        return 1;
    return 2.0 * double(shared.size()) / double(a.size() + b.size());
}

double nameLikeness(const QString &a, const QString &b) { return nameLikeness(nameWords(a), nameWords(b)); }

QStringList holdersOf(const QString &holderName)
{
    QString text = holderName.simplified();
    for (const QLatin1StringView between : {" och "_L1, " and "_L1, " ja "_L1, " und "_L1, " un "_L1, " ir "_L1, " & "_L1, " + "_L1, "/"_L1, ";"_L1})
        text.replace(between, "\n"_L1, Qt::CaseInsensitive);
    QStringList holders;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList names = part.split(u',', Qt::SkipEmptyParts);
        // A comma parts persons only where each part is a whole name; else it stands between surname and first name.
        const bool several = names.size() > 1 && std::ranges::all_of(names, [](const QString &name) { return nameWords(name).size() >= 2; });
        for (const QString &name : several ? names : QStringList(part)) {
            if (!name.trimmed().isEmpty())
                holders += name.trimmed();
        }
    }
    return holders;
}

} // namespace saldoscope
