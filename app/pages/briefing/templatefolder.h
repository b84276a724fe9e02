#pragma once

#include "report/briefing/briefingtemplate.h"

#include <QStringList>

namespace corridor {

/// The templates that an analyst saved: one JSON file each, in a folder of their own.
class TemplateFolder {
public:
    explicit TemplateFolder(const QString &folder) : m_folder(folder) {}
    /// Where they are kept usually.
    [[nodiscard]] static QString usualPath();

    /// Names of those that can be read, in the order of the alphabet.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] Result<BriefingTemplate> load(const QString &name) const;
    /// Replaces one of the same name.
    [[nodiscard]] Status save(const BriefingTemplate &plan) const;
    [[nodiscard]] Status remove(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    const QString m_folder;
};

} // namespace corridor
