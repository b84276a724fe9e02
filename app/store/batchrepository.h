#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace corridor {

class Database;

/// One import or one edit: what was written together and is undone together.
struct Batch {
    BatchId id;
    enum class Kind { Bundled, Import, Edit } kind = Kind::Edit;
    QString title;  ///< File name, or what was edited.
    QDateTime time; ///< UTC.
    qint64 added = 0;
    qint64 revised = 0;
    bool undone = false;
    QString document; ///< Code of the document that it came from, or empty.
    QString documentTitle;
    QString documentUrl;
};

/// Lists batches and undoes them.
class BatchRepository {
public:
    BatchRepository(const Database &reader, Database *writer, std::function<void()> announce);

    [[nodiscard]] Result<QList<Batch>> all() const; ///< Newest first.
    /// Nothing when there is no such batch any more.
    [[nodiscard]] Result<std::optional<Batch>> batch(BatchId id) const;
    /// Undoes \a id: of the newest batch exactly; of an older one its values leave the chain and later ones stand.
    /// The bundled data cannot be undone.
    [[nodiscard]] Status undo(BatchId id);
    /// The newest batch that undo() would take, or an invalid id.
    [[nodiscard]] Result<BatchId> newestUndoable() const;

private:
    const Database &m_reader;
    Database *m_writer;
    std::function<void()> m_announce;
};

} // namespace corridor
