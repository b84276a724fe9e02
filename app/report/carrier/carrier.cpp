#include "report/carrier/carrier.h"

#include "report/carrier/alternativetext.h"
#include "report/carrier/carrierview.h"
#include "report/carrier/pngchunks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr auto kTitle = "Title";
constexpr auto kDescription = "Description";
constexpr auto kSoftware = "Software";
constexpr auto kView = "corridor:view";
constexpr auto kFigures = "corridor:figures";
constexpr auto kDigest = "corridor:sha256";
constexpr std::string_view kOurs = "corridor:";

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

QByteArrayView viewOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

QByteArray bytesOf(const std::string &text) { return QByteArray::fromStdString(text); }

std::string digestChunk(const QByteArray &digest)
{
    return png::textChunk({kDigest, {}, digest.toHex().toStdString()}, false);
}

/// SHA-256 of \a bytes without \a hole, a part of them.
QByteArray hashWithout(std::string_view bytes, std::string_view hole)
{
    const auto start = static_cast<std::size_t>(hole.data() - bytes.data());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(viewOf(bytes.substr(0, start)));
    hash.addData(viewOf(bytes.substr(start + hole.size())));
    return hash.result();
}

/// A formatter does not say how it writes large numbers, but one number shows it.
NumberNotation notationOf(const Formatter &formatter)
{
    constexpr double kLarge = 5e9;
    const QString unit = u"USD"_s;
    return formatter.number(kLarge, unit, Text::NumberStyle::Compact) ==
                   formatter.number(kLarge, unit, Text::NumberStyle::Full)
               ? NumberNotation::Full
               : NumberNotation::Compact;
}

QString softwareName() { return u"Corridor %1"_s.arg(QCoreApplication::applicationVersion()).trimmed(); }

/// The texts of a file, by keyword; one that stands there twice is not what we wrote.
class Texts {
public:
    explicit Texts(const std::vector<png::Chunk> &chunks)
    {
        for (const png::Chunk &chunk : chunks) {
            auto item = png::readText(chunk);
            if (!item)
                continue;
            m_ours = m_ours || std::string_view(item->keyword).starts_with(kOurs);
            const auto same = std::find_if(m_all.cbegin(), m_all.cend(),
                                           [&](const Entry &each) { return each.item.keyword == item->keyword; });
            if (same == m_all.cend())
                m_all.push_back({*std::move(item), chunk.whole});
            else
                m_twice = true;
        }
    }

    [[nodiscard]] const std::string *text(std::string_view keyword) const
    {
        const Entry *entry = find(keyword);
        return entry ? &entry->item.text : nullptr;
    }
    [[nodiscard]] QString line(std::string_view keyword) const
    {
        const std::string *found = text(keyword);
        return found ? plainLine(QString::fromStdString(*found)) : QString();
    }
    /// The whole chunk; empty when there is none.
    [[nodiscard]] std::string_view chunk(std::string_view keyword) const
    {
        const Entry *entry = find(keyword);
        return entry ? entry->chunk : std::string_view();
    }
    [[nodiscard]] bool hasOurs() const { return m_ours; }
    [[nodiscard]] bool hasTwice() const { return m_twice; }

private:
    struct Entry {
        png::TextItem item;
        std::string_view chunk;
    };
    [[nodiscard]] const Entry *find(std::string_view keyword) const
    {
        const auto found =
            std::find_if(m_all.cbegin(), m_all.cend(), [&](const Entry &each) { return each.item.keyword == keyword; });
        return found == m_all.cend() ? nullptr : &*found;
    }

    std::vector<Entry> m_all;
    bool m_ours = false;
    bool m_twice = false;
};

Result<Carrier> carrierOf(const Texts &texts)
{
    Carrier carrier;
    carrier.title = texts.line(kTitle);
    carrier.description = texts.line(kDescription);
    carrier.software = texts.line(kSoftware);
    const std::string *view = texts.text(kView);
    if (const Status read = readCarrierView(view ? bytesOf(*view) : QByteArray(), &carrier); !read)
        return read.error();
    if (const std::string *figures = texts.text(kFigures))
        carrier.figures = bytesOf(*figures);
    if (const std::string *digest = texts.text(kDigest))
        carrier.digest = bytesOf(*digest);
    return carrier;
}

Error notAPicture(const QString &name, png::Fault fault)
{
    const QString message =
        fault == png::Fault::TooLarge
            ? QCoreApplication::translate("corridor::Report",
                                          "%1 is larger than 64 MB; no picture of Corridor is. Choose another file.")
            : QCoreApplication::translate("corridor::Report",
                                          "%1 is not a PNG picture. Choose a picture that Corridor exported.");
    return {Error::Code::InvalidInput, message.arg(name), {name}};
}

Error noCarrier(const QString &name)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("corridor::Report",
                                        "%1 carries no view. It was exported without its data, is from another "
                                        "program, or went through a chat program, which strips what a picture "
                                        "carries. If a short code stands at its foot, open the view by that code.")
                .arg(name),
            {name}};
}

/// \a text as a chunk takes it: words of a store may hold anything.
std::string chunkText(QString text) { return text.remove(QChar(0)).toStdString(); }

