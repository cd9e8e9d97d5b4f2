// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "ui/widgets/basics.h"

#include <vector>

class QBoxLayout;

namespace saldoscope {

class Format;
class Hairline;

/// One row from three sides: what the bank sent, who decided its category (strongest first), what rests on it.
class EvidenceDrawer : public Card
{
    Q_OBJECT
public:
    explicit EvidenceDrawer(const Format &format, QWidget *parent = nullptr);
    void show(const View &view, Row row);
    void showNothing();
    void setBeside(bool beside);         ///< at the right of the table instead of below (FigureDrawer::standsBeside)

Q_SIGNALS:
    void closed();
    void categoryWanted();
    void leaveOutWanted();
    void streamWanted(quint32 stream);

private:
    /// A line: icon, name, value.
    struct Line {
        QString icon;
        QString name;
        QString value;
        bool strong = false;
        bool warn = false;
    };
    class Lines;
    QVBoxLayout *addColumn(const QString &title, bool last);
    std::vector<Line> whoDecided(const Analysis &analysis, Row row) const;
    std::vector<Line> whatRests(const Analysis &analysis, Row row) const;
    QString whatWasSent(const Analysis &analysis, Row row) const;

    const Format &m_format;
    TextLabel *m_which;
    QLabel *m_sent;
    TextLabel *m_source;
    Lines *m_deciders;
    Lines *m_rests;
    QPushButton *m_leaveOut;
    QPushButton *m_stream;
    qint32 m_streamOf = -1;
    QBoxLayout *m_thirds;
    std::vector<Hairline *> m_hairs;     ///< between them
    bool m_beside = false;
};

} // namespace saldoscope
