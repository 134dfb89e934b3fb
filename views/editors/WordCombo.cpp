// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/WordCombo.h"

#include "domain/DraftChecks.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"

namespace agm {

WordCombo::WordCombo(Field field, const DistinctValues &now, QWidget *parent) : QComboBox(parent)
{
    QString one;
    if (!now.isMixed() && !now.values.isEmpty()) {
        if (const auto *text = std::get_if<QString>(&now.values.first()))
            one = *text;
    }
    if (one.isEmpty())
        addItem(now.isMixed() ? tr("mixed") : tr("not set"));
    QStringList words = knownWords(field);
    if (!one.isEmpty() && !words.contains(one))
        words.prepend(one);
    for (const QString &word : std::as_const(words)) {
        addItem(words::fieldWord(field, word), word);
        setItemData(count() - 1, word, Qt::ToolTipRole);
    }
    m_keep = one.isEmpty() ? 0 : findData(one);
    setCurrentIndex(m_keep);
    setMinimumWidth(150);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    editorparts::ignoreWheel(this);
}

void WordCombo::choose(const QString &word)
{
    const int index = findData(word);
    if (index >= 0)
        setCurrentIndex(index);
}

} // namespace agm
