// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readerphrases.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

// As they stand in app/statement; tst_ui_errortext holds the two against each other.
constexpr const char *kPhrases[] = {
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "</OFX> at the end"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "BookgDt or ValDt"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "C or D, a date, a currency and an amount with a comma"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "CdtDbtInd as CRDT or DBIT; the amount was read with its own sign"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "D, a date"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "DTPOSTED, a date"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "T, an amount; the sum of the parts was taken"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "T, an amount; the transaction was left out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "TRNAMT, an amount; the transaction was left out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "XML without a document type, which no statement has"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "^ at the end of a transaction"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "^ at the end of the last transaction"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a PDF document of at most 200 MB"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a PDF document that is whole"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a balance in the currency of the account; this one is only shown"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a balance that tells the currency; amounts are read with 2 decimals"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a balance with an amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a balance with at most as many decimals as the currency has"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a bank statement; this one is of a loan"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a bank transaction; this one is of securities"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a camt.052, camt.053 or camt.054 message"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a closing balance in this message"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a column of amounts; the one that was read holds nothing but zeros"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a currency; the usual one of the account's country was taken"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a currency; the usual one of the language was taken"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date as yyyy-mm-dd"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date as yyyy-mm-dd between 1900-01-01 and 2199-12-31"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date as yyyy-mm-dd, here or in valueDate"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date for each entry; where there is none, the only day of the statement was taken"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date of the calendar"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date of the calendar as yymmdd"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date of the calendar as yyyymmdd"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date that tells day from month; read as day, month, year"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date that tells day from month; read as month, day, year"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date that tells year from day; read as year, month, day"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a date, C or D, and an amount with a comma in one line"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a day as yyyy-mm-dd"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a day of the calendar"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a field of a statement message"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a file of at most %1 MB"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a file that can be read to its end"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a file that exists"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a file that fits into this computer's memory"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a file that may be read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a file, not a folder or a device"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a ledger balance after the last transaction; this one stands between them"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a message with an account"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number as a text"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number of rows, a currency and a sum"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number with at most 15 digits before the decimal point"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number with at most 2 decimals"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number with no more decimals than its currency has"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number without decimals"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a number without exponent"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a page that can be read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a password"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a quoted cell that is closed; its quote was read as a letter"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a row that was booked; this one failed or was taken back"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a row that was booked; this one has no amount and failed"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a row with a date and an amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a row with a date; this one has only an amount and was left out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a row with an amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a row with as many cells as the others; this one says something else"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a running balance that follows from the one before"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a sheet with a column of dates and one of amounts"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a statement as MT940, MT942, CAMT, OFX, QIF, CSV, XLSX, PDF or JSON"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a statement of an account"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a statement, report or notification in the message"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a statement; the bank reports an error instead"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a statement; the file is empty"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a statement; this file holds little but brackets and commas"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a table with a column of dates and one of amounts"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a text"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a text in UTF-8; bytes that are not were replaced"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a text that says what was paid"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a text, which may be empty"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a transaction of its own; this one corrects an earlier one, and both were read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a transaction that ends; it was left out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a transaction; this one states the opening balance and was read as money moved"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a value date of the calendar"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a whole XLSX file; this one ends too early or is damaged"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a whole archive; this one is damaged"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a whole sheet; it ends after this row"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a word beside the amount that says money in or out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "a workbook inside the archive"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "account, booked or pending in the first column"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "accounts that are counted from 1"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "amounts of which one tells the decimal mark; the marks were read as grouping"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "amounts of which one tells the decimal mark; the marks were read as those of decimals"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "amounts that all have a sign; those without were read as money out, because others have a plus"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "amounts whose sum has at most 18 digits"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "amounts with a sign or a column that says money in or out; all were read as money in"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "amounts with one decimal mark in all of the file"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an Excel file of 2007 or later; saved again as XLSX or CSV it can be read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an Excel file without a password"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an ISO 4217 currency code"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an ISO 4217 currency code as Ccy of the amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an ISO 4217 currency code; amounts are read with 2 decimals"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an ISO 4217 currency code; the amount is read with 2 decimals"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an XML document with its end"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an account in this message"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an account number"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount as digits with a decimal point"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount in one of the columns for money in and out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount that tells the decimal mark; marks were read as those of thousands"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount with a comma and at most 15 digits before it"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount with a point or comma; the transaction was left out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount with no more decimals than its currency has"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an amount without a sign, because CdtDbtInd says the direction; it was read as money out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an archive that unpacks to at most 600 MB and 400 times its size"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an archive without a password"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an array of accounts"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an array of balances"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an array of transactions"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an entry date of the calendar"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an entry with an amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an exact amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an exact amount with a point"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an exact running balance"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object that describes the account"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object that is a balance"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object that is a statement"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object that is a transaction"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object that is an account"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object with account_list, or with transactions, balances and account"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object with amount and currency"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object with booked and pending"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an object with iban or bban"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "an opening balance that is the closing balance of the statement before"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "another form than PDF: this build of the program has no reader for it"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "at most 2 decimals; the amount was rounded"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "at most 2 million words; the others were not read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "at most 2000 pages; the others were not read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "at most 5 million words; the others were not read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "at most 60000 accounts"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "dates of the calendar; their numbers were read as days as Excel counts them"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "dates of which one tells day and month apart; they were read in the likelier order"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "debits with a minus; all of them have a plus and were read as money in"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "fewer brackets inside each other"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "fewer brackets inside each other; nothing from here on was read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "fewer nested elements"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "headers over the columns of amounts; the first was read as money out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "letters of UTF-8; others were replaced"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "letters of one encoding; others were replaced"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "lines with a date and an amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "lines with a date and an amount below words that say what they are"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "no control characters inside a text; they were read as blanks"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "no document type; nothing from here on was read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "no list but booked and pending"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "no more decimals than the currency has; the amount was rounded"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "no row after the closing balance"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "nothing after the end of the statement"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "one decimal mark in the whole file; each amount was read by its own marks"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "opening balance and all rows together as closing balance"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "parts that add up to the transaction"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "rows below headers that are known; from here on nothing was read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "rows in the currency of the account; one at least is in another, and each was kept in its own"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "rows with a date and an amount"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "rows with a date and an amount below the headers; none was read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "signs that are those of an account, not of a card's bill; positive was read as money in"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "start_balance and all transactions together"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "text on its pages; this document seems to be a scan"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the currency of the opening balance"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the number of an account above"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the opening balance and all booked transactions together"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the page or statement after the one before"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the rest of the file, which ends here"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the right password"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the sum of all money in"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "the sum of all money out"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "this key only once"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "this key only once; the last one was read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "totals that the rows add up to"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "transactions of a bank account"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "transactions that are together the entry they stand in; the entry was kept whole"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "valid JSON"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "valid JSON; nothing from here on was read"),
    QT_TRANSLATE_NOOP("saldoscope::ReaderPhrases", "well-formed XML; what stands behind was not read"),
};

