#include "charts/colorspace.h"
#include "charts/plots/plotcanvas.h"
#include "charts/plots/squarified.h"
#include "charts/statusmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostTiles = 40;
constexpr qreal kLeastArea = 240.0; ///< Of a tile, square pixels: less cannot be told from its neighbours.
constexpr qreal kGap = 2.0;         ///< Between tiles.
constexpr qreal kPadding = 6.0;
constexpr qreal kNarrowest = 40.0; ///< Of a tile with a name.
constexpr int kLargestText = 16;
constexpr int kSmallestText = 11;
constexpr qreal kStatusBand = 10.0;

struct Tile {
    int item = HitMark::kRest;
    double value = 0.0;
    QRectF rect;
};

/// The tiles of \a parts, those too small or too many as one tile for all of them.
QList<Tile> tilesOf(const PlotCanvas &canvas, const PartsOfWhole &parts, QList<int> &rest)
{
    const double area = canvas.room.width() * canvas.room.height();
    const double least = area > 0.0 ? parts.sum * kLeastArea / area : 0.0;
    QList<Tile> tiles;
    double rests = 0.0;
    for (const int item : parts.parts) {
        const double value = *canvas.spec.items.at(item).value;
        if (!tiles.isEmpty() && (tiles.size() >= kMostTiles || value < least)) {
            rest.append(item);
            rests += value;
        } else {
            tiles.append({item, value, {}});
        }
    }
    if (rest.size() == 1)
        tiles.append({rest.takeFirst(), rests, {}});
    else if (!rest.isEmpty())
        tiles.append({HitMark::kRest, rests, {}});
    QList<double> values;
    for (const Tile &tile : std::as_const(tiles))
        values.append(tile.value);
    const QList<QRectF> places = squarified(values, canvas.room);
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const qreal gap = std::min({kGap / 2.0, places.at(i).width() / 4.0, places.at(i).height() / 4.0});
        tiles[i].rect = places.at(i).adjusted(gap, gap, -gap, -gap);
    }
    return tiles;
}

/// Whether \a name can stand in \a width with no word broken.
bool wordsFit(const QString &name, const QFont &font, qreal width)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return lineOfText(word, font).width <= width; });
}

/// The name of a tile as large as has room: whole where it can be, else cut on one line, else nothing.
TextBlock nameOf(const QString &name, const Theme &theme, const QSizeF &room)
{
    for (int size = kLargestText; size >= kSmallestText; --size) {
        const QFont font = theme.fontOf(size, QFont::DemiBold);
        if (!wordsFit(name, font, room.width()))
            continue;
        const TextBlock block = wrapText(name, font, room.width());
        const qreal most = size > 13 ? room.height() * 0.6 : room.height(); // large only where the value fits, too
        if (block.height() <= most && (block.lines.size() <= 3 || size == kSmallestText))
            return block;
    }
    const QFont font = theme.fontOf(kSmallestText, QFont::DemiBold);
    const TextBlock cut = elidedLine(name, font, room.width());
    return cut.height() <= room.height() ? cut : TextBlock();
}

void paintWords(PlotCanvas &canvas, const Tile &tile, const QRectF &room, const QColor &ink)
{
    const ChartItem *item = tile.item >= 0 ? &canvas.spec.items.at(tile.item) : nullptr;
    const QString name = item ? canvas.words(item->name) : restName(canvas.style.formatter, canvas.layout.rest.size());
    const TextBlock block = nameOf(name, canvas.style.theme, room.size());
    if (block.isEmpty())
        return;
    canvas.pen.draw(block, room.topLeft(), ink);
    qreal top = room.top() + block.height() + 1.0;
    const QFont font = canvas.style.theme.fontOf(std::clamp(block.font.pixelSize() - 2, kSmallestText, 13));
    QStringList lines{canvas.figure(tile.value)};
    if (item && !item->detail.isEmpty())
        lines.append(canvas.words(item->detail));
    for (const QString &text : std::as_const(lines)) {
        const TextBlock line = lineOfText(text, font);
        if (line.width > room.width() || top + line.height() > room.bottom())
            return;
        canvas.pen.draw(line, {room.left(), top}, ink);
        top += line.height();
    }
}

void paintTile(PlotCanvas &canvas, const Tile &tile)
{
    const Theme &theme = canvas.style.theme;
    const ChartItem *item = tile.item >= 0 ? &canvas.spec.items.at(tile.item) : nullptr;
    const QColor color = item ? canvas.color(item->color) : mixed(theme.muted, theme.panel, 0.45);
    const bool soft = item && item->status != FigureStatus::Official;
    // What is not official is only tinted, with its mark along one side: a hatch under words could not be read.
    const QColor fill = soft ? mixed(color, theme.panel, 0.22) : color;
    canvas.painter.fillRect(tile.rect, fill);
    QRectF room = tile.rect.adjusted(kPadding, kPadding - 2.0, -kPadding, -kPadding + 2.0);
    if (soft) {
        const qreal band = std::min(kStatusBand, tile.rect.width() / 3.0);
        const QRectF edge(tile.rect.right() - band, tile.rect.top(), band, tile.rect.height());
        canvas.painter.fillRect(edge, theme.panel);
        paintBarStatus(canvas.painter, edge, item->status, color, theme.panel);
        room.setRight(room.right() - band);
    }
    if (tile.rect.width() >= kNarrowest)
        paintWords(canvas, tile, room, textOn(fill));
    canvas.addItem(tile.rect, tile.item);
}

} // namespace

void paintTreemap(PlotCanvas &canvas)
{
    const PartsOfWhole parts(canvas.spec);
    paintLeftOut(canvas, parts);
    canvas.layout.plot = canvas.room;
    for (const Tile &tile : tilesOf(canvas, parts, canvas.layout.rest))
        paintTile(canvas, tile);
}

} // namespace corridor
