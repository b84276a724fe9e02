#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#if defined(__SSE2__)
#include <bit>
#include <emmintrin.h>
#endif

namespace corridor::ingest {

/// Bytes that may be read past the end of the text, for reading blocks of 16.
inline constexpr std::size_t kMarksPadding = 32;

/// Finds delimiters, line ends and quotes, sixteen bytes at once. A quote is reported wherever it stands.
class Marks {
public:
    explicit Marks(char delimiter) : m_delimiter(delimiter)
    {
#if defined(__SSE2__)
        m_delimiters = _mm_set1_epi8(delimiter);
#endif
    }

    void start(const char *data, std::size_t at, std::size_t end)
    {
        m_data = data;
        m_end = end;
        m_block = at;
#if defined(__SSE2__)
        m_mask = at < m_end ? maskAt(at) : 0;
#endif
    }

    /// The next mark, or the end of the text.
    std::size_t next()
    {
#if defined(__SSE2__)
        while (m_mask == 0) {
            m_block += 16;
            if (m_block >= m_end)
                return m_end;
            m_mask = maskAt(m_block);
        }
        const std::size_t at = m_block + static_cast<std::size_t>(std::countr_zero(m_mask));
        m_mask &= m_mask - 1;
        return std::min(at, m_end);
#else
        while (m_block < m_end && !isMark(m_data[m_block]))
            ++m_block;
        return m_block < m_end ? m_block++ : m_end;
#endif
    }

private:
#if defined(__SSE2__)
    [[nodiscard]] unsigned maskAt(std::size_t at) const
    {
        __m128i block;
        std::memcpy(&block, m_data + at, sizeof block);
        const __m128i feeds = _mm_cmpeq_epi8(block, _mm_set1_epi8('\n'));
        const __m128i returns = _mm_cmpeq_epi8(block, _mm_set1_epi8('\r'));
        const __m128i quotes = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
        const __m128i delimiters = _mm_cmpeq_epi8(block, m_delimiters);
        const __m128i any = _mm_or_si128(_mm_or_si128(feeds, returns), _mm_or_si128(quotes, delimiters));
        return static_cast<unsigned>(_mm_movemask_epi8(any));
    }

    __m128i m_delimiters;
    unsigned m_mask = 0;
#else
    [[nodiscard]] bool isMark(char c) const { return c == m_delimiter || c == '\n' || c == '\r' || c == '"'; }
#endif
    char m_delimiter;
    const char *m_data = nullptr;
    std::size_t m_block = 0;
    std::size_t m_end = 0;
};

} // namespace corridor::ingest
