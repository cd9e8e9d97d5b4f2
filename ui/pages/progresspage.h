// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/pages/page.h"
#include "ui/widgets/basics.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace saldoscope {

class Collection;
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
    void linkWanted(qint64 collection);     ///< show the link of this invitation
    void failed(const QString &what, const QString &still);

private:
    void actOn(Collection *collection, const QString &action);
    void visualise(Collection *collection);
    void askToDelete(Collection *collection);
    void askToWithdraw(Collection *collection);
    void ask(Collection *collection, const QString &question, const QString &what, const QString &verb,
        const std::function<void(Collection *, const std::function<void(Done)> &)> &act);
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

Q_SIGNALS:
    void linkWanted(qint64 collection);

private:
    PageHeader *m_header;
    Banner *m_banner;
    ProgressCard *m_card;
    QPushButton *m_look;
    QPointer<CaseFlow> m_flow;
};

} // namespace saldoscope
