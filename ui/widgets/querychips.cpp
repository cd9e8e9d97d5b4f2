// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/querychips.h"

#include "ui/format.h"
#include "ui/models/words.h"
#include "ui/widgets/basics.h"

#include <QMenu>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kApart = 8;

QString periodText(Period period, const Format &format)
{
    if (period.first == kNoDay)
        return QueryChips::tr("until %1").arg(format.date(period.last));
    if (period.last == kNoDay)
        return QueryChips::tr("from %1").arg(format.date(period.first));
    return period.first == period.last ? format.date(period.first) : format.period(period);
}

} // namespace

std::vector<QueryChip> chipsOf(const Query &query, const Analysis &analysis, const Format &format, bool withText)
{
    std::vector<QueryChip> chips;
    const auto add = [&](const QString &icon, const QString &text, auto take) {
        Query without = query;
        take(without);
        chips.push_back({icon, text, without});
    };
    const auto from = [&](const QString &what) { return query.from.isEmpty() ? what : QueryChips::tr("%1: %2", "where it came from, what").arg(query.from, what); };
    if (withText && !query.text.trimmed().isEmpty())
        add(u"search"_s, QueryChips::tr("Text: %1").arg(query.text.simplified()), [](Query &q) { q.text.clear(); });
    if (!query.only.empty()) {
        add(u"list-checks"_s, from(QueryChips::tr("%n rows", "", int(query.only.size()))), [](Query &q) {
            q.only.clear();
            q.from.clear();
        });
    }
    if (query.period.first != kNoDay || query.period.last != kNoDay) {
        const QString period = periodText(query.period, format);
        add(u"chart-line"_s, query.only.empty() ? from(period) : period, [](Query &q) {
            q.period = {};
            if (q.only.empty())
                q.from.clear();
        });
    }
    if (!query.categories.empty())
        add(u"chart-pie"_s, QueryChips::tr("Category: %1").arg(categoriesTitle(analysis, query.categories, format)), [](Query &q) { q.categories.clear(); });
    if (query.incoming) {
        add(*query.incoming ? u"arrow-down-left"_s : u"arrow-up-right"_s, *query.incoming ? QueryChips::tr("Money in") : QueryChips::tr("Money out"),
            [](Query &q) { q.incoming.reset(); });
    }
    if (query.account && *query.account < analysis.ledger().accounts().size())
        add(u"landmark"_s, QueryChips::tr("Account: %1").arg(accountName(analysis.ledger().accounts()[*query.account])), [](Query &q) { q.account.reset(); });
    if (query.stream && *query.stream < analysis.streams.size())
        add(u"repeat"_s, QueryChips::tr("Stream: %1").arg(analysis.streams[*query.stream].payee), [](Query &q) { q.stream.reset(); });
    return chips;
}

QueryChips::QueryChips(QWidget *parent)
    : QWidget(parent)
    , m_rest(makeButton(ButtonRole::Quiet, {}, {}, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest->setProperty("tight", true);
    m_rest->hide();
    connect(m_rest, &QPushButton::clicked, this, &QueryChips::openRest);
}

void QueryChips::setChips(const std::vector<QueryChip> &chips)
{
    if (chips == m_chips)
        return;
    const bool focused = std::ranges::any_of(m_widgets, [](const FilterChip *chip) { return chip->hasFocus(); });
    m_chips = chips;
    for (FilterChip *chip : m_widgets) {
        chip->hide();
        chip->deleteLater();
    }
    m_widgets.clear();
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        auto *chip = new FilterChip(m_chips[i].icon, m_chips[i].text, this);
        chip->setObjectName(u"filterChip"_s);
        chip->setAccessibleName(tr("Remove filter %1").arg(m_chips[i].text));
        connect(chip, &FilterChip::clicked, this, [this, i] {
            const Query without = m_chips[i].without;
            Q_EMIT removed(without);
        });
        chip->show();
        m_widgets.push_back(chip);
    }
    place();
    if (focused && !m_widgets.empty())
        m_widgets.back()->setFocus(Qt::TabFocusReason);
}

QSize QueryChips::sizeHint() const
{
    int width = 0;
    for (const FilterChip *chip : m_widgets)
        width += chip->sizeHint().width() + kApart;
    return {width, size::kFilterChip};
}

QSize QueryChips::minimumSizeHint() const { return {60, size::kFilterChip}; }

void QueryChips::resizeEvent(QResizeEvent *) { place(); }

void QueryChips::place()
{
    int x = 0;
    m_fitting = 0;
    bool fits = true;
    const int restWidth = m_widgets.size() > 1 ? 84 : 0;
    for (std::size_t i = 0; i < m_widgets.size(); ++i) {
        const int wanted = m_widgets[i]->sizeHint().width() + 2; // widths are rounded, words must not be cut for that
        const bool last = i + 1 == m_widgets.size();
        fits = fits && (x + wanted + (last ? 0 : restWidth) <= width() || i == 0);
        m_widgets[i]->setVisible(fits);
        if (!fits)
            continue;
        m_widgets[i]->setGeometry(x, 0, std::min(wanted, std::max(60, width() - x)), size::kFilterChip);
        x += wanted + kApart;
        ++m_fitting;
    }
    m_rest->setVisible(m_fitting < m_widgets.size());
    m_rest->setText(tr("%n more", "filters", int(m_widgets.size() - m_fitting)));
    m_rest->setGeometry(x, 0, m_rest->sizeHint().width(), size::kFilterChip);
}

void QueryChips::openRest()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = m_fitting; i < m_chips.size(); ++i)
        connect(menu->addAction(tr("Remove %1").arg(m_chips[i].text)), &QAction::triggered, this, [this, without = m_chips[i].without] { Q_EMIT removed(without); });
    menu->popup(m_rest->mapToGlobal(QPoint(0, m_rest->height())));
}

} // namespace saldoscope
