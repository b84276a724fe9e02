#include "import/sheets/child.h"
#include "import/sheets/reader/archive.h"
#include "import/sheets/reader/confinement.h"
#include "import/sheets/reader/html.h"
#include "import/sheets/reader/ods.h"
#include "import/sheets/reader/output.h"
#include "import/sheets/reader/xls.h"
#include "import/sheets/reader/xlsx.h"

#include <algorithm>
#include <charconv>
#include <clocale>
#include <new>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace corridor::sheetreader {
namespace {

constexpr int kUsage = 2;
constexpr std::size_t kHeadBytes = std::size_t(64) << 10;

struct Command {
    std::string name;
    std::string file;
    std::string member;
    Settings settings;
};

template<typename T>
void take(std::string_view text, T &value)
{
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end)
        _exit(kUsage);
}

void takeOption(std::string_view name, std::string_view value, Settings &settings)
{
    if (name == "--memory")
        take(value, settings.memory);
    else if (name == "--seconds")
        take(value, settings.seconds);
    else if (name == "--bytes")
        take(value, settings.unpackedBytes);
    else if (name == "--ratio")
        take(value, settings.ratio);
    else if (name == "--members")
        take(value, settings.members);
    else if (name == "--sheet-bytes")
        take(value, settings.sheetBytes);
    else if (name == "--columns")
        take(value, settings.columns);
    else if (name == "--field-bytes")
        take(value, settings.fieldBytes);
    else if (name == "--encoding")
        settings.encoding = value;
    else
        _exit(kUsage);
}

/// COMMAND {--option value} -- FILE [MEMBER]
Command parsed(const std::vector<std::string_view> &arguments)
{
    Command command;
    if (arguments.size() < 3)
        _exit(kUsage);
    command.name = arguments[0];
    std::size_t at = 1;
    for (; at + 1 < arguments.size() && arguments[at] != "--"; at += 2)
        takeOption(arguments[at], arguments[at + 1], command.settings);
    if (at + 1 >= arguments.size() || arguments[at] != "--" || command.settings.ratio == 0)
        _exit(kUsage);
    command.file = arguments[at + 1];
    command.member = at + 2 < arguments.size() ? arguments[at + 2] : std::string_view();
    return command;
}

void readSheets(const Input &input, const Settings &settings, Output &output)
{
    switch (ingest::containerOf(input.head(kHeadBytes))) {
    case ingest::Container::Workbook: {
        const Package package(input, settings);
        if (package.has("content.xml"))
            readOds(package, settings, output);
        else
            readXlsx(package, settings, output);
        return;
    }
    case ingest::Container::BinaryXls:
        readXls(input, settings, output);
        return;
    case ingest::Container::Html:
        readHtml(input, settings, output);
        return;
    case ingest::Container::Archive:
    case ingest::Container::Plain:
        fail(Trouble::NotData, {});
    }
}

void run(const Command &command, Output &output)
{
    const Input input(command.file, command.settings);
    if (command.name == "members") {
        listMembers(input, command.settings, output);
    } else if (command.name == "unpack") {
        unpackMember(input, command.member, command.settings, output);
    } else if (command.name == "sheet") {
        if (ingest::containerOf(input.head(kHeadBytes)) == ingest::Container::Archive)
            readSheets(*extractMember(input, command.member, command.settings), command.settings, output);
        else
            readSheets(input, command.settings, output);
    } else {
        _exit(kUsage);
    }
}

/// Processor seconds: what a large archive needs at a slow pace comes on top of what is there for everything.
unsigned cpuSeconds(const Command &command)
{
    constexpr std::uint64_t kBytesPerSecond = std::uint64_t(32) << 20;
    const std::uint64_t forBytes = command.name == "unpack" ? command.settings.unpackedBytes / kBytesPerSecond : 0;
    return command.settings.seconds + static_cast<unsigned>(std::min<std::uint64_t>(forBytes, 3600));
}

} // namespace
} // namespace corridor::sheetreader

int main(int argc, char **argv)
{
    using namespace corridor::sheetreader;
    const Command command = parsed({argv + 1, argv + argc});
    confine(command.settings, cpuSeconds(command));
    std::setlocale(LC_ALL, "C.UTF-8"); // Names of members.
    Output output(command.settings);
    try {
        run(command, output);
        output.end();
        _exit(0);
    } catch (const Failure &failure) {
        output.error(failure.problem);
    } catch (const std::bad_alloc &) {
        output.error({Trouble::TooLarge, {}, "memory", {}});
    } catch (const std::exception &error) {
        output.error({Trouble::BadArchive, {}, error.what(), {}});
    }
    _exit(1);
}