QString translated(const QString &phrase) { return QCoreApplication::translate("saldoscope::ReaderPhrases", phrase.toUtf8().constData()); }

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(saldoscope::PlaceWords)
};

} // namespace

QString readerPhrase(const QString &phrase)
{
    static const QSet<QString> known = [] {
        const QStringList all = readerPhrases();
        return QSet<QString>(all.begin(), all.end());
    }();
    if (known.contains(phrase))
        return translated(phrase);
    static const QRegularExpression number(u"\\d+"_s);
    const auto found = number.match(phrase);
    QString open = phrase;
    if (!found.hasMatch() || !known.contains(open.replace(found.capturedStart(), found.capturedLength(), u"%1"_s)))
        return phrase;
    return translated(open).arg(found.captured());
}

QString readerPlace(const QString &where)
{
    static const QRegularExpression form(u"^(?:sheet (\\d+) )?(line|page|byte) (\\d+)$"_s);
    const auto place = form.match(where);
    if (!place.hasMatch())
        return where;
    const QString number = place.captured(3);
    if (place.capturedLength(1) > 0)
        return PlaceWords::tr("sheet %1, line %2").arg(place.captured(1), number);
    if (place.captured(2) == u"line"_s)
        return PlaceWords::tr("line %1").arg(number);
    return place.captured(2) == u"page"_s ? PlaceWords::tr("page %1").arg(number) : PlaceWords::tr("byte %1").arg(number);
}

QStringList readerPhrases()
{
    QStringList all;
    for (const char *phrase : kPhrases)
        all += QString::fromLatin1(phrase);
    return all;
}

} // namespace saldoscope
