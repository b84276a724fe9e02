#pragma once

#include "report/data/figurejson.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace corridor {

/// Objects as JSON, or as a tab-separated table with the same columns.
[[nodiscard]] QByteArray formatted(const QList<QJsonObject> &rows, const QStringList &columns, bool json);

} // namespace corridor
