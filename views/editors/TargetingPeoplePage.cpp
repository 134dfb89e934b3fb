// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"
#include "views/editors/TargetingPages.h"

#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace agm {
namespace {

bool automatic(const TargetingValues &values)
{
    return values.targeting.demographics.automatic.value_or(false);
}

QString genderWord(const QString &raw)
{
    if (raw == QLatin1String("all"))
        return TargetingPeoplePage::tr("All genders");
    if (raw == QLatin1String("male"))
        return TargetingPeoplePage::tr("Men");
    if (raw == QLatin1String("female"))
        return TargetingPeoplePage::tr("Women");
    return inertLine(raw);
}

} // namespace

TargetingPeoplePage::TargetingPeoplePage(TargetingDraft *targeting, QWidget *parent)
    : TargetingPage(targeting, {Field::Demographics}, parent)
{
    m_automatic = new TargetingTick(tr("Find the audience automatically (Advantage+)"), this);
    addRow(tr("Automatic audience"), m_automatic);
    m_why = addHint({});
    auto *ages = new QWidget(this);
    auto *line = new QHBoxLayout(ages);
    line->setContentsMargins({});
    m_minimum = makeAge(&Demographics::minimumAge);
    m_maximum = makeAge(&Demographics::maximumAge);
    line->addWidget(m_minimum);
    auto *to = new QLabel(tr("to"), ages);
    line->addWidget(to);
    line->addWidget(m_maximum);
    line->addStretch();
    addRow(tr("Ages"), ages);
    ages->setFocusProxy(m_minimum);
    m_minimum->setAccessibleName(tr("Youngest age"));
    m_maximum->setAccessibleName(tr("Oldest age"));
    addHint(tr("13 to 65; 65 stands for everyone above it too. An empty field leaves the age as it is."));
    m_gender = new QComboBox(this);
    m_gender->setMinimumWidth(180);
    editorparts::ignoreWheel(m_gender);
    addRow(tr("Gender"), m_gender);
    addMessages(Field::Demographics);
    addKept();
    rows()->addStretch();

    connect(m_automatic, &TargetingTick::wished, this, [this](TargetingTick::Wish wish) {
        draft()->change(Field::Demographics, [wish](TargetingValues &now, const TargetingValues &before) {
            std::optional<bool> &flag = now.targeting.demographics.automatic;
            const auto &was = before.targeting.demographics.automatic;
            const bool on = wish == TargetingTick::Wish::On;
            // An ad group that has been so stays as it came, with or without the key.
            flag = wish == TargetingTick::Wish::AsItWas || was.value_or(false) == on ? was : std::optional<bool>(on);
        });
    });
    connect(m_gender, &QComboBox::activated, this, &TargetingPeoplePage::chooseGender);
    refresh();
}

QLineEdit *TargetingPeoplePage::makeAge(Age age)
{
    auto *edit = new QLineEdit(this);
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,2}")), edit));
    edit->setFixedWidth(80);
    connect(edit, &QLineEdit::textEdited, this, [this, age](const QString &text) {
        draft()->change(Field::Demographics, [&](TargetingValues &now, const TargetingValues &before) {
            now.targeting.demographics.*age
                = text.isEmpty() ? before.targeting.demographics.*age : std::optional<int>(text.toInt());
        });
    });
    return edit;
}

void TargetingPeoplePage::refresh()
{
    const int all = draft()->groupCount();
    const int on = draft()->count(&automatic);
    m_automatic->show(on, all, !draft()->commonBefore(&automatic));
    const bool off = on == all;
    m_why->setText(
        off ? tr("Ages and gender are off: the automatic audience chooses whom to reach. Audiences and interests "
                 "cannot be combined with it.")
            : QString());
    m_why->setVisible(off);
    refreshAge(m_minimum, &Demographics::minimumAge, off);
    refreshAge(m_maximum, &Demographics::maximumAge, off);
    m_gender->setEnabled(!off);
    m_gender->setAccessibleDescription(off ? m_why->text() : QString());
    refreshGender();
}

void TargetingPeoplePage::refreshAge(QLineEdit *edit, Age age, bool off)
{
    const auto read = [age](const TargetingValues &values) { return values.targeting.demographics.*age; };
    const auto now = draft()->common(read);
    const auto before = draft()->commonBefore(read);
    edit->setEnabled(!off);
    edit->setAccessibleDescription(off ? m_why->text() : QString());
    edit->setPlaceholderText(!before ? tr("mixed") : *before ? QString::number(**before) : tr("any"));
    // What is being typed stays as it is typed ("1" on the way to "18", or nothing at all).
    if (edit->hasFocus())
        return;
    edit->setText(now && *now ? QString::number(**now) : QString());
}

void TargetingPeoplePage::refreshGender()
{
    const auto read = [](const TargetingValues &values) { return values.targeting.demographics.gender; };
    const auto now = draft()->common(read);
    const auto before = draft()->commonBefore(read);
    const QSignalBlocker quiet(m_gender);
    m_gender->clear();
    if (!before)
        m_gender->addItem(tr("mixed"), QVariant());
    else if (before->isEmpty())
        m_gender->addItem(tr("not set"), QVariant());
    QStringList words{QStringLiteral("all"), QStringLiteral("male"), QStringLiteral("female")};
    if (before && !before->isEmpty() && !words.contains(*before))
        words.append(*before);
    for (const QString &word : words)
        m_gender->addItem(genderWord(word), word);
    m_gender->setCurrentIndex(now && !now->isEmpty() ? m_gender->findData(*now) : 0);
}

void TargetingPeoplePage::chooseGender(int index)
{
    const QVariant word = m_gender->itemData(index);
    draft()->change(Field::Demographics, [&word](TargetingValues &now, const TargetingValues &before) {
        now.targeting.demographics.gender = word.isValid() ? word.toString() : before.targeting.demographics.gender;
    });
}

} // namespace agm
