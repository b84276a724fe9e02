#pragma once

#include "core/result.h"
#include "store/batchrepository.h"
#include "store/cataloguerepository.h"
#include "store/figurehistory.h"
#include "store/figureimport.h"
#include "store/figurerepository.h"
#include "store/viewrepository.h"

#include <QObject>
#include <QString>

#include <memory>

namespace corridor {

/// Why a store cannot be written.
enum class ReadOnlyReason {
    None, ///< It can.
    Requested,
    SecondInstance, ///< Another Corridor writes to it.
    NotWritable     ///< The file or its folder does not allow it.
};

/// One open Corridor file: its repositories, and the one signal that something in it changed.
/// Use it in the thread that opened it. One connection writes and checkpoints; reads go through a read-only one.
class Store : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool readOnly = false;
        bool bundledData = true; ///< Load or upgrade the bundled data when the store may be written.
    };

    /// Opens \a path (made absolute; created with its folder when absent) and brings schema and bundled data up to
    /// date. A file that is no Corridor store (Error::Code::NotAStore), is damaged (Damaged) or was written by a newer
    /// Corridor (Incompatible) is refused and stays as it was, byte for byte. A file that another instance writes to,
    /// or that does not allow writing, opens read-only.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path) { return open(path, Options()); }
    /// `AppDataLocation/corridor.sqlite`.
    [[nodiscard]] static QString defaultPath();
    /// Finds Qt's driver, so that another thread can open a store before and while QApplication is made, which
    /// changes where plugins are looked for.
    static void findDriver();

    ~Store() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] ReadOnlyReason readOnlyReason() const;
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason() != ReadOnlyReason::None; }

    [[nodiscard]] const CatalogueRepository &catalogue() const;
    [[nodiscard]] FigureRepository &figures();
    [[nodiscard]] const FigureRepository &figures() const;
    [[nodiscard]] const FigureHistory &history() const;
    [[nodiscard]] ViewRepository &views();
    [[nodiscard]] const ViewRepository &views() const;
    [[nodiscard]] BatchRepository &batches();
    [[nodiscard]] const BatchRepository &batches() const;
    [[nodiscard]] FigureImport &imports();
    [[nodiscard]] const FigureImport &imports() const;

    /// Writes a whole, compact copy to \a path, never over an existing file that is the open store itself.
    /// Written beside the target first and renamed when it is complete.
    [[nodiscard]] Status saveCopy(const QString &path) const;

Q_SIGNALS:
    /// Once after each commit that changed something.
    void changed();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    const std::unique_ptr<Private> d;
};

} // namespace corridor
