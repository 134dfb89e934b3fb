// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterAssist.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace agm {

FilterAssist::FilterAssist(QLineEdit *field) : QObject(field), m_field(field), m_popup(new FilterPopup(field))
{
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &FilterAssist::edited);
    connect(field, &QLineEdit::textChanged, this, [this] {
        // Set by the program: nobody types.
        if (!m_taking && !m_field->hasFocus())
            close();
    });
    connect(m_popup, &FilterPopup::chosen, this, &FilterAssist::take);
    connect(m_popup, &FilterPopup::currentChanged, this, &FilterAssist::announce);
    // The popup belongs to the window, which may die before or after the field.
    connect(field, &QObject::destroyed, m_popup, &QObject::deleteLater);
}

FilterAssist::~FilterAssist() = default;

void FilterAssist::setProblem(const std::optional<FilterProblem> &problem)
{
    const QString before = problemText();
    m_problem = problem;
    m_popup->setMessage(problem ? problem->message : QString(), problem && problem->unfinished);
    m_field->setProperty("filterProblem", problemText());
    if (m_field->hasFocus()) {
        m_popup->place();
        if (problem && !problem->unfinished && problemText() != before)
            announce(problemText());
    }
}

QString FilterAssist::problemText() const
{
    if (!m_problem)
        return {};
    return tr("Character %1: %2", "place in the text: what is wrong")
        .arg(m_field->locale().toString(m_problem->from + 1), m_problem->message);
}

void FilterAssist::announce(const QString &text)
{
    m_field->setAccessibleDescription(text);
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FilterAssist::edited()
{
    // Those who filter by the text have their say first: what is wrong is then of this text.
    offer(false);
}

void FilterAssist::offer(bool all)
{
    m_offered = FilterSuggestions::at(m_field->text(), m_field->cursorPosition(), m_vocabulary, all);
    m_popup->setSuggestions(m_offered.list);
    m_popup->place();
}

void FilterAssist::close()
{
    if (!m_popup)
        return;
    m_offered = {};
    m_popup->setSuggestions({});
    m_popup->hide();
}

void FilterAssist::take(int index)
{
    if (index < 0 || index >= m_offered.list.size())
        return;
    const FilterSuggestion chosen = m_offered.list[index];
    const FilterPlace place = m_offered.place;
    QString insert = chosen.insert;
    const QString rest = m_field->text().mid(place.from + place.length);
    if (rest.startsWith(QLatin1Char(' ')) || rest.startsWith(QLatin1Char(',')) || rest.startsWith(QLatin1Char(')')))
        insert = insert.trimmed();
    {
        const QScopedValueRollback taking(m_taking, true);
        // As typed: it can be undone in the field.
        m_field->setSelection(place.from, place.length);
        m_field->insert(insert);
    }
    m_field->setFocus();
    offer(false);
}

bool FilterAssist::keyPressed(QKeyEvent *event)
{
    const bool open = m_popup->offers();
    switch (event->key()) {
    case Qt::Key_Space:
        if (!(event->modifiers() & Qt::ControlModifier))
            return false;
        offer(true);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open)
            return false;
        m_popup->move(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Tab:
        if (!open || event->modifiers())
            return false;
        take(std::max(0, m_popup->current()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_popup->current() >= 0) {
            take(m_popup->current());
            return true;
        }
        // Who leaves a broken filter hears why it does nothing.
        if (m_problem) {
            close();
            m_popup->setMessage(m_problem->message, false);
            m_popup->place();
            announce(problemText());
            return true;
        }
        close();
        return false;
    case Qt::Key_Escape:
        if (!m_popup->isVisible())
            return false;
        close();
        return true;
    default: return false;
    }
}

bool FilterAssist::eventFilter(QObject *watched, QEvent *event)
{
    // A dying window takes its children in any order.
    if (!m_popup)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        if (keyPressed(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride: {
        // A key that is a choice here must not become a shortcut of the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_popup->isVisible() && key->key() == Qt::Key_Escape)
            event->accept();
        break;
    }
    case QEvent::FocusIn:
        if (m_problem)
            m_popup->place();
        break;
    case QEvent::FocusOut: close(); break;
    case QEvent::Resize:
    case QEvent::Move:
        if (m_popup->isVisible())
            m_popup->place();
        break;
    case QEvent::Hide: close(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace agm
