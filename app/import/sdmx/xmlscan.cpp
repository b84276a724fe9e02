#include "import/sdmx/xmlscan.h"

#include <algorithm>
#include <expat.h>

namespace corridor::ingest {

namespace {

std::string_view withoutPrefix(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The offset of the value of \a attribute in \a tag (`<a b="c"`), or npos.
std::size_t valueOffset(std::string_view tag, std::string_view attribute)
{
    for (std::size_t at = 1; at < tag.size();) {
        const std::size_t quote = tag.find_first_of("\"'>", at);
        if (quote == std::string_view::npos || tag[quote] == '>')
            return std::string_view::npos;
        std::string_view name = tag.substr(at, quote - at);
        while (!name.empty() && (isBlank(name.back()) || name.back() == '='))
            name.remove_suffix(1);
        const auto begin = name.find_last_of(" \t\n\r");
        if (begin != std::string_view::npos)
            name.remove_prefix(begin + 1);
        if (name == attribute)
            return quote + 1;
        const std::size_t close = tag.find(tag[quote], quote + 1);
        if (close == std::string_view::npos)
            return std::string_view::npos;
        at = close + 1;
    }
    return std::string_view::npos;
}

} // namespace

/// expat calls plain functions.
struct XmlScanner::Callbacks {
    static XmlScanner &of(void *user) { return *static_cast<XmlScanner *>(user); }

    static void XMLCALL begin(void *user, const XML_Char *name, const XML_Char **attributes)
    {
        XmlScanner &scanner = of(user);
        scanner.m_quiet = 0;
        if (scanner.m_problem)
            return;
        scanner.m_rootSeen = true;
        if (++scanner.m_depth > kDepth)
            return scanner.stop(
                {Trouble::TooDeep, scanner.place(), std::to_string(scanner.m_depth), std::to_string(kDepth)});
        scanner.m_attributes.clear();
        for (const XML_Char **attribute = attributes; attribute[0]; attribute += 2) {
            const std::string_view value = attribute[1];
            if (value.size() > kAttributeBytes)
                return scanner.stop({Trouble::FieldTooLong, scanner.attributePlace(attribute[0]),
                                     std::to_string(value.size()), std::to_string(kAttributeBytes)});
            scanner.m_attributes.emplace_back(attribute[0], value);
        }
        scanner.m_events.begin(withoutPrefix(name), scanner.m_attributes);
    }

    static void XMLCALL end(void *user, const XML_Char *name)
    {
        XmlScanner &scanner = of(user);
        scanner.m_quiet = 0;
        if (scanner.m_problem)
            return;
        --scanner.m_depth;
        scanner.m_events.end(withoutPrefix(name));
    }

    static void XMLCALL text(void *user, const XML_Char *characters, int size)
    {
        XmlScanner &scanner = of(user);
        scanner.m_quiet = 0;
        if (!scanner.m_problem)
            scanner.m_events.text({characters, static_cast<std::size_t>(size)});
    }

    /// What no other handler takes. A doctype handler of expat would come only at the end of the declaration.
    static void XMLCALL other(void *user, const XML_Char *characters, int size)
    {
        XmlScanner &scanner = of(user);
        scanner.m_quiet = 0;
        const std::string_view token(characters, static_cast<std::size_t>(size));
        if (!scanner.m_problem && !scanner.m_rootSeen && token == "<!DOCTYPE")
            scanner.stop({Trouble::Doctype, scanner.place(), std::string(token), {}});
    }
};

XmlScanner::XmlScanner(XmlEvents &events) : m_events(events), m_parser(XML_ParserCreate("UTF-8"))
{
    if (!m_parser) {
        m_problem = Problem{Trouble::Unreadable, {}, "expat", {}};
        return;
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::begin, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetDefaultHandler(m_parser, Callbacks::other);
}

XmlScanner::~XmlScanner()
{
    if (m_parser)
        XML_ParserFree(m_parser);
}

bool XmlScanner::feed(std::string_view piece)
{
    constexpr std::size_t kStep = std::size_t(1) << 18;
    for (std::size_t at = 0; at < piece.size(); at += kStep)
        if (!parse(piece.substr(at, kStep), false))
            return false;
    return !m_problem;
}

bool XmlScanner::finish() { return parse({}, true); }

bool XmlScanner::parse(std::string_view piece, bool last)
{
    if (m_problem)
        return false;
    m_quiet += piece.size();
    if (XML_Parse(m_parser, piece.data(), static_cast<int>(piece.size()), last ? 1 : 0) != XML_STATUS_OK) {
        takeError();
        return false;
    }
    // Bytes of a tag, comment … that has not ended yet are kept by expat.
    if (m_quiet > kTokenBytes)
        m_problem = Problem{Trouble::FieldTooLong, place(), {}, std::to_string(kTokenBytes)};
    return !m_problem;
}

void XmlScanner::takeError()
{
    if (m_problem)
        return;
    const XML_Error error = XML_GetErrorCode(m_parser);
    const bool cut = error == XML_ERROR_NO_ELEMENTS || error == XML_ERROR_UNCLOSED_TOKEN ||
                     error == XML_ERROR_UNCLOSED_CDATA_SECTION || error == XML_ERROR_PARTIAL_CHAR;
    m_problem = Problem{cut ? Trouble::Truncated : Trouble::BadSyntax, place(), shown(XML_ErrorString(error)), {}};
}

void XmlScanner::stop(Problem problem)
{
    if (!m_problem)
        m_problem = std::move(problem);
    XML_StopParser(m_parser, XML_FALSE);
}

Place XmlScanner::place() const
{
    return {static_cast<std::uint64_t>(XML_GetCurrentLineNumber(m_parser)),
            static_cast<std::uint64_t>(XML_GetCurrentColumnNumber(m_parser)) + 1,
            {}};
}

Place XmlScanner::attributePlace(std::string_view attribute) const
{
    Place found = place();
    int offset = 0;
    int size = 0;
    const char *const context = XML_GetInputContext(m_parser, &offset, &size);
    if (!context || offset < 0 || offset >= size)
        return found;
    const std::string_view tag(context + offset, static_cast<std::size_t>(size - offset));
    const std::size_t value = valueOffset(tag, attribute);
    if (value == std::string_view::npos)
        return found;
    for (const char c : tag.substr(0, value)) {
        if (c == '\n') {
            ++found.line;
            found.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++found.column;
        }
    }
    return found;
}

std::string_view rootElement(std::string_view head)
{
    for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at)) {
        const std::string_view rest = head.substr(at);
        if (rest.starts_with("<!--")) {
            at = head.find("-->", at);
            continue;
        }
        if (rest.starts_with("<?") || rest.starts_with("<!")) {
            ++at;
            continue;
        }
        const auto end = rest.find_first_of(" \t\r\n/>", 1);
        return end == std::string_view::npos ? std::string_view() : withoutPrefix(rest.substr(1, end - 1));
    }
    return {};
}

} // namespace corridor::ingest
