// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fimentopages.h"

#include "sandbox/fimentotexts.h"

#include <QLocale>

namespace saldoscope::sandbox::fimento {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStyle = R"(
:root{color-scheme:light dark;--ink:#1b2430;--paper:#fff;--soft:#f2f5f8;--line:#8a96a3;--act:#155a92;--on-act:#fff;--bad:#a3231d}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf2;--paper:#14181d;--soft:#1e242b;--line:#76828e;--act:#7cb8e6;--on-act:#0b1620;--bad:#ff8f84}}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--soft)}
main{max-width:34rem;margin:0 auto;padding:1.25rem}
.sheet{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:1.25rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.125rem;margin:1.25rem 0 .5rem}p{margin:.5rem 0}
.note{font-size:.9375rem;border-left:4px solid var(--act);padding:.25rem .75rem;margin:0 0 1rem}
.bad{color:var(--bad);border-left:4px solid var(--bad);padding:.25rem .75rem;font-weight:600}
button,a.button{display:block;width:100%;min-height:3rem;padding:.6rem 1rem;margin:.5rem 0;font:inherit;font-weight:600;text-align:left;
border:1px solid var(--line);border-radius:.4rem;background:var(--paper);color:var(--ink);cursor:pointer;text-decoration:none}
button.main{background:var(--act);border-color:var(--act);color:var(--on-act);text-align:center}
button:focus-visible,a:focus-visible{outline:3px solid var(--act);outline-offset:2px}
nav{font-size:.9375rem;text-align:right;margin-bottom:.5rem}nav a{color:inherit;margin-left:.75rem;display:inline-block;padding:.25rem 0}
ul{padding:0;list-style:none}li{padding:.5rem 0;border-top:1px solid var(--line)}li small{display:block}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.35rem .25rem;text-align:right;border-top:1px solid var(--line)}
th:first-child,td:first-child{text-align:left}.wide{max-width:56rem}
)";

QString code(Language language)
{
    return language == Language::Swedish ? u"sv"_s : language == Language::Finnish ? u"fi"_s : u"en"_s;
}

/// One page under construction; everything that is not ours is escaped.
class Page
{
public:
    Page(const PageContext &context, const QString &title, bool wide = false)
        : m_context(context)
    {
        m_html = u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                 "<title>%2</title><style>"_s.arg(code(context.language), title.toHtmlEscaped())
            + QString::fromLatin1(kStyle) + u"</style></head><body><main%1>"_s.arg(wide ? u" class=\"wide\""_s : QString());
        languages();
        m_html += u"<p class=\"note\">"_s + say(Text::Demo) + u"</p><div class=\"sheet\"><h1>"_s + title.toHtmlEscaped() + u"</h1>"_s;
    }

    QString say(Text which) const { return text(m_context.language, which).toHtmlEscaped(); }
    QString say(Text which, const QString &name) const { return text(m_context.language, which).arg(name).toHtmlEscaped(); }

    Page &paragraph(const QString &escaped, const QString &kind = {})
    {
        m_html += (kind.isEmpty() ? u"<p>"_s : u"<p class=\"%1\" role=\"alert\">"_s.arg(kind)) + escaped + u"</p>"_s;
        return *this;
    }
    Page &raw(const QString &html)
    {
        m_html += html;
        return *this;
    }
    /// A form of one button; the value goes with it.
    Page &button(const QString &action, const QString &escapedLabel, bool main = false, const QString &name = {}, const QString &value = {})
    {
        m_html += u"<form method=\"post\" action=\"%1%2?lang=%3\"><button%4%5>%6</button></form>"_s
                      .arg(QString::fromUtf8(m_context.path), action, code(m_context.language), main ? u" class=\"main\""_s : QString(),
                          name.isEmpty() ? QString() : u" name=\"%1\" value=\"%2\""_s.arg(name, value.toHtmlEscaped()), escapedLabel);
        return *this;
    }
    QByteArray done() { return QString(m_html + u"</div></main></body></html>"_s).toUtf8(); }

private:
    void languages()
    {
        m_html += u"<nav aria-label=\""_s + say(Text::Language) + u"\">"_s;
        const std::pair<QLatin1StringView, QStringView> all[] = {{"sv"_L1, u"Svenska"}, {"fi"_L1, u"Suomi"}, {"en"_L1, u"English"}};
        for (const auto &[lang, name] : all) {
            m_html += u"<a href=\"?lang=%1\" lang=\"%1\"%2>%3</a>"_s.arg(
                lang, lang == code(m_context.language) ? u" aria-current=\"true\""_s : QString(), name);
        }
        m_html += u"</nav>"_s;
    }

    const PageContext &m_context;
    QString m_html;
};

bool reached(const BankConsent &bank, const char *what)
{
    return std::ranges::any_of(bank.history, [what](const StatusEntry &entry) { return entry.code == what; });
}

} // namespace

Language languageFor(const QByteArray &asked, const QByteArray &acceptLanguage, const QString &market)
{
    QList<QByteArray> wishes {asked};
    for (const QByteArray &wish : acceptLanguage.toLower().split(','))
        wishes << wish.trimmed().left(2);
    for (const QByteArray &wish : wishes) {
        if (wish == "sv")
            return Language::Swedish;
        if (wish == "fi")
            return Language::Finnish;
        if (wish == "en")
            return Language::English;
    }
    return market == u"FI"_s ? Language::Finnish : Language::Swedish;
}

