// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/query.h"
#include "ui/widgets/itemcanvas.h"
#include "ui/widgets/basics.h"

#include <vector>

namespace saldoscope {

/// A plain fact that was found, with what it rests on.
struct Fact {
    Tone tone = Tone::Neutral;
    QString icon;            ///< Lucide name
    QString title;           ///< bold
    QString right;           ///< "12 rows"
    QString line;
    Query query;             ///< the rows behind it
    bool hasRows = true;
    int tag = -1;            ///< the page's own number for it; ≥ 0: a click is chosen() instead of picked()
};

/// Facts below each other, 40 high each; a click or Enter leads to the rows. What does not fit scrolls with the keyboard
/// and the wheel.
class FactList : public ItemCanvas
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(std::vector<Fact> facts);
    const std::vector<Fact> &facts() const { return m_facts; }

    int itemCount() const override { return int(m_facts.size()); }
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(QPoint point) const override;
    void activate(int item) override;
    QSize sizeHint() const override { return {330, 4 * kHeight}; }
    QSize minimumSizeHint() const override { return {200, kHeight}; }

    static constexpr int kHeight = 40;

Q_SIGNALS:
    void picked(const saldoscope::Query &query);
    void chosen(int tag);
    void menuWanted(int item, QPoint globalAt);  ///< right click or the menu key
    void removeWanted(int item);                 ///< Delete

protected:
    int itemFor(int key, Qt::KeyboardModifiers modifiers) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scrollTo(int top);
    int fitting() const { return std::max(1, height() / kHeight); }

    std::vector<Fact> m_facts;
    int m_top = 0;           ///< first fact shown
};

} // namespace saldoscope
