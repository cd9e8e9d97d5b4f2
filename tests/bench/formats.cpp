// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/formats.h"

#include "bench/measure.h"
#include "insights/view.h"
#include "sandbox/persona.h"
#include "statement/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace saldoscope::bench {

namespace {

constexpr std::size_t kRowsAPiece = 20'000;

/// One row of the statement that all formats tell in their own way.
struct Told {
    QByteArray day;     ///< yyyy-mm-dd
    QByteArray amount;  ///< with a point and two decimals
    QByteArray who, what;
    int number = 0;
    bool out() const { return amount.startsWith('-'); }
    QByteArray size() const { return out() ? amount.mid(1) : amount; }
    QByteArray comma() const { return QByteArray(amount).replace('.', ','); }
    QByteArray sizeComma() const { return size().replace('.', ','); }
    QByteArray shortDay() const { return day.mid(2, 2) + day.mid(5, 2) + day.mid(8, 2); }
    QByteArray plainDay() const { return QByteArray(day).remove(7, 1).remove(4, 1); }
};

using Write = QByteArray (*)(const Told &);
struct Form {
    const char *name;
    const char *head;
    Write row;
    const char *tail;
};

QByteArray escaped(QByteArray text) { return text.replace('&', "&amp;").replace('<', "&lt;"); }

const Form kForms[] = {
    {"mt940", ":20:STARTUMS\r\n:25:SE4550000000058398257466\r\n:28C:1/1\r\n:60F:C200101SEK0,00\r\n",
        [](const Told &row) {
            return QByteArray(":61:" + row.shortDay() + row.shortDay().mid(2) + (row.out() ? 'D' : 'C') + row.sizeComma() + "NTRFNONREF//" + QByteArray::number(row.number)
                + "\r\n:86:166?00BETALNING?20SVWZ+" + row.what + "?32" + row.who + "\r\n");
        },
        ":62F:C240101SEK0,00\r\n-\r\n"},
    {"ofx", "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>SEK<BANKACCTFROM><BANKID>1<ACCTID>1<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>\r\n",
        [](const Told &row) {
            return QByteArray("<STMTTRN>\r\n<TRNTYPE>OTHER\r\n<DTPOSTED>" + row.plainDay() + "120000\r\n<TRNAMT>" + row.amount + "\r\n<FITID>" + QByteArray::number(row.number) + "\r\n<NAME>"
                + escaped(row.who) + "\r\n<MEMO>" + escaped(row.what) + "\r\n</STMTTRN>\r\n");
        },
        "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\r\n"},
    {"qif", "!Type:Bank\n",
        [](const Told &row) { return QByteArray("D" + row.day + "\nT" + row.amount + "\nP" + row.who + "\nM" + row.what + "\n^\n"); }, ""},
    {"camt.053",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id><Ccy>SEK</Ccy></Acct>\n",
        [](const Told &row) {
            return QByteArray("<Ntry><Amt Ccy=\"SEK\">" + row.size() + "</Amt><CdtDbtInd>" + (row.out() ? "DBIT" : "CRDT") + "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>" + row.day
                + "</Dt></BookgDt><ValDt><Dt>" + row.day + "</Dt></ValDt><AcctSvcrRef>" + QByteArray::number(row.number)
                + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><RltdPties><" + (row.out() ? "Cdtr" : "Dbtr")
                + "><Nm>" + escaped(row.who) + "</Nm></" + (row.out() ? "Cdtr" : "Dbtr") + "></RltdPties><RmtInf><Ustrd>" + escaped(row.what) + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n");
        },
        "</Stmt></BkToCstmrStmt></Document>\n"},
    {"csv", "Bokföringsdag;Belopp;Valuta;Mottagare;Beskrivning\n",
        [](const Told &row) { return QByteArray(row.day + ';' + row.comma() + ";SEK;\"" + QByteArray(row.who).replace('"', "\"\"") + "\";\"" + QByteArray(row.what).replace('"', "\"\"") + "\"\n"); }, ""},
    {"berlin-group-json", "{\"account\":{\"iban\":\"SE4550000000058398257466\",\"currency\":\"SEK\"},\"transactions\":{\"booked\":[\n",
        [](const Told &row) {
            return QByteArray("{\"transactionId\":\"" + QByteArray::number(row.number) + "\",\"bookingDate\":\"" + row.day + "\",\"transactionAmount\":{\"amount\":\"" + row.amount
                + "\",\"currency\":\"SEK\"},\"" + (row.out() ? "creditorName" : "debtorName") + "\":\"" + row.who + "\",\"remittanceInformationUnstructured\":\"" + row.what + "\"},\n");
        },
        "{\"transactionId\":\"end\",\"bookingDate\":\"2024-01-01\",\"transactionAmount\":{\"amount\":\"0.00\",\"currency\":\"SEK\"},\"remittanceInformationUnstructured\":\"end\"}]}}\n"},
    {"nordigen-json", "{\"account_list\":[{\"account_nr\":\"SE4550000000058398257466\",\"currency\":\"SEK\",\"transaction_list\":[\n",
        [](const Told &row) { return QByteArray("{\"date\":\"" + row.day + "\",\"partner\":\"" + row.who + "\",\"info\":\"" + row.what + "\",\"sum\":" + row.amount + "},\n"); },
        "{\"date\":\"2024-01-01\",\"partner\":\"\",\"info\":\"end\",\"sum\":0.00}]}]}\n"},
};

/// Rows of the sandbox's statement, without letters that a format would have to escape in its own way.
std::vector<Told> toldRows()
{
    const Statement statement = readStatement(makeLargeStatement(kRowsAPiece), u"bench.json"_s);
    const Ledger &ledger = *statement.ledger;
    const Rows &rows = ledger.booked();
    const auto plain = [&](TextId id) {
        QByteArray text = ledger.texts().string(id).toUtf8();
        for (char &c : text)
            c = c == '"' || c == '\\' || c == '?' || c == '+' || c == ';' || quint8(c) < ' ' ? ' ' : c;
        return text;
    };
    std::vector<Told> told;
    for (Row row = 0; row < rows.size(); ++row)
        told.push_back({isoDay(rows.day(row)).toLatin1(), decimalString(rows.minor[row], 2).toLatin1(), plain(rows.counterparty[row]), plain(rows.text[row]), int(row)});
    return told;
}

double seconds(std::chrono::nanoseconds time) { return double(time.count()) / 1e9; }

} // namespace

int writeFormat(const QString &path, const QString &format, int megabytes)
{
    const auto *form = std::ranges::find(kForms, format, [](const Form &its) { return QString::fromLatin1(its.name); });
    QFile file(path);
    if (form == std::end(kForms) || !file.open(QIODevice::WriteOnly))
        return 1;
    std::vector<Told> rows = toldRows();
    file.write(form->head);
    for (const qint64 wanted = qint64(megabytes) * 1'000'000; file.pos() < wanted;) {
        QByteArray piece;
        for (Told &row : rows) {
            piece += form->row(row);
            row.number += int(kRowsAPiece); // no id comes twice
            if (file.pos() + piece.size() >= wanted)
                break;
        }
        file.write(piece);
    }
    return file.write(form->tail) >= 0 ? 0 : 1;
}

int runFormat(const QString &path)
{
    auto knowledge = Knowledge::shipped();
    if (!knowledge)
        return 1;
    const auto before = peakMemory();
    QString format;
    std::shared_ptr<const Analysis> analysis;
    const auto read = processorTime();
    std::vector<std::shared_ptr<const Ledger>> ledgers;
    {
        Statement statement = readStatementFile(path);
        format = statement.format;
        ledgers.push_back(std::move(statement.ledger));
    }
    const auto between = processorTime();
    analysis = analyse(ledgers, *knowledge);
    const auto end = processorTime();
    std::printf("rows %zu\nread %.6g\ninsights %.6g\nis-%s 1\n", analysis->ledger().booked().size(), seconds(between - read), seconds(end - between), qPrintable(format));
    if (before)
        std::printf("peak %.6g\n", double(*peakMemory() - *before));
    return 0;
}

int runFormats()
{
    const QTemporaryDir folder;
    std::printf("\nEach text format to finished insights, processor time\n%-20s %5s %9s %8s %8s %8s %8s | %9s %10s\n", "", "MB", "rows", "read s", "insights", "sum", "most",
        "bytes/row", "beside file");
    for (const Form &form : kForms) {
        const QString name = QString::fromLatin1(form.name);
        for (const int megabytes : {10, 100}) {
            const QString path = folder.filePath(u"statement"_s);
            (void)inFreshProcess({u"--write-format"_s, path, name, QString::number(megabytes)});
            const auto readings = inFreshProcess({u"--format"_s, path});
            const auto of = [&](const QString &what) { return value(readings, what).value_or(0); };
            const double rows = std::max(1.0, of(u"rows"_s));
            const double sum = of(u"read"_s) + of(u"insights"_s);
            const double most = megabytes == 10 ? 0.25 : 2.5;
            const double bytes = of(u"peak"_s) / rows;
            const double file = double(QFileInfo(path).size()) / rows;
            const bool right = value(readings, u"is-"_s + name).has_value();
            std::printf("%-20s %5d %9.0f %8.3f %8.3f %8.3f %8.2f | %9.0f %10.0f %s\n", form.name, megabytes, rows, of(u"read"_s), of(u"insights"_s), sum, most, bytes, bytes - file,
                !right ? "NOT READ" : sum <= most && bytes - file <= 400 ? "reached" : "MISSED");
            std::fflush(stdout);
            QFile::remove(path);
        }
    }
    return 0;
}

} // namespace saldoscope::bench
