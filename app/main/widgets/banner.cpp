#include "main/widgets/banner.h"

#include "charts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace corridor {

Banner::Banner(QWidget *parent) :
    QFrame(parent), m_label(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    m_label->setObjectName(u"bannerLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(u"bannerButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        setText({});
        Q_EMIT dismissed();
    });
    m_action->hide();
    m_close->hide();
    hide();
    updateTexts();
}

void Banner::setText(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString Banner::text() const { return m_label->text(); }

void Banner::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissable(bool dismissable) { m_close->setVisible(dismissable); }

void Banner::setColors(const Theme &theme, const QColor &edge)
{
    setStyleSheet(u"corridor--Banner { background: %1; border: none; border-left: 4px solid %2;"
                  " border-bottom: 1px solid %3; }"_s.arg(theme.panel.name(), edge.name(), theme.border.name()));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QFrame::changeEvent(event);
}

void Banner::updateTexts()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace corridor
