#include "import/sheets/reader/output.h"
#include "import/sheets/reader/xlsx.h"

#include <algorithm>
#include <charconv>

namespace corridor::sheetreader {
namespace {

constexpr std::uint64_t kMostRows = 1048576;

struct Merged {
    long firstColumn = 0;
    long lastColumn = 0;
    std::uint64_t firstRow = 0;
    std::uint64_t lastRow = 0;
};

std::uint64_t rowOf(std::string_view reference)
{
    const std::size_t digits = reference.find_first_of("0123456789");
    std::uint64_t row = 0;
    if (digits != std::string_view::npos)
        std::from_chars(reference.data() + digits, reference.data() + reference.size(), row);
    return row;
}

/// Merged ranges stand after the cells, and some programs leave values in the cells that are covered: so they are
/// looked up beforehand, in the bytes, which is much faster than parsing twice.
std::vector<Merged> mergedRanges(const Package &package, std::string_view part)
{
    constexpr std::string_view kStart = "mergeCell ref=\"";
    constexpr std::size_t kKeep = 64;
    constexpr std::size_t kMostRanges = 200000;
    std::vector<Merged> ranges;
    std::string window;
    package.each(part, [&](std::span<const char> bytes) {
        window.append(bytes.data(), bytes.size());
        std::size_t used = 0;
        for (std::size_t at = window.find(kStart); at != std::string::npos; at = window.find(kStart, used)) {
            const std::size_t from = at + kStart.size();
            const std::size_t close = window.find('"', from);
            if (close == std::string::npos)
                break;
            const std::string_view range = std::string_view(window).substr(from, close - from);
            const std::size_t colon = std::min(range.find(':'), range.size());
            const std::string_view last = range.substr(std::min(colon + 1, range.size()));
            if (!last.empty())
                ranges.push_back({columnOf(range), columnOf(last), rowOf(range), rowOf(last)});
            used = close;
        }
        window.erase(0, std::max(used, window.size() > kKeep ? window.size() - kKeep : 0));
        return ranges.size() < kMostRanges;
    });
    return ranges;
}

class SheetHandler : public XmlHandler {
public:
    SheetHandler(const std::string &name, const XlsxBook &book, const Settings &settings, std::vector<Merged> merged,
                 Output &output) :
        m_name(name),
        m_book(book), m_settings(settings), m_merged(std::move(merged)), m_output(output)
    {}

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheetData")
            m_inData = true;
        else if (!m_inData)
            return;
        else if (name == "row")
            startRow(attributes);
        else if (name == "c")
            startCell(attributes);
        else if (name == "rPh")
            ++m_phonetic;
        m_inText = m_inData && m_inCell && m_phonetic == 0 && (name == "v" || name == "t");
    }

    void end(std::string_view name) override
    {
        m_inText = false;
        if (!m_inData)
            return;
        if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "sheetData")
            m_inData = false;
    }

    void text(std::string_view bytes) override
    {
        if (!m_inText)
            return;
        if (m_value.size() + bytes.size() > m_settings.fieldBytes)
            fail(Trouble::FieldTooLong, std::to_string(m_value.size() + bytes.size()) + " bytes", place());
        m_value += bytes;
    }

private:
    [[nodiscard]] Place place() const { return {m_row, static_cast<std::uint64_t>(m_column + 1), m_name}; }

    void startRow(const XmlAttributes &attributes)
    {
        const std::string_view number = valueOf(attributes, "r");
        const std::uint64_t row = number.empty() ? m_row + 1 : rowOf(number);
        if (row <= m_row || row > kMostRows)
            fail(Trouble::BadSyntax, "row " + std::string(number.substr(0, 20)), {m_row, 0, m_name});
        m_row = row;
        m_column = -1;
        m_used = 0;
        std::erase_if(m_open, [row](const Merged &range) { return range.lastRow < row; });
        for (; !m_merged.empty() && m_merged.back().firstRow <= row; m_merged.pop_back()) {
            if (m_merged.back().lastRow >= row && m_open.size() < m_settings.columns)
                m_open.push_back(m_merged.back());
        }
    }

