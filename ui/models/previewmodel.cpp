// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/previewmodel.h"

#include "flow/filereading.h"
#include "statement/rawrows.h"
#include "statement/tablemapping.h"
#include "ui/errortext.h"
#include "ui/format.h"

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSure = 90;       // percent, as the reader of tables counts
constexpr int kLikely = 50;

Certainty certaintyOf(int percent) { return percent >= kSure ? Certainty::Sure : percent > kLikely ? Certainty::Likely : Certainty::Ask; }

/// "line 12" → 12, "sheet 2 line 12" as the rows of sheets are counted; 0 where it is none.
quint32 lineIn(const QString &where)
{
    const QStringView view(where);
    if (view.startsWith(u"sheet ")) {
        const qsizetype line = view.indexOf(u" line ");
        return line < 0 ? 0 : (view.sliced(6, line - 6).toUInt() - 1) * kSheetLines + view.sliced(line + 6).toUInt();
    }
    return view.startsWith(u"line ") ? view.sliced(5).toUInt() : 0;
}

/// The column of the preview that a column of the file is read into; −1: none of its own.
int columnFor(ColumnMeaning meaning)
{
    using M = ColumnMeaning;
    switch (meaning) {
    case M::BookedOn: return PreviewModel::Booked;
    case M::ValuedOn: return PreviewModel::Valued;
    case M::Amount:
    case M::MoneyOut:
    case M::MoneyIn:
    case M::Direction:
    case M::Fee: return PreviewModel::Amount;
    case M::Balance: return PreviewModel::Balance;
    case M::Currency: return PreviewModel::Currency;
    case M::Counterparty:
    case M::Payer:
    case M::Payee: return PreviewModel::Counterparty;
    case M::CounterpartyAccount:
    case M::PayerAccount:
    case M::PayeeAccount: return PreviewModel::Number;
    case M::Text: return PreviewModel::Text;
    case M::Id: return PreviewModel::Id;
    case M::BankCode: return PreviewModel::Code;
    case M::OwnAccount: return PreviewModel::Account;
    case M::TransactedOn:
    case M::ForeignAmount:
    case M::ForeignCurrency:
    case M::OwnProduct:
    case M::OwnHolder:
    case M::Status:
    case M::RowType:
    case M::Further:
    case M::Ignored: return -1;
    }
    Q_UNREACHABLE();
}

template <class T> bool any(const std::vector<T> &column, T none)
{
    return std::ranges::any_of(column, [none](const T &value) { return value != none; });
}

} // namespace

PreviewModel::PreviewModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{
}

void PreviewModel::setFile(const IntakeFile *file)
{
    beginResetModel();
    const bool shows = file && file->read && !file->read->statement.unreadable;
    m_read = shows ? file->read : nullptr;
    m_raw = shows ? file->raw : nullptr;
    m_lines.clear();
    m_problemsAt.clear();
    m_used.fill(false);
    m_certainty.fill(Certainty::Sure);
    if (shows) {
        collect();
        weigh(*file);
    }
    endResetModel();
}

void PreviewModel::collect()
{
    const Statement &statement = m_read->statement;
    const Ledger &ledger = *statement.ledger;
    m_lines.reserve(ledger.booked().size() + ledger.pending().size() + statement.problems.size());
    const auto add = [this](const Rows &rows, Line::Kind kind) {
        for (Row row = 0; row < rows.size(); ++row)
            m_lines.push_back({kind, row, Rows::at(rows.source, row, quint32(0))});
    };
    add(ledger.booked(), Line::Kind::Booked);
    add(ledger.pending(), Line::Kind::Pending);
    std::ranges::stable_sort(m_lines, {}, &Line::source);
    if (m_raw->hasLines()) {
        const std::size_t rows = m_lines.size();
        for (std::size_t i = 0; i < statement.problems.size(); ++i) {
            const quint32 line = lineIn(statement.problems[i].where);
            if (line == 0)
                continue;
            const bool isRow = std::binary_search(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(rows), Line {Line::Kind::Booked, 0, line}, [](const Line &a, const Line &b) { return a.source < b.source; });
            if (!isRow && !m_problemsAt.contains(line) && (!statement.mapping || line != statement.mapping->headerLine))
                m_lines.push_back({Line::Kind::Problem, quint32(i), line});
            m_problemsAt[line].push_back(quint32(i));
        }
        if (m_lines.size() > rows)
            std::ranges::stable_sort(m_lines, {}, &Line::source);
    }
    m_used[Place] = m_used[Raw] = m_used[Booked] = m_used[Amount] = m_used[Currency] = true;
    for (const Rows *rows : {&ledger.booked(), &ledger.pending()}) {
        m_used[Valued] = m_used[Valued] || any(rows->valuedOn, kNoDay);
        m_used[Balance] = m_used[Balance] || any(rows->balanceAfter, kNoAmount);
        m_used[Counterparty] = m_used[Counterparty] || any(rows->counterparty, TextId(0));
        m_used[Text] = m_used[Text] || any(rows->text, TextId(0));
        m_used[Number] = m_used[Number] || any(rows->counterpartyAccount, TextId(0));
        m_used[Id] = m_used[Id] || any(rows->id, TextId(0));
        m_used[Code] = m_used[Code] || any(rows->bankCode, TextId(0));
        m_used[Further] = m_used[Further] || any(rows->further, TextId(0));
    }
    m_used[Account] = ledger.accounts().size() > 1;
}

