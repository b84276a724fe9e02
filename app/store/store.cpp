#include "store/store.h"

#include "store/bundled/seed.h"
#include "store/opening.h"
#include "store/sqlite/copy.h"
#include "store/sqlite/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace corridor {

struct Store::Private {
    OpenedStore opened;
    QString path;
    CatalogueRepository catalogue;
    FigureRepository figures;
    FigureHistory history;
    ViewRepository views;
    BatchRepository batches;
    FigureImport imports;
    std::function<void()> changed; ///< Set once the Store exists.

    explicit Private(OpenedStore store, const QString &shownPath) :
        opened(std::move(store)), path(shownPath), catalogue(*opened.reader),
        figures(*opened.reader, opened.writer.get(), [this] { changed(); }), history(*opened.reader),
        views(*opened.reader, opened.writer.get(), [this] { changed(); }),
        batches(*opened.reader, opened.writer.get(), [this] { changed(); }),
        imports(*opened.reader, opened.writer.get(), [this] { changed(); })
    {}
};

Store::Store(std::unique_ptr<Private> store) : d(std::move(store))
{
    d->changed = [this] { Q_EMIT changed(); };
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Options &options)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const Bundle bundle = Bundle::own();
    auto opened = openStoreFile(absolute, options.readOnly, options.bundledData ? &bundle : nullptr);
    if (!opened)
        return opened.error();
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(std::move(opened).value(), absolute)));
}

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/corridor.sqlite"_s;
}

void Store::findDriver() { Database::findDriver(); }

QString Store::path() const { return d->path; }

ReadOnlyReason Store::readOnlyReason() const { return d->opened.reason; }

const CatalogueRepository &Store::catalogue() const { return d->catalogue; }

FigureRepository &Store::figures() { return d->figures; }
const FigureRepository &Store::figures() const { return d->figures; }

const FigureHistory &Store::history() const { return d->history; }

ViewRepository &Store::views() { return d->views; }
const ViewRepository &Store::views() const { return d->views; }

BatchRepository &Store::batches() { return d->batches; }
const BatchRepository &Store::batches() const { return d->batches; }

FigureImport &Store::imports() { return d->imports; }
const FigureImport &Store::imports() const { return d->imports; }

Status Store::saveCopy(const QString &path) const
{
    const QFileInfo target(path);
    const QString absolute = QDir::cleanPath(target.absoluteFilePath());
    const QString own = d->opened.reader->path();
    const QString resolved = resolvedStorePath(absolute);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s}) {
        if (resolved == own + suffix) {
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("corridor::Store",
                                                     "%1 is the open store itself. Choose another name for the copy.")
                             .arg(absolute),
                         {absolute}};
        }
    }
    // A store that another instance has open, or whose log is not empty, must not lose its file under it.
    auto lock = WriterLock::take(resolved);
    if (!lock)
        return lock.error();
    if (!lock.value() || OpenMark::isOpen(resolved) || !pendingSuffix(resolved).isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("corridor::Store",
                                                 "%1 is a store that is in use, or that was not closed properly. "
                                                 "Choose another name for the copy.")
                         .arg(absolute),
                     {absolute}};
    }
    return copyStore(*d->opened.reader, resolved);
}

} // namespace corridor
