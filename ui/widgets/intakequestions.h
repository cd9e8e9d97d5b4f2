// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/intake.h"
#include "ui/widgets/basics.h"

#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace saldoscope {

class Format;

/// One thing a file leaves open, with its answers as buttons.
struct IntakeQuestion {
    Choice::About about = Choice::About::DateOrder;
    QString text;
    struct Answer {
        QString text;
        std::function<void()> take;
    };
    std::vector<Answer> answers;
};
/// All that is open in a file, in the officer's words; `intake` is what the answers speak to.
std::vector<IntakeQuestion> questionsOf(const IntakeFile &file, Intake &intake, const Format &format);

/// The questions below each other, each in an amber box.
class IntakeQuestions : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeQuestions(QWidget *parent = nullptr);
    void set(std::vector<IntakeQuestion> questions);

private:
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_boxes;
};

} // namespace saldoscope