void PreviewModel::weighByColumns(const TableMapping &mapping)
{
    std::array<int, ColumnCount> least;
    least.fill(101);
    for (const ColumnMapping &column : mapping.columns) {
        if (const int to = columnFor(column.meaning); to >= 0)
            least[std::size_t(to)] = std::min(least[std::size_t(to)], column.certainty);
    }
    for (std::size_t column = 0; column < ColumnCount; ++column)
        m_certainty[column] = saldoscope::certaintyOf(least[column]);
    if (least[Currency] > 100 && !mapping.currency.known())
        m_certainty[Currency] = Certainty::Ask;
}

void PreviewModel::weigh(const IntakeFile &file)
{
    const Statement &statement = m_read->statement;
    if (statement.mapping)
        weighByColumns(*statement.mapping);
    for (const Choice &choice : statement.choices) {
        if (choice.about == Choice::About::Encoding && !choice.certain) {
            for (const Column column : {Counterparty, Text})
                m_certainty[column] = std::max(m_certainty[column], Certainty::Likely);
        }
    }
    const auto ask = [this](std::initializer_list<Column> columns) {
        for (const Column column : columns)
            m_certainty[column] = Certainty::Ask;
    };
    for (const Choice::About about : file.open) {
        switch (about) {
        case Choice::About::DateOrder: ask({Booked, Valued}); break;
        case Choice::About::DecimalMark: ask({Amount, Balance}); break;
        case Choice::About::Sign:
        case Choice::About::Sides: ask({Amount}); break;
        case Choice::About::Currency: ask({Currency}); break;
        case Choice::About::Encoding:
        case Choice::About::Delimiter:
        case Choice::About::Columns: break;
        }
    }
}

Certainty PreviewModel::atLine(quint32 source, int column) const
{
    const auto found = m_problemsAt.constFind(source);
    if (found == m_problemsAt.cend())
        return Certainty::Sure;
    const auto concerns = [&](quint32 index) {
        switch (m_read->statement.problems[index].kind) {
        case Problem::Kind::BadDate: return column == Booked || column == Valued;
        case Problem::Kind::BadAmount: return column == Amount || column == Balance;
        case Problem::Kind::BalanceDiffers: return column == Balance;
        case Problem::Kind::BadCurrency: return column == Currency;
        case Problem::Kind::BadEncoding: return column == Counterparty || column == Text;
        default: return false;
        }
    };
    return std::ranges::any_of(*found, concerns) ? Certainty::Ask : Certainty::Sure;
}

PreviewCell PreviewModel::rawOf(int line) const
{
    const Line &its = m_lines[std::size_t(line)];
    PreviewCell cell;
    cell.raw = true;
    if (m_format.privacy()) { // amounts stand in it
        cell.text = u"•••••"_s;
        return cell;
    }
    const quint32 next = std::size_t(line) + 1 < m_lines.size() ? m_lines[std::size_t(line) + 1].source : 0;
    cell.text = its.source > 0 || !m_raw->hasLines() ? m_raw->at(its.source, next) : QString();
    cell.unknown = cell.text.isEmpty();
    if (cell.unknown)
        cell.text = tr("cannot be shown");
    return cell;
}

