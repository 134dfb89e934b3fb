// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/TextScan.h"

#include <QtGui/QAction>
#include <QtGui/QTextDocument>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>

#include <algorithm>

namespace agm {
namespace {

/// Rows of a view that are looked at; the texts of further ones are made in the same way.
constexpr int Rows = 40;

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u <= 0x9F) || (u >= 0x202A && u <= 0x202E);
}

/// A tag as it was sent: an escaped one begins with "&lt;".
bool hasRawTag(const QString &text)
{
    return text.contains(QLatin1String("<a href=\"http")) || text.contains(QLatin1String("<img"))
        || text.contains(QLatin1String("<b>"));
}

/// Our own keys stand at the start of a text; what a server sent follows.
bool hasSingleAmpersand(QString text, const QString &marker)
{
    if (text.startsWith(u'&') && !text.startsWith(u'&' + marker))
        text.remove(0, 1);
    return text.remove(QStringLiteral("&&")).contains(u'&');
}

} // namespace

void TextScan::text(const QString &text, As as, const char *kind, const QString &where)
{
    if (!text.contains(m_marker))
        return;
    ++m_seen[QLatin1String(kind)];
    QString wrong;
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        wrong = QStringLiteral("a control character or direction override");
    else if (as == As::Rich && hasRawTag(text))
        wrong = QStringLiteral("markup in rich text");
    else if (as == As::Guessed && Qt::mightBeRichText(text) && hasRawTag(text))
        wrong = QStringLiteral("markup that is taken for rich text");
    else if (as == As::Mnemonic && hasSingleAmpersand(text, m_marker))
        wrong = QStringLiteral("an ampersand that becomes a key");
    if (wrong.isEmpty())
        return;
    const QString finding = QStringLiteral("%1: %2 with %3: %4").arg(where, QLatin1String(kind), wrong, text.left(120));
    if (!m_findings.contains(finding))
        m_findings.append(finding);
}

void TextScan::cells(const QWidget *widget, const QString &where)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    if (model == nullptr)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        const auto header = [&](int role) { return model->headerData(column, Qt::Horizontal, role).toString(); };
        text(header(Qt::DisplayRole), As::Plain, "cell", where);
        text(header(Qt::ToolTipRole), As::Guessed, "tooltip", where);
    }
    QModelIndexList parents{QModelIndex()};
    for (int row = 0; row < std::min(Rows, model->rowCount()); ++row)
        parents.append(model->index(row, 0));
    for (const QModelIndex &parent : parents) {
        for (int row = 0; row < std::min(Rows, model->rowCount(parent)); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex cell = model->index(row, column, parent);
                text(cell.data(Qt::DisplayRole).toString(), As::Plain, "cell", where);
                text(cell.data(Qt::ToolTipRole).toString(), As::Guessed, "tooltip", where);
                text(cell.data(Qt::AccessibleTextRole).toString(), As::Plain, "cell", where);
                text(cell.data(Qt::StatusTipRole).toString(), As::Guessed, "tooltip", where);
            }
        }
    }
}

void TextScan::widget(const QWidget *widget, const QString &where)
{
    text(widget->toolTip(), As::Guessed, "tooltip", where);
    text(widget->statusTip(), As::Guessed, "tooltip", where);
    text(widget->whatsThis(), As::Guessed, "tooltip", where);
    text(widget->windowTitle(), As::Plain, "title", where);
    text(widget->accessibleName(), As::Plain, "accessible", where);
    text(widget->accessibleDescription(), As::Plain, "accessible", where);
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const As as = label->textFormat() == Qt::PlainText ? As::Plain
            : label->textFormat() == Qt::AutoText          ? As::Guessed
                                                           : As::Rich;
        text(label->text(), as, "label", where);
        // A guess that went well with this text can go wrong with the next.
        if (as == As::Guessed && label->text().contains(m_marker) && !Qt::mightBeRichText(label->text()))
            m_findings.append(where + QStringLiteral(": a label that guesses: ") + label->text().left(120));
        if (label->openExternalLinks() && as != As::Plain && label->text().contains(m_marker))
            m_findings.append(where + QStringLiteral(": a label that opens links: ") + label->text().left(120));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        text(button->text(), As::Mnemonic, "button", where);
    } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
        text(group->title(), As::Mnemonic, "button", where);
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            text(tabs->tabText(i), As::Mnemonic, "button", where);
            text(tabs->tabToolTip(i), As::Guessed, "tooltip", where);
        }
    } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < std::min(Rows, box->count()); ++i)
            text(box->itemText(i), As::Plain, "cell", where);
    } else if (const auto *document = qobject_cast<const QTextEdit *>(widget)) {
        text(document->document()->toHtml(), As::Rich, "document", where);
    }
    const auto actions = widget->actions();
    for (const QAction *action : actions) {
        text(action->text(), As::Mnemonic, "button", where);
        text(action->toolTip(), As::Guessed, "tooltip", where);
    }
}

void TextScan::look(const QWidget *root, const QString &where)
{
    QList<const QWidget *> all{root};
    const auto below = root->findChildren<QWidget *>();
    for (const QWidget *one : below) {
        if (one->isVisible() || qobject_cast<const QMenu *>(one))
            all.append(one);
    }
    for (const QWidget *one : std::as_const(all)) {
        const QString place
            = QStringLiteral("%1/%2#%3").arg(where, QLatin1String(one->metaObject()->className()), one->objectName());
        widget(one, place);
        cells(one, place);
    }
}

} // namespace agm
