// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "insights/rules.h"

#include <QHash>

namespace saldoscope {

/// One file of rules.
struct RulePack {
    struct Group {
        QString name;
        QStringList words;
    };
    QString market;
    QString date;
    QStringList base;            ///< packs it builds upon
    std::vector<Group> groups;
    std::vector<Rule> rules;     ///< ids begin with the market
    QString lender;              ///< label of a lender's pack; empty: the program's own
};

/// Turns packs into rule sets; lives only while they are read. The program's own come first, a lender's behind them: a
/// rule of the same id takes the place of the one before.
class RuleReader
{
public:
    explicit RuleReader(const CategoryTree &tree);

    /// Error BadFile names file and member.
    Done addShipped(const std::vector<std::pair<QString, QByteArray>> &files);
    /// Takes the pack only if every rule of it is good; says how many there are. An Error's `where` is the member's path.
    Result<int> addLenders(const JsonObject &whole, const QString &label);
    void addLenders(RulePack pack);   ///< made elsewhere, of a table of merchants
    std::size_t rules() const;
    Result<Rules> build();

    static bool isMarket(const QString &market);   ///< "se", "all", "int"
    static bool canBeHeard(const QString &name);   ///< whether any bank's text can hold it

private:
    struct Phrase;
    void noteGroups(const QJsonObject &groups);
    Result<RulePack> readPack(const JsonObject &whole, const QString &lender) const;
    Done fits(const JsonObject &object, const Rule &rule, const QString &market) const;
    Result<Rule> readRule(const JsonObject &object) const;
    Result<Rule> withCategories(const JsonObject &object, Rule rule) const;
    Result<RuleSet> build(const QString &market) const;
    static bool addName(const QString &name, RuleSet::Meaning meaning, RuleSet &set, std::vector<Phrase> &phrases);
    static void addNumbers(const std::string &letters, RuleSet &set);

    const CategoryTree *m_tree;
    QHash<QString, int> m_groups;
    std::vector<RulePack> m_packs;
    std::vector<std::size_t> m_firstRule; // of each pack
};

} // namespace saldoscope
