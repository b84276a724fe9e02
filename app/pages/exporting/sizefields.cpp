#include "pages/exporting/sizefields.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QtMath>

#include <algorithm>

namespace corridor {

namespace {

QString presetName(ExportPreset preset)
{
    switch (preset) {
    case ExportPreset::Slide:
        return SizeFields::tr("Slide, 1600 × 900");
    case ExportPreset::SlideSmall:
        return SizeFields::tr("Slide, 1280 × 720");
    case ExportPreset::A4:
        return SizeFields::tr("A4, portrait");
    case ExportPreset::A4Landscape:
        return SizeFields::tr("A4, landscape");
    case ExportPreset::Square:
        return SizeFields::tr("Square");
    case ExportPreset::Social:
        return SizeFields::tr("Social media, 1200 × 628");
    }
    Q_UNREACHABLE();
}

/// Digits after the point in each unit.
int decimalsOf(SizeUnit unit) { return unit == SizeUnit::Pixels ? 0 : unit == SizeUnit::Millimetres ? 1 : 2; }

} // namespace

SizeFields::SizeFields(const Fields &fields, QObject *parent) : QObject(parent), m_fields(fields)
{
    m_fields.dpi->setRange(kLowestDpi, kHighestDpi);
    retranslate();
    connect(m_fields.preset, &QComboBox::activated, this, &SizeFields::choosePreset);
    for (QDoubleSpinBox *side : {m_fields.width, m_fields.height})
        connect(side, &QDoubleSpinBox::valueChanged, this, &SizeFields::readFields);
    connect(m_fields.dpi, &QSpinBox::valueChanged, this, &SizeFields::readFields);
    connect(m_fields.unit, &QComboBox::currentIndexChanged, this, [this] {
        show();
        Q_EMIT changed();
    });
}

SizeUnit SizeFields::unit() const { return static_cast<SizeUnit>(std::max(m_fields.unit->currentIndex(), 0)); }

void SizeFields::setSize(const PictureSize &size, SizeUnit unit)
{
    m_size = size;
    const QSignalBlocker quiet(m_fields.unit);
    m_fields.unit->setCurrentIndex(static_cast<int>(unit));
    show();
}

void SizeFields::retranslate()
{
    const QSignalBlocker quietPreset(m_fields.preset);
    const QSignalBlocker quietUnit(m_fields.unit);
    const int unit = std::max(m_fields.unit->currentIndex(), 0);
    m_fields.preset->clear();
    for (const ExportPreset preset : exportPresets())
        m_fields.preset->addItem(presetName(preset));
    m_fields.preset->addItem(tr("Own size"));
    m_fields.unit->clear();
    m_fields.unit->addItems({tr("pixels"), tr("mm"), tr("inches")});
    m_fields.unit->setCurrentIndex(unit);
    show();
}

void SizeFields::choosePreset(int index)
{
    if (index < 0 || index >= exportPresets().size())
        return; // a size of one's own begins with the one that is there
    m_size = presetSize(exportPresets().at(index));
    show();
    Q_EMIT changed();
}

void SizeFields::readFields()
{
    const QSizeF length(m_fields.width->value(), m_fields.height->value());
    const auto size = sizeFromLengths(length, unit(), m_fields.dpi->value());
    if (size)
        m_size = *size;
    show();
    Q_EMIT changed();
}

// The sides that a picture may have are in pixels: their ends depend on unit and resolution.
void SizeFields::show()
{
    const QSignalBlocker quietWidth(m_fields.width);
    const QSignalBlocker quietHeight(m_fields.height);
    const QSignalBlocker quietDpi(m_fields.dpi);
    const auto lengthOf = [this](int side) { return lengthsOf({{side, side}, m_size.dpi}, unit()).width(); };
    const QSizeF length = lengthsOf(m_size, unit());
    for (QDoubleSpinBox *side : {m_fields.width, m_fields.height}) {
        side->setDecimals(decimalsOf(unit()));
        side->setRange(lengthOf(kSmallestSide), lengthOf(kLargestSide));
        side->setSingleStep(unit() == SizeUnit::Inches ? 0.1 : 10.0);
    }
    const QSizeF inches = lengthsOf(m_size, SizeUnit::Inches);
    if (unit() == SizeUnit::Pixels)
        m_fields.dpi->setRange(kLowestDpi, kHighestDpi);
    else // On paper the sides stay, and the pixels follow the resolution.
        m_fields.dpi->setRange(std::max(kLowestDpi, qCeil(kSmallestSide / std::min(inches.width(), inches.height()))),
                               std::min(kHighestDpi, qFloor(kLargestSide / std::max(inches.width(), inches.height()))));
    m_fields.width->setValue(length.width());
    m_fields.height->setValue(length.height());
    m_fields.dpi->setValue(m_size.dpi);
    const auto preset = presetOfSize(m_size);
    const qsizetype index = preset ? exportPresets().indexOf(*preset) : exportPresets().size();
    m_fields.preset->setCurrentIndex(static_cast<int>(index));
}

} // namespace corridor
