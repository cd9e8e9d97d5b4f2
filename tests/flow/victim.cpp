// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a case's collection to its end, or to the moment at which it kills itself, as a power cut would:
//   victim SANDBOX DATABASE CASE [MOMENT [MOST]]
// MOST: bytes that the provider takes in one upload.
// MOMENT: see SuddenDeath.
// Hands in the case's files where it has no collection yet. Exit 0 when it was delivered, 1 when it failed.
#include "flow/suddendeath.h"

using namespace saldoscope;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 2;
    SuddenDeath death(arguments.value(4).toLatin1());
    World world(QUrl(arguments[1]), arguments[2], death.ear(), QuickProvider::quick(), World::settings(), arguments.value(5).toLongLong());
    CaseFlow flow(arguments[3].toLongLong(), world.services);
    const auto follow = [&](Collection *collection) {
        death.follow(world, collection, [&app, collection](const QByteArray &) {
            if (!isRunning(collection->state()))
                app.exit(std::holds_alternative<Delivered>(collection->state()) ? 0 : 1);
        });
    };
    QObject::connect(&flow, &CaseFlow::failed, &app, [&app] { app.exit(2); });
    QObject::connect(&flow, &CaseFlow::opened, &app, [&] {
        if (!flow.collections().empty())
            QMetaObject::invokeMethod(&app, [&] { follow(flow.collections().front()); }, Qt::QueuedConnection); // once resumed
    });
    bool handedIn = false;
    QObject::connect(&flow, &CaseFlow::filesChanged, &app, [&] {
        const auto ready = [](const FileView &file) { return file.state == FileView::State::Ready; };
        if (handedIn || !flow.collections().empty() || flow.files().empty() || !std::ranges::all_of(flow.files(), ready))
            return;
        handedIn = true;
        flow.collect(QStringLiteral("nordigen-insights"));
        follow(flow.collections().front());
    });
    flow.open();
    return app.exec();
}
