// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace saldoscope {

class RatePack;

/// The lender's own table of rates of exchange, one file `rates.csv` in the data folder. Nothing personal is in it.
class RateFile
{
public:
    explicit RateFile(const QString &folder); ///< empty: nothing is kept beyond the program's end

    /// Reads what is kept. Null where there is none; then and after an Error BadFile the program's own rates are used.
    Result<std::shared_ptr<const RatePack>> load();
    /// Takes a table over if it can be read: Error BadFile names the line; Storage where it cannot be kept.
    Result<std::shared_ptr<const RatePack>> take(const QByteArray &csv);
    Done remove();                            ///< the program's own rates again

private:
    QString m_path;
};

} // namespace saldoscope
