// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saldoscope {

class CaseFlow;
class Format;

/// A page of the open case: shows what the case emits and asks it for more; owns nothing of it. setCase() is called
/// with another case, or null when none is open.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setCase(CaseFlow *flow) = 0;
    /// Where the keyboard goes when the page is shown.
    virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    /// Another page is the way on ("Go to Progress"); the main window shows it. `page` is a PageId.
    void wantsPage(int page);
};

} // namespace saldoscope
