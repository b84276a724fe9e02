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
    QStringList notes;   ///< Sentences.
    QString stamp;       ///< Program and date, at the right of the footer.
};

/// Title and subtitle above, rule and footer below, all wrapped to the width; what is left is the body.
class PictureFrame {
public:
    PictureFrame(const Picture &picture, const FrameWords &words, const QSizeF &size);

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

/// Sources and notes of \a charts without repetition, and the stamp with the date that applies; nothing of it when the
/// options leave sources out. Title and subtitle stay empty.
[[nodiscard]] FrameWords footerWords(const Picture &picture, const QList<ChartSpec> &charts);

} // namespace corridor
