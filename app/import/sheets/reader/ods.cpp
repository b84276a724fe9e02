#include "import/sheets/reader/ods.h"

#include "import/sheets/reader/cellvalue.h"
#include "import/sheets/reader/output.h"

#include <algorithm>
#include <charconv>

namespace corridor::sheetreader {
namespace {

constexpr std::uint64_t kMostRows = 1048576;

std::uint64_t countOf(const XmlAttributes &attributes, std::string_view name)
{
    const std::string_view text = valueOf(attributes, name);
    std::uint64_t count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::clamp<std::uint64_t>(count, 1, kMostRows);
}

/// `PT12H30M05S` as `12:30:05`; anything else as it is.
std::string durationText(std::string_view written)
{
    std::string result;
    std::string_view rest = written;
    if (!rest.starts_with("PT"))
        return std::string(written);
    rest.remove_prefix(2);
    for (const char unit : {'H', 'M', 'S'}) {
        int value = 0;
        const auto parsed = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        const auto digits = static_cast<std::size_t>(parsed.ptr - rest.data());
        const std::size_t end = rest.find(unit);
        if (parsed.ec != std::errc() || value < 0 || end == std::string_view::npos)
            return std::string(written);
        if (!result.empty())
            result += ':';
        if (value < 10)
            result += '0';
        result += std::to_string(value);
        if (unit == 'S')
            result += rest.substr(digits, end - digits);
        rest.remove_prefix(end + 1);
    }
    return result;
}

/// `meta` of the package: says whether content.xml can be read at all.
struct Manifest : XmlHandler {
    bool encrypted = false;
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "encryption-data")
            encrypted = true;
    }
    void end(std::string_view) override {}
};

class ContentHandler : public XmlHandler {
public:
    ContentHandler(const Settings &settings, Output &output) : m_settings(settings), m_output(output) {}

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (m_cellDepth > 0)
            startInCell(name, attributes);
        else if (name == "table" && m_tableDepth == 0)
            startTable(attributes);
        else if (m_tableDepth == 0)
            return;
        else if (name == "table-row")
            startRow(attributes);
        else if (name == "table-cell" || name == "covered-table-cell")
            startCell(name, attributes);
    }

    void end(std::string_view name) override
    {
        if (m_cellDepth > 0)
            endInCell(name);
        else if (m_tableDepth == m_depth)
            m_tableDepth = 0;
        else if (m_tableDepth > 0 && name == "table-row")
            endRow();
        --m_depth;
    }

    void text(std::string_view bytes) override
    {
        if (m_paragraphDepth > 0)
            append(bytes);
    }

    [[nodiscard]] bool hasSheets() const { return m_sheets > 0; }

