#pragma once

#include "i18n/languagecontroller.h"
#include "main/dialogs.h"
#include "main/mainwindow.h"
#include "main/preferences.h"
#include "main/session.h"
#include "main/settingsstore.h"
#include "main/themecontroller.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace corridor {

/// Any warning fails a test, but for what Qt's offscreen platform always says.
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise)\\(\\))")));
}

/// Answers instead of a person, and keeps what was said.
class CannedDialogs final : public Dialogs {
public:
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &, bool) override { return file; }
    int ask(QWidget *, const QString &text, const QStringList &answers) override
    {
        asked.append(text);
        return answer.isEmpty() ? static_cast<int>(answers.size()) - 1 : answer.takeFirst();
    }
    void inform(QWidget *, const QString &text, const QString &detail) override { said = text + detail; }

    QString file;
    QStringList files;
    QList<int> answer; ///< In turn; the last button when there are no more.
    QStringList asked;
    QString said;
};

/// A whole program over one folder: what main() builds. Made twice over one folder, it is a second start.
class Program {
public:
    explicit Program(const QString &folder, const QString &store = QStringLiteral("corridor.sqlite")) :
        memory(folder + QStringLiteral("/corridor.ini")), preferences(memory, language, theme)
    {
        Settings defaults;
        preferences.apply(memory.settings(defaults));
        opened = session.open(folder + QLatin1Char('/') + store).ok();
    }
    ~Program()
    {
        if (window)
            window->close();
    }
    Q_DISABLE_COPY_MOVE(Program)

    /// Shows the window and waits until keys reach it.
    bool show()
    {
        if (!opened)
            return false;
        window = std::make_unique<MainWindow>(MainWindow::Services{session, preferences, theme, memory, dialogs});
        window->show();
        window->activateWindow();
        const bool active = QTest::qWaitForWindowActive(window.get());
        child<QListWidget>("navigationList")->setFocus();
        return active;
    }

    template<typename T>
    T *child(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    QAction *action(const char *name) const { return child<QAction>(name); }
    int page() const { return child<QListWidget>("navigationList")->currentRow(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), static_cast<Qt::Key>(key), modifiers);
    }

    SettingsStore memory;
    LanguageController language;
    ThemeController theme;
    Preferences preferences;
    Session session;
    CannedDialogs dialogs;
    bool opened = false;
    std::unique_ptr<MainWindow> window;
};

} // namespace corridor
