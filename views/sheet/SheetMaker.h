// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SheetTable.h"
#include "views/sheet/SheetPort.h"
#include "views/table/PasteParser.h"

namespace agm {

class AdGroupFilterModel;

/// What a person wants in the file.
struct SheetChoice {
    enum class Rows { Shown, Selected, All };
    enum class Columns { Shown, Every };
    enum class Names {
        Api, ///< budget_amount, minimum_cost: for programs, and to be read back
        Shown, ///< Budget, Lowest cost
    };
    Rows rows = Rows::Shown;
    Columns columns = Columns::Shown;
    Names names = Names::Api;
    SheetFileOptions file;
};

/// The table as it is now. Drafts are in it as they are shown, new ad groups too. `shown` are the visible columns in
/// their order, `selected` rows of `rows`. Beside money that is not of one currency stands a column that says which;
/// the id is always there, so that the file can be read back; the campaign's title stands beside its id.
SheetTable makeSheet(const SheetChoice &choice, AdGroupFilterModel *rows, const QList<Field> &shown,
                     const std::vector<int> &selected);

/// Every ad group of the account, for readSheet(). A snapshot: any thread may use it.
PasteTarget sheetTarget(AdGroupFilterModel *rows, const Formats &formats, const SheetCells &cells);

} // namespace agm
