#include "pages/briefing/briefingexport.h"

#include "report/savefile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr qreal kScale = 2.0; ///< Of pictures: 192 dots per inch.
}

BriefingExport::BriefingExport(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BriefingExport::step);
}

BriefingExport::~BriefingExport() = default;

void BriefingExport::start(const Briefing &briefing, const QString &path)
{
    stop();
    m_briefing = briefing;
    m_path = path;
    m_done = 0;
    Q_EMIT progressed(0, briefing.pageCount());
    m_timer.start();
}

void BriefingExport::startPdf(const Briefing &briefing, const QString &path)
{
    start(briefing, path);
    m_pdf = std::make_unique<BriefingPdf>(briefing);
}

void BriefingExport::startPictures(const Briefing &briefing, const QString &folder, const QString &name)
{
    start(briefing, folder);
    m_name = name;
}

void BriefingExport::cancel()
{
    if (!isRunning())
        return;
    stop();
    Q_EMIT cancelled();
}

void BriefingExport::stop()
{
    m_timer.stop();
    m_pdf.reset();
    m_briefing.reset();
}

Status BriefingExport::addPage()
{
    if (m_pdf)
        return m_pdf->addPage();
    const auto bytes = briefingPng(*m_briefing, m_done, kScale);
    if (!bytes)
        return bytes.error();
    return saveFile(bytes.value(), QDir(m_path).filePath(u"%1-%2.png"_s.arg(m_name).arg(m_done + 1)));
}

Status BriefingExport::finish()
{
    if (!m_pdf)
        return success();
    const auto bytes = m_pdf->finished();
    return bytes ? saveFile(bytes.value(), m_path) : Status(bytes.error());
}

void BriefingExport::step()
{
    const int all = m_briefing->pageCount();
    Status done = addPage();
    if (done) {
        ++m_done;
        Q_EMIT progressed(m_done, all);
        if (!isRunning() || m_done < all) // a slot may have cancelled
            return;
        done = finish();
    }
    stop();
    if (done)
        Q_EMIT finished(m_path);
    else
        Q_EMIT failed(done.error());
}

} // namespace corridor
