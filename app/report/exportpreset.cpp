#include "report/exportpreset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

struct PresetRow {
    ExportPreset preset;
    QLatin1StringView code;
    int width;
    int height;
    int dpi;
};

constexpr std::array kPresets{
    PresetRow{ExportPreset::Slide, "slide"_L1, 1600, 900, 120},
    PresetRow{ExportPreset::SlideSmall, "slide-small"_L1, 1280, 720, 96},
    PresetRow{ExportPreset::A4, "a4"_L1, 1191, 1684, 144},
    PresetRow{ExportPreset::A4Landscape, "a4-landscape"_L1, 1684, 1191, 144},
    PresetRow{ExportPreset::Square, "square"_L1, 1200, 1200, 120},
    PresetRow{ExportPreset::Social, "social"_L1, 1200, 628, 144},
};

const PresetRow &rowOf(ExportPreset preset) { return *std::ranges::find(kPresets, preset, &PresetRow::preset); }

PictureSize sizeOf(const PresetRow &row) { return {{row.width, row.height}, row.dpi}; }

/// How many of \a unit are an inch at \a dpi.
double unitsAnInch(SizeUnit unit, int dpi)
{
    switch (unit) {
    case SizeUnit::Pixels:
        return dpi;
    case SizeUnit::Millimetres:
        return kMillimetresAnInch;
    case SizeUnit::Inches:
        return 1.0;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<ExportPreset> &exportPresets()
{
    static const QList<ExportPreset> all = [] {
        QList<ExportPreset> presets;
        for (const PresetRow &row : kPresets)
            presets << row.preset;
        return presets;
    }();
    return all;
}

QString presetCode(ExportPreset preset) { return rowOf(preset).code; }

std::optional<ExportPreset> presetFromCode(const QString &code)
{
    const auto row = std::ranges::find(kPresets, code, [](const PresetRow &each) { return QString(each.code); });
    return row == kPresets.end() ? std::nullopt : std::optional(row->preset);
}

PictureSize presetSize(ExportPreset preset) { return sizeOf(rowOf(preset)); }

std::optional<ExportPreset> presetOfSize(const PictureSize &size)
{
    const auto row = std::ranges::find(kPresets, size, sizeOf);
    return row == kPresets.end() ? std::nullopt : std::optional(row->preset);
}

std::optional<PictureSize> sizeFromLengths(const QSizeF &length, SizeUnit unit, int dpi)
{
    if (dpi < kLowestDpi || dpi > kHighestDpi)
        return std::nullopt;
    const QSizeF pixels = length * (dpi / unitsAnInch(unit, dpi));
    const auto inRange = [](double side) { return side >= kSmallestSide - 0.5 && side < kLargestSide + 0.5; };
    if (!inRange(pixels.width()) || !inRange(pixels.height()))
        return std::nullopt;
    return PictureSize{pixels.toSize(), dpi};
}

QSizeF lengthsOf(const PictureSize &size, SizeUnit unit)
{
    return QSizeF(size.pixels) * (unitsAnInch(unit, size.dpi) / size.dpi);
}

void setSize(ImageOptions &options, const PictureSize &size)
{
    options.size = size.pixels;
    options.dpi = size.dpi;
}

} // namespace corridor
