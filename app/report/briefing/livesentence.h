#pragma once

#include "analysis/chartspec.h"

#include <QList>
#include <QStringList>

namespace corridor {

/// A number in a sentence, and the stored figures that it is or was computed from.
struct SentenceField {
    Text value;
    QList<FigureRef> inputs;
};

/// A sentence that a rule made of figures. Its numbers are fields: they follow the figures, the language and the
/// language's grammar. It has no full stop yet, so that status and sources can stand before it.
struct LiveSentence {
    QString rule; ///< Which rule made it: stable, for tests.
    Text text;
    QList<SentenceField> fields;
    QStringList sources;                          ///< Codes of the sources of all fields, each once.
    FigureStatus status = FigureStatus::Official; ///< The weakest of the figures.

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// Puts a sentence together and remembers what its numbers rest on.
class SentenceMaker {
public:
    explicit SentenceMaker(const QString &rule) { m_sentence.rule = rule; }

    /// A number that is, or was computed from, the figures of \a points.
    [[nodiscard]] Text number(double value, const QString &unit, const QList<ChartPoint> &points,
                              Text::NumberStyle style = Text::NumberStyle::Compact, Bound bound = Bound::None);
    /// The value of \a point, with its bound.
    [[nodiscard]] Text value(const ChartPoint &point, const QString &unit);
    [[nodiscard]] Text share(double ratio, const QList<ChartPoint> &points);

    /// The sentence of \a phrase with \a arguments, some of them made by this maker.
    [[nodiscard]] LiveSentence sentence(const char *phrase, const QList<Text> &arguments) const;

private:
    LiveSentence m_sentence;
};

} // namespace corridor
