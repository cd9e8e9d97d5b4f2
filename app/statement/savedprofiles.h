// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "statement/tablemapping.h"

#include <QString>

#include <memory>
#include <vector>

namespace saldoscope {

/// The layouts of tables that the officer corrected and saved: a folder with one JSON file each, in the form of
/// resources/profiles. They hold the words over columns and what they mean, nothing of any applicant. To be used in one thread;
/// what all() gave may be read in others.
class SavedProfiles
{
public:
    /// An empty folder name: nothing is kept beyond this session.
    explicit SavedProfiles(const QString &folder);

    /// In the order of their names; never null. A file that cannot be read is left out, and stays where it is.
    std::shared_ptr<const std::vector<TableMapping>> all() const { return m_all; }
    /// Under a name of the officer's, which becomes the bank. One with the same headers is replaced. Error Storage.
    Result<TableMapping> save(TableMapping mapping, const QString &name);
    Done remove(const QString &profile);

private:
    void read();
    QString path(const QString &profile) const;

    QString m_folder;
    std::shared_ptr<const std::vector<TableMapping>> m_all;
};

} // namespace saldoscope
