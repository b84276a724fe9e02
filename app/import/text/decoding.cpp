#include "import/text/encodings.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace corridor::ingest {

namespace {

std::string hexOf(std::string_view bytes)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : bytes.substr(0, 4)) {
        if (!out.empty())
            out += ' ';
        out += kDigits[utf8::byteOf(c) >> 4U];
        out += kDigits[utf8::byteOf(c) & 0xfU];
    }
    return out;
}

/// Line and column of the end of all text seen. CR, LF and CRLF each end a line.
class Position {
public:
    void advance(std::string_view text)
    {
        if (text.empty())
            return;
        const std::size_t lastLf = text.rfind('\n');
        std::uint64_t feeds = 0;
        if (lastLf != std::string_view::npos) {
            for (const char c : text)
                feeds += c == '\n' ? 1U : 0U;
        }
        const bool returns = std::memchr(text.data(), '\r', text.size()) != nullptr;
        if (returns || m_afterReturn)
            feeds += loneReturns(text);
        m_line += feeds;
        const std::size_t lastBreak = text.find_last_of("\r\n");
        if (lastBreak == std::string_view::npos) {
            m_column += utf8::length(text);
        } else {
            m_column = 1 + utf8::length(text.substr(lastBreak + 1));
        }
        m_afterReturn = text.back() == '\r';
    }
    [[nodiscard]] Place place() const { return {m_line, m_column, {}}; }

private:
    /// Line ends that counting LF does not find: CR, less those that a LF follows.
    std::uint64_t loneReturns(std::string_view text) const
    {
        std::uint64_t count = 0;
        char before = m_afterReturn ? '\r' : '\0';
        for (const char c : text) {
            count += c == '\r' ? 1U : 0U;
            count -= c == '\n' && before == '\r' ? 1U : 0U;
            before = c;
        }
        return count; // Wraps below 0 and back when it is added: a CR at the end of the piece before was counted there.
    }

    std::uint64_t m_line = 1;
    std::uint64_t m_column = 1;
    bool m_afterReturn = false;
};

class Decoder final : public TextSource {
public:
    Decoder(std::unique_ptr<ByteSource> bytes, Encoding encoding, std::size_t piece) :
        m_bytes(std::move(bytes)), m_encoding(encoding), m_piece(std::max<std::size_t>(piece, 1))
    {
        m_raw.resize(m_piece + 8);
    }

