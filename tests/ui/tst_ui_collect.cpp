// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"
#include "ui/mask.h"
#include "ui/models/casesmodel.h"
#include "ui/pages/newcasedialog.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/figuresdialog.h"
#include "ui/widgets/lanelist.h"
#include "ui/widgets/problemsdialog.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

CaseSummary summary(CaseId id, const QString &number, const QString &name, CaseState state = CaseState::New)
{
    CaseSummary row;
    row.id = id;
    row.number = number;
    row.state = state;
    row.touched = row.created = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    row.details = CaseDetails {name, u"19870412-1234"_s};
    return row;
}

Lane lane(const QString &id, std::vector<LaneButton> buttons = {})
{
    Lane lane;
    lane.id = id;
    lane.icon = u"file-text"_s;
    lane.name = id;
    lane.state = u"Ready"_s;
    lane.marks = {{LaneMark::State::Passed, u"Read"_s, u"09:36:02"_s}, {LaneMark::State::Now, u"Sorted"_s, {}}};
    lane.buttons = std::move(buttons);
    return lane;
}

} // namespace

class TestCollect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAndNumbersAreMasked_data();
    void namesAndNumbersAreMasked();
    void theListOfCasesIsAProperModel();
    void findingLooksBehindTheMask();
    void aCaseWithoutItsKeyIsShownAsSuch();
    void lanesKeepTheirWidgetsWhenTheyChange();
    void aLanesButtonSaysWhichLaneAndWhat();
    void aLaneIsReadOutAsASentence();
    void arrowsMoveBetweenLanes();
    void deleteRemovesALaneThatMayBeRemoved();
    void droppedFilesAreHandedOn();
    void theDropZoneTakesEnter();
    void aNewCaseSaysWhatWasEntered();
    void anOddIdentityNumberIsExplained();
    void anIdentityNumberIsExplainedDigitByDigit();
    void somebodyWithAForeignNumberCanStillBeSaved();
    void problemsNameTheirPlaces();
    void unknownFiguresAreShownToo();
};

void TestCollect::namesAndNumbersAreMasked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("twelve digits lose the century") << u"Eva Stina Svensson"_s << u"198704121234"_s << u"E. S•••••  870412-••••"_s;
    QTest::newRow("ten digits") << u"Eva Svensson"_s << u"870412-1234"_s << u"E. S•••••  870412-••••"_s;
    QTest::newRow("Finnish") << u"Aino Mäki"_s << u"131052-308T"_s << u"A. M•••••  131052-••••"_s;
    QTest::newRow("one name") << u"Cher"_s << QString() << u"C•••••"_s;
    QTest::newRow("too short to tell") << u"Bo Ek"_s << u"1234"_s << u"B. E•••••  ••••"_s;
}

void TestCollect::namesAndNumbersAreMasked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, number);
    QTEST(maskedApplicant(CaseDetails {name, number}), "shown");
}

void TestCollect::theListOfCasesIsAProperModel()
{
    const Format format;
    CasesModel model(format);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCases({summary(1, u"26-0001"_s, u"Eva Ek"_s), summary(2, u"26-0002"_s, u"Bo Al"_s, CaseState::Ready)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, CasesModel::Number).data().toString(), u"26-0002"_s);
    model.setFilter({}, CaseState::Ready, {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(model.index(0, 0))->id, CaseId(2));
    QVERIFY(!model.find(1).isValid());
    QVERIFY(model.find(2).isValid());
}

void TestCollect::findingLooksBehindTheMask()
{
    const Format format;
    CasesModel model(format);
    model.setCases({summary(1, u"26-0001"_s, u"Eva Ekström"_s), summary(2, u"26-0002"_s, u"Bo Al"_s)});
    model.setFilter(u"ekstr"_s, std::nullopt, {});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0, CasesModel::Applicant).data().toString().contains(u"Ekstr"_s));
}

