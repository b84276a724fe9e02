#pragma once

#include "pages/exporting/exportchoices.h"

#include <QMimeData>

#include <functional>
#include <memory>

namespace corridor {

/// The page that is exported, and how a file is made of it.
struct ExportJob {
    PageContent content;
    ViewState state;
    std::function<Formatter(Language)> formatter;
    std::function<Result<QByteArray>(const ExportRequest &, const Formatter &)> bytes;

    [[nodiscard]] Result<QByteArray> file(const ExportChoices &choices) const;
    /// With its extension.
    [[nodiscard]] QString fileName(const ExportChoices &choices) const;
    /// What is copied or dragged: a picture with its file and words that say what is seen, or the text of figures.
    [[nodiscard]] Result<std::unique_ptr<QMimeData>> mimeData(const ExportChoices &choices) const;
    [[nodiscard]] static QString mimeType(ExportFormat format);
    /// The picture, drawn to fit \a room in pixels.
    [[nodiscard]] QImage preview(const ExportChoices &choices, const QSize &room) const;
};

} // namespace corridor
