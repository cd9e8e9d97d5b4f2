// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/preparation.h"

#include "insights/analysis.h"
#include "insights/bankcalendar.h"
#include "insights/names.h"
#include "insights/payee.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kRefundDays = 90;      // d.3.3
constexpr int kReversalBankDays = 5; // d.12
constexpr quint8 kOwnNameConfidence = 85;
constexpr quint8 kOwnNumberConfidence = 95;

/// Words that say that money was moved, not who got it.
constexpr auto kMovingWords = std::to_array<std::string_view>({"overforing", "overf", "egen", "eget", "insattning", "swish", "till",
    "fran", "konto", "transfer", "from", "to", "siirto", "oma", "tilisiirto", "ubertrag", "umbuchung", "an", "von", "maksu", "mellan",
    "ulekanne", "parskaitijums", "pervedimas"});

QString plainNumber(QString number)
{
    number.remove(u' ');
    return number.toUpper();
}

bool isAmong(const std::vector<std::string> &name, const std::vector<std::vector<std::string>> &names)
{
    return std::ranges::any_of(names, [&name](const auto &other) { return nameLikeness(name, other) >= kSameName; });
}

std::vector<std::vector<std::string>> wordsOf(const QStringList &names)
{
    std::vector<std::vector<std::string>> words;
    for (const QString &name : names)
        words.push_back(nameWords(name));
    return words;
}

