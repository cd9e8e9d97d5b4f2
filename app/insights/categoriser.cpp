// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/categoriser.h"

#include "insights/overrides.h"
#include "ledger/largepages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cctype>
#include <cstring>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd"; // U+FFFD

constexpr int kHint = 65;  ///< of this confidence a verdict is shown, but does not count as known
constexpr int kShort = 6;  ///< letters of a name that is easily a part of another

std::uint64_t wordsOf(std::size_t first, std::size_t count)
{
    static_assert(Words::kMaxWords < 64);
    return ((std::uint64_t(1) << count) - 1) << first;
}

/// How strong a candidate is against others: the layers of categoriser.h with steps between them.
enum Strength : int {
    Nothing = 0,
    Refund = 10,         // a shop's name on money in: anything that says more goes first
    Foreign = 15,        // a name of the merchant base that is not at home here
    Weak = 20,           // Structure
    Yielding = 25,       // a checkout firm, which gives way to a shop's name behind it
    Named = 30,          // Merchant
    Listed = 40          // Counterparty
};

/// Names all that a verdict hangs on: the words, where the second field begins, what was noticed beside them, and the direction.
quint64 keyOfWords(const Words &words, bool incoming)
{
    quint64 first = 0;
    while (first < words.size() && words[first].field == 0)
        ++first;
    quint64 key = 1 | (incoming ? 2U : 0U) | (words.isCut(0) ? 4U : 0U) | (words.isCut(1) ? 8U : 0U) | (words.isCardStamp() ? 16U : 0U)
        | (words.hasSwishCompany() ? 32U : 0U) | first << 8 | quint64(words.size()) << 16;
    if (words.empty())
        return key;
    const std::string_view letters = words.letters(0, words.size());
    for (std::size_t at = 0; at < letters.size(); at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, letters.data() + at, std::min<std::size_t>(8, letters.size() - at));
        key = (key ^ eight) * 0xff51afd7ed558ccdULL;
        key ^= key >> 32;
    }
    return key | 1; // 0 is nobody's
}

struct Candidate {
    int strength = Nothing;
    int rank = 0;
    bool isAtStart = false; // the payee's name comes first, the branch's place behind it: "LIDL KALEVA" is no newspaper
    int letters = 0;
    bool isTrade = false;   // a word of a trade, not a name
    bool isShort = false;   // a name of one short word, which may as well be part of another name
    std::uint64_t words = 0; // where it stands, a bit a word
    Verdict verdict;

    bool beats(const Candidate &other) const
    {
        if (strength != other.strength)
            return strength > other.strength;
        if (rank != other.rank)
            return rank > other.rank;
        if (isAtStart != other.isAtStart)
            return isAtStart;
        return letters > other.letters;
    }
};

/// Decides one text at a time. Made once a call of categorise().
class Judge
{
public:
    Judge(const Knowledge &knowledge, const QString &country)
        : m_tree(knowledge.tree())
        , m_merchants(knowledge.merchants())
        , m_rules(knowledge.rules().all())
        , m_set(knowledge.rules().forCountry(country))
        , m_isExtended(knowledge.rules().isExtended())
        , m_in(m_tree.find(u"other.in"))
        , m_out(m_tree.find(u"other.out"))
        , m_refund(m_tree.find(u"refund"))
        , m_gambling(m_tree.find(u"gambling"))
        , m_winnings(m_tree.find(u"gambling.winnings"))
        , m_insurance(m_tree.find(u"insurance"))
        , m_payout(m_tree.find(u"income.insurance_payout"))
        , m_repayment(m_tree.find(u"loan.repayment"))
        , m_receiptOther(m_tree.find(u"loan.receipt.other"))
        , m_pension(m_tree.find(u"income.pension"))
    {
        const auto iso = country == "uk"_L1 ? u"gb"_s : country;
        if (iso.size() == 2)
            m_country = merchantfile::countryCode(iso[0].toLatin1(), iso[1].toLatin1());
        m_words.keepNumbers(m_set.numbers());
        for (CategoryId id = 0; id < CategoryId(m_tree.all().size()); ++id)
            m_twins.push_back(inflowTwin(id));
        for (const auto &category : m_tree.all())
            m_sensitive.push_back(category.sensitivity);
    }

