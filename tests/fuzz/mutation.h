// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <random>

/// Damages files the way disks, mail programs and attackers do; the same seed gives the same files on every machine.
class Mutation
{
public:
    explicit Mutation(quint64 seed)
        : m_random(seed)
    {
    }

    QByteArray operator()(const QList<QByteArray> &corpus)
    {
        QByteArray file = corpus[qsizetype(below(quint64(corpus.size())))];
        damageSome(file, corpus);
        return file.left(1 << 20);
    }

    /// Damages one file; pieces of others may come into it.
    void damageSome(QByteArray &file, const QList<QByteArray> &corpus)
    {
        for (quint64 count = 1 + below(6); count > 0; --count)
            damage(file, corpus);
    }

    quint64 below(quint64 limit) { return limit == 0 ? 0 : m_random() % limit; }

private:
    qsizetype place(const QByteArray &file) { return qsizetype(below(quint64(file.size()) + 1)); }

    void damage(QByteArray &file, const QList<QByteArray> &corpus)
    {
        static const QList<QByteArray> tokens {"\0", "\xff\xfe", "\xef\xbb\xbf", "\xf0\x9f\x98\x80", "\xc3", "9999999999999999999", "-", "0", ",", ".", ";", "\t", "\"",
            "'", "\n", "\r", "\n\n\n", ":61:", ":86:", ":20:", ":25:", ":60F:C240101EUR1,", ":62F:", "-}", "{1:", "{4:", "?20", "/REMI/", "EREF+", "<", "</", ">", "/>",
            "<!--", "<![CDATA[", "<!DOCTYPE", "&amp;", "&#1114112;", "<STMTTRN>", "</STMTTRN>", "<TRNAMT>", "<DTPOSTED>", "<STMTRS>", "<CURDEF>", "^", "!Type:Bank\n",
            "!Account\n", "D30/2/24\n", "T1.000,00\n", "$", "S", "240230", "20240230", "EUR", "JPY", "<Ntry>", "</Ntry>", "<Amt Ccy=\"EUR\">", "xmlns=", "%PDF", "PK\x03\x04",
            "Datum;Betrag;Saldo\n", "Date,Description,Amount\n", "31.12.2024;-1.234,56;EUR\n", "\"a;\"\"b\n", "\t\t\t", "1e400", "(12.50)", "12.50 CR", "sep=;\n",
            "<row r=\"1\">", "</row>", "<c r=\"XFD1048576\">", "<c r=\"A1\" t=\"s\"><v>99</v></c>", " t=\"inlineStr\"", "<v>", "<is><t>", "<sst>", "date1904=\"1\"",
            "state=\"hidden\"", "numFmtId=\"14\"", "BT ", " ET", "(31.12.2024) Tj", " Td ", " Tm ", "endstream", "endobj", "/Length 9", "/Pages", "xref",
            "<table>", "</table>", "<tr>", "<td>", "<td colspan=\"9\">", "<th colspan=99999>", "<Cell ss:Index=\"9\">", "<script>", "<style>", "&#0;", "&nbsp;", "    ",
            "\f", "\n  Saldo                1.234,56\n", "31.12.                -12,50 \n"};
        const qsizetype at = place(file);
        const auto length = qsizetype(below(1 + quint64(std::min<qsizetype>(file.size() - at, below(8) == 0 ? 4096 : 24))));
        switch (below(8)) {
        case 0: // one bit
            if (at < file.size())
                file[at] = char(file[at] ^ (1 << below(8)));
            break;
        case 1: file.remove(at, length); break;
        case 2: file.insert(at, file.mid(at, length)); break;
        case 3: file.insert(at, tokens[qsizetype(below(quint64(tokens.size())))]); break;
        case 4: file.truncate(at); break;
        case 5: { // a piece of another file
            const QByteArray &other = corpus[qsizetype(below(quint64(corpus.size())))];
            file.insert(at, other.mid(place(other), qsizetype(below(200))));
            break;
        }
        case 6: // one line many times
            file.insert(at, QByteArray(file.mid(at, std::min<qsizetype>(length, 40))).repeated(qsizetype(below(50))));
            break;
        case 7: // one byte of any value
            if (at < file.size())
                file[at] = char(below(256));
            break;
        }
    }

    std::mt19937_64 m_random;
};
