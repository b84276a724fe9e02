#include "import/json/errorjson.h"

#include "import/json/jsontree.h"

#include <array>

namespace corridor::ingest {

namespace {

constexpr std::array<std::string_view, 5> kKeys = {"error", "errors", "message", "Message", "detail"};

/// The first text inside \a value.
std::string_view firstText(JsonValue value)
{
    while (value.exists() && (value.isObject() || value.isArray())) {
        JsonValue inner = value.first();
        for (const std::string_view key : {"label", "title", "message", "detail", "description"})
            if (value.at(key).isString())
                inner = value.at(key);
        value = inner;
    }
    return value.text();
}

} // namespace

Recognition ErrorJsonReader::recognise(const Sample &sample) const
{
    // An error message is short; its key is the first or second in the file.
    const std::string_view head = sample.head;
    const auto start = head.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || head[start] != '{' || head.size() > 16384)
        return {};
    for (const std::string_view key : kKeys) {
        const std::string quoted = '"' + std::string(key) + '"';
        const auto at = head.find(quoted);
        if (at != std::string_view::npos && at < 120)
            return {65, std::string(key), NotData::ServiceError};
    }
    return {};
}

Outcome ErrorJsonReader::read(TextSource &text, const ReadOptions &, Sink &) const
{
    JsonTree tree;
    if (Outcome outcome = tree.read(text))
        return outcome;
    for (const std::string_view key : kKeys)
        if (const JsonValue value = tree.root().at(key); value.exists())
            return Problem{Trouble::NotData, value.place(), shown(firstText(value)), {}};
    return Problem{Trouble::NotData, {}, "JSON", {}};
}

} // namespace corridor::ingest
