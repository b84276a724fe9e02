#include "store/sqlite/migrator.h"

#include "store/sqlite/copy.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"
#include "store/sqlite/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// `PATH.backup-vN`, or with a number behind it when a backup of that version is there already.
QString backupPath(const QString &path, qint64 version)
{
    const QString plain = u"%1.backup-v%2"_s.arg(path, QString::number(version));
    QString free = plain;
    for (int i = 2; QFile::exists(free); ++i)
        free = plain + u'-' + QString::number(i);
    return free;
}

} // namespace

QList<QByteArray> Migrator::bundledScripts()
{
    QList<QByteArray> scripts;
    const QDir folder(u":/sql"_s);
    for (const QString &name : folder.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        scripts << file.readAll();
    }
    return scripts;
}

Status Migrator::run(Database &database) const
{
    const auto found = readInteger(database, "PRAGMA user_version");
    if (!found)
        return found.error();
    const qint64 version = found.value().value_or(0);
    if (version >= currentVersion())
        return success();
    if (version > 0) {
        if (Status copied = copyStore(database, backupPath(database.path(), version)); !copied)
            return copied;
    }
    for (int next = int(version) + 1; next <= currentVersion(); ++next) {
        if (Status done = step(database, next); !done) {
            Error error = done.error();
            error.message = QCoreApplication::translate("corridor::Store",
                                                        "The store could not be brought to version %1 and stays as it "
                                                        "was: %2")
                                .arg(QString::number(next), error.message);
            return error;
        }
    }
    return version > 0 ? database.run("PRAGMA wal_checkpoint(TRUNCATE)") : success();
}

Status Migrator::step(Database &database, int version) const
{
    auto begun = Transaction::begin(database);
    if (!begun)
        return begun.error();
    Transaction transaction = std::move(begun).value();
    if (Status done = database.run(m_scripts.at(version - 1).constData()); !done)
        return done;
    const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(version);
    if (Status done = database.run(stamp.constData()); !done)
        return done;
    return transaction.commit();
}

} // namespace corridor
