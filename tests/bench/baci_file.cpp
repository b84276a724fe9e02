#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

/// corridor_bench_baci AREAS.CSV FILE [ROWS]: writes a file in the layout of CEPII BACI, the same for the same number
/// of rows: 200 countries, 5,000 products, series of some 15 of 17 years, ordered by year, exporter, importer and
/// product; thousand dollars with three decimals, tonnes in quotes and padded as BACI has them, now and then NA.
namespace {

constexpr std::uint32_t kCountries = 200;
constexpr std::uint32_t kProducts = 5000;
constexpr int kFirstYear = 2007;
constexpr int kYears = 17;
constexpr unsigned kPercentOfYears = 88; ///< That a series has.

struct Series {
    std::uint16_t exporter = 0;
    std::uint16_t importer = 0;
    std::uint16_t product = 0;
    std::uint16_t size = 0;
    auto operator<=>(const Series &) const = default;
};

/// The codes that BACI has for its countries: the seventh column of \a path.
std::vector<std::string> countryCodes(const char *path)
{
    std::set<int> codes;
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        std::size_t at = 0;
        for (int column = 0; column < 6 && at != std::string::npos; ++column)
            at = line.find(',', at) == std::string::npos ? std::string::npos : line.find(',', at) + 1;
        const int code = at == std::string::npos ? 0 : std::atoi(line.c_str() + at);
        if (code > 0)
            codes.insert(code);
    }
    std::vector<std::string> texts;
    for (const int code : codes)
        texts.push_back(std::to_string(code));
    texts.resize(std::min<std::size_t>(texts.size(), kCountries));
    return texts;
}

/// Distinct, in the order of the file.
std::vector<Series> makeSeries(std::size_t count, std::uint32_t countries, std::mt19937 &random)
{
    std::vector<Series> all;
    while (all.size() < count) {
        const std::size_t missing = count - all.size();
        for (std::size_t i = 0; i < missing + missing / 50 + 1; ++i) {
            Series series;
            series.exporter = static_cast<std::uint16_t>(random() % countries);
            const auto other = static_cast<std::uint32_t>(random() % (countries - 1));
            series.importer = static_cast<std::uint16_t>(other + (other >= series.exporter ? 1U : 0U));
            series.product = static_cast<std::uint16_t>(random() % kProducts);
            all.push_back(series);
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
    std::shuffle(all.begin(), all.end(), random);
    all.resize(count);
    std::sort(all.begin(), all.end());
    for (Series &series : all)
        series.size = static_cast<std::uint16_t>(random() % 1600);
    return all;
}

void writeRow(std::FILE *file, int year, const Series &series, const std::vector<std::string> &codes,
              std::mt19937 &random)
{
    // Trade is spread evenly over its orders of magnitude: dollars, then up to half as much or twice.
    const double mean = std::exp(static_cast<double>(series.size) / 100.0) + 1.0;
    const double value = mean * (0.5 + static_cast<double>(random() % 1500) / 1000.0);
    const std::uint32_t chance = static_cast<std::uint32_t>(random());
    std::array<char, 24> tonnes{"           NA"};
    if (chance % 40 != 0)
        std::snprintf(tonnes.data(), tonnes.size(), "%13.3f", value * static_cast<double>(chance % 900 + 100) / 1000.0);
    std::fprintf(file, "%d,%s,%s,%u,%.3f,\"%s\"\n", year, codes[series.exporter].c_str(),
                 codes[series.importer].c_str(), 10000U + series.product * 198U, value, tonnes.data());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("corridor_bench_baci AREAS.CSV FILE [ROWS]\n", stderr);
        return 2;
    }
    const std::size_t rows = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 3'000'000;
    const std::vector<std::string> codes = countryCodes(argv[1]);
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(argv[2], "w"), std::fclose);
    if (codes.size() < 2 || !file) {
        std::fputs("The codes cannot be read, or the file cannot be written.\n", stderr);
        return 1;
    }
    std::mt19937 random(20240115);
    const std::size_t perSeries = kYears * kPercentOfYears;
    const std::vector<Series> series =
        makeSeries(rows * 100 / perSeries + 1, static_cast<std::uint32_t>(codes.size()), random);
    std::fputs("\"t\",\"i\",\"j\",\"k\",\"v\",\"q\"\n", file.get());
    std::size_t written = 0;
    for (int year = 0; year < kYears; ++year) {
        // As many rows of this year as bring the whole to the number asked for.
        const std::size_t upTo = rows * static_cast<std::size_t>(year + 1) / kYears;
        for (std::size_t i = 0; i < series.size() && written < upTo; ++i) {
            const bool mustTake = series.size() - i <= upTo - written;
            if (mustTake || random() % 100 < kPercentOfYears) {
                writeRow(file.get(), kFirstYear + year, series[i], codes, random);
                ++written;
            }
        }
    }
    return std::ferror(file.get()) == 0 ? 0 : 1;
}
