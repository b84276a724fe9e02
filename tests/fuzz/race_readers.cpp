#include "fuzz/targets.h"
#include "import/gather/placing.h"

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <thread>

/// corridor_races FOLDER…: under ThreadSanitizer, reads every file of the folders with every reader of its shape, in
/// four threads at once, each with the thread that reads ahead: readers have no state, and one object serves all.
namespace {

using namespace corridor::ingest;

std::vector<std::filesystem::path> filesOf(int count, char **folders)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < count; ++i) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folders[i])) {
            if (entry.is_regular_file() && entry.file_size() < (1U << 22U))
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Reads the whole of an opened file as the import does. The rows that \a reader took.
std::uint64_t read(const OpenedFile &file, const Reader &reader, const ReadOptions &options)
{
    std::atomic<std::uint64_t> seen = 0;
    Collector collector([&seen](std::uint64_t, std::uint64_t, std::uint64_t rows) {
        seen = rows;
        return true;
    });
    if (const auto *tables = dynamic_cast<const TableReader *>(&reader))
        static_cast<void>(tables->read(*file.allRows(), options, collector));
    else
        static_cast<void>(dynamic_cast<const TextReader &>(reader).read(*file.text(), options, collector));
    collector.finish();
    static_cast<void>(placeRepeated(file, collector));
    return collector.rowsRead();
}

std::uint64_t readWithAll(const std::filesystem::path &path)
{
    Problem problem;
    const auto file = openFile(path.string(), {}, problem);
    if (file == nullptr)
        return 0;
    ReadOptions options;
    options.fileName = path.filename().string();
    options.areas = fuzz::areas();
    std::uint64_t rows = 0;
    for (const Reader *reader : readers()) {
        if (reader->shape() != file->sample().shape)
            continue;
        static_cast<void>(reader->recognise(file->sample()));
        rows += read(*file, *reader, options);
    }
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<std::filesystem::path> files = filesOf(argc, argv);
    constexpr std::size_t kThreads = 4;
    std::atomic<std::size_t> next = 0;
    std::atomic<std::uint64_t> rows = 0;
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < kThreads; ++i) {
        // Every file by two of the threads, so that the same reader works on the same file twice at once.
        threads.emplace_back([&] {
            for (std::size_t at = next++; at < files.size() * 2; at = next++)
                rows += readWithAll(files[at / 2]);
        });
    }
    threads.clear();
    std::printf("%zu files, %llu rows with %zu readers\n", files.size(), static_cast<unsigned long long>(rows.load()),
                readers().size());
    return files.empty() || rows == 0 ? 1 : 0;
}
