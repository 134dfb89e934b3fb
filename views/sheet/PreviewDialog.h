// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace agm {

/// Pages as they will come out of the printer, to leaf through. Opened with open(); printRequested() follows its end.
/// Main thread. Qt's own preview asks for the printer in a nested event loop.
class PreviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `draw` paints all pages on the printer, which must outlive the dialog and keeps the paper's direction that is
    /// chosen here. `note`: what the pages leave out; empty: nothing.
    PreviewDialog(QPrinter *printer, std::function<void(QPrinter *)> draw, const QString &note, QWidget *parent);

    QPrintPreviewWidget *pages() const { return m_pages; }

Q_SIGNALS:
    void printRequested();

private:
    QPushButton *add(QHBoxLayout *row, const QString &words, const char *name, const std::function<void()> &act);
    void leaf(int by);
    void showPlace();
    void turn(QPageLayout::Orientation orientation);

    QPrintPreviewWidget *m_pages;
    QLabel *m_place;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
};

} // namespace agm
