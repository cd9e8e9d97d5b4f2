// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include <algorithm>
#include <cstring>

namespace saldoscope {

namespace {

// Multiply-and-fold over eight bytes at a time: texts are short, and the table compares the bytes anyway.
quint32 hashOf(std::string_view text)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ text.size();
    const char *at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        hash = (hash ^ word) * 0xff51afd7ed558ccdULL;
        hash ^= hash >> 32;
    }
    if (left > 0) {
        quint64 word = 0;
        std::memcpy(&word, at, left);
        hash = (hash ^ word) * 0xff51afd7ed558ccdULL;
        hash ^= hash >> 32;
    }
    return quint32(hash ^ (hash >> 29));
}

constexpr quint32 kFree = 0;

// In a large statement every text that is looked up is far away in memory, and so are the table's slot and the place that
// leads to it. Rows wait for each other, so that all that a few of them need is asked for before the first is looked at.
constexpr std::size_t kMostWaiting = 32;
constexpr std::size_t kWaitingLetters = 8192;
constexpr std::size_t kNearSlots = 65536; // a table of this size is in the cache: nothing to wait for

std::size_t lettersOf(const NewRow &row)
{
    return row.counterparty.size() + row.text.size() + row.id.size() + row.counterpartyAccount.size() + row.bankCode.size()
        + row.further.size();
}

template <class T> std::size_t held(const std::vector<T> &column) { return column.capacity() * sizeof(T); }

std::size_t held(const Rows &rows)
{
    return held(rows.bookedOn) + held(rows.valuedOn) + held(rows.minor) + held(rows.currency) + held(rows.account)
        + held(rows.counterparty) + held(rows.text) + held(rows.id) + held(rows.counterpartyAccount)
        + held(rows.bankCode) + held(rows.further) + held(rows.balanceAfter) + held(rows.source);
}

} // namespace

