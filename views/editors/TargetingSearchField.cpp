// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingSearchField.h"

#include "views/common/Looks.h"
#include "views/common/SafeText.h"
#include "views/editors/EditorParts.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

TargetingSearchField::TargetingSearchField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    m_edit = new QLineEdit(this);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(200);
    m_edit->installEventFilter(this);
    layout->addWidget(m_edit);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    editorparts::makeDim(m_note);
    m_note->hide();
    layout->addWidget(m_note);
    setFocusProxy(m_edit);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &TargetingSearchField::ask);
    connect(m_edit, &QLineEdit::textEdited, this, &TargetingSearchField::textTyped);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button
            textTyped();
    });
}

TargetingSearchField::~TargetingSearchField()
{
    if (m_asking && m_stop)
        m_stop();
}

void TargetingSearchField::setRemote(Remote remote, std::function<void()> stop)
{
    m_remote = std::move(remote);
    m_stop = std::move(stop);
}

void TargetingSearchField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_edit->setAccessibleDescription(note);
}

QString TargetingSearchField::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void TargetingSearchField::setLabel(const QString &label)
{
    m_edit->setAccessibleName(label);
}

bool TargetingSearchField::isOpen() const
{
    return m_list && !m_list->isHidden();
}

QStringList TargetingSearchField::shownTexts() const
{
    QStringList texts;
    for (int row = 0; isOpen() && row < m_list->count(); ++row)
        texts.append(m_list->item(row)->text());
    return texts;
}

void TargetingSearchField::textTyped()
{
    ++m_number; // whatever is still on its way belongs to an older text
    if (m_asking && m_stop)
        m_stop();
    m_asking = false;
    m_far.clear();
    const QString text = m_edit->text().trimmed();
    m_near = m_local && !text.isEmpty() ? m_local(text) : QList<TargetingSuggestion>();
    rebuild();
    if (m_remote && text.size() >= 2)
        m_rest.start();
    else
        m_rest.stop();
}

void TargetingSearchField::ask()
{
    const QString text = m_edit->text().trimmed();
    if (!m_remote || text.isEmpty())
        return;
    m_asking = true;
    m_remote(text, m_number);
}

void TargetingSearchField::showAnswer(quint64 number, const QList<TargetingSuggestion> &found)
{
    if (number != m_number)
        return;
    m_asking = false;
    m_far = found;
    setNote({});
    rebuild();
    if (m_near.isEmpty() && m_far.isEmpty() && !m_edit->text().trimmed().isEmpty())
        setNote(tr("Nothing is called %1.").arg(isolated(m_edit->text().trimmed())));
}

void TargetingSearchField::showRefusal(quint64 number, const QString &why)
{
    if (number == m_number)
        m_asking = false;
    setNote(why);
}

void TargetingSearchField::rebuild()
{
    QList<TargetingSuggestion> all = m_near;
    for (const TargetingSuggestion &far : m_far) {
        const auto same = [&far](const TargetingSuggestion &near) { return near.entry.sameAs(far.entry); };
        if (const auto near = std::find_if(all.begin(), all.end(), same); near != all.end())
            *near = far; // with the server's name
        else
            all.append(far);
    }
    if (all.isEmpty() || !m_edit->isEnabled()) {
        close();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("suggestions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setAccessibleName(tr("Found"));
        connect(this, &QObject::destroyed, m_list, &QObject::deleteLater);
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    }
    const int was = isOpen() ? m_list->currentRow() : 0;
    m_list->clear();
    for (const TargetingSuggestion &one : all) {
        auto *item = new QListWidgetItem(one.text, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(one.entry.code));
        item->setToolTip(plainTooltip({one.text}));
        item->setSizeHint(QSize(0, looks::rowHeight(m_list)));
    }
    m_near = all;
    m_far.clear();
    m_list->setCurrentRow(std::clamp(was, 0, m_list->count() - 1));
    place();
}

void TargetingSearchField::place()
{
    constexpr int Most = 8;
    const int row = m_list->sizeHintForRow(0);
    const int height = row * std::min(m_list->count(), Most) + 2 * m_list->frameWidth();
    const QPoint below = m_edit->mapTo(window(), QPoint(0, m_edit->height() + 1));
    m_list->setGeometry(QRect(below, QSize(std::max(m_edit->width(), 260), height)));
    m_list->show();
    m_list->raise();
}

void TargetingSearchField::close()
{
    if (m_list)
        m_list->hide();
}

void TargetingSearchField::take(int row)
{
    if (row < 0 || row >= m_near.size())
        return;
    const TargetingEntry entry = m_near[row].entry;
    m_edit->clear(); // closes the list and gives up what is on its way
    setNote({});
    Q_EMIT chosen(entry);
}

bool TargetingSearchField::keyPressed(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isOpen())
            take(m_list->currentRow());
        else if (const QString text = m_edit->text().trimmed(); !text.isEmpty() && !m_asking && !m_rest.isActive())
            setNote(tr("Nothing is called %1.").arg(isolated(text)));
        return true; // Enter in a field never posts
    }
    if (!isOpen())
        return false;
    const int last = m_list->count() - 1;
    switch (key) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0)); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

bool TargetingSearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        switch (event->type()) {
        case QEvent::ShortcutOverride:
            // Escape closes the list, not the dialog.
            if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isOpen())
                event->accept();
            break;
        case QEvent::KeyPress: {
            const auto *press = static_cast<QKeyEvent *>(event);
            const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
            if (plain && keyPressed(press->key()))
                return true;
            break;
        }
        case QEvent::FocusOut:
        case QEvent::EnabledChange: close(); break;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TargetingSearchField::hideEvent(QHideEvent *event)
{
    close();
    QWidget::hideEvent(event);
}

} // namespace agm
