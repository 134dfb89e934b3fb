// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "store/AdGroupPack.h"
#include "store/PackBytes.h"
#include "store/TargetingPack.h"
#include "wire/AdGroupCodec.h"

#include <algorithm>

using namespace agm;

namespace {

/// Numbers words as the store does, one after the other.
class Tables {
public:
    explicit Tables(TargetingPtr targeting)
    {
        tables.targetingOf = [targeting](quint64 number) { return number == 1 ? targeting : nullptr; };
    }
    store::NumberOfWord numberOf()
    {
        return [this](Word word) {
            const auto found = std::find(tables.words.begin(), tables.words.end(), word);
            if (found == tables.words.end()) {
                tables.words.push_back(word);
                return quint64(tables.words.size() - 1);
            }
            return quint64(found - tables.words.begin());
        };
    }
    store::PackTables tables;
};

/// What the API sends comes out of a row as it went in.
void packJson(QByteArrayView json)
{
    const auto group = decodeAdGroup(json);
    if (!group)
        return;
    const TargetingPtr targeting = store::unpackTargeting(store::packTargeting(*(*group)->targeting));
    fuzz::require(targeting && *targeting == *(*group)->targeting, "a targeting is the same after packing");
    Tables rows((*group)->targeting);
    const QByteArray pack = store::packAdGroup(**group, 7, 1, rows.numberOf());
    const auto again = store::unpackAdGroup(pack, rows.tables);
    fuzz::require(again.group && *again.group == **group && again.days == 7, "an ad group is the same after packing");
}

/// Bytes whose checksum suits: damage that the checksum does not tell, or another program's row.
void unpack(char kind, const QByteArray &bytes)
{
    const quint32 sum = store::checksum(bytes);
    const QByteArray row = bytes + QByteArray(reinterpret_cast<const char *>(&sum), sizeof sum);
    static const TargetingPtr none = std::make_shared<Targeting>();
    Tables rows(none);
    for (const QStringView word : {u"active", u"paused", u"usd", u"daily"})
        rows.tables.words.push_back(Word::of(word));
    if (kind == 't') {
        const TargetingPtr targeting = store::unpackTargeting(row);
        const TargetingPtr again = targeting ? store::unpackTargeting(store::packTargeting(*targeting)) : nullptr;
        fuzz::require(!targeting || (again && *again == *targeting), "a targeting is the same after packing");
    } else if (kind == 'c') {
        const CampaignPtr campaign = store::unpackCampaign(row, rows.tables);
        fuzz::require(!campaign || !campaign->id.isEmpty(), "a campaign has an id");
    } else {
        const auto group = store::unpackAdGroup(row, rows.tables);
        fuzz::require(!group.group || (!group.group->id.isEmpty() && group.group->targeting), "an ad group is whole");
    }
}

} // namespace

/// The first byte chooses: j, an ad group of the API that is packed; t, c or another, a row of the store's own.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView rest(data + 1, qsizetype(size - 1));
    if (data[0] == 'j')
        packJson(rest);
    else
        unpack(char(data[0]), rest.toByteArray());
    return 0;
}
