// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/EditorDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"
#include "views/editors/EffectCard.h"
#include "views/editors/FieldRow.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

/// A line across the dialog.
class Hairline final : public QWidget {
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme(palette()).border); }
};

/// The form without a frame that is only as wide as the dialog.
QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

int campaignCount(const QList<AdGroupPtr> &groups)
{
    QSet<quint32> campaigns;
    for (const AdGroupPtr &group : groups)
        campaigns.insert(group->campaignId.number());
    return int(campaigns.size());
}

} // namespace

EditorDialog::EditorDialog(EditorContext context, const QString &title, QWidget *parent)
    : QDialog(parent), m_context(std::move(context))
{
    setWindowTitle(title);
    setModal(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_outer = outer;
    outer->addWidget(buildHeader(title));
    outer->addWidget(new Hairline(this));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_form = new QVBoxLayout;
    m_form->setSpacing(10);
    column->addLayout(m_form);
    m_general = dialogparts::text({}, content);
    m_general->setObjectName(QStringLiteral("generalFindings"));
    m_general->hide();
    column->addWidget(m_general);
    m_effect = new EffectCard(content);
    column->addWidget(m_effect);
    column->addStretch(1);
    m_scroll = scrolling(content, this);
    content->installEventFilter(this);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(new Hairline(this));
    outer->addWidget(buildFooter());
    buildShortcuts();
    resize(640, 700);
}

EditorDialog::~EditorDialog() = default;

QWidget *EditorDialog::buildHeader(const QString &title)
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(20, 12, 20, 10);
    layout->setSpacing(2);
    auto *heading = dialogparts::text(title, header);
    QFont strong = dialogparts::scaled(font(), 1.15);
    strong.setBold(true);
    heading->setFont(strong);
    layout->addWidget(heading);
    m_subtitle = dialogparts::text({}, header);
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    editorparts::makeDim(m_subtitle);
    layout->addWidget(m_subtitle);
    return header;
}

QWidget *EditorDialog::buildFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(8);
    m_count = dialogparts::text({}, footer);
    m_count->setObjectName(QStringLiteral("count"));
    editorparts::makeDim(m_count);
    m_cancel = new QPushButton(tr("Cancel"), footer);
    m_draft = new QPushButton(tr("Save as &draft"), footer);
    m_review = new QPushButton(footer);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_draft->setObjectName(QStringLiteral("draft"));
    m_review->setObjectName(QStringLiteral("review"));
    layout->addWidget(m_count, 1);
    for (QPushButton *button : {m_cancel, m_draft, m_review}) {
        button->setMinimumHeight(30);
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    dialogparts::makePrimary(m_review);
    connect(m_cancel, &QPushButton::clicked, this, &EditorDialog::reject);
    connect(m_draft, &QPushButton::clicked, this, [this] { tryOffer(false); });
    connect(m_review, &QPushButton::clicked, this, [this] { tryOffer(true); });
    return footer;
}

void EditorDialog::buildShortcuts()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | int(key)), this);
        connect(shortcut, &QShortcut::activated, this, [this] { tryOffer(true); });
    }
}

FieldRow *EditorDialog::addRow(Field field, const QString &label)
{
    auto *row = new FieldRow(label, m_scroll->widget());
    m_form->addWidget(row);
    m_rowsInOrder.append(row);
    useRow(field, row);
    connect(row, &FieldRow::keepRequested, this, [this, field] {
        keepField(field);
        inputChanged();
    });
    return row;
}

void EditorDialog::stretchForm()
{
    auto *column = qobject_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    column->setStretchFactor(m_form, 1);
    column->setStretch(column->count() - 1, 0);
}

void EditorDialog::useRow(Field field, FieldRow *row)
{
    m_rows.insert(field, row);
}

void EditorDialog::keepField(Field) { }

