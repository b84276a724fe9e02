#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace corridor {

struct Theme;

/// A line above the page that says what is the matter, with one thing to do about it. Hidden until it has something
/// to say. Its text is plain text.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows \a text; an empty one hides the banner.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// The button's words; empty for a banner without one.
    void setActionText(const QString &text);
    void setDismissable(bool dismissable);
    /// \a edge marks what kind of message it is.
    void setColors(const Theme &theme, const QColor &edge);

Q_SIGNALS:
    void actionTriggered();
    /// Closed by its button.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    QLabel *const m_label;
    QPushButton *const m_action;
    QToolButton *const m_close;
};

} // namespace corridor
