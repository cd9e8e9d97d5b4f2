// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/doubtfinder.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kSure = 70;              ///< confidence from which a category is no doubt (d.18)
constexpr int kShortSlots = 3, kLongSlots = 12;
constexpr std::size_t kRowsLookedAt = 12; ///< newest rows of a stream whose confidence speaks for it
constexpr qint64 kMonthsAYear = 12;

qint64 prudent(const Stream &stream)
{
    const auto few = medianOfLast(stream.hits, kShortSlots), many = medianOfLast(stream.hits, kLongSlots);
    return few && many ? perMonth(std::min(*few, *many), stream.cadence) : perMonth(stream.median, stream.cadence);
}

qint64 aMonth(const Stream &stream) { return std::abs(perMonth(stream.median, stream.cadence)); }

} // namespace

QString doubtHash(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        hash ^= quint8(byte);
        hash *= 0x100000001b3;
    }
    return QString::number(hash, 16).rightJustified(16, u'0');
}

void apply(AffordabilityFacts &facts, const DoubtMoves &moves)
{
    if (moves.income != 0) {
        facts.income = facts.income.value_or(0) + moves.income;
        facts.incomes.push_back({.key = u"doubt"_s, .label = {}, .stream = {}, .minor = moves.income, .evidence = {}, .debt = {}});
    }
    if (moves.debts != 0)
        facts.debts.push_back({.key = u"doubt"_s, .label = {}, .stream = {}, .minor = moves.debts, .evidence = {}, .debt = {}});
    if (moves.homeLoans != 0)
        facts.debts.push_back({.key = u"doubt"_s, .label = {}, .stream = {}, .minor = moves.homeLoans, .evidence = {}, .debt = {}, .mortgage = true});
    facts.housing.mortgageAMonth += moves.homeLoans;
    facts.housing.costAMonth += moves.housing - moves.homeLoans;
    facts.livingMore += moves.living;
    if (facts.housing.aMonth() > 0 && facts.housing.seen == HousingSeen::None)
        facts.housing.seen = HousingSeen::Rent;
}

DoubtFinder::DoubtFinder(const Analysis &analysis, const AffordabilityFacts &facts, const Household &household, const Policy &policy,
    Day caseDate)
    : m_analysis(analysis)
    , m_facts(facts)
    , m_household(household)
    , m_policy(policy)
    , m_caseDate(caseDate == kNoDay ? facts.asOf : caseDate)
    , m_taken(analysis.streams.size(), false)
{
    for (std::size_t i = 0; i < facts.incomes.size(); ++i) {
        if (facts.incomes[i].stream)
            m_incomes.insert(*facts.incomes[i].stream, i);
    }
    for (std::size_t i = 0; i < facts.debts.size(); ++i) {
        if (facts.debts[i].stream)
            m_debts.insert(*facts.debts[i].stream, i);
    }
}

std::vector<OpenDoubt> DoubtFinder::all()
{
    if (m_analysis.knowledge) {
        probableSalaries();
        renames();
        lateStreams();
        doubtfulTransfers();
        unclearHousing();
        unsureCategories();
        oneSidedTransfers();
        jointAccounts();
        dependants();
    }
    // Equal names become "…-2", "…-3" in the order in which the things began.
    std::ranges::stable_sort(m_doubts, {}, [](const OpenDoubt &one) {
        return std::pair(one.doubt.id, one.doubt.evidence.empty() ? Row(0) : one.doubt.evidence.front());
    });
    QString before;
    int number = 1;
    for (OpenDoubt &one : m_doubts) {
        number = one.doubt.id == before ? number + 1 : 1;
        before = one.doubt.id;
        if (number > 1)
            one.doubt.id += u'-' + QString::number(number);
    }
    return std::move(m_doubts);
}

bool DoubtFinder::inMainCurrency(std::size_t stream) const { return m_analysis.streams[stream].currency == m_analysis.currency; }

const MonthlyFact *DoubtFinder::usedIncome(std::size_t stream) const
{
    const auto found = m_incomes.find(quint32(stream));
    return found == m_incomes.end() ? nullptr : &m_facts.incomes[*found];
}

const MonthlyFact *DoubtFinder::countedDebt(std::size_t stream) const
{
    const auto found = m_debts.find(quint32(stream));
    return found == m_debts.end() ? nullptr : &m_facts.debts[*found];
}

bool DoubtFinder::isHousing(std::size_t stream) const
{
    return std::ranges::find(m_facts.housing.streams, quint32(stream)) != m_facts.housing.streams.end();
}

