#include "import/sheets/reader/package.h"

#include <algorithm>

namespace corridor::sheetreader {
namespace {

constexpr std::size_t kChunkBytes = std::size_t(64) << 10;
constexpr std::uint64_t kRatioFrom = std::uint64_t(10) << 20;

std::string compared(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c == '\\')
            result += '/';
        else
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

} // namespace

Package::Package(const Input &input, const Settings &settings) : m_input(input), m_settings(settings)
{
    Archive archive(input, settings, Archive::Kinds::ZipOnly);
    Archive::Member member;
    std::uint64_t total = 0;
    while (archive.next(member)) {
        if (member.encrypted)
            fail(Trouble::Encrypted, member.name);
        m_parts.push_back(compared(member.name));
        total += std::min(member.size.value_or(0), settings.sheetBytes + 1);
        if (total > settings.sheetBytes)
            fail(Trouble::TooLarge, "more than " + std::to_string(settings.sheetBytes) + " bytes");
    }
    if (total > kRatioFrom && total / settings.ratio > input.size())
        fail(Trouble::TooLarge, "more than " + std::to_string(settings.ratio) + " : 1");
}

bool Package::has(std::string_view part) const
{
    return std::find(m_parts.begin(), m_parts.end(), compared(part)) != m_parts.end();
}

void Package::each(std::string_view part, const std::function<bool(std::span<const char>)> &take) const
{
    const std::string wanted = compared(part);
    Archive archive(m_input, m_settings, Archive::Kinds::ZipOnly);
    Archive::Member member;
    do {
        if (!archive.next(member))
            fail(Trouble::BadArchive, std::string(part));
    } while (compared(member.name) != wanted);
    std::string buffer(kChunkBytes, '\0');
    while (const std::size_t count = archive.read(buffer)) {
        // The sizes that the zip gives may be wrong: what comes out counts as well.
        m_unpacked += count;
        if (m_unpacked > 2 * m_settings.sheetBytes)
            fail(Trouble::TooLarge, "more than " + std::to_string(m_settings.sheetBytes) + " bytes");
        if (!take(std::span<const char>(buffer.data(), count)))
            return;
    }
}

void Package::parse(std::string_view part, XmlHandler &handler) const
{
    XmlParser parser(handler, std::string(part));
    each(part, [&parser](std::span<const char> bytes) {
        parser.feed(bytes);
        return true;
    });
    parser.finish();
}

std::string resolved(std::string_view from, std::string_view target)
{
    std::string path;
    if (!target.starts_with('/') && !target.starts_with('\\')) {
        const std::size_t slash = from.rfind('/');
        path = slash == std::string_view::npos ? std::string() : std::string(from.substr(0, slash + 1));
    } else {
        target.remove_prefix(1);
    }
    while (!target.empty()) {
        const std::size_t length = std::min(target.find_first_of("/\\"), target.size());
        const std::string_view step = target.substr(0, length);
        if (step == "..") {
            path.resize(path.empty() ? 0 : path.size() - 1);
            path.resize(path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
        } else if (step != "." && !step.empty()) {
            path += step;
            if (length < target.size())
                path += '/';
        }
        target.remove_prefix(std::min(length + 1, target.size()));
    }
    return path;
}

} // namespace corridor::sheetreader
