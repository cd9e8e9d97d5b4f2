// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/analyst.h"

#include "base/background.h"

namespace saldoscope {

struct Analyst::Question : QObject {
    using QObject::QObject;
    std::shared_ptr<std::atomic_bool> stop = std::make_shared<std::atomic_bool>(false);
};

Analyst::Analyst(QThreadPool *pool, std::shared_ptr<const Knowledge> knowledge, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_knowledge(std::move(knowledge))
{
}

Analyst::~Analyst()
{
    drop(m_analysing);
    drop(m_viewing);
}

void Analyst::drop(Question *&question)
{
    if (!question)
        return;
    *question->stop = true;
    delete question;
    question = nullptr;
}

void Analyst::analyse(const std::vector<std::shared_ptr<const Ledger>> &statements, const AnalysisOptions &options)
{
    const bool wasBusy = isBusy();
    drop(m_analysing);
    if (statements.empty()) {
        drop(m_viewing);
        m_statements.clear();
        m_base.reset();
        m_understood = {};
        m_keys.reset();
        m_analysis.reset();
        m_view.reset();
        if (wasBusy)
            Q_EMIT busyChanged();
        Q_EMIT analysed();
        Q_EMIT viewed();
        return;
    }
    m_analysing = new Question(this);
    // The same statements give the same rows: they are merged, categorised and named once.
    const bool sameRows = m_base && statements == m_statements;
    const auto known = sameRows && m_base->country == options.country && m_base->rates == options.rates && m_base->knowledge == m_knowledge ? m_base : nullptr;
    inBackground(
        m_pool, m_analysing,
        [statements, knowledge = m_knowledge, options, known, earlier = m_understood, stop = m_analysing->stop] {
            Made made {known ? known : categorised(statements, knowledge, options.country, options.rates, stop.get()), {}};
            if (made.base)
                made.understood = analyseAgain(*made.base, options, known ? &earlier : nullptr, stop.get());
            return made;
        },
        [this, statements, sameRows](Made made) {
            m_statements = statements;
            take(std::move(made), sameRows);
        });
    if (!wasBusy)
        Q_EMIT busyChanged();
}

void Analyst::take(Made made, bool sameRows)
{
    m_analysing->deleteLater(); // it is its watcher that calls
    m_analysing = nullptr;
    drop(m_viewing);            // of the analysis before this one
    m_understood = std::move(made.understood);
    m_analysis = m_understood.analysis;
    if (m_base != made.base) {
        m_base = std::move(made.base);
        m_keys = std::shared_ptr<const std::vector<RowKey>>(m_base, &m_base->keys);
    }
    // Streams are found anew each time; rows and accounts keep their numbers only while the statements are the same.
    m_query.stream.reset();
    if (!sameRows) {
        m_query.only.clear();
        m_query.account.reset();
    }
    Q_EMIT busyChanged();
    Q_EMIT analysed();
    makeView();
}

void Analyst::ask(const Query &query)
{
    m_query = query;
    if (m_analysis)
        makeView();
}

void Analyst::makeView()
{
    drop(m_viewing);
    if (!m_analysis)
        return;
    m_viewing = new Question(this);
    inBackground(
        m_pool, m_viewing,
        [analysis = m_analysis, query = m_query, stop = m_viewing->stop] {
            return saldoscope::view(analysis, query, stop.get());
        },
        [this](std::shared_ptr<const View> made) {
            m_viewing->deleteLater();
            m_viewing = nullptr;
            m_view = std::move(made);
            Q_EMIT viewed();
        });
}

} // namespace saldoscope