    Verdict judge(std::string_view counterparty, std::string_view text, bool incoming)
    {
        fill(counterparty, text);
        if (m_words.mayHaveLostLetters())
            return withSensitivity(decideLost(decideWords(incoming), counterparty, text, incoming));
        // Most texts differ from others in a date or a number alone, which are no words.
        const quint64 key = keyOfWords(m_words, incoming);
        Known &known = m_known[key % m_known.size()];
        if (known.key != key)
            known = {key, withSensitivity(decideWords(incoming))};
        return known.verdict;
    }

private:
    struct Known {
        quint64 key = 0;
        Verdict verdict;
    };

    Verdict withSensitivity(Verdict verdict) const
    {
        const auto ofCategory = m_sensitive[verdict.category];
        verdict.sensitivity = ofCategory != Sensitivity::None ? ofCategory : m_told;
        return verdict;
    }

    void fill(std::string_view counterparty, std::string_view text)
    {
        m_words.clear();
        m_words.add(counterparty);
        if (text != counterparty)
            m_words.add(text);
    }

    /// "F?RS?KRINGSKASSAN": a bank or program put a sign where å, ä, ö or ü had been. All readings of up to three such letters
    /// are tried; the one that says most is taken.
    Verdict decideLost(Verdict best, std::string_view counterparty, std::string_view text, bool incoming)
    {
        auto told = m_told;
        std::array<std::string, 2> fields {std::string(counterparty), std::string(text)};
        std::vector<char *> lost;
        for (auto &field : fields) {
            for (auto at = field.find(kReplacement); at != std::string::npos; at = field.find(kReplacement, at)) {
                field[at] = '?';
                field.erase(at + 1, kReplacement.size() - 1);
            }
            for (std::size_t i = 0; i < field.size() && lost.size() < 3; ++i) {
                const auto isLetter = [&](std::size_t at) { return at < field.size() && std::isalpha(static_cast<unsigned char>(field[at])); };
                if (field[i] == '?' && isLetter(i + 1) && (i == 0 || field[i - 1] == ' ' || isLetter(i - 1)))
                    lost.push_back(&field[i]);
            }
        }
        constexpr std::string_view letters = "AOU";
        const std::size_t readings = lost.empty() ? 0 : lost.size() == 1 ? 3 : lost.size() == 2 ? 9 : 27;
        for (std::size_t reading = 0; reading < readings; ++reading) {
            auto rest = reading;
            for (char *letter : lost) {
                *letter = letters[rest % 3];
                rest /= 3;
            }
            const auto verdict = decide(fields[0], fields[1], incoming);
            if (std::pair(verdict.layer, verdict.confidence) > std::pair(best.layer, best.confidence)) {
                best = verdict;
                told = m_told;
            }
        }
        m_told = told;
        return best;
    }

    Verdict decide(std::string_view counterparty, std::string_view text, bool incoming)
    {
        fill(counterparty, text);
        return decideWords(incoming);
    }

    Verdict decideWords(bool incoming)
    {
        m_set.read(m_words, m_reading);
        m_told = Sensitivity::None;

        Candidate best;
        Candidate structure;
        if (m_isExtended)
            hearLender(incoming);
        for (const auto &hit : m_reading.all()) {
            const auto candidate = ofRule(hit, incoming);
            if (candidate.strength > Nothing && m_rules[hit.rule].sensitivity != Sensitivity::None)
                m_told = m_rules[hit.rule].sensitivity;
            if (candidate.strength == Weak && candidate.beats(structure))
                structure = candidate;
            if (candidate.beats(best))
                best = candidate;
        }
        if (best.strength < Listed || isLenders(best, best.words)) {
            const auto merchant = ofMerchant(incoming);
            if (merchant.beats(best) && !isLenders(best, merchant.words))
                best = merchant;
        }
        if (best.strength == Nothing)
            return {incoming ? m_in : m_out, Layer::None, 0, 0};
        // The payee is known and the text says which part of its business it was: the agency, and child benefit.
        if (best.strength > Weak && structure.strength == Weak && structure.verdict.category != best.verdict.category
            && m_tree.isInside(structure.verdict.category, best.verdict.category)) {
            structure.verdict.confidence = std::max(structure.verdict.confidence, best.verdict.confidence);
            return structure.verdict;
        }
        return doubted(best, incoming);
    }

