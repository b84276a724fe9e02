#pragma once

#include "import/importer.h"

#include <optional>

namespace corridor {

/// One file on its way through the import dialog.
struct ImportFile {
    enum class State { Waiting, Reading, Ready, Refused, Imported, Failed } state = State::Waiting;
    ImportRequest request;
    std::optional<ImportReading> reading; ///< Ready, Imported, Failed.
    ImportReading seen;                   ///< Refused: what could be seen of it.
    ImportCounts counts;
    ImportProblem problem; ///< Refused.
    QString message;       ///< Refused, Failed: why. Imported: what was done.
    bool acceptPartial = false;
    bool isMapped = false; ///< The analyst said what the columns mean: remember it.

    [[nodiscard]] QString name() const { return known().fileName; }
    /// What is known of the file, read or refused.
    [[nodiscard]] const ImportReading &known() const { return reading ? *reading : seen; }
    /// Nothing stands in the way of writing it.
    [[nodiscard]] bool isImportable() const
    {
        return state == State::Ready && (reading->rejected == 0 || acceptPartial);
    }
};

} // namespace corridor
