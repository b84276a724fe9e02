#include "pages/widgets/sourcelinks.h"

#include "pages/widgets/figurechoices.h"

#include <QDesktopServices>
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
constexpr int kTextSize = 12;
} // namespace

void LinkRow::setLink(const QString &text, const ChartStyle &style)
{
    setText(text);
    setAccessibleName(text);
    setStyle(style);
    adjustHeight();
}

TextBlock LinkRow::block() const
{
    QFont font = chartStyle()->theme.fontOf(kTextSize);
    font.setUnderline(underMouse());
    return wrapText(text(), font, std::max(40.0, width() - 2 * kPad));
}

void LinkRow::paintContent(QPainter &painter, const ChartStyle &style)
{
    TextPen(painter, nullptr).draw(block(), {kPad, kPad}, isEnabled() ? style.theme.accent : style.theme.muted);
}

void LinkRow::resizeEvent(QResizeEvent *event)
{
    PaintedButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        adjustHeight();
}

void LinkRow::adjustHeight()
{
    if (chartStyle())
        setFixedHeight(static_cast<int>(std::ceil(block().height() + 2 * kPad)));
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
