#include "main/settingsstore.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr auto kLanguage = "language"_L1;
constexpr auto kTheme = "theme"_L1;
constexpr auto kNotation = "notation"_L1;
constexpr auto kStore = "store"_L1;
constexpr auto kCheckedStore = "checkedStore"_L1;
constexpr auto kView = "view"_L1;
constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kSplitters = "window/splitters"_L1;
constexpr auto kRecent = "recent"_L1;
constexpr auto kExportFolder = "exportFolder"_L1;
constexpr auto kExportChoices = "exportChoices"_L1;
constexpr auto kBatchChoices = "batchChoices"_L1;
constexpr auto kImportFolder = "importFolder"_L1;

QString themeCode(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsStore::SettingsStore(const QString &path) : m_settings(path, QSettings::IniFormat) {}

QString SettingsStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/corridor.ini"_s;
}

Settings SettingsStore::settings(const Settings &otherwise) const
{
    Settings settings = otherwise;
    settings.language = languageFromCode(m_settings.value(kLanguage).toString()).value_or(otherwise.language);
    const QString theme = m_settings.value(kTheme).toString();
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (theme == themeCode(choice))
            settings.theme = choice;
    }
    const QString notation = m_settings.value(kNotation).toString();
    if (!notation.isEmpty())
        settings.notation = notation == "full"_L1 ? NumberNotation::Full : NumberNotation::Compact;
    settings.storePath = m_settings.value(kStore, otherwise.storePath).toString();
    return settings;
}

void SettingsStore::write(QAnyStringView key, const QVariant &value)
{
    // At most starts nothing differs: then there is no disk to wait for before the window is painted.
    const QString name = key.toString();
    if (!m_settings.contains(name) || m_settings.value(name) != value)
        m_settings.setValue(name, value);
}

void SettingsStore::setSettings(const Settings &settings)
{
    write(kLanguage, languageCode(settings.language));
    write(kTheme, themeCode(settings.theme));
    write(kNotation, settings.notation == NumberNotation::Full ? u"full"_s : u"compact"_s);
    write(kStore, settings.storePath);
}

std::optional<ViewState> SettingsStore::view() const
{
    const QJsonDocument document = QJsonDocument::fromJson(m_settings.value(kView).toString().toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const auto state = ViewState::fromJson(document.object());
    return state ? std::optional(state.value()) : std::nullopt;
}

void SettingsStore::setView(const ViewState &state)
{
    // Not the whole of it: a filter or a selection that is still there a week later hides more than it helps.
    ViewState kept;
    kept.page = state.page;
    kept.pair = state.pair;
    kept.side = state.side;
    kept.firstYear = state.firstYear;
    kept.lastYear = state.lastYear;
    kept.indicator = state.indicator;
    write(kView, QString::fromUtf8(QJsonDocument(kept.toJson()).toJson(QJsonDocument::Compact)));
}

QByteArray SettingsStore::geometry() const { return m_settings.value(kGeometry).toByteArray(); }
void SettingsStore::setGeometry(const QByteArray &geometry) { write(kGeometry, geometry); }

QMap<QString, QByteArray> SettingsStore::splitters() const
{
    QMap<QString, QByteArray> states;
    const QVariantMap saved = m_settings.value(kSplitters).toMap();
    for (auto it = saved.cbegin(); it != saved.cend(); ++it)
        states.insert(it.key(), it.value().toByteArray());
    return states;
}

void SettingsStore::setSplitters(const QMap<QString, QByteArray> &states)
{
    QVariantMap saved;
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        saved.insert(it.key(), it.value());
    write(kSplitters, saved);
}

QStringList SettingsStore::recentStores() const { return m_settings.value(kRecent).toStringList(); }

void SettingsStore::addRecentStore(const QString &path)
{
    QStringList recent = recentStores();
    if (!recent.isEmpty() && recent.first() == path)
        return; // an INI file gives a list of one back as text, which write() would take for a difference
    recent.removeAll(path);
    recent.prepend(path);
    write(kRecent, recent.mid(0, kRecentLimit));
}

void SettingsStore::clearRecentStores() { m_settings.remove(kRecent); }

QString SettingsStore::checkedStore() const { return m_settings.value(kCheckedStore).toString(); }
void SettingsStore::setCheckedStore(const QString &stamp) { write(kCheckedStore, stamp); }

QString SettingsStore::exportFolder(QStandardPaths::StandardLocation usual) const
{
    const QString last = m_settings.value(kExportFolder).toString();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(usual);
}

void SettingsStore::setExportFolder(const QString &folder) { write(kExportFolder, folder); }

QJsonObject SettingsStore::exportChoices() const
{
    return QJsonDocument::fromJson(m_settings.value(kExportChoices).toByteArray()).object();
}

void SettingsStore::setExportChoices(const QJsonObject &choices)
{
    write(kExportChoices, QJsonDocument(choices).toJson(QJsonDocument::Compact));
}

QJsonObject SettingsStore::batchChoices() const
{
    return QJsonDocument::fromJson(m_settings.value(kBatchChoices).toString().toUtf8()).object();
}

void SettingsStore::setBatchChoices(const QJsonObject &choices)
{
    write(kBatchChoices, QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)));
}

QString SettingsStore::importFolder() const { return m_settings.value(kImportFolder).toString(); }
void SettingsStore::setImportFolder(const QString &folder) { write(kImportFolder, folder); }

} // namespace corridor
