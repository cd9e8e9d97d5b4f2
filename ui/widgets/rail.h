// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saldoscope {

/// The left rail: pages in a fixed order, a card with the open case, Settings at the foot. Keyboard: up, down, Home,
/// End, Enter; each entry is a button to a screen reader.
enum class PageId { Cases, Collect, Progress, Accounts, Overview, Income, Loans, Risk, Affordability, Compare, Transactions, CategoryTree, Settings };
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    ~Rail() override;
    void setCase(const QString &number, const QString &maskedApplicant); ///< empty: no case open, its pages disabled
    void setBadge(PageId page, int count, bool amber = false);           ///< 0: none
    void setShown(PageId page, bool shown);                              ///< a page that only some cases have
    void setCurrent(PageId page);
    PageId current() const;
    QWidget *currentEntry() const;       ///< where the keyboard goes when it comes to the rail
    void setFolded(bool folded);         ///< icons only
    int fullWidth() const;               ///< unfolded: room for the longest word

Q_SIGNALS:
    void chosen(saldoscope::PageId page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    Private *d;
};

} // namespace saldoscope
