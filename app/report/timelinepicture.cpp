#include "report/pictureframe.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace corridor {

namespace {

/// Documents behind the events: too many to name, so they are counted.
QString documentCount(const Picture &picture)
{
    QSet<QString> documents;
    for (const TimelineEvent &event : picture.content.timeline.events)
        documents.unite(QSet<QString>(event.documents.cbegin(), event.documents.cend()));
    if (documents.isEmpty())
        return {};
    return picture.phrase(
        QT_TRANSLATE_N_NOOP("Phrase", "Sources: %n documents, each listed with its event in Corridor."), {},
        static_cast<int>(documents.size()));
}

} // namespace

Drawing arrangeTimeline(const Picture &picture, const QSizeF &size, Fit fit)
{
    FrameWords words = footerWords(picture, {});
    if (picture.options.sources) // Theirs are too many to stand among the sources.
        words.notes << documentCount(picture);
    addPageTitle(picture, words);
    const PictureFrame frame(picture, words, size);
    const TimelineStyle style = picture.timelineStyle(false);
    const TimelineSpec &spec = picture.content.timeline;
    const qreal needed = timelineHeight(spec, style);
    if (needed > frame.body().height() && fit == Fit::Whole)
        return {};
    const QString message = spec.events.isEmpty() ? picture.text(picture.content.emptyMessage) : QString();
    return [frame, style, spec, message](QPainter &painter) {
        frame.draw(painter, style.theme.panel);
        if (spec.events.isEmpty())
            frame.drawMessage(painter, message);
        else
            paintTimeline(painter, frame.body(), spec, style);
    };
}

} // namespace corridor
