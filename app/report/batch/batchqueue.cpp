#include "report/batch/batchqueue.h"

#include "report/exportfile.h"
#include "report/savefile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace corridor {

namespace {

constexpr int kMostMegapixels = 16; ///< Of pictures that wait to be compressed: 64 MB.

int megapixels(const BatchFile &file, const ImageOptions &image)
{
    const QSize pixels = image.size * image.scale;
    const qint64 millions = isPicture(file.format) ? qint64(pixels.width()) * pixels.height() / 1'000'000 : 0;
    return static_cast<int>(std::clamp<qint64>(millions, 1, kMostMegapixels));
}

} // namespace

BatchQueue::BatchQueue(const Dashboard &dashboard, const BatchRequest &request, const QList<BatchFile> &files) :
    m_dashboard(dashboard), m_request(request), m_room(kMostMegapixels)
{
    for (const BatchFile &file : files)
        m_entries.push_back({file, Outcome::Waiting, {}, 0});
    m_workers.setMaxThreadCount(std::max(QThread::idealThreadCount(), 1));
}

BatchQueue::~BatchQueue() { wait(); }

bool BatchQueue::drawNext()
{
    if (m_next == size())
        return false;
    const qsizetype index = m_next++;
    if (const Status drawn = draw(index); !drawn)
        finish(index, Outcome::Failed, drawn.error().message);
    return m_next < size();
}

Status BatchQueue::draw(qsizetype index)
{
    const BatchFile &file = at(index).file; // only its outcome changes on other threads
    const ViewState state = stateOf(file);
    if (!m_page || m_page->first != state) {
        auto read = m_dashboard.page(state);
        if (!read)
            return read.error();
        m_page.emplace(state, std::move(read).value());
    }
    const PageContent &content = m_page->second;
    const Formatter formatter(file.language, m_dashboard.labels(), m_request.notation);
    if (m_request.skipsEmpty && isEmptyPage(content)) {
        finish(index, Outcome::Skipped, Formatter(m_request.spoken, m_dashboard.labels()).text(content.emptyMessage));
        return success();
    }
    if (file.format == ExportFormat::Png && m_request.carriesData && m_request.keepView) {
        if (const Status kept = m_request.keepView(state); !kept)
            return kept;
    }
    const int room = megapixels(file, m_request.image);
    m_room.acquire(room);
    const ExportRequest wanted{
        content, state, file.format, m_request.image, m_request.carriesData, m_request.formatted};
    // Alone, a picture is compressed by all processors at once; several are compressed side by side.
    auto begun = beginExport(m_dashboard, wanted, formatter, size() == 1 ? 0 : 1);
    if (!begun) {
        m_room.release(room);
        return begun.error();
    }
    m_workers.start([this, index, room, path = path(index), make = std::move(begun).value()]() mutable {
        const auto bytes = make();
        make = nullptr; // and with it the picture
        m_room.release(room);
        const Status saved = bytes ? saveFile(bytes.value(), path) : Status(bytes.error());
        if (saved)
            finish(index, Outcome::Written, {}, bytes.value().size());
        else
            finish(index, Outcome::Failed, saved.error().message);
    });
    return success();
}

void BatchQueue::wait() { m_workers.waitForDone(); }

void BatchQueue::cancel()
{
    const QString reason = QCoreApplication::translate("corridor::Report", "cancelled");
    while (m_next < size())
        finish(m_next++, Outcome::Skipped, reason);
}

BatchQueue::Entry BatchQueue::entry(qsizetype index) const
{
    const QMutexLocker locker(&m_mutex);
    return at(index);
}

QString BatchQueue::path(qsizetype index) const { return QDir(m_request.folder).filePath(at(index).file.name); }

void BatchQueue::finish(qsizetype index, Outcome outcome, const QString &reason, qint64 bytes)
{
    {
        const QMutexLocker locker(&m_mutex);
        Entry &entry = at(index);
        entry.outcome = outcome;
        entry.reason = reason;
        entry.bytes = bytes;
    }
    ++m_finished;
}

} // namespace corridor
