// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newcasedialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace saldoscope {

using namespace Qt::StringLiterals;

std::vector<std::pair<QString, QString>> caseCountries()
{
    std::vector<std::pair<QString, QString>> nearOnes {{u"se"_s, NewCaseDialog::tr("Sweden")}, {u"fi"_s, NewCaseDialog::tr("Finland")},
        {u"ee"_s, NewCaseDialog::tr("Estonia")}, {u"lv"_s, NewCaseDialog::tr("Latvia")}, {u"lt"_s, NewCaseDialog::tr("Lithuania")},
        {u"de"_s, NewCaseDialog::tr("Germany")}, {u"gb"_s, NewCaseDialog::tr("United Kingdom")}, {u"dk"_s, NewCaseDialog::tr("Denmark")},
        {u"no"_s, NewCaseDialog::tr("Norway")}};
    std::vector<std::pair<QString, QString>> others {{u"at"_s, NewCaseDialog::tr("Austria")}, {u"au"_s, NewCaseDialog::tr("Australia")}, {u"be"_s, NewCaseDialog::tr("Belgium")},
        {u"br"_s, NewCaseDialog::tr("Brazil")}, {u"bg"_s, NewCaseDialog::tr("Bulgaria")}, {u"hr"_s, NewCaseDialog::tr("Croatia")},
        {u"cy"_s, NewCaseDialog::tr("Cyprus")}, {u"cz"_s, NewCaseDialog::tr("Czech Republic")}, {u"fr"_s, NewCaseDialog::tr("France")},
        {u"gr"_s, NewCaseDialog::tr("Greece")}, {u"hu"_s, NewCaseDialog::tr("Hungary")}, {u"in"_s, NewCaseDialog::tr("India")},
        {u"id"_s, NewCaseDialog::tr("Indonesia")}, {u"ie"_s, NewCaseDialog::tr("Ireland")}, {u"it"_s, NewCaseDialog::tr("Italy")},
        {u"kz"_s, NewCaseDialog::tr("Kazakhstan")}, {u"lu"_s, NewCaseDialog::tr("Luxembourg")}, {u"mt"_s, NewCaseDialog::tr("Malta")},
        {u"mx"_s, NewCaseDialog::tr("Mexico")}, {u"nl"_s, NewCaseDialog::tr("Netherlands")}, {u"nz"_s, NewCaseDialog::tr("New Zealand")},
        {u"pl"_s, NewCaseDialog::tr("Poland")}, {u"pt"_s, NewCaseDialog::tr("Portugal")}, {u"ro"_s, NewCaseDialog::tr("Romania")},
        {u"sk"_s, NewCaseDialog::tr("Slovakia")}, {u"si"_s, NewCaseDialog::tr("Slovenia")}, {u"es"_s, NewCaseDialog::tr("Spain")},
        {u"us"_s, NewCaseDialog::tr("United States of America")}};
    std::ranges::sort(others, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    nearOnes.insert(nearOnes.end(), others.begin(), others.end());
    return nearOnes;
}

NewCaseDialog::NewCaseDialog(QWidget *parent)
    : QDialog(parent)
{
    build(tr("New case"), tr("Create case"));
}

NewCaseDialog::NewCaseDialog(const CaseDetails &details, QWidget *parent)
    : QDialog(parent)
{
    build(tr("Applicant"), tr("Save"));
    m_name->setText(details.applicantName);
    m_number->setNumber(details.personNumber);
    m_country->setCurrentIndex(std::max(0, m_country->findData(details.country)));
    m_kind->setCurrentIndex(details.business ? 1 : 0);
    m_note->setText(details.note);
    check();
}

void NewCaseDialog::build(const QString &title, const QString &verb)
{
    setWindowTitle(title);
    setFixedWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    column->addWidget(new TextLabel(title, FontRole::Heading));
    auto *line = new TextLabel(tr("All of this is encrypted on this computer. You can leave fields empty and fill them in later."), FontRole::Body, TextTone::Text2);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addSpacing(6);

    m_name = new QLineEdit;
    m_name->setObjectName(u"applicantName"_s);
    column->addWidget(new Field(tr("Applicant's name"), m_name));
    m_number = new NumberField(tr("Personal identity number"));
    column->addWidget(m_number);

    m_country = new QComboBox;
    m_country->setObjectName(u"country"_s);
    for (const auto &[code, name] : caseCountries())
        m_country->addItem(name, code);
    m_kind = new QComboBox;
    m_kind->addItems({tr("Private person"), tr("Business")});
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(new Field(tr("Country of the accounts"), m_country), 1);
    pair->addWidget(new Field(tr("Applicant is a"), m_kind), 1);
    column->addLayout(pair);
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    column->addWidget(new Field(tr("Note"), m_note));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    QPushButton *cancel = makeButton(ButtonRole::Secondary, tr("Cancel"), {}, this);
    m_accept = makeButton(ButtonRole::Primary, verb, {}, this);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_number, &NumberField::changed, this, &NewCaseDialog::check);
    connect(m_country, &QComboBox::currentIndexChanged, this, &NewCaseDialog::check);
    check();
    m_name->setFocus();
}

void NewCaseDialog::check()
{
    m_number->setCountry(m_country->currentData().toString());
    m_accept->setEnabled(!m_number->hasError());
    fitHeight(*this);
}

CaseDetails NewCaseDialog::details() const
{
    CaseDetails details;
    details.applicantName = m_name->text().simplified();
    details.personNumber = m_number->number();
    details.country = m_country->currentData().toString();
    details.business = m_kind->currentIndex() == 1;
    details.note = m_note->text().trimmed();
    return details;
}

} // namespace saldoscope
