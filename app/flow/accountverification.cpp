// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accountverification.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// Its words, small, without accents, in order.
QStringList wordsOf(const QString &name)
{
    QString plain;
    const QString taken = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : taken) {
        if (c.isLetter())
            plain += c.toLower();
        else if (!c.isMark())
            plain += u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// Might it be somebody's name, and not an account's: two to four words that begin like names, none of which is about money.
bool isPersonal(const QString &name)
{
    static const QRegularExpression money(
        u"konto|account|tili|spar|saving|sääst|lön|palk|salary|kort|card|kredit|credit|luotto|lån|loan|laina|privat|private|current|käyttö|fond|bank|kassa|visa|master"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 4 && !money.match(name).hasMatch()
        && std::ranges::all_of(words, [](const QString &word) { return word.front().isUpper() && std::ranges::none_of(word, [](QChar c) { return c.isDigit(); }); });
}

/// Digits and letters only: 19950309-6316 is 199503096316. A Swedish number of ten digits fits the one of twelve.
Fit numbersFit(const QString &one, const QString &other)
{
    const auto plain = [](const QString &number) {
        QString taken;
        for (const QChar c : number) {
            if (c.isLetterOrNumber())
                taken += c.toUpper();
        }
        return taken;
    };
    const QString a = plain(one), b = plain(other);
    if (a.isEmpty() || b.isEmpty())
        return Fit::NotSaid;
    const auto isTail = [](const QString &whole, const QString &tail) { return whole.size() == 12 && tail.size() == 10 && whole.endsWith(tail); };
    return a == b || isTail(a, b) || isTail(b, a) ? Fit::Same : Fit::Different;
}

} // namespace

Fit namesFit(const QString &one, const QString &other)
{
    const QStringList a = wordsOf(one), b = wordsOf(other);
    if (a.isEmpty() || b.isEmpty())
        return Fit::NotSaid;
    if (a == b)
        return Fit::Same;
    const auto initialOf = [](const QString &shorter, const QString &word) { return shorter.size() == 1 && word.startsWith(shorter); };
    const bool any = std::ranges::any_of(a, [&](const QString &word) {
        return std::ranges::any_of(b, [&](const QString &its) { return word == its && word.size() > 1; });
    });
    const QStringList &fewer = a.size() <= b.size() ? a : b, &more = a.size() <= b.size() ? b : a;
    const bool shortened = std::ranges::all_of(fewer, [&](const QString &word) {
        return std::ranges::any_of(more, [&](const QString &its) { return word == its || initialOf(word, its) || initialOf(its, word); });
    });
    return any || shortened ? Fit::Partly : Fit::Different;
}

AccountVerification verifyAccounts(const QJsonObject &figures, const CaseDetails &details)
{
    const auto text = [](const QJsonObject &object, QLatin1StringView name) { return object.value(name).toString().trimmed(); };
    AccountVerification verification;
    verification.ownerName = u"%1 %2"_s.arg(text(figures, "firstName"_L1), text(figures, "lastName"_L1)).trimmed();
    verification.ownerNumber = text(figures, "socialSecurityNumber"_L1);
    if (verification.ownerNumber.isEmpty())
        verification.ownerNumber = text(figures, "companyId"_L1);
    verification.name = namesFit(verification.ownerName, details.applicantName);
    verification.number = numbersFit(verification.ownerNumber, details.personNumber);
    const QStringList currencies = figures.value("totalBalance"_L1).toObject().keys();
    verification.currency = currencies.size() == 1 ? currencies.front() : QString();
    const QJsonArray accounts = figures.value("accountsInfo"_L1).toArray();
    for (const auto &value : accounts) {
        const QJsonObject told = value.toObject();
        VerifiedAccount account {text(told, "accountNumber"_L1), text(told, "name"_L1), text(told, "type"_L1), text(told, "bank"_L1), {}, Fit::NotSaid};
        if (const QJsonValue balance = told.value("balance"_L1); balance.isDouble())
            account.balance = balance.toDouble();
        // The documentation does not say whether `name` names the account or its owner.
        const Fit fit = namesFit(account.name, details.applicantName);
        account.owner = fit == Fit::Different && !isPersonal(account.name) ? Fit::NotSaid : fit;
        verification.accounts.push_back(std::move(account));
    }
    return verification;
}

} // namespace saldoscope
