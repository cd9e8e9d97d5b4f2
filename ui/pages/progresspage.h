// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/basics.h"

#include <QPointer>
#include <QTimer>

namespace saldoscope {

class LaneList;

/// The card with one lane for each file and process, live. Part of Collect and, at full height, of Progress.
class ProgressCard : public Card
{
    Q_OBJECT
public:
    explicit ProgressCard(const Format &format, QWidget *parent = nullptr);
    void setCase(CaseFlow *flow);
    QWidget *lanes() const;

Q_SIGNALS:
    void wantsPage(int page);

private:
    void refresh();
    void tick();
    void act(const QString &lane, const QString &action);
    void showProblems(const QString &lane);
    void showFigures(const QString &lane);

    const Format &m_format;
    QPointer<CaseFlow> m_flow;
    TextLabel *m_counts;
    TextLabel *m_looks;
    TextLabel *m_removed;
    QPushButton *m_undo;
    LaneList *m_list;
    EmptyState *m_empty;
    QTimer m_seconds; // only counts down what is shown
};

/// Lanes of all files and processes of the open case.
class ProgressPage : public Page
{
    Q_OBJECT
public:
    explicit ProgressPage(const Format &format, QWidget *parent = nullptr);
    void setCase(CaseFlow *flow) override;
    QWidget *firstFocus() override;

private:
    PageHeader *m_header;
    ProgressCard *m_card;
    QPushButton *m_look;
    QPointer<CaseFlow> m_flow;
};

} // namespace saldoscope
