// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/proof.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// What one pass over the rows gathers of an account.
struct Tally {
    std::size_t rows = 0;
    quint32 credits = 0, debits = 0;      ///< numbers of rows
    qint64 in = 0, out = 0;               ///< sums, both ≥ 0
    bool foreign = false;                 ///< a row in another currency than the account
    std::vector<Row> running;             ///< rows with a running balance
    bool gap = false;                     ///< a row without one stands between two with one
};

std::vector<Tally> tallied(const Ledger &ledger)
{
    std::vector<Tally> tallies(ledger.accounts().size());
    const Rows &rows = ledger.booked();
    for (Row row = 0; row < rows.size(); ++row) {
        Tally &tally = tallies[rows.account[row]];
        const Currency currency = ledger.accounts()[rows.account[row]].currency;
        const qint64 minor = rows.minor[row];
        ++tally.rows;
        tally.foreign = tally.foreign || (currency.known() && rows.currency[row] != currency);
        ++(minor < 0 ? tally.debits : tally.credits);
        (minor < 0 ? tally.out : tally.in) += minor < 0 ? -minor : minor;
        if (Rows::at(rows.balanceAfter, row, kNoAmount) != kNoAmount)
            tally.running.push_back(row);
        else if (!rows.balanceAfter.empty())
            tally.gap = true;
    }
    return tallies;
}

class Prover
{
public:
    Prover(const Ledger &ledger, std::span<const Section> sections, SourceUnit unit)
        : m_ledger(ledger)
        , m_unit(unit)
        , m_tallies(tallied(ledger))
        , m_sections(ledger.accounts().size(), nullptr)
    {
        for (const Section &section : sections) {
            if (section.account < m_sections.size())
                m_sections[section.account] = &section;
        }
    }

    std::vector<Proof> proofs()
    {
        std::vector<Proof> all;
        all.reserve(m_tallies.size() * 5);
        for (std::size_t i = 0; i < m_tallies.size(); ++i) {
            const auto index = AccountIndex(i);
            all.push_back(balance(index));
            all.push_back(running(index));
            all.push_back(totals(index));
            const AccountIndex *before = previous(index);
            const Proof balances = continuity(index, before);
            all.push_back(pages(index, before, balances.state == Proof::State::Holds));
            all.push_back(balances);
            remember(index);
        }
        return all;
    }

private:
    const Account &account(AccountIndex index) const { return m_ledger.accounts()[index]; }

    Proof begun(Proof::What what, AccountIndex index) const
    {
        Proof proof {.what = what, .account = index};
        if (m_sections[index])
            proof.where = m_sections[index]->where;
        return proof;
    }

    void at(Proof &proof, Row row) const
    {
        proof.row = row;
        const quint32 source = Rows::at(m_ledger.booked().source, row, quint32(0));
        if (source == 0 && m_unit != SourceUnit::Bytes)
            return;
        proof.where = placeOf(source, m_unit);
    }

    Proof balance(AccountIndex index) const
    {
        Proof proof = begun(Proof::What::Balance, index);
        const Tally &tally = m_tallies[index];
        const Account &its = account(index);
        if (!its.opening || !its.closing || tally.rows == 0 || tally.foreign)
            return proof;
        proof.checked = tally.rows;
        proof.stated = its.closing;
        proof.computed = *its.opening + tally.in - tally.out;
        proof.state = proof.stated == proof.computed ? Proof::State::Holds : Proof::State::Broken;
        return proof;
    }

