#pragma once

#include "import/sheets/reader/settings.h"

#include <string>
#include <vector>

struct _xmlNode;

namespace corridor::sheetreader {

class Output;

/// True for an element called \a name.
[[nodiscard]] bool isElement(const _xmlNode *node, const char *name);
/// The next node in document order that is below \a top; not below \a node itself when \a into is false. Null at the
/// end. Needs no stack, however deep the page is.
[[nodiscard]] _xmlNode *following(_xmlNode *node, const _xmlNode *top, bool into);
/// What the page shows for \a node: runs of white space are one space, and none is at the ends. \a nested: also what
/// stands in tables below it.
[[nodiscard]] std::string shownText(_xmlNode *node, bool nested);

/// Writes the rows of one table. The text of a cell that spans several stands in the first of them.
class HtmlTable {
public:
    HtmlTable(const std::string &name, const Settings &settings, Output &output);
    void write(_xmlNode *table);

private:
    void writeRow(_xmlNode *row);
    void put(_xmlNode *cell, std::vector<std::string> &cells);

    const std::string &m_name;
    const Settings &m_settings;
    Output &m_output;
    std::vector<std::uint64_t> m_covered; ///< By column: how many rows more a cell above reaches.
    std::uint64_t m_line = 0;
    std::size_t m_column = 0;
};

/// The cells of \a row (a `tr`).
[[nodiscard]] std::vector<_xmlNode *> cellsOf(_xmlNode *row);

} // namespace corridor::sheetreader
