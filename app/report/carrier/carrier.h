#pragma once

#include "core/result.h"
#include "report/exportfile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace corridor {

/// What an exported picture carries, so that it can be opened again as a living view and checked.
///
/// It stands in iTXt chunks: Title, Description and Software, which any program can read, and
///
/// - `corridor:view`: view, language and look of the picture, as JSON;
/// - `corridor:figures`: the figures behind it as tidy CSV, packed; absent when there are more than a picture holds;
/// - `corridor:sha256`: SHA-256, in hex, of all bytes of the file but this chunk.
///
/// The hash tells that a file is as it was exported. It is no signature: it does not tell by whom.
struct Carrier {
    ViewState state;
    Language language = Language::English;
    NumberNotation notation = NumberNotation::Compact;
    ImageOptions image; ///< Without its code, which follows from the view.
    QString title;
    QString description;               ///< Alternative text.
    QString software;                  ///< `Corridor 1.0.0`
    QStringList sources;               ///< `Publisher: Data set`
    std::optional<QByteArray> figures; ///< Tidy CSV.
    QByteArray digest;                 ///< 64 hex digits.
};

/// What was found in a file.
struct CarrierReading {
    enum class Kind {
        NotAPicture, ///< No PNG at all, or too large for one of ours.
        Plain,       ///< A PNG that carries no view.
        Whole,       ///< As it was exported: every byte.
        Altered      ///< Something was changed since.
    };
    Kind kind = Kind::NotAPicture;
    std::optional<Carrier> carrier; ///< What could be read; of an altered file only as much as still makes sense.
    std::optional<Error> problem;   ///< Why there is no carrier, in words to show.
};

/// \a text on one line, with nothing in it that a terminal or a label takes for an order: for words from a file.
[[nodiscard]] QString plainLine(const QString &text);

/// Reads any bytes. \a name: how messages call the file.
[[nodiscard]] CarrierReading readCarrier(const QByteArray &bytes, const QString &name);
/// Reads the file at \a path: at most as many bytes as a picture of ours may have. An Error when it cannot be read.
[[nodiscard]] Result<CarrierReading> readCarrierFile(const QString &path, const QString &name);

/// What a picture will carry, as chunks.
struct CarrierLoad {
    std::vector<std::string> chunks;
    bool sealed = false; ///< View and figures are among them: a hash goes with them.
};
/// What \a request says that its picture carries: everything, or only title, alternative text and program.
/// \a formatter is the one that the picture is drawn with. Same input, same chunks.
[[nodiscard]] Result<CarrierLoad> loadOf(const Dashboard &dashboard, const ExportRequest &request,
                                         const Formatter &formatter);
/// \a png with \a load. Same input, same bytes; on any thread.
[[nodiscard]] Result<QByteArray> withLoad(const QByteArray &png, const CarrierLoad &load);

/// The request that made the picture of \a carrier: exported again over equal figures, it gives the same pixels.
[[nodiscard]] Result<ExportRequest> exportAgain(const Dashboard &dashboard, const Carrier &carrier);

} // namespace corridor
