// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/caselist.h"
#include "flow/connections.h"
#include "insights/knowledge.h"
#include "providers/catalogue.h"
#include "secrets/memorystore.h"
#include "statement/savedprofiles.h"
#include "store/storethread.h"
#include "support/turnedclock.h"
#include "ui/mainwindow.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace saldoscope {

/// What main.cpp wires, over a folder, and a window on request. Where no sandbox is given, nothing asks the network.
struct Office {
    explicit Office(const QString &folderPath, const Key &vault = Key::random(), SecretStore *kept = nullptr, const QUrl &sandbox = {})
        : folder(folderPath)
        , secrets(kept ? *kept : own)
        , settings(folder + QStringLiteral("/settings.ini"))
        , catalogue(addresses(sandbox), {{QStringLiteral("fimento"), settings.paths(QStringLiteral("fimento"))}})
        , connections(http, secrets, clock)
        , store(folder + QStringLiteral("/cases.db"), vault)
        , cases(&store, &clock)
        , profiles(folder + QStringLiteral("/profiles"))
    {
        for (const auto &provider : catalogue.all())
            providers.push_back(provider.get());
    }

    /// A shown window in British English; `further` may change what it works with.
    std::unique_ptr<MainWindow> makeWindow(const std::function<void(Desk &)> &further = {})
    {
        Desk desk;
        desk.services = {&http, &connections, &store, &providers, &clock, QThreadPool::globalInstance(), *Knowledge::shipped(), &profiles};
        desk.cases = &cases;
        desk.settings = &settings;
        if (further)
            further(desk);
        auto made = std::make_unique<MainWindow>(std::move(desk), QLocale(QLocale::English, QLocale::UnitedKingdom));
        made->show();
        return made;
    }
    static QHash<QString, QUrl> addresses(const QUrl &sandbox)
    {
        if (sandbox.isEmpty())
            return {};
        return {{QStringLiteral("nordigen-insights"), sandbox}, {QStringLiteral("fimento"), QUrl(sandbox.toString() + QStringLiteral("/fimento"))}};
    }

    QString folder;
    MemoryStore own;
    SecretStore &secrets;
    TurnedClock clock;                       // before what asks it
    HttpClient http;
    Settings settings;
    Catalogue catalogue;
    std::vector<const Provider *> providers;
    Connections connections;
    StoreThread store;
    CaseList cases;
    SavedProfiles profiles;
};

} // namespace saldoscope
