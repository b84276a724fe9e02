#pragma once

#include <cstring>
#include <sqlite3.h>

/// A file system for SQLite that fails a chosen write, sync, truncation or removal. Registered as the default one, it
/// is also the one of Qt's driver, which uses the same library.
namespace faultvfs {

struct Plan {
    long seen = 0;     ///< Operations so far.
    long fail = 0;     ///< Which one fails, from 1; 0: none.
    bool after = true; ///< Whether all after it fail too.
    int code = SQLITE_FULL;
};

inline Plan plan;
inline sqlite3_vfs *real = nullptr;

inline bool fails()
{
    ++plan.seen;
    return plan.fail > 0 && (plan.seen == plan.fail || (plan.after && plan.seen > plan.fail));
}

struct File {
    sqlite3_file base;
    sqlite3_file *inner;
};

inline sqlite3_file *inner(sqlite3_file *file) { return reinterpret_cast<File *>(file)->inner; }
inline const sqlite3_io_methods *methods(sqlite3_file *file) { return inner(file)->pMethods; }

inline int close(sqlite3_file *file)
{
    const int code = methods(file) ? methods(file)->xClose(inner(file)) : SQLITE_OK;
    sqlite3_free(inner(file));
    return code;
}
inline int read(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    return methods(file)->xRead(inner(file), data, size, at);
}
inline int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    return fails() ? plan.code : methods(file)->xWrite(inner(file), data, size, at);
}
inline int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : methods(file)->xTruncate(inner(file), size);
}
inline int sync(sqlite3_file *file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : methods(file)->xSync(inner(file), flags);
}
inline int size(sqlite3_file *file, sqlite3_int64 *out) { return methods(file)->xFileSize(inner(file), out); }
inline int lock(sqlite3_file *file, int level) { return methods(file)->xLock(inner(file), level); }
inline int unlock(sqlite3_file *file, int level) { return methods(file)->xUnlock(inner(file), level); }
inline int reserved(sqlite3_file *file, int *out) { return methods(file)->xCheckReservedLock(inner(file), out); }
inline int control(sqlite3_file *file, int what, void *data)
{
    return methods(file)->xFileControl(inner(file), what, data);
}
inline int sector(sqlite3_file *file) { return methods(file)->xSectorSize(inner(file)); }
inline int traits(sqlite3_file *file) { return methods(file)->xDeviceCharacteristics(inner(file)); }
inline int shmMap(sqlite3_file *file, int page, int bytes, int extend, void volatile **out)
{
    return methods(file)->xShmMap(inner(file), page, bytes, extend, out);
}
inline int shmLock(sqlite3_file *file, int first, int count, int flags)
{
    return methods(file)->xShmLock(inner(file), first, count, flags);
}
inline void shmBarrier(sqlite3_file *file) { methods(file)->xShmBarrier(inner(file)); }
inline int shmUnmap(sqlite3_file *file, int remove) { return methods(file)->xShmUnmap(inner(file), remove); }

inline const sqlite3_io_methods io{2,       close,      read,     write,   truncate, sync,   size,
                                   lock,    unlock,     reserved, control, sector,   traits, shmMap,
                                   shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

inline int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *out)
{
    auto *own = reinterpret_cast<File *>(file);
    own->base.pMethods = nullptr;
    own->inner = static_cast<sqlite3_file *>(sqlite3_malloc(real->szOsFile));
    std::memset(own->inner, 0, static_cast<size_t>(real->szOsFile));
    const int code = real->xOpen(real, name, own->inner, flags, out);
    if (code == SQLITE_OK)
        own->base.pMethods = &io;
    else
        sqlite3_free(own->inner);
    return code;
}
inline int remove(sqlite3_vfs *, const char *name, int sync)
{
    return fails() ? SQLITE_IOERR_DELETE : real->xDelete(real, name, sync);
}

inline void install()
{
    static sqlite3_vfs own;
    real = sqlite3_vfs_find(nullptr);
    own = *real;
    own.zName = "fault";
    own.szOsFile = sizeof(File);
    own.pNext = nullptr;
    own.xOpen = open;
    own.xDelete = remove;
    sqlite3_vfs_register(&own, 1);
}

} // namespace faultvfs
