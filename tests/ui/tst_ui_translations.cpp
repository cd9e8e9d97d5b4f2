// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace saldoscope;
using namespace Qt::StringLiterals;

namespace {

struct Message { QString context, source; QStringList translations; bool finished = true; };

std::vector<Message> read(const QString &language)
{
    std::vector<Message> messages;
    QFile file(QStringLiteral(SALDOSCOPE_SOURCE_DIR "/translations/saldoscope_") + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            messages.push_back({context, xml.readElementText(), {}});
        else if (xml.name() == u"translation")
            messages.back().finished = xml.attributes().value(u"type"_s).isEmpty();
        if (xml.name() == u"numerusform")
            messages.back().translations += xml.readElementText();
        else if (xml.name() == u"translation" && !xml.isEndElement() && xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            messages.back().translations += xml.text().toString();
    }
    return messages;
}

/// "%1", "%2", "%n" …, sorted; %L1 counts as %1.
QStringList marks(const QString &text)
{
    static const QRegularExpression mark(u"%L?([0-9]+|n)"_s);
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyContextIsOneThatTheProgramAsksFor_data() { languages(); }
    void everyContextIsOneThatTheProgramAsksFor();
    void placesForValuesAreKept_data() { languages(); }
    void placesForValuesAreKept();
    void theCataloguesAreInTheProgram_data() { languages(); }
    void theCataloguesAreInTheProgram();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Swedish") << u"sv"_s;
        QTest::newRow("Finnish") << u"fi"_s;
        QTest::newRow("English plurals") << u"en"_s;
    }
};

void TestTranslations::everyContextIsOneThatTheProgramAsksFor()
{
    QFETCH(const QString, language);
    const auto messages = read(language);
    QVERIFY(messages.size() > 20);
    for (const Message &message : messages)
        QVERIFY2(message.context.startsWith(u"saldoscope::"_s), qPrintable(message.context));
}

void TestTranslations::placesForValuesAreKept()
{
    QFETCH(const QString, language);
    for (const Message &message : read(language)) {
        for (const QString &translation : message.translations) {
            QStringList wanted = marks(message.source);
            QStringList found = marks(translation);
            if (message.translations.size() > 1) { // "one row" may do without its number
                wanted.removeAll(u"n"_s);
                found.removeAll(u"n"_s);
            }
            QVERIFY2(found == wanted, qPrintable(message.context + u": "_s + translation));
        }
    }
}

void TestTranslations::theCataloguesAreInTheProgram()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QLocale(language), u"saldoscope"_s, u"_"_s, u":/i18n"_s));
    if (language == u"en") {
        QCOMPARE(translator.translate("saldoscope::CasesPage", "%n cases", nullptr, 1), u"%n case"_s);
        return;
    }
    const QString settings = translator.translate(MainWindow::staticMetaObject.className(), "Settings");
    QVERIFY(!settings.isEmpty() && settings != u"Settings"_s);
}

QTEST_MAIN(TestTranslations)
#include "tst_ui_translations.moc"