    /// Walks in the order of the file or against it, as more rows fit.
    Proof running(AccountIndex index) const
    {
        Proof proof = begun(Proof::What::Running, index);
        const Tally &tally = m_tallies[index];
        const std::vector<Row> &rows = tally.running;
        if (tally.foreign || tally.gap || rows.empty())
            return proof;
        const Rows &booked = m_ledger.booked();
        std::size_t forward = 0;
        std::size_t backward = 0;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            forward += booked.balanceAfter[rows[i]] == booked.balanceAfter[rows[i - 1]] + booked.minor[rows[i]] ? 1 : 0;
            backward += booked.balanceAfter[rows[i - 1]] == booked.balanceAfter[rows[i]] + booked.minor[rows[i - 1]] ? 1 : 0;
        }
        const bool newestFirst = backward > forward;
        const auto row = [&](std::size_t i) { return newestFirst ? rows[rows.size() - 1 - i] : rows[i]; };
        std::optional<qint64> before = account(index).opening;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Row now = row(i);
            if (before) {
                ++proof.checked;
                if (*before + booked.minor[now] != booked.balanceAfter[now] && !proof.row) {
                    at(proof, now);
                    proof.stated = booked.balanceAfter[now];
                    proof.computed = *before + booked.minor[now];
                }
            }
            before = booked.balanceAfter[now];
        }
        if (account(index).closing) {
            ++proof.checked;
            if (*before != *account(index).closing && !proof.row) {
                at(proof, row(rows.size() - 1));
                proof.stated = account(index).closing;
                proof.computed = before;
            }
        }
        if (proof.checked > 0)
            proof.state = proof.row ? Proof::State::Broken : Proof::State::Holds;
        return proof;
    }

    Proof totals(AccountIndex index) const
    {
        Proof proof = begun(Proof::What::Totals, index);
        const Tally &tally = m_tallies[index];
        const Account &its = account(index);
        const auto hold = [&proof](std::optional<qint64> stated, qint64 computed) {
            if (!stated)
                return;
            ++proof.checked;
            if (*stated != computed && !proof.stated) {
                proof.stated = stated;
                proof.computed = computed;
            }
        };
        if (tally.foreign)
            return proof;
        hold(its.statedCredits, tally.in);
        hold(its.statedDebits, tally.out);
        if (const Section *section = m_sections[index]) {
            hold(section->credits, tally.credits);
            hold(section->debits, tally.debits);
        }
        // Rows that are not there cannot be checked by a total of zero.
        if (proof.checked > 0 && (tally.rows > 0 || proof.stated))
            proof.state = proof.stated ? Proof::State::Broken : Proof::State::Holds;
        return proof;
    }

    /// `goesOn`: the balance is that of the statement before. Then numbers that leap count something else, as days do.
    Proof pages(AccountIndex index, const AccountIndex *before, bool goesOn) const
    {
        Proof proof = begun(Proof::What::Pages, index);
        const Section *now = m_sections[index];
        if (!now)
            return proof;
        const Section *last = before ? m_sections[*before] : nullptr;
        if (!last) {
            // A page that carries over from one before begins nothing.
            if (now->continued) {
                proof.checked = 1;
                proof.state = Proof::State::Broken;
                proof.missingPage = true;
            }
            return proof;
        }
        const bool counts = now->number && last->number && *now->number > 0 && *last->number > 0;
        if (!counts && !(now->page && last->page))
            return proof;
        proof.checked = 1;
        const bool sameStatement = !counts || *now->number == *last->number;
        bool follows = false;
        if (sameStatement) {
            const bool paged = now->page && last->page;
            const bool samePage = paged && *now->page == *last->page; // carried over, and the number of the page stays
            follows = !paged || *now->page == *last->page + 1 || (!now->continued && !last->continues) || (samePage && goesOn);
        } else {
            const bool firstPage = !now->page || *now->page <= 1 || !now->continued;
            if (*now->number < *last->number && *now->number == *last->number - 1)
                return proof.state = Proof::State::Holds, proof; // newest first
            // Counting begins anew with the year.
            if (goesOn && firstPage && !last->continues && *now->number > *last->number + 1)
                return begun(Proof::What::Pages, index);
            follows = (*now->number == *last->number + 1 || (*now->number == 1 && *last->number > 1)) && firstPage && !last->continues;
        }
        proof.stated = sameStatement ? now->page : now->number;
        proof.computed = sameStatement ? last->page : last->number;
        proof.state = follows ? Proof::State::Holds : Proof::State::Broken;
        proof.missingPage = !follows;
        return proof;
    }

    Proof continuity(AccountIndex index, const AccountIndex *before) const
    {
        Proof proof = begun(Proof::What::Continuity, index);
        if (!before)
            return proof;
        const Account &now = account(index);
        const Account &last = account(*before);
        // Files stand oldest or newest first.
        const bool newestFirst = now.period.known() && last.period.known() && now.period.last <= last.period.first && now.period.first < last.period.first;
        const Account &later = newestFirst ? last : now;
        const Account &earlier = newestFirst ? now : last;
        if (!later.opening || !earlier.closing)
            return proof;
        proof.checked = 1;
        proof.stated = later.opening;
        proof.computed = earlier.closing;
        proof.state = proof.stated == proof.computed ? Proof::State::Holds : Proof::State::Broken;
        proof.missingPage = proof.state == Proof::State::Broken;
        return proof;
    }

    /// The last section before this one of the same account.
    const AccountIndex *previous(AccountIndex index) const
    {
        const auto found = m_last.find(keyOf(index));
        return found == m_last.end() ? nullptr : &found->second;
    }
    void remember(AccountIndex index)
    {
        if (!account(index).number.isEmpty())
            m_last[keyOf(index)] = index;
    }
    std::string keyOf(AccountIndex index) const { return QString(account(index).number + u'|' + account(index).currency.code()).toStdString(); }

    const Ledger &m_ledger;
    SourceUnit m_unit;
    std::vector<Tally> m_tallies;
    std::vector<const Section *> m_sections;
    std::unordered_map<std::string, AccountIndex> m_last;
};

} // namespace

QString word(Proof::What what)
{
    switch (what) {
    case Proof::What::Balance: return u"balance"_s;
    case Proof::What::Running: return u"running-balance"_s;
    case Proof::What::Totals: return u"totals"_s;
    case Proof::What::Pages: return u"pages"_s;
    case Proof::What::Continuity: return u"continuity"_s;
    }
    Q_UNREACHABLE();
}

QString word(Proof::State state)
{
    switch (state) {
    case Proof::State::Holds: return u"holds"_s;
    case Proof::State::Broken: return u"broken"_s;
    case Proof::State::NotCheckable: return u"not-checkable"_s;
    }
    Q_UNREACHABLE();
}

QString placeOf(quint32 source, SourceUnit unit)
{
    if (unit == SourceUnit::Bytes)
        return u"byte %1"_s.arg(source);
    if (unit == SourceUnit::Sheets && source >= kSheetLines)
        return u"sheet %1 line %2"_s.arg(source / kSheetLines + 1).arg(source % kSheetLines);
    return u"line %1"_s.arg(source);
}

std::vector<Proof> prove(const Ledger &ledger, std::span<const Section> sections, SourceUnit unit) { return Prover(ledger, sections, unit).proofs(); }

} // namespace saldoscope
