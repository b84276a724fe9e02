#pragma once

#include <QByteArray>
#include <QDate>
#include <QHashFunctions>
#include <QList>
#include <QString>

namespace corridor {

/// While it lives, new hashes keep the order that their keys give them. QPdfWriter writes fonts in the order of a hash:
/// one of these lives whenever something is painted on it, and two processes write the same bytes.
class FixedHashes {
public:
    FixedHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashes)
};

/// \a pdf as QPdfWriter wrote it, with what differs from one run to the next made to depend on its content alone: the
/// day of creation is \a date (1 January 1970 when invalid), and an identifier is the hash of the rest. Not a byte
/// moves, so that the table of objects stays right.
[[nodiscard]] QByteArray fixedPdf(QByteArray pdf, const QDate &date);

/// An entry of the outline that readers show beside the pages.
struct PdfBookmark {
    QString title;
    int page = 0; ///< 0 is the first.
};

/// \a pdf with an outline and the language of its text (`en`, `kk` …), appended as an update that leaves the bytes
/// before it as they are. Bookmarks of pages that there are not are left out.
/// \returns \a pdf itself when it has no table of objects as QPdfWriter writes one
[[nodiscard]] QByteArray withBookmarks(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks,
                                       const QString &language);

} // namespace corridor
