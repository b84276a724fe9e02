#include "store/wholefile.h"

#include "store/openedwhole.h"

#include <QFile>
#include <QMutex>
#include <QStringList>

#include <ctime>
#include <sys/stat.h>

namespace corridor {

namespace {

constexpr qint64 kClockStep = 50; ///< Milliseconds; the times of files move in steps of 10 at most.

struct Known {
    QMutex mutex;
    QString expected;
    WholeFile opened;
};

Known &known()
{
    static Known known;
    return known;
}

QString text(const timespec &time) { return QString::number(time.tv_sec) + u'.' + QString::number(time.tv_nsec); }

qint64 milliseconds(const timespec &time) { return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000; }

bool isSettled(const struct stat &info)
{
    timespec now = {};
    return ::clock_gettime(CLOCK_REALTIME, &now) == 0 && milliseconds(info.st_ctim) + kClockStep < milliseconds(now);
}

QString stampOf(const struct stat &info)
{
    return QStringList{QString::number(info.st_dev), QString::number(info.st_ino), QString::number(info.st_size),
                       text(info.st_mtim), text(info.st_ctim)}
        .join(u' ');
}

} // namespace

QString fileStamp(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? stampOf(info) : QString();
}

bool isExpectedWhole(const QString &stamp)
{
    const QMutexLocker locker(&known().mutex);
    return !stamp.isEmpty() && stamp == known().expected;
}

void setOpenedWhole(const WholeFile &file)
{
    const QMutexLocker locker(&known().mutex);
    known().opened = file;
}

void expectWhole(const QString &stamp)
{
    const QMutexLocker locker(&known().mutex);
    known().expected = stamp;
}

WholeFile openedWhole()
{
    const QMutexLocker locker(&known().mutex);
    WholeFile file = known().opened;
    struct stat info = {};
    if (::stat(QFile::encodeName(file.path).constData(), &info) != 0 || !isSettled(info) || stampOf(info) != file.stamp)
        file.stamp.clear();
    return file;
}

} // namespace corridor
