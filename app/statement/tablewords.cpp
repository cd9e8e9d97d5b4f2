// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/tablewords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// A static library's resources are not found unless something asks for them by name; must stand outside any namespace.
static void initProfilesResource()
{
    Q_INIT_RESOURCE(profiles);
}

namespace saldoscope {

namespace {

constexpr QLatin1StringView kWords[] = {QLatin1StringView("out"), QLatin1StringView("in"), QLatin1StringView("pending"),
    QLatin1StringView("failed"), QLatin1StringView("opening-row"), QLatin1StringView("closing-row"),
    QLatin1StringView("turnover-row"), QLatin1StringView("total-row"), QLatin1StringView("balance-row")};
constexpr QLatin1StringView kLabels[] = {QLatin1StringView("number"), QLatin1StringView("holder"), QLatin1StringView("currency"),
    QLatin1StringView("opening"), QLatin1StringView("closing"), QLatin1StringView("from"), QLatin1StringView("to"), QLatin1StringView("balance")};

/// Letters that a decomposition leaves as they are.
QLatin1StringView plain(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return QLatin1StringView("ss");
    case u'æ': return QLatin1StringView("ae");
    case u'ø': return QLatin1StringView("o");
    case u'œ': return QLatin1StringView("oe");
    case u'ł': return QLatin1StringView("l");
    case u'đ':
    case u'ð': return QLatin1StringView("d");
    case u'þ': return QLatin1StringView("th");
    case u'ı': return QLatin1StringView("i");
    default: return {};
    }
}

/// Sign cells ("+", "-") would fold to nothing.
QString foldedSign(QStringView text)
{
    const QStringView bare = text.trimmed();
    return bare == u"+" || bare == u"-" ? bare.toString() : bare == u"\u2212" ? u"-"_s : QString();
}

template <std::size_t N> void addAll(QHash<QString, quint32> &to, const QJsonObject &lists, const QLatin1StringView (&names)[N])
{
    for (std::size_t i = 0; i < N; ++i) {
        const QJsonArray words = lists[names[i]].toArray();
        for (const auto &word : words)
            to[foldedWords(word.toString())] |= 1U << i;
    }
}

} // namespace

QString foldedWords(QStringView text)
{
    if (const QString sign = foldedSign(text); !sign.isEmpty())
        return sign;
    QString folded;
    const QString decomposed = text.left(400).toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (const QLatin1StringView letters = plain(c); !letters.isEmpty())
            folded += letters;
        else if (c.isLetterOrNumber())
            folded += c;
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    return folded.trimmed();
}

QString foldedWords(std::string_view utf8) { return foldedWords(QString::fromUtf8(utf8.data(), qsizetype(std::min<std::size_t>(utf8.size(), 1600)))); }

QString wordsBeforeDate(std::string_view utf8)
{
    QString folded = foldedWords(utf8.substr(0, std::min(utf8.find_first_of("0123456789"), utf8.size())));
    // "on June 24": the month stands before the first digit.
    if (const qsizetype month = folded.lastIndexOf(u' '); month > 3 && folded.size() != foldedWords(utf8).size()) {
        const QStringView before = QStringView(folded).left(month);
        if (before.endsWith(u" on") || before.endsWith(u" as of") || before.endsWith(u" at") || before.endsWith(u" to"))
            folded.truncate(month);
    }
    constexpr QLatin1StringView links[] = {QLatin1StringView(" as of"), QLatin1StringView(" per"), QLatin1StringView(" am"), QLatin1StringView(" vom"), QLatin1StringView(" den"),
        QLatin1StringView(" pr"), QLatin1StringView(" on"), QLatin1StringView(" au"), QLatin1StringView(" at"), QLatin1StringView(" al"), QLatin1StringView(" a la"),
        QLatin1StringView(" a"), QLatin1StringView(" del"), QLatin1StringView(" til"), QLatin1StringView(" na dzien"), QLatin1StringView(" na"), QLatin1StringView(" w dniu"),
        QLatin1StringView(" k"), QLatin1StringView(" ke dni"), QLatin1StringView(" em"), QLatin1StringView(" op"), QLatin1StringView(" le"), QLatin1StringView(" el"),
        QLatin1StringView(" eur"), QLatin1StringView(" in eur"), QLatin1StringView(" in euro")};
    for (const QLatin1StringView &link : links) {
        if (folded.endsWith(link))
            folded.chop(link.size());
    }
    return folded;
}

