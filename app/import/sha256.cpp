#include "import/sha256.h"

#include <QtEndian>

#include <cstring>
#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace corridor {

namespace {

constexpr std::size_t kBlock = 64;
using State = std::array<std::uint32_t, 8>;

#if defined(__x86_64__)

alignas(16) constexpr std::array<std::uint32_t, 64> kRounds{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

__m128i load(const void *from) { return _mm_loadu_si128(static_cast<const __m128i *>(from)); }

bool hasInstructions()
{
    static const bool has = [] {
        unsigned a = 0;
        unsigned b = 0;
        unsigned c = 0;
        unsigned d = 0;
        if (__get_cpuid_count(7, 0, &a, &b, &c, &d) == 0 || (b & bit_SHA) == 0)
            return false;
        return __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSSE3) != 0 && (c & bit_SSE4_1) != 0;
    }();
    return has;
}

/// As in Intel's description of the instructions: the state as ABEF and CDGH, four rounds at a time.
__attribute__((target("sha,ssse3,sse4.1"))) void takeBlocks(State &state, const char *data, std::size_t blocks)
{
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i cdab = _mm_shuffle_epi32(load(&state[0]), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(load(&state[4]), 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
    for (; blocks > 0; --blocks, data += kBlock) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
#pragma GCC unroll 16
        for (unsigned i = 0; i < 16; ++i) {
            __m128i &word = words[i % 4]; // holds the one of four steps ago
            if (i < 4) {
                word = _mm_shuffle_epi8(load(data + 16 * i), swap);
            } else {
                const __m128i last = words[(i + 3) % 4];
                const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(word, words[(i + 1) % 4]),
                                                  _mm_alignr_epi8(last, words[(i + 2) % 4], 4));
                word = _mm_sha256msg2_epu32(sum, last);
            }
            const __m128i rounds = _mm_add_epi32(word, load(&kRounds[4 * i]));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, rounds);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(rounds, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    const __m128i dcba = _mm_blend_epi16(feba, dchg, 0xf0);
    const __m128i hgfe = _mm_alignr_epi8(dchg, feba, 8);
    std::memcpy(&state[0], &dcba, sizeof dcba);
    std::memcpy(&state[4], &hgfe, sizeof hgfe);
}

#else

bool hasInstructions() { return false; }
void takeBlocks(State &, const char *, std::size_t) {}

#endif

} // namespace

bool Sha256::isAccelerated() { return hasInstructions(); }

Sha256::Sha256(bool accelerated) :
    m_accelerated(accelerated), m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
{}

void Sha256::add(QByteArrayView bytes)
{
    if (!m_accelerated) {
        m_hash.addData(bytes);
        return;
    }
    const char *data = bytes.data();
    auto size = static_cast<std::size_t>(bytes.size());
    m_size += size;
    if (m_restSize > 0) {
        const std::size_t taken = std::min(size, kBlock - m_restSize);
        std::memcpy(m_rest.data() + m_restSize, data, taken);
        m_restSize += taken;
        data += taken;
        size -= taken;
        if (m_restSize < kBlock)
            return;
        takeBlocks(m_state, m_rest.data(), 1);
        m_restSize = 0;
    }
    takeBlocks(m_state, data, size / kBlock);
    m_restSize = size % kBlock;
    if (m_restSize > 0)
        std::memcpy(m_rest.data(), data + (size - m_restSize), m_restSize);
}

QByteArray Sha256::result()
{
    if (!m_accelerated)
        return m_hash.result();
    const quint64 bits = qToBigEndian<quint64>(m_size * 8);
    // One bit, then none up to the size, which ends a block.
    const auto zeros = qsizetype((2 * kBlock - 1 - sizeof bits - m_size % kBlock) % kBlock);
    QByteArray end(1 + zeros, '\0');
    end[0] = char(0x80);
    end.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    add(end);
    QByteArray hash(qsizetype(sizeof m_state), Qt::Uninitialized);
    for (std::size_t i = 0; i < m_state.size(); ++i)
        qToBigEndian(m_state[i], hash.data() + 4 * i);
    return hash;
}

} // namespace corridor
