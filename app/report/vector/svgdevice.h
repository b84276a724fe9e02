#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSize>
#include <QString>

#include <memory>

namespace corridor {

class SvgEngine;

/// What a reader that cannot see a picture is told of it.
struct PictureWords {
    QString title;
    QString description; ///< What is seen, in sentences.
    QString language;    ///< Of both: `en`, `kk` …
};

/// A device whose painting becomes an SVG file: shapes, clips and letters as outlines, so that it looks the same where
/// the font is missing. Each letter is outlined once. Knows no gradients, patterns or pictures: nothing draws any. Same
/// painting, same bytes.
class SvgDevice : public QPaintDevice {
public:
    /// \a size in units of the painting, \a dpi of them an inch.
    SvgDevice(const QSize &size, int dpi);
    ~SvgDevice() override;
    Q_DISABLE_COPY_MOVE(SvgDevice)

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    /// The whole file; call it after the painter has ended.
    [[nodiscard]] QByteArray document(const PictureWords &words) const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    int m_dpi;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace corridor