const TableWords &TableWords::shipped()
{
    static const std::unique_ptr<const TableWords> words = [] {
        initProfilesResource();
        auto made = std::make_unique<TableWords>();
        const QDir folder(u":/profiles"_s);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (name == u"headers.json"_s)
                made->readWords(file.readAll());
            else
                made->readProfiles(file.readAll());
        }
        return made;
    }();
    return *words;
}

void TableWords::readWords(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonObject languages = all[u"languages"_s].toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const auto index = quint8(m_currencies.size());
        const QJsonObject its = language->toObject();
        m_currencies.push_back(Currency::fromCode(its[u"likely-currency"_s].toString()).value_or(Currency()));
        const QJsonObject columns = its[u"columns"_s].toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            const bool isGeneric = column.key() == u"date"_s;
            const auto meaning = isGeneric ? ColumnMeaning::BookedOn : columnMeaning(column.key()).value_or(ColumnMeaning::Ignored);
            const QJsonArray headers = column->toArray();
            for (const auto &header : headers)
                m_headers[foldedWords(header.toString())].push_back({meaning, isGeneric, false, index});
        }
    }
    const QJsonObject stems = all[u"stems"_s].toObject();
    for (auto stem = stems.begin(); stem != stems.end(); ++stem) {
        const bool isGeneric = stem.key() == u"date"_s;
        const auto meaning = isGeneric ? ColumnMeaning::BookedOn : columnMeaning(stem.key()).value_or(ColumnMeaning::Ignored);
        const QJsonArray words = stem->toArray();
        for (const auto &word : words)
            m_stems.emplace_back(word.toString(), HeaderWord {meaning, isGeneric, true, 0});
    }
    addAll(m_words, all[u"words"_s].toObject(), kWords);
    addAll(m_labels, all[u"labels"_s].toObject(), kLabels);
    for (const QLatin1StringView &name : {QLatin1StringView("opening-row"), QLatin1StringView("closing-row"),
             QLatin1StringView("turnover-row"), QLatin1StringView("total-row"), QLatin1StringView("balance-row")}) {
        const QJsonArray words = all[u"words"_s].toObject()[name].toArray();
        for (const auto &word : words)
            addRowWord(foldedWords(word.toString()).toUtf8());
    }
}

void TableWords::addRowWord(const QByteArray &folded)
{
    const quint32 begin = beginOf({folded.constData(), std::size_t(folded.size())});
    m_rowWordBegins.set(place(begin));
    for (unsigned shift = 0; shift < 32; shift += 8) { // a cell may have an accent where the folded word has none
        m_rowWordBegins.set(place((begin & ((1U << shift) - 1)) | 0xffU << shift));
        if ((begin >> shift & 0xff) == ' ')
            break;
    }
}

void TableWords::readProfiles(const QByteArray &json)
{
    const QJsonArray all = QJsonDocument::fromJson(json).object()[u"profiles"_s].toArray();
    for (const auto &value : all) {
        auto mapping = tableMapping(value.toObject());
        Q_ASSERT(mapping); // a test reads them all
        if (mapping)
            m_profiles.push_back(*std::move(mapping));
    }
}

std::span<const HeaderWord> TableWords::meanings(const QString &header) const
{
    const auto found = m_headers.constFind(header);
    return found == m_headers.constEnd() ? std::span<const HeaderWord>() : std::span<const HeaderWord>(*found);
}

std::optional<HeaderWord> TableWords::likelyMeaning(const QString &header) const
{
    const QStringList parts = header.split(u' ');
    for (const QLatin1StringView &beside : {QLatin1StringView("fee"), QLatin1StringView("rate"), QLatin1StringView("avgift"), QLatin1StringView("gebuhr")}) {
        if (parts.contains(beside))
            return std::nullopt; // "Source fee amount" is nobody's amount
    }
    for (const auto &[stem, word] : m_stems) {
        for (const QString &part : parts) {
            if (part == stem || (stem.size() > 4 && (part.startsWith(stem) || part.endsWith(stem))))
                return word;
        }
    }
    return std::nullopt;
}

Currency TableWords::likelyCurrency(quint8 language) const { return language < m_currencies.size() ? m_currencies[language] : Currency(); }

bool TableWords::is(Word word, const QString &folded) const { return (m_words.value(folded) >> unsigned(word) & 1) != 0; }

bool TableWords::is(Label label, const QString &folded) const { return (m_labels.value(folded) >> unsigned(label) & 1) != 0; }

} // namespace saldoscope
