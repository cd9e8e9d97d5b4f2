// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error {Error::Kind::BadFile, u"odd"_s};
    return number / 2;
}

} // namespace

/// A value, or the error that stood in its way; never both, never lost.
class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        QVERIFY(half(4).has_value());
        QCOMPARE(*half(4), 2);
        QVERIFY(!half(3));
        QCOMPARE(half(3).error().detail, u"odd"_s);
        QCOMPARE(half(3).value_or(9), 9);
        QCOMPARE(half(4).value_or(9), 2);
        QVERIFY(done().has_value());
    }

    void stepsFollowEachOtherUntilOneFails()
    {
        QCOMPARE(*half(8).and_then(half).and_then(half), 1);
        int called = 0;
        const auto count = [&called](int number) {
            ++called;
            return half(number);
        };
        const auto stopped = half(6).and_then(count).and_then(count);
        QCOMPARE(called, 1);
        QCOMPARE(stopped.error().kind, Error::Kind::BadFile);
    }

    void transformChangesTheValueAndKeepsTheError()
    {
        const auto text = [](int number) { return QString::number(number); };
        QCOMPARE(*half(4).transform(text), u"2"_s);
        QCOMPARE(half(5).transform(text).error().detail, u"odd"_s);
    }

    void valuesThatCanOnlyBeMovedAreMoved()
    {
        Result<std::unique_ptr<int>> owned = std::make_unique<int>(7);
        const std::unique_ptr<int> taken = *std::move(owned);
        QCOMPARE(*taken, 7);
        const auto doubled = Result<std::unique_ptr<int>>(std::make_unique<int>(4)).transform([](std::unique_ptr<int> &&p) { return *p * 2; });
        QCOMPARE(*doubled, 8);
    }

    void anErrorTypeIsToldFromAValueOfAnotherType()
    {
        const Result<QString> text = Error {Error::Kind::Timeout};
        QVERIFY(!text);
        QCOMPARE(text.error(), (Error {Error::Kind::Timeout}));
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_base_result.moc"
