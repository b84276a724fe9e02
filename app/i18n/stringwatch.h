#pragma once

#include "core/text.h"

#include <QList>
#include <QSet>

namespace corridor {

/// Keeps what Formatters are asked for on its thread while it lives, so that what one language shows can be compared
/// with what the others would show for the same. One at a time a thread.
class StringWatch {
public:
    struct Label {
        QString kind;
        QString id;
        QString form;
        bool operator==(const Label &) const = default;
        friend size_t qHash(const Label &label, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, label.kind, label.id, label.form);
        }
    };
    struct Axis {
        QList<double> ticks;
        QString unit;
        bool operator==(const Axis &) const = default;
    };

    StringWatch();
    ~StringWatch();
    Q_DISABLE_COPY_MOVE(StringWatch)

    /// That of the calling thread, or null.
    [[nodiscard]] static StringWatch *active();

    /// Phrases and numbers, in the order in which they were first asked for; those within others too.
    [[nodiscard]] const QList<Text> &texts() const { return m_texts; }
    [[nodiscard]] const QSet<Label> &labels() const { return m_labels; }
    [[nodiscard]] const QList<Axis> &axes() const { return m_axes; }

    void sawText(const Text &text);
    void sawLabel(const QString &kind, const QString &id, const QString &form) { m_labels.insert({kind, id, form}); }
    void sawAxis(const QList<double> &ticks, const QString &unit);

private:
    QList<Text> m_texts;
    QSet<Label> m_labels;
    QList<Axis> m_axes;
};

} // namespace corridor
