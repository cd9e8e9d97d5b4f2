// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caselist.h"
#include "flow/casewatch.h"
#include "flow/connections.h"
#include "http/hintlistener.h"
#include "insights/knowledge.h"
#include "providers/catalogue.h"
#include "providers/fimento/fimentopaths.h"
#include "secrets/memorystore.h"
#include "store/storethread.h"
#include "support/turnedclock.h"
#include "ui/mainwindow.h"

#include <QThreadPool>

#include <memory>
#include <vector>

namespace saldoscope {

/// One start of the program: everything main.cpp wires, over a folder and a secret store that outlive it.
struct Run {
    Run(const QString &folder, SecretStore &secrets, const Key &vault, const QUrl &sandbox)
        : settings(folder + QStringLiteral("/settings.ini"))
        , catalogue(QHash<QString, QUrl> {{QStringLiteral("nordigen-insights"), sandbox}, {QStringLiteral("fimento"), QUrl(sandbox.toString() + QStringLiteral("/fimento"))}},
              {{QStringLiteral("fimento"), settings.paths(QStringLiteral("fimento"))}})
        , connections(http, secrets, clock)
        , store(folder + QStringLiteral("/cases.db"), vault)
        , cases(&store, &clock)
    {
        for (const auto &provider : catalogue.all())
            providers.push_back(provider.get());
        Desk desk;
        desk.services = {&http, &connections, &store, &providers, &clock, QThreadPool::globalInstance(), *Knowledge::shipped()};
        desk.cases = &cases;
        watch = std::make_unique<CaseWatch>(desk.services);
        desk.watch = watch.get();
        QObject::connect(&listener, &HintListener::called, watch.get(), &CaseWatch::hint);
        desk.listener = &listener;
        desk.paths = {{QStringLiteral("fimento"), fimento::Paths().toJson(), [](const QJsonObject &paths) {
                           const auto usable = fimento::Paths::fromJson(paths);
                           return usable ? done() : Done(usable.error());
                       }}};
        desk.settings = &settings;
        desk.dataFolder = folder;
        desk.database = folder + QStringLiteral("/cases.db");
        window = std::make_unique<MainWindow>(std::move(desk), QLocale(QLocale::English, QLocale::UnitedKingdom));
        window->show();
    }

    template <class T> T *find(const QString &name) const { return window->findChild<T *>(name); }
    Collection *collection() const { return window->flow() && !window->flow()->collections().empty() ? window->flow()->collections().front() : nullptr; }

    TurnedClock clock;                       // before what asks it
    HttpClient http;
    Settings settings;
    Catalogue catalogue;
    std::vector<const Provider *> providers;
    Connections connections;
    StoreThread store;
    CaseList cases;
    std::unique_ptr<CaseWatch> watch;        // not begun: only what is open is followed
    HintListener listener;
    std::unique_ptr<MainWindow> window;
};

} // namespace saldoscope
