// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/formula.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace saldoscope {

namespace {

/// "-1234567.5" with groups of three and the language's signs.
QString written(const QString &plain, const NumberSigns &signs)
{
    const bool negative = plain.startsWith(u'-');
    const qsizetype begin = negative ? 1 : 0;
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype end = point < 0 ? plain.size() : point;
    QString text = negative ? signs.minus : QString();
    for (qsizetype i = begin; i < end; ++i) {
        if (i > begin && (end - i) % 3 == 0)
            text += signs.group;
        text += plain[i];
    }
    return point < 0 ? text : text + signs.decimal + plain.mid(point + 1);
}

QString writtenValue(double value, const NumberSigns &signs)
{
    QString plain = QString::number(value, 'f', 4);
    while (plain.endsWith(u'0'))
        plain.chop(1);
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return written(plain == u"-0"_s ? u"0"_s : plain, signs);
}

double major(qint64 minor, Currency currency) { return double(minor) / std::pow(10.0, currency.digits()); }

const Term *find(const Figure &figure, QStringView name)
{
    const auto found = std::ranges::find_if(figure.terms, [name](const Term &term) { return term.name == name; });
    return found == figure.terms.end() ? nullptr : &*found;
}

/// "median(6: …; 577.00; 579.00; …)"
QString writtenMedian(const Term &term, Currency currency, const NumberSigns &signs)
{
    const MedianOf &of = *term.median;
    QStringList values;
    for (const qint64 value : of.middle)
        values += term.minor ? written(decimalString(value, currency.digits()), signs) : writtenValue(double(value), signs);
    if (of.values > int(of.middle.size())) {
        values.prepend(u"…"_s);
        values.append(u"…"_s);
    }
    return u"median(%1: %2)"_s.arg(QString::number(of.values), values.join(u"; "_s));
}

bool comesOfItsMiddle(const Term &term)
{
    const std::vector<qint64> &middle = term.median->middle;
    if (middle.empty())
        return false;
    const double mean = (double(middle.front()) + double(middle.back())) / 2;
    return term.minor ? std::abs(double(*term.minor) - mean) <= 0.5 : *term.value == mean;
}

/// Works a formula out by descent: sum, product, factor.
class Arithmetic
{
public:
    explicit Arithmetic(const Figure &figure)
        : m_figure(figure)
        , m_text(figure.formula)
    {
    }
    std::optional<double> result()
    {
        if (m_text.isEmpty())
            return std::nullopt;
        const double value = sum();
        return m_failed || !isAtEnd() || !std::isfinite(value) ? std::nullopt : std::optional(value);
    }

private:
    bool isAtEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at == m_text.size();
    }
    bool take(QStringView token)
    {
        if (isAtEnd() || !m_text.mid(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }
    double fail()
    {
        m_failed = true;
        return 0;
    }
    double sum()
    {
        double value = product();
        for (;;) {
            if (take(u"+"))
                value += product();
            else if (take(u"-"))
                value -= product();
            else
                return value;
        }
    }
    double product()
    {
        double value = factor();
        for (;;) {
            if (take(u"*"))
                value *= factor();
            else if (take(u"/"))
                value /= factor();
            else
                return value;
        }
    }
    double factor()
    {
        if (take(u"min("))
            return choice([](double a, double b) { return std::min(a, b); });
        if (take(u"max("))
            return choice([](double a, double b) { return std::max(a, b); });
        if (take(u"(")) {
            const double value = sum();
            return take(u")") ? value : fail();
        }
        if (take(u"{"))
            return named();
        return number();
    }
    template <class Of> double choice(Of of)
    {
        double value = sum();
        while (take(u";"))
            value = of(value, sum());
        return take(u")") ? value : fail();
    }
    double named()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        const Term *term = end < 0 ? nullptr : find(m_figure, m_text.mid(m_at, end - m_at));
        if (term == nullptr || (!term->minor && !term->value) || (term->median && !comesOfItsMiddle(*term)))
            return fail();
        m_at = end + 1;
        return term->minor ? major(*term->minor, m_figure.currency) : *term->value;
    }
    double number()
    {
        isAtEnd();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        bool ok = false;
        const double value = m_text.mid(begin, m_at - begin).toDouble(&ok);
        return ok ? value : fail();
    }

    const Figure &m_figure;
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

QString printedTerm(const Term &term, Currency currency, const NumberSigns &signs)
{
    if (term.minor)
        return written(decimalString(*term.minor, currency.digits()), signs);
    return term.value ? writtenValue(*term.value, signs) : u"?"_s;
}

QString printedValue(const Figure &figure, const NumberSigns &signs)
{
    if (!figure.known())
        return {};
    return printedTerm({{}, figure.value, figure.minor, figure.unit}, figure.currency, signs);
}

QString printedFormula(const Figure &figure, const NumberSigns &signs)
{
    QString value = printedValue(figure, signs);
    if (figure.formula.isEmpty())
        return value;
    QString text;
    qsizetype at = 0;
    while (at < figure.formula.size()) {
        const qsizetype begin = figure.formula.indexOf(u'{', at);
        const qsizetype end = begin < 0 ? -1 : figure.formula.indexOf(u'}', begin);
        if (end < 0)
            break;
        text += QStringView(figure.formula).mid(at, begin - at);
        const Term *term = find(figure, QStringView(figure.formula).mid(begin + 1, end - begin - 1));
        text += term == nullptr ? u"?"_s : term->median ? writtenMedian(*term, figure.currency, signs) : printedTerm(*term, figure.currency, signs);
        at = end + 1;
    }
    text += QStringView(figure.formula).mid(at);
    return text + u" = "_s + (value.isEmpty() ? u"?"_s : value);
}

bool isOneNumber(const Figure &figure)
{
    return figure.terms.size() == 1 && !figure.terms.front().median && figure.formula == u'{' + figure.terms.front().name + u'}';
}

std::optional<double> workedOut(const Figure &figure) { return Arithmetic(figure).result(); }

} // namespace saldoscope
