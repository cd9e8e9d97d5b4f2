// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/corrections.h"

#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int second) { return QDateTime(QDate(2026, 3, 9), QTime(8, 30, second), Qt::UTC); }
const QString kRent = QStringLiteral("housing.rent");
const QString kFood = QStringLiteral("food");

} // namespace

class CorrectionsTest : public QObject
{
    Q_OBJECT

    static void categorise(Corrections &corrections, std::vector<RowKey> rows, const QString &key, int second)
    {
        corrections.categorise(rows, key, at(second));
    }
    static void exclude(Corrections &corrections, std::vector<RowKey> rows, bool excluded, int second)
    {
        corrections.exclude(rows, excluded, excluded ? u"twice"_s : QString(), at(second));
    }

private Q_SLOTS:
    void nothingIsInForceAtFirst()
    {
        const Corrections corrections;
        QVERIFY(!corrections.canUndo());
        QVERIFY(!corrections.canRedo());
        QVERIFY(corrections.inForce().empty());
        QVERIFY(corrections.excluded().empty());
    }

    void theNewestWordCounts()
    {
        Corrections corrections;
        categorise(corrections, {1, 2}, kRent, 1);
        categorise(corrections, {2}, kFood, 2);
        QCOMPARE(corrections.on(1).categoryKey, kRent);
        QCOMPARE(corrections.on(2).categoryKey, kFood);
        QVERIFY(corrections.on(3).categoryKey.isEmpty());
    }

    void undoTakesBackOneStepOfManyRows()
    {
        Corrections corrections;
        categorise(corrections, {1}, kRent, 1);
        categorise(corrections, {1, 2, 3}, kFood, 2);
        corrections.undo();
        QCOMPARE(corrections.on(1).categoryKey, kRent);
        QVERIFY(corrections.on(2).categoryKey.isEmpty());
        QVERIFY(corrections.canRedo());
        corrections.redo();
        QCOMPARE(corrections.on(3).categoryKey, kFood);
        QVERIFY(!corrections.canRedo());
        corrections.undo();
        corrections.undo();
        QVERIFY(!corrections.canUndo());
        QVERIFY(corrections.inForce().empty());
    }

    void undoAndRedoAtTheEndsDoNothing()
    {
        Corrections corrections;
        corrections.undo();
        corrections.redo();
        categorise(corrections, {1}, kRent, 1);
        corrections.redo();
        QCOMPARE(corrections.on(1).categoryKey, kRent);
    }

    void aNewStepForgetsWhatWasUndone()
    {
        Corrections corrections;
        categorise(corrections, {1}, kRent, 1);
        corrections.undo();
        categorise(corrections, {2}, kFood, 2);
        QVERIFY(!corrections.canRedo());
        QVERIFY(corrections.on(1).categoryKey.isEmpty());
    }

    void excludingKeepsTheCategoryAndTheOtherWayRound()
    {
        Corrections corrections;
        categorise(corrections, {1}, kRent, 1);
        exclude(corrections, {1, 2}, true, 2);
        QCOMPARE(corrections.on(1).categoryKey, kRent);
        QCOMPARE(corrections.on(1).reason, u"twice"_s);
        categorise(corrections, {1}, kFood, 3);
        QVERIFY(corrections.on(1).excluded);
        QCOMPARE(corrections.excluded(), (std::vector<RowKey> {1, 2}));
        exclude(corrections, {1}, false, 4);
        QCOMPARE(corrections.excluded(), (std::vector<RowKey> {2}));
        QCOMPARE(corrections.on(1).categoryKey, kFood);
    }

    void sayingTheSameAgainIsNoStep()
    {
        Corrections corrections;
        categorise(corrections, {1}, kRent, 1);
        categorise(corrections, {1}, kRent, 2);
        categorise(corrections, {5}, {}, 2);
        exclude(corrections, {1}, false, 3);
        categorise(corrections, {}, kFood, 4);
        QCOMPARE(corrections.inForce().size(), 1u);
        corrections.undo();
        QVERIFY(!corrections.canUndo());
    }

    void stepsSurviveBeingStored()
    {
        Corrections corrections;
        categorise(corrections, {1, 2}, kRent, 1);
        categorise(corrections, {2, 3}, kFood, 1); // the same second: still another step
        exclude(corrections, {3}, true, 0);        // a clock that was set back: still a later step
        Corrections again(corrections.inForce());
        QCOMPARE(again, corrections);
        again.undo();
        QVERIFY(again.excluded().empty());
        again.undo();
        QCOMPARE(again.on(2).categoryKey, kRent);
        QVERIFY(again.on(3).categoryKey.isEmpty());
    }

    void whatWasUndoneIsNotStored()
    {
        Corrections corrections;
        categorise(corrections, {1}, kRent, 1);
        categorise(corrections, {2}, kFood, 2);
        corrections.undo();
        QCOMPARE(corrections.inForce().size(), 1u);
        QVERIFY(!Corrections(corrections.inForce()).canRedo());
    }

    void theTreeTurnsKeysIntoCategories()
    {
        const auto knowledge = Knowledge::shipped();
        QVERIFY(knowledge);
        const CategoryTree &tree = (*knowledge)->tree();
        QVERIFY(tree.find(kRent) != kNoCategory);
        Corrections corrections;
        categorise(corrections, {1}, kRent, 1);
        categorise(corrections, {2}, u"no.such.key"_s, 2);
        categorise(corrections, {3}, kRent, 3);
        categorise(corrections, {3}, {}, 4); // taken back
        exclude(corrections, {4}, true, 5);
        const Overrides overrides = corrections.overrides(tree);
        QCOMPARE(overrides.size(), 1);
        QCOMPARE(overrides.value(1), tree.find(kRent));
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_flow_corrections.moc"
