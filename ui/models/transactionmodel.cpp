// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transactionmodel.h"

#include "insights/shielding.h"
#include "ui/format.h"
#include "ui/models/words.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

/// "ICA NARA/26-10-29" is called by its first part; the whole text stands beside it.
QString withoutDate(const QString &text)
{
    constexpr qsizetype kDate = 9;
    if (text.size() <= kDate || text[text.size() - kDate] != u'/')
        return text;
    const QStringView date = QStringView(text).right(kDate - 1);
    const bool isDate = date[2] == u'-' && date[5] == u'-' && date[0].isDigit() && date[1].isDigit() && date[3].isDigit() && date[4].isDigit();
    return isDate ? text.chopped(kDate) : text;
}

} // namespace

TransactionModel::TransactionModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{
}

void TransactionModel::setView(std::shared_ptr<const View> view)
{
    beginResetModel();
    const bool same = view && m_view && view->analysis == m_view->analysis;
    m_view = std::move(view);
    if (!m_view)
        m_hasBalances = false;
    else if (!same)
        m_hasBalances = std::ranges::any_of(m_view->analysis->ledger().booked().balanceAfter, [](qint64 minor) { return minor != kNoAmount; });
    endResetModel();
}

int TransactionModel::lineOf(Row row) const
{
    if (!m_view)
        return -1;
    const auto found = std::ranges::find(m_view->rows, row);
    return found == m_view->rows.end() ? -1 : int(found - m_view->rows.begin());
}

bool TransactionModel::leftOut(int line) const { return !counts(m_view->analysis->counting, row(line)); }

TransactionCell TransactionModel::cell(int line, int column) const
{
    TransactionCell cell;
    const Analysis &analysis = *m_view->analysis;
    const Rows &rows = analysis.ledger().booked();
    const Row row = this->row(line);
    const Verdict &verdict = analysis.verdicts[row];
    const CategoryId category = shownCategory(analysis, row);
    switch (Column(column)) {
    case Mark:
        if (leftOut(line))
            cell.icon = analysis.counting[row] == Counting::Excluded ? u"circle-slash"_s : u"clock"_s;
        break;
    case Date: {
        const Day day = rows.day(row);
        cell.unknown = day == kNoDay;
        cell.text = cell.unknown ? tr("no date") : m_format.isoDate(day);
        break;
    }
    case Counterparty:
        if (isShielded(analysis, row)) {
            cell.text = tr("shielded");
            cell.unknown = true;
            break;
        }
        cell.text = analysis.ledger().texts().string(rows.counterparty[row]);
        if (cell.text.isEmpty()) {
            cell.text = withoutDate(analysis.ledger().texts().string(rows.text[row]));
            cell.unknown = cell.text.isEmpty();
        }
        if (cell.unknown)
            cell.text = tr("not named");
        break;
    case Text: cell.text = analysis.ledger().texts().string(shownText(analysis, row)); break;
    case Amount: {
        const Currency currency = rows.currency[row];
        cell.text = m_format.amount(rows.minor[row], currency);
        if (currency != analysis.currency)
            cell.text += u'\u00a0' + currency.code();
        break;
    }
    case Balance: {
        const qint64 after = Rows::at(rows.balanceAfter, row, kNoAmount);
        if (after != kNoAmount)
            cell.text = m_format.amount(after, rows.currency[row]);
        break;
    }
    case Category: {
        const CategoryTree &tree = analysis.knowledge->tree();
        cell.text = categoryTitle(analysis, category, m_format);
        cell.unknown = verdict.layer == Layer::None;
        cell.family = category < tree.all().size() ? familyOf(tree[category].key) : 8;
        break;
    }
    case Sure:
        cell.unknown = verdict.layer == Layer::None;
        cell.text = cell.unknown ? u"–"_s : QString::number(verdict.confidence);
        cell.warn = !cell.unknown && verdict.confidence < kUnsure;
        if (cell.warn)
            cell.icon = u"triangle-alert"_s;
        break;
    case DecidedBy:
        cell.text = layerText(verdict.layer);
        cell.icon = layerIcon(verdict.layer);
        cell.unknown = verdict.layer == Layer::None;
        break;
    case Rhythm: {
        const qint32 stream = analysis.streamOfRow.empty() ? -1 : analysis.streamOfRow[row];
        if (stream >= 0 && !isShielded(analysis, row))
            cell.text = streamText(analysis.streams[std::size_t(stream)]);
        break;
    }
    case Look:
        if (needsALook(analysis.knowledge->tree(), category))
            cell.icon = u"triangle-alert"_s;
        break;
    case ColumnCount: break;
    }
    return cell;
}

