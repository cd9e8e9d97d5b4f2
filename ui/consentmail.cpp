// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consentmail.h"

#include <QLocale>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString subject;
    QString greeting;        ///< %1 the name
    QString bareGreeting;
    QString asks;            ///< %1 the lender
    QString asksBare;
    QString how;
    QString until;           ///< %1 day and time
    QString caution;
    QString regards;
    QString day;             ///< how a day and time are written
};

const Words &wordsOf(const QString &language)
{
    static const Words swedish {
        u"Lämna dina kontouppgifter till din låneansökan"_s,
        u"Hej %1!"_s,
        u"Hej!"_s,
        u"För din ansökan ber %1 dig att dela uppgifter från din bank. Öppna länken, välj din bank och logga in som vanligt:"_s,
        u"För din ansökan ber vi dig att dela uppgifter från din bank. Öppna länken, välj din bank och logga in som vanligt:"_s,
        u"Du bestämmer själv vilka konton som delas, och inget kan betalas eller ändras. Du kan dra tillbaka ditt samtycke när du vill; då raderas uppgifterna."_s,
        u"Länken gäller till %1. Har den hunnit gå ut, hör av dig så skickar vi en ny."_s,
        u"Du behöver aldrig säga din bankkod till oss, och vi ringer aldrig för att be om den."_s,
        u"Vänliga hälsningar"_s,
        u"d MMMM 'kl.' HH.mm"_s,
    };
    static const Words finnish {
        u"Anna tilitietosi lainahakemustasi varten"_s,
        u"Hei %1!"_s,
        u"Hei!"_s,
        u"%1 pyytää sinua jakamaan pankkisi tietoja hakemustasi varten. Avaa linkki, valitse pankkisi ja kirjaudu sisään tavalliseen tapaan:"_s,
        u"Pyydämme sinua jakamaan pankkisi tietoja hakemustasi varten. Avaa linkki, valitse pankkisi ja kirjaudu sisään tavalliseen tapaan:"_s,
        u"Päätät itse, mitkä tilit jaetaan, eikä mitään voi maksaa tai muuttaa. Voit perua suostumuksesi milloin tahansa; silloin tiedot poistetaan."_s,
        u"Linkki on voimassa %1 asti. Jos se ehtii vanhentua, ota yhteyttä, niin lähetämme uuden."_s,
        u"Sinun ei koskaan tarvitse kertoa meille pankkitunnuksiasi, emmekä koskaan soita kysyäksemme niitä."_s,
        u"Ystävällisin terveisin"_s,
        u"d. MMMM 'klo' HH.mm"_s,
    };
    static const Words english {
        u"Share your account data for your loan application"_s,
        u"Hello %1,"_s,
        u"Hello,"_s,
        u"for your application %1 asks you to share data from your bank. Open the link, choose your bank and sign in as usual:"_s,
        u"for your application we ask you to share data from your bank. Open the link, choose your bank and sign in as usual:"_s,
        u"You decide which accounts are shared, and nothing can be paid or changed. You may withdraw your consent at any time; the data is then deleted."_s,
        u"The link works until %1. If it has stopped working, tell us and we will send a new one."_s,
        u"You never need to tell us your bank codes, and we never call to ask for them."_s,
        u"Kind regards"_s,
        u"d MMMM 'at' HH:mm"_s,
    };
    return language == u"sv" ? swedish : language == u"fi" ? finnish : english;
}

QString moment(const QDateTime &utc, const Words &words, const QString &language)
{
    const QLocale locale = language == u"sv" ? QLocale(QLocale::Swedish, QLocale::Sweden)
        : language == u"fi"                  ? QLocale(QLocale::Finnish, QLocale::Finland)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale.toString(utc.toLocalTime(), words.day);
}

} // namespace

QString ConsentLetter::subject() const { return wordsOf(language).subject; }

QString ConsentLetter::body() const
{
    const Words &words = wordsOf(language);
    QStringList parts {applicant.isEmpty() ? words.bareGreeting : words.greeting.arg(applicant), lender.isEmpty() ? words.asksBare : words.asks.arg(lender),
        link.toString(QUrl::FullyEncoded), words.how};
    if (validUntil.isValid())
        parts += words.until.arg(moment(validUntil, words, language));
    parts += words.caution;
    parts += lender.isEmpty() ? words.regards : words.regards + u'\n' + lender;
    return parts.join(u"\n\n"_s);
}

QUrl mailtoUrl(const QString &subject, const QString &body)
{
    // Mail programs take %20 for a space and %0D%0A for a line, not plus signs.
    const auto encoded = [](QString text) { return QString::fromLatin1(QUrl::toPercentEncoding(text.replace(u'\n', u"\r\n"_s))); };
    return QUrl(u"mailto:?subject="_s + encoded(subject) + u"&body="_s + encoded(body), QUrl::StrictMode);
}

} // namespace saldoscope
