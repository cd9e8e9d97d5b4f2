// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/phrases.h"
#include "ledger/categorytree.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <span>
#include <vector>

namespace saldoscope {

/// What a pack of rules may say about where a rule belongs; the names are those of Layer.
enum class RuleLayer : quint8 { Structure, Merchant, Counterparty };

/// Groups of words the categoriser itself asks about. Packs name them; they may name more for `with` and `without`.
enum class WordGroup : quint8 {
    Card,     ///< a card purchase
    Person,   ///< a payment from phone to phone, mostly between people
    Transfer, ///< a transfer by hand
    Giro,     ///< a bill paid
    Debit,    ///< a direct debit
    Salary,   ///< wages
    Refund,   ///< money back
    Returned, ///< a payment bounced
    Company,  ///< legal forms: AB, OY, LTD
    Aside,    ///< words that say nothing about the payee
    Count
};
using WordGroups = quint64; ///< bit set; the first bits are WordGroup
constexpr WordGroups bit(WordGroup group) { return WordGroups {1} << static_cast<int>(group); }

/// One rule of a pack: names or words, and the category they mean by direction.
struct Rule {
    enum class At : quint8 { Anywhere, Start, Alone };
    QString id;                          ///< "se.lender.resurs"
    QString note;                        ///< English: what it is and how certain we are
    QString pack = {};                   ///< the lender's pack it stands in, "acme.json 2026-11-21"; empty: the program's own
    RuleLayer layer = RuleLayer::Structure;
    CategoryId in = kNoCategory;         ///< of money in; kNoCategory: says nothing about money in
    CategoryId out = kNoCategory;
    quint8 confidence = 0;               ///< 1…100
    qint8 rank = 0;                      ///< against other rules of its layer; the greater goes first
    At at = At::Anywhere;                ///< among the words of its field that are not aside
    bool isTrade = false;                ///< a word of a trade, which may be a family name between people
    bool yields = false;                 ///< gives way to a merchant: a checkout firm before a shop's name
    Sensitivity sensitivity = Sensitivity::None; ///< told by a name of this rule, whichever way the money goes
    WordGroups with = 0;                 ///< at least one of these must be there
    WordGroups without = 0;              ///< none of these may be there
    QStringList names;                   ///< as written in the pack; "BAGERI*" and "*BAGERI" for parts of words
};

/// What the rules found in one text.
struct Reading {
    struct Hit {
        quint16 rule = 0;
        quint8 first = 0;  ///< word
        quint8 words = 0;
        quint16 letters = 0;
    };
    static constexpr std::size_t kMaxHits = 32;

    WordGroups groups = 0;
    quint64 aside = 0;     ///< bit i: word i says how was paid, or nothing
    std::size_t count = 0;
    std::array<Hit, kMaxHits> hits {};

    void clear() { groups = 0; aside = 0; count = 0; }
    bool has(WordGroup group) const { return groups & bit(group); }
    std::span<const Hit> all() const { return {hits.data(), count}; }
};

class RuleReader;

/// The rules of one market with those it builds upon, ready to be asked.
class RuleSet
{
public:
    /// `reading` is cleared first. Costs no more with ten thousand names than with ten.
    void read(const Words &words, Reading &reading) const;

    /// Numbers that names of this set hold; for Words::keepNumbers().
    std::span<const std::uint32_t> numbers() const { return m_numbers; }

private:
    friend class RuleReader;
    struct Meaning {
        quint16 rule = 0;      ///< index into Rules::all(), or …
        quint8 group = 0xff;   ///< … a group, if not 0xff
        bool isAside = false;
        bool isTrade = false;  ///< of a rule of the layer Structure
        CategoryId in = kNoCategory, out = kNoCategory; ///< the rule's
    };
    struct Part {              // of a word: its beginning or its end
        std::string letters;
        Meaning meaning;
    };
    /// Parts with a table that says which four letters lead to one at all, so that most words cost one look.
    struct Parts {
        std::vector<Part> all;
        std::array<quint64, 256> bits {};
        std::array<std::vector<quint16>, 512> buckets;

        void add(const char *four, Part part);
        /// Calls found(part) for each part that the four letters may lead to.
        template <class Found> void visit(const char *four, Found &&found) const
        {
            const auto number = fourLetters(four);
            if (!(bits[number >> 6] >> (number & 63) & 1U))
                return;
            for (const auto at : buckets[number & 511])
                found(all[at]);
        }
    };

    /// Four letters as 14 bits that do not tell å ä ö from a and o.
    static quint32 fourLetters(const char *letters);
    static void note(const Meaning &meaning, std::size_t first, std::size_t words, std::size_t letters, Reading &reading);
    /// A text that broke off after twelve letters: the one rule whose names begin with what is left.
    void readCut(const Words &words, Reading &reading) const;
    /// The one meaning of all names that begin with `letters`: of one rule, or of words of trades that say the same.
    const Meaning *beginningWith(std::string_view letters, bool tradesOnly) const;
    const Meaning *endingInCut(std::string_view letters) const;
    void readParts(const Words &words, std::size_t word, Reading &reading) const;

    PhraseTables m_tables;
    std::vector<quint32> m_meaningStarts; // one a phrase and one more
    std::vector<Meaning> m_meanings;
    Parts m_fronts, m_backs;
    std::vector<std::uint32_t> m_numbers;
};

/// All rule packs of the program.
class Rules
{
public:
    /// Reads packs, each one JSON object (resources/README.md). An Error BadFile names pack and member.
    static Result<Rules> fromJson(const std::vector<std::pair<QString, QByteArray>> &packs, const CategoryTree &tree);

    /// Rules for an ISO country in lower case; a country without a pack gets the international one.
    const RuleSet &forCountry(const QString &country) const;
    std::span<const Rule> all() const { return m_rules; }
    QStringList versions() const { return m_versions; } ///< "rules se 2026-11-21"
    QStringList markets() const;
    bool isExtended() const { return m_isExtended; } ///< by a lender's pack

private:
    friend class RuleReader;
    bool m_isExtended = false;
    std::vector<Rule> m_rules;
    std::map<QString, RuleSet> m_sets;
    QStringList m_versions;
};

} // namespace saldoscope
