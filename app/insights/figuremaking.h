// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/analysis.h"

namespace saldoscope {

/// A figure of the analysis' currency without a value yet.
Figure emptyFigure(const Analysis &analysis, Unit unit, const QString &method);
/// Why a case shows no such thing: nothing booked, or too few days to tell a monthly rhythm (75).
NullReason nothingFound(const Analysis &analysis);
/// 25…100 by the number of full months a mean rests on.
int confidenceOfMonths(std::size_t months);
/// The newest twelve full months, in order (d.2).
std::vector<Month> fullMonths(const Analysis &analysis);

/// Lets the figure rest on the newest slots of a stream: evidence, window up to asOf, observations, least confidence.
void restOnSlots(Figure &figure, const Analysis &analysis, const Stream &stream, int slots, int confidence);
/// The rows of those slots.
std::vector<Row> rowsOfSlots(const Analysis &analysis, const Stream &stream, int slots);

/// What follows an amount a slot in a formula to make it one a month: " * 52 / 12", "" for monthly.
QString perMonthFormula(Cadence cadence);

/// One part of a sum.
struct Part {
    QString name;              ///< key of its term
    const Figure *figure;      ///< known money
};
/// The sum of the parts, resting on all they rest on: "{salary_1} + {pension_2}". Without parts it has no value and the
/// reason given.
Figure totalOf(const Analysis &analysis, const QString &method, const std::vector<Part> &parts, NullReason otherwise);

/// Sets a value with its formula; the reason becomes NotNull.
void setMoney(Figure &figure, qint64 minor, const QString &formula, std::vector<Term> terms);
void setValue(Figure &figure, double value, const QString &formula, std::vector<Term> terms);
/// Takes over what another figure rests on.
void restOn(Figure &figure, const Figure &other);

} // namespace saldoscope
