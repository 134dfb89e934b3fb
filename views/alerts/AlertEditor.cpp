// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertEditor.h"

#include "views/changes/DialogParts.h"
#include "views/common/Words.h"
#include "views/filter/FilterAssist.h"
#include "views/shell/SearchField.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int CountAfterMs = 200;

/// The filter as it is written in the language of `to`; what cannot be read stays as it is.
QString inLanguage(const QString &filter, const FilterContext &from, const QLocale &to)
{
    const FilterParse parse = parseFilter(filter, from);
    return parse.problem ? filter : filterText(parse.root, to);
}

} // namespace

AlertEditor::AlertEditor(const AlertRule &rule, const FilterContext &context, QWidget *parent)
    : QDialog(parent), m_rule(rule), m_context(context), m_name(new QLineEdit(rule.name)), m_filter(new SearchField),
      m_message(dialogparts::text({}, this)), m_save(new QPushButton(tr("Save alert")))
{
    setWindowTitle(rule.id.isEmpty() ? tr("New alert") : tr("Change the alert"));
    setModal(true);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(dialogparts::text(tr("After each refresh you are told when ad groups begin to match the filter. "
                                           "An alert never changes anything by itself."),
                                        this));
    const auto add = [&](const QString &words, QLineEdit *field, const QString &name) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setMinimumHeight(28);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    add(tr("&Name"), m_name, tr("Name"));
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("Spend without results"));
    add(tr("&Filter"), m_filter, tr("Filter"));
    m_filter->setPlaceholderText(QStringLiteral("spend>100 results=0"));
    m_filter->setText(inLanguage(rule.filter, context.stored(), context.locale));
    m_message->setObjectName(QStringLiteral("message"));
    layout->addWidget(m_message);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    dialogparts::makePrimary(m_save);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountAfterMs);
    connect(&m_counting, &QTimer::timeout, this, &AlertEditor::count);
    connect(m_name, &QLineEdit::textChanged, this, &AlertEditor::judge);
    connect(m_filter, &QLineEdit::textChanged, this, &AlertEditor::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertEditor::save);
    dialogparts::keepFitting(this);
    judge();
    m_name->setFocus();
}

void AlertEditor::setVocabulary(const FilterVocabulary &vocabulary)
{
    m_filter->assist()->setVocabulary(vocabulary);
}

void AlertEditor::setCounter(const Counter &counter)
{
    m_counter = counter;
    count();
}

void AlertEditor::judge()
{
    const FilterParse parse = parseFilter(m_filter->text(), m_context);
    m_filter->assist()->setProblem(parse.problem);
    m_filter->update();
    const bool named = !m_name->text().simplified().isEmpty();
    if (parse.problem)
        m_message->setText(m_filter->assist()->problemText());
    else if (parse.root.isEmpty())
        m_message->setText(tr("Write a filter, as in the search field."));
    else
        m_counting.start();
    m_save->setEnabled(named && !parse.problem && !parse.root.isEmpty());
    m_save->setToolTip(named ? QString() : tr("Give the alert a name."));
}

void AlertEditor::count()
{
    const FilterParse parse = parseFilter(m_filter->text(), m_context);
    if (parse.problem || parse.root.isEmpty() || !m_counter)
        return;
    m_message->setText(
        tr("Now it matches %1. You are told of those that come to it.").arg(words::adGroups(m_counter(parse.root))));
}

void AlertEditor::save()
{
    const FilterParse parse = parseFilter(m_filter->text(), m_context);
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || parse.problem || parse.root.isEmpty())
        return;
    m_rule.name = name;
    m_rule.filter = filterText(parse.root, m_context.stored().locale);
    if (m_rule.id.isEmpty())
        m_rule.id = AlertRules::newId();
    Q_EMIT saved(m_rule);
    accept();
}

} // namespace agm
