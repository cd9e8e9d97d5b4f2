// SPDX-License-Identifier: GPL-3.0-or-later
// The import preview and the export, through the window's own widgets.
#include "flow/intake.h"
#include "flow/filereading.h"
#include "insights/shielding.h"
#include "support/office.h"
#include "ui/models/previewmodel.h"
#include "ui/pages/collectpage.h"
#include "ui/pages/intakeview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/intakelist.h"
#include "ui/widgets/lanelist.h"
#include "ui/widgets/mappingpanel.h"
#include "ui/widgets/previewtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000;
const QByteArray kClean = "Datum;Text;Belopp;Valuta;Saldo\n2024-01-02;Tram;-30,00;SEK;970,00\n2024-01-03;Shop;-99,00;SEK;871,00\n2024-01-25;Lon;25000,00;SEK;25871,00\n";
const QByteArray kBroken = "Datum;Text;Belopp;Valuta;Saldo\n2024-01-02;Tram;-30,00;SEK;970,00\n2024-01-03;Shop;-99,00;SEK;875,00\n2024-02-31;Lon;25000,00;SEK;25875,00\nnonsense;;x;;\n2024-01-26;El;-5,00;SEK;25870,00\n";
const QByteArray kTwoWays = "Date,Description,Amount,Currency\n03/04/2024,Shop,-5.00,USD\n05/06/2024,Wage,100.00,USD\n";
const QByteArray kStrange = "Kx;Ky;Kz;Kw\n2024-01-31;-50,00;Hyra;Norrvik\n2024-02-01;-70,50;El;Kraft\n2024-02-03;900,00;Lon;Firma\n";

/// A window on the Collect page of a new case.
struct IntakeOffice : Office {
    explicit IntakeOffice(const QString &folderPath)
        : Office(folderPath)
        , window(makeWindow())
    {
        cases.create({}, false);
    }
    bool isOpen() const { return window->flow() && window->flow()->isOpen() && window->currentPage() == PageId::Collect; }
    Intake &intake() const { return window->flow()->intake(); }
    template <class T> T *find(const QString &name = {}) const { return window->findChild<T *>(name); }
    QPushButton *add() const { return find<QPushButton>(u"commitIntake"_s); }
    void drop(const QStringList &paths) const { find<CollectPage>()->addFiles(paths); }
    PreviewModel *model() const { return qobject_cast<PreviewModel *>(find<PreviewTable>()->model()); }
    QString shown(int line, int column) const { return model()->index(line, column).data().toString(); }
    bool isSettled() const { return window->flow()->analysis() && !window->flow()->isAnalysing(); }

    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setStyle(new SaldoscopeStyle(Tokens::light()));
        installFonts();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = std::make_unique<IntakeOffice>(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(m_office->isOpen(), kPatience);
    }
    void cleanup() { m_office.reset(); }

