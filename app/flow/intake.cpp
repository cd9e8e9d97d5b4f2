// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/intake.h"

#include "base/background.h"
#include "flow/caseflow.h"
#include "flow/filereading.h"
#include "ledger/ledgermerge.h"
#include "statement/rawrows.h"
#include "statement/savedprofiles.h"
#include "statement/tablemapping.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// What the officer is asked. How letters are encoded is told, not asked: nobody could answer.
bool isAsked(const Choice &choice)
{
    switch (choice.about) {
    case Choice::About::DateOrder:
    case Choice::About::DecimalMark: return !choice.certain && !choice.taken.isEmpty(); // empty: each amount tells its own
    case Choice::About::Sign:
    case Choice::About::Sides:
    case Choice::About::Currency: return !choice.certain;
    case Choice::About::Encoding:
    case Choice::About::Delimiter:
    case Choice::About::Columns: return false;
    }
    Q_UNREACHABLE();
}

bool isLocked(const Statement &statement)
{
    return statement.format == u"pdf"_s && std::ranges::find(statement.problems, Problem::Kind::Locked, &Problem::kind) != statement.problems.end();
}

using Ledgers = std::vector<std::shared_ptr<const Ledger>>;

/// How many rows of each file are there already, in the case or in the files before it.
std::vector<IntakeFile::Overlap> overlapsOf(const Ledgers &inCase, const Ledgers &files)
{
    std::shared_ptr<const Ledger> base = inCase.empty() ? LedgerBuilder().finish() : inCase.size() == 1 ? inCase.front() : merge(inCase).ledger;
    std::vector<IntakeFile::Overlap> overlaps;
    for (const auto &ledger : files) {
        const std::shared_ptr<const Ledger> alone[] = {ledger};
        const std::shared_ptr<const Ledger> both[] = {base, ledger};
        const MergedLedger merged = merge(both);
        overlaps.push_back({merged.overlapping, merge(alone).equalKept, ledger->booked().size()});
        base = merged.ledger;
    }
    return overlaps;
}

} // namespace

const Statement *IntakeFile::statement() const { return read ? &read->statement : nullptr; }

