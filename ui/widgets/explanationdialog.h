// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/figure.h"

#include <QDialog>

namespace saldoscope {

class Format;

/// "How it was worked out": the sentence, the days it looks at, how many observations, how sure, the method's number.
class ExplanationDialog : public QDialog
{
    Q_OBJECT
public:
    ExplanationDialog(const QString &name, const QString &value, const QString &explanation, const Figure &figure, const Format &format, QWidget *parent);

Q_SIGNALS:
    void rowsWanted();
};

} // namespace saldoscope
