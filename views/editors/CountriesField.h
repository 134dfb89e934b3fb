// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace agm {

/// Countries by name or by code (ISO 3166-1), with commas, semicolons or lines between, codes with spaces alone; names
/// are completed while they are typed.
class CountriesField final : public QLineEdit {
    Q_OBJECT
public:
    explicit CountriesField(QWidget *parent);

    /// The codes, each once, in the order in which they were typed.
    QStringList codes() const;
    void setCodes(const QStringList &codes);
    /// What names no country; empty when everything does.
    QString unknown() const;
};

} // namespace agm