    void oneCleanFileNeedsOneKey()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_office->window.get()));
        m_office->drop({written(u"clean.csv"_s, kClean)});
        QVERIFY(m_office->find<IntakeView>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_office->add()->isEnabled(), kPatience);
        QVERIFY(m_office->window->flow()->files().empty());
        QTRY_VERIFY(m_office->add()->hasFocus());
        QTest::keyClick(m_office->add(), Qt::Key_Space);
        QCOMPARE(m_office->window->flow()->files().size(), std::size_t(1));
        QVERIFY(!m_office->find<IntakeView>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_office->isSettled(), kPatience);
    }

    void discardingLeavesNothing()
    {
        look({written(u"clean.csv"_s, kClean)});
        m_office->find<QPushButton>(u"discardIntake"_s)->click();
        QVERIFY(!m_office->find<IntakeView>()->isVisible());
        QVERIFY(m_office->window->flow()->files().empty());
    }

    void everyFieldStandsBesideItsLine()
    {
        look({written(u"clean.csv"_s, kClean)});
        const QAbstractItemModelTester tester(m_office->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_office->model()->rowCount(), 3);
        QCOMPARE(m_office->shown(1, PreviewModel::Place), u"3"_s);
        QCOMPARE(m_office->shown(1, PreviewModel::Raw), u"2024-01-03;Shop;-99,00;SEK;871,00"_s);
        QCOMPARE(m_office->shown(1, PreviewModel::Booked), u"2024-01-03"_s);
        QVERIFY(m_office->shown(1, PreviewModel::Amount).contains(u"99.00"_s));
        QCOMPARE(m_office->shown(1, PreviewModel::Currency), u"SEK"_s);
        QCOMPARE(m_office->shown(1, PreviewModel::Text), u"Shop"_s);
        QVERIFY(m_office->shown(1, PreviewModel::Balance).contains(u"871.00"_s));
        QVERIFY(!m_office->find<PreviewTable>()->isColumnHidden(PreviewModel::Balance));
        QVERIFY(m_office->find<PreviewTable>()->isColumnHidden(PreviewModel::Id));
        for (int column = 0; column < PreviewModel::ColumnCount; ++column)
            QCOMPARE(m_office->model()->certaintyOf(column), Certainty::Sure);
    }

    void amountsAreHiddenWithTheOthers()
    {
        look({written(u"clean.csv"_s, kClean)});
        m_office->window->setPrivacy(true);
        QVERIFY(!m_office->shown(1, PreviewModel::Amount).contains(u'9'));
        QVERIFY(!m_office->shown(1, PreviewModel::Raw).contains(u'9'));
        m_office->window->setPrivacy(false);
        QVERIFY(m_office->shown(1, PreviewModel::Raw).contains(u'9'));
    }

    void whatWasNotReadStandsBetweenTheRowsAndTheFirstBrokenOneIsShown()
    {
        look({written(u"broken.csv"_s, kBroken)});
        QCOMPARE(m_office->model()->rowCount(), 5);
        QCOMPARE(m_office->shown(3, PreviewModel::Raw), u"nonsense;;x;;"_s);
        QVERIFY2(m_office->shown(3, PreviewModel::Booked).startsWith(u"Not read: "_s), qPrintable(m_office->shown(3, PreviewModel::Booked)));
        QCOMPARE(m_office->model()->cell(2, PreviewModel::Booked).certainty, Certainty::Ask); // 31 February
        QCOMPARE(m_office->model()->cell(2, PreviewModel::Text).certainty, Certainty::Sure);
        auto *go = m_office->find<QPushButton>(u"showRow/running-balance"_s);
        QVERIFY(go && go->isVisible());
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(m_office->find<PreviewTable>()->currentIndex().row(), 1);
        auto *chip = m_office->find<Chip>(u"proof/running-balance"_s);
        QVERIFY(chip && chip->isVisible());
    }

    void aDateThatMeansTwoDaysIsAsked()
    {
        look({written(u"us.csv"_s, kTwoWays)});
        QVERIFY(!m_office->add()->isEnabled());
        QCOMPARE(m_office->model()->certaintyOf(PreviewModel::Booked), Certainty::Ask);
        QPushButton *monthFirst = nullptr;
        for (int i = 0; i < 2; ++i) {
            auto *answer = m_office->find<QPushButton>(u"answer/%1/%2"_s.arg(int(Choice::About::DateOrder)).arg(i));
            QVERIFY(answer && answer->isVisible());
            if (answer->text().contains(u"month first"_s)) {
                QVERIFY2(answer->text().contains(u"4 Mar 2024"_s), qPrintable(answer->text()));
                monthFirst = answer;
            } else {
                QVERIFY2(answer->text().contains(u"3 Apr 2024"_s), qPrintable(answer->text()));
            }
        }
        QVERIFY(monthFirst);
        QTest::mouseClick(monthFirst, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_office->add()->isEnabled(), kPatience);
        QCOMPARE(m_office->shown(0, PreviewModel::Booked), u"2024-03-04"_s);
        QCOMPARE(m_office->model()->certaintyOf(PreviewModel::Booked), Certainty::Sure);
    }

    void aCorrectedColumnIsSeenAtOnceAndSavedAsAProfile()
    {
        look({written(u"strange.csv"_s, kStrange)});
        auto *panel = m_office->find<MappingPanel>();
        if (!panel->isVisible())
            QTest::mouseClick(m_office->find<QPushButton>(u"columns"_s), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        const QString before = m_office->shown(0, PreviewModel::Text);
        correct(3, ColumnMeaning::Counterparty);
        QTRY_COMPARE(m_office->shown(0, PreviewModel::Counterparty), u"Norrvik"_s);
        QCOMPARE(m_office->model()->certaintyOf(PreviewModel::Counterparty), Certainty::Sure);
        correct(2, ColumnMeaning::Text);
        QTRY_COMPARE(m_office->shown(0, PreviewModel::Text), u"Hyra"_s);
        auto *reset = m_office->find<QPushButton>(u"resetMapping"_s);
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QTRY_COMPARE(m_office->shown(0, PreviewModel::Text), before);
        correct(3, ColumnMeaning::Counterparty);
        QTRY_COMPARE(m_office->shown(0, PreviewModel::Counterparty), u"Norrvik"_s);

        QTest::mouseClick(m_office->find<QPushButton>(u"saveProfile"_s), Qt::LeftButton);
        auto *dialog = m_office->find<QDialog>(u"saveProfileDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"profileName"_s);
        name->clear();
        QTest::keyClicks(name, u"Little Bank"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QCOMPARE(m_office->profiles.all()->size(), std::size_t(1));

        m_office->intake().clear();
        look({written(u"next.csv"_s, "Kx;Ky;Kz;Kw\n2024-03-31;-51,00;Hyra;Kraft\n2024-04-01;-71,50;El;Kraft\n")});
        QCOMPARE(m_office->shown(0, PreviewModel::Counterparty), u"Kraft"_s);
        m_office->intake().clear();

        m_office->window->showPage(PageId::Settings);
        auto *remove = m_office->find<QPushButton>(u"deleteProfile/own-little-bank"_s);
        QVERIFY(remove && remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(m_office->profiles.all()->empty());
        QTRY_VERIFY(!m_office->find<QPushButton>(u"deleteProfile/own-little-bank"_s));
    }

    void aHundredThousandRowsScroll()
    {
        QByteArray many = "Datum;Text;Belopp;Valuta\n";
        for (int i = 0; i < 100'000; ++i)
            many += "2024-01-02;Shop " + QByteArray::number(i) + ";-1,00;SEK\n";
        look({written(u"many.csv"_s, many)});
        QCOMPARE(m_office->model()->rowCount(), 100'000);
        auto *bar = m_office->find<PreviewTable>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 90'000);
        bar->setValue(bar->maximum());
        QTRY_VERIFY(m_office->find<PreviewTable>()->rowAt(10) > 99'000);
        QCOMPARE(m_office->shown(99'999, PreviewModel::Raw), u"2024-01-02;Shop 99999;-1,00;SEK"_s);
    }

    void aTickKeepsAFileOut()
    {
        look({written(u"a.csv"_s, kClean), written(u"us.csv"_s, kTwoWays)});
        QVERIFY(!m_office->add()->isEnabled()); // the second one asks
        auto *list = m_office->find<IntakeList>();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_office->add()->isEnabled());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_office->intake().files().size(), std::size_t(1));
        QTest::mouseClick(m_office->add(), Qt::LeftButton);
        QCOMPARE(m_office->window->flow()->files().size(), std::size_t(1));
    }

    void whatCannotBeReadSaysSo()
    {
        look({QStringLiteral(SALDOSCOPE_SOURCE_DIR "/LICENSE")});
        QVERIFY(!m_office->add()->isEnabled());
        bool said = false;
        for (const auto *label : m_office->find<IntakeView>()->findChildren<TextLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"cannot be read"_s));
        QVERIFY(said);
    }

    void aBatchIsRemovedAsOneAndBroughtBack()
    {
        look({written(u"a.csv"_s, kClean), written(u"b.csv"_s, QByteArray(kClean).replace("2024", "2023"))});
        QTest::mouseClick(m_office->add(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_office->isSettled() && m_office->window->flow()->files().back().id > 0, kPatience);
        auto *lane = m_office->find<LaneWidget>(u"lane:file:%1"_s.arg(m_office->window->flow()->files().front().id));
        QVERIFY(lane);
        QTRY_VERIFY(std::ranges::find(lane->lane().menu, u"remove-batch"_s, &LaneButton::action) != lane->lane().menu.end());
        Q_EMIT lane->acted(u"remove-batch"_s);
        QVERIFY(m_office->window->flow()->files().empty());
        auto *undo = m_office->find<CollectPage>()->findChild<QPushButton *>(u"undoRemoval"_s); // Progress has one, too
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kPatience);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(m_office->window->flow()->files().size(), std::size_t(2));
        QTRY_VERIFY(!undo->isVisible());
    }

    void theCaseIsExportedAndReadBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("byButton");
        QTest::newRow("CSV, by the menu bar") << u"csv"_s << false;
        QTest::newRow("XLSX, by the menu bar") << u"xlsx"_s << false;
        QTest::newRow("JSON, on the page") << u"json"_s << true;
    }
    void theCaseIsExportedAndReadBack()
    {
        QFETCH(QString, ending);
        QFETCH(bool, byButton);
        auto *action = m_office->find<QAction>(u"export/"_s + ending);
        QVERIFY(!action->isEnabled()); // there is nothing yet
        look({QStringLiteral(SALDOSCOPE_SOURCE_DIR "/resources/examples/example-statement.json")});
        m_office->add()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_office->isSettled(), kPatience);
        if (byButton) {
            m_office->window->showPage(PageId::Transactions);
            const auto actions = m_office->find<QPushButton>(u"export"_s)->menu()->actions();
            actions.back()->trigger();
        } else {
            QVERIFY(action->isEnabled());
            action->trigger();
        }
        auto *dialog = m_office->find<QFileDialog>();
        QVERIFY(dialog && dialog->isVisible());
        const QString path = m_folder->filePath(u"out."_s + ending);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        auto *banner = m_office->find<Banner>();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && banner->accessibleName().contains(u"out."_s + ending), kPatience);
        const Statement back = readStatementFile(path);
        const ShownLedger shown = shownLedger(*m_office->window->flow()->analysis()); // what is shielded comes back without its texts
        const Ledger &ledger = *shown.ledger;
        QCOMPARE(back.ledger->booked().size(), ledger.booked().size());
        QCOMPARE(back.ledger->booked().minor, ledger.booked().minor);
        QCOMPARE(back.ledger->booked().bookedOn, ledger.booked().bookedOn);
        for (Row row = 0; row < ledger.booked().size(); ++row) {
            QCOMPARE(back.ledger->text(row), ledger.text(row));
            QCOMPARE(back.ledger->counterparty(row), ledger.counterparty(row));
        }
        QCOMPARE(back.ledger->accounts().size(), ledger.accounts().size());
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        look({written(u"clean.csv"_s, kClean)});
        m_office->add()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_office->isSettled(), kPatience);
        m_office->find<QAction>(u"export/csv"_s)->trigger();
        auto *dialog = m_office->find<QFileDialog>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/nowhere/at/all/out.csv"_s);
        auto *banner = m_office->find<Banner>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->accessibleName().contains(u"could not be written"_s), kPatience);
        dialog->close();
    }

    void everythingIsNamed()
    {
        look({written(u"strange.csv"_s, kStrange), written(u"us.csv"_s, kTwoWays)});
        if (!m_office->find<MappingPanel>()->isVisible())
            m_office->find<QPushButton>(u"columns"_s)->click();
        for (QWidget *widget : m_office->find<IntakeView>()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith(u"qt_"_s) || widget->parent()->inherits("QComboBox"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }

    void theSmallestWindowHoldsIt()
    {
        look({written(u"strange.csv"_s, kStrange)});
        if (!m_office->find<MappingPanel>()->isVisible())
            m_office->find<QPushButton>(u"columns"_s)->click();
        auto *view = m_office->find<IntakeView>();
        QVERIFY2(view->minimumSizeHint().width() <= 1280 - 56, qPrintable(QString::number(view->minimumSizeHint().width())));
        QVERIFY2(view->minimumSizeHint().height() <= 650, qPrintable(QString::number(view->minimumSizeHint().height())));
    }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QFile::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    void look(const QStringList &paths)
    {
        m_office->drop(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!m_office->intake().isReading(), kPatience);
    }
    void correct(int column, ColumnMeaning meaning)
    {
        auto *box = m_office->find<QComboBox>(u"meaning/%1"_s.arg(column));
        QVERIFY(box);
        box->setCurrentIndex(box->findData(int(meaning)));
        Q_EMIT box->activated(box->currentIndex()); // as a click in its list does
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<IntakeOffice> m_office;
};

QTEST_MAIN(TestIntake)
#include "tst_ui_intake.moc"
