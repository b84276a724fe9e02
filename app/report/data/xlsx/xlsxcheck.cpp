#include "report/data/xlsx/xlsxcheck.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace corridor {

namespace {

constexpr qsizetype kEndSize = 22; ///< Of the record at the end of an archive that has no comment.
constexpr qsizetype kEntrySize = 46;
constexpr qsizetype kLocalSize = 30;
constexpr uInt kPiece = 1U << 16U;

template<typename T>
T read(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// The name of the tag that \a xml begins with, behind declarations.
QByteArray rootOf(const QByteArray &xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
        if (at + 1 < xml.size() && xml.at(at + 1) != '?' && xml.at(at + 1) != '!') {
            const auto end = std::find_if(xml.begin() + at + 1, xml.end(),
                                          [](char c) { return c == ' ' || c == '>' || c == '/' || c == '\n'; });
            return xml.mid(at + 1, std::distance(xml.begin() + at + 1, end));
        }
    }
    return {};
}

/// The first and the last bytes of a member, unpacked.
struct Ends {
    QByteArray first;
    QByteArray last;
    bool isWhole = false;
};

Ends unpacked(const QByteArray &packed, quint32 sum, quint64 size)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray piece(kPiece, Qt::Uninitialized);
    Ends ends;
    uLong found = crc32(0, nullptr, 0);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = kPiece;
        state = inflate(&stream, Z_NO_FLUSH);
        const uInt count = kPiece - stream.avail_out;
        found = crc32(found, reinterpret_cast<const Bytef *>(piece.constData()), count);
        if (ends.first.isEmpty())
            ends.first = piece.left(count);
        ends.last = (ends.last + piece.left(count)).right(256);
        if (count == 0 && stream.avail_in == 0)
            break;
    }
    ends.isWhole = state == Z_STREAM_END && found == sum && stream.total_out == size;
    inflateEnd(&stream);
    return ends;
}

bool isWholeMember(const QByteArray &bytes, qsizetype entry)
{
    const auto packedSize = qsizetype(read<quint32>(bytes, entry + 20));
    const auto local = qsizetype(read<quint32>(bytes, entry + 42));
    if (local > bytes.size() - kLocalSize)
        return false;
    const qsizetype data = local + kLocalSize + read<quint16>(bytes, local + 26) + read<quint16>(bytes, local + 28);
    if (data > bytes.size() || packedSize > bytes.size() - data || read<quint16>(bytes, entry + 10) != Z_DEFLATED)
        return false;
    const Ends ends = unpacked(QByteArray::fromRawData(bytes.constData() + data, packedSize),
                               read<quint32>(bytes, entry + 16), read<quint32>(bytes, entry + 24));
    const QByteArray root = rootOf(ends.first);
    return ends.isWhole && !root.isEmpty() && ends.last.trimmed().endsWith("</" + root + '>');
}

} // namespace

bool isWholeWorkbook(const QByteArray &bytes)
{
    const qsizetype end = bytes.size() - kEndSize;
    if (end < 0 || read<quint32>(bytes, end) != 0x06054b50)
        return false;
    const int count = read<quint16>(bytes, end + 10);
    auto entry = qsizetype(read<quint32>(bytes, end + 16));
    for (int i = 0; i < count; ++i) {
        if (entry > end - kEntrySize || read<quint32>(bytes, entry) != 0x02014b50 || !isWholeMember(bytes, entry))
            return false;
        entry += kEntrySize + read<quint16>(bytes, entry + 28) + read<quint16>(bytes, entry + 30) +
                 read<quint16>(bytes, entry + 32);
    }
    return count > 0 && entry == end;
}

} // namespace corridor
