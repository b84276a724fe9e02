#include "import/sheets/reader/xlsrecords.h"

#include "import/sheets/reader/bytetext.h"
#include "import/sheets/reader/cellvalue.h"
#include "import/sheets/reader/compoundfile.h"
#include "import/sheets/reader/settings.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace corridor::sheetreader {
namespace {

enum Record : std::uint16_t {
    kFormula = 0x0006,
    kEof = 0x000A,
    kDateMode = 0x0022,
    kFilePass = 0x002F,
    kContinue = 0x003C,
    kBoundSheet = 0x0085,
    kMulRk = 0x00BD,
    kXf = 0x00E0,
    kMergedCells = 0x00E5,
    kNumber = 0x0203,
    kBoolErr = 0x0205,
    kString = 0x0207,
    kRk = 0x027E,
    kFormat = 0x041E,
    kBof = 0x0809
};

constexpr std::uint16_t kBiff8 = 0x0600;

double doubleAt(std::string_view bytes, std::size_t at)
{
    return std::bit_cast<double>(word32(bytes, at) | (std::uint64_t(word32(bytes, at + 4)) << 32U));
}

double rkValue(std::uint32_t rk)
{
    constexpr std::uint32_t kHundredth = 1;
    constexpr std::uint32_t kInteger = 2;
    const double value = (rk & kInteger) ? static_cast<double>(std::bit_cast<std::int32_t>(rk) >> 2)
                                         : std::bit_cast<double>(std::uint64_t(rk & ~3U) << 32U);
    return (rk & kHundredth) ? value / 100.0 : value;
}

std::string errorText(unsigned char code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

/// \a count characters, two bytes each when \a wide, as far as they are there.
std::string characters(std::string_view bytes, std::size_t count, bool wide)
{
    std::string text;
    for (std::size_t i = 0; i < count && (i + 1) * (wide ? 2 : 1) <= bytes.size(); ++i) {
        std::uint32_t unit = wide ? word16(bytes, 2 * i) : static_cast<unsigned char>(bytes[i]);
        if (wide && unit >= 0xD800 && unit < 0xDC00) {
            const std::uint32_t low = word16(bytes, 2 * i + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
                ++i;
            }
        }
        appendUtf8(text, unit);
    }
    return text;
}

/// Walks the records of the workbook stream.
class Reader {
public:
    explicit Reader(std::string_view stream) : m_stream(stream) {}

    std::vector<XlsSheet> sheets()
    {
        readGlobals();
        std::vector<XlsSheet> all;
        for (const std::uint32_t offset : m_offsets) {
            m_at = offset;
            all.push_back(sheet());
        }
        return all;
    }

private:
    bool next()
    {
        constexpr std::size_t kHead = 4;
        if (m_at + kHead > m_stream.size())
            return false;
        m_kind = word16(m_stream, m_at);
        m_data = m_stream.substr(m_at + kHead, word16(m_stream, m_at + 2));
        m_at += kHead + m_data.size();
        return true;
    }

    void readGlobals()
    {
        while (next() && m_kind != kEof) {
            if (m_kind == kFilePass)
                fail(Trouble::Encrypted, {});
            else if (m_kind == kBof)
                m_version = word16(m_data, 0);
            else if (m_kind == kDateMode)
                m_from1904 = word16(m_data, 0) != 0;
            else if (m_kind == kBoundSheet)
                m_offsets.push_back(word32(m_data, 0));
            else if (m_kind == kFormat)
                m_codes[word16(m_data, 0)] = formatOfCode(formatCode());
            else if (m_kind == kXf)
                m_styles.push_back(word16(m_data, 2));
        }
    }

    [[nodiscard]] std::string formatCode() const
    {
        if (m_version != kBiff8)
            return m_data.size() > 3 ? std::string(m_data.substr(3)) : std::string();
        const bool wide = m_data.size() > 4 && (m_data[4] & 1) != 0;
        return m_data.size() > 5 ? characters(m_data.substr(5), word16(m_data, 2), wide) : std::string();
    }

    XlsSheet sheet()
    {
        m_sheet = {};
        m_pending.reset();
        int depth = 0; // Charts stand inside sheets, with a beginning and an end of their own.
        while (next()) {
            if (m_kind == kBof)
                ++depth;
            else if (m_kind == kEof && --depth <= 0)
                break;
            else if (depth == 1)
                readCell();
        }
        return std::move(m_sheet);
    }

    void readCell()
    {
        const XlsCell cell{word16(m_data, 0), word16(m_data, 2)};
        const std::uint16_t style = word16(m_data, 4);
        if (m_kind == kFormula && m_data.size() >= 14)
            readFormula(cell, style);
        else if (m_kind == kString)
            readString();
        else if (m_kind == kBoolErr && m_data.size() >= 8)
            m_sheet.cells[cell] = m_data[7] != 0   ? errorText(static_cast<unsigned char>(m_data[6]))
                                  : m_data[6] != 0 ? "TRUE"
                                                   : "FALSE";
        else if (m_kind == kNumber && m_data.size() >= 14)
            readDate(cell, style, doubleAt(m_data, 6));
        else if (m_kind == kRk && m_data.size() >= 10)
            readDate(cell, style, rkValue(word32(m_data, 6)));
        else if (m_kind == kMulRk)
            readRow(cell);
        else if (m_kind == kMergedCells)
            readMerged();
    }

    void readFormula(const XlsCell &cell, std::uint16_t style)
    {
        m_pending.reset();
        if (word16(m_data, 12) != 0xFFFF) {
            const double value = doubleAt(m_data, 6);
            m_sheet.cells[cell] = serialText(value, formatOf(style), m_from1904);
            return;
        }
        const auto result = static_cast<unsigned char>(m_data[8]);
        if (m_data[6] == 0)
            m_pending = cell;
        else if (m_data[6] == 1)
            m_sheet.cells[cell] = result != 0 ? "TRUE" : "FALSE";
        else if (m_data[6] == 2)
            m_sheet.cells[cell] = errorText(result);
    }

    /// The text of the formula before; it may go on in the records after.
    void readString()
    {
        if (!m_pending)
            return;
        const std::size_t count = word16(m_data, 0);
        std::string text;
        if (m_version != kBiff8) {
            text = asUtf8(m_data.substr(std::min<std::size_t>(2, m_data.size()), count));
        } else if (m_data.size() > 3) {
            const bool wide = (m_data[2] & 1) != 0;
            text = characters(m_data.substr(3), count, wide);
            std::size_t have = (m_data.size() - 3) / (wide ? 2 : 1);
            while (have < count && word16(m_stream, m_at) == kContinue && next() && m_data.size() > 1) {
                const bool widePart = (m_data[0] & 1) != 0;
                text += characters(m_data.substr(1), count - have, widePart);
                have += (m_data.size() - 1) / (widePart ? 2 : 1);
            }
        }
        m_sheet.cells[*m_pending] = text;
        m_pending.reset();
    }

    void readRow(XlsCell cell)
    {
        constexpr std::size_t kFirst = 4;
        constexpr std::size_t kEach = 6;
        for (std::size_t at = kFirst; at + kEach + 2 <= m_data.size(); at += kEach, ++cell.column)
            readDate(cell, word16(m_data, at), rkValue(word32(m_data, at + 2)));
    }

    void readDate(const XlsCell &cell, std::uint16_t style, double value)
    {
        if (const NumberFormat format = formatOf(style); format != NumberFormat::Number)
            m_sheet.cells[cell] = serialText(value, format, m_from1904);
    }

    void readMerged()
    {
        constexpr std::size_t kEach = 8;
        for (std::size_t at = 2; at + kEach <= m_data.size(); at += kEach) {
            m_sheet.merged.push_back(
                {word16(m_data, at), word16(m_data, at + 2), word16(m_data, at + 4), word16(m_data, at + 6)});
        }
    }

    [[nodiscard]] NumberFormat formatOf(std::uint16_t style) const
    {
        if (style >= m_styles.size())
            return NumberFormat::Number;
        const auto code = m_codes.find(m_styles[style]);
        return code != m_codes.end() ? code->second : formatOfId(m_styles[style]);
    }

    std::string_view m_stream;
    std::string_view m_data;
    std::size_t m_at = 0;
    std::uint16_t m_kind = 0;
    std::uint16_t m_version = kBiff8;
    bool m_from1904 = false;
    std::vector<std::uint32_t> m_offsets;
    std::vector<std::uint16_t> m_styles; ///< By cell style: the number of its format.
    std::map<std::uint16_t, NumberFormat> m_codes;
    XlsSheet m_sheet;
    std::optional<XlsCell> m_pending; ///< A formula whose text follows.
};

} // namespace

std::vector<XlsSheet> readXlsRecords(const std::string &file)
{
    const CompoundFile compound(file);
    if (compound.has(u"EncryptedPackage"))
        fail(Trouble::Encrypted, {});
    std::string stream = compound.stream(u"Workbook");
    if (stream.empty())
        stream = compound.stream(u"Book");
    if (stream.empty())
        fail(Trouble::NotData, "OLE2");
    return Reader(stream).sheets();
}

} // namespace corridor::sheetreader
