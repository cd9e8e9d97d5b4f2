// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/packfolders.h"
#include "ui/widgets/basics.h"

class QVBoxLayout;

namespace saldoscope {

class Settings;

/// A lender's own packs of knowledge: what each is, and what is wrong with it. They are read in the worker pool.
class PacksCard : public Card
{
    Q_OBJECT
public:
    explicit PacksCard(Settings &settings, QWidget *parent = nullptr);
    /// `packs` of the data folder, empty: none; and what the program read when it began.
    void begin(const QString &ownFolder, const LoadedPacks &loaded);
    void choose(const QString &folder);         ///< a folder beside it; empty: none
    void reload();
    bool isReading() const { return m_question != nullptr; }

Q_SIGNALS:
    /// Other packs than before, or others of them good: rows have to be sorted anew.
    void changed(const std::shared_ptr<const saldoscope::Knowledge> &knowledge);

private:
    void show(const LoadedPacks &loaded);
    QWidget *rowOf(const PackState &pack);

    Settings &m_settings;
    QString m_own;
    TextLabel *m_line;
    TextLabel *m_folder;
    QWidget *m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_reload;
    QPushButton *m_without;
    QObject *m_question = nullptr;              // what is under way; its end is the question's end
    std::vector<PackState> m_shown;
};

} // namespace saldoscope
