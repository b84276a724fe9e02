#include "report/batch/batchplan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Names that no file of the batch has yet, compared as file systems do that know no capital letters.
class UniqueNames {
public:
    QString unused(const QString &name, const QString &suffix)
    {
        QString candidate = name;
        for (int number = 2; m_taken.contains(folded(candidate + u'.' + suffix)); ++number)
            candidate = u"%1 %2"_s.arg(name, QString::number(number));
        m_taken.insert(folded(candidate + u'.' + suffix));
        return candidate + u'.' + suffix;
    }

private:
    static QString folded(const QString &name) { return name.toCaseFolded().normalized(QString::NormalizationForm_C); }
    QSet<QString> m_taken;
};

/// What the name of one file says.
class NameValues {
public:
    NameValues(const BatchFile &file, const BatchRequest &request, const PageContent &content,
               const Formatter &formatter) :
        m_file(file),
        m_request(request), m_content(content), m_formatter(formatter)
    {}

    QString operator()(NameField field) const
    {
        switch (field) {
        case NameField::Pair:
            return m_file.pair.toString();
        case NameField::Page:
            return pageCode(m_file.page);
        case NameField::Language:
            return languageCode(m_file.language);
        case NameField::Format:
            return exportFormatCode(m_file.format);
        case NameField::Date:
            return date().toString(Qt::ISODate);
        case NameField::Indicator:
            return indicator();
        case NameField::Title:
            return title();
        case NameField::Preset:
            return m_request.preset.isEmpty() ? size() : m_request.preset;
        }
        Q_UNREACHABLE();
    }

private:
    /// The one that the picture itself shows: the same input gives the same names.
    [[nodiscard]] QDate date() const
    {
        QDate newest = m_request.image.date;
        if (newest.isValid())
            return newest;
        for (const ChartSpec &chart : m_content.charts)
            newest = std::max(newest, chart.newestRetrieval);
        return newest;
    }
    [[nodiscard]] QString indicator() const
    {
        QString code = m_content.indicator;
        if (code.isEmpty() && !m_content.charts.isEmpty() && !m_content.charts.constFirst().series.isEmpty())
            code = m_content.charts.constFirst().series.constFirst().indicator;
        return code.isEmpty() ? QString() : m_formatter.label(u"indicator"_s, code);
    }
    [[nodiscard]] QString title() const
    {
        const Text &own = m_content.title;
        const bool ofChart = own.isEmpty() && !m_content.charts.isEmpty();
        return m_formatter.text(ofChart ? m_content.charts.constFirst().title : own);
    }
    [[nodiscard]] QString size() const
    {
        const QSize pixels = m_request.image.size * m_request.image.scale;
        return u"%1x%2"_s.arg(QString::number(pixels.width()), QString::number(pixels.height()));
    }

    const BatchFile &m_file;
    const BatchRequest &m_request;
    const PageContent &m_content;
    const Formatter &m_formatter;
};

} // namespace

const QList<Page> &reportPages()
{
    static const QList<Page> pages{Page::Overview,   Page::Trade,     Page::Mirror,    Page::Products, Page::Compare,
                                   Page::Investment, Page::Education, Page::Transport, Page::Timeline, Page::Targets};
    return pages;
}

qint64 batchSize(const BatchRequest &request)
{
    return qint64(request.pages.size()) * request.pairs.size() * request.languages.size() * request.formats.size();
}

bool namesReadPages(const BatchRequest &request)
{
    const bool readsDate = request.pattern.uses(NameField::Date) && !request.image.date.isValid();
    return readsDate || request.pattern.uses(NameField::Title) || request.pattern.uses(NameField::Indicator);
}

ViewState stateOf(const BatchFile &file)
{
    ViewState state;
    state.page = file.page;
    state.pair = file.pair;
    return state;
}

bool isEmptyPage(const PageContent &content) { return !content.emptyMessage.isEmpty(); }

Result<QList<BatchFile>> planBatch(const Dashboard &dashboard, const BatchRequest &request)
{
    if (batchSize(request) > kMostBatchFiles)
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("corridor::Report",
                                                 "That would be %1 files; one batch may have %2. Choose fewer pages, "
                                                 "pairs, languages or formats.")
                         .arg(QString::number(batchSize(request)), QString::number(kMostBatchFiles)),
                     {}};
    QList<BatchFile> files;
    UniqueNames names;
    for (const CountryPair &pair : request.pairs) {
        for (const Page page : request.pages) {
            BatchFile file{pair, page, Language::English, ExportFormat::Png, {}};
            PageContent content;
            if (namesReadPages(request)) {
                const auto read = dashboard.page(stateOf(file));
                if (!read)
                    return read.error();
                content = read.value();
            }
            for (const Language language : request.languages) {
                const Formatter formatter(language, dashboard.labels(), request.notation);
                for (const ExportFormat format : request.formats) {
                    file.language = language;
                    file.format = format;
                    const QString name = request.pattern.name(NameValues(file, request, content, formatter));
                    file.name = names.unused(name, fileSuffix(format));
                    files << file;
                }
            }
        }
    }
    return files;
}

} // namespace corridor
