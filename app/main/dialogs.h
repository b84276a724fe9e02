#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace corridor {

/// The one place that asks a person for a file or an answer, so that a test can answer instead.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// A file that exists, or an empty string.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &caption, const QString &folder,
                                           const QString &filter) = 0;
    /// Files that exist, or none.
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const QString &caption, const QString &folder,
                                                const QString &filter) = 0;
    /// Where to write, beginning with \a suggestion; empty: nowhere. Asks before an existing file is named, unless
    /// \a newOnly: then the caller refuses it.
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &caption, const QString &suggestion,
                                           const QString &filter, bool newOnly) = 0;
    /// Says \a text and offers \a answers. \returns the index of the one chosen; the last when the box is closed
    [[nodiscard]] virtual int ask(QWidget *parent, const QString &text, const QStringList &answers) = 0;
    /// Says \a text; \a detail stands under it.
    virtual void inform(QWidget *parent, const QString &text, const QString &detail) = 0;
};

/// The real ones. Everything is plain text.
class DesktopDialogs final : public Dialogs {
public:
    QString openFile(QWidget *parent, const QString &caption, const QString &folder, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &caption, const QString &folder,
                          const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &caption, const QString &suggestion, const QString &filter,
                     bool newOnly) override;
    int ask(QWidget *parent, const QString &text, const QStringList &answers) override;
    void inform(QWidget *parent, const QString &text, const QString &detail) override;
};

} // namespace corridor
