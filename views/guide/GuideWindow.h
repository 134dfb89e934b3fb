// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace agm {

/// The guide as Markdown: the chapters that come with the program, then every attribute and what is concluded, with its
/// definition as the registry says it.
QString guideText();

/// The user guide beside the work: chapters at the left, text at the right, a search over both. It does not block the
/// window. Nothing in it is loaded from anywhere and no link leaves it.
class GuideWindow final : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    QListWidget *chapters() const { return m_chapters; }
    QTextBrowser *page() const { return m_page; }
    QLineEdit *search() const { return m_search; }
    /// Chapter numbers as in chapters().
    void showChapter(int chapter);

private:
    void find();
    void followScrolling();

    QListWidget *m_chapters;
    QTextBrowser *m_page;
    QLineEdit *m_search;
    QList<int> m_starts; ///< position of each chapter's heading in the document
};

} // namespace agm
