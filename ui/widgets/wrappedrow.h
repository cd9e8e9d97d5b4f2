// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QStyle>

#include <memory>
#include <vector>

namespace saldoscope {

/// Widgets side by side in as many lines as the width needs; for chips.
class WrappedRow : public QLayout
{
public:
    explicit WrappedRow(int spacing = 6) { setSpacing(spacing); }
    ~WrappedRow() override { clear(); }

    void clear()
    {
        for (QLayoutItem *item : std::exchange(m_items, {})) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
    }
    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr; }
    QLayoutItem *takeAt(int index) override
    {
        QLayoutItem *item = itemAt(index);
        if (item)
            m_items.erase(m_items.begin() + index);
        return item;
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize minimumSize() const override
    {
        QSize least;
        for (const QLayoutItem *item : m_items)
            least = least.expandedTo(item->minimumSize());
        return least;
    }
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        place(rect, true);
    }

private:
    int place(const QRect &rect, bool really) const
    {
        int x = rect.left();
        int y = rect.top();
        int line = 0;
        for (QLayoutItem *item : m_items) {
            const QSize size = item->sizeHint();
            if (x > rect.left() && x + size.width() > rect.right() + 1) {
                x = rect.left();
                y += line + spacing();
                line = 0;
            }
            if (really)
                item->setGeometry({QPoint(x, y), size});
            x += size.width() + spacing();
            line = std::max(line, size.height());
        }
        return y + line - rect.top();
    }

    std::vector<QLayoutItem *> m_items;
};

} // namespace saldoscope
