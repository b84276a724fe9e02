#include "pages/settingsdialog.h"

#include "ui_settingsdialog.h"

#include "store/store.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr double kSampleMoney = 5'413'207'100.0;
constexpr double kSamplePercent = 0.087;
} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, std::shared_ptr<const LabelTable> labels, QWidget *parent) :
    QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_labels(std::move(labels)), m_settings(settings)
{
    m_ui->setupUi(this);
    for (const Language language : kLanguages)
        m_ui->languageCombo->addItem(languageName(language), static_cast<int>(language));
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_ui->themeCombo->addItem(QString(), static_cast<int>(theme));
    for (const NumberNotation notation : {NumberNotation::Compact, NumberNotation::Full})
        m_ui->notationCombo->addItem(QString(), static_cast<int>(notation));
    updateTexts();
    showSettings(settings);

    connect(m_ui->languageCombo, &QComboBox::activated, this, [this] {
        Settings next = m_settings;
        next.language = static_cast<Language>(m_ui->languageCombo->currentData().toInt());
        change(next);
    });
    connect(m_ui->themeCombo, &QComboBox::activated, this, [this] {
        Settings next = m_settings;
        next.theme = static_cast<ThemeChoice>(m_ui->themeCombo->currentData().toInt());
        change(next);
    });
    connect(m_ui->notationCombo, &QComboBox::activated, this, [this] {
        Settings next = m_settings;
        next.notation = static_cast<NumberNotation>(m_ui->notationCombo->currentData().toInt());
        change(next);
    });
    connect(m_ui->storeEdit, &QLineEdit::editingFinished, this, [this] {
        Settings next = m_settings;
        const QString typed = m_ui->storeEdit->text().trimmed();
        next.storePath = typed.isEmpty() ? QString() : QDir::cleanPath(QDir::home().absoluteFilePath(typed));
        change(next);
    });
    connect(m_ui->browseButton, &QAbstractButton::clicked, this, &SettingsDialog::browse);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setSettings(const Settings &settings)
{
    m_settings = settings;
    showSettings(settings);
}

void SettingsDialog::showSettings(const Settings &settings)
{
    const auto choose = [](QComboBox *combo, int value) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(combo->findData(value));
    };
    choose(m_ui->languageCombo, static_cast<int>(settings.language));
    choose(m_ui->themeCombo, static_cast<int>(settings.theme));
    choose(m_ui->notationCombo, static_cast<int>(settings.notation));
    m_ui->storeEdit->setText(QDir::toNativeSeparators(settings.storePath));
    m_ui->storeEdit->setPlaceholderText(QDir::toNativeSeparators(Store::defaultPath()));
    updateSample();
}

void SettingsDialog::change(const Settings &settings)
{
    if (settings == m_settings)
        return;
    setSettings(settings);
    Q_EMIT changed(m_settings);
}

void SettingsDialog::updateTexts()
{
    const std::array themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < static_cast<int>(themes.size()); ++i)
        m_ui->themeCombo->setItemText(i, themes.at(static_cast<std::size_t>(i)));
    m_ui->notationCombo->setItemText(0, tr("Short: thousands, millions, billions"));
    m_ui->notationCombo->setItemText(1, tr("All digits"));
}

void SettingsDialog::updateSample()
{
    const Formatter formatter(m_settings.language, m_labels, m_settings.notation);
    const QString money = formatter.number(kSampleMoney, u"USD"_s, Text::NumberStyle::Compact);
    const QString percent = formatter.number(kSamplePercent, QString(), Text::NumberStyle::SignedPercent);
    const QString day = formatter.date({QDate(2024, 11, 12), DatePrecision::Day});
    m_ui->sampleLabel->setText(u"%1  ·  %2  ·  %3"_s.arg(money, percent, day));
}

void SettingsDialog::browse()
{
    const QString from = m_settings.storePath.isEmpty() ? Store::defaultPath() : m_settings.storePath;
    const QString path = QFileDialog::getSaveFileName(this, tr("Default store"), from, tr("Corridor stores (*.sqlite)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    Settings next = m_settings;
    next.storePath = path;
    change(next);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        updateSample();
    }
}

} // namespace corridor
