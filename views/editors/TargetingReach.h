// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Lookup.h"
#include "views/common/Formats.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;

namespace agm {

class TargetingDraft;
class TargetingLookup;

/// "Estimated reach 1.2M–1.4M people", following the draft: what is changed is asked for when it rests, an answer to an
/// older draft is never shown, and what is no longer wanted is taken back. Says why where there is no estimate.
class TargetingReach : public QFrame {
    Q_OBJECT
public:
    /// `lookup` may be null. Neither is owned; both must outlive it.
    TargetingReach(TargetingDraft *draft, TargetingLookup *lookup, const Formats &formats, QWidget *parent = nullptr);
    ~TargetingReach() override;

    QString text() const;
    /// How long the draft must rest before it is asked for.
    static constexpr int RestMilliseconds = 400;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void ask();
    void answered(quint64 number, const ReachEstimate &estimate);
    void refused(quint64 number, const Error &error);
    void show(const QString &figure, const QString &details);

    TargetingDraft *m_draft;
    TargetingLookup *m_lookup;
    Formats m_formats;
    QLabel *m_figure = nullptr;
    QLabel *m_details = nullptr;
    QTimer m_rest;
    std::function<void()> m_stop;
    quint64 m_number = 0;
    bool m_offered = true;
};

} // namespace agm
