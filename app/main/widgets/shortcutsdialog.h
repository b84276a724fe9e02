#pragma once

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace corridor {

namespace Ui {
class ShortcutsDialog;
}

/// Every shortcut of a menu bar, menu by menu, and the keys that have no menu entry. Read from the actions
/// themselves, so that it cannot go out of date.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// \a menus must outlive it.
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    /// The keys of parts of pages: those have no menu entry.
    void addWidgetKeys();

    const std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    const QMenuBar &m_menus;
};

} // namespace corridor
