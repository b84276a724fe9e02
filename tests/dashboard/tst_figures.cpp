#include "analysis/searchfold.h"
#include "dashboard/bundledstore.h"

#include <QCollator>

using namespace Qt::StringLiterals;
using namespace corridor;

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray error = m_bundled.open();
        QVERIFY2(error.isEmpty(), error.constData());
        m_all = rowsOf(ViewState());
        QCOMPARE(m_all.size(), m_bundled.dashboard->figureCount());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("indicator") << u"indicator"_s << u"goods_import"_s;
        QTest::newRow("reporter") << u"reporter"_s << u"TUR"_s;
        QTest::newRow("partner") << u"partner"_s << u"-"_s;
        QTest::newRow("source") << u"source"_s << u"seed"_s;
        QTest::newRow("period") << u"period"_s << u"2013/2015"_s;
        QTest::newRow("nothing fits") << u"indicator"_s << u"no_such_thing"_s;
    }

    void filters()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        ViewState state;
        const auto within = Period::parse(value);
        QHash<QString, QString *> fields{{u"indicator"_s, &state.filterIndicator},
                                         {u"reporter"_s, &state.filterReporter},
                                         {u"partner"_s, &state.filterPartner},
                                         {u"source"_s, &state.filterSource},
                                         {u"period"_s, &state.filterPeriod}};
        *fields.value(field) = value;
        qsizetype expected = 0;
        for (const FigureRow &row : std::as_const(m_all)) {
            const QHash<QString, QString> codes{{u"indicator"_s, row.key.indicator},
                                                {u"reporter"_s, row.key.reporter},
                                                {u"partner"_s, row.key.partner},
                                                {u"source"_s, row.key.source}};
            if (field == u"period"_s)
                expected += row.figure.period.first() >= within->first() && row.figure.period.last() <= within->last();
            else
                expected += codes.value(field) == value;
        }
        QCOMPARE(rowsOf(state).size(), expected);
    }

    void freeTextAgainstBruteForce_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("code") << static_cast<int>(Language::English) << u"goods_export"_s;
        QTest::newRow("name") << static_cast<int>(Language::English) << u"population"_s;
        QTest::newRow("two words") << static_cast<int>(Language::English) << u"exports turkiye"_s;
        QTest::newRow("Turkish") << static_cast<int>(Language::Turkish) << u"ogrenci KAZAKISTAN"_s;
        QTest::newRow("Russian") << static_cast<int>(Language::Russian) << u"экспорт турция"_s;
        QTest::newRow("Kazakh") << static_cast<int>(Language::Kazakh) << u"экспорт түркия"_s;
        QTest::newRow("nothing") << static_cast<int>(Language::English) << u"zzzz"_s;
    }

    void freeTextAgainstBruteForce()
    {
        QFETCH(int, language);
        QFETCH(QString, text);
        const Formatter formatter = m_bundled.formatter(static_cast<Language>(language));
        ViewState state;
        state.filterText = text;
        const auto sources = m_bundled.dashboard->sources();
        VERIFY_OK(sources);
        QHash<QString, QString> sourceWords;
        for (const SourceEntry &entry : sources.value())
            sourceWords.insert(entry.source.code, entry.source.publisher + u'\n' + entry.source.dataset);
        qsizetype expected = 0;
        for (const FigureRow &row : std::as_const(m_all)) {
            const QString all = searchFolded(QStringList{
                row.key.indicator, formatter.label(u"indicator"_s, row.key.indicator), row.key.reporter,
                formatter.label(u"area"_s, row.key.reporter), row.key.partner,
                formatter.label(u"area"_s, row.key.partner), row.key.unit, formatter.label(u"unit"_s, row.key.unit),
                row.key.source, row.key.commodity, row.key.detail, sourceWords.value(row.key.source),
                formatter.label(u"source_short"_s, row.key.source, u"short"_s)}
                                                 .join(u'\n'));
            expected += searchMatches(text, {all});
        }
        QCOMPARE(rowsOf(state, static_cast<Language>(language)).size(), expected);
        QCOMPARE(expected == 0, text == u"zzzz"_s);
    }

    void sortsByName_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<bool>("descending");
        for (const Language language : kLanguages) {
            for (const bool descending : {false, true})
                QTest::addRow("%s %s", qPrintable(languageCode(language)), descending ? "down" : "up")
                    << static_cast<int>(language) << descending;
        }
    }

    void sortsByName()
    {
        QFETCH(int, language);
        QFETCH(bool, descending);
        const Formatter formatter = m_bundled.formatter(static_cast<Language>(language));
        QCollator collator(formatter.locale());
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        ViewState state;
        state.sortColumn = figureColumnName(FigureColumn::Indicator);
        state.sortDescending = descending;
        const auto rows = rowsOf(state, static_cast<Language>(language));
        QCOMPARE(rows.size(), m_all.size());
        for (qsizetype at = 1; at < rows.size(); ++at) {
            const QString one = formatter.label(u"indicator"_s, rows.at(at - 1).key.indicator);
            const QString other = formatter.label(u"indicator"_s, rows.at(at).key.indicator);
            const int order = collator.compare(one, other);
            QVERIFY2(descending ? order >= 0 : order <= 0, qPrintable(one + u" | "_s + other));
        }
    }

    void sortsByValueAndPeriod()
    {
        ViewState state;
        state.sortColumn = figureColumnName(FigureColumn::Value);
        state.sortDescending = true;
        const auto byValue = rowsOf(state);
        for (qsizetype at = 1; at < byValue.size(); ++at)
            QVERIFY(byValue.at(at - 1).figure.value >= byValue.at(at).figure.value);
        state.sortColumn = figureColumnName(FigureColumn::Period);
        state.sortDescending = false;
        const auto byPeriod = rowsOf(state);
        QCOMPARE(byPeriod.size(), m_all.size());
        for (qsizetype at = 1; at < byPeriod.size(); ++at)
            QVERIFY(byPeriod.at(at - 1).figure.period.first() <= byPeriod.at(at).figure.period.first());
    }

    void sourcesCountTheirFigures()
    {
        const auto sources = m_bundled.dashboard->sources();
        VERIFY_OK(sources);
        QCOMPARE(sources.value().size(), m_bundled.dashboard->sourceCount());
        qint64 figures = 0;
        for (const SourceEntry &entry : sources.value())
            figures += entry.figures;
        QCOMPARE(figures, m_bundled.dashboard->figureCount());
        QVERIFY(!m_bundled.dashboard->source(u"no_such_source"_s).ok());
        const auto bns = m_bundled.dashboard->source(u"bns_x_partner"_s);
        VERIFY_OK(bns);
        QVERIFY(!bns.value().documents.isEmpty());
        QCOMPARE(bns.value().indicators, QStringList{u"goods_export"_s});
    }

    void findsInAnyLanguage_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &query, SearchEntry::Kind kind) {
            QTest::newRow(name) << query << static_cast<int>(kind);
        };
        row("area, Turkish", u"kazakistan"_s, SearchEntry::Kind::Area);
        row("area, Russian", u"турция"_s, SearchEntry::Kind::Area);
        row("indicator, Kazakh", u"тауар экспорты"_s, SearchEntry::Kind::Indicator);
        row("event", u"enhanced strategic"_s, SearchEntry::Kind::Event);
        row("source", u"comtrade"_s, SearchEntry::Kind::Source);
        row("target", u"15 billion"_s, SearchEntry::Kind::Target);
        row("claim", u"12,000"_s, SearchEntry::Kind::Claim);
        row("page", u"timeline"_s, SearchEntry::Kind::Page);
    }

    void findsInAnyLanguage()
    {
        QFETCH(QString, query);
        QFETCH(int, kind);
        const auto entries = m_bundled.dashboard->searchEntries(ViewState());
        const bool found = std::any_of(entries.begin(), entries.end(), [&](const SearchEntry &entry) {
            return static_cast<int>(entry.kind) == kind && searchMatches(query, entry.keys);
        });
        QVERIFY(found);
    }

    void everySearchEntryOpensItsPage()
    {
        for (const SearchEntry &entry : m_bundled.dashboard->searchEntries(ViewState())) {
            QVERIFY(!entry.title.isEmpty());
            QVERIFY(!entry.keys.isEmpty());
            QVERIFY(entry.opens.pair == ViewState().pair);
            if (entry.kind != SearchEntry::Kind::Indicator)
                continue;
            const auto page = m_bundled.dashboard->page(entry.opens);
            VERIFY_OK(page);
            QVERIFY2(!page.value().charts.isEmpty(), qPrintable(entry.opens.indicator));
        }
    }

    void areaOpensItsFigures()
    {
        for (const SearchEntry &entry : m_bundled.dashboard->searchEntries(ViewState())) {
            if (entry.kind == SearchEntry::Kind::Area)
                QVERIFY2(!rowsOf(entry.opens).isEmpty(), qPrintable(entry.keys.first()));
        }
    }

private:
    QList<FigureRow> rowsOf(const ViewState &state, Language language = Language::English)
    {
        const auto window = m_bundled.dashboard->figures(state, m_bundled.formatter(language));
        if (!window.ok())
            return {};
        QList<FigureRow> all;
        const qint64 count = window.value()->count();
        for (qint64 first = 0; first < count; first += FigureWindow::kPageRows) {
            const auto rows = window.value()->rows(first, FigureWindow::kPageRows);
            if (!rows.ok() || rows.value().isEmpty())
                return {};
            all.append(rows.value());
        }
        return all;
    }

    BundledStore m_bundled;
    QList<FigureRow> m_all;
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