    void startCell(const XmlAttributes &attributes)
    {
        const std::string_view reference = valueOf(attributes, "r");
        m_column = reference.empty() ? m_column + 1 : columnOf(reference);
        if (m_column < 0 || m_row == 0)
            fail(Trouble::BadSyntax, std::string(reference.substr(0, 20)), {m_row, 0, m_name});
        m_type = valueOf(attributes, "t");
        m_style = 0;
        const std::string_view style = valueOf(attributes, "s");
        std::from_chars(style.data(), style.data() + style.size(), m_style);
        m_value.clear();
        m_inCell = true;
    }

    void endCell()
    {
        m_inCell = false;
        std::string value = finished();
        if (value.empty() || isCovered())
            return;
        const auto index = static_cast<std::size_t>(m_column);
        if (index >= m_settings.columns)
            fail(Trouble::TooManyColumns, std::to_string(index + 1), place());
        if (m_cells.size() <= index)
            m_cells.resize(index + 1);
        for (; m_used <= index; ++m_used)
            m_cells[m_used].clear();
        m_cells[index] = std::move(value);
    }

    void endRow() { m_output.row(m_row, std::span<const std::string>(m_cells).first(m_used)); }

    [[nodiscard]] bool isCovered() const
    {
        for (const Merged &range : m_open) {
            if (m_column >= range.firstColumn && m_column <= range.lastColumn)
                return m_row != range.firstRow || m_column != range.firstColumn;
        }
        return false;
    }

    [[nodiscard]] std::string finished() const
    {
        if (m_type == "s")
            return m_value.empty() ? std::string() : sharedString();
        if (m_type == "str" || m_type == "inlineStr")
            return unescapedXstring(m_value);
        if (m_type == "e")
            return m_value;
        if (m_type == "b")
            return m_value.empty() ? std::string() : m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
        if (m_type == "d") {
            constexpr std::string_view kMidnight = "T00:00:00";
            const std::size_t at = m_value.find(kMidnight);
            return m_value.substr(0, at);
        }
        return number();
    }

    [[nodiscard]] std::string sharedString() const
    {
        std::size_t index = 0;
        const char *end = m_value.data() + m_value.size();
        const auto result = std::from_chars(m_value.data(), end, index);
        if (result.ec != std::errc() || result.ptr != end || index >= m_book.strings.size())
            fail(Trouble::BadSyntax, "shared string " + m_value.substr(0, 20), place());
        return m_book.strings[index];
    }

    [[nodiscard]] std::string number() const
    {
        const NumberFormat format = m_style < m_book.formats.size() ? m_book.formats[m_style] : NumberFormat::Number;
        if (format == NumberFormat::Number)
            return numberText(std::string_view(m_value));
        double serial = 0.0;
        const char *end = m_value.data() + m_value.size();
        const auto result = std::from_chars(m_value.data(), end, serial);
        if (result.ec != std::errc() || result.ptr != end)
            return m_value;
        return serialText(serial, format, m_book.from1904);
    }

    const std::string &m_name;
    const XlsxBook &m_book;
    const Settings &m_settings;
    std::vector<Merged> m_merged; ///< Those that begin below this row, the next of them last.
    std::vector<Merged> m_open;   ///< Those that this row is in.
    Output &m_output;
    std::vector<std::string> m_cells; ///< Kept from row to row for their memory; the first m_used belong to this one.
    std::size_t m_used = 0;
    std::string m_type;
    std::string m_value;
    std::uint64_t m_row = 0;
    long m_column = -1;
    std::size_t m_style = 0;
    int m_phonetic = 0;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_inText = false;
};

} // namespace

void readXlsxSheet(const Package &package, std::string_view part, const std::string &name, const XlsxBook &book,
                   const Settings &settings, Output &output)
{
    std::vector<Merged> merged = mergedRanges(package, part);
    std::sort(merged.begin(), merged.end(), [](const Merged &a, const Merged &b) { return a.firstRow > b.firstRow; });
    output.sheet(name);
    SheetHandler handler(name, book, settings, std::move(merged), output);
    try {
        package.parse(part, handler);
    } catch (Failure &failure) {
        if (failure.problem.place.sheet.empty())
            failure.problem.place.sheet = name;
        throw;
    }
}

} // namespace corridor::sheetreader
