#pragma once

#include "import/sheets/reader/settings.h"

#include <exception>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

struct _xmlParserCtxt;

namespace corridor::sheetreader {

struct XmlAttribute {
    std::string_view name; ///< Local.
    std::string_view value;
};
using XmlAttributes = std::vector<XmlAttribute>;

/// The value of the attribute \a name, or empty text.
[[nodiscard]] std::string_view valueOf(const XmlAttributes &attributes, std::string_view name);

/// Takes elements by their local names: the formats exist with several namespaces for the same thing.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

/// Parses one XML document in pieces. No entity but the five of XML, no network, no document type: Doctype; not
/// well-formed: BadSyntax.
class XmlParser {
public:
    /// \a part: the name of the document, for messages.
    XmlParser(XmlHandler &handler, std::string part);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    void feed(std::span<const char> bytes);
    void finish();

private:
    struct Callbacks;
    struct Closer {
        void operator()(_xmlParserCtxt *parser) const;
    };
    void check(int result);

    XmlHandler &m_handler;
    std::string m_part;
    std::unique_ptr<_xmlParserCtxt, Closer> m_parser;
    std::exception_ptr m_thrown; ///< By a handler: exceptions may not pass through the library.
    XmlAttributes m_attributes;
};

} // namespace corridor::sheetreader