private:
    void startTable(const XmlAttributes &attributes)
    {
        m_tableDepth = m_depth;
        m_row = 0;
        m_name = valueOf(attributes, "name");
        ++m_sheets;
        m_output.sheet(m_name);
    }

    void startRow(const XmlAttributes &attributes)
    {
        m_rowRepeats = countOf(attributes, "number-rows-repeated");
        m_cells.clear();
        m_column = 0;
    }

    void startCell(std::string_view name, const XmlAttributes &attributes)
    {
        m_cellDepth = m_depth;
        m_covered = name == "covered-table-cell";
        m_cellRepeats = countOf(attributes, "number-columns-repeated");
        m_type = valueOf(attributes, "value-type");
        m_shown.clear();
        m_paragraphs = 0;
        if (m_type == "date")
            m_value = valueOf(attributes, "date-value");
        else if (m_type == "time")
            m_value = valueOf(attributes, "time-value");
        else if (m_type == "boolean")
            m_value = valueOf(attributes, "boolean-value");
        else if (m_type == "string")
            m_value = valueOf(attributes, "string-value");
        else
            m_value = valueOf(attributes, "value");
    }

    void startInCell(std::string_view name, const XmlAttributes &attributes)
    {
        // Notes and drawings inside the cell have paragraphs too, deeper down.
        if (name == "p" && m_depth == m_cellDepth + 1) {
            m_paragraphDepth = m_depth;
            if (m_paragraphs++ > 0)
                append("\n");
        } else if (m_paragraphDepth > 0 && name == "s") {
            append(std::string(std::min<std::uint64_t>(countOf(attributes, "c"), m_settings.fieldBytes), ' '));
        } else if (m_paragraphDepth > 0 && name == "tab") {
            append("\t");
        } else if (m_paragraphDepth > 0 && name == "line-break") {
            append("\n");
        }
    }

    void endInCell(std::string_view)
    {
        if (m_depth == m_paragraphDepth)
            m_paragraphDepth = 0;
        if (m_depth != m_cellDepth)
            return;
        m_cellDepth = 0;
        const std::string value = m_covered ? std::string() : finished();
        if (!value.empty()) {
            if (m_column + m_cellRepeats > m_settings.columns)
                fail(Trouble::TooManyColumns, std::to_string(m_column + m_cellRepeats), place());
            m_cells.resize(m_column);
            m_cells.insert(m_cells.end(), m_cellRepeats, value);
        }
        m_column += m_cellRepeats;
    }

    void endRow()
    {
        // Sheets end with a row that is repeated to the last possible one.
        const bool isBlank = m_cells.empty();
        if (m_row + m_rowRepeats > kMostRows && !isBlank)
            fail(Trouble::TooLarge, std::to_string(m_row + m_rowRepeats) + " rows", {m_row, 0, m_name});
        for (std::uint64_t i = 1; i <= m_rowRepeats && !isBlank; ++i)
            m_output.row(m_row + i, m_cells);
        m_row = std::min(m_row + m_rowRepeats, kMostRows);
    }

    [[nodiscard]] std::string finished() const
    {
        if (m_type == "float" || m_type == "percentage" || m_type == "currency")
            return m_value.empty() ? m_shown : numberText(std::string_view(m_value));
        if (m_type == "boolean")
            return m_value == "true" ? "TRUE" : "FALSE";
        if (m_type == "date") {
            constexpr std::string_view kMidnight = "T00:00:00";
            return std::string_view(m_value).ends_with(kMidnight) ? m_value.substr(0, m_value.size() - kMidnight.size())
                                                                  : m_value;
        }
        if (m_type == "time")
            return durationText(m_value);
        return m_value.empty() ? m_shown : m_value;
    }

    void append(std::string_view bytes)
    {
        if (m_shown.size() + bytes.size() > m_settings.fieldBytes)
            fail(Trouble::FieldTooLong, std::to_string(m_shown.size() + bytes.size()) + " bytes", place());
        m_shown += bytes;
    }

    [[nodiscard]] Place place() const { return {m_row + 1, m_column + 1, m_name}; }

    const Settings &m_settings;
    Output &m_output;
    std::vector<std::string> m_cells;
    std::string m_name;
    std::string m_type;
    std::string m_value;
    std::string m_shown;
    std::uint64_t m_row = 0;    ///< Rows that are finished.
    std::uint64_t m_column = 0; ///< Cells of the row that are finished.
    std::uint64_t m_rowRepeats = 1;
    std::uint64_t m_cellRepeats = 1;
    std::size_t m_paragraphs = 0;
    std::size_t m_sheets = 0;
    int m_depth = 0;
    int m_tableDepth = 0;
    int m_cellDepth = 0;
    int m_paragraphDepth = 0;
    bool m_covered = false;
};

} // namespace

void readOds(const Package &package, const Settings &settings, Output &output)
{
    constexpr std::string_view kManifest = "META-INF/manifest.xml";
    Manifest manifest;
    if (package.has(kManifest))
        package.parse(kManifest, manifest);
    if (manifest.encrypted)
        fail(Trouble::Encrypted, "content.xml");
    ContentHandler handler(settings, output);
    package.parse("content.xml", handler);
    if (!handler.hasSheets())
        fail(Trouble::NotData, "content.xml");
}

} // namespace corridor::sheetreader
