// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheet/PreviewDialog.h"

#include "views/changes/DialogParts.h"

#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

PreviewDialog::PreviewDialog(QPrinter *printer, std::function<void(QPrinter *)> draw, const QString &note,
                             QWidget *parent)
    : QDialog(parent), m_pages(new QPrintPreviewWidget(printer)), m_place(new QLabel)
{
    setWindowTitle(tr("Print preview"));
    setModal(true);
    // The part of it that keys scroll.
    for (auto *view : m_pages->findChildren<QAbstractScrollArea *>())
        view->setAccessibleName(tr("Pages"));
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, draw);

    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    m_before = add(row, tr("&Previous page"), "before", [this] { leaf(-1); });
    m_after = add(row, tr("&Next page"), "after", [this] { leaf(1); });
    row->addWidget(m_place);
    row->addStretch(1);
    add(row, tr("&Smaller"), "smaller", [this] { m_pages->zoomOut(); });
    add(row, tr("&Larger"), "larger", [this] { m_pages->zoomIn(); });
    add(row, tr("Page w&idth"), "width", [this] { m_pages->fitToWidth(); });
    add(row, tr("&Whole page"), "whole", [this] { m_pages->fitInView(); });
    add(row, tr("P&ortrait"), "portrait", [this] { turn(QPageLayout::Portrait); });
    add(row, tr("L&andscape"), "landscape", [this] { turn(QPageLayout::Landscape); });
    layout->addLayout(row);
    layout->addWidget(m_pages, 1);
    if (!note.isEmpty()) {
        QLabel *left = dialogparts::text(note, this);
        left->setObjectName(QStringLiteral("note"));
        layout->addWidget(left);
    }

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("print"));
    dialogparts::makePrimary(print);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreviewDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT printRequested();
    });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPlace);
    resize(std::min(900, parent ? parent->width() : 900), std::min(720, parent ? parent->height() : 720));
    m_pages->fitInView();
    m_pages->updatePreview();
    print->setFocus();
}

QPushButton *PreviewDialog::add(QHBoxLayout *row, const QString &words, const char *name,
                                const std::function<void()> &act)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PreviewDialog::leaf(int by)
{
    m_pages->setCurrentPage(m_pages->currentPage() + by);
    showPlace(); // it tells only of pages that the scroll bar chose
}

void PreviewDialog::turn(QPageLayout::Orientation orientation)
{
    m_pages->setOrientation(orientation);
    m_pages->fitInView();
}

void PreviewDialog::showPlace()
{
    const int page = m_pages->currentPage();
    const int count = m_pages->pageCount();
    m_place->setText(tr("Page %L1 of %L2").arg(page).arg(count));
    // A disabled button would take the focus of the keys along to nowhere.
    QWidget *focus = focusWidget();
    m_before->setEnabled(page > 1);
    m_after->setEnabled(page < count);
    if (focus && !focus->isEnabled())
        (focus == m_before ? m_after : m_before)->setFocus();
}

} // namespace agm
