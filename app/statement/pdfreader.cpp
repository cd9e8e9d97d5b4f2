// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/pdfreader.h"

#include "statement/pagetable.h"
#include "statement/tablereader.h"

#ifdef SALDOSCOPE_POPPLER
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#endif

using namespace Qt::StringLiterals;

namespace saldoscope {

Likeness looksLikePdf(const Head &head)
{
    const QByteArrayView begin = head.bytes.first(std::min<qsizetype>(head.bytes.size(), 1024));
    return std::string_view(begin.data(), std::size_t(begin.size())).find("%PDF-") != std::string_view::npos ? Likeness::Certain : Likeness::None;
}

#ifdef SALDOSCOPE_POPPLER

namespace {

constexpr int kMostPages = 2000;
constexpr std::size_t kMostWords = 5'000'000;
constexpr qsizetype kMostBytes = 200'000'000;

void silent(const std::string &, void *) {} // what poppler complains of may hold the file's own words

void collect(const poppler::page &page, int number, std::vector<PageWord> &words)
{
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::byte_array utf8 = box.text().to_utf8();
        std::string text(utf8.begin(), utf8.end());
        if (text.empty() || words.size() >= kMostWords)
            continue;
        const poppler::rectf at = box.bbox();
        words.push_back({number, at.left(), at.right(), std::min(at.top(), at.bottom()), std::max(at.top(), at.bottom()), std::move(text), box.has_space_after()});
    }
}

/// All words of the document; nullopt, and a problem, where there are none to be had.
std::optional<std::vector<PageWord>> wordsOf(QByteArrayView bytes, StatementDraft &draft)
{
    const QByteArray &password = draft.limits().hints.password;
    poppler::set_debug_error_function(silent, nullptr);
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.data(), int(bytes.size()), password.toStdString(), password.toStdString()));
    if (!document) {
        draft.problemAt(0, Problem::Kind::Unreadable, "a PDF document that is whole");
        return std::nullopt;
    }
    if (document->is_locked()) {
        draft.problemAt(0, Problem::Kind::Locked, password.isEmpty() ? "a password" : "the right password");
        return std::nullopt;
    }
    if (document->pages() > kMostPages)
        draft.problemAt(0, Problem::Kind::TooLarge, "at most 2000 pages; the others were not read");
    std::vector<PageWord> words;
    draft.expectProgress(document->pages());
    for (int i = 0; i < std::min(document->pages(), kMostPages) && !draft.stopped(); ++i) {
        if (draft.limits().progress)
            draft.limits().progress->done = i;
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page)
            collect(*page, i, words);
        else
            draft.problem(Problem::Kind::Truncated, u"page %1"_s.arg(i + 1), u"a page that can be read"_s);
    }
    if (words.size() >= kMostWords)
        draft.problemAt(0, Problem::Kind::TooLarge, "at most 5 million words; the others were not read");
    if (words.empty() && !draft.stopped()) {
        draft.problemAt(0, Problem::Kind::NoText, "text on its pages; this document seems to be a scan");
        return std::nullopt;
    }
    return words;
}

} // namespace

void readPdf(const Source &source, StatementDraft &draft)
{
    draft.setFormat(u"pdf"_s);
    draft.setSourceUnit(SourceUnit::Lines);
    if (source.bytes().size() > kMostBytes)
        return draft.problemAt(0, Problem::Kind::TooLarge, "a PDF document of at most 200 MB");
    auto words = wordsOf(source.bytes(), draft);
    if (!words || draft.stopped())
        return;
    const auto table = std::make_shared<CellTable>();
    tableOfPages(*std::move(words), *table);
    readCells(table, "lines with a date and an amount below words that say what they are", draft);
    draft.keepCells(table);
}

#else

void readPdf(const Source &, StatementDraft &draft)
{
    draft.problemAt(0, Problem::Kind::UnknownFormat, "another form than PDF: this build of the program has no reader for it");
}

#endif

} // namespace saldoscope
