#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QLabel;
class QStatusBar;
QT_END_NAMESPACE

namespace corridor {

class Formatter;
class Session;

/// What stands in the status bar: the store's file, how much is in it, how new that is, and how to get to a source.
class StatusLine : public QObject {
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar *bar);

    void show(const Session &session, const Formatter &formatter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Shows what has room: the store always, the newest figure before the hint. A cut sentence tells nothing.
    void fit();

    QStatusBar *const m_bar;
    QLabel *const m_store;
    QLabel *const m_newest;
    QLabel *const m_hint;
};

} // namespace corridor
