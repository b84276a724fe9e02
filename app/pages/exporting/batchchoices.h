#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace corridor {

/// What was chosen in the dialog that exports several pages: all of it as the words of the command line.
struct BatchChoices {
    QStringList pages{QStringLiteral("overview"),  QStringLiteral("trade"),     QStringLiteral("investment"),
                      QStringLiteral("education"), QStringLiteral("transport"), QStringLiteral("timeline"),
                      QStringLiteral("targets")};
    QStringList pairs;
    QStringList languages{QStringLiteral("en"), QStringLiteral("tr"), QStringLiteral("kk"), QStringLiteral("ru")};
    QStringList formats{QStringLiteral("png")};
    QString preset = QStringLiteral("slide");
    bool dark = false;
    QString folder; ///< Empty: never chosen.
    QString pattern = QStringLiteral("{pair}-{page}-{lang}-{date}");

    bool operator==(const BatchChoices &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// What \a json does not say, or says with a wrong type, is as usual.
    [[nodiscard]] static BatchChoices fromJson(const QJsonObject &json);
};

} // namespace corridor