QString TransactionModel::sentence(int line) const
{
    const Row row = this->row(line);
    const Rows &rows = m_view->analysis->ledger().booked();
    QStringList parts {cell(line, Date).text, cell(line, Counterparty).text, m_format.money(rows.minor[row], rows.currency[row]),
        cell(line, Category).text};
    const TransactionCell sure = cell(line, Sure);
    parts += sure.unknown ? tr("nobody decided its category") : tr("%1 sure").arg(sure.text);
    if (leftOut(line))
        parts += toolTip(line, Mark);
    return parts.join(u", "_s);
}

QString TransactionModel::toolTip(int line, int column) const
{
    const Analysis &analysis = *m_view->analysis;
    const Row row = this->row(line);
    const Verdict &verdict = analysis.verdicts[row];
    switch (Column(column)) {
    case Mark:
        if (analysis.counting.empty())
            return {};
        switch (analysis.counting[row]) {
        case Counting::Counts: return {};
        case Counting::Excluded: return tr("left out of every figure by you");
        case Counting::AfterAsOf: return tr("after the day that the figures speak of");
        case Counting::NoDay: return tr("without a date, so in no figure");
        }
        Q_UNREACHABLE();
    case Sure:
    case DecidedBy: return isShielded(analysis, row) ? QString() : reasonText(analysis, verdict);
    case Look: return cell(line, Look).icon.isEmpty() ? QString() : tr("%1: worth a look").arg(cell(line, Category).text);
    case Counterparty:
    case Text: return analysis.ledger().texts().string(shownText(analysis, row));
    case Amount: {
        const auto &originals = analysis.exchange.originals;
        const auto found = std::ranges::lower_bound(originals, row, {}, &Exchange::Original::row);
        return found == originals.end() || found->row != row ? QString() : tr("%1 on the statement").arg(m_format.money(found->minor, found->currency));
    }
    case Date:
    case Balance:
    case Category:
    case Rhythm:
    case ColumnCount: return {};
    }
    Q_UNREACHABLE();
}

std::optional<SortColumn> TransactionModel::sortColumn(int column)
{
    switch (Column(column)) {
    case Date: return SortColumn::Date;
    case Counterparty: return SortColumn::Counterparty;
    case Text: return SortColumn::Text;
    case Amount: return SortColumn::Amount;
    case Balance: return SortColumn::Balance;
    case Category: return SortColumn::Category;
    case Sure: return SortColumn::Confidence;
    case DecidedBy: return SortColumn::Layer;
    case Rhythm: return SortColumn::Stream;
    case Mark:
    case Look:
    case ColumnCount: return std::nullopt;
    }
    Q_UNREACHABLE();
}

int TransactionModel::columnOf(SortColumn order)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortColumn(column) == order)
            return column;
    }
    return Date;
}

int TransactionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_view ? 0 : int(m_view->rows.size()); }
int TransactionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant TransactionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index.row(), index.column()).text;
    case Qt::ToolTipRole: {
        const QString tip = toolTip(index.row(), index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole: return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString tip = index.column() == Mark || index.column() == Look ? toolTip(index.row(), index.column()) : QString();
        return index.column() == Date ? sentence(index.row()) : tip.isEmpty() ? cell(index.row(), index.column()).text : tip;
    }
    case Qt::AccessibleDescriptionRole: return toolTip(index.row(), index.column());
    default: return {};
    }
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool spoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    const QString unit = m_view ? m_format.unit(m_view->analysis->currency) : QString();
    switch (Column(section)) {
    case Mark: return spoken ? tr("Left out") : QString();
    case Date: return tr("Date");
    case Counterparty: return tr("Counterparty");
    case Text: return tr("Text");
    case Amount: return unit.isEmpty() ? tr("Amount") : tr("Amount, %1").arg(unit);
    case Balance: return unit.isEmpty() ? tr("Balance") : tr("Balance, %1").arg(unit);
    case Category: return tr("Category");
    case Sure: return tr("Sure");
    case DecidedBy: return tr("Decided by");
    case Rhythm: return tr("Stream");
    case Look: return spoken ? tr("Worth a look") : QString();
    case ColumnCount: break;
    }
    return {};
}

} // namespace saldoscope
