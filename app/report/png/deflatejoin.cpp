#include "report/png/deflatejoin.h"

#include <array>
#include <cstdint>
#include <span>

namespace corridor {

namespace {

constexpr int kLongestCode = 15;
constexpr int kQuickBits = 10;
constexpr int kEndOfBlock = 256;
constexpr int kLengthCodes = 29;
constexpr int kDistanceCodes = 30;

/// Bits from the least significant on, as DEFLATE packs them; zeros behind the end.
class BitReader {
public:
    explicit BitReader(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] quint32 peek(int count)
    {
        while (m_held < count) {
            const quint64 next = m_next < m_bytes.size() ? static_cast<quint8>(m_bytes.at(m_next)) : 0U;
            m_bits |= next << m_held;
            m_held += 8;
            ++m_next;
        }
        return static_cast<quint32>(m_bits & ((quint64(1) << count) - 1));
    }
    void skip(int count)
    {
        m_bits >>= count;
        m_held -= count;
    }
    [[nodiscard]] quint32 take(int count)
    {
        const quint32 bits = peek(count);
        skip(count);
        return bits;
    }
    void skipToByte() { skip(m_held % 8); }
    /// Of whole bytes, from a byte's start on.
    void skipBytes(qint64 count)
    {
        m_next += count - m_held / 8;
        m_bits = 0;
        m_held = 0;
    }
    /// Of the next bit to be read, from the first one on.
    [[nodiscard]] qint64 position() const { return m_next * 8 - m_held; }
    [[nodiscard]] bool isBehindEnd() const { return position() > m_bytes.size() * 8; }

private:
    const QByteArray &m_bytes;
    quint64 m_bits = 0;
    int m_held = 0;
    qint64 m_next = 0;
};

/// A canonical Huffman code, read from the lengths of its codes.
class HuffmanCode {
public:
    explicit HuffmanCode(std::span<const quint8> lengths)
    {
        for (const quint8 length : lengths)
            ++m_counts.at(length);
        m_counts.at(0) = 0;
        std::array<quint16, kLongestCode + 2> starts{};
        for (std::size_t length = 1; length <= kLongestCode; ++length)
            starts.at(length + 1) = static_cast<quint16>(starts.at(length) + m_counts.at(length));
        for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
            if (lengths[symbol] != 0)
                m_symbols.at(starts.at(lengths[symbol])++) = static_cast<quint16>(symbol);
        }
        fillQuick();
    }