void TestCollect::aCaseWithoutItsKeyIsShownAsSuch()
{
    const Format format;
    CasesModel model(format);
    CaseSummary sealed = summary(1, u"26-0001"_s, u"Eva Ek"_s);
    sealed.details.reset();
    model.setCases({sealed});
    QVERIFY(!model.index(0, CasesModel::Applicant).data().toString().isEmpty());
}

void TestCollect::lanesKeepTheirWidgetsWhenTheyChange()
{
    LaneList list;
    list.setLanes({lane(u"a"_s), lane(u"b"_s)});
    auto *b = list.findChild<LaneWidget *>(u"lane:b"_s);
    QVERIFY(b);
    Lane changed = lane(u"b"_s);
    changed.state = u"Sorting"_s;
    list.setLanes({lane(u"c"_s), changed});
    QCOMPARE(list.findChild<LaneWidget *>(u"lane:b"_s), b);
    QCOMPARE(b->lane().state, u"Sorting"_s);
    QTRY_VERIFY(!list.findChild<LaneWidget *>(u"lane:a"_s));
}

void TestCollect::aLanesButtonSaysWhichLaneAndWhat()
{
    LaneList list;
    list.setLanes({lane(u"a"_s, {{u"remove"_s, u"Remove"_s}})});
    QSignalSpy acted(&list, &LaneList::acted);
    auto *button = list.findChild<QPushButton *>(u"lane/remove"_s);
    QVERIFY(button);
    QVERIFY(button->accessibleName().contains(u"a"_s));
    button->click();
    QCOMPARE(acted.size(), 1);
    QCOMPARE(acted.first(), QVariantList({u"a"_s, u"remove"_s}));
}

void TestCollect::aLaneIsReadOutAsASentence()
{
    LaneWidget widget;
    widget.setLane(lane(u"norrvik.json"_s));
    QVERIFY(widget.accessibleName().contains(u"norrvik.json"_s));
    QVERIFY(widget.accessibleName().contains(u"Ready"_s));
    QVERIFY(widget.accessibleDescription().contains(u"09:36:02"_s));
}

void TestCollect::arrowsMoveBetweenLanes()
{
    LaneList list;
    list.setLanes({lane(u"a"_s), lane(u"b"_s)});
    list.resize(1000, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.activateWindow();
    auto *a = list.findChild<LaneWidget *>(u"lane:a"_s);
    auto *b = list.findChild<LaneWidget *>(u"lane:b"_s);
    a->setFocus();
    QTRY_VERIFY(a->hasFocus());
    QTest::keyClick(a, Qt::Key_Down);
    QTRY_VERIFY(b->hasFocus());
    QTest::keyClick(b, Qt::Key_Down);
    QVERIFY(b->hasFocus());
}

void TestCollect::deleteRemovesALaneThatMayBeRemoved()
{
    LaneWidget widget;
    QSignalSpy acted(&widget, &LaneWidget::acted);
    widget.setLane(lane(u"a"_s));
    QTest::keyClick(&widget, Qt::Key_Delete);
    QCOMPARE(acted.size(), 0);
    Lane removable = lane(u"a"_s);
    removable.menu = {{u"remove"_s, u"Remove"_s}};
    widget.setLane(removable);
    QTest::keyClick(&widget, Qt::Key_Delete);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(acted.first().first().toString(), u"remove"_s);
}

void TestCollect::droppedFilesAreHandedOn()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"one.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    DropZone zone;
    QSignalSpy dropped(&zone, &DropZone::dropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path()), QUrl(u"https://example.org/two.json"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &event);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList {QFileInfo(file).absoluteFilePath()});
}

