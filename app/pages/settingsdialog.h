#pragma once

#include "i18n/labeltable.h"
#include "pages/settings.h"

#include <QDialog>

#include <memory>

namespace corridor {

namespace Ui {
class SettingsDialog;
}

/// Language, theme, number notation with a live sample, and the default store. Each choice holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Settings &settings, std::shared_ptr<const LabelTable> labels, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Shows \a settings, changed from elsewhere, without changed().
    void setSettings(const Settings &settings);

Q_SIGNALS:
    /// The analyst changed something.
    void changed(const corridor::Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings(const Settings &settings);
    void change(const Settings &settings);
    void updateTexts();
    void updateSample();
    void browse();

    const std::unique_ptr<Ui::SettingsDialog> m_ui;
    const std::shared_ptr<const LabelTable> m_labels;
    Settings m_settings;
};

} // namespace corridor
