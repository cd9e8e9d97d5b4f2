// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/camtentry.h"

#include "statement/fieldreading.h"

#include <cstdlib>

namespace saldoscope::camt {

namespace {

constexpr std::size_t kMostText = 4000; // of a batch whose transactions stay together

/// What banks write where a reference is required and there is none.
bool isNoReference(std::string_view text)
{
    return text.empty() || text == "NOTPROVIDED" || text == "NOT PROVIDED" || text == "NONREF" || text == "NOREF";
}

void join(std::string &to, std::string_view text)
{
    if (text.empty() || to.size() > kMostText)
        return;
    if (!to.empty())
        to += ' ';
    appendCleaned(to, text);
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

void addMember(std::string &further, std::string_view key, std::string_view value)
{
    if (value.empty())
        return;
    if (!further.empty())
        further += '\n';
    further.append(key).append("=");
    appendCleaned(further, value);
}

} // namespace

AmountText amountText(xml::Cursor &cursor)
{
    const std::string_view currency = cursor.attribute("Ccy");
    return {cursor.text(), currency};
}

Direction direction(std::string_view text)
{
    return text == "CRDT" ? Direction::In : text == "DBIT" ? Direction::Out : Direction::Unsaid;
}

Day day(xml::Cursor &cursor, bool &broken)
{
    Day found = kNoDay;
    cursor.each([&](std::string_view name) {
        if (name != "Dt" && name != "DtTm")
            return;
        const std::string_view text = cursor.text();
        const auto day = parseIsoDay(text.substr(0, 10));
        found = day.value_or(found);
        broken = broken || (!day && !text.empty());
    });
    return found;
}

std::string_view accountNumber(xml::Cursor &cursor)
{
    std::string_view iban, other;
    cursor.each([&](std::string_view name) {
        if (name == "IBAN") {
            iban = cursor.text();
        } else if (name == "Othr" || name == "PrtryAcct") {
            cursor.each([&](std::string_view member) {
                if (member == "Id")
                    other = cursor.text();
            });
        } else if (name == "BBAN" || name == "UPIC") {
            other = cursor.text();
        }
    });
    return iban.empty() ? other : iban;
}

ParsedAmount minorOf(std::string_view digits, Currency currency)
{
    const ParsedAmount parsed = parseDecimal(digits, currency.digits());
    const std::size_t comma = digits.find(',');
    // Some banks print the comma of their country. With one or two digits behind it groups nothing.
    if (!parsed.fault || comma == std::string_view::npos || digits.find_first_of(".,", comma + 1) != std::string_view::npos || digits.find('.') < comma
        || digits.size() - comma > 3 || digits.size() - comma < 2)
        return parsed;
    std::string pointed(digits);
    pointed[comma] = '.';
    const ParsedAmount its = parseDecimal(pointed, currency.digits());
    return its.fault ? parsed : its;
}

std::optional<qint64> signedMinor(const AmountText &amount, Currency currency, Direction direction, quint32 line, StatementDraft &draft)
{
    const ParsedAmount parsed = minorOf(amount.digits, currency);
    if (parsed.fault) {
        draft.problemAt(line, Problem::Kind::BadAmount,
            *parsed.fault == AmountFault::TooManyDecimals ? "an amount with no more decimals than its currency has" : "an amount as digits with a decimal point");
        return std::nullopt;
    }
    if (direction == Direction::Unsaid)
        return parsed.minor;
    if (parsed.minor < 0)
        draft.problemAt(line, Problem::Kind::Ambiguous, "an amount without a sign, because CdtDbtInd says the direction; it was read as money out");
    return direction == Direction::Out || parsed.minor < 0 ? -std::abs(parsed.minor) : parsed.minor;
}

void EntryReader::Details::clear()
{
    std::string texts[] = {std::move(remittance), std::move(structured), std::move(additional)};
    for (std::string &text : texts)
        text.clear(); // their room is kept
    *this = {};
    remittance = std::move(texts[0]);
    structured = std::move(texts[1]);
    additional = std::move(texts[2]);
}

EntryReader::Details &EntryReader::nextDetails()
{
    if (m_used == m_details.size())
        m_details.emplace_back();
    m_details[m_used].clear();
    return m_details[m_used++];
}

void EntryReader::read(const Owner &owner)
{
    const quint32 line = m_cursor.line();
    m_source = m_cursor.countsBytes() ? quint32(m_cursor.offset()) : line;
    m_entry.clear();
    m_used = 0;
    m_status = m_entryReference = m_batchSize = {};
    m_bookedOn = m_valuedOn = kNoDay;
    m_brokenDate = m_isReversal = false;
    const bool sound = m_cursor.each([this](std::string_view name) {
        if (name == "Amt")
            m_entry.amount = amountText(m_cursor);
        else if (name == "CdtDbtInd")
            m_entry.direction = direction(m_cursor.text());
        else if (name == "RvslInd")
            m_isReversal = m_cursor.text() == "true" || m_isReversal;
        else if (name == "Sts")
            m_status = m_cursor.allText(); // <Cd> or <Prtry> inside since version 8
        else if (name == "BookgDt")
            m_bookedOn = day(m_cursor, m_brokenDate);
        else if (name == "ValDt")
            m_valuedOn = day(m_cursor, m_brokenDate);
        else if (name == "AcctSvcrRef")
            m_entry.bankReference = m_cursor.text();
        else if (name == "NtryRef")
            m_entryReference = m_cursor.text();
        else if (name == "BkTxCd")
            readCode(m_entry);
        else if (name == "Chrgs")
            readCharges(m_entry);
        else if (name == "AmtDtls")
            readAmounts(m_entry);
        else if (name == "NtryDtls")
            readDetailsList();
        else if (name == "TxDtls") // version 1 has them directly in the entry
            readDetails(nextDetails());
        else if (name == "AddtlNtryInf")
            join(m_entry.additional, m_cursor.text());
    });
    if (sound)
        finish(owner, line);
}

void EntryReader::readDetailsList()
{
    m_cursor.each([this](std::string_view name) {
        if (name == "TxDtls") {
            readDetails(nextDetails());
        } else if (name == "Btch") {
            m_cursor.each([this](std::string_view member) {
                if (member == "NbOfTxs")
                    m_batchSize = m_cursor.text();
            });
        }
    });
}

void EntryReader::readDetails(Details &details)
{
    m_cursor.each([&](std::string_view name) {
        if (name == "Refs")
            readReferences(details);
        else if (name == "Amt")
            details.amount = amountText(m_cursor);
        else if (name == "CdtDbtInd")
            details.direction = direction(m_cursor.text());
        else if (name == "AmtDtls")
            readAmounts(details);
        else if (name == "RltdPties")
            readParties(details);
        else if (name == "RmtInf")
            readRemittance(details);
        else if (name == "RtrInf")
            readReturn(details);
        else if (name == "BkTxCd")
            readCode(details);
        else if (name == "Chrgs")
            readCharges(details);
        else if (name == "AddtlTxInf")
            join(details.additional, m_cursor.text());
        else if (name == "Purp")
            details.purpose = m_cursor.allText();
    });
}

void EntryReader::readReferences(Details &details)
{
    m_cursor.each([&](std::string_view name) {
        if (name == "AcctSvcrRef")
            details.bankReference = m_cursor.text();
        else if (name == "TxId")
            details.transactionId = m_cursor.text();
        else if (name == "EndToEndId")
            details.endToEndId = m_cursor.text();
        else if (name == "MndtId")
            details.mandateId = m_cursor.text();
    });
}

void EntryReader::readAmounts(Details &details)
{
    m_cursor.each([&](std::string_view name) {
        AmountText *amount = name == "TxAmt" ? &details.transaction
            : name == "CntrValAmt"           ? &details.counterValue
            : name == "InstdAmt"             ? &details.instructed
                                             : nullptr;
        if (!amount)
            return;
        m_cursor.each([&](std::string_view member) {
            if (member == "Amt") {
                *amount = amountText(m_cursor);
            } else if (member == "CcyXchg") {
                m_cursor.each([&](std::string_view exchange) {
                    if (exchange == "XchgRate")
                        details.rate = m_cursor.text();
                });
            }
        });
    });
}

void EntryReader::readParty(Party &party)
{
    const auto take = [&](std::string_view name) {
        if (name == "Nm")
            party.name = m_cursor.text();
    };
    m_cursor.each([&](std::string_view name) {
        if (name == "Pty" || name == "Agt") // since version 8
            m_cursor.each(take);
        else
            take(name);
    });
}

void EntryReader::readParties(Details &details)
{
    const auto account = [&](Party &party) {
        m_cursor.each([&](std::string_view name) {
            if (name == "Id")
                party.account = accountNumber(m_cursor);
        });
    };
    const auto ultimate = [&](std::string_view &name) {
        Party party;
        readParty(party);
        name = party.name;
    };
    m_cursor.each([&](std::string_view name) {
        if (name == "Dbtr")
            readParty(details.debtor);
        else if (name == "Cdtr")
            readParty(details.creditor);
        else if (name == "DbtrAcct")
            account(details.debtor);
        else if (name == "CdtrAcct")
            account(details.creditor);
        else if (name == "UltmtDbtr")
            ultimate(details.debtor.ultimate);
        else if (name == "UltmtCdtr")
            ultimate(details.creditor.ultimate);
        else if (name == "TradgPty")
            ultimate(details.trading);
    });
}

void EntryReader::readRemittance(Details &details)
{
    m_cursor.each([&](std::string_view name) {
        if (name == "Ustrd")
            join(details.remittance, m_cursor.text());
        else if (name == "Strd")
            readStructured(details);
    });
}

void EntryReader::readStructured(Details &details)
{
    m_cursor.each([&](std::string_view name) {
        if (name == "CdtrRefInf") {
            m_cursor.each([&](std::string_view member) {
                if (member == "Ref" || member == "CdtrRef")
                    join(details.structured, m_cursor.text());
            });
        } else if (name == "RfrdDocInf") {
            m_cursor.each([&](std::string_view member) {
                if (member == "Nb")
                    join(details.structured, m_cursor.text());
            });
        } else if (name == "AddtlRmtInf") {
            join(details.remittance, m_cursor.text());
        }
    });
}

void EntryReader::readReturn(Details &details)
{
    m_cursor.each([&](std::string_view name) {
        if (name == "Rsn")
            details.returnReason = m_cursor.allText();
        else if (name == "AddtlInf")
            join(details.additional, m_cursor.text());
    });
}

void EntryReader::readCode(Details &details)
{
    m_cursor.each([&](std::string_view name) {
        if (name == "Prtry") {
            m_cursor.each([&](std::string_view member) {
                if (member == "Cd")
                    details.proprietary = m_cursor.text();
            });
        } else if (name == "Domn") {
            m_cursor.each([&](std::string_view member) {
                if (member == "Cd") {
                    details.domain = m_cursor.text();
                } else if (member == "Fmly") {
                    m_cursor.each([&](std::string_view code) {
                        if (code == "Cd")
                            details.family = m_cursor.text();
                        else if (code == "SubFmlyCd")
                            details.subFamily = m_cursor.text();
                    });
                }
            });
        }
    });
}

void EntryReader::readCharges(Details &details)
{
    // Information only: the amount of an entry is what was booked.
    AmountText total, first;
    m_cursor.each([&](std::string_view name) {
        if (name == "TtlChrgsAndTaxAmt") {
            total = amountText(m_cursor);
        } else if (name == "Amt") { // version 1 and 2: the charge stands here itself
            first = amountText(m_cursor);
        } else if (name == "Rcrd") {
            m_cursor.each([&](std::string_view member) {
                if (member == "Amt" && !first.given())
                    first = amountText(m_cursor);
            });
        }
    });
    const AmountText &charge = total.given() ? total : first;
    details.charges = charge.digits;
    details.chargesCurrency = charge.currency;
}

void EntryReader::finish(const Owner &owner, quint32 line)
{
    const auto said = Currency::fromAscii(m_entry.amount.currency);
    if (!said && (!m_entry.amount.currency.empty() || !owner.currency.known()))
        m_draft.problemAt(line, Problem::Kind::BadCurrency, "an ISO 4217 currency code as Ccy of the amount");
    NewRow row {.bookedOn = m_bookedOn, .valuedOn = m_valuedOn, .currency = said.value_or(owner.currency), .account = owner.account, .source = m_source};
    m_line = line;
    if (!m_firstCurrency.known())
        m_firstCurrency = row.currency;
    if (!m_entry.amount.given()) {
        m_draft.problemAt(line, Problem::Kind::MissingKey, "an entry with an amount");
        return;
    }
    if (m_entry.direction == Direction::Unsaid)
        m_draft.problemAt(line, Problem::Kind::MissingKey, "CdtDbtInd as CRDT or DBIT; the amount was read with its own sign");
    const auto minor = signedMinor(m_entry.amount, row.currency, m_entry.direction, line, m_draft);
    if (!minor)
        return;
    row.minor = *minor;
    // Nothing said is booked: that is what a statement is for. Information only and future entries changed no balance.
    row.pending = m_status == "PDNG" || m_status == "INFO" || m_status == "FUTR";
    if (row.bookedOn == kNoDay && row.valuedOn == kNoDay && !row.pending && owner.onlyDay != kNoDay && !m_brokenDate) {
        row.bookedOn = owner.onlyDay;
        m_tookOnlyDay = true;
    } else if (m_brokenDate) {
        m_draft.problemAt(line, Problem::Kind::BadDate, "a date as yyyy-mm-dd");
    } else if (row.bookedOn == kNoDay && row.valuedOn == kNoDay) {
        m_draft.problemAt(line, Problem::Kind::MissingKey, "BookgDt or ValDt");
    }
    if (m_used < 2 || !openBatch(owner, row, row.minor))
        addRow(owner, row, m_used > 0 ? m_details.data() : nullptr, 0);
}

/// The amount of one transaction of a batch, in the currency of the entry; nullopt where it does not say one.
std::optional<qint64> EntryReader::partMinor(const Details &details, Currency currency, Direction otherwise)
{
    for (const AmountText *amount : {&details.amount, &details.transaction, &details.counterValue}) {
        if (!amount->given() || (!amount->currency.empty() && Currency::fromAscii(amount->currency) != currency))
            continue;
        const ParsedAmount parsed = minorOf(amount->digits, currency);
        if (parsed.fault || parsed.minor < 0)
            return std::nullopt;
        const Direction its = details.direction == Direction::Unsaid ? otherwise : details.direction;
        return its == Direction::Out ? -parsed.minor : parsed.minor;
    }
    return std::nullopt;
}

/// Makes a row of each transaction of a batch, if together they are exactly the entry; false where they are not.
bool EntryReader::openBatch(const Owner &owner, NewRow row, qint64 whole)
{
    qint64 sum = 0;
    bool allSaid = true;
    for (std::size_t i = 0; i < m_used && allSaid; ++i) {
        const auto minor = partMinor(m_details[i], row.currency, m_entry.direction);
        allSaid = minor.has_value();
        sum += minor.value_or(0) % 1'000'000'000'000'000; // far from overflow, whatever the file says
    }
    if (!allSaid)
        return false;
    if (sum != whole) {
        m_draft.problemAt(m_line, Problem::Kind::TurnoverDiffers, "transactions that are together the entry they stand in; the entry was kept whole");
        return false;
    }
    m_openedBatches = true;
    for (std::size_t i = 0; i < m_used; ++i) {
        row.minor = *partMinor(m_details[i], row.currency, m_entry.direction);
        addRow(owner, row, &m_details[i], i + 1);
    }
    return true;
}

/// The other side: who pays where money comes in, who is paid where it goes out. A reversal keeps the roles of what it
/// takes back, and some banks name only one side.
const EntryReader::Party &EntryReader::otherSide(const Owner &owner, const Details &details, bool moneyIn) const
{
    const bool debtorFirst = moneyIn != m_isReversal;
    const Party &first = debtorFirst ? details.debtor : details.creditor;
    const Party &second = debtorFirst ? details.creditor : details.debtor;
    const auto isKnown = [](const Party &party) { return !party.name.empty() || !party.ultimate.empty() || !party.account.empty(); };
    const auto isUs = [&](const Party &party) {
        return (!party.account.empty() && party.account == owner.number)
            || (party.account.empty() && !party.name.empty() && party.name == owner.holder);
    };
    if (isKnown(first) && !isUs(first))
        return first;
    return isKnown(second) && !isUs(second) ? second : first;
}

void EntryReader::writeFurther(const Details &details)
{
    m_further.clear();
    if (!isNoReference(details.endToEndId))
        addMember(m_further, "endToEndId", details.endToEndId);
    if (!isNoReference(details.mandateId))
        addMember(m_further, "mandateId", details.mandateId);
    addMember(m_further, "purposeCode", details.purpose);
    addMember(m_further, "returnReason", details.returnReason);
    if (details.instructed.given() && details.instructed.currency != m_entry.amount.currency) {
        addMember(m_further, "currencyExchange.instructedAmount", details.instructed.digits);
        m_further.append(" ").append(details.instructed.currency);
    }
    addMember(m_further, "currencyExchange.exchangeRate", details.rate);
    const Details &charged = details.charges.empty() ? m_entry : details;
    if (!charged.charges.empty()) {
        addMember(m_further, "charges", charged.charges);
        m_further.append(" ").append(charged.chargesCurrency);
    }
    if (m_isReversal)
        addMember(m_further, "reversal", "true");
    if (m_status != "BOOK" && m_status != "PDNG")
        addMember(m_further, "status", m_status);
    if (m_used == 0 || m_batchSize.size() > 1 || (m_batchSize.size() == 1 && m_batchSize[0] > '1'))
        addMember(m_further, "batchTransactions", m_batchSize);
}

/// `part` counts the transactions of an opened batch from 1; 0 is a whole entry.
void EntryReader::addRow(const Owner &owner, NewRow row, const Details *details, std::size_t part)
{
    const Details &said = details ? *details : m_entry;
    const bool wholeBatch = part == 0 && m_used > 1;
    const Party &other = otherSide(owner, said, row.minor > 0);
    if (!wholeBatch || m_used < 50) { // a name that all transactions of a batch share is the batch's
        bool shared = true;
        for (std::size_t i = 1; wholeBatch && i < m_used; ++i)
            shared = shared && otherSide(owner, m_details[i], row.minor > 0).name == other.name;
        m_name.clear();
        if (shared)
            appendCleaned(m_name, !other.name.empty() ? other.name : !other.ultimate.empty() ? other.ultimate : said.trading);
        row.counterparty = m_name;
        row.counterpartyAccount = shared ? other.account : std::string_view();
    }
    m_text.clear();
    for (std::size_t i = 0; i < (wholeBatch ? m_used : 1); ++i) {
        const Details &each = wholeBatch ? m_details[i] : said;
        join(m_text, each.remittance);
        if (!contains(each.remittance, each.structured))
            join(m_text, each.structured);
    }
    if (m_text.empty())
        join(m_text, said.additional);
    if (m_text.empty())
        join(m_text, m_entry.additional);
    row.text = m_text;
    const Details &coded = said.domain.empty() && said.proprietary.empty() ? m_entry : said;
    m_code.clear();
    if (!coded.domain.empty())
        m_code.append(coded.domain).append("-").append(coded.family).append("-").append(coded.subFamily);
    else
        m_code = coded.proprietary;
    row.bankCode = m_code;
    const bool hasOwn = part > 0 && said.bankReference != m_entry.bankReference;
    m_id = m_entryReference;
    for (const auto *reference : {hasOwn ? &said.bankReference : &m_entry.bankReference, hasOwn ? &m_entry.bankReference : &said.bankReference, &said.transactionId}) {
        if (!isNoReference(*reference)) {
            m_id = *reference;
            break;
        }
    }
    if (part > 0 && m_id != said.bankReference && !m_id.empty())
        m_id += '/' + std::to_string(part); // one reference for all of a batch
    row.id = m_id;
    writeFurther(said);
    row.further = m_further;
    m_draft.addAt(row);
}

} // namespace saldoscope::camt
