// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/WindowDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/Formats.h"
#include "views/common/Languages.h"
#include "views/shell/FormLabels.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int DefaultDays = 7;

QString shownZone(const QByteArray &id)
{
    return QString::fromLatin1(id).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

WindowDialog::WindowDialog(const TimeWindow &window, const QDateTime &now, Ask ask, QWidget *parent)
    : QDialog(parent), m_window(window), m_now(now), m_ask(ask), m_first(new QDateEdit(this)),
      m_last(new QDateEdit(this)), m_zone(new QComboBox(this)), m_message(forms::message(this))
{
    setWindowTitle(ask == Ask::Dates ? tr("Stats window") : tr("Time zone"));
    setModal(true);
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    QGridLayout *form = forms::makeForm();
    layout->addLayout(form);
    const QDate today = now.toTimeZone(window.zone()).date();
    const bool bounded = window.preset() != WindowPreset::AllTime;
    m_first->setDate(bounded ? window.firstDay(now) : today.addDays(1 - DefaultDays));
    m_last->setDate(bounded ? window.lastDay(now) : today);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(languages::dayPattern(edit->locale()));
        edit->setMinimumHeight(28);
        edit->setVisible(ask == Ask::Dates);
        connect(edit, &QDateEdit::dateChanged, this, &WindowDialog::check);
    }
    if (ask == Ask::Dates) {
        forms::addRow(form, tr("&First day"), m_first);
        forms::addRow(form, tr("&Last day"), m_last);
    }
    buildZones();
    forms::addRow(form, tr("Time &zone"), m_zone);
    layout->addWidget(m_message);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(ask == Ask::Dates ? tr("Show these days") : tr("Use this zone"),
                               QDialogButtonBox::AcceptRole);
    dialogparts::makePrimary(m_use);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WindowDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    dialogparts::keepFitting(this);
    check();
    if (ask == Ask::ZoneOnly)
        m_zone->setFocus();
}

void WindowDialog::buildZones()
{
    QList<QByteArray> ids{m_window.zone().id(), QTimeZone::systemTimeZoneId(), QByteArrayLiteral("UTC")};
    // A zone is [continent]/[city]; the aliases and offsets that systems list beside them only make the list long.
    const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : known) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix/") && !id.startsWith("right/"))
            ids += id;
    }
    for (const QByteArray &id : std::as_const(ids)) {
        if (!id.isEmpty() && m_zone->findData(id) < 0)
            m_zone->addItem(shownZone(id), id);
    }
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMinimumHeight(28);
    m_zone->setMaxVisibleItems(16);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->lineEdit()->selectAll();
    connect(m_zone, &QComboBox::editTextChanged, this, &WindowDialog::check);
}

Result<QTimeZone> WindowDialog::enteredZone() const
{
    const QString typed = m_zone->currentText().trimmed();
    const int row = m_zone->findText(typed, Qt::MatchFixedString);
    const QByteArray id = row >= 0 ? m_zone->itemData(row).toByteArray()
                                   : QString(typed).replace(QLatin1Char(' '), QLatin1Char('_')).toLatin1();
    QTimeZone zone(id);
    if (typed.isEmpty() || !zone.isValid())
        return fail(ErrorKind::Invalid,
                    tr("No time zone is called \"%1\". Type a city, for example New York.").arg(typed));
    return zone;
}

Result<TimeWindow> WindowDialog::entered() const
{
    const auto zone = enteredZone();
    if (!zone)
        return tl::unexpected(zone.error());
    if (m_ask == Ask::ZoneOnly)
        return TimeWindow(m_window.preset(), *zone);
    if (m_first->date() > m_last->date())
        return fail(ErrorKind::Invalid, tr("The last day is before the first one."));
    if (m_first->date() > m_now.toTimeZone(*zone).date())
        return fail(ErrorKind::Invalid, tr("The window lies in the future: there is nothing to show yet."));
    return TimeWindow::custom(m_first->date(), m_last->date(), *zone);
}

void WindowDialog::check()
{
    const auto window = entered();
    m_use->setEnabled(window.has_value());
    if (!window) {
        forms::showFault(m_message, window.error().message);
        return;
    }
    const Formats formats;
    QString text = formats.zoneName(window->zone(), m_now);
    if (m_ask == Ask::Dates) {
        const int days = window->days(m_now);
        text = (days == 1 ? tr("1 day in %1") : tr("%Ln days in %1", nullptr, days)).arg(text);
    }
    forms::showHint(m_message,
                    window->includesToday(m_now) ? tr("%1. Today is incomplete.").arg(text) : tr("%1.").arg(text));
}

void WindowDialog::use()
{
    const auto window = entered();
    if (!window)
        return;
    accept();
    Q_EMIT windowChosen(*window);
}

} // namespace agm
