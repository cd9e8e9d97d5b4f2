// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maildialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

MailDialog::MailDialog(ConsentLetter letter, QWidget *parent)
    : QDialog(parent)
    , m_letter(std::move(letter))
    , m_language(new QComboBox)
    , m_subject(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_said(new TextLabel(FontRole::Small, TextTone::Ok))
{
    setWindowTitle(tr("Letter with the consent link"));
    setFixedWidth(620);
    m_language->setObjectName(u"mailLanguage"_s);
    m_language->addItem(u"Svenska"_s, u"sv"_s);
    m_language->addItem(u"Suomi"_s, u"fi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_letter.language)));
    m_subject->setObjectName(u"mailSubject"_s);
    m_body->setObjectName(u"mailBody"_s);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(300);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    column->addWidget(new TextLabel(windowTitle(), FontRole::Heading));
    auto *line = new TextLabel(tr("In the applicant's language, whatever yours is. You may change the words; nothing is sent before you send it."), FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new Field(tr("Language of the letter"), m_language), 1);
    top->addWidget(new Field(tr("Subject"), m_subject), 2);
    column->addLayout(top);
    column->addWidget(new Field(tr("Letter"), m_body));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_said->setObjectName(u"mailSaid"_s);
    m_said->setElided(true);
    row->addWidget(m_said, 1);
    QPushButton *close = makeButton(ButtonRole::Secondary, tr("Close"), {}, this);
    QPushButton *copy = makeButton(ButtonRole::Secondary, tr("Copy letter"), u"copy"_s, this);
    copy->setObjectName(u"mailCopy"_s);
    QPushButton *open = makeButton(ButtonRole::Primary, tr("Open in mail program"), u"mail"_s, this);
    open->setObjectName(u"mailOpen"_s);
    row->addWidget(close);
    row->addWidget(copy);
    row->addWidget(open);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_body->toPlainText());
        m_said->setTone(TextTone::Ok);
        m_said->setText(tr("Copied."));
    });
    connect(open, &QPushButton::clicked, this, [this] {
        const bool opened = QDesktopServices::openUrl(mailto());
        m_said->setTone(opened ? TextTone::Ok : TextTone::Bad);
        m_said->setText(opened ? tr("Handed to the mail program.") : tr("No mail program answers. Copy the letter instead."));
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_letter.language = m_language->currentData().toString();
        fill();
        Q_EMIT languageChosen(m_letter.language);
    });
    fill();
    m_language->setFocus();
}

void MailDialog::fill()
{
    m_subject->setText(m_letter.subject());
    m_subject->setCursorPosition(0);
    m_body->setPlainText(m_letter.body());
    m_said->setText({});
}

QUrl MailDialog::mailto() const { return mailtoUrl(m_subject->text(), m_body->toPlainText()); }

} // namespace saldoscope