void TestCollect::theDropZoneTakesEnter()
{
    DropZone zone;
    QSignalSpy clicked(&zone, &DropZone::clicked);
    QTest::keyClick(&zone, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

void TestCollect::aNewCaseSaysWhatWasEntered()
{
    NewCaseDialog dialog(nullptr);
    dialog.findChild<QLineEdit *>(u"applicantName"_s)->setText(u"  Eva   Ek "_s);
    dialog.findChild<QLineEdit *>(u"personNumber"_s)->setText(u"19870412-1234"_s);
    auto *country = dialog.findChild<QComboBox *>(u"country"_s);
    country->setCurrentIndex(country->findData(u"fi"_s));
    const CaseDetails details = dialog.details();
    QCOMPARE(details.applicantName, u"Eva Ek"_s);
    QCOMPARE(details.personNumber, u"19870412-1234"_s);
    QCOMPARE(details.country, u"fi"_s);
}

void TestCollect::anOddIdentityNumberIsExplained()
{
    NewCaseDialog dialog(nullptr);
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    dialog.findChild<QLineEdit *>(u"personNumber"_s)->setText(u"8704#2"_s);
    QVERIFY(!accept->isEnabled());
    dialog.findChild<QLineEdit *>(u"personNumber"_s)->setText(u"870412"_s);
    QVERIFY(accept->isEnabled());
}

void TestCollect::anIdentityNumberIsExplainedDigitByDigit()
{
    NewCaseDialog dialog(nullptr);
    auto *number = dialog.findChild<QLineEdit *>(u"personNumber"_s);
    auto *working = dialog.findChild<QLabel *>(u"working"_s);
    number->setText(u"19950309"_s);
    QCOMPARE(number->accessibleDescription(), u"As the applicant wrote it; shown masked everywhere"_s);
    number->setText(u"19950309-6316"_s);
    QCOMPARE(number->accessibleDescription(), u"Personnummer, born 1995-03-09"_s);
    QVERIFY(working->isHidden());
    number->setText(u"19950309-6315"_s);
    QCOMPARE(number->accessibleDescription(), u"The last character should be 6, not 5"_s);
    QVERIFY(!working->isHidden());
    QVERIFY2(working->text().startsWith(u"9×2=18→9  5×1=5  0×2=0  3×1=3"_s), qPrintable(working->text()));
    QVERIFY2(working->text().contains(u"together 34; 6 is missing to the next ten."_s), qPrintable(working->text()));

    auto *country = dialog.findChild<QComboBox *>(u"country"_s);
    country->setCurrentIndex(country->findData(u"fi"_s));
    QVERIFY(number->accessibleDescription().contains(u"place 1"_s) || number->accessibleDescription().contains(u"does not fit"_s));
    number->setText(u"131052-308T"_s);
    QCOMPARE(number->accessibleDescription(), u"Henkilötunnus, born 1952-10-13"_s);
}

void TestCollect::somebodyWithAForeignNumberCanStillBeSaved()
{
    NewCaseDialog dialog(nullptr);
    dialog.findChild<QLineEdit *>(u"personNumber"_s)->setText(u"AB12345678"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
    QCOMPARE(dialog.details().personNumber, u"AB12345678"_s);
}

void TestCollect::problemsNameTheirPlaces()
{
    FileView file;
    file.name = u"x.json"_s;
    file.state = FileView::State::ReadWithProblems;
    file.problems = {{Problem::Kind::BadAmount, u"account_list[3].transaction_list[17].sum"_s, u"a number"_s}};
    file.problemCount = 4;
    const ProblemsDialog dialog(file);
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"account_list[3].transaction_list[17].sum"_s);
    QVERIFY(list->topLevelItem(1)->text(1).contains(u'3'));
}

void TestCollect::unknownFiguresAreShownToo()
{
    const FiguresDialog dialog(u"Provider"_s, QJsonObject {{u"new-thing"_s, QJsonArray {1, QJsonValue()}}, {u"x"_s, 0.5}});
    const auto *tree = dialog.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"new-thing"_s);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    QCOMPARE(tree->topLevelItem(1)->text(1), u"0.5"_s);
}

QTEST_MAIN(TestCollect)
#include "tst_ui_collect.moc"
