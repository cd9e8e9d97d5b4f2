// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ledgerexport.h"
#include "statement/statement.h"

#include "statement/reading_words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace saldoscope;

namespace {

/// All of a ledger that an export has to keep, a line an account and a row, for comparing and for looking at. Accounts' order is kept; `source` and the file
/// are those of another file.
QStringList content(const Ledger &ledger, bool jsonLosses)
{
    QStringList lines;
    for (const Account &account : ledger.accounts()) {
        QStringList balances;
        for (const StatedBalance &balance : account.balances)
            balances << (balance.type + u' ' + balance.amount.toDecimal() + balance.amount.currency.code() + isoDay(balance.on));
        const auto minor = [](std::optional<qint64> value) { return value ? QString::number(*value) : u"-"_s; };
        QStringList line {account.number, account.holderName, account.bic, account.product};
        if (!jsonLosses) // its form has no place for these
            line << account.currency.code() << account.holderId << account.bankName << minor(account.opening) << minor(account.closing) << minor(account.statedDebits) << minor(account.statedCredits)
                 << isoDay(account.period.first) << isoDay(account.period.last) << balances << QString::number(account.isJoint ? int(*account.isJoint) : -1);
        lines << line.join(u'|');
    }
    for (const Rows *rows : {&ledger.booked(), &ledger.pending()}) {
        std::vector<Row> order;
        for (std::size_t account = 0; account < ledger.accounts().size(); ++account) {
            for (Row row = 0; row < rows->size(); ++row) {
                if (rows->account[row] == account)
                    order.push_back(row);
            }
        }
        for (const Row row : order) {
            const auto text = [&](const std::vector<TextId> &column) { return ledger.texts().string(Rows::at(column, row, TextId(0))); };
            QStringList further = text(rows->further).replace(u"additionalInformationStructured."_s, QString()).split(u'\n');
            if (jsonLosses)
                further.sort();
            lines << QStringList {QString::number(rows->account[row]), isoDay(rows->bookedOn[row]), isoDay(Rows::at(rows->valuedOn, row, kNoDay)), QString::number(rows->minor[row]),
                rows->currency[row].code(), text(rows->counterparty), text(rows->text), text(rows->id), text(rows->counterpartyAccount), text(rows->bankCode),
                further.join(u'\n'), QString::number(Rows::at(rows->balanceAfter, row, kNoAmount))}.join(u'|');
        }
    }
    return lines;
}

std::shared_ptr<const Ledger> trickyLedger()
{
    LedgerBuilder builder;
    Account account {.number = u"GB29NWBK60161331926819"_s, .holderName = u"Ann \"A\" Å"_s, .holderId = u"1"_s, .bankName = u"Bank, the"_s, .bic = u"NWBKGB2L"_s, .product = u"Konto"_s,
        .currency = *Currency::fromAscii("EUR"), .opening = 100, .closing = -5, .statedDebits = 1, .statedCredits = 0,
        .period = {*parseIsoDay("2024-01-01"), *parseIsoDay("2024-01-31")}, .balances = {{u"interimAvailable x"_s, Money {7, *Currency::fromAscii("EUR")}, kNoDay}}, .isJoint = true};
    builder.addAccount(account);
    builder.addAccount({.number = u"12-3"_s, .currency = *Currency::fromAscii("JPY")});
    builder.addAccount({});
    const auto day = [](const char *text) { return *parseIsoDay(text); };
    const Currency eur = *Currency::fromAscii("EUR");
    const Currency jpy = *Currency::fromAscii("JPY");
    builder.add({.bookedOn = day("2024-01-02"), .valuedOn = day("2024-01-03"), .minor = -1, .currency = eur, .counterparty = "=SUM(A1)", .text = "line\nbreak; \"quoted\", 'x'",
        .id = "007", .counterpartyAccount = "GB29NWBK60161331926819", .bankCode = "PMNT", .further = "endToEndId=1\nsplit=a\nsplit=b\nowner=x=y", .balanceAfter = 99});
    builder.add({.bookedOn = day("1900-01-01"), .minor = 12345678901234567, .currency = eur, .counterparty = " blanks ", .text = "_x000D_ tab\there"});
    builder.add({.valuedOn = day("2199-12-31"), .minor = 0, .currency = jpy, .account = 1, .text = "Opening balance"});
    builder.add({.minor = 100000, .currency = jpy, .account = 1, .counterparty = "Total", .text = "-"});
    builder.add({.bookedOn = day("2024-02-29"), .minor = -250, .account = 2, .text = "no currency \xf0\x9f\x98\x80"});
    builder.add({.bookedOn = day("2024-02-29"), .minor = 12, .currency = jpy, .account = 0, .counterparty = "foreign", .pending = true});
    builder.add({.bookedOn = day("2024-02-01"), .minor = 1, .currency = eur, .account = 0, .text = "out of order"});
    return builder.finish();
}

} // namespace

