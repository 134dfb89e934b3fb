// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "domain/DisplayState.h"
#include "domain/FieldRegistry.h"
#include "domain/TimeWindow.h"
#include "items/ItemRoles.h"

namespace agm::words {

/// A heading or a word as it stands inside a sentence: with a small first letter where the language writes it so.
QString inSentence(const QString &word);
/// Translated title, definition and section heading of the registry.
QString fieldTitle(Field field);
QString fieldDefinition(Field field);
QString groupTitle(FieldGroup group);

/// The translated word for the API's word of a field of kind Word or List; the API's word itself, made harmless, when
/// we do not know it.
QString fieldWord(Field field, const QString &raw);
/// Whether fieldWord() has a word of its own.
bool knowsFieldWord(Field field, const QString &raw);

/// The word beside the glyph. `raw` is what the server said, shown for Unknown.
QString state(DisplayState state, const QString &raw = {});
/// One sentence: what the state means and, where a person can do something, what.
QString stateMeaning(DisplayState state);
QString pending(PendingKind kind);
/// `1 ad group`, `10,000 ad groups`; `1 issue`, `2 issues`. English has its singular here, so that it needs no file of
/// plural forms.
QString adGroups(int count);
QString issues(int count);
/// Status word of a campaign.
QString campaignStatus(const QString &raw);
/// `ad_campaign`, `ad_group`, `ad` of an issue.
QString resourceType(const QString &raw);

QString windowPreset(WindowPreset preset);
QString bulkAction(BulkAction action);
/// Why an ad group takes no part; completes "3 are skipped: …".
QString skipReason(SkipReason reason, int count);

/// `United States` for US; the code itself when unknown.
QString country(const QString &code);
/// `California` for US-CA (Debian's iso-codes when installed); the code itself when unknown.
QString region(const QString &code);
/// Every ISO 3166-2 code that region() has a name for; empty without iso-codes. Sorted.
const QStringList &regionCodes();
/// `English` for en; a numeric Meta locale as `Meta locale 1001`.
QString language(const QString &code);
/// `Facebook`, `Instagram`, …
QString platform(const QString &raw);
QString position(const QString &raw);
QString operatingSystem(const QString &raw);

} // namespace agm::words
