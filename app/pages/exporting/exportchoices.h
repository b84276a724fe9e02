#pragma once

#include "i18n/language.h"
#include "report/exportfile.h"
#include "report/exportpreset.h"

#include <QJsonObject>

namespace corridor {

/// What an analyst chose for one export: everything but the page.
struct ExportChoices {
    ExportFormat format = ExportFormat::Png;
    Language language = Language::English; ///< Of the file.
    ImageOptions image;
    SizeUnit unit = SizeUnit::Pixels; ///< In which the size is given.
    bool carriesData = true;
    bool formatted = false;

    /// What is remembered until the next export: not that sources were left out, nor the date and the code of a view.
    [[nodiscard]] QJsonObject toJson() const;
    /// What \a json has and what can be understood of it; the rest as in \a otherwise.
    [[nodiscard]] static ExportChoices fromJson(const QJsonObject &json, const ExportChoices &otherwise);
};

} // namespace corridor
