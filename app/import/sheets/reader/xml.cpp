#include "import/sheets/reader/xml.h"

#include <cstring>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <new>

namespace corridor::sheetreader {

/// Functions that libxml2 calls; each hands its event on, and keeps what the handler throws.
struct XmlParser::Callbacks {
    template<typename F>
    static void guarded(void *context, F &&call)
    {
        auto *self = static_cast<XmlParser *>(context);
        if (self->m_thrown)
            return;
        try {
            call(*self);
        } catch (...) {
            self->m_thrown = std::current_exception();
            xmlStopParser(self->m_parser.get());
        }
    }
    static std::string_view view(const xmlChar *text)
    {
        const auto *bytes = reinterpret_cast<const char *>(text);
        return bytes ? std::string_view(bytes) : std::string_view();
    }
    static void start(void *context, const xmlChar *name, const xmlChar *, const xmlChar *, int, const xmlChar **,
                      int count, int, const xmlChar **attributes)
    {
        guarded(context, [&](XmlParser &self) {
            self.m_attributes.clear();
            for (int i = 0; i < count; ++i) {
                constexpr std::ptrdiff_t kStride = 5; // Name, prefix, URI, begin and end of the value.
                const xmlChar **entry = attributes + i * kStride;
                const auto *value = reinterpret_cast<const char *>(entry[3]);
                self.m_attributes.push_back(
                    {view(entry[0]), std::string_view(value, static_cast<std::size_t>(entry[4] - entry[3]))});
            }
            self.m_handler.start(view(name), self.m_attributes);
        });
    }
    static void end(void *context, const xmlChar *name, const xmlChar *, const xmlChar *)
    {
        guarded(context, [&](XmlParser &self) { self.m_handler.end(view(name)); });
    }
    static void text(void *context, const xmlChar *bytes, int length)
    {
        guarded(context, [&](XmlParser &self) {
            self.m_handler.text({reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length)});
        });
    }
    static void doctype(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
    {
        guarded(context, [](XmlParser &self) { fail(Trouble::Doctype, self.m_part); });
    }
    static void ignore(void *, xmlErrorPtr) {}
};

std::string_view valueOf(const XmlAttributes &attributes, std::string_view name)
{
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

void XmlParser::Closer::operator()(xmlParserCtxt *parser) const { xmlFreeParserCtxt(parser); }

XmlParser::XmlParser(XmlHandler &handler, std::string part) : m_handler(handler), m_part(std::move(part))
{
    xmlSAXHandler events = {};
    events.initialized = XML_SAX2_MAGIC;
    events.startElementNs = &Callbacks::start;
    events.endElementNs = &Callbacks::end;
    events.characters = &Callbacks::text;
    events.ignorableWhitespace = &Callbacks::text;
    events.cdataBlock = &Callbacks::text;
    events.internalSubset = &Callbacks::doctype;
    events.serror = &Callbacks::ignore;
    m_parser.reset(xmlCreatePushParserCtxt(&events, this, nullptr, 0, nullptr));
    if (!m_parser)
        throw std::bad_alloc();
    xmlCtxtUseOptions(m_parser.get(), XML_PARSE_NONET);
}

XmlParser::~XmlParser() = default;

void XmlParser::feed(std::span<const char> bytes)
{
    check(xmlParseChunk(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), 0));
}

void XmlParser::finish() { check(xmlParseChunk(m_parser.get(), nullptr, 0, 1)); }

void XmlParser::check(int result)
{
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    if (result == XML_ERR_OK || m_parser->wellFormed != 0)
        return;
    if (result == XML_ERR_NO_MEMORY)
        throw std::bad_alloc();
    std::string said = m_parser->lastError.message ? m_parser->lastError.message : "";
    while (!said.empty() && said.back() == '\n')
        said.pop_back();
    fail(Trouble::BadSyntax, m_part + ": " + said);
}

} // namespace corridor::sheetreader
