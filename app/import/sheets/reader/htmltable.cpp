#include "import/sheets/reader/htmltable.h"

#include "import/sheets/reader/output.h"

#include <algorithm>
#include <charconv>
#include <libxml/tree.h>
#include <memory>

namespace corridor::sheetreader {
namespace {

std::string_view nameOf(const xmlNode *node) { return reinterpret_cast<const char *>(node->name); }

/// What breaks a line of text.
bool separatesWords(const xmlNode *node)
{
    for (const char *name : {"br", "p", "div", "td", "th", "tr", "li", "table", "center", "h1", "h2", "h3"}) {
        if (isElement(node, name))
            return true;
    }
    return false;
}

bool isUnseen(const xmlNode *node) { return isElement(node, "script") || isElement(node, "style"); }

void appendCollapsed(std::string &text, std::string_view bytes)
{
    for (const char c : bytes) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (!blank)
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
}

/// No-break spaces fill cells that would be empty otherwise; inside a number they group digits.
void trim(std::string &text)
{
    constexpr std::string_view kNoBreak = "\xC2\xA0";
    for (;;) {
        if (text.ends_with(' '))
            text.pop_back();
        else if (text.ends_with(kNoBreak))
            text.resize(text.size() - kNoBreak.size());
        else
            break;
    }
    std::size_t from = 0;
    for (;;) {
        const std::string_view rest = std::string_view(text).substr(from);
        if (rest.starts_with(' '))
            ++from;
        else if (rest.starts_with(kNoBreak))
            from += kNoBreak.size();
        else
            break;
    }
    text.erase(0, from);
}

std::uint64_t spanOf(xmlNode *cell, const char *name, std::uint64_t most)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> value(xmlGetProp(cell, reinterpret_cast<const xmlChar *>(name)),
                                                            xmlFree);
    if (!value)
        return 1;
    const std::string_view text = reinterpret_cast<const char *>(value.get());
    std::uint64_t span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp<std::uint64_t>(span, 1, most);
}

/// libxml2 counts lines in sixteen bits, where the parser does not keep more.
std::uint64_t lineOf(const xmlNode *node, std::uint64_t before)
{
    constexpr long kUncounted = 65535;
    const long line = xmlGetLineNo(node);
    if (line >= kUncounted)
        return before + 1;
    return std::max(before, static_cast<std::uint64_t>(std::max(line, 1L)));
}

} // namespace

bool isElement(const xmlNode *node, const char *name) { return node->type == XML_ELEMENT_NODE && nameOf(node) == name; }

xmlNode *following(xmlNode *node, const xmlNode *top, bool into)
{
    if (into && node->type == XML_ELEMENT_NODE && node->children)
        return node->children;
    while (node != top) {
        if (node->next)
            return node->next;
        node = node->parent;
        if (!node)
            break;
    }
    return nullptr;
}

std::string shownText(xmlNode *node, bool nested)
{
    std::string text;
    bool into = true;
    for (xmlNode *at = following(node, node, true); at; at = following(at, node, into)) {
        into = !isUnseen(at) && (nested || !isElement(at, "table"));
        if (separatesWords(at))
            appendCollapsed(text, " ");
        else if ((at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) && at->content)
            appendCollapsed(text, reinterpret_cast<const char *>(at->content));
    }
    trim(text);
    return text;
}

std::vector<xmlNode *> cellsOf(xmlNode *row)
{
    std::vector<xmlNode *> cells;
    for (xmlNode *child = row->children; child; child = child->next) {
        if (isElement(child, "td") || isElement(child, "th"))
            cells.push_back(child);
    }
    return cells;
}

HtmlTable::HtmlTable(const std::string &name, const Settings &settings, Output &output) :
    m_name(name), m_settings(settings), m_output(output)
{}

void HtmlTable::write(xmlNode *table)
{
    const xmlNode *written = nullptr;
    bool into = true;
    for (xmlNode *at = following(table, table, true); at; at = following(at, table, into)) {
        const bool isRow = isElement(at, "tr");
        const bool isLoose = isElement(at, "td") || isElement(at, "th"); // In no row: one with its neighbours.
        into = !isRow && !isLoose && !isElement(at, "table");
        xmlNode *row = isLoose ? at->parent : at;
        if ((isRow || isLoose) && row != written)
            writeRow(row);
        written = isRow || isLoose ? row : written;
    }
}

void HtmlTable::writeRow(xmlNode *row)
{
    m_line = lineOf(row, m_line);
    m_column = 0;
    std::vector<std::string> cells;
    std::vector<std::uint64_t> above = m_covered;
    for (xmlNode *cell : cellsOf(row))
        put(cell, cells);
    for (std::size_t column = 0; column < above.size(); ++column) {
        if (above[column] > 0)
            --m_covered[column];
    }
    m_output.row(m_line, cells);
}

void HtmlTable::put(xmlNode *cell, std::vector<std::string> &cells)
{
    constexpr std::uint64_t kMostRows = 65534;
    const auto isCovered = [this](std::size_t column) { return column < m_covered.size() && m_covered[column] > 0; };
    while (isCovered(m_column))
        ++m_column;
    const std::uint64_t columns = spanOf(cell, "colspan", m_settings.columns);
    const std::uint64_t rows = spanOf(cell, "rowspan", kMostRows);
    const std::size_t next = m_column + columns;
    if (next > m_settings.columns)
        fail(Trouble::TooManyColumns, std::to_string(next), {m_line, next, m_name});
    cells.resize(std::max(cells.size(), next));
    cells[m_column] = shownText(cell, true);
    if (rows > 1) {
        m_covered.resize(std::max(m_covered.size(), next));
        std::fill(m_covered.begin() + static_cast<std::ptrdiff_t>(m_column),
                  m_covered.begin() + static_cast<std::ptrdiff_t>(next), rows - 1);
    }
    m_column = next;
}

} // namespace corridor::sheetreader
