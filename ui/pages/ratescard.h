// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ratefile.h"
#include "insights/exchange.h"
#include "ui/widgets/basics.h"

namespace saldoscope {

/// Which rates of exchange are used: the program's one day, or the lender's table.
class RatesCard : public Card
{
    Q_OBJECT
public:
    explicit RatesCard(QWidget *parent = nullptr);
    void setFolder(const QString &folder);  ///< where the table is kept; empty: until the program ends
    void take(const QString &path);         ///< a table in the form of the ECB's eurofxref-hist.csv

Q_SIGNALS:
    void changed(const std::shared_ptr<const saldoscope::RatePack> &rates); ///< null: the program's own

private:
    void choose();
    void show(const std::shared_ptr<const RatePack> &rates);
    void complain(const Error &error);

    RateFile m_file;
    TextLabel *m_line;
    QPushButton *m_own;
};

} // namespace saldoscope
