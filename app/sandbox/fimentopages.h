// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fimentoworld.h"

#include <QUrl>

/// The web pages that an applicant sees behind a consent link, and the page that shows an officer the insights. Whole HTML
/// documents without scripts, in Swedish, Finnish or English; each form posts to the page's own address.
namespace saldoscope::sandbox::fimento {

enum class Language { Swedish, Finnish, English };

/// From `?lang=`, else the browser's wishes, else the market.
Language languageFor(const QByteArray &asked, const QByteArray &acceptLanguage, const QString &market);

/// Where the applicant goes once the flow is finished; empty where no web address was given.
QUrl returnAddress(const Process &process);

struct PageContext {
    Language language = Language::English;
    QByteArray path;               ///< "/fimento/consent/TOKEN"
    QString lender;                ///< in whose name consent is asked for
};

QByteArray bankListPage(const PageContext &context, const Process &process, const std::vector<ChoosableBank> &banks);
QByteArray bankLoginPage(const PageContext &context, const ChoosableBank &bank, bool failedBefore);
QByteArray reviewPage(const PageContext &context, const Process &process);
QByteArray endPage(const PageContext &context, const Process &process);
QByteArray lapsedPage(const PageContext &context);
QByteArray unknownLinkPage(const PageContext &context);
QByteArray visualisationPage(const PageContext &context, const QJsonObject &insights);

} // namespace saldoscope::sandbox::fimento
