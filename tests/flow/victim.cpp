// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a case's collection to its end, or to the moment at which it kills itself, as a power cut would:
//   victim SANDBOX DATABASE CASE [MOMENT [MOST]]
// MOST: bytes that the provider takes in one upload.
// MOMENT: a word of QuickProvider's ear, with "#2" behind it the second time; "state:WORD", as the state is reached and before it is saved; "saved:WORD", as
// soon as it was saved; "after:MS", that many milliseconds after the start.
// Hands in the case's files where it has no collection yet. Exit 0 when it was delivered, 1 when it failed.
#include "flow/world.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace saldoscope;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 2;
    const QByteArray moment = arguments.value(4).toLatin1();
    QHash<QByteArray, int> heard;
    World world(
        QUrl(arguments[1]), arguments[2],
        [&moment, &heard](const char *now) {
            const int count = ++heard[now];
            if (moment == now || moment == now + ('#' + QByteArray::number(count)))
                kill(getpid(), SIGKILL);
        },
        QuickProvider::quick(), World::settings(), arguments.value(5).toLongLong());
    CaseFlow flow(arguments[3].toLongLong(), world.services);
    const auto die = [] { kill(getpid(), SIGKILL); };
    if (moment.startsWith("after:"))
        QTimer::singleShot(std::chrono::milliseconds(moment.mid(6).toInt()), Qt::PreciseTimer, &app, die);
    const auto follow = [&](Collection *collection) {
        const auto look = [&, collection] {
            const QByteArray is = word(collection->state()).toLatin1();
            if (moment == "state:" + is)
                die();
            if (moment == "saved:" + is) // behind the save that is asked for when this returns
                QMetaObject::invokeMethod(
                    &app, [&] { world.store.ask(&app, [die](CaseStore &) { die(); return done(); }, [](const Done &) {}); }, Qt::QueuedConnection);
            if (!isRunning(collection->state()) && moment != "saved:" + is)
                app.exit(std::holds_alternative<Delivered>(collection->state()) ? 0 : 1);
        };
        QObject::connect(collection, &Collection::stateChanged, &app, look);
        look();
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
