// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/statementdraft.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr qint64 kMostMagnitude = 1'000'000'000'000'000'000;
constexpr std::size_t kMostAccounts = 60'000; // an account's index has 16 bits

// Sorted. Both forms of the provider's documentation, and the members Berlin Group banks are known to send.
constexpr std::array<std::string_view, 63> kDocumentedKeys {"account", "account_list", "account_nr",
    "additionalInformation", "additionalInformationStructured", "amount", "balanceAfterTransaction", "balanceAmount",
    "balanceType", "balances", "bankTransactionCode", "bank_name", "bban", "bic", "booked", "bookingDate",
    "bookingDateTime", "checkId", "credit_turnover", "creditorAccount", "creditorAgent", "creditorId", "creditorName",
    "currency", "currencyExchange", "date", "debit_turnover", "debtorAccount", "debtorAgent", "debtorName",
    "endToEndId", "end_balance", "entryReference", "exchangeRate", "holder_id", "holder_name", "iban", "info",
    "internalTransactionId", "mandateId", "merchantCategoryCode", "ownerName", "partner", "pending", "period_end",
    "period_start", "product", "proprietaryBankTransactionCode", "purposeCode", "referenceDate",
    "remittanceInformationStructured", "remittanceInformationStructuredArray", "remittanceInformationUnstructured",
    "remittanceInformationUnstructuredArray", "start_balance", "sum", "transactionAmount", "transactionId",
    "transaction_id", "transaction_list", "transactions", "valueDate", "valueDateTime"};
static_assert(std::ranges::is_sorted(kDocumentedKeys) && kDocumentedKeys.size() <= kMostDocumentedKeys);

} // namespace

int documentedKey(std::string_view key)
{
    const auto *found = std::ranges::lower_bound(kDocumentedKeys, key);
    return found != kDocumentedKeys.end() && *found == key ? int(found - kDocumentedKeys.begin()) : -1;
}

void appendKey(QString &path, std::string_view key)
{
    if (!path.isEmpty())
        path += u'.';
    if (documentedKey(key) >= 0)
        path += QLatin1StringView(key.data(), qsizetype(key.size()));
    else
        path += u'…';
}

void appendIndex(QString &path, qint64 index) { path += u'[' + QString::number(index) + u']'; }

QString Place::path() const
{
    QString path = parent ? parent->path() : QString();
    if (index >= 0)
        appendIndex(path, index);
    else if (parent)
        appendKey(path, key);
    return path;
}

StatementDraft::StatementDraft(QString file, const ReadLimits &limits, const std::atomic_bool *stop)
    : m_limits(limits)
    , m_stop(stop)
{
    m_statement.file = std::move(file);
}

void StatementDraft::problem(Problem::Kind kind, const Place &where, const char *expected)
{
    if (m_statement.problems.size() < kMostProblems)
        m_statement.problems.push_back({kind, where.path(), QString::fromLatin1(expected)});
    ++m_statement.problemCount;
}

void StatementDraft::problem(Problem::Kind kind, const QString &where, const QString &expected)
{
    if (m_statement.problems.size() < kMostProblems)
        m_statement.problems.push_back({kind, where, expected});
    ++m_statement.problemCount;
}

void StatementDraft::problemAt(quint32 line, Problem::Kind kind, const char *expected)
{
    if (m_statement.problems.size() < kMostProblems)
        problem(kind, lineAt(line), QString::fromLatin1(expected));
    else
        ++m_statement.problemCount;
}

void StatementDraft::setOffsets(std::size_t before, std::vector<Growth> growths)
{
    m_before = before;
    m_growths = std::move(growths);
}

void StatementDraft::add(NewRow &row, const Place &where)
{
    const auto growth = std::ranges::upper_bound(m_growths, std::size_t(row.source), {}, &Growth::from);
    const std::size_t grown = growth == m_growths.begin() ? 0 : std::prev(growth)->bytes;
    row.source = quint32(row.source + m_before - grown);
    if (!fits(row.minor)) {
        problem(Problem::Kind::BadAmount, where, "amounts whose sum has at most 18 digits");
        return;
    }
    m_builder.add(row);
    tellProgress(row.source);
}

bool StatementDraft::addAt(const NewRow &row)
{
    if (!fits(row.minor)) {
        problemAt(row.source, Problem::Kind::BadAmount, "amounts whose sum has at most 18 digits");
        return false;
    }
    m_builder.add(row);
    tellProgress(row.source);
    return true;
}

