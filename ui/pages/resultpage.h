// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "ui/pages/page.h"
#include "ui/widgets/basics.h"

#include <QPointer>

#include <memory>

class QStackedLayout;

namespace saldoscope {

class QueryChips;
class Skeleton;

/// What all result pages share: header, banner, chips of what is narrowed, and the states empty, loading and shown.
/// A page shows one View; what is clicked becomes a Query. While it is hidden it does no work.
class ResultPage : public Page
{
    Q_OBJECT
public:
    void setCase(CaseFlow *flow) override;
    /// What setCase() follows; by itself for pages without a case (tests). Null: nothing to show.
    void showView(std::shared_ptr<const View> view);
    const std::shared_ptr<const View> &view() const { return m_view; }

Q_SIGNALS:
    void asked(const saldoscope::Query &query);

protected:
    ResultPage(const Format &format, const QString &title, QWidget *parent);
    QVBoxLayout *content() const { return m_content; }
    PageHeader *header() const { return m_header; }
    QueryChips *chips(); ///< made where a page asks for them; it puts them into its layout
    const Format &format() const { return m_format; }
    CaseFlow *flow() const;
    /// Puts a View on the screen; never called with none, nor while hidden.
    virtual void present(const View &view) = 0;
    void ask(const Query &query);
    void narrowTo(const Figure &figure, const QString &name); ///< the rows behind a figure, on Transactions
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;           ///< Esc removes all narrowing

private:
    void follow();
    void refresh();
    void sayWhyEmpty();
    void sayWhatIsMissing();
    bool sayWhatChanged(); ///< of what the case rests on; false: nothing

    const Format &m_format;
    QPointer<CaseFlow> m_flow;
    std::shared_ptr<const View> m_view;
    bool m_stale = false;
    PageHeader *m_header;
    Chip *m_age;
    Banner *m_banner;
    QueryChips *m_chips = nullptr;
    QStackedLayout *m_states;
    QWidget *m_shown;
    QVBoxLayout *m_content;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QPushButton *m_wayOn;
    int m_wayTo;
};

/// The same query without what narrows it.
Query cleared(const Query &query);

} // namespace saldoscope
