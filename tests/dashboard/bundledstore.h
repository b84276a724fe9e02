#pragma once

#include "dashboard/dashboard.h"
#include "store/store.h"
#include "support/resultcompare.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A dashboard over the bundled data, in a folder of its own.
struct BundledStore {
    QTemporaryDir folder;
    std::unique_ptr<corridor::Store> store;
    std::unique_ptr<corridor::Dashboard> dashboard;

    /// \returns what went wrong, or nothing
    QByteArray open()
    {
        auto opened = corridor::Store::open(folder.filePath(QStringLiteral("bundled.sqlite")));
        if (!opened.ok())
            return errorText(opened);
        store = std::move(opened).value();
        dashboard = std::make_unique<corridor::Dashboard>(*store);
        return errorText(dashboard->refresh());
    }

    [[nodiscard]] corridor::Formatter formatter(corridor::Language language = corridor::Language::English) const
    {
        return corridor::Formatter(language, dashboard->labels());
    }
};
