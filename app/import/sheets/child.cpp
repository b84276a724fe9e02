#include "import/sheets/child.h"

#include "import/sheets/childprocess.h"
#include "import/sheets/frames.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace corridor::ingest {
namespace {

class MemberBytes : public ByteSource {
public:
    MemberBytes(const std::string &path, const std::string &member, const OpenOptions &options) :
        m_child("unpack", path, member, options)
    {}

    /// Waits for the first bytes, so that an archive that cannot be unpacked is known at once.
    void begin() { (void)takeData(); }

    std::size_t read(std::span<char> buffer) override
    {
        if (m_frame.text.empty() && !takeData())
            return 0;
        const std::size_t count = std::min(buffer.size(), m_frame.text.size());
        std::memcpy(buffer.data(), m_frame.text.data(), count);
        m_frame.text.remove_prefix(count);
        return count;
    }
    const std::optional<Problem> &failure() const override { return m_child.failure(); }
    std::uint64_t bytesRead() const override { return m_child.done(); }
    std::uint64_t bytesTotal() const override { return m_child.total(); }

private:
    bool takeData()
    {
        if (!m_child.next(m_frame)) {
            m_frame.text = {};
            return false;
        }
        if (m_frame.kind == frames::kData)
            return true;
        m_frame.text = {};
        m_child.refuse(Trouble::BadArchive);
        return false;
    }

    ChildProcess m_child;
    ChildProcess::Frame m_frame; ///< Its text is what was not given away yet.
};

class SheetRows : public RowSource {
public:
    SheetRows(const std::string &path, const OpenOptions &options) :
        m_child("sheet", path, options.member, options), m_columns(options.limits.columns)
    {}

    /// Waits for the first frame, so that a file that cannot be opened is known at once.
    void begin() { m_isHeld = m_child.next(m_frame); }

    bool next(Row &row) override
    {
        m_changed = false;
        for (;;) {
            if (!m_isHeld && !m_child.next(m_frame))
                return false;
            m_isHeld = false;
            if (m_frame.kind == frames::kRow)
                return takeRow(row);
            if (m_frame.kind != frames::kSheet || !takeSheet()) {
                m_child.refuse(Trouble::BadArchive);
                return false;
            }
        }
    }
    const std::optional<Problem> &failure() const override { return m_child.failure(); }
    bool sheetChanged() const override { return m_changed; }
    std::string sheet() const override { return m_sheet; }
    Place place(std::size_t index) const override { return {m_line, index + 1, m_sheet}; }
    std::uint64_t bytesRead() const override { return m_child.done(); }
    std::uint64_t bytesTotal() const override { return m_child.total(); }

private:
    bool takeSheet()
    {
        m_sheet.clear();
        m_line = 0;
        m_changed = true;
        return frames::appendUnescaped(m_sheet, m_frame.text);
    }

    bool takeRow(Row &row)
    {
        std::string_view text = m_frame.text;
        const std::size_t length = std::min(text.find('\t'), text.size());
        const auto number = std::from_chars(text.data(), text.data() + length, m_line);
        m_text.clear();
        m_ends.clear();
        bool isWhole = number.ec == std::errc() && number.ptr == text.data() + length;
        text.remove_prefix(length);
        while (isWhole && !text.empty()) {
            text.remove_prefix(1);
            const std::size_t cell = std::min(text.find('\t'), text.size());
            isWhole = m_ends.size() < m_columns && frames::appendUnescaped(m_text, text.substr(0, cell));
            m_ends.push_back(m_text.size());
            text.remove_prefix(cell);
        }
        if (!isWhole) {
            m_child.refuse(Trouble::BadArchive, {}, {m_line, 0, m_sheet});
            return false;
        }
        row.cells.clear();
        row.line = m_line;
        std::size_t from = 0;
        for (const std::size_t end : m_ends) {
            row.cells.push_back(std::string_view(m_text).substr(from, end - from));
            from = end;
        }
        return true;
    }

    ChildProcess m_child;
    ChildProcess::Frame m_frame;
    std::string m_sheet;
    std::string m_text; ///< Of all cells of the row, one after the other.
    std::vector<std::size_t> m_ends;
    std::uint64_t m_line = 0;
    std::size_t m_columns;
    bool m_isHeld = false;
    bool m_changed = false;
};

} // namespace

std::vector<std::string> archiveMembers(const std::string &path, const OpenOptions &options, Problem &problem)
{
    ChildProcess child("members", path, {}, options);
    ChildProcess::Frame frame;
    std::vector<std::string> names;
    while (child.next(frame)) {
        std::string name;
        if (frame.kind != frames::kMember || names.size() >= options.limits.members ||
            !frames::appendUnescaped(name, frame.text)) {
            child.refuse(Trouble::BadArchive);
            break;
        }
        names.push_back(std::move(name));
    }
    if (!child.failure())
        return names;
    problem = *child.failure();
    return {};
}

std::unique_ptr<ByteSource> memberBytes(const std::string &path, const std::string &member, const OpenOptions &options,
                                        Problem &problem)
{
    auto source = std::make_unique<MemberBytes>(path, member, options);
    source->begin();
    if (!source->failure())
        return source;
    problem = *source->failure();
    return nullptr;
}

std::unique_ptr<RowSource> sheetRows(const std::string &path, const OpenOptions &options, Problem &problem)
{
    auto source = std::make_unique<SheetRows>(path, options);
    source->begin();
    if (!source->failure())
        return source;
    problem = *source->failure();
    return nullptr;
}

} // namespace corridor::ingest
