// SPDX-License-Identifier: GPL-3.0-or-later
// Invites an applicant, who consents or denies at once, and follows that to its end, or to the moment at which it kills itself:
//   consentvictim SANDBOX DATABASE CASE approve|deny [MOMENT]
// MOMENT: see SuddenDeath.
// Invites where the case has no collection yet. Exit 0 when it was delivered, 1 when it failed, 3 when consent was taken back.
#include "flow/suddendeath.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace saldoscope;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 5)
        return 2;
    SuddenDeath death(arguments.value(5).toLatin1());
    World world(QUrl(arguments[1]), arguments[2], death.ear());
    CaseFlow flow(arguments[3].toLongLong(), world.services);
    QNetworkAccessManager applicant;
    bool acted = false;
    const auto act = [&] {
        if (std::exchange(acted, true))
            return;
        for (const QByteArray &what : {QByteArray("open"), QByteArray("sign-in"), arguments[4].toLatin1()}) { // answered in this order
            QNetworkRequest request(QUrl(arguments[1] + QStringLiteral("/sandbox/fimento")));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            QNetworkReply *reply = applicant.post(request, "{\"do\":\"" + what + "\"}");
            QEventLoop loop;
            QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            reply->deleteLater();
        }
    };
    const auto follow = [&](Collection *collection) {
        death.follow(world, collection, [&app, &act, collection](const QByteArray &is) {
            if (is == "waiting")
                QMetaObject::invokeMethod(&app, act, Qt::QueuedConnection);
            if (is == "delivered" && !std::get<Delivered>(collection->state()).checking)
                app.exit(0);
            if (is == "failed")
                app.exit(1);
        });
    };
    QObject::connect(&flow, &CaseFlow::failed, &app, [&app] { app.exit(2); });
    QObject::connect(&flow, &CaseFlow::withdrawn, &app, [&app] { app.exit(3); });
    QObject::connect(&flow, &CaseFlow::opened, &app, [&] {
        QMetaObject::invokeMethod(
            &app,
            [&] { // once resumed
                if (!flow.collections().empty())
                    return follow(flow.collections().front());
                Invitation wish;
                wish.country = QStringLiteral("se");
                wish.personNumber = QStringLiteral("199503096316");
                wish.parameters = {{QStringLiteral("partnerBank"), QStringLiteral("605c6c479691950d359bb0e9")}};
                flow.invite(QStringLiteral("fimento"), wish);
                follow(flow.collections().front());
            },
            Qt::QueuedConnection);
    });
    flow.open();
    return app.exec();
}
