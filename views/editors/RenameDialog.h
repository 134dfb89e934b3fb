// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TitleEdit.h"
#include "views/editors/AmountsDialog.h"
#include "views/editors/EditorDialog.h"

class QCheckBox;
class QLineEdit;
class QTableView;

namespace agm {

/// Find and replace over the titles of one or many ad groups, with a list of what comes out.
class RenameDialog final : public EditorDialog {
    Q_OBJECT
public:
    explicit RenameDialog(EditorContext context, QWidget *parent = nullptr);

    QLineEdit *find() const { return m_find; }
    QLineEdit *replacement() const { return m_replace; }
    QCheckBox *regularExpression() const { return m_expression; }
    QCheckBox *matchCase() const { return m_case; }
    BeforeAfterModel *preview() const { return m_preview; }

protected:
    void prepare() override;
    QSet<Field> touched() const override;
    AdGroupPatch patchFor(const AdGroup &group) const override;
    void keepField(Field field) override;
    QString countText(qsizetype changes) const override;

private:
    void buildLines();
    void buildWordButtons(FieldRow *row);
    void buildPreview();
    TitleWords wordsOf(const AdGroup &group) const;
    void showPreview();

    FieldRow *m_findRow = nullptr;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replace = nullptr;
    QCheckBox *m_expression = nullptr;
    QCheckBox *m_case = nullptr;
    QTableView *m_table = nullptr;
    BeforeAfterModel *m_preview = nullptr;
    QHash<QString, QString> m_titles; ///< new titles by ad group
    int m_matches = 0;
};

} // namespace agm
