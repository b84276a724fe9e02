#include "timeline/timelinetip.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kWidth = 320;
constexpr int kPadding = 12;
constexpr int kDistance = 10;
constexpr qsizetype kMostListed = 8;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

TimelineTip::TimelineTip(QWidget *window) :
    QFrame(window), m_title(plainLabel(this)), m_date(plainLabel(this)), m_body(plainLabel(this)),
    m_source(plainLabel(this))
{
    setObjectName(u"timelineTip"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, kPadding - 2, kPadding, kPadding - 2);
    layout->setSpacing(4);
    for (QLabel *label : {m_title, m_date, m_body, m_source})
        layout->addWidget(label);
    hide();
}

void TimelineTip::present(const QList<TimelineEvent> &events, const Theme &theme, const Formatter &formatter,
                          const QRect &target)
{
    dress(theme);
    fill(events, formatter);
    const int width = std::min(kWidth, parentWidget()->width());
    setFixedWidth(width);
    layout()->activate();
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    moveBeside(target);
    raise();
    show();
    update();
}

QString TimelineTip::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_title, m_date, m_body, m_source}) {
        if (!label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void TimelineTip::fill(const QList<TimelineEvent> &events, const Formatter &formatter)
{
    if (events.size() == 1) {
        const TimelineEvent &event = events.first();
        setText(m_title, formatter.text(event.title));
        setText(m_date, formatter.date(event.date));
        setText(m_body, formatter.text(event.description));
        setText(m_source,
                event.source.isEmpty()
                    ? QString()
                    : formatter.text(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Source: %1"), {event.source})));
        return;
    }
    const int count = int(events.size());
    setText(m_title, formatter.text(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n events"), {}, count)));
    setText(m_date, {});
    QStringList lines;
    // One line more is no longer than the line that would count it.
    const qsizetype listed = events.size() <= kMostListed + 1 ? events.size() : kMostListed;
    for (const TimelineEvent &event : events.first(listed))
        lines.append(formatter.shortDate(event.date) + u" · "_s + formatter.text(event.title));
    setText(m_body, lines.join(u'\n'));
    const int more = count - int(listed);
    setText(m_source, more > 0
                          ? formatter.text(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "and %n more events"), {}, more))
                          : QString());
}

void TimelineTip::dress(const Theme &theme)
{
    m_ground = theme.panel;
    m_border = theme.border;
    const auto set = [&](QLabel *label, int size, QFont::Weight weight, const QColor &color) {
        label->setFont(theme.fontOf(size, weight));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    };
    set(m_title, 13, QFont::DemiBold, theme.ink);
    set(m_date, 12, QFont::Normal, theme.muted);
    set(m_body, 12, QFont::Normal, theme.ink);
    set(m_source, 11, QFont::Normal, theme.muted);
}

void TimelineTip::moveBeside(const QRect &target)
{
    const QRect room = parentWidget()->rect();
    int x = target.center().x() - width() / 2;
    int y = target.bottom() + kDistance;
    if (y + height() > room.bottom())
        y = target.top() - kDistance - height();
    if (y < room.top()) { // Neither below nor above: beside.
        y = target.center().y() - height() / 2;
        x = target.right() + kDistance + width() <= room.right() ? target.right() + kDistance
                                                                 : target.left() - kDistance - width();
    }
    move(std::clamp(x, 0, std::max(0, room.width() - width())),
         std::clamp(y, 0, std::max(0, room.height() - height())));
}

void TimelineTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_border);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
}

} // namespace corridor
