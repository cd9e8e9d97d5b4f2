// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one result page with a persona's analysis, so that a person can look at it:
//   saldoscope-gallery overview|transactions|categories [--dark] [--persona ID] [--size 1166x718] [--locale sv]
//                      [--text WORDS] [--category KEY] [--table] [--focus] [--keys Down,Down] [--save FILE]
//                      [--rows N]: a made-up statement of N rows instead; prints what a frame of the table costs
#include "resultmaker.h"
#include "ui/charts/balancecard.h"
#include "ui/format.h"
#include "ui/pages/categorytreepage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/transactionspage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/transactiontable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

using namespace saldoscope;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"page"_s, u"overview, transactions or categories"_s);
    const QCommandLineOption dark(u"dark"_s), table(u"table"_s), focus(u"focus"_s), empty(u"empty"_s);
    const QCommandLineOption persona(u"persona"_s, {}, u"id"_s, u"salaried"_s), size(u"size"_s, {}, u"wxh"_s, u"1166x718"_s);
    const QCommandLineOption locale(u"locale"_s, {}, u"code"_s, u"en_SE"_s), text(u"text"_s, {}, u"words"_s), key(u"category"_s, {}, u"key"_s);
    const QCommandLineOption save(u"save"_s, {}, u"file"_s), keys(u"keys"_s, {}, u"names"_s), rows(u"rows"_s, {}, u"n"_s);
    parser.addOptions({dark, table, focus, empty, persona, size, locale, text, key, save, keys, rows});
    parser.process(application);

    installFonts();
    const QLocale language(parser.value(locale));
    QLocale::setDefault(language);
    auto *style = new SaldoscopeStyle(parser.isSet(dark) ? Tokens::darkTheme() : Tokens::light());
    QApplication::setStyle(style);
    QApplication::setPalette(style->tokens().palette());

    const Format format(language);
    const QString name = parser.positionalArguments().value(0);
    std::unique_ptr<ResultPage> page;
    if (name == u"transactions")
        page = std::make_unique<TransactionsPage>(format);
    else if (name == u"categories")
        page = std::make_unique<CategoryTreePage>(format);
    else
        page = std::make_unique<OverviewPage>(format);
    page->setAutoFillBackground(true);

    std::shared_ptr<const Analysis> analysis;
    if (parser.isSet(rows)) {
        const Statement statement = readStatement(makeLargeStatement(parser.value(rows).toULongLong()), u"large.json"_s);
        const std::shared_ptr<const Ledger> ledgers[] = {statement.ledger};
        analysis = analyse(ledgers, test::knowledge());
    } else {
        analysis = test::analysisOfPersona(parser.value(persona));
    }
    Query query;
    query.text = parser.value(text);
    if (parser.isSet(key))
        query.categories = {test::category(parser.value(key))};
    if (!parser.isSet(empty))
        page->showView(view(analysis, query));
    QObject::connect(page.get(), &ResultPage::asked, page.get(), [&](const Query &asked) { page->showView(view(analysis, asked)); });

    const QStringList measures = parser.value(size).split(u'x');
    page->resize(measures.value(0).toInt(), measures.value(1).toInt());
    page->show();
    if (auto *card = page->findChild<BalanceCard *>(); card && parser.isSet(table))
        card->setTableShown(true);
    if (parser.isSet(focus)) {
        page->activateWindow();
        page->firstFocus()->setFocus(Qt::TabFocusReason);
    }
    if (auto *view = page->findChild<TransactionTable *>(); view && parser.isSet(rows)) {
        QTest::qWait(200);
        QImage image(view->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        double worst = 0;
        double all = 0;
        constexpr int kFrames = 100;
        for (int i = 0; i < kFrames; ++i) {
            view->verticalScrollBar()->setValue(int(qint64(view->verticalScrollBar()->maximum()) * i / kFrames));
            QElapsedTimer timer;
            timer.start();
            view->viewport()->render(&image);
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            all += ms;
            worst = std::max(worst, ms);
        }
        QTextStream(stdout) << "frame of " << view->viewport()->width() << "x" << view->viewport()->height() << ": mean " << all / kFrames << " ms, worst " << worst << " ms\n";
        QElapsedTimer timer;
        Query typed;
        typed.text = u"ica"_s;
        timer.start();
        const auto narrowed = saldoscope::view(analysis, typed);
        const double made = double(timer.nsecsElapsed()) / 1e6;
        page->showView(narrowed);
        QTextStream(stdout) << "filter: view " << made << " ms, on the screen after " << double(timer.nsecsElapsed()) / 1e6 << " ms, " << narrowed->rows.size() << " rows\n";
        page->showView(saldoscope::view(analysis, {}));
        timer.start();
        view->selectAll();
        QTextStream(stdout) << "select all and sum: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    }
    for (const QString &one : parser.value(keys).split(u',', Qt::SkipEmptyParts))
        QTest::keyClick(page->firstFocus(), Qt::Key(QKeySequence(one)[0].key()));
    if (!parser.isSet(save))
        return QApplication::exec();
    QTimer::singleShot(300, page.get(), [&] {
        page->grab().save(parser.value(save));
        QApplication::quit();
    });
    return QApplication::exec();
}
