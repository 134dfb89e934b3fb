// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/GuideWindow.h"

#include "domain/DerivedFields.h"
#include "domain/FieldRegistry.h"
#include "views/common/Words.h"

#include <QtCore/QFile>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int ChapterLevel = 2;
constexpr QSize Size{1040, 720};
constexpr int ChaptersWidth = 230;

QString chaptersOf(const QString &name)
{
    QFile file(QStringLiteral(":/agm/guide/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString guideText()
{
    //: Not shown: the file of resources/guide that has the guide in this language, such as guide.de.md.
    QString text = chaptersOf(GuideWindow::tr("guide.md"));
    if (text.isEmpty())
        text = chaptersOf(QStringLiteral("guide.md"));
    text += QStringLiteral("\n## %1\n\n").arg(GuideWindow::tr("Every attribute"));
    std::optional<FieldGroup> group;
    for (const FieldInfo &info : columnRegistry()) {
        if (info.group != group) {
            group = info.group;
            text += QStringLiteral("\n### %1\n\n").arg(words::groupTitle(info.group));
        }
        text += QStringLiteral("- **%1** (`%2`): %3\n")
                    .arg(words::fieldTitle(info.field), QString::fromLatin1(info.key),
                         words::fieldDefinition(info.field));
    }
    return text;
}

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent), m_chapters(new QListWidget), m_page(new QTextBrowser), m_search(new QLineEdit)
{
    setWindowTitle(tr("Guide"));
    resize(Size);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(ChaptersWidth);
    m_chapters->setWordWrap(true);
    m_chapters->setSpacing(3);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setAccessibleName(tr("Guide"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(16);
    m_page->setSearchPaths({QStringLiteral(":/agm/guide")});
    m_page->setMarkdown(guideText());
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != ChapterLevel)
            continue;
        m_chapters->addItem(block.text());
        m_starts.append(block.position());
    }
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_chapters, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left);
    layout->addWidget(m_page, 1);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &GuideWindow::showChapter);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_page->find(m_search->text()))
            find(); // from the top again
    });
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuideWindow::followScrolling);
    m_chapters->setCurrentRow(0);
}

void GuideWindow::showChapter(int chapter)
{
    if (chapter < 0 || chapter >= m_starts.size())
        return;
    const QTextBlock block = m_page->document()->findBlock(m_starts[chapter]);
    const QRectF place = m_page->document()->documentLayout()->blockBoundingRect(block);
    const QSignalBlocker quiet(m_page->verticalScrollBar());
    m_page->setTextCursor(QTextCursor(block)); // this scrolls too, but only until it is in sight
    m_page->verticalScrollBar()->setValue(chapter == 0 ? 0 : int(place.top()));
}

void GuideWindow::followScrolling()
{
    const QTextCursor top = m_page->cursorForPosition({0, m_page->fontMetrics().height() * 2});
    int chapter = 0;
    for (int i = 0; i < m_starts.size(); ++i) {
        if (m_starts[i] <= top.position())
            chapter = i;
    }
    const QSignalBlocker quiet(m_chapters);
    m_chapters->setCurrentRow(chapter);
}

void GuideWindow::find()
{
    m_page->moveCursor(QTextCursor::Start);
    const bool found = m_search->text().isEmpty() || m_page->find(m_search->text());
    m_search->setToolTip(found ? QString() : tr("The guide does not have these words."));
    m_search->setAccessibleDescription(m_search->toolTip());
    QPalette colors = palette();
    if (!found)
        colors.setColor(QPalette::Text, colors.color(QPalette::PlaceholderText));
    m_search->setPalette(colors);
}

} // namespace agm
