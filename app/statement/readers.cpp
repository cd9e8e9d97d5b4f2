// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/camtreader.h"
#include "statement/htmlreader.h"
#include "statement/labelledtext.h"
#include "statement/mt940reader.h"
#include "statement/ofxreader.h"
#include "statement/owntable.h"
#include "statement/pdfreader.h"
#include "statement/qifreader.h"
#include "statement/csvreader.h"
#include "statement/reader.h"
#include "statement/textpagereader.h"
#include "statement/xlsxreader.h"

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

// In the order in which they are asked.
constexpr Reader kReaders[] = {
    {"xlsx", looksLikeXlsx, readXlsx},
    {"pdf", looksLikePdf, readPdf},
    {"camt", looksLikeCamt, readCamt},
    {"mt940", looksLikeMt940, readMt940},
    {"ofx", looksLikeOfx, readOfx},
    {"qif", looksLikeQif, readQif},
    {"own-csv", looksLikeOwnCsv, readOwnCsv},
    {"html", looksLikeHtml, readHtml},
    {"labelled", looksLikeLabelledText, readLabelledText},
    {"csv", looksLikeCsv, readCsv},
    {"text", looksLikeTextPage, readTextPage},
};

void tell(const DecodedText &decoded, StatementDraft &draft)
{
    draft.setEncoding(word(decoded.encoding));
    draft.choice({Choice::About::Encoding, word(decoded.encoding), decoded.certain});
    if (decoded.replaced > 0)
        draft.problemAt(decoded.firstReplacedLine, Problem::Kind::BadEncoding, "letters of one encoding; others were replaced");
}

} // namespace

std::span<const Reader> readers() { return kReaders; }

const Reader *readerFor(const Head &head)
{
    const Reader *best = nullptr;
    Likeness likeness = Likeness::None;
    for (const Reader &reader : kReaders) {
        const Likeness its = reader.looksLike(head);
        if (its <= likeness)
            continue;
        likeness = its;
        best = &reader;
        if (its == Likeness::Certain)
            break;
    }
    return best;
}

const DecodedText &Source::text() const
{
    if (!m_text)
        m_text = std::make_unique<DecodedText>(decodedText(m_bytes));
    return *m_text;
}

const DecodedText &readDecoded(const Source &source, StatementDraft &draft)
{
    tell(source.text(), draft);
    return source.text();
}

DecodedText readDecoded(const Source &source, std::optional<Encoding> said, StatementDraft &draft)
{
    DecodedText decoded = decodedText(source.bytes(), said);
    tell(decoded, draft);
    return decoded;
}

} // namespace saldoscope
