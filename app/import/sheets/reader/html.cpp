#include "import/sheets/reader/html.h"

#include "import/sheets/reader/bytetext.h"
#include "import/sheets/reader/htmltable.h"
#include "import/sheets/reader/output.h"

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <memory>

namespace corridor::sheetreader {
namespace {

struct ParserCloser {
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};
struct DocumentCloser {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, DocumentCloser>;

/// The encoding to insist on; empty: as the page says, which libxml2 looks up.
std::string encodingOf(const std::string &bytes, const Settings &settings)
{
    if (!settings.encoding.empty())
        return settings.encoding;
    if (bytes.starts_with("\xFF\xFE"))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"))
        return "UTF-16BE";
    if (bytes.size() > 3 && bytes[1] == '\0' && bytes[3] == '\0')
        return "UTF-16LE";
    // Text in another encoding is never valid UTF-8 by chance, whatever the page says.
    if (isUtf8(bytes))
        return "UTF-8";
    constexpr std::size_t kHeadBytes = 4096;
    std::string head = bytes.substr(0, kHeadBytes);
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return head.find("charset") == std::string::npos ? "windows-1252" : std::string();
}

Document parsed(const Input &input, const Settings &settings)
{
    if (input.size() > settings.sheetBytes)
        fail(Trouble::TooLarge, std::to_string(input.size()) + " bytes");
    std::string bytes = input.head(input.size());
    const std::string encoding = encodingOf(bytes, settings);
    const std::unique_ptr<htmlParserCtxt, ParserCloser> parser(htmlNewParserCtxt());
    if (!parser)
        throw std::bad_alloc();
    constexpr int kOptions =
        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT;
    Document document(htmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr,
                                         encoding.empty() ? nullptr : encoding.c_str(), kOptions));
    if (parser->errNo == XML_ERR_NO_MEMORY)
        throw std::bad_alloc();
    if (parser->errNo == XML_ERR_UNSUPPORTED_ENCODING && !settings.encoding.empty())
        fail(Trouble::BadEncoding, settings.encoding);
    // Stopped: nested too deep, or a text that is too long; what is there of the page is not all of it.
    if (!document || parser->disableSAX != 0)
        fail(Trouble::BadSyntax, parser->lastError.message ? parser->lastError.message : "HTML");
    return document;
}

xmlNode *firstTableIn(xmlNode *table)
{
    for (xmlNode *at = following(table, table, true); at; at = following(at, table, true)) {
        if (isElement(at, "table"))
            return at;
    }
    return nullptr;
}

/// A table that holds others only arranges them, unless it has two rows of its own with two texts each.
bool isLayout(xmlNode *table)
{
    if (!firstTableIn(table))
        return false;
    int dataRows = 0;
    bool into = true;
    for (xmlNode *at = following(table, table, true); at && dataRows < 2; at = following(at, table, into)) {
        const bool isRow = isElement(at, "tr");
        into = !isRow && !isElement(at, "table");
        if (!isRow)
            continue;
        const std::vector<xmlNode *> cells = cellsOf(at);
        const auto texts =
            std::count_if(cells.begin(), cells.end(), [](xmlNode *cell) { return !shownText(cell, false).empty(); });
        if (texts >= 2)
            ++dataRows;
    }
    return dataRows < 2;
}

} // namespace

void readHtml(const Input &input, const Settings &settings, Output &output)
{
    const Document document = parsed(input, settings);
    xmlNode *root = xmlDocGetRootElement(document.get());
    std::size_t number = 0;
    bool isAny = false;
    const xmlNode *inside = nullptr; // The data table whose tables are being counted.
    for (xmlNode *at = root; at; at = following(at, root, true)) {
        if (!isElement(at, "table"))
            continue;
        ++number;
        const xmlNode *up = at;
        while (inside && up && up != inside)
            up = up->parent;
        if (inside && up == inside)
            continue;
        if (isLayout(at))
            continue;
        inside = at;
        isAny = true;
        const std::string name = "table " + std::to_string(number);
        output.sheet(name, Output::Numbers::Lines);
        HtmlTable(name, settings, output).write(at);
    }
    if (!isAny)
        fail(Trouble::NotData, "HTML");
}

} // namespace corridor::sheetreader
