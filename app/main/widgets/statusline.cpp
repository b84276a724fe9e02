#include "main/widgets/statusline.h"

#include "main/session.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kSpacing = 24; ///< More than the bar's own margins and gaps together.

/// \a count for choosing a plural form: Qt takes an int, and the last six digits decide in every language of ours.
int pluralCount(qint64 count) { return static_cast<int>(count < 1'000'000 ? count : 1'000'000 + count % 1'000'000); }

QLabel *makeLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(10, 0, 10, 0);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar) :
    QObject(bar), m_bar(bar), m_store(makeLabel(u"storeLabel"_s)), m_newest(makeLabel(u"newestLabel"_s)),
    m_hint(makeLabel(u"hintLabel"_s))
{
    bar->setSizeGripEnabled(false);
    bar->addWidget(m_store);
    bar->addWidget(m_newest);
    bar->addPermanentWidget(m_hint);
    bar->installEventFilter(this);
    // Neither keeps the window from being made narrow.
    m_newest->setMinimumWidth(1);
    m_hint->setMinimumWidth(1);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void StatusLine::fit()
{
    const int room = m_bar->width() - m_store->sizeHint().width() - kSpacing;
    const bool newest = !m_newest->text().isEmpty() && room >= m_newest->sizeHint().width();
    m_newest->setVisible(newest);
    m_hint->setVisible(room - (newest ? m_newest->sizeHint().width() : 0) >= m_hint->sizeHint().width() + kSpacing);
}

void StatusLine::show(const Session &session, const Formatter &formatter)
{
    const Dashboard &dashboard = session.dashboard();
    const auto digits = [&formatter](qint64 count) { return formatter.digits(static_cast<double>(count), 0); };
    const qint64 figures = dashboard.figureCount();
    const qint64 sources = dashboard.sourceCount();
    const QString figureText = tr("%1 figure(s)", nullptr, pluralCount(figures)).arg(digits(figures));
    const QString sourceText = tr("%1 source(s)", nullptr, pluralCount(sources)).arg(digits(sources));
    m_store->setText(
        tr("Store: %1 · %2 · %3").arg(QFileInfo(session.store().path()).fileName(), figureText, sourceText));
    m_store->setToolTip(QDir::toNativeSeparators(session.store().path()).toHtmlEscaped());
    const Period newest = dashboard.newestPeriod();
    m_newest->setText(newest.isValid() ? tr("Newest figure: %1").arg(formatter.period(newest)) : QString());
    m_hint->setText(tr("Every figure opens its source: click it"));
    fit();
}

} // namespace corridor
