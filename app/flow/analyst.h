// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/reanalysis.h"
#include "insights/view.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace saldoscope {

/// Merges, analyses and views in the worker pool. There is one question of each kind at a time: a newer one stops the
/// older one, whose answer never comes. Results are immutable and shared. The pool must outlive it.
class Analyst : public QObject
{
    Q_OBJECT
public:
    /// The booked rows' names, made beside the analysis: the officer's marks are tied to them.
    using Keys = std::shared_ptr<const std::vector<RowKey>>;

    Analyst(QThreadPool *pool, std::shared_ptr<const Knowledge> knowledge, QObject *parent = nullptr);
    ~Analyst() override;

    /// For the questions from now on: the next analysis sorts the rows anew.
    void setKnowledge(std::shared_ptr<const Knowledge> knowledge) { m_knowledge = std::move(knowledge); }
    /// analysed() follows, and viewed() for the newest query after it. No statements: both become null at once.
    void analyse(const std::vector<std::shared_ptr<const Ledger>> &statements, const AnalysisOptions &options);
    /// viewed() follows, where there is an analysis; a query asked while one is being made is answered after it.
    void ask(const Query &query);

    bool isBusy() const { return m_analysing != nullptr; } ///< with an analysis, not with a view
    const std::shared_ptr<const Analysis> &analysis() const { return m_analysis; }
    const std::shared_ptr<const View> &view() const { return m_view; }
    const Keys &keys() const { return m_keys; }
    const Query &query() const { return m_query; }

Q_SIGNALS:
    void busyChanged();
    void analysed();
    void viewed();

private:
    struct Question; ///< owns what is under way; its end is the question's end
    struct Made {
        std::shared_ptr<const Categorised> base;
        Understood understood;
    };
    void take(Made made, bool sameRows);
    void makeView();
    static void drop(Question *&question);

    QThreadPool *m_pool;
    std::shared_ptr<const Knowledge> m_knowledge;
    std::vector<std::shared_ptr<const Ledger>> m_statements; // of m_base and m_analysis
    std::shared_ptr<const Categorised> m_base;               // stays while only the officer's marks change
    Understood m_understood;                                 // of m_base
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const View> m_view;
    Keys m_keys;
    Query m_query;
    Question *m_analysing = nullptr;
    Question *m_viewing = nullptr;
};

} // namespace saldoscope
