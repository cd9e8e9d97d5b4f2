// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intakeview.h"

#include "ui/format.h"
#include "ui/models/intakemodel.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/intakedetail.h"
#include "ui/widgets/intakelist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 292;
constexpr int kTick = 120; // ms

} // namespace

IntakeView::IntakeView(const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_header(new PageHeader(tr("Look before it is added")))
    , m_banner(new Banner)
    , m_model(new IntakeModel(format, this))
    , m_list(new IntakeList(m_model))
    , m_detail(new IntakeDetail(format))
{
    QPushButton *discard = makeButton(ButtonRole::Quiet, tr("Discard"), {}, this);
    discard->setObjectName(u"discardIntake"_s);
    discard->setToolTip(tr("Add none of these files"));
    QPushButton *more = makeButton(ButtonRole::Secondary, tr("More files…"), u"file-plus-2"_s, this);
    more->setObjectName(u"moreFiles"_s);
    m_add = makeButton(ButtonRole::Primary, QString(), u"check"_s, this);
    m_add->setObjectName(u"commitIntake"_s);
    m_header->addRight(discard);
    m_header->addRight(more);
    m_header->addRight(m_add);
    connect(discard, &QPushButton::clicked, this, [this] {
        if (m_intake)
            m_intake->clear();
    });
    connect(more, &QPushButton::clicked, this, &IntakeView::moreWanted);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_intake)
            m_intake->commit();
    });
    connect(m_list, &IntakeList::removeWanted, this, [this](qint64 id) { m_intake->remove(id); });
    connect(m_list, &IntakeList::currentFileChanged, this, &IntakeView::refresh);
    connect(m_detail, &IntakeDetail::said, this, [this](Tone tone, const QString &what) { m_banner->show(tone, what, {}); });
    auto *body = new QHBoxLayout;
    body->setSpacing(size::kCardGap);
    auto *files = new Sheet(m_list);
    files->setFixedWidth(kListWidth);
    body->addWidget(files);
    body->addWidget(m_detail, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPageLeft, size::kPageTop, size::kPageRight, size::kPageBottom);
    column->setSpacing(size::kCardGap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(body, 1);
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &IntakeView::tick);
}

void IntakeView::setIntake(Intake *intake)
{
    if (m_intake)
        disconnect(m_intake, nullptr, this, nullptr);
    m_intake = intake;
    m_model->setIntake(intake);
    m_banner->clear();
    if (intake)
        connect(intake, &Intake::changed, this, &IntakeView::refresh);
    refresh();
}

QWidget *IntakeView::firstFocus() const { return m_add->isEnabled() ? static_cast<QWidget *>(m_add) : m_list; }

void IntakeView::tick()
{
    m_model->tick();
    m_detail->tick();
}

void IntakeView::chooseFirst()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

QString IntakeView::headerLine() const
{
    const auto &files = m_intake->files();
    const auto waits = std::ranges::find_if(files, [](const IntakeFile &file) {
        return file.taken && ((file.state == IntakeFile::State::Read && !file.open.empty()) || file.state == IntakeFile::State::NeedsPassword);
    });
    if (waits != files.end() && waits->state == IntakeFile::State::NeedsPassword)
        return tr("Enter the password of %1, or take its tick away.").arg(waits->name);
    if (waits != files.end())
        return tr("Answer what %1 leaves open, or take its tick away.").arg(waits->name);
    return tr("Nothing is stored before you press Add. Afterwards these files can be taken out again as one.");
}

void IntakeView::refresh()
{
    if (!m_intake) {
        m_ticks.stop();
        return m_detail->show(nullptr, 0);
    }
    chooseFirst();
    const std::size_t ready = m_intake->ready();
    m_add->setText(tr("Add %n files", "", int(ready)));
    m_add->setEnabled(ready > 0 && m_intake->waiting() == 0);
    m_header->setLine(headerLine());
    m_detail->show(m_intake, m_model->idAt(m_list->currentIndex()));
    const bool reading = m_intake->isReading();
    if (reading && !m_ticks.isActive())
        m_ticks.start();
    else if (!reading)
        m_ticks.stop();
    // One clean file needs one key: Enter.
    if (std::exchange(m_wasReading, reading) && !reading && m_add->isEnabled() && isVisible())
        m_add->setFocus(Qt::OtherFocusReason);
    if (m_intake->files().empty())
        m_banner->clear();
}

} // namespace saldoscope