    /// Where a rule of a lender's pack speaks, what is shipped says nothing of the same words. What it told of a person's
    /// health or faith stays told: no pack unshields a row.
    void hearLender(bool incoming)
    {
        std::array<std::uint64_t, Reading::kMaxHits> said {};
        std::size_t count = 0;
        for (const auto &hit : m_reading.all()) {
            if (!m_rules[hit.rule].pack.isEmpty() && ofRule(hit, incoming).strength > Nothing)
                said[count++] = wordsOf(hit.first, hit.words);
        }
        const auto end = said.begin() + static_cast<std::ptrdiff_t>(count);
        std::size_t kept = 0;
        for (const auto &hit : m_reading.all()) {
            const auto &rule = m_rules[hit.rule];
            if (!rule.pack.isEmpty() || std::find(said.begin(), end, wordsOf(hit.first, hit.words)) == end)
                m_reading.hits[kept++] = hit;
            else if (rule.sensitivity != Sensitivity::None && ofRule(hit, incoming).strength > Nothing)
                m_told = rule.sensitivity;
        }
        m_reading.count = kept;
    }

    bool isLenders(const Candidate &best, std::uint64_t words) const
    {
        if (!m_isExtended || best.words != words || best.verdict.layer == Layer::None)
            return false;
        const auto index = best.verdict.layer == Layer::Merchant ? best.verdict.rule - m_merchants.brands() : std::size_t {best.verdict.rule};
        return index < m_rules.size() && !m_rules[index].pack.isEmpty();
    }

    /// Words of two trades ("KIOSK & GRILL") leave only what both have in common; where they, or a short name and a trade
    /// ("BIRKA BOWLING"), have nothing in common, the verdict is a hint.
    Verdict doubted(const Candidate &best, bool incoming) const
    {
        Verdict verdict = best.verdict;
        if (incoming || (!best.isTrade && !best.isShort))
            return verdict;
        const CategoryId group = m_tree.group(best.verdict.category);
        std::uint64_t own = best.words;
        std::uint64_t others = 0;
        bool differently = false; // within the group
        for (const auto &hit : m_reading.all()) {
            const auto other = ofRule(hit, incoming);
            if (other.strength != Weak || !other.isTrade || (best.isTrade && other.rank != best.rank))
                continue;
            const bool sameGroup = m_tree.group(other.verdict.category) == group;
            (sameGroup ? own : others) |= other.words;
            differently = differently || (sameGroup && other.verdict.category != best.verdict.category && (other.words & ~best.words) != 0);
        }
        others &= ~own; // a part of a word that says what the whole says is no other voice
        if (others != 0 && std::popcount(others) >= std::popcount(own))
            verdict.confidence = std::min(verdict.confidence, quint8(kHint));
        else if (differently && best.isTrade)
            verdict.category = group;
        return verdict;
    }

    /// What money in from a payee of this category means where no rule says it (taxonomy, rule 6).
    CategoryId inflowTwin(CategoryId out) const
    {
        if (m_tree.isInside(out, m_gambling))
            return m_winnings;
        if (m_tree.isInside(out, m_insurance))
            return m_payout;
        if (m_tree.isInside(out, m_repayment)) {
            const QString key = u"loan.receipt"_s + m_tree[out].key.mid(14); // behind "loan.repayment"
            const auto twin = m_tree.find(key);
            return twin == kNoCategory ? m_receiptOther : twin;
        }
        return m_tree[out].kind == CategoryKind::Expense ? m_refund : kNoCategory;
    }

