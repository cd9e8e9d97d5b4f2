// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportparts.h"

namespace saldoscope {

/// The parts of `analyse` that judge, each as one member of the report. Rows are named by their evidence ids.
QJsonObject incomeReport(const Analysis &analysis, const EvidenceIds &ids);
QJsonObject commitmentsReport(const Analysis &analysis, const EvidenceIds &ids);
QJsonObject riskReport(const Analysis &analysis, const EvidenceIds &ids);
QJsonObject coverageReport(const Analysis &analysis, const EvidenceIds &ids);
QJsonObject integrityReport(const Analysis &analysis, const EvidenceIds &ids);
QJsonArray flagsReport(const std::vector<Flag> &flags, const EvidenceIds &ids);
QJsonArray positivesReport(const Analysis &analysis, const EvidenceIds &ids);

} // namespace saldoscope