PreviewCell PreviewModel::fieldOf(const Rows &rows, Row row, int column, bool pending) const
{
    const Ledger &ledger = *m_read->statement.ledger;
    PreviewCell cell;
    const auto day = [&](Day its) {
        cell.unknown = its == kNoDay;
        cell.text = cell.unknown ? QString() : m_format.isoDate(its);
    };
    const auto text = [&](const std::vector<TextId> &texts) { cell.text = ledger.texts().string(Rows::at(texts, row, TextId(0))).replace(u'\n', u", "_s); };
    switch (Column(column)) {
    case Booked:
        day(rows.bookedOn[row]);
        if (pending)
            cell.text = cell.unknown ? tr("pending") : tr("%1, pending").arg(cell.text);
        else if (cell.unknown && Rows::at(rows.valuedOn, row, kNoDay) == kNoDay)
            cell.text = tr("no date");
        break;
    case Valued: day(Rows::at(rows.valuedOn, row, kNoDay)); break;
    case Amount: cell.text = m_format.amount(rows.minor[row], rows.currency[row]); break;
    case Currency:
        cell.unknown = !rows.currency[row].known();
        cell.text = cell.unknown ? tr("not said") : rows.currency[row].code();
        break;
    case Counterparty: text(rows.counterparty); break;
    case Text: text(rows.text); break;
    case Balance:
        if (const qint64 after = Rows::at(rows.balanceAfter, row, kNoAmount); after != kNoAmount)
            cell.text = m_format.amount(after, rows.currency[row]);
        break;
    case Account:
        cell.text = ledger.accounts()[rows.account[row]].number;
        if (cell.text.isEmpty())
            cell.text = tr("account %1").arg(rows.account[row] + 1);
        break;
    case Number: text(rows.counterpartyAccount); break;
    case Id: text(rows.id); break;
    case Code: text(rows.bankCode); break;
    case Further: text(rows.further); break;
    case Place:
    case Raw:
    case ColumnCount: break;
    }
    return cell;
}

PreviewCell PreviewModel::cell(int line, int column) const
{
    const Line &its = m_lines[std::size_t(line)];
    if (column == Raw)
        return rawOf(line);
    PreviewCell cell;
    if (column == Place) {
        const bool isInSheet = m_raw->isOfSheets() && its.source >= kSheetLines;
        cell.text = m_format.count(isInSheet ? its.source % kSheetLines : m_raw->hasLines() && its.source > 0 ? qint64(its.source) : qint64(line) + 1);
        if (isInSheet)
            cell.text.prepend(QString::number(its.source / kSheetLines + 1) + u":\u2009"_s);
        return cell;
    }
    if (its.kind == Line::Kind::Problem) {
        if (column != Booked)
            return cell;
        const Problem &problem = m_read->statement.problems[its.index];
        cell.text = problem.kind == Problem::Kind::LeftOut ? problemText(problem) : tr("Not read: %1").arg(problemText(problem));
        cell.certainty = problem.kind == Problem::Kind::LeftOut ? Certainty::Likely : Certainty::Ask;
        cell.unknown = true;
        return cell;
    }
    const Ledger &ledger = *m_read->statement.ledger;
    const bool pending = its.kind == Line::Kind::Pending;
    cell = fieldOf(pending ? ledger.pending() : ledger.booked(), its.index, column, pending);
    cell.certainty = std::max(m_certainty[std::size_t(column)], atLine(its.source, column));
    if (column == Booked && cell.unknown && !pending && cell.text == tr("no date"))
        cell.certainty = Certainty::Ask;
    if (cell.text.isEmpty())
        cell.certainty = Certainty::Sure; // there is nothing to be unsure of
    return cell;
}

std::vector<int> PreviewModel::leftOutLines() const
{
    std::vector<int> lines;
    for (std::size_t line = 0; line < m_lines.size() && !m_problemsAt.isEmpty(); ++line) {
        if (isLeftOut(int(line)))
            lines.push_back(int(line));
    }
    return lines;
}

int PreviewModel::lineOf(Row row) const
{
    const auto found = std::ranges::find_if(m_lines, [row](const Line &line) { return line.kind == Line::Kind::Booked && line.index == row; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString PreviewModel::certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure: return tr("Sure");
    case Certainty::Likely: return tr("Likely");
    case Certainty::Ask: return tr("Please check");
    }
    Q_UNREACHABLE();
}

int PreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int PreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index.row(), index.column()).text;
    case Qt::ToolTipRole: {
        const PreviewCell its = cell(index.row(), index.column());
        return its.certainty == Certainty::Sure ? its.text : its.text + u"\n("_s + certaintyText(its.certainty) + u')';
    }
    case Qt::AccessibleTextRole: {
        const PreviewCell its = cell(index.row(), index.column());
        const QString named = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + its.text;
        return its.certainty == Certainty::Sure ? named : named + u", "_s + certaintyText(its.certainty);
    }
    case Qt::TextAlignmentRole: return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Place: return m_raw && !m_raw->hasLines() ? tr("Row") : tr("Line");
    case Raw: return tr("As it stands in the file");
    case Booked: return tr("Booked");
    case Valued: return tr("Value date");
    case Amount: return tr("Amount");
    case Currency: return tr("Currency");
    case Counterparty: return tr("Counterparty");
    case Text: return tr("Text");
    case Balance: return tr("Balance after");
    case Account: return tr("Account");
    case Number: return tr("Counterparty's account");
    case Id: return tr("Bank's id");
    case Code: return tr("Bank's code");
    case Further: return tr("Further");
    case ColumnCount: break;
    }
    return {};
}

} // namespace saldoscope
