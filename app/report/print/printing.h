#pragma once

#include "core/result.h"
#include "report/pageimage.h"

#include <QList>
#include <QPageLayout>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace corridor {

/// A printer that is set up on this computer.
struct PrinterEntry {
    QString name;
    QString description; ///< As people know it.
    bool isDefault = false;
    bool colour = true;
    QList<QPageSize> papers;
    QPageSize paper; ///< That it takes when nobody says otherwise.
};

/// What is asked of a printer.
struct PrintOrder {
    QString printer;
    QPageSize paper{QPageSize::A4};
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    bool colour = true;
    int copies = 1;
};

/// Those of the system, the default one first. Takes as long as the print service takes to answer.
[[nodiscard]] QList<PrinterEntry> printers();

/// The paper of \a order with margins that any printer keeps.
[[nodiscard]] QPageLayout printLayout(const PrintOrder &order);

/// \a options with the size of the room inside the margins, light, and in greys where \a order has no colour.
[[nodiscard]] ImageOptions printOptions(ImageOptions options, const PrintOrder &order);

/// Draws the picture of these options inside the margins of \a device, as lines and letters. The error says why the
/// device took nothing.
[[nodiscard]] Status drawOnPaper(QPagedPaintDevice &device, const PageContent &content, const ViewState &state,
                                 const Formatter &formatter, const ImageOptions &options);

/// Sends the page to the printer of \a order. The error says what the printer or its service answered.
[[nodiscard]] Status printPage(const PageContent &content, const ViewState &state, const Formatter &formatter,
                               const ImageOptions &options, const PrintOrder &order);

} // namespace corridor
