#include "pages/widgets/sourcelinks.h"

#include "pages/widgets/figurechoices.h"

#include <QDesktopServices>
#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr qreal kPad = 4.0;
constexpr int kWrap = Qt::TextWordWrap | Qt::TextWrapAnywhere;
} // namespace

void LinkRow::setLink(const QString &text, const ChartStyle &style)
{
    setText(text);
    setAccessibleName(text);
    setStyle(style);
    adjustHeight();
}

void LinkRow::paintContent(QPainter &painter, const ChartStyle &style)
{
    QFont font = style.theme.fontOf(12);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(style.theme.accent);
    painter.drawText(QRectF(rect()).adjusted(kPad, kPad, -kPad, -kPad), kWrap | Qt::AlignLeft, text());
}

void LinkRow::resizeEvent(QResizeEvent *event)
{
    PaintedButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        adjustHeight();
}

void LinkRow::adjustHeight()
{
    if (chartStyle()) {
        const QRectF bounds = textRect(QRectF(0, 0, std::max(40.0, width() - 2 * kPad), 10000));
        setFixedHeight(static_cast<int>(std::ceil(bounds.height() + 2 * kPad)));
    }
}

QRectF LinkRow::textRect(const QRectF &within) const
{
    return QFontMetricsF(chartStyle()->theme.fontOf(12)).boundingRect(within, kWrap | Qt::AlignLeft, text());
}

SourceLinks::SourceLinks(QWidget *parent) : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(2);
}

void SourceLinks::setSources(const QList<SourceEntry> &sources, const ChartStyle &style)
{
    m_codes.clear();
    qDeleteAll(findChildren<LinkRow *>(Qt::FindDirectChildrenOnly));
    for (const SourceEntry &entry : sources) {
        const QString code = entry.source.code;
        m_codes.append(code);
        auto *row = new LinkRow(this);
        row->setLink(sourceLine(entry), style);
        row->setToolTip(tr("Show this source"));
        connect(
            row, &LinkRow::clicked, this, [this, code] { Q_EMIT activated(code); }, Qt::QueuedConnection);
        layout()->addWidget(row);
    }
}

QList<SourceEntry> sourcesOf(const Dashboard &dashboard, const QStringList &codes)
{
    QList<SourceEntry> found;
    for (const QString &code : codes) {
        const Result<SourceEntry> entry = dashboard.source(code);
        const auto known = [&](const SourceEntry &other) { return other.source.code == entry.value().source.code; };
        if (entry && std::none_of(found.cbegin(), found.cend(), known))
            found.append(entry.value());
    }
    return found;
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

bool openAddress(const QString &address)
{
    return isWebAddress(address) && QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
}

} // namespace corridor