    /// \returns the next symbol, or -1 when no code begins so
    [[nodiscard]] int read(BitReader &bits) const
    {
        const quint32 ahead = bits.peek(kLongestCode);
        if (const Quick &quick = m_quick[ahead & ((1U << kQuickBits) - 1)]; quick.length != 0) {
            bits.skip(quick.length);
            return quick.symbol;
        }
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= kLongestCode; ++length) {
            code |= static_cast<int>((ahead >> (length - 1)) & 1U);
            const int count = m_counts[static_cast<std::size_t>(length)];
            if (code < first)
                return -1; // more codes than there is room for
            if (code - count < first) {
                bits.skip(length);
                return m_symbols[static_cast<std::size_t>(index + code - first)];
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        return -1;
    }

private:
    struct Quick {
        quint16 symbol = 0;
        quint8 length = 0;
    };

    /// What begins with a short code is found in one step.
    void fillQuick()
    {
        quint32 code = 0;
        std::size_t index = 0;
        for (int length = 1; length <= kQuickBits; ++length) {
            for (int i = 0; i < m_counts.at(static_cast<std::size_t>(length)); ++i, ++code) {
                quint32 reversed = 0;
                for (int bit = 0; bit < length; ++bit)
                    reversed |= ((code >> bit) & 1U) << (length - 1 - bit);
                for (std::size_t at = reversed; at < m_quick.size(); at += std::size_t(1) << length)
                    m_quick.at(at) = {m_symbols.at(index), static_cast<quint8>(length)};
                ++index;
            }
            code <<= 1;
        }
    }

    std::array<quint16, kLongestCode + 1> m_counts{}; ///< Codes of each length.
    std::array<quint16, 288> m_symbols{};
    std::array<Quick, 1U << kQuickBits> m_quick{};
};

bool skipCodes(BitReader &bits, const HuffmanCode &literals, const HuffmanCode &distances)
{
    constexpr std::array<quint8, kLengthCodes> kLengthBits{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                           2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    while (!bits.isBehindEnd()) {
        const int symbol = literals.read(bits);
        if (symbol == kEndOfBlock)
            return true;
        if (symbol < 0 || symbol > kEndOfBlock + kLengthCodes)
            return false;
        if (symbol < kEndOfBlock)
            continue;
        void(bits.take(kLengthBits[static_cast<std::size_t>(symbol - kEndOfBlock - 1)]));
        const int distance = distances.read(bits);
        if (distance < 0 || distance >= kDistanceCodes)
            return false;
        const int extra = distance < 4 ? 0 : distance / 2 - 1;
        void(bits.take(extra));
    }
    return false;
}

bool skipFixedBlock(BitReader &bits)
{
    static const auto literals = [] {
        std::array<quint8, 288> lengths{};
        for (std::size_t i = 0; i < lengths.size(); ++i)
            lengths.at(i) = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
        return HuffmanCode(lengths);
    }();
    static const auto distances = [] {
        std::array<quint8, kDistanceCodes> lengths{};
        lengths.fill(5);
        return HuffmanCode(lengths);
    }();
    return skipCodes(bits, literals, distances);
}

bool skipDynamicBlock(BitReader &bits)
{
    constexpr std::array<quint8, 19> kOrder{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    const std::size_t literals = bits.take(5) + 257;
    const std::size_t distances = bits.take(5) + 1;
    const std::size_t given = bits.take(4) + 4;
    std::array<quint8, 19> codeLengths{};
    for (std::size_t i = 0; i < given; ++i)
        codeLengths.at(kOrder.at(i)) = static_cast<quint8>(bits.take(3));
    const HuffmanCode lengthCode(codeLengths);

    std::array<quint8, 288 + 32> lengths{};
    std::size_t at = 0;
    while (at < literals + distances) {
        const int symbol = lengthCode.read(bits);
        if (symbol < 0 || bits.isBehindEnd())
            return false;
        if (symbol < 16) {
            lengths.at(at++) = static_cast<quint8>(symbol);
            continue;
        }
        if (symbol == 16 && at == 0)
            return false;
        const quint8 repeated = symbol == 16 ? lengths.at(at - 1) : quint8(0);
        const std::size_t times = symbol == 16 ? 3 + bits.take(2) : symbol == 17 ? 3 + bits.take(3) : 11 + bits.take(7);
        if (at + times > literals + distances)
            return false;
        for (std::size_t i = 0; i < times; ++i)
            lengths.at(at++) = repeated;
    }
    const std::span<const quint8> all(lengths);
    return skipCodes(bits, HuffmanCode(all.subspan(0, literals)), HuffmanCode(all.subspan(literals, distances)));
}

bool skipStoredBlock(BitReader &bits)
{
    bits.skipToByte();
    const quint32 length = bits.take(16);
    const quint32 inverse = bits.take(16);
    if ((length ^ inverse) != 0xFFFFU)
        return false;
    bits.skipBytes(length);
    return !bits.isBehindEnd();
}

/// Of the mark of the last block, and behind its end; in bits.
struct LastBlock {
    qint64 mark = -1;
    qint64 end = -1;
};

LastBlock findLastBlock(const QByteArray &stream)
{
    BitReader bits(stream);
    for (;;) {
        const qint64 mark = bits.position();
        const bool isLast = bits.take(1) == 1;
        const quint32 type = bits.take(2);
        const bool whole = type == 0   ? skipStoredBlock(bits)
                           : type == 1 ? skipFixedBlock(bits)
                           : type == 2 ? skipDynamicBlock(bits)
                                       : false;
        if (!whole || bits.isBehindEnd())
            return {};
        if (isLast)
            return {mark, bits.position()};
    }
}

} // namespace

bool openDeflateStream(QByteArray *stream)
{
    const LastBlock last = findLastBlock(*stream);
    if (last.mark < 0 || (last.end + 7) / 8 != stream->size())
        return false;
    char &marked = (*stream)[last.mark / 8];
    marked = static_cast<char>(static_cast<quint8>(marked) & ~(1U << (last.mark % 8)));
    // The three bits of an empty stored block's head are zeros, and so are those up to the next byte.
    if (last.end % 8 == 0 || last.end % 8 > 5)
        stream->append('\0');
    stream->append("\x00\x00\xFF\xFF", 4);
    return true;
}

quint32 joinedAdler32(quint32 first, quint32 second, qint64 length)
{
    constexpr quint64 kPrime = 65521;
    const quint64 rest = static_cast<quint64>(length) % kPrime;
    const quint64 firstLow = first & 0xFFFFU;
    const quint64 low = (firstLow + (second & 0xFFFFU) + kPrime - 1) % kPrime;
    const quint64 high = (rest * ((firstLow + kPrime - 1) % kPrime) + (first >> 16) + (second >> 16)) % kPrime;
    return static_cast<quint32>(high << 16 | low);
}

} // namespace corridor