/// Who the money belongs to, and how much of each account.
std::vector<AccountPart> partsOf(const Ledger &ledger, const AnalysisOptions &options)
{
    const auto applicants = wordsOf(options.applicants);
    std::vector<AccountPart> parts;
    for (const Account &account : ledger.accounts()) {
        AccountPart part;
        part.holders = holdersOf(account.holderName);
        part.joint = account.isJoint.value_or(part.holders.size() > 1);
        const auto choice = std::ranges::find_if(options.accounts, [&](const AccountChoice &each) {
            return !each.number.isEmpty() && plainNumber(each.number) == plainNumber(account.number);
        });
        if (choice != options.accounts.end())
            part.share = choice->share;
        for (const QString &holder : part.holders) {
            if (!applicants.empty() && !isAmong(nameWords(holder), applicants))
                part.others += holder;
        }
        const bool unnamed = part.holders.size() < 2 && options.applicants.size() < 2; // joint with somebody not named
        part.onlyOneApplies = part.joint && part.share == AccountShare::Whole && !applicants.empty() && (unnamed || !part.others.isEmpty());
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Finds out once a text whether it names the applicant.
class OwnNames
{
public:
    OwnNames(const Ledger &ledger, const AnalysisOptions &options)
        : m_texts(ledger.texts())
        , m_known(ledger.texts().size(), Unknown)
    {
        const auto add = [this](std::vector<std::string> name) {
            if (name.size() >= 2) // a first name alone is anybody's
                m_names.push_back(std::move(name));
        };
        for (const QString &applicant : options.applicants)
            add(nameWords(applicant));
        const std::vector<std::vector<std::string>> applicants = m_names;
        for (const Account &account : ledger.accounts()) {
            for (const QString &holder : holdersOf(account.holderName)) {
                std::vector<std::string> name = nameWords(holder);
                if (applicants.empty() || isAmong(name, applicants))
                    add(std::move(name));
            }
        }
        std::ranges::sort(m_names);
        m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
    }
    bool empty() const { return m_names.empty(); }
    bool operator[](TextId id)
    {
        if (m_known[id] == Unknown)
            m_known[id] = look(m_texts[id]) ? Yes : No;
        return m_known[id] == Yes;
    }

private:
    enum Answer : quint8 { Unknown, No, Yes };
    bool look(std::string_view text) const
    {
        if (text.size() > 80)
            return false; // a story, not a name
        std::vector<std::string> name = nameWords(text);
        if (name.size() > 8)
            return false;
        std::string joined;
        for (const std::string &word : name)
            joined += word + ' ';
        std::erase_if(name, [](const std::string &word) { return std::ranges::find(kMovingWords, word) != kMovingWords.end(); });
        return isAmong(name, m_names) && !isOrganisation(joined);
    }
    const Texts &m_texts;
    std::vector<quint8> m_known;
    std::vector<std::vector<std::string>> m_names;
};

/// What a row's category makes it a candidate for.
enum Candidate : quint8 { Nothing = 0, OwnMove = 1, MoneyBack = 2, Returned = 4, Purchase = 8 };

class Preparing
{
public:
    Preparing(const Ledger &ledger, std::vector<Verdict> &verdicts, const CategoryTree &tree, const AnalysisOptions &options,
        PayeeKeys &payees, Preparation &preparation)
        : m_ledger(ledger)
        , m_rows(ledger.booked())
        , m_verdicts(verdicts)
        , m_payees(payees)
        , m_options(options)
        , m_found(preparation)
        , m_own(tree.find(u"transfer.own"))
        , m_ownElsewhere(tree.find(u"transfer.own_external"))
    {
        m_candidates.assign(tree.all().size(), Nothing);
        const auto inside = [&](CategoryId id, QStringView key) {
            const CategoryId ancestor = tree.find(key);
            return ancestor != kNoCategory && tree.isInside(id, ancestor);
        };
        for (CategoryId id = 0; id < CategoryId(m_candidates.size()); ++id) {
            quint8 &candidate = m_candidates[id];
            if (inside(id, u"other") || (inside(id, u"transfer") && !inside(id, u"transfer.remittance")))
                candidate |= OwnMove;
            if (inside(id, u"refund") || inside(id, u"other.in"))
                candidate |= MoneyBack;
            if (inside(id, u"arrears.returned"))
                candidate |= Returned;
            if (tree[id].kind == CategoryKind::Expense && !inside(id, u"arrears") && !inside(id, u"gambling")
                && !inside(id, u"cash") && !inside(id, u"other")) // a text of no payee is no shop
                candidate |= Purchase;
        }
    }

    void run()
    {
        gather();
        ownMoves();
        reversals();
        refunds();
    }

private:
    bool isFree(Row row) const { return m_verdicts[row].layer < Layer::Transfer; }
    quint8 candidateOf(Row row) const
    {
        const CategoryId category = m_verdicts[row].category;
        return category < m_candidates.size() ? m_candidates[category] : quint8(OwnMove);
    }

    void gather()
    {
        for (Row row = 0; row < m_rows.size(); ++row) {
            const quint8 candidate = candidateOf(row);
            if ((candidate & (OwnMove | MoneyBack | Returned)) == 0 || !isFree(row) || m_rows.day(row) == kNoDay)
                continue;
            if (candidate & OwnMove)
                m_moves.push_back(row);
            if (m_rows.minor[row] > 0 && (candidate & Returned))
                m_returned.push_back(row);
            else if (m_rows.minor[row] > 0 && (candidate & MoneyBack))
                m_back.push_back(row);
        }
    }

    void ownMoves()
    {
        OwnNames names(m_ledger, m_options);
        std::vector<QString> shared, known;
        for (const Account &account : m_ledger.accounts())
            shared.push_back(plainNumber(account.number));
        for (const QString &number : m_options.ownNumbers)
            known.push_back(plainNumber(number));
        std::map<TextId, std::pair<bool, bool>> numbers; // shared, known
        for (const Row row : m_moves) {
            if (const TextId number = Rows::at(m_rows.counterpartyAccount, row, TextId(0)); number != 0) {
                auto at = numbers.find(number);
                if (at == numbers.end()) {
                    const QString text = plainNumber(m_ledger.texts().string(number));
                    at = numbers.emplace(number, std::pair(std::ranges::find(shared, text) != shared.end(),
                        std::ranges::find(known, text) != known.end())).first;
                }
                if (at->second.first) {
                    m_verdicts[row] = {m_own, Layer::Transfer, kOwnNumberConfidence, 2}; // its other leg was not found
                    continue;
                }
                if (at->second.second) {
                    m_verdicts[row] = {m_ownElsewhere, Layer::Transfer, kOwnNumberConfidence, 2};
                    m_found.ownElsewhere.push_back({row, true});
                    continue;
                }
            }
            if (m_verdicts[row].category == m_ownElsewhere) {
                m_found.ownElsewhere.push_back({row, false});
                continue;
            }
            const TextId name = m_rows.counterparty[row] != 0 ? m_rows.counterparty[row] : m_rows.text[row];
            if (!names.empty() && name != 0 && names[name]) {
                m_verdicts[row] = {m_ownElsewhere, Layer::Transfer, kOwnNameConfidence, 1};
                m_found.ownElsewhere.push_back({row, false});
            }
        }
    }

    /// First day on which a payment may have gone out that came back on `day`.
    Day earliest(Day day) const
    {
        for (int left = kReversalBankDays; left > 0; --left)
            day = m_calendar.onOrBefore(day - 1);
        return day;
    }

    void reversals()
    {
        constexpr std::size_t kMostLookedAt = 2000; // five days of no real account hold more
        for (const Row in : m_returned) {
            const Day from = earliest(m_rows.day(in));
            std::optional<Row> best;
            std::size_t looked = 0;
            const auto look = [&](Row out) {
                const bool fits = m_rows.account[out] == m_rows.account[in] && m_rows.minor[out] == -m_rows.minor[in]
                    && m_rows.currency[out] == m_rows.currency[in] && isFree(out)
                    && (candidateOf(out) & Returned) == 0; // nor is one that came back already
                if (fits && (!best || (m_payees.of(out) == m_payees.of(in) && m_payees.of(*best) != m_payees.of(in))))
                    best = out;
            };
            for (Row out = in; out-- > 0 && looked < kMostLookedAt && m_rows.day(out) >= from; ++looked)
                look(out);
            for (Row out = in + 1; out < m_rows.size() && looked < kMostLookedAt && m_rows.day(out) == m_rows.day(in); ++out, ++looked)
                look(out);
            if (!best)
                continue;
            m_found.reversals.push_back({*best, in, m_verdicts[*best].category});
            const Sensitivity told = std::max(m_verdicts[*best].sensitivity, m_verdicts[in].sensitivity);
            m_verdicts[*best] = m_verdicts[in];
            m_verdicts[*best].sensitivity = m_verdicts[in].sensitivity = told;
        }
    }

    /// Rows by payee that money back may be for: only payees that gave some back are looked at.
    std::vector<std::vector<Row>> purchases(std::map<quint64, std::size_t> &numbers)
    {
        for (const Row row : m_back) {
            if (isFree(row) && m_payees.of(row) != 0)
                numbers.emplace(m_payees.of(row), numbers.size());
        }
        std::vector<std::vector<Row>> byPayee(numbers.size());
        if (numbers.empty())
            return byPayee;
        constexpr qint32 kUnknown = -1, kNobody = -2;
        std::vector<qint32> numberOf(m_ledger.texts().size(), kUnknown); // asked once a text, not once a row
        for (Row row = 0; row < m_rows.size(); ++row) {
            if (m_rows.minor[row] >= 0)
                continue;
            const TextId text = m_payees.textOf(row);
            if (numberOf[text] == kUnknown) {
                const auto at = numbers.find(m_payees.key(text));
                numberOf[text] = at == numbers.end() ? kNobody : qint32(at->second);
            }
            if (numberOf[text] != kNobody && m_rows.day(row) != kNoDay && (candidateOf(row) & Purchase) != 0)
                byPayee[std::size_t(numberOf[text])].push_back(row);
        }
        return byPayee;
    }

    void refunds()
    {
        std::map<quint64, std::size_t> numbers;
        const std::vector<std::vector<Row>> byPayee = purchases(numbers);
        std::map<Row, qint64> givenBack; // of a purchase: it is not refunded twice
        for (const Row in : m_back) {
            if (!isFree(in))
                continue;
            const auto number = numbers.find(m_payees.of(in));
            if (number == numbers.end())
                continue;
            const std::vector<Row> &bought = byPayee[number->second];
            const auto later = std::ranges::lower_bound(bought, m_rows.day(in) + 1, {}, [this](Row row) { return m_rows.day(row); });
            for (auto at = later; at != bought.begin();) {
                const Row purchase = *--at;
                if (m_rows.day(in) - m_rows.day(purchase) > kRefundDays)
                    break;
                qint64 &back = givenBack[purchase];
                if (m_rows.currency[purchase] != m_rows.currency[in] || -m_rows.minor[purchase] - back < m_rows.minor[in])
                    continue;
                back += m_rows.minor[in];
                m_found.refunds.push_back({in, purchase});
                const Sensitivity told = std::max(m_verdicts[in].sensitivity, m_verdicts[purchase].sensitivity);
                m_verdicts[in] = m_verdicts[purchase];
                m_verdicts[in].sensitivity = told;
                break;
            }
        }
    }

    const Ledger &m_ledger;
    const Rows &m_rows;
    std::vector<Verdict> &m_verdicts;
    PayeeKeys &m_payees;
    const AnalysisOptions &m_options;
    Preparation &m_found;
    CategoryId m_own;
    CategoryId m_ownElsewhere;
    BankCalendar m_calendar {m_options.country};
    std::vector<quint8> m_candidates;
    std::vector<Row> m_moves, m_back, m_returned;
};

} // namespace

QString word(AccountShare share)
{
    switch (share) {
    case AccountShare::Whole: return u"whole"_s;
    case AccountShare::Half: return u"half"_s;
    case AccountShare::LeftOut: return u"left-out"_s;
    }
    Q_UNREACHABLE();
}

Preparation prepare(const MergedLedger &merged, std::vector<Verdict> &verdicts, const CategoryTree &tree, const AnalysisOptions &options,
    PayeeKeys &payees)
{
    Preparation preparation;
    preparation.overlapping = merged.overlapping;
    preparation.equalKept = merged.equalKept;
    preparation.pairedTransfers = merged.transfers.size();
    preparation.unfolded = options.unfoldSensitive;
    preparation.accounts = partsOf(*merged.ledger, options);
    preparation.anyHalf = std::ranges::any_of(preparation.accounts, [](const AccountPart &part) { return part.share == AccountShare::Half; });
    Preparing(*merged.ledger, verdicts, tree, options, payees, preparation).run();
    return preparation;
}

CategoryId shownCategory(const CategoryTree &tree, const Verdict &verdict, qint64 minor)
{
    if (verdict.sensitivity == Sensitivity::None || verdict.category >= tree.all().size())
        return verdict.category;
    const CategoryId open = tree.openAncestor(verdict.category);
    return open != kNoCategory ? open : tree.other(minor);
}

} // namespace saldoscope
