#pragma once

#include <QFrame>
#include <QImage>

namespace corridor {

/// Shows the picture that an export makes, in the middle and as large as there is room; where it is transparent a
/// chequered ground shows through. Dragging it starts a drag of the file.
class ExportPreview : public QFrame {
    Q_OBJECT
public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// \a image has the pixels of the screen: see room().
    void setImage(const QImage &image);
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// Pixels of the screen that there are for it.
    [[nodiscard]] QSize room() const;

Q_SIGNALS:
    void dragStarted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QImage m_image;
    QPoint m_pressed;
};

} // namespace corridor
