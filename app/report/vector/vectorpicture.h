#pragma once

#include "core/result.h"
#include "report/picture.h"

#include <QByteArray>
#include <QPageLayout>

namespace corridor {

/// The picture as an SVG file. Same input, same bytes.
[[nodiscard]] QByteArray svgPicture(const Picture &picture);

/// The picture as a PDF file of one page of exactly its size, with its fonts and with text that can be selected. Same
/// input, same bytes: the day of creation is that of the figures, not of the clock. The error says why there is none.
[[nodiscard]] Result<QByteArray> pdfPicture(const Picture &picture);

/// The page that \a options ask for, without margins: a standard one where they come within a millimetre of it.
[[nodiscard]] QPageLayout pageLayoutOf(const ImageOptions &options);

} // namespace corridor