    std::string_view next() override
    {
        while (!m_failure && !m_ended) {
            const std::string_view text = decodePiece();
            if (!text.empty())
                return text;
        }
        return {};
    }
    const std::optional<Problem> &failure() const override { return m_failure; }
    std::uint64_t bytesRead() const override { return m_bytes->bytesRead(); }
    std::uint64_t bytesTotal() const override { return m_bytes->bytesTotal(); }

private:
    /// One piece of the file as text; may be empty when it holds part of a character only.
    std::string_view decodePiece()
    {
        const std::size_t got = m_bytes->read({m_raw.data() + m_carried, m_piece});
        const std::size_t size = m_carried + got;
        if (got == 0) {
            m_ended = true;
            if (m_bytes->failure())
                m_failure = m_bytes->failure();
            else if (m_carried > 0)
                fail(Trouble::BadEncoding, hexOf({m_raw.data(), m_carried}));
            return {};
        }
        const std::string_view raw(m_raw.data(), size);
        std::string_view text;
        std::size_t used = 0;
        Bad bad;
        if (m_encoding == Encoding::Utf8)
            text = checkedUtf8(raw, used, bad);
        else if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be)
            text = fromUtf16(raw, used, bad);
        else
            text = fromCodePage(raw, used, bad);
        text = withoutMark(text);
        text = upToNul(text, bad);
        m_position.advance(text);
        if (bad.is)
            fail(bad.trouble, bad.bytes);
        keepRest(raw, used);
        return m_out;
    }

    struct Bad {
        bool is = false;
        Trouble trouble = Trouble::BadEncoding;
        std::string bytes;
    };

    /// Up to the byte that makes the front of \a raw wrong: the same however the file was cut into pieces.
    static std::size_t wrongBytes(std::string_view raw)
    {
        std::size_t size = 1;
        while (size < raw.size() && utf8::first(raw.substr(0, size)).cut)
            ++size;
        return size;
    }

    std::string_view checkedUtf8(std::string_view raw, std::size_t &used, Bad &bad)
    {
        bool cut = false;
        used = utf8::validPrefix(raw, &cut);
        if (used < raw.size() && !cut)
            bad = {true, Trouble::BadEncoding, hexOf(raw.substr(used, wrongBytes(raw.substr(used))))};
        return raw.substr(0, used);
    }

    std::string_view fromUtf16(std::string_view raw, std::size_t &used, Bad &bad)
    {
        m_text.clear();
        const std::size_t high = m_encoding == Encoding::Utf16Le ? 1 : 0;
        const auto unit = [&](std::size_t at) {
            return static_cast<char32_t>(utf8::byteOf(raw[at + high]) << 8U | utf8::byteOf(raw[at + 1 - high]));
        };
        for (used = 0; used + 2 <= raw.size();) {
            const char32_t first = unit(used);
            if (first < 0xd800 || first > 0xdfff) {
                utf8::append(m_text, first);
                used += 2;
                continue;
            }
            if (first <= 0xdbff && used + 4 > raw.size())
                break;
            const char32_t second = first <= 0xdbff ? unit(used + 2) : 0;
            if (second < 0xdc00 || second > 0xdfff) {
                bad = {true, Trouble::BadEncoding, hexOf(raw.substr(used, 2))};
                break;
            }
            utf8::append(m_text, 0x10000 + ((first - 0xd800) << 10U) + (second - 0xdc00));
            used += 4;
        }
        return m_text;
    }

    std::string_view fromCodePage(std::string_view raw, std::size_t &used, Bad &bad)
    {
        m_text.clear();
        for (used = 0; used < raw.size(); ++used) {
            const unsigned byte = utf8::byteOf(raw[used]);
            if (byte < 0x80) {
                m_text += raw[used];
                continue;
            }
            const char16_t character = codePageCharacter(m_encoding, byte - 0x80U);
            if (character == 0) {
                bad = {true, Trouble::BadEncoding, hexOf(raw.substr(used, 1))};
                break;
            }
            utf8::append(m_text, character);
        }
        return m_text;
    }

    /// Drops the byte order mark, which may stand at the very front only.
    std::string_view withoutMark(std::string_view text)
    {
        if (!m_started && !text.empty()) {
            m_started = true;
            if (text.starts_with("\xEF\xBB\xBF"))
                text.remove_prefix(3);
        }
        return text;
    }

    std::string_view upToNul(std::string_view text, Bad &bad)
    {
        const std::size_t nul = text.find('\0');
        if (nul != std::string_view::npos) {
            text = text.substr(0, nul);
            bad = {true, Trouble::NulByte, "00"};
        }
        m_out = text;
        return text;
    }

    void keepRest(std::string_view raw, std::size_t used)
    {
        m_carried = m_failure ? 0 : raw.size() - used;
        if (m_carried == 0)
            return;
        // m_out may look into m_raw: the carried bytes move only when the next piece is asked for.
        m_rest.assign(raw.substr(used));
        m_swap.resize(m_piece + 8);
        std::memcpy(m_swap.data(), m_rest.data(), m_rest.size());
        m_raw.swap(m_swap);
    }

    void fail(Trouble trouble, std::string found)
    {
        m_failure = Problem{trouble, m_position.place(), std::move(found), {}};
        if (trouble == Trouble::BadEncoding)
            m_failure->expected = encodingName(m_encoding);
    }

    std::unique_ptr<ByteSource> m_bytes;
    Encoding m_encoding;
    std::size_t m_piece;
    std::size_t m_carried = 0; ///< Bytes of the next character at the front of m_raw; at most 3.
    bool m_started = false;
    bool m_ended = false;
    std::vector<char> m_raw;
    std::vector<char> m_swap;
    std::string m_rest;
    std::string m_text;
    std::string_view m_out;
    Position m_position;
    std::optional<Problem> m_failure;
};

} // namespace

std::unique_ptr<TextSource> decodedText(std::unique_ptr<ByteSource> bytes, Encoding encoding, std::size_t piece)
{
    return std::make_unique<Decoder>(std::move(bytes), encoding, piece);
}

} // namespace corridor::ingest
