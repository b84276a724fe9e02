#include "report/pageimage.h"

#include "report/picture.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kLongestName = 200; ///< Bytes of UTF-8.

Text pageWord(Page page)
{
    switch (page) {
    case Page::Overview:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "overview"));
    case Page::Trade:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "trade"));
    case Page::Investment:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "investment"));
    case Page::Education:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "education"));
    case Page::Transport:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "transport"));
    case Page::Timeline:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "timeline"));
    case Page::Targets:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "targets and claims"));
    case Page::Data:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "data"));
    case Page::Sources:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "sources"));
    }
    return {};
}

/// `2013-2025`, or nothing when no range of years is shown.
QString yearsShown(const PageContent &content)
{
    int first = 0;
    int last = 0;
    if (content.page == Page::Timeline && content.timeline.first.isValid()) {
        first = content.timeline.first.year();
        last = content.timeline.last.year();
    } else if (!content.charts.isEmpty() && content.charts.constFirst().first.isValid()) {
        first = content.charts.constFirst().first.year();
        last = content.charts.constFirst().last.last().year();
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
}

/// Letters, digits, single spaces and `-` of \a text; any dash is a `-`, anything else a space.
QString plainName(const QString &text)
{
    QString name;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::isLetterOrNumber(letter))
            name += QString::fromUcs4(&letter, 1);
        else if (QChar::category(letter) == QChar::Punctuation_Dash)
            name += u'-';
        else if (!QChar::isMark(letter) && letter != U'\'' && letter != U'’')
            name += u' ';
    }
    return name.simplified();
}

/// Cut between letters so that it takes at most kLongestName bytes.
QString shortened(const QString &name)
{
    QString result;
    qsizetype bytes = 0;
    for (const char32_t letter : name.toUcs4()) {
        const QString one = QString::fromUcs4(&letter, 1);
        bytes += one.toUtf8().size();
        if (bytes > kLongestName)
            break;
        result += one;
    }
    return result;
}

/// Names that Windows keeps for devices, whatever the extension.
bool isReserved(const QString &name)
{
    static const QStringList words{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString folded = name.toCaseFolded();
    if (words.contains(folded))
        return true;
    return folded.size() == 4 && (folded.startsWith(u"com"_s) || folded.startsWith(u"lpt"_s)) &&
           folded.back().isDigit();
}

QString safeName(const QString &text)
{
    QString name = plainName(text);
    while (name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    name = shortened(name);
    while (name.endsWith(u'-') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"Corridor"_s;
    return isReserved(name) ? u"Corridor "_s + name : name;
}

} // namespace

QImage renderPage(const PageContent &content, const ViewState &state, const Formatter &formatter,
                  const ImageOptions &options)
{
    QImage image(options.size * options.scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    // Pixel sizes of fonts and the painter's scale decide alone: not the resolution of any screen.
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    drawPicture(painter, makePicture(content, state, formatter, options));
    return image;
}

QString defaultFileName(const PageContent &content, const ViewState &state, const Formatter &formatter)
{
    const auto area = [&](const QString &code) { return formatter.label(u"area"_s, code); };
    QStringList parts{area(state.pair.one) + u'-' + area(state.pair.other)};
    if (state.indicator.isEmpty())
        parts << formatter.text(pageWord(content.page));
    else
        parts << formatter.label(u"indicator"_s, state.indicator);
    parts << yearsShown(content);
    parts.removeAll(QString());
    return safeName(parts.join(u' '));
}

} // namespace corridor
