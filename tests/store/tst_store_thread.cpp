// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"
#include "store/storethread.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace saldoscope;
using namespace Qt::StringLiterals;

class StoreThreadTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s); }

    void questionsAreAnsweredInOrderAndInTheAskersThread()
    {
        StoreThread thread(m_path, samples::vault());
        QObject owner;
        QList<int> order;
        QThread *worker = nullptr;
        for (int i = 0; i < 20; ++i) {
            thread.ask(
                &owner,
                [i](CaseStore &store) -> Result<std::pair<int, QThread *>> {
                    const auto made = store.create({}, samples::at(i), false);
                    return made ? Result<std::pair<int, QThread *>>(std::pair(i, QThread::currentThread()))
                                : made.error();
                },
                [&](Result<std::pair<int, QThread *>> answer) {
                    QVERIFY(answer);
                    QCOMPARE(QThread::currentThread(), owner.thread());
                    QVERIFY(!worker || worker == answer->second);
                    worker = answer->second;
                    order << answer->first;
                });
        }
        QVERIFY(order.isEmpty()); // never before the call has returned
        QTRY_COMPARE(order.size(), 20);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        QVERIFY(worker != QThread::currentThread());
    }

    void anOwnerThatIsGoneHearsNothingButTheWorkIsDone()
    {
        {
            StoreThread thread(m_path, samples::vault());
            auto owner = std::make_unique<QObject>();
            thread.ask(
                owner.get(), [](CaseStore &store) { return store.create({}, samples::at(0), false); },
                [](const Result<CaseSummary> &) { QFAIL("nobody is here to hear it"); });
            owner.reset();
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
        QCOMPARE((*CaseStore::open(m_path, samples::vault()))->list()->size(), 1u);
    }

    void theEndWaitsForWhatWasAsked()
    {
        QObject owner;
        {
            StoreThread thread(m_path, samples::vault());
            for (int i = 0; i < 50; ++i)
                thread.ask(
                    &owner, [i](CaseStore &store) { return store.create({}, samples::at(i % 60), false); },
                    [](const Result<CaseSummary> &) {});
        }
        QCOMPARE((*CaseStore::open(m_path, samples::vault()))->list()->size(), 50u);
    }

    void aStoreThatCannotBeOpenedTellsEachTime()
    {
        StoreThread thread(u"/proc/saldoscope/cases.sqlite"_s, samples::vault());
        QObject owner;
        int told = 0;
        for (int i = 0; i < 2; ++i)
            thread.ask(
                &owner, [](CaseStore &store) { return store.list(); },
                [&told](const Result<std::vector<CaseSummary>> &list) {
                    QVERIFY(!list);
                    QCOMPARE(list.error().code, u"READ_ONLY"_s);
                    ++told;
                });
        QTRY_COMPARE(told, 2);
    }
};

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_store_thread.moc"
