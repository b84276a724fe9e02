#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace corridor {

class Database;

/// Brings a store's schema up to date: script N takes it from version N-1 to N, in a transaction of its own.
class Migrator {
public:
    explicit Migrator(const QList<QByteArray> &scripts = bundledScripts()) : m_scripts(scripts) {}

    /// The scripts of `resources/sql`, in order.
    [[nodiscard]] static QList<QByteArray> bundledScripts();
    /// The version that this program writes.
    [[nodiscard]] int currentVersion() const { return int(m_scripts.size()); }

    /// Runs the scripts that \a database lacks. Each leaves its version behind, or nothing at all when it fails.
    /// A store that has a version already is first copied to `PATH.backup-vN`.
    [[nodiscard]] Status run(Database &database) const;

private:
    [[nodiscard]] Status step(Database &database, int version) const;

    QList<QByteArray> m_scripts;
};

} // namespace corridor