QString Texts::string(TextId id) const
{
    const std::string_view text = (*this)[id];
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Period Ledger::period() const
{
    Period period;
    const auto widen = [&period](Day day) {
        if (day == kNoDay)
            return;
        period.first = period.first == kNoDay ? day : std::min(period.first, day);
        period.last = period.last == kNoDay ? day : std::max(period.last, day);
    };
    for (const Account &account : m_accounts) {
        widen(account.period.first);
        widen(account.period.last);
    }
    for (Row row = 0; row < m_booked.size(); ++row)
        widen(m_booked.day(row));
    return period;
}

std::size_t Ledger::bytes() const { return held(m_booked) + held(m_pending) + m_texts.bytes() + held(m_accounts); }

LedgerBuilder::LedgerBuilder()
    : m_ledger(std::make_unique<Ledger>())
{
}
LedgerBuilder::~LedgerBuilder() = default;
LedgerBuilder::LedgerBuilder(LedgerBuilder &&) noexcept = default;
LedgerBuilder &LedgerBuilder::operator=(LedgerBuilder &&) noexcept = default;

void LedgerBuilder::reserve(std::size_t rows, std::size_t textBytes)
{
    Rows &booked = m_ledger->m_booked;
    reserveLarge(booked.bookedOn, rows);
    reserveLarge(booked.minor, rows);
    reserveLarge(booked.currency, rows);
    reserveLarge(booked.account, rows);
    reserveLarge(booked.counterparty, rows);
    reserveLarge(booked.text, rows);
    m_ledger->m_texts.m_arena.reserve(textBytes);
}

void LedgerBuilder::expect(std::size_t rows)
{
    placeWaiting();
    const std::size_t now = this->rows();
    if (now == 0 || rows <= now)
        return;
    Texts &texts = m_ledger->m_texts;
    const double factor = double(rows) / double(now);
    // Room that is not written to costs nothing, growing step by step costs every page twice.
    reserve(rows, std::size_t(double(texts.m_arena.size()) * factor));
    texts.m_ends.reserve(std::size_t(double(texts.m_ends.size()) * factor));
    for (std::vector<TextId> *column : {&m_ledger->m_booked.id, &m_ledger->m_booked.counterpartyAccount, &m_ledger->m_booked.bankCode, &m_ledger->m_booked.further}) {
        if (!column->empty())
            reserveLarge(*column, rows);
    }
    if (!m_ledger->m_booked.valuedOn.empty())
        reserveLarge(m_ledger->m_booked.valuedOn, rows);
    if (!m_ledger->m_booked.balanceAfter.empty())
        reserveLarge(m_ledger->m_booked.balanceAfter, rows);
    if (!m_ledger->m_booked.source.empty())
        reserveLarge(m_ledger->m_booked.source, rows);
}

AccountIndex LedgerBuilder::addAccount(Account account)
{
    m_ledger->m_accounts.push_back(std::move(account));
    return AccountIndex(m_ledger->m_accounts.size() - 1);
}

Account &LedgerBuilder::account(AccountIndex index) { return m_ledger->m_accounts[index]; }

std::size_t LedgerBuilder::rows() const { return m_ledger->m_booked.size() + m_ledger->m_pending.size() + m_waiting.size(); }

TextId LedgerBuilder::append(std::string_view text)
{
    if (text.empty())
        return 0;
    Texts &texts = m_ledger->m_texts;
    texts.m_arena.append(text);
    texts.m_ends.push_back(quint32(texts.m_arena.size()));
    return TextId(texts.m_ends.size() - 2);
}

void LedgerBuilder::growTable()
{
    const auto slots = std::move(m_slots);
    const std::size_t size = slots.empty() ? 1024 : slots.size() * 2;
    m_slots.assign(size, Slot {});
    for (const Slot &slot : slots) {
        if (slot.id == kFree)
            continue;
        std::size_t at = slot.hash & (size - 1);
        while (m_slots[at].id != kFree)
            at = (at + 1) & (size - 1);
        m_slots[at] = slot;
    }
}

TextId LedgerBuilder::intern(std::string_view text) { return text.empty() ? 0 : intern(text, hashOf(text)); }

/// The text that this hash most likely belongs to; 0 where there is none.
TextId LedgerBuilder::likely(quint32 hash) const
{
    const Slot &slot = m_slots[hash & (m_slots.size() - 1)];
    return slot.hash == hash ? slot.id : 0;
}

TextId LedgerBuilder::intern(std::string_view text, quint32 hash)
{
    if (text.empty())
        return 0;
    if (m_interned * 2 >= m_slots.size())
        growTable();
    std::size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at].id != kFree; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash == hash && m_ledger->m_texts[m_slots[at].id] == text)
            return m_slots[at].id;
    }
    const TextId id = append(text);
    m_slots[at] = {id, hash};
    ++m_interned;
    return id;
}

void LedgerBuilder::add(const NewRow &row)
{
    const std::size_t letters = lettersOf(row);
    if (m_waiting.size() == kMostWaiting || m_lettersUsed + letters > kWaitingLetters)
        placeWaiting();
    if (m_slots.size() > kNearSlots && letters <= kWaitingLetters)
        wait(row);
    else
        place({row, hashOf(row.counterparty), hashOf(row.text)});
}

void LedgerBuilder::wait(const NewRow &row)
{
    if (!m_letters) {
        m_letters = std::make_unique<char[]>(kWaitingLetters);
        m_waiting.reserve(kMostWaiting);
    }
    Waiting &waiting = m_waiting.emplace_back(Waiting {row, hashOf(row.counterparty), hashOf(row.text)});
    char *to = m_letters.get() + m_lettersUsed;
    const auto keep = [&to](std::string_view &text) {
        if (text.empty())
            return;
        std::memcpy(to, text.data(), text.size());
        text = {to, text.size()};
        to += text.size();
    };
    keep(waiting.row.counterparty);
    keep(waiting.row.text);
    keep(waiting.row.id);
    keep(waiting.row.counterpartyAccount);
    keep(waiting.row.bankCode);
    keep(waiting.row.further);
    m_lettersUsed = std::size_t(to - m_letters.get());
    prefetch(&m_slots[waiting.counterpartyHash & (m_slots.size() - 1)]);
    prefetch(&m_slots[waiting.textHash & (m_slots.size() - 1)]);
}

