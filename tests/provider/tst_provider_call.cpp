// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/provider.h"
#include "support/replay.h"

#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

HttpRequest to(const QString &path)
{
    HttpRequest request;
    request.url = QUrl(u"https://provider.example"_s + path);
    return request;
}

HttpResponse saying(const QByteArray &body) { return {200, {}, body, {}}; }

/// Pages until one says "end": the closure is the state.
Step<QStringList> pages(int page, QStringList soFar)
{
    return ask<QStringList>(to(u"/page/%1"_s.arg(page)), [page, soFar](const HttpResponse &response) mutable -> Step<QStringList> {
        if (!response.ok())
            return Error {Error::Kind::Unavailable, u"page %1"_s.arg(page)};
        if (response.body == "end")
            return answer(soFar);
        return pages(page + 1, soFar << QString::fromUtf8(response.body));
    });
}

/// Keeps what it is told to, offers nothing else.
class BareProvider final : public Provider
{
public:
    const ProviderInfo &info() const override { return m_info; }
    Step<Session> signIn(const Credentials &, const QDateTime &now) const override { return answer(Session {"token", now}); }
    Step<ProcessStatus> poll(const Session &, const Process &) const override { return answer(ProcessStatus {}); }
    Step<Delivery> fetch(const Session &, const Process &) const override { return answer(Delivery {}); }

private:
    ProviderInfo m_info;
};

} // namespace

class TestCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerAsksNothing();
    void pagesAreAskedOneAfterTheOther();
    void anErrorEndsTheTalk();
    void aTalkThatAsksTooOftenIsToldApart();
    void andThenGoesOnWithTheFirstAnswer();
    void andThenOfAnErrorAsksNothingMore();
    void andThenOfManyCallsKeepsTheirOrder();
    void headerNamesHaveNoCase();
    void whatIsNotOfferedSaysSo();
    void credentialsAreFoundByKey();
};

void TestCall::anAnswerAsksNothing()
{
    std::vector<HttpRequest> asked;
    QCOMPARE(*replay(answer(7), {}, &asked), 7);
    QVERIFY(asked.empty());
}

void TestCall::pagesAreAskedOneAfterTheOther()
{
    std::vector<HttpRequest> asked;
    const auto all = replay(pages(1, {}), {saying("a"), saying("b"), saying("end")}, &asked);
    QCOMPARE(*all, (QStringList {u"a"_s, u"b"_s}));
    QCOMPARE(asked.size(), std::size_t(3));
    QCOMPARE(asked[2].url.path(), u"/page/3"_s);
}

void TestCall::anErrorEndsTheTalk()
{
    std::vector<HttpRequest> asked;
    const auto all = replay(pages(1, {}), {saying("a"), {503, {}, {}, {}}, saying("end")}, &asked);
    QCOMPARE(all.error(), (Error {Error::Kind::Unavailable, u"page 2"_s}));
    QCOMPARE(asked.size(), std::size_t(2));
}

void TestCall::aTalkThatAsksTooOftenIsToldApart()
{
    QCOMPARE(replay(pages(1, {}), {saying("a")}).error().kind, Error::Kind::Network);
}

void TestCall::andThenGoesOnWithTheFirstAnswer()
{
    const auto sum = andThen<QString>(answer(20), [](int first) { return answer(QString::number(first + 1)); });
    QCOMPARE(*replay(sum, {}), u"21"_s);
}

void TestCall::andThenOfAnErrorAsksNothingMore()
{
    bool asked = false;
    const auto step = andThen<QString>(Step<int>(Error {Error::Kind::Gone}), [&](int) {
        asked = true;
        return answer(QString());
    });
    QCOMPARE(replay(step, {}).error().kind, Error::Kind::Gone);
    const auto later = andThen<QString>(pages(1, {}), [&](const QStringList &) {
        asked = true;
        return answer(QString());
    });
    QCOMPARE(replay(later, {saying("a"), {500, {}, {}, {}}}).error().detail, u"page 2"_s);
    QVERIFY(!asked);
}

void TestCall::andThenOfManyCallsKeepsTheirOrder()
{
    std::vector<HttpRequest> asked;
    const auto both = andThen<QStringList>(pages(1, {}), [](const QStringList &first) { return pages(10, first); });
    const auto all = replay(both, {saying("a"), saying("end"), saying("b"), saying("end")}, &asked);
    QCOMPARE(*all, (QStringList {u"a"_s, u"b"_s}));
    QCOMPARE(asked[2].url.path(), u"/page/10"_s);
}

void TestCall::headerNamesHaveNoCase()
{
    Headers headers;
    headers.add("Retry-After", "1");
    headers.add("retry-after", "2");
    QCOMPARE(headers.value("RETRY-AFTER"), "1"_ba);
    QVERIFY(headers.value("Retry").isEmpty());
}

void TestCall::whatIsNotOfferedSaysSo()
{
    const BareProvider provider;
    QCOMPARE(replay(provider.banks({}, u"se"_s), {}).error().kind, Error::Kind::Unsupported);
    QCOMPARE(replay(provider.submit({}, {}), {}).error().kind, Error::Kind::Unsupported);
    QCOMPARE(replay(provider.invite({}, {}), {}).error().kind, Error::Kind::Unsupported);
    QCOMPARE(replay(provider.renewLink({}, {}), {}).error().kind, Error::Kind::Unsupported);
    QCOMPARE(replay(provider.forget({}, {}), {}).error().kind, Error::Kind::Unsupported);
    QCOMPARE(replay(provider.categoryTree({}, u"se"_s), {}).error().kind, Error::Kind::Unsupported);
    Process process;
    process.id = u"as it was"_s;
    QCOMPARE(*replay(provider.begin({}, process, {}), {}), process); // no second half: begun as it is
}

void TestCall::credentialsAreFoundByKey()
{
    Credentials credentials;
    credentials.values = {{u"client_id"_s, "a"}, {u"client_secret"_s, "b"}};
    QCOMPARE(credentials.value(u"client_secret"), "b"_ba);
    QVERIFY(credentials.value(u"other").isEmpty());
    const Credentials copy = credentials;
    { Credentials third = copy; }
    QCOMPARE(copy.value(u"client_id"), "a"_ba); // overwriting one's own must not overwrite another's
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_provider_call.moc"