void EditorDialog::finish()
{
    int width = 0;
    for (const FieldRow *row : std::as_const(m_rowsInOrder))
        width = std::max(width, row->labelWidth());
    for (FieldRow *row : std::as_const(m_rowsInOrder))
        row->setLabelWidth(width);
    for (const FieldRow *row : std::as_const(m_rowsInOrder))
        row->layout()->activate(); // the form hears of its new width only then
    showWholeForm();
    m_subtitle->setText(subtitle());
    m_subtitle->setAccessibleName(m_subtitle->text());
    setAccessibleDescription(m_subtitle->text());
    for (const FieldRow *row : std::as_const(m_rowsInOrder)) {
        if (row->firstControl() && !row->isOff()) {
            row->firstControl()->setFocus();
            break;
        }
    }
    recompute();
}

void EditorDialog::showWholeForm()
{
    if (!m_scroll)
        return;
    const QWidget *form = m_scroll->widget();
    // It scrolls up and down only: in some languages its rows are wider than the dialog's first size.
    m_scroll->setMinimumWidth(form->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
}

bool EditorDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A choice may bring a further field into its row.
    if (event->type() == QEvent::LayoutRequest && m_scroll && watched == m_scroll->widget())
        showWholeForm();
    return QDialog::eventFilter(watched, event);
}

void EditorDialog::setContent(QWidget *content)
{
    // The line of findings and the effect stay, beneath what the editor shows.
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(20, 8, 20, 12);
    layout->addWidget(m_general);
    layout->addWidget(m_effect);
    const int place = m_outer->indexOf(m_scroll);
    m_outer->insertWidget(place, content, 1);
    m_outer->insertWidget(place + 1, below);
    m_form = nullptr;
    m_scroll->hide();
    m_scroll->deleteLater();
    m_scroll = nullptr;
}

void EditorDialog::setFault(FieldRow *row, const QString &why)
{
    if (why.isEmpty())
        m_faults.remove(row);
    else
        m_faults.insert(row, why);
}

QString EditorDialog::reviewText(qsizetype changes) const
{
    if (changes <= 0)
        return tr("Review and post");
    return changes == 1 ? tr("Review and post 1 change")
                        : tr("Review and post %1 changes").arg(m_context.formats.count(double(changes)));
}

QString EditorDialog::countText(qsizetype changes) const
{
    const qsizetype fields = touched().size();
    if (fields == 0)
        return tr("Nothing changed yet");
    const QString text = fields == 1 ? tr("1 field changed") : tr("%1 fields changed").arg(fields);
    return changes == 0 ? tr("%1, and every ad group has that value already").arg(text) : text;
}

QString EditorDialog::subtitle() const
{
    const int campaigns = campaignCount(m_context.groups);
    const QString where = campaigns == 1 ? tr("1 campaign") : tr("%1 campaigns").arg(campaigns);
    const QString text = tr("%1 in %2").arg(words::adGroups(int(m_context.groups.size())), where);
    return m_context.groups.size() > 1 ? tr("%1 · mixed values stay as they are unless touched").arg(text) : text;
}

QString EditorDialog::what() const
{
    return tr("%1 of %2").arg(windowTitle(), words::adGroups(int(m_edits.size())));
}

QStringList EditorDialog::effectNotes() const
{
    return {};
}

void EditorDialog::tryOffer(bool review)
{
    // What was typed a moment ago counts.
    flush();
    if (!(review ? m_review : m_draft)->isEnabled())
        return;
    offer(review);
}

void EditorDialog::offer(bool review)
{
    const QList<ProposedEdit> edits = m_edits;
    const QString sentence = what();
    leave(QDialog::Accepted);
    Q_EMIT proposed(edits, sentence, review);
}

void EditorDialog::leave(int result)
{
    done(result);
}

void EditorDialog::reject()
{
    flush();
    if (!hasInput()) {
        leave(QDialog::Rejected);
        return;
    }
    if (m_asking)
        return;
    m_asking = true;
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Discard the changes?"),
                                     QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Nothing of what you entered here has been kept as a draft."));
    QPushButton *discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(question, &QMessageBox::finished, this, [this, question, discard] {
        m_asking = false;
        if (question->clickedButton() == discard)
            leave(QDialog::Rejected);
    });
    question->open();
}

} // namespace agm
