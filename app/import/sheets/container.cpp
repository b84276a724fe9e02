#include "import/sheets/container.h"

#include "import/sheets/child.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kLocalHeader = "PK\x03\x04"sv;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::size_t word16(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]) + (std::size_t(static_cast<unsigned char>(bytes[at + 1])) << 8U);
}

bool isWorkbookMember(std::string_view name, std::string_view content)
{
    constexpr std::string_view kOpenDocument = "application/vnd.oasis.opendocument.";
    return name == "[Content_Types].xml" || name.starts_with("xl/") ||
           (name == "mimetype" && content.starts_with(kOpenDocument));
}

/// A zip in this one, stored or in a stored block of deflate, would give its own members away.
bool isZipInside(std::string_view content)
{
    constexpr std::size_t kBlockHeader = 5;
    return content.substr(0, kBlockHeader + kLocalHeader.size()).find(kLocalHeader) != std::string_view::npos;
}

bool isWorkbook(std::string_view head)
{
    constexpr std::size_t kHeaderBytes = 30;
    constexpr std::size_t kPackedSize = 18;
    constexpr std::size_t kNameLength = 26;
    constexpr std::size_t kExtraLength = 28;
    constexpr std::size_t kUnknown = 0xFFFFFFFF;
    std::size_t at = 0;
    while ((at = head.find(kLocalHeader, at)) != std::string_view::npos) {
        if (head.size() - at < kHeaderBytes)
            return false;
        const std::size_t packed = word16(head, at + kPackedSize) + (word16(head, at + kPackedSize + 2) << 16U);
        const std::size_t nameLength = word16(head, at + kNameLength);
        const std::string_view name = head.substr(at + kHeaderBytes, nameLength);
        const std::size_t content = at + kHeaderBytes + nameLength + word16(head, at + kExtraLength);
        const std::string_view inside = head.substr(std::min(content, head.size()));
        if (isWorkbookMember(name, inside))
            return true;
        if (isZipInside(inside))
            return false;
        // 0 where the size follows the member: then the next header is looked for.
        at = content + (packed == kUnknown ? 0 : packed);
    }
    return false;
}

/// The first bytes without byte order mark, and without the zero bytes of UTF-16; lower case.
std::string asciiHead(std::string_view head)
{
    constexpr std::size_t kEnough = 8192;
    if (head.starts_with("\xEF\xBB\xBF"sv))
        head.remove_prefix(3);
    else if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv))
        head.remove_prefix(2);
    std::string text;
    for (const char c : head.substr(0, 2 * kEnough)) {
        if (c != '\0')
            text += lower(c);
    }
    return text;
}

void skipTo(std::string_view &text, std::string_view end)
{
    const std::size_t at = text.find(end);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + end.size());
}

bool isHtml(std::string_view head)
{
    const std::string ascii = asciiHead(head);
    std::string_view text = ascii;
    bool isXml = false;
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
        if (text.starts_with("<?xml"sv)) {
            isXml = true;
            skipTo(text, "?>");
        } else if (text.starts_with("<!--"sv)) {
            skipTo(text, "-->");
        } else {
            break;
        }
    }
    if (text.starts_with("<!doctype html"sv) || text.starts_with("<html"sv))
        return true;
    if (isXml || text.size() < 2 || text[0] != '<' || text[1] < 'a' || text[1] > 'z')
        return false;
    constexpr std::array kStarts = {"<table"sv, "<head>"sv, "<body"sv, "<meta "sv, "<div"sv,  "<center"sv,
                                    "<font"sv,  "<style"sv, "<b>"sv,   "<p>"sv,    "<br"sv,   "<span"sv,
                                    "<h1"sv,    "<h2"sv,    "<h3"sv,   "<title"sv, "<form"sv, "<tr"sv};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [text](std::string_view start) { return text.starts_with(start); }) &&
           text.find("<table"sv) != std::string_view::npos;
}

} // namespace

bool isZip(std::string_view head)
{
    return head.starts_with(kLocalHeader) || head.starts_with("PK\x05\x06"sv) || head.starts_with("PK\x07\x08"sv);
}

bool isPacked(std::string_view head)
{
    constexpr std::array kMagics = {"\x1F\x8B"sv,
                                    "\xFD"
                                    "7zXZ\0"sv,
                                    "\x28\xB5\x2F\xFD"sv,
                                    "7z\xBC\xAF\x27\x1C"sv,
                                    "Rar!\x1A\x07"sv,
                                    "\x5D\x00\x00\x80\x00"sv};
    constexpr std::size_t kTarMagic = 257;
    if (isZip(head) ||
        std::any_of(kMagics.begin(), kMagics.end(), [head](std::string_view magic) { return head.starts_with(magic); }))
        return true;
    if (head.starts_with("BZh"sv) && head.size() >= 10 && head.substr(4, 6) == "1AY&SY"sv)
        return true;
    return head.size() > kTarMagic + 5 && head.substr(kTarMagic, 5) == "ustar"sv;
}

Container containerOf(const std::string &head)
{
    constexpr std::string_view kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
    if (isZip(head))
        return isWorkbook(head) ? Container::Workbook : Container::Archive;
    if (isPacked(head))
        return Container::Archive;
    if (std::string_view(head).starts_with(kCompound))
        return Container::BinaryXls;
    return isHtml(head) ? Container::Html : Container::Plain;
}

} // namespace corridor::ingest