Intake::Intake(CaseFlow &flow, Services services, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_services(std::move(services))
{
}

Intake::~Intake()
{
    for (const Job &job : m_jobs)
        *job.stop = true;
}

const IntakeFile *Intake::file(qint64 id) const
{
    const auto found = std::ranges::find(m_files, id, &IntakeFile::id);
    return found == m_files.end() ? nullptr : &*found;
}

IntakeFile *Intake::find(qint64 id) { return const_cast<IntakeFile *>(file(id)); }

bool Intake::isReading() const { return std::ranges::find(m_files, IntakeFile::State::Reading, &IntakeFile::state) != m_files.end(); }

void Intake::addFiles(const QStringList &paths)
{
    if (!m_flow.isOpen() || paths.isEmpty())
        return;
    for (const QString &path : paths) {
        IntakeFile file;
        file.id = ++m_lastId;
        file.path = path;
        file.name = QFileInfo(path).fileName();
        m_files.push_back(file);
        read(m_files.back());
    }
    Q_EMIT changed();
}

void Intake::read(IntakeFile &file)
{
    const qint64 id = file.id;
    stop(id);
    file.state = IntakeFile::State::Reading;
    file.progress = std::make_shared<ReadProgress>();
    file.overlap.reset();
    if (m_services.profiles)
        file.hints.profiles = m_services.profiles->all();
    ReadLimits limits;
    limits.hints = file.hints;
    limits.progress = file.progress;
    limits.keepsCells = true;
    struct Made {
        std::shared_ptr<const ReadFile> read;
        std::shared_ptr<const RawRows> raw;
    };
    const Job job {id, new QObject(this), std::make_shared<std::atomic_bool>(false)};
    m_jobs.push_back(job);
    inBackground(
        m_services.pool, job.owner,
        [path = file.path, before = file.read, limits, stop = job.stop] {
            Made made;
            made.read = std::make_shared<const ReadFile>(before && !before->bytes.isEmpty() ? saldoscope::readAgain(*before, limits, stop.get()) : readFile(path, limits, stop.get()));
            made.raw = RawRows::of(made.read->statement, made.read->bytes);
            return made;
        },
        [this, id](const Made &made) { arrived(id, made.read, made.raw); });
}

bool Intake::isHere(const IntakeFile &file) const
{
    const QByteArray &hash = file.read->hash;
    return !hash.isEmpty() && (m_flow.holds(hash) || std::ranges::any_of(m_files, [&](const IntakeFile &other) { return other.id < file.id && other.read && other.read->hash == hash; }));
}

/// Readings end in any order, and a file that others were like may have gone.
void Intake::knowTheSame()
{
    for (IntakeFile &file : m_files) {
        if (file.state == IntakeFile::State::Read || file.state == IntakeFile::State::AlreadyHere)
            file.state = isHere(file) ? IntakeFile::State::AlreadyHere : IntakeFile::State::Read;
    }
}

void Intake::arrived(qint64 id, std::shared_ptr<const ReadFile> read, std::shared_ptr<const RawRows> raw)
{
    std::erase_if(m_jobs, [id](const Job &job) {
        if (job.id == id)
            job.owner->deleteLater();
        return job.id == id;
    });
    IntakeFile *file = find(id);
    if (!file)
        return;
    file->read = std::move(read);
    file->raw = std::move(raw);
    const Statement &statement = file->read->statement;
    if (isLocked(statement)) {
        file->state = IntakeFile::State::NeedsPassword;
    } else if (statement.unreadable) {
        file->state = IntakeFile::State::Unreadable;
    } else {
        file->state = IntakeFile::State::Read;
    }
    knowTheSame();
    for (const Choice &choice : statement.choices) {
        if (isAsked(choice))
            file->open.insert(choice.about);
    }
    if (!isReading())
        compare();
    Q_EMIT changed();
}

void Intake::compare()
{
    delete std::exchange(m_comparing, nullptr);
    std::vector<qint64> ids;
    Ledgers ledgers;
    for (const IntakeFile &file : m_files) {
        if (file.state != IntakeFile::State::Read || !file.taken)
            continue;
        ids.push_back(file.id);
        ledgers.push_back(file.read->statement.ledger);
    }
    if (ids.empty())
        return;
    m_comparing = new QObject(this);
    inBackground(
        m_services.pool, m_comparing, [inCase = m_flow.ledgers(), ledgers] { return overlapsOf(inCase, ledgers); },
        [this, ids](const std::vector<IntakeFile::Overlap> &overlaps) {
            for (std::size_t i = 0; i < ids.size(); ++i) {
                if (IntakeFile *file = find(ids[i]))
                    file->overlap = overlaps[i];
            }
            Q_EMIT changed();
        });
}

void Intake::setTaken(qint64 id, bool taken)
{
    IntakeFile *file = find(id);
    if (!file || file->taken == taken)
        return;
    file->taken = taken;
    if (!isReading())
        compare();
    Q_EMIT changed();
}

void Intake::stop(qint64 id)
{
    std::erase_if(m_jobs, [id](const Job &job) {
        if (job.id != id)
            return false;
        *job.stop = true;
        delete job.owner;
        return true;
    });
    if (IntakeFile *file = find(id); file && file->state == IntakeFile::State::Reading && file->progress) {
        file->state = IntakeFile::State::Stopped;
        Q_EMIT changed();
    }
}

void Intake::readAgain(qint64 id)
{
    if (IntakeFile *file = find(id)) {
        read(*file);
        Q_EMIT changed();
    }
}

void Intake::remove(qint64 id)
{
    stop(id);
    std::erase_if(m_files, [id](const IntakeFile &file) { return file.id == id; });
    knowTheSame();
    if (!isReading())
        compare();
    Q_EMIT changed();
}

void Intake::clear()
{
    for (const Job &job : std::exchange(m_jobs, {})) {
        *job.stop = true;
        delete job.owner;
    }
    delete std::exchange(m_comparing, nullptr);
    m_files.clear();
    Q_EMIT changed();
}

void Intake::answer(qint64 id, DateOrder order)
{
    IntakeFile *file = find(id);
    if (!file)
        return;
    file->hints.dateOrder = order;
    file->open.erase(Choice::About::DateOrder);
    readAgain(id);
}

void Intake::answer(qint64 id, NumberStyle numbers)
{
    IntakeFile *file = find(id);
    if (!file)
        return;
    file->hints.numbers = numbers;
    file->open.erase(Choice::About::DecimalMark);
    readAgain(id);
}

void Intake::correct(qint64 id, TableMapping mapping, const std::set<Choice::About> &answered)
{
    IntakeFile *file = find(id);
    if (!file)
        return;
    // What the whole file settled was settled for other columns; what was said stands in the hints.
    mapping.dateOrder.reset();
    mapping.numbers.reset();
    mapping.profile.clear();
    file->hints.mapping = std::make_shared<const TableMapping>(std::move(mapping));
    for (const Choice::About about : answered)
        file->open.erase(about);
    readAgain(id);
}

void Intake::forgetCorrections(qint64 id)
{
    IntakeFile *file = find(id);
    if (!file)
        return;
    const QByteArray password = file->hints.password;
    file->hints = {};
    file->hints.password = password;
    file->open.clear();
    readAgain(id);
}

void Intake::setPassword(qint64 id, const QString &password)
{
    IntakeFile *file = find(id);
    if (!file)
        return;
    file->hints.password = password.toUtf8();
    file->saidPassword = true;
    readAgain(id);
}

std::size_t Intake::ready() const
{
    return std::size_t(std::ranges::count_if(m_files, [](const IntakeFile &file) { return file.taken && file.isReady(); }));
}

std::size_t Intake::waiting() const
{
    return std::size_t(std::ranges::count_if(m_files, [](const IntakeFile &file) {
        const bool asks = file.state == IntakeFile::State::Read && !file.open.empty();
        return file.taken && (asks || file.state == IntakeFile::State::Reading || file.state == IntakeFile::State::NeedsPassword);
    }));
}

void Intake::commit()
{
    if (waiting() > 0 || ready() == 0)
        return;
    std::vector<ReadFile> files;
    for (const IntakeFile &file : m_files) {
        if (!file.taken || !file.isReady())
            continue;
        ReadFile read = *file.read;
        read.reading = readingOf(read.statement, file.hints);
        read.statement.cells.reset();
        files.push_back(std::move(read));
    }
    const int count = int(files.size());
    clear();
    m_flow.handIn(std::move(files));
    Q_EMIT committed(count);
}

} // namespace saldoscope
