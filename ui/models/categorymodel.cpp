// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/categorymodel.h"

#include "ui/format.h"
#include "ui/models/words.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFamilies = 7; ///< the rest is Other
constexpr int kOtherFamily = 8;

/// Groups that are called as their family is.
bool isNamesake(const QString &key) { return key == u"housing" || key == u"loan" || key == u"leisure" || key == u"health"; }

} // namespace

CategoryModel::CategoryModel(const Format &format, QObject *parent)
    : QAbstractItemModel(parent)
    , m_format(format)
{
}

void CategoryModel::show(std::shared_ptr<const View> view, Kind kind)
{
    beginResetModel();
    m_view = std::move(view);
    m_kind = kind;
    m_lines.clear();
    m_groups.clear();
    m_total = 0;
    if (m_view) {
        build();
        if (m_kind == Kind::Spending)
            gatherFamilies();
        link();
    }
    endResetModel();
}

void CategoryModel::build()
{
    const Analysis &analysis = *m_view->analysis;
    const CategoryTree &tree = analysis.knowledge->tree();
    for (const TreeLine &from : m_kind == Kind::Spending ? m_view->spendingTree : m_view->tree) {
        Line line;
        line.category = from.category;
        line.parent = from.parent;
        line.name = categoryTitle(analysis, from.category, m_format);
        line.family = familyOf(tree[from.category].key);
        line.perMonth = from.perMonth;
        line.months = from.months;
        line.rows = from.rows;
        line.stands = {from.category};
        m_lines.push_back(std::move(line));
        if (from.parent < 0)
            m_total += m_kind == Kind::Spending ? from.perMonth : std::abs(from.perMonth);
    }
}

/// Whether all that stands below a line has the line's own colour.
bool CategoryModel::oneFamily(int line) const
{
    const Line &at = m_lines[std::size_t(line)];
    return std::ranges::all_of(at.children, [&](int child) { return m_lines[std::size_t(child)].family == at.family && oneFamily(child); });
}

int CategoryModel::addFamily(int family)
{
    Line line;
    line.family = family;
    line.name = familyName(family);
    m_lines.push_back(std::move(line));
    return int(m_lines.size()) - 1;
}

void CategoryModel::put(int line, int under)
{
    Line &parent = m_lines[std::size_t(under)];
    Line &child = m_lines[std::size_t(line)];
    child.parent = under;
    parent.perMonth += child.perMonth;
    parent.rows += child.rows;
    parent.months.resize(std::max(parent.months.size(), child.months.size()), 0);
    for (std::size_t m = 0; m < child.months.size(); ++m)
        parent.months[m] += child.months[m];
    parent.stands.insert(parent.stands.end(), child.stands.begin(), child.stands.end());
}

/// Puts the groups under their families. A group whose parts have several colours is taken apart, unless rows stand
/// straight under its own name: those could not be narrowed to alone.
void CategoryModel::gatherFamilies()
{
    std::vector<int> pieces;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (m_lines[std::size_t(i)].parent >= 0)
            m_lines[std::size_t(m_lines[std::size_t(i)].parent)].children.push_back(i);
    }
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line &line = m_lines[std::size_t(i)];
        if (line.parent >= 0)
            continue;
        int below = 0;
        for (const int child : line.children)
            below += m_lines[std::size_t(child)].rows;
        // "Housing" inside "Housing" says nothing: its rent and its fees do.
        const bool namesake = isNamesake(m_view->analysis->knowledge->tree()[line.category].key) && !line.children.empty();
        if (below < line.rows || (oneFamily(i) && !namesake))
            pieces.push_back(i);
        else
            pieces.insert(pieces.end(), line.children.begin(), line.children.end());
    }
    std::array<qint64, kOtherFamily + 1> sums {};
    for (const int piece : pieces)
        sums[std::size_t(m_lines[std::size_t(piece)].family)] += m_lines[std::size_t(piece)].perMonth;
    std::array<int, kOtherFamily> order {};
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater {}, [&sums](int family) { return sums[std::size_t(family)]; });
    std::array<int, kOtherFamily + 1> lineOf {};
    lineOf.fill(-1);
    for (const int piece : pieces) {
        const int own = m_lines[std::size_t(piece)].family;
        const bool small = std::ranges::find(order, own) >= order.begin() + kMostFamilies; // own Other is not among them
        int &under = lineOf[std::size_t(small ? kOtherFamily : own)];
        if (under < 0)
            under = addFamily(small ? kOtherFamily : own);
        put(piece, under);
    }
    for (Line &line : m_lines)
        line.children.clear();
    // A family with a single group shows that group's parts as its own.
    for (const int family : lineOf) {
        if (family < 0 || family == lineOf[kOtherFamily] || std::ranges::count(m_lines, family, &Line::parent) != 1)
            continue;
        const int only = int(std::ranges::find(m_lines, family, &Line::parent) - m_lines.begin());
        if (std::ranges::count(m_lines, only, &Line::parent) == 0)
            continue;
        for (Line &line : m_lines) {
            if (line.parent == only)
                line.parent = family;
        }
        m_lines[std::size_t(only)].parent = -1;
    }
    if (lineOf[kOtherFamily] >= 0) {
        Line &other = m_lines[std::size_t(lineOf[kOtherFamily])];
        other.name = tr("Other (%1)").arg(int(std::ranges::count(m_lines, lineOf[kOtherFamily], &Line::parent)));
    }
}