void StatementDraft::expectProgress(qint64 total)
{
    if (m_limits.progress)
        m_limits.progress->total = total;
}

void StatementDraft::tellHow(quint32 source)
{
    m_limits.progress->done = source;
    m_limits.progress->rows = quint32(m_builder.rows());
}

void StatementDraft::keepCells(std::shared_ptr<const CellTable> cells)
{
    if (!m_limits.keepsCells)
        return;
    if (m_statement.cells) { // of several sheets
        const auto all = std::make_shared<CellTable>();
        all->append(*m_statement.cells);
        all->append(*cells);
        m_statement.cells = all;
    } else {
        m_statement.cells = std::move(cells);
    }
}

bool StatementDraft::fits(qint64 minor)
{
    const qint64 magnitude = std::abs(minor);
    if (m_magnitude > kMostMagnitude - magnitude)
        return false;
    m_magnitude += magnitude;
    return true;
}

bool StatementDraft::takesAccount(const Place &where)
{
    if (m_accounts >= kMostAccounts) {
        problem(Problem::Kind::TooLarge, where, "at most 60000 accounts");
        return false;
    }
    ++m_accounts;
    return true;
}

void StatementDraft::expectRows(std::size_t offset, std::size_t size)
{
    constexpr std::size_t kRowsBeforeEstimate = 1000;
    const std::size_t rows = m_builder.rows();
    if (m_expects || rows < kRowsBeforeEstimate || offset == 0)
        return;
    m_expects = true;
    m_builder.expect(std::size_t(double(rows) * double(size) / double(offset) * 1.02));
}

bool StatementDraft::takesAccountAt(quint32 line)
{
    if (m_accounts >= kMostAccounts) {
        problemAt(line, Problem::Kind::TooLarge, "at most 60000 accounts");
        return false;
    }
    ++m_accounts;
    return true;
}

void StatementDraft::setFormat(const QString &format)
{
    if (!recognised())
        m_statement.format = format;
}

void StatementDraft::nameBroken(const Proof &proof)
{
    switch (proof.what) {
    case Proof::What::Balance:
        return problem(Problem::Kind::BalanceDiffers, proof.where, u"opening balance and all rows together as closing balance"_s);
    case Proof::What::Running:
        return problem(Problem::Kind::BalanceDiffers, proof.where, u"a running balance that follows from the one before"_s);
    case Proof::What::Totals:
        return problem(Problem::Kind::TurnoverDiffers, proof.where, u"totals that the rows add up to"_s);
    case Proof::What::Pages:
        return problem(Problem::Kind::PageMissing, proof.where, u"the page or statement after the one before"_s);
    case Proof::What::Continuity:
        return problem(proof.missingPage ? Problem::Kind::PageMissing : Problem::Kind::BalanceDiffers, proof.where,
            u"an opening balance that is the closing balance of the statement before"_s);
    }
    Q_UNREACHABLE();
}

/// Rows of several currencies have no sum, and no balance to be held against.
void StatementDraft::nameMixedCurrencies()
{
    const Ledger &ledger = *m_statement.ledger;
    std::vector<std::optional<Currency>> currencies(ledger.accounts().size());
    std::vector<bool> named(ledger.accounts().size());
    const Rows &rows = ledger.booked();
    for (Row row = 0; row < rows.size(); ++row) {
        const AccountIndex account = rows.account[row];
        if (!currencies[account])
            currencies[account] = ledger.accounts()[account].currency.known() ? ledger.accounts()[account].currency : rows.currency[row];
        if (named[account] || *currencies[account] == rows.currency[row])
            continue;
        named[account] = true;
        const auto section = std::ranges::find(m_sections, account, &Section::account);
        problem(Problem::Kind::BadCurrency, section == m_sections.end() ? QString() : section->where,
            u"rows in the currency of the account; one at least is in another, and each was kept in its own"_s);
    }
}

Statement StatementDraft::finish()
{
    m_statement.cancelled = stopped();
    m_statement.ledger = m_builder.finish();
    nameMixedCurrencies();
    if (!m_statement.cancelled)
        m_statement.proofs = prove(*m_statement.ledger, m_sections, m_sourceUnit);
    for (const Proof &proof : m_statement.proofs) {
        if (m_namesBrokenProofs && proof.state == Proof::State::Broken)
            nameBroken(proof);
    }
    return std::move(m_statement);
}

} // namespace saldoscope
