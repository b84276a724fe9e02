#pragma once

#include "i18n/language.h"
#include "support/textrecorder.h"

#include <QRegularExpression>
#include <QStringList>

/// Pairs of texts whose letters cover each other by more than a hair.
inline QStringList overlaps(const QList<PaintedText> &texts)
{
    QStringList found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts.at(i).ink & texts.at(j).ink;
            // A bracket may lean a little over the next letter of its own line.
            const qreal hair = std::max(1.5, 0.15 * std::min(texts.at(i).pixels, texts.at(j).pixels));
            if (common.width() > hair && common.height() > 1.5)
                found << QStringLiteral("“%1” over “%2”").arg(texts.at(i).text, texts.at(j).text);
        }
    }
    return found;
}

/// Texts that leave the picture or that a clip cuts.
inline QStringList cut(const QList<PaintedText> &texts, const QSize &size)
{
    QStringList found;
    for (const PaintedText &text : texts) {
        if (text.clipped || !QRectF(QPointF(), size).contains(text.ink))
            found << text.text;
    }
    return found;
}

/// Texts that show how they were made rather than what they mean.
inline QStringList raw(const QList<PaintedText> &texts, corridor::Language language)
{
    static const QRegularExpression suspicious(
        QStringLiteral("%[nL]|[{}]|[a-z]_[a-z]|[a-z]+_[0-9]|\\bnan\\b|\\binf\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression placeholder(
        QStringLiteral("%[1-9]")); // Turkish: `%8,7` is eight point seven percent
    QStringList found;
    for (const PaintedText &text : texts) {
        if (text.text.startsWith(QStringLiteral("http")) || text.text.contains(QStringLiteral("://")))
            continue; // an address is what it is
        if (suspicious.match(text.text).hasMatch() ||
            (language != corridor::Language::Turkish && placeholder.match(text.text).hasMatch()))
            found << text.text;
    }
    return found;
}