/// Its parts stand elsewhere; it is no line of the tree.
bool CategoryModel::isTakenApart(const Line &line) const
{
    return m_kind == Kind::Spending && line.parent < 0 && line.category != kNoCategory;
}

void CategoryModel::link()
{
    for (int i = 0; i < int(m_lines.size()); ++i) {
        Line &line = m_lines[std::size_t(i)];
        if (isTakenApart(line))
            continue;
        line.share = m_total > 0 ? double(line.perMonth) / double(m_total) : 0;
        (line.parent < 0 ? m_groups : m_lines[std::size_t(line.parent)].children).push_back(i);
    }
    const auto sort = [this](std::vector<int> &siblings) {
        std::ranges::stable_sort(siblings, [this](int a, int b) {
            const Line &first = m_lines[std::size_t(a)];
            const Line &second = m_lines[std::size_t(b)];
            const bool firstOther = first.category == kNoCategory && first.family == kOtherFamily;
            const bool secondOther = second.category == kNoCategory && second.family == kOtherFamily;
            return firstOther != secondOther ? !firstOther : std::abs(first.perMonth) > std::abs(second.perMonth);
        });
        for (int place = 0; place < int(siblings.size()); ++place)
            m_lines[std::size_t(siblings[std::size_t(place)])].place = place;
    };
    sort(m_groups);
    for (Line &line : m_lines)
        sort(line.children);
}

QModelIndex CategoryModel::indexOf(int line) const
{
    const bool shown = line >= 0 && line < int(m_lines.size()) && !isTakenApart(m_lines[std::size_t(line)]);
    return !shown ? QModelIndex() : createIndex(m_lines[std::size_t(line)].place, 0, quintptr(line));
}

int CategoryModel::find(const std::vector<CategoryId> &categories) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) { return !isTakenApart(line) && line.stands == categories; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int CategoryModel::groupOf(int line) const
{
    while (line >= 0 && m_lines[std::size_t(line)].parent >= 0)
        line = m_lines[std::size_t(line)].parent;
    return line;
}

QString CategoryModel::sentence(int line) const
{
    const Line &at = m_lines[std::size_t(line)];
    const QString money = m_format.wholeMoney(at.perMonth, m_view->analysis->currency);
    const QString rows = tr("%n rows", "", at.rows);
    return m_kind == Kind::Spending ? tr("%1, %2 a month, %3 of spending, %4").arg(at.name, money, m_format.percent(at.share), rows)
                                    : tr("%1, %2 a month, %3").arg(at.name, money, rows);
}

QModelIndex CategoryModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &siblings = parent.isValid() ? m_lines[parent.internalId()].children : m_groups;
    if (row < 0 || row >= int(siblings.size()) || column < 0 || column >= ColumnCount || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, quintptr(siblings[std::size_t(row)]));
}

QModelIndex CategoryModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_lines[index.internalId()].parent) : QModelIndex();
}

int CategoryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(parent.isValid() ? m_lines[parent.internalId()].children.size() : m_groups.size());
}

int CategoryModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant CategoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.internalId()];
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return sentence(int(index.internalId()));
    if (role == Qt::ToolTipRole && index.column() == Name)
        return line.name;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name || index.column() == Months ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Name: return line.name;
    case PerMonth: return m_format.whole(line.perMonth, m_view->analysis->currency);
    case Share: return m_kind == Kind::Spending ? m_format.percent(line.share, 1) : QString();
    case Months: return QString();
    case RowsColumn: return m_format.count(line.rows);
    case ColumnCount: break;
    }
    return {};
}

QVariant CategoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Months ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Category");
    case PerMonth: return tr("%1 a month").arg(m_view ? m_format.unit(m_view->analysis->currency) : QString());
    case Share: return tr("Share");
    case Months: return tr("%n months", "", m_lines.empty() ? 12 : int(m_lines.front().months.size()));
    case RowsColumn: return tr("Rows");
    case ColumnCount: break;
    }
    return {};
}

} // namespace saldoscope
