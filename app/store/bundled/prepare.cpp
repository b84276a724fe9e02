#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Run by the build: writes the store that a first start begins with, so that the start has only to copy it.
int main(int argc, char *argv[])
{
    using namespace corridor;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    if (arguments.size() != 2 || !folder.isValid())
        return 2;
    const auto store = Store::open(folder.filePath(u"store.sqlite"_s));
    const Status saved = store ? store.value()->saveCopy(arguments.at(1)) : Status(store.error());
    if (saved)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(saved.error().message));
    return 1;
}
