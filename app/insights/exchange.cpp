// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/exchange.h"

#include "ledger/rowcopy.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr int kRateDigits = 6;
constexpr qint64 kOne = 1'000'000;

Error badLine(const QString &name, int line, const QString &expected)
{
    return {.kind = Error::Kind::BadFile, .detail = expected, .where = u"%1, line %2"_s.arg(name).arg(line)};
}

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), std::size_t(bytes.size())}; }

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (; digits > 0; --digits)
        power *= 10;
    return power;
}

Account withoutBalances(Account account)
{
    account.opening.reset();
    account.closing.reset();
    account.statedDebits.reset();
    account.statedCredits.reset();
    account.balances.clear();
    return account;
}

} // namespace

Result<RatePack> RatePack::fromCsv(QByteArrayView csv, const QString &name)
{
    RatePack pack;
    pack.m_name = name;
    const QList<QByteArray> lines = csv.toByteArray().split('\n');
    std::vector<std::optional<Currency>> columns;
    for (int i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QList<QByteArray> cells = line.split(',');
        if (columns.empty()) {
            if (cells.front().trimmed() != "Date")
                return badLine(name, i + 1, u"a heading that begins with Date"_s);
            for (const QByteArray &cell : cells) // a code nobody knows any more is left out
                columns.push_back(Currency::fromAscii(view(cell.trimmed())));
            continue;
        }
        const auto on = parseIsoDay(cells.front().trimmed().toStdString());
        if (!on)
            return badLine(name, i + 1, u"a date such as 2022-07-08"_s);
        auto &rates = pack.m_days[*on];
        for (int column = 1; column < cells.size() && std::size_t(column) < columns.size(); ++column) {
            const QByteArray cell = cells[column].trimmed();
            if (cell.isEmpty() || cell == "N/A" || !columns[std::size_t(column)])
                continue;
            const ParsedAmount rate = parseDecimal(view(cell), kRateDigits);
            if (rate.fault || rate.minor <= 0)
                return badLine(name, i + 1, u"a rate above zero with at most six decimals"_s);
            rates.emplace_back(*columns[std::size_t(column)], rate.minor);
        }
    }
    if (pack.m_days.empty())
        return badLine(name, int(lines.size()), u"a line with rates"_s);
    return pack;
}

const RatePack &RatePack::shipped()
{
    static const RatePack pack = [] {
        QFile file(u":/rates/ecb-reference.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return RatePack();
        return fromCsv(file.readAll(), u"ecb-reference"_s).value_or(RatePack());
    }();
    return pack;
}

std::optional<RatePack::Rate> RatePack::rate(Currency from, Currency to, Month month) const
{
    const Currency euro = *Currency::fromAscii("EUR");
    for (auto day = m_days.upper_bound(lastDayOf(month)); day != m_days.begin();) {
        --day;
        if (day->first < firstDayOf(month))
            return std::nullopt;
        const auto of = [&](Currency currency) -> qint64 {
            const auto found = std::ranges::find(day->second, currency, &std::pair<Currency, qint64>::first);
            return currency == euro ? kOne : found == day->second.end() ? 0 : found->second;
        };
        const Rate rate {day->first, of(from), of(to)};
        if (rate.from > 0 && rate.to > 0)
            return rate;
    }
    return std::nullopt;
}

qint64 exchanged(qint64 minor, Currency from, Currency to, const RatePack::Rate &rate)
{
    __extension__ using Wide = __int128; // 15 digits of money times 12 of a rate
    Wide above = Wide(minor < 0 ? -minor : minor) * rate.to * powerOfTen(to.digits());
    const Wide below = Wide(rate.from) * powerOfTen(from.digits());
    above = (above + below / 2) / below;
    return minor < 0 ? -qint64(above) : qint64(above);
}

std::shared_ptr<const Ledger> convertedLedger(const Ledger &ledger, Currency main, const RatePack &pack, Exchange &exchange)
{
    const Rows &rows = ledger.booked();
    std::map<std::pair<Month, Currency>, std::optional<RatePack::Rate>> rates;
    std::map<std::pair<Month, Currency>, int> used;
    std::vector<qint64> minor;
    for (Row row = 0; row < rows.size(); ++row) {
        const Currency currency = rows.currency[row];
        if (currency == main)
            continue;
        const Day day = rows.day(row);
        const std::pair key(day == kNoDay ? Month(0) : monthOf(day), currency);
        auto found = rates.find(key);
        if (found == rates.end())
            found = rates.emplace(key, day == kNoDay || !main.known() ? std::nullopt : pack.rate(currency, main, key.first)).first;
        if (!found->second) {
            ++exchange.withoutRate;
            continue;
        }
        ++used[key];
        exchange.originals.push_back({row, rows.minor[row], currency});
        minor.push_back(exchanged(rows.minor[row], currency, main, *found->second));
    }
    if (exchange.originals.empty())
        return nullptr;
    exchange.pack = pack.name();
    for (const auto &[key, count] : used)
        exchange.used.push_back({key.second, key.first, *rates[key], count});

    LedgerBuilder builder;
    for (const Account &account : ledger.accounts())
        builder.addAccount(account.currency.known() && account.currency != main ? withoutBalances(account) : account);
    std::size_t next = 0;
    for (Row row = 0; row < rows.size(); ++row) {
        NewRow copy = copyOf(ledger, rows, row);
        if (next < exchange.originals.size() && exchange.originals[next].row == row) {
            copy.minor = minor[next++];
            copy.currency = main;
        }
        const Currency ofAccount = ledger.accounts()[copy.account].currency;
        if (ofAccount.known() && ofAccount != main)
            copy.balanceAfter = kNoAmount;
        builder.add(copy);
    }
    for (Row row = 0; row < ledger.pending().size(); ++row) {
        NewRow copy = copyOf(ledger, ledger.pending(), row);
        copy.pending = true;
        builder.add(copy);
    }
    return builder.finish();
}

} // namespace saldoscope