/// What is exported is read back as it was.
class StatementExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ledgersComeBack_data()
    {
        QTest::addColumn<std::shared_ptr<const Ledger>>("ledger");
        QTest::addColumn<int>("form");
        const auto add = [](const QString &name, const std::shared_ptr<const Ledger> &ledger) {
            for (const ExportForm form : {ExportForm::Csv, ExportForm::Xlsx, ExportForm::NordigenJson})
                QTest::newRow(qPrintable(name + u" as "_s + suffix(form))) << ledger << int(form);
        };
        add(u"tricky"_s, trickyLedger());
        add(u"empty"_s, LedgerBuilder().finish());
        for (const QString &folder : {u"mt940"_s, u"ofx"_s, u"qif"_s, u"camt"_s, u"json"_s}) {
            const QDir dir(QStringLiteral(SALDOSCOPE_FIXTURES) + u'/' + folder);
            for (const QString &name : dir.entryList(QDir::Files)) {
                const Statement statement = readStatementFile(dir.filePath(name));
                if (!statement.ledger->booked().empty())
                    add(folder + u'/' + name, statement.ledger);
            }
        }
    }
    void ledgersComeBack()
    {
        QFETCH(std::shared_ptr<const Ledger>, ledger);
        QFETCH(int, form);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a."_s + suffix(ExportForm(form)));
        QVERIFY(exportTo(path, *ledger, ExportForm(form)));
        const Statement back = readStatementFile(path);
        const bool json = ExportForm(form) == ExportForm::NordigenJson;
        QCOMPARE(content(*back.ledger, json), content(*ledger, json));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(1)); // nothing is left lying about
    }

    void whatIsCalledOffLeavesNothing()
    {
        const std::atomic_bool stop = true;
        QTemporaryDir folder;
        for (const ExportForm form : {ExportForm::Csv, ExportForm::Xlsx, ExportForm::NordigenJson}) {
            const Done done = exportTo(folder.filePath(u"a"_s), *trickyLedger(), form, &stop);
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        for (const ExportForm form : {ExportForm::Csv, ExportForm::Xlsx, ExportForm::NordigenJson})
            QCOMPARE(exportTo(u"/nowhere/at/all/a"_s, *trickyLedger(), form).error().kind, Error::Kind::Storage);
    }

    void aTextTooLongForExcelIsSaid()
    {
        LedgerBuilder builder;
        builder.addAccount({});
        const std::string text(40'000, 'x');
        builder.add({.minor = 1, .text = text});
        QTemporaryDir folder;
        QCOMPARE(exportTo(folder.filePath(u"a.xlsx"_s), *builder.finish(), ExportForm::Xlsx).error().kind, Error::Kind::TooLarge);
    }

    void damagedExportsNameTheirLines()
    {
        QByteArray csv = csvExport(*trickyLedger());
        csv.replace("booked,1,GB29NWBK60161331926819,2024-01-02", "booked,9,GB29NWBK60161331926819,2024-01-02");
        csv.replace("123456789012345.67", "x");
        QCOMPARE(words(readStatement(csv, u"a"_s)).split(u", "_s).mid(0, 2).join(u", "_s), u"not-understood line 11, bad-amount line 16"_s); // cells may have several lines
    }
};

QTEST_GUILESS_MAIN(StatementExport)
#include "tst_statement_export.moc"
