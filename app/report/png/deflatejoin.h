#pragma once

#include <QByteArray>

namespace corridor {

/// Makes \a stream, one whole raw DEFLATE stream, a part that others can follow: its last block is no longer marked as
/// the last, and an empty block ends it on a byte. Decoded, it gives what it gave. False, with \a stream as it was,
/// when it is not a whole DEFLATE stream.
[[nodiscard]] bool openDeflateStream(QByteArray *stream);

/// The Adler-32 checksum of two texts one after the other, of theirs and the \a length of the second.
[[nodiscard]] quint32 joinedAdler32(quint32 first, quint32 second, qint64 length);

} // namespace corridor
