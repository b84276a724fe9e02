#pragma once

#include "report/exportpreset.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
QT_END_NAMESPACE

namespace corridor {

/// Preset, sides, unit and resolution of a picture: five fields that say the same, kept in step.
class SizeFields : public QObject {
    Q_OBJECT
public:
    struct Fields {
        QComboBox *preset;
        QDoubleSpinBox *width;
        QDoubleSpinBox *height;
        QComboBox *unit;
        QSpinBox *dpi;
    };
    SizeFields(const Fields &fields, QObject *parent);

    [[nodiscard]] const PictureSize &size() const { return m_size; }
    [[nodiscard]] SizeUnit unit() const;
    void setSize(const PictureSize &size, SizeUnit unit);
    /// Writes the words of the lists anew; what is chosen stays.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void choosePreset(int index);
    void readFields();
    void show();

    Fields m_fields;
    PictureSize m_size;
};

} // namespace corridor
