#pragma once

#include <QList>
#include <QString>

#include <string>

namespace corridor {

/// What a column of a table can mean, in words.
struct ColumnRole {
    std::string code; ///< As ingest::Mapping has it; `ignore`: not used.
    QString text;
};
[[nodiscard]] QList<ColumnRole> columnRoles();
/// What can be said once for a whole file.
[[nodiscard]] QList<ColumnRole> constantRoles();

} // namespace corridor
