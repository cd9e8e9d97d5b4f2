// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace saldoscope;

/// The rules of the one asynchronous idiom: done is called at most once, never before the call returned, in the owner's
/// thread, never after the owner is gone.
class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doneComesOnceLaterAndInTheOwnersThread()
    {
        QThreadPool pool;
        QObject owner;
        int calls = 0;
        QThread *workedIn = nullptr;
        QThread *doneIn = nullptr;
        inBackground(
            &pool, &owner, [&workedIn] { workedIn = QThread::currentThread(); return 7; },
            [&](int value) {
                calls += value == 7 ? 1 : 100;
                doneIn = QThread::currentThread();
            });
        pool.waitForDone();
        QCOMPARE(calls, 0); // the work is over, but nobody went back to the event loop
        QTRY_COMPARE(calls, 1);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        QCOMPARE(doneIn, owner.thread());
        QVERIFY(workedIn != doneIn);
    }

    void aDeadOwnerIsNotCalled()
    {
        QThreadPool pool;
        QSemaphore mayEnd;
        bool called = false;
        auto owner = std::make_unique<QObject>();
        inBackground(
            &pool, owner.get(), [&mayEnd] { mayEnd.acquire(); return 1; }, [&called](int) { called = true; });
        owner.reset();
        mayEnd.release();
        pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void anOwnerThatDiesAfterTheWorkIsNotCalledEither()
    {
        QThreadPool pool;
        bool called = false;
        auto owner = std::make_unique<QObject>();
        inBackground(
            &pool, owner.get(), [] { return 1; }, [&called](int) { called = true; });
        pool.waitForDone();
        owner.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void resultsThatCanOnlyBeMovedArrive()
    {
        QThreadPool pool;
        QObject owner;
        std::unique_ptr<int> got;
        inBackground(
            &pool, &owner, [] { return std::make_unique<int>(5); }, [&got](std::unique_ptr<int> value) { got = std::move(value); });
        QTRY_VERIFY(got);
        QCOMPARE(*got, 5);
    }

    void manyQuestionsAreAllAnswered()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        QObject owner;
        int sum = 0;
        for (int i = 1; i <= 100; ++i)
            inBackground(
                &pool, &owner, [i] { return i; }, [&sum](int value) { sum += value; });
        QTRY_COMPARE(sum, 5050);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_base_background.moc"
