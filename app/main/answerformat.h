#pragma once

#include "core/catalogue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace corridor {

/// `Publisher: Data set`, as answers name a source.
[[nodiscard]] QString sourceText(const Source &source);

/// \a text, or null where it is empty.
[[nodiscard]] QJsonValue orNull(const QString &text);

/// Objects as JSON, or as a tab-separated table with the same columns.
[[nodiscard]] QByteArray formatted(const QList<QJsonObject> &rows, const QStringList &columns, bool json);

} // namespace corridor
