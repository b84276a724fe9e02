#pragma once

#include "core/catalogue.h"
#include "core/result.h"

#include <QList>

namespace corridor {

class Database;

/// A name of something in one language and grammatical form.
struct LabelRow {
    QString kind;
    QString id;
    QString language; ///< en, tr, kk or ru.
    QString form;
    QString text;
};

/// Which source's figures are *the* figures of an indicator; rank 1 first.
struct Preference {
    QString indicator;
    QString reporter; ///< Empty: any.
    int rank = 1;
    QString source;
    int fromYear = 0; ///< 0: open.
    int toYear = 0;   ///< 0: open.
};

/// Reads what figures are about: areas, indicators, units, sources, documents, names, events, targets, claims.
class CatalogueRepository {
public:
    explicit CatalogueRepository(const Database &reader) : m_reader(reader) {}

    [[nodiscard]] Result<QList<Area>> areas() const;
    [[nodiscard]] Result<QList<Commodity>> commodities() const;
    [[nodiscard]] Result<QList<Unit>> units() const;
    [[nodiscard]] Result<QList<Indicator>> indicators() const; ///< By page and rank.
    [[nodiscard]] Result<QList<Source>> sources() const;       ///< By code.
    [[nodiscard]] Result<QList<Document>> documents() const;   ///< By code.
    [[nodiscard]] Result<QList<Preference>> preferences() const;
    /// Names in \a languages (codes); all of them when the list is empty.
    [[nodiscard]] Result<QList<LabelRow>> labels(const QStringList &languages = {}) const;
    [[nodiscard]] Result<QList<Event>> events() const;   ///< By day.
    [[nodiscard]] Result<QList<Target>> targets() const; ///< By day of announcement.
    [[nodiscard]] Result<QList<Claim>> claims() const;   ///< By importance, then day.

private:
    const Database &m_reader;
};

} // namespace corridor
