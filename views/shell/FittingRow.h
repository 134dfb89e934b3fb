// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include <vector>

namespace agm {

/// A row of texts that never clips: when it gets too narrow, the least important texts take shorter forms first; only
/// then do texts leave. Widgets that are not texts keep their size.
class FittingRow final : public QWidget {
    Q_OBJECT

public:
    /// A text with the importance to stay: the lowest gives way first. The row owns the label.
    QLabel *addText(int importance);
    /// A widget that always stays while it is wanted. The row takes it over.
    void addFixed(QWidget *widget);
    /// What follows stands at the trailing edge.
    void addStretch();

    explicit FittingRow(QWidget *parent = nullptr);

    /// The forms of a text, the longest first; no form: the text is not shown at all.
    void setForms(QLabel *label, const QStringList &forms);
    /// A tooltip beside the longest form, which stands first when a shorter one is shown.
    void setTip(QLabel *label, const QString &tip);
    void setWanted(QWidget *fixed, bool wanted);
    /// All texts in their longest form.
    QStringList fullTexts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QWidget *widget = nullptr; ///< null: the stretch
        QLabel *label = nullptr;
        int importance = 0;
        QStringList forms;
        QString tip;
        bool wanted = true;
        int form = 0; ///< index in `forms`; their number: hidden
    };
    int widthOf(const Part &part, int form) const;
    int totalWidth(const std::vector<int> &forms) const;
    /// The form of each part that fits the present width.
    std::vector<int> choose() const;
    void fit();

    std::vector<Part> m_parts;
};

} // namespace agm