void LedgerBuilder::placeWaiting()
{
    const Texts &texts = m_ledger->m_texts;
    for (const Waiting &waiting : m_waiting) {
        texts.askForPlace(likely(waiting.counterpartyHash));
        texts.askForPlace(likely(waiting.textHash));
    }
    for (const Waiting &waiting : m_waiting) {
        texts.askForLetters(likely(waiting.counterpartyHash));
        texts.askForLetters(likely(waiting.textHash));
    }
    for (const Waiting &waiting : m_waiting)
        place(waiting);
    m_waiting.clear();
    m_lettersUsed = 0;
}

void LedgerBuilder::place(const Waiting &waiting)
{
    const NewRow &row = waiting.row;
    Rows &rows = row.pending ? m_ledger->m_pending : m_ledger->m_booked;
    const std::size_t before = rows.size();
    const TextId id = append(row.id);
    rows.bookedOn.push_back(row.bookedOn);
    rows.minor.push_back(row.minor);
    rows.currency.push_back(row.currency);
    rows.account.push_back(row.account);
    rows.counterparty.push_back(intern(row.counterparty, waiting.counterpartyHash));
    rows.text.push_back(intern(row.text, waiting.textHash));
    // A column that not every bank fills comes into being with the first row that has a value.
    const auto addOptional = [&rows, before](auto &column, auto value, auto none) {
        if (column.empty()) {
            if (value == none)
                return;
            column.reserve(rows.minor.capacity());
            column.resize(before, none);
        }
        column.push_back(value);
    };
    addOptional(rows.valuedOn, row.valuedOn, kNoDay);
    addOptional(rows.id, id, TextId(0));
    addOptional(rows.counterpartyAccount, intern(row.counterpartyAccount), TextId(0));
    addOptional(rows.bankCode, intern(row.bankCode), TextId(0));
    addOptional(rows.further, intern(row.further), TextId(0));
    addOptional(rows.balanceAfter, row.balanceAfter, kNoAmount);
    addOptional(rows.source, row.source, quint32(0));
}

std::shared_ptr<const Ledger> LedgerBuilder::finish()
{
    placeWaiting();
    std::shared_ptr<const Ledger> finished = std::move(m_ledger);
    m_ledger = std::make_unique<Ledger>();
    m_slots = {};
    m_interned = 0;
    return finished;
}

BalanceCheck balanceCheck(const Ledger &ledger, AccountIndex index)
{
    const Account &account = ledger.accounts()[index];
    if (!account.opening || !account.closing)
        return BalanceCheck::Unknown;
    const Rows &rows = ledger.booked();
    qint64 sum = *account.opening;
    bool any = false;
    for (Row row = 0; row < rows.size(); ++row) {
        if (rows.account[row] != index)
            continue;
        if (account.currency.known() && rows.currency[row] != account.currency)
            return BalanceCheck::Unknown;
        sum += rows.minor[row];
        any = true;
    }
    if (!any)
        return BalanceCheck::Unknown;
    return sum == *account.closing ? BalanceCheck::Holds : BalanceCheck::Broken;
}

Turnover turnover(const Rows &rows, AccountIndex account)
{
    Turnover sums;
    for (Row row = 0; row < rows.size(); ++row) {
        if (rows.account[row] != account)
            continue;
        ++sums.rows;
        (rows.minor[row] > 0 ? sums.credits : sums.debits) += std::abs(rows.minor[row]);
    }
    return sums;
}

} // namespace saldoscope
