#pragma once

#include "core/ids.h"
#include "store/figureimport.h"

namespace corridor {

class ImportWatcher;

/// What writeImport() did.
struct WrittenImport {
    ImportCounts counts;
    bool wroteNothing = true;
};

/// Compares \a batch with the store. Touches nothing.
[[nodiscard]] Result<ImportCounts> compareImport(const Database &reader, const ImportBatch &batch,
                                                 ImportWatcher &watcher, int maximumChanges);

/// Writes \a batch as the batch \a id, inside a transaction of the caller. Series are kept up to date.
[[nodiscard]] Result<WrittenImport> writeImport(Database &writer, const ImportBatch &batch, BatchId id,
                                                ImportWatcher &watcher, int maximumChanges);

/// See FigureImport::eachTidyRow.
[[nodiscard]] Status readTidyRows(const Database &reader,
                                  const std::function<Status(const FigureImport::TidyRow &)> &take);

/// Gives the connection what a long import needs, as long as it lives.
class ImportSettings {
public:
    explicit ImportSettings(Database &writer);
    ~ImportSettings();
    Q_DISABLE_COPY_MOVE(ImportSettings)

private:
    Database &m_writer;
};

} // namespace corridor
