#pragma once

#include "dashboard/dashboard.h"
#include "report/briefing/briefingtemplate.h"
#include "report/briefing/livesentence.h"
#include "report/pdfbytes.h"

#include <QDate>
#include <QImage>
#include <QPainter>
#include <QSizeF>

#include <memory>

namespace corridor {

/// What a briefing is about, besides the store.
struct BriefingRequest {
    BriefingTemplate plan = BriefingTemplate::standard();
    CountryPair pair{QStringLiteral("KAZ"), QStringLiteral("TUR")};
    QDate date; ///< On the cover and in the file; invalid: the newest retrieval among the figures, else none.
};

/// A briefing laid out in one language: pages of A4, portrait. A value that keeps what it draws. Same store, request
/// and language, same pages. Needs a QApplication.
class Briefing {
public:
    static constexpr QSizeF kPage{794.0, 1123.0}; ///< At 96 dots per inch.

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString author() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] QDate date() const; ///< Invalid when none is known.
    [[nodiscard]] QList<PdfBookmark> bookmarks() const;
    [[nodiscard]] QList<LiveSentence> sentences() const; ///< All that stand in it, in order.
    /// Draws \a page, from 0, into (0, 0) to kPage.
    void paint(QPainter &painter, int page) const;

private:
    friend class BriefingComposer;
    struct Private;
    std::shared_ptr<const Private> d;
};

/// Reads what \a request asks for and lays it out. The error says what could not be read.
[[nodiscard]] Result<Briefing> composeBriefing(const Dashboard &dashboard, const BriefingRequest &request,
                                               const Formatter &formatter);

/// The bytes of a PDF with outline, title and embedded fonts; the same for the same briefing.
[[nodiscard]] Result<QByteArray> briefingPdf(const Briefing &briefing);

/// The same page by page, so that a window can show how far it is, and stop.
class BriefingPdf {
public:
    explicit BriefingPdf(const Briefing &briefing);
    ~BriefingPdf();
    Q_DISABLE_COPY_MOVE(BriefingPdf)

    [[nodiscard]] int pagesDone() const;
    [[nodiscard]] bool isComplete() const;
    /// Writes the next page; there must be one left.
    [[nodiscard]] Status addPage();
    /// The bytes, when all pages are written.
    [[nodiscard]] Result<QByteArray> finished();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

/// One page as the bytes of a PNG, at \a scale times 96 dots per inch.
[[nodiscard]] Result<QByteArray> briefingPng(const Briefing &briefing, int page, qreal scale);
/// One page as a picture of \a width pixels.
[[nodiscard]] QImage briefingImage(const Briefing &briefing, int page, int width);

} // namespace corridor
