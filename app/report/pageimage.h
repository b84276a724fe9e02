#pragma once

#include "charts/theme.h"
#include "dashboard/dashboard.h"
#include "i18n/formatter.h"

#include <QDate>
#include <QImage>
#include <QSize>

namespace corridor {

constexpr int kScreenDpi = 96; ///< Logical pixels an inch where nobody says otherwise.

/// Size and parts of an exported picture.
struct ImageOptions {
    QSize size{1600, 900}; ///< Logical pixels.
    int dpi = kScreenDpi;  ///< Logical pixels an inch on paper: how large a page is, and how large its text.
    int scale = 1;         ///< 1 to 3: the picture has size × scale pixels.
    bool title = true;
    bool subtitle = true;
    bool legend = true; ///< Direct labels and the meaning of marks.
    bool events = true; ///< Marks of events on charts.
    bool notes = true;  ///< Remarks in the footer, before its sources.
    bool sources = true;
    QDate date; ///< Printed in the footer; invalid: the newest retrieval among the figures, else nothing.
    ThemeKind theme = ThemeKind::Light;
    bool transparent = false; ///< No ground behind the picture.
    bool greyscale = false;   ///< Every colour as the grey of the same lightness; marks and patterns tell series apart.
    QString code;             ///< Short code of the view, printed in the footer; empty: none.
};

/// Draws \a content as one picture: title, what the page shows, source footnote, date. The whole Overview for
/// Page::Overview; charts for chart pages; timeline; targets and claims. Same input, same pixels; their number a metre
/// is that of the paper. Needs a QApplication.
[[nodiscard]] QImage renderPage(const PageContent &content, const ViewState &state, const Formatter &formatter,
                                const ImageOptions &options);

/// That picture drawn smaller, as large as it fits into \a room; null when there is none.
[[nodiscard]] QImage renderPreview(const PageContent &content, const ViewState &state, const Formatter &formatter,
                                   const ImageOptions &options, const QSize &room);

/// What a file of this picture is called by default, in the formatter's language, without folder and extension:
/// letters, digits, spaces and `-` only, at most 200 bytes of UTF-8.
[[nodiscard]] QString defaultFileName(const PageContent &content, const ViewState &state, const Formatter &formatter);

} // namespace corridor
