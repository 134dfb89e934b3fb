// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/JsonIndent.h"

#include "JsonReader.h"

namespace agm {
namespace {

using namespace json;

void newLine(QByteArray &out, int level)
{
    out += '\n';
    out.append(2 * level, ' ');
}

void append(QByteArray &out, const Text &text)
{
    int level = 0;
    for (Token token = 0; token < text.count(); ++token) {
        const char c = text.at(token);
        switch (c) {
        case '{':
        case '[':
            out += c;
            if (const char next = text.at(token + 1); next == '}' || next == ']') {
                out += next;
                ++token;
            } else {
                newLine(out, ++level);
            }
            break;
        case '}':
        case ']':
            newLine(out, --level);
            out += c;
            break;
        case ',':
            out += c;
            newLine(out, level);
            break;
        case ':': out += ": "; break;
        default: out += text.scalar(token); break;
        }
    }
}

} // namespace

Result<QByteArray> indentedJson(QByteArrayView json)
{
    Text &text = threadText();
    if (const auto loaded = text.load(json); !loaded)
        return tl::unexpected<Error>(loaded.error());
    // Checked whole before anything is written: from here on every bracket has its partner.
    Reader in(text);
    Token token = 0;
    if (!in.skip(token) || !in.end(token))
        return tl::unexpected<Error>(in.failure());
    QByteArray out;
    out.reserve(json.size() * 2);
    append(out, text);
    out += '\n';
    return out;
}

} // namespace agm
