#include "import/sheets/reader/xlsx.h"

#include "import/sheets/reader/bytetext.h"
#include "import/sheets/reader/output.h"

#include <charconv>
#include <map>

namespace corridor::sheetreader {
namespace {

std::size_t numberOf(std::string_view text, std::size_t otherwise)
{
    std::size_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() ? value : otherwise;
}

/// The last word of a relationship's type: the namespaces before it differ between transitional and strict files.
std::string_view kindOf(std::string_view type) { return type.substr(type.rfind('/') + 1); }

struct Relations : XmlHandler {
    struct Relation {
        std::string id;
        std::string kind;
        std::string target;
    };
    std::vector<Relation> all;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || valueOf(attributes, "TargetMode") == "External")
            return;
        all.push_back({std::string(valueOf(attributes, "Id")), std::string(kindOf(valueOf(attributes, "Type"))),
                       std::string(valueOf(attributes, "Target"))});
    }
    void end(std::string_view) override {}

    [[nodiscard]] const Relation *ofKind(std::string_view kind) const
    {
        for (const Relation &relation : all) {
            if (relation.kind == kind)
                return &relation;
        }
        return nullptr;
    }
    [[nodiscard]] const Relation *ofId(std::string_view id) const
    {
        for (const Relation &relation : all) {
            if (relation.id == id)
                return &relation;
        }
        return nullptr;
    }
};

struct Workbook : XmlHandler {
    struct Sheet {
        std::string name;
        std::string relation;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet") {
            sheets.push_back({std::string(valueOf(attributes, "name")), std::string(valueOf(attributes, "id"))});
        } else if (name == "workbookPr") {
            const std::string_view value = valueOf(attributes, "date1904");
            from1904 = value == "1" || value == "true";
        }
    }
    void end(std::string_view) override {}
};

struct Styles : XmlHandler {
    std::map<std::size_t, NumberFormat> codes;
    std::vector<NumberFormat> formats;
    bool inCells = false;
    bool inDifferences = false;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs") {
            inCells = true;
        } else if (name == "dxfs") {
            inDifferences = true;
        } else if (name == "numFmt" && !inDifferences) {
            codes[numberOf(valueOf(attributes, "numFmtId"), 0)] = formatOfCode(valueOf(attributes, "formatCode"));
        } else if (name == "xf" && inCells) {
            const std::size_t id = numberOf(valueOf(attributes, "numFmtId"), 0);
            const auto code = codes.find(id);
            formats.push_back(code != codes.end() ? code->second : formatOfId(id));
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            inCells = false;
        else if (name == "dxfs")
            inDifferences = false;
    }
};

struct Strings : XmlHandler {
    explicit Strings(const Settings &settings) : most(settings.fieldBytes) {}
    std::vector<std::string> all;
    std::string current;
    std::size_t most;
    bool inText = false;
    int phonetic = 0; ///< Readings of Japanese words are no part of the text.

    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            current.clear();
        else if (name == "rPh")
            ++phonetic;
        inText = name == "t" && phonetic == 0;
    }
    void end(std::string_view name) override
    {
        inText = false;
        if (name == "rPh")
            --phonetic;
        else if (name == "si")
            all.push_back(unescapedXstring(current));
    }
    void text(std::string_view bytes) override
    {
        if (!inText)
            return;
        if (current.size() + bytes.size() > most)
            fail(Trouble::FieldTooLong, "shared string " + std::to_string(all.size() + 1));
        current += bytes;
    }
};

std::string relationsOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

std::string workbookPart(const Package &package)
{
    Relations root;
    if (package.has("_rels/.rels"))
        package.parse("_rels/.rels", root);
    const Relations::Relation *book = root.ofKind("officeDocument");
    return book ? resolved({}, book->target) : "xl/workbook.xml";
}

} // namespace

std::string unescapedXstring(std::string_view text)
{
    constexpr std::size_t kLength = 7; // _x000D_
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t next = std::min(text.find("_x", at), text.size());
        result += text.substr(at, next - at);
        at = next;
        if (at == text.size())
            break;
        std::uint32_t code = 0;
        const char *digits = text.data() + at + 2;
        const bool whole = text.size() - at >= kLength && text[at + kLength - 1] == '_';
        const char *end = digits + (whole ? 4 : 0);
        const auto parsed = std::from_chars(digits, end, code, 16);
        if (whole && parsed.ec == std::errc() && parsed.ptr == end) {
            appendUtf8(result, code);
            at += kLength;
        } else {
            result += text[at++];
        }
    }
    return result;
}

void readXlsx(const Package &package, const Settings &settings, Output &output)
{
    const std::string bookPart = workbookPart(package);
    if (bookPart.ends_with(".bin"))
        fail(Trouble::NotData, "XLSB");
    if (!package.has(bookPart) || !package.has(relationsOf(bookPart)))
        fail(Trouble::BadArchive, bookPart);
    Workbook workbook;
    package.parse(bookPart, workbook);
    Relations relations;
    package.parse(relationsOf(bookPart), relations);
    if (workbook.sheets.empty())
        fail(Trouble::NotData, bookPart);

    XlsxBook book;
    book.from1904 = workbook.from1904;
    if (const Relations::Relation *part = relations.ofKind("styles");
        part && package.has(resolved(bookPart, part->target))) {
        Styles styles;
        package.parse(resolved(bookPart, part->target), styles);
        book.formats = std::move(styles.formats);
    }
    if (const Relations::Relation *part = relations.ofKind("sharedStrings");
        part && package.has(resolved(bookPart, part->target))) {
        Strings strings(settings);
        package.parse(resolved(bookPart, part->target), strings);
        book.strings = std::move(strings.all);
    }
    for (const Workbook::Sheet &sheet : workbook.sheets) {
        const Relations::Relation *part = relations.ofId(sheet.relation);
        if (part && part->kind == "worksheet")
            readXlsxSheet(package, resolved(bookPart, part->target), sheet.name, book, settings, output);
    }
}

} // namespace corridor::sheetreader