    Candidate ofRule(const Reading::Hit &hit, bool incoming) const
    {
        const auto &rule = m_rules[hit.rule];
        if ((rule.with && !(m_reading.groups & rule.with)) || (m_reading.groups & rule.without))
            return {};
        if (rule.at != Rule::At::Anywhere && !isAt(rule.at, hit))
            return {};
        // "Swish NELLY" may be the shop, "Swish NELLY SVENSSON" is not.
        if (rule.layer == RuleLayer::Merchant && hit.words == 1 && isBetweenPeople() && !isAt(Rule::At::Alone, hit))
            return {};
        // "Swish BLOMMOR HOS ANNA" may be a shop, "Swish ANNA BLOMMA" is not.
        if (rule.isTrade && isBetweenPeople() && (m_reading.has(WordGroup::Transfer) || !isAt(Rule::At::Start, hit)))
            return {};
        auto category = incoming ? rule.in : rule.out;
        int strength = rule.layer == RuleLayer::Counterparty ? (rule.yields ? Yielding : Listed)
            : rule.layer == RuleLayer::Merchant              ? Named
                                                             : Weak;
        int confidence = rule.confidence;
        // Wages come from lenders, shops and agencies too; banks write "Lön/pension" about both.
        if (incoming && rule.layer != RuleLayer::Structure && m_reading.has(WordGroup::Salary) && !m_tree.isInside(category, m_pension))
            return {};
        if (incoming && rule.layer != RuleLayer::Structure && m_reading.has(WordGroup::Returned))
            return {}; // a bounced payment comes back under the payee's name
        if (category == kNoCategory) {
            if (!incoming || rule.layer == RuleLayer::Structure || m_twins[rule.out] == kNoCategory)
                return {};
            category = m_twins[rule.out];
            if (category == m_refund) {
                confidence = refundConfidence(confidence);
                strength = Refund;
            }
            if (confidence == 0)
                return {};
        }
        const auto layer = rule.layer == RuleLayer::Counterparty ? Layer::Counterparty
            : rule.layer == RuleLayer::Merchant                  ? Layer::Merchant
                                                                 : Layer::Structure;
        const auto number = layer == Layer::Merchant ? hit.rule + m_merchants.brands() : hit.rule;
        return {strength, rule.rank, strength == Named && isAt(Rule::At::Start, hit), hit.letters, rule.isTrade,
            strength == Named && hit.words == 1 && hit.letters <= kShort, wordsOf(hit.first, hit.words), {category, layer, static_cast<quint8>(confidence), static_cast<quint16>(number)}};
    }

    Candidate ofMerchant(bool incoming)
    {
        if (incoming && (m_reading.has(WordGroup::Salary) || m_reading.has(WordGroup::Returned)))
            return {};
        const auto hit = m_merchants.find(m_words,
            {m_country, m_reading.has(WordGroup::Card), isBetweenPeople(), m_reading.aside});
        if (!hit)
            return {};
        if (!hit->isForeign && m_tree[hit->category].sensitivity != Sensitivity::None)
            m_told = m_tree[hit->category].sensitivity;
        // A name known from another country only speaks where nothing else does.
        const int strength = hit->isForeign ? Foreign : Named;
        Candidate candidate {strength, 0, hit->isAtStart, hit->letters, false, hit->words == 1 && hit->letters <= kShort, wordsOf(hit->firstWord, hit->words), {hit->category, Layer::Merchant, hit->confidence, hit->brand}};
        if (!incoming)
            return candidate;
        candidate.verdict.category = m_twins[hit->category];
        if (candidate.verdict.category == m_refund) {
            candidate.strength = Refund;
            candidate.verdict.confidence = static_cast<quint8>(refundConfidence(hit->confidence));
        }
        if (candidate.verdict.category == kNoCategory || candidate.verdict.confidence == 0)
            return {};
        return candidate;
    }

    /// Money in from a shop is a refund if the text says so or it came by card; a firm's bare name may as well pay wages.
    int refundConfidence(int confidence) const
    {
        if (m_reading.has(WordGroup::Refund) || m_reading.has(WordGroup::Card))
            return std::min(confidence, 85);
        if (m_reading.has(WordGroup::Company) || m_reading.has(WordGroup::Transfer) || m_reading.has(WordGroup::Giro)
            || m_reading.has(WordGroup::Person))
            return 0;
        return std::min(confidence, 60);
    }

    bool isBetweenPeople() const
    {
        return (m_reading.has(WordGroup::Person) || m_reading.has(WordGroup::Transfer)) && !m_reading.has(WordGroup::Company)
            && !m_reading.has(WordGroup::Card);
    }

