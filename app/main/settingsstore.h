#pragma once

#include "analysis/viewstate.h"
#include "pages/settings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <optional>

namespace corridor {

/// What Corridor remembers from one start to the next, each value with its type, in one INI file.
class SettingsStore {
public:
    static constexpr int kRecentLimit = 8;

    explicit SettingsStore(const QString &path);
    /// `AppConfigLocation/corridor.ini`.
    [[nodiscard]] static QString defaultPath();

    /// What was chosen; whatever was never chosen comes from \a otherwise.
    [[nodiscard]] Settings settings(const Settings &otherwise) const;
    void setSettings(const Settings &settings);

    /// Page, pair, side and years of the last view; nothing when there is none or it cannot be understood.
    [[nodiscard]] std::optional<ViewState> view() const;
    void setView(const ViewState &state);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QMap<QString, QByteArray> splitters() const;
    void setSplitters(const QMap<QString, QByteArray> &states);

    [[nodiscard]] QStringList recentStores() const; ///< Absolute paths, the newest first.
    void addRecentStore(const QString &path);
    void clearRecentStores();

    /// The state in which the last store was found whole, as WholeFile tells it; empty before the first.
    [[nodiscard]] QString checkedStore() const;
    void setCheckedStore(const QString &stamp);

    /// Where exports went last, if that is still a folder, or else the person's own one of \a usual.
    [[nodiscard]] QString exportFolder(QStandardPaths::StandardLocation usual = QStandardPaths::PicturesLocation) const;
    void setExportFolder(const QString &folder);
    /// What was chosen for the last export; empty before the first.
    [[nodiscard]] QJsonObject exportChoices() const;
    void setExportChoices(const QJsonObject &choices);
    /// What was chosen when several pages were exported last, as JSON; empty before the first time.
    [[nodiscard]] QJsonObject batchChoices() const;
    void setBatchChoices(const QJsonObject &choices);
    /// Where imported files came from last; empty before the first.
    [[nodiscard]] QString importFolder() const;
    void setImportFolder(const QString &folder);

private:
    /// Sets \a key, unless it has this value already.
    void write(QAnyStringView key, const QVariant &value);

    QSettings m_settings;
};

} // namespace corridor
