// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/merchantfile.h"
#include "insights/phrases.h"
#include "ledger/categorytree.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <span>

namespace saldoscope {

/// Names of shops, chains and other payees of the whole world with the category of what they sell. Cheap to
/// copy: the compiled base is shared.
class Merchants
{
public:
    /// Where a name was found, and how much it is worth there.
    struct Hit {
        quint16 brand = 0;
        CategoryId category = kNoCategory;
        quint8 confidence = 0;
        quint8 firstWord = 0;
        quint8 words = 0;
        quint16 letters = 0;
        bool isAtStart = false; ///< nothing but aside words before it in its field
        bool isForeign = false; ///< known in other countries only
    };
    /// What is known about a text before names are looked for in it.
    struct Context {
        quint16 country = 0;      ///< merchantfile::countryCode; 0 where unknown
        bool isCard = false;      ///< a card purchase: its text is a shop's name
        bool isPerson = false;    ///< a payment between people is likely: only unmistakable names count
        quint64 asideWords = 0;   ///< bit i: word i says how was paid ("KORTKÖP"), not who was
    };

    static Result<Merchants> fromBytes(QByteArrayView compiled, const CategoryTree &tree);

    /// The name at the start of the text, else the longest in it. A shop of the account's own country goes before one
    /// of the world, that before one of another country.
    std::optional<Hit> find(const Words &words, const Context &context) const;

    std::size_t brands() const { return m_brandStarts.empty() ? 0 : m_brandStarts.size() - 1; }
    QString title(quint16 brand) const; ///< "ICA Kvantum (shop supermarket)"

private:
    struct Place;
    std::optional<Hit> judge(std::uint32_t phrase, const Place &place, const Context &context) const;
    bool isIn(quint16 set, quint16 country) const;
    void findCut(const Words &words, const Context &context, std::optional<Hit> &best) const;

    std::shared_ptr<const std::vector<quint64>> m_bytes; // what all members below look at
    PhraseIndex m_phrases;
    std::span<const quint32> m_meaningStarts;
    std::span<const merchantfile::Meaning> m_meanings;
    std::span<const quint32> m_setStarts;
    std::span<const quint16> m_countries;
    std::span<const quint32> m_brandStarts;
    std::string_view m_titles;
    std::vector<CategoryId> m_categories;
};

} // namespace saldoscope
