// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ledgerexport.h"

#include "statement/owncells.h"
#include "statement/xlsxexport.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// A cell of CSV: quoted where it would not come back otherwise.
void appendCell(QByteArray &to, std::string_view text)
{
    const bool plain = text.find_first_of(",\"\r\n") == std::string_view::npos && !text.starts_with(' ') && !text.ends_with(' ');
    if (plain) {
        to.append(text.data(), qsizetype(text.size()));
        return;
    }
    to += '"';
    for (const char c : text) {
        if (c == '"')
            to += '"';
        to += c;
    }
    to += '"';
}

} // namespace

QString suffix(ExportForm form)
{
    switch (form) {
    case ExportForm::Csv: return u"csv"_s;
    case ExportForm::Xlsx: return u"xlsx"_s;
    case ExportForm::NordigenJson: return u"json"_s;
    }
    Q_UNREACHABLE();
}

QByteArray csvExport(const Ledger &ledger)
{
    QByteArray text = "\xef\xbb\xbf";
    text.reserve(qsizetype(ledger.booked().size() + ledger.pending().size()) * 160 + 1000);
    const auto line = [&text](const OwnCells &cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += ',';
            appendCell(text, cells[i]);
        }
        text += "\r\n";
        return true;
    };
    eachOwnRow(ledger, line);
    return text;
}

Done exportTo(const QString &path, const Ledger &ledger, ExportForm form, const std::atomic_bool *stop)
{
    if (form == ExportForm::Xlsx)
        return writeXlsx(path, ledger, stop);
    QSaveFile file(path);
    const QByteArray bytes = form == ExportForm::Csv ? csvExport(ledger) : nordigenExport(ledger);
    if (stop && stop->load(std::memory_order_relaxed))
        return Error {Error::Kind::Cancelled};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {Error::Kind::Storage, u"the export could not be written"_s};
    return done();
}

} // namespace saldoscope
