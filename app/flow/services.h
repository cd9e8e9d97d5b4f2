// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QThreadPool;

namespace saldoscope {

class Clock;
class Connections;
class HttpClient;
class Knowledge;
class Provider;
class RatePack;
class SavedProfiles;
class StoreThread;

/// What every open case works with; owned by main, outlives every case.
struct Services {
    HttpClient *http = nullptr;
    Connections *connections = nullptr;
    StoreThread *store = nullptr;
    const std::vector<const Provider *> *providers = nullptr;
    const Clock *clock = nullptr;
    QThreadPool *pool = nullptr;
    std::shared_ptr<const Knowledge> knowledge;
    SavedProfiles *profiles = nullptr;     ///< may be null: then none are known
    QString officer = {};          ///< who works here: signs what is said of a case; empty where nobody is known
    std::shared_ptr<const RatePack> rates = {}; ///< the lender's rates of exchange; null: the program's
};

} // namespace saldoscope
