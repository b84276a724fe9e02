#include "report/print/printing.h"

#include "report/exportpreset.h"
#include "report/fontcheck.h"
#include "report/picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace corridor {

namespace {

constexpr double kMargin = 10.0; ///< Millimetres.
constexpr int kPaperDpi = 144;   ///< Logical pixels an inch: text is as large as on the A4 presets.

PrinterEntry entryOf(const QPrinterInfo &info)
{
    PrinterEntry entry;
    entry.name = info.printerName();
    entry.description = info.description().isEmpty() ? entry.name : info.description();
    entry.isDefault = info.isDefault();
    entry.colour = info.supportedColorModes().contains(QPrinter::Color);
    entry.papers = info.supportedPageSizes();
    entry.paper = info.defaultPageSize();
    return entry;
}

} // namespace

QList<PrinterEntry> printers()
{
    QList<PrinterEntry> entries;
    for (const QPrinterInfo &info : QPrinterInfo::availablePrinters())
        entries << entryOf(info);
    std::ranges::stable_partition(entries, &PrinterEntry::isDefault);
    return entries;
}

QPageLayout printLayout(const PrintOrder &order)
{
    return {order.paper, order.orientation, QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter};
}

ImageOptions printOptions(ImageOptions options, const PrintOrder &order)
{
    const QRectF room = printLayout(order).paintRect(QPageLayout::Inch);
    const QSizeF pixels = room.size() * kPaperDpi;
    const auto side = [](double length) { return std::clamp(qRound(length), kSmallestSide, kLargestSide); };
    setSize(options, {{side(pixels.width()), side(pixels.height())}, kPaperDpi});
    options.theme = ThemeKind::Light;
    options.transparent = false;
    options.greyscale = options.greyscale || !order.colour;
    return options;
}

Status drawOnPaper(QPagedPaintDevice &device, const PageContent &content, const ViewState &state,
                   const Formatter &formatter, const ImageOptions &options)
{
    if (const Status fonts = checkFonts(formatter.language()); !fonts)
        return fonts;
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Report", "The printer could not be reached. Check that it "
                                                                     "is on and set up, or save the page as a PDF."),
                     {}};
    // As large as the room is, or smaller where the paper is smaller than any picture.
    const qreal zoom =
        std::min(qreal(device.width()) / options.size.width(), qreal(device.height()) / options.size.height());
    painter.scale(zoom, zoom);
    drawPicture(painter, makePicture(content, state, formatter, options));
    return success();
}

Status printPage(const PageContent &content, const ViewState &state, const Formatter &formatter,
                 const ImageOptions &options, const PrintOrder &order)
{
    QPrinter printer(QPrinterInfo::printerInfo(order.printer), QPrinter::HighResolution);
    printer.setPageLayout(printLayout(order));
    printer.setColorMode(order.colour ? QPrinter::Color : QPrinter::GrayScale);
    printer.setCopyCount(order.copies);
    printer.setDocName(defaultFileName(content, state, formatter));
    printer.setCreator(QStringLiteral("Corridor"));
    if (const Status drawn = drawOnPaper(printer, content, state, formatter, options); !drawn)
        return drawn;
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Report",
                                                 "The printer %1 did not take the page. Look at its queue for the "
                                                 "reason, or save the page as a PDF.")
                         .arg(order.printer),
                     {}};
    return success();
}

} // namespace corridor
