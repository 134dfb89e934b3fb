// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"
#include "views/filter/FilterPopup.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QKeyEvent;
class QLineEdit;

namespace agm {

/// Helps a person write a filter in a line edit: offers names, operators and words while they type, and says what is
/// wrong. Down and Up choose, Tab takes the chosen or first one, Enter the chosen one, Esc closes; Ctrl+Space asks for
/// everything that can stand here. Without anything offered the keys keep their meaning. Main thread.
class FilterAssist final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit FilterAssist(QLineEdit *field);
    ~FilterAssist() override;

    void setVocabulary(const FilterVocabulary &vocabulary) { m_vocabulary = vocabulary; }
    /// What is wrong with the field's text; nothing takes it away. Screen readers hear it at once, if it is no more
    /// than unfinished when the person stops there.
    void setProblem(const std::optional<FilterProblem> &problem);
    const std::optional<FilterProblem> &problem() const { return m_problem; }
    /// "Character 7: There is no field…"; empty when nothing is wrong.
    QString problemText() const;

    FilterPopup *popup() const { return m_popup; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited();
    void offer(bool all);
    void close();
    void take(int index);
    bool keyPressed(QKeyEvent *event);
    void announce(const QString &text);

    QLineEdit *m_field;
    QPointer<FilterPopup> m_popup; ///< a child of the window
    FilterVocabulary m_vocabulary;
    FilterSuggestions m_offered;
    std::optional<FilterProblem> m_problem;
    bool m_taking = false;
};

} // namespace agm
