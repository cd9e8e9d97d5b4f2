// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/provider.h"
#include "ui/widgets/basics.h"

#include <QLineEdit>
#include <QListWidget>

#include <optional>

namespace saldoscope {

class CategoryTree;
class Format;

/// Which categories of a provider count as income, or as expenses: its standard ones to tick, further ones found in the
/// provider's own tree or typed as numbers.
class DefinitionPicker : public QWidget
{
    Q_OBJECT
public:
    /// Titles of the standard ones are those of our tree; `tree` may be null, then their numbers are shown.
    DefinitionPicker(const ParameterField &field, const QString &title, const CategoryTree *tree, const Format &format, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    void choose(const std::vector<int> &ids);
    void restore() { choose(m_standard); }
    /// Those that are ticked, then those that are typed; nullopt where something typed is no number of a category.
    std::optional<std::vector<int>> chosen() const;
    bool isStandard() const { return chosen() == m_standard; }

    void setSearching(bool on);          ///< the provider is being asked for its tree
    void say(const QString &trouble);    ///< why there is nothing to search in
    /// Opens a list of them, which is narrowed by typing; the one that is taken is ticked.
    void search(const std::vector<ProviderCategory> &categories);

Q_SIGNALS:
    void changed();
    void treeWanted();

private:
    void add(int id, const QString &title, bool ticked);
    void check();

    QString m_key;
    QString m_title;
    std::vector<int> m_standard;
    QListWidget *m_list;
    QLineEdit *m_further;
    QPushButton *m_search;
    Field *m_field;
};

} // namespace saldoscope
