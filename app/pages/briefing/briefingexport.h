#pragma once

#include "report/briefing/briefing.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace corridor {

/// Writes a briefing page by page between the events of the window, so that it stays responsive and can be stopped.
/// A stopped PDF leaves no file; of pictures those stay that are whole.
class BriefingExport : public QObject {
    Q_OBJECT
public:
    explicit BriefingExport(QObject *parent = nullptr);
    ~BriefingExport() override;

    void startPdf(const Briefing &briefing, const QString &path);
    /// Pictures `1.png` … with \a name before the number.
    void startPictures(const Briefing &briefing, const QString &folder, const QString &name);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void progressed(int done, int all);
    /// \a path is the file or the folder.
    void finished(const QString &path);
    void failed(const corridor::Error &error);
    void cancelled();

private:
    void start(const Briefing &briefing, const QString &path);
    void step();
    [[nodiscard]] Status addPage();
    [[nodiscard]] Status finish();
    void stop();

    QTimer m_timer;
    std::optional<Briefing> m_briefing;
    std::unique_ptr<BriefingPdf> m_pdf; ///< None: pictures.
    QString m_path;
    QString m_name;
    int m_done = 0;
};

} // namespace corridor
