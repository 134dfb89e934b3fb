// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guardrails.h"
#include "views/common/Formats.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QRadioButton;

namespace agm {

class GuardQuestion;

/// How ad groups are to be copied: by the server with their ads (each copy then runs or rests like its source, which is
/// shown as money), or as paused copies of their settings, which are drafts. Opened with open().
class DuplicateDialog final : public QDialog {
    Q_OBJECT

public:
    /// `impact` and `guard` are those of copying by the server.
    DuplicateDialog(const QList<AdGroupPtr> &sources, const MoneyImpact &impact, const GuardReport &guard,
                    QWidget *parent = nullptr, const Formats &formats = Formats());

    /// Why nothing can be sent; copies as drafts can still be made. Empty: it can.
    void setNotPosting(const QString &reason);

Q_SIGNALS:
    /// The dialog has closed.
    void byServer(const std::optional<agm::Money> &typedTotal);
    void asDrafts();

private:
    void refresh();
    void go();

    int m_count;
    MoneyImpact m_impact;
    Formats m_formats;
    QString m_notPosting;
    QRadioButton *m_drafts;
    QRadioButton *m_server;
    GuardQuestion *m_guard;
    QPushButton *m_go;
};

} // namespace agm