DoubtMoves DoubtFinder::leavingOut(std::size_t stream) const
{
    DoubtMoves moves;
    if (const MonthlyFact *income = usedIncome(stream))
        moves.income = -income->minor;
    const MonthlyFact *debt = countedDebt(stream);
    if (debt && !debt->mortgage)
        moves.debts = -debt->minor;
    if (isHousing(stream) && !m_household.housing) { // an entered home stands, whatever the data say
        moves.housing = -aMonth(m_analysis.streams[stream]);
        moves.homeLoans = debt && debt->mortgage ? moves.housing : 0;
    }
    return moves;
}

OpenDoubt DoubtFinder::about(DoubtKind kind, std::size_t stream) const
{
    const Stream &one = m_analysis.streams[stream];
    const bool shielded = one.sensitivity != Sensitivity::None;
    OpenDoubt open;
    open.doubt = {.id = word(kind) + u':' + doubtHash(one.payee + (one.incoming ? u"+"_s : u"-"_s) + one.currency.code()), .kind = kind,
        .subject = shielded ? QString() : one.payee, .stream = quint32(stream),
        .category = shielded ? m_analysis.knowledge->tree().openAncestor(one.category) : one.category,
        .aMonth = aMonth(one), .evidence = one.rows};
    return open;
}

void DoubtFinder::keep(OpenDoubt doubt, std::optional<std::size_t> stream)
{
    if (stream)
        m_taken[*stream] = true;
    m_doubts.push_back(std::move(doubt));
}

void DoubtFinder::probableSalaries()
{
    for (const Salary &salary : m_analysis.salaries) {
        const Stream &stream = m_analysis.streams[salary.stream];
        if (!salary.probable || !isFree(salary.stream) || stream.status != StreamStatus::Active || !inMainCurrency(salary.stream))
            continue;
        OpenDoubt open = about(DoubtKind::ProbableSalary, salary.stream);
        open.doubt.confidence = salary.score;
        if (usedIncome(salary.stream)) // counted as something else, or by the officer's word
            open.moves = leavingOut(salary.stream);
        else
            open.moves.income = prudent(stream);
        keep(std::move(open), salary.stream);
    }
}

void DoubtFinder::renames()
{
    for (const EmployerRename &rename : m_analysis.income.renames) {
        if (!isFree(rename.after) || !inMainCurrency(rename.after))
            continue;
        OpenDoubt open = about(DoubtKind::EmployerRename, rename.after);
        const Stream &before = m_analysis.streams[rename.before];
        open.doubt.evidence.insert(open.doubt.evidence.end(), before.rows.begin(), before.rows.end());
        std::ranges::sort(open.doubt.evidence);
        if (!usedIncome(rename.after)) // the same job goes on: its pay counts
            open.moves.income = prudent(m_analysis.streams[rename.after]);
        keep(std::move(open), rename.after);
    }
}

void DoubtFinder::lateStreams()
{
    for (std::size_t i = 0; i < m_analysis.streams.size(); ++i) {
        const Stream &stream = m_analysis.streams[i];
        if (stream.status != StreamStatus::Late || stream.cadence == Cadence::Irregular || !isFree(i) || !inMainCurrency(i))
            continue;
        OpenDoubt open = about(DoubtKind::LateStream, i);
        if (stream.incoming) {
            const auto source = std::ranges::find_if(m_analysis.income.sources, [i](const IncomeSource &s) { return s.stream == i; });
            if (source == m_analysis.income.sources.end() || source->use == IncomeUse::NotAllowed || source->use == IncomeUse::LeftByOfficer)
                continue;
            if (usedIncome(i))
                open.moves = leavingOut(i);
            else
                open.moves.income = prudent(stream); // it comes after all
        } else {
            if (!countedDebt(i) && !isHousing(i))
                continue;
            open.moves = leavingOut(i); // it has ended
        }
        keep(std::move(open), i);
    }
}

