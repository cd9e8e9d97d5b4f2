// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/query.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace saldoscope {

class FilterChip;
class Format;

/// One narrowing of a query in words, and the query without it.
struct QueryChip {
    QString icon;
    QString text;
    Query without;
    bool operator==(const QueryChip &) const = default;
};
/// What narrows a query but its text, which stands in the field where it was typed; `withText` says it too.
std::vector<QueryChip> chipsOf(const Query &query, const Analysis &analysis, const Format &format, bool withText);

/// A row of filter chips; those that do not fit stand in a menu.
class QueryChips : public QWidget
{
    Q_OBJECT
public:
    explicit QueryChips(QWidget *parent = nullptr);
    void setChips(const std::vector<QueryChip> &chips);
    bool isEmpty() const { return m_chips.empty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(const saldoscope::Query &without);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void openRest();

    std::vector<QueryChip> m_chips;
    std::vector<FilterChip *> m_widgets;
    QPushButton *m_rest;
    std::size_t m_fitting = 0;
};

} // namespace saldoscope
