// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/categorytreepage.h"

#include "ui/charts/categoryrings.h"
#include "ui/format.h"
#include "ui/models/categorymodel.h"
#include "ui/widgets/categoryview.h"
#include "ui/widgets/querychips.h"
#include "ui/widgets/rail.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTreeWidth = 484;

} // namespace

CategoryTreePage::CategoryTreePage(const Format &format, QWidget *parent)
    : ResultPage(format, tr("Category tree"), parent)
    , m_model(new CategoryModel(format, this))
    , m_tree(new CategoryView(m_model))
    , m_rings(new CategoryRings(format))
    , m_ringsCard(nullptr)
    , m_finding(new TextLabel(FontRole::Heading))
    , m_measure(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_crumb(new TextLabel(FontRole::SmallStrong))
{
    header()->addRight(makeSwitch());
    m_all = makeButton(ButtonRole::Quiet, tr("All spending"), {}, this);
    m_all->setProperty("tight", true);
    connect(m_all, &QPushButton::clicked, this, [this] { chooseLine(-1); });
    m_crumb->setElided(true);
    m_rows = makeButton(ButtonRole::Quiet, {}, {}, this);
    m_rows->setObjectName(u"showRows"_s);
    m_rows->setProperty("tight", true);
    connect(m_rows, &QPushButton::clicked, this, &CategoryTreePage::showRows);
    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(6);
    crumbs->addSpacing(-12); // a quiet button's words stand 12 inside it
    crumbs->addWidget(m_all);
    crumbs->addWidget(m_crumb);
    crumbs->addWidget(m_rows);
    crumbs->addSpacing(10);
    crumbs->addWidget(chips(), 1);
    content()->addLayout(crumbs);

    auto *ringsCard = new Card;
    m_ringsCard = ringsCard;
    m_finding->setElided(true);
    m_measure->setElided(true);
    ringsCard->body()->setSpacing(0);
    ringsCard->body()->addWidget(m_finding);
    ringsCard->body()->addWidget(m_measure);
    ringsCard->body()->addSpacing(6);
    ringsCard->body()->addWidget(m_rings, 1);
    m_rings->setObjectName(u"categoryRings"_s);
    m_tree->setObjectName(u"categoryTree"_s);
    m_tree->setFixedWidth(kTreeWidth);
    auto *main = new QHBoxLayout;
    main->setSpacing(size::kCardGap);
    main->addWidget(m_tree);
    main->addWidget(ringsCard, 1);
    main->addStretch(0);
    content()->addLayout(main, 1);

    // Not currentRowChanged: a tree makes its first row current when it gets the focus, and looking must not narrow.
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!m_presenting && !selected.isEmpty())
            chooseLine(m_model->lineOf(selected.first().topLeft()));
    });
    connect(m_tree, &QTreeView::activated, this, &CategoryTreePage::showRows);
    connect(m_rings, &CategoryRings::linePicked, this, [this](int line) {
        if (line == m_rings->selected())
            showRows();
        else
            chooseLine(line);
    });
}

QWidget *CategoryTreePage::makeSwitch()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *group = new QButtonGroup(this);
    for (const auto &[text, iconName] : {std::pair(tr("Spending"), u"chart-pie"_s), std::pair(tr("All money"), u"layers"_s)}) {
        QPushButton *button = makeButton(ButtonRole::Secondary, text, iconName, holder);
        button->setCheckable(true);
        group->addButton(button, group->buttons().isEmpty() ? int(CategoryModel::Kind::Spending) : int(CategoryModel::Kind::Everything));
        row->addWidget(button);
    }
    group->button(int(CategoryModel::Kind::Spending))->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_kind = id;
        if (view())
            present(*view());
    });
    return holder;
}

QWidget *CategoryTreePage::firstFocus() { return m_tree; }

void CategoryTreePage::present(const View &now)
{
    m_presenting = true;
    const auto kind = CategoryModel::Kind(m_kind);
    const QStringList open = openLines();
    const bool first = m_model->lines().empty() || m_model->kind() != kind;
    m_model->show(view(), kind);
    m_ringsCard->setVisible(kind == CategoryModel::Kind::Spending);
    m_tree->setMinimumWidth(kTreeWidth);
    m_tree->setMaximumWidth(kind == CategoryModel::Kind::Spending ? kTreeWidth : 760);
    m_all->setText(kind == CategoryModel::Kind::Spending ? tr("All spending") : tr("All money"));
    m_rings->show(*m_model);
    const int line = now.query.categories.empty() ? -1 : m_model->find(now.query.categories);
    for (const int group : m_model->groups()) {
        const bool wasOpen = open.contains(m_model->lines()[std::size_t(group)].name);
        m_tree->setExpanded(m_model->indexOf(group), wasOpen || (first && group != m_model->groups().back() && m_model->lines()[std::size_t(group)].place < 4));
    }
    if (line >= 0)
        m_tree->setCurrentIndex(m_model->indexOf(line));
    else
        m_tree->selectionModel()->clear();
    m_rings->setSelected(line);
    QStringList parts {kind == CategoryModel::Kind::Spending ? tr("Spending a month, moves between own accounts left out") : tr("All money a month, as booked")};
    parts += now.months > 0 ? tr("mean of %n full months", "", now.months) : tr("no full month: mean of the months there are");
    header()->setLine(parts.join(u" · "_s));
    sayFinding();
    m_presenting = false;
}

QStringList CategoryTreePage::openLines() const
{
    QStringList open;
    for (const int group : m_model->groups()) {
        if (m_tree->isExpanded(m_model->indexOf(group)))
            open += m_model->lines()[std::size_t(group)].name;
    }
    return open;
}

void CategoryTreePage::sayFinding()
{
    const int line = m_rings->selected();
    const bool chosen = line >= 0;
    const auto &lines = m_model->lines();
    m_crumb->setText(chosen ? u"›  "_s + lines[std::size_t(line)].name : QString());
    m_rows->setVisible(chosen);
    m_measure->setText(tr("Inner ring families, outer ring their parts; colour follows the family everywhere"));
    if (chosen) {
        const CategoryModel::Line &at = lines[std::size_t(line)];
        m_rows->setText(tr("Show %n rows", "", at.rows));
        m_finding->setText(at.perMonth < 0 ? tr("%1: more came back than was spent").arg(at.name) : tr("%1: %2 of spending").arg(at.name, format().percent(at.share)));
    } else if (!m_model->groups().empty()) {
        const CategoryModel::Line &most = lines[std::size_t(m_model->groups().front())];
        m_finding->setText(tr("Most goes to %1: %2 of spending").arg(most.name, format().percent(most.share)));
    } else {
        m_finding->setText(tr("No spending in these rows"));
    }
}

/// Narrows to a line's categories; everything follows from the view that comes back.
void CategoryTreePage::chooseLine(int line)
{
    if (!view())
        return;
    Query query = view()->query;
    query.categories = line < 0 ? std::vector<CategoryId>() : m_model->lines()[std::size_t(line)].stands;
    m_rings->setSelected(line);
    sayFinding();
    if (query.categories == view()->query.categories)
        return;
    ask(query);
}

void CategoryTreePage::showRows()
{
    if (m_rings->selected() >= 0)
        Q_EMIT wantsPage(int(PageId::Transactions));
}

} // namespace saldoscope
