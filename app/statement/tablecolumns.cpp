// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablecolumns.h"

#include "statement/tablecells.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

constexpr std::size_t kMostHeaderRow = 80; // a preamble is shorter

void look(std::string_view cell, ColumnContent &content)
{
    ++content.filled;
    content.letters += cell.size();
    if (isDateLike(cell))
        ++content.dates;
    if (const auto amount = amountCell(cell)) {
        ++content.amounts;
        content.decimals += amount->number.find_first_of(".,") != std::string_view::npos ? 1 : 0;
        const bool minus = amount->negative || amount->number.find('-') != std::string_view::npos || amount->number.find("\u2212") != std::string_view::npos
            || amount->number.starts_with('(');
        content.negatives += minus ? 1 : 0;
        content.pluses += cell.find('+') != std::string_view::npos ? 1 : 0;
        content.signs += amount->positive || amount->number.starts_with('+') ? 1 : 0;
    }
    if (cell.size() == 3 && Currency::fromAscii(cell))
        ++content.currencies;
    if (cell.size() <= 16) {
        const QString folded = foldedWords(cell);
        const TableWords &words = TableWords::shipped();
        content.directions += words.is(TableWords::Word::Out, folded) || words.is(TableWords::Word::In, folded) ? 1 : 0;
    }
    std::string number(cell);
    std::erase(number, ' ');
    content.ibans += isIban(number) ? 1 : 0;
    if (content.distinct.size() < ColumnContent::kMostDistinct && std::ranges::find(content.distinct, cell) == content.distinct.end())
        content.distinct.emplace_back(cell);
}

} // namespace

std::vector<ColumnContent> contentOf(const TableSample &sample, std::size_t firstRow, std::size_t columns)
{
    std::vector<ColumnContent> all(columns);
    for (std::size_t row = firstRow; row < sample.rows.size(); ++row) {
        const auto &cells = sample.rows[row];
        for (std::size_t i = 0; i < std::min(cells.size(), columns); ++i) {
            if (const std::string_view cell = trimmedCell(cells[i]); !cell.empty())
                look(cell, all[i]);
        }
    }
    return all;
}

bool fits(ColumnMeaning meaning, const ColumnContent &content)
{
    if (content.filled == 0)
        return meaning != ColumnMeaning::Direction;
    switch (meaning) {
    case ColumnMeaning::BookedOn:
    case ColumnMeaning::ValuedOn:
    case ColumnMeaning::TransactedOn:
        return content.isDates();
    case ColumnMeaning::Amount:
    case ColumnMeaning::MoneyOut:
    case ColumnMeaning::MoneyIn:
    case ColumnMeaning::Fee:
    case ColumnMeaning::Balance:
    case ColumnMeaning::ForeignAmount:
        return content.half(content.amounts) && !content.isDates();
    case ColumnMeaning::Currency:
    case ColumnMeaning::ForeignCurrency:
        return content.half(content.currencies);
    case ColumnMeaning::Direction:
        return content.mostly(content.directions);
    case ColumnMeaning::Counterparty:
    case ColumnMeaning::Payer:
    case ColumnMeaning::Payee:
        return !content.isDates();
    case ColumnMeaning::Ignored:
    case ColumnMeaning::CounterpartyAccount:
    case ColumnMeaning::PayerAccount:
    case ColumnMeaning::PayeeAccount:
    case ColumnMeaning::Text:
    case ColumnMeaning::Id:
    case ColumnMeaning::BankCode:
    case ColumnMeaning::OwnAccount:
    case ColumnMeaning::OwnProduct:
    case ColumnMeaning::OwnHolder:
    case ColumnMeaning::Status:
    case ColumnMeaning::RowType:
    case ColumnMeaning::Further:
        return true;
    }
    Q_UNREACHABLE();
}

