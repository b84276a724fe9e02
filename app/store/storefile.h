#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace corridor {

/// The number at byte 68 that says "a store of Corridor".
constexpr quint32 kApplicationId = 1131377266; // "Corr"

/// Reads the header of the file \a path, before SQLite opens it, and gives the version of its schema. The file must be
/// a Corridor store of version 1 to \a newest, and as long as its header says. Changes nothing.
[[nodiscard]] Result<int> inspectStoreFile(const QString &path, int newest);

/// Reads the store \a path through SQLite without touching it, as far as that takes little time: finds most damage.
[[nodiscard]] Status checkStoreContent(const QString &path);

/// The file beside the store \a path, `-wal` or `-journal`, that holds a change which was cut off or is under way, and
/// without which the store is not whole; empty when there is none. SQLite sees to it when it opens the store for
/// writing.
[[nodiscard]] QString pendingSuffix(const QString &path);

/// May this process change the file, and make others beside it?
[[nodiscard]] bool isStoreWritable(const QString &path);

/// Holds `PATH.lock` while this process writes to the store. The kernel frees it when the process ends, however it
/// ends.
class WriterLock {
public:
    /// Gives nothing, without an error, when another holds it.
    [[nodiscard]] static Result<std::unique_ptr<WriterLock>> take(const QString &storePath);
    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

private:
    WriterLock(const QString &path, int descriptor) : m_path(path), m_descriptor(descriptor) {}

    const QString m_path;
    const int m_descriptor;
};

/// Marks a store as open in this process. Closing any other descriptor of that file would drop SQLite's locks on it, so
/// its header is not read again.
class OpenMark {
public:
    explicit OpenMark(const QString &path);
    ~OpenMark();
    Q_DISABLE_COPY_MOVE(OpenMark)

    [[nodiscard]] static bool isOpen(const QString &path);

private:
    const QString m_path;
};

} // namespace corridor
