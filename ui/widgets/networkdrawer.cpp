// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/networkdrawer.h"

#include "ui/format.h"
#include "ui/widgets/roomycells.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

enum Column { kTime, kMethod, kHost, kPath, kAnswer, kSent, kReceived, kTook, kColumns };

constexpr int kRow = 26;

/// Small, and times quieter than the rest.
class LogCells final : public RoomyCells
{
public:
    explicit LogCells(QObject *parent)
        : RoomyCells(parent, kRow)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyCells::initStyleOption(option, index);
        const Tokens &colours = tokens(option->widget);
        option->font = saldoscope::font(FontRole::Small);
        option->palette.setColor(QPalette::Text, index.column() == kTime || index.column() == kTook ? colours.text2 : colours.text);
    }
};

/// What was sent and what came are told apart by their own columns, so short words will do.
QString bytesText(qint64 bytes, const Format &format)
{
    if (bytes < 1000)
        return NetworkDrawer::tr("%1 B", "bytes").arg(format.count(bytes));
    return bytes < 1'000'000 ? NetworkDrawer::tr("%1 kB").arg(format.count((bytes + 500) / 1000)) : NetworkDrawer::tr("%1 MB").arg(format.count((bytes + 500'000) / 1'000'000));
}

QString answerText(const NetworkEvent &request)
{
    const QString answer = request.status == 0 ? NetworkDrawer::tr("no answer") : QString::number(request.status);
    return request.attempt > 1 ? NetworkDrawer::tr("%1, try %2", "answer, number of the try").arg(answer).arg(request.attempt) : answer;
}

QStringList cells(const NetworkEvent &request, const Format &format)
{
    const QUrl url(request.address);
    const QString host = url.host() + (url.port() > 0 ? u':' + QString::number(url.port()) : QString());
    const QDateTime at = request.at.toLocalTime();
    const QString day = at.date() == QDate::currentDate() ? QString() : format.isoDate(Day(at.date().toJulianDay())) + u' ';
    return {day + at.toString(u"HH:mm:ss"_s), QString::fromLatin1(request.method), host, url.path(), answerText(request), bytesText(request.bytesSent, format),
        bytesText(request.bytesReceived, format), NetworkDrawer::tr("%1 ms").arg(format.count(request.milliseconds))};
}

} // namespace

NetworkDrawer::NetworkDrawer(const Format &format, QWidget *parent)
    : Card(parent)
    , m_format(format)
    , m_line(new TextLabel(FontRole::Small, TextTone::Text2))
    , m_list(new QTreeWidget)
    , m_none(new EmptyState(u"lock"_s, tr("No request was made for this case"), tr("Everything was read on this computer. Nothing left it.")))
{
    setObjectName(u"networkDrawer"_s);
    setAccessibleName(tr("Network log"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(13, 0, 6, 0);
    top->setSpacing(12);
    top->addWidget(new TextLabel(tr("Network log"), FontRole::Heading));
    m_line->setObjectName(u"networkLine"_s);
    m_line->setElided(true);
    top->addWidget(m_line, 1);
    QPushButton *close = makeButton(ButtonRole::Quiet, {}, u"x"_s, this);
    close->setAccessibleName(tr("Close the network log"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFixedSize(28, 28);
    connect(close, &QPushButton::clicked, this, &NetworkDrawer::closed);
    top->addWidget(close);
    body()->setContentsMargins(1, 3, 1, 1);
    body()->setSpacing(3);
    body()->addLayout(top);

    m_list->setObjectName(u"networkList"_s);
    m_list->setAccessibleName(tr("Requests, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new LogCells(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("pane", true);
    m_list->setHeaderLabels({tr("Time"), tr("Method"), tr("Host"), tr("Path"), tr("Answer"), tr("Sent"), tr("Received"), tr("Took")});
    for (const int column : {kSent, kReceived, kTook})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    const int widths[] = {150, 80, 220, 0, 130, 90, 90, 90};
    m_list->header()->setStretchLastSection(false);
    for (int column = 0; column < kColumns; ++column) {
        if (widths[column] > 0)
            m_list->header()->resizeSection(column, widths[column]);
    }
    m_list->header()->setSectionResizeMode(kPath, QHeaderView::Stretch);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_none, 1);
    setRequests({});
}

QWidget *NetworkDrawer::firstFocus() const { return m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_none; }

void NetworkDrawer::setRequests(const std::vector<NetworkEvent> &requests)
{
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    qint64 sent = 0;
    qint64 received = 0;
    for (const NetworkEvent &request : requests) {
        auto *item = new QTreeWidgetItem(cells(request, m_format));
        for (const int column : {kSent, kReceived, kTook})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(kPath, request.address);
        items.prepend(item);
        sent += request.bytesSent;
        received += request.bytesReceived;
    }
    m_list->addTopLevelItems(items);
    const bool none = requests.empty();
    m_list->setVisible(!none);
    m_none->setVisible(none);
    m_line->setText(none ? QString()
                         : tr("%n requests", "", int(requests.size())) + u", "_s
                + tr("%1 sent, %2 received. Contents and credentials are never logged.").arg(bytesText(sent, m_format), bytesText(received, m_format)));
}

void NetworkDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    Card::keyPressEvent(event);
}

} // namespace saldoscope
