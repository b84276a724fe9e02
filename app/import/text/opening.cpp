#include "import/text/opening.h"

#include "import/sheets/child.h"
#include "import/text/delimited.h"
#include "import/text/encodings.h"
#include "import/text/numbertext.h"
#include "import/text/readahead.h"
#include "import/text/sources.h"
#include "import/text/utf8.h"

#include <algorithm>
#include <functional>

namespace corridor::ingest {

namespace {

constexpr std::size_t kHeadBytes = 65536;
constexpr std::uint64_t kWorthAThread = std::uint64_t(1) << 20; ///< Bytes of a file, packed or not.
constexpr std::size_t kSampleRows = 100;
constexpr std::size_t kSampleBytes = std::size_t(1) << 19;

/// Opens a fresh pass over the bytes. Null and a Problem when that fails.
using OpenBytes = std::function<std::unique_ptr<ByteSource>(Problem &)>;

/// What is left when a later pass cannot be opened.
class NoRows final : public RowSource {
public:
    explicit NoRows(Problem problem) : m_failure(std::move(problem)) {}
    bool next(Row &row) override
    {
        row.cells.clear();
        return false;
    }
    const std::optional<Problem> &failure() const override { return m_failure; }
    Place place(std::size_t) const override { return {}; }
    std::uint64_t bytesRead() const override { return 0; }
    std::uint64_t bytesTotal() const override { return 0; }

private:
    std::optional<Problem> m_failure;
};

class NoText final : public TextSource {
public:
    explicit NoText(Problem problem) : m_failure(std::move(problem)) {}
    std::string_view next() override { return {}; }
    const std::optional<Problem> &failure() const override { return m_failure; }
    std::uint64_t bytesRead() const override { return 0; }
    std::uint64_t bytesTotal() const override { return 0; }

private:
    std::optional<Problem> m_failure;
};

std::string nameWithoutFolder(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// Fills the rows of a sample, within bounds that no file can stretch.
void takeRows(RowSource &source, Sample &sample)
{
    Row row;
    std::size_t bytes = 0;
    while (sample.rows.size() < kSampleRows && bytes < kSampleBytes && source.next(row)) {
        Sample::Line line{row.line, source.sheet(), {}};
        line.cells.reserve(row.size());
        for (const std::string_view cell : row.cells) {
            line.cells.emplace_back(cell.substr(0, kHeadBytes));
            bytes += line.cells.back().size() + sizeof(std::string);
        }
        sample.rows.push_back(std::move(line));
    }
}

void guessNumbers(Sample &sample)
{
    std::vector<std::string_view> cells;
    for (const Sample::Line &line : sample.rows)
        cells.insert(cells.end(), line.cells.begin(), line.cells.end());
    bool ambiguous = false;
    if (const auto style = detectNumberStyle(cells, &ambiguous)) {
        sample.numbers = *style;
        sample.numbersAmbiguous = ambiguous;
    }
}

Shape shapeOf(std::string_view text)
{
    text = utf8::withoutBlanks(text);
    if (text.starts_with('{'))
        return Shape::Json;
    if (text.starts_with('[')) {
        const std::string_view inside = utf8::withoutBlanks(text.substr(1));
        if (inside.empty() || std::string_view("{[]\"-0123456789tfn").find(inside.front()) != std::string_view::npos)
            return Shape::Json;
    }
    return text.starts_with('<') ? Shape::Xml : Shape::Table;
}

/// Text of any encoding, in a file, in memory or in an archive.
class PlainFile final : public OpenedFile {
public:
    PlainFile(OpenBytes open, const OpenOptions &options, std::vector<std::string> members) :
        m_open(std::move(open)), m_options(options), m_members(std::move(members))
    {}

    bool examine(const std::string &name, std::string_view head, bool whole, Problem &problem)
    {
        m_sample.fileName = name;
        m_encoding = detectEncoding(head, whole);
        if (!m_options.encoding.empty()) {
            const auto chosen = encodingNamed(m_options.encoding);
            if (!chosen) {
                problem = {Trouble::BadEncoding, {}, shown(m_options.encoding), {}};
                return false;
            }
            m_encoding = *chosen;
        }
        m_sample.encoding = encodingName(m_encoding);
        const std::unique_ptr<TextSource> source = text();
        while (m_sample.head.size() < kHeadBytes) {
            const std::string_view piece = source->next();
            if (piece.empty())
                break;
            m_sample.head += piece.substr(0, kHeadBytes);
        }
        const bool blank = utf8::withoutBlanks(m_sample.head).empty();
        if (source->failure() && (blank || m_sample.head.size() < kHeadBytes)) {
            problem = *source->failure();
            return false;
        }
        if (blank) {
            problem = {Trouble::Empty, {}, {}, {}};
            return false;
        }
        m_sample.shape = shapeOf(m_sample.head);
        return m_sample.shape != Shape::Table || examineTable(problem);
    }

    const Sample &sample() const override { return m_sample; }
    const std::vector<std::string> &members() const override { return m_members; }

    std::unique_ptr<RowSource> rows() const override
    {
        return delimitedRows(text(), m_sample.delimiter, m_options.limits);
    }

    std::unique_ptr<RowSource> allRows() const override
    {
        std::unique_ptr<DelimitedText> source = delimitedRows(text(), m_sample.delimiter, m_options.limits);
        if (source->bytesTotal() < kWorthAThread)
            return source;
        return rowsReadAhead(std::move(source), m_sample.delimiter);
    }

    std::unique_ptr<TextSource> text() const override
    {
        Problem problem;
        std::unique_ptr<ByteSource> bytes = m_open(problem);
        if (bytes == nullptr)
            return std::make_unique<NoText>(std::move(problem));
        return decodedText(std::move(bytes), m_encoding);
    }

private:
    bool examineTable(Problem &problem)
    {
        m_sample.delimiter = m_options.delimiter != 0 ? m_options.delimiter : detectDelimiter(m_sample.head);
        const std::unique_ptr<RowSource> source = rows();
        takeRows(*source, m_sample);
        if (m_sample.rows.empty() && source->failure()) {
            problem = *source->failure();
            return false;
        }
        guessNumbers(m_sample);
        return true;
    }

    OpenBytes m_open;
    OpenOptions m_options;
    std::vector<std::string> m_members;
    Encoding m_encoding = Encoding::Utf8;
    Sample m_sample;
};

/// The first bytes of a source.
std::string headOf(ByteSource &bytes, bool &whole)
{
    std::string head(kHeadBytes, '\0');
    std::size_t size = 0;
    whole = false;
    while (size < head.size()) {
        const std::size_t got = bytes.read({head.data() + size, head.size() - size});
        if (got == 0) {
            whole = true;
            break;
        }
        size += got;
    }
    head.resize(size);
    return head;
}

std::unique_ptr<OpenedFile> openPlain(OpenBytes open, const std::string &name, const std::string &head, bool whole,
                                      const OpenOptions &options, std::vector<std::string> members, Problem &problem)
{
    if (head.starts_with("version https://git-lfs")) {
        problem = {Trouble::LfsPointer, {1, 1, {}}, {}, {}};
        return nullptr;
    }
    auto file = std::make_unique<PlainFile>(std::move(open), options, std::move(members));
    if (!file->examine(name, head, whole, problem))
        return nullptr;
    return file;
}

/// Sheets of a workbook or tables of a page: the child reads them anew for each pass.
class SheetFile final : public OpenedFile {
public:
    /// \a options: with the member of the archive \a path, if it is one; \a members: what else it holds.
    SheetFile(std::string path, OpenOptions options, std::vector<std::string> members) :
        m_path(std::move(path)), m_options(std::move(options)), m_members(std::move(members))
    {}

    bool examine(const std::string &name, Container container, Problem &problem)
    {
        m_sample.fileName = name;
        m_sample.delimiter = '\0';
        m_sample.encoding = "utf-8";
        m_sample.workbook = true;
        const std::unique_ptr<RowSource> source = sheetRows(m_path, m_options, problem);
        if (source == nullptr)
            return false;
        takeRows(*source, m_sample);
        if (m_sample.rows.empty()) {
            problem = source->failure() ? *source->failure() : Problem{Trouble::Empty, {}, {}, {}};
            return false;
        }
        // A workbook's numbers are numbers; a page has only text.
        if (container == Container::Html)
            guessNumbers(m_sample);
        return true;
    }

    const Sample &sample() const override { return m_sample; }
    const std::vector<std::string> &members() const override { return m_members; }
    std::unique_ptr<RowSource> rows() const override
    {
        Problem problem;
        std::unique_ptr<RowSource> source = sheetRows(m_path, m_options, problem);
        if (source == nullptr)
            return std::make_unique<NoRows>(std::move(problem));
        return source;
    }
    std::unique_ptr<TextSource> text() const override
    {
        return std::make_unique<NoText>(Problem{Trouble::Unrecognised, {}, {}, {}});
    }

private:
    std::string m_path;
    OpenOptions m_options;
    std::vector<std::string> m_members;
    Sample m_sample;
};

std::unique_ptr<OpenedFile> openSheets(const std::string &path, OpenOptions options, std::vector<std::string> members,
                                       const std::string &name, Container container, Problem &problem)
{
    auto file = std::make_unique<SheetFile>(path, std::move(options), std::move(members));
    return file->examine(name, container, problem) ? std::move(file) : nullptr;
}

/// Files that publishers pack beside their data.
bool isCompanion(const std::string &member)
{
    std::string name = nameWithoutFolder(member);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return member.starts_with("__MACOSX/") || name.starts_with('.') || name.starts_with("metadata_") ||
           name.starts_with("readme") || name.starts_with("country_codes") || name.starts_with("product_codes") ||
           name.ends_with(".pdf") || name.ends_with(".docx") || name.ends_with(".md");
}

/// How many bytes \a member has, up to a megabyte: enough to tell data from notes.
std::size_t sizeUpToMegabyte(const std::string &path, const std::string &member, const OpenOptions &options)
{
    Problem problem;
    const std::unique_ptr<ByteSource> bytes = memberBytes(path, member, options, problem);
    std::size_t size = 0;
    std::vector<char> buffer(kHeadBytes);
    while (bytes != nullptr && size < (std::size_t(1) << 20)) {
        const std::size_t got = bytes->read(buffer);
        if (got == 0)
            break;
        size += got;
    }
    return size;
}

std::string chosenMember(const std::string &path, const std::vector<std::string> &members, const OpenOptions &options)
{
    std::vector<std::string> data;
    std::copy_if(members.begin(), members.end(), std::back_inserter(data),
                 [](const std::string &member) { return !isCompanion(member); });
    if (data.empty())
        data = members;
    if (data.size() == 1)
        return data.front();
    std::string best;
    std::size_t most = 0;
    for (const std::string &member : data) {
        const std::size_t size = sizeUpToMegabyte(path, member, options);
        if (best.empty() || size > most) {
            best = member;
            most = size;
        }
    }
    return best;
}

std::unique_ptr<OpenedFile> openArchive(const std::string &path, const OpenOptions &options, Problem &problem)
{
    const std::vector<std::string> members = archiveMembers(path, options, problem);
    if (members.empty()) {
        if (problem.trouble == Trouble::Unrecognised)
            problem = {Trouble::Empty, {}, {}, {}};
        return nullptr;
    }
    std::string member = options.member.empty() ? chosenMember(path, members, options) : options.member;
    OpenBytes open = [path, member, options](Problem &trouble) { return memberBytes(path, member, options, trouble); };
    const std::unique_ptr<ByteSource> bytes = open(problem);
    if (bytes == nullptr)
        return nullptr;
    bool whole = false;
    const std::string head = headOf(*bytes, whole);
    if (bytes->failure()) {
        problem = *bytes->failure();
        return nullptr;
    }
    const std::string name = member.empty() ? nameWithoutFolder(path) : nameWithoutFolder(member);
    const Container container = containerOf(head);
    if (container == Container::Archive) {
        problem = {Trouble::UnsafeName, {}, shown(name), {}};
        return nullptr;
    }
    if (container != Container::Plain) {
        OpenOptions inside = options;
        inside.member = member;
        return openSheets(path, std::move(inside), members, name, container, problem);
    }
    return openPlain(std::move(open), name, head, whole, options, members, problem);
}

} // namespace

std::unique_ptr<OpenedFile> openFile(const std::string &path, const OpenOptions &options, Problem &problem)
{
    OpenBytes open = [path](Problem &trouble) {
        std::unique_ptr<ByteSource> bytes = fileBytes(path);
        if (bytes->failure()) {
            trouble = *bytes->failure();
            bytes.reset();
        }
        return bytes;
    };
    const std::unique_ptr<ByteSource> bytes = open(problem);
    if (bytes == nullptr)
        return nullptr;
    bool whole = false;
    const std::string head = headOf(*bytes, whole);
    if (bytes->failure()) {
        problem = *bytes->failure();
        return nullptr;
    }
    const std::string name = nameWithoutFolder(path);
    const Container container = containerOf(head);
    if (container == Container::Archive)
        return openArchive(path, options, problem);
    if (container != Container::Plain)
        return openSheets(path, options, {}, name, container, problem);
    return openPlain(std::move(open), name, head, whole, options, {}, problem);
}

std::unique_ptr<OpenedFile> openText(std::string bytes, const std::string &name, const OpenOptions &options,
                                     Problem &problem)
{
    const auto shared = std::make_shared<const std::string>(std::move(bytes));
    OpenBytes open = [shared](Problem &) { return memoryBytes(shared); };
    const bool whole = shared->size() <= kHeadBytes;
    return openPlain(std::move(open), name, shared->substr(0, kHeadBytes), whole, options, {}, problem);
}

} // namespace corridor::ingest