QByteArray bankListPage(const PageContext &context, const Process &process, const std::vector<ChoosableBank> &banks)
{
    Page page(context, text(context.language, Text::Title));
    page.paragraph(page.say(Text::Intro, context.lender));
    if (!process.flow().history.empty() && process.flow().history.back().code == "authError")
        page.paragraph(page.say(Text::Failed), u"bad"_s);
    page.raw(u"<h2>"_s + page.say(Text::ChooseBank) + u"</h2>"_s);
    for (const ChoosableBank &bank : banks)
        page.button(u"/bank"_s, bank.name.toHtmlEscaped(), false, u"bank"_s, bank.id);
    return page.done();
}

QByteArray bankLoginPage(const PageContext &context, const ChoosableBank &bank, bool failedBefore)
{
    Page page(context, text(context.language, Text::SignInTo).arg(bank.name));
    if (failedBefore)
        page.paragraph(page.say(Text::Failed), u"bad"_s);
    page.paragraph(page.say(Text::SignInHelp));
    const QString action = u"/login/"_s + bank.id;
    page.button(action, page.say(Text::SignIn), true, u"outcome"_s, u"ok"_s);
    page.button(action, page.say(Text::CancelAtBank), false, u"outcome"_s, u"cancelled"_s);
    page.button(action, page.say(Text::BankSaysNo), false, u"outcome"_s, u"error"_s);
    return page.done();
}

QByteArray reviewPage(const PageContext &context, const Process &process)
{
    Page page(context, text(context.language, Text::Review));
    page.paragraph(page.say(Text::ReviewHelp, context.lender));
    page.raw(u"<ul>"_s);
    for (const BankConsent &bank : process.banks) {
        if (bank.flowId != process.flow().id)
            continue;
        const Text state = !bank.signedInAt ? Text::NotSignedIn : reached(bank, "fetchingTransactionsDone") ? Text::Read : Text::Reading;
        page.raw(u"<li><strong>"_s + bank.name.toHtmlEscaped() + u"</strong><small>"_s + page.say(state) + u"</small></li>"_s);
    }
    page.raw(u"</ul>"_s);
    if (canSettle(process))
        page.button(u"/approve"_s, page.say(Text::Approve), true);
    page.raw(u"<a class=\"button\" href=\"%1/banks?lang=%2\">%3</a>"_s.arg(QString::fromUtf8(context.path), code(context.language), page.say(Text::AddBank)));
    if (canSettle(process))
        page.button(u"/deny"_s, page.say(Text::Deny)).paragraph(page.say(Text::DenyHelp));
    return page.done();
}

QUrl returnAddress(const Process &process)
{
    const QUrl back(process.redirectUrl, QUrl::StrictMode);
    const bool web = back.scheme() == u"https"_s || back.scheme() == u"http"_s;
    return web && !back.host().isEmpty() ? back : QUrl();
}

QByteArray endPage(const PageContext &context, const Process &process)
{
    const bool approved = process.flow().consent == Consent::Approved;
    Page page(context, text(context.language, approved ? Text::Approved : Text::Denied));
    page.paragraph(approved ? page.say(Text::ApprovedHelp, context.lender) : page.say(Text::DeniedHelp));
    if (const QUrl back = returnAddress(process); back.isValid())
        page.raw(u"<a class=\"button\" href=\"%1\">%2</a>"_s.arg(back.toString(QUrl::FullyEncoded).toHtmlEscaped(), page.say(Text::BackToLender)));
    return page.done();
}

QByteArray lapsedPage(const PageContext &context)
{
    Page page(context, text(context.language, Text::Lapsed));
    return page.paragraph(page.say(Text::LapsedHelp, context.lender)).done();
}

QByteArray unknownLinkPage(const PageContext &context)
{
    Page page(context, text(context.language, Text::Unknown));
    return page.paragraph(page.say(Text::UnknownHelp)).done();
}

QByteArray visualisationPage(const PageContext &context, const QJsonObject &insights)
{
    Page page(context, text(context.language, Text::Insights), true);
    const QLocale locale(context.language == Language::Swedish ? QLocale::Swedish : context.language == Language::Finnish ? QLocale::Finnish : QLocale::English);
    const auto amount = [&](const QJsonValue &value) { return value.isDouble() ? locale.toString(value.toDouble(), 'f', 2).toHtmlEscaped() : u"–"_s; };
    page.raw(u"<table><tr><th>%1</th><th>%2</th><th>%3</th></tr>"_s.arg(page.say(Text::Account), page.say(Text::Bank), page.say(Text::Balance)));
    const QJsonArray accounts = insights.value("accountsInfo"_L1).toArray();
    for (const auto &value : accounts) {
        const QJsonObject account = value.toObject();
        page.raw(u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(account.value("accountNumber"_L1).toString().toHtmlEscaped(),
            account.value("bank"_L1).toString().toHtmlEscaped(), amount(account.value("balance"_L1))));
    }
    page.raw(u"</table><table><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th></tr>"_s.arg(
        page.say(Text::Category), page.say(Text::Count), page.say(Text::Sum), page.say(Text::AMonth)));
    const QJsonObject categories = insights.value("categorisation"_L1).toObject();
    for (auto category = categories.begin(); category != categories.end(); ++category) {
        const QJsonObject part = category.value().toObject();
        page.raw(u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(category.key().toHtmlEscaped(),
            locale.toString(part.value("count"_L1).toInt()), amount(part.value("sum"_L1)), amount(part.value("monthlyAverage"_L1))));
    }
    return page.raw(u"</table>"_s).done();
}

} // namespace saldoscope::sandbox::fimento
