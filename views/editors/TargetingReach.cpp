// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingReach.h"

#include "domain/Futures.h"
#include "sync/TargetingLookup.h"
#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"
#include "views/common/Theme.h"
#include "views/editors/EditorParts.h"
#include "views/editors/TargetingDraft.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <memory>

namespace agm {

TargetingReach::TargetingReach(TargetingDraft *draft, TargetingLookup *lookup, const Formats &formats, QWidget *parent)
    : QFrame(parent), m_draft(draft), m_lookup(lookup), m_formats(formats), m_offered(lookup != nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    auto *caption = new QLabel(tr("Estimated reach"), this);
    editorparts::makeDim(caption);
    layout->addWidget(caption);
    m_figure = dialogparts::text({}, this);
    QFont strong = dialogparts::scaled(font(), 1.15);
    strong.setBold(true);
    m_figure->setFont(strong);
    layout->addWidget(m_figure);
    m_details = dialogparts::text({}, this);
    editorparts::makeDim(m_details);
    layout->addWidget(m_details);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &TargetingReach::ask);
    connect(draft, &TargetingDraft::changed, this, &TargetingReach::follow);
    follow();
}

TargetingReach::~TargetingReach()
{
    if (m_stop)
        m_stop();
}

QString TargetingReach::text() const
{
    return m_figure->isHidden() ? m_details->text() : m_figure->text() + QLatin1Char('\n') + m_details->text();
}

void TargetingReach::show(const QString &figure, const QString &details)
{
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(tr("Estimated reach: %1").arg(figure.isEmpty() ? details : figure));
}

void TargetingReach::follow()
{
    ++m_number; // what is on its way is about an older draft
    if (m_stop)
        m_stop();
    m_stop = {};
    m_rest.stop();
    if (!m_offered) {
        show({}, tr("This account offers no estimate."));
        return;
    }
    if (!m_draft->reachIsCommon()) {
        show({}, tr("The chosen ad groups reach different people: there is no one estimate for all of them."));
        return;
    }
    show({}, tr("Asking…"));
    m_rest.start();
}

void TargetingReach::ask()
{
    const quint64 number = m_number;
    const auto pending = std::make_shared<PendingRead<ReachEstimate>>(m_lookup->estimate({m_draft->reachPatch()}));
    m_stop = [pending] { pending->cancel(); };
    whenDone(pending->result, this, [this, number](const Result<ReachEstimate> &estimate) {
        if (number != m_number)
            return;
        m_stop = {};
        if (estimate)
            answered(number, *estimate);
        else
            refused(number, estimate.error());
    });
}

void TargetingReach::answered(quint64, const ReachEstimate &estimate)
{
    if (!estimate.lower && !estimate.upper) {
        show({}, tr("Too few people: the ad network gives no estimate."));
        return;
    }
    QString figure;
    if (estimate.lower && estimate.upper)
        figure = tr("%1–%2 people").arg(m_formats.compact(*estimate.lower), m_formats.compact(*estimate.upper));
    else if (estimate.lower)
        figure = tr("at least %1 people").arg(m_formats.compact(*estimate.lower));
    else
        figure = tr("at most %1 people").arg(m_formats.compact(*estimate.upper));
    show(figure,
         m_draft->groupCount() > 1 ? tr("Each of the chosen ad groups, as drafted here; by the ad network.")
                                   : tr("As drafted here; by the ad network."));
}

void TargetingReach::refused(quint64, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled: return;
    case ErrorKind::NotFound:
    case ErrorKind::Gone:
        m_offered = false;
        show({}, tr("This account offers no estimate."));
        return;
    case ErrorKind::Refused:
    case ErrorKind::Invalid: show({}, tr("No estimate for this targeting: %1").arg(inertLine(error.message))); return;
    default: show({}, tr("The estimate failed: %1").arg(inertLine(error.message)));
    }
}

void TargetingReach::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme(palette()).border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace agm
