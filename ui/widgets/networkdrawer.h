// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "ui/widgets/basics.h"

class QTreeWidget;

namespace saldoscope {

class Format;

/// Every request that was made for the open case, newest first: when, what, to whom, what came of it. Where none was made
/// it says so.
class NetworkDrawer : public Card
{
    Q_OBJECT
public:
    explicit NetworkDrawer(const Format &format, QWidget *parent = nullptr);
    void setRequests(const std::vector<NetworkEvent> &requests);
    QWidget *firstFocus() const;
    static constexpr int kHeight = 236;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Format &m_format;
    TextLabel *m_line;
    QTreeWidget *m_list;
    EmptyState *m_none;
};

} // namespace saldoscope
