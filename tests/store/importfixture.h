#pragma once

#include "store/importfile.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

/// A store for each test of imports.
class ImportFixture : public QObject {
protected:
    void openStore()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const corridor::Bundle bundle = teststore::tinyBundle(m_folder->filePath(QStringLiteral("bundle")));
        m_store = teststore::open(m_folder->filePath(QStringLiteral("s.sqlite")), &bundle);
        QVERIFY(m_store);
    }
    corridor::Result<corridor::ImportResult> apply(const teststore::ImportFile &file)
    {
        return m_store->imports.apply(file.made());
    }
    /// What is wrong with the store; empty when it is consistent.
    [[nodiscard]] QString problems() const
    {
        QStringList found;
        for (const char *sql : {"PRAGMA foreign_key_check", "PRAGMA integrity_check",
                                R"sql(SELECT 'series ' || id FROM series s WHERE figures <>
                                  (SELECT count(*) FROM observation WHERE series = s.id)
                                  OR (first_period, first_until) IS NOT (SELECT period, until FROM observation
                                      WHERE series = s.id ORDER BY period, until LIMIT 1)
                                  OR (last_period, last_until) IS NOT (SELECT period, until FROM observation
                                      WHERE series = s.id ORDER BY period DESC, until DESC LIMIT 1))sql"}) {
            auto prepared = corridor::Query::prepare(*m_store->opened.reader, sql);
            if (!prepared)
                return prepared.error().message;
            corridor::Query query = std::move(prepared).value();
            while (query.next()) {
                if (query.text(0) != QStringLiteral("ok"))
                    found << query.text(0);
            }
        }
        return found.join(QLatin1Char('\n'));
    }
    [[nodiscard]] corridor::Series series(const corridor::SeriesKey &key) const
    {
        const QList<corridor::Series> all = m_store->figures.series().value();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const corridor::Series &one) { return one.key == key; });
        return found == all.end() ? corridor::Series() : *found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<teststore::TestStore> m_store;
};
