#include "pages/importing/importtask.h"

#include <QElapsedTimer>
#include <QThread>

namespace corridor {

namespace {
constexpr qint64 kProgressPause = 50; // milliseconds
}

ImportTask::ImportTask(QObject *parent) : QObject(parent) {}

ImportTask::~ImportTask() { end(); }

void ImportTask::stop()
{
    if (m_stop)
        *m_stop = true;
}

void ImportTask::end()
{
    stop();
    ++m_run;
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void ImportTask::start(const ImportRequest &request)
{
    end();
    const quint64 run = m_run;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_thread = QThread::create([this, run, request, stop = m_stop] {
        QElapsedTimer sinceSignal;
        sinceSignal.start();
        const ImportWatch watch = [&](const ImportProgress &progress) {
            if (sinceSignal.elapsed() >= kProgressPause) {
                sinceSignal.restart();
                QMetaObject::invokeMethod(this, [this, run, progress] {
                    if (run == m_run)
                        Q_EMIT progressed(progress);
                });
            }
            return !stop->load();
        };
        ImportRefusal refusal;
        const Result<ImportReading> result = readImport(request, watch, &refusal);
        QMetaObject::invokeMethod(this, [this, run, result, refusal] {
            if (run != m_run)
                return;
            end();
            if (result)
                Q_EMIT read(result.value());
            else
                Q_EMIT refused(refusal, result.error());
        });
    });
    m_thread->start();
}

} // namespace corridor
