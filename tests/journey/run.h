// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/casewatch.h"
#include "http/hintlistener.h"
#include "providers/fimento/fimentopaths.h"
#include "support/office.h"

namespace saldoscope {

/// One start of the program: everything main.cpp wires, over a folder and a secret store that outlive it.
struct Run : Office {
    Run(const QString &folderPath, SecretStore &kept, const Key &vault, const QUrl &sandbox)
        : Office(folderPath, vault, &kept, sandbox)
    {
        window = makeWindow([this](Desk &desk) {
            watch = std::make_unique<CaseWatch>(desk.services);
            desk.watch = watch.get();
            QObject::connect(&listener, &HintListener::called, watch.get(), &CaseWatch::hint);
            desk.listener = &listener;
            desk.paths = {{QStringLiteral("fimento"), fimento::Paths().toJson(), [](const QJsonObject &paths) {
                               const auto usable = fimento::Paths::fromJson(paths);
                               return usable ? done() : Done(usable.error());
                           }}};
            desk.dataFolder = folder;
            desk.database = folder + QStringLiteral("/cases.db");
        });
    }

    template <class T> T *find(const QString &name) const { return window->findChild<T *>(name); }
    Collection *collection() const { return window->flow() && !window->flow()->collections().empty() ? window->flow()->collections().front() : nullptr; }

    std::unique_ptr<CaseWatch> watch;        // not begun: only what is open is followed
    HintListener listener;
    std::unique_ptr<MainWindow> window;
};

} // namespace saldoscope
