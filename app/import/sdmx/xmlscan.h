#pragma once

#include "import/base/reader.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

struct XML_ParserStruct;

namespace corridor::ingest {

/// Names as written, with their prefix.
using XmlAttributes = std::vector<std::pair<std::string_view, std::string_view>>;

/// Takes the parts of an XML text in order. Element names come without their prefix.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void begin(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void text(std::string_view text) = 0;
    virtual void end(std::string_view name) = 0;
};

/// Reads XML that comes in pieces, through expat. Refuses a document type declaration at its first character (so there
/// are no entities to blow up and nothing outside is ever opened), elements nested deeper than 64, attributes over
/// 64 KiB and single tags, comments … over 1 MiB.
class XmlScanner {
public:
    static constexpr int kDepth = 64;
    static constexpr std::size_t kAttributeBytes = std::size_t(64) << 10;
    static constexpr std::uint64_t kTokenBytes = std::uint64_t(1) << 20;

    explicit XmlScanner(XmlEvents &events);
    ~XmlScanner();
    XmlScanner(const XmlScanner &) = delete;
    XmlScanner &operator=(const XmlScanner &) = delete;

    /// False when the text is malformed or stop() was called: problem().
    [[nodiscard]] bool feed(std::string_view piece);
    [[nodiscard]] bool finish();
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    // Inside XmlEvents::begin, text and end:
    /// Ends the reading with \a problem.
    void stop(Problem problem);
    /// Where the tag begins.
    [[nodiscard]] Place place() const;
    /// Where the value of \a attribute begins; the tag's place when it has none.
    [[nodiscard]] Place attributePlace(std::string_view attribute) const;

private:
    struct Callbacks;
    bool parse(std::string_view piece, bool last);
    void takeError();

    XmlEvents &m_events;
    XML_ParserStruct *m_parser;
    std::optional<Problem> m_problem;
    XmlAttributes m_attributes;
    std::uint64_t m_quiet = 0; ///< Bytes since expat last had something to tell.
    int m_depth = 0;
    bool m_rootSeen = false;
};

/// The name of the root element of the XML text that begins with \a head, without prefix; empty when \a head ends
/// before it.
[[nodiscard]] std::string_view rootElement(std::string_view head);

} // namespace corridor::ingest