void DoubtFinder::doubtfulTransfers()
{
    using Key = std::pair<qint32, qint32>; // streams of the legs, -1 where in none
    std::map<Key, std::vector<const OwnTransfer *>> groups;
    const auto streamOf = [this](Row row) { return row < m_analysis.streamOfRow.size() ? m_analysis.streamOfRow[row] : -1; };
    for (const OwnTransfer &pair : m_analysis.merged.doubtful)
        groups[{streamOf(pair.out), streamOf(pair.in)}].push_back(&pair);
    const Rows &rows = m_analysis.ledger().booked();
    for (const auto &[key, pairs] : groups) {
        OpenDoubt open;
        qint64 sum = 0;
        int score = 0;
        for (const OwnTransfer *pair : pairs) {
            open.doubt.evidence.push_back(pair->out);
            open.doubt.evidence.push_back(pair->in);
            sum += std::abs(rows.minor[pair->in]);
            score = std::max(score, pair->score);
        }
        std::ranges::sort(open.doubt.evidence);
        const Row first = pairs.front()->in;
        const QString payee = m_analysis.ledger().texts().string(rows.counterparty[first]);
        const bool shielded = m_analysis.verdicts[first].sensitivity != Sensitivity::None;
        open.doubt.kind = DoubtKind::DoubtfulTransfer;
        open.doubt.id = word(DoubtKind::DoubtfulTransfer) + u':' + doubtHash(payee);
        open.doubt.subject = shielded ? QString() : payee;
        open.doubt.confidence = 100 - score;
        for (const qint32 stream : {key.first, key.second}) {
            if (stream < 0 || !isFree(std::size_t(stream)))
                continue;
            const DoubtMoves moves = leavingOut(std::size_t(stream));
            open.moves.income += moves.income;
            open.moves.debts += moves.debts;
            open.moves.housing += moves.housing;
            open.moves.homeLoans += moves.homeLoans;
            m_taken[std::size_t(stream)] = true;
        }
        open.doubt.aMonth = sum / std::max<qint64>(std::min<qint64>(m_facts.fullMonths, kMonthsAYear), 1);
        if (key.second >= 0)
            open.doubt.stream = quint32(key.second);
        keep(std::move(open), {});
    }
}

void DoubtFinder::unclearHousing()
{
    const HousingSuggested &housing = m_facts.housing;
    if (m_household.housing)
        return;
    OpenDoubt open;
    open.doubt.kind = DoubtKind::UnclearHousing;
    open.doubt.aMonth = housing.aMonth();
    open.doubt.evidence = housing.evidence;
    open.doubt.id = word(DoubtKind::UnclearHousing) + u':' + (housing.twoHomes ? u"two-homes"_s : housing.outOfRange ? u"out-of-range"_s : u"none"_s);
    if (housing.twoHomes) { // the smaller one ends
        const CategorySet homes(m_analysis.knowledge->tree(), {u"housing.rent", u"housing.cooperative_fee", u"loan"});
        std::optional<std::size_t> smaller;
        for (const quint32 stream : housing.streams) {
            if (homes.has(m_analysis.streams[stream].category) && (!smaller || aMonth(m_analysis.streams[stream]) < aMonth(m_analysis.streams[*smaller])))
                smaller = stream;
        }
        if (smaller && isFree(*smaller)) {
            open.moves = leavingOut(*smaller);
            open.doubt.stream = quint32(*smaller);
            open.doubt.subject = m_analysis.streams[*smaller].payee;
            m_taken[*smaller] = true;
        }
    } else if (housing.outOfRange) { // up or down to what is believed
        const qint64 lowest = m_policy.minor("housing.lowest"_L1), highest = m_policy.minor("housing.highest"_L1);
        open.moves.housing = std::clamp(housing.aMonth(), lowest, highest) - housing.aMonth();
    } else if (housing.seen != HousingSeen::None) {
        return;
    }
    keep(std::move(open), {});
}

void DoubtFinder::unsureCategories()
{
    const CategoryTree &tree = m_analysis.knowledge->tree();
    const CategorySet others(tree, {u"other"}), transfers(tree, {u"transfer"}), incomes(tree, {u"income"});
    for (std::size_t i = 0; i < m_analysis.streams.size(); ++i) {
        const Stream &stream = m_analysis.streams[i];
        if (stream.status == StreamStatus::Ended || stream.cadence == Cadence::Irregular || !isFree(i) || !inMainCurrency(i))
            continue;
        int confidence = 0;
        const std::size_t begin = stream.rows.size() - std::min(stream.rows.size(), kRowsLookedAt);
        for (std::size_t at = begin; at < stream.rows.size(); ++at) {
            const Verdict &verdict = m_analysis.verdicts[stream.rows[at]];
            confidence = std::max(confidence, verdict.category == stream.category ? int(verdict.confidence) : 0);
        }
        const bool unknown = others.has(stream.category);
        if (confidence >= kSure || transfers.has(stream.category))
            continue;
        OpenDoubt open = about(DoubtKind::UnsureCategory, i);
        open.doubt.confidence = confidence;
        const bool counted = usedIncome(i) || countedDebt(i) || (isHousing(i) && !m_household.housing);
        if (counted) {
            open.moves = leavingOut(i);
            open.doubt.otherCategory = tree.find(stream.incoming ? u"other.in" : u"other.out");
        } else if (stream.incoming && (unknown || incomes.has(stream.category))) {
            open.moves.income = prudent(stream);
            open.doubt.otherCategory = tree.find(u"income.regular_other");
        } else if (!stream.incoming && unknown) {
            open.moves.debts = aMonth(stream);
            open.doubt.otherCategory = tree.find(u"loan.repayment.other");
        } else {
            continue; // a shop of one kind or another moves nothing
        }
        keep(std::move(open), i);
    }
}

} // namespace saldoscope
