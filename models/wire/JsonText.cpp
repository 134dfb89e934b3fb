// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonText.h"

#include "wire/JsonWords.h"

#include <simdjson.h>

#include <algorithm>

namespace agm::json {
namespace {

constexpr qsizetype LargestText = qsizetype(1) << 30;
/// An index above this is given back after use, so that one huge answer does not stay in memory for good.
constexpr qsizetype KeptCapacity = qsizetype(8) << 20;

QString words(simdjson::error_code code)
{
    switch (code) {
    case simdjson::EMPTY: return JsonWords::tr("is empty where JSON was expected");
    case simdjson::UTF8_ERROR: return JsonWords::tr("is not UTF-8 text");
    case simdjson::UNCLOSED_STRING:
        return JsonWords::tr("is not valid JSON: a text is not closed");
    case simdjson::UNESCAPED_CHARS: return JsonWords::tr("is not valid JSON: a text holds a bare control character");
    case simdjson::MEMALLOC: return JsonWords::tr("is too large for the memory");
    default: return JsonWords::tr("is not valid JSON");
    }
}

} // namespace

Text::Text() = default;
Text::~Text() = default;

Result<void> Text::load(QByteArrayView json)
{
    using namespace simdjson;
    m_json = {};
    m_count = 0;
    if (json.isEmpty())
        return fail(ErrorKind::Malformed, words(EMPTY));
    if (json.size() > LargestText)
        return fail(ErrorKind::Malformed, JsonWords::tr("is larger than 1 GiB"));
    if (!m_tokens || m_capacity < json.size() || m_capacity > std::max(KeptCapacity, 4 * json.size())) {
        m_tokens.reset();
        m_capacity = std::max(qsizetype(1) << 16, json.size() + json.size() / 4);
        if (const auto error
            = get_active_implementation()->create_dom_parser_implementation(size_t(m_capacity), 1, m_tokens)) {
            m_tokens.reset();
            return fail(ErrorKind::Malformed, words(error));
        }
    }
    const auto *bytes = reinterpret_cast<const uint8_t *>(json.data());
    if (const auto error = m_tokens->stage1(bytes, size_t(json.size()), stage1_mode::regular))
        return fail(ErrorKind::Malformed, words(error));
    m_json = json;
    m_index = m_tokens->structural_indexes.get();
    m_count = m_tokens->n_structural_indexes;
    return {};
}

QByteArrayView Text::span(Token from, Token last) const
{
    const char lastByte = at(last);
    const qsizetype begin = m_index[from];
    const qsizetype end = lastByte == '}' || lastByte == ']' ? qsizetype(m_index[last]) + 1
                                                             : qsizetype(m_index[last]) + scalar(last).size();
    return m_json.sliced(begin, end - begin);
}

Text &threadText()
{
    thread_local Text text;
    return text;
}

} // namespace agm::json
