#pragma once

#include "charts/textblock.h"
#include "report/picture.h"

#include <QStringList>

namespace corridor {

/// The words around a picture.
struct FrameWords {
    QString title;
    QString subtitle;
    QStringList sources; ///< One an item.
    int unnamed = 0;     ///< Further sources, too many or too small to name.
    QStringList notes;   ///< Sentences.
    QString stamp;       ///< Program and date, at the right of the footer.
};

/// Title and subtitle above, rule and footer below, all wrapped to the width; what is left is the body.
class PictureFrame {
public:
    enum class Margin {
        Wide,  ///< Around a chart on its own ground.
        Narrow ///< Around panels, which have a margin of their own.
    };
    PictureFrame(const Picture &picture, const FrameWords &words, const QSizeF &size, Margin margin = Margin::Wide);

    [[nodiscard]] QRectF body() const { return m_body; }
    /// Fills the picture with \a background and draws the words.
    void draw(QPainter &painter, const QColor &background) const;
    /// \a text in the middle of the body: what a page without anything to draw says.
    void drawMessage(QPainter &painter, const QString &text) const;

private:
    void placeTitle(const FrameWords &words);
    void placeFooter(const Picture &picture, const FrameWords &words);

    Theme m_theme;
    QSizeF m_size;
    qreal m_margin = 0.0;
    TextBlock m_title;
    TextBlock m_subtitle;
    TextBlock m_foot;
    TextBlock m_stamp;
    QRectF m_body;
};

/// The day that a picture of \a charts is of: that of the options, else the newest retrieval; invalid when unknown.
[[nodiscard]] QDate dayOf(const Picture &picture, const QList<ChartSpec> &charts);

/// Sources and notes of \a charts without repetition, and the stamp: program, the date that applies and the code of the
/// view; without what the options leave out. Title and subtitle stay empty.
[[nodiscard]] FrameWords footerWords(const Picture &picture, const QList<ChartSpec> &charts);

/// Adds the names of \a documents to the sources, and counts those that have no short name.
void addDocuments(const Picture &picture, const QStringList &documents, FrameWords &words);

/// The countries, then what the page is: a picture is seen without the window around it.
void addPageTitle(const Picture &picture, FrameWords &words);

} // namespace corridor
