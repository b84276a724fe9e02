#pragma once

#include "report/exportformat.h"
#include "report/pageimage.h"

#include <functional>

namespace corridor {

/// One page, as one file in one language.
struct ExportRequest {
    PageContent content;
    ViewState state;
    ExportFormat format = ExportFormat::Png;
    ImageOptions image;      ///< Of pictures.
    bool carriesData = true; ///< A PNG holds its view and its figures, so that it can be opened again.
    bool formatted = false;  ///< A CSV has numbers as people read them instead of as they are stored.
};

/// The bytes of the file, the same for the same request over the same store. \a dashboard is the one that made the
/// content. Pictures need a QApplication. The error says what could not be read or made.
[[nodiscard]] Result<QByteArray> exportBytes(const Dashboard &dashboard, const ExportRequest &request,
                                             const Formatter &formatter);

/// Makes the bytes of a file that was begun, once, on any thread.
using BytesMaker = std::function<Result<QByteArray>()>;
/// The same in two steps: what needs the thread of the dashboard, and for pictures the GUI thread, is done at once;
/// what is returned does the rest, on up to \a threads threads of its own, 0 for as many as there are processors.
[[nodiscard]] Result<BytesMaker> beginExport(const Dashboard &dashboard, const ExportRequest &request,
                                             const Formatter &formatter, int threads = 0);

} // namespace corridor
