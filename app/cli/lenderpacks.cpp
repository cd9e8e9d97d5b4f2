// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lenderpacks.h"

#include "cli/inputs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

int refuse(const QString &why)
{
    complain(why);
    return int(Exit::NotRead);
}

} // namespace

Result<AskedKnowledge> askedKnowledge(const QString &folder)
{
    std::vector<PackFile> files;
    if (!folder.isEmpty()) {
        auto found = readPackFolder(folder);
        if (!found)
            return Error {.kind = found.error().kind, .detail = u"--packs: there is no folder %1"_s.arg(folder)};
        files = *std::move(found);
    }
    auto all = knowledgeWith(files);
    if (!all)
        return Error {.kind = all.error().kind, .detail = u"the program's own knowledge cannot be read: "_s + all.error().where};
    AskedKnowledge asked {.knowledge = all->knowledge};
    for (const PackState &pack : all->packs) {
        if (!pack.fault)
            continue;
        asked.isWhole = false;
        complain(toText(pack) + u"; the pack is left out"_s);
    }
    return asked;
}

int runPacks(const QStringList &arguments)
{
    if (arguments.size() != 1 || arguments.constFirst().startsWith(u"--"_s))
        return refuse(u"packs takes one folder"_s);
    const auto files = readPackFolder(arguments.constFirst());
    if (!files)
        return refuse(u"there is no folder %1"_s.arg(arguments.constFirst()));
    const auto all = knowledgeWith(*files);
    if (!all)
        return refuse(u"the program's own knowledge cannot be read: "_s + all.error().where);
    QString table = u"file\tkind\tversion\tsha256\tentries\tstate\n"_s;
    for (const PackState &pack : all->packs) {
        table += QStringList {pack.file, word(pack.kind), pack.version, pack.print, QString::number(pack.entries), pack.fault ? u"left out"_s : u"used"_s}.join(u'\t') + u'\n';
        if (pack.fault)
            complain(toText(pack));
    }
    print(table.toUtf8());
    return int(std::ranges::any_of(all->packs, [](const PackState &pack) { return pack.fault.has_value(); }) ? Exit::WithProblems : Exit::AllRead);
}

int runCategories(const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return refuse(u"categories takes nothing"_s);
    const auto knowledge = Knowledge::shipped();
    if (!knowledge)
        return refuse(u"the program's own knowledge cannot be read: "_s + knowledge.error().where);
    QString table = u"key\ttitle\tdefinition\n"_s;
    for (const Category &category : (*knowledge)->tree().all())
        table += category.key + u'\t' + category.titleEn + u'\t' + category.definition + u'\n';
    print(table.toUtf8());
    return int(Exit::AllRead);
}

} // namespace saldoscope
