#include "main/widgets/statusline.h"

#include "main/session.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

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
    QObject(bar), m_store(makeLabel(u"storeLabel"_s)), m_newest(makeLabel(u"newestLabel"_s)),
    m_hint(makeLabel(u"hintLabel"_s))
{
    bar->setSizeGripEnabled(false);
    bar->addWidget(m_store);
    bar->addWidget(m_newest);
    bar->addPermanentWidget(m_hint);
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
    m_newest->setVisible(newest.isValid());
    m_newest->setText(tr("Newest figure: %1").arg(formatter.period(newest)));
    m_hint->setText(tr("Every figure opens its source: click it"));
}

} // namespace corridor
