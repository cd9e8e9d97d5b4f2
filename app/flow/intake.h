// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/services.h"
#include "statement/statement.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <set>
#include <vector>

namespace saldoscope {

class CaseFlow;
class RawRows;
struct ReadFile;

/// One file that was chosen, before anything of it is in the case.
struct IntakeFile {
    enum class State {
        Reading,
        Read,
        Unreadable,
        NeedsPassword,
        AlreadyHere,                       ///< the case, or a file before it in the list, has the same bytes
        Stopped                            ///< called off by the officer
    };
    qint64 id = 0;
    QString path, name;
    State state = State::Reading;
    bool taken = true;                     ///< commit() hands it in, where it is Read and nothing is open
    std::shared_ptr<ReadProgress> progress; ///< of the reading under way or the last one
    std::shared_ptr<const ReadFile> read;  ///< null before the first reading ended
    std::shared_ptr<const RawRows> raw;    ///< the same
    ReadHints hints;                       ///< what the officer said so far
    std::set<Choice::About> open;          ///< to be asked: nothing in the file settles it
    bool saidPassword = false;             ///< NeedsPassword: one was said, and it was not the right one
    struct Overlap {
        std::size_t rows = 0;              ///< that the case, or a file before it in the list, has already
        std::size_t equal = 0;             ///< rows that equal another of the same file and are kept
        std::size_t all = 0;               ///< booked rows
    };
    std::optional<Overlap> overlap;        ///< nullopt until it is known

    bool isReady() const { return state == State::Read && open.empty(); }
    const Statement *statement() const;    ///< null before the first reading ended
};

/// Files on their way into a case: read in the pool, looked at, asked about, corrected. Nothing is stored before commit().
class Intake : public QObject
{
    Q_OBJECT
public:
    Intake(CaseFlow &flow, Services services, QObject *parent);
    ~Intake() override;

    void addFiles(const QStringList &paths);
    const std::vector<IntakeFile> &files() const { return m_files; }
    const IntakeFile *file(qint64 id) const;
    bool isReading() const;
    SavedProfiles *profiles() const { return m_services.profiles; } ///< null where none are kept

    void setTaken(qint64 id, bool taken);
    void remove(qint64 id);
    void stop(qint64 id);                      ///< calls its reading off; readAgain() takes it up
    void readAgain(qint64 id);
    void clear();

    // What the officer says; the file is read again at once.
    void answer(qint64 id, DateOrder order);
    void answer(qint64 id, NumberStyle numbers);
    /// `answered`: what is no longer open by it.
    void correct(qint64 id, TableMapping mapping, const std::set<Choice::About> &answered = {});
    void forgetCorrections(qint64 id);         ///< all that was said of it but the password
    void setPassword(qint64 id, const QString &password);

    std::size_t ready() const;                 ///< how many commit() would hand in
    /// Why commit() does nothing yet: files that are taken and wait for an answer or are being read.
    std::size_t waiting() const;
    /// Hands in what is taken, as one batch, and forgets it; does nothing while anything taken is waiting.
    void commit();

Q_SIGNALS:
    void changed();                            ///< files came, went, or are in another state
    void committed(int files);

private:
    IntakeFile *find(qint64 id);
    void read(IntakeFile &file);
    void arrived(qint64 id, std::shared_ptr<const ReadFile> read, std::shared_ptr<const RawRows> raw);
    void compare();
    bool isHere(const IntakeFile &file) const;
    void knowTheSame();

    CaseFlow &m_flow;
    Services m_services;
    std::vector<IntakeFile> m_files;
    struct Job {
        qint64 id = 0;
        QObject *owner = nullptr;              // its end is the reading's end
        std::shared_ptr<std::atomic_bool> stop;
    };
    std::vector<Job> m_jobs;
    QObject *m_comparing = nullptr;
    qint64 m_lastId = 0;
};

} // namespace saldoscope
