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

StatementDraft::StatementDraft(const QString &file, const ReadLimits &limits, const std::atomic_bool *stop)
    : m_limits(limits)
    , m_stop(stop)
{
    m_statement.file = file;
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
    const qint64 magnitude = std::abs(row.minor);
    if (m_magnitude > kMostMagnitude - magnitude) {
        problem(Problem::Kind::BadAmount, where, "amounts whose sum has at most 18 digits");
        return;
    }
    m_magnitude += magnitude;
    m_builder.add(row);
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

void StatementDraft::setFormat(const QString &format)
{
    if (!recognised())
        m_statement.format = format;
}

Statement StatementDraft::finish()
{
    m_statement.cancelled = stopped();
    m_statement.ledger = m_builder.finish();
    return std::move(m_statement);
}

} // namespace saldoscope