    bool isAt(Rule::At at, const Reading::Hit &hit) const
    {
        const auto field = m_words[hit.first].field;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const bool isOwn = i >= hit.first && i < hit.first + std::size_t {hit.words};
            if (m_words[i].field != field || isOwn || (m_reading.aside >> i & 1U))
                continue;
            if (i < hit.first || at == Rule::At::Alone)
                return false;
        }
        return true;
    }

    const CategoryTree &m_tree;
    const Merchants &m_merchants;
    std::span<const Rule> m_rules;
    const RuleSet &m_set;
    bool m_isExtended;
    CategoryId m_in, m_out, m_refund, m_gambling, m_winnings, m_insurance, m_payout, m_repayment, m_receiptOther, m_pension;
    std::vector<CategoryId> m_twins;
    std::vector<Sensitivity> m_sensitive;
    quint16 m_country = 0;
    Sensitivity m_told = Sensitivity::None; // by the text that is being judged
    Words m_words;
    Reading m_reading;
    std::vector<Known> m_known = std::vector<Known>(8192); // by key; a newer one takes the place of an older one
};

/// Verdicts by text. Texts get their ids in the order in which rows first hold them, so looking them up by the younger of
/// the two ids walks through memory in step with the rows, where a hash table would miss the cache at every row. A text
/// met again with another payee is judged anew: the judge remembers words, which are far fewer than texts.
class Memo
{
public:
    explicit Memo(std::size_t texts)
        : m_entries(texts)
    {
    }

    void askFor(TextId counterparty, TextId text) const { prefetch(&m_entries[std::max(counterparty, text)]); }

    template <class Judge> Verdict verdict(TextId counterparty, TextId text, bool incoming, Judge &&judge)
    {
        const auto younger = std::max(counterparty, text);
        const auto older = std::min(counterparty, text);
        // Which field is the younger one is part of the question; 0 is "not asked yet".
        const auto side = static_cast<quint16>(1 + (counterparty > text ? 1 : 0) + (incoming ? 2 : 0));
        auto &entry = m_entries[younger];
        if (entry.older == older && entry.side == side)
            return entry.verdict;
        const Verdict verdict = judge();
        if (entry.side == 0)
            entry = {older, side, verdict};
        return verdict;
    }

private:
    struct Entry {
        TextId older = 0;
        quint16 side = 0;
        Verdict verdict;
    };
    std::vector<Entry, LargePages<Entry>> m_entries;
};

} // namespace

QString word(Layer layer)
{
    switch (layer) {
    case Layer::None: return u"none"_s;
    case Layer::Structure: return u"structure"_s;
    case Layer::Merchant: return u"merchant"_s;
    case Layer::Counterparty: return u"counterparty"_s;
    case Layer::Transfer: return u"transfer"_s;
    case Layer::Override: return u"override"_s;
    }
    Q_UNREACHABLE();
}

std::vector<Verdict> categorise(const Ledger &ledger, const Knowledge &knowledge, const QString &country,
    std::span<const OwnTransfer> transfers, const Overrides &overrides)
{
    const auto &rows = ledger.booked();
    const auto &texts = ledger.texts();
    std::vector<Verdict> verdicts;
    reserveLarge(verdicts, rows.size());
    verdicts.resize(rows.size());

    Judge judge(knowledge, country);
    Memo memo(texts.size());
    constexpr std::size_t kAhead = 12;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto counterparty = rows.counterparty[row];
        const auto text = rows.text[row];
        if (row + 2 * kAhead < rows.size()) {
            memo.askFor(rows.counterparty[row + 2 * kAhead], rows.text[row + 2 * kAhead]);
            texts.askForPlace(rows.text[row + 2 * kAhead]);
            texts.askForPlace(rows.counterparty[row + 2 * kAhead]);
            texts.askForLetters(rows.text[row + kAhead]);
            texts.askForLetters(rows.counterparty[row + kAhead]);
        }
        const bool incoming = rows.minor[row] > 0;
        verdicts[row] = memo.verdict(counterparty, text, incoming,
            [&] { return judge.judge(texts[counterparty], texts[text], incoming); });
    }

    const auto own = knowledge.tree().find(u"transfer.own");
    for (const auto &pair : transfers) {
        const Verdict verdict {own, Layer::Transfer, static_cast<quint8>(std::clamp(pair.score, 0, 100)), 0};
        verdicts[pair.out] = verdict;
        verdicts[pair.in] = verdict;
    }
    if (!overrides.isEmpty())
        applyOverrides(verdicts, rowKeys(ledger), overrides, knowledge.tree());
    return verdicts;
}

} // namespace saldoscope
