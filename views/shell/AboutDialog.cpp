// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AboutDialog.h"

#include "views/shell/UsedLibraries.h"

#include <QtCore/QFile>
#include <QtCore/QSysInfo>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int IconSize = 64;

QLabel *selectable(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Ad Group Manager"));
    resize(620, 580);
    auto *tabs = new QTabWidget;
    tabs->addTab(libraries(), tr("Made with"));
    tabs->addTab(licence(), tr("Licence"));

    auto *buttons = new QDialogButtonBox;
    QPushButton *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(head());
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    close->setFocus();
}

QString AboutDialog::versionText()
{
    return QStringLiteral("Ad Group Manager %1\nQt %2\n%3, %4\n")
        .arg(QLatin1String(AGM_VERSION), QLatin1String(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

QWidget *AboutDialog::head()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    if (const QIcon icon = QGuiApplication::windowIcon(); !icon.isNull()) {
        auto *picture = new QLabel;
        picture->setPixmap(icon.pixmap(QSize(IconSize, IconSize), devicePixelRatio()));
        picture->setFixedSize(IconSize, IconSize);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    QLabel *name = selectable(tr("Ad Group Manager %1").arg(QLatin1String(AGM_VERSION)));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(selectable(tr("Manage the ad groups of a Whop ad account.")));
    words->addWidget(selectable(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                   "without any warranty, as far as the law allows.")));
    row->addLayout(words, 1);
    return widget;
}

QTextBrowser *AboutDialog::libraries()
{
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("Made with"));
    text->setOpenLinks(false);
    QString html = QStringLiteral("<table cellpadding=\"4\" width=\"100%\"><tr><th align=\"left\">%1</th>"
                                  "<th align=\"left\">%2</th><th align=\"left\">%3</th></tr>")
                       .arg(tr("Name").toHtmlEscaped(), tr("What for").toHtmlEscaped(), tr("Licence").toHtmlEscaped());
    for (const UsedLibrary &library : usedLibraries()) {
        // The one whose version is known while the program runs.
        const QString name = library.name == QLatin1String("Qt")
            ? QStringLiteral("Qt %1").arg(QLatin1String(qVersion()))
            : library.name;
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(name.toHtmlEscaped(), library.purpose.toHtmlEscaped(), library.licence.toHtmlEscaped());
    }
    text->setHtml(html + QStringLiteral("</table>"));
    return text;
}

QPlainTextEdit *AboutDialog::licence()
{
    auto *text = new QPlainTextEdit;
    text->setAccessibleName(tr("Licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile file(QStringLiteral(":/agm/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace agm