HeaderText headerText(std::string_view header)
{
    HeaderText text;
    const QString whole = QString::fromUtf8(header.data(), qsizetype(std::min<std::size_t>(header.size(), 400)));
    text.words = foldedWords(whole);
    QStringList kept;
    QString spaced = whole;
    for (const QChar mark : QStringView(u"()[]/,;:."))
        spaced.replace(mark, u' ');
    const QStringList parts = spaced.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QByteArray ascii = part.toUtf8();
        std::optional<Currency> currency;
        const QString lower = part.toLower();
        if (lower == u"euro" || lower == u"euros" || lower == u"euroa")
            currency = Currency::fromAscii("EUR");
        else if (part.size() == 3 && part == part.toUpper())
            currency = Currency::fromAscii({ascii.constData(), std::size_t(ascii.size())});
        else if (part.size() == 4 && part.endsWith(u'$') && part == part.toUpper())
            currency = Currency::fromAscii({ascii.constData(), 3}); // "CAD$"
        else if (const auto cell = amountCell(std::string("1 ") + ascii.toStdString()); cell && cell->currency.known())
            currency = cell->currency;
        if (currency)
            text.currency = *currency;
        else
            kept << part;
    }
    if (kept.size() > 1 && (kept.last() == u"in" || kept.last() == u"i"))
        kept.removeLast(); // "Betrag in EUR"
    text.bare = foldedWords(kept.join(u' '));
    while (!text.bare.isEmpty() && (text.bare.back().isDigit() || text.bare.back() == u' '))
        text.bare.chop(1); // "Beschreibung1", "Description 2"
    return text;
}

bool isHeaderRow(std::span<const std::string_view> cells)
{
    const TableWords &words = TableWords::shipped();
    bool date = false;
    bool amount = false;
    int known = 0;
    for (const std::string_view raw : cells) {
        const std::string_view cell = trimmedCell(raw);
        if (cell.empty())
            continue;
        if (cell.size() > 60 || isDateLike(cell) || amountCell(cell))
            return false;
        const HeaderText text = headerText(cell);
        const auto meanings = words.meanings(text.words).empty() ? words.meanings(text.bare) : words.meanings(text.words);
        known += meanings.empty() ? 0 : 1;
        for (const HeaderWord &word : meanings) {
            date = date || word.meaning == ColumnMeaning::BookedOn || word.meaning == ColumnMeaning::ValuedOn || word.meaning == ColumnMeaning::TransactedOn;
            amount = amount || word.meaning == ColumnMeaning::Amount || word.meaning == ColumnMeaning::MoneyIn || word.meaning == ColumnMeaning::MoneyOut;
        }
    }
    return date && amount && known >= 3;
}

std::optional<HeaderRow> headerRow(const TableSample &sample)
{
    const TableWords &words = TableWords::shipped();
    std::optional<HeaderRow> best;
    int bestScore = 0;
    QStringList known;
    bool settled = false; // rows of its own stand below it: what comes then belongs to another table
    for (std::size_t row = 0; row < std::min(sample.rows.size(), kMostHeaderRow) && !settled; ++row) {
        int exact = 0;
        int likely = 0;
        int data = 0;
        std::size_t filled = 0;
        known.clear();
        for (const std::string &raw : sample.rows[row]) {
            const std::string_view cell = trimmedCell(raw);
            if (cell.empty())
                continue;
            ++filled;
            if (isDateLike(cell) || amountCell(cell)) {
                ++data;
                continue;
            }
            const HeaderText text = headerText(cell);
            if (!words.meanings(text.words).empty() || !words.meanings(text.bare).empty()) {
                exact += known.contains(text.words) ? 0 : 1;
                known << text.words;
            } else if (cell.size() < 60 && words.likelyMeaning(text.bare)) {
                ++likely;
            }
        }
        const int score = exact * 4 + likely * 2 - data * 6;
        if (filled >= 2 && exact + likely >= 2 && exact > 0 && score > bestScore) {
            bestScore = score;
            best = HeaderRow {row, exact};
        } else if (best && data >= 2) {
            const auto &above = sample.rows[best->row];
            const std::vector<std::string_view> cells(above.begin(), above.end());
            settled = isHeaderRow(cells) && firstDataRow(sample, row) == row;
        }
    }
    return best;
}

std::optional<std::size_t> headerRow(const TableSample &sample, const TableMapping &mapping)
{
    for (std::size_t row = 0; row < std::min(sample.rows.size(), kMostHeaderRow); ++row) {
        QStringList words;
        for (const std::string &cell : sample.rows[row])
            words << foldedWords(cell);
        if (std::ranges::all_of(mapping.columns, [&](const ColumnMapping &column) { return words.contains(foldedWords(column.header)); }))
            return row;
    }
    return std::nullopt;
}

std::optional<std::size_t> firstDataRow(const TableSample &sample, std::size_t from)
{
    for (std::size_t row = from; row < sample.rows.size(); ++row) {
        bool date = false;
        bool amount = false;
        for (const std::string &cell : sample.rows[row]) {
            if (cell.empty())
                continue;
            const bool isDate = isDateLike(cell);
            date = date || isDate;
            amount = amount || (!isDate && amountCell(cell));
        }
        if (date && amount)
            return row;
    }
    return std::nullopt;
}

} // namespace saldoscope
