// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/pagetable.h"
#include "statement/reading_words.h"
#include "statement/tablereader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

/// A word of a page: letters are 5 points wide and 10 high.
PageWord word(int page, double line, double left, const char *text)
{
    return {page, left, left + 5.0 * double(qstrlen(text)), line * 14, line * 14 + 10, text, false};
}

/// A document whose first page shows `content`, which is put together here so that every offset is right.
QByteArray pdf(const QByteArray &content, const QByteArray &trailer = "")
{
    QByteArray bytes = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const QByteArray objects[] = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier>>"};
    for (const QByteArray &object : objects) {
        offsets << bytes.size();
        bytes += QByteArray::number(offsets.size()) + " 0 obj" + object + "endobj\n";
    }
    const qsizetype table = bytes.size();
    bytes += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    bytes += "trailer<</Size 6/Root 1 0 R" + trailer + ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return bytes;
}

QByteArray shown(int x, int y, const QByteArray &text) { return "BT /F 9 Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + text + ") Tj ET\n"; }

QByteArray fixture()
{
    QFile file(QStringLiteral(SALDOSCOPE_FIXTURES "/pdf/uk_sample_statement.pdf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Statements as PDF: text by where it stands.
class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBelowAHeaderBecomeRows()
    {
        CellTable table;
        std::vector<PageWord> words {word(0, 1, 50, "Kontoutdrag"), word(0, 3, 50, "Datum"), word(0, 3, 120, "Text"), word(0, 3, 300, "Belopp"), word(0, 3, 400, "Saldo"),
            word(0, 4, 50, "2024-01-31"), word(0, 4, 120, "HYRA"), word(0, 4, 146, "JANUARI"), word(0, 4, 290, "-7850,00"), word(0, 4, 395, "150,00"),
            word(0, 4.9, 120, "Lägenhet 12"), word(1, 1, 50, "Datum"), word(1, 1, 120, "Text"), word(1, 1, 300, "Belopp"), word(1, 1, 400, "Saldo"),
            word(1, 2, 50, "2024-02-01"), word(1, 2, 120, "LÖN"), word(1, 2, 300, "100,00"), word(1, 2, 395, "250,00"), word(1, 9, 50, "Sida 2 av 2")};
        tableOfPages(words, table);
        QStringList rows;
        TableRow row;
        while (table.next(row)) {
            QStringList cells;
            for (const std::string_view cell : row.cells)
                cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            rows << cells.join(u'|');
        }
        QCOMPARE(rows.join(u'\n'), u"Kontoutdrag\nDatum|Text|Belopp|Saldo\n2024-01-31|HYRA JANUARI Lägenhet 12|-7850,00|150,00\n2024-02-01|LÖN|100,00|250,00\nSida 2 av 2|||"_s);
    }

#ifndef SALDOSCOPE_NO_PDF
    void aPublishedStatementIsReadExactly()
    {
        const Statement statement = readStatement(fixture(), u"t.pdf"_s);
        QCOMPARE(statement.format, u"pdf"_s);
        QCOMPARE(words(statement), QString());
        QCOMPARE(amounts(statement), u"2500.00 -75.50 -45.99 -100.00 500.00 -128.75 -65.20"_s);
        const Ledger &ledger = *statement.ledger;
        const Account &account = ledger.accounts()[0];
        QCOMPARE(account.currency.code(), u"GBP"_s);
        QCOMPARE(account.opening, std::optional<qint64>(0));
        QCOMPARE(account.closing, std::optional<qint64>(258456));
        QCOMPARE(balanceCheck(ledger, 0), BalanceCheck::Holds);
        QCOMPARE(isoDay(ledger.booked().bookedOn[4]), u"2024-03-05"_s);
        QCOMPARE(ledger.texts().string(ledger.booked().text[4]), u"ONLINE TRANSFER FROM SAVINGS"_s);
    }

    void aDocumentMadeHereIsReadThroughPoppler()
    {
        const QByteArray page = shown(50, 700, "Date") + shown(120, 700, "Description") + shown(300, 700, "Amount") + shown(50, 680, "31 Jan 2024")
            + shown(120, 680, "Rent") + shown(300, 680, "-700.00 EUR");
        QCOMPARE(amounts(readStatement(pdf(page), u"t.pdf"_s)), u"-700.00"_s);
    }

    void aScanSaysSo()
    {
        QCOMPARE(words(readStatement(pdf("0 0 600 800 re f"), u"t.pdf"_s)), u"no-text"_s);
    }

    void aLetterIsNoStatement()
    {
        QCOMPARE(words(readStatement(pdf(shown(50, 700, "Dear Sir or Madam")), u"t.pdf"_s)), u"not-understood"_s);
    }

    void brokenDocumentsAreNamed()
    {
        QCOMPARE(words(readStatement("%PDF-1.4\nnothing more", u"t.pdf"_s)), u"unreadable"_s);
        const QByteArray bytes = fixture();
        for (qsizetype length = 8; length < bytes.size(); length += 101)
            QVERIFY(readStatement(bytes.first(length), u"t.pdf"_s).ledger);
    }

    void aLockedDocumentAsksForItsPassword()
    {
        // Encrypted with the standard handler; the entries are not those of any password.
        const QByteArray lock = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + QByteArray("00").repeated(32) + ">/U<" + QByteArray("11").repeated(32) + ">>>/ID[<00><00>]";
        QCOMPARE(words(readStatement(pdf(shown(50, 700, "x"), lock), u"t.pdf"_s)), u"locked"_s);

        // Made by aDocumentMadeHereIsReadThroughPoppler()'s page and a program that encrypts; the password is "secret".
        const QString path = QStringLiteral(SALDOSCOPE_TEST_DATA "/locked.pdf");
        QCOMPARE(words(readStatementFile(path)), u"locked"_s);
        ReadLimits limits;
        limits.hints.password = "wrong";
        QCOMPARE(words(readStatementFile(path, limits)), u"locked"_s);
        limits.hints.password = "secret";
        QCOMPARE(amounts(readStatementFile(path, limits)), u"-700.00"_s);
    }
#endif
};

QTEST_APPLESS_MAIN(TestPdf)
#include "tst_statement_pdf.moc"