std::vector<std::string> descriptionChunks(const PageContent &content, const ViewState &state,
                                           const Formatter &formatter)
{
    const std::string language = languageCode(formatter.language()).toStdString();
    return {png::textChunk({kTitle, language, chunkText(pictureTitle(content, state, formatter))}, false),
            png::textChunk({kDescription, language, chunkText(alternativeText(content, state, formatter))}, false),
            png::textChunk({kSoftware, {}, chunkText(softwareName())}, false)};
}

Error notCarried()
{
    return {Error::Code::Storage,
            QCoreApplication::translate("corridor::Report", "The picture could not be given its data."),
            {}};
}

QStringList sourceNames(const QList<Source> &sources)
{
    QStringList names;
    for (const Source &source : sources)
        names << (source.publisher.isEmpty() ? source.dataset : source.publisher + u": "_s + source.dataset);
    return names;
}

/// View and figures as chunks.
Result<std::vector<std::string>> dataChunks(const Dashboard &dashboard, const ExportRequest &request,
                                            const Formatter &formatter)
{
    Carrier carrier;
    carrier.state = request.state;
    carrier.language = formatter.language();
    carrier.notation = notationOf(formatter);
    carrier.image = request.image;
    // More than a file may hold is no reason to refuse a picture: it carries its view then.
    if (const auto behind = dashboard.figuresBehind(request.content, request.state)) {
        carrier.sources = sourceNames(behind.value().sources);
        const auto csv = dashboard.tidyCsv(behind.value());
        if (!csv)
            return csv.error();
        if (static_cast<std::size_t>(csv.value().size()) <= png::kMostTextBytes)
            carrier.figures = csv.value();
    } else if (behind.error().code != Error::Code::InvalidInput) {
        return behind.error();
    }
    std::vector<std::string> chunks{png::textChunk({kView, {}, carrierViewJson(carrier).toStdString()}, false)};
    if (carrier.figures)
        chunks.push_back(png::textChunk({kFigures, {}, carrier.figures->toStdString()}, true));
    return chunks;
}

} // namespace

QString plainLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return line;
}

CarrierReading readCarrier(const QByteArray &file, const QString &name)
{
    using Kind = CarrierReading::Kind;
    const std::string_view bytes = viewOf(file);
    const png::ChunkList list = png::readChunks(bytes);
    const Texts texts(list.chunks);
    // Where the chain of chunks is broken, those behind the break are looked for without it.
    const bool isBroken = list.chunks.empty() || list.chunks.back().type != "IEND";
    const bool isOurs =
        texts.hasOurs() ||
        (isBroken && list.fault != png::Fault::TooLarge &&
         (bytes.find(kView) != std::string_view::npos || bytes.find(kDigest) != std::string_view::npos));
    if (!isOurs) {
        const bool isPicture = png::isPng(bytes) && list.fault != png::Fault::TooLarge;
        return {isPicture ? Kind::Plain : Kind::NotAPicture,
                {},
                isPicture ? noCarrier(name) : notAPicture(name, list.fault)};
    }

    CarrierReading reading;
    auto carrier = carrierOf(texts);
    if (carrier)
        reading.carrier = std::move(carrier).value();
    else
        reading.problem = carrier.error();
    const std::string_view seal = texts.chunk(kDigest);
    const bool isWhole = list.fault == png::Fault::None && !texts.hasTwice() && !seal.empty() &&
                         digestChunk(hashWithout(bytes, seal)) == seal;
    reading.kind = isWhole ? Kind::Whole : Kind::Altered;
    return reading;
}

Result<CarrierReading> readCarrierFile(const QString &path, const QString &name)
{
    QFile file(path);
    QByteArray bytes;
    // A pipe would be waited for.
    const bool isOther = QFileInfo::exists(path) && !QFileInfo(path).isFile();
    if (!isOther && file.open(QIODevice::ReadOnly))
        bytes = file.read(static_cast<qint64>(png::kMostBytes) + 1);
    if (isOther || file.error() != QFileDevice::NoError) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Report", "%1 could not be read: %2.")
                         .arg(name, isOther ? QCoreApplication::translate("corridor::Report", "it is not a file")
                                            : file.errorString()),
                     {name}};
    }
    return readCarrier(bytes, name);
}

Result<CarrierLoad> loadOf(const Dashboard &dashboard, const ExportRequest &request, const Formatter &formatter)
{
    CarrierLoad load{descriptionChunks(request.content, request.state, formatter), request.carriesData};
    if (request.carriesData) {
        auto data = dataChunks(dashboard, request, formatter);
        if (!data)
            return data.error();
        load.chunks.insert(load.chunks.end(), data.value().begin(), data.value().end());
    }
    if (std::ranges::any_of(load.chunks, &std::string::empty))
        return notCarried();
    return load;
}

Result<QByteArray> withLoad(const QByteArray &png, const CarrierLoad &load)
{
    std::string file = png::withChunks(viewOf(png), load.chunks);
    if (load.sealed && !file.empty()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(viewOf(file));
        file = png::withChunks(file, {digestChunk(hash.result())});
    }
    if (file.empty())
        return notCarried();
    return bytesOf(file);
}

Result<ExportRequest> exportAgain(const Dashboard &dashboard, const Carrier &carrier)
{
    const auto content = dashboard.page(carrier.state);
    if (!content)
        return content.error();
    return ExportRequest{content.value(), carrier.state, ExportFormat::Png, carrier.image};
}

} // namespace corridor
