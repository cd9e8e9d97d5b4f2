// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/caseflow_p.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

bool CaseFlow::canUndo() const { return !d->past.empty() || d->corrections.canUndo(); }
bool CaseFlow::canRedo() const { return !d->ahead.empty(); }

int CaseFlow::removedFiles() const
{
    const auto *removal = d->past.empty() ? nullptr : std::get_if<Private::Removal>(&d->past.back());
    return removal ? int(removal->views.size()) : 0;
}

/// Something new: what was undone before it is gone.
void CaseFlow::Private::did(Step step)
{
    past.emplace_back(std::move(step));
    ahead.clear();
    corrections.forgetUndone();
    lastSaid.clear();
}

/// A slider that is dragged says the same thing anew many times a second: that is one step.
void CaseFlow::Private::remember(const Assessment &next)
{
    constexpr qint64 kOneMove = 1500; // ms
    const QStringList said = changes(assessment, next);
    const QDateTime now = services.clock->now();
    const bool sameMove = !past.empty() && std::holds_alternative<Said>(past.back()) && said == lastSaid && lastSaidAt.msecsTo(now) < kOneMove;
    if (!sameMove)
        did(Said {assessment});
    lastSaid = said;
    lastSaidAt = now;
}

void CaseFlow::undo()
{
    if (!canUndo())
        return;
    Private::Step step = Private::Marked {}; // made before the case was opened
    if (!d->past.empty()) {
        step = std::move(d->past.back());
        d->past.pop_back();
    }
    d->lastSaid.clear();
    d->takeBack(std::move(step));
    Q_EMIT correctionsChanged();
}

void CaseFlow::Private::takeBack(Step step)
{
    if (auto *said = std::get_if<Said>(&step)) {
        ahead.emplace_back(Said {assessment});
        say(said->before);
    } else if (auto *removal = std::get_if<Removal>(&step)) {
        ahead.emplace_back(Removal {removal->views, {}, {}});
        putBack(std::move(*removal), true);
    } else {
        ahead.emplace_back(Marked {});
        corrections.undo();
        correctionsMade();
    }
}

void CaseFlow::redo()
{
    if (!canRedo())
        return;
    Private::Step step = std::move(d->ahead.back());
    d->ahead.pop_back();
    d->lastSaid.clear();
    d->doAgain(std::move(step));
    Q_EMIT correctionsChanged();
}

void CaseFlow::Private::doAgain(Step step)
{
    if (auto *said = std::get_if<Said>(&step)) {
        past.emplace_back(Said {assessment});
        say(said->before);
    } else if (const auto *gone = std::get_if<Removal>(&step)) {
        std::vector<qint64> ids;
        for (const FileView &view : gone->views)
            ids.push_back(view.id);
        Removal removal;
        takeOut(ids, removal);
        if (!removal.views.empty())
            eraseStored(std::move(removal));
        filesCameOrWent();
        followState();
        Q_EMIT q->summaryChanged();
    } else {
        past.emplace_back(Marked {});
        corrections.redo();
        correctionsMade();
    }
}

} // namespace saldoscope
