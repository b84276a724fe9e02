#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "store/sqlite/query.h"

#include <QByteArray>
#include <QHash>

#include <cstring>
#include <optional>

namespace corridor {

/// A series key as UTF-8, one field after another, each behind its length: equal bytes are equal keys.
class KeyBytes {
public:
    static constexpr int kFields = 10;

    void set(const SeriesKey &key);
    /// The key whose columns begin at \a column of \a row.
    void set(const Query &row, int column);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Calls \a take with one field after the other.
    template<typename Take>
    void each(Take take) const
    {
        const char *at = m_bytes.constData();
        for (int i = 0; i < kFields; ++i) {
            quint32 length = 0;
            std::memcpy(&length, at, sizeof length);
            at += sizeof length;
            take(QByteArrayView(at, length));
            at += length;
        }
    }
    /// Binds the fields from the parameter \a index on; this must stay as it is until \a query is run.
    void bind(Query &query, int index) const;

private:
    void append(QByteArrayView field);
    void append(const QString &field);

    QByteArray m_bytes;
};

struct KnownSeries {
    qint64 id = 0;
    QString quantityUnit;
};

/// Finds the series that the store has.
class SeriesKeys {
public:
    /// \a wanted: how many will be looked for, which decides whether all are read at once.
    [[nodiscard]] static Result<SeriesKeys> make(const Database &database, qint64 wanted);

    /// Nothing when the store has no such series.
    [[nodiscard]] Result<std::optional<KnownSeries>> find(const KeyBytes &key);

private:
    explicit SeriesKeys(Query find) : m_find(std::move(find)) {}
    [[nodiscard]] Status readAll(const Database &database, qint64 count);

    Query m_find;
    bool m_hasAll = false;
    QHash<QByteArray, KnownSeries> m_all;
};

} // namespace corridor
